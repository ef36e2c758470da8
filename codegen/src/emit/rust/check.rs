//! Rules about the names of the generated module: no two items have the same one.

use super::names;
use super::payload::Payload;
use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Api, Error, TypeKind};
use crate::source::Place;
use std::collections::{HashMap, HashSet};

/// The public items that every generated module has.
const RESERVED: [&str; 4] = ["Code", "Error", "Status", "Failure"];

/// The constants of the enum `Code`.
const CONSTANTS: [&str; 3] = ["ALL", "SPEC", "VARIANTS"];

/// The help where names that the generator makes clash.
const RENAME: &str = "give one of them another name";

/// The same for fields, which can keep their names on the wire.
const NAME_FIELD: &str = "name one of them for Rust by hand: `rust: { name: … }`";

/// Reads the IR and reports where it breaks the rule.
type Rule = fn(&Api<'_>, &mut Diagnostics);

const RULES: &[Rule] = &[
    variants_differ,
    variants_are_not_constants,
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
    let mut first: HashMap<String, (&Error<'_>, String)> = HashMap::new();
    for error in &api.errors {
        let variant = names::of_error(error);
        let keys = without_case(&variant);
        let Some((earlier, earlier_variant)) = keys.iter().find_map(|key| first.get(key)) else {
            first.extend(keys.map(|key| (key, (error, variant.clone()))));
            continue;
        };
        let message = if *earlier_variant == variant {
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

/// A name in capital and in small letters. Two that differ in one may be the same in the other: `ß`
/// is both the small `ẞ`, and `SS` in capitals.
fn without_case(name: &str) -> [String; 2] {
    [names::shouty(name), names::snake(name)]
}

/// A variant must not have the name of a constant of `Code`.
fn variants_are_not_constants(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    for error in &api.errors {
        let variant = names::of_error(error);
        if CONSTANTS.contains(&variant.as_str()) {
            let message = format!(
                "`{}` becomes the Rust variant `{variant}`: generated code has that name itself",
                error.name
            );
            diagnostics
                .error(Code::NameClash, error.place, message)
                .help("name it by hand: `rust: { name: … }`");
        }
    }
}

/// The names of an error's fields must differ.
fn fields_differ(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    for error in &api.errors {
        let mut first = HashMap::new();
        for field in &error.fields {
            let name = names::of_field(field);
            if name == "status" && error.has_statuses() {
                let message = format!(
                    "the field `{}` becomes `status` in Rust, as what picks one of the error's statuses",
                    field.name()
                );
                diagnostics
                    .error(Code::NameClash, field.place, message)
                    .label(error.place, "of this error")
                    .help("name it for Rust by hand: `rust: { name: … }`");
            }
            if let Some(earlier) = first.insert(name.clone(), field) {
                let message = format!(
                    "the fields `{}` and `{}` both become `{name}` in Rust",
                    earlier.name(),
                    field.name()
                );
                diagnostics
                    .error(Code::NameClash, field.place, message)
                    .label(earlier.place, "first declared here")
                    .help(NAME_FIELD);
            }
        }
    }
}

/// A Rust type must be converted to one error only.
fn causes_differ(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let mut first = HashMap::new();
    for error in &api.errors {
        for cause in &error.rust.from {
            let Some(earlier) = first.insert(*cause, error) else {
                continue;
            };
            if earlier.place == error.place {
                let message = format!("`{}` is made from `{cause}` twice", error.name);
                diagnostics
                    .error(Code::NameClash, error.place, message)
                    .help("name the type once");
                continue;
            }
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

/// The names of types and operations must differ, those of types in more than case: constants are
/// named after them.
fn types_differ(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    report_clashes("type", names_of_types(api), RENAME, diagnostics);
    let mut first: HashMap<String, (String, Place)> = HashMap::new();
    for known in &api.types {
        let name = names::variant(known.name);
        let new = (name.clone(), known.place);
        let Some((earlier, place)) = first.insert(names::shouty(&name), new) else {
            continue;
        };
        if earlier != name {
            let message = format!("the Rust types `{earlier}` and `{name}` differ in case alone");
            diagnostics
                .error(Code::NameClash, known.place, message)
                .label(place, "first declared here")
                .help(RENAME);
        }
    }
}

/// The names of a record's fields and of an enum's variants must differ.
fn members_of_types_differ(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    for known in &api.types {
        match &known.kind {
            TypeKind::Record(fields) => {
                let fields = fields.iter();
                let fields = fields.map(|field| (names::of_field(field), field.place));
                report_clashes("field", fields, NAME_FIELD, diagnostics);
            }
            TypeKind::Enum(values) => {
                let values = values.iter();
                let variants = values.map(|value| (names::variant(value.text), value.place));
                report_clashes("variant", variants, RENAME, diagnostics);
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

/// The structs of fields, and those of their constructors' arguments, must not have the name of
/// another item. An error's are named after its variant, also where it has only the fields of its
/// status or class, whose struct is named after that.
fn payloads_are_not_types(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let types: HashMap<String, Place> = names_of_types(api).collect();
    let structs: Vec<_> = api
        .errors
        .iter()
        .map(|error| (error, Payload::of(api, error)))
        .collect();
    let named = structs
        .iter()
        .filter(|(_, payload)| payload.outer().is_some());
    let named = named.map(|(error, _)| (names::of_error(error), error.place));
    let named: HashMap<String, Place> = named.collect();
    let mut levels = HashSet::new();
    for (error, payload) in &structs {
        if payload.outer().is_some() {
            let name = names::of_error(error);
            report_payload(error, None, &name, types.get(&name), diagnostics);
        }
        if let Some(own) = &payload.own {
            for name in std::iter::once(own.args_name()).chain(own.status_name()) {
                let other = types.get(&name).or_else(|| named.get(&name));
                report_payload(error, None, &name, other, diagnostics);
            }
        }
        let common = payload.common.iter();
        for one in common.filter(|one| levels.insert(one.name.clone())) {
            for name in [one.name.clone(), one.args_name()] {
                let other = types.get(&name).or_else(|| named.get(&name));
                report_payload(error, one.level.as_deref(), &name, other, diagnostics);
            }
        }
    }
}

/// Reports a struct of fields if its name is that of another item.
fn report_payload(
    error: &Error<'_>,
    level: Option<&str>,
    name: &str,
    other: Option<&Place>,
    diagnostics: &mut Diagnostics,
) {
    if other.is_none() && !is_reserved(name) {
        return;
    }
    let whose = match level {
        Some(level) => format!("of the status {level}"),
        None => format!("of `{}`", error.name),
    };
    let message = format!(
        "the fields {whose} become the Rust struct `{name}`, which is the name of another item"
    );
    let reported = diagnostics.error(Code::NameClash, error.place, message);
    let by_hand = "name the error's variant by hand: `rust: { name: … }`";
    match (other, level) {
        (Some(place), Some(_)) => reported
            .label(*place, "declared here")
            .help("give that another name"),
        (Some(place), None) => reported
            .label(*place, "declared here")
            .help(format!("rename that, or {by_hand}")),
        (None, _) => reported.help(by_hand),
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
    help: &str,
    diagnostics: &mut Diagnostics,
) {
    let mut first = HashMap::new();
    for (name, place) in names {
        if let Some(earlier) = first.insert(name.clone(), place) {
            let message = format!("this becomes the Rust {what} `{name}`, as another does");
            diagnostics
                .error(Code::NameClash, place, message)
                .label(earlier, "first declared here")
                .help(help);
        }
    }
}
