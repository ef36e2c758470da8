//! The errors of the shop, for the server and its clients.

#[errspec::spec("specs/shop.yaml", non_exhaustive)]
pub mod shop {}

pub use errspec;
