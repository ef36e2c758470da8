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
macro_rules! unimplemented {
    () => {};
}

/// An error type of the author's own, whose names are in the way too.
#[derive(errspec::IntoApiError)]
#[api_error(infinex::Error, crate = "::errspec")]
pub enum Error<Into: ::std::convert::Into<::std::string::String>> {
    /// Its field is called as what the derive binds could be.
    #[api_error(NotFound, resource = error)]
    Into {
        /// A resource.
        error: Into,
    },
    /// A tuple.
    #[api_error(NetworkMismatch, network = _1, asset = _0)]
    From(&'static str, Into),
    /// Nothing but its name.
    #[api_error(TwoFactorRequired)]
    None,
    /// What the API says itself.
    #[api_error(transparent)]
    Some(self::infinex::Error),
    /// Its cause goes along.
    #[api_error(InternalServerError)]
    Box {
        /// The cause.
        source: ::std::fmt::Error,
    },
}

/// By the macro, which makes the same as a build script.
#[errspec::spec("../specs/infinex.yaml")]
pub mod infinex {}

/// A second spec in the same scope.
#[errspec::spec("../specs/eb.yaml", crate = "::errspec")]
pub mod eb {}
