//! From text to the spec types. The only user of serde_yaml.
//!
//! serde_yaml keeps no positions. A file is first parsed into a [`Tree`] whose nodes know their path
//! from the root; the spec types are then read from the tree and keep the nodes of their values.
//! Only to show a mistake is the text read again, along that path, for line and column
//! ([`locate`]).

mod bare;
mod comment;
mod depth;
mod help;
mod kind;
mod locate;
mod read;
mod spelling;
mod syntax;
mod tree;
mod typography;
mod unknown;

pub(crate) use comment::report_swallowed;
pub use depth::is_too_deep;
pub(crate) use help::truth;
pub(crate) use kind::Kind;
pub(crate) use read::{Mismatch, Read, Reader, keys, kinds};
pub(crate) use tree::{Tree, parse};
pub(crate) use typography::report_quotes;

use crate::diagnostics::{Code, Diagnostics};
use crate::source::Place;

/// Reads a file. Unknown keys and values of the wrong kind are reported, and the rest is returned.
pub(crate) fn load<T: Read>(
    tree: &Tree,
    text: &str,
    file: u16,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    if tree.is_empty_document() {
        diagnostics
            .error(Code::EmptySpec, Place::root(file), "the spec is empty")
            .help("start with `errspec: 1`, `api: NAME` and `errors:`");
        return None;
    }
    tree.report_duplicate_keys(file, diagnostics);
    read::read(tree, text, file, diagnostics)
}
