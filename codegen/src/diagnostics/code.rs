//! The codes of diagnostics, one for each kind of mistake. They never change.

use std::fmt;

/// Declares the codes with their numbers. The number of a code that is removed is not used again.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $number:literal,)*) => {
        /// A kind of mistake.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub(crate) enum Code {
            $($(#[doc = $doc])+ $name,)*
        }

        impl Code {
            /// Returns whether it says that clients would take an error for another one, or for a
            /// success.
            pub(crate) fn is_of_confusion(self) -> bool {
                matches!(
                    self,
                    Self::Indistinguishable | Self::SuccessWithoutProof | Self::AlikeFamilies
                )
            }
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
    /// The file is not YAML.
    Syntax = "E0001",
    /// The file is empty.
    EmptySpec = "E0002",
    /// A key that one map has twice.
    DuplicateKey = "E0003",
    /// A key that the language does not have.
    UnknownKey = "E0004",
    /// A value of the wrong kind, such as text instead of a list.
    WrongKind = "E0005",
    /// A required key that is absent.
    MissingKey = "E0006",
    /// A version of the language that is not known.
    Version = "E0007",
    /// An invalid name: of an API, an error, a field, a type, an attribute, an operation.
    Name = "E0008",
    /// An invalid status.
    Status = "E0009",
    /// A word that is not a value of its key.
    Word = "E0010",
    /// An invalid duration.
    Duration = "E0011",
    /// An invalid type.
    Type = "E0012",
    /// A brace without its counterpart, or without the name of a slot.
    Braces = "E0013",
    /// An unknown slot.
    UnknownSlot = "E0014",
    /// A slot that is not allowed at its place.
    MisplacedSlot = "E0015",
    /// An envelope that is not declared.
    UnknownEnvelope = "E0016",
    /// A header name or value that HTTP forbids.
    Header = "E0017",
    /// Two names that would be the same identifier in Rust.
    NameClash = "E0018",
    /// Two errors that a client cannot tell apart.
    Indistinguishable = "E0019",
    /// A retired code that is used again.
    Retired = "E0020",
    /// Some codes are integers and some are text.
    MixedCodes = "E0021",
    /// A private field that would reach a client.
    PrivateLeak = "E0022",
    /// An envelope with a body for a status that forbids one.
    BodyForbidden = "E0023",
    /// A text that can be cut or left out together with the code in it.
    CutShort = "E0024",
    /// An error under a success status that a client cannot tell from a success.
    SuccessWithoutProof = "E0025",
    /// A number out of its range.
    Range = "E0026",
    /// An invalid path of a Rust type, or a type that cannot be converted to its error.
    RustPath = "E0027",
    /// Two slots with no text between them.
    AdjacentSlots = "E0028",
    /// A field that would be written beside a member of the same name.
    MemberClash = "E0029",
    /// An error that is not declared.
    UnknownError = "E0030",
    /// A file that cannot be included.
    Include = "E0031",
    /// A field that a framework's own error cannot fill.
    Unfillable = "E0032",
    /// A code with a value in it that may be missing.
    FamilyWithHole = "E0033",
    /// A code with slots that has no text of its own.
    FamilyWithoutText = "E0034",
    /// Two codes with slots that one text can fit.
    AlikeFamilies = "E0035",
    /// What stands for a value of a field, and does not fit it.
    UnfitValue = "E0036",
    /// A field that is withdrawn, and was not there.
    NothingWithdrawn = "E0037",
    /// Envelopes that a caller cannot choose from.
    Alternatives = "E0038",
    /// A body that its format cannot hold.
    Format = "E0041",
    /// Two shapes of one header that a client cannot tell apart.
    AlikeShapes = "E0045",
    /// A message with a value in it that may be missing.
    MessageWithHole = "E0046",
    /// A field that is neither in the message nor on the wire.
    UnusedField = "W0001",
    /// A media type that says no format, for a body that is then JSON.
    NoFormat = "W0002",
    /// A required field that clients see in the message only: they never have the typed error.
    FieldNotReadBack = "W0003",
    /// Text of others in a body that a browser shows as a page.
    TextInPage = "W0004",
    /// Codes that no answer has.
    WithoutCodeSlot = "W0005",
    /// A field that is called as what clients wait for, of another type.
    DelayNotRead = "W0006",
    /// Codes of successes where no error comes under a status of success.
    IdleSuccess = "W0007",
    /// A text that ends at a `#`, behind which YAML sees a comment.
    TextInComment = "W0008",
    /// Quotes of typography around a text: they are a part of it.
    QuotesInText = "W0009",
    /// A field that clients see in the message only.
    FieldStaysBehind = "N0001",
    /// A status that is no error of its own, because another error has it.
    StatusTaken = "N0002",
}
