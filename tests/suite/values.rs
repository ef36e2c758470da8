//! Values for fields: plain ones, hostile ones, and arbitrary ones.

pub(crate) use errspec_conformance::values::*;

use errspec::envelope::{Envelope, Params, Part, Slot};
use errspec::{ErrorInfo, Type};
use proptest::prelude::*;
use serde_json::{Value, json};

/// An arbitrary value of the type, as it may come from a server's code.
pub(crate) fn arbitrary(ty: &Type) -> BoxedStrategy<Value> {
    match ty {
        Type::String => any::<String>().prop_map(Value::from).boxed(),
        Type::Bool => any::<bool>().prop_map(Value::from).boxed(),
        Type::Integer => any::<i64>().prop_map(Value::from).boxed(),
        Type::Unsigned => any::<u64>().prop_map(Value::from).boxed(),
        Type::Number => (-1.0e15..1.0e15)
            .prop_map(|number: f64| json!(number))
            .boxed(),
        Type::Duration(_) => (0_u64..1_000_000_000)
            .prop_map(|millis| json!(millis))
            .boxed(),
        Type::Any => any::<(String, i64)>()
            .prop_map(|(text, number)| json!([text, number]))
            .boxed(),
        Type::List(item) => prop::collection::vec(arbitrary(item), 0..4)
            .prop_map(Value::from)
            .boxed(),
        Type::Enum(texts) => prop::sample::select(texts.to_vec())
            .prop_map(Value::from)
            .boxed(),
        Type::Record(record) => {
            let record = Type::Record(record);
            any::<String>()
                .prop_map(move |text| with_text(&record, &text))
                .boxed()
        }
        Type::Map(item) => prop::collection::btree_map(any::<String>(), arbitrary(item), 0..4)
            .prop_map(|map| Value::Object(map.into_iter().collect()))
            .boxed(),
        other => panic!("no strategy for {other:?}: add one"),
    }
}

/// Whether fields of the error stand in headers, which hold less than any text.
pub(crate) fn has_fields_in_headers(envelope: &Envelope, info: &ErrorInfo) -> bool {
    let mut headers = envelope.headers.iter().chain(info.kind.headers);
    headers.any(|header| {
        let params = match header.params {
            Params::None => &[],
            Params::Auth(params) | Params::Query(params) => params,
        };
        let mut parts = params
            .iter()
            .flat_map(|param| param.value)
            .chain(header.value);
        parts.any(|part| matches!(part, Part::Slot(Slot::Field(_))))
    })
}
