//! Values for fields: plain ones and hostile ones.

use errspec::ErrorCode;
use errspec::model::{FieldInfo, Notation, Spec, Type, TypeKind};
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
pub fn with_text(spec: &Spec<'_>, ty: &Type<'_>, text: &str) -> Value {
    let of = |ty: &Type<'_>, text: &str| with_text(spec, ty, text);
    match ty {
        Type::String | Type::Any => json!(text),
        Type::Code if spec.integer_codes => json!(-7),
        Type::Code => json!(text),
        Type::Bool => json!(true),
        Type::Integer => json!(-7),
        Type::Unsigned => json!(7),
        Type::Number => json!(1.5),
        Type::Duration(_) => json!(2),
        Type::Moment(Notation::Seconds | Notation::Milliseconds) => json!(-1.5),
        Type::Moment(Notation::DateTime) => json!("1969-12-31T23:59:58.5Z"),
        Type::Moment(Notation::HttpDate) => json!("Sun, 06 Nov 1994 08:49:37 GMT"),
        Type::List(item) => json!([of(item, text), of(item, "second")]),
        Type::Map(item) => json!({ text: of(item, text), "second": of(item, "") }),
        Type::Named(name) => match spec.type_of(name).expect("a type of the spec").kind {
            TypeKind::Enum(texts) => json!(texts[0]),
            TypeKind::Record(fields) => record_with_text(spec, fields, text),
        },
    }
}

/// A record with its required fields.
fn record_with_text(spec: &Spec<'_>, fields: &[FieldInfo<'_>], text: &str) -> Value {
    let required = fields.iter().filter(|field| field.is_required());
    let required = required.filter(|field| !field.is_rest());
    let member = |ty: &Type<'_>| match ty {
        // A record may hold lists of its own type.
        Type::List(_) => json!([]),
        Type::Map(_) => json!({}),
        ty => with_text(spec, ty, text),
    };
    required
        .map(|field| (field.wire_name().to_owned(), member(&field.ty)))
        .collect()
}

/// A value as it is in a form or a query string: text as it is, anything else as JSON.
pub fn as_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// All public fields of an error, with `text` wherever they have text.
pub fn fields_with_text<C: ErrorCode>(code: C, text: &str) -> Vec<(String, String)> {
    let public = code.info().fields.iter().filter(|field| !field.private);
    public
        .map(|field| {
            let value = with_text(C::SPEC, &field.ty, text);
            (field.name.to_owned(), as_text(&value))
        })
        .collect()
}

/// All private fields of an error, each with a value that occurs nowhere else, and that value.
pub fn private_fields<C: ErrorCode>(code: C) -> Vec<(String, String)> {
    let private = code.info().fields.iter().filter(|field| field.private);
    let marked = |(index, field): (usize, &FieldInfo<'_>)| {
        // Digits, so that it is a number too.
        let marker = format!("7391846205{index:03}");
        let value = match field.ty {
            Type::String
            | Type::Integer
            | Type::Unsigned
            | Type::Moment(Notation::Milliseconds) => marker,
            ref other => panic!("no private value for {other:?}: add one"),
        };
        (field.name.to_owned(), value)
    };
    private.enumerate().map(marked).collect()
}
