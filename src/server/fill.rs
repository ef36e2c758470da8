//! What an error takes from the request, which the handler that returns it does not know: fields that a
//! header fills, such as the id of a request, and the envelope that its `Accept` prefers.

use super::headers::keep_headers;
use super::several::{Part, encode, encode_for};
use super::{Answered, Texts};
use crate::field::{Node, ReadField};
use crate::model::{ErrorInfo, Fill, Spec, Values as _};
use crate::payload::read_texts;
use crate::{ApiError, ErrorCode, Values};
use bytes::Bytes;
use http::header::ACCEPT;
use http::{Extensions, HeaderMap, HeaderName, Response};
use std::sync::Arc;

/// A longer value than this is not copied into an error.
const MAX_LENGTH: usize = 256;

/// Returns the value of a header by its name in lower case, if it is fit to be copied.
pub(super) type Find<'f> = &'f dyn Fn(&str) -> Option<String>;

/// Reads a field whose type only generated code knows: by the index of the error, and its place.
type Read = fn(usize, usize, Node<'_>) -> ReadField;

/// Fills what was left open in the response to an error, from the headers of the request: fields that the
/// spec has filled by a header (`fill: { header: x-request-id }`). An error with several envelopes
/// (`envelope: [json, xml]`) is written in the one that the `Accept` of the request prefers.
///
/// The layer and the middlewares of [`adapter`](crate::adapter) do so by themselves. This is for servers
/// without one.
///
/// ```
/// # #[cfg(feature = "macros")] {
/// # #[errspec::spec("specs/infinex.yaml")]
/// # pub mod infinex {}
/// use errspec::server::{answer, filled};
/// use http::Request;
///
/// fn handle(request: &Request<()>) -> http::Response<bytes::Bytes> {
///     filled(answer(&infinex::Error::api_key_missing()), request.headers())
/// }
/// # assert_eq!(handle(&Request::new(())).status(), 401);
/// # }
/// ```
#[must_use]
pub fn filled(response: Response<Bytes>, request: &HeaderMap) -> Response<Bytes> {
    let answer = refilled(response.extensions(), request, response.headers());
    answer.unwrap_or(response)
}

/// Returns the response to an error whose fields are filled, if that of these extensions left some open.
pub fn refilled(
    extensions: &Extensions,
    request: &HeaderMap,
    response: &HeaderMap,
) -> Option<Response<Bytes>> {
    let open = extensions.get::<Unfilled>()?;
    open.filled_by(request, response)
}

/// Returns an error whose fields are filled, if some are left open.
pub fn filled_error<E: ApiError>(error: &E, request: impl FnOnce() -> HeaderMap) -> Option<E> {
    open_fields(error.info(), error.values()).next()?;
    let open = Unfilled::of(&[error])?;
    let values = open.values(&find_in(&request(), &HeaderMap::new()));
    Some(E::of(error.code(), values.into_iter().next()?))
}

/// Looks headers up in those of a request, else in those of its response.
pub(super) fn find_in<'h>(
    request: &'h HeaderMap,
    response: &'h HeaderMap,
) -> impl Fn(&str) -> Option<String> + 'h {
    move |name| {
        let values = [request, response].into_iter();
        let mut values = values.filter_map(|headers| text_of(headers.get(name)?.as_bytes()));
        values.next()
    }
}

/// The text of a header, if it is visible ASCII and not too long. Nothing else is copied: it may come
/// from anybody.
fn text_of(value: &[u8]) -> Option<String> {
    let value = value.trim_ascii();
    let is_fit = value.iter().all(|byte| matches!(byte, b' '..=b'~'));
    if value.is_empty() || value.len() > MAX_LENGTH || !is_fit {
        return None;
    }
    String::from_utf8(value.to_vec()).ok()
}

/// The headers of requests that errors of a spec need.
pub fn filling_headers(spec: &Spec<'_>) -> Vec<HeaderName> {
    let fields = spec.errors.iter().flat_map(|error| error.fields);
    let mut names = Vec::new();
    if spec.errors.iter().any(has_choice) {
        names.push(ACCEPT);
    }
    for field in fields {
        if let Some(Fill::Header { name, .. }) = field.fill
            && let Ok(name) = HeaderName::from_bytes(name.as_bytes())
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}

/// What fills the fields of one answer: an id that is made is the same in all of it.
pub(super) struct Filling<'f> {
    find: Find<'f>,
    made: Option<String>,
}

impl<'f> Filling<'f> {
    pub(super) fn new(find: Find<'f>) -> Self {
        Self { find, made: None }
    }

