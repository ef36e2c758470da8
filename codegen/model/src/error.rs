//! Errors that an API can answer with.

use crate::{
    Constant, Docs, FieldInfo, Format, Header, Log, MessageParts, Outcome, Part, Retry, Shape,
    Slot, StatusRange, Type, json,
};

/// An error that the API can answer with.
///
/// Generated code writes it as a struct expression with every member: of all ways to write so many
/// rows, this is the one that the compiler checks fastest. What rows have in common is in
/// [`kind`](Self::kind).
#[derive(Clone, Copy, Debug)]
pub struct ErrorInfo<'a> {
    /// Its name in the spec.
    pub name: &'a str,
    /// Its code on the wire, or its name where it has no code: see [`Kind::has_code`]. A code with
    /// slots is as in the spec: see [`code_parts`](Self::code_parts).
    pub code: &'a str,
    /// The status that it is answered with, unless a server picks another one that it is
    /// [declared for](Self::is_declared_for).
    pub status: u16,
    /// Its message. Where the error has fields it is as in the spec: `{name}` is replaced with the
    /// field of that name, and `{{` and `}}` are braces. Where the error has none, it is the text
    /// itself.
    pub message: &'a str,
    /// The fields that an occurrence carries.
    pub fields: &'a [FieldInfo<'a>],
    /// The body as JSON, where nothing in it but values of fields depends on the occurrence, and no
    /// member may be missing; else empty. A value is behind each `\u{1}`: `a` is the JSON of the
    /// first field, `A` its text inside a string, `b` the JSON of the second, and so on.
    pub body: &'a str,
    /// Its documentation.
    pub docs: Docs<'a>,
    /// How it travels, what became of the request, and what to do.
    pub kind: &'a Kind<'a>,
}

/// What several errors can have in common.
#[derive(Clone, Copy, Debug)]
pub struct Kind<'a> {
    /// Whether a code travels with the error.
    pub has_code: bool,
    /// The slots of `identify` that it claims a value for: bit 0 is the first of them. With none, its
    /// status alone identifies it.
    pub claims: u32,
    /// The index of its shape among the spec's envelopes.
    pub envelope: u16,
    /// Those of other shapes that it is written in where the caller's `Accept` prefers them.
    pub alternatives: &'a [u16],
    /// Headers of its own, beside those of the envelope.
    pub headers: &'a [Header<'a>],
    /// Constants for the slots of that name.
    pub attributes: &'a [(&'a str, Constant<'a>)],
    /// What became of the request.
    pub outcome: Outcome,
    /// Whether the error itself declares its outcome, which then holds under any status.
    pub own_outcome: bool,
    /// When to repeat the request.
    pub retry: Retry<'a>,
    /// Whether the error itself declares its retry, which then holds under any status.
    pub own_retry: bool,
    /// How a server logs it; None for [as its status says](Log::of_status).
    pub log: Option<Log>,
    /// All that it is declared for, in the order of the spec. Empty where that is
    /// [one status](ErrorInfo::status).
    pub statuses: &'a [StatusRange],
    /// The statuses and classes under which an answer without a code is this error.
    pub uncoded: &'a [StatusRange],
    /// Whether the code has slots for fields: then it is the first of the templates.
    pub code_has_slots: bool,
    /// The code and the aliases that have slots.
    pub templates: &'a [&'a [Part<'a>]],
}

impl Kind<'_> {
    /// The kind of most errors: a code travels with it in the first envelope, the request was not
    /// carried out, and repeating it is of no use.
    pub const PLAIN: Self = Self {
        has_code: true,
        claims: 1,
        envelope: 0,
        alternatives: &[],
        headers: &[],
        attributes: &[],
        outcome: Outcome::Failed,
        own_outcome: false,
        retry: Retry::Never,
        own_retry: false,
        log: None,
        statuses: &[],
        uncoded: &[],
        code_has_slots: false,
        templates: &[],
    };

    /// The indices of all envelopes that it is written in, the usual one first.
    pub fn envelopes(&self) -> impl Iterator<Item = u16> + Clone + '_ {
        std::iter::once(self.envelope).chain(self.alternatives.iter().copied())
    }

    /// Returns whether it is written in an envelope, by its index.
    pub fn is_written_in(&self, envelope: u16) -> bool {
        self.envelope == envelope || self.alternatives.contains(&envelope)
    }

    /// Returns whether the error claims a value for the slot at this place of `identify`.
    pub const fn claims(&self, place: usize) -> bool {
        self.claims >> place & 1 == 1
    }
}

