//! JSON bodies: slots found on the way in.

use super::fields::{Key, Text, read_fields};
use super::{Capture, Picks};
use crate::field::{Raw, characters};
use crate::model::{Constant, Member, Part, Shape, Slot};
use serde_core::Deserialize;
use serde_core::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;
use std::fmt;

/// So many errors of a list are read. A short body can have millions, each a few bytes long there
/// and hundreds in memory.
const MAX_ERRORS: usize = 10_000;

/// Finds the slots of `shape` in `body`. False where the body is not JSON to its end; what was
/// found before that point is kept.
pub(super) fn read<'a>(shape: &'a Shape<'a>, body: &'a str, into: &mut Capture<'a>) -> bool {
    let mut json = serde_json::Deserializer::from_str(body);
    let read = Seed {
        shape,
        body,
        rest: Some(body.trim_ascii_start()),
        capture: into,
    }
    .deserialize(&mut json);
    into.settle();
    read.and_then(|()| json.end()).is_ok()
}

/// Walks a shape and a JSON value side by side.
struct Seed<'c, 'a> {
    shape: &'a Shape<'a>,
    /// The text that the value is part of.
    body: &'a str,
    /// The body from the value on, where that is known: it tells what the value is before it is read.
    rest: Option<&'a str>,
    capture: &'c mut Capture<'a>,
}

/// The body from a member's value on. None where the member's name is no part of the body.
fn rest_from_value<'a>(body: &'a str, name: &str) -> Option<&'a str> {
    let start = name.as_ptr().addr().checked_sub(body.as_ptr().addr())?;
    let end = start.checked_add(name.len())?;
    let mut place = end.checked_add(1)?;
    if body.as_bytes().get(end) != Some(&b'"') {
        return None;
    }
    // The colon, and white space at either side of it.
    while let Some(b':' | b' ' | b'\t' | b'\n' | b'\r') = body.as_bytes().get(place) {
        place += 1;
    }
    body.get(place..)
}

/// Returns whether the value at the start of JSON is there and not empty: it is neither `null`,
/// `false` or zero, nor a text, list or object without anything in it.
fn is_filled(rest: &str) -> bool {
    let holds = |end| {
        !rest
            .get(1..)
            .unwrap_or_default()
            .trim_ascii_start()
            .starts_with(end)
    };
    match rest.bytes().next() {
        Some(b'{') => holds('}'),
        Some(b'[') => holds(']'),
        Some(b'"') => !rest.starts_with("\"\""),
        Some(b'0'..=b'9' | b'-') => {
            let is_number = |byte: &u8| matches!(byte, b'0'..=b'9' | b'-' | b'.');
            rest.bytes()
                .take_while(is_number)
                .any(|byte| matches!(byte, b'1'..=b'9'))
        }
        _ => rest.starts_with("true"),
    }
}

impl<'a> DeserializeSeed<'a> for Seed<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, json: D) -> Result<(), D::Error> {
        match self.shape {
            blank if blank.is_blank() => IgnoredAny::deserialize(json).map(drop),
            Shape::Proof(inner) if self.rest.is_none() => {
                let raw = <&RawValue>::deserialize(json)?.get();
                self.capture.proof |= is_filled(raw);
                Seed {
                    shape: inner,
                    body: raw,
                    rest: Some(raw),
                    ..self
                }
                .deserialize(&mut serde_json::Deserializer::from_str(raw))
                .map_err(serde_core::de::Error::custom)
            }
            Shape::Proof(inner) => {
                self.capture.proof |= self.rest.is_some_and(is_filled);
                Seed {
                    shape: inner,
                    ..self
                }
                .deserialize(json)
            }
            Shape::Again(inner) => Seed {
                shape: inner,
                body: self.body,
                rest: self.rest,
                capture: self.capture.again.get_or_insert_default(),
            }
            .deserialize(json),
            Shape::Slot(Slot::Fields) if self.first() == Some(b'{') => {
                read_fields(json, &mut self.capture.fields)
            }
            Shape::Slot(slot) if self.first() == Some(b'"') => {
                self.capture.fill_text(*slot, Text.deserialize(json)?);
                Ok(())
            }
            Shape::Slot(slot) => {
                let value = Raw::Json(Deserialize::deserialize(json)?);
                // `null` is a value of a field; in any other slot it means as little as nothing.
                if slot.field().is_some() || !value.is_null() {
                    self.capture.fill(*slot, value);
                }
                Ok(())
            }
            Shape::Constant(expected) => {
                let raw = <&RawValue>::deserialize(json)?;
                match is_constant(raw, expected) {
                    true => self.capture.marked = true,
                    false => self.capture.mismatch = true,
                }
                Ok(())
            }
            Shape::Text(parts) => {
                let value = self.value(json)?;
                if value.is_compound() {
                    // No text is an object or a list: this is another shape.
                    self.capture.mismatch = true;
                } else if !value.is_null() {
                    let fits = self.capture.fill_parts(parts, value.into_text());
                    // The text around a code is as good as a constant.
                    self.capture.marked |=
                        fits && parts.len() > 1 && parts.contains(&Part::Slot(Slot::Code));
                }
                Ok(())
            }
            Shape::Object(_) if self.first().is_some_and(|first| first != b'{') => self.skip(json),
            Shape::Errors(_) | Shape::List(_)
                if self.first().is_some_and(|first| first != b'[') =>
            {
                self.skip(json)
            }
            Shape::Object(_) | Shape::Errors(_) | Shape::List(_) => json.deserialize_any(self),
        }
    }
}

