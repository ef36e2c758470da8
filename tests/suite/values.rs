//! Values for fields: plain ones, hostile ones, and arbitrary ones.

pub(crate) use errspec_conformance::values::*;

use errspec::ApiError;
use errspec::model::json::JsonWriter;
use errspec::model::{self, Envelope, ErrorInfo, Notation, Slot, Spec, Type, TypeKind};
use errspec_tests::api::infinex;
use proptest::prelude::*;
use serde_json::{Value, json};

/// An arbitrary value of the type, as it may come from a server's code.
pub(crate) fn arbitrary(spec: &'static Spec<'static>, ty: &Type<'_>) -> BoxedStrategy<Value> {
    match ty {
        Type::String => any::<String>().prop_map(Value::from).boxed(),
        Type::Code if spec.integer_codes => any::<i64>().prop_map(Value::from).boxed(),
        Type::Code => any::<String>().prop_map(Value::from).boxed(),
        Type::Bool => any::<bool>().prop_map(Value::from).boxed(),
        Type::Integer => any::<i64>().prop_map(Value::from).boxed(),
        Type::Unsigned => any::<u64>().prop_map(Value::from).boxed(),
        Type::Number => (-1.0e15..1.0e15)
            .prop_map(|number: f64| json!(number))
            .boxed(),
        Type::Duration(_) => (0_u64..1_000_000_000)
            .prop_map(|millis| json!(millis))
            .boxed(),
        Type::Moment(Notation::Seconds | Notation::Milliseconds) => {
            any::<i32>().prop_map(|count| json!(count)).boxed()
        }
        Type::Moment(Notation::DateTime) => (0..60)
            .prop_map(|second| json!(format!("1969-02-28T23:59:{second:02}.5Z")))
            .boxed(),
        Type::Moment(Notation::HttpDate) => (0..60)
            .prop_map(|second| json!(format!("Sun, 06 Nov 1994 08:49:{second:02} GMT")))
            .boxed(),
        Type::Any => any::<(String, i64)>()
            .prop_map(|(text, number)| json!([text, number]))
            .boxed(),
        Type::List(item) => prop::collection::vec(arbitrary(spec, item), 0..4)
            .prop_map(Value::from)
            .boxed(),
        Type::Named(name) => named(spec, name),
        Type::Map(item) => {
            prop::collection::btree_map(any::<String>(), arbitrary(spec, item), 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect()))
                .boxed()
        }
    }
}

/// An arbitrary value of a type of the spec's own.
fn named(spec: &'static Spec<'static>, name: &str) -> BoxedStrategy<Value> {
    let ty = spec.type_of(name).expect("a type of the spec");
    match ty.kind {
        TypeKind::Enum(texts) => prop::sample::select(texts.to_vec())
            .prop_map(Value::from)
            .boxed(),
        TypeKind::Record(_) => any::<String>()
            .prop_map(|text| with_text(spec, &Type::Named(ty.name), &text))
            .boxed(),
    }
}

/// The value of a field by its place, as JSON.
pub(crate) fn value_of<E: ApiError>(error: &E, index: usize) -> Value {
    let mut json = Vec::new();
    let field = &error.info().fields[index];
    model::Values::write(
        error.values(),
        index,
        field,
        &mut JsonWriter::new(&mut json),
    );
    serde_json::from_slice(&json).expect("JSON")
}

/// An error of Infinex with a private field.
pub(crate) fn exceeds_balance(account_id: u64) -> infinex::Error {
    let fields = infinex::WithdrawalExceedsBalanceArgs {
        amount: "2",
        asset: "BTC",
        available: "1",
    };
    let held = infinex::WithdrawalExceedsBalance::new(fields).with_account_id(account_id);
    infinex::Error::WithdrawalExceedsBalance(held)
}

/// Returns whether fields of the error are in headers, which cannot hold every text.
pub(crate) fn has_fields_in_headers(envelope: &Envelope<'_>, info: &ErrorInfo<'_>) -> bool {
    let mut headers = envelope.headers.iter().chain(info.kind.headers);
    headers.any(|header| header.slots().any(|slot| matches!(slot, Slot::Field(_))))
}
