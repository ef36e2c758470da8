//! Challenges: an authentication scheme and its parameters (RFC 9110 section 11.2). A header may hold
//! several, with commas between them and between their parameters.

use super::line::Line;
use super::{Event, fit};
use crate::model::Header;
use crate::model::quoted::{Pieces, trim};
use std::borrow::Cow;

/// Writes `Bearer realm="x", error="y"`: each value a quoted string.
pub(super) fn write<'a>(
    header: &Header<'_>,
    scheme: &str,
    params: impl Iterator<Item = (&'a str, Cow<'a, str>)>,
) -> String {
    let mut line = Line::new(header, fit(header, scheme).into_owned());
    let mut separator = " ";
    for (name, value) in params {
        let start = format!("{separator}{name}=");
        if line.push_quoted(&start, &fit(header, &value)) {
            separator = ", ";
        }
    }
    line.into_text()
}

/// The challenges of a line, each followed by its parameters. What is neither is skipped.
#[derive(Clone)]
pub(super) struct Challenges<'t> {
    /// What is between commas. None behind the last of it.
    pieces: Option<Pieces<'t>>,
    /// What follows a scheme.
    behind_scheme: &'t str,
}

impl<'t> Challenges<'t> {
    pub(super) fn of(line: &'t str) -> Self {
        Self {
            pieces: Some(Pieces::of(line)),
            behind_scheme: "",
        }
    }
}

impl<'t> Iterator for Challenges<'t> {
    type Item = Event<'t>;

    fn next(&mut self) -> Option<Event<'t>> {
        if let Some(param) = param(std::mem::take(&mut self.behind_scheme)) {
            return Some(param);
        }
        loop {
            let (piece, separator) = self.pieces.as_mut()?.take(b",");
            if separator.is_none() {
                self.pieces = None;
            }
            if let Some(param) = param(piece) {
                return Some(param);
            }
            let end = piece.find([' ', '\t']).unwrap_or(piece.len());
            if let Some((scheme, behind)) = piece.split_at_checked(end)
                && !scheme.is_empty()
            {
                self.behind_scheme = trim(behind);
                return Some(Event::Member(scheme));
            }
        }
    }
}

/// Reads `name=value`, with blanks around the `=`. What may be there in place of parameters, such
/// as `YWJj==`, has nothing behind its `=` but more of them.
fn param(piece: &str) -> Option<Event<'_>> {
    let (name, value) = piece.split_once('=')?;
    let (name, value) = (trim(name), trim(value));
    let is_token = !name.is_empty() && !name.contains([' ', '\t', '"']);
    let has_value = !value.trim_matches('=').is_empty();
    (is_token && has_value).then_some(Event::Param(name, Some(value)))
}
