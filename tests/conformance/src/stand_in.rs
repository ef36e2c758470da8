//! One suite for what layers and middlewares make of answers that no spec made, and of errors that a
//! header of the request fills.
//!
//! A test starts two servers of its framework under its layer. One, for the API [`apis::stand_in`],
//! answers with each of [`ANSWERS`] at its path. The other, for [`apis::filled`], answers with [`taken`]
//! at `/taken`, [`known`] at `/known`, `gone` at `/gone`, `taken` beside the headers [`BESIDE`] at
//! `/beside`, and at `/broken` with 500 and no body.
//!
//! [`apis::stand_in`]: crate::apis::stand_in
//! [`apis::filled`]: crate::apis::filled

use crate::apis::{filled, stand_in};
use crate::{Answer, Connection};
use serde_json::{Value, json};
use std::net::SocketAddr;

/// A name and a value.
pub type Pair = (&'static str, &'static str);

/// What a handler answers: its path, a status, headers, and a body with its media type.
pub type Own = (&'static str, u16, &'static [Pair], Option<Pair>);

/// What handlers answer. The first eight have no body, and an error of the spec stands in for them.
#[rustfmt::skip]
pub const ANSWERS: [Own; 15] = [
    ("/401", 401, &[("www-authenticate", "Basic realm=\"a\"")], None),
    ("/407", 407, &[("proxy-authenticate", "Basic")], None),
    ("/412", 412, &[("etag", "\"v2\""), ("content-digest", "sha-256=:YQ==:")], None),
    ("/405", 405, &[("allow", "GET, HEAD")], None),
    ("/415", 415, &[("accept", "application/json"), ("accept-post", "text/csv")], None),
    ("/416", 416, &[("content-range", "bytes */47"), ("x-kept", "1")], None),
    ("/426", 426, &[("x-kept", "1")], None),
    ("/429", 429, &[("retry-after", "7"), ("x-kept", "1")], None),
    ("/503", 503, &[("retry-after", "7")], Some(("text/plain", "db-3 is down"))),
    ("/503-empty", 503, &[("retry-after", "9")], None),
    ("/json", 409, &[("x-kept", "1")], Some(("application/json", "1"))),
    ("/problem", 404, &[], Some(("application/problem+json", "{}"))),
    ("/html", 400, &[], Some(("text/html", "<p>no</p>"))),
    ("/text", 400, &[], Some(("text/plain; charset=utf-8", "the name is too short"))),
    ("/rejection", 422, &[], Some(("Text/Plain", "Query deserialize error: missing field `page`"))),
];

/// The headers of the answer to `/beside`.
pub const BESIDE: [Pair; 2] = [("x-request-id", "resp-1"), ("x-kept", "1")];

/// An error whose fields are open.
pub fn taken() -> filled::Error {
    filled::Error::taken("a")
}

/// The same with an id that the handler has set.
pub fn known() -> filled::Error {
    let taken = filled::Taken::new("a");
    filled::Error::Taken(taken.with_common(|common| common.with_request_id("own")))
}

/// Runs the whole suite on the servers that `start` and `start_filled` start, one test for each of its
/// rules.
#[macro_export]
macro_rules! stand_in_suite {
    ($start:path, $start_filled:path) => {
        use ::errspec::adapter::Replace;
        use $crate::stand_in as rules;

        #[test]
        fn the_error_of_a_class_keeps_the_status_and_what_callers_act_on() {
            rules::the_error_of_a_class_keeps_the_status($start(Replace::Framework));
        }

        #[test]
        fn a_status_can_be_answered_with_an_error_of_another() {
            rules::a_status_is_answered_with_an_error_of_another($start(Replace::Framework));
        }

        #[test]
        fn a_status_without_an_error_and_bodies_of_handlers_pass_as_they_are() {
            rules::what_handlers_say_passes($start(Replace::Framework));
        }

        #[test]
        fn bodies_of_handlers_are_replaced_where_that_is_asked_for() {
            rules::texts_are_replaced($start(Replace::Text));
            rules::all_is_replaced($start(Replace::All));
        }

        #[test]
        fn a_header_fills_errors_of_the_api_and_those_that_stand_in() {
            rules::a_header_fills_errors($start_filled());
        }

        #[test]
        fn an_id_is_made_where_the_spec_says_so() {
            rules::an_id_is_made($start_filled());
        }

        #[test]
        fn what_is_not_fit_to_be_copied_is_not_copied() {
            rules::what_is_not_fit_is_not_copied($start_filled());
        }

        #[test]
        fn accept_says_which_envelope_an_error_is_written_in() {
            rules::accept_says_the_envelope($start_filled());
        }
    };
}

fn ask(address: SocketAddr, path: &str) -> Answer {
    Connection::open(address).send("GET", path, b"")
}

fn ask_with(address: SocketAddr, path: &str, headers: &[u8]) -> Answer {
    Connection::open(address).send_with("GET", path, headers, b"")
}

