//! Occurrences of errors with values in their fields: the spec's examples, or values that are made.

use errspec::Value;
use errspec::model::{ErrorInfo, FieldInfo, Notation, Spec, Type, TypeKind};
use errspec_interpret::{Api, Error};
use fastrand::Rng;
use serde_json::{Map, json};

/// How deep values that are made may hold others: a record may hold lists of its own type.
const MAX_DEPTH: usize = 4;

/// An error with the examples of the spec in its fields. Optional fields without an example, and
/// private ones, are absent.
pub(crate) fn of_examples<'s>(api: &'s Api, info: &ErrorInfo<'_>) -> Option<Error<'s>> {
    let spec = api.spec();
    let wanted = |field: &&FieldInfo<'_>| !field.optional || !field.example.is_empty();
    with_values(api, info, wanted, |field| example(spec, field, 0))
}

/// An error with values that are made at random, and all of its public fields.
pub(crate) fn at_random<'s>(
    api: &'s Api,
    info: &ErrorInfo<'_>,
    rng: &mut Rng,
) -> Option<Error<'s>> {
    let spec = api.spec();
    with_values(api, info, |_| true, |field| random(spec, field, rng, 0))
}

fn with_values<'s>(
    api: &'s Api,
    info: &ErrorInfo<'_>,
    wanted: impl Fn(&&FieldInfo<'_>) -> bool,
    mut value: impl FnMut(&FieldInfo<'_>) -> Value,
) -> Option<Error<'s>> {
    let mut error = api.error(info.name)?;
    let fields = info.fields.iter().filter(|field| !field.private);
    for field in fields.filter(wanted) {
        let with = error.clone().with(field.name, value(field));
        // An example that is not of its type is a lint of its own: a made value takes its place.
        error = match with {
            Ok(with) => with,
            Err(_) => error
                .with(field.name, made(api.spec(), &field.ty, field.name, 0))
                .ok()?,
        };
    }
    Some(error)
}

/// The example of a field, or a value made of its name and type.
pub(crate) fn example(spec: &Spec<'_>, field: &FieldInfo<'_>, depth: usize) -> Value {
    let example = serde_json::from_str(field.example);
    example.unwrap_or_else(|_| made(spec, &field.ty, field.name, depth))
}

/// A value of a type. Text is the name of its field.
fn made(spec: &Spec<'_>, ty: &Type<'_>, name: &str, depth: usize) -> Value {
    let is_deep = depth >= MAX_DEPTH;
    match ty {
        Type::Bool => json!(true),
        Type::Code => codes(spec).next().unwrap_or_else(|| json!("CODE")),
        Type::Moment(notation) => moment(*notation, 0),
        Type::Integer | Type::Unsigned | Type::Duration(_) => json!(1),
        Type::Number => json!(1.5),
        Type::Any => json!({}),
        Type::List(_) if is_deep => json!([]),
        Type::List(item) => json!([made(spec, item, name, depth + 1)]),
        Type::Map(_) if is_deep => json!({}),
        Type::Map(item) => json!({ name: made(spec, item, name, depth + 1) }),
        Type::Named(ty) => match spec.type_of(ty).map(|ty| ty.kind) {
            Some(TypeKind::Record(members)) => {
                record(members, is_deep, |member| example(spec, member, depth + 1))
            }
            Some(TypeKind::Enum(texts)) => json!(texts.first()),
            None => Value::Null,
        },
        _ => json!(name),
    }
}

/// A moment so many seconds after the beginning of 2027, which was a Friday.
fn moment(notation: Notation, second: u8) -> Value {
    const START: u64 = 1_798_761_600;
    let second = second % 60;
    match notation {
        Notation::Seconds => json!(START + u64::from(second)),
        Notation::Milliseconds => json!((START + u64::from(second)) * 1000),
        Notation::DateTime => json!(format!("2027-01-01T00:00:{second:02}Z")),
        Notation::HttpDate => json!(format!("Fri, 01 Jan 2027 00:00:{second:02} GMT")),
    }
}

/// The codes of an API that are the same for every occurrence.
fn codes(spec: &Spec<'_>) -> impl Iterator<Item = Value> {
    let errors = spec
        .errors
        .iter()
        .filter(|error| !error.kind.code_has_slots);
    let codes = errors.filter_map(ErrorInfo::wire_code);
    codes.map(|code| match code.parse::<i64>() {
        Ok(number) if spec.integer_codes => number.into(),
        _ => code.into(),
    })
}

/// An object with a value for each public member.
fn record(
    members: &[FieldInfo<'_>],
    is_deep: bool,
    mut value: impl FnMut(&FieldInfo<'_>) -> Value,
) -> Value {
    let public = members.iter().filter(|member| !member.private);
    let wanted = public.filter(|member| !member.optional || !is_deep);
    let members = wanted.map(|member| (member.wire_name().to_owned(), value(member)));
    Value::Object(members.collect::<Map<_, _>>())
}

/// Words for text that is made at random.
const WORDS: [&str; 12] = [
    "apple", "brook", "cedar", "dune", "ember", "fjord", "grove", "heath", "islet", "juniper",
    "knoll", "ledge",
];

fn random(spec: &Spec<'_>, field: &FieldInfo<'_>, rng: &mut Rng, depth: usize) -> Value {
    random_of(spec, &field.ty, rng, depth)
}

fn random_of(spec: &Spec<'_>, ty: &Type<'_>, rng: &mut Rng, depth: usize) -> Value {
    let is_deep = depth >= MAX_DEPTH;
    let length = if is_deep { 0 } else { rng.usize(1..=3) };
    match ty {
        Type::Bool => json!(rng.bool()),
        Type::Code => {
            let codes: Vec<Value> = codes(spec).collect();
            rng.choice(codes).unwrap_or_else(|| json!("CODE"))
        }
        Type::Moment(notation) => moment(*notation, rng.u8(0..60)),
        Type::Integer => json!(rng.i64(-1_000..=1_000)),
        Type::Unsigned => json!(rng.u64(0..=10_000)),
        // Halves are exact in every format.
        Type::Number => json!(f64::from(rng.i32(-2_000..=2_000)) / 2.0),
        Type::Duration(_) => json!(rng.u64(1..=5)),
        Type::List(item) => (0..length)
            .map(|_| random_of(spec, item, rng, depth + 1))
            .collect(),
        Type::Map(item) => {
            let entries = (0..length).map(|_| (word(rng), random_of(spec, item, rng, depth + 1)));
            Value::Object(entries.collect::<Map<_, _>>())
        }
        Type::Named(ty) => match spec.type_of(ty).map(|ty| ty.kind) {
            Some(TypeKind::Record(members)) => record(members, is_deep, |member| {
                random(spec, member, rng, depth + 1)
            }),
            Some(TypeKind::Enum(texts)) => json!(rng.choice(texts)),
            None => Value::Null,
        },
        _ => json!(word(rng)),
    }
}

fn word(rng: &mut Rng) -> String {
    let word = rng.choice(WORDS).unwrap_or_default();
    format!("{word}-{}", rng.u16(1..1000))
}