impl<'a> ErrorInfo<'a> {
    /// Returns whether it is declared for this very status, class or any.
    pub fn is_declared_for(&self, range: StatusRange) -> bool {
        match self.kind.statuses {
            [] => range == StatusRange::One(self.status),
            declared => declared.contains(&range),
        }
    }

    /// Returns whether it can be answered with a status.
    pub fn has_status(&self, status: u16) -> bool {
        match self.kind.statuses {
            [] => self.status == status,
            declared => declared.iter().any(|range| range.contains(status)),
        }
    }

    /// Returns whether it can be answered with more than one status.
    pub const fn has_statuses(&self) -> bool {
        !self.kind.statuses.is_empty()
    }

    /// The code that stands for the error on the wire. None where the error has none, or no envelope of the API
    /// has a place for codes. One with slots is as in the spec.
    pub const fn wire_code(&self) -> Option<&'a str> {
        if self.kind.has_code {
            Some(self.code)
        } else {
            None
        }
    }

    /// The body, where it is the same for every occurrence.
    pub fn constant_body(&self) -> Option<&'a str> {
        let body = Some(self.body).filter(|body| !body.is_empty())?;
        let varies = !self.fields.is_empty() && json::has_holes(body);
        (!varies).then_some(body)
    }

    /// The message, taken apart.
    pub fn message_parts(&self) -> impl Iterator<Item = Part<'a>> + Clone + use<'a> {
        let (text, slots) = if self.fields.is_empty() {
            (self.message, "")
        } else {
            ("", self.message)
        };
        let text = Some(text).filter(|text| !text.is_empty()).map(Part::Text);
        text.into_iter().chain(MessageParts::of(slots))
    }

    /// The field that is the whole message.
    pub fn message_field(&self) -> Option<&'a str> {
        if self.fields.is_empty() {
            return None;
        }
        let name = self.message.strip_prefix('{')?.strip_suffix('}')?;
        (!name.contains(['{', '}'])).then_some(name)
    }

    /// Returns whether every occurrence has a message: it is not one field that may be absent.
    pub fn always_has_message(&self) -> bool {
        let index = self.message_field().and_then(|name| self.field_index(name));
        let field = index.and_then(|index| self.fields.get(index));
        field.is_none_or(|field| !field.optional)
    }

    /// Returns whether a body with the error always has this field, in a slot of its own or among
    /// others. A list without items leaves no trace in XML.
    pub fn requires(&self, field: &FieldInfo<'_>, format: Format, body: &Shape<'_>) -> bool {
        let may_hide = format == Format::Xml && matches!(field.ty, Type::List(_));
        let is_there = self.always_writes(body, Slot::Field(field.name))
            || field.spread && body.has(Slot::Fields);
        !field.private && field.is_required() && !may_hide && is_there
    }

    /// Returns whether a body with the error always has the message.
    pub fn requires_message(&self, body: &Shape<'_>) -> bool {
        self.always_has_message() && self.always_writes(body, Slot::Message)
    }

    /// Returns whether a slot of a body is written whenever it has a value: alone, or in a text whose
    /// other slots always have one.
    fn always_writes(&self, body: &Shape<'_>, slot: Slot<'_>) -> bool {
        match body.bare() {
            Shape::Slot(own) => *own == slot,
            Shape::Text(parts) => {
                let mut slots = parts.iter().filter_map(Part::slot);
                parts.contains(&Part::Slot(slot)) && slots.all(|slot| self.always_has(slot))
            }
            other => other
                .children()
                .any(|inner| self.always_writes(inner, slot)),
        }
    }

    fn always_has(&self, slot: Slot<'_>) -> bool {
        match slot {
            Slot::Code => self.kind.has_code,
            Slot::Message => self.always_has_message(),
            Slot::Attribute(name) => self.attribute(name).is_some(),
            Slot::Field(name) => {
                let mut fields = self.fields.iter();
                fields.any(|field| field.name == name && field.is_required() && !field.private)
            }
            Slot::Status => true,
            _ => false,
        }
    }

    /// The place of a field among the fields.
    pub fn field_index(&self, name: &str) -> Option<usize> {
        // A slot's name is most often the very text of the field's name, since the compiler merges
        // equal texts: then no bytes are compared.
        let mut fields = self.fields.iter();
        let same = fields.position(|field| std::ptr::eq(field.name, name));
        same.or_else(|| self.fields.iter().position(|field| field.name == name))
    }

    /// The constant that the error sets for a slot.
    pub fn attribute(&self, name: &str) -> Option<Constant<'a>> {
        let (_, value) = self.kind.attributes.iter().find(|(key, _)| *key == name)?;
        Some(*value)
    }
}
