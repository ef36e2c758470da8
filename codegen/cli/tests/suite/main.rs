//! The program, run as its users run it.

#![allow(clippy::panic, clippy::expect_used, clippy::unwrap_used)]

mod check;
mod decode;
mod explain;
mod generate;
mod init;
mod lints;
mod mock;
mod preview;
mod program;
mod verify;
