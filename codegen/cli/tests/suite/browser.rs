//! Pages in a real browser, Chromium without a window: where there is none this says so, and checks
//! nothing.

use crate::hostile::{TRICKS, hostile};
use crate::program::{folder, root, run, run_in};
use serde_json::{Value, json};
use std::env;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The browser: the one that `CHROMIUM` names, or one of these.
pub(crate) fn chromium() -> Option<PathBuf> {
    let named = env::var_os("CHROMIUM").map(PathBuf::from);
    let names = ["chromium", "chromium-browser", "google-chrome", "chrome"];
    let folders: Vec<PathBuf> =
        env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect();
    let all = names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    let found = named.or_else(|| all.into_iter().find(|path| path.is_file()));
    if found.is_none() {
        let note = "\n==> SKIPPED: pages are not checked in a browser: install Chromium, or name one in CHROMIUM\n";
        // What a test prints is shown only when it fails.
        std::io::stderr().write_all(note.as_bytes()).unwrap();
    }
    found
}

/// How a page is looked at.
#[derive(Clone, Copy, Debug)]
enum Look {
    Wide,
    Dark,
    /// In a frame of 360 pixels: a window has more.
    Narrow,
}

/// The browser without a window, with a profile of its own in a folder.
pub(crate) fn headless(browser: &Path, folder: &Path) -> Command {
    let mut command = Command::new(browser);
    command.args([
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--enable-logging=stderr",
        "--window-size=1200,900",
    ]);
    let profile = folder.join("profile");
    command.arg(format!("--user-data-dir={}", profile.display()));
    command
}

/// Checks a page, which is to be as `wanted` says.
fn check(browser: &Path, page: &str, wanted: &Value, look: Look) {
    let begin = "<script nonce=\"test\">window.alert = () => { document.documentElement.dataset.hacked = 1; };</script>";
    let checks = include_str!("browser.js");
    let end = format!("<script nonce=\"test\">const wanted = {wanted};\n{checks}</script></body>");
    let page = page.replacen("script-src '", "script-src 'nonce-test' '", 1);
    let page = page.replacen("<title>", &format!("{begin}<title>"), 1);
    let page = page.replacen("</body>", &end, 1);
    let page = match look {
        Look::Wide | Look::Dark => page,
        Look::Narrow => {
            let escaped = page.replace('&', "&amp;").replace('"', "&quot;");
            format!(
                "<!doctype html><iframe width=\"360\" height=\"800\" srcdoc=\"{escaped}\"></iframe><script>\
                 document.querySelector('iframe').onload = (event) => document.body.append(\
                 event.target.contentDocument.getElementById('checked').cloneNode(true));</script>"
            )
        }
    };
    let folder = folder(&[("page.html", &page)]);
    let mut command = headless(browser, folder.path());
    command.arg("--dump-dom");
    if let Look::Dark = look {
        command.arg("--blink-settings=preferredColorScheme=0");
    }
    command.arg(format!(
        "file://{}",
        folder.path().join("page.html").display()
    ));
    let output = command.output().unwrap();
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let checked = shown
        .rsplit_once("<pre id=\"checked\">")
        .map(|(_, rest)| rest);
    let checked = checked.and_then(|rest| rest.split("</pre>").next());
    assert_eq!(checked, Some("all is well"), "{look:?}: {said}");
    let console = said.lines().find(|line| line.contains("CONSOLE"));
    assert_eq!(console, None, "{look:?}");
}

fn page(folder: &Path, spec: &str) -> String {
    run_in(folder, &["generate", "html", spec]).expect(0)
}

#[test]
fn pages_work_in_a_browser() {
    let Some(browser) = chromium() else {
        return;
    };
    let stripe = page(&root(), "specs/stripe.yaml");
    let wanted = json!({
        "errors": stripe.matches("<article ").count(),
        "code": "resource_missing",
        "status": "404",
        "other": "card_declined",
        "answer": "HTTP/1.1 404 Not Found\n\n{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"resource_missing\"}}",
    });
    check(&browser, &stripe, &wanted, Look::Wide);
    check(&browser, &stripe, &wanted, Look::Dark);
    let arguments = ["generate", "html", "specs/eb.yaml", "--downloads"];
    let whole = run(&arguments).expect(0);
    let wanted = json!({ "errors": whole.matches("<article ").count(), "downloads": 2 });
    check(&browser, &whole, &wanted, Look::Wide);
    for spec in [
        "stripe",
        "infinex",
        "eb",
        "statuspage",
        "validation",
        "github",
    ] {
        let page = page(&root(), &format!("specs/{spec}.yaml"));
        let wanted = json!({ "errors": page.matches("<article ").count() });
        check(&browser, &page, &wanted, Look::Narrow);
    }
}

#[test]
fn two_thousand_errors_open_and_are_searched_at_once() {
    let Some(browser) = chromium() else {
        return;
    };
    let errors: String = (0..2_000)
        .map(|number| {
            format!(
                "  CODE_{number}: {{ status: {}, summary: Number {number}. }}\n",
                400 + number % 20
            )
        })
        .collect();
    let spec = format!("errspec: 1\napi: large\nerrors:\n{errors}");
    let folder = folder(&[("large.yaml", &spec)]);
    let page = page(folder.path(), "large.yaml");
    let wanted = json!({
        "errors": 2_000,
        "code": "CODE_1234",
        "status": "404",
        "other": "CODE_7",
        "answer": "{\"code\":\"CODE_1234\"}",
    });
    check(&browser, &page, &wanted, Look::Wide);
}

#[test]
fn nothing_of_a_spec_runs_in_a_browser() {
    let Some(browser) = chromium() else {
        return;
    };
    let text = TRICKS.iter().filter(|trick| !trick.contains('\0'));
    let text = text.copied().collect::<Vec<_>>().join("\n\n");
    let folder = folder(&[("hostile.yaml", &hostile(&text))]);
    let page = page(folder.path(), "hostile.yaml");
    let wanted = json!({ "errors": page.matches("<article ").count() });
    check(&browser, &page, &wanted, Look::Wide);
    fs::write(
        folder.path().join("long.yaml"),
        hostile(&"0123456789".repeat(10_000)),
    )
    .unwrap();
    let page = self::page(folder.path(), "long.yaml");
    check(&browser, &page, &wanted, Look::Narrow);
}
