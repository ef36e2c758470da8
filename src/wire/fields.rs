//! The values of fields as they were found, to be read once it is known which error has them.

use crate::field::Raw;
use crate::model::FieldInfo;
use std::borrow::Cow;

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
