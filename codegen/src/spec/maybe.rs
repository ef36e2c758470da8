//! Values with their place, values that may be broken, and maps that keep order and odd keys.

use crate::source::Place;
use crate::yaml::kinds;
use std::fmt;

/// A value and its place.
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

    pub(crate) fn value(&self) -> Option<&T> {
        self.given().map(|given| &given.value)
    }

    pub(crate) fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

impl Maybe<String> {
    /// Returns the text without the space around it; empty if there is none.
    pub(crate) fn trimmed(&self) -> &str {
        self.value().map_or("", |text| text.trim())
    }
}

/// A map with keys of the author's choice, in the author's order.
#[derive(Clone, Debug)]
pub(crate) struct Entries<T>(pub(crate) Vec<(At<Scalar>, Maybe<T>)>);

impl<T> Entries<T> {
    /// The entries whose values are neither absent nor broken.
    pub(crate) fn given(&self) -> impl Iterator<Item = (&At<Scalar>, &At<T>)> {
        let entries = self.0.iter();
        entries.filter_map(|(key, value)| Some((key, value.given()?)))
    }
}

impl<T> Maybe<Entries<T>> {
    /// The keys of the map; none if there is no map.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &At<Scalar>> {
        let entries = self.value().into_iter().flat_map(|entries| &entries.0);
        entries.map(|(key, _)| key)
    }

    /// Whether the map or one of its values is broken.
    pub(crate) fn has_broken(&self) -> bool {
        let is_broken = |(_, value): &(_, Maybe<T>)| matches!(value, Maybe::Broken);
        match self {
            Self::Absent => false,
            Self::Broken => true,
            Self::Given(entries) => entries.value.0.iter().any(is_broken),
        }
    }

    /// The entries whose values are neither absent nor broken; none if there is no map.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&At<Scalar>, &At<T>)> {
        self.value().into_iter().flat_map(Entries::given)
    }
}

/// A list, broken items left out.
#[derive(Clone, Debug)]
pub(crate) struct Items<T>(pub(crate) Vec<At<T>>);

impl<T> Maybe<Items<T>> {
    /// The items of the list; none if there is no list.
    pub(crate) fn items(&self) -> &[At<T>] {
        self.value().map_or(&[], |items| items.0.as_slice())
    }
}

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
