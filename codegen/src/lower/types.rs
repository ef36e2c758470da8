//! The spec's own types: records and enums.

use super::{Lower, field};
use crate::diagnostics::Code;
use crate::ir::{EnumValue, TypeDef, TypeKind};
use crate::source::Place;
use crate::spec::{self, At, Items, Maybe, Scalar};

/// More types than any API's errors have. Each one is compared with all others.
const MAX_TYPES: usize = 1000;

pub(super) fn lower_all<'a>(cx: &mut Lower<'_, 'a>) -> Vec<TypeDef<'a>> {
    let mut lowered = Vec::new();
    let types = cx.spec.types.value();
    for (name, def) in types.into_iter().flat_map(|types| &types.0) {
        if lowered.len() == MAX_TYPES {
            let message = format!("there are more than {MAX_TYPES} types");
            cx.error(Code::Range, name.place, message)
                .help("declare the types that errors have, and no others");
            break;
        }
        lowered.extend(lower(cx, name, def));
    }
    lowered
}

fn lower<'a>(
    cx: &mut Lower<'_, 'a>,
    name: &At<Scalar>,
    def: &Maybe<spec::TypeDef>,
) -> Option<TypeDef<'a>> {
    let text = name.value.to_string();
    check_name(cx, &text, name.place);
    let def = def.given()?;
    let kind = match &def.value {
        spec::TypeDef::Map(fields) => TypeKind::Record(field::lower_members(cx, fields)),
        spec::TypeDef::List(values) => TypeKind::Enum(lower_values(cx, values)),
    };
    let is_broken = match &def.value {
        spec::TypeDef::Map(fields) => !fields.0.is_empty(),
        spec::TypeDef::List(_) => false,
    };
    // A record whose fields are all broken has been reported.
    if is_empty(&kind) && !is_broken {
        let message = format!("the type `{text}` holds nothing");
        cx.error(Code::Type, def.place, message)
            .help("give a record its fields, and an enum its texts");
    }
    Some(TypeDef {
        name: cx.text(&text),
        place: name.place,
        kind,
    })
}

fn is_empty(kind: &TypeKind<'_>) -> bool {
    match kind {
        TypeKind::Record(fields) => fields.is_empty(),
        TypeKind::Enum(values) => values.is_empty(),
    }
}

fn lower_values<'a>(cx: &Lower<'_, 'a>, values: &Items<Scalar>) -> Vec<EnumValue<'a>> {
    let value = |value: &At<Scalar>| EnumValue {
        text: cx.text(&value.value.to_string()),
        place: value.place,
    };
    values.0.iter().map(value).collect()
}

fn check_name(cx: &mut Lower<'_, '_>, name: &str, place: Place) {
    if field::is_built_in(name) {
        let message = format!("a type cannot be called `{name}`: that is a type of the language");
        cx.error(Code::Name, place, message)
            .help("give it another name");
    } else if !is_name(name) {
        let message = format!("`{name}` cannot be the name of a type");
        cx.error(Code::Name, place, message)
            .help("use letters and digits, a letter first");
    }
}

fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
