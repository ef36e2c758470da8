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

/// Reports a word that is not one of those that a key can have.
pub(super) fn report_unknown_word(
    cx: &mut Lower<'_, '_>,
    key: &str,
    word: &At<&str>,
    known: &[&str],
) {
    let message = format!("`{}` is not a value of `{key}`", word.value);
    let known = known.iter().copied();
    cx.error(Code::Word, word.place, message)
        .did_you_mean(word.value, known.clone(), || {
            format!("`{key}` is one of {}", one_of(known))
        });
}
