// Made by errspec 0.1.0 from coinbase.yaml. Do not edit: edit the spec.

/// The errors of Coinbase Exchange, made from `coinbase.yaml`.
///
/// There are no error codes: the status tells what kind of error it is, and `message` is a text for
/// people, such as `Invalid Price`.
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
pub mod coinbase {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of Coinbase Exchange. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// The format of the request is invalid.
        ///
        /// Status 400. The request was not carried out.
        BadRequest,
        /// The API key is invalid.
        ///
        /// Status 401. The request was not carried out.
        Unauthorized,
        /// The resource may not be accessed.
        ///
        /// Status 403. The request was not carried out.
        Forbidden,
        /// The resource was not found.
        ///
        /// Status 404. The request was not carried out.
        NotFound,
        /// The server had a problem.
        ///
        /// Status 500. The request may have been carried out: verify before repeating it.
        InternalServerError,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[
            Self::BadRequest,
            Self::Unauthorized,
            Self::Forbidden,
            Self::NotFound,
            Self::InternalServerError,
        ];
    }

    /// An error of Coinbase Exchange, with its fields. `Display` is its message.
    pub enum Error {
        /// The format of the request is invalid.
        BadRequest {
            /// What went wrong this time
            ///
            /// Example: `"Invalid Price"`
            detail: String,
        },
        /// The API key is invalid.
        Unauthorized {
            /// What went wrong this time
            ///
            /// Example: `"Invalid Price"`
            detail: String,
        },
        /// The resource may not be accessed.
        Forbidden {
            /// What went wrong this time
            ///
            /// Example: `"Invalid Price"`
            detail: String,
        },
        /// The resource was not found.
        NotFound {
            /// What went wrong this time
            ///
            /// Example: `"Invalid Price"`
            detail: String,
        },
        /// The server had a problem.
        InternalServerError {
            /// What went wrong this time
            detail: String,
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
    }

    impl Error {
        /// The format of the request is invalid.
        pub fn bad_request(detail: impl Into<String>) -> Self {
            Self::BadRequest {
                detail: detail.into(),
            }
        }

        /// The API key is invalid.
        pub fn unauthorized(detail: impl Into<String>) -> Self {
            Self::Unauthorized {
                detail: detail.into(),
            }
        }

        /// The resource may not be accessed.
        pub fn forbidden(detail: impl Into<String>) -> Self {
            Self::Forbidden {
                detail: detail.into(),
            }
        }

        /// The resource was not found.
        pub fn not_found(detail: impl Into<String>) -> Self {
            Self::NotFound {
                detail: detail.into(),
            }
        }

        /// The server had a problem.
        pub fn internal_server_error(detail: impl Into<String>) -> Self {
            Self::InternalServerError {
                detail: detail.into(),
                source: errspec::Source::NONE,
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::BadRequest { .. } => Code::BadRequest,
                Self::Unauthorized { .. } => Code::Unauthorized,
                Self::Forbidden { .. } => Code::Forbidden,
                Self::NotFound { .. } => Code::NotFound,
                Self::InternalServerError { .. } => Code::InternalServerError,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::BadRequest { detail }
                | Self::Unauthorized { detail }
                | Self::Forbidden { detail }
                | Self::NotFound { detail }
                | Self::InternalServerError { detail, .. } => show(&[detail]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::BadRequest => {
                    Self::BadRequest {
                        detail: fields.take(0),
                    }
                }
                Code::Unauthorized => {
                    Self::Unauthorized {
                        detail: fields.take(0),
                    }
                }
                Code::Forbidden => {
                    Self::Forbidden {
                        detail: fields.take(0),
                    }
                }
                Code::NotFound => {
                    Self::NotFound {
                        detail: fields.take(0),
                    }
                }
                Code::InternalServerError => {
                    Self::InternalServerError {
                        detail: fields.take(0),
                        source: fields.source(),
                    }
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            match self {
                Self::InternalServerError { source, .. } => Some(source),
                _ => None,
            }
        }
    }

    /// The HTTP statuses that Coinbase Exchange answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 400 Bad Request: The format of the request is invalid.
        ///
        /// The request was not carried out.
        BadRequest = 400,
        /// 401 Unauthorized: The API key is invalid.
        ///
        /// The request was not carried out.
        Unauthorized = 401,
        /// 403 Forbidden: The resource may not be accessed.
        ///
        /// The request was not carried out.
        Forbidden = 403,
        /// 404 Not Found: The resource was not found.
        ///
        /// The request was not carried out.
        NotFound = 404,
        /// 500 Internal Server Error: The server had a problem.
        ///
        /// The request may have been carried out: verify before repeating it.
        InternalServerError = 500,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[
            Self::BadRequest,
            Self::Unauthorized,
            Self::Forbidden,
            Self::NotFound,
            Self::InternalServerError,
        ];
    }

    /// An answer of Coinbase Exchange that is an error.
    pub type Failure = errspec::Failure<Error>;

    static FIELDS_OF_BAD_REQUEST: &[errspec::FieldInfo] = &[
        errspec::FieldInfo {
            name: "detail",
            ty: errspec::Type::String,
            docs: "What went wrong this time",
            example: "\"Invalid Price\"",
            ..errspec::FieldInfo::BLANK
        },
    ];

    const KIND_OF_BAD_REQUEST: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_INTERNAL_SERVER_ERROR: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        outcome: errspec::Outcome::Unknown,
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[
            ("BAD_REQUEST", 0),
            ("FORBIDDEN", 2),
            ("INTERNAL_SERVER_ERROR", 4),
            ("NOT_FOUND", 3),
            ("UNAUTHORIZED", 1),
        ],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of Coinbase Exchange says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "coinbase",
        title: "Coinbase Exchange",
        docs: "There are no error codes: the status tells what kind of error it is, and `message` is a text for\npeople, such as `Invalid Price`.",
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
        classes: &[
            errspec::ClassInfo {
                class: 4,
                docs: errspec::Docs::BLANK,
                outcome: None,
                retry: None,
                stands_in: None,
            },
            errspec::ClassInfo {
                class: 5,
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
                docs: errspec::Docs::BLANK
                    .with_summary("The format of the request is invalid."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 401,
                reason: "Unauthorized",
                docs: errspec::Docs::BLANK.with_summary("The API key is invalid."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 403,
                reason: "Forbidden",
                docs: errspec::Docs::BLANK.with_summary("The resource may not be accessed."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 404,
                reason: "Not Found",
                docs: errspec::Docs::BLANK.with_summary("The resource was not found."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 500,
                reason: "Internal Server Error",
                docs: errspec::Docs::BLANK.with_summary("The server had a problem."),
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "BAD_REQUEST",
                variant: "BadRequest",
                code: "BAD_REQUEST",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_BAD_REQUEST,
                body: "{\"message\":\"\u{1}A\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The format of the request is invalid."),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "UNAUTHORIZED",
                variant: "Unauthorized",
                code: "UNAUTHORIZED",
                status: 401,
                message: "{detail}",
                fields: FIELDS_OF_BAD_REQUEST,
                body: "{\"message\":\"\u{1}A\"}",
                docs: errspec::Docs::BLANK.with_summary("The API key is invalid."),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "FORBIDDEN",
                variant: "Forbidden",
                code: "FORBIDDEN",
                status: 403,
                message: "{detail}",
                fields: FIELDS_OF_BAD_REQUEST,
                body: "{\"message\":\"\u{1}A\"}",
                docs: errspec::Docs::BLANK.with_summary("The resource may not be accessed."),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "NOT_FOUND",
                variant: "NotFound",
                code: "NOT_FOUND",
                status: 404,
                message: "{detail}",
                fields: FIELDS_OF_BAD_REQUEST,
                body: "{\"message\":\"\u{1}A\"}",
                docs: errspec::Docs::BLANK.with_summary("The resource was not found."),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "INTERNAL_SERVER_ERROR",
                variant: "InternalServerError",
                code: "INTERNAL_SERVER_ERROR",
                status: 500,
                message: "{detail}",
                fields: &[
                    errspec::FieldInfo {
                        name: "detail",
                        ty: errspec::Type::String,
                        docs: "What went wrong this time",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"message\":\"\u{1}A\"}",
                docs: errspec::Docs::BLANK.with_summary("The server had a problem."),
                kind: KIND_OF_INTERNAL_SERVER_ERROR,
            },
        ],
        codes: &CODES,
        identify: &[],
    };

    errspec::__items!(Code, Error, Status);

    #[doc(hidden)]
    #[allow(non_local_definitions, reason = "the module may stand in a function")]
    #[macro_export]
    macro_rules! __errspec_coinbase {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    BadRequest(detail);
                    Unauthorized(detail);
                    Forbidden(detail);
                    NotFound(detail);
                    InternalServerError(detail) source;
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_coinbase as __errors_of_spec;
}
