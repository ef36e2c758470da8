//! Fields and their types.

use super::rust_type::lower_rust_type;
use super::word::lower_word;
use super::{Lower, shape};
use crate::diagnostics::{Code, one_of};
use crate::ir::{Field, Fill, Type, Unit, names};
use crate::spec::{self, At, LongField, Maybe, Scalar};
use std::collections::BTreeSet;

/// How deep types can be nested: deeper than in any API, and less than the stack allows.
const MAX_DEPTH: usize = 8;

/// The names of the types, for messages.
const TYPES: [&str; 10] = [
    "string",
    "bool",
    "integer",
    "unsigned",
    "number",
    "duration(s)",
    "duration(ms)",
    "any",
    "list<T>",
    "map<T>",
];

pub(super) fn lower_all<'s>(
    cx: &mut Lower<'_>,
    fields: impl Iterator<Item = (&'s At<Scalar>, &'s At<spec::Field>)>,
) -> Vec<Field> {
    fields
        .filter_map(|(name, field)| lower(cx, name, field))
        .collect()
}

fn lower(cx: &mut Lower<'_>, name: &At<Scalar>, field: &At<spec::Field>) -> Option<Field> {
    let long = match &field.value {
        spec::Field::Text(ty) => &LongField {
            ty: Maybe::Given(At {
                value: ty.clone(),
                place: field.place,
            }),
            ..LongField::default()
        },
        spec::Field::Map(long) => long,
    };
    let LongField {
        ty,
        docs,
        example,
        private,
        rust,
        fill,
    } = long;
    let text = name.value.to_string();
    if ty.is_absent() {
        let message = format!("the field `{text}` has no `type`");
        cx.error(Code::MissingKey, name.place, message)
            .help(format!("the types are {}", one_of(TYPES)));
    }
    let (ty, optional) = lower_type(cx, ty.given()?)?;
    Some(Field {
        ident: names::snake(&text),
        name: text,
        place: name.place,
        fill: lower_fill(cx, fill, &ty),
        ty,
        rust: rust.given().and_then(|path| lower_rust_type(cx, path)),
        optional,
        private: private.value().is_some_and(|private| *private),
        docs: docs.trimmed(),
        example: example
            .given()
            .map(|example| shape::lower_json(cx, example)),
    })
}

fn lower_fill(cx: &mut Lower<'_>, fill: &Maybe<String>, ty: &Type) -> Option<Fill> {
    let given = fill.given()?;
    let Some(fill) = lower_word(cx, "fill", fill, &Fill::WORDS) else {
        // Already reported. Assume a valid one, so that E0032 does not follow.
        return Some(Fill::Reason);
    };
    if !fill.fits(ty) {
        let message = format!("`{}` does not fit into a field of this type", given.value);
        cx.error(Code::Unfillable, given.place, message)
            .help(match fill {
                Fill::ByPlace => "it is a `map<string>` or a `map<list<string>>`",
                _ => "it is a `string`",
            });
    }
    Some(fill)
}

/// Returns the type, and whether a `?` makes it optional.
fn lower_type(cx: &mut Lower<'_>, ty: &At<String>) -> Option<(Type, bool)> {
    let declared = cx.declared.types();
    let text = ty.value.trim();
    let (text, optional) = text
        .strip_suffix('?')
        .map_or((text, false), |text| (text, true));
    let parsed = parse(text, declared, MAX_DEPTH);
    if parsed.is_none() {
        // In `list<strin>`, it is `strin` that is misspelled.
        let innermost = text.rsplit('<').next().unwrap_or(text);
        let innermost = innermost.trim_end_matches(['>', '?']);
        let known = TYPES.into_iter().chain(declared.iter().map(String::as_str));
        cx.error(
            Code::Type,
            ty.place,
            format!("`{}` is not a type", ty.value),
        )
        .did_you_mean(innermost, known, || {
            format!(
                "the types are {} and those under `types`, and `?` behind one makes it \
                     optional",
                one_of(TYPES)
            )
        });
    }
    parsed.map(|ty| (ty, optional))
}

fn parse(text: &str, declared: &BTreeSet<String>, depth: usize) -> Option<Type> {
    let text = text.trim();
    let inner = |name: &str| {
        let inner = text
            .strip_prefix(name)?
            .trim_start()
            .strip_prefix('<')?
            .strip_suffix('>')?;
        parse(inner, declared, depth.checked_sub(1)?).map(Box::new)
    };
    Some(match text {
        "string" => Type::String,
        "bool" => Type::Bool,
        "integer" => Type::Integer,
        "unsigned" => Type::Unsigned,
        "number" => Type::Number,
        "duration(s)" => Type::Duration(Unit::Seconds),
        "duration(ms)" => Type::Duration(Unit::Milliseconds),
        "any" => Type::Any,
        name if declared.contains(name) => Type::Named(name.to_owned()),
        _ => match inner("list") {
            Some(item) => Type::List(item),
            None => Type::Map(inner("map")?),
        },
    })
}
