//! What must hold for any answer to any spec that is read at run time: nothing panics, and each error
//! that is read is written, and read again as the same one with the same values.

use errspec::server::reason_phrase;
use errspec::{Call, Value};
use errspec_interpret::{Api, Error, Failure};
use http::{HeaderMap, HeaderName, HeaderValue, Method};

/// An answer as bytes.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) reason: Option<Vec<u8>>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// An answer in a notation like HTTP/1.1: a status, a space and a reason phrase; headers; an empty
    /// line; the body. What is no status or no header is passed over.
    pub(crate) fn parse(input: &[u8]) -> Self {
        let end = input.windows(2).position(|bytes| bytes == b"\n\n");
        let (head, body) = match end {
            Some(end) => (&input[..end], &input[end + 2..]),
            None => (input, &[][..]),
        };
        let mut lines = head.split(|byte| *byte == b'\n');
        let first = lines.next().unwrap_or_default();
        let mut words = first.splitn(2, |byte| *byte == b' ');
        let status = std::str::from_utf8(words.next().unwrap_or_default());
        let status = status.ok().and_then(|status| status.parse().ok());
        let mut headers = HeaderMap::new();
        for line in lines {
            let mut halves = line.splitn(2, |byte| *byte == b':');
            let name = HeaderName::from_bytes(halves.next().unwrap_or_default());
            let value = HeaderValue::from_bytes(halves.next().unwrap_or_default().trim_ascii());
            if let (Ok(name), Ok(value)) = (name, value) {
                headers.append(name, value);
            }
        }
        Self {
            status: status
                .filter(|status| (200..=599).contains(status))
                .unwrap_or(400),
            headers,
            reason: words.next().map(<[u8]>::to_vec),
            body: body.to_vec(),
        }
    }

    /// What a server answers with.
    fn of(error: &Error<'_>) -> Option<Self> {
        let response = error.to_response().ok()?;
        Some(Self {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            reason: reason_phrase(response.extensions()).map(<[u8]>::to_vec),
            body: response.body().to_vec(),
        })
    }
}

/// Reads an answer, and looks at all that comes of it.
///
/// # Panics
///
/// What comes of it is not what it must be.
pub(crate) fn read(api: &Api, answer: &Answer) {
    let Answer {
        status,
        headers,
        reason,
        body,
    } = answer;
    for &is_truncated in looked_at(&[false, true], body.len()) {
        let read = api.read_parts(*status, headers, reason.as_deref(), body, is_truncated);
        let Some(failure) = read else {
            assert!(*status < 400, "an error is taken for a success: {answer:?}");
            continue;
        };
        assert_eq!(failure.status(), *status);
        look(&failure, body.len() / 2);
        // What was read takes no more than a few times what came.
        let kept: usize = failure.errors().iter().map(|one| one.fields().len()).sum();
        assert!(
            kept <= 64 + 64 * (body.len() + headers.len()),
            "{kept} fields"
        );
        for name in failure.errors().iter().filter_map(|one| one.name()) {
            assert!(api.error(name).is_some());
        }
        if !is_truncated {
            there_and_back(api, &failure);
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
fn look(failure: &Failure<'_>, number: usize) {
    let mut text = format!("{failure:?} {:?} {:?}", failure.retry(), failure.outcome());
    let attempts = [0, 1, u32::MAX];
    let calls =
        [Method::GET, Method::POST].map(|method| attempts.map(|attempt| (method.clone(), attempt)));
    for (method, attempt) in looked_at(calls.as_flattened(), number) {
        let call = Call::new(method.clone()).attempt(*attempt);
        text += &failure.advice(&call).to_string();
        for one in failure.errors() {
            text += &one.advice(&call).to_string();
        }
    }
    assert!(!text.is_empty());
    assert_eq!(failure.name().is_some(), failure.info().is_some());
    assert!(failure.missing_field().is_none() || failure.name().is_some());
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

/// The first error is written with the values that were read, and is no success then. Where all of its
/// values were written, it is the same one.
fn there_and_back(api: &Api, failure: &Failure<'_>) {
    let Some(error) = failure.name().filter(|_| failure.missing_field().is_none()) else {
        return;
    };
    let Some(mut error) = api.error(error) else {
        return;
    };
    for (name, value) in failure.errors().first().map_or(&[][..], |one| one.fields()) {
        if let Ok(with) = error.clone().with(name, value.clone()) {
            error = with;
        }
    }
    let Some(answer) = Answer::of(&error) else {
        return;
    };
    let reason = answer.reason.as_deref();
    let again = api.read_parts(answer.status, &answer.headers, reason, &answer.body, false);
    // What is read as an empty list may have come as text that is not empty: as such it proved an error.
    let mut fields = failure.errors().iter().flat_map(|one| one.fields());
    let may_lack_proof = answer.status < 400 && fields.any(|(_, value)| is_empty(value));
    assert!(
        again.is_some() || may_lack_proof,
        "{error:?} is taken for a success: {answer:?}"
    );
}