impl<'a> Seed<'_, 'a> {
    /// The first byte of the value, where it is known.
    fn first(&self) -> Option<u8> {
        self.rest?.bytes().next()
    }

    /// Reads a value as it is, and text that is known as such as its characters.
    fn value<D: Deserializer<'a>>(&self, json: D) -> Result<Raw<'a>, D::Error> {
        Ok(match self.first() {
            Some(b'"') => Raw::Text(Text.deserialize(json)?),
            _ => Raw::Json(Deserialize::deserialize(json)?),
        })
    }

    /// Reads on behind a value that has another type than the shape.
    fn skip<D: Deserializer<'a>>(self, json: D) -> Result<(), D::Error> {
        // A list is no object as soon as it begins. Of any other value it is known once it is whole:
        // what was cut may have been anything.
        self.capture.mismatch |= matches!(self.first(), Some(b'[' | b'{'));
        IgnoredAny::deserialize(json)?;
        self.capture.mismatch = true;
        Ok(())
    }
}

/// A value that is no object where the shape has one, and so on: noted and skipped.
macro_rules! mismatch {
    ($($visit:ident: $ty:ty),*) => {$(
        fn $visit<E>(self, _: $ty) -> Result<(), E> {
            self.capture.mismatch = true;
            Ok(())
        }
    )*};
}

impl<'a> Visitor<'a> for Seed<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an error's body")
    }

    mismatch!(visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str);

    fn visit_unit<E>(self) -> Result<(), E> {
        self.capture.mismatch = true;
        Ok(())
    }

    fn visit_map<A: MapAccess<'a>>(self, mut object: A) -> Result<(), A::Error> {
        let Shape::Object(members) = self.shape else {
            self.capture.mismatch = true;
            while object.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(());
        };
        let spread = members.iter().find(|member| member.name == "*");
        let rest_slot = spread.and_then(Member::rest);
        let mut others = Vec::new();
        let mut seen = 0_usize;
        while let Some(name) = object.next_key_seed(Text)? {
            let known = |member: &&Member| member.name == name && member.name != "*";
            if let Some(member) = members.iter().find(known) {
                seen += usize::from(member.is_constant());
                let rest = match member.shape {
                    // Of the value of a field it counts whether it is text.
                    Shape::Constant(_) | Shape::Slot(Slot::Field(_)) => None,
                    _ => rest_from_value(self.body, &name),
                };
                object.next_value_seed(Seed {
                    shape: &member.shape,
                    body: self.body,
                    rest,
                    capture: self.capture,
                })?;
            } else if rest_slot.is_some() {
                others.push((name, object.next_value()?));
            } else if spread.is_some() {
                self.capture
                    .fields
                    .push((Key::Member(name), Raw::Json(object.next_value()?)));
            } else {
                object.next_value::<IgnoredAny>()?;
            }
        }
        if let Some(slot) = rest_slot {
            self.capture.fill(slot, Raw::Members(others.into()));
        }
        // A constant that is not there is as much a mismatch as another value in its place.
        self.capture.mismatch |= seen < members.iter().filter(|m| m.is_constant()).count();
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'a>>(self, mut list: A) -> Result<(), A::Error> {
        match self.shape {
            Shape::Errors(item) => {
                self.capture.has_list = true;
                self.capture.fill_errors(item, &mut list)?;
            }
            Shape::List(items) if items.iter().any(Shape::is_marked) => {
                self.capture.fill_marked(items, &mut list)?;
            }
            Shape::List(items) => {
                for shape in *items {
                    let seed = Seed {
                        shape,
                        body: self.body,
                        rest: None,
                        capture: &mut *self.capture,
                    };
                    self.capture.mismatch |= list.next_element_seed(seed)?.is_none();
                }
            }
            _ => self.capture.mismatch = true,
        }
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }
}

