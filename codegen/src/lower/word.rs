//! Words: values that are one of a few.

use super::Lower;
use crate::diagnostics::{Code, one_of};
use crate::spec::{At, Maybe};

/// Returns the meaning of the word that is the value of a key.
pub(super) fn lower_word<T: Copy>(
    cx: &mut Lower<'_, '_>,
    key: &str,
    word: &Maybe<String>,
    words: &[(&str, T)],
) -> Option<T> {
    let At { value, place } = word.given()?;
    let found = words.iter().find(|(known, _)| known == value);
    if found.is_none() {
        let known: Vec<&str> = words.iter().map(|(known, _)| *known).collect();
        let word = At {
            value: value.as_str(),
            place: *place,
        };
        report_unknown_word(cx, key, &word, &known);
    }
    found.map(|(_, meaning)| *meaning)
}

/// Words that other tools have for some of ours.
const ELSEWHERE: [(&str, &str); 13] = [
    ("none", "off"),
    ("never", "off"),
    ("warning", "warn"),
    ("critical", "error"),
    ("fatal", "error"),
    ("notice", "info"),
    ("verbose", "trace"),
    ("success", "succeeded"),
    ("ok", "succeeded"),
    ("failure", "failed"),
    ("error", "failed"),
    ("in progress", "pending"),
    ("maybe", "unknown"),
];

/// Reports a word that is not one of those that a key can have.
fn report_unknown_word(cx: &mut Lower<'_, '_>, key: &str, word: &At<&str>, known: &[&str]) {
    let message = format!("`{}` is not a value of `{key}`", word.value);
    let lower = word.value.trim().to_ascii_lowercase();
    let mut elsewhere = ELSEWHERE.iter();
    let meant = elsewhere.find(|(other, ours)| *other == lower && known.contains(ours));
    let known = known.iter().copied();
    let reported = cx.error(Code::Word, word.place, message);
    match meant {
        Some((_, meant)) => reported.help(format!("did you mean `{meant}`?")),
        None => reported.did_you_mean(word.value, known.clone(), || {
            format!("`{key}` is one of {}", one_of(known))
        }),
    };
}