    /// Returns the value of a header, or a new id in its place.
    pub(super) fn value(&mut self, name: &str, make: bool) -> Option<String> {
        (self.find)(name).or_else(|| make.then(|| self.made.get_or_insert_with(new_id).clone()))
    }

    fn fill(&mut self, open: &Open, read: Read) -> Values {
        let mut values = open.values.clone();
        for (place, name, make) in open_fields(open.info, &open.values) {
            let field = open.info.fields.get(place);
            if let (Some(field), Some(text)) = (field, self.value(name, make)) {
                let texts = [(field.name, text.as_str())];
                let (filled, _) = read_texts(open.info, &texts, &mut |place, node| {
                    read(open.index, place, node)
                });
                values = values.with(place, filled.get(place).clone());
            }
        }
        values
    }
}

/// A UUID of version 4 (RFC 9562 section 5.4). It names a request, and is no secret.
fn new_id() -> String {
    let random = fastrand::u128(..);
    let id = random & !(0xf << 76) & !(0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let digits = format!("{id:032x}");
    let mut text = String::with_capacity(36);
    for (place, digit) in digits.chars().enumerate() {
        if matches!(place, 8 | 12 | 16 | 20) {
            text.push('-');
        }
        text.push(digit);
    }
    text
}

/// The fields that a header fills and that have no value: their place, and the header.
fn open_fields<'a>(
    info: &'a ErrorInfo<'static>,
    values: &'a Values,
) -> impl Iterator<Item = (usize, &'static str, bool)> + 'a {
    let fields = info.fields.iter().enumerate();
    fields.filter_map(|(place, field)| match field.fill {
        Some(Fill::Header { name, make }) if !field.private && values.is_absent(place) => {
            Some((place, name, make))
        }
        _ => None,
    })
}

/// Returns whether the request asks for an envelope an error is written in.
fn has_choice(info: &ErrorInfo<'_>) -> bool {
    !info.kind.alternatives.is_empty()
}

/// Errors that need something of the request, in the extensions of their response.
#[derive(Clone)]
pub struct Unfilled(Arc<AnswerOf>);

struct AnswerOf {
    spec: &'static Spec<'static>,
    errors: Vec<Open>,
    read: Read,
    answered: Answered,
}

struct Open {
    info: &'static ErrorInfo<'static>,
    index: usize,
    values: Values,
}

impl Unfilled {
    /// None where nothing is left to be filled.
    pub(crate) fn of<E: ApiError>(errors: &[&E]) -> Option<Self> {
        let is_open = |error: &&E| {
            let has_open_fields = || open_fields(error.info(), error.values()).next().is_some();
            has_choice(error.info()) || has_open_fields()
        };
        if !errors.iter().any(is_open) {
            return None;
        }
        let open = |error: &&E| Open {
            info: error.info(),
            index: error.code().index(),
            values: error.values().clone(),
        };
        Some(Self(Arc::new(AnswerOf {
            spec: E::Code::SPEC,
            errors: errors.iter().map(open).collect(),
            read: |error, field, node| E::read(E::Code::ALL.get(error).copied()?, field, node),
            answered: Answered::with(*errors.first()?),
        })))
    }

    fn values(&self, find: Find<'_>) -> Vec<Values> {
        let mut filling = Filling::new(find);
        let open = self.0.errors.iter();
        open.map(|open| filling.fill(open, self.0.read)).collect()
    }

    /// The response of the errors, filled by the headers of a request and of what answers it, which are
    /// kept where they are not the errors' own.
    pub fn filled_by(&self, request: &HeaderMap, response: &HeaderMap) -> Option<Response<Bytes>> {
        let values = self.values(&find_in(request, response));
        let infos = self.0.errors.iter().map(|open| open.info);
        let errors: Vec<_> = infos.zip(&values).collect();
        let mut answer = encode_for(self.0.spec, &errors, request)?;
        let mut others = response.clone();
        if self
            .0
            .errors
            .first()
            .is_some_and(|open| has_choice(open.info))
        {
            self.remove_own(&mut others);
        }
        keep_headers(answer.status(), &others, answer.headers_mut());
        Some(self.0.answered.keep(answer))
    }

    /// Removes the headers of the envelope that the errors were written in before, which another one may
    /// not have.
    fn remove_own(&self, headers: &mut HeaderMap) {
        let errors = self.0.errors.iter();
        let errors: Vec<Part<'_, '_>> = errors.map(|open| (open.info, &open.values)).collect();
        let before = encode(self.0.spec, &errors, &Texts::COPIED).unwrap_or_default();
        for name in before.headers().keys() {
            let own = before.headers().get_all(name).iter();
            if own.eq(headers.get_all(name)) {
                headers.remove(name);
            }
        }
    }
}
