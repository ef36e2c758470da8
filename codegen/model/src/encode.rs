//! One error's values in the slots of a shape, whatever the format.

use crate::{
    Constant, ErrorInfo, FieldInfo, Held, Member, MessageParts, Named, OthersWriter, Part,
    RestWriter, Shape, Slot, Spec, TextWriter, ValueWriter,
};
use std::fmt::{self, Write};

/// The values of an occurrence's fields, by their place among the error's fields.
pub trait Values {
    /// Returns whether a field has no value, so that its member or header is left out.
    fn is_absent(&self, index: usize) -> bool;

    /// The status that a server picked, where it is not the first of those that the error is declared
    /// for.
    fn status(&self) -> Option<u16>;

    /// Writes the value of a field.
    fn write(&self, index: usize, field: &FieldInfo<'_>, out: &mut dyn ValueWriter);

    /// Writes the value of a field as text, as [`TextWriter`] has it; nothing if it has none.
    ///
    /// # Errors
    ///
    /// That of the output.
    fn write_text(&self, index: usize, field: &FieldInfo<'_>, out: &mut dyn Write) -> fmt::Result {
        if self.is_absent(index) {
            return Ok(());
        }
        let mut text = TextWriter::new(out);
        self.write(index, field, &mut text);
        text.finish()
    }
}

/// Fills the slots of shapes with one error's values.
#[derive(Clone, Copy)]
pub struct Encoder<'a> {
    /// The spec of the error.
    pub spec: &'a Spec<'a>,
    /// The error.
    pub info: &'a ErrorInfo<'a>,
    /// The values of its fields.
    pub values: &'a dyn Values,
    /// What a list of errors holds, if that is not this error alone.
    pub list: &'a [Encoder<'a>],
}

impl<'a> Encoder<'a> {
    /// The status that the error is answered with.
    pub fn status(&self) -> u16 {
        self.values.status().unwrap_or(self.info.status)
    }

    /// Returns what a slot holds.
    pub fn held(&self, slot: Slot<'_>) -> Held<'a> {
        match slot {
            // Around a list of errors it speaks of the request, which fails again while one of them lasts.
            Slot::Retryable if !self.list.is_empty() => {
                let repeat = Held::Constant(Constant::Bool(true));
                let all = self.list.iter().all(|error| error.held(slot) == repeat);
                Held::Constant(Constant::Bool(all))
            }
            _ => self.info.held(self.spec, self.status(), slot),
        }
    }

    /// Writes a shape. What has no value is left out, but not the shape as a whole.
    pub fn write(&self, shape: &Shape<'_>, out: &mut dyn ValueWriter) {
        match shape {
            Shape::Constant(value) => value.write(out),
            Shape::Slot(slot) => self.write_slot(*slot, out),
            Shape::Text(parts) => out.pieces(&mut |out| self.write_text(parts, out)),
            Shape::Object(members) => {
                out.start_map();
                for member in *members {
                    match (member.rest(), member.named()) {
                        (Some(slot), _) => self.write_rest(slot, members, out),
                        (None, Some(named)) => self.write_named(named, members, out),
                        (None, None) => self.write_member(member, out),
                    }
                }
                out.end_map();
            }
            Shape::Errors(item) if self.list.is_empty() => {
                self.write_list(std::slice::from_ref(*item), out);
            }
            Shape::Errors(item) => {
                out.start_list();
                let list = self.list.iter().filter(|error| error.has_content(item));
                list.for_each(|error| error.write(item, out));
                out.end_list();
            }
            Shape::List(items) => self.write_list(items, out),
            Shape::Proof(inner) | Shape::Again(inner) => self.write(inner, out),
            Shape::Named(named) => self.write(&named.shape, out),
        }
    }

    /// Writes a shape that is text, as it is.
    pub fn write_plain(&self, shape: &Shape<'_>, out: &mut Vec<u8>) {
        let mut text = String::new();
        // Memory takes all that is written to it; a value that fails on its own ends early.
        let _ = match shape.bare() {
            Shape::Text(parts) => self.write_text(parts, &mut text),
            Shape::Constant(value) => write!(text, "{value}"),
            Shape::Slot(slot) => self.write_slot_text(*slot, &mut text),
            _ => Ok(()),
        };
        out.extend_from_slice(text.as_bytes());
    }

    fn write_member(&self, member: &Member<'_>, out: &mut dyn ValueWriter) {
        if member.name == "*" {
            self.write_spread(out);
        } else if self.is_written(&member.shape) {
            out.key(member.name);
            self.write(&member.shape, out);
        }
    }

    /// Writes a member whose name has slots. One with the name of another member is left out: a reader would
    /// take it for that.
    fn write_named(&self, named: &Named<'_>, members: &[Member<'_>], out: &mut dyn ValueWriter) {
        if !self.is_named_written(named) {
            return;
        }
        let mut name = String::new();
        // A value that fails on its own ends early.
        let _ = self.write_text(named.name, &mut name);
        let mut others = members.iter().filter(|member| member.named().is_none());
        if others.any(|member| out.is_name_of(&name, member.name)) {
            return;
        }
        match name.is_empty() || name.starts_with(['@', '#']) {
            true => out.entry(&name),
            false => out.key(&name),
        }
        self.write(&named.shape, out);
    }

