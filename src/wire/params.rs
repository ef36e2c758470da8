//! Parameters of a header, by name: behind an authentication scheme, or in the query of a link.

use super::header::fit;
use crate::model::{Header, Param};
use form_urlencoded::byte_serialize;
use http_auth::parser::ChallengeParser;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use std::borrow::Cow;

/// What cannot stand in a link as it is, beside what is not ASCII (RFC 3986 section 2).
const FORBIDDEN_IN_LINKS: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>');

/// Writes `Bearer realm="x", error="y"`: each value a quoted string (RFC 9110 section 11.2).
pub(super) fn write_challenge<'a>(
    header: &Header<'_>,
    scheme: &str,
    params: impl Iterator<Item = (&'a str, Cow<'a, str>)>,
) -> String {
    let mut written = fit(header, scheme).into_owned();
    let mut separator = " ";
    for (name, value) in params {
        let value = fit(header, &value);
        let start = format!("{separator}{name}=\"");
        let room = room(header, &written, start.len() + 1);
        let Some(value) = cut(&value, room, |c| match c {
            '"' | '\\' => Cow::Owned(format!("\\{c}")),
            other => Cow::Owned(other.to_string()),
        }) else {
            continue;
        };
        written.push_str(&start);
        written.push_str(&value);
        written.push('"');
        separator = ", ";
    }
    written
}

/// Adds parameters to the query of a link, as a form encodes them (RFC 6749 section 4.1.2.1).
pub(super) fn write_link<'a>(
    header: &Header<'_>,
    link: &str,
    params: impl Iterator<Item = (&'a str, Cow<'a, str>)>,
) -> String {
    let mut link = utf8_percent_encode(link, FORBIDDEN_IN_LINKS).to_string();
    // Parameters have half of the room at least, or a long link would cost them all.
    link.truncate(header.max_length / 2);
    let (before, fragment) = match link.split_once('#') {
        Some((before, fragment)) => (before, format!("#{fragment}")),
        None => (link.as_str(), String::new()),
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
        let room = room(header, &written, start.len() + fragment.len());
        let Some(value) = cut(&value, room, |c| {
            let mut bytes = [0; 4];
            Cow::Owned(byte_serialize(c.encode_utf8(&mut bytes).as_bytes()).collect())
        }) else {
            continue;
        };
        written.push_str(&start);
        written.push_str(&value);
    }
    written + &fragment
}

/// How many characters a value may have. None where there is no place for the parameter at all.
fn room(header: &Header<'_>, written: &str, around: usize) -> Option<usize> {
    header.max_length.checked_sub(written.len() + around)
}

/// As many characters of a value, each spelled as its place needs, as there is room for.
fn cut(
    value: &str,
    room: Option<usize>,
    spell: impl Fn(char) -> Cow<'static, str>,
) -> Option<String> {
    let room = room?;
    let mut text = String::new();
    for character in value.chars() {
        let spelled = spell(character);
        if text.len() + spelled.len() > room {
            break;
        }
        text.push_str(&spelled);
    }
    (!text.is_empty() || value.is_empty()).then_some(text)
}

/// The parameters of the first challenge of a scheme in a `WWW-Authenticate`, which may hold
/// several.
pub(super) fn read_challenge(header: &str, scheme: Option<&str>) -> Option<Vec<(String, String)>> {
    let mut challenges = ChallengeParser::new(header).map_while(Result::ok);
    let challenge =
        challenges.find(|challenge| challenge.scheme.eq_ignore_ascii_case(scheme.unwrap_or("")))?;
    let params = challenge.params.iter();
    Some(
        params
            .map(|(name, value)| ((*name).to_owned(), value.to_unescaped()))
            .collect(),
    )
}

/// A link without these parameters, and the parameters of its query.
pub(super) fn read_link(link: &str, params: &[Param<'_>]) -> (String, Vec<(String, String)>) {
    let (before, fragment) = match link.split_once('#') {
        Some((before, fragment)) => (before, Some(fragment)),
        None => (link, None),
    };
    let Some((base, query)) = before.split_once('?') else {
        return (link.to_owned(), Vec::new());
    };
    let decode = |pair: &str| {
        let mut pairs = form_urlencoded::parse(pair.as_bytes());
        pairs
            .next()
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
    };
    let is_ours = |pair: &&str| {
        let name = decode(pair).map(|(name, _)| name);
        name.is_some_and(|name| params.iter().any(|param| param.name == name))
    };
    let others: Vec<&str> = query.split('&').filter(|pair| !is_ours(pair)).collect();
    let mut rest = base.to_owned();
    if !others.is_empty() {
        rest = format!("{rest}?{}", others.join("&"));
    }
    if let Some(fragment) = fragment {
        rest = format!("{rest}#{fragment}");
    }
    // Ours stand behind those that the link had before, so the last of a name counts.
    (rest, query.split('&').rev().filter_map(decode).collect())
}
