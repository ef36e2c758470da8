//! The other items of a list: those of a field, written behind the ones that a shape picks.

use crate::{Constant, Member, Shape, ValueWriter};
use std::fmt::{self, Write};

/// Writes a list without its beginning and end, so that its items are in the list around it. An item
/// with the constants of a shape that has not been written there is left out: a reader would take it for
/// what the shape picks.
pub struct OthersWriter<'o> {
    out: &'o mut dyn ValueWriter,
    picked: Vec<&'o [Member<'o>]>,
    /// How many lists, maps and values of any type are open.
    depth: usize,
    /// The item, as far as it came.
    item: Events,
}

impl<'o> OthersWriter<'o> {
    /// Writes to `out`, in which items of these shapes are missing.
    pub fn new(out: &'o mut dyn ValueWriter, missing: impl Iterator<Item = &'o Shape<'o>>) -> Self {
        let objects = missing.filter_map(|shape| match shape.bare() {
            Shape::Object(members) if shape.is_marked() => Some(*members),
            _ => None,
        });
        Self {
            out,
            picked: objects.collect(),
            depth: 0,
            item: Events::default(),
        }
    }

    /// Keeps a part of an item, and writes the item once it is whole.
    fn keep(&mut self, keep: impl FnOnce(&mut Events)) {
        if self.depth > 0 {
            keep(&mut self.item);
        }
        if self.depth == 1 {
            let item = std::mem::take(&mut self.item);
            if !self.picked.iter().any(|members| item.has(members)) {
                item.replay(self.out);
            }
        }
    }

    fn start(&mut self, event: Event) {
        if self.depth > 0 {
            self.item.0.push(event);
        }
        self.depth += 1;
    }

    fn end(&mut self, event: Event) {
        self.depth = self.depth.saturating_sub(1);
        self.keep(|item| item.0.push(event));
    }
}

impl ValueWriter for OthersWriter<'_> {
    fn null(&mut self) {
        self.keep(|item| item.null());
    }

    fn bool(&mut self, value: bool) {
        self.keep(|item| item.bool(value));
    }

    fn number(&mut self, digits: &str) {
        self.keep(|item| item.number(digits));
    }

    fn pieces(&mut self, write: &mut dyn FnMut(&mut dyn Write) -> fmt::Result) {
        self.keep(|item| item.pieces(write));
    }

    fn start_list(&mut self) {
        self.start(Event::StartList);
    }

    fn end_list(&mut self) {
        self.end(Event::EndList);
    }

    fn start_map(&mut self) {
        self.start(Event::StartMap);
    }

    fn key(&mut self, name: &str) {
        self.item.key(name);
    }

    fn entry(&mut self, name: &str) {
        self.item.entry(name);
    }

    fn end_map(&mut self) {
        self.end(Event::EndMap);
    }

    fn start_any(&mut self) {
        self.start(Event::StartAny);
    }

    fn end_any(&mut self) {
        self.end(Event::EndAny);
    }
}

/// A value, as it was handed to a writer.
#[derive(Debug, Default)]
struct Events(Vec<Event>);

#[derive(Debug, PartialEq)]
enum Event {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    StartList,
    EndList,
    StartMap,
    /// A name, and whether it is data.
    Key(String, bool),
    EndMap,
    StartAny,
    EndAny,
}

impl Events {
    fn replay(&self, out: &mut dyn ValueWriter) {
        for event in &self.0 {
            match event {
                Event::Null => out.null(),
                Event::Bool(value) => out.bool(*value),
                Event::Number(digits) => out.number(digits),
                Event::Text(text) => out.text(text),
                Event::StartList => out.start_list(),
                Event::EndList => out.end_list(),
                Event::StartMap => out.start_map(),
                Event::Key(name, false) => out.key(name),
                Event::Key(name, true) => out.entry(name),
                Event::EndMap => out.end_map(),
                Event::StartAny => out.start_any(),
                Event::EndAny => out.end_any(),
            }
        }
    }