    fn is_named_written(&self, named: &Named<'_>) -> bool {
        self.has_all(named.name) && self.is_written(&named.shape)
    }

    /// Writes the entries of a map among the members of an object.
    fn write_rest(&self, slot: Slot<'_>, members: &[Member<'_>], out: &mut dyn ValueWriter) {
        if self.has(slot) {
            // The member `*` is the rest itself: an entry of that name takes the place of none.
            let names = members.iter().map(|member| member.name);
            let names = names.filter(|name| *name != "*");
            self.write_slot(slot, &mut RestWriter::new(out, names));
        }
    }

    fn write_list(&self, items: &[Shape<'_>], out: &mut dyn ValueWriter) {
        out.start_list();
        let others = Shape::others(items);
        let is_picked = |item: &&Shape<'_>| others.is_none() || item.rest_of_list() != others;
        let picked = || items.iter().filter(is_picked);
        for item in picked().filter(|item| self.has_content(item)) {
            self.write(item, out);
        }
        if let Some(slot) = others.filter(|slot| self.has(*slot)) {
            let missing = picked().filter(|item| !self.has_content(item));
            self.write_slot(slot, &mut OthersWriter::new(out, missing));
        }
        out.end_list();
    }

    /// Returns whether a shape inside of another is written: some slot in it has a value, or it has
    /// no slots.
    pub fn is_written(&self, shape: &Shape<'_>) -> bool {
        match shape {
            Shape::Constant(_) => true,
            Shape::Slot(slot) => self.is_filled(*slot),
            Shape::Text(parts) => self.has_all(parts),
            Shape::Object([]) | Shape::List([]) => true,
            Shape::Object(members) => members.iter().any(|member| match member.name {
                "*" if member.rest().is_none() => self.spread().next().is_some(),
                _ => self.is_written(&member.shape),
            }),
            Shape::Errors(item) if self.list.is_empty() => self.has_content(item),
            Shape::Errors(item) => self.list.iter().any(|error| error.has_content(item)),
            Shape::List(items) => items.iter().any(|item| self.has_content(item)),
            Shape::Proof(inner) | Shape::Again(inner) => self.is_written(inner),
            Shape::Named(named) => self.is_named_written(named),
        }
    }

    /// Returns whether an item of a list is written: constants alone do not make one, unless it has
    /// no slots.
    fn has_content(&self, item: &Shape<'_>) -> bool {
        let mut has_slots = false;
        item.visit_slots(&mut |_| has_slots = true);
        (!has_slots || self.has_value(item)) && self.is_written(item)
    }

    /// Returns whether some slot in a shape has a value.
    fn has_value(&self, shape: &Shape<'_>) -> bool {
        match shape {
            Shape::Constant(_) => false,
            Shape::Slot(slot) => self.is_filled(*slot),
            Shape::Text(parts) => parts
                .iter()
                .filter_map(Part::slot)
                .any(|slot| self.has(slot)),
            Shape::Named(named) => self.has_all(named.name) || self.has_value(&named.shape),
            shape => shape.children().any(|child| self.has_value(child)),
        }
    }

    /// Returns whether a slot that is the whole of a value is written: it has a value, or the spec says
    /// what is there without one.
    fn is_filled(&self, slot: Slot<'_>) -> bool {
        match self.held(slot) {
            Held::Field(index) => self.is_field_written(index),
            _ => self.has(slot),
        }
    }

    fn is_field_written(&self, index: usize) -> bool {
        let field = self.info.fields.get(index);
        !self.values.is_absent(index) || field.is_some_and(|field| field.absent.is_some())
    }

    /// Returns whether a slot has a value.
    pub fn has(&self, slot: Slot<'_>) -> bool {
        match self.held(slot) {
            Held::Nothing => false,
            Held::Constant(_) => true,
            Held::Code => self.has_all(self.info.code_parts().unwrap_or_default()),
            Held::Message => self
                .info
                .message_field()
                .is_none_or(|name| self.has(Slot::Field(name))),
            Held::Field(index) => !self.values.is_absent(index),
            Held::Fields => self.spread().next().is_some(),
        }
    }

    /// Returns whether all slots of a text have a value.
    pub fn has_all(&self, parts: &[Part<'_>]) -> bool {
        let mut slots = parts.iter().filter_map(Part::slot);
        slots.all(|slot| self.has(slot))
    }

    fn write_slot(&self, slot: Slot<'_>, out: &mut dyn ValueWriter) {
        match self.held(slot) {
            Held::Nothing => out.null(),
            Held::Constant(value) => value.write(out),
            Held::Code => out.pieces(&mut |out| self.write_code(out)),
            Held::Message => out.pieces(&mut |out| self.write_message(out)),
            Held::Field(index) => self.write_field(index, out),
            Held::Fields => {
                out.start_map();
                self.write_spread(out);
                out.end_map();
            }
        }
    }

    fn write_field(&self, index: usize, out: &mut dyn ValueWriter) {
        match self.info.fields.get(index) {
            Some(FieldInfo {
                absent: Some(absent),
                ..
            }) if self.values.is_absent(index) => absent.write(out),
            Some(field) => self.values.write(index, field, out),
            None => {}
        }
    }

    fn write_spread(&self, out: &mut dyn ValueWriter) {
        for index in self.spread() {
            if let Some(field) = self.info.fields.get(index) {
                out.key(field.wire_name());
                self.write_field(index, out);
            }
        }
    }

    /// The places of the fields that have no slot of their own, as far as they are written.
    pub fn spread(&self) -> impl Iterator<Item = usize> + use<'a> {
        let encoder = *self;
        let fields = self.info.fields.iter().enumerate();
        fields
            .filter(move |(index, field)| {
                field.spread && !field.private && encoder.is_field_written(*index)
            })
            .map(|(index, _)| index)
    }

    /// Writes text with slots. A slot without a value is left empty.
    ///
    /// # Errors
    ///
    /// That of the output.
    pub fn write_text(&self, parts: &[Part<'_>], out: &mut dyn Write) -> fmt::Result {
        parts.iter().try_for_each(|part| match part {
            Part::Text(text) => out.write_str(text),
            Part::Slot(slot) => self.write_slot_text(*slot, out),
        })
    }

    fn write_slot_text(&self, slot: Slot<'_>, out: &mut dyn Write) -> fmt::Result {
        match self.held(slot) {
            Held::Nothing => Ok(()),
            Held::Constant(value) => write!(out, "{value}"),
            Held::Code => self.write_code(out),
            Held::Message => self.write_message(out),
            Held::Field(index) => self.write_field_text(index, out),
            Held::Fields => {
                let mut text = TextWriter::new(out);
                text.start_map();
                self.write_spread(&mut text);
                text.end_map();
                text.finish()
            }
        }
    }

    fn write_field_text(&self, index: usize, out: &mut dyn Write) -> fmt::Result {
        match self.info.fields.get(index) {
            Some(field) => self.values.write_text(index, field, out),
            None => Ok(()),
        }
    }

    /// Writes a code with slots, with the values of the fields in them.
    fn write_code(&self, out: &mut dyn Write) -> fmt::Result {
        self.write_text(self.info.code_parts().unwrap_or_default(), out)
    }

    /// Writes the message, with the values of the fields in their slots.
    ///
    /// # Errors
    ///
    /// That of the output.
    pub fn write_message(&self, out: &mut dyn Write) -> fmt::Result {
        write_message(self.info, self.values, out)
    }
}

/// Writes the message of an error, with the values of its fields in their slots. Private fields are
/// written too: the check refuses a spec that has one in its message.
///
/// # Errors
///
/// That of the output.
pub fn write_message(
    info: &ErrorInfo<'_>,
    values: &dyn Values,
    out: &mut dyn Write,
) -> fmt::Result {
    if info.fields.is_empty() {
        return out.write_str(info.message);
    }
    for part in MessageParts::of(info.message) {
        match part {
            Part::Text(text) => out.write_str(text)?,
            Part::Slot(slot) => {
                let index = slot.field().and_then(|name| info.field_index(name));
                if let Some(index) = index
                    && let Some(field) = info.fields.get(index)
                {
                    values.write_text(index, field, out)?;
                }
            }
        }
    }
    Ok(())
}
