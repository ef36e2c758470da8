//! An object of fields in a JSON body: its members, to be read once it is known which error has them.

use crate::field::Raw;
use crate::model::FieldInfo;
use serde_core::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};
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

/// The values of fields, by where they were found.
pub(crate) type FoundFields<'a> = Vec<(Key<'a>, Raw<'a>)>;

/// Appends the members of an object, the last first: of those with the same name the last counts.
/// None of an object that is not whole.
pub(super) fn read_fields<'a, D: Deserializer<'a>>(
    json: D,
    fields: &mut FoundFields<'a>,
) -> Result<(), D::Error> {
    let start = fields.len();
    let read = json.deserialize_map(Fields(fields));
    match read {
        Ok(()) => fields.get_mut(start..).unwrap_or_default().reverse(),
        Err(_) => fields.truncate(start),
    }
    read
}

/// Appends the members of an object.
struct Fields<'f, 'a>(&'f mut FoundFields<'a>);

impl<'a> Visitor<'a> for Fields<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of fields")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut object: A) -> Result<(), A::Error> {
        while let Some(name) = object.next_key_seed(Text)? {
            let value = Raw::Json(object.next_value()?);
            self.0.push((Key::Member(name), value));
        }
        Ok(())
    }
}

/// Text, such as a member's name, borrowed where it holds no escape.
pub(super) struct Text;

impl<'a> DeserializeSeed<'a> for Text {
    type Value = Cow<'a, str>;

    fn deserialize<D: Deserializer<'a>>(self, json: D) -> Result<Self::Value, D::Error> {
        json.deserialize_str(self)
    }
}

impl<'a> Visitor<'a> for Text {
    type Value = Cow<'a, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }

    fn visit_borrowed_str<E>(self, text: &'a str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}
