//! Why an answer does not fit an envelope.

use super::probe::Probe;
use crate::client::read::Answer;
use crate::field::Raw;
use crate::model::{Envelope, Format, Header, Params, Part, Shape};
use crate::wire::{Body, Capture};
use serde_core::de::IgnoredAny;

/// So many characters of a value are shown.
const MOST_SHOWN: usize = 80;

impl Answer<'_> {
    /// Why the answer has another shape than an envelope.
    pub(super) fn misfit(
        &self,
        index: u16,
        envelope: &Envelope<'_>,
        capture: &Capture<'_>,
    ) -> String {
        if self.is_success() && self.spec.errors_in(index, self.status).next().is_none() {
            return format!(
                "no error that is written in it is declared for {}",
                self.status
            );
        }
        let body = envelope.body.as_ref();
        let of_body = || body.and_then(|shape| self.misfit_of_body(envelope, shape));
        let of_reason = || {
            let shape = envelope.reason_phrase.as_ref()?;
            let mut alone = Capture::default();
            let fits = alone.fill_parts(shape.value, String::from_utf8_lossy(self.reason?));
            (!fits).then(|| {
                format!(
                    "the reason phrase should be like {:?}",
                    text_of(shape.value)
                )
            })
        };
        let of_headers = || {
            let name = capture.misfit_headers.first()?;
            let mut shapes = envelope.headers.iter();
            let shape = shapes.find(|shape| shape.name == *name)?;
            Some(format!(
                "the header `{name}` should be like {:?}",
                text_of_header(shape)
            ))
        };
        if capture.mismatch {
            if self.is_success() && capture.has_list && capture.items.is_empty() {
                return "no item of its list proves an error".to_owned();
            }
            if let Some(misfit) = of_body().or_else(of_reason) {
                return misfit;
            }
        }
        let other = || "something in it has another shape".to_owned();
        of_headers().unwrap_or_else(other)
    }

    fn misfit_of_body(&self, envelope: &Envelope<'_>, shape: &Shape<'_>) -> Option<String> {
        let body = self.body();
        let is_empty = self.body.trim_ascii().is_empty();
        if is_empty && envelope.format != Format::Text {
            return Some("there is no body".to_owned());
        }
        let is_other = match envelope.format {
            Format::Json => json_error(self.body).filter(|_| !self.truncated),
            Format::Xml => body.xml_error(shape, self.truncated),
            Format::Text | Format::Form if !body.may_be_untyped(envelope) => {
                Some(other_media_type(envelope, &body))
            }
            Format::Text | Format::Form => None,
        };
        let probe = Probe { envelope, body };
        // Of a body that is broken further on, what stands before counts.
        let found = probe.find(shape);
        match envelope.format {
            Format::Json if is_other.is_none() => found,
            Format::Form if is_other.is_none() => {
                found.or_else(|| Some("no name of the form is in the body".to_owned()))
            }
            _ => is_other.or(found),
        }
    }
}

/// What JSON breaks off at.
fn json_error(body: &str) -> Option<String> {
    let error = serde_json::from_str::<IgnoredAny>(body).err()?;
    Some(match error.is_eof() {
        true => format!("the body is JSON that was cut: {error}"),
        false => format!("the body is no JSON: {error}"),
    })
}

fn other_media_type(envelope: &Envelope<'_>, body: &Body<'_>) -> String {
    match body.media_type() {
        Some(media_type) => format!(
            "the media type is {media_type:?}, and should be {:?}",
            envelope.content_type
        ),
        None => format!(
            "the body begins like JSON or markup, and no `content-type` says that it is {:?}",
            envelope.content_type
        ),
    }
}

/// A text with slots, as a spec writes it.
pub(super) fn text_of(parts: &[Part<'_>]) -> String {
    parts.iter().map(Part::to_string).collect()
}

fn text_of_header(header: &Header<'_>) -> String {
    let value = text_of(header.value);
    let params = header.params().iter();
    let params = params.map(|param| format!("{}={}", param.name, text_of(param.value)));
    let params = params.collect::<Vec<_>>();
    match header.params {
        Params::None => value,
        Params::Auth(_) => format!("{value} {}", params.join(", ")).trim().to_owned(),
        Params::Query(_) => format!("{value}?{}", params.join("&")),
        Params::Semicolon(_) | Params::Structured(_) => {
            format!("{value}; {}", params.join("; "))
        }
        Params::Links(_) => params.join(", "),
    }
}

/// A value as it came, or the beginning of it.
pub(super) fn shown(value: &Raw<'_>) -> String {
    let text = match value {
        Raw::Json(json) => (*json).to_owned(),
        Raw::Elements(elements) if value.is_compound() => {
            let names = elements.iter().flat_map(|one| &one.children);
            let names: Vec<_> = names.map(|child| format!("`{}`", child.name)).collect();
            match names.is_empty() {
                true => "an element with attributes".to_owned(),
                false => format!("the elements {}", names.join(", ")),
            }
        }
        Raw::Members(_) | Raw::Children(_) | Raw::Pairs(_) => "an object".to_owned(),
        Raw::Items(_) => "a list".to_owned(),
        scalar => format!("{:?}", scalar.clone().into_text()),
    };
    match text.char_indices().nth(MOST_SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
