// What holds for a page in a browser. `wanted` says what is on it; `#checked` has what is wrong.
(() => {
  const wrong = [];
  const expect = (is, what) => { if (!is) wrong.push(what); };
  const all = (selector) => [...document.querySelectorAll(selector)];
  const input = document.getElementById("page--search");
  const rows = all("tr[data-t]");
  const shown = () => rows.filter((row) => !row.hidden);
  const names = () => shown().map((row) => row.querySelector("a code").textContent);
  const count = () => document.getElementById("page--count").textContent;

  function ask(text) {
    const before = performance.now();
    input.value = text;
    input.dispatchEvent(new Event("input"));
    return performance.now() - before;
  }
  const press = (target, key) => target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));

  function follow(hash) {
    history.replaceState(null, "", hash);
    dispatchEvent(new HashChangeEvent("hashchange"));
  }

  // The part of a page that is bright or dark, as WCAG 2 counts it.
  function luminance([red, green, blue]) {
    const linear = (part) => part <= 10.31475 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }
  const parts = (color) => color.match(/[\d.]+/g).map(Number);
  function behind(element) {
    for (let at = element; at; at = at.parentElement) {
      const color = parts(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || color[3] > 0) return color;
    }
    return matchMedia("(prefers-color-scheme: dark)").matches ? [0, 0, 0] : [255, 255, 255];
  }
  function checkContrast() {
    const texts = all("body *").filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
    const pairs = new Map();
    for (const text of texts.filter((one) => !["SCRIPT", "STYLE"].includes(one.tagName)).slice(0, 3000)) {
      const [front, back] = [parts(getComputedStyle(text).color), behind(text)];
      pairs.set(`${front} on ${back}`, [front, back]);
    }
    expect(pairs.size > 2, "hardly any colours were found");
    for (const [name, [front, back]] of pairs) {
      const [low, high] = [luminance(front), luminance(back)].sort((one, other) => one - other);
      const ratio = (high + 0.05) / (low + 0.05);
      expect(ratio >= 4.5, `the contrast of ${name} is ${ratio.toFixed(2)}`);
    }
  }

  expect(document.documentElement.classList.contains("js"), "the script does not run");
  expect(document.documentElement.dataset.hacked === undefined, "a spec's script ran");
  expect(performance.getEntriesByType("resource").length === 0, "the page asks somebody");
  expect(document.documentElement.scrollWidth <= innerWidth, `it is ${document.documentElement.scrollWidth} wide in ${innerWidth}`);
  expect(rows.length === wanted.errors, `it has ${rows.length} errors`);
  expect(count() === `${wanted.errors} errors`, count());
  for (const one of all("input, button, textarea")) {
    const name = one.getAttribute("aria-label") ?? one.labels?.[0]?.textContent ?? one.textContent;
    expect(name?.trim(), `${one.outerHTML} has no name`);
  }
  checkContrast();
  const links = all("a[download]");
  expect(links.length === (wanted.downloads ?? 0), `${links.length} downloads`);
  for (const link of links) {
    const text = new TextDecoder().decode(Uint8Array.from(atob(link.href.split(",")[1]), (one) => one.charCodeAt(0)));
    expect(Object.keys(JSON.parse(text)).length > 2, `${link.download} has hardly anything in it`);
  }

  if (wanted.code) {
    const took = ask(wanted.code);
    expect(names().includes(wanted.code), `searching finds ${names()}`);
    expect(names().length < wanted.errors, "searching hides nothing");
    expect(!all(".front").some((front) => !front.hidden), "searching leaves what is no error");
    expect(took < 200, `searching takes ${took.toFixed(0)} ms`);
    press(input, "Escape");
    expect(shown().length === wanted.errors, "Escape shows not all");

    const chip = all("[aria-pressed]").find((one) => one.textContent === wanted.status);
    chip.click();
    expect(shown().length > 0 && shown().every((row) => row.cells[1].textContent.startsWith(wanted.status)), `the chip shows ${names()}`);
    expect(chip.getAttribute("aria-pressed") === "true", "a pressed chip does not say so");
    follow(`#${wanted.other}`);
    expect(!document.getElementById(wanted.other).hidden, "a link does not lead to what was filtered out");
    expect(shown().length === wanted.errors, "a link does not clear the filter");

    ask(wanted.answer);
    expect(names().join() === wanted.code, `a pasted answer is ${names()}`);
    press(input, "Escape");
    follow(`#${wanted.code.toUpperCase()}`);
    expect(input.value === "", "a link in other letters is not found");
    follow("#no-such-error");
    expect(input.value === "no-such-error", "a link to nothing is not searched");
    press(input, "Escape");
    press(document.body, "/");
    expect(document.activeElement === input, "a slash does not lead to the search");
  }

  const result = document.createElement("pre");
  result.id = "checked";
  result.textContent = wrong.length ? wrong.join("\n") : "all is well";
  document.body.append(result);
})();
