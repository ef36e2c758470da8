//! Fields and their types.

use super::declared::{Declared, entries};
use super::retry::lower_word;
use super::{rust_type, shape, text};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, one_of};
use crate::ir::{Field, Fill, Type, Unit, names};
use crate::spec::{self, At, LongField, Maybe, Place, Scalar};

/// Types inside types: more than any API has, and no more than the stack can take.
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

pub(super) fn lower_all(
    fields: &Maybe<spec::Fields>,
    declared: &Declared,
    diagnostics: &mut Diagnostics,
) -> Vec<Field> {
    lower_entries(entries(fields), declared, diagnostics)
}

pub(super) fn lower_entries(
    fields: &[(At<Scalar>, Maybe<spec::Field>)],
    declared: &Declared,
    diagnostics: &mut Diagnostics,
) -> Vec<Field> {
    let mut lowered = Vec::new();
    for (name, field) in fields {
        let Some(field) = field.given() else { continue };
        lowered.extend(lower(
            &name.value.to_string(),
            name.place,
            field,
            declared,
            diagnostics,
        ));
    }
    lowered
}

fn lower(
    name: &str,
    place: Place,
    field: &At<spec::Field>,
    declared: &Declared,
    diagnostics: &mut Diagnostics,
) -> Option<Field> {
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
    if ty.is_absent() {
        diagnostics.report(
            Diagnostic::error(
                Code::MissingKey,
                place,
                format!("the field `{name}` has no `type`"),
            )
            .help(format!("the types are {}", one_of(&TYPES))),
        );
    }
    let ty = ty.given()?;
    let (lowered, optional) = lower_type(ty, declared, diagnostics)?;
    Some(Field {
        name: name.to_owned(),
        ident: names::snake(name),
        place,
        fill: lower_fill(fill, &lowered, diagnostics),
        ty: lowered,
        rust: rust.given().and_then(|path| rust_type(path, diagnostics)),
        optional,
        private: private.given().is_some_and(|private| private.value),
        docs: text(docs).unwrap_or_default().trim().to_owned(),
        example: example
            .given()
            .map(|value| shape::json(&value.value, value, diagnostics)),
    })
}

fn lower_fill(fill: &Maybe<String>, ty: &Type, diagnostics: &mut Diagnostics) -> Option<Fill> {
    let given = fill.given()?;
    let Some(lowered) = lower_word("fill", fill, &Fill::WORDS, diagnostics) else {
        // Whatever was meant, the field is not without one.
        return Some(Fill::Reason);
    };
    if !lowered.fits(ty) {
        let message = format!("`{}` does not fit into a field of this type", given.value);
        let help = match lowered {
            Fill::ByPlace => "it is a `map<string>` or a `map<list<string>>`",
            _ => "it is a `string`",
        };
        diagnostics.report(Diagnostic::error(Code::Unfillable, given.place, message).help(help));
    }
    Some(lowered)
}

/// The type, and whether a `?` makes it optional.
fn lower_type(
    ty: &At<String>,
    declared: &Declared,
    diagnostics: &mut Diagnostics,
) -> Option<(Type, bool)> {
    let text = ty.value.trim();
    let (text, optional) = text
        .strip_suffix('?')
        .map_or((text, false), |text| (text, true));
    if let Some(parsed) = parse(text, declared, MAX_DEPTH) {
        return Some((parsed, optional));
    }
    let own = declared.types().iter().map(String::as_str);
    // Of `list<strin>` it is the inner type that is meant to be another.
    let innermost = text
        .rsplit('<')
        .next()
        .unwrap_or(text)
        .trim_end_matches(['>', '?']);
    let help = match diagnostics.nearest(innermost, TYPES.into_iter().chain(own)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!(
            "the types are {} and those under `types`, and `?` behind one makes it optional",
            one_of(&TYPES)
        ),
    };
    let message = format!("`{}` is not a type", ty.value);
    diagnostics.report(Diagnostic::error(Code::Type, ty.place, message).help(help));
    None
}

fn parse(text: &str, declared: &Declared, depth: usize) -> Option<Type> {
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
        named if declared.types().contains(named) => Type::Named(named.to_owned()),
        _ => match inner("list") {
            Some(item) => Type::List(item),
            None => Type::Map(inner("map")?),
        },
    })
}
