//! Fields: the typed values that an occurrence of an error carries, as a spec declares them.

use crate::Constant;
use std::fmt;

/// A field of an error, as the spec declares it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FieldInfo<'a> {
    /// Its name in the spec.
    pub name: &'a str,
    /// Its name as a member on the wire; empty where that is the same.
    pub wire: &'a str,
    /// Its type.
    pub ty: Type<'a>,
    /// Whether an occurrence may lack it.
    pub optional: bool,
    /// Whether it is for the server's own log only.
    pub private: bool,
    /// Whether it is among the `{fields}` of the error's envelope.
    pub spread: bool,
    /// Whether it never is, so that it is in a slot of its own or in the message.
    pub only_in_slots: bool,
    /// What is written where it has no value, if its member is not left out then.
    pub absent: Option<Constant<'a>>,
    /// Its value where none is given.
    pub default: Option<Constant<'a>>,
    /// What fills it on a server, where the error is answered in place of one that is not of the API,
    /// or, by a header, in every answer.
    pub fill: Option<Fill<'a>>,
    /// Its documentation.
    pub docs: &'a str,
    /// A value for the documentation, as JSON; empty where the spec has none.
    pub example: &'a str,
}

impl<'a> FieldInfo<'a> {
    /// Its name as a member on the wire.
    pub const fn wire_name(&self) -> &'a str {
        if self.wire.is_empty() {
            self.name
        } else {
            self.wire
        }
    }

    /// Returns whether it is the field of a record that holds all members which no other field has. It
    /// is called `*`; a member that is called so on the wire is another one.
    pub const fn is_rest(&self) -> bool {
        matches!(self.name.as_bytes(), b"*") && self.wire.is_empty()
    }
}

impl FieldInfo<'_> {
    /// Returns whether its member is there in every occurrence of an error.
    pub const fn is_always_written(&self) -> bool {
        !self.optional || self.absent.is_some()
    }

    /// Returns whether whoever makes an error must give it a value.
    pub const fn is_required(&self) -> bool {
        !self.may_be_absent() && self.default.is_none()
    }

    /// Returns whether an error may be without it: a private field never reaches a client.
    pub const fn may_be_absent(&self) -> bool {
        self.optional || self.private
    }

    /// Returns whether `null` is the same as no value: a field of any type may hold it.
    pub const fn null_is_absent(&self) -> bool {
        self.may_be_absent() && !matches!(self.ty, Type::Any)
    }
}

