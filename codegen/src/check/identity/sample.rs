//! An answer with an error, as a server writes it, with values that mean nothing.

use super::value::{TreeWriter, Value};
use errspec_model::{
    Encoder, Envelope, ErrorInfo, FieldInfo, Format, Header, Notation, Params, Part, Shape, Slot,
    Spec, Type, TypeKind, ValueWriter, Values, match_parts,
};

/// Text that no code and no fixed text of a message has.
pub(super) const TEXT: &str = "\u{fffd}";

/// A number that hardly any code is.
pub(super) const NUMBER: &str = "9007199254740881";

/// How deep records are written in one another. One that never ends is a mistake of its own.
const MAX_RECORDS: usize = 8;

/// An answer with an error.
pub(super) struct Sample<'s> {
    pub(super) info: &'s ErrorInfo<'s>,
    pub(super) status: u16,
    pub(super) values: Meaningless<'s>,
    /// The code, if one travels with it.
    pub(super) code: Option<String>,
    /// None where the envelope has no body.
    pub(super) body: Option<Value>,
    pub(super) headers: Vec<WrittenHeader<'s>>,
    pub(super) reason_phrase: Option<String>,
}

/// A header or the reason phrase of an answer.
pub(super) struct WrittenHeader<'s> {
    pub(super) shape: &'s Header<'s>,
    pub(super) value: String,
    /// Those that have a value, by name.
    pub(super) params: Vec<(&'s str, String)>,
}

/// Which fields of an error have a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Given<'c> {
    All,
    Required,
    /// All, but there is nothing in them.
    Empty,
    /// Those that are required, likewise.
    Least,
    /// All, each of which is zero, `false` or `null` if it can be.
    Zero,
    /// Those that are required, and the one at this place.
    With(usize),
    /// All but the one at this place.
    Without(usize),
    /// All, those in the code such that it is this one.
    Code(&'c str),
}

impl<'s> Sample<'s> {
    /// An answer with an error, as its envelope and its own headers write it.
    pub(super) fn of(
        spec: &'s Spec<'s>,
        info: &'s ErrorInfo<'s>,
        status: u16,
        given: Given<'s>,
    ) -> Self {
        let values = Meaningless {
            spec,
            info,
            status,
            given,
        };
        let encoder = Encoder {
            spec,
            info,
            values: &values,
            list: &[],
        };
        let envelope = spec.envelope_of(info);
        let body = envelope.and_then(|envelope| envelope.body.as_ref());
        let of_envelope = envelope.map(|envelope| envelope.headers);
        let of_envelope = of_envelope.unwrap_or_default().iter();
        let write = |header| written_header(&encoder, header);
        let own: Vec<_> = info.kind.headers.iter().filter_map(write).collect();
        // A header of the error's own takes the place of one of the envelope.
        let is_free = |header: &&Header<'_>| {
            let mut own = own.iter();
            own.all(|written| written.shape.name != header.name)
        };
        let mut headers: Vec<_> = of_envelope.filter(is_free).filter_map(write).collect();
        headers.extend(own);
        let phrase = envelope.and_then(|envelope| envelope.reason_phrase.as_ref());
        Self {
            info,
            status,
            values,
            code: encoder.has(Slot::Code).then(|| {
                let mut code = String::new();
                // Writing to a string cannot fail.
                let _ = encoder.write_text(&[Part::Slot(Slot::Code)], &mut code);
                code
            }),
            body: body.map(|shape| {
                let mut tree = TreeWriter::default();
                encoder.write(shape, &mut tree);
                with_root(tree.finish(), envelope, shape)
            }),
            headers,
            reason_phrase: phrase.and_then(|phrase| text(&encoder, phrase.value)),
        }
    }
}

impl Sample<'_> {
    /// Returns whether there is no body, or it is text or a form without anything in it.
    pub(super) fn is_empty(&self, spec: &Spec<'_>) -> bool {
        let format = spec.envelope_of(self.info).map(|envelope| envelope.format);
        match (&self.body, format) {
            (None, _) => true,
            (Some(Value::Text(text)), Some(Format::Text)) => text.trim().is_empty(),
            (Some(Value::Map(members)), Some(Format::Form)) => members.is_empty(),
            _ => false,
        }
    }
}

