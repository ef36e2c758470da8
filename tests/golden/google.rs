// Made by errspec 0.1.0 from google.yaml. Do not edit: edit the spec.

/// The errors of Google APIs, made from `google.yaml`.
///
/// An error is a `google.rpc.Status` as JSON. `code` repeats the HTTP status, and `status` is the
/// canonical code. `message` is for developers, and no text to be parsed.
///
/// `details` are typed messages, told apart by their `@type`. A `google.rpc.ErrorInfo` among them
/// has a `reason` and a `domain`, which together say what went wrong more precisely than the
/// canonical code, and `metadata`: a map of strings.
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
pub mod google {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of Google APIs. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `INVALID_ARGUMENT`: An argument is invalid, whatever the state of the system.
        ///
        /// Status 400. The request was not carried out.
        InvalidArgument,
        /// `FAILED_PRECONDITION`: The system is not in the state that the operation requires.
        ///
        /// **What to do.** Do not repeat the request until the state has been put right.
        ///
        /// Status 400. The request was not carried out.
        FailedPrecondition,
        /// `OUT_OF_RANGE`: The operation went past the valid range.
        ///
        /// Unlike `INVALID_ARGUMENT`, this may pass when the state of the system changes.
        ///
        /// Status 400. The request was not carried out.
        OutOfRange,
        /// `UNAUTHENTICATED`: The request has no valid credentials.
        ///
        /// Status 401. The request was not carried out.
        Unauthenticated,
        /// `PERMISSION_DENIED`: The caller may not carry out this operation.
        ///
        /// Status 403. The request was not carried out.
        PermissionDenied,
        /// `NOT_FOUND`: What was asked for does not exist.
        ///
        /// Status 404. The request was not carried out.
        NotFound,
        /// `ABORTED`: The operation was aborted, typically by a conflict with another at the same time.
        ///
        /// **What to do.** Start again at a higher level, such as the whole sequence of read, change and write.
        ///
        /// Status 409. The request was not carried out.
        Aborted,
        /// `ALREADY_EXISTS`: What was to be created exists already.
        ///
        /// Status 409. The request was not carried out.
        AlreadyExists,
        /// `RESOURCE_EXHAUSTED`: A quota or another resource is used up.
        ///
        /// Status 429. The request was not carried out. Retry with exponential backoff.
        ResourceExhausted,
        /// `CANCELLED`: The operation was cancelled, typically by the caller.
        ///
        /// Status 499. The request was not carried out.
        Cancelled,
        /// `UNKNOWN`: Unknown error.
        ///
        /// Status 500. The request may have been carried out: verify before repeating it.
        Unknown,
        /// `INTERNAL`: Internal error.
        ///
        /// Status 500. The request may have been carried out: verify before repeating it.
        Internal,
        /// `DATA_LOSS`: Data has been lost or corrupted beyond recovery.
        ///
        /// Status 500. The request may have been carried out: verify before repeating it.
        DataLoss,
        /// `UNIMPLEMENTED`: The operation is not implemented, or not enabled.
        ///
        /// Status 501. The request was not carried out.
        Unimplemented,
        /// `UNAVAILABLE`: The service is unavailable at the moment, most likely not for long.
        ///
        /// **What to do.** Repeat the request with a growing delay, if repeating it is safe.
        ///
        /// Status 503. The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        Unavailable,
        /// `DEADLINE_EXCEEDED`: The deadline passed before the operation could complete.
        ///
        /// An operation that changes something may have completed all the same.
        ///
        /// Status 504. The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        DeadlineExceeded,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[
            Self::InvalidArgument,
            Self::FailedPrecondition,
            Self::OutOfRange,
            Self::Unauthenticated,
            Self::PermissionDenied,
            Self::NotFound,
            Self::Aborted,
            Self::AlreadyExists,
            Self::ResourceExhausted,
            Self::Cancelled,
            Self::Unknown,
            Self::Internal,
            Self::DataLoss,
            Self::Unimplemented,
            Self::Unavailable,
            Self::DeadlineExceeded,
        ];
    }

    /// An error of Google APIs, with its fields. `Display` is its message.
    pub enum Error {
        /// An argument is invalid, whatever the state of the system.
        InvalidArgument {
            /// What went wrong this time
            text: String,
            /// Typed messages, told apart by their `@type`
            details: Option<Vec<errspec::Value>>,
        },
        /// The system is not in the state that the operation requires.
        FailedPrecondition {
            /// What went wrong this time
            text: String,
            /// Typed messages, told apart by their `@type`
            details: Option<Vec<errspec::Value>>,
        },
        /// The operation went past the valid range.
        OutOfRange {
            /// What went wrong this time
            text: String,
            /// Typed messages, told apart by their `@type`
            details: Option<Vec<errspec::Value>>,
        },
        /// The request has no valid credentials.
        Unauthenticated {
            /// What went wrong this time
            text: String,
            /// Typed messages, told apart by their `@type`
            details: Option<Vec<errspec::Value>>,
        },
        /// The caller may not carry out this operation.
        PermissionDenied {
            /// What went wrong this time
            text: String,
            /// Typed messages, told apart by their `@type`
            details: Option<Vec<errspec::Value>>,
        },
        /// What was asked for does not exist.
        NotFound {
            /// What went wrong this time
            text: String,
            /// Typed messages, told apart by their `@type`
            details: Option<Vec<errspec::Value>>,
        },
        /// The operation was aborted, typically by a conflict with another at the same time.
        Aborted {
            /// What went wrong this time
            text: String,
            /// Typed messages, told apart by their `@type`
            details: Option<Vec<errspec::Value>>,
        },
        /// What was to be created exists already.
        AlreadyExists {
            /// What went wrong this time
            text: String,
            /// Typed messages, told apart by their `@type`
            details: Option<Vec<errspec::Value>>,
        },
        /// A quota or another resource is used up.
        ResourceExhausted {
            /// What went wrong this time
            text: String,
            /// Typed messages, told apart by their `@type`
            details: Option<Vec<errspec::Value>>,
        },
        /// The operation was cancelled, typically by the caller.
        Cancelled {
            /// What went wrong this time
            text: String,
            /// Typed messages, told apart by their `@type`
            details: Option<Vec<errspec::Value>>,
        },
        /// Unknown error.
        Unknown {
            /// What went wrong this time
            text: String,
            /// Typed messages, told apart by their `@type`
            details: Option<Vec<errspec::Value>>,
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// Internal error.
        Internal {
            /// What went wrong this time
            text: String,
            /// Typed messages, told apart by their `@type`
            details: Option<Vec<errspec::Value>>,
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// Data has been lost or corrupted beyond recovery.
        DataLoss {
            /// What went wrong this time
            text: String,
            /// Typed messages, told apart by their `@type`
            details: Option<Vec<errspec::Value>>,
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// The operation is not implemented, or not enabled.
        Unimplemented {
            /// What went wrong this time
            text: String,
            /// Typed messages, told apart by their `@type`
            details: Option<Vec<errspec::Value>>,
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// The service is unavailable at the moment, most likely not for long.
        Unavailable {
            /// What went wrong this time
            text: String,
            /// Typed messages, told apart by their `@type`
            details: Option<Vec<errspec::Value>>,
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// The deadline passed before the operation could complete.
        DeadlineExceeded {
            /// What went wrong this time
            text: String,
            /// Typed messages, told apart by their `@type`
            details: Option<Vec<errspec::Value>>,
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
    }

    impl Error {
        /// An argument is invalid, whatever the state of the system.
        pub fn invalid_argument(
            text: impl Into<String>,
            details: impl Into<Option<Vec<errspec::Value>>>,
        ) -> Self {
            Self::InvalidArgument {
                text: text.into(),
                details: details.into(),
            }
        }

        /// The system is not in the state that the operation requires.
        pub fn failed_precondition(
            text: impl Into<String>,
            details: impl Into<Option<Vec<errspec::Value>>>,
        ) -> Self {
            Self::FailedPrecondition {
                text: text.into(),
                details: details.into(),
            }
        }

        /// The operation went past the valid range.
        pub fn out_of_range(
            text: impl Into<String>,
            details: impl Into<Option<Vec<errspec::Value>>>,
        ) -> Self {
            Self::OutOfRange {
                text: text.into(),
                details: details.into(),
            }
        }

        /// The request has no valid credentials.
        pub fn unauthenticated(
            text: impl Into<String>,
            details: impl Into<Option<Vec<errspec::Value>>>,
        ) -> Self {
            Self::Unauthenticated {
                text: text.into(),
                details: details.into(),
            }
        }

        /// The caller may not carry out this operation.
        pub fn permission_denied(
            text: impl Into<String>,
            details: impl Into<Option<Vec<errspec::Value>>>,
        ) -> Self {
            Self::PermissionDenied {
                text: text.into(),
                details: details.into(),
            }
        }

        /// What was asked for does not exist.
        pub fn not_found(
            text: impl Into<String>,
            details: impl Into<Option<Vec<errspec::Value>>>,
        ) -> Self {
            Self::NotFound {
                text: text.into(),
                details: details.into(),
            }
        }

        /// The operation was aborted, typically by a conflict with another at the same time.
        pub fn aborted(
            text: impl Into<String>,
            details: impl Into<Option<Vec<errspec::Value>>>,
        ) -> Self {
            Self::Aborted {
                text: text.into(),
                details: details.into(),
            }
        }

        /// What was to be created exists already.
        pub fn already_exists(
            text: impl Into<String>,
            details: impl Into<Option<Vec<errspec::Value>>>,
        ) -> Self {
            Self::AlreadyExists {
                text: text.into(),
                details: details.into(),
            }
        }

        /// A quota or another resource is used up.
        pub fn resource_exhausted(
            text: impl Into<String>,
            details: impl Into<Option<Vec<errspec::Value>>>,
        ) -> Self {
            Self::ResourceExhausted {
                text: text.into(),
                details: details.into(),
            }
        }

        /// The operation was cancelled, typically by the caller.
        pub fn cancelled(
            text: impl Into<String>,
            details: impl Into<Option<Vec<errspec::Value>>>,
        ) -> Self {
            Self::Cancelled {
                text: text.into(),
                details: details.into(),
            }
        }

        /// Unknown error.
        pub fn unknown(
            text: impl Into<String>,
            details: impl Into<Option<Vec<errspec::Value>>>,
        ) -> Self {
            Self::Unknown {
                text: text.into(),
                details: details.into(),
                source: errspec::Source::NONE,
            }
        }

        /// Internal error.
        pub fn internal(
            text: impl Into<String>,
            details: impl Into<Option<Vec<errspec::Value>>>,
        ) -> Self {
            Self::Internal {
                text: text.into(),
                details: details.into(),
                source: errspec::Source::NONE,
            }
        }

        /// Data has been lost or corrupted beyond recovery.
        pub fn data_loss(
            text: impl Into<String>,
            details: impl Into<Option<Vec<errspec::Value>>>,
        ) -> Self {
            Self::DataLoss {
                text: text.into(),
                details: details.into(),
                source: errspec::Source::NONE,
            }
        }

        /// The operation is not implemented, or not enabled.
        pub fn unimplemented(
            text: impl Into<String>,
            details: impl Into<Option<Vec<errspec::Value>>>,
        ) -> Self {
            Self::Unimplemented {
                text: text.into(),
                details: details.into(),
                source: errspec::Source::NONE,
            }
        }

        /// The service is unavailable at the moment, most likely not for long.
        pub fn unavailable(
            text: impl Into<String>,
            details: impl Into<Option<Vec<errspec::Value>>>,
        ) -> Self {
            Self::Unavailable {
                text: text.into(),
                details: details.into(),
                source: errspec::Source::NONE,
            }
        }

        /// The deadline passed before the operation could complete.
        pub fn deadline_exceeded(
            text: impl Into<String>,
            details: impl Into<Option<Vec<errspec::Value>>>,
        ) -> Self {
            Self::DeadlineExceeded {
                text: text.into(),
                details: details.into(),
                source: errspec::Source::NONE,
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::InvalidArgument { .. } => Code::InvalidArgument,
                Self::FailedPrecondition { .. } => Code::FailedPrecondition,
                Self::OutOfRange { .. } => Code::OutOfRange,
                Self::Unauthenticated { .. } => Code::Unauthenticated,
                Self::PermissionDenied { .. } => Code::PermissionDenied,
                Self::NotFound { .. } => Code::NotFound,
                Self::Aborted { .. } => Code::Aborted,
                Self::AlreadyExists { .. } => Code::AlreadyExists,
                Self::ResourceExhausted { .. } => Code::ResourceExhausted,
                Self::Cancelled { .. } => Code::Cancelled,
                Self::Unknown { .. } => Code::Unknown,
                Self::Internal { .. } => Code::Internal,
                Self::DataLoss { .. } => Code::DataLoss,
                Self::Unimplemented { .. } => Code::Unimplemented,
                Self::Unavailable { .. } => Code::Unavailable,
                Self::DeadlineExceeded { .. } => Code::DeadlineExceeded,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::InvalidArgument { text, details }
                | Self::FailedPrecondition { text, details }
                | Self::OutOfRange { text, details }
                | Self::Unauthenticated { text, details }
                | Self::PermissionDenied { text, details }
                | Self::NotFound { text, details }
                | Self::Aborted { text, details }
                | Self::AlreadyExists { text, details }
                | Self::ResourceExhausted { text, details }
                | Self::Cancelled { text, details }
                | Self::Unknown { text, details, .. }
                | Self::Internal { text, details, .. }
                | Self::DataLoss { text, details, .. }
                | Self::Unimplemented { text, details, .. }
                | Self::Unavailable { text, details, .. }
                | Self::DeadlineExceeded { text, details, .. } => show(&[text, details]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::InvalidArgument => {
                    Self::InvalidArgument {
                        text: fields.take(0),
                        details: fields.take(1),
                    }
                }
                Code::FailedPrecondition => {
                    Self::FailedPrecondition {
                        text: fields.take(0),
                        details: fields.take(1),
                    }
                }
                Code::OutOfRange => {
                    Self::OutOfRange {
                        text: fields.take(0),
                        details: fields.take(1),
                    }
                }
                Code::Unauthenticated => {
                    Self::Unauthenticated {
                        text: fields.take(0),
                        details: fields.take(1),
                    }
                }
                Code::PermissionDenied => {
                    Self::PermissionDenied {
                        text: fields.take(0),
                        details: fields.take(1),
                    }
                }
                Code::NotFound => {
                    Self::NotFound {
                        text: fields.take(0),
                        details: fields.take(1),
                    }
                }
                Code::Aborted => {
                    Self::Aborted {
                        text: fields.take(0),
                        details: fields.take(1),
                    }
                }
                Code::AlreadyExists => {
                    Self::AlreadyExists {
                        text: fields.take(0),
                        details: fields.take(1),
                    }
                }
                Code::ResourceExhausted => {
                    Self::ResourceExhausted {
                        text: fields.take(0),
                        details: fields.take(1),
                    }
                }
                Code::Cancelled => {
                    Self::Cancelled {
                        text: fields.take(0),
                        details: fields.take(1),
                    }
                }
                Code::Unknown => {
                    Self::Unknown {
                        text: fields.take(0),
                        details: fields.take(1),
                        source: fields.source(),
                    }
                }
                Code::Internal => {
                    Self::Internal {
                        text: fields.take(0),
                        details: fields.take(1),
                        source: fields.source(),
                    }
                }
                Code::DataLoss => {
                    Self::DataLoss {
                        text: fields.take(0),
                        details: fields.take(1),
                        source: fields.source(),
                    }
                }
                Code::Unimplemented => {
                    Self::Unimplemented {
                        text: fields.take(0),
                        details: fields.take(1),
                        source: fields.source(),
                    }
                }
                Code::Unavailable => {
                    Self::Unavailable {
                        text: fields.take(0),
                        details: fields.take(1),
                        source: fields.source(),
                    }
                }
                Code::DeadlineExceeded => {
                    Self::DeadlineExceeded {
                        text: fields.take(0),
                        details: fields.take(1),
                        source: fields.source(),
                    }
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            match self {
                Self::Unknown { source, .. }
                | Self::Internal { source, .. }
                | Self::DataLoss { source, .. }
                | Self::Unimplemented { source, .. }
                | Self::Unavailable { source, .. }
                | Self::DeadlineExceeded { source, .. } => Some(source),
                _ => None,
            }
        }
    }

    /// The HTTP statuses that Google APIs answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 400 Bad Request
        ///
        /// The request was not carried out.
        BadRequest = 400,
        /// 401 Unauthorized
        ///
        /// The request was not carried out.
        Unauthorized = 401,
        /// 403 Forbidden
        ///
        /// The request was not carried out.
        Forbidden = 403,
        /// 404 Not Found
        ///
        /// The request was not carried out.
        NotFound = 404,
        /// 409 Conflict
        ///
        /// The request was not carried out.
        Conflict = 409,
        /// 429 Too Many Requests
        ///
        /// The request was not carried out. Retry with exponential backoff.
        TooManyRequests = 429,
        /// 499 Status 499
        ///
        /// The request was not carried out.
        Status499 = 499,
        /// 500 Internal Server Error
        ///
        /// The request may have been carried out: verify before repeating it.
        InternalServerError = 500,
        /// 501 Not Implemented
        ///
        /// The request was not carried out.
        NotImplemented = 501,
        /// 503 Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        ServiceUnavailable = 503,
        /// 504 Gateway Timeout
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        GatewayTimeout = 504,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[
            Self::BadRequest,
            Self::Unauthorized,
            Self::Forbidden,
            Self::NotFound,
            Self::Conflict,
            Self::TooManyRequests,
            Self::Status499,
            Self::InternalServerError,
            Self::NotImplemented,
            Self::ServiceUnavailable,
            Self::GatewayTimeout,
        ];
    }

    /// An answer of Google APIs that is an error.
    pub type Failure = errspec::Failure<Error>;

    static FIELDS_OF_INVALID_ARGUMENT: &[errspec::FieldInfo] = &[
        errspec::FieldInfo {
            name: "text",
            ty: errspec::Type::String,
            docs: "What went wrong this time",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "details",
            ty: errspec::Type::List(&errspec::Type::Any),
            optional: true,
            docs: "Typed messages, told apart by their `@type`",
            ..errspec::FieldInfo::BLANK
        },
    ];

    /// All that the spec of Google APIs says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "google",
        title: "Google APIs",
        docs: "An error is a `google.rpc.Status` as JSON. `code` repeats the HTTP status, and `status` is the\ncanonical code. `message` is for developers, and no text to be parsed.\n\n`details` are typed messages, told apart by their `@type`. A `google.rpc.ErrorInfo` among them\nhas a `reason` and a `domain`, which together say what went wrong more precisely than the\ncanonical code, and `metadata`: a map of strings.",
        integer_codes: false,
        envelopes: &[
            Envelope {
                name: "envelope",
                content_type: "application/json",
                body: Some(
                    Shape::Object(
                        &[
                            Member {
                                name: "error",
                                shape: Shape::Object(
                                    &[
                                        Member {
                                            name: "code",
                                            shape: Shape::Slot(Slot::Status),
                                        },
                                        Member {
                                            name: "message",
                                            shape: Shape::Slot(Slot::Message),
                                        },
                                        Member {
                                            name: "status",
                                            shape: Shape::Slot(Slot::Code),
                                        },
                                        Member {
                                            name: "details",
                                            shape: Shape::Slot(Slot::Field("details")),
                                        },
                                    ],
                                ),
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
            },
            errspec::ClassInfo {
                class: 5,
                docs: errspec::Docs::BLANK,
                outcome: None,
                retry: None,
            },
        ],
        statuses: &[
            errspec::StatusInfo {
                code: 400,
                reason: "Bad Request",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
            },
            errspec::StatusInfo {
                code: 401,
                reason: "Unauthorized",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
            },
            errspec::StatusInfo {
                code: 403,
                reason: "Forbidden",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
            },
            errspec::StatusInfo {
                code: 404,
                reason: "Not Found",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
            },
            errspec::StatusInfo {
                code: 409,
                reason: "Conflict",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
            },
            errspec::StatusInfo {
                code: 429,
                reason: "Too Many Requests",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
            },
            errspec::StatusInfo {
                code: 499,
                reason: "Status 499",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
            },
            errspec::StatusInfo {
                code: 500,
                reason: "Internal Server Error",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Never,
            },
            errspec::StatusInfo {
                code: 501,
                reason: "Not Implemented",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
            },
            errspec::StatusInfo {
                code: 503,
                reason: "Service Unavailable",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
            },
            errspec::StatusInfo {
                code: 504,
                reason: "Gateway Timeout",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "INVALID_ARGUMENT",
                variant: "InvalidArgument",
                code: Some("INVALID_ARGUMENT"),
                status: 400,
                message: &[Part::Slot(Slot::Field("text"))],
                fields: FIELDS_OF_INVALID_ARGUMENT,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                docs: errspec::Docs {
                    summary: "An argument is invalid, whatever the state of the system.",
                    ..errspec::Docs::BLANK
                },
                ..errspec::ErrorInfo::BLANK
            },
            errspec::ErrorInfo {
                name: "FAILED_PRECONDITION",
                variant: "FailedPrecondition",
                code: Some("FAILED_PRECONDITION"),
                status: 400,
                message: &[Part::Slot(Slot::Field("text"))],
                fields: FIELDS_OF_INVALID_ARGUMENT,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                docs: errspec::Docs {
                    summary: "The system is not in the state that the operation requires.",
                    action: "Do not repeat the request until the state has been put right.",
                    ..errspec::Docs::BLANK
                },
                ..errspec::ErrorInfo::BLANK
            },
            errspec::ErrorInfo {
                name: "OUT_OF_RANGE",
                variant: "OutOfRange",
                code: Some("OUT_OF_RANGE"),
                status: 400,
                message: &[Part::Slot(Slot::Field("text"))],
                fields: FIELDS_OF_INVALID_ARGUMENT,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                docs: errspec::Docs {
                    summary: "The operation went past the valid range.",
                    details: "Unlike `INVALID_ARGUMENT`, this may pass when the state of the system changes.",
                    ..errspec::Docs::BLANK
                },
                ..errspec::ErrorInfo::BLANK
            },
            errspec::ErrorInfo {
                name: "UNAUTHENTICATED",
                variant: "Unauthenticated",
                code: Some("UNAUTHENTICATED"),
                status: 401,
                message: &[Part::Slot(Slot::Field("text"))],
                fields: FIELDS_OF_INVALID_ARGUMENT,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                docs: errspec::Docs {
                    summary: "The request has no valid credentials.",
                    ..errspec::Docs::BLANK
                },
                ..errspec::ErrorInfo::BLANK
            },
            errspec::ErrorInfo {
                name: "PERMISSION_DENIED",
                variant: "PermissionDenied",
                code: Some("PERMISSION_DENIED"),
                status: 403,
                message: &[Part::Slot(Slot::Field("text"))],
                fields: FIELDS_OF_INVALID_ARGUMENT,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                docs: errspec::Docs {
                    summary: "The caller may not carry out this operation.",
                    ..errspec::Docs::BLANK
                },
                ..errspec::ErrorInfo::BLANK
            },
            errspec::ErrorInfo {
                name: "NOT_FOUND",
                variant: "NotFound",
                code: Some("NOT_FOUND"),
                status: 404,
                message: &[Part::Slot(Slot::Field("text"))],
                fields: FIELDS_OF_INVALID_ARGUMENT,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                docs: errspec::Docs {
                    summary: "What was asked for does not exist.",
                    ..errspec::Docs::BLANK
                },
                ..errspec::ErrorInfo::BLANK
            },
            errspec::ErrorInfo {
                name: "ABORTED",
                variant: "Aborted",
                code: Some("ABORTED"),
                status: 409,
                message: &[Part::Slot(Slot::Field("text"))],
                fields: FIELDS_OF_INVALID_ARGUMENT,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                docs: errspec::Docs {
                    summary: "The operation was aborted, typically by a conflict with another at the same time.",
                    action: "Start again at a higher level, such as the whole sequence of read, change and write.",
                    ..errspec::Docs::BLANK
                },
                ..errspec::ErrorInfo::BLANK
            },
            errspec::ErrorInfo {
                name: "ALREADY_EXISTS",
                variant: "AlreadyExists",
                code: Some("ALREADY_EXISTS"),
                status: 409,
                message: &[Part::Slot(Slot::Field("text"))],
                fields: FIELDS_OF_INVALID_ARGUMENT,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                docs: errspec::Docs {
                    summary: "What was to be created exists already.",
                    ..errspec::Docs::BLANK
                },
                ..errspec::ErrorInfo::BLANK
            },
            errspec::ErrorInfo {
                name: "RESOURCE_EXHAUSTED",
                variant: "ResourceExhausted",
                code: Some("RESOURCE_EXHAUSTED"),
                status: 429,
                message: &[Part::Slot(Slot::Field("text"))],
                fields: FIELDS_OF_INVALID_ARGUMENT,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                docs: errspec::Docs {
                    summary: "A quota or another resource is used up.",
                    ..errspec::Docs::BLANK
                },
                ..errspec::ErrorInfo::BLANK
            },
            errspec::ErrorInfo {
                name: "CANCELLED",
                variant: "Cancelled",
                code: Some("CANCELLED"),
                status: 499,
                message: &[Part::Slot(Slot::Field("text"))],
                fields: FIELDS_OF_INVALID_ARGUMENT,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                docs: errspec::Docs {
                    summary: "The operation was cancelled, typically by the caller.",
                    ..errspec::Docs::BLANK
                },
                ..errspec::ErrorInfo::BLANK
            },
            errspec::ErrorInfo {
                name: "UNKNOWN",
                variant: "Unknown",
                code: Some("UNKNOWN"),
                status: 500,
                message: &[Part::Slot(Slot::Field("text"))],
                fields: FIELDS_OF_INVALID_ARGUMENT,
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Never,
                docs: errspec::Docs {
                    summary: "Unknown error.",
                    ..errspec::Docs::BLANK
                },
                ..errspec::ErrorInfo::BLANK
            },
            errspec::ErrorInfo {
                name: "INTERNAL",
                variant: "Internal",
                code: Some("INTERNAL"),
                status: 500,
                message: &[Part::Slot(Slot::Field("text"))],
                fields: FIELDS_OF_INVALID_ARGUMENT,
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Never,
                docs: errspec::Docs {
                    summary: "Internal error.",
                    ..errspec::Docs::BLANK
                },
                ..errspec::ErrorInfo::BLANK
            },
            errspec::ErrorInfo {
                name: "DATA_LOSS",
                variant: "DataLoss",
                code: Some("DATA_LOSS"),
                status: 500,
                message: &[Part::Slot(Slot::Field("text"))],
                fields: FIELDS_OF_INVALID_ARGUMENT,
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Never,
                docs: errspec::Docs {
                    summary: "Data has been lost or corrupted beyond recovery.",
                    ..errspec::Docs::BLANK
                },
                ..errspec::ErrorInfo::BLANK
            },
            errspec::ErrorInfo {
                name: "UNIMPLEMENTED",
                variant: "Unimplemented",
                code: Some("UNIMPLEMENTED"),
                status: 501,
                message: &[Part::Slot(Slot::Field("text"))],
                fields: FIELDS_OF_INVALID_ARGUMENT,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                docs: errspec::Docs {
                    summary: "The operation is not implemented, or not enabled.",
                    ..errspec::Docs::BLANK
                },
                ..errspec::ErrorInfo::BLANK
            },
            errspec::ErrorInfo {
                name: "UNAVAILABLE",
                variant: "Unavailable",
                code: Some("UNAVAILABLE"),
                status: 503,
                message: &[Part::Slot(Slot::Field("text"))],
                fields: FIELDS_OF_INVALID_ARGUMENT,
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                docs: errspec::Docs {
                    summary: "The service is unavailable at the moment, most likely not for long.",
                    action: "Repeat the request with a growing delay, if repeating it is safe.",
                    ..errspec::Docs::BLANK
                },
                ..errspec::ErrorInfo::BLANK
            },
            errspec::ErrorInfo {
                name: "DEADLINE_EXCEEDED",
                variant: "DeadlineExceeded",
                code: Some("DEADLINE_EXCEEDED"),
                status: 504,
                message: &[Part::Slot(Slot::Field("text"))],
                fields: FIELDS_OF_INVALID_ARGUMENT,
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                docs: errspec::Docs {
                    summary: "The deadline passed before the operation could complete.",
                    details: "An operation that changes something may have completed all the same.",
                    ..errspec::Docs::BLANK
                },
                ..errspec::ErrorInfo::BLANK
            },
        ],
        identify: &[
            errspec::Identifier {
                slot: Slot::Code,
                errors: &[
                    ("ABORTED", 6),
                    ("ALREADY_EXISTS", 7),
                    ("CANCELLED", 9),
                    ("DATA_LOSS", 12),
                    ("DEADLINE_EXCEEDED", 15),
                    ("FAILED_PRECONDITION", 1),
                    ("INTERNAL", 11),
                    ("INVALID_ARGUMENT", 0),
                    ("NOT_FOUND", 5),
                    ("OUT_OF_RANGE", 2),
                    ("PERMISSION_DENIED", 4),
                    ("RESOURCE_EXHAUSTED", 8),
                    ("UNAUTHENTICATED", 3),
                    ("UNAVAILABLE", 14),
                    ("UNIMPLEMENTED", 13),
                    ("UNKNOWN", 10),
                ],
            },
        ],
    };

    errspec::__items!(Code, Error, Status);

    #[doc(hidden)]
    #[allow(non_local_definitions, reason = "the module may stand in a function")]
    #[macro_export]
    macro_rules! __errspec_google {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    InvalidArgument(text, details?);
                    FailedPrecondition(text, details?);
                    OutOfRange(text, details?);
                    Unauthenticated(text, details?);
                    PermissionDenied(text, details?);
                    NotFound(text, details?);
                    Aborted(text, details?);
                    AlreadyExists(text, details?);
                    ResourceExhausted(text, details?);
                    Cancelled(text, details?);
                    Unknown(text, details?) source;
                    Internal(text, details?) source;
                    DataLoss(text, details?) source;
                    Unimplemented(text, details?) source;
                    Unavailable(text, details?) source;
                    DeadlineExceeded(text, details?) source;
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_google as __errors_of_spec;
}
