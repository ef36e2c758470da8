//! The error that answers in place of one that is not of the API: what a framework says of an
//! unknown route, say, or of JSON that it cannot read.

use super::named::Named;
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::Error;
use crate::spec::{Maybe, Scalar};

/// The one that a status or class names. There must be something to fill its fields with.
pub(super) fn named(
    name: &Maybe<Scalar>,
    errors: &Named<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    let name = name.given()?;
    let index = errors.find(name, diagnostics)?;
    let error = errors.errors().get(index)?;
    if let Some(field) = error.unfillable() {
        let message = format!(
            "`{}` cannot answer in place of a framework's own error: nothing fills its field `{}`",
            error.name, field.name
        );
        diagnostics.report(
            Diagnostic::error(Code::Unfillable, name.place, message)
                .label(field.place, "declared here")
                .help("give the field a `fill`, such as `fill: reason`, or make it optional"),
        );
    }
    Some(index)
}

/// The only error of a status, if it can be filled.
pub(super) fn only_one(status: u16, errors: &[Error]) -> Option<usize> {
    let mut of_status = errors
        .iter()
        .enumerate()
        .filter(|(_, error)| error.status == status);
    let (index, error) = of_status.next()?;
    (of_status.next().is_none() && error.unfillable().is_none()).then_some(index)
}
