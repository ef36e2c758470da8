//! What to write instead of a value of the wrong kind.

use super::Tree;
use super::bare::joined;
use super::kind::Kind;
use crate::source::Nodes;
use crate::spec::{example, has_free_keys};

/// Returns what to write for a node whose kind is none of those that its key can have.
pub(super) fn help(tree: &Tree, node: u32, expected: &[&str]) -> Option<String> {
    let found = tree.kind(node);
    let keys = tree.keys(node);
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    if let Kind::Tagged(tag) = found {
        return Some(format!(
            "remove the tag; text that begins with `!` goes in quotes: `\"!{tag}\"`"
        ));
    }
    if tree.is_key(node) {
        return Some(of_key(tree, node));
    }
    let value = Value {
        tree,
        node,
        found,
        path: &keys,
        key: keys.last().copied().unwrap_or_default(),
        example: example(&keys),
        has_free_keys: has_free_keys(&keys),
    };
    value
        .by_key()
        .or_else(|| value.of_truth(expected))
        .or_else(|| value.of_text(expected))
        .or_else(|| value.of_number(expected))
        .or_else(|| value.of_list(expected))
        .or_else(|| value.of_map(expected))
        .or_else(|| value.of_example())
}

/// What to write for a key that is none.
fn of_key(tree: &Tree, node: u32) -> String {
    match (tree.kind(node), tree.scalar(node)) {
        (_, Some(name)) => format!("put it in quotes to make it a name: `\"{name}\"`"),
        (Kind::Map(_), None) => "text that begins with a brace goes in quotes".to_owned(),
        (Kind::List(_), None) => "write an entry for each of them".to_owned(),
        _ => "write a name: letters, digits and `_`".to_owned(),
    }
}

/// The examples of two kinds of entries, which more is known about.
const AN_ERROR: &str = "{ status: 409 }";
const AN_OPERATION: &str = "{ errors: [OUT_OF_STOCK] }";

/// A value of the wrong kind.
struct Value<'t> {
    tree: &'t Tree,
    node: u32,
    found: &'t Kind,
    /// The keys on the way to it.
    path: &'t [&'t str],
    /// The key that it is under; empty for an item of a list.
    key: &'t str,
    example: Option<&'static str>,
    /// Whether it is a map whose keys the author chooses.
    has_free_keys: bool,
}

