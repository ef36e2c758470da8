//! What the envelopes of a spec find in an answer, as clients read it.

mod headers;

use super::sample::Sample;
use super::value::Value;
use crate::check::shape;
use errspec_model::xml::local_name;
use errspec_model::{
    Constant, Envelope, ErrorInfo, Format, Member, Named, Part, Proof, Shape, Slot, match_parts,
};

/// What one envelope finds in an answer, or in one item of its list of errors.
#[derive(Debug, Default)]
pub(super) struct Found<'s> {
    /// In the order in which they were found: the first of a slot counts.
    values: Vec<(Slot<'s>, String)>,
    /// All slots that have a value, lists and objects included.
    pub(super) filled: Vec<Slot<'s>>,
    pub(super) items: Vec<Found<'s>>,
    /// Whether there was a list of errors, even an empty one.
    pub(super) has_list: bool,
    /// Whether a constant of the shape was there.
    pub(super) marked: bool,
    /// Whether the member was there, and not empty, that proves an error.
    pub(super) proof: bool,
    /// What it proves under a status below 400.
    pub(super) proven: Proof,
    /// What counts where a slot has no value otherwise.
    again: Vec<(Slot<'s>, String)>,
    /// The format of the answer: in XML the only item of a list looks like any other element.
    format: Format,
    /// Whether there is text where a code is, without the text around that.
    pub(super) has_unfit_code: bool,
    /// Whether something is in the body, or in the reason phrase, where the shape has something else.
    pub(super) mismatch: bool,
    /// The names of the headers that have another shape.
    misfit_headers: Vec<&'s str>,
}

impl<'s> Found<'s> {
    /// The value of a slot, in the first error of a list where there is one. Empty text is no code.
    pub(super) fn value(&self, slot: Slot<'_>) -> Option<&str> {
        let inside = self.items.first();
        let inside = inside.and_then(|item| item.own_value(slot));
        inside.or_else(|| self.own_value(slot))
    }

    /// The same without the items of a list.
    pub(super) fn own_value(&self, slot: Slot<'_>) -> Option<&str> {
        let mut values = self.own_values();
        let (_, value) = values.find(|known| is_value_of(slot, *known))?;
        Some(value)
    }

    /// The status that it has of its own. No other number is one.
    pub(super) fn own_status(&self) -> Option<u16> {
        let status: u16 = self.own_value(Slot::Status)?.parse().ok()?;
        (100..600).contains(&status).then_some(status)
    }

    /// All values but those in the items of a list, in the order in which they count.
    pub(super) fn own_values(&self) -> impl Iterator<Item = (Slot<'s>, &str)> {
        let values = self.values.iter().chain(&self.again);
        values.map(|(slot, value)| (*slot, value.as_str()))
    }

    /// Returns whether something is there where the envelope of an error has something else.
    pub(super) fn is_misfit_of(&self, error: &ErrorInfo<'_>) -> bool {
        self.mismatch || !self.headers_fit(error)
    }

    pub(super) fn is_misfit(&self) -> bool {
        self.mismatch || !self.misfit_headers.is_empty()
    }

    /// Returns whether the headers have their shapes, but for those in whose place an error has its own.
    pub(super) fn headers_fit(&self, error: &ErrorInfo<'_>) -> bool {
        let has_own = |name: &&str| error.kind.headers.iter().any(|own| own.name == *name);
        self.misfit_headers.iter().all(has_own)
    }

    /// Reads an answer that is written in an envelope of its own.
    pub(super) fn fill_envelope(
        &mut self,
        envelope: &Envelope<'s>,
        own: Option<&Envelope<'_>>,
        sample: &Sample<'_>,
    ) {
        self.format = own.map(|own| own.format).unwrap_or_default();
        let is_read = own.is_some_and(|own| shape::may_read(envelope, own));
        if let Some(shape) = &envelope.body {
            match sample.body.as_ref().filter(|_| is_read) {
                Some(body) => self.fill_body(shape, body),
                None => self.mismatch = true,
            }
        }
        self.fill_headers(envelope.headers, &sample.headers);
        if let (Some(shape), Some(text)) = (&envelope.reason_phrase, &sample.reason_phrase) {
            self.fill_text(shape.value, text);
        }
    }

    fn fill_body(&mut self, shape: &Shape<'s>, body: &Value) {
        match (self.format, shape, body) {
            (Format::Xml, Shape::Object([root]), Value::Map(values)) => {
                let same = |(name, _): &&(String, Value)| local_name(name) == local_name(root.name);
                match values.iter().find(same) {
                    // The name of the root is as good as a constant.
                    Some((_, value)) => {
                        self.marked = true;
                        self.fill(&root.shape, value);
                    }
                    None => self.mismatch = true,
                }
            }
            _ => self.fill(shape, body),
        }
    }

    fn fill(&mut self, shape: &Shape<'s>, value: &Value) {
        match (shape, value) {
            (blank, _) if blank.is_blank() => {}
            (Shape::Constant(expected), value) => match self.is_constant(value, expected) {
                true => self.marked = true,
                false => self.mismatch = true,
            },
            (Shape::Slot(slot), value) => self.fill_slot(*slot, value),
            // It means as little as nothing.
            (Shape::Text(_), Value::Null) => {}
            (Shape::Text(_), Value::List(items)) if self.format == Format::Xml => {
                items
                    .iter()
                    .take(1)
                    .for_each(|first| self.fill(shape, first));
            }
            (Shape::Text(parts), value) => match value.text() {
                Some(text) => {
                    let fits = self.fill_text(parts, text);
                    // The text around a code is as good as a constant.
                    self.marked |=
                        fits && parts.len() > 1 && parts.contains(&Part::Slot(Slot::Code));
                }
                None => self.mismatch = true,
            },
            (Shape::Object(members), Value::Map(values)) => self.fill_object(members, values),
            (Shape::Errors(item), Value::List(values)) => self.fill_errors(item, values),
            (Shape::List(items), Value::List(values)) => self.fill_list(items, values),
            (Shape::Errors(item), value) if self.format == Format::Xml => {
                self.fill_errors(item, std::slice::from_ref(value));
            }
            (Shape::List(items), value) if self.format == Format::Xml => {
                self.fill_list(items, std::slice::from_ref(value));
            }
            (Shape::Object(_) | Shape::Errors(_) | Shape::List(_), _) => self.mismatch = true,
            (Shape::Proof(inner), value) => {
                self.proof |= value.is_filled(self.format);
                self.fill(inner, value);
            }
            (Shape::Named(named), value) => self.fill(&named.shape, value),
            (Shape::Again(inner), value) => {
                let mut again = Self {
                    format: self.format,
                    ..Self::default()
                };
                again.fill(inner, value);
                self.again.extend(again.values);
                self.filled.extend(again.filled);
                self.mismatch |= again.mismatch;
                self.marked |= again.marked;
            }
        }
    }

    /// Returns whether a value is a constant. Where values have no types, it is if the text is the same.
    fn is_constant(&self, value: &Value, expected: &Constant<'_>) -> bool {
        match value.text().filter(|_| self.format != Format::Json) {
            Some(text) => text == expected.to_string(),
            None => is_constant(value, expected),
        }
    }

    fn fill_slot(&mut self, slot: Slot<'s>, value: &Value) {
        let is_xml = self.format == Format::Xml;
        let value = match value {
            // The items are elements of one name, and the first is the value of a slot that has one.
            Value::List(items) if is_xml && slot.is_scalar() => match items.first() {
                Some(first) => first,
                None => return,
            },
            value => value,
        };
        match value.text() {
            // An element with text has no members.
            Some(text) if is_xml && slot == Slot::Fields && !text.trim().is_empty() => {
                self.mismatch = true;
                return;
            }
            Some(text) => self.values.push((slot, text.to_owned())),
            // It is a value of a field of any type, and says nothing in any other slot.
            None if *value == Value::Null && slot.field().is_none() => return,
            None if slot.is_scalar() => {
                self.mismatch = true;
                return;
            }
            None => {}
        }
        self.filled.push(slot);
    }

    fn fill_text(&mut self, parts: &[Part<'s>], text: &str) -> bool {
        let fits = self.try_text(parts, text);
        if !fits {
            self.mismatch = true;
            // It is kept as the first of these.
            let mut slots = parts.iter().filter_map(Part::slot);
            let first = slots.find(|slot| matches!(slot, Slot::Code | Slot::Message));
            self.has_unfit_code |= first == Some(Slot::Code);
        }
        fits
    }

    /// Reads text with slots. Returns whether it has that text.
    fn try_text(&mut self, parts: &[Part<'s>], text: &str) -> bool {
        let mut found = Vec::new();
        let matched = match_parts(parts.iter().copied(), text, &mut |slot, value| {
            found.push((slot, value.to_owned()));
        });
        if matched {
            self.filled.extend(found.iter().map(|(slot, _)| *slot));
            self.values.extend(found);
        }
        matched
    }

    fn fill_object(&mut self, members: &[Member<'s>], values: &[(String, Value)]) {
        let mut named = members.iter().find_map(Member::named);
        for (name, value) in values {
            if let Some(member) = members.iter().find(|member| member.is_called(name)) {
                self.fill(&member.shape, value);
            } else if let Some(other) = named
                && self.fill_name(other, name, value)
            {
                // The first that can be it is it.
                named = None;
            }
        }
        // What the shape does not name, which may be nothing, is the value of a field.
        let rest = members.iter().filter(|member| member.name == "*");
        for member in rest {
            if let Shape::Slot(slot @ Slot::Field(_)) = member.shape {
                self.filled.push(slot);
            }
        }
        let is_there = |member: &Member<'_>| values.iter().any(|(name, _)| name == member.name);
        let mut constants = members.iter().filter(|member| member.is_constant());
        self.mismatch |= !constants.all(is_there);
    }

    /// Reads a member whose name has slots. Returns whether this can be it.
    fn fill_name(&mut self, named: &Named<'s>, name: &str, value: &Value) -> bool {
        let mut found = Vec::new();
        let is_xml = self.format == Format::Xml;
        let name = if is_xml { local_name(name) } else { name };
        let first = match value {
            Value::Map(_) => b'{',
            Value::List(_) => b'[',
            _ => b'"',
        };
        let is_it = (is_xml || named.may_begin(Some(first)))
            && named.matches(name, is_xml, &mut |slot, value| {
                found.push((slot, value.to_owned()));
            });
        if is_it {
            self.filled.extend(found.iter().map(|(slot, _)| *slot));
            self.values.extend(found);
            self.fill(&named.shape, value);
        }
        is_it
    }

    fn fill_errors(&mut self, shape: &Shape<'s>, values: &[Value]) {
        self.has_list = true;
        let is_one = |value: &&Value| has_constants(shape, value);
        let some = values.iter().any(|value| is_one(&value));
        for value in values.iter().filter(|value| !some || is_one(value)) {
            let mut item = Found {
                format: self.format,
                ..Found::default()
            };
            item.fill(shape, value);
            let inside = std::mem::take(&mut item.items);
            if inside.is_empty() {
                self.items.push(item);
                continue;
            }
            // The errors in the list of an item, each with what is around that.
            self.items
                .extend(inside.into_iter().map(|error| error.inside(&item)));
        }
        self.mismatch |= self.items.iter().all(|item| item.mismatch);
    }

    /// Completes an error in the list of an item by what is around that list.
    fn inside(mut self, item: &Self) -> Self {
        self.values.append(&mut self.again);
        self.values.extend_from_slice(&item.values);
        self.values.extend_from_slice(&item.again);
        self.filled.extend_from_slice(&item.filled);
        self.marked |= item.marked;
        self.proof |= item.proof;
        self.has_unfit_code |= item.has_unfit_code;
        self.mismatch |= item.mismatch;
        self
    }

    fn fill_list(&mut self, shapes: &[Shape<'s>], values: &[Value]) {
        if !shapes.iter().any(Shape::is_marked) {
            self.mismatch |= values.len() < shapes.len();
            let pairs = shapes.iter().zip(values);
            pairs.for_each(|(shape, value)| self.fill(shape, value));
            return;
        }
        let others = Shape::others(shapes);
        // What the shapes do not pick, which may be nothing, is the value of a field.
        self.filled.extend(others);
        let is_pick = |shape: &Shape<'_>| others.is_none() || shape.rest_of_list() != others;
        for value in values {
            let mut shapes = shapes.iter().filter(|shape| is_pick(shape));
            if let Some(shape) = shapes.find(|shape| has_constants(shape, value)) {
                self.fill(shape, value);
            }
        }
    }
}

/// Returns whether a value is that of a slot. Empty text is no code.
pub(super) fn is_value_of(slot: Slot<'_>, (known, value): (Slot<'_>, &str)) -> bool {
    known == slot && (slot != Slot::Code || !value.is_empty())
}

/// Returns whether a value has the constants of a shape's own members, and of the objects in it.
fn has_constants(shape: &Shape<'_>, value: &Value) -> bool {
    let Shape::Object(members) = shape.bare() else {
        return true;
    };
    let member_of = |name: &str| match value {
        Value::Map(values) => values.iter().find(|(known, _)| known == name),
        _ => None,
    };
    members.iter().all(|member| match &member.shape {
        Shape::Constant(expected) if member.is_constant() => {
            member_of(member.name).is_some_and(|(_, value)| is_constant(value, expected))
        }
        shape if shape.bare().is_marked() => {
            member_of(member.name).is_some_and(|(_, value)| has_constants(shape, value))
        }
        _ => true,
    })
}

fn is_constant(value: &Value, expected: &Constant<'_>) -> bool {
    match (value, expected) {
        (Value::Null, Constant::Null) => true,
        (Value::Word(word), Constant::Bool(_) | Constant::Number(_)) => expected.is(word),
        (Value::Text(text), Constant::Text(expected)) => text == expected,
        (Value::List(values), Constant::List(expected)) => {
            let mut pairs = values.iter().zip(*expected);
            values.len() == expected.len() && pairs.all(|(value, one)| is_constant(value, one))
        }
        (Value::Map(values), Constant::Map(expected)) => {
            let has = |(name, one): &(&str, Constant<'_>)| {
                let mut values = values.iter();
                values.any(|(known, value)| known == name && is_constant(value, one))
            };
            values.len() == expected.len() && expected.iter().all(has)
        }
        _ => false,
    }
}
