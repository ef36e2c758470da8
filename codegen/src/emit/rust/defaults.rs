//! The values of fields where none is given.

use super::data::duration;
use super::types::{rust_type, value_type};
use super::{Module, ident, names};
use crate::ir::Field;
use errspec_model::{Constant, Type, Unit, json};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::time::Duration;

/// The value of a field by default, if it has one.
pub(super) fn default(module: &Module<'_>, field: &Field<'_>) -> Option<TokenStream> {
    let default = field.info.default?;
    if field.rust.ty.is_some() {
        let (ty, json) = (value_type(module, field), json::of_constant(&default));
        return Some(quote!(errspec::field::default_custom::<#ty>(#json)));
    }
    let ty = rust_type(module, field.ty());
    Some(match (field.ty(), default) {
        (Type::Bool, Constant::Bool(value)) => quote!(errspec::field::value(#value)),
        (Type::Duration(unit), Constant::Number(digits)) => {
            let count = digits.parse::<f64>().unwrap_or_default();
            let seconds = match unit {
                Unit::Seconds => count,
                Unit::Milliseconds => count / 1000.0,
            };
            let value = duration(Duration::try_from_secs_f64(seconds).unwrap_or_default());
            quote!(errspec::field::value(#value))
        }
        (Type::Number, Constant::Number(digits)) if !digits.contains('.') => {
            let value = number(&format!("{digits}.0"));
            quote!(errspec::field::value::<#ty>(#value))
        }
        (_, Constant::Number(digits)) => {
            let value = number(digits);
            quote!(errspec::field::value::<#ty>(#value))
        }
        (Type::Named(name), Constant::Text(text)) => {
            let (name, variant) = (ident(&names::variant(name)), ident(&names::variant(text)));
            quote!(errspec::field::value(#name::#variant))
        }
        (_, Constant::Text(text)) => quote!(errspec::field::text(#text)),
        // An empty list or map.
        _ => quote!(errspec::field::value(<#ty>::new())),
    })
}

/// A number as it is written in Rust: its digits in groups of three.
fn number(digits: &str) -> TokenStream {
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(digits) => (Some(quote!(-)), digits),
        None => (None, digits),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let first = whole.len() % 3;
    let mut text = String::new();
    for (index, digit) in whole.char_indices() {
        if index > 0 && index % 3 == first {
            text.push('_');
        }
        text.push(digit);
    }
    for (index, digit) in fraction.into_iter().flat_map(str::char_indices) {
        text.push_str(match index {
            0 => ".",
            index if index % 3 == 0 => "_",
            _ => "",
        });
        text.push(digit);
    }
    let literal: Option<Literal> = text.parse().ok();
    quote!(#sign #literal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_in_groups() {
        let shown = |digits| number(digits).to_string().replace(' ', "");
        assert_eq!(shown("7"), "7");
        assert_eq!(shown("-1234567"), "-1_234_567");
        assert_eq!(shown("123456"), "123_456");
        assert_eq!(shown("1234.56789"), "1_234.567_89");
        assert_eq!(shown("0.0"), "0.0");
    }
}