/// Functions that set one member each.
macro_rules! with {
    ($($(#[$docs:meta])* $function:ident($($given:ident: $ty:ty)?) $member:ident = $value:expr;)*) => {$(
        $(#[$docs])*
        #[must_use]
        pub const fn $function(self, $($given: $ty)?) -> Self {
            Self { $member: $value, ..self }
        }
    )*};
}

/// How generated code writes fields: of all ways to write so many of them, the compiler checks a chain
/// of functions fastest.
impl<'a> FieldInfo<'a> {
    /// A required, public field without documentation.
    pub const fn of(name: &'a str, ty: Type<'a>) -> Self {
        Self {
            name,
            wire: "",
            ty,
            optional: false,
            private: false,
            spread: false,
            only_in_slots: false,
            absent: None,
            default: None,
            fill: None,
            docs: "",
            example: "",
        }
    }

    /// The same, among the `{fields}` of the error's envelope.
    pub const fn spread(name: &'a str, ty: Type<'a>) -> Self {
        Self {
            spread: true,
            ..Self::of(name, ty)
        }
    }

    with! {
        /// Sets its name as a member on the wire.
        with_wire(wire: &'a str) wire = wire;
        /// An occurrence may lack it.
        as_optional() optional = true;
        /// It is for the server's own log only.
        as_private() private = true;
        /// It is never among the `{fields}`.
        as_only_in_slots() only_in_slots = true;
        /// Sets what is written where it has no value.
        with_absent(absent: Constant<'a>) absent = Some(absent);
        /// Sets its value where none is given.
        with_default(default: Constant<'a>) default = Some(default);
        /// Sets what fills it on a server.
        with_fill(fill: Fill<'a>) fill = Some(fill);
        /// Sets its documentation.
        with_docs(docs: &'a str) docs = docs;
        /// Sets a value for the documentation, as JSON.
        with_example(example: &'a str) example = example;
    }
}

/// What fills a field on a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fill<'a> {
    /// What is wrong: the text of the framework, if the status is under 500, else the status's
    /// phrase.
    Reason,
    /// Where in the request it is wrong: `items[0].price`, or `body`, `query`, `path`,
    /// `content-type`, or `request` where nothing more is known.
    Place,
    /// The request's method.
    Method,
    /// The path of the request's target, without its query.
    Target,
    /// The place, and under it the reason.
    ByPlace,
    /// A header of the request, else of the response: in errors of the API too, where it has no value.
    Header {
        /// Its name, in lower case.
        name: &'a str,
        /// Whether a new id fills the field where there is no such header.
        make: bool,
    },
}

impl Fill<'_> {
    /// The words of the language.
    pub const WORDS: [(&'static str, Self); 5] = [
        ("reason", Self::Reason),
        ("place", Self::Place),
        ("method", Self::Method),
        ("target", Self::Target),
        ("by_place", Self::ByPlace),
    ];

    /// Returns whether there is always a value.
    pub fn is_certain(self) -> bool {
        !matches!(self, Self::Header { make: false, .. })
    }

    /// Returns whether a field of a type can hold it: text, or for the last a map of text.
    pub fn fits(self, ty: Type<'_>) -> bool {
        match (self, ty) {
            (Self::ByPlace, Type::Map(Type::String | Type::List(Type::String))) => true,
            (Self::ByPlace, _) => false,
            (_, ty) => ty == Type::String,
        }
    }
}

/// The type of a field in the spec language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Type<'a> {
    /// Text.
    String,
    /// `true` or `false`.
    Bool,
    /// A signed integer of 64 bits.
    Integer,
    /// An unsigned integer of 64 bits.
    Unsigned,
    /// A floating-point number of 64 bits.
    Number,
    /// A length of time, counted in this unit on the wire.
    Duration(Unit),
    /// A moment, written in this notation on the wire.
    Moment(Notation),
    /// A code of the API's own, declared or not.
    Code,
    /// Any JSON value.
    Any,
    /// A list.
    List(&'a Type<'a>),
    /// A map from text.
    Map(&'a Type<'a>),
    /// The type of this name among the spec's own.
    Named(&'a str),
}

/// What a duration is counted in on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Seconds, possibly with a fraction.
    Seconds,
    /// Milliseconds, possibly with a fraction.
    Milliseconds,
}

/// How a moment is written on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Notation {
    /// The seconds since 1970, possibly with a fraction.
    Seconds,
    /// The milliseconds since 1970, possibly with a fraction.
    Milliseconds,
    /// A date and time of RFC 3339.
    DateTime,
    /// A date of HTTP (RFC 9110 section 5.6.7).
    HttpDate,
}

impl Notation {
    /// The types of the language.
    pub const TYPES: [(&'static str, Self); 4] = [
        ("timestamp(s)", Self::Seconds),
        ("timestamp(ms)", Self::Milliseconds),
        ("date-time", Self::DateTime),
        ("http-date", Self::HttpDate),
    ];
}

impl<'a> Type<'a> {
    /// The type of what a list or map holds; any other type itself.
    pub const fn item(&self) -> &Self {
        match self {
            Self::List(item) | Self::Map(item) => item,
            _ => self,
        }
    }

    /// The name of the spec's own type that a value is or holds.
    pub fn named(self) -> Option<&'a str> {
        match self {
            Self::Named(name) => Some(name),
            Self::List(item) | Self::Map(item) => item.named(),
            _ => None,
        }
    }
}

/// A type of the spec's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TypeInfo<'a> {
    /// Its name in the spec.
    pub name: &'a str,
    /// What its values are.
    pub kind: TypeKind<'a>,
}

/// What the values of a type are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TypeKind<'a> {
    /// Objects with these fields.
    Record(&'a [FieldInfo<'a>]),
    /// One of these texts.
    Enum(&'a [&'a str]),
}

/// As a spec writes it: `list<string>`.
impl fmt::Display for Type<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String => f.write_str("string"),
            Self::Bool => f.write_str("bool"),
            Self::Integer => f.write_str("integer"),
            Self::Unsigned => f.write_str("unsigned"),
            Self::Number => f.write_str("number"),
            Self::Duration(Unit::Seconds) => f.write_str("duration(s)"),
            Self::Duration(Unit::Milliseconds) => f.write_str("duration(ms)"),
            Self::Moment(notation) => {
                let mut types = Notation::TYPES.iter();
                let found = types.find(|(_, known)| known == notation);
                f.write_str(found.map_or("", |(name, _)| name))
            }
            Self::Code => f.write_str("code"),
            Self::Any => f.write_str("any"),
            Self::List(item) => write!(f, "list<{item}>"),
            Self::Map(item) => write!(f, "map<{item}>"),
            Self::Named(name) => f.write_str(name),
        }
    }
}
