//! Puts the settings for Rust that are in a file of their own where a spec can have them itself.

use crate::diagnostics::{Code, Diagnostics};
use crate::spec::{
    At, Entries, Field, Fields, LongField, Maybe, RustError, RustField, RustOfError, RustOfFields,
    RustSettings, Scalar, Spec, Status, TypeDef,
};

/// Adds settings to a spec. What the spec does not have, or sets itself, is reported.
pub(crate) fn apply(spec: &mut Spec, settings: RustSettings, diagnostics: &mut Diagnostics) {
    let RustSettings {
        errors,
        statuses,
        types,
    } = settings;
    for (name, of_error) in taken(errors) {
        let Some(error) = find(&mut spec.errors, &name, "an error", diagnostics) else {
            continue;
        };
        let RustOfError {
            name: variant,
            from,
            fields,
        } = of_error.value;
        apply_to_fields(&mut error.fields, fields, diagnostics);
        let is_for_error = !variant.is_absent() || !from.is_absent();
        if is_for_error && is_free(&error.rust, &name, diagnostics) {
            error.rust = Maybe::Given(At {
                value: RustError {
                    name: variant,
                    from,
                },
                place: of_error.place,
            });
        }
    }
    for (name, of_fields) in taken(statuses) {
        let status = find(
            &mut spec.statuses,
            &name,
            "an entry of a status",
            diagnostics,
        );
        if let Some(Status::Map(status)) = status {
            apply_to_fields(&mut status.fields, of_fields.value.fields, diagnostics);
        }
    }
    for (name, of_fields) in taken(types) {
        let RustOfFields { fields } = of_fields.value;
        if let Some(TypeDef::Map(members)) = find(&mut spec.types, &name, "a type", diagnostics) {
            for (name, rust) in taken(fields) {
                apply_to_field(members, &name, rust, diagnostics);
            }
        }
    }
}

fn apply_to_fields(
    fields: &mut Maybe<Fields>,
    settings: Maybe<Entries<RustField>>,
    diagnostics: &mut Diagnostics,
) {
    for (name, rust) in taken(settings) {
        match fields {
            Maybe::Given(fields) => apply_to_field(&mut fields.value, &name, rust, diagnostics),
            Maybe::Absent => report_unknown(&name, "a field", diagnostics),
            Maybe::Broken => {}
        }
    }
}

fn apply_to_field(
    fields: &mut Fields,
    name: &At<Scalar>,
    rust: At<RustField>,
    diagnostics: &mut Diagnostics,
) {
    let Some(field) = find_in(fields, name, "a field", diagnostics) else {
        return;
    };
    let At { value, place } = field;
    if let Field::Text(ty) = value {
        // The long way to write the same.
        let ty = Maybe::Given(At {
            value: std::mem::take(ty),
            place: *place,
        });
        *value = Field::Map(Box::new(LongField {
            ty,
            ..LongField::default()
        }));
    }
    match value {
        Field::Map(field) if is_free(&field.rust, name, diagnostics) => {
            field.rust = Maybe::Given(rust);
        }
        Field::Map(_) => {}
        Field::Text(_) | Field::Null(()) => report_unknown(name, "a field", diagnostics),
    }
}

/// The entries of a map that are neither absent nor broken.
fn taken<T>(entries: Maybe<Entries<T>>) -> impl Iterator<Item = (At<Scalar>, At<T>)> {
    let entries = match entries {
        Maybe::Given(entries) => entries.value.0,
        Maybe::Absent | Maybe::Broken => Vec::new(),
    };
    entries.into_iter().filter_map(|(key, value)| match value {
        Maybe::Given(value) => Some((key, value)),
        Maybe::Absent | Maybe::Broken => None,
    })
}

/// Finds the entry of this name. A spec without it is told so.
fn find<'s, T>(
    entries: &'s mut Maybe<Entries<T>>,
    name: &At<Scalar>,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Option<&'s mut T> {
    match entries {
        Maybe::Given(entries) => {
            let found = find_in(&mut entries.value, name, what, diagnostics);
            found.map(|found| &mut found.value)
        }
        Maybe::Broken => None,
        Maybe::Absent => {
            report_unknown(name, what, diagnostics);
            None
        }
    }
}

fn find_in<'s, T>(
    entries: &'s mut Entries<T>,
    name: &At<Scalar>,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Option<&'s mut At<T>> {
    let wanted = name.value.to_string();
    let mut entries = entries.0.iter_mut();
    match entries.find(|(key, _)| key.value.to_string() == wanted) {
        Some((_, Maybe::Given(found))) => Some(found),
        // What is wrong with it was reported.
        Some((_, Maybe::Broken | Maybe::Absent)) => None,
        None => {
            report_unknown(name, what, diagnostics);
            None
        }
    }
}

fn report_unknown(name: &At<Scalar>, what: &str, diagnostics: &mut Diagnostics) {
    let message = format!("the spec has no `{}` that is {what}", name.value);
    diagnostics
        .error(Code::UnknownError, name.place, message)
        .help("name what the spec declares, in the place where it does");
}

/// Returns whether the spec leaves a setting to this file.
fn is_free<T>(setting: &Maybe<T>, name: &At<Scalar>, diagnostics: &mut Diagnostics) -> bool {
    if let Some(own) = setting.given() {
        let message = format!("the spec sets `rust` of `{}` itself", name.value);
        diagnostics
            .error(Code::DuplicateKey, name.place, message)
            .label(own.place, "set here")
            .help("keep one of the two");
    }
    setting.is_absent()
}
