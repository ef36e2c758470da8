//! An object of fields in a JSON body: its members, to be read once it is known which error has them.

use crate::field::{Raw, characters};
use crate::model::FieldInfo;
use serde_core::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use smallvec::SmallVec;
use std::borrow::Cow;
use std::fmt;

/// Where the value of a field was found.
#[derive(Clone, Debug)]
pub(crate) enum Key<'a> {
    /// In the slot of this name.
    Slot(&'a str),
    /// In a member of this name, beside others.
    Member(Cow<'a, str>),
}

impl Key<'_> {
    /// Returns whether the value is that of a field.
    pub(crate) fn is_of(&self, field: &FieldInfo<'_>) -> bool {
        match self {
            Self::Slot(name) => *name == field.name,
            Self::Member(name) => !field.only_in_slots && *name == field.wire_name(),
        }
    }
}

/// The values of fields, by where they were found. Most errors have few, which take no memory of their own.
pub(crate) type FoundFields<'a> = SmallVec<[(Key<'a>, Raw<'a>); 4]>;

/// Appends the members of an object, the last first: of those with the same name the last counts.
/// None of an object that is not whole, or has a name that is no text.
pub(super) fn read_fields<'a, D: Deserializer<'a>>(
    json: D,
    fields: &mut FoundFields<'a>,
) -> Result<(), D::Error> {
    let start = fields.len();
    let read = json.deserialize_map(Fields(fields));
    match read {
        Ok(true) => fields.get_mut(start..).unwrap_or_default().reverse(),
        _ => fields.truncate(start),
    }
    read.map(drop)
}

/// Appends the members of an object. False if one has a name that is no text.
struct Fields<'f, 'a>(&'f mut FoundFields<'a>);

impl<'a> Visitor<'a> for Fields<'_, 'a> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of fields")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut object: A) -> Result<bool, A::Error> {
        let mut has_names = true;
        while let Some(name) = object.next_key::<&RawValue>()? {
            let value = Raw::Json(object.next_value()?);
            match characters(name) {
                Some(name) => self.0.push((Key::Member(name), value)),
                None => has_names = false,
            }
        }
        Ok(has_names)
    }
}
