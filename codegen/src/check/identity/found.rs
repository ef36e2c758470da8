//! What the envelopes of a spec find in an answer, as clients read it.

mod headers;

use super::sample::Sample;
use super::value::Value;
use crate::check::shape;
use crate::check::successes::is_proven_by_shape;
use errspec_model::{
    Constant, Envelope, ErrorInfo, Evidence, FieldInfo, Format, Member, Part, Shape, Slot, Spec,
    match_parts,
};

/// What one envelope finds in an answer, or in one item of its list of errors.
#[derive(Debug, Default)]
struct Found<'s> {
    /// In the order in which they were found: the first of a slot counts.
    values: Vec<(Slot<'s>, String)>,
    /// All slots that have a value, lists and objects included.
    filled: Vec<Slot<'s>>,
    items: Vec<Found<'s>>,
    /// What counts where a slot has no value otherwise.
    again: Vec<(Slot<'s>, String)>,
    /// Whether the answer is XML, where the only item of a list looks like any other element.
    is_xml: bool,
    /// Whether there is text where a code is, without the text around that.
    has_unfit_code: bool,
    /// Whether something is there where the shape has something else.
    mismatch: bool,
}

/// An answer, read by every envelope.
pub(super) struct Readings<'s> {
    spec: &'s Spec<'s>,
    info: &'s ErrorInfo<'s>,
    status: u16,
    code: Option<String>,
    /// Whether the body is there and has nothing in it, so that it has any shape.
    is_empty: bool,
    found: Vec<Found<'s>>,
}

impl<'s> Readings<'s> {
    /// Reads an answer as clients do.
    pub(super) fn of(spec: &'s Spec<'s>, sample: &Sample<'s>) -> Self {
        let info = sample.info;
        let status = sample.status;
        let is_read = |envelope| status >= 400 || spec.errors_in(envelope, status).next().is_some();
        let read = |(index, envelope): (u16, &Envelope<'s>)| {
            let mut found = Found::default();
            if is_read(index) {
                // Headers of the error's own are read once it is known.
                found.fill_envelope(envelope, spec.envelope_of(info), sample);
            } else {
                found.mismatch = true;
            }
            found
        };
        Self {
            spec,
            info,
            status,
            code: sample.code.clone(),
            is_empty: sample.is_empty(spec),
            found: (0_u16..).zip(spec.envelopes).map(read).collect(),
        }
    }

    /// The code that the error is written with.
    pub(super) fn written_code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The value of a slot, and the envelope that has it there.
    pub(super) fn find(&self, slot: Slot<'_>) -> Option<(&Envelope<'s>, &str)> {
        let all = || self.spec.envelopes.iter().zip(&self.found);
        let fits = all().filter(|(_, found)| !found.mismatch);
        let others = all().filter(|(_, found)| found.mismatch);
        let mut all = fits.chain(others);
        all.find_map(|(envelope, found)| Some((envelope, found.value(slot)?)))
    }
}

impl Evidence for Readings<'_> {
    fn status(&self) -> u16 {
        let mut items = self.found.iter().filter_map(|found| found.items.first());
        let own = items.find_map(|item| item.value(Slot::Status)?.parse().ok());
        own.unwrap_or(self.status)
    }

    fn value(&self, slot: Slot<'_>) -> Option<&str> {
        self.find(slot).map(|(_, value)| value)
    }

    fn has_code(&self) -> bool {
        let is_unfit = |found: &Found<'_>| {
            let mut parts = found.items.first().into_iter().chain([found]);
            parts.any(|part| part.has_unfit_code)
        };
        self.value(Slot::Code).is_some() || self.found.iter().any(is_unfit)
    }

    fn allows(&self, error: &ErrorInfo<'_>) -> bool {
        if self.status >= 400 {
            return true;
        }
        let has_its_code = || {
            let code = self.value(Slot::Code);
            code.is_some_and(|code| {
                let mut errors = self.spec.errors_of_code(code);
                errors.any(|own| std::ptr::eq(own, error))
            })
        };
        error.has_status(self.status)
            && (is_proven_by_shape(self.spec, self.info) || has_its_code())
    }

    fn shape_of(&self, error: &ErrorInfo<'_>) -> Option<usize> {
        match self.is_empty {
            true => Some(0),
            false => shape::required_in(self.spec, self.info, error),
        }
    }

    fn has_shape_of(&self, error: &ErrorInfo<'_>) -> bool {
        let has_shape = |index: u16| {
            let index = usize::from(index);
            let (Some(found), Some(envelope)) =
                (self.found.get(index), self.spec.envelopes.get(index))
            else {
                return false;
            };
            let Some(body) = envelope.body else {
                return true;
            };
            let is_needed = |field: &&FieldInfo<'_>| error.requires(field, envelope.format, &body);
            // Those among others are not looked for here.
            let slots = error.fields.iter().filter(is_needed);
            let slots = slots.map(|field| Slot::Field(field.name));
            let slots = slots.filter(|slot| body.has(*slot));
            let message = error.requires_message(&body).then_some(Slot::Message);
            let mut needed = slots.chain(message);
            !found.mismatch && needed.all(|slot| found.has(slot))
        };
        self.is_empty || error.kind.envelopes().any(has_shape)
    }
}

