//! Errors, their fields, and advice.

use super::{Docs, Header, Slot, Template};
use crate::source::Place;
use std::time::Duration;

/// One thing that can go wrong.
#[derive(Debug)]
pub(crate) struct Error {
    /// The name in the spec.
    pub(crate) name: String,
    /// The name of its variant.
    pub(crate) variant: String,
    /// The key of its entry, or of its status's where it has no entry.
    pub(crate) place: Place,
    /// None where it has no code on the wire.
    pub(crate) code: Option<WireCode>,
    /// Codes that are still read as this error, and never written.
    pub(crate) aliases: Vec<WireCode>,
    pub(crate) status: u16,
    pub(crate) message: Template,
    pub(crate) fields: Vec<Field>,
    /// The status or class that all of the fields come from: `404`, `4xx`.
    pub(crate) fields_of: Option<String>,
    /// The index of its envelope.
    pub(crate) envelope: usize,
    pub(crate) headers: Vec<Header>,
    pub(crate) attributes: Vec<(String, Constant)>,
    pub(crate) docs: Docs,
    pub(crate) outcome: Outcome,
    pub(crate) retry: Retry,
    pub(crate) deprecated: Option<Deprecated>,
    /// Rust types that become this error, and its source.
    pub(crate) from: Vec<String>,
    /// Whether it can keep a source.
    pub(crate) keeps_source: bool,
    /// How a server logs it; None for as its status says.
    pub(crate) log: Option<Log>,
}

impl Error {
    /// Whether an occurrence carries anything at all.
    pub(crate) fn is_plain(&self) -> bool {
        self.fields.is_empty() && !self.keeps_source
    }

    /// Whether the error can answer in place of a framework's own.
    pub(crate) fn unfillable(&self) -> Option<&Field> {
        let mut fields = self.fields.iter();
        fields.find(|field| !field.may_be_absent() && field.fill.is_none())
    }

    /// Whether an occurrence may have no value for a slot, so that the text around it is left out.
    pub(crate) fn may_lack(&self, slot: &Slot) -> bool {
        match slot {
            Slot::Code => self.code.is_none(),
            Slot::Status => false,
            Slot::Message => match self.message.0.as_slice() {
                [super::Part::Slot(slot)] => self.may_lack(slot),
                _ => false,
            },
            Slot::Reason => super::reason(self.status).is_none(),
            Slot::DocUrl => self.docs.url.is_empty(),
            Slot::Fields => self.fields.iter().all(Field::may_be_absent),
            Slot::Attribute(name) => !self.attributes.iter().any(|(known, _)| known == name),
            Slot::Field(name) => {
                let field = self.fields.iter().find(|field| field.name == *name);
                field.is_none_or(Field::may_be_absent)
            }
        }
    }

    /// The status or class whose errors all hold the same, where this one is as they are.
    pub(crate) fn shares_fields_of(&self) -> Option<&str> {
        let as_others = self.keeps_source == (self.status >= 500);
        self.fields_of.as_deref().filter(|_| as_others)
    }
}

/// A code on the wire.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum WireCode {
    Text(String),
    Integer(i64),
}

impl std::fmt::Display for WireCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Integer(number) => write!(f, "{number}"),
        }
    }
}

/// What an error sets a slot to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Constant {
    Text(String),
    Integer(i64),
    Bool(bool),
}

impl std::fmt::Display for Constant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Integer(number) => write!(f, "{number}"),
            Self::Bool(value) => write!(f, "{value}"),
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Deprecated {
    pub(crate) since: String,
    pub(crate) note: String,
}

/// A value that an occurrence of an error carries.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    /// The name in Rust.
    pub(crate) ident: String,
    pub(crate) place: Place,
    pub(crate) ty: Type,
    /// The Rust type that holds it, where the spec names one.
    pub(crate) rust: Option<String>,
    /// What fills it where the error answers in place of a framework's own.
    pub(crate) fill: Option<Fill>,
    pub(crate) optional: bool,
    pub(crate) private: bool,
    pub(crate) docs: String,
    /// A value for the documentation, as JSON.
    pub(crate) example: Option<String>,
}

impl Field {
    /// Whether an error may be without it: a private field never reaches a client.
    pub(crate) fn may_be_absent(&self) -> bool {
        self.optional || self.private
    }
}

/// The type of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    String,
    Bool,
    Integer,
    Unsigned,
    Number,
    Duration(Unit),
    Any,
    List(Box<Type>),
    Map(Box<Type>),
    /// A type of the author's own.
    Named(String),
}

/// What a framework's own error can say to a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fill {
    Reason,
    Place,
    Method,
    Target,
    ByPlace,
}

impl Fill {
    pub(crate) const WORDS: [(&str, Self); 5] = [
        ("reason", Self::Reason),
        ("place", Self::Place),
        ("method", Self::Method),
        ("target", Self::Target),
        ("by_place", Self::ByPlace),
    ];

    /// Whether a field of a type can hold it: text, or for the last a map of text.
    pub(crate) fn fits(self, ty: &Type) -> bool {
        match (self, ty) {
            (Self::ByPlace, Type::Map(item)) => match &**item {
                Type::List(item) => **item == Type::String,
                item => *item == Type::String,
            },
            (Self::ByPlace, _) => false,
            (_, ty) => *ty == Type::String,
        }
    }
}

/// The level at which a server logs an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Log {
    Error,
    Warn,
    Info,
    Debug,
    Trace,
    Off,
}

impl Log {
    pub(crate) const WORDS: [(&str, Self); 6] = [
        ("error", Self::Error),
        ("warn", Self::Warn),
        ("info", Self::Info),
        ("debug", Self::Debug),
        ("trace", Self::Trace),
        ("off", Self::Off),
    ];
}

/// What a duration is counted in on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Seconds,
    Milliseconds,
}

/// What became of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Succeeded,
    Pending,
    Failed,
    Unknown,
}

impl Outcome {
    /// The word in a spec, with its meaning.
    pub(crate) const WORDS: [(&str, Self); 4] = [
        ("succeeded", Self::Succeeded),
        ("pending", Self::Pending),
        ("failed", Self::Failed),
        ("unknown", Self::Unknown),
    ];

    /// What a status means where a spec says nothing; the runtime has the same table, for
    /// statuses that no spec lists.
    pub(crate) fn of_status(status: u16) -> Self {
        match status {
            202 => Self::Pending,
            200..=299 => Self::Succeeded,
            501 | 503 | 505..=508 | 510 | 511 => Self::Failed,
            500..=599 => Self::Unknown,
            _ => Self::Failed,
        }
    }
}

/// When to repeat a request.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Retry {
    Never,
    Immediately,
    After(Duration),
    Backoff(Backoff),
    With(String),
}

impl Retry {
    /// What a status calls for where a spec says nothing; the runtime has the same table.
    pub(crate) fn of_status(status: u16) -> Self {
        match status {
            408 | 425 | 429 | 502 | 503 | 504 => Self::Backoff(Backoff::default()),
            _ => Self::Never,
        }
    }
}

/// Delays that grow.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Backoff {
    pub(crate) initial: Duration,
    pub(crate) max: Duration,
    pub(crate) factor: f64,
    pub(crate) attempts: u32,
}

impl Default for Backoff {
    fn default() -> Self {
        Self {
            initial: Duration::from_millis(500),
            max: Duration::from_secs(30),
            factor: 2.0,
            attempts: 5,
        }
    }
}
