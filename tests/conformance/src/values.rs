//! Values for fields: plain ones and hostile ones.

use errspec::{ErrorInfo, Type};
use serde_json::{Value, json};

/// Texts that have broken servers before.
pub fn hostile_texts() -> Vec<String> {
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
pub fn with_text(ty: &Type, text: &str) -> Value {
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

/// A value as a form or a query string says it: text as it is, anything else as JSON.
pub fn as_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// All public fields of an error, with `text` wherever they have text.
pub fn fields_with_text(info: &ErrorInfo, text: &str) -> Vec<(String, String)> {
    let public = info.fields.iter().filter(|field| !field.private);
    public
        .map(|field| (field.name.to_owned(), as_text(&with_text(&field.ty, text))))
        .collect()
}

/// All private fields of an error, each with a value that occurs nowhere else, and that value.
pub fn private_fields(info: &ErrorInfo) -> Vec<(String, String)> {
    let private = info.fields.iter().filter(|field| field.private);
    let marked = |(index, field): (usize, &errspec::FieldInfo)| {
        // Digits, so that it is a number too.
        let marker = format!("7391846205{index:03}");
        let value = match field.ty {
            Type::String | Type::Integer | Type::Unsigned => marker,
            ref other => panic!("no private value for {other:?}: add one"),
        };
        (field.name.to_owned(), value)
    };
    private.enumerate().map(marked).collect()
}
