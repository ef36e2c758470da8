//! Rules about the names of the generated module: no two items have the same one.

use super::names;
use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Api, Error, TypeKind};
use crate::source::Place;
use std::collections::HashMap;

/// The public items that every generated module has.
const RESERVED: [&str; 4] = ["Code", "Error", "Status", "Failure"];

/// The help where names that the generator makes clash.
const RENAME: &str = "give one of them another name";

/// Reads the IR and reports where it breaks the rule.
type Rule = fn(&Api<'_>, &mut Diagnostics);

const RULES: &[Rule] = &[
    variants_differ,
    fields_differ,
    causes_differ,
    types_differ,
    members_of_types_differ,
    types_are_not_reserved,
    payloads_are_not_types,
];

/// Applies every rule.
pub(crate) fn check(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    for rule in RULES {
        rule(api, diagnostics);
    }
}

/// The variants of two errors must differ in more than case: functions and constants are named after
/// them.
fn variants_differ(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let mut first = HashMap::new();
    for error in &api.errors {
        let variant = names::of_error(error);
        let new = (error, variant.clone());
        let Some((earlier, earlier_variant)) = first.insert(names::shouty(&variant), new) else {
            continue;
        };
        let message = if earlier_variant == variant {
            format!(
                "`{}` and `{}` both become the Rust variant `{variant}`",
                earlier.name, error.name
            )
        } else {
            format!("the Rust variants `{earlier_variant}` and `{variant}` differ in case alone")
        };
        diagnostics
            .error(Code::NameClash, error.place, message)
            .label(earlier.place, "first declared here")
            .help("name one of them by hand: `rust: { name: … }`");
    }
}

/// The names of an error's fields must differ.
fn fields_differ(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    for error in &api.errors {
        let mut first = HashMap::new();
        for field in &error.fields {
            let name = names::snake(field.name());
            if let Some(earlier) = first.insert(name.clone(), field) {
                let message = format!(
                    "the fields `{}` and `{}` both become `{name}` in Rust",
                    earlier.name(),
                    field.name()
                );
                diagnostics
                    .error(Code::NameClash, field.place, message)
                    .label(earlier.place, "first declared here")
                    .help(RENAME);
            }
        }
    }
}

/// A Rust type must be converted to one error only.
fn causes_differ(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let mut first = HashMap::new();
    for error in &api.errors {
        for cause in &error.rust.from {
            let without_space: String = cause.split_whitespace().collect();
            if let Some(earlier) = first.insert(without_space, error) {
                let message = format!(
                    "`{cause}` becomes both `{}` and `{}`",
                    earlier.name, error.name
                );
                diagnostics
                    .error(Code::NameClash, error.place, message)
                    .label(earlier.place, "first declared here")
                    .help("keep it under one of them, and map the other by hand");
            }
        }
    }
}

/// The names of types and operations must differ.
fn types_differ(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    report_clashes("type", names_of_types(api), diagnostics);
}

/// The names of a record's fields and of an enum's variants must differ.
fn members_of_types_differ(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    for known in &api.types {
        match &known.kind {
            TypeKind::Record(fields) => {
                let fields = fields.iter();
                let fields = fields.map(|field| (names::snake(field.name()), field.place));
                report_clashes("field", fields, diagnostics);
            }
            TypeKind::Enum(values) => {
                let values = values.iter();
                let variants = values.map(|value| (names::variant(value.text), value.place));
                report_clashes("variant", variants, diagnostics);
            }
        }
    }
}

/// A type must not have the name of an item that every module has.
fn types_are_not_reserved(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let types = api.types.iter();
    for known in types.filter(|known| is_reserved(&names::variant(known.name))) {
        let name = known.name;
        let message =
            format!("a type cannot be called `{name}`: generated code has that name itself");
        diagnostics
            .error(Code::Name, known.place, message)
            .help("give it another name");
    }
}

/// The structs for an error's fields are named after its variant. They must not have the name of
/// another item.
fn payloads_are_not_types(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let with_fields = || api.errors.iter().filter(|error| !error.fields.is_empty());
    let types: HashMap<String, Place> = names_of_types(api).collect();
    let payloads = with_fields().map(|error| (names::of_error(error), error.place));
    let payloads: HashMap<String, Place> = payloads.collect();
    for error in with_fields() {
        let payload = names::of_error(error);
        let arguments = format!("{payload}Args");
        let of_payload = types.get(&payload);
        let of_arguments = types.get(&arguments).or_else(|| payloads.get(&arguments));
        for (name, other) in [(payload, of_payload), (arguments, of_arguments)] {
            if other.is_some() || is_reserved(&name) {
                report_payload(error, &name, other.copied(), diagnostics);
            }
        }
    }
}

fn report_payload(
    error: &Error<'_>,
    name: &str,
    other: Option<Place>,
    diagnostics: &mut Diagnostics,
) {
    let message = format!(
        "the fields of `{}` become the Rust struct `{name}`, which is the name of another item",
        error.name
    );
    let reported = diagnostics.error(Code::NameClash, error.place, message);
    let by_hand = "name the error's variant by hand: `rust: { name: … }`";
    match other {
        Some(place) => reported
            .label(place, "declared here")
            .help(format!("rename that, or {by_hand}")),
        None => reported.help(by_hand),
    };
}

/// The names of types and of the enums of operations, with their places.
fn names_of_types(api: &Api<'_>) -> impl Iterator<Item = (String, Place)> {
    let types = api.types.iter();
    let types = types.map(|known| (names::variant(known.name), known.place));
    let operations = api.operations.iter();
    types.chain(operations.map(|operation| (names::of_operation(operation), operation.place)))
}

fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name)
}

fn report_clashes(
    what: &str,
    names: impl Iterator<Item = (String, Place)>,
    diagnostics: &mut Diagnostics,
) {
    let mut first = HashMap::new();
    for (name, place) in names {
        if let Some(earlier) = first.insert(name.clone(), place) {
            let message = format!("this becomes the Rust {what} `{name}`, as another does");
            diagnostics
                .error(Code::NameClash, place, message)
                .label(earlier, "first declared here")
                .help(RENAME);
        }
    }
}
