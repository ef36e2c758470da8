//! Parameters in the query of a link (RFC 6749 section 4.1.2.1).

use super::line::cut;
use crate::model::{Header, Param};
use form_urlencoded::byte_serialize;
use std::borrow::Cow;

/// Adds parameters to the query of a link, as a form encodes them (RFC 6749 section 4.1.2.1). They have
/// half of the room at least, or a long link would cost them all. A longer one is not written: half of a
/// link is another link.
pub(super) fn write<'a>(
    header: &Header<'_>,
    link: &str,
    params: impl Iterator<Item = (&'a str, Cow<'a, str>)>,
) -> Option<String> {
    if link.len() > header.max_length / 2 {
        return None;
    }
    let (before, fragment) = match link.split_once('#') {
        Some((before, fragment)) => (before, format!("#{fragment}")),
        None => (link, String::new()),
    };
    let mut written = before.to_owned();
    for (name, value) in params {
        let separator = match written.split_once('?') {
            None => "?",
            Some((_, query)) if query.is_empty() || query.ends_with('&') => "",
            Some(_) => "&",
        };
        let name: String = byte_serialize(name.as_bytes()).collect();
        let start = format!("{separator}{name}=");
        let taken = written.len() + start.len() + fragment.len();
        let room = header.max_length.checked_sub(taken);
        let Some(value) = room.and_then(|room| cut(&value, room, encoded_length)) else {
            continue;
        };
        written.push_str(&start);
        written.extend(byte_serialize(value.as_bytes()));
    }
    Some(written + &fragment)
}

/// How many bytes a character takes in a form.
fn encoded_length(character: char) -> usize {
    let mut bytes = [0; 4];
    let bytes = character.encode_utf8(&mut bytes).as_bytes();
    byte_serialize(bytes).map(str::len).sum()
}

/// A link without these parameters, and the value of each, if the link has it.
pub(super) fn read(link: &str, params: &[Param<'_>]) -> (String, Vec<Option<String>>) {
    let mut values = vec![None; params.len()];
    let (before, fragment) = match link.split_once('#') {
        Some((before, fragment)) => (before, Some(fragment)),
        None => (link, None),
    };
    let Some((base, query)) = before.split_once('?') else {
        return (link.to_owned(), values);
    };
    let mut rest = base.to_owned();
    let mut separator = '?';
    for pair in query.split('&') {
        let decoded = form_urlencoded::parse(pair.as_bytes()).next();
        let place = |name: &str| params.iter().position(|param| param.name == name);
        let ours = decoded.and_then(|(name, value)| Some((place(&name)?, value)));
        match ours.and_then(|(place, value)| Some((values.get_mut(place)?, value))) {
            // Ours come after those that the link had before, so the last of a name counts.
            Some((place, value)) => *place = Some(value.into_owned()),
            None => {
                rest.push(separator);
                rest.push_str(pair);
                separator = '&';
            }
        }
    }
    if let Some(fragment) = fragment {
        rest.push('#');
        rest.push_str(fragment);
    }
    (rest, values)
}
