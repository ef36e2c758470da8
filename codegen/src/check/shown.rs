//! How much documents show of the errors of a spec.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Api, Envelope, Error, Field, Header, TypeDef, TypeKind};
use errspec_model::{Constant, Part, Shape, Slot, Type};
use std::collections::HashMap;

/// How many bytes a value, a field or a text of an enum takes beside its texts.
const ITEM: usize = 16;

/// What the errors show must not be more than can be made of a spec of this size. An envelope and a type
/// are written once, and documents show with each error its headers, its body and all that is in its fields.
pub(super) fn errors_show_little(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let mut types = Types {
        known: api.types.iter().map(|known| (known.name, known)).collect(),
        sizes: HashMap::new(),
    };
    let mut room = api.room;
    for error in &api.errors {
        let Some(left) = room.checked_sub(types.of_error(api, error)) else {
            let message = "the errors up to here show more than can be made of a spec of this size";
            diagnostics.error(Code::Range, error.place, message).help(
                "each of them shows its envelope, and all that is in the types of its fields: \
                 say less there",
            );
            return;
        };
        room = left;
    }
}

/// What values of the spec's own types show.
struct Types<'m, 'a> {
    known: HashMap<&'a str, &'m TypeDef<'a>>,
    sizes: HashMap<&'a str, usize>,
}

impl<'a> Types<'_, 'a> {
    fn of_error(&mut self, api: &Api<'a>, error: &Error<'a>) -> usize {
        let fields: HashMap<&str, usize> = error
            .fields
            .iter()
            .map(|field| (field.name(), self.of_field(field)))
            .collect();
        let shown = Shown {
            error,
            all: sum(fields.values().copied()),
            fields,
        };
        let own = error.headers.iter().map(|header| shown.of_header(header));
        let envelopes = api
            .envelopes_of(error)
            .map(|envelope| shown.of_envelope(envelope));
        sum(own.chain(envelopes).chain([shown.all]))
    }

    fn of_field(&mut self, field: &Field<'a>) -> usize {
        let info = &field.info;
        let default = info.default.as_ref().map_or(0, of_constant);
        let names = info.name.len() + info.wire.len();
        sum([
            ITEM,
            names,
            info.example.len(),
            default,
            self.of_type(info.ty),
        ])
    }

    fn of_type(&mut self, ty: Type<'a>) -> usize {
        let name = match ty {
            Type::List(item) | Type::Map(item) => {
                return self.of_type(*item).saturating_add(ITEM);
            }
            Type::Named(name) => name,
            _ => return 0,
        };
        if let Some(size) = self.sizes.get(name) {
            return *size;
        }
        // A record in itself is shown once.
        self.sizes.insert(name, 0);
        let known = self.known.get(name).copied();
        let size = match known.map(|known| &known.kind) {
            Some(TypeKind::Record(fields)) => sum(fields.iter().map(|field| self.of_field(field))),
            Some(TypeKind::Enum(values)) => sum(values.iter().map(|value| ITEM + value.text.len())),
            None => 0,
        };
        self.sizes.insert(name, size);
        size
    }
}

/// What an error shows.
struct Shown<'e, 'a> {
    error: &'e Error<'a>,
    fields: HashMap<&'a str, usize>,
    all: usize,
}

impl Shown<'_, '_> {
    fn of_envelope(&self, envelope: &Envelope<'_>) -> usize {
        let headers = envelope.headers.iter().map(|header| self.of_header(header));
        let body = envelope
            .body
            .as_ref()
            .map(|body| self.of_shape(&body.shape));
        sum(headers.chain(body))
    }

    fn of_header(&self, header: &Header<'_>) -> usize {
        let shape = &header.shape;
        let names = shape.params().iter().map(|param| ITEM + param.name.len());
        let texts = shape.texts().map(|text| self.of_text(text));
        sum(names.chain(texts).chain([shape.name.len()]))
    }

    fn of_shape(&self, shape: &Shape<'_>) -> usize {
        let own = match shape {
            Shape::Constant(constant) => of_constant(constant),
            Shape::Text(parts) => self.of_text(parts),
            Shape::Slot(slot) => self.of_slot(slot),
            Shape::Named(named) => self.of_text(named.name),
            Shape::Object(members) => sum(members.iter().map(|member| member.name.len())),
            _ => 0,
        };
        sum([ITEM, own]
            .into_iter()
            .chain(shape.children().map(|child| self.of_shape(child))))
    }

    fn of_text(&self, parts: &[Part<'_>]) -> usize {
        sum(parts.iter().map(|part| match part {
            Part::Text(text) => text.len(),
            Part::Slot(slot) => self.of_slot(slot),
        }))
    }

    fn of_slot(&self, slot: &Slot<'_>) -> usize {
        match slot {
            Slot::Field(name) => self.fields.get(name).copied().unwrap_or(ITEM),
            Slot::Fields => self.all,
            // A message has slots for fields alone.
            Slot::Message => self.of_text(self.error.message),
            Slot::DocUrl => self.error.docs.url.len(),
            Slot::Code => self.error.code.map_or(0, |code| code.to_string().len()),
            Slot::Attribute(wanted) => {
                let mut attributes = self.error.attributes.iter();
                let found = attributes.find(|(name, _)| name == wanted);
                found.map_or(0, |(_, value)| of_constant(value))
            }
            Slot::Status | Slot::Reason | Slot::Retryable => ITEM,
        }
    }
}

fn of_constant(constant: &Constant<'_>) -> usize {
    let inner = match constant {
        Constant::Null | Constant::Bool(_) => 0,
        Constant::Number(text) | Constant::Text(text) => text.len(),
        Constant::List(items) => sum(items.iter().map(of_constant)),
        Constant::Map(entries) => sum(entries
            .iter()
            .map(|(name, value)| name.len() + of_constant(value))),
    };
    inner.saturating_add(ITEM)
}

/// Types in types can stand for more than a number holds.
fn sum(sizes: impl IntoIterator<Item = usize>) -> usize {
    sizes.into_iter().fold(0, usize::saturating_add)
}
