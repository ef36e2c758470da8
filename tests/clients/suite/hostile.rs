//! Servers that misbehave: no client panics, hangs, or keeps more than the limit, and whatever came
//! with a status line is told by its status.

use crate::client::{ALL, Client, Met};
use crate::server::{Request, Server, answer, infinex};
use errspec::client::BODY_LIMIT;
use errspec_clients::infinex::{Code, Error};
use errspec_clients::slack;
use flate2::{Compression, write::GzEncoder};
use std::io::Write;
use std::net::TcpStream;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::time::Duration;

#[test]
fn an_answer_that_is_cut_at_any_byte_is_told_by_what_came() {
    let whole = answer(
        "404 Not Found",
        "X-Id: 1\r\n",
        &infinex("NOT_FOUND", "no such pair"),
    );
    let head = whole.find("\r\n\r\n").unwrap() + 4;
    let length = whole.len();
    let server = Server::start(move |request: &Request, stream: &mut TcpStream| {
        let cut: usize = request.path[1..].parse().unwrap();
        stream.write_all(&whole.as_bytes()[..cut])
    });
    for client in ALL {
        for cut in 0..=length {
            let met = client.get::<Error>(&format!("{}/{cut}", server.url));
            if cut < head {
                assert!(
                    matches!(met, Met::Transport { .. }),
                    "{client:?} {cut}: {met:?}"
                );
                continue;
            }
            let failure = met.failure();
            assert_eq!(failure.status(), 404, "{client:?} {cut}");
            assert_eq!(failure.headers()["x-id"], "1", "{client:?} {cut}");
            assert_eq!(failure.is_truncated(), cut < length, "{client:?} {cut}");
            if cut == length {
                assert_eq!(failure.code(), Some(Code::NotFound), "{client:?}");
            }
        }
    }
}

#[test]
fn a_content_length_may_be_missing_or_lie() {
    let body = infinex("NOT_FOUND", "gone");
    let with = |headers: &str| format!("HTTP/1.1 404 x\r\n{headers}\r\n{body}");
    for client in ALL {
        let get = |answer: String| client.get::<Error>(&Server::with(answer).url);

        let failure = get(with("")).failure();
        assert_eq!(
            failure.code(),
            Some(Code::NotFound),
            "{client:?}: until the end"
        );
        assert!(!failure.is_truncated(), "{client:?}");

        let failure = get(with("Content-Length: 9999\r\n")).failure();
        assert_eq!(failure.status(), 404);
        assert!(failure.is_truncated(), "{client:?}: more was promised");
        assert_eq!(failure.body(), body.as_bytes(), "{client:?}");

        let failure = get(with("Content-Length: 10\r\n")).failure();
        assert_eq!(failure.status(), 404, "{client:?}: less was promised");
        assert_eq!(failure.body(), &body.as_bytes()[..10], "{client:?}");

        for odd in ["-1", "ten", "18446744073709551616", "5, 6", ""] {
            match get(with(&format!("Content-Length: {odd}\r\n"))) {
                Met::Failure(failure) => assert_eq!(failure.status(), 404),
                Met::Transport { .. } => {}
                other => panic!("{client:?} {odd:?}: {other:?}"),
            }
        }
    }
}

#[test]
fn chunks_of_any_size_make_the_same() {
    let body = infinex("NOT_FOUND", "caf\u{e9}");
    let server = Server::start(move |request, stream| {
        let size: usize = request.path[1..].parse().unwrap();
        stream.set_nodelay(true)?;
        stream.write_all(b"HTTP/1.1 404 x\r\nTransfer-Encoding: chunked\r\n\r\n")?;
        for chunk in body.as_bytes().chunks(size) {
            write!(stream, "{:x};ext=1\r\n", chunk.len())?;
            stream.write_all(chunk)?;
            stream.write_all(b"\r\n")?;
        }
        stream.write_all(b"0\r\n\r\n")
    });
    let broken =
        Server::with("HTTP/1.1 404 x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n");
    for client in ALL {
        for size in [1, 2, 7, 1000] {
            let failure = client
                .get::<Error>(&format!("{}/{size}", server.url))
                .failure();
            assert_eq!(failure.code(), Some(Code::NotFound), "{client:?} {size}");
            assert_eq!(failure.message(), Some("caf\u{e9}"), "{client:?} {size}");
            assert!(!failure.is_truncated(), "{client:?} {size}");
        }
        let failure = client.get::<Error>(&broken.url).failure();
        assert_eq!(failure.status(), 404, "{client:?}");
        assert!(failure.is_truncated(), "{client:?}: no chunk came whole");
    }
}

