"use strict";
// What a server adds to the page: answers are read and provoked, and the page follows the spec. All that a
// spec or an answer says is set as text, and never as HTML.
(() => {
  const find = (id) => document.getElementById(id);
  const all = (selector) => [...document.querySelectorAll(selector)];

  function make(tag, text) {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  }

  find("page--decode").querySelector("form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const answer = await fetch("/decode", { method: "POST", body: find("page--answer").value });
    find("page--verdict").textContent = await answer.text();
    find("page--verdict").hidden = false;
  });

  // The answer of an error as it comes over the wire.
  async function provoke(article, name) {
    const answer = await fetch(`/answer/${encodeURIComponent(name)}`);
    const head = [`${answer.status} ${answer.statusText}`.trim()];
    for (const [header, value] of answer.headers) {
      if (header !== "content-security-policy") head.push(`${header}: ${value}`);
    }
    const bytes = article.querySelector(".wire") ?? make("pre", "");
    bytes.className = "wire";
    bytes.textContent = `${head.join("\n")}\n\n${await answer.text()}`;
    article.querySelector(".provoke").after(bytes);
  }

  function addButtons() {
    for (const article of all("article")) {
      const name = article.querySelector("h3 code").textContent;
      const line = make("p", "");
      line.className = "provoke";
      const button = make("button", "provoke it");
      button.type = "button";
      button.setAttribute("aria-label", `provoke it: ${name}`);
      button.addEventListener("click", () => provoke(article, name));
      line.append(button, " ", make("code", `curl -i ${location.origin}/answer/${encodeURIComponent(name)}`));
      article.querySelector("figure").after(line);
    }
  }

  // What is read of a page before it changes, so that it is found again.
  function place() {
    const parts = all("article[id], tr[data-t]").filter((one) => one.getBoundingClientRect().bottom > 0);
    const begins = parts.find((one) => one.getBoundingClientRect().top >= 0);
    const shown = begins?.getBoundingClientRect().top < innerHeight ? begins : parts[0];
    return {
      selector: shown?.matches("tr") ? "th a" : "h3 a",
      link: shown?.querySelector("a").getAttribute("href"),
      top: shown?.getBoundingClientRect().top ?? 0,
      scroll: scrollY,
      asked: find("page--search").value,
      chips: all("[aria-pressed=true]").map(labelOf),
    };
  }

  const labelOf = (chip) => `${chip.parentElement.firstChild.textContent} ${chip.textContent}`;

  function putBack(old) {
    find("page--search").value = old.asked;
    for (const chip of all("[aria-pressed]")) {
      if (old.chips.includes(labelOf(chip))) chip.setAttribute("aria-pressed", "true");
    }
    find("page--search").dispatchEvent(new Event("input"));
    const same = all(old.selector).find((link) => link.getAttribute("href") === old.link);
    const shown = old.scroll > 0 && same?.closest("article, tr");
    if (!shown) return scrollTo(0, old.scroll);
    // What comes into view is as high as it is only in the frames after it did.
    let frames = 6;
    (function settle() {
      scrollBy(0, shown.getBoundingClientRect().top - old.top);
      if (--frames) requestAnimationFrame(settle);
    })();
  }

  async function load() {
    const answer = await fetch("/");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const old = place();
    const hasFocus = document.activeElement === find("page--search");
    for (const part of ["#page--mistakes", "header", "main"]) {
      document.querySelector(part).replaceWith(page.querySelector(part));
    }
    document.title = page.title;
    document.dispatchEvent(new Event("errorschange"));
    addButtons();
    putBack(old);
    if (hasFocus) find("page--search").focus();
  }

  new EventSource("/events").addEventListener("change", load);
  addButtons();
})();
