//! Levels: how much a lint weighs, as its table, the command and the comments of a spec set it.

use crate::lint::{LINTS, Lint};
use crate::output::Trouble;
use errspec_codegen::{Severity, nearest};

/// How much a lint weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// It is not looked for.
    Allow,
    /// It is good to know.
    Note,
    Warn,
    Deny,
}

impl Level {
    /// The severity of what is found; None if nothing is looked for.
    pub(crate) fn severity(self) -> Option<Severity> {
        match self {
            Self::Allow => None,
            Self::Note => Some(Severity::Note),
            Self::Warn => Some(Severity::Warning),
            Self::Deny => Some(Severity::Error),
        }
    }

    /// As in a table of lints.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "off",
            Self::Note => "note",
            Self::Warn => "warning",
            Self::Deny => "error",
        }
    }
}

/// The levels that a command sets.
#[derive(Clone, Debug, Default)]
pub(crate) struct Levels {
    /// The last one that names a lint holds.
    set: Vec<(String, Level)>,
    deny_warnings: bool,
    /// Whether notes are wanted too.
    pub(crate) with_notes: bool,
}

impl Levels {
    /// Reads the arguments of a command: names of lints, of categories, `lints` for all, the code of
    /// a warning, and `warnings`.
    pub(crate) fn of(allow: &[String], warn: &[String], deny: &[String]) -> Result<Self, Trouble> {
        let mut levels = Self::default();
        let lists = [
            (allow, Level::Allow),
            (warn, Level::Warn),
            (deny, Level::Deny),
        ];
        for (names, level) in lists {
            for name in names {
                if name == "warnings" && level == Level::Deny {
                    levels.deny_warnings = true;
                } else if is_known(name) {
                    levels.set.push((name.clone(), level));
                } else {
                    return Err(unknown(name));
                }
            }
        }
        // A name of one lint goes before one of several, wherever it is.
        levels.set.sort_by_key(|(name, _)| rank(name));
        Ok(levels)
    }

    /// Whether findings of a severity are wanted.
    pub(crate) fn shows(&self, severity: Severity) -> bool {
        self.with_notes || severity != Severity::Note
    }

    /// The level of a lint.
    pub(crate) fn level(&self, lint: &Lint) -> Level {
        let names = [lint.id, lint.category.as_str(), "lints"];
        let set = self.set.iter().rev();
        let mut set = set.filter(|(name, _)| names.contains(&name.as_str()));
        set.next().map_or(lint.level, |(_, level)| *level)
    }

    /// The severity of a warning or note of the engine, unless it is allowed. Errors are errors.
    pub(crate) fn of_mistake(&self, code: &str, severity: Severity) -> Option<Severity> {
        if severity == Severity::Error {
            return Some(severity);
        }
        let set = self.set.iter().rev().find(|(name, _)| name == code);
        match set {
            Some((_, level)) => level.severity(),
            None => Some(severity),
        }
    }

    /// The severity after `--deny warnings`.
    pub(crate) fn raised(&self, severity: Severity) -> Severity {
        match severity {
            Severity::Warning if self.deny_warnings => Severity::Error,
            other => other,
        }
    }
}

fn rank(name: &str) -> u8 {
    match name {
        "lints" => 0,
        name if LINTS.iter().any(|lint| lint.category.as_str() == name) => 1,
        _ => 2,
    }
}

/// Whether a name is that of lints, or can be the code of a warning or note.
fn is_known(name: &str) -> bool {
    let is_code = name.len() == 5
        && name.starts_with(['W', 'N'])
        && name
            .get(1..)
            .is_some_and(|rest| rest.parse::<u16>().is_ok());
    name == "lints"
        || is_code
        || LINTS
            .iter()
            .any(|lint| lint.id == name || lint.category.as_str() == name)
}

fn unknown(name: &str) -> Trouble {
    let known = LINTS.iter().map(|lint| lint.id);
    Trouble::said(match nearest(name, known) {
        Some(near) => format!("no lint is called `{name}`; did you mean `{near}`?"),
        None => format!("no lint is called `{name}`; `errspec explain` lists all of them"),
    })
}
