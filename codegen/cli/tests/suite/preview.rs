//! `errspec preview`, over real sockets.

use crate::program::{errspec, folder, run};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::Stdio;
use std::time::Duration;

const SHOP: &str = "errspec: 1\napi: shop\nenvelope: { body: { code: \"{code}\" } }\nerrors:\n  \
                    SOLD_OUT: { status: 409, message: \"<b>sold out</b>\" }\n";

fn request(address: &str, host: &str, method: &str, path: &str, body: &str) -> (String, String) {
    let mut stream = TcpStream::connect(address).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(10)))
        .unwrap();
    let length = body.len();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
    )
    .unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    (head.to_owned(), body.to_owned())
}

/// Takes chunks apart, which are the whole of a body here.
fn plain(body: &str) -> String {
    match body.split_once("\r\n") {
        Some((size, rest)) if usize::from_str_radix(size, 16).is_ok() => {
            let size = usize::from_str_radix(size, 16).unwrap();
            rest[..size].to_owned()
        }
        _ => body.to_owned(),
    }
}

#[test]
fn the_page_shows_the_spec_and_follows_it() {
    let folder = folder(&[("shop.yaml", SHOP)]);
    let mut command = errspec(&["preview", "shop.yaml", "--port", "0"]);
    command.current_dir(folder.path()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let address = line
        .split("http://")
        .nth(1)
        .unwrap()
        .split(' ')
        .next()
        .unwrap()
        .to_owned();
    let get = |path: &str| request(&address, &address, "GET", path, "");

    let (head, page) = get("/");
    assert!(
        head.contains("content-security-policy: default-src 'none'"),
        "{head}"
    );
    let page = plain(&page);
    assert!(page.contains("src=\"/live.js\"") && page.contains("<article id=\"SOLD_OUT\">"));
    assert!(page.contains("&lt;b&gt;sold out") && !page.contains("<b>sold out"));
    assert!(page.contains("aria-label=\"Mistakes\" hidden"));
    for file in ["/page.css", "/page.js", "/live.css", "/live.js"] {
        let (head, _) = get(file);
        assert!(head.starts_with("HTTP/1.1 200"), "{file}: {head}");
    }
    let (_, json) = get("/spec.json");
    let json: Value = serde_json::from_str(&plain(&json)).unwrap();
    assert_eq!(json["errors"][0]["name"], "SOLD_OUT");
    let (_, openapi) = get("/openapi.json");
    let openapi: Value = serde_json::from_str(&plain(&openapi)).unwrap();
    assert!(openapi["components"]["schemas"]["ShopSoldOut"].is_object());
    let (head, body) = get("/answer/SOLD_OUT");
    assert!(head.starts_with("HTTP/1.1 409"), "{head}");
    assert_eq!(plain(&body), r#"{"code":"SOLD_OUT"}"#);
    let answer = "HTTP/1.1 409 Conflict\n\n{\"code\":\"SOLD_OUT\"}";
    let (_, verdict) = request(&address, &address, "POST", "/decode", answer);
    assert!(verdict.contains("409 Conflict: SOLD_OUT"), "{verdict}");
    let own = format!("{address}\r\nOrigin: http://{address}");
    let (head, _) = request(&address, &own, "POST", "/decode", answer);
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    for other in ["https://evil.example", "null", "http://127.0.0.1", "\u{ff}"] {
        let other = format!("{address}\r\nOrigin: {other}");
        let (head, _) = request(&address, &other, "POST", "/decode", answer);
        assert!(head.starts_with("HTTP/1.1 403"), "{head}");
    }
    let (head, _) = request(&address, "evil.example", "GET", "/", "");
    assert!(head.starts_with("HTTP/1.1 403"), "{head}");

    // An open page is told of a save.
    let mut events = TcpStream::connect(&address).unwrap();
    events
        .set_read_timeout(Some(Duration::from_secs(10)))
        .unwrap();
    write!(events, "GET /events HTTP/1.1\r\nHost: {address}\r\n\r\n").unwrap();
    let mut events = BufReader::new(events).lines();
    events
        .by_ref()
        .map(Result::unwrap)
        .find(String::is_empty)
        .unwrap();
    fs::write(
        folder.path().join("shop.yaml"),
        SHOP.replace("status", "stats"),
    )
    .unwrap();
    let event = events
        .map(Result::unwrap)
        .find(|line| line.starts_with("event:"));
    assert_eq!(event.as_deref(), Some("event: change"));
    let (_, page) = get("/");
    let page = plain(&page);
    assert!(page.contains("aria-label=\"Mistakes\">") && page.contains("E0004"));
    assert!(
        page.contains("<article id=\"SOLD_OUT\">"),
        "the last one without mistakes"
    );
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn what_cannot_run_says_why() {
    for (arguments, message) in [
        (["preview", "no.yaml"], "cannot read `no.yaml`"),
        (["preview", "-"], "name a file"),
    ] {
        let ran = run(&arguments);
        assert_eq!(ran.code, 2);
        assert!(ran.err.contains(message), "{}", ran.err);
    }
}
