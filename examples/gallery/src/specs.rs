//! The module of each spec in `specs/`, made by the build script.

include!(concat!(env!("OUT_DIR"), "/apis.rs"));
