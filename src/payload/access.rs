//! The values of fields in their Rust types: what generated accessors return.
//!
//! A required field always has a value: constructors take it, and an answer without it is no typed
//! error. What an accessor would return otherwise is empty or zero.

use super::FieldValue;
use crate::Value;
use crate::field::{CustomType, FieldType, TextEnum};
use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

impl FieldValue {
    /// Text.
    #[doc(hidden)]
    pub fn as_text(&self) -> &str {
        self.as_optional_text().unwrap_or_default()
    }

    /// Text that may be absent.
    #[doc(hidden)]
    pub fn as_optional_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A list.
    #[doc(hidden)]
    pub fn as_list<T: 'static>(&self) -> &[T] {
        self.as_optional_list().unwrap_or_default()
    }

    /// A list that may be absent.
    #[doc(hidden)]
    pub fn as_optional_list<T: 'static>(&self) -> Option<&[T]> {
        self.as_optional_ref::<Vec<T>>().map(Vec::as_slice)
    }

    /// A map.
    #[doc(hidden)]
    pub fn as_map<T: 'static>(&self) -> &BTreeMap<String, T> {
        let empty = const { &BTreeMap::new() };
        self.as_optional_ref().unwrap_or(empty)
    }

    /// Any value.
    #[doc(hidden)]
    pub fn as_any_value(&self) -> &Value {
        self.as_optional_ref().unwrap_or(&Value::Null)
    }

    /// An enum of the spec's own.
    #[doc(hidden)]
    pub fn as_choice<T: TextEnum + FieldType>(&self) -> T {
        self.as_optional_choice().unwrap_or_else(T::blank)
    }

    /// An enum of the spec's own that may be absent.
    #[doc(hidden)]
    pub fn as_optional_choice<T: TextEnum>(&self) -> Option<T> {
        self.as_optional_ref().copied()
    }

    /// A record of the spec's own.
    #[doc(hidden)]
    pub fn as_record<T: FieldType>(&self) -> &T {
        self.as_optional_ref()
            .unwrap_or_else(|| Box::leak(Box::new(T::blank())))
    }

    /// A moment.
    #[doc(hidden)]
    pub fn as_moment(&self) -> SystemTime {
        self.as_optional_moment().unwrap_or(SystemTime::UNIX_EPOCH)
    }

    /// A moment that may be absent.
    #[doc(hidden)]
    pub fn as_optional_moment(&self) -> Option<SystemTime> {
        match self {
            Self::Moment(moment) => Some(*moment),
            _ => None,
        }
    }

    /// A value in a Rust type that the spec names.
    #[doc(hidden)]
    pub fn as_custom<T: CustomType + Default>(&self) -> &T {
        self.as_optional_ref()
            .unwrap_or_else(|| Box::leak(Box::new(T::default())))
    }

    /// A value of any other type that may be absent.
    #[doc(hidden)]
    pub fn as_optional_ref<T: 'static>(&self) -> Option<&T> {
        match self {
            Self::Other(value) => value.as_any().downcast_ref(),
            _ => None,
        }
    }
}

/// Accessors of scalars.
macro_rules! scalars {
    ($($variant:ident($ty:ty): $required:ident, $optional:ident;)*) => {
        impl FieldValue {
            $(
                /// A value of this type.
                #[doc(hidden)]
                pub fn $required(&self) -> $ty {
                    self.$optional().unwrap_or_default()
                }

                /// A value of this type that may be absent.
                #[doc(hidden)]
                pub fn $optional(&self) -> Option<$ty> {
                    match self {
                        Self::$variant(value) => Some(*value),
                        _ => None,
                    }
                }
            )*
        }
    };
}

scalars! {
    Bool(bool): as_bool, as_optional_bool;
    Integer(i64): as_integer, as_optional_integer;
    Unsigned(u64): as_unsigned, as_optional_unsigned;
    Number(f64): as_number, as_optional_number;
    Duration(Duration): as_duration, as_optional_duration;
}
