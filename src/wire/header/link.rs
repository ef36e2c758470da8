//! Links with slots in them: a value stays in its place.

use crate::model::{Encoder, Part};
use crate::wire::Capture;
use percent_encoding::{
    AsciiSet, CONTROLS, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode,
};
use std::borrow::Cow;

/// What a link cannot contain as it is, beside what is not ASCII (RFC 3986 section 2).
const FORBIDDEN: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>');

/// All but the unreserved characters: no value ends the part of the link that it is in (RFC 3986
/// section 2.3).
const IN_PLACE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Writes a link. A value at its start is a link or the beginning of one, and says where it leads; any
/// other has all its characters percent-encoded that mean something in a link.
///
/// None where a slot has no value, or one that would take the link elsewhere even so: dots that go up in
/// a path, and nothing between two slashes at the start, which would begin a host.
pub(super) fn write(encoder: &Encoder<'_>, parts: &[Part<'_>]) -> Option<String> {
    if !encoder.has_all(parts) {
        return None;
    }
    let mut link = String::new();
    for (place, part) in parts.iter().enumerate() {
        let mut text = String::new();
        encoder
            .write_text(std::slice::from_ref(part), &mut text)
            .ok()?;
        let is_inside = place > 0 && part.slot().is_some();
        if is_inside && is_dots(&text) && !link.contains(['?', '#']) {
            return None;
        }
        let set = if is_inside { IN_PLACE } else { FORBIDDEN };
        link.extend(utf8_percent_encode(&text, set));
    }
    let names_host = |text: &str| text.starts_with("//");
    match parts.first() {
        Some(Part::Text(start)) if names_host(&link) && !names_host(start) => None,
        _ => Some(link),
    }
}

/// Returns whether a segment of a path is not its own, but that path or the one above.
fn is_dots(segment: &str) -> bool {
    matches!(segment, "." | "..")
}

impl<'a> Capture<'a> {
    /// Reads a link as it is written. Gives the text back where it is another link.
    pub(super) fn try_link<'t>(
        &mut self,
        parts: &'a [Part<'a>],
        link: Cow<'t, str>,
    ) -> Result<(), Cow<'t, str>> {
        let starts_with_slot = matches!(parts.first(), Some(Part::Slot(_)));
        let mut found = Vec::new();
        let matched =
            crate::model::match_parts(parts.iter().copied(), &link, &mut |slot, value| {
                let decoded = match found.is_empty() && starts_with_slot {
                    true => value.to_owned(),
                    false => decoded(value).into_owned(),
                };
                found.push((slot, decoded));
            });
        if !matched {
            return Err(link);
        }
        for (slot, value) in found {
            self.fill_text(slot, Cow::Owned(value));
        }
        Ok(())
    }
}

/// The characters of a percent-encoded value. What is not that is as it came.
fn decoded(value: &str) -> Cow<'_, str> {
    let decoded = percent_decode_str(value).decode_utf8();
    decoded.unwrap_or(Cow::Borrowed(value))
}
