//! JSON bodies: slots found on the way in.

mod constant;
mod cursor;
mod open;
mod pass;

use super::fields::{FoundFields, Key};
use super::{Capture, ErrorList, Picks};
use crate::field::Raw;
use crate::model::{Member, Named, Part, Shape, Slot};
use constant::{has_constants, is_constant};
use cursor::Cursor;
use std::borrow::Cow;

/// Finds the slots of `shape` in `body`. False where the body is not JSON to its end; what was
/// found before that point is kept.
pub(super) fn read<'a>(shape: &'a Shape<'a>, body: &'a str, into: &mut Capture<'a>) -> bool {
    let mut json = Cursor::of(body);
    let read = into.fill_json(shape, &mut json);
    into.settle();
    let is_whole = read.is_some() && json.is_at_end();
    if !is_whole && !is_compound(body) {
        // It begins like a number, such as a text with a status in front, and is no object however it ends.
        let is_other = matches!(
            shape.bare(),
            Shape::Object(_) | Shape::Errors(_) | Shape::List(_)
        );
        *into = Capture {
            envelope: into.envelope,
            mismatch: into.mismatch || is_other && !body.trim_ascii().is_empty(),
            ..Capture::default()
        };
    }
    is_whole
}

/// JSON without the number that it ends in.
pub(super) fn before_number(json: &str) -> &str {
    let is_of_number = |c: char| matches!(c, '0'..='9' | '-' | '+' | '.' | 'e' | 'E');
    let before = json.trim_end_matches(is_of_number);
    let number = json.get(before.len()..).unwrap_or_default();
    // `true` ends in a letter of numbers too.
    match number.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
        true => before,
        false => json,
    }
}