    /// Returns whether it is an object with all of the constants among these members.
    fn has(&self, members: &[Member<'_>]) -> bool {
        let events = self.0.iter();
        let events: Vec<&Event> = events.filter(|event| !is_any(event)).collect();
        has_constants(&events, members)
    }
}

/// Returns whether an object that begins here has the constants among these members, and those of the
/// objects in it.
fn has_constants(object: &[&Event], members: &[Member<'_>]) -> bool {
    members.iter().all(|member| {
        let value = || member_of(object, member.name);
        match member.shape.bare() {
            Shape::Constant(constant) if member.is_constant() => {
                value().is_some_and(|value| is_constant(value, constant))
            }
            shape @ Shape::Object(members) if shape.is_marked() => {
                value().is_some_and(|value| has_constants(value, members))
            }
            _ => true,
        }
    })
}

fn is_any(event: &Event) -> bool {
    matches!(event, Event::StartAny | Event::EndAny)
}

/// What follows a name that is directly in an object.
fn member_of<'e>(events: &'e [&'e Event], name: &str) -> Option<&'e [&'e Event]> {
    let mut depth = 0_usize;
    for (place, event) in events.iter().enumerate() {
        match event {
            Event::StartList | Event::StartMap => depth += 1,
            Event::EndList | Event::EndMap => depth = depth.saturating_sub(1),
            Event::Key(known, _) if depth == 1 && known == name => return events.get(place + 1..),
            _ => {}
        }
    }
    None
}

/// Returns whether a value that begins here is a constant. In text, numbers and words are the same as
/// their text.
fn is_constant(value: &[&Event], constant: &Constant<'_>) -> bool {
    let mut expected = Events::default();
    constant.write(&mut expected);
    value.len() >= expected.0.len()
        && value.iter().zip(&expected.0).all(|(one, other)| {
            let texts = one.text().zip(other.text());
            *one == other || texts.is_some_and(|(one, other)| one == other)
        })
}

impl Event {
    fn text(&self) -> Option<&str> {
        match self {
            Self::Number(text) | Self::Text(text) | Self::Key(text, _) => Some(text),
            Self::Bool(true) => Some("true"),
            Self::Bool(false) => Some("false"),
            _ => None,
        }
    }
}

impl ValueWriter for Events {
    fn null(&mut self) {
        self.0.push(Event::Null);
    }

    fn bool(&mut self, value: bool) {
        self.0.push(Event::Bool(value));
    }

    fn number(&mut self, digits: &str) {
        self.0.push(Event::Number(digits.to_owned()));
    }

    fn pieces(&mut self, write: &mut dyn FnMut(&mut dyn Write) -> fmt::Result) {
        let mut text = String::new();
        // Memory takes all that is written to it; a value that fails on its own ends early.
        let _ = write(&mut text);
        self.0.push(Event::Text(text));
    }

    fn start_list(&mut self) {
        self.0.push(Event::StartList);
    }

    fn end_list(&mut self) {
        self.0.push(Event::EndList);
    }

    fn start_map(&mut self) {
        self.0.push(Event::StartMap);
    }

    fn key(&mut self, name: &str) {
        self.0.push(Event::Key(name.to_owned(), false));
    }

    fn entry(&mut self, name: &str) {
        self.0.push(Event::Key(name.to_owned(), true));
    }

    fn end_map(&mut self) {
        self.0.push(Event::EndMap);
    }

    fn start_any(&mut self) {
        self.0.push(Event::StartAny);
    }

    fn end_any(&mut self) {
        self.0.push(Event::EndAny);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::JsonWriter;

    #[test]
    fn items_stand_behind_the_picked_ones_and_do_not_take_their_place() {
        let item = |members| Constant::Map(members);
        let list = [
            item(&[("type", Constant::Text("a")), ("x", Constant::Null)]),
            item(&[("type", Constant::Text("b")), ("x", Constant::List(&[]))]),
            Constant::Text("type"),
            item(&[("x", Constant::Map(&[("type", Constant::Text("a"))]))]),
        ];
        let members = [Member {
            name: "type",
            shape: Shape::Constant(Constant::Text("a")),
        }];
        let missing = [Shape::Object(&members)];
        let mut json = Vec::new();
        let mut out = JsonWriter::new(&mut json);
        out.start_list();
        Constant::List(&list).write(&mut OthersWriter::new(&mut out, missing.iter()));
        Constant::List(&[Constant::Null]).write(&mut OthersWriter::new(&mut out, [].iter()));
        out.end_list();
        let json = String::from_utf8(json).unwrap_or_default();
        assert_eq!(
            json,
            r#"[{"type":"b","x":[]},"type",{"x":{"type":"a"}},null]"#
        );
    }
}
