"use strict";

// Everything that a spec or an answer says is set as text, and never as HTML.
const at = (id) => document.getElementById(id);

function make(tag, text, ...children) {
  const element = document.createElement(tag);
  if (text !== undefined && text !== null) element.textContent = text;
  element.append(...children);
  return element;
}

function retry(retry) {
  switch (retry.kind) {
    case "after": return `after ${retry.seconds} s`;
    case "backoff": return `with growing delays, ${retry.initial} s to ${retry.max} s`;
    case "with": return `with this attached: ${retry.what}`;
    default: return retry.kind;
  }
}

function bytes(answer) {
  const head = answer.headers.map(([name, value]) => `${name}: ${value}`).join("\n");
  return `HTTP/1.1 ${answer.status} ${answer.reason}\n${head}\n\n${answer.body}`;
}

function rows(pairs) {
  const table = make("table");
  for (const [name, value] of pairs) {
    if (value) table.append(make("tr", null, make("th", name), make("td", value)));
  }
  return table;
}

function show(error) {
  const title = make("summary", null,
    make("code", error.name), ` ${error.status} `, make("span", error.docs.summary ?? error.message));
  const link = make("a", "the answer itself");
  link.href = `/answer/${encodeURIComponent(error.name)}`;
  const fields = error.fields.map((field) => [
    field.name,
    [field.type, field.private ? "private" : field.optional ? "optional" : "always", field.docs]
      .filter(Boolean).join(", "),
  ]);
  const details = make("details", null, title,
    ...[error.docs.details, error.docs.when].filter(Boolean).map((text) => make("p", text)),
    rows([
      ["message", error.message],
      ["what to do", error.docs.action],
      ["causes", error.docs.causes.join("; ")],
      ["outcome", error.outcome],
      ["repeat", retry(error.retry)],
      ...fields,
    ]),
    error.example ? make("pre", bytes(error.example)) : "",
    make("p", null, link));
  details.id = error.name;
  details.words = JSON.stringify([error.name, error.code, error.status, error.message, error.docs]).toLowerCase();
  return details;
}

function search() {
  const words = at("search").value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const details of at("errors").children) {
    details.hidden = !words.every((word) => details.words.includes(word));
  }
}

async function load() {
  const data = await (await fetch("/data")).json();
  at("wrong").hidden = !data.mistakes;
  at("mistakes").textContent = data.mistakes ?? "";
  at("state").textContent = data.mistakes ? "has mistakes" : `${data.spec.errors.length} errors`;
  if (!data.spec) return;
  at("title").textContent = data.spec.title;
  document.title = data.spec.title;
  const open = [...document.querySelectorAll("details[open]")].map((details) => details.id);
  at("errors").replaceChildren(...data.spec.errors.map(show));
  for (const id of open) at(id)?.setAttribute("open", "");
  search();
}

at("search").addEventListener("input", search);
at("decode").addEventListener("submit", async (event) => {
  event.preventDefault();
  const answer = await fetch("/decode", { method: "POST", body: at("answer").value });
  at("verdict").textContent = await answer.text();
  at("verdict").hidden = false;
});
new EventSource("/events").addEventListener("change", load);
load();
