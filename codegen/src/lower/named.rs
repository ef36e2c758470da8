//! The errors of a spec, by the names that operations and statuses give them.

use super::declared::entries;
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::Error;
use crate::spec::{At, Scalar, Spec};
use std::collections::HashMap;

pub(super) struct Named<'a> {
    errors: &'a [Error],
    indices: HashMap<&'a str, usize>,
    /// Whether every entry of `errors` could be read. If not, nobody knows which statuses are
    /// errors of their own.
    complete: bool,
}

impl<'a> Named<'a> {
    pub(super) fn of(spec: &Spec, errors: &'a [Error]) -> Self {
        let mut indices = HashMap::new();
        for (index, error) in errors.iter().enumerate() {
            // Where two have one name, it is the first.
            indices.entry(error.name.as_str()).or_insert(index);
        }
        let mut written = entries(&spec.errors).iter();
        let complete = written.all(|(name, _)| indices.contains_key(&*name.value.to_string()));
        Self {
            errors,
            indices,
            complete,
        }
    }

    pub(super) fn errors(&self) -> &'a [Error] {
        self.errors
    }

    /// The index of the error of a name, which is reported if there is none.
    pub(super) fn find(&self, name: &At<Scalar>, diagnostics: &mut Diagnostics) -> Option<usize> {
        let text = name.value.to_string();
        let found = self.indices.get(text.as_str()).copied();
        if found.is_none() && self.complete {
            let known = self.errors.iter().map(|error| error.name.as_str());
            let help = match diagnostics.nearest(&text, known) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "declare it under `errors`".to_owned(),
            };
            let message = format!("no error is called `{text}`");
            diagnostics
                .report(Diagnostic::error(Code::UnknownError, name.place, message).help(help));
        }
        found
    }
}
