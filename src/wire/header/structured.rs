//! Items of structured fields (RFC 9651 section 3.3), which know numbers, booleans, strings and
//! tokens, and their parameters.

use super::fit;
use super::line::Line;
use crate::model::{Constant, Encoder, Header, Held, Part, Slot, Type, quoted};
use std::borrow::Cow;

/// An item: its text, and how it is written.
pub(super) struct Item {
    text: String,
    form: Form,
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// A number, boolean or token: the text as it is.
    Bare,
    /// A string.
    Text,
}

impl Item {
    /// The item that a text of the spec becomes: a string where it is in quotation marks, else what its
    /// value is, which for text is a token if it can be one.
    pub(super) fn of(
        encoder: &Encoder<'_>,
        header: &Header<'_>,
        parts: &[Part<'_>],
        text: &str,
    ) -> Self {
        if quoted::are_quoted(parts) {
            let inside = text
                .get(1..text.len().saturating_sub(1))
                .unwrap_or_default();
            return Self {
                text: fit(header, inside).into_owned(),
                form: Form::Text,
            };
        }
        let bare = match parts {
            [Part::Slot(slot)] => bare(encoder, *slot, text),
            [Part::Text(constant)] => Some((*constant).to_owned())
                .filter(|text| is_numeric(text) || matches!(text.as_str(), "?0" | "?1")),
            _ => None,
        };
        match bare {
            Some(text) => Self {
                text,
                form: Form::Bare,
            },
            None => Self::of_text(fit(header, text).into_owned()),
        }
    }

    fn of_text(text: String) -> Self {
        let form = match is_token(&text) {
            true => Form::Bare,
            false => Form::Text,
        };
        Self { text, form }
    }

    fn push(&self, start: &str, line: &mut Line) -> bool {
        match self.form {
            Form::Bare => line.push(start, &self.text),
            Form::Text => line.push_quoted(start, &self.text),
        }
    }
}

/// Writes `value;a=x;b="y z";c=1`. Nothing where neither the value nor a parameter is there. Where the
/// value alone is not, it is an empty string.
pub(super) fn write<'a>(
    header: &Header<'_>,
    value: Option<&Item>,
    params: impl Iterator<Item = (&'a str, Item)>,
) -> Option<String> {
    let mut line = Line::new(header, String::new());
    let is_there = value.is_some_and(|item| item.push("", &mut line));
    if !is_there {
        line.push_quoted("", "");
    }
    let mut has_params = false;
    for (name, item) in params {
        has_params |= item.push(&format!(";{name}="), &mut line);
    }
    (is_there || has_params).then(|| line.into_text())
}

/// The number or boolean that a slot holds, if a structured field can hold it.
fn bare(encoder: &Encoder<'_>, slot: Slot<'_>, text: &str) -> Option<String> {
    let (is_number, is_bool) = match encoder.held(slot) {
        Held::Constant(value) => (
            matches!(value, Constant::Number(_)),
            matches!(value, Constant::Bool(_)),
        ),
        Held::Field(index) => {
            let ty = encoder.info.fields.get(index).map(|field| field.ty);
            let is_number = matches!(
                ty,
                Some(
                    Type::Integer
                        | Type::Unsigned
                        | Type::Number
                        | Type::Duration(_)
                        | Type::Moment(_)
                )
            );
            (is_number, ty == Some(Type::Bool))
        }
        _ => (false, false),
    };
    match text {
        "true" if is_bool => Some("?1".to_owned()),
        "false" if is_bool => Some("?0".to_owned()),
        digits if is_number && is_numeric(digits) => Some(digits.to_owned()),
        _ => None,
    }
}

/// Returns whether a text is an Integer or Decimal (RFC 9651 sections 3.3.1 and 3.3.2).
fn is_numeric(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let all = |digits: &str, most: usize| {
        (1..=most).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    match digits.split_once('.') {
        Some((whole, fraction)) => all(whole, 12) && all(fraction, 3),
        None => all(digits, 15),
    }
}

/// Returns whether a text is a Token (RFC 9651 section 3.3.4).
fn is_token(text: &str) -> bool {
    let is_start = |byte: &u8| byte.is_ascii_alphabetic() || *byte == b'*';
    let is_allowed =
        |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~:/".contains(&byte);
    text.as_bytes().first().is_some_and(is_start) && text.bytes().all(is_allowed)
}

/// The text of an item. A parameter without a value is true.
pub(super) fn text(item: Option<&str>) -> Cow<'_, str> {
    match item {
        None | Some("?1") => "true".into(),
        Some("?0") => "false".into(),
        Some(item) => match (item.strip_prefix('%'), item.strip_prefix('@')) {
            (Some(display), _) => match quoted::inside(display) {
                Some(inside) => percent_encoding::percent_decode_str(inside).decode_utf8_lossy(),
                None => item.into(),
            },
            (_, Some(date)) => date.into(),
            _ => quoted::value(item),
        },
    }
}
