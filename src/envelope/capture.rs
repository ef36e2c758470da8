//! What the slots of a shape hold in one answer.

use super::json::members_of;
use super::params::{read_challenge, read_link};
use super::parts::match_parts;
use super::{Envelope, HeaderShape, Param, Params, Part, Slot};
use crate::field::Raw;
use std::borrow::Cow;

/// What was found in the slots of an envelope. Values are kept as they came.
#[derive(Clone, Debug, Default)]
pub(crate) struct Capture<'a> {
    pub(crate) code: Option<Raw<'a>>,
    pub(crate) message: Option<Raw<'a>>,
    pub(crate) reason: Option<Raw<'a>>,
    pub(crate) fields: Vec<(Cow<'a, str>, Raw<'a>)>,
    pub(crate) attributes: Vec<(&'static str, Raw<'a>)>,
    /// The status that an item of a list says it has.
    pub(crate) status: Option<u16>,
    /// The items of a list of errors.
    pub(crate) items: Vec<Capture<'a>>,
    /// Whether something stood where the shape has something else.
    pub(crate) mismatch: bool,
}

impl<'a> Capture<'a> {
    /// Keeps the value of a slot. The first place where a slot has a value counts.
    pub(crate) fn fill(&mut self, slot: Slot, value: Raw<'a>) {
        if matches!(slot, Slot::Code | Slot::Message | Slot::Reason) && value.is_compound() {
            // No code and no message is an object or a list: this is another shape.
            self.mismatch = true;
            return;
        }
        match slot {
            Slot::Code => drop(self.code.get_or_insert(value)),
            Slot::Message => drop(self.message.get_or_insert(value)),
            Slot::Reason => drop(self.reason.get_or_insert(value)),
            Slot::Field(name) => self.fields.push((Cow::Borrowed(name), value)),
            Slot::Attribute(name) => self.attributes.push((name, value)),
            Slot::Fields => self.fill_all(&value),
            Slot::Status => self.status = value.into_text().parse().ok(),
            // It repeats what the spec says.
            Slot::DocUrl => {}
        }
    }

    /// Takes from another reading of the same answer what this one lacks.
    pub(crate) fn complete(&mut self, other: Self) {
        let Self {
            code,
            message,
            reason,
            fields,
            attributes,
            items,
            status: _,
            mismatch: _,
        } = other;
        self.code = self.code.take().or(code);
        self.message = self.message.take().or(message);
        self.reason = self.reason.take().or(reason);
        self.fields.extend(fields);
        self.attributes.extend(attributes);
        if self.items.is_empty() {
            self.items = items;
        }
    }

    /// The value of a slot that can tell errors apart.
    pub(crate) fn identifying(&self, slot: Slot) -> Option<Raw<'a>> {
        match slot {
            Slot::Code => self.code.clone(),
            Slot::Message => self.message.clone(),
            Slot::Attribute(name) => {
                let (_, value) = self.attributes.iter().find(|(key, _)| *key == name)?;
                Some(value.clone())
            }
            _ => None,
        }
    }

    /// Reads an object of fields. Of members with the same name the last counts, so it goes first.
    fn fill_all(&mut self, object: &Raw<'a>) {
        if let Raw::Json(raw) = object {
            let members = members_of(raw).into_iter().rev();
            self.fields
                .extend(members.map(|(name, value)| (name, Raw::Json(value))));
        }
    }

    /// Reads text with slots in it.
    pub(crate) fn fill_parts(&mut self, parts: &[Part], text: Cow<'a, str>) -> bool {
        let mut found = Vec::new();
        let matched = match text {
            Cow::Borrowed(text) => match_parts(parts.iter().copied(), text, &mut |slot, value| {
                found.push((slot, Raw::Text(Cow::Borrowed(value))));
            }),
            Cow::Owned(text) => match_parts(parts.iter().copied(), &text, &mut |slot, value| {
                found.push((slot, Raw::Text(Cow::Owned(value.to_owned()))));
            }),
        };
        if matched {
            found
                .into_iter()
                .for_each(|(slot, value)| self.fill(slot, value));
        } else {
            self.mismatch = true;
        }
        matched
    }

    /// Reads the headers and the reason phrase that an envelope has slots in. What a body already
    /// said is not overwritten.
    pub(crate) fn fill_headers(
        &mut self,
        envelope: &Envelope,
        own: &[HeaderShape],
        headers: &'a http::HeaderMap,
        reason: Option<&'a [u8]>,
    ) {
        for shape in envelope.headers.iter().chain(own) {
            let texts = headers.get_all(shape.name).iter();
            let mut texts = texts.map(|value| String::from_utf8_lossy(value.as_bytes()));
            match shape.params {
                Params::Auth(params) => {
                    let scheme = constant(shape.value);
                    if let Some(found) = texts.find_map(|text| read_challenge(&text, scheme)) {
                        self.fill_params(params, &found, str::eq_ignore_ascii_case);
                    }
                }
                Params::Query(params) => {
                    if let Some((link, found)) = texts.next().map(|text| read_link(&text, params)) {
                        self.fill_params(params, &found, str::eq);
                        self.fill_parts(shape.value, Cow::Owned(link));
                    }
                }
                // A constant header is for other readers: it tells nothing here.
                Params::None if constant(shape.value).is_some() => {}
                Params::None => match (shape.value, texts.next()) {
                    // A date, or seconds, whatever the unit of the field.
                    ([Part::Slot(slot)], Some(text)) if shape.name == "retry-after" => {
                        let delay = crate::client::retry_after(headers);
                        self.fill(*slot, Raw::Delay(text, delay));
                    }
                    (_, Some(text)) => drop(self.fill_parts(shape.value, text)),
                    (_, None) => {}
                },
            }
        }
        if let (Some(shape), Some(reason)) = (&envelope.reason_phrase, reason) {
            self.fill_parts(shape.value, String::from_utf8_lossy(reason));
        }
    }
}

impl Capture<'_> {
    /// Fills the slots of parameters, which stand in any order. The first of a name counts.
    fn fill_params(
        &mut self,
        params: &'static [Param],
        found: &[(String, String)],
        same_name: fn(&str, &str) -> bool,
    ) {
        for param in params {
            let named = |(name, _): &&(String, String)| same_name(name, param.name);
            if let Some((_, value)) = found.iter().find(named) {
                self.fill_parts(param.value, Cow::Owned(value.clone()));
            }
        }
    }
}

/// The text of parts without slots.
fn constant(parts: &'static [Part]) -> Option<&'static str> {
    match parts {
        [] => Some(""),
        [Part::Text(text)] => Some(text),
        _ => None,
    }
}

impl<'a> Raw<'a> {
    /// The value as text: a string's characters, or the JSON of anything else.
    pub(crate) fn into_text(self) -> Cow<'a, str> {
        match self {
            Self::Text(text) | Self::Delay(text, _) => text,
            Self::Json(raw) => match serde_json::from_str::<&'a str>(raw.get()) {
                Ok(text) => Cow::Borrowed(text),
                Err(_) => serde_json::from_str::<String>(raw.get())
                    .map_or(Cow::Borrowed(raw.get()), Cow::Owned),
            },
        }
    }

    /// Whether the value is a JSON object or list.
    fn is_compound(&self) -> bool {
        matches!(self, Self::Json(raw) if raw.get().starts_with(['{', '[']))
    }

    /// Whether the value is JSON's `null`, which says as little as a member left out.
    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Self::Json(raw) if raw.get() == "null")
    }
}
