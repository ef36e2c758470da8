//! From the IR to text: infallible and deterministic, one file a format.

pub(crate) mod rust;