/// The server writes until the client hangs up. It never does where a client reads it all.
#[test]
fn a_body_without_end_is_dropped_at_the_limit() {
    for client in ALL {
        for head in ["", "Content-Length: 52428800\r\n"] {
            let (told, ends) = mpsc::channel();
            let server = Server::start(move |_, stream| {
                write!(stream, "HTTP/1.1 500 x\r\n{head}\r\n")?;
                let mut sent = 0_usize;
                while stream.write_all(&[b' '; 65_536]).is_ok() && sent < 52_428_800 {
                    sent += 65_536;
                }
                told.send(sent).unwrap();
                Ok(())
            });
            let failure = client.get::<Error>(&server.url).failure();
            assert_eq!(failure.status(), 500, "{client:?}");
            assert_eq!(failure.body().len(), BODY_LIMIT, "{client:?}");
            assert!(failure.is_truncated(), "{client:?}");
            let sent = ends.recv().unwrap();
            assert!(
                sent < 52_428_800,
                "{client:?} {head:?}: it took {sent} bytes"
            );
        }
    }
}

/// An answer under 200 may be an error of Slack's. The server counts what it could send.
#[test]
fn of_a_success_the_beginning_is_looked_at_and_the_rest_comes_as_it_is_read() {
    use errspec::adapter::reqwest_blocking::Check;
    const LENGTH: usize = 50_000_000;
    let sent = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&sent);
    let server = Server::start(move |_, stream| {
        write!(stream, "HTTP/1.1 200 x\r\nContent-Length: {LENGTH}\r\n\r\n")?;
        for piece in vec![b'y'; LENGTH].chunks(50_000) {
            stream.write_all(piece)?;
            counter.fetch_add(piece.len(), Ordering::SeqCst);
        }
        Ok(())
    });
    let answer = reqwest::blocking::get(&server.url).unwrap();
    let Ok(mut answer) = answer.check::<slack::Error>() else {
        panic!("a success");
    };
    let at_first = sent.load(Ordering::SeqCst);
    assert!(at_first < LENGTH / 2, "{at_first} were taken");
    assert_eq!(answer.content_length(), Some(LENGTH as u64));
    assert_eq!(answer.url().as_str(), format!("{}/", server.url));
    let mut copied = Vec::new();
    answer.copy_to(&mut copied).unwrap();
    assert!(copied == vec![b'y'; LENGTH]);
}

#[test]
fn a_body_as_long_as_the_limit_is_whole() {
    for (length, cut) in [
        (BODY_LIMIT - 1, false),
        (BODY_LIMIT, false),
        (BODY_LIMIT + 1, true),
    ] {
        let server = Server::with(answer("400 x", "", &" ".repeat(length)));
        for client in ALL {
            let failure = client.get::<Error>(&server.url).failure();
            assert_eq!(failure.is_truncated(), cut, "{client:?} {length}");
            assert_eq!(failure.body().len(), length.min(BODY_LIMIT), "{client:?}");
        }
    }
}

#[test]
fn a_caller_sets_another_limit() {
    let body = infinex("NOT_FOUND", &"m".repeat(100_000));
    let server = Server::with(answer("404 x", "", &body));
    for client in ALL {
        for limit in [0, 1, 40, BODY_LIMIT + 1, body.len() - 1] {
            let failure = client.get_up_to::<Error>(&server.url, limit).failure();
            assert_eq!(
                failure.body(),
                &body.as_bytes()[..limit],
                "{client:?} {limit}"
            );
            assert!(failure.is_truncated(), "{client:?} {limit}");
        }
        for limit in [body.len(), usize::MAX] {
            let failure = client.get_up_to::<Error>(&server.url, limit).failure();
            assert_eq!(failure.code(), Some(Code::NotFound), "{client:?} {limit}");
            assert_eq!(
                failure.message().map(str::len),
                Some(100_000),
                "{client:?} {limit}"
            );
            assert!(!failure.is_truncated(), "{client:?} {limit}");
        }
    }
}

