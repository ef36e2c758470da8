//! Headers with little room: whatever the values are and wherever they are cut, each stays in its place.

use errspec_interpret::Api;
use fastrand::Rng;

/// What ends a line, a text, a parameter, a link or a character, in pieces of it too.
const PIECES: [&str; 26] = [
    "a",
    "é",
    "失",
    "🦀",
    "%",
    "%4",
    "%41",
    "\"",
    "\\",
    ";",
    ",",
    "=",
    "<",
    ">",
    "?",
    "#",
    "&",
    "//",
    "..",
    "@evil.example/",
    "\r\n",
    "\0",
    "\t",
    " ",
    "\u{7f}",
    "\u{202e}",
];

fn spec(room: u32, charset: &str) -> Api {
    let any = format!("max_length: {room}, charset: {charset}");
    let spec = format!(
        r#"errspec: 1
api: short
envelope:
  body: none
  headers:
    X-Code: "{{code}}"
    X-Text: {{ value: "{{a}}", {any} }}
    X-Parts: {{ value: "p;q={{a}}, \"{{b}}\"", {any} }}
    WWW-Authenticate: {{ value: Bearer, params: {{ realm: "{{a}}", error: "x{{b}}y" }}, max_length: {room} }}
    Content-Disposition: {{ value: "{{a}}", params: {{ f: "{{b}}" }}, style: semicolon, {any} }}
    Proxy-Status: {{ value: "{{a}}", params: {{ e: "{{b}}", d: '"{{c}}"' }}, style: structured, max_length: {room} }}
    Link: {{ links: {{ next: "{{a}}", help: "https://h/{{b}}/x?{{c}}" }}, {any} }}
    Location: {{ value: "{{a}}", query: {{ error: "{{b}}", state: "{{c}}" }}, {any} }}
    Content-Location: {{ value: "https://x/{{b}}/y", {any} }}
errors: {{ A: {{ status: 400, fields: {{ a: string, b: string, c: string }} }} }}
"#
    );
    Api::parse("short.yaml", &spec).unwrap_or_else(|report| panic!("{report}"))
}

/// Returns whether each `%` begins a whole escape.
fn has_whole_escapes(text: &str) -> bool {
    let is_digit = |digit: Option<&u8>| digit.is_some_and(u8::is_ascii_hexdigit);
    let mut behind = text.split('%').skip(1).map(str::as_bytes);
    behind.all(|behind| is_digit(behind.first()) && is_digit(behind.get(1)))
}

/// Says what is wrong with a header.
fn wrong(name: &str, text: &str) -> Option<&'static str> {
    let count = |piece: &str| text.matches(piece).count();
    let links = count(", <") + 1;
    let is_right = match name {
        "x-parts" => count(";") <= 1 && count(",") <= 1 && count("\"") <= 2,
        "www-authenticate" => text.starts_with("Bearer"),
        "link" => [count("<"), count(">"), count("; rel=\"")] == [links; 3],
        "content-location" => {
            text.starts_with("https://x/")
                && text.ends_with("/y")
                && count("/") == 4
                && has_whole_escapes(text)
        }
        _ => true,
    };
    (!is_right).then_some("a value left its place")
}

#[test]
fn what_is_cut_stays_in_its_place() {
    let mut rng = Rng::with_seed(16);
    let mut written = 0;
    for room in (6..40).chain([100]) {
        for charset in ["ascii", "utf-8"] {
            let api = spec(room, charset);
            for _ in 0..40 {
                let mut error = api.error("A").unwrap();
                for field in ["a", "b", "c"] {
                    let pieces = (0..rng.usize(0..9)).map(|_| *rng.choice(&PIECES).unwrap());
                    error = error.with(field, pieces.collect::<String>()).unwrap();
                }
                let response = error.to_response().unwrap();
                for (name, value) in response.headers() {
                    let text = std::str::from_utf8(value.as_bytes()).unwrap();
                    let shown = format!("{name}: {text:?}, of {room} {charset}");
                    assert!(text.chars().count() <= room as usize, "{shown}");
                    assert!(!text.chars().any(char::is_control), "{shown}");
                    assert!(charset == "utf-8" || text.is_ascii(), "{shown}");
                    assert_eq!(wrong(name.as_str(), text), None, "{shown}");
                    written += 1;
                }
                let failure = api.read(400, response.headers(), b"").unwrap();
                assert_eq!(failure.name(), Some("A"));
            }
        }
    }
    assert!(written > 10_000, "{written}");
}
