// Made by errspec 0.1.0 from hostile_docs.yaml. Do not edit: edit the spec.

/// The errors of Shop "1" \ */ {x}, made from `hostile_docs.yaml`.
///
/// Not a [link], <not a tag>, http://example.org bare.
///
/// four spaces are code
///
/// - an item
/// that goes on
///
///   ```text
///   a fence in an item
///   ```
///
/// ````text
/// ```
/// a longer fence, and ~~~ in it
/// ````text
#[allow(
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    reason = "the words are those of the spec"
)]
#[allow(clippy::too_many_lines, reason = "there is a line for each error")]
#[allow(unreachable_pub, reason = "how far the module is seen is its user's to say")]
pub mod hostile_docs {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of Shop "1" \ */ {x}. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `ODD`: */ and " and \ and {braces}
        ///
        /// ~~~text
        /// ```
        /// let x: = 1;
        /// ~~~text
        ///
        /// Status 400. The request was not carried out.
        Odd,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[Self::Odd];
    }

    /// An error of Shop "1" \ */ {x}, with its fields. `Display` is its message.
    pub enum Error {
        /// */ and " and \ and {braces}
        Odd {
            /// indented
            ///
            /// Example: `"*/"`
            text: String,
        },
    }

    impl Error {
        /// */ and " and \ and {braces}
        pub fn odd(text: impl Into<String>) -> Self {
            Self::Odd { text: text.into() }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::Odd { .. } => Code::Odd,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::Odd { text } => show(&[text]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::Odd => Self::Odd { text: fields.take(0) },
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            None
        }
    }

    /// The HTTP statuses that Shop "1" \ */ {x} answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 400 Bad Request
        ///
        /// The request was not carried out.
        BadRequest = 400,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::BadRequest];
    }

    /// An answer of Shop "1" \ */ {x} that is an error.
    pub type Failure = errspec::Failure<Error>;

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[("ODD", 0)],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of Shop "1" \ */ {x} says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "hostile_docs",
        title: "Shop \"1\" \\ */ {x}",
        docs: "Not a [link], <not a tag>, http://example.org bare.\n\n    four spaces are code\n\n- an item\nthat goes on\n\n  ```\n  a fence in an item\n  ```\n\n````\n```\na longer fence, and ~~~ in it\n````",
        integer_codes: false,
        success: &[],
        envelopes: &[
            Envelope {
                name: "envelope",
                content_type: "application/json",
                body: Some(
                    Shape::Object(
                        &[
                            Member {
                                name: "code",
                                shape: Shape::Slot(Slot::Code),
                            },
                            Member {
                                name: "message",
                                shape: Shape::Slot(Slot::Message),
                            },
                        ],
                    ),
                ),
                ..Envelope::BLANK
            },
        ],
        classes: &[],
        statuses: &[
            errspec::StatusInfo {
                code: 400,
                reason: "Bad Request",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "ODD",
                variant: "Odd",
                code: "ODD",
                status: 400,
                message: "\"{{quoted}}\" \\ {text}",
                fields: &[
                    errspec::FieldInfo {
                        name: "text",
                        ty: errspec::Type::String,
                        docs: "indented",
                        example: "\"*/\"",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"code\":\"ODD\",\"message\":\"\\\"{quoted}\\\" \\\\ \u{1}A\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("*/ and \" and \\ and {braces}")
                    .with_details("~~~\n```\nlet x: = 1;\n~~~"),
                kind: PLAIN,
            },
        ],
        codes: &CODES,
        identify: &[
            errspec::Identifier {
                slot: Slot::Code,
                values: &CODES,
            },
        ],
    };

    errspec::__items!(Code, Error, Status);

    #[doc(hidden)]
    #[allow(non_local_definitions, reason = "the module may stand in a function")]
    #[macro_export]
    macro_rules! __errspec_hostile_docs {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Odd(text);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_hostile_docs as __errors_of_spec;
}
