//! Occurrences of errors with values in their fields: the spec's examples, or values that are made.

use errspec::Value;
use errspec::model::{ErrorInfo, FieldInfo, Notation, Spec, Type, TypeKind};
use errspec::openapi;
use errspec_interpret::{Api, Error};
use fastrand::Rng;
use serde_json::{Map, json};

/// How deep values that are made may hold others: a record may hold lists of its own type.
const MAX_DEPTH: usize = 4;

/// An error with the examples of the spec in its fields, or values that are made. Private fields, and
/// those without an example that need no value, are absent.
pub(crate) fn of_examples<'s>(api: &'s Api, info: &ErrorInfo<'_>) -> Option<Error<'s>> {
    with_values(api, info, &openapi::examples(api.spec(), info))
}

/// An error with values that are made at random, and all of its public fields.
pub(crate) fn at_random<'s>(
    api: &'s Api,
    info: &ErrorInfo<'_>,
    rng: &mut Rng,
) -> Option<Error<'s>> {
    let spec = api.spec();
    let public = info.fields.iter().filter(|field| !field.private);
    let values = public.map(|field| (field.name.to_owned(), random(spec, field, rng, 0)));
    with_values(api, info, &values.collect())
}

fn with_values<'s>(
    api: &'s Api,
    info: &ErrorInfo<'_>,
    values: &Map<String, Value>,
) -> Option<Error<'s>> {
    let mut error = api.error(info.name)?;
    for field in info.fields {
        let Some(value) = values.get(field.name) else {
            continue;
        };
        // An example that is not of its type is a lint of its own: a made value takes its place.
        error = match error.clone().with(field.name, value.clone()) {
            Ok(with) => with,
            Err(_) => {
                let made = openapi::made(api.spec(), &field.ty, field.name);
                error.with(field.name, made).ok()?
            }
        };
    }
    Some(error)
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
    let mut object = Map::new();
    for member in public.filter(|member| !member.optional || !is_deep) {
        match value(member) {
            Value::Object(others) if member.is_rest() => object.extend(others),
            value => _ = object.insert(member.wire_name().to_owned(), value),
        }
    }
    Value::Object(object)
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
