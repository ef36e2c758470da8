//! Names in Rust for names in a spec.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// The variant for an error's or status's name: `card_declined` → `CardDeclined`, `10003` →
/// `Code10003`.
pub(crate) fn variant(name: &str) -> String {
    let camel = name.to_upper_camel_case();
    match camel.as_str() {
        "" => "Unnamed".to_owned(),
        "Self" => "SelfError".to_owned(),
        camel if camel.starts_with(|first: char| first.is_ascii_digit()) => format!("Code{camel}"),
        camel => camel.to_owned(),
    }
}

/// The variable or function for a name: `accountId` → `account_id`, `type` → `r#type`.
pub(crate) fn snake(name: &str) -> String {
    let snake = name.to_snake_case();
    match snake.as_str() {
        "" => "unnamed".to_owned(),
        "self" | "super" | "crate" | "_" => format!("{snake}_"),
        snake if snake.starts_with(|first: char| first.is_ascii_digit()) => format!("n{snake}"),
        snake if syn::parse_str::<syn::Ident>(snake).is_err() => format!("r#{snake}"),
        snake => snake.to_owned(),
    }
}

/// The name of the error that a status alone identifies: `Not Found` → `NOT_FOUND`.
pub(crate) fn of_reason(reason: &str) -> String {
    reason.replace('\'', "").to_shouty_snake_case()
}

/// The name of a static for a Rust type's name: `FieldError` → `FIELD_ERROR`.
pub(crate) fn shouty(ident: &str) -> String {
    ident.to_shouty_snake_case()
}

/// Whether a name can become an identifier at all.
pub(crate) fn has_letter_or_digit(name: &str) -> bool {
    name.chars()
        .any(|character| character.is_ascii_alphanumeric())
}
