//! Fields and their types.

mod rust;
mod values;

use super::{Lower, constant, fill, type_name};
use crate::diagnostics::{Code, one_of};
use crate::ir::Field;
use crate::spec::{self, At, LongField, Maybe, Scalar};
use errspec_model::{FieldInfo, Fill, Notation, Type, Unit, json};

/// How deep types can be nested: deeper than in any API, and less than the stack allows.
const MAX_DEPTH: usize = 8;

/// More fields than an error or a record of any API has. Each is compared with all others.
const MAX_FIELDS: usize = 1000;

/// The names of the types, for messages.
const TYPES: [&str; 15] = [
    "string",
    "bool",
    "integer",
    "unsigned",
    "number",
    "duration(s)",
    "duration(ms)",
    "timestamp(s)",
    "timestamp(ms)",
    "date-time",
    "http-date",
    "code",
    "any",
    "list<T>",
    "map<T>",
];

/// Returns whether a name is that of a type of the language.
pub(super) fn is_built_in(name: &str) -> bool {
    TYPES.contains(&name)
}

/// Lowers the fields of a status, an error or a record. Those that it withdraws are left out.
pub(super) fn lower_all<'s, 'a>(
    cx: &mut Lower<'_, 'a>,
    fields: impl Iterator<Item = (&'s At<Scalar>, &'s At<spec::Field>)>,
) -> Vec<Field<'a>> {
    let mut lowered = Vec::new();
    for (count, (name, field)) in fields.enumerate() {
        if count == MAX_FIELDS {
            let message = format!("there are more than {MAX_FIELDS} fields here");
            cx.error(Code::Range, name.place, message)
                .help("put some of them into records, or into a map");
            break;
        }
        lowered.extend(lower(cx, name, field));
    }
    lowered
}

/// Lowers the fields of a record, whose members are all its own and side by side.
pub(super) fn lower_members<'a>(cx: &mut Lower<'_, 'a>, fields: &spec::Fields) -> Vec<Field<'a>> {
    for (name, field) in fields.given() {
        match &field.value {
            spec::Field::Null(()) => {
                let message = format!(
                    "`{}` withdraws a field, and a record inherits none",
                    name.value
                );
                cx.error(Code::NothingWithdrawn, field.place, message)
                    .help("write its type, or remove it");
            }
            spec::Field::Map(long) => {
                if let Some(given) = long.spread.given() {
                    let message = "a member of a record is not spread";
                    cx.error(Code::UnknownKey, given.place, message)
                        .help("remove `spread`");
                }
                if name.value.to_string() == "*" {
                    check_rest(cx, long);
                }
            }
            spec::Field::Text(_) => {}
        }
    }
    lower_all(cx, fields.given())
}

/// The members that a record does not name have names of their own, and leave no trace where there are
/// none.
fn check_rest(cx: &mut Lower<'_, '_>, long: &LongField) {
    if let Some(given) = long.wire.given() {
        let message = "`*` holds all members that no other field has, under their own names";
        cx.error(Code::UnknownKey, given.place, message)
            .help("remove `wire`, or give a field of another name `wire: \"*\"` for a member `*`");
    }
    let written = [&long.absent, &long.default];
    for given in written.into_iter().filter_map(Maybe::given) {
        let message = "`*` has no value of its own where there are no other members";
        cx.error(Code::UnfitValue, given.place, message)
            .help("remove it: an optional map is absent then, and any other is empty");
    }
}

fn lower<'a>(
    cx: &mut Lower<'_, 'a>,
    name: &At<Scalar>,
    field: &At<spec::Field>,
) -> Option<Field<'a>> {
    let long = match &field.value {
        spec::Field::Text(ty) => &LongField {
            ty: Maybe::Given(At {
                value: ty.clone(),
                place: field.place,
            }),
            ..LongField::default()
        },
        spec::Field::Map(long) => long,
        spec::Field::Null(()) => return None,
    };
    let LongField {
        ty,
        docs,
        example,
        private,
        wire,
        spread,
        absent,
        default,
        rust,
        fill,
    } = long;
    let text = name.value.to_string();
    if ty.is_absent() {
        let message = format!("the field `{text}` has no `type`");
        cx.error(Code::MissingKey, name.place, message)
            .help(format!("the types are {}", one_of(TYPES)));
    }
    let known = ty.given().and_then(|ty| lower_type(cx, ty));
    // An error without the field would be told that its message shows none of that name.
    let (ty, optional) = known.unwrap_or((Type::Any, false));
    let lowered = Field {
        info: FieldInfo {
            name: cx.text(&text),
            wire: lower_wire(cx, wire),
            ty,
            optional,
            private: private.value().is_some_and(|private| *private),
            spread: false,
            only_in_slots: spread.value() == Some(&false),
            absent: None,
            default: None,
            fill: lower_fill(cx, fill, known.map(|(ty, _)| ty)),
            docs: cx.text(docs.trimmed()),
            example: lower_example(cx, example),
        },
        place: name.place,
        rust: rust::lower(cx, rust),
        level: None,
    };
    if known.is_none() {
        return Some(lowered);
    }
    Some(values::lower(cx, lowered, absent, default))
}

