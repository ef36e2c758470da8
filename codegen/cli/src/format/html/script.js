"use strict";
// Search, filters and links to errors. All of the page can be read without it.
(() => {
  document.documentElement.classList.add("js");
  const find = (id) => document.getElementById(id);
  const all = (selector) => [...document.querySelectorAll(selector)];
  let input, count, chips, fronts, errors;

  // A row of the table and the part about its error.
  function pair(row) {
    const article = find(row.querySelector("a").getAttribute("href").slice(1));
    const codes = [...article.querySelectorAll("h3 [id], h3 code, .s code")];
    return {
      row, article,
      values: row.dataset.t.split(" "),
      status: row.cells[1].textContent.split(" ")[0],
      codes: codes.map((one) => (one.id || one.textContent).toLowerCase()),
      words: "",
    };
  }

  // What is searched: all but bytes and code.
  function words(error) {
    if (!error.words) {
      const parts = [error.row, ...error.article.querySelectorAll("h3, p, li, dt, dd")];
      error.words = [...parts.map((part) => part.textContent), ...error.codes].join(" ").toLowerCase();
    }
    return error.words;
  }

  // A pasted answer has a status line or a body: its error is the one whose code is a word in it.
  function ofAnswer(text) {
    if (!/^HTTP\/|[{<].*[}>]/.test(text)) return null;
    const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}_.-]+/gu));
    const status = /^http\/\S+\s+(\d{3})/i.exec(text)?.[1];
    const fits = (error) => !status || error.status === status || /\D/.test(error.status);
    const coded = errors.filter((error) => error.codes.some((code) => words.has(code)));
    const both = coded.filter(fits);
    return both.length ? both : coded.length ? coded : status ? errors.filter(fits) : [];
  }

  function pressed() {
    const groups = new Map();
    for (const chip of chips) {
      if (chip.getAttribute("aria-pressed") === "true") {
        const group = chip.parentElement;
        groups.set(group, [...(groups.get(group) ?? []), chip.dataset.t]);
      }
    }
    return [...groups.values()];
  }

  function filter() {
    const text = input.value.trim();
    const answered = text && ofAnswer(text);
    const asked = text.toLowerCase().split(/\s+/).filter(Boolean);
    const groups = pressed();
    let shown = 0;
    for (const error of errors) {
      const isFound = answered ? answered.includes(error)
        : asked.every((word) => words(error).includes(word));
      const isWanted = groups.every((group) => group.some((value) => error.values.includes(value)));
      const isShown = isFound && isWanted;
      error.row.hidden = error.article.hidden = !isShown;
      shown += isShown;
    }
    for (const front of fronts) front.hidden = text !== "" || groups.length > 0;
    count.textContent = shown === errors.length ? `${shown} errors` : `${shown} of ${errors.length} errors`;
  }

  function clear() {
    input.value = "";
    for (const chip of chips) chip.setAttribute("aria-pressed", "false");
    filter();
  }

  // A link leads to its error though it is filtered out, and in any case of letters.
  function follow() {
    let name = "";
    try { name = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    if (!name) return;
    const same = (one) => one.id.toLowerCase() === name.toLowerCase();
    const place = find(name) ?? all("[id]").find(same);
    if (!place) {
      input.value = name;
      filter();
      return;
    }
    if (place.closest("[hidden]")) clear();
    place.scrollIntoView();
  }

  function addCopy({ article }) {
    const heading = article.querySelector("h3");
    const button = document.createElement("button");
    button.className = "copy";
    button.type = "button";
    button.textContent = "copy";
    button.setAttribute("aria-label", `copy ${heading.textContent}`);
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(heading.querySelector("code").textContent);
      button.textContent = "copied";
    });
    heading.append(button);
  }

  function start() {
    input = find("page--search");
    count = find("page--count");
    chips = all("[data-t][aria-pressed]");
    fronts = all(".front");
    errors = all("tr[data-t]").map(pair);
    input.addEventListener("input", filter);
    input.addEventListener("keydown", (event) => {
      if (event.key === "Escape") clear();
      const first = errors.find((error) => !error.row.hidden);
      if (event.key === "Enter" && first) location.hash = first.article.id;
    });
    for (const chip of chips) {
      chip.addEventListener("click", () => {
        chip.setAttribute("aria-pressed", chip.getAttribute("aria-pressed") !== "true");
        filter();
      });
    }
    if (navigator.clipboard) errors.forEach(addCopy);
    // A browser may have kept what was typed.
    if (input.value) filter();
  }

  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest?.("input, textarea, select");
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
    }
  });
  addEventListener("hashchange", follow);
  // A server's page says so when its errors are others.
  document.addEventListener("errorschange", start);
  start();
  follow();
})();
