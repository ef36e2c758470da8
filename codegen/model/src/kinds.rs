//! Kinds of values, by which a field of one type is told from one of another in the same place.

use crate::{Format, Notation, Spec, Type, TypeKind};

/// A set of kinds of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(u8);

impl Kinds {
    /// No value.
    pub const NONE: Self = Self(0);
    /// Text.
    pub const TEXT: Self = Self(1);
    /// A number.
    pub const NUMBER: Self = Self(2);
    /// `true` or `false`.
    pub const BOOL: Self = Self(4);
    /// A list.
    pub const LIST: Self = Self(8);
    /// An object.
    pub const OBJECT: Self = Self(16);
    /// What is neither a list nor an object.
    pub const SCALAR: Self = Self(7);
    /// Any value.
    pub const ANY: Self = Self(31);

    /// The kinds in either set.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns whether the sets have a kind in common.
    pub const fn meet(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The kinds that a field of a type can be, in a format.
    pub fn of_type(spec: &Spec<'_>, format: Format, ty: &Type<'_>) -> Self {
        match (format, ty) {
            // An item of a list looks like the only one.
            (Format::Xml, Type::List(item)) => Self::of_type(spec, format, item),
            (_, Type::String) => Self::TEXT.in_format(format),
            (_, Type::Bool) => Self::BOOL.in_format(format),
            (_, Type::Integer | Type::Unsigned | Type::Number) => Self::NUMBER.in_format(format),
            (_, Type::Moment(Notation::DateTime | Notation::HttpDate)) => {
                Self::TEXT.in_format(format)
            }
            // Durations and moments are read from text with a count too.
            (_, Type::Duration(_) | Type::Moment(_)) => {
                Self::TEXT.or(Self::NUMBER).in_format(format)
            }
            // An integer is read from text too.
            (_, Type::Code) => Self::TEXT.or(Self::NUMBER).in_format(format),
            (_, Type::Any) => Self::ANY,
            (_, Type::List(_)) => Self::LIST,
            (_, Type::Map(_)) => Self::OBJECT,
            (_, Type::Named(name)) => match spec.type_of(name).map(|known| known.kind) {
                Some(TypeKind::Enum(_)) => Self::TEXT.in_format(format),
                Some(TypeKind::Record(_)) => Self::OBJECT,
                None => Self::ANY,
            },
        }
    }

    /// All formats but JSON have text only.
    pub const fn in_format(self, format: Format) -> Self {
        match format {
            Format::Json => self,
            Format::Xml | Format::Text | Format::Form if self.meet(Self::SCALAR) => Self::SCALAR,
            Format::Xml | Format::Text | Format::Form => self,
        }
    }
}