impl Value<'_> {
    /// What is special about some keys.
    fn by_key(&self) -> Option<String> {
        let Self { key, found, .. } = self;
        Some(match (*key, found) {
            ("after" | "initial" | "max", Kind::Integer(number)) if *number > 0 => {
                format!("write a number and a unit: `{key}: {number}s`")
            }
            ("after" | "initial" | "max", Kind::Float(number)) => {
                format!("write a number and a unit: `{key}: {number}s`")
            }
            ("retry", Kind::Bool(true)) => {
                "write `retry: backoff`, or `retry: immediately`".to_owned()
            }
            ("retry", Kind::Bool(false)) => "write `retry: never`".to_owned(),
            ("retry", Kind::Integer(number)) => format!(
                "write how long to wait, `retry: {{ after: {number}s }}`, or how often to try, \
                 `retry: {{ backoff: {{ attempts: {number} }} }}`"
            ),
            ("backoff", Kind::Bool(_) | Kind::Null) => {
                "write `retry: backoff`, or its delays: `backoff: { initial: 1s }`".to_owned()
            }
            ("status" | "errspec" | "attempts" | "max_length", Kind::Float(number)) => {
                format!("write `{key}: {number:.0}`")
            }
            ("enum" | "values", Kind::List(_)) if self.is_of_type() => {
                let name = self.path.iter().rev().nth(1)?;
                format!(
                    "write the texts as the type itself: `{name}: {}`",
                    self.items()?
                )
            }
            (_, Kind::List(items)) if self.example == Some("string") => {
                let items = items.iter().map(|item| self.tree.scalar(*item));
                match items.collect::<Option<Vec<String>>>()?.as_slice() {
                    [item] => format!("write `{key}: list<{item}>`"),
                    _ => format!(
                        "a list is `{key}: list<string>`; declare texts to choose from under `types`, \
                         `Reason: {}`, and write `{key}: Reason`",
                        self.items()?
                    ),
                }
            }
            (_, Kind::Bool(_) | Kind::Integer(_) | Kind::Float(_))
                if self.example == Some("\"{code}\"") =>
            {
                self.quoted()?
            }
            ("errors", Kind::List(items)) => self.named_items(items)?,
            ("log", Kind::Bool(false)) => "write `log: off`".to_owned(),
            (name, Kind::Integer(status @ 100..=599)) if self.example == Some(AN_ERROR) => {
                format!("write `{name}: {{ status: {status} }}`")
            }
            (name, Kind::List(_)) if self.example == Some(AN_OPERATION) => {
                format!("write `{name}: {{ errors: {} }}`", self.items()?)
            }
            ("code", Kind::Bool(_)) => self.quoted()?,
            ("since", Kind::Integer(_) | Kind::Float(_)) => self.quoted()?,
            _ => return None,
        })
    }

    /// Whether it stands in a type of the author's own.
    fn is_of_type(&self) -> bool {
        matches!(self.path, ["types", _, _])
    }

    /// A list of texts, as it is written.
    fn items(&self) -> Option<String> {
        let Kind::List(items) = self.found else {
            return None;
        };
        let items = items.iter().map(|item| self.tree.scalar(*item));
        let items: Option<Vec<String>> = items.collect();
        Some(format!("[{}]", items?.join(", ")))
    }

    /// A list of errors that each say what they are called.
    fn named_items(&self, items: &[u32]) -> Option<String> {
        let first = *items.first()?;
        let mut names = ["code", "name", "id", "key"].iter();
        let (_, name) = names.find_map(|key| self.tree.entry(first, key))?;
        let name = self.tree.scalar(name)?;
        Some(format!(
            "write names and their values, without `-` in front: `{name}: {{ status: … }}`"
        ))
    }

    /// `true` and `false`, and what other formats have for them.
    fn of_truth(&self, expected: &[&str]) -> Option<String> {
        if !expected.contains(&"Bool") {
            return None;
        }
        if let (Kind::Text(text), key) = (self.found, self.key)
            && let Some(meant) = truth(text)
        {
            return Some(format!("write `{key}: {meant}`"));
        }
        expected
            .eq(&["Bool"])
            .then(|| "write `true` or `false`".to_owned())
    }

    /// Values that are text only in quotes.
    fn of_text(&self, expected: &[&str]) -> Option<String> {
        if !expected.contains(&"Text") {
            return None;
        }
        match self.found {
            Kind::Null if self.example.is_none() => Some(format!(
                "write text behind `{}:`, or remove the key",
                self.key
            )),
            Kind::Map(entries) => {
                let is_slot = |(_, value): &&(u32, u32)| {
                    entries.len() == 1 && matches!(self.tree.kind(*value), Kind::Null)
                };
                let slot = entries.first().filter(is_slot);
                let name = slot.and_then(|(name, _)| self.tree.scalar(*name));
                let Some(name) = name else {
                    let is_text = self.example.is_none();
                    return is_text.then(|| format!("write text: `{}: \"…\"`", self.key));
                };
                Some(format!(
                    "text that begins with a brace goes in quotes: `{}: \"{{{name}}}\"`",
                    self.key
                ))
            }
            Kind::List(_) if self.example.is_none() => {
                Some(format!("write text: `{}: \"…\"`", self.key))
            }
            Kind::Bool(_) | Kind::Integer(_) | Kind::Float(_) if self.example.is_none() => {
                self.quoted()
            }
            _ => None,
        }
    }

    fn of_number(&self, expected: &[&str]) -> Option<String> {
        let is_number = |kind: &&str| matches!(*kind, "Integer" | "Float");
        if !expected.iter().all(is_number) {
            return None;
        }
        let Kind::Text(text) = self.found else {
            return None;
        };
        let number: f64 = text.trim().parse().ok()?;
        Some(format!("write it without quotes: `{}: {number}`", self.key))
    }

    fn of_list(&self, expected: &[&str]) -> Option<String> {
        if !expected.eq(&["List"]) {
            return None;
        }
        let item = self.tree.scalar(self.node)?;
        let needs_quotes =
            item.contains([',', '[', ']', '{', '}', '#', '"', '\'']) || item.contains(": ");
        let item = if needs_quotes {
            format!("{item:?}")
        } else {
            item
        };
        Some(format!(
            "write a list, also for one alone: `{}: [{item}]`",
            self.key
        ))
    }

    /// A list where names and values belong.
    fn of_map(&self, expected: &[&str]) -> Option<String> {
        if let (Kind::Text(text), true) = (self.found, expected.contains(&"Map"))
            && let Some((name, value)) = joined(text)
        {
            return Some(format!("write a blank behind the `:`, `{name}: {value}`"));
        }
        let (Kind::List(items), true) = (self.found, expected.contains(&"Map")) else {
            return None;
        };
        let first = *items.first()?;
        if let Kind::Map(entries) = self.tree.kind(first) {
            let (name, _) = entries.first()?;
            let name = self.tree.scalar(*name)?;
            return Some(format!(
                "write names and their values, without `-` in front: `{name}: …`"
            ));
        }
        let name = self.tree.scalar(first)?;
        if !self.has_free_keys {
            return None;
        }
        // The example with the name that the author wrote.
        let (_, rest) = self.example?.strip_prefix("{ ")?.split_once(':')?;
        Some(format!(
            "write names and their values: `{}: {{ {name}:{rest}`",
            self.key
        ))
    }

    fn of_example(&self) -> Option<String> {
        let (key, example) = (self.key, self.example?);
        Some(match self.found {
            Kind::Null => format!("write `{key}: {example}`, say, or remove `{key}`"),
            _ => format!("write `{key}: {example}`, say"),
        })
    }

    fn quoted(&self) -> Option<String> {
        let value = self.tree.scalar(self.node)?;
        Some(match self.key {
            "" => format!("put it in quotes to make it text: `\"{value}\"`"),
            key => format!("put it in quotes to make it text: `{key}: \"{value}\"`"),
        })
    }
}

/// Returns the truth value that a text means in YAML 1.1 and other formats.
pub(crate) fn truth(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "yes" | "on" | "true" | "y" => Some(true),
        "no" | "off" | "false" | "n" => Some(false),
        _ => None,
    }
}
