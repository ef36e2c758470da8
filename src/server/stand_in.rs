//! From what a framework says of a request to the error of the API that stands in for it.

use super::answer_for;
use super::extractor::{explain, explain_at};
use super::fill::{Filling, filled, find_in};
use super::log_text::LogText;
use crate::client::end_of;
use crate::field::Field;
use crate::model::{ErrorInfo, FieldInfo, Fill, TextWriter, Type};
use crate::payload::read_texts;
use crate::{ApiError, ErrorCode, Value};
use bytes::Bytes;
use http::{HeaderMap, Method, Response, StatusCode, Uri};
use std::borrow::Cow;
use std::fmt;

/// An error that is not of the API: a framework's own, a proxy's, a panic's.
///
/// [`into_error`](Self::into_error) makes of it the error of the spec that stands in for it.
///
/// ```
/// # #[cfg(feature = "macros")] {
/// # #[errspec::spec("specs/infinex.yaml")]
/// # pub mod infinex {}
/// use errspec::server::Foreign;
/// use http::{Method, StatusCode, Uri};
///
/// let uri = Uri::from_static("/withdrawls");
/// let foreign = Foreign::new(StatusCode::NOT_FOUND).request(&Method::GET, &uri);
/// let error: infinex::Error = foreign.into_error().expect("the spec has an error for 404");
/// assert_eq!(error, infinex::Error::not_found("/withdrawls"));
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Foreign<'a> {
    status: StatusCode,
    text: Option<Cow<'a, str>>,
    place: Option<&'a str>,
    cause: Option<Cow<'a, str>>,
    request: Option<(&'a Method, &'a Uri)>,
    headers: Option<&'a HeaderMap>,
    request_headers: Option<&'a HeaderMap>,
}

impl<'a> Foreign<'a> {
    /// An error of which nothing is known but its status.
    pub fn new(status: StatusCode) -> Self {
        Self {
            status,
            text: None,
            place: None,
            cause: None,
            request: None,
            headers: None,
            request_headers: None,
        }
    }

    /// What it says. Clients see it in a field that the spec fills with the `reason`, if the
    /// status is under 500; what says more than that is for the log.
    #[must_use]
    pub fn text(mut self, text: impl Into<Cow<'a, str>>) -> Self {
        self.text = Some(text.into()).filter(|text: &Cow<'_, str>| !text.trim().is_empty());
        self
    }

    /// Where in the request it is, such as `query`, if its text does not say so.
    #[must_use]
    pub fn place(mut self, place: &'a str) -> Self {
        self.place = Some(place);
        self
    }

    /// What is known of it for the log alone.
    #[must_use]
    pub fn cause(mut self, cause: impl Into<Cow<'a, str>>) -> Self {
        self.cause = Some(cause.into()).filter(|cause: &Cow<'_, str>| !cause.trim().is_empty());
        self
    }

    /// What caused it, likewise: its text, which may fail or panic.
    #[must_use]
    pub fn caused_by(self, cause: &dyn fmt::Display) -> Self {
        self.cause(LogText::of(cause))
    }

    /// The request that it answers.
    #[must_use]
    pub fn request(mut self, method: &'a Method, target: &'a Uri) -> Self {
        self.request = Some((method, target));
        self
    }

    /// The headers of that request, for the fields that they fill.
    #[must_use]
    pub fn request_headers(mut self, headers: &'a HeaderMap) -> Self {
        self.request_headers = Some(headers);
        self
    }

    /// Its headers, for their `Retry-After` and the fields that they fill.
    #[must_use]
    pub fn headers(mut self, headers: &'a HeaderMap) -> Self {
        self.headers = Some(headers);
        self
    }

    /// The error of the spec that stands in for it. None where neither the status nor its class has
    /// one. That of a class keeps this status, whichever it is declared for.
    pub fn into_error<E: ApiError>(&self) -> Option<E> {
        let status = self.status.as_u16();
        let stand_in = E::Code::SPEC.stand_in(status)?;
        let code = E::Code::from_index(stand_in.error)?;
        let texts = self.texts(code.info());
        let texts: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (*name, &**text)).collect();
        let (mut values, _) = read_texts(code.info(), &texts, &mut |field, node| {
            E::read(code, field, node)
        });
        match stand_in.keeps_status {
            true => values.send_with(status, code.info()),
            false => values.set_status(status, code.info()),
        }
        Some(E::of(code, values))
    }

    /// What it says to the fields of an error.
    fn texts(&self, info: &'static ErrorInfo<'static>) -> Vec<(&'static str, Cow<'_, str>)> {
        let (place, reason) = self.explain();
        let none = HeaderMap::new();
        let [request, response] = [self.request_headers, self.headers];
        let find = find_in(request.unwrap_or(&none), response.unwrap_or(&none));
        let mut filling = Filling::new(&find);
        let values = info.fields.iter().filter_map(|field| {
            let value: Cow<'_, str> = match field.fill {
                Some(Fill::Reason) => Cow::Borrowed(reason),
                Some(Fill::Place) => Cow::Borrowed(place),
                Some(Fill::Method) => self.request?.0.as_str().into(),
                Some(Fill::Target) => self.request?.1.path().into(),
                Some(Fill::ByPlace) => by_place(&field.ty, place, reason).into(),
                Some(Fill::Header { name, make }) => filling.value(name, make)?.into(),
                None => self.delay_for(field)?.into(),
            };
            Some((field.name, value))
        });
        values.collect()
    }

