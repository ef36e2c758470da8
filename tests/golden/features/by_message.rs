// Made by errspec 0.1.0 from by_message.yaml. Do not edit: edit the spec.

/// The errors of by_message, made from `by_message.yaml`.
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
pub mod by_message {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of by_message. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `LIMITED`: limit exceeded for `{who}`
        ///
        /// Status 403. The request was not carried out.
        Limited,
        /// `SUSPENDED`: the account is suspended
        ///
        /// Status 403. The request was not carried out.
        Suspended,
        /// `NOT_FOUND`: `{text}`
        ///
        /// Status 404. The request was not carried out.
        NotFound,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[Self::Limited, Self::Suspended, Self::NotFound];
    }

    /// An error of by_message, with its fields. `Display` is its message.
    pub enum Error {
        /// limit exceeded for `{who}`
        Limited {
            /// The field `who`.
            who: String,
        },
        /// the account is suspended
        Suspended,
        /// `{text}`
        NotFound {
            /// The field `text`.
            text: String,
        },
    }

    impl Error {
        /// limit exceeded for `{who}`
        pub fn limited(who: impl Into<String>) -> Self {
            Self::Limited { who: who.into() }
        }

        /// `{text}`
        pub fn not_found(text: impl Into<String>) -> Self {
            Self::NotFound {
                text: text.into(),
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::Limited { .. } => Code::Limited,
                Self::Suspended => Code::Suspended,
                Self::NotFound { .. } => Code::NotFound,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::Limited { who } => show(&[who]),
                Self::NotFound { text } => show(&[text]),
                _ => show(&[]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::Limited => {
                    Self::Limited {
                        who: fields.take(0),
                    }
                }
                Code::Suspended => Self::Suspended,
                Code::NotFound => {
                    Self::NotFound {
                        text: fields.take(0),
                    }
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            None
        }
    }

    /// The HTTP statuses that by_message answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 403 Forbidden
        ///
        /// The request was not carried out.
        Forbidden = 403,
        /// 404 Not Found
        ///
        /// The request was not carried out.
        NotFound = 404,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::Forbidden, Self::NotFound];
    }

    /// An answer of by_message that is an error.
    pub type Failure = errspec::Failure<Error>;

    const NO_FIELDS: &[errspec::FieldInfo] = &[];

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    const KIND_OF_NOT_FOUND: &errspec::Kind = &errspec::Kind {
        by_status: true,
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[("LIMITED", 0), ("NOT_FOUND", 2), ("SUSPENDED", 1)],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of by_message says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "by_message",
        title: "by_message",
        docs: "",
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
                code: 403,
                reason: "Forbidden",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 404,
                reason: "Not Found",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "LIMITED",
                variant: "Limited",
                code: "LIMITED",
                status: 403,
                message: "limit exceeded for {who}",
                fields: &[
                    errspec::FieldInfo {
                        name: "who",
                        ty: errspec::Type::String,
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"message\":\"limit exceeded for \u{1}A\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "SUSPENDED",
                variant: "Suspended",
                code: "SUSPENDED",
                status: 403,
                message: "the account is suspended",
                fields: NO_FIELDS,
                body: "{\"message\":\"the account is suspended\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "NOT_FOUND",
                variant: "NotFound",
                code: "NOT_FOUND",
                status: 404,
                message: "{text}",
                fields: &[
                    errspec::FieldInfo {
                        name: "text",
                        ty: errspec::Type::String,
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"message\":\"\u{1}A\"}",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_NOT_FOUND,
            },
        ],
        codes: &CODES,
        identify: &[
            errspec::Identifier {
                slot: Slot::Message,
                values: &errspec::Lookup::EMPTY,
            },
        ],
    };

    errspec::__items!(Code, Error, Status);

    #[doc(hidden)]
    #[allow(non_local_definitions, reason = "the module may stand in a function")]
    #[macro_export]
    macro_rules! __errspec_by_message {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Limited(who);
                    Suspended();
                    NotFound(text);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_by_message as __errors_of_spec;
}
