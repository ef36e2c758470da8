//! A guide: a tutorial for each of three readers, and one for those who have errors already.
//!
//! | you … | begin with |
//! | --- | --- |
//! | write a service | [`server`] |
//! | call one | [`client`] |
//! | decide which errors an API has, with or without Rust | [`author`] |
//! | have an enum of errors by hand | [`from_thiserror`] |
//!
//! Each takes ten minutes, and what it shows is compiled and run by the tests of this crate. The [reference
//! of the language] has all that a spec can say.
//!
//! [reference of the language]: https://github.com/errspec/errspec/blob/main/specs/README.md

#[doc = include_str!("server.md")]
pub mod server {}

#[doc = include_str!("client.md")]
pub mod client {}

#[doc = include_str!("author.md")]
pub mod author {}

#[doc = include_str!("from_thiserror.md")]
pub mod from_thiserror {}