impl<'a> Capture<'a> {
    /// Reads a list of errors. Where their shape has constants and some item has them, the items
    /// that have others are none of these errors. A list in which no item has the shape is no list of
    /// errors.
    fn fill_errors<A: SeqAccess<'a>>(
        &mut self,
        item: &'a Shape<'a>,
        list: &mut A,
    ) -> Result<(), A::Error> {
        let mut strangers = Vec::new();
        let mut places = 0..;
        while self.items.len() + strangers.len() < MAX_ERRORS {
            let Some(raw) = list.next_element::<&'a RawValue>()? else {
                break;
            };
            let mut capture = Capture {
                index: places.next(),
                object: raw.get().starts_with('{'),
                ..Capture::default()
            };
            capture.mismatch |= !read(item, raw.get(), &mut capture);
            if has_constants(item, raw) {
                self.items.push(capture);
            } else {
                strangers.push(capture);
            }
        }
        if self.items.is_empty() {
            self.items = strangers;
        } else {
            self.partial = strangers.iter().any(|stranger| stranger.object);
        }
        let mut items = self.items.iter();
        self.mismatch |= !items.as_slice().is_empty() && items.all(|item| item.mismatch);
        Ok(())
    }

    /// Reads a list whose items are told apart by their constants, in any order.
    fn fill_marked<A: SeqAccess<'a>>(
        &mut self,
        items: &'a [Shape<'a>],
        list: &mut A,
    ) -> Result<(), A::Error> {
        let mut picks = Picks::of(items);
        let mut others = Vec::new();
        while let Some(raw) = list.next_element::<&'a RawValue>()? {
            match picks.pick(|item| has_constants(item, raw)) {
                Some(item) => self.mismatch |= !read(item, raw.get(), self),
                None => others.push(raw),
            }
        }
        if let Some(slot) = picks.others {
            self.fill(slot, Raw::Items(others.into()));
        }
        Ok(())
    }
}

/// Returns whether a value has the constants of a shape's own members, and of the objects in it.
fn has_constants(shape: &Shape<'_>, value: &RawValue) -> bool {
    !shape.is_marked()
        || serde_json::from_str(value.get()).is_ok_and(|value| has_constants_of(shape, &value))
}

fn has_constants_of(shape: &Shape<'_>, value: &Value) -> bool {
    let Shape::Object(members) = shape.bare() else {
        return true;
    };
    members.iter().all(|member| match &member.shape {
        shape if shape.is_blank() => true,
        Shape::Constant(expected) => value
            .get(member.name)
            .is_some_and(|found| is_value(found, expected)),
        shape if shape.bare().is_marked() => value
            .get(member.name)
            .is_some_and(|found| has_constants_of(shape, found)),
        _ => true,
    })
}

/// Returns whether JSON is a constant.
fn is_constant(json: &RawValue, expected: &Constant<'_>) -> bool {
    match expected {
        Constant::Text(text) => characters(json).is_some_and(|found| found == *text),
        Constant::Null => json.get() == "null",
        Constant::Number(digits) if json.get() == *digits => true,
        _ => serde_json::from_str(json.get()).is_ok_and(|found| is_value(&found, expected)),
    }
}

fn is_value(found: &Value, expected: &Constant<'_>) -> bool {
    match (found, expected) {
        (Value::Null, Constant::Null) => true,
        (Value::Bool(found), Constant::Bool(expected)) => found == expected,
        (Value::String(found), Constant::Text(expected)) => found == expected,
        (Value::Number(found), Constant::Number(digits)) => {
            serde_json::from_str(digits).is_ok_and(|expected: serde_json::Number| {
                *found == expected || found.as_f64() == expected.as_f64()
            })
        }
        (Value::Array(found), Constant::List(expected)) => {
            found.len() == expected.len()
                && found.iter().zip(*expected).all(|(f, e)| is_value(f, e))
        }
        (Value::Object(found), Constant::Map(expected)) => {
            let has = |(name, value): &(&str, Constant<'_>)| {
                found.get(*name).is_some_and(|found| is_value(found, value))
            };
            found.len() == expected.len() && expected.iter().all(has)
        }
        _ => false,
    }
}
