//! A diagnostic that was just reported: labels and help can still be added to it.

use super::{Diagnostic, nearest, shown};
use crate::source::Place;

/// A diagnostic that was just reported. It is in the collection already, so nothing is lost if
/// nothing is added.
pub(crate) struct Reported<'d> {
    /// None if it was not kept.
    pub(super) diagnostic: Option<&'d mut Diagnostic>,
    /// Whether it may ask for the name that was meant.
    pub(super) suggests: bool,
}

impl Reported<'_> {
    /// Points at a second place.
    pub(crate) fn label(mut self, place: Place, label: impl Into<String>) -> Self {
        if let Some(diagnostic) = &mut self.diagnostic {
            diagnostic.labels.push((place, shown(&label.into())));
        }
        self
    }

    /// Adds what to write instead.
    pub(crate) fn help(self, help: impl Into<String>) -> Self {
        self.help_with(|| help.into())
    }

    /// Asks whether the known name that is most similar was meant. If none is similar, the help is
    /// `otherwise`.
    pub(crate) fn did_you_mean<'n>(
        self,
        written: &str,
        known: impl IntoIterator<Item = &'n str>,
        otherwise: impl FnOnce() -> String,
    ) -> Self {
        let near = self.nearest(written, known);
        self.help_with(|| near.map_or_else(otherwise, |near| format!("did you mean `{near}`?")))
    }

    /// The same for slots, which are written in braces.
    pub(crate) fn did_you_mean_slot<'n>(
        self,
        written: &str,
        known: impl IntoIterator<Item = &'n str>,
        otherwise: impl FnOnce() -> String,
    ) -> Self {
        let near = self.nearest(written, known);
        self.help_with(|| near.map_or_else(otherwise, |near| format!("did you mean `{{{near}}}`?")))
    }

    /// The same for keys, which are listed in any case: they are few.
    pub(crate) fn did_you_mean_key(self, written: &str, known: &[&str]) -> Self {
        let near = self.nearest(written, known.iter().copied());
        self.help_with(|| {
            let list = format!("the keys here are {}", one_of(known.iter().copied()));
            match near {
                Some(near) => format!("did you mean `{near}`? {list}"),
                None => list,
            }
        })
    }

    /// Adds a help that is made only if it is kept.
    fn help_with(mut self, help: impl FnOnce() -> String) -> Self {
        if let Some(diagnostic) = &mut self.diagnostic {
            diagnostic.help = Some(shown(&help()));
        }
        self
    }

    /// Returns the known name that is most similar. Nothing is searched where nobody would see the
    /// result: comparing names takes long, and a file may consist of wrong names.
    fn nearest<'n>(
        &self,
        written: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) -> Option<&'n str> {
        if self.diagnostic.is_some() && self.suggests {
            nearest(written, known)
        } else {
            None
        }
    }
}

/// Returns names as a list for a message: `` `a`, `b` ``.
pub(crate) fn one_of<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let quoted: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}

/// Returns the first names of a list for a message: `` `a`, `b` and 8 more ``.
pub(crate) fn some_of<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    const MOST: usize = 3;
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => String::new(),
        [name] => name.clone(),
        [first @ .., last] if names.len() <= MOST => format!("{} and {last}", first.join(", ")),
        [first, second, others @ ..] => format!("{first}, {second} and {} more", others.len()),
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostics::{Code, Diagnostics};
    use crate::source::Place;

    #[test]
    fn what_is_added_to_a_known_mistake_does_not_replace_the_first_help() {
        let mut diagnostics = Diagnostics::default();
        for help in ["first", "second"] {
            diagnostics
                .error(Code::Word, Place::SPEC, "wrong")
                .label(Place::SPEC, "here")
                .help(help);
        }
        let (kept, _) = diagnostics.into_sorted();
        let helps: Vec<_> = kept.iter().map(|one| one.help.as_deref()).collect();
        assert_eq!(helps, [Some("first")]);
        assert_eq!(kept[0].labels.len(), 1);
    }

    #[test]
    fn a_name_that_is_like_no_other_gets_the_fallback() {
        let mut diagnostics = Diagnostics::default();
        let known = ["failed", "unknown"];
        for (node, written) in [(1, "fialed"), (2, "perhaps")] {
            let place = Place { file: 0, node };
            diagnostics
                .error(Code::Word, place, "wrong")
                .did_you_mean(written, known, || "see the list".to_owned());
        }
        let (kept, _) = diagnostics.into_sorted();
        let helps: Vec<_> = kept.iter().map(|one| one.help.as_deref()).collect();
        assert_eq!(
            helps,
            [Some("did you mean `failed`?"), Some("see the list")]
        );
    }
}
