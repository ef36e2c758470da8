//! A spec as static data: what generated code hands to the encoder, the decoder and the docs.

use crate::envelope::{Envelope, HeaderShape, MessageParts, Part, Slot};
use crate::{FieldInfo, Log, Lookup, Outcome, Retry};

/// Stands in a body before the letter of a field.
pub(crate) const HOLE: u8 = b'\x01';

/// Everything an API's spec says, as static data.
#[derive(Debug)]
pub struct Spec {
    /// The API's name, which is also the generated module's.
    pub api: &'static str,
    /// What people call the API.
    pub title: &'static str,
    /// What the spec says of the API's errors in general (Markdown).
    pub docs: &'static str,
    /// Whether wire codes are integers. They are text otherwise.
    pub integer_codes: bool,
    /// Codes that say that nothing went wrong, under a status below 400.
    pub success: &'static [&'static str],
    /// The shapes of an error on the wire, in the order in which an answer is tried on them.
    pub envelopes: &'static [Envelope],
    /// The classes of status (`4xx`) that the spec has settings for.
    pub classes: &'static [ClassInfo],
    /// The statuses that the API uses, in ascending order.
    pub statuses: &'static [StatusInfo],
    /// The errors, in the order of the code enum.
    pub errors: &'static [ErrorInfo],
    /// Every code on the wire, and the name of each error that has none.
    pub codes: &'static Lookup,
    /// What tells errors apart, most specific first. The status comes last.
    pub identify: &'static [Identifier],
}

/// A slot that tells errors apart.
#[derive(Debug)]
pub struct Identifier {
    /// The code, the message, or an attribute.
    pub slot: Slot,
    /// Its values. Messages are compared with the errors'.
    pub values: &'static Lookup,
}

/// What a spec says of a class of status, for answers whose status it does not list.
#[derive(Debug)]
pub struct ClassInfo {
    /// The first digit: 4 for `4xx`.
    pub class: u16,
    /// What is said of it.
    pub docs: Docs,
    /// What became of the request, where the spec says so for the whole class.
    pub outcome: Option<Outcome>,
    /// When to repeat the request, where the spec says so for the whole class.
    pub retry: Option<Retry>,
    /// The index of the error that stands in for what is not of the API: see
    /// [`Foreign`](crate::server::Foreign).
    pub stands_in: Option<u16>,
}

/// A status that the API uses.
#[derive(Debug)]
pub struct StatusInfo {
    /// The status code, 100 to 599.
    pub code: u16,
    /// The phrase of the IANA registry, or one made from the code.
    pub reason: &'static str,
    /// What is said of it.
    pub docs: Docs,
    /// What became of the request.
    pub outcome: Outcome,
    /// When to repeat the request.
    pub retry: Retry,
    /// The index of the error that stands in for what is not of the API: see
    /// [`Foreign`](crate::server::Foreign).
    pub stands_in: Option<u16>,
}

/// Methods that set one member each.
macro_rules! with {
    ($($(#[$docs:meta])* $function:ident($member:ident: $ty:ty);)*) => {$(
        $(#[$docs])*
        #[must_use]
        pub const fn $function(self, $member: $ty) -> Self {
            Self { $member, ..self }
        }
    )*};
}

/// An error that the API can answer with.
///
/// Generated code writes it as a struct expression with every member: of all ways to write so many
/// rows, this is the one that the compiler checks fastest. What rows have in common stands behind
/// [`kind`](Self::kind).
#[derive(Debug)]
pub struct ErrorInfo {
    /// Its name in the spec.
    pub name: &'static str,
    /// Its name in Rust, the variant of the code and error enums.
    pub variant: &'static str,
    /// Its code on the wire, or its name where no code travels with it: see [`Kind::has_code`].
    pub code: &'static str,
    /// The status it is answered with.
    pub status: u16,
    /// Its message. Where the error has fields it is as the spec has it: `{name}` stands for the
    /// field of that name, and `{{` and `}}` for braces; `Display` of the error fills it. Where the
    /// error has none, it is the text itself.
    pub message: &'static str,
    /// The fields that an occurrence carries.
    pub fields: &'static [FieldInfo],
    /// The body, where nothing in it but values of fields depends on the occurrence, and no member
    /// may be missing; else empty. A value stands behind each `\u{1}`: `a` is the JSON of the first
    /// field, `A` its text inside a string, `b` the JSON of the second, and so on.
    pub body: &'static str,
    /// What is said of it.
    pub docs: Docs,
    /// How it travels, what became of the request, and what to do.
    pub kind: &'static Kind,
}

/// What several errors can have in common.
#[derive(Debug)]
pub struct Kind {
    /// Whether a code travels with the error.
    pub has_code: bool,
    /// Whether no code travels with it, so that its status alone identifies it.
    pub by_status: bool,
    /// The index of its shape among the spec's envelopes.
    pub envelope: u16,
    /// Headers of its own, beside those of the envelope.
    pub headers: &'static [HeaderShape],
    /// Constants for the slots of that name.
    pub attributes: &'static [(&'static str, Constant)],
    /// What became of the request.
    pub outcome: Outcome,
    /// When to repeat the request.
    pub retry: Retry,
    /// How a server logs it; None for [as its status says](crate::Log::of_status).
    pub log: Option<Log>,
}

