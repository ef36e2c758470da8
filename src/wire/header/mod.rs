//! Headers and the reason phrase: an error's values in their slots, made fit for where they are:
//! character set, length, and nothing that could end the line early.

mod challenge;
mod line;
mod link;
mod links;
mod member;
mod query;
mod read;
mod semicolon;
mod spell;
mod structured;

use crate::Values;
use crate::field::http_date;
use crate::model::{Encoder, Header, Held, Param, Params, Part, Slot};
use spell::{Spelled, spell};
use std::borrow::Cow;
use std::time::Duration;
use structured::Item;

/// What a line of a header consists of, as far as it has parameters.
#[derive(Clone, Copy)]
enum Event<'t> {
    /// A scheme or value, whose parameters follow.
    Member(&'t str),
    /// A parameter of it: its name, and the value as it is written.
    Param(&'t str, Option<&'t str>),
}

/// The value of a header. None where one of its slots has no value.
pub(crate) fn write_header<'a>(
    encoder: &Encoder<'a>,
    header: &Header<'a>,
    fields: &'a Values,
) -> Option<Cow<'a, str>> {
    if header.name == "retry-after"
        && let [Part::Slot(slot)] = header.value
        && let Held::Field(index) = encoder.held(*slot)
        && let Some(text) = retry_after(fields, index)
    {
        return Some(text.into());
    }
    if header.in_list && !has_value(encoder, header) {
        return None;
    }
    let text = |parts| text(encoder, header, parts, fields);
    let link = |parts| link::write(encoder, parts);
    let texts = |param: &Param<'a>| Some((param.name, text(param.value)?));
    let item = |parts| Some(Item::of(encoder, header, parts, &text(parts)?));
    let items = |param: &Param<'a>| Some((param.name, item(param.value)?));
    match header.params {
        Params::None if header.has_links() => {
            // Half of a link is another link.
            let link = link(header.value)?;
            (link.len() <= header.max_length).then_some(Cow::Owned(link))
        }
        Params::None => Some(match text(header.value)? {
            Cow::Borrowed(value) => fit(header, value),
            Cow::Owned(value) => fit(header, &value).into_owned().into(),
        }),
        Params::Auth(params) => {
            let params = params.iter().filter_map(texts);
            Some(challenge::write(header, &text(header.value)?, params).into())
        }
        Params::Query(params) => {
            let params = params.iter().filter_map(texts);
            query::write(header, &link(header.value)?, params).map(Cow::Owned)
        }
        Params::Semicolon(params) => {
            let params = params.iter().filter_map(texts);
            // A value without any text is none.
            let value = Some(header.value).filter(|parts| !parts.is_empty());
            let value = value.and_then(text);
            semicolon::write(header, value.as_deref(), params).map(Cow::Owned)
        }
        Params::Structured(params) => {
            let params = params.iter().filter_map(items);
            let value = Some(header.value).filter(|parts| !parts.is_empty());
            structured::write(header, value.and_then(item).as_ref(), params).map(Cow::Owned)
        }
        Params::Links(links) => {
            let links = links.iter();
            let links = links.filter_map(|one| Some((one.name, link(one.value)?)));
            links::write(header, links).map(Cow::Owned)
        }
    }
}

/// Returns whether a slot of a header has a value, or it has no slots.
fn has_value(encoder: &Encoder<'_>, header: &Header<'_>) -> bool {
    let mut slots = header.slots();
    slots
        .next()
        .is_none_or(|first| encoder.has(first) || slots.any(|slot| encoder.has(slot)))
}

/// The text of a `Retry-After`, whatever the unit or notation of its field. None of a field that is
/// neither a delay nor a moment.
fn retry_after(fields: &Values, index: usize) -> Option<String> {
    if let Some(delay) = fields.duration(index) {
        return Some(whole_seconds(delay).to_string());
    }
    let moment = fields.moment(index)?;
    // Rounded up likewise: a date of HTTP has no fraction.
    let next = moment.checked_add(Duration::from_nanos(999_999_999));
    Some(http_date(next.unwrap_or(moment)))
}

/// `Retry-After` counts in whole seconds (RFC 9110 section 10.2.3): rounded up, since a client that
/// comes back early is turned away again.
fn whole_seconds(delay: Duration) -> u64 {
    delay
        .as_secs()
        .saturating_add(u64::from(delay.subsec_nanos() > 0))
}

/// Text with slots. None where one of its slots has no value.
fn text<'a>(
    encoder: &Encoder<'a>,
    header: &Header<'a>,
    parts: &[Part<'a>],
    fields: &'a Values,
) -> Option<Cow<'a, str>> {
    if let Some(text) = borrowed(encoder, parts, fields) {
        return Some(Cow::Borrowed(text));
    }
    if !encoder.has_all(parts) {
        return None;
    }
    let mut text = String::new();
    let spelled = Spelled::of(encoder.values, header, parts);
    let encoder = match header.params {
        // A query can hold any character, encoded as in a form.
        Params::Query(_) => *encoder,
        _ => Encoder {
            values: &spelled,
            ..*encoder
        },
    };
    encoder.write_text(parts, &mut text).ok()?;
    Some(Cow::Owned(text))
}

/// Text that is all one constant, or all one field that holds text.
fn borrowed<'a>(encoder: &Encoder<'a>, parts: &[Part<'a>], fields: &'a Values) -> Option<&'a str> {
    match parts {
        [Part::Text(constant)] => Some(constant),
        [Part::Slot(Slot::Code)] if !encoder.info.kind.code_has_slots => encoder.info.wire_code(),
        [Part::Slot(Slot::Message)] => {
            let mut parts = encoder.info.message_parts();
            match (parts.next(), parts.next()) {
                (None, _) => Some(""),
                (Some(part), None) => borrowed(encoder, &[part], fields),
                _ => None,
            }
        }
        [Part::Slot(slot @ Slot::Field(_))] => match encoder.held(*slot) {
            Held::Field(index) => fields.text(index),
            _ => None,
        },
        _ => None,
    }
}

/// Text as it may be in a header: no control character, only characters of the charset, at most
/// `max_length` of them.
fn fit<'t>(header: &Header<'_>, text: &'t str) -> Cow<'t, str> {
    // Leading blanks are skipped first, as a reader of the header strips them.
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c.is_control());
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        let kept = text.get(..header.max_length).unwrap_or(text);
        return Cow::Borrowed(kept.trim_end());
    }
    let mut fit = String::with_capacity(text.len().min(header.max_length));
    let spelled = text.chars().flat_map(|c| spell(header.charset, c));
    fit.extend(spelled.take(header.max_length));
    fit.truncate(fit.trim_end().len());
    Cow::Owned(fit)
}
