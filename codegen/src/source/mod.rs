//! The files of a spec and the places in them. This is at the bottom of the engine: it knows no
//! other part of it, and nothing of YAML.

mod file;
mod origin;
mod place;

pub(crate) use file::{File, Files, Nodes};
pub use place::Place;
pub(crate) use place::{Position, ROOT};