fn text_of<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
    Some(std::str::from_utf8(answer.header(name)?).unwrap())
}

fn json_of(answer: &Answer) -> Value {
    serde_json::from_slice(&answer.body).unwrap_or_else(|error| panic!("{error}: {answer:?}"))
}

fn assert_passes(address: SocketAddr, path: &str) {
    let (_, status, headers, body) = ANSWERS.iter().find(|answer| answer.0 == path).unwrap();
    let answer = ask(address, path);
    assert_eq!(answer.status, *status, "{answer:?}");
    let text = body.map_or("", |(_, body)| body);
    assert_eq!(answer.body, text.as_bytes(), "{answer:?}");
    let kind = body.map(|(kind, _)| ("content-type", kind));
    for (name, value) in headers.iter().copied().chain(kind) {
        let same = text_of(&answer, name).is_some_and(|sent| sent.eq_ignore_ascii_case(value));
        assert!(same, "{name} {answer:?}");
    }
}

/// Asserts that an answer is `REFUSED`, which its client knows, and under which status it came.
fn assert_refused(answer: &Answer, status: u16) {
    assert_eq!(answer.status, status, "{answer:?}");
    assert_eq!(text_of(answer, "content-type"), Some("application/json"));
    let reason = errspec::model::reason_phrase(status);
    let expected = json!({
        "status": status, "title": reason, "code": "REFUSED", "detail": "the request was refused",
    });
    assert_eq!(json_of(answer), expected, "{answer:?}");
    let read = http::Response::builder().status(answer.status);
    let read = read.body(bytes::Bytes::copy_from_slice(&answer.body));
    let failure: stand_in::Failure = stand_in::Failure::check(read.unwrap()).unwrap_err();
    assert_eq!(failure.code(), Some(stand_in::Code::Refused));
    assert_eq!(failure.status(), status);
}

/// The error of a class keeps the status, and the headers that callers act on.
pub fn the_error_of_a_class_keeps_the_status(address: SocketAddr) {
    for (path, status, headers, _) in &ANSWERS[..8] {
        let answer = ask(address, path);
        assert_refused(&answer, *status);
        for (name, value) in *headers {
            let kept = Some(*value).filter(|_| *name != "content-digest");
            assert_eq!(text_of(&answer, name), kept, "{name} {answer:?}");
        }
    }
    // Unknown routes too. Those of each framework that it knows are tested beside its server.
    assert_refused(&ask(address, "/nowhere"), 404);
    // The head is the same to a HEAD, and the length that of the body which a GET would have had.
    let [head, whole] = ["HEAD", "GET"].map(|method| {
        let mut connection = Connection::open(address);
        connection.send(method, "/429", b"")
    });
    let length = whole.body.len().to_string();
    assert_eq!(
        (head.status, text_of(&head, "retry-after")),
        (429, Some("7"))
    );
    assert_eq!(text_of(&head, "content-length"), Some(length.as_str()));
}

/// Under a status that names an error of another, that one answers, under its own status.
pub fn a_status_is_answered_with_an_error_of_another(address: SocketAddr) {
    let answer = ask(address, "/rejection");
    assert_eq!(answer.status, 400, "{answer:?}");
    let expected = json!({
        "status": 400, "title": "Bad Request", "code": "BAD_INPUT", "detail": "page: missing field `page`",
    });
    assert_eq!(json_of(&answer), expected);
}

/// A status that the spec has no error for passes as it is, and so do bodies of handlers.
pub fn what_handlers_say_passes(address: SocketAddr) {
    let all = ["/503", "/503-empty", "/json", "/problem", "/html", "/text"];
    for path in all {
        assert_passes(address, path);
    }
    // The answer to a HEAD is without the body that says whose it is.
    for (path, status, kind) in [
        ("/json", 409, "application/json"),
        ("/text", 400, "text/plain; charset=utf-8"),
    ] {
        let answer = Connection::open(address).send("HEAD", path, b"");
        assert_eq!(
            (answer.status, text_of(&answer, "content-type")),
            (status, Some(kind))
        );
    }
}

/// Text of any kind is replaced where that is asked for, and nothing else.
pub fn texts_are_replaced(address: SocketAddr) {
    assert_refused(&ask(address, "/text"), 400);
    for path in ["/json", "/html", "/503"] {
        assert_passes(address, path);
    }
}

/// Whatever handlers say is replaced where that is asked for.
pub fn all_is_replaced(address: SocketAddr) {
    for (path, status) in [
        ("/json", 409),
        ("/problem", 404),
        ("/html", 400),
        ("/text", 400),
    ] {
        assert_refused(&ask(address, path), status);
    }
    assert_passes(address, "/503");
}

/// The id in the body, which is the one in the header too.
fn id_of(answer: &Answer) -> Value {
    let id = json_of(answer)["request_id"].clone();
    assert_eq!(text_of(answer, "x-error-id"), id.as_str(), "{answer:?}");
    id
}

