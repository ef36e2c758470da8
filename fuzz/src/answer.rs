//! From any bytes to an answer that is read: nothing of it is lost, and a typed error is written and
//! read again as the same.
//!
//! An input looks like an answer of HTTP/1.1, but that it begins with the name of an API:
//!
//! ```text
//! slack 429 Too Many Requests
//! retry-after: 30
//!
//! {"ok":false,"error":"ratelimited"}
//! ```

use bytes::Bytes;
use errspec::model::{Shape, Slot};
use errspec::{ApiError, Call, ErrorCode, Failure};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode};
use std::fmt::Write as _;

/// APIs by name.
pub(crate) type Apis<'a> = &'a [Api];

/// The name of an API, and the function that reads an answer for it.
pub(crate) type Api = (&'static str, fn(&Answer));

/// An answer, as a client has it.
#[derive(Debug)]
pub(crate) struct Answer {
    status: StatusCode,
    reason: Vec<u8>,
    headers: HeaderMap,
    body: Bytes,
}

/// Reads an answer for the API that it names; one that names none is read for all.
///
/// # Panics
///
/// What comes of it is not what it must be.
pub(crate) fn answer(input: &[u8], apis: Apis<'_>) {
    let (name, answer) = parse(input);
    let named = apis.iter().find(|(api, _)| api.as_bytes() == name);
    match named {
        Some((_, read)) => read(&answer),
        None => apis.iter().for_each(|(_, read)| read(&answer)),
    }
}

/// The name and the answer of an input. What is no status or no header is passed over.
fn parse(input: &[u8]) -> (&[u8], Answer) {
    let (mut head, mut body) = (input, &[][..]);
    if let Some(end) = input.windows(2).position(|bytes| bytes == b"\n\n") {
        (head, body) = (&input[..end], &input[end + 2..]);
    }
    let mut lines = head.split(|byte| *byte == b'\n');
    let mut words = lines
        .next()
        .unwrap_or_default()
        .splitn(3, |byte| *byte == b' ');
    let name = words.next().unwrap_or_default();
    let status = words
        .next()
        .and_then(|word| StatusCode::from_bytes(word).ok());
    let reason = words.next().unwrap_or_default().to_vec();
    let mut headers = HeaderMap::new();
    for line in lines {
        let Some(colon) = line.iter().position(|byte| *byte == b':') else {
            continue;
        };
        let name = HeaderName::from_bytes(&line[..colon]);
        let value = HeaderValue::from_bytes(line[colon + 1..].trim_ascii());
        if let (Ok(name), Ok(value)) = (name, value) {
            headers.append(name, value);
        }
    }
    let answer = Answer {
        status: status.unwrap_or(StatusCode::BAD_REQUEST),
        reason,
        headers,
        body: Bytes::copy_from_slice(body),
    };
    (name, answer)
}

/// Reads an answer for one API, and looks at all that comes of it.
///
/// # Panics
///
/// What comes of it is not what it must be.
pub(crate) fn read<E: ApiError>(answer: &Answer) {
    let Answer {
        status,
        reason,
        headers,
        body,
    } = answer;
    let Some(failure) = Failure::<E>::read_parts(*status, headers, Some(reason), body, false)
    else {
        assert!(status.as_u16() < 400, "an error is taken for a success");
        return;
    };
    assert_eq!(failure.status(), *status);
    assert_eq!(failure.headers(), headers);
    assert_eq!(failure.body(), body);
    assert!(!failure.is_truncated());
    look::<E>(&failure);
    for occurrence in failure.errors() {
        if let Some(error) = occurrence.error() {
            assert_eq!(Some(error.code()), occurrence.code());
            assert_eq!(occurrence.missing_field(), None);
            there_and_back(error);
        }
    }
}

/// What of several is looked at: all in a test. A fuzz target takes one, by a number that every input has:
/// of many inputs each is looked at, and a run takes a fraction of the time.
fn looked_at<T>(several: &[T], number: usize) -> &[T] {
    let at = number % several.len();
    if cfg!(test) {
        several
    } else {
        &several[at..=at]
    }
}

/// Calls whatever can be called.
fn look<E: ApiError>(failure: &Failure<E>) {
    let attempts = [0, 1, 2, u32::MAX];
    let calls =
        [Method::GET, Method::POST].map(|method| attempts.map(|attempt| (method.clone(), attempt)));
    for (method, attempt) in looked_at(calls.as_flattened(), failure.body().len()) {
        let call = Call::new(method.clone()).attempt(*attempt);
        assert!(!failure.advice(&call).to_string().is_empty());
    }
    let mut text = String::new();
    let _ = write!(
        text,
        "{failure} {failure:?} {} {} {:?}",
        failure.outcome(),
        failure.retry(),
        failure.retry_after()
    );
    assert!(text.starts_with(E::Code::SPEC.title));
    assert_eq!(
        failure.code(),
        failure.errors().next().and_then(|first| first.code())
    );
    if failure.code().is_none() {
        assert!(failure.error().is_none() && failure.missing_field().is_none());
    }
}

/// An error that was read is answered with, read again, and still the same.
fn there_and_back<E: ApiError>(error: &E) {
    assert_eq!(&error.clone(), error);
    let response = error.to_response();
    assert_eq!(response.status(), error.status());
    let failure = match Failure::<E>::check(copy(&response)) {
        Err(failure) => failure,
        Ok(_) => panic!("{error:?} is taken for a success: {response:?}"),
    };
    assert_eq!(failure.code(), Some(error.code()), "{response:?}");
    if is_exact::<E>(error) {
        assert_eq!(failure.error(), Some(error), "{response:?}");
    }
}

fn copy(response: &Response<Bytes>) -> Response<Bytes> {
    response.clone()
}

/// Whether all fields of an error are in the body: a header holds less than any text.
fn is_exact<E: ApiError>(error: &E) -> bool {
    let info = error.info();
    let Some(envelope) = E::Code::SPEC.envelope_of(info) else {
        return false;
    };
    let in_body = |slot| envelope.body.as_ref().is_some_and(|body| holds(body, slot));
    let mut public = info.fields.iter().filter(|field| !field.private);
    public.all(|field| in_body(Slot::Field(field.name)) || in_body(Slot::Fields))
}

/// Whether a slot is the whole value of some member of a shape.
fn holds(shape: &Shape<'_>, slot: Slot<'_>) -> bool {
    match shape {
        Shape::Slot(found) => *found == slot,
        Shape::Object(members) => members.iter().any(|member| holds(&member.shape, slot)),
        Shape::Errors(inner) | Shape::Proof(inner) | Shape::Again(inner) => holds(inner, slot),
        Shape::Named(named) => holds(&named.shape, slot),
        Shape::List(items) => items.iter().any(|item| holds(item, slot)),
        Shape::Text(_) | Shape::Constant(_) => false,
    }
}
