//! Generated code among names that shadow the prelude's, and two specs side by side.

#![allow(dead_code, unused_macros, reason = "they are here to be in the way")]

type Result = ();
type Option = ();
struct String;
struct Vec;
struct Box;
struct Some;
struct None;
struct Ok;
struct Err;
trait From {}
trait Into {}
mod core {}
mod std {}
mod alloc {}
macro_rules! write {
    () => {};
}

/// By the macro, which makes the same as a build script.
#[errspec::spec("../specs/infinex.yaml")]
pub mod infinex {}

/// A second spec in the same scope.
#[errspec::spec("../specs/eb.yaml", crate = "::errspec")]
pub mod eb {}
