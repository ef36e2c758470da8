//! For errspec-interpret: answers written and read by a spec that is no part of the program.

use crate::Values;
use crate::client::{Answer, Diagnosis, outcome, retry, text_of};
use crate::field::{FieldValue, Node};
use crate::model::{
    Encoder, ErrorInfo, FieldInfo, Outcome, Part, Retry, Slot, Spec, write_message,
};
use crate::server::several::encode_in;
use crate::server::{Texts, encode, encode_for, fill};
use crate::wire::Capture;
use bytes::Bytes;
use http::{HeaderMap, Response};
use std::borrow::Cow;
use std::time::Duration;

/// One error of an answer.
pub struct Found<'e, 'a>(Option<Duration>, &'e Capture<'a>);

impl Found<'_, '_> {
    /// The index of the error, if the spec declares it.
    pub fn error(&self) -> Option<u16> {
        self.1.error
    }

    /// The code as it came.
    pub fn code(&self) -> Option<&str> {
        self.1.code.as_deref()
    }

    /// The message as it came.
    pub fn message(&self) -> Option<&str> {
        self.1.message.as_deref()
    }

    /// The server's word on whether to repeat the request.
    pub fn retryable(&self) -> Option<bool> {
        self.1.retryable
    }

    /// How long the server asks to wait.
    pub fn delay(&self) -> Option<Duration> {
        self.0
    }

    /// The status that it has of its own in a list.
    pub fn status(&self) -> Option<u16> {
        self.1.status
    }

    /// Its place in the list that it was in.
    pub fn index(&self) -> Option<usize> {
        self.1.index
    }

    /// Calls `read` with the value of a field, if it is there.
    pub fn field(&self, field: &FieldInfo<'_>, read: &mut dyn FnMut(Node<'_>)) {
        self.1.field(field, read);
    }
}

/// The body as text.
pub fn text(body: &[u8]) -> Cow<'_, str> {
    text_of(body)
}

/// Returns what `take` makes of each error of an answer, the first first, and whether a part of the request
/// was carried out. None for a success.
pub fn read<T>(
    spec: &Spec<'_>,
    status: u16,
    headers: &HeaderMap,
    reason: Option<&[u8]>,
    body: &str,
    truncated: bool,
    take: impl Fn(&Found<'_, '_>) -> T,
) -> Option<(Vec<T>, bool)> {
    let answer = Answer {
        spec,
        status,
        headers,
        reason,
        body,
        truncated,
    };
    answer.read(|errors| {
        let all = errors.all.iter();
        let all = all.map(|found| take(&Found(answer.delay(found), found)));
        (all.collect(), errors.partial)
    })
}

/// Returns why an answer is read as it is. `missing` is the field that its first error lacks.
pub fn diagnose(
    spec: &Spec<'_>,
    status: u16,
    headers: &HeaderMap,
    reason: Option<&[u8]>,
    body: &str,
    truncated: bool,
    missing: Option<&str>,
) -> Diagnosis {
    let answer = Answer {
        spec,
        status,
        headers,
        reason,
        body,
        truncated,
    };
    answer.diagnose(missing)
}

/// Returns the response of an error with these values of its fields.
pub fn response<'s: 'v, 'v>(
    spec: &'s Spec<'s>,
    info: &'s ErrorInfo<'s>,
    values: &'v Values,
) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    fill(&mut response, (spec, info), values, (&[], &Texts::COPIED));
    response
}

/// Returns the response of several errors. None for no error.
pub fn response_of<'s>(
    spec: &'s Spec<'s>,
    errors: &[(&'s ErrorInfo<'s>, &Values)],
) -> Option<Response<Bytes>> {
    encode(spec, errors, &Texts::COPIED)
}

/// Returns the response of errors in the envelope that the headers of a request prefer. None for no error.
pub fn response_for<'s>(
    spec: &'s Spec<'s>,
    errors: &[(&'s ErrorInfo<'s>, &Values)],
    request: &HeaderMap,
) -> Option<Response<Bytes>> {
    encode_for(spec, errors, request)
}

/// Returns the response of errors in the envelope at a place of the spec. None for no error.
pub fn response_in<'s>(
    spec: &'s Spec<'s>,
    errors: &[(&'s ErrorInfo<'s>, &Values)],
    envelope: u16,
) -> Option<Response<Bytes>> {
    encode_in(spec, errors, envelope)
}

/// Returns the code that an error with these values of its fields is written with.
pub fn code(spec: &Spec<'_>, info: &ErrorInfo<'_>, values: &Values) -> Option<String> {
    let encoder = Encoder {
        spec,
        info,
        values,
        list: &[],
    };
    let mut text = String::new();
    // Writing to a string cannot fail; a value that fails to be written ends early.
    let _ = encoder.write_text(&[Part::Slot(Slot::Code)], &mut text);
    encoder.has(Slot::Code).then_some(text)
}

/// Returns the message of an error with these values of its fields.
pub fn message(info: &ErrorInfo<'_>, values: &Values) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail; a value that fails to be written ends early.
    let _ = write_message(info, values, &mut text);
    text
}

/// Returns what became of a request, and when to repeat it.
pub fn weigh<'s>(
    spec: &Spec<'s>,
    error: Option<&ErrorInfo<'s>>,
    status: u16,
    retryable: Option<bool>,
) -> (Outcome, Retry<'s>) {
    let retry = retry(spec, error, status, retryable);
    (outcome(spec, error, status), retry)
}

/// The values of an error's fields, in the order of the spec.
pub fn values(fields: Vec<FieldValue>) -> Values {
    Values::from_list(fields.into_boxed_slice())
}

pub use crate::advice::advise;
pub use crate::field::{default_of, to_json};
pub use crate::payload::read_values;
