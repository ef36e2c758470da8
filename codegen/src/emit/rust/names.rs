//! Names in Rust for names in a spec.

use crate::ir::{Error, Operation, reason_or_code};
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

/// The variant of an error: the one that the spec sets, or one made of its name.
pub(crate) fn of_error(error: &Error<'_>) -> String {
    error
        .rust
        .name
        .map_or_else(|| variant(error.name), str::to_owned)
}

/// The variant of a status: `404` → `NotFound`, `418` → `ImATeapot`, `499` → `Status499`.
pub(crate) fn of_status(code: u16) -> String {
    variant(&reason_or_code(code).replace('\'', ""))
}

/// The enum of an operation's errors: `place_order` → `PlaceOrderError`.
pub(crate) fn of_operation(operation: &Operation<'_>) -> String {
    format!("{}Error", variant(operation.name))
}

/// Returns whether every error has a method of this name, or a trait that is in scope for it.
pub(crate) fn is_method(name: &str) -> bool {
    let methods = [
        "code",
        "values",
        "of",
        "read",
        "info",
        "message",
        "status",
        "to_response",
        "to_failure",
        "with_source",
        "payload",
        "build",
        "retry",
        "outcome",
        "docs",
        "source",
        "fmt",
        "clone",
        "eq",
        "from",
        "into",
        "to_string",
        "default",
        "from_str",
        "from_iter",
        "error",
    ];
    methods.contains(&name)
}

/// The function that returns the value of a field.
pub(crate) fn accessor(name: &str) -> String {
    let snake = snake(name);
    let taken = [
        "new", "common", "fmt", "from", "into", "try_from", "try_into", "type_id", "borrow",
    ];
    if taken.contains(&snake.as_str()) || snake.starts_with("with_") {
        return format!("{snake}_field");
    }
    snake
}

/// The name of a static for a Rust type's name: `FieldError` → `FIELD_ERROR`.
pub(crate) fn shouty(ident: &str) -> String {
    ident.to_shouty_snake_case()
}
