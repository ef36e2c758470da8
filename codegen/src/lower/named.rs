//! The errors of a spec, by the names that operations and statuses give them.

use super::declared::entries;
use crate::diagnostics::{Code, Diagnostic, Diagnostics, nearest};
use crate::ir::Error;
use crate::spec::{At, Scalar, Spec};
use std::collections::HashSet;

pub(super) struct Named<'a> {
    errors: &'a [Error],
    /// The keys of `errors`, those that could not be read among them.
    written: HashSet<String>,
}

impl<'a> Named<'a> {
    pub(super) fn of(spec: &Spec, errors: &'a [Error]) -> Self {
        let written = entries(&spec.errors).iter();
        Self {
            errors,
            written: written.map(|(name, _)| name.value.to_string()).collect(),
        }
    }

    pub(super) fn errors(&self) -> &'a [Error] {
        self.errors
    }

    /// The index of the error of a name, which is reported if there is none.
    pub(super) fn find(&self, name: &At<Scalar>, diagnostics: &mut Diagnostics) -> Option<usize> {
        let text = name.value.to_string();
        let found = self.errors.iter().position(|error| error.name == text);
        // Where an error could not be read, nobody knows which statuses are errors of their own.
        let complete = self.written.iter().all(|name| self.has(name));
        if found.is_none() && complete {
            let known = self.errors.iter().map(|error| error.name.as_str());
            let help = match nearest(&text, known) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "declare it under `errors`".to_owned(),
            };
            let message = format!("no error is called `{text}`");
            diagnostics
                .report(Diagnostic::error(Code::UnknownError, name.place, message).help(help));
        }
        found
    }

    fn has(&self, name: &str) -> bool {
        self.errors.iter().any(|error| error.name == name)
    }
}
