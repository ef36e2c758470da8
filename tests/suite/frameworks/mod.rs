//! The frameworks whose adapters the whole workspace compiles: each must pass one suite. The others
//! stand in `tests/frameworks/`, a workspace of its own.

mod actix_web;
mod axum;