impl Kind {
    /// The kind of most errors: its code travels with it in the first envelope, the request was not
    /// carried out, and repeating it is of no use.
    pub const PLAIN: Self = Self {
        has_code: true,
        by_status: false,
        envelope: 0,
        headers: &[],
        attributes: &[],
        outcome: Outcome::Failed,
        retry: Retry::Never,
        log: None,
    };
}

impl ErrorInfo {
    /// The code on the wire, if one travels with the error.
    pub const fn wire_code(&self) -> Option<&'static str> {
        if self.kind.has_code {
            Some(self.code)
        } else {
            None
        }
    }

    /// The body, where it is the same for every occurrence.
    pub(crate) fn constant_body(&self) -> Option<&'static str> {
        let body = Some(self.body).filter(|body| !body.is_empty())?;
        let varies = !self.fields.is_empty() && memchr::memchr(HOLE, body.as_bytes()).is_some();
        (!varies).then_some(body)
    }

    /// The status as the `http` crate's type.
    pub const fn status(&self) -> http::StatusCode {
        status_code(self.status)
    }

    /// The message, taken apart.
    pub(crate) fn message_parts(&self) -> impl Iterator<Item = Part> + Clone {
        let (text, slots) = if self.fields.is_empty() {
            (self.message, "")
        } else {
            ("", self.message)
        };
        let text = Some(text).filter(|text| !text.is_empty()).map(Part::Text);
        text.into_iter().chain(MessageParts(slots))
    }

    /// The field that is all that the message is.
    pub(crate) fn message_field(&self) -> Option<&'static str> {
        if self.fields.is_empty() {
            return None;
        }
        let name = self.message.strip_prefix('{')?.strip_suffix('}')?;
        (!name.contains(['{', '}'])).then_some(name)
    }

    /// The place of a field among the fields.
    pub(crate) fn field_index(&self, name: &str) -> Option<usize> {
        // A slot's name is most often the very text that the field has, since the compiler keeps one
        // of each: then no bytes are compared.
        let mut fields = self.fields.iter();
        let same = fields.position(|field| std::ptr::eq(field.name, name));
        same.or_else(|| self.fields.iter().position(|field| field.name == name))
    }

    /// The constant that the error sets for a slot.
    pub(crate) fn attribute(&self, name: &str) -> Option<Constant> {
        let (_, value) = self.kind.attributes.iter().find(|(key, _)| *key == name)?;
        Some(*value)
    }
}

/// What an error sets a slot to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Constant {
    /// Text.
    Text(&'static str),
    /// A whole number.
    Integer(i64),
    /// `true` or `false`.
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

/// What a spec says of a status or an error for people to read.
#[derive(Clone, Copy, Debug)]
pub struct Docs {
    /// One line.
    pub summary: &'static str,
    /// More than one line (Markdown).
    pub details: &'static str,
    /// When to expect it.
    pub when: &'static str,
    /// What commonly causes it.
    pub causes: &'static [&'static str],
    /// What to do about it.
    pub action: &'static str,
    /// Where its documentation stands.
    pub url: &'static str,
}

impl Docs {
    /// Nothing is said.
    pub const BLANK: Self = Self {
        summary: "",
        details: "",
        when: "",
        causes: &[],
        action: "",
        url: "",
    };

    with! {
        /// Sets the one line.
        with_summary(summary: &'static str);
        /// Sets what is more than one line.
        with_details(details: &'static str);
        /// Sets when to expect it.
        with_when(when: &'static str);
        /// Sets what commonly causes it.
        with_causes(causes: &'static [&'static str]);
        /// Sets what to do about it.
        with_action(action: &'static str);
        /// Sets where its documentation stands.
        with_url(url: &'static str);
    }
}

impl Spec {
    /// What the spec says of a status, if it lists it.
    pub fn status(&self, code: u16) -> Option<&'static StatusInfo> {
        let index = self
            .statuses
            .binary_search_by_key(&code, |status| status.code)
            .ok()?;
        self.statuses.get(index)
    }

    /// What became of a request that was answered with this status: as the spec says, else as its
    /// class says, else as [`Outcome::of_status`] says.
    pub fn outcome(&self, status: u16) -> Outcome {
        let declared = self.status(status).map(|status| status.outcome);
        declared
            .or_else(|| self.class(status)?.outcome)
            .unwrap_or_else(|| Outcome::of_status(status))
    }

    /// When to repeat a request that was answered with this status, likewise.
    pub fn retry(&self, status: u16) -> Retry {
        let declared = self.status(status).map(|status| status.retry);
        declared
            .or_else(|| self.class(status)?.retry)
            .unwrap_or_else(|| Retry::of_status(status))
    }

    fn class(&self, status: u16) -> Option<&'static ClassInfo> {
        self.classes
            .iter()
            .find(|class| class.class == status / 100)
    }

    /// The index of the error that this status alone identifies.
    pub(crate) fn error_of_status(&self, status: u16) -> Option<u16> {
        let found = self
            .errors
            .iter()
            .position(|error| error.kind.by_status && error.status == status)?;
        u16::try_from(found).ok()
    }
}

/// A status as the `http` crate's type. The engine lets none but 100 to 599 through.
#[doc(hidden)]
pub const fn status_code(code: u16) -> http::StatusCode {
    match http::StatusCode::from_u16(code) {
        Ok(status) => status,
        Err(_) => http::StatusCode::INTERNAL_SERVER_ERROR,
    }
}
