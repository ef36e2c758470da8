//! The error that answers in place of one that the API does not declare: an unknown route, say, or
//! a body of JSON that the framework cannot read.

use super::Lower;
use super::named::Named;
use crate::diagnostics::Code;
use crate::ir::Error;
use crate::spec::{Maybe, Scalar};
use errspec_model::StatusRange;

/// Returns the index of the error that a status or class names. Its fields must be optional or
/// filled.
pub(super) fn lower(
    cx: &mut Lower<'_, '_>,
    range: StatusRange,
    name: &Maybe<Scalar>,
    errors: &Named<'_, '_>,
) -> Option<usize> {
    let name = name.given()?;
    if range.first() < 400 {
        let message = format!("nothing answers in place of a {range}, which is no error");
        cx.error(Code::UnknownKey, name.place, message)
            .help("take `error` out: an error of the API can have this `status` itself");
        return None;
    }
    let index = errors.find(cx, name)?;
    let error = errors.errors().get(index)?;
    if let Some(field) = error.unfillable() {
        let message = format!(
            "`{}` cannot answer in place of a framework's own error: nothing fills its field `{}`",
            error.name,
            field.name()
        );
        cx.error(Code::Unfillable, name.place, message)
            .label(field.place, "declared here")
            .help(match field.info.fill {
                Some(_) => "there may be no such header: add `make: true`, or make it optional",
                None => "give the field a `fill`, such as `fill: reason`, or make it optional",
            });
    }
    Some(index)
}

/// Returns the index of the only error of a status, if its fields are optional or filled.
pub(super) fn only_one(status: u16, errors: &[Error<'_>]) -> Option<usize> {
    let mut of_status = errors
        .iter()
        .enumerate()
        .filter(|(_, error)| error.statuses.contains(&StatusRange::One(status)));
    let (index, error) = of_status.next()?;
    (of_status.next().is_none() && error.unfillable().is_none()).then_some(index)
}
