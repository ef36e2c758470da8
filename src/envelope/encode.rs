//! The encoder: an error's values into the slots of its envelope.

use super::json::write_json_text;
use super::params::{write_challenge, write_link};
use super::{HeaderShape, Member, Params, Part, Shape, Slot};
use crate::error::write_message;
use crate::{Constant, ErrorInfo, Field, FieldInfo, Spec, Type};
use std::borrow::Cow;
use std::cell::OnceCell;

/// Fills the slots of shapes with one error's values.
pub(crate) struct Writer<'a> {
    pub(crate) spec: &'static Spec,
    pub(crate) info: &'static ErrorInfo,
    pub(crate) values: &'a [&'a dyn Field],
    message: OnceCell<String>,
}

impl<'a> Writer<'a> {
    pub(crate) fn new(
        spec: &'static Spec,
        info: &'static ErrorInfo,
        values: &'a [&'a dyn Field],
    ) -> Self {
        Self {
            spec,
            info,
            values,
            message: OnceCell::new(),
        }
    }

    /// Appends the shape as JSON. False, and nothing appended, where its slots have no value.
    pub(crate) fn json(&self, shape: &Shape, out: &mut Vec<u8>) -> bool {
        match shape {
            Shape::Constant(json) => {
                out.extend_from_slice(json.as_bytes());
                true
            }
            Shape::Slot(slot) => self.slot_json(*slot, out),
            Shape::Text(parts) => {
                let text = self.text(parts);
                text.is_some_and(|text| {
                    write_json_text(&text, out);
                    true
                })
            }
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
        let mut slots = Vec::new();
        item.visit_slots(&mut |slot| slots.push(slot));
        let has_value = |slot: &Slot| self.slot_json(*slot, &mut Vec::new());
        slots.is_empty() || slots.iter().any(has_value)
    }

    fn slot_json(&self, slot: Slot, out: &mut Vec<u8>) -> bool {
        match slot {
            Slot::Status => out.extend_from_slice(self.info.status.to_string().as_bytes()),
            Slot::Code if self.spec.integer_codes => match self.info.code {
                Some(code) => out.extend_from_slice(code.as_bytes()),
                None => return false,
            },
            Slot::Field(name) => match self.field(name) {
                Some((value, ty)) => value.write_json(ty, out),
                None => return false,
            },
            Slot::Attribute(name) => match self.info.attribute(name) {
                Some(Constant::Text(text)) => write_json_text(text, out),
                Some(other) => out.extend_from_slice(other.to_string().as_bytes()),
                None => return false,
            },
            Slot::Fields => {
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
                return !empty;
            }
            other => match self.slot_text(other) {
                Some(text) => write_json_text(&text, out),
                None => return false,
            },
        }
        true
    }

    /// The header's value. None where one of its slots has no value.
    pub(crate) fn header(&self, shape: &HeaderShape) -> Option<String> {
        if shape.name == "retry-after"
            && let [Part::Slot(Slot::Field(name))] = shape.value
            && let Some(seconds) = self.whole_seconds(name)
        {
            return Some(seconds.to_string());
        }
        let value = self.text(shape.value)?;
        let params = shape.params().iter();
        let params = params.filter_map(|param| Some((param.name, self.text(param.value)?)));
        Some(match shape.params {
            Params::None => shape.fit(&value),
            Params::Auth(_) => write_challenge(shape, &value, params),
            Params::Query(_) => write_link(shape, &value, params),
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

    fn text(&self, parts: &[Part]) -> Option<String> {
        let mut text = String::new();
        for part in parts {
            match part {
                Part::Text(constant) => text.push_str(constant),
                Part::Slot(slot) => text.push_str(&self.slot_text(*slot)?),
            }
        }
        Some(text)
    }

    fn slot_text(&self, slot: Slot) -> Option<Cow<'_, str>> {
        Some(match slot {
            Slot::Code => self.info.code?.into(),
            Slot::Status => self.info.status.to_string().into(),
            Slot::Reason => crate::spec::status_code(self.info.status)
                .canonical_reason()?
                .into(),
            Slot::Message => self.message().into(),
            Slot::Field(name) => {
                let (value, ty) = self.field(name)?;
                let mut text = String::new();
                value.write_text(ty, &mut text).ok()?;
                text.into()
            }
            Slot::Fields => {
                let mut json = Vec::new();
                self.slot_json(slot, &mut json)
                    .then(|| String::from_utf8(json).ok())??
                    .into()
            }
            Slot::Attribute(name) => match self.info.attribute(name)? {
                Constant::Text(text) => text.into(),
                other => other.to_string().into(),
            },
            Slot::DocUrl if self.info.docs.url.is_empty() => return None,
            Slot::DocUrl => self.info.docs.url.into(),
        })
    }

    fn message(&self) -> &str {
        self.message.get_or_init(|| {
            let mut message = String::new();
            // Writing to a string cannot fail.
            let _ = write_message(self.info, self.values, &mut message);
            message
        })
    }

    /// A field that has a value and may be seen.
    fn field(&self, name: &str) -> Option<(&dyn Field, &'static Type)> {
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

#[cfg(all(test, feature = "macros"))]
mod tests {
    use super::*;
    use crate::{ApiError, ErrorCode, FieldReader};

    #[crate::spec("specs/infinex.yaml")]
    mod infinex {}
    #[crate::spec("specs/statuspage.yaml")]
    mod statuspage {}
    #[crate::spec("specs/validation.yaml")]
    mod validation {}

    /// The engine's body and the encoder's must be the same bytes. Returns how many there were.
    fn compare<E: ApiError>() -> usize {
        let made = E::Code::ALL
            .iter()
            .filter_map(|code| Some((*code, code.info().body?)));
        made.map(|(code, body)| {
            let info = code.info();
            let error = E::build(code, &mut FieldReader::blank(info));
            error.fields(&mut |values| {
                let writer = Writer::new(E::Code::SPEC, info, values);
                let envelope = &E::Code::SPEC.envelopes[usize::from(info.envelope)];
                let mut written = Vec::new();
                writer.json(
                    envelope.body.as_ref().unwrap_or(&Shape::Constant("")),
                    &mut written,
                );
                assert_eq!(String::from_utf8_lossy(&written), body, "{}", info.name);
            });
        })
        .count()
    }

    #[test]
    fn bodies_made_by_the_engine_are_what_the_encoder_writes() {
        assert!(compare::<infinex::Error>() >= 5);
        assert!(compare::<statuspage::Error>() >= 9);
        assert!(compare::<validation::Error>() >= 10);
    }
}
