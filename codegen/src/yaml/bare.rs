//! Entries of a map in braces that are a name alone, without a `:`. YAML takes each for a key without a
//! value; authors had text with a comma in mind, or forgot the blank behind a `:`.

use super::Tree;
use super::kind::Kind;
use super::syntax::{quoted, straight};
use crate::source::Nodes;

/// An entry that is a name alone.
pub(super) struct Bare {
    /// The node to point at.
    pub(super) node: u32,
    pub(super) message: String,
    pub(super) help: String,
    /// The key that was meant, where that is clear.
    pub(super) key: Option<String>,
}

/// How many commas a text may have that is put together again.
const MOST: usize = 20;

/// How many bytes behind a key are looked at, beside twice its own: it can have ends of lines in it. What is
/// further away is looked at for other keys.
const BEHIND: usize = 200;

/// Returns what is wrong with an entry of a map, if it is a name alone and what was meant can be told.
pub(super) fn bare(tree: &Tree, text: &str, entries: &[(u32, u32)], index: usize) -> Option<Bare> {
    let is_bare = |(key, value): &(u32, u32)| is_bare(tree, text, *key, *value);
    let (key, _) = *entries.get(index).filter(|entry| is_bare(entry))?;
    let name = tree.scalar(key)?;
    if let Some((key_of_value, value)) = joined(&name) {
        return Some(Bare {
            node: key,
            message: "there is no blank behind the `:`".to_owned(),
            help: format!("write `{key_of_value}: {value}`"),
            key: Some(key_of_value.to_owned()),
        });
    }
    let start = index.saturating_sub(MOST);
    let before = entries.get(start..index)?;
    let first = start + before.iter().rposition(|entry| !is_bare(entry))?;
    let (named, value) = *entries.get(first)?;
    let start = tree.scalar(value)?;
    let rest = entries.get(first + 1..)?.iter().take(MOST);
    let rest = rest.take_while(|entry| is_bare(entry));
    let rest: Vec<String> = rest.filter_map(|(key, _)| tree.scalar(*key)).collect();
    let named = tree.scalar(named)?;
    let whole = format!("{start}, {}", rest.join(", "));
    let are_numbers = rest.iter().all(|item| item.parse::<i64>().is_ok());
    Some(match tree.kind(value) {
        Kind::Integer(_) if are_numbers => Bare {
            node: value,
            message: "the `,` ends this value, and more of them stand behind it".to_owned(),
            help: format!("write a list: `{named}: [{whole}]`"),
            key: None,
        },
        _ => Bare {
            node: value,
            message: "the `,` ends this text, and more of it stands behind".to_owned(),
            help: format!(
                "put all of it in quotes: `{named}: {}`",
                quoted(straight(&whole))
            ),
            key: None,
        },
    })
}

/// Returns the name and the value in `status:404`.
pub(super) fn joined(text: &str) -> Option<(&str, &str)> {
    let (name, value) = text.split_once(':')?;
    let is_name = name.starts_with(|c: char| c.is_alphabetic())
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || "_-".contains(c));
    let is_value = !value.is_empty() && !value.starts_with(['/', ':', ' ']);
    (is_name && is_value).then_some((name, value))
}

/// Whether no `:` stands behind a key.
pub(super) fn is_bare(tree: &Tree, text: &str, key: u32, value: u32) -> bool {
    if !matches!(tree.kind(value), Kind::Null) {
        return false;
    }
    let rest = tree.text_from(text, key);
    let most = BEHIND + 2 * tree.scalar(key).map_or(0, |name| name.len());
    let behind = match rest.chars().next() {
        Some(quote @ ('"' | '\'')) => {
            let inner = rest.get(1..).unwrap_or_default();
            inner
                .find(quote)
                .and_then(|end| inner.get(end + 1..))
                .map(str::trim_start)
        }
        _ => rest
            .char_indices()
            .take_while(|(at, _)| *at < most)
            .find(|(at, character)| match character {
                ',' | '}' | ']' => true,
                ':' => {
                    let behind = rest.get(at + 1..).and_then(|rest| rest.chars().next());
                    behind.is_none_or(|next| next.is_whitespace() || ",}]".contains(next))
                }
                _ => false,
            })
            .and_then(|(at, _)| rest.get(at..)),
    };
    behind.is_some_and(|behind| behind.starts_with([',', '}']))
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::{Kind, is_bare};
    use crate::source::ROOT;

    /// Were all of a file looked at for each key, many keys would take minutes.
    #[test]
    fn what_is_far_behind_a_key_is_not_looked_at() {
        let is_bare = |text: &str| {
            let tree = parse(text).ok()?;
            let Kind::Map(entries) = tree.kind(ROOT) else {
                return None;
            };
            let (key, value) = *entries.first()?;
            Some(is_bare(&tree, text, key, value))
        };
        assert_eq!(is_bare("{ one two\n   three, b: 1 }"), Some(true));
        assert_eq!(is_bare("{ one two:\n   , b: 1 }"), Some(false));
        let far = format!("{{ one{}, b: 1 }}", "\n".repeat(1000));
        assert_eq!(is_bare(&far), Some(false));
    }
}
