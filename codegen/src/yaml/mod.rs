//! From text to the spec types, and the only user of serde_yaml.
//!
//! serde_yaml keeps no positions. A file is first read into a [`Tree`] whose nodes know their way
//! from the root; the spec types are then read from the tree and remember their nodes. Only when a
//! mistake is shown is the text read again, along that way, for line and column ([`locate`]).

mod depth;
mod kind;
mod locate;
mod read;
mod spelling;
mod tree;

pub(crate) use kind::Kind;
pub(crate) use locate::locate;
pub(crate) use read::{Mismatch, Read, Reader, keys, kinds};
pub(crate) use tree::{Tree, parse};

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::spec::{Place, Spec};

/// Reads a file. Everything wrong with its keys and kinds of values is reported; what is not
/// broken is returned.
pub(crate) fn load(tree: &Tree, file: u16, diagnostics: &mut Diagnostics) -> Option<Spec> {
    let root = Place {
        file,
        node: tree.root(),
    };
    if tree.is_empty_document() {
        diagnostics.report(
            Diagnostic::error(Code::EmptySpec, root, "the spec is empty")
                .help("start with `errspec: 1`, `api: NAME` and `errors:`"),
        );
        return None;
    }
    tree.report_duplicate_keys(file, diagnostics);
    read::read(tree, file, diagnostics)
}