/// Returns the name on the wire; empty where it is the field's own.
fn lower_wire<'a>(cx: &mut Lower<'_, 'a>, wire: &Maybe<String>) -> &'a str {
    let Some(given) = wire.given() else {
        return "";
    };
    if given.value.is_empty() {
        let message = "the name of a member on the wire is not empty";
        cx.error(Code::Name, given.place, message)
            .help("write the name, or remove `wire`");
    }
    cx.text(&given.value)
}

/// Returns an example as JSON; empty if there is none.
fn lower_example<'a>(cx: &mut Lower<'_, 'a>, example: &Maybe<spec::Shape>) -> &'a str {
    let Some(example) = example.given() else {
        return "";
    };
    let constant = constant::lower(cx, example);
    cx.text(&json::of_constant(&constant))
}

/// Returns what fills a field. Where its type is wrong, assume something, so that E0032 does not follow.
fn lower_fill<'a>(
    cx: &mut Lower<'_, 'a>,
    fill: &Maybe<spec::Fill>,
    ty: Option<Type<'a>>,
) -> Option<Fill<'a>> {
    match ty {
        Some(ty) => fill::lower(cx, fill, ty),
        None => Some(Fill::Reason),
    }
}

/// Returns the type, and whether a `?` makes it optional.
fn lower_type<'a>(cx: &mut Lower<'_, 'a>, ty: &At<String>) -> Option<(Type<'a>, bool)> {
    let text = ty.value.trim();
    let (text, optional) = text
        .strip_suffix('?')
        .map_or((text, false), |text| (text, true));
    let parsed = parse(cx, text, MAX_DEPTH);
    if parsed.is_none() {
        report_unknown_type(cx, ty);
    }
    parsed.map(|ty| (ty, optional))
}

fn report_unknown_type(cx: &mut Lower<'_, '_>, ty: &At<String>) {
    let declared = cx.declared.types();
    let text = ty.value.trim();
    let is_type = |name: &str| parse(cx, name, MAX_DEPTH).is_some();
    let help = type_name::help(text, &is_type);
    let reported = cx.error(
        Code::Type,
        ty.place,
        format!("`{}` is not a type", ty.value),
    );
    if let Some(help) = help {
        reported.help(help);
        return;
    }
    // In `list<strin>`, it is `strin` that is misspelled.
    let innermost = text.rsplit('<').next().unwrap_or(text);
    let innermost = innermost.trim_end_matches(['>', '?']);
    let known = TYPES.into_iter().chain(declared.iter().copied());
    reported.did_you_mean(innermost, known, || {
        format!(
            "the types are {} and those under `types`, and `?` behind one makes it optional",
            one_of(TYPES)
        )
    });
}

fn parse<'a>(cx: &Lower<'_, 'a>, text: &str, depth: usize) -> Option<Type<'a>> {
    let text = text.trim();
    let mut moments = Notation::TYPES.iter();
    if let Some((_, notation)) = moments.find(|(name, _)| *name == text) {
        return Some(Type::Moment(*notation));
    }
    let inner = |name: &str| {
        let inner = text
            .strip_prefix(name)?
            .trim_start()
            .strip_prefix('<')?
            .strip_suffix('>')?;
        let item = parse(cx, inner, depth.checked_sub(1)?)?;
        Some(cx.arena.value(item))
    };
    Some(match text {
        "string" => Type::String,
        "bool" => Type::Bool,
        "integer" => Type::Integer,
        "unsigned" => Type::Unsigned,
        "number" => Type::Number,
        "duration(s)" => Type::Duration(Unit::Seconds),
        "duration(ms)" => Type::Duration(Unit::Milliseconds),
        "code" => Type::Code,
        "any" => Type::Any,
        name => match cx.declared.types().get(name) {
            Some(name) => Type::Named(name),
            None => inner("list")
                .map(Type::List)
                .or_else(|| inner("map").map(Type::Map))?,
        },
    })
}
