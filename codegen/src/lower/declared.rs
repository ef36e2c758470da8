//! The names that a spec declares for use elsewhere: fields and attributes, which are slots beside
//! the language's own, and types.

use crate::diagnostics::{Code, Diagnostic, Diagnostics, one_of};
use crate::ir::Slot;
use crate::spec::{Constant, Entries, Fields, Maybe, Place, Spec, Status};
use std::collections::BTreeSet;

/// The slots that every spec has.
const BUILT_IN: [(&str, Slot); 6] = [
    ("code", Slot::Code),
    ("status", Slot::Status),
    ("reason", Slot::Reason),
    ("message", Slot::Message),
    ("fields", Slot::Fields),
    ("doc_url", Slot::DocUrl),
];

/// The names of fields, attributes and types.
pub(super) struct Declared {
    fields: BTreeSet<String>,
    attributes: BTreeSet<String>,
    types: BTreeSet<String>,
}

/// Gathers the names of all fields and attributes, since a shape is shared by all errors.
pub(super) fn gather(spec: &Spec, diagnostics: &mut Diagnostics) -> Declared {
    let mut declared = Declared {
        fields: BTreeSet::new(),
        attributes: BTreeSet::new(),
        types: entries(&spec.types)
            .iter()
            .map(|(name, _)| name.value.to_string())
            .collect(),
    };
    for (_, status) in entries(&spec.statuses) {
        if let Some(Status::Map(status)) = status.given().map(|status| &status.value) {
            declared.add(&status.fields, &status.attributes, diagnostics);
        }
    }
    for (_, error) in entries(&spec.errors) {
        if let Some(error) = error.given() {
            declared.add(&error.value.fields, &error.value.attributes, diagnostics);
        }
    }
    declared
}

/// The entries of a map, none where there is no map.
pub(super) fn entries<T>(
    key: &Maybe<Entries<T>>,
) -> &[(crate::spec::At<crate::spec::Scalar>, Maybe<T>)] {
    key.given()
        .map(|entries| entries.value.0.as_slice())
        .unwrap_or_default()
}

impl Declared {
    fn add(
        &mut self,
        fields: &Maybe<Fields>,
        attributes: &Maybe<Entries<Constant>>,
        diagnostics: &mut Diagnostics,
    ) {
        for (name, _) in entries(fields) {
            check_name("field", &name.value.to_string(), name.place, diagnostics);
            self.fields.insert(name.value.to_string());
        }
        for (name, _) in entries(attributes) {
            check_name(
                "attribute",
                &name.value.to_string(),
                name.place,
                diagnostics,
            );
            self.attributes.insert(name.value.to_string());
        }
    }

    /// The names of the spec's own types.
    pub(super) fn types(&self) -> &BTreeSet<String> {
        &self.types
    }

    /// The slot of a name in a shape or a header.
    pub(super) fn find(
        &self,
        name: &str,
        place: Place,
        diagnostics: &mut Diagnostics,
    ) -> Option<Slot> {
        if let Some((_, slot)) = BUILT_IN.iter().find(|(known, _)| *known == name) {
            return Some(slot.clone());
        }
        if self.fields.contains(name) {
            return Some(Slot::Field(name.to_owned()));
        }
        if self.attributes.contains(name) {
            return Some(Slot::Attribute(name.to_owned()));
        }
        let built_in = BUILT_IN.iter().map(|(known, _)| *known);
        let declared = self
            .fields
            .iter()
            .chain(&self.attributes)
            .map(String::as_str);
        let known: Vec<&str> = built_in.chain(declared).collect();
        let help = match diagnostics.nearest(name, known.iter().copied()) {
            Some(near) => format!("did you mean `{{{near}}}`?"),
            None => format!(
                "the slots are {}; a literal brace is written `{{{{`",
                one_of(&known)
            ),
        };
        diagnostics.report(
            Diagnostic::error(
                Code::UnknownSlot,
                place,
                format!("`{{{name}}}` is no slot, and no error has a field or attribute `{name}`"),
            )
            .help(help),
        );
        None
    }
}

fn check_name(kind: &str, name: &str, place: Place, diagnostics: &mut Diagnostics) {
    let slot = BUILT_IN.iter().any(|(known, _)| *known == name);
    let letters = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'));
    let start = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    let (message, help) = if slot {
        (
            format!("a {kind} cannot be called `{name}`: that is a slot of its own"),
            "give it another name",
        )
    } else if !letters || !start {
        (
            format!("`{name}` cannot be the name of a {kind}"),
            "use letters, digits, `_`, `-` and `.`, a letter first",
        )
    } else {
        return;
    };
    diagnostics.report(Diagnostic::error(Code::Name, place, message).help(help));
}
