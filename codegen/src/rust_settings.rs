//! Puts the settings for Rust that are in a file of their own where a spec can have them itself.

use crate::diagnostics::{Code, Diagnostics};
use crate::spec::{
    At, Entries, Field, Fields, LongField, Maybe, RustError, RustField, RustOfError, RustOfFields,
    RustSettings, Scalar, Spec, Status, TypeDef,
};
use std::collections::HashMap;

/// Adds settings to a spec. What the spec does not have, or sets itself, is reported.
pub(crate) fn apply(spec: &mut Spec, settings: RustSettings, diagnostics: &mut Diagnostics) {
    let RustSettings {
        errors,
        statuses,
        types,
    } = settings;
    let places = Places::of(&spec.errors);
    for (name, of_error) in taken(errors) {
        let Some(error) = places.find(&mut spec.errors, &name, "an error", diagnostics) else {
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
    let places = Places::of(&spec.statuses);
    for (name, of_fields) in taken(statuses) {
        let status = places.find(
            &mut spec.statuses,
            &name,
            "an entry of a status",
            diagnostics,
        );
        if let Some(Status::Map(status)) = status {
            apply_to_fields(&mut status.fields, of_fields.value.fields, diagnostics);
        }
    }
    let places = Places::of(&spec.types);
    for (name, of_fields) in taken(types) {
        let RustOfFields { fields } = of_fields.value;
        let known = places.find(&mut spec.types, &name, "a type", diagnostics);
        if let Some(TypeDef::Map(members)) = known {
            let places = Places::of_entries(members);
            for (name, rust) in taken(fields) {
                apply_to_field((members, &places), &name, rust, diagnostics);
            }
        }
    }
}

fn apply_to_fields(
    fields: &mut Maybe<Fields>,
    settings: Maybe<Entries<RustField>>,
    diagnostics: &mut Diagnostics,
) {
    let places = Places::of(fields);
    for (name, rust) in taken(settings) {
        match fields {
            Maybe::Given(fields) => {
                apply_to_field((&mut fields.value, &places), &name, rust, diagnostics);
            }
            Maybe::Absent => report_unknown(&name, "a field", diagnostics),
            Maybe::Broken => {}
        }
    }
}

fn apply_to_field(
    (fields, places): (&mut Fields, &Places),
    name: &At<Scalar>,
    rust: At<RustField>,
    diagnostics: &mut Diagnostics,
) {
    let Some(field) = places.find_in(fields, name, "a field", diagnostics) else {
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

/// Where the entries of a map are, by their names: a map may have as many as there are settings.
struct Places(HashMap<String, usize>);

impl Places {
    fn of<T>(entries: &Maybe<Entries<T>>) -> Self {
        match entries.given() {
            Some(entries) => Self::of_entries(&entries.value),
            None => Self(HashMap::new()),
        }
    }

    fn of_entries<T>(entries: &Entries<T>) -> Self {
        let mut places = HashMap::new();
        for (place, (key, _)) in entries.0.iter().enumerate() {
            places.entry(key.value.to_string()).or_insert(place);
        }
        Self(places)
    }

    /// Finds the entry of this name. A spec without it is told so.
    fn find<'s, T>(
        &self,
        entries: &'s mut Maybe<Entries<T>>,
        name: &At<Scalar>,
        what: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<&'s mut T> {
        match entries {
            Maybe::Given(entries) => {
                let found = self.find_in(&mut entries.value, name, what, diagnostics);
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
        &self,
        entries: &'s mut Entries<T>,
        name: &At<Scalar>,
        what: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<&'s mut At<T>> {
        let place = self.0.get(&name.value.to_string());
        let found = place.and_then(|place| entries.0.get_mut(*place));
        match found {
            Some((_, Maybe::Given(found))) => Some(found),
            // What is wrong with it was reported.
            Some((_, Maybe::Broken | Maybe::Absent)) => None,
            None => {
                report_unknown(name, what, diagnostics);
                None
            }
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
