//! Parameters behind semicolons (RFC 9110 section 5.6.6). A header may hold several values with
//! parameters, with commas between them.

use super::line::Line;
use super::{Event, fit};
use crate::model::quoted::{Pieces, trim};
use crate::model::{Header, Part};
use std::borrow::Cow;

/// Writes `value; a=x; b="y z"`. Nothing where neither the value nor a parameter is there.
pub(super) fn write<'a>(
    header: &Header<'_>,
    value: Option<&str>,
    params: impl Iterator<Item = (&'a str, Cow<'a, str>)>,
) -> Option<String> {
    let mut line = Line::new(header, String::new());
    match value {
        Some(value) => {
            let value = fit(header, value);
            if Part::constant(header.value).is_some() || is_plain(&value) {
                line.push("", &value);
            } else {
                line.push_quoted("", &value);
            }
        }
        None => _ = line.push_quoted("", ""),
    }
    let mut has_params = false;
    for (name, value) in params {
        let value = fit(header, &value);
        let start = format!("; {name}=");
        has_params |= if is_token(&value) && start.len() + value.len() <= line.room() {
            line.push(&start, &value)
        } else {
            line.push_quoted(&start, &value)
        };
    }
    (value.is_some() || has_params).then(|| line.into_text())
}

/// Returns whether a value needs no quotation marks there.
fn is_plain(value: &str) -> bool {
    !value.is_empty() && !value.contains([',', ';', '"', '\\'])
}

/// Returns whether a text is a token (RFC 9110 section 5.6.2).
pub(super) fn is_token(text: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_allowed)
}

/// The values of a line, each followed by its parameters.
#[derive(Clone)]
pub(super) struct Values<'t> {
    /// None behind the end of the line.
    pieces: Option<Pieces<'t>>,
    /// Whether the next piece is a parameter.
    in_params: bool,
}

impl<'t> Values<'t> {
    pub(super) fn of(line: &'t str) -> Self {
        Self {
            pieces: Some(Pieces::of(line)),
            in_params: false,
        }
    }
}

impl<'t> Iterator for Values<'t> {
    type Item = Event<'t>;

    fn next(&mut self) -> Option<Event<'t>> {
        loop {
            let (piece, separator) = self.pieces.as_mut()?.take(b",;");
            let is_param = std::mem::replace(&mut self.in_params, separator == Some(b';'));
            if separator.is_none() {
                self.pieces = None;
            }
            match piece.split_once('=') {
                Some((name, value)) if is_param => {
                    return Some(Event::Param(trim(name), Some(trim(value))));
                }
                None if is_param && !piece.is_empty() => return Some(Event::Param(piece, None)),
                // An empty item of a list is none, but `; a=x` has parameters.
                _ if !is_param && (!piece.is_empty() || self.in_params) => {
                    return Some(Event::Member(piece));
                }
                _ => {}
            }
        }
    }
}
