//! The program, run as its users run it.

#![allow(clippy::panic, clippy::expect_used, clippy::unwrap_used)]

mod browser;
mod check;
mod decode;
mod documents;
mod explain;
mod facts;
mod generate;
mod guide;
mod hostile;
mod hostile_input;
mod init;
mod lints;
mod live;
mod mock;
mod mock_host;
mod openapi;
mod preview;
mod program;
mod readme;
mod rust_settings;
mod schema;
mod shell;
mod verify;
mod walk;
mod wrong_input;
