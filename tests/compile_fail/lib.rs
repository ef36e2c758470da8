//! The specs whose errors the cases become: in another crate than theirs, as those of a client and
//! a server may be.

#[errspec::spec("../../specs/infinex.yaml")]
pub mod infinex {}

#[errspec::spec("../specs/everything.yaml")]
pub mod everything {}

#[errspec::spec("../specs/statuses.yaml")]
pub mod statuses {}
