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
        impl $crate::field::Field for $Enum {
            $crate::__by_value!();

            fn write(&self, _: &$crate::model::Type<'_>, out: &mut dyn $crate::model::ValueWriter) {
                out.text($crate::field::TextEnum::as_str(*self));
            }
        }

        impl $crate::field::FieldType for $Enum {
            fn read(
                node: $crate::field::Node<'_>,
                _: &$crate::model::Type<'_>,
            ) -> ::core::option::Option<Self> {
                <Self as $crate::field::TextEnum>::find(&node.text()?)
            }

            fn blank() -> Self {
                <Self as $crate::field::TextEnum>::ALL[0]
            }
        }

        impl ::core::fmt::Display for $Enum {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad($crate::field::TextEnum::as_str(*self))
            }
        }
    };
}
