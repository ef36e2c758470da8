//! Values for fields: plain ones, hostile ones, and arbitrary ones.

use errspec::envelope::{Envelope, Params, Part, Slot};
use errspec::{ErrorInfo, Type};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Texts that have broken servers before.
pub(crate) fn hostile_texts() -> Vec<String> {
    vec![
        String::new(),
        "plain".to_owned(),
        "CR\r\nX-Injected: yes\r\n\r\n<html>".to_owned(),
        "ünïcödé, 漢字, 🦀, \u{2028}, \u{0}\u{7f}\u{1b}[31m".to_owned(),
        "\"quotes\" \\ {braces} %25 </script>".to_owned(),
        "é".repeat(8_000),
        " leading and trailing \t".to_owned(),
        "\u{feff}\u{202e}rtl".to_owned(),
    ]
}

/// A value of the type, with `text` wherever it has text.
pub(crate) fn with_text(ty: &Type, text: &str) -> Value {
    match ty {
        Type::String | Type::Any => json!(text),
        Type::Bool => json!(true),
        Type::Integer => json!(-7),
        Type::Unsigned => json!(7),
        Type::Number => json!(1.5),
        Type::Duration(_) => json!(2),
        Type::List(item) => json!([with_text(item, text), with_text(item, "second")]),
        Type::Map(item) => json!({ text: with_text(item, text), "second": with_text(item, "") }),
        Type::Enum(texts) => json!(texts[0]),
        Type::Record(record) => {
            let required = record.fields.iter().filter(|field| !field.optional);
            let member = |ty: &Type| match ty {
                // A record may hold lists of its own type.
                Type::List(_) => json!([]),
                Type::Map(_) => json!({}),
                ty => with_text(ty, text),
            };
            required
                .map(|field| (field.name.to_owned(), member(&field.ty)))
                .collect()
        }
        other => panic!("no value for {other:?}: add one"),
    }
}

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

/// A value as a form or a query string says it: text as it is, anything else as JSON.
pub(crate) fn as_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Whether fields of the error stand in headers, which hold less than any text.
pub(crate) fn has_fields_in_headers(envelope: &Envelope, info: &ErrorInfo) -> bool {
    let mut headers = envelope.headers.iter().chain(info.headers);
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

/// All public fields of an error, with `text` wherever they have text.
pub(crate) fn fields_with_text(info: &ErrorInfo, text: &str) -> Vec<(String, String)> {
    let public = info.fields.iter().filter(|field| !field.private);
    public
        .map(|field| (field.name.to_owned(), as_text(&with_text(&field.ty, text))))
        .collect()
}
