//! The name of an error that has no entry in `errors`.

use errspec_model::reason_phrase;
use heck::ToShoutySnakeCase;

/// Returns the name of the error that a status alone identifies: `NOT_FOUND`, or `STATUS_499` for a
/// status without a standard phrase.
pub(super) fn of_status(code: u16) -> String {
    match reason_phrase(code) {
        Some(reason) => reason.replace('\'', "").to_shouty_snake_case(),
        None => format!("STATUS_{code}"),
    }
}