impl<'s> Found<'s> {
    /// The value of a slot, in the first error of a list where there is one. Empty text is no code.
    fn value(&self, slot: Slot<'_>) -> Option<&str> {
        let inside = self.items.first().map(|item| &item.values);
        let again = self.items.first().map(|item| &item.again);
        let inside = inside.into_iter().chain(again);
        let mut values = inside.chain([&self.values, &self.again]).flatten();
        let (_, value) = values
            .find(|(known, value)| *known == slot && (slot != Slot::Code || !value.is_empty()))?;
        Some(value)
    }

    /// Returns whether a slot has a value, of whatever kind.
    fn has(&self, slot: Slot<'_>) -> bool {
        let items = self.items.first().map(|item| &item.filled);
        let mut filled = items.into_iter().chain([&self.filled]).flatten();
        filled.any(|known| *known == slot)
    }

    /// Reads an answer that is written in an envelope of its own.
    fn fill_envelope(
        &mut self,
        envelope: &Envelope<'s>,
        own: Option<&Envelope<'_>>,
        sample: &Sample<'_>,
    ) {
        self.is_xml = own.is_some_and(|own| own.format == Format::Xml);
        let is_read = own.is_some_and(|own| shape::may_read(envelope, own));
        if let Some(shape) = &envelope.body {
            match sample.body.as_ref().filter(|_| is_read) {
                Some(body) => self.fill(shape, body),
                None => self.mismatch = true,
            }
        }
        self.fill_headers(envelope.headers, &sample.headers);
        if let (Some(shape), Some(text)) = (&envelope.reason_phrase, &sample.reason_phrase) {
            self.fill_text(shape.value, text);
        }
    }

    fn fill(&mut self, shape: &Shape<'s>, value: &Value) {
        match (shape, value) {
            (Shape::Constant(expected), value) => self.mismatch |= !is_constant(value, expected),
            (Shape::Slot(slot), value) => self.fill_slot(*slot, value),
            (Shape::Text(parts), value) => match value.text() {
                Some(text) => self.fill_text(parts, text),
                None => self.mismatch = true,
            },
            (Shape::Object(members), Value::Map(values)) => self.fill_object(members, values),
            (Shape::Errors(item), Value::List(values)) => self.fill_errors(item, values),
            (Shape::List(items), Value::List(values)) => self.fill_list(items, values),
            (Shape::Errors(item), value) if self.is_xml => {
                self.fill_errors(item, std::slice::from_ref(value));
            }
            (Shape::List(items), value) if self.is_xml => {
                self.fill_list(items, std::slice::from_ref(value));
            }
            (Shape::Object(_) | Shape::Errors(_) | Shape::List(_), _) => self.mismatch = true,
            (Shape::Proof(inner), value) => self.fill(inner, value),
            (Shape::Again(inner), value) => {
                let mut again = Self {
                    is_xml: self.is_xml,
                    ..Self::default()
                };
                again.fill(inner, value);
                self.again.extend(again.values);
                self.filled.extend(again.filled);
                self.mismatch |= again.mismatch;
            }
        }
    }

    fn fill_slot(&mut self, slot: Slot<'s>, value: &Value) {
        match value.text() {
            Some(text) => self.values.push((slot, text.to_owned())),
            None if *value == Value::Null => return,
            None if slot.is_scalar() => {
                self.mismatch = true;
                return;
            }
            None => {}
        }
        self.filled.push(slot);
    }

    fn fill_text(&mut self, parts: &[Part<'s>], text: &str) {
        if !self.try_text(parts, text) {
            self.mismatch = true;
            self.has_unfit_code |= parts.contains(&Part::Slot(Slot::Code));
        }
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
        for (name, value) in values {
            let known = |member: &&Member<'_>| member.name == name && member.name != "*";
            if let Some(member) = members.iter().find(known) {
                self.fill(&member.shape, value);
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

    fn fill_errors(&mut self, shape: &Shape<'s>, values: &[Value]) {
        let is_one = |value: &&Value| has_constants(shape, value);
        let some = values.iter().any(|value| is_one(&value));
        for value in values.iter().filter(|value| !some || is_one(value)) {
            let mut item = Found {
                is_xml: self.is_xml,
                ..Found::default()
            };
            item.fill(shape, value);
            self.items.push(item);
        }
        self.mismatch |= self.items.iter().all(|item| item.mismatch);
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

/// Returns whether a value has the constants of a shape's own members.
fn has_constants(shape: &Shape<'_>, value: &Value) -> bool {
    let Shape::Object(members) = shape else {
        return true;
    };
    let constants = members.iter().filter(|member| member.is_constant());
    let Value::Map(values) = value else {
        return constants.count() == 0;
    };
    constants.into_iter().all(|member| {
        let Shape::Constant(expected) = member.shape else {
            return false;
        };
        let mut values = values.iter();
        values.any(|(name, value)| name == member.name && is_constant(value, &expected))
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
