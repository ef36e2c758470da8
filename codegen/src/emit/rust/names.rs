//! Names in Rust for names in a spec.

use crate::ir::{Error, Field, Operation, reason_or_code};
use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use unicode_normalization::UnicodeNormalization;

/// The variant for an error's or status's name: `card_declined` → `CardDeclined`, `10003` →
/// `Code10003`.
pub(crate) fn variant(name: &str) -> String {
    let camel = identifier(&letters(name).to_upper_camel_case());
    match camel.as_str() {
        "" => "Unnamed".to_owned(),
        "Self" => "SelfError".to_owned(),
        camel if !camel.starts_with(unicode_ident::is_xid_start) => format!("Code{camel}"),
        camel => camel.to_owned(),
    }
}

/// A name with blanks for what no identifier can have: `m²` → `m `.
fn letters(name: &str) -> String {
    let letter = |c: char| {
        if unicode_ident::is_xid_continue(c) {
            c
        } else {
            ' '
        }
    };
    name.chars().map(letter).collect()
}

/// A name as rustc compares it with others: it takes those for the same that look the same (NFC).
/// Changing the case of some letters takes them apart.
fn identifier(name: &str) -> String {
    let composed = name.nfc();
    composed
        .filter(|c| unicode_ident::is_xid_continue(*c))
        .collect()
}

/// The variable or function for a name: `accountId` → `account_id`, `type` → `r#type`.
pub(crate) fn snake(name: &str) -> String {
    let snake = identifier(&letters(name).to_snake_case());
    match snake.as_str() {
        "" => "unnamed".to_owned(),
        "self" | "super" | "crate" | "_" => format!("{snake}_"),
        snake if !snake.starts_with(unicode_ident::is_xid_start) => format!("n{snake}"),
        snake if is_keyword(snake) => format!("r#{snake}"),
        snake => snake.to_owned(),
    }
}

/// Returns whether a name is a keyword in some edition of Rust.
fn is_keyword(name: &str) -> bool {
    // syn accepts the keyword of edition 2024 as a name.
    name == "gen" || syn::parse_str::<syn::Ident>(name).is_err()
}

/// The name of a field: the one that the spec sets, or one made of its name. All members that no other
/// field of a record has are `others`.
pub(crate) fn of_field(field: &Field<'_>) -> String {
    match field.rust.name {
        Some(name) => name.to_owned(),
        None if field.info.is_rest() => "others".to_owned(),
        None => snake(field.name()),
    }
}

/// The variant of an error: the one that the spec sets, or one made of its name.
pub(crate) fn of_error(error: &Error<'_>) -> String {
    error
        .rust
        .name
        .map_or_else(|| variant(error.name), identifier)
}

/// The variant of a status: `404` → `NotFound`, `418` → `ImATeapot`, `499` → `Status499`.
pub(crate) fn of_status(code: u16) -> String {
    variant(&reason_or_code(code).replace('\'', ""))
}

/// The enum of an operation's errors: `place_order` → `PlaceOrderError`.
pub(crate) fn of_operation(operation: &Operation<'_>) -> String {
    format!("{}Error", variant(operation.name))
}

/// The constructors of an enum's variants: `NotFound` → `not_found`. One that would be called as a
/// method, as a function of a trait, or as the enum itself is `…_error`.
pub(crate) fn constructors(name_of_enum: &str, variants: &[String]) -> Vec<String> {
    let plain: Vec<String> = variants.iter().map(|variant| snake(variant)).collect();
    let own = snake(name_of_enum);
    let constructor = |name: &String| {
        if *name != own && !is_method(name) {
            return name.clone();
        }
        let mut other = format!("{name}_error");
        while plain.contains(&other) {
            other.push('_');
        }
        other
    };
    plain.iter().map(constructor).collect()
}

/// Returns whether every error has a method of this name, or a trait has a function that a reader
/// would take it for.
fn is_method(name: &str) -> bool {
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
        "new",
        "default",
        "from_str",
        "from_iter",
    ];
    methods.contains(&name)
}

/// The function that returns the value of a field. One that would be called as another function ends
/// in an underscore, as no name that is made of a spec's does.
pub(crate) fn accessor(field: &Field<'_>) -> String {
    let snake = of_field(field);
    let taken = [
        "new", "common", "fmt", "from", "into", "try_from", "try_into", "type_id", "borrow",
    ];
    if snake.starts_with("with_") {
        return format!("{snake}_field_");
    }
    if taken.contains(&snake.as_str()) {
        return format!("{snake}_");
    }
    snake
}

/// The name of a static for a Rust type's name: `FieldError` → `FIELD_ERROR`.
pub(crate) fn shouty(ident: &str) -> String {
    identifier(&ident.to_shouty_snake_case())
}
