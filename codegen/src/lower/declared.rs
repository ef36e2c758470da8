//! The names that a spec declares: of types, and of fields and attributes, which are slots beside
//! the built-in ones.

use super::Lower;
use crate::arena::Arena;
use crate::diagnostics::{Code, one_of};
use crate::ir::Slot;
use crate::source::Place;
use crate::spec::{At, Constant, Entries, Fields, Maybe, Scalar, Spec, Status};
use std::collections::BTreeSet;

/// The slots that every spec has.
const BUILT_IN: [(&str, Slot<'static>); 7] = [
    ("code", Slot::Code),
    ("status", Slot::Status),
    ("reason", Slot::Reason),
    ("message", Slot::Message),
    ("fields", Slot::Fields),
    ("doc_url", Slot::DocUrl),
    ("retryable", Slot::Retryable),
];

/// Returns whether a name is that of a slot which every spec has.
pub(super) fn is_built_in(name: &str) -> bool {
    BUILT_IN.iter().any(|(known, _)| *known == name)
}

/// The names of fields, attributes and types. All fields and attributes are gathered, since one
/// envelope is used by many errors.
pub(super) struct Declared<'a> {
    fields: BTreeSet<&'a str>,
    attributes: BTreeSet<&'a str>,
    types: BTreeSet<&'a str>,
    /// Whether a map of fields or attributes could not be read.
    has_broken: bool,
}

impl<'a> Declared<'a> {
    pub(super) fn of(spec: &Spec, arena: &'a Arena) -> Self {
        let names = |name: &At<Scalar>| arena.text(&name.value.to_string());
        let fields = levels(spec).flat_map(|(fields, _)| fields.keys());
        let attributes = levels(spec).flat_map(|(_, attributes)| attributes.keys());
        Self {
            fields: fields.map(names).collect(),
            attributes: attributes.map(names).collect(),
            types: spec.types.keys().map(names).collect(),
            has_broken: has_broken(spec),
        }
    }

    /// The names of the spec's own types.
    pub(super) fn types(&self) -> &BTreeSet<&'a str> {
        &self.types
    }

    /// The names of all slots.
    fn slots(&self) -> impl Iterator<Item = &'a str> {
        let built_in = BUILT_IN.iter().map(|(name, _)| *name);
        let declared = self.fields.iter().chain(&self.attributes);
        built_in.chain(declared.copied())
    }

    /// The names of the attributes.
    pub(super) fn attributes(&self) -> impl Iterator<Item = &'a str> {
        self.attributes.iter().copied()
    }

    /// Whether names may be unknown here, since what would declare them is broken.
    pub(super) fn has_broken(&self) -> bool {
        self.has_broken
    }

    pub(super) fn find(&self, name: &str) -> Option<Slot<'a>> {
        let built_in = BUILT_IN.iter().find(|(known, _)| *known == name);
        let field = || self.fields.get(name).map(|name| Slot::Field(name));
        let attribute = || self.attributes.get(name).map(|name| Slot::Attribute(name));
        let built_in = built_in.map(|(_, slot)| *slot);
        built_in.or_else(field).or_else(attribute)
    }
}

/// Whether names of fields or attributes are unknown, since what would declare them is broken.
fn has_broken(spec: &Spec) -> bool {
    let broken = |(fields, attributes): (&Maybe<Fields>, &Maybe<Entries<Constant>>)| {
        matches!(fields, Maybe::Broken) || matches!(attributes, Maybe::Broken)
    };
    spec.statuses.has_broken() || spec.errors.has_broken() || levels(spec).any(broken)
}

/// The fields and attributes of each status and error.
fn levels(spec: &Spec) -> impl Iterator<Item = (&Maybe<Fields>, &Maybe<Entries<Constant>>)> {
    let statuses = spec.statuses.entries();
    let statuses = statuses.filter_map(|(_, status)| match &status.value {
        Status::Text(_) => None,
        Status::Map(status) => Some((&status.fields, &status.attributes)),
    });
    let errors = spec.errors.entries();
    statuses.chain(errors.map(|(_, error)| (&error.value.fields, &error.value.attributes)))
}

/// Returns the slot of a name in a shape or a header. An unknown name is reported.
pub(super) fn lower_slot<'a>(cx: &mut Lower<'_, 'a>, name: &str, place: Place) -> Option<Slot<'a>> {
    let declared = cx.declared;
    let slot = declared.find(name);
    let identify = cx.spec.identify.value();
    // What is missing is said once, where it is to tell errors apart.
    let is_identity = || identify.is_some_and(|given| given.0.iter().any(|one| one.value == name));
    // A field or an attribute that could not be read may be the one that is meant.
    if slot.is_none() && !declared.has_broken && !is_identity() {
        let message =
            format!("`{{{name}}}` is no slot, and no error has a field or attribute `{name}`");
        cx.error(Code::UnknownSlot, place, message)
            .did_you_mean_slot(name, declared.slots(), || {
                let known = one_of(declared.slots());
                format!("the slots are {known}; a literal brace is written `{{{{`")
            });
    }
    slot
}

/// Checks the names of fields and attributes.
pub(super) fn check_names(cx: &mut Lower<'_, '_>) {
    for (fields, attributes) in levels(cx.spec) {
        for name in fields.keys() {
            check_name(cx, "field", name);
        }
        for name in attributes.keys() {
            check_name(cx, "attribute", name);
        }
    }
}

fn check_name(cx: &mut Lower<'_, '_>, what: &str, name: &At<Scalar>) {
    let At { value, place } = name;
    let text = value.to_string();
    if is_built_in(&text) {
        let (article, help) = match what {
            "attribute" => ("an", "give it another name".to_owned()),
            _ => (
                "a",
                format!("give it another name, and keep the one on the wire by `wire: {text}`"),
            ),
        };
        let message =
            format!("{article} {what} cannot be called `{text}`: that is a slot of its own");
        cx.error(Code::Name, *place, message).help(help);
    } else if !is_name(&text) {
        let message = format!("`{text}` cannot be the name of a {what}");
        cx.error(Code::Name, *place, message)
            .help("use letters, digits, `_`, `-` and `.`, a letter first");
    }
}

fn is_name(text: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text.chars().all(is_allowed)
}
