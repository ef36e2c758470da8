//! Keys that a map cannot have: each is reported with what was meant, and what several of them have in
//! common is said once.

use super::bare::{Bare, bare, is_bare};
use super::kind::Kind;
use super::read::{Mismatch, Reader};
use crate::diagnostics::{Code, Reported, nearest};
use crate::source::{Nodes, Place};
use crate::spec::{At, Scalar, elsewhere};

/// How many mistakes there can be before what several keys have in common is no longer looked for.
const MOST: usize = 200;

impl Reader<'_> {
    /// Reports entries whose keys are not those of a struct. Returns the keys that were meant by them: a
    /// mistake that they are absent would only follow.
    pub(super) fn report_unknown(
        &mut self,
        entries: &[(u32, u32)],
        unknown: &[usize],
        keys: &[&'static str],
    ) -> Vec<&'static str> {
        let mut meant = Vec::new();
        let mut left = Vec::new();
        for index in unknown {
            let Some(bare) = bare(self.tree, self.text, entries, *index) else {
                left.extend(entries.get(*index));
                continue;
            };
            let is_meant = |key: &&&str| bare.key.as_deref() == Some(**key);
            meant.extend(keys.iter().find(is_meant));
            self.report_bare(bare);
        }
        let path = self.tree.keys(self.place.node);
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        let whole = Whole {
            entries,
            unknown: &left,
            keys,
        };
        // Comparing names takes long, and a file may consist of wrong ones.
        let has_room = self.diagnostics.count().saturating_add(left.len()) < MOST;
        let by_all = has_room.then(|| self.meant_by_all(&whole, &path)).flatten();
        if let Some(Misplaced { under, of, help }) = by_all {
            left.retain(|entry| !of.contains(entry));
            meant.push(under);
            if let Some((first, _)) = of.first() {
                self.report_key(*first).help(help);
            }
        }
        for (key, _) in left {
            let name = self.name(key);
            let reported = self.report_key(key);
            if name == "<<" {
                reported.help(
                    "merge keys are not part of the language: settings flow down \
                     from class to status to error by themselves",
                );
            } else if let Some(help) = elsewhere(&path, &name) {
                reported.help(help);
            } else {
                reported.did_you_mean_key(&name, keys);
            }
        }
        meant
    }

    fn name(&self, key: u32) -> String {
        let name = self.tree.scalar(key);
        name.unwrap_or_else(|| self.tree.kind(key).describe())
    }

    fn report_key(&mut self, key: u32) -> Reported<'_> {
        let message = format!("unknown key `{}`", self.name(key));
        let place = Place {
            node: key,
            ..self.place
        };
        self.diagnostics.error(Code::UnknownKey, place, message)
    }

    pub(super) fn report_bare(&mut self, bare: Bare) {
        let place = Place {
            node: bare.node,
            ..self.place
        };
        self.diagnostics
            .error(Code::WrongKind, place, bare.message)
            .help(bare.help);
    }

    pub(super) fn is_in_quotes(&self) -> bool {
        let rest = self.tree.text_from(self.text, self.place.node);
        rest.starts_with(['"', '\''])
    }

    /// Reports an entry of a map with any keys that is a name alone, and returns the key that was meant, if
    /// that is clear. Only what is hardly a name is looked at: whether a `:` stands behind it takes time.
    pub(super) fn take_bare(
        &mut self,
        entries: &[(u32, u32)],
        index: usize,
    ) -> Option<Option<At<Scalar>>> {
        let (key, value) = *entries.get(index)?;
        let (Kind::Text(name), Kind::Null) = (self.tree.kind(key), self.tree.kind(value)) else {
            return None;
        };
        if !name.contains([' ', ':']) {
            return None;
        }
        let bare = bare(self.tree, self.text, entries, index)?;
        let place = self.at(key).place;
        let meant = bare.key.as_ref().map(|name| At {
            value: Scalar::Text(name.clone()),
            place,
        });
        self.report_bare(bare);
        Some(meant)
    }

    /// Returns what is wrong with `{code}` in a body: YAML has it for a map with one name in it.
    pub(super) fn slot_without_quotes(&self, entries: &[(u32, u32)]) -> Option<Mismatch> {
        let &[(key, value)] = entries else {
            return None;
        };
        let is_alone = matches!(self.tree.kind(value), Kind::Null);
        let path = is_alone.then(|| self.tree.keys(self.place.node))?;
        if !path.iter().any(|key| key == "body") || !is_bare(self.tree, self.text, key, value) {
            return None;
        }
        let (name, slot) = (path.last()?, self.tree.scalar(key)?);
        let named = match name.as_str() {
            "" => String::new(),
            name => format!("{name}: "),
        };
        Some(Mismatch {
            message: "expected text, found a map".to_owned(),
            help: Some(format!(
                "text that begins with a brace goes in quotes: `{named}\"{{{slot}}}\"`"
            )),
        })
    }

    /// Returns the key that unknown entries belong under, those entries, and what to write, where that can
    /// be told from all of them.
    fn meant_by_all(&self, whole: &Whole<'_>, path: &[&str]) -> Option<Misplaced> {
        let is_near = |entry: &(u32, u32)| {
            let name = self.name(entry.0);
            nearest(&name, whole.keys.iter().copied()).is_some()
        };
        let far = whole.unknown.iter().filter(|entry| !is_near(entry));
        if whole.keys.contains(&"errspec") {
            let is_error = |entry: &&(u32, u32)| self.tree.entry(entry.1, "status").is_some();
            let errors: Vec<(u32, u32)> = far.copied().filter(|entry| is_error(&entry)).collect();
            let (first, _) = errors.first()?;
            let help = format!(
                "an error stands under `errors`, further right than that: `errors: {{ {}: … }}`",
                self.name(*first)
            );
            return Some(Misplaced {
                under: "errors",
                of: errors,
                help,
            });
        }
        if whole.keys.contains(&"proof") && !self.has(whole, "body") {
            let is_member = |entry: &&(u32, u32)| elsewhere(path, &self.name(entry.0)).is_none();
            let members: Vec<(u32, u32)> = far.copied().filter(|entry| is_member(&entry)).collect();
            let names = members
                .iter()
                .map(|(key, _)| format!("{}: …", self.name(*key)));
            let names: Vec<String> = names.collect();
            let help = format!(
                "what the body holds stands under `body`: `body: {{ {} }}`",
                names.join(", ")
            );
            return (!members.is_empty()).then_some(Misplaced {
                under: "body",
                of: members,
                help,
            });
        }
        if whole.keys.contains(&"private") && !self.has(whole, "type") {
            let is_member = |entry: &&(u32, u32)| matches!(self.tree.kind(entry.1), Kind::Text(_));
            let members: Vec<(u32, u32)> = far.copied().filter(|entry| is_member(&entry)).collect();
            let shown = members.iter().filter_map(|(key, value)| {
                Some(format!(
                    "{}: {}",
                    self.name(*key),
                    self.tree.scalar(*value)?
                ))
            });
            let shown: Vec<String> = shown.collect();
            let shown = shown.join(", ");
            let help = match path {
                ["types", record, "properties"] => {
                    format!("write the members as the type itself: `{record}: {{ {shown} }}`")
                }
                _ => format!(
                    "a field has one type: declare a record under `types`, `Item: {{ {shown} }}`, \
                     and write `{}: Item`",
                    path.last()?
                ),
            };
            return (!members.is_empty()).then_some(Misplaced {
                under: "type",
                of: members,
                help,
            });
        }
        None
    }

    fn has(&self, whole: &Whole<'_>, key: &str) -> bool {
        let mut entries = whole.entries.iter();
        entries.any(|(name, _)| matches!(self.tree.kind(*name), Kind::Text(name) if name == key))
    }
}

/// A map with entries whose keys are unknown.
struct Whole<'e> {
    entries: &'e [(u32, u32)],
    unknown: &'e [(u32, u32)],
    keys: &'e [&'static str],
}

/// Entries that belong under a key which is not there.
struct Misplaced {
    under: &'static str,
    of: Vec<(u32, u32)>,
    help: String,
}
