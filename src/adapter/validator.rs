//! The crate [validator]: what it finds wrong fills the fields of an error.
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! # #[errspec::spec("specs/validation.yaml")]
//! # pub mod validation {}
//! use errspec::adapter::validator::by_place;
//! use validator::{Validate, ValidationError, ValidationErrors};
//!
//! struct Order {
//!     amount: u64,
//! }
//!
//! // What `#[derive(Validate)]` and `#[validate(range(min = 1))]` write.
//! impl Validate for Order {
//!     fn validate(&self) -> Result<(), ValidationErrors> {
//!         let mut errors = ValidationErrors::new();
//!         if self.amount < 1 {
//!             let mut error = ValidationError::new("range");
//!             error.add_param("min".into(), &1);
//!             errors.add("amount", error);
//!         }
//!         if errors.is_empty() { Ok(()) } else { Err(errors) }
//!     }
//! }
//!
//! fn handler(order: &Order) -> Result<(), validation::Error> {
//!     let valid = order.validate();
//!     valid.map_err(|errors| validation::Error::validation_failed(by_place(&errors)))
//! }
//!
//! let error = handler(&Order { amount: 0 }).unwrap_err();
//! let errors = [("amount".to_owned(), vec!["range (min: 1)".to_owned()])];
//! assert_eq!(error, validation::Error::validation_failed(errors));
//! # }
//! ```
//!
//! An API whose errors have a list of records makes them of [`violations`], and one that answers with a
//! list of errors has one for each by [`errors`]: `errors(&report, |violation|
//! Error::invalid(violation.message).…)`, with [`Violation::pointer`] for JSON:API.
//!
//! A message is the one that the rule was given (`message = "…"`), else the rule's code with its
//! limits: `range (min: 1)`. The value that was refused is in no message, since it may be a secret.
//! Paths are made of the names of fields in Rust, or of those that serde renames them to.
//!
//! [validator]: https://docs.rs/validator

use super::violation::{Violation, path_or_whole};
use crate::{ApiError, Errors};
use std::borrow::Cow;
use std::collections::BTreeMap;
use validator::{ValidationError, ValidationErrors, ValidationErrorsKind};

/// The name under which validator keeps what is wrong with a struct as a whole.
const WHOLE: &str = "__all__";

/// The values that were refused, and those that they were compared with.
const VALUES: [&str; 2] = ["other", "value"];

/// The messages under the paths of what they are about, for a field of type `map<list<string>>`.
pub fn by_place(errors: &ValidationErrors) -> BTreeMap<String, Vec<String>> {
    super::violation::by_place(violations(errors))
}

/// An error for each thing that is wrong, for an API whose answers have a list of errors.
pub fn errors<'a, E: ApiError, T: Into<E>>(
    errors: &'a ValidationErrors,
    make: impl FnMut(Violation<'a>) -> T,
) -> Errors<E> {
    super::violation::errors(violations(errors), make)
}

/// Everything that is wrong, in the order of the fields' names and of the lists' items.
pub fn violations(errors: &ValidationErrors) -> impl Iterator<Item = Violation<'_>> {
    let mut found = Vec::new();
    of_struct(errors, "", &mut found);
    found.into_iter()
}

fn of_struct<'a>(errors: &'a ValidationErrors, path: &str, found: &mut Vec<Violation<'a>>) {
    let fields: BTreeMap<_, _> = errors.errors().iter().collect();
    for (name, kind) in fields {
        let path = match (path, name.as_ref()) {
            (path, WHOLE) => path.to_owned(),
            ("", name) => name.to_owned(),
            (path, name) => format!("{path}.{name}"),
        };
        match kind {
            ValidationErrorsKind::Struct(errors) => of_struct(errors, &path, found),
            ValidationErrorsKind::List(items) => {
                for (index, errors) in items {
                    of_struct(errors, &format!("{path}[{index}]"), found);
                }
            }
            ValidationErrorsKind::Field(errors) => {
                let path = path_or_whole(path);
                found.extend(errors.iter().map(|error| violation(error, path.clone())));
            }
        }
    }
}

fn violation(error: &ValidationError, path: String) -> Violation<'_> {
    let message = match &error.message {
        Some(message) => Cow::Borrowed(message.as_ref()),
        None => Cow::Owned(describe(error)),
    };
    Violation {
        path,
        code: Some(&error.code),
        message,
    }
}

/// The code in words, with the limits of the rule.
fn describe(error: &ValidationError) -> String {
    let words = error.code.replace('_', " ");
    let limits: BTreeMap<_, _> = error.params.iter().collect();
    let limits = limits
        .into_iter()
        .filter(|(name, _)| !VALUES.contains(&name.as_ref()))
        .map(|(name, limit)| match limit.as_str() {
            Some(limit) => format!("{name}: {limit}"),
            None => format!("{name}: {limit}"),
        });
    let limits: Vec<String> = limits.collect();
    if limits.is_empty() {
        words
    } else {
        format!("{words} ({})", limits.join(", "))
    }
}
