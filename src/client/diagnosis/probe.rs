//! Which part of a shape a body does not have: found by the reader itself, which is asked for one part
//! after another.

use super::misfit::{shown, text_of};
use crate::Value;
use crate::field::{Raw, value_of};
use crate::model::{Envelope, Format, Member, Shape, Slot, json};
use crate::wire::{Body, Capture, capture_body};

/// A body, and the envelope that it does not fit.
pub(super) struct Probe<'p> {
    pub(super) envelope: &'p Envelope<'p>,
    pub(super) body: Body<'p>,
}

/// A step from an object to one of its members.
#[derive(Clone, Copy)]
struct Step<'s> {
    name: &'s str,
    /// Whether text may stand beside the members, as in XML.
    has_text: bool,
}

impl Probe<'_> {
    /// Says what is in place of the first part of the shape that is not there.
    pub(super) fn find(&self, shape: &Shape<'_>) -> Option<String> {
        self.find_in(shape, &mut Vec::new())
    }

    fn find_in<'s>(&self, shape: &'s Shape<'s>, path: &mut Vec<Step<'s>>) -> Option<String> {
        let Shape::Object(members @ [_, ..]) = shape.bare() else {
            // A form may lack any name but that of a constant.
            let may_lack = self.envelope.format == Format::Form
                && !matches!(shape.bare(), Shape::Constant(_))
                && self.value(path).is_none();
            let differs = !may_lack && self.differs(path, shape.bare());
            return differs.then(|| self.described(shape.bare(), path));
        };
        let has_text = members.iter().any(|member| member.name == "#text");
        // An object without any members would be anything.
        let beside = [Member {
            name: if has_text { "#text" } else { "" },
            shape: Shape::Slot(Slot::DocUrl),
        }];
        // The one at the top of XML is the document, and a form is one object.
        let is_document = path.is_empty() && self.envelope.format != Format::Json;
        if !is_document && self.differs(path, &Shape::Object(&beside)) {
            let place = place(path);
            return Some(match self.value(path) {
                Some(value) => format!("{place} is {value}, and no object"),
                None => format!("{place} is no object"),
            });
        }
        let named = members
            .iter()
            .filter(|member| member.name != "*" && member.named().is_none());
        named.into_iter().find_map(|member| {
            path.push(Step {
                name: member.name,
                has_text: has_text && member.name != "#text",
            });
            let found = self.find_in(&member.shape, path);
            path.pop();
            found
        })
    }

    fn is_xml(&self) -> bool {
        self.envelope.format == Format::Xml
    }

    /// Returns whether the body has something else at a place.
    fn differs(&self, path: &[Step<'_>], shape: &Shape<'_>) -> bool {
        let mut differs = false;
        with_path(path, shape, &mut |whole| {
            let mut capture = Capture::default();
            capture_body((self.envelope, whole), self.body, &mut capture);
            differs = capture.mismatch;
        });
        differs
    }

    /// The value at a place, as it is shown.
    fn value(&self, path: &[Step<'_>]) -> Option<String> {
        let mut found = None;
        with_path(path, &Shape::Slot(Slot::Field("")), &mut |whole| {
            let mut capture = Capture::default();
            capture_body((self.envelope, whole), self.body, &mut capture);
            found = capture.fields.first().map(|(_, value)| shown(value));
        });
        found
    }

    fn described(&self, shape: &Shape<'_>, path: &[Step<'_>]) -> String {
        let (place, value) = (place(path), self.value(path));
        let expected = match shape {
            Shape::Constant(expected) => json::of_constant(expected),
            Shape::Text(parts) => format!("like {:?}", text_of(parts)),
            Shape::Errors(item) => return self.described_list(item, &place, path),
            Shape::List(_) => {
                return match value.filter(|value| !value.starts_with('[')) {
                    Some(value) if !self.is_xml() => format!("{place} is {value}, and no list"),
                    _ => format!("{place} has not the items that it should have"),
                };
            }
            Shape::Slot(slot) => format!("a single value, for {slot}"),
            Shape::Object(_) | Shape::Proof(_) | Shape::Again(_) | Shape::Named(_) => {
                "of another kind".to_owned()
            }
        };
        match value {
            Some(value) => format!("{place} is {value}, and should be {expected}"),
            None => format!("{place} is missing, and should be {expected}"),
        }
    }

    /// Says why a list is none of errors: what its first item has.
    fn described_list(&self, item: &Shape<'_>, place: &str, path: &[Step<'_>]) -> String {
        let mut first = None;
        let mut is_list = self.is_xml();
        with_path(path, &Shape::Slot(Slot::Field("")), &mut |whole| {
            let mut capture = Capture::default();
            capture_body((self.envelope, whole), self.body, &mut capture);
            let Some((_, Raw::Json(list))) = capture.fields.first() else {
                return;
            };
            is_list = list.starts_with('[');
            let Some(Value::Array(items)) = value_of(list) else {
                return;
            };
            first = items.first().map(|first| {
                let first = first.to_string();
                let inside = Probe {
                    envelope: self.envelope,
                    body: Body {
                        text: &first,
                        ..self.body
                    },
                };
                inside.find(item)
            });
        });
        match (is_list, first) {
            (false, _) => format!("{place} is no list"),
            (true, Some(Some(why))) => {
                let why = why.replacen("the body", "it", 1);
                format!("no item of {place} is an error: of the first, {why}")
            }
            (true, Some(None)) => format!("no item of {place} is an error"),
            (true, None) => format!("no {place} is an error"),
        }
    }
}

/// Calls `take` with a shape inside of the objects that lead to it.
fn with_path(path: &[Step<'_>], shape: &Shape<'_>, take: &mut dyn FnMut(&Shape<'_>)) {
    let Some((step, before)) = path.split_last() else {
        return take(shape);
    };
    let member = Member {
        name: step.name,
        shape: *shape,
    };
    let text = Member {
        name: "#text",
        shape: Shape::Slot(Slot::DocUrl),
    };
    match step.has_text {
        true => with_path(before, &Shape::Object(&[member, text]), take),
        false => with_path(before, &Shape::Object(&[member]), take),
    }
}

/// The names of the members that lead to a place.
fn place(path: &[Step<'_>]) -> String {
    if path.is_empty() {
        return "the body".to_owned();
    }
    let names: Vec<&str> = path.iter().map(|step| step.name).collect();
    format!("`{}`", names.join("."))
}
