//! Names for what is guessed: of members, fields and errors.

use super::places::Taken;
use super::{GuessedError, MAX_NAME};
use crate::lint::words;
use errspec::Value;
use errspec::model::reason_phrase;

/// Whether a body of a spec can have a member of this name, and has no other meaning for it.
pub(super) fn is_name(name: &str) -> bool {
    name.len() <= MAX_NAME
        && name != "*"
        && !name.contains(['{', '}'])
        && !name.contains(char::is_control)
}

/// A name for a field that no slot and no other field has.
pub(super) fn field_name(path: &[String], taken: &mut Taken) -> String {
    const SLOTS: [&str; 9] = [
        // What is the message itself.
        "text",
        "code",
        "status",
        "reason",
        "message",
        "fields",
        "doc_url",
        "retryable",
        "type",
    ];
    let names = path.iter().filter(|step| *step != "[]");
    let joined = |name: &String| {
        let words = words(name).into_iter();
        words
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join("_")
    };
    let names: Vec<String> = names.map(joined).collect();
    let lengths = 1..=names.len();
    let mut candidates = lengths.filter_map(|length| {
        let name = names.get(names.len() - length..)?.join("_");
        let is_name = name.starts_with(|first: char| first.is_ascii_lowercase())
            && name.is_ascii()
            && name.len() <= MAX_NAME;
        is_name.then_some(name)
    });
    // `a_b` and `ab` are too alike, and names in Rust have no blanks at their ends.
    let folded = |name: &str| name.replace('_', "");
    let is_slot = |name: &str| SLOTS.iter().any(|slot| folded(slot) == folded(name));
    let is_free = |name: &String| !is_slot(name) && !taken.names.contains(&folded(name));
    let mut numbered = (taken.names.len() + 1..).map(|number| format!("value_{number}"));
    let free = candidates
        .find(&is_free)
        .or_else(|| numbered.find(&is_free));
    let name = free.unwrap_or_default();
    let folded = folded(&name);
    taken.names.insert(folded);
    name
}

/// A name for an error: its code, or the phrase of its status.
pub(super) fn error_name(code: Option<&Value>, status: u16, known: &[GuessedError]) -> String {
    let text = match code {
        Some(Value::String(text)) => text.clone(),
        Some(number) => format!("CODE_{number}"),
        None => reason_phrase(status).map_or_else(|| format!("STATUS_{status}"), str::to_owned),
    };
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let name = match text.chars().all(is_part) && !text.starts_with(|c: char| c.is_ascii_digit()) {
        true => text,
        false => words(&text)
            .join("_")
            .to_uppercase()
            .replace(|c| !is_part(c), ""),
    };
    let name = match name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        true => name,
        false => format!("CODE_{name}"),
    };
    let numbered = (1..).map(|number| format!("ERROR_{number}"));
    let short = Some(name).filter(|name| name.len() <= MAX_NAME);
    let with_status = short.as_ref().map(|name| format!("{name}_{status}"));
    // `soldOut` and `SOLD_OUT` are the same name in Rust.
    let folded = |name: &str| name.replace('_', "").to_lowercase();
    let is_free = |name: &String| known.iter().all(|one| folded(&one.name) != folded(name));
    let mut names = short.into_iter().chain(with_status).chain(numbered);
    names.find(is_free).unwrap_or_default()
}
