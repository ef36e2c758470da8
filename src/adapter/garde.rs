//! The crate [garde]: what it finds wrong fills the fields of an error.
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! # #[errspec::spec("specs/validation.yaml")]
//! # pub mod validation {}
//! use errspec::adapter::garde::by_place;
//! use garde::{Path, Report, Validate};
//!
//! struct Order {
//!     amount: u64,
//! }
//!
//! // What `#[derive(Validate)]` and `#[garde(range(min = 1))]` write.
//! impl Validate for Order {
//!     type Context = ();
//!
//!     fn validate_into(&self, _: &(), parent: &mut dyn FnMut() -> Path, report: &mut Report) {
//!         if self.amount < 1 {
//!             report.append(parent().join("amount"), garde::Error::new("lower than 1"));
//!         }
//!     }
//! }
//!
//! fn handler(order: &Order) -> Result<(), validation::Error> {
//!     let valid = order.validate();
//!     valid.map_err(|report| validation::Error::validation_failed(by_place(&report)))
//! }
//!
//! let error = handler(&Order { amount: 0 }).unwrap_err();
//! let errors = [("amount".to_owned(), vec!["lower than 1".to_owned()])];
//! assert_eq!(error, validation::Error::validation_failed(errors));
//! # }
//! ```
//!
//! An API whose errors have a list of records makes them of [`violations`], and one that answers with a
//! list of errors has one for each by [`errors`]: `errors(&report, |violation|
//! Error::invalid(violation.message).…)`, with [`Violation::pointer`] for JSON:API. garde has no names for
//! its rules, so that their `code` is `None`. A message is the one that the rule was given
//! (`message = "…"`), else garde's own.
//!
//! [garde]: https://docs.rs/garde

use super::violation::{Violation, path_or_whole};
use crate::{ApiError, Errors};
use garde::Report;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The messages under the paths of what they are about, for a field of type `map<list<string>>`.
pub fn by_place(report: &Report) -> BTreeMap<String, Vec<String>> {
    super::violation::by_place(violations(report))
}

/// An error for each thing that is wrong, for an API whose answers have a list of errors.
pub fn errors<'a, E: ApiError, T: Into<E>>(
    report: &'a Report,
    make: impl FnMut(Violation<'a>) -> T,
) -> Errors<E> {
    super::violation::errors(violations(report), make)
}

/// Everything that is wrong, in the order in which it was found.
pub fn violations(report: &Report) -> impl Iterator<Item = Violation<'_>> {
    report.iter().map(|(path, error)| Violation {
        path: path_or_whole(path.to_string()),
        code: None,
        message: Cow::Borrowed(error.message()),
    })
}
