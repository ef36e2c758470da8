//! What stands for a value of a field: `absent` on the wire, and `default` in an error.

use crate::diagnostics::Code;
use crate::ir::Field;
use crate::lower::{Lower, constant};
use crate::spec::{self, At, Maybe};
use errspec_model::{Constant, FieldInfo, Type, json};

/// Returns a field with what stands for its value.
pub(super) fn lower<'a>(
    cx: &mut Lower<'_, 'a>,
    field: Field<'a>,
    absent: &Maybe<spec::Shape>,
    default: &Maybe<spec::Shape>,
) -> Field<'a> {
    let absent = absent
        .given()
        .filter(|given| allows_absent(cx, &field, given));
    let default = default
        .given()
        .filter(|given| allows_default(cx, &field, given));
    let absent = absent.map(|given| constant::lower(cx, given));
    let default = default.and_then(|given| lower_default(cx, &field, given));
    Field {
        info: FieldInfo {
            absent,
            default,
            ..field.info
        },
        ..field
    }
}

fn allows_absent(cx: &mut Lower<'_, '_>, field: &Field<'_>, given: &At<spec::Shape>) -> bool {
    let (message, help) = if field.info.private {
        ("a private field is never written", "remove `absent`")
    } else if !field.info.optional {
        (
            "`absent` is written where a field has no value, and this one always has one",
            "make the field optional with `?` behind its type, or give it a `default` instead",
        )
    } else {
        return true;
    };
    cx.error(Code::UnfitValue, given.place, message).help(help);
    false
}

fn allows_default(cx: &mut Lower<'_, '_>, field: &Field<'_>, given: &At<spec::Shape>) -> bool {
    let (message, help) = if field.info.private {
        ("a private field has no default", "remove `default`")
    } else if field.info.optional {
        (
            "a field with a default always has a value, and this one is optional",
            "remove the `?` behind its type, or the `default`",
        )
    } else {
        return true;
    };
    cx.error(Code::UnfitValue, given.place, message).help(help);
    false
}

fn lower_default<'a>(
    cx: &mut Lower<'_, 'a>,
    field: &Field<'a>,
    given: &At<spec::Shape>,
) -> Option<Constant<'a>> {
    let value = constant::lower(cx, given);
    let ty = field.ty();
    if fits(cx, ty, &value) {
        return Some(value);
    }
    let json = json::of_constant(&value);
    let message = format!("`{json}` is no default of a field of the type `{ty}`");
    let help = match ty {
        Type::String => "write text".to_owned(),
        Type::Bool => "write `true` or `false`".to_owned(),
        Type::Integer => "write a whole number".to_owned(),
        Type::Number => "write a number".to_owned(),
        Type::Unsigned | Type::Duration(_) => "write a number that is not negative".to_owned(),
        Type::List(_) => "the default of a list is `[]`".to_owned(),
        Type::Map(_) => "the default of a map is `{}`".to_owned(),
        Type::Named(name) if texts_of(cx, name).is_some() => {
            format!("write one of the texts of `{name}`")
        }
        _ => "fields of this type have no default: make it optional with `?` behind its type"
            .to_owned(),
    };
    cx.error(Code::UnfitValue, given.place, message).help(help);
    None
}

fn fits(cx: &Lower<'_, '_>, ty: Type<'_>, value: &Constant<'_>) -> bool {
    match (ty, value) {
        (Type::String, Constant::Text(_))
        | (Type::Bool, Constant::Bool(_))
        | (Type::Number, Constant::Number(_))
        | (Type::List(_), Constant::List([]))
        | (Type::Map(_), Constant::Map([])) => true,
        (Type::Integer, Constant::Number(digits)) => digits.parse::<i64>().is_ok(),
        (Type::Unsigned, Constant::Number(digits)) => digits.parse::<u64>().is_ok(),
        (Type::Duration(_), Constant::Number(digits)) => !digits.starts_with('-'),
        (Type::Named(name), Constant::Text(text)) => {
            texts_of(cx, name).is_some_and(|texts| texts.iter().any(|known| known == text))
        }
        _ => false,
    }
}

/// The texts of an enum of the spec's own.
fn texts_of(cx: &Lower<'_, '_>, name: &str) -> Option<Vec<String>> {
    let mut types = cx.spec.types.entries();
    let (_, def) = types.find(|(known, _)| known.value.to_string() == name)?;
    match &def.value {
        spec::TypeDef::List(texts) => {
            let texts = texts.0.iter().map(|text| text.value.to_string());
            Some(texts.collect())
        }
        spec::TypeDef::Map(_) => None,
    }
}
