//! The stable codes of diagnostics: one for each kind of mistake.

use std::fmt;

/// Declares the codes with their numbers, which never change and are never used again.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $number:literal,)*) => {
        /// A kind of mistake.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Code {
            $($(#[doc = $doc])+ $name,)*
        }

        impl fmt::Display for Code {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self {
                    $(Self::$name => $number,)*
                })
            }
        }
    };
}

codes! {
    /// The file is no YAML.
    Syntax = "E0001",
    /// The file holds nothing.
    EmptySpec = "E0002",
    /// A key stands twice in one map.
    DuplicateKey = "E0003",
    /// A key that the language does not have.
    UnknownKey = "E0004",
    /// Text where a list belongs, and the like.
    WrongKind = "E0005",
    /// A key that must be there is not.
    MissingKey = "E0006",
    /// A version of the language that this errspec does not read.
    Version = "E0007",
    /// A name that cannot be one: of an API, an error, a field, an envelope, an attribute.
    Name = "E0008",
    /// A status that is none.
    Status = "E0009",
    /// A word that is not among those that can stand there.
    Word = "E0010",
    /// A length of time that is none.
    Duration = "E0011",
    /// A type that is none.
    Type = "E0012",
    /// Braces that do not close, or hold nothing.
    Braces = "E0013",
    /// A slot that nothing fills.
    UnknownSlot = "E0014",
    /// A slot that cannot stand where it does.
    MisplacedSlot = "E0015",
    /// An envelope that is not declared.
    UnknownEnvelope = "E0016",
    /// A header name or value that HTTP forbids.
    Header = "E0017",
    /// Two names that become the same Rust identifier.
    NameClash = "E0018",
    /// Two errors that a client could not tell apart.
    Indistinguishable = "E0019",
    /// A retired code that is used again.
    Retired = "E0020",
    /// Some codes are integers and some are text.
    MixedCodes = "E0021",
    /// A private field that would reach a client.
    PrivateLeak = "E0022",
    /// A status that has no body, with an envelope that has one.
    BodyForbidden = "E0023",
    /// A length that would cut the code itself.
    CutShort = "E0024",
    /// An error under a success status that a client could not tell from a success.
    SuccessWithoutProof = "E0025",
    /// A number that is out of its range.
    Range = "E0026",
    /// A path that is no path of a Rust type.
    RustPath = "E0027",
    /// Two slots with no text between them.
    AdjacentSlots = "E0028",
    /// A field that would stand beside a member of the same name.
    MemberClash = "E0029",
    /// An error that is not declared.
    UnknownError = "E0030",
    /// A file that cannot be included.
    Include = "E0031",
    /// A field that a framework's own error cannot fill.
    Unfillable = "E0032",
    /// A field that is neither in the message nor on the wire.
    UnusedField = "W0001",
    /// A media type that is not JSON's, for a body of JSON.
    NotJson = "W0002",
    /// A field that clients see in the message only.
    FieldStaysBehind = "N0001",
}