/// Returns whether JSON is an object or a list.
pub(super) fn is_compound(json: &str) -> bool {
    json.trim_ascii_start().starts_with(['{', '['])
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

/// Each method gives None where the JSON is cut or broken, so that nothing behind it can be read.
impl<'a> Capture<'a> {
    /// Walks a shape and a value side by side.
    fn fill_json(&mut self, shape: &'a Shape<'a>, json: &mut Cursor<'a>) -> Option<()> {
        let first = json.peek()?;
        match shape {
            blank if blank.is_blank() => json.value().map(drop),
            Shape::Proof(inner) => {
                self.proof |= is_filled(json.rest());
                self.fill_json(inner, json)
            }
            Shape::Again(inner) => {
                let again = self.again.get_or_insert_default();
                again.fill_json(inner, json)
            }
            Shape::Slot(Slot::Fields) if first == b'{' => read_fields(json, &mut self.fields),
            // Of the value of a field it counts whether it is text.
            Shape::Slot(slot @ Slot::Field(_)) => {
                self.fill(*slot, Raw::Json(json.value()?));
                Some(())
            }
            Shape::Slot(slot) => {
                match first {
                    b'"' => self.fill_text(*slot, json.text()?),
                    // It means as little as nothing.
                    b'n' => drop(json.value()?),
                    _ => self.fill(*slot, Raw::Json(json.value()?)),
                }
                Some(())
            }
            Shape::Constant(expected) => {
                match is_constant(json.value()?, expected) {
                    true => self.marked = true,
                    false => self.mismatch = true,
                }
                Some(())
            }
            Shape::Text(parts) => {
                match first {
                    b'"' => self.fill_text_parts(parts, Raw::Text(json.text()?)),
                    b'n' => drop(json.value()?),
                    _ => self.fill_text_parts(parts, Raw::Json(json.value()?)),
                }
                Some(())
            }
            Shape::Object(members) if first == b'{' => self.fill_object(members, json),
            Shape::Errors(item) if first == b'[' => self.fill_errors(item, json),
            Shape::List(items) if first == b'[' => self.fill_list(items, json),
            // What is around a member with slots in its name reads it.
            Shape::Object(_) | Shape::Errors(_) | Shape::List(_) | Shape::Named(_) => {
                // A list is no object as soon as it begins. Of any other value it is known once it is
                // whole: what was cut may have been anything.
                self.mismatch |= matches!(first, b'[' | b'{');
                json.value()?;
                self.mismatch = true;
                Some(())
            }
        }
    }

    /// Reads text with slots in it.
    fn fill_text_parts(&mut self, parts: &'a [Part<'a>], value: Raw<'a>) {
        if value.is_compound() {
            // No text is an object or a list: this is another shape.
            self.mismatch = true;
            return;
        }
        let is_whole = |part: &Part<'_>| {
            matches!(
                part.slot(),
                None | Some(Slot::Code | Slot::Status | Slot::Attribute(_))
            )
        };
        let text = match parts.iter().all(is_whole) {
            true => value.into_code(),
            false => value.into_text(),
        };
        let fits = self.fill_parts(parts, text);
        // The text around a code is as good as a constant.
        self.marked |= fits && parts.len() > 1 && parts.contains(&Part::Slot(Slot::Code));
    }

    fn fill_object(&mut self, members: &'a [Member<'a>], json: &mut Cursor<'a>) -> Option<()> {
        let spread = members.iter().find(|member| member.name == "*");
        let rest_slot = spread.and_then(Member::rest);
        let mut named = members.iter().find_map(Member::named);
        let mut others = Vec::new();
        let mut seen = 0_usize;
        let mut goes_on = json.enter(b'}')?;
        while goes_on {
            let name = json.name()?;
            if let Some(member) = members.iter().find(|member| member.is_called(&name)) {
                seen += usize::from(member.is_constant());
                self.fill_json(&member.shape, json)?;
            } else {
                let value = json.value()?;
                if let Some(other) = named {
                    // The first that can be it is it.
                    named = Some(other).filter(|other| !self.fill_name(other, name, value));
                } else if rest_slot.is_some() {
                    others.push((name, value));
                } else if spread.is_some() {
                    self.fields.push((Key::Member(name), Raw::Json(value)));
                }
            }
            goes_on = json.goes_on(b'}')?;
        }
        if let Some(slot) = rest_slot {
            self.fill(slot, Raw::Members(others.into()));
        }
        // A constant that is not there is as much a mismatch as another value in its place.
        self.mismatch |= seen < members.iter().filter(|m| m.is_constant()).count();
        Some(())
    }

    /// Reads a member whose name has slots. Returns whether this can be it.
    fn fill_name(&mut self, named: &'a Named<'a>, name: Cow<'a, str>, value: &'a str) -> bool {
        let is_it = named.may_begin(value.bytes().next()) && self.try_name(named, name, false);
        if is_it {
            // It was passed over as JSON before.
            let _ = self.fill_json(&named.shape, &mut Cursor::of(value));
        }
        is_it
    }

    fn fill_list(&mut self, items: &'a [Shape<'a>], json: &mut Cursor<'a>) -> Option<()> {
        if items.iter().any(Shape::is_marked) {
            return self.fill_marked(items, json);
        }
        let mut goes_on = json.enter(b']')?;
        for shape in items {
            self.mismatch |= !goes_on;
            if goes_on {
                self.fill_json(shape, json)?;
                goes_on = json.goes_on(b']')?;
            }
        }
        pass_items(json, goes_on)
    }

    /// Reads a list of errors.
    fn fill_errors(&mut self, item: &'a Shape<'a>, json: &mut Cursor<'a>) -> Option<()> {
        let mut errors = ErrorList::of(item, self);
        let mut goes_on = json.enter(b']')?;
        while goes_on && errors.has_room() {
            let raw = json.value()?;
            let mut capture = errors.next(raw.starts_with('{'));
            capture.mismatch |= !read(item, raw, &mut capture);
            errors.push(capture, has_constants(item, raw));
            goes_on = json.goes_on(b']')?;
        }
        errors.end(self);
        pass_items(json, goes_on)
    }

    /// Reads a list whose items are told apart by their constants, in any order.
    fn fill_marked(&mut self, items: &'a [Shape<'a>], json: &mut Cursor<'a>) -> Option<()> {
        let mut picks = Picks::of(items);
        let mut others = Vec::new();
        let mut goes_on = json.enter(b']')?;
        while goes_on {
            let raw = json.value()?;
            match picks.pick(|item| has_constants(item, raw)) {
                Some(item) => self.mismatch |= !read(item, raw, self),
                None => others.push(raw),
            }
            goes_on = json.goes_on(b']')?;
        }
        if let Some(slot) = picks.others {
            self.fill(slot, Raw::Items(others.into()));
        }
        Some(())
    }
}

/// Passes over the items of a list that are left.
fn pass_items(json: &mut Cursor<'_>, mut goes_on: bool) -> Option<()> {
    while goes_on {
        json.value()?;
        goes_on = json.goes_on(b']')?;
    }
    Some(())
}

/// Appends the members of an object, the last first: of those with the same name the last counts.
/// None of an object that is not whole.
fn read_fields<'a>(json: &mut Cursor<'a>, fields: &mut FoundFields<'a>) -> Option<()> {
    let start = fields.len();
    let read = append_fields(json, fields);
    match read {
        Some(()) => fields.get_mut(start..).unwrap_or_default().reverse(),
        None => fields.truncate(start),
    }
    read
}

fn append_fields<'a>(json: &mut Cursor<'a>, fields: &mut FoundFields<'a>) -> Option<()> {
    let mut goes_on = json.enter(b'}')?;
    while goes_on {
        let name = json.name()?;
        fields.push((Key::Member(name), Raw::Json(json.value()?)));
        goes_on = json.goes_on(b'}')?;
    }
    Some(())
}
