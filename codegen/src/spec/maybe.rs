//! Values with their place, values that may be broken, and maps that keep order and odd keys.

use crate::yaml::kinds;
use std::fmt;

/// A node of a parsed file: the only notion of place inside the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Place {
    /// The file, counted in the order of reading.
    pub(crate) file: u16,
    /// The node in the file's tree.
    pub(crate) node: u32,
}

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct At<T> {
    pub(crate) value: T,
    pub(crate) place: Place,
}

/// The value of a key that may be absent, or broken and already reported.
#[derive(Clone, Debug, Default)]
pub(crate) enum Maybe<T> {
    #[default]
    Absent,
    Broken,
    Given(At<T>),
}

impl<T> Maybe<T> {
    pub(crate) fn given(&self) -> Option<&At<T>> {
        match self {
            Self::Given(value) => Some(value),
            Self::Absent | Self::Broken => None,
        }
    }

    pub(crate) fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

/// A map with keys of the author's choice, in the author's order.
#[derive(Clone, Debug)]
pub(crate) struct Entries<T>(pub(crate) Vec<(At<Scalar>, Maybe<T>)>);

/// A list, broken items left out.
#[derive(Clone, Debug)]
pub(crate) struct Items<T>(pub(crate) Vec<At<T>>);

/// A key or value that is text or a whole number.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub(crate) enum Scalar {
    Text(String),
    Integer(i64),
}

kinds! { Scalar: Text, Integer }

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Integer(number) => write!(f, "{number}"),
        }
    }
}