fn is_uuid(value: &Value) -> bool {
    let text = value.as_str().unwrap_or_default();
    let parts: Vec<usize> = text.split('-').map(str::len).collect();
    parts == [8, 4, 4, 4, 12]
        && text.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
        && text.as_bytes()[14] == b'4'
        && b"89ab".contains(&text.as_bytes()[19])
}

/// A header fills errors of the API, and those that stand in.
pub fn a_header_fills_errors(address: SocketAddr) {
    for (path, status) in [("/taken", 409), ("/nowhere", 404)] {
        let answer = ask_with(address, path, b"x-request-id: req-1\r\nX-Trace: t-1\r\n");
        assert_eq!(
            (answer.status, id_of(&answer)),
            (status, json!("req-1")),
            "{answer:?}"
        );
        let body = json_of(&answer);
        assert_eq!(
            (&body["status"], &body["trace"]),
            (&json!(status), &json!("t-1"))
        );
        // The client has it as a field.
        let read = http::Response::builder().status(answer.status);
        let read = read
            .body(bytes::Bytes::copy_from_slice(&answer.body))
            .unwrap();
        let failure: filled::Failure = filled::Failure::check(read).unwrap_err();
        assert_eq!(failure.field("request_id"), Some("req-1".into()));
        assert!(failure.code().is_some(), "{failure:?}");
        if let Some(filled::Error::Taken(held)) = failure.error() {
            assert_eq!(held.common().request_id(), Some("req-1"));
        }
    }
    // What the handler set stays.
    let answer = ask_with(address, "/known", b"x-request-id: req-1\r\n");
    assert_eq!(id_of(&answer), "own");
    // The response's header counts where the request has none.
    let answer = ask(address, "/beside");
    assert_eq!(id_of(&answer), "resp-1");
    for (name, value) in BESIDE {
        assert_eq!(text_of(&answer, name), Some(value), "{answer:?}");
    }
    let answer = ask_with(address, "/beside", b"x-request-id: req-1\r\n");
    assert_eq!(
        (id_of(&answer), text_of(&answer, "x-kept")),
        (json!("req-1"), Some("1"))
    );
}

/// An id is made where the spec says so.
pub fn an_id_is_made(address: SocketAddr) {
    let [one, other] = [(); 2].map(|()| json_of(&ask(address, "/taken")));
    assert_eq!(one.get("request_id"), None);
    assert!(is_uuid(&one["trace"]), "{one}");
    assert_ne!(one["trace"], other["trace"]);
    // A required field of an error that stands in.
    let answer = ask(address, "/broken");
    assert_eq!(
        (answer.status, is_uuid(&id_of(&answer))),
        (500, true),
        "{answer:?}"
    );
}

/// What is too long, or no visible ASCII, is not copied.
pub fn what_is_not_fit_is_not_copied(address: SocketAddr) {
    let long = format!("x-request-id: {}\r\n", "x".repeat(300));
    let hostile: [&[u8]; 4] = [
        long.as_bytes(),
        b"x-request-id: \xff\xfe\r\n",
        "x-request-id: é\r\n".as_bytes(),
        b"x-request-id:   \r\n",
    ];
    for header in hostile {
        let answer = ask_with(address, "/taken", header);
        assert_eq!(
            (answer.status, answer.header("x-error-id")),
            (409, None),
            "{answer:?}"
        );
        assert_eq!(json_of(&answer).get("request_id"), None, "{answer:?}");
    }
    let answer = ask_with(address, "/taken", b"x-trace: a\tb\r\n");
    assert!(is_uuid(&json_of(&answer)["trace"]), "{answer:?}");
}

/// An error with several envelopes is written in the one that `Accept` prefers, with the same id.
pub fn accept_says_the_envelope(address: SocketAddr) {
    let code = filled::Error::gone().code();
    for (accept, kind) in [
        ("text/plain, application/json;q=0.5", "text/plain"),
        ("*/*", "application/json"),
    ] {
        let headers = format!("Accept: {accept}\r\nx-request-id: req-1\r\n");
        let answer = ask_with(address, "/gone", headers.as_bytes());
        assert_eq!(
            (answer.status, text_of(&answer, "content-type")),
            (410, Some(kind)),
            "{answer:?}"
        );
        assert_eq!(text_of(&answer, "vary"), Some("Accept"), "{answer:?}");
        assert_eq!(text_of(&answer, "x-error-id"), Some("req-1"), "{answer:?}");
        let read = http::Response::builder()
            .status(answer.status)
            .header("content-type", kind);
        let read = read
            .body(bytes::Bytes::copy_from_slice(&answer.body))
            .unwrap();
        let failure: filled::Failure = filled::Failure::check(read).unwrap_err();
        assert_eq!(failure.code(), Some(code), "{answer:?}");
    }
}
