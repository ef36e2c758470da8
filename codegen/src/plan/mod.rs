//! From the IR to the spec as data, which generated code contains and which is read at run time: what
//! identifies errors, lookups, what rows have in common, bodies made beforehand. It knows no
//! programming language.

mod body;
mod identity;
mod lookup;
mod shared;

use crate::arena::Arena;
use crate::ir::{self, Api};
use errspec_model::{
    ClassInfo, Envelope, ErrorInfo, FieldInfo, Header, Identifier, Lookup, Slot, Spec, StatusInfo,
    TypeInfo, TypeKind,
};
use shared::Shared;

/// Makes the spec of an API.
pub(crate) fn plan<'a>(api: &Api<'a>, arena: &'a Arena) -> Spec<'a> {
    let codes = arena.value(lookup::lookup(&identity::codes(api), arena));
    let envelopes: Vec<Envelope<'a>> = api
        .envelopes
        .iter()
        .map(|one| envelope(one, arena))
        .collect();
    let mut shared = Shared::new(arena, api.codes_travel());
    let classes = api.classes.iter().map(|one| class(one, &mut shared, arena));
    let classes: Vec<ClassInfo<'a>> = classes.collect();
    let statuses = api
        .statuses
        .iter()
        .map(|one| status(one, &mut shared, arena));
    let statuses: Vec<StatusInfo<'a>> = statuses.collect();
    let types: Vec<TypeInfo<'a>> = api.types.iter().map(|one| type_info(one, arena)).collect();
    let success: Vec<&str> = api.success.iter().map(|(code, _)| *code).collect();
    let identifiers: Vec<Identifier<'a>> = api
        .identify
        .iter()
        .map(|slot| identifier(api, *slot, codes, arena))
        .collect();
    let headers = api.errors.iter().flat_map(|error| &error.headers);
    let headers = headers.filter(|header| header.has(Slot::Retryable));
    let mut retryable: Vec<Header<'a>> = Vec::new();
    for header in headers.map(|header| header.shape) {
        // Those of a status are on each of its errors.
        if !retryable.contains(&header) {
            retryable.push(header);
        }
    }
    let mut spec = Spec {
        api: api.name,
        title: api.title,
        docs: api.docs,
        integer_codes: api.has_integer_codes(),
        success: arena.list(&success),
        envelopes: arena.list(&envelopes),
        classes: arena.list(&classes),
        statuses: arena.list(&statuses),
        errors: &[],
        types: arena.list(&types),
        codes,
        identify: arena.list(&identifiers),
        retryable: arena.list(&retryable),
        templates: arena.list(&identity::templates(api)),
        uncoded: arena.list(&identity::uncoded(api)),
    };
    let mut errors: Vec<ErrorInfo<'a>> = api
        .errors
        .iter()
        .map(|error| error_info(api, error, &mut shared, arena))
        .collect();
    body::make(&spec, &mut errors, api.room, arena);
    spec.errors = arena.list(&errors);
    spec
}

fn error_info<'a>(
    api: &Api<'a>,
    error: &ir::Error<'a>,
    shared: &mut Shared<'a>,
    arena: &'a Arena,
) -> ErrorInfo<'a> {
    let code = error.code.map(|code| arena.text(&code.to_string()));
    let fields = error.fields.iter().map(|field| FieldInfo {
        spread: api.is_spread(error, field),
        ..field.info
    });
    let fields: Vec<FieldInfo<'a>> = fields.collect();
    let message = match errspec_model::Part::constant(error.message) {
        Some(text) if fields.is_empty() => text,
        _ => arena.text(&error.message_text()),
    };
    ErrorInfo {
        name: error.name,
        code: code.unwrap_or(error.name),
        status: error.status,
        message,
        fields: shared.fields(&fields),
        body: "",
        docs: error.docs,
        kind: shared.kind(error, identity::claims(api, error)),
    }
}

fn identifier<'a>(
    api: &Api<'a>,
    slot: Slot<'a>,
    codes: &'a Lookup<'a>,
    arena: &'a Arena,
) -> Identifier<'a> {
    let values = identity::values(api, slot);
    let is_same = values.len() == codes.entries.len()
        && values
            .iter()
            .zip(codes.entries)
            .all(|((text, index), (known, other))| text == known && index == other);
    let place = api.identify.iter().position(|other| *other == slot);
    let claims = |error| {
        let claims = identity::claims(api, error);
        place.is_some_and(|place| claims >> place & 1 == 1)
    };
    let others = (0_u16..).zip(&api.errors);
    let others = others.filter(|(_, error)| !claims(error));
    let others: Vec<u16> = others.map(|(index, _)| index).collect();
    Identifier {
        slot,
        values: if is_same {
            codes
        } else {
            arena.value(lookup::lookup(&values, arena))
        },
        others: arena.list(&others),
    }
}

fn envelope<'a>(envelope: &ir::Envelope<'a>, arena: &'a Arena) -> Envelope<'a> {
    let ir::Envelope {
        name,
        place: _,
        content_type,
        format,
        body,
        headers,
        reason_phrase,
    } = envelope;
    Envelope {
        name,
        content_type,
        format: *format,
        body: body.as_ref().map(|body| body.shape),
        headers: header_list(headers, arena),
        reason_phrase: reason_phrase.as_ref().map(|phrase| phrase.shape),
    }
}

fn header_list<'a>(headers: &[ir::Header<'a>], arena: &'a Arena) -> &'a [Header<'a>] {
    let headers: Vec<Header<'a>> = headers.iter().map(|header| header.shape).collect();
    arena.list(&headers)
}

fn infos<'a>(fields: &[ir::Field<'a>]) -> Vec<FieldInfo<'a>> {
    fields.iter().map(|field| field.info).collect()
}

fn class<'a>(class: &ir::Class<'a>, shared: &mut Shared<'a>, arena: &'a Arena) -> ClassInfo<'a> {
    let ir::Class {
        digit,
        docs,
        outcome,
        retry,
        fields,
        headers,
        stands_in,
    } = class;
    ClassInfo {
        class: *digit,
        docs: *docs,
        outcome: *outcome,
        retry: *retry,
        fields: shared.fields(&infos(fields)),
        headers: header_list(headers, arena),
        stands_in: index(*stands_in),
    }
}

fn status<'a>(
    status: &ir::Status<'a>,
    shared: &mut Shared<'a>,
    arena: &'a Arena,
) -> StatusInfo<'a> {
    let ir::Status {
        code,
        docs,
        outcome,
        retry,
        fields,
        headers,
        entry: _,
        stands_in,
    } = status;
    StatusInfo {
        code: *code,
        reason: arena.text(&ir::reason_or_code(*code)),
        docs: *docs,
        outcome: *outcome,
        retry: *retry,
        fields: shared.fields(&infos(fields)),
        headers: header_list(headers, arena),
        stands_in: index(*stands_in),
    }
}

/// The index of an error. An API has no more errors than codes have values: the volume of a spec is
/// limited.
fn index(index: Option<usize>) -> Option<u16> {
    u16::try_from(index?).ok()
}

fn type_info<'a>(def: &ir::TypeDef<'a>, arena: &'a Arena) -> TypeInfo<'a> {
    let kind = match &def.kind {
        ir::TypeKind::Record(fields) => TypeKind::Record(arena.list(&infos(fields))),
        ir::TypeKind::Enum(values) => {
            let texts: Vec<&str> = values.iter().map(|value| value.text).collect();
            TypeKind::Enum(arena.list(&texts))
        }
    };
    TypeInfo {
        name: def.name,
        kind,
    }
}
