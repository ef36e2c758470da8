//! The commands that the READMEs show, run one after the other as they stand.

use crate::program::{errspec, folder, root, run_in};
use serde_json::json;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::Stdio;

const ANSWER: &str = r#"{"error":{"code":"OUT_OF_STOCK","msg":"only 2 of pen left","details":{"sku":"pen","left":2}}}"#;

const DOCUMENT: &str =
    "openapi: 3.1.0\ninfo: { title: Shop, version: \"1\" }\npaths: {}\ncomponents: {}\n";

/// What a block of a page has, up to its end.
fn block<'t>(text: &'t str, begin: &str) -> &'t str {
    let block = text.split_once(begin).expect("the block is there").1;
    block.split_once("\n```").expect("it ends").0
}

/// A folder with what the commands name.
fn shop() -> tempfile::TempDir {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let spec = format!("{}\n", block(&readme, "```yaml\n"));
    let request = json!({ "method": "POST", "url": "https://shop.example/orders", "headers": [] });
    let response = json!({
        "status": 409, "statusText": "", "headers": [], "content": { "text": ANSWER },
    });
    let entries = json!([{ "request": request, "response": response }]);
    let har = json!({ "log": { "version": "1.2", "entries": entries } });
    folder(&[
        ("shop.yaml", &spec),
        ("specs/shop.yaml", &spec),
        ("api.yaml", DOCUMENT),
        ("traffic.har", &har.to_string()),
    ])
}

/// Starts what runs until it is stopped, and waits for its first line.
fn begin(folder: &Path, words: &[&str]) {
    let mut command = errspec(words);
    command.current_dir(folder).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut line = String::new();
    let out = child.stdout.take().unwrap();
    BufReader::new(out).read_line(&mut line).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    let says = ["listening on http://", "open http://", "1 spec: "];
    let is_open = says.iter().any(|one| line.starts_with(one));
    assert!(is_open, "{words:?}: {line}");
}

/// Reads the answer of which curl shows the head too.
fn decode(folder: &Path, words: &[&str]) {
    let mut command = errspec(words);
    command.current_dir(folder);
    let streams = command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = streams.spawn().unwrap();
    let answer = format!("HTTP/1.1 409 Conflict\r\n\r\n{ANSWER}");
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(answer.as_bytes()).unwrap();
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    assert!(out.starts_with("409 Conflict: OUT_OF_STOCK"), "{out}");
}

/// Runs what a page shows below the line that installs the program.
fn run_commands(folder: &Path, page: &str) -> usize {
    let page = fs::read_to_string(root().join(page)).unwrap();
    let mut ran = 0;
    for line in block(&page, "```sh\ncargo install ").lines().skip(1) {
        let command = line.split('#').next().unwrap_or_default();
        let words: Vec<&str> = command.split_whitespace().collect();
        match words.as_slice() {
            ["curl", "-i", _, "|", "errspec", words @ ..] => decode(folder, words),
            // The client is the reader's own; this one asks for nothing.
            ["errspec", words @ .., "--judge", "--", _, _] => {
                let client = ["--port", "0", "--judge", "--", "cargo", "--version"];
                let ran = run_in(folder, &[words, &client].concat());
                assert!(ran.out.contains("no request came"), "{}", ran.out);
            }
            ["errspec", words @ ..] if words.contains(&"--watch") => begin(folder, words),
            ["errspec", words @ ..] if ["mock", "preview"].contains(&words[0]) => {
                // The usual port may be in use.
                begin(folder, &[words, &["--port", "0"]].concat());
            }
            ["errspec", words @ ..] => drop(run_in(folder, words).expect(0)),
            _ => panic!("`{command}` is no command of the program"),
        }
        ran += 1;
    }
    ran
}

#[test]
fn the_commands_of_the_readme_do_what_it_says() {
    let shop = shop();
    let ran = run_commands(shop.path(), "README.md");
    assert!(ran > 10, "{ran}");
    for made in ["errors.yaml", "errors.html", "docs/errors/OUT_OF_STOCK.md"] {
        assert!(shop.path().join(made).exists(), "{made}");
    }
    let merged = fs::read_to_string(shop.path().join("api.yaml")).unwrap();
    assert!(merged.contains("ShopOutOfStock"), "{merged}");
}

#[test]
fn so_do_those_of_the_packages_readme() {
    let shop = shop();
    let ran = run_commands(shop.path(), "codegen/cli/README.md");
    assert!(ran > 5, "{ran}");
}

/// The commands of the program that a document shows, in blocks for a shell and in its text.
fn commands(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (index, part) in text.split("```").enumerate() {
        match part.strip_prefix("sh\n") {
            _ if index % 2 == 0 => found.extend(part.split('`').skip(1).step_by(2)),
            Some(block) => found.extend(block.lines().flat_map(|line| line.split(" | "))),
            None => {}
        }
    }
    found.retain(|command| command.starts_with("errspec "));
    found
}

/// With `--help` behind it the program refuses a command or a flag that there is not, and does nothing.
#[test]
fn every_document_shows_commands_that_there_are() {
    let mut seen = 0;
    for entry in ignore::Walk::new(root()) {
        let path = entry.unwrap().into_path();
        if path.extension().is_none_or(|extension| extension != "md") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for command in commands(&text) {
            let words = command.split_whitespace().skip(1);
            let words = words.take_while(|word| !matches!(*word, "#" | "--" | ">"));
            let words: Vec<&str> = words.chain(["--help"]).collect();
            let ran = run_in(&root(), &words);
            assert_eq!(ran.code, 0, "{}: `{command}`: {}", path.display(), ran.err);
            seen += 1;
        }
    }
    assert!(seen > 50, "{seen}");
}
