//! What the server's log says of an error, and no client gets to see.

use crate::api::infinex;
use std::error::Error;

/// Writes an error to the server's log, with the causes that no client gets to see.
pub(crate) fn log(error: &infinex::Error) {
    let mut line = format!("[server] {error}");
    let mut cause = error.source();
    while let Some(inner) = cause {
        line += &format!(": {inner}");
        cause = inner.source();
    }
    eprintln!("{line}");
}