/// hyper-util's client has no timeout of its own.
#[test]
fn a_body_that_never_comes_ends_with_the_requests_timeout() {
    let server = Server::start(|_, stream| {
        stream.write_all(b"HTTP/1.1 404 x\r\nContent-Length: 100\r\n\r\n{\"error\":")?;
        // Until the client hangs up.
        std::io::copy(stream, &mut std::io::sink()).map(drop)
    });
    for client in [Client::Reqwest, Client::ReqwestBlocking, Client::Ureq] {
        let patience = Duration::from_secs(1);
        let failure = client.get_within::<Error>(&server.url, patience).failure();
        assert_eq!(failure.status(), 404, "{client:?}");
        assert!(failure.is_truncated(), "{client:?}");
        assert_eq!(failure.body().as_ref(), b"{\"error\":", "{client:?}");
    }
}

#[test]
fn large_heads_are_read_whole() {
    let headers: String = (0..80)
        .map(|n| format!("X-{n}: {}\r\n", "v".repeat(400)))
        .collect();
    let server = Server::with(answer("404 x", &headers, &infinex("NOT_FOUND", "m")));
    for client in ALL {
        let failure = client.get::<Error>(&server.url).failure();
        assert_eq!(failure.code(), Some(Code::NotFound), "{client:?}");
        assert_eq!(failure.headers()["x-79"].len(), 400, "{client:?}");
    }
    // Past what clients take: they say so themselves, and keep none of it.
    // A map of headers has room for 32,768 names.
    let names: String = (0..40_000).map(|n| format!("X-{n}: y\r\n")).collect();
    for endless in ["X: y\r\n".repeat(200_000), names] {
        let server = Server::with(answer("404 x", &endless, ""));
        for client in ALL {
            let met = client.get::<Error>(&server.url);
            assert!(matches!(met, Met::Transport { .. }), "{client:?}");
        }
    }
}

#[test]
fn no_body_is_too_strange() {
    let deep_object = format!("{}1", "{\"error\":".repeat(7_000));
    let deep_list = "[".repeat(60_000);
    let bodies = [
        deep_object.as_bytes(),
        deep_list.as_bytes(),
        b"",
        b"\xff\xfe\x00\x01",
        b"\xef\xbb\xbf{\"error\":{\"code\":\"X\"}}",
        b"{\"error\":{\"code\":\"\\ud800\",\"msg\":\"\\u0000\"}}",
        b"{\"error\":{\"code\":1e999999,\"msg\":-0}}",
        b"{\"error\":{\"code\":\"NOT_FOUND\"}} trailing",
        b"<html>",
    ];
    for client in ALL {
        for body in bodies {
            let mut raw = answer("418 x", "", "")
                .replace("Length: 0", &format!("Length: {}", body.len()))
                .into_bytes();
            raw.extend_from_slice(body);
            let failure = client.get::<Error>(&Server::with(raw).url).failure();
            assert_eq!(failure.status(), 418, "{client:?}");
            assert_eq!(failure.body(), body, "{client:?}");
            assert!(!format!("{failure} {failure:?}").is_empty());
        }
    }
}

fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}

fn gzipped(body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 404 x\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

#[test]
fn a_compressed_body_is_limited_by_what_it_becomes() {
    let small = gzip(infinex("NOT_FOUND", "small").as_bytes());
    let bomb = gzip(&vec![b' '; 50_000_000]);
    assert!(
        bomb.len() < BODY_LIMIT,
        "it passes any limit on what is sent"
    );
    for client in [Client::Reqwest, Client::ReqwestBlocking, Client::Ureq] {
        let get = |body: &[u8]| {
            client
                .get::<Error>(&Server::with(gzipped(body)).url)
                .failure()
        };
        assert_eq!(get(&small).code(), Some(Code::NotFound), "{client:?}");

        let failure = get(&bomb);
        assert_eq!(failure.body().len(), BODY_LIMIT, "{client:?}");
        assert!(failure.is_truncated(), "{client:?}");

        for broken in [&small[..small.len() / 2], b"no gzip at all"] {
            let failure = get(broken);
            assert_eq!(failure.status(), 404, "{client:?}");
            assert!(failure.is_truncated(), "{client:?}");
        }
    }
}
