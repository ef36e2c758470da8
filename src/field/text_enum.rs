//! Enums of texts, inside of fields.

/// An enum that generated code makes of a list of texts.
pub trait TextEnum: Copy + Eq + Sized + 'static {
    /// Every value.
    const ALL: &'static [Self];
    /// The text of each value, in the same order.
    const TEXTS: &'static [&'static str];

    /// The text on the wire.
    fn as_str(self) -> &'static str {
        let mut values = Self::ALL.iter().zip(Self::TEXTS);
        values
            .find(|(value, _)| **value == self)
            .map_or("", |(_, text)| text)
    }

    /// The value of a text.
    fn find(text: &str) -> Option<Self> {
        let mut values = Self::ALL.iter().zip(Self::TEXTS);
        values
            .find(|(_, known)| **known == text)
            .map(|(value, _)| *value)
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __text_enum {
    ($Enum:ident) => {
        impl $crate::Field for $Enum {
            $crate::__by_value!();

            fn write_json(&self, _: &$crate::Type, out: &mut ::std::vec::Vec<u8>) {
                $crate::__private::write_json_text($crate::TextEnum::as_str(*self), out);
            }

            fn write_text(
                &self,
                _: &$crate::Type,
                out: &mut dyn ::core::fmt::Write,
            ) -> ::core::fmt::Result {
                out.write_str($crate::TextEnum::as_str(*self))
            }
        }

        impl $crate::FieldType for $Enum {
            fn from_json(value: &$crate::Value, _: &$crate::Type) -> ::core::option::Option<Self> {
                <Self as $crate::TextEnum>::find(value.as_str()?)
            }

            fn from_raw(json: &$crate::RawValue, _: &$crate::Type) -> ::core::option::Option<Self> {
                <Self as $crate::TextEnum>::find(&$crate::__private::text_of(json)?)
            }

            fn from_text(text: &str, _: &$crate::Type) -> ::core::option::Option<Self> {
                <Self as $crate::TextEnum>::find(text)
            }

            fn blank() -> Self {
                <Self as $crate::TextEnum>::ALL[0]
            }
        }

        impl ::core::fmt::Display for $Enum {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad($crate::TextEnum::as_str(*self))
            }
        }
    };
}
