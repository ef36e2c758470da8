// Made by errspec 0.1.0 from laravel.yaml. Do not edit: edit the spec.

/// The errors of Laravel validation, made from `laravel.yaml`.
///
/// Where a request that expects JSON fails validation, the answer is a 422 with a message for people
/// and the messages for each field. There are no codes, and each message can be in any language.
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
pub mod laravel {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of Laravel validation. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `VALIDATION_FAILED`: The request failed validation.
        ///
        /// Status 422. The request was not carried out.
        ValidationFailed,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[Self::ValidationFailed];
    }

    /// An error of Laravel validation, with its fields. `Display` is its message.
    pub enum Error {
        /// The request failed validation.
        ValidationFailed {
            /// The first of the messages, and how many more errors there are
            ///
            /// Example: `"The team name must be a string. (and 4 more errors)"`
            text: String,
            /// The messages for each field that failed. A nested field is named by its path, with dots: `users.0.email`.
            ///
            /// Example: `{"team_name":["The team name must be a string.","The team name must be at least 1 characters."],"users.0.email":["The users.0.email field is required."]}`
            errors: std::collections::BTreeMap<String, Vec<String>>,
        },
    }

    impl Error {
        /// The request failed validation.
        pub fn validation_failed(
            text: impl Into<String>,
            errors: impl Into<std::collections::BTreeMap<String, Vec<String>>>,
        ) -> Self {
            Self::ValidationFailed {
                text: text.into(),
                errors: errors.into(),
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::ValidationFailed { .. } => Code::ValidationFailed,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::ValidationFailed { text, errors } => show(&[text, errors]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::ValidationFailed => {
                    Self::ValidationFailed {
                        text: fields.take(0),
                        errors: fields.take(1),
                    }
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            None
        }
    }

    /// The HTTP statuses that Laravel validation answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 422 Unprocessable Content
        ///
        /// The request was not carried out.
        UnprocessableContent = 422,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::UnprocessableContent];
    }

    /// An answer of Laravel validation that is an error.
    pub type Failure = errspec::Failure<Error>;

    const KIND_OF_VALIDATION_FAILED: &errspec::Kind = &errspec::Kind {
        by_status: true,
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[("VALIDATION_FAILED", 0)],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of Laravel validation says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "laravel",
        title: "Laravel validation",
        docs: "Where a request that expects JSON fails validation, the answer is a 422 with a message for people\nand the messages for each field. There are no codes, and each message can be in any language.",
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
                            Member {
                                name: "errors",
                                shape: Shape::Slot(Slot::Field("errors")),
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
                code: 422,
                reason: "Unprocessable Content",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "VALIDATION_FAILED",
                variant: "ValidationFailed",
                code: "VALIDATION_FAILED",
                status: 422,
                message: "{text}",
                fields: &[
                    errspec::FieldInfo {
                        name: "text",
                        ty: errspec::Type::String,
                        docs: "The first of the messages, and how many more errors there are",
                        example: "\"The team name must be a string. (and 4 more errors)\"",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "errors",
                        ty: errspec::Type::Map(&errspec::Type::List(&errspec::Type::String)),
                        docs: "The messages for each field that failed. A nested field is named by its path, with dots: `users.0.email`.",
                        example: "{\"team_name\":[\"The team name must be a string.\",\"The team name must be at least 1 characters.\"],\"users.0.email\":[\"The users.0.email field is required.\"]}",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"message\":\"\u{1}A\",\"errors\":\u{1}b}",
                docs: errspec::Docs::BLANK.with_summary("The request failed validation."),
                kind: KIND_OF_VALIDATION_FAILED,
            },
        ],
        codes: &CODES,
        identify: &[],
    };

    errspec::__items!(Code, Error, Status);

    #[doc(hidden)]
    #[allow(non_local_definitions, reason = "the module may stand in a function")]
    #[macro_export]
    macro_rules! __errspec_laravel {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    ValidationFailed(text, errors);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_laravel as __errors_of_spec;
}
