//! Status codes: numbers from 100 to 599.

use super::Lower;
use crate::diagnostics::Code;
use crate::spec::{At, Scalar};

pub(super) fn lower_status_code(cx: &mut Lower<'_, '_>, status: &At<Scalar>) -> Option<u16> {
    let code = parse(&status.value).filter(|code| (100..=599).contains(code));
    if code.is_none() {
        let message = format!("`{}` is not an HTTP status", status.value);
        cx.error(Code::Status, status.place, message)
            .help("statuses are the numbers from 100 to 599 (RFC 9110 section 15)");
    }
    code
}

fn parse(status: &Scalar) -> Option<u16> {
    match status {
        Scalar::Integer(number) => u16::try_from(*number).ok(),
        // No sign and no leading zero: there is one way to write a status.
        Scalar::Text(text) if text.len() == 3 && text.bytes().all(|b| b.is_ascii_digit()) => {
            text.parse().ok()
        }
        Scalar::Text(_) => None,
    }
}
