// Made by errspec 0.1.0 from inherited.yaml. Do not edit: edit the spec.

/// The errors of inherited, made from `inherited.yaml`.
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
pub mod inherited {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of inherited. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `MISSING`: `{detail}`
        ///
        /// Status 400. The request was not carried out.
        Missing,
        /// `LIMITED`: `{detail}`
        ///
        /// Status 429. The request was not carried out. Retry with exponential backoff.
        Limited,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[Self::Missing, Self::Limited];
    }

    /// An error of inherited, with its fields. `Display` is its message.
    pub enum Error {
        /// `{detail}`
        Missing {
            /// The field `detail`.
            detail: String,
            /// The field `param`.
            param: Option<String>,
        },
        /// `{detail}`
        Limited {
            /// The field `limit`.
            limit: Option<u64>,
            /// The field `detail`.
            detail: String,
            /// The field `param`.
            param: Option<String>,
        },
    }

    impl Error {
        /// `{detail}`
        pub fn missing(detail: impl Into<String>, param: impl Into<Option<String>>) -> Self {
            Self::Missing {
                detail: detail.into(),
                param: param.into(),
            }
        }

        /// `{detail}`
        pub fn limited(
            limit: impl Into<Option<u64>>,
            detail: impl Into<String>,
            param: impl Into<Option<String>>,
        ) -> Self {
            Self::Limited {
                limit: limit.into(),
                detail: detail.into(),
                param: param.into(),
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::Missing { .. } => Code::Missing,
                Self::Limited { .. } => Code::Limited,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::Missing { detail, param } => show(&[detail, param]),
                Self::Limited { limit, detail, param } => show(&[limit, detail, param]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::Missing => {
                    Self::Missing {
                        detail: fields.take(0),
                        param: fields.take(1),
                    }
                }
                Code::Limited => {
                    Self::Limited {
                        limit: fields.take(0),
                        detail: fields.take(1),
                        param: fields.take(2),
                    }
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            None
        }
    }

    /// The HTTP statuses that inherited answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 400 Bad Request
        ///
        /// The request was not carried out.
        BadRequest = 400,
        /// 429 Too Many Requests
        ///
        /// The request was not carried out. Retry with exponential backoff.
        TooManyRequests = 429,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::BadRequest, Self::TooManyRequests];
    }

    /// An answer of inherited that is an error.
    pub type Failure = errspec::Failure<Error>;

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    const KIND_OF_LIMITED: &errspec::Kind = &errspec::Kind {
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[("LIMITED", 1), ("MISSING", 0)],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of inherited says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "inherited",
        title: "inherited",
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
                                name: "code",
                                shape: Shape::Slot(Slot::Code),
                            },
                            Member {
                                name: "message",
                                shape: Shape::Slot(Slot::Message),
                            },
                            Member {
                                name: "*",
                                shape: Shape::Slot(Slot::Fields),
                            },
                        ],
                    ),
                ),
                ..Envelope::BLANK
            },
        ],
        classes: &[
            errspec::ClassInfo {
                class: 4,
                docs: errspec::Docs::BLANK,
                outcome: None,
                retry: None,
                stands_in: None,
            },
        ],
        statuses: &[
            errspec::StatusInfo {
                code: 400,
                reason: "Bad Request",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 429,
                reason: "Too Many Requests",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: None,
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "MISSING",
                variant: "Missing",
                code: "MISSING",
                status: 400,
                message: "{detail}",
                fields: &[
                    errspec::FieldInfo {
                        name: "detail",
                        ty: errspec::Type::String,
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "param",
                        ty: errspec::Type::String,
                        optional: true,
                        spread: true,
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "LIMITED",
                variant: "Limited",
                code: "LIMITED",
                status: 429,
                message: "{detail}",
                fields: &[
                    errspec::FieldInfo {
                        name: "limit",
                        ty: errspec::Type::Unsigned,
                        optional: true,
                        spread: true,
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "detail",
                        ty: errspec::Type::String,
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "param",
                        ty: errspec::Type::String,
                        optional: true,
                        spread: true,
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_LIMITED,
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
    macro_rules! __errspec_inherited {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Missing(detail, param?);
                    Limited(limit?, detail, param?);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_inherited as __errors_of_spec;
}