/// Adds the root of XML, which is there even with nothing in it.
fn with_root(body: Value, envelope: Option<&Envelope<'_>>, shape: &Shape<'_>) -> Value {
    let is_xml = envelope.is_some_and(|envelope| envelope.format == Format::Xml);
    match (shape, body) {
        (Shape::Object([root]), Value::Map(members)) if is_xml && members.is_empty() => {
            Value::Map(vec![(root.name.to_owned(), Value::Map(members))])
        }
        (_, body) => body,
    }
}

fn written_header<'s>(encoder: &Encoder<'_>, shape: &'s Header<'s>) -> Option<WrittenHeader<'s>> {
    let params = shape.params().iter();
    let mut slots = shape.slots().peekable();
    if shape.in_list && slots.peek().is_some() && !slots.any(|slot| encoder.has(slot)) {
        return None;
    }
    let value = text(encoder, shape.value);
    Some(WrittenHeader {
        shape,
        value: match shape.params {
            Params::None | Params::Auth(_) | Params::Query(_) => value?,
            // Parameters go without a value.
            _ => value.unwrap_or_default(),
        },
        params: params
            .filter_map(|param| Some((param.name, text(encoder, param.value)?)))
            .collect(),
    })
}

/// Text with slots, without the blanks at its end. None where one of its slots has no value.
fn text(encoder: &Encoder<'_>, parts: &[Part<'_>]) -> Option<String> {
    if !encoder.has_all(parts) {
        return None;
    }
    let mut text = String::new();
    encoder.write_text(parts, &mut text).ok()?;
    Some(text.trim_end().to_owned())
}

impl WrittenHeader<'_> {
    /// The header as text, without the parameters of some names.
    pub(super) fn line_without(&self, is_left_out: &dyn Fn(&str) -> bool) -> String {
        let params = self.params.iter().filter(|(name, _)| !is_left_out(name));
        let (start, separator, quote) = match self.shape.params {
            Params::None => return self.value.clone(),
            Params::Auth(_) => (" ", ", ", "\""),
            Params::Query(_) => ("?", "&", ""),
            Params::Semicolon(_) | Params::Structured(_) | Params::Links(_) => ("; ", "; ", "\""),
        };
        let params = params.map(|(name, value)| format!("{name}={quote}{value}{quote}"));
        let params: Vec<String> = params.collect();
        if params.is_empty() {
            return self.value.clone();
        }
        format!("{}{start}{}", self.value, params.join(separator))
    }
}

/// Values of an error's fields that look like nothing else.
#[derive(Clone, Copy)]
pub(super) struct Meaningless<'s> {
    spec: &'s Spec<'s>,
    info: &'s ErrorInfo<'s>,
    status: u16,
    given: Given<'s>,
}

impl Values for Meaningless<'_> {
    fn is_absent(&self, index: usize) -> bool {
        let is_left_out = |field: &FieldInfo<'_>| match self.given {
            Given::All | Given::Empty | Given::Zero | Given::Code(_) => false,
            Given::Required | Given::Least => field.may_be_absent(),
            Given::With(place) => field.may_be_absent() && index != place,
            Given::Without(place) => field.may_be_absent() && index == place,
        };
        let field = self.info.fields.get(index);
        field.is_none_or(|field| field.private || is_left_out(field))
    }

    fn status(&self) -> Option<u16> {
        Some(self.status)
    }

    fn write(&self, _: usize, field: &FieldInfo<'_>, out: &mut dyn ValueWriter) {
        match self.in_code(field.name) {
            Some(text) => out.text(text),
            // What is in a code says which it is.
            None if matches!(self.given, Given::Empty | Given::Least)
                && !self.is_in_code(field.name) =>
            {
                match field.ty {
                    Type::String | Type::Any => out.text(""),
                    Type::Code if !self.spec.integer_codes => out.text(""),
                    Type::List(_) => {
                        out.start_list();
                        out.end_list();
                    }
                    Type::Map(_) => {
                        out.start_map();
                        out.end_map();
                    }
                    ty => self.write_value(ty, 0, out),
                }
            }
            // There it may be that of a success, which counts where nothing else is named as proof.
            None if self.given == Given::Zero
                && (!self.is_in_code(field.name) || self.has_proof()) =>
            {
                match field.ty {
                    Type::Any if !self.is_in_code(field.name) => out.null(),
                    Type::Bool => out.bool(false),
                    Type::Integer | Type::Unsigned | Type::Number | Type::Duration(_) => {
                        out.number("0");
                    }
                    Type::Moment(Notation::Seconds | Notation::Milliseconds) => out.number("0"),
                    ty => self.write_value(ty, 0, out),
                }
            }
            None => self.write_value(field.ty, 0, out),
        }
    }
}

