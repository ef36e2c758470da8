//! Headers and the reason phrase: text with slots, and parameters behind it.

use crate::{Part, Slot};

/// A header or the reason phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Header<'a> {
    /// The header's name, in lower case; empty for the reason phrase.
    pub name: &'a str,
    /// Its value.
    pub value: &'a [Part<'a>],
    /// The characters that it may hold.
    pub charset: Charset,
    /// The parameters behind the value.
    pub params: Params<'a>,
    /// How many characters it may hold.
    pub max_length: usize,
    /// Whether it is one of several shapes that lines of the header can have: left out where none of
    /// its slots has a value.
    pub in_list: bool,
}

impl Header<'_> {
    /// How many characters a header may hold where the spec gives no number: clients and proxies
    /// commonly give up on headers of 8 KB.
    pub const MAX_LENGTH: usize = 4096;

    /// A header without a name and a value, for generated code to fill.
    pub const BLANK: Self = Self {
        name: "",
        value: &[],
        charset: Charset::Ascii,
        params: Params::None,
        max_length: Self::MAX_LENGTH,
        in_list: false,
    };
}

/// Parameters by name, which a reader finds in any order. One whose slots have no value is left
/// out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Params<'a> {
    /// No parameters.
    None,
    /// Behind an authentication scheme: `Bearer realm="x", error="y"` (RFC 9110 section 11.2).
    Auth(&'a [Param<'a>]),
    /// Behind semicolons: `value; a=x; b="y z"` (RFC 9110 section 5.6.6).
    Semicolon(&'a [Param<'a>]),
    /// Behind semicolons, in a structured field: `value;a=x;b="y z";c=1` (RFC 9651 section 3.1.2).
    Structured(&'a [Param<'a>]),
    /// Links, each by its relation: `<y>; rel="x"` (RFC 8288 section 3). There is no value before
    /// them.
    Links(&'a [Param<'a>]),
    /// In the query of a link, percent-encoded as in a form: `?error=y&state=z` (RFC 6749
    /// appendix B).
    Query(&'a [Param<'a>]),
}

/// How parameters behind a value are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// [`Params::Auth`].
    Auth,
    /// [`Params::Semicolon`].
    Semicolon,
    /// [`Params::Structured`].
    Structured,
}

impl Style {
    /// The words of the language.
    pub const WORDS: [(&'static str, Self); 3] = [
        ("auth", Self::Auth),
        ("semicolon", Self::Semicolon),
        ("structured", Self::Structured),
    ];
}

/// A parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Param<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its value: text with slots.
    pub value: &'a [Part<'a>],
}

/// The characters that a header may hold. Control characters never are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Charset {
    /// US-ASCII, which RFC 9110 section 5.5 recommends. Any other character is transliterated
    /// where that is possible, and replaced with `?` otherwise.
    Ascii,
    /// UTF-8, for peers that are known to read it.
    Utf8,
}

impl Charset {
    /// The words of the language.
    pub const WORDS: [(&'static str, Self); 2] = [("ascii", Self::Ascii), ("utf-8", Self::Utf8)];
}

impl<'a> Header<'a> {
    /// The parameters, of whatever kind.
    pub fn params(&self) -> &'a [Param<'a>] {
        match self.params {
            Params::None => &[],
            Params::Auth(params)
            | Params::Semicolon(params)
            | Params::Structured(params)
            | Params::Links(params)
            | Params::Query(params) => params,
        }
    }

    /// The value and those of the parameters.
    pub fn texts(&self) -> impl Iterator<Item = &'a [Part<'a>]> {
        let params = self.params().iter().map(|param| param.value);
        std::iter::once(self.value).chain(params)
    }

    /// All slots in the value and the parameters.
    pub fn slots(&self) -> impl Iterator<Item = Slot<'a>> {
        self.texts().flatten().filter_map(Part::slot)
    }

    /// Returns whether its values are links, in which the values of slots are percent-encoded.
    pub fn has_links(&self) -> bool {
        match self.params {
            Params::Query(_) | Params::Links(_) => true,
            Params::None => matches!(self.name, "location" | "content-location"),
            Params::Auth(_) | Params::Semicolon(_) | Params::Structured(_) => false,
        }
    }

    /// Returns whether a slot is in the value or a parameter.
    pub fn has(&self, slot: Slot<'_>) -> bool {
        self.slots().any(|found| found == slot)
    }
}
