// What holds for the page of `preview` in a browser: it reads answers, provokes them, and follows the file. What is
// wrong goes to the test, which stands between the browser and the program.
(async () => {
  const wrong = [];
  const expect = (is, what) => { if (!is) wrong.push(what); };
  const find = (id) => document.getElementById(id);
  const send = (path, body) => fetch(path, { method: "POST", body });

  // Waits until something holds, and returns how many milliseconds that took.
  async function until(holds, what) {
    const before = performance.now();
    while (!holds()) {
      if (performance.now() - before > 20_000) {
        wrong.push(`${what} does not happen`);
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return performance.now() - before;
  }

  try {
    find("page--decode").open = true;
    find("page--answer").value = "HTTP/1.1 409 Conflict\n\n{\"code\":\"CODE_30\",\"left\":3}";
    find("page--decode").querySelector("button").click();
    await until(() => !find("page--verdict").hidden, "reading an answer");
    const verdict = find("page--verdict").textContent;
    expect(verdict.includes("409 Conflict: CODE_30") && verdict.includes("give up"), verdict);

    const article = find("CODE_30");
    article.querySelector(".provoke button").click();
    await until(() => article.querySelector(".wire"), "provoking an answer");
    const wire = article.querySelector(".wire").textContent;
    expect(wire.startsWith("409 Conflict") && wire.endsWith("{\"code\":\"CODE_30\",\"left\":7}"), wire);
    expect(wire.includes("content-type: application/json"), wire);

    // Somebody reads in the middle of the page while the file is saved: the place stays.
    article.scrollIntoView();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const top = () => find("CODE_30").getBoundingClientRect().top;
    const before = top();
    expect(scrollY > 1_000, "the page is too short to lose a place");
    await send("/test/save", "longer");
    const took = await until(() => find("CODE_1").textContent.includes("A longer text"), "following the file");
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(Math.abs(top() - before) < 3, `the place moves from ${before} to ${top()}`);
    expect(find("CODE_30").querySelector(".provoke button"), "there is nothing to provoke any more");

    // What is searched stays too, and mistakes are shown.
    find("page--search").value = "CODE_44";
    find("page--search").dispatchEvent(new Event("input"));
    await send("/test/save", "broken");
    await until(() => !find("page--mistakes").hidden, "showing mistakes");
    const mistakes = find("page--mistakes").textContent;
    expect(mistakes.includes("error[errspec::E"), mistakes);
    expect(find("page--search").value === "CODE_44", "what was searched is gone");
    const shown = [...document.querySelectorAll("tr[data-t]")].filter((row) => !row.hidden);
    expect(shown.length > 0 && shown.length < 59, `${shown.length} errors are shown`);
    await send("/test/save", "");
    await until(() => find("page--mistakes").hidden, "a mistake that goes");
    await send("/test/done", wrong.join("\n") || `all is well: a save is seen after ${took.toFixed(0)} ms`);
  } catch (error) {
    await send("/test/done", [...wrong, `${error.stack ?? error}`].join("\n"));
  }
})();