impl Meaningless<'_> {
    /// Returns whether a field is in a code that is written.
    fn is_in_code(&self, name: &str) -> bool {
        let envelope = self.spec.envelope_of(self.info);
        let mut own = self.info.kind.headers.iter();
        let is_written = envelope.is_some_and(|envelope| envelope.has(Slot::Code))
            || own.any(|header| header.has(Slot::Code));
        is_written && self.info.code_has(name)
    }

    fn has_proof(&self) -> bool {
        let envelope = self.spec.envelope_of(self.info);
        let body = envelope.and_then(|envelope| envelope.body);
        body.is_some_and(|body| body.has_proof())
    }

    /// The value of a field in the code, where that is a certain one.
    fn in_code(&self, name: &str) -> Option<&str> {
        let Given::Code(code) = self.given else {
            return None;
        };
        let parts = self.info.code_parts()?.iter().copied();
        let mut found = None;
        match_parts(parts, code, &mut |slot, value| {
            if slot.field() == Some(name) {
                found.get_or_insert(value);
            }
        });
        found
    }

    /// Writes a value of a type, inside of so many records. There, lists and maps are empty and
    /// optional fields are left out: they may hold the record again.
    fn write_value(&self, ty: Type<'_>, records: usize, out: &mut dyn ValueWriter) {
        match ty {
            Type::Code if self.spec.integer_codes => out.number(NUMBER),
            Type::String | Type::Code | Type::Any => out.text(TEXT),
            Type::Bool => out.bool(true),
            Type::Integer | Type::Unsigned | Type::Number | Type::Duration(_) => {
                out.number(NUMBER);
            }
            Type::Moment(Notation::Seconds | Notation::Milliseconds) => out.number(NUMBER),
            Type::Moment(Notation::DateTime) => out.text("0001-01-01T00:00:00Z"),
            Type::Moment(Notation::HttpDate) => out.text("Mon, 01 Jan 0001 00:00:00 GMT"),
            Type::List(item) => {
                out.start_list();
                if records == 0 {
                    self.write_value(*item, records, out);
                }
                out.end_list();
            }
            Type::Map(item) => {
                out.start_map();
                if records == 0 {
                    out.key(TEXT);
                    self.write_value(*item, records, out);
                }
                out.end_map();
            }
            Type::Named(name) => match self.spec.type_of(name).map(|ty| ty.kind) {
                Some(TypeKind::Enum(texts)) => out.text(texts.first().unwrap_or(&TEXT)),
                Some(TypeKind::Record(fields)) if records < MAX_RECORDS => {
                    self.write_record(fields, records + 1, out);
                }
                Some(TypeKind::Record(_)) | None => out.null(),
            },
        }
    }

    fn write_record(&self, fields: &[FieldInfo<'_>], records: usize, out: &mut dyn ValueWriter) {
        out.start_map();
        let required = fields.iter().filter(|field| field.is_required());
        // A record needs no members but those that it names.
        for field in required.filter(|field| !field.is_rest()) {
            out.key(field.wire_name());
            self.write_value(field.ty, records, out);
        }
        out.end_map();
    }
}
