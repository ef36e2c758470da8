//! The encoder: an error's values into the slots of its envelope.

use super::escape::{JsonText, write_json_text};
use super::params::{write_challenge, write_link};
use super::{HeaderShape, Member, Params, Part, Shape, Slot};
use crate::error::write_message;
use crate::{Constant, ErrorInfo, Field, FieldInfo, Spec, Type};
use std::borrow::Cow;
use std::fmt::{self, Write};

/// Fills the slots of shapes with one error's values.
pub(crate) struct Writer<'a> {
    pub(crate) spec: &'static Spec,
    pub(crate) info: &'static ErrorInfo,
    pub(crate) values: &'a [&'a dyn Field],
}

impl<'a> Writer<'a> {
    pub(crate) fn new(
        spec: &'static Spec,
        info: &'static ErrorInfo,
        values: &'a [&'a dyn Field],
    ) -> Self {
        Self { spec, info, values }
    }

    /// Appends the shape as JSON. False, and nothing appended, where its slots have no value.
    pub(crate) fn json(&self, shape: &Shape, out: &mut Vec<u8>) -> bool {
        match shape {
            Shape::Constant(json) => {
                out.extend_from_slice(json.as_bytes());
                true
            }
            Shape::Slot(slot) => self.slot_json(*slot, out),
            Shape::Text(parts) => self.text_json(parts, out),
            Shape::Object(members) => self.object(members, out),
            Shape::Errors(item) => self.list(std::slice::from_ref(*item), out),
            Shape::List(items) => self.list(items, out),
        }
    }

    fn object(&self, members: &[Member], out: &mut Vec<u8>) -> bool {
        let start = out.len();
        out.push(b'{');
        let mut empty = true;
        for member in members {
            if member.name == "*" {
                for (value, field) in self.spread() {
                    start_member(field.name, &mut empty, out);
                    value.write_json(&field.ty, out);
                }
                continue;
            }
            let (before, was_empty) = (out.len(), empty);
            start_member(member.name, &mut empty, out);
            if !self.json(&member.shape, out) {
                out.truncate(before);
                empty = was_empty;
            }
        }
        out.push(b'}');
        // An object that is all slots, none of them filled, is left out itself; the body is not.
        let left_out = empty && !members.is_empty() && start > 0;
        if left_out {
            out.truncate(start);
        }
        !left_out
    }

    fn list(&self, items: &[Shape], out: &mut Vec<u8>) -> bool {
        let start = out.len();
        out.push(b'[');
        let mut empty = true;
        for item in items.iter().filter(|item| self.is_written(item)) {
            let before = out.len();
            if !empty {
                out.push(b',');
            }
            if self.json(item, out) {
                empty = false;
            } else {
                out.truncate(before);
            }
        }
        out.push(b']');
        let left_out = empty && !items.is_empty() && start > 0;
        if left_out {
            out.truncate(start);
        }
        !left_out
    }

    /// Whether an item of a list says anything: it has no slots, or one of them has a value.
    fn is_written(&self, item: &Shape) -> bool {
        let (mut slots, mut has_value) = (false, false);
        item.visit_slots(&mut |slot| {
            slots = true;
            has_value |= self.has_value(slot);
        });
        !slots || has_value
    }

    fn has_value(&self, slot: Slot) -> bool {
        match slot {
            Slot::Status => true,
            Slot::Message => !self.lacks_message(),
            Slot::Code => self.info.kind.has_code,
            Slot::Reason => self.info.status().canonical_reason().is_some(),
            Slot::Field(name) => self.field(name).is_some(),
            Slot::Fields => self.spread().next().is_some(),
            Slot::Attribute(name) => self.info.attribute(name).is_some(),
            Slot::DocUrl => !self.info.docs.url.is_empty(),
        }
    }

    fn slot_json(&self, slot: Slot, out: &mut Vec<u8>) -> bool {
        match (slot, self.info.wire_code()) {
            (Slot::Code, Some(code)) if self.spec.integer_codes => {
                out.extend_from_slice(code.as_bytes());
            }
            (Slot::Field(name), _) => match self.field(name) {
                Some((value, ty)) => value.write_json(ty, out),
                None => return false,
            },
            (Slot::Fields, _) => return self.fields_json(out),
            (Slot::Status, _) => _ = self.write_slot(slot, &mut JsonText(out)),
            (Slot::Attribute(name), _) => match self.info.attribute(name) {
                Some(Constant::Text(text)) => write_json_text(text, out),
                Some(_) => return self.write_slot(slot, &mut JsonText(out)),
                None => return false,
            },
            _ => return self.text_json(&[Part::Slot(slot)], out),
        }
        true
    }

    /// An object of the fields that stand nowhere else.
    fn fields_json(&self, out: &mut Vec<u8>) -> bool {
        let before = out.len();
        out.push(b'{');
        let mut empty = true;
        for (value, field) in self.spread() {
            start_member(field.name, &mut empty, out);
            value.write_json(&field.ty, out);
        }
        out.push(b'}');
        if empty {
            out.truncate(before);
        }
        !empty
    }

    /// A string: its slots are written straight into it.
    fn text_json(&self, parts: &[Part], out: &mut Vec<u8>) -> bool {
        let before = out.len();
        out.push(b'"');
        let written = self.write_parts(parts, &mut JsonText(out));
        out.push(b'"');
        if !written {
            out.truncate(before);
        }
        written
    }

    /// The header's value. None where one of its slots has no value.
    pub(crate) fn header(&self, shape: &HeaderShape) -> Option<Cow<'a, str>> {
        if shape.name == "retry-after"
            && let [Part::Slot(Slot::Field(name))] = shape.value
            && let Some(seconds) = self.whole_seconds(name)
        {
            return Some(seconds.to_string().into());
        }
        let value = self.text(shape.value)?;
        let params = shape.params().iter();
        let params = params.filter_map(|param| Some((param.name, self.text(param.value)?)));
        Some(match (&shape.params, value) {
            (Params::None, Cow::Borrowed(value)) => shape.fit(value),
            (Params::None, Cow::Owned(value)) => shape.fit(&value).into_owned().into(),
            (Params::Auth(_), value) => write_challenge(shape, &value, params).into(),
            (Params::Query(_), value) => write_link(shape, &value, params).into(),
        })
    }

    /// A duration for `Retry-After`, which counts in whole seconds (RFC 9110 section 10.2.3):
    /// rounded up, since a client that comes back early is turned away again.
    fn whole_seconds(&self, name: &str) -> Option<u64> {
        let (value, _) = self.field(name)?;
        let value = value.as_any();
        let duration = value.downcast_ref::<std::time::Duration>().or_else(|| {
            value
                .downcast_ref::<Option<std::time::Duration>>()?
                .as_ref()
        })?;
        Some(
            duration
                .as_secs()
                .saturating_add(u64::from(duration.subsec_nanos() > 0)),
        )
    }

    /// Text with slots, for a header. None where one of its slots has no value.
    fn text(&self, parts: &[Part]) -> Option<Cow<'a, str>> {
        if let Some(text) = self.borrowed(parts) {
            return Some(Cow::Borrowed(text));
        }
        let mut text = String::new();
        self.write_parts(parts, &mut text)
            .then_some(Cow::Owned(text))
    }

    /// Text that is all one constant, or all one field that holds text.
    fn borrowed(&self, parts: &[Part]) -> Option<&'a str> {
        match parts {
            [Part::Text(constant)] => Some(constant),
            [Part::Slot(Slot::Code)] => self.info.wire_code(),
            [Part::Slot(Slot::Message)] => self.borrowed_message(),
            [Part::Slot(Slot::Field(name))] => {
                let value: &'a dyn Field = self.field(name)?.0;
                value.as_any().downcast_ref::<String>().map(String::as_str)
            }
            _ => None,
        }
    }

    /// The message, where it is one text, or one field that holds text.
    fn borrowed_message(&self) -> Option<&'a str> {
        let mut parts = self.info.message_parts();
        match (parts.next(), parts.next()) {
            (None, _) => Some(""),
            (Some(part), None) => self.borrowed(&[part]),
            _ => None,
        }
    }

    /// Writes text with slots. False where one of its slots has no value; the rest is then missing.
    fn write_parts(&self, parts: &[Part], out: &mut dyn Write) -> bool {
        parts.iter().all(|part| match part {
            Part::Text(constant) => out.write_str(constant).is_ok(),
            Part::Slot(slot) => self.write_slot(*slot, out),
        })
    }

    /// Writes what fills a slot. False where it has no value.
    fn write_slot(&self, slot: Slot, mut out: &mut dyn Write) -> bool {
        let write = |text: Option<&str>, out: &mut dyn Write| match text {
            Some(text) => out.write_str(text),
            None => Err(fmt::Error),
        };
        let written = match slot {
            Slot::Code => write(self.info.wire_code(), out),
            Slot::Status => write!(out, "{}", self.info.status),
            Slot::Reason => write(self.info.status().canonical_reason(), out),
            Slot::Message if self.lacks_message() => Err(fmt::Error),
            Slot::Message => {
                // A message stands there even where a field of a type of its own fails to.
                let _ = write_message(self.info, self.values, &mut out);
                Ok(())
            }
            Slot::Field(name) => match self.field(name) {
                Some((value, ty)) => value.write_text(ty, out),
                None => Err(fmt::Error),
            },
            Slot::Fields => {
                let mut json = Vec::new();
                let written = self.fields_json(&mut json);
                let text = std::str::from_utf8(&json).ok();
                write(text.filter(|_| written), out)
            }
            Slot::Attribute(name) => match self.info.attribute(name) {
                Some(constant) => write!(out, "{constant}"),
                None => Err(fmt::Error),
            },
            Slot::DocUrl => {
                let url = self.info.docs.url;
                write(Some(url).filter(|url| !url.is_empty()), out)
            }
        };
        written.is_ok()
    }

    /// Whether the message is one field and nothing else, and the field is absent.
    fn lacks_message(&self) -> bool {
        let field = self.info.message_field();
        field.is_some_and(|name| self.field(name).is_none())
    }

    /// A field that has a value and may be seen.
    fn field(&self, name: &str) -> Option<(&'a dyn Field, &'static Type)> {
        let index = self.info.field_index(name)?;
        let (value, field) = (*self.values.get(index)?, self.info.fields.get(index)?);
        (!field.private && !value.is_absent()).then_some((value, &field.ty))
    }

    /// The fields that go where the envelope says `{fields}`.
    fn spread(&self) -> impl Iterator<Item = (&'a dyn Field, &'static FieldInfo)> {
        let fields = self.values.iter().copied().zip(self.info.fields);
        fields.filter(|(value, field)| field.spread && !field.private && !value.is_absent())
    }
}

pub(crate) fn start_member(name: &str, empty: &mut bool, out: &mut Vec<u8>) {
    if !*empty {
        out.push(b',');
    }
    *empty = false;
    write_json_text(name, out);
    out.push(b':');
}
