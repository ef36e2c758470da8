//! Answers with something around them, and with other labels than what is in them.

use crate::client::{ALL, Met};
use crate::server::{Server, answer, infinex};
use errspec_clients::infinex::{Code, Error};

/// What is before and behind an answer, and what it says of its body, is the client's to understand or not. It is
/// an error of this status in any case, or none that came.
#[test]
fn interim_answers_trailers_and_wrong_labels_hide_no_error() {
    let body = infinex("NOT_FOUND", "gone");
    let whole = answer("404 x", "", &body);
    let chunked = |end: &str| {
        let head = "HTTP/1.1 404 x\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n";
        format!("{head}{:x}\r\n{body}\r\n0\r\n{end}", body.len())
    };
    let early = "HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n";
    let with_bom = format!("\u{feff}{body}");
    for (name, bytes) in [
        ("interim", format!("{early}{whole}")),
        ("interims", early.repeat(20) + &whole),
        ("continue", format!("HTTP/1.1 100 Continue\r\n\r\n{whole}")),
        (
            "trailers",
            chunked("X-Sum: 1\r\nContent-Type: text/html\r\n\r\n"),
        ),
        (
            "two answers",
            format!("{whole}HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"),
        ),
        (
            "charset",
            answer(
                "404 x",
                "Content-Type: application/json; charset=utf-16\r\n",
                &body,
            ),
        ),
        ("no type", answer("404 x", "Content-Type: \r\n", &body)),
        (
            "html",
            answer("404 x", "Content-Type: text/html\r\n", &body),
        ),
        ("bom", answer("404 x", "", &with_bom)),
        (
            "identity",
            answer("404 x", "Content-Encoding: identity\r\n", &body),
        ),
        (
            "unknown",
            answer("404 x", "Content-Encoding: rot13\r\n", &body),
        ),
        ("gzip", answer("404 x", "Content-Encoding: gzip\r\n", &body)),
        (
            "twice",
            answer("404 x", "Content-Encoding: gzip, gzip\r\n", &body),
        ),
    ] {
        for client in ALL {
            let met = client.get::<Error>(&Server::with(bytes.clone()).url);
            if matches!((name, &met), ("interims", Met::Transport { .. })) {
                continue;
            }
            let failure = met.failure();
            assert_eq!(failure.status(), 404, "{client:?} {name}");
            // What is no gzip cannot be unpacked, and some clients do not try.
            if !matches!(name, "gzip" | "twice") {
                assert_eq!(failure.code(), Some(Code::NotFound), "{client:?} {name}");
            }
        }
    }
}

/// Under these statuses there is no body (RFC 9112 section 6.3), whatever follows.
#[test]
fn what_has_no_body_is_told_by_its_status() {
    let body = infinex("NOT_FOUND", "gone");
    for client in ALL {
        for status in [204, 304] {
            let answer = answer(&format!("{status} x"), "", &body);
            match client.get::<Error>(&Server::with(answer).url) {
                Met::Success { status: met, body } => {
                    assert_eq!((met, body.len()), (status, 0), "{client:?}");
                }
                other => panic!("{client:?} {status}: {other:?}"),
            }
        }
    }
}
