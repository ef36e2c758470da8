//! Values with their place, values that may be broken, and maps that keep order and odd keys.

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// A node of a parsed file: the only notion of place inside the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Place {
    /// The file, counted in the order of reading.
    pub(crate) file: u16,
    /// The node in the file's tree.
    pub(crate) node: u32,
}

impl Place {
    pub(crate) fn to_bits(self) -> u64 {
        u64::from(self.file) << 32 | u64::from(self.node)
    }

    fn of_bits(bits: u64) -> Self {
        Self {
            file: (bits >> 32) as u16,
            node: bits as u32,
        }
    }
}

/// The name by which a type asks the reader for its place, then for its value.
pub(crate) const PLACED: &str = "$errspec::Placed";

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

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Maybe<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Placed<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Placed<T> {
            type Value = Maybe<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Maybe<T>, A::Error> {
                let place = Place::of_bits(seq.next_element()?.unwrap_or_default());
                Ok(match seq.next_element::<T>()? {
                    Some(value) => Maybe::Given(At { value, place }),
                    None => Maybe::Broken,
                })
            }
        }

        from.deserialize_struct(PLACED, &["place", "value"], Placed(PhantomData))
    }
}

/// A map with keys of the author's choice, in the author's order.
#[derive(Clone, Debug)]
pub(crate) struct Entries<T>(pub(crate) Vec<(At<Scalar>, Maybe<T>)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Map<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Map<T> {
            type Value = Entries<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<T>, A::Error> {
                let mut entries = Vec::new();
                while let Some((key, value)) = map.next_entry::<Maybe<Scalar>, Maybe<T>>()? {
                    if let Maybe::Given(key) = key {
                        entries.push((key, value));
                    }
                }
                Ok(Entries(entries))
            }
        }

        from.deserialize_map(Map(PhantomData))
    }
}

/// A list, broken items left out.
#[derive(Clone, Debug)]
pub(crate) struct Items<T>(pub(crate) Vec<At<T>>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Items<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let items = Vec::<Maybe<T>>::deserialize(from)?;
        let given = |item| match item {
            Maybe::Given(item) => Some(item),
            Maybe::Absent | Maybe::Broken => None,
        };
        Ok(Self(items.into_iter().filter_map(given).collect()))
    }
}

/// A key or value that is text or a whole number.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub(crate) enum Scalar {
    Text(String),
    Integer(i64),
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Integer(number) => write!(f, "{number}"),
        }
    }
}