    /// The response of the error that stands in for it, logged as every error that is answered.
    pub fn answer<E: ApiError>(&self) -> Option<Response<Bytes>> {
        Some(self.answer_with(&self.into_error::<E>()?))
    }

    /// The response of an error, logged as standing in for this one.
    pub(crate) fn answer_with<E: ApiError>(&self, error: &E) -> Response<Bytes> {
        let answer = answer_for(error, Some(self));
        match self.request_headers {
            Some(request) => filled(answer, request),
            None => answer,
        }
    }

    /// Where in the request the mistake is, and what it is.
    fn explain(&self) -> (&str, &str) {
        let phrase = self.status.canonical_reason().unwrap_or("unknown error");
        match self.text.as_deref() {
            Some(text) if !self.status.is_server_error() => match self.place {
                Some(place) => explain_at(place, text),
                None => explain(text),
            },
            _ => ("request", phrase),
        }
    }

    /// The delay in the header, as text for the field that says it: in its unit, or as the moment at
    /// which it ends. None for any other field.
    fn delay_for(&self, field: &FieldInfo<'_>) -> Option<String> {
        let (ty, headers) = (&field.ty, self.headers?);
        let delay = || crate::client::retry_after(headers);
        let mut text = String::new();
        let mut writer = TextWriter::new(&mut text);
        match (field.name, ty) {
            ("retry_after", Type::Duration(_)) => delay()?.write(ty, &mut writer),
            ("retry_at", Type::Moment(_)) => end_of(delay()?, headers)?.write(ty, &mut writer),
            _ => return None,
        }
        writer.finish().ok()?;
        Some(text)
    }
}

/// What the log shows, beside the error that clients see.
impl fmt::Display for Foreign<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "in place of {}", self.status)?;
        let text = self.text.as_deref().map(str::trim);
        let cause = self.cause.as_deref().map(str::trim);
        // Often the text is the cause's.
        for said in [text, cause.filter(|cause| Some(*cause) != text)]
            .into_iter()
            .flatten()
        {
            write!(f, ": {said}")?;
        }
        Ok(())
    }
}

/// A map with one entry, as JSON: the reason as text or in a list, as the type has it.
fn by_place(ty: &Type<'_>, place: &str, reason: &str) -> String {
    let reason = match ty {
        Type::Map(Type::List(_)) => Value::from(vec![reason]),
        _ => Value::from(reason),
    };
    Value::from_iter([(place, reason)]).to_string()
}
