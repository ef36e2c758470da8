//! Finds the errors that operations and statuses name.

use super::Lower;
use crate::diagnostics::{Code, some_of};
use crate::ir::Error;
use crate::spec::{At, Scalar, Spec};
use errspec_model::StatusRange;
use std::collections::HashMap;

/// The errors of a spec, by name.
pub(super) struct Named<'e, 'a> {
    errors: &'e [Error<'a>],
    indices: HashMap<&'a str, usize>,
    /// Whether every entry of `errors` could be read. If not, statuses that would be errors of their
    /// own are left out, and a name that is not found may be one of these.
    is_complete: bool,
}

impl<'e, 'a> Named<'e, 'a> {
    pub(super) fn of(spec: &Spec, errors: &'e [Error<'a>]) -> Self {
        let mut indices = HashMap::new();
        for (index, error) in errors.iter().enumerate() {
            // The first one of a name counts.
            indices.entry(error.name).or_insert(index);
        }
        let mut written = spec.errors.keys().map(|name| name.value.to_string());
        let is_complete = written.all(|name| indices.contains_key(name.as_str()));
        Self {
            errors,
            indices,
            is_complete,
        }
    }

    pub(super) fn errors(&self) -> &'e [Error<'a>] {
        self.errors
    }

    /// Returns the index of the error of a name. An unknown name is reported.
    pub(super) fn find(&self, cx: &mut Lower<'_, '_>, name: &At<Scalar>) -> Option<usize> {
        let text = name.value.to_string();
        let found = self.indices.get(text.as_str()).copied();
        if found.is_none() && self.is_complete {
            let known = self.errors.iter().map(|error| error.name);
            let message = format!("no error is called `{text}`");
            if let Some(status) = text.parse().ok().filter(|status| *status >= 100) {
                let help = self.of_status(status);
                cx.error(Code::UnknownError, name.place, message).help(help);
                return None;
            }
            cx.error(Code::UnknownError, name.place, message)
                .did_you_mean(&text, known, || "declare it under `errors`".to_owned());
        }
        found
    }

    /// What to write instead of a status.
    fn of_status(&self, status: u16) -> String {
        let has_it = |error: &&Error<'_>| error.statuses.contains(&StatusRange::One(status));
        let names: Vec<&str> = self
            .errors
            .iter()
            .filter(has_it)
            .map(|it| it.name)
            .collect();
        match names.as_slice() {
            [] => "name errors by the keys of their entries".to_owned(),
            names => format!(
                "the errors with this status: {}",
                some_of(names.iter().copied())
            ),
        }
    }
}
