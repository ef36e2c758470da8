// Made by errspec 0.1.0 from twirp.yaml. Do not edit: edit the spec.

/// The errors of Twirp, made from `twirp.yaml`.
///
/// An error is always JSON, whatever the request was encoded in. The set of codes is closed, and each
/// code has its status. An error that is not of this shape comes from something in between, such as a
/// proxy, and is known by its status alone.
///
/// Version 5 answered `resource_exhausted` with the status 403.
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
pub mod twirp {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of Twirp. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `canceled`: The operation was cancelled.
        ///
        /// Status 408. The request was not carried out.
        Canceled,
        /// `unknown`: An error of which nothing more is known.
        ///
        /// **Causes**
        ///
        /// - The service called an API that gave no information on its error
        ///
        /// Status 500. The request may have been carried out: verify before repeating it.
        Unknown,
        /// `invalid_argument`: An argument is invalid, whatever state the system is in.
        ///
        /// **Causes**
        ///
        /// - A malformed file name
        /// - A required argument that is missing
        /// - A number out of range
        ///
        /// Status 400. The request was not carried out.
        InvalidArgument,
        /// `malformed`: The message could not be decoded.
        ///
        /// **Causes**
        ///
        /// - It was encoded improperly
        /// - Client and server have incompatible message definitions
        ///
        /// Status 400. The request was not carried out.
        Malformed,
        /// `deadline_exceeded`: The operation expired before it was completed.
        ///
        /// It may come even if an operation that changes something has been carried out.
        ///
        /// Status 408. The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        DeadlineExceeded,
        /// `not_found`: Something that was asked for was not found.
        ///
        /// Status 404. The request was not carried out.
        NotFound,
        /// `bad_route`: The path is not that of a service and method.
        ///
        /// Generated code answers this. Application code uses `not_found` or `unimplemented`.
        ///
        /// Status 404. The request was not carried out.
        BadRoute,
        /// `already_exists`: What was to be created exists already.
        ///
        /// Status 409. The request was not carried out.
        AlreadyExists,
        /// `permission_denied`: The caller is known, but must not do this.
        ///
        /// Status 403. The request was not carried out.
        PermissionDenied,
        /// `unauthenticated`: The request has no valid credentials.
        ///
        /// Status 401. The request was not carried out.
        Unauthenticated,
        /// `resource_exhausted`: Something is used up, or the rate is limited.
        ///
        /// **Causes**
        ///
        /// - A quota of the user
        /// - A file system that is full
        ///
        /// Status 429. The request was not carried out. Retry with exponential backoff.
        ResourceExhausted,
        /// `failed_precondition`: The system is not in a state in which this can be done.
        ///
        /// **Causes**
        ///
        /// - Removing a directory that is not empty
        /// - Conflicting read-modify-write cycles
        ///
        /// Status 412. The request was not carried out.
        FailedPrecondition,
        /// `aborted`: The operation was aborted, mostly because of concurrency.
        ///
        /// **Causes**
        ///
        /// - A sequencer check that failed
        /// - A transaction that was aborted
        ///
        /// Status 409. The request was not carried out.
        Aborted,
        /// `out_of_range`: The operation went past the valid range.
        ///
        /// Unlike `invalid_argument`, it may go away when the state of the system changes. A client that walks through a collection takes it for the end.
        ///
        /// **Causes**
        ///
        /// - Reading past the end of a collection
        ///
        /// Status 400. The request was not carried out.
        OutOfRange,
        /// `unimplemented`: The service does not implement or support the operation.
        ///
        /// Status 501. The request was not carried out.
        Unimplemented,
        /// `internal`: Something that must hold does not, in the library or in a backend.
        ///
        /// Problems with the wire and with serialization are reported so too.
        ///
        /// Status 500. The request may have been carried out: verify before repeating it.
        Internal,
        /// `unavailable`: The service is unavailable at present, most likely not for long.
        ///
        /// **What to do.** Try again, with a backoff.
        ///
        /// Status 503. The request was not carried out. Retry with exponential backoff.
        Unavailable,
        /// `dataloss`: Data was lost or corrupted and cannot be recovered.
        ///
        /// Status 500. The request may have been carried out: verify before repeating it.
        Dataloss,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[
            Self::Canceled,
            Self::Unknown,
            Self::InvalidArgument,
            Self::Malformed,
            Self::DeadlineExceeded,
            Self::NotFound,
            Self::BadRoute,
            Self::AlreadyExists,
            Self::PermissionDenied,
            Self::Unauthenticated,
            Self::ResourceExhausted,
            Self::FailedPrecondition,
            Self::Aborted,
            Self::OutOfRange,
            Self::Unimplemented,
            Self::Internal,
            Self::Unavailable,
            Self::Dataloss,
        ];
    }

    /// An error of Twirp, with its fields. `Display` is its message.
    pub enum Error {
        /// The operation was cancelled.
        Canceled {
            /// What went wrong this time
            ///
            /// Example: `"Thou shall not pass"`
            detail: String,
            /// Whatever else the service says of the error
            ///
            /// Example: `{"target":"Balrog","power":"999"}`
            meta: Option<std::collections::BTreeMap<String, String>>,
        },
        /// An error of which nothing more is known.
        Unknown {
            /// What went wrong this time
            ///
            /// Example: `"Something went wrong"`
            detail: String,
            /// Whatever else the service says of the error
            ///
            /// Example: `{"cause":"wire"}`
            meta: Option<std::collections::BTreeMap<String, String>>,
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// An argument is invalid, whatever state the system is in.
        InvalidArgument {
            /// What went wrong this time
            ///
            /// Example: `"Thou shall not pass"`
            detail: String,
            /// Whatever else the service says of the error
            ///
            /// Example: `{"target":"Balrog","power":"999"}`
            meta: Option<std::collections::BTreeMap<String, String>>,
        },
        /// The message could not be decoded.
        Malformed {
            /// What went wrong this time
            ///
            /// Example: `"Thou shall not pass"`
            detail: String,
            /// Whatever else the service says of the error
            ///
            /// Example: `{"target":"Balrog","power":"999"}`
            meta: Option<std::collections::BTreeMap<String, String>>,
        },
        /// The operation expired before it was completed.
        DeadlineExceeded {
            /// What went wrong this time
            ///
            /// Example: `"Thou shall not pass"`
            detail: String,
            /// Whatever else the service says of the error
            ///
            /// Example: `{"target":"Balrog","power":"999"}`
            meta: Option<std::collections::BTreeMap<String, String>>,
        },
        /// Something that was asked for was not found.
        NotFound {
            /// What went wrong this time
            ///
            /// Example: `"Thou shall not pass"`
            detail: String,
            /// Whatever else the service says of the error
            ///
            /// Example: `{"target":"Balrog","power":"999"}`
            meta: Option<std::collections::BTreeMap<String, String>>,
        },
        /// The path is not that of a service and method.
        BadRoute {
            /// What went wrong this time
            ///
            /// Example: `"Thou shall not pass"`
            detail: String,
            /// Whatever else the service says of the error
            ///
            /// Example: `{"target":"Balrog","power":"999"}`
            meta: Option<std::collections::BTreeMap<String, String>>,
        },
        /// What was to be created exists already.
        AlreadyExists {
            /// What went wrong this time
            ///
            /// Example: `"Thou shall not pass"`
            detail: String,
            /// Whatever else the service says of the error
            ///
            /// Example: `{"target":"Balrog","power":"999"}`
            meta: Option<std::collections::BTreeMap<String, String>>,
        },
        /// The caller is known, but must not do this.
        PermissionDenied {
            /// What went wrong this time
            ///
            /// Example: `"Thou shall not pass"`
            detail: String,
            /// Whatever else the service says of the error
            ///
            /// Example: `{"target":"Balrog","power":"999"}`
            meta: Option<std::collections::BTreeMap<String, String>>,
        },
        /// The request has no valid credentials.
        Unauthenticated {
            /// What went wrong this time
            ///
            /// Example: `"Thou shall not pass"`
            detail: String,
            /// Whatever else the service says of the error
            ///
            /// Example: `{"target":"Balrog","power":"999"}`
            meta: Option<std::collections::BTreeMap<String, String>>,
        },
        /// Something is used up, or the rate is limited.
        ResourceExhausted {
            /// What went wrong this time
            ///
            /// Example: `"Thou shall not pass"`
            detail: String,
            /// Whatever else the service says of the error
            ///
            /// Example: `{"target":"Balrog","power":"999"}`
            meta: Option<std::collections::BTreeMap<String, String>>,
        },
        /// The system is not in a state in which this can be done.
        FailedPrecondition {
            /// What went wrong this time
            ///
            /// Example: `"Thou shall not pass"`
            detail: String,
            /// Whatever else the service says of the error
            ///
            /// Example: `{"target":"Balrog","power":"999"}`
            meta: Option<std::collections::BTreeMap<String, String>>,
        },
        /// The operation was aborted, mostly because of concurrency.
        Aborted {
            /// What went wrong this time
            ///
            /// Example: `"Thou shall not pass"`
            detail: String,
            /// Whatever else the service says of the error
            ///
            /// Example: `{"target":"Balrog","power":"999"}`
            meta: Option<std::collections::BTreeMap<String, String>>,
        },
        /// The operation went past the valid range.
        OutOfRange {
            /// What went wrong this time
            ///
            /// Example: `"Thou shall not pass"`
            detail: String,
            /// Whatever else the service says of the error
            ///
            /// Example: `{"target":"Balrog","power":"999"}`
            meta: Option<std::collections::BTreeMap<String, String>>,
        },
        /// The service does not implement or support the operation.
        Unimplemented {
            /// What went wrong this time
            ///
            /// Example: `"Something went wrong"`
            detail: String,
            /// Whatever else the service says of the error
            ///
            /// Example: `{"cause":"wire"}`
            meta: Option<std::collections::BTreeMap<String, String>>,
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// Something that must hold does not, in the library or in a backend.
        Internal {
            /// What went wrong this time
            ///
            /// Example: `"Something went wrong"`
            detail: String,
            /// Whatever else the service says of the error
            ///
            /// Example: `{"cause":"wire"}`
            meta: Option<std::collections::BTreeMap<String, String>>,
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// The service is unavailable at present, most likely not for long.
        Unavailable {
            /// What went wrong this time
            ///
            /// Example: `"Something went wrong"`
            detail: String,
            /// Whatever else the service says of the error
            ///
            /// Example: `{"cause":"wire"}`
            meta: Option<std::collections::BTreeMap<String, String>>,
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// Data was lost or corrupted and cannot be recovered.
        Dataloss {
            /// What went wrong this time
            ///
            /// Example: `"Something went wrong"`
            detail: String,
            /// Whatever else the service says of the error
            ///
            /// Example: `{"cause":"wire"}`
            meta: Option<std::collections::BTreeMap<String, String>>,
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
    }

    impl Error {
        /// The operation was cancelled.
        pub fn canceled(
            detail: impl Into<String>,
            meta: impl Into<Option<std::collections::BTreeMap<String, String>>>,
        ) -> Self {
            Self::Canceled {
                detail: detail.into(),
                meta: meta.into(),
            }
        }

        /// An error of which nothing more is known.
        pub fn unknown(
            detail: impl Into<String>,
            meta: impl Into<Option<std::collections::BTreeMap<String, String>>>,
        ) -> Self {
            Self::Unknown {
                detail: detail.into(),
                meta: meta.into(),
                source: errspec::Source::NONE,
            }
        }

        /// An argument is invalid, whatever state the system is in.
        pub fn invalid_argument(
            detail: impl Into<String>,
            meta: impl Into<Option<std::collections::BTreeMap<String, String>>>,
        ) -> Self {
            Self::InvalidArgument {
                detail: detail.into(),
                meta: meta.into(),
            }
        }

        /// The message could not be decoded.
        pub fn malformed(
            detail: impl Into<String>,
            meta: impl Into<Option<std::collections::BTreeMap<String, String>>>,
        ) -> Self {
            Self::Malformed {
                detail: detail.into(),
                meta: meta.into(),
            }
        }

        /// The operation expired before it was completed.
        pub fn deadline_exceeded(
            detail: impl Into<String>,
            meta: impl Into<Option<std::collections::BTreeMap<String, String>>>,
        ) -> Self {
            Self::DeadlineExceeded {
                detail: detail.into(),
                meta: meta.into(),
            }
        }

        /// Something that was asked for was not found.
        pub fn not_found(
            detail: impl Into<String>,
            meta: impl Into<Option<std::collections::BTreeMap<String, String>>>,
        ) -> Self {
            Self::NotFound {
                detail: detail.into(),
                meta: meta.into(),
            }
        }

        /// The path is not that of a service and method.
        pub fn bad_route(
            detail: impl Into<String>,
            meta: impl Into<Option<std::collections::BTreeMap<String, String>>>,
        ) -> Self {
            Self::BadRoute {
                detail: detail.into(),
                meta: meta.into(),
            }
        }

        /// What was to be created exists already.
        pub fn already_exists(
            detail: impl Into<String>,
            meta: impl Into<Option<std::collections::BTreeMap<String, String>>>,
        ) -> Self {
            Self::AlreadyExists {
                detail: detail.into(),
                meta: meta.into(),
            }
        }

        /// The caller is known, but must not do this.
        pub fn permission_denied(
            detail: impl Into<String>,
            meta: impl Into<Option<std::collections::BTreeMap<String, String>>>,
        ) -> Self {
            Self::PermissionDenied {
                detail: detail.into(),
                meta: meta.into(),
            }
        }

        /// The request has no valid credentials.
        pub fn unauthenticated(
            detail: impl Into<String>,
            meta: impl Into<Option<std::collections::BTreeMap<String, String>>>,
        ) -> Self {
            Self::Unauthenticated {
                detail: detail.into(),
                meta: meta.into(),
            }
        }

        /// Something is used up, or the rate is limited.
        pub fn resource_exhausted(
            detail: impl Into<String>,
            meta: impl Into<Option<std::collections::BTreeMap<String, String>>>,
        ) -> Self {
            Self::ResourceExhausted {
                detail: detail.into(),
                meta: meta.into(),
            }
        }

        /// The system is not in a state in which this can be done.
        pub fn failed_precondition(
            detail: impl Into<String>,
            meta: impl Into<Option<std::collections::BTreeMap<String, String>>>,
        ) -> Self {
            Self::FailedPrecondition {
                detail: detail.into(),
                meta: meta.into(),
            }
        }

        /// The operation was aborted, mostly because of concurrency.
        pub fn aborted(
            detail: impl Into<String>,
            meta: impl Into<Option<std::collections::BTreeMap<String, String>>>,
        ) -> Self {
            Self::Aborted {
                detail: detail.into(),
                meta: meta.into(),
            }
        }

        /// The operation went past the valid range.
        pub fn out_of_range(
            detail: impl Into<String>,
            meta: impl Into<Option<std::collections::BTreeMap<String, String>>>,
        ) -> Self {
            Self::OutOfRange {
                detail: detail.into(),
                meta: meta.into(),
            }
        }

        /// The service does not implement or support the operation.
        pub fn unimplemented(
            detail: impl Into<String>,
            meta: impl Into<Option<std::collections::BTreeMap<String, String>>>,
        ) -> Self {
            Self::Unimplemented {
                detail: detail.into(),
                meta: meta.into(),
                source: errspec::Source::NONE,
            }
        }

        /// Something that must hold does not, in the library or in a backend.
        pub fn internal(
            detail: impl Into<String>,
            meta: impl Into<Option<std::collections::BTreeMap<String, String>>>,
        ) -> Self {
            Self::Internal {
                detail: detail.into(),
                meta: meta.into(),
                source: errspec::Source::NONE,
            }
        }

        /// The service is unavailable at present, most likely not for long.
        pub fn unavailable(
            detail: impl Into<String>,
            meta: impl Into<Option<std::collections::BTreeMap<String, String>>>,
        ) -> Self {
            Self::Unavailable {
                detail: detail.into(),
                meta: meta.into(),
                source: errspec::Source::NONE,
            }
        }

        /// Data was lost or corrupted and cannot be recovered.
        pub fn dataloss(
            detail: impl Into<String>,
            meta: impl Into<Option<std::collections::BTreeMap<String, String>>>,
        ) -> Self {
            Self::Dataloss {
                detail: detail.into(),
                meta: meta.into(),
                source: errspec::Source::NONE,
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::Canceled { .. } => Code::Canceled,
                Self::Unknown { .. } => Code::Unknown,
                Self::InvalidArgument { .. } => Code::InvalidArgument,
                Self::Malformed { .. } => Code::Malformed,
                Self::DeadlineExceeded { .. } => Code::DeadlineExceeded,
                Self::NotFound { .. } => Code::NotFound,
                Self::BadRoute { .. } => Code::BadRoute,
                Self::AlreadyExists { .. } => Code::AlreadyExists,
                Self::PermissionDenied { .. } => Code::PermissionDenied,
                Self::Unauthenticated { .. } => Code::Unauthenticated,
                Self::ResourceExhausted { .. } => Code::ResourceExhausted,
                Self::FailedPrecondition { .. } => Code::FailedPrecondition,
                Self::Aborted { .. } => Code::Aborted,
                Self::OutOfRange { .. } => Code::OutOfRange,
                Self::Unimplemented { .. } => Code::Unimplemented,
                Self::Internal { .. } => Code::Internal,
                Self::Unavailable { .. } => Code::Unavailable,
                Self::Dataloss { .. } => Code::Dataloss,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::Canceled { detail, meta }
                | Self::Unknown { detail, meta, .. }
                | Self::InvalidArgument { detail, meta }
                | Self::Malformed { detail, meta }
                | Self::DeadlineExceeded { detail, meta }
                | Self::NotFound { detail, meta }
                | Self::BadRoute { detail, meta }
                | Self::AlreadyExists { detail, meta }
                | Self::PermissionDenied { detail, meta }
                | Self::Unauthenticated { detail, meta }
                | Self::ResourceExhausted { detail, meta }
                | Self::FailedPrecondition { detail, meta }
                | Self::Aborted { detail, meta }
                | Self::OutOfRange { detail, meta }
                | Self::Unimplemented { detail, meta, .. }
                | Self::Internal { detail, meta, .. }
                | Self::Unavailable { detail, meta, .. }
                | Self::Dataloss { detail, meta, .. } => show(&[detail, meta]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::Canceled => {
                    Self::Canceled {
                        detail: fields.take(0),
                        meta: fields.take(1),
                    }
                }
                Code::Unknown => {
                    Self::Unknown {
                        detail: fields.take(0),
                        meta: fields.take(1),
                        source: fields.source(),
                    }
                }
                Code::InvalidArgument => {
                    Self::InvalidArgument {
                        detail: fields.take(0),
                        meta: fields.take(1),
                    }
                }
                Code::Malformed => {
                    Self::Malformed {
                        detail: fields.take(0),
                        meta: fields.take(1),
                    }
                }
                Code::DeadlineExceeded => {
                    Self::DeadlineExceeded {
                        detail: fields.take(0),
                        meta: fields.take(1),
                    }
                }
                Code::NotFound => {
                    Self::NotFound {
                        detail: fields.take(0),
                        meta: fields.take(1),
                    }
                }
                Code::BadRoute => {
                    Self::BadRoute {
                        detail: fields.take(0),
                        meta: fields.take(1),
                    }
                }
                Code::AlreadyExists => {
                    Self::AlreadyExists {
                        detail: fields.take(0),
                        meta: fields.take(1),
                    }
                }
                Code::PermissionDenied => {
                    Self::PermissionDenied {
                        detail: fields.take(0),
                        meta: fields.take(1),
                    }
                }
                Code::Unauthenticated => {
                    Self::Unauthenticated {
                        detail: fields.take(0),
                        meta: fields.take(1),
                    }
                }
                Code::ResourceExhausted => {
                    Self::ResourceExhausted {
                        detail: fields.take(0),
                        meta: fields.take(1),
                    }
                }
                Code::FailedPrecondition => {
                    Self::FailedPrecondition {
                        detail: fields.take(0),
                        meta: fields.take(1),
                    }
                }
                Code::Aborted => {
                    Self::Aborted {
                        detail: fields.take(0),
                        meta: fields.take(1),
                    }
                }
                Code::OutOfRange => {
                    Self::OutOfRange {
                        detail: fields.take(0),
                        meta: fields.take(1),
                    }
                }
                Code::Unimplemented => {
                    Self::Unimplemented {
                        detail: fields.take(0),
                        meta: fields.take(1),
                        source: fields.source(),
                    }
                }
                Code::Internal => {
                    Self::Internal {
                        detail: fields.take(0),
                        meta: fields.take(1),
                        source: fields.source(),
                    }
                }
                Code::Unavailable => {
                    Self::Unavailable {
                        detail: fields.take(0),
                        meta: fields.take(1),
                        source: fields.source(),
                    }
                }
                Code::Dataloss => {
                    Self::Dataloss {
                        detail: fields.take(0),
                        meta: fields.take(1),
                        source: fields.source(),
                    }
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            match self {
                Self::Unknown { source, .. }
                | Self::Unimplemented { source, .. }
                | Self::Internal { source, .. }
                | Self::Unavailable { source, .. }
                | Self::Dataloss { source, .. } => Some(source),
                _ => None,
            }
        }
    }

    /// The HTTP statuses that Twirp answers with.
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
        /// 408 Request Timeout
        ///
        /// The request was not carried out. Retry with exponential backoff.
        RequestTimeout = 408,
        /// 409 Conflict
        ///
        /// The request was not carried out.
        Conflict = 409,
        /// 412 Precondition Failed
        ///
        /// The request was not carried out.
        PreconditionFailed = 412,
        /// 429 Too Many Requests
        ///
        /// The request was not carried out. Retry with exponential backoff.
        TooManyRequests = 429,
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
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[
            Self::BadRequest,
            Self::Unauthorized,
            Self::Forbidden,
            Self::NotFound,
            Self::RequestTimeout,
            Self::Conflict,
            Self::PreconditionFailed,
            Self::TooManyRequests,
            Self::InternalServerError,
            Self::NotImplemented,
            Self::ServiceUnavailable,
        ];
    }

    /// An answer of Twirp that is an error.
    pub type Failure = errspec::Failure<Error>;

    static FIELDS_OF_CANCELED: &[errspec::FieldInfo] = &[
        errspec::FieldInfo {
            name: "detail",
            ty: errspec::Type::String,
            docs: "What went wrong this time",
            example: "\"Thou shall not pass\"",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "meta",
            ty: errspec::Type::Map(&errspec::Type::String),
            optional: true,
            docs: "Whatever else the service says of the error",
            example: "{\"target\":\"Balrog\",\"power\":\"999\"}",
            ..errspec::FieldInfo::BLANK
        },
    ];

    static FIELDS_OF_UNKNOWN: &[errspec::FieldInfo] = &[
        errspec::FieldInfo {
            name: "detail",
            ty: errspec::Type::String,
            docs: "What went wrong this time",
            example: "\"Something went wrong\"",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "meta",
            ty: errspec::Type::Map(&errspec::Type::String),
            optional: true,
            docs: "Whatever else the service says of the error",
            example: "{\"cause\":\"wire\"}",
            ..errspec::FieldInfo::BLANK
        },
    ];

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    const KIND_OF_UNKNOWN: &errspec::Kind = &errspec::Kind {
        outcome: errspec::Outcome::Unknown,
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_DEADLINE_EXCEEDED: &errspec::Kind = &errspec::Kind {
        outcome: errspec::Outcome::Unknown,
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_RESOURCE_EXHAUSTED: &errspec::Kind = &errspec::Kind {
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[
            ("aborted", 12),
            ("already_exists", 7),
            ("bad_route", 6),
            ("canceled", 0),
            ("dataloss", 17),
            ("deadline_exceeded", 4),
            ("failed_precondition", 11),
            ("internal", 15),
            ("invalid_argument", 2),
            ("malformed", 3),
            ("not_found", 5),
            ("out_of_range", 13),
            ("permission_denied", 8),
            ("resource_exhausted", 10),
            ("unauthenticated", 9),
            ("unavailable", 16),
            ("unimplemented", 14),
            ("unknown", 1),
        ],
        displacements: &[0, 5, 1, 0, 11, 9],
        slots: &[
            6, 10, 0, 7, 0, 0, 9, 0, 0, 12, 0, 15, 5, 16, 0, 8, 18, 14, 13, 0, 0, 1, 0, 2, 0,
            17, 0, 0, 3, 11, 0, 4,
        ],
    };

    /// All that the spec of Twirp says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "twirp",
        title: "Twirp",
        docs: "An error is always JSON, whatever the request was encoded in. The set of codes is closed, and each\ncode has its status. An error that is not of this shape comes from something in between, such as a\nproxy, and is known by its status alone.\n\nVersion 5 answered `resource_exhausted` with the status 403.",
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
                                name: "msg",
                                shape: Shape::Slot(Slot::Message),
                            },
                            Member {
                                name: "meta",
                                shape: Shape::Slot(Slot::Field("meta")),
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
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 401,
                reason: "Unauthorized",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
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
            errspec::StatusInfo {
                code: 408,
                reason: "Request Timeout",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 409,
                reason: "Conflict",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 412,
                reason: "Precondition Failed",
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
            errspec::StatusInfo {
                code: 500,
                reason: "Internal Server Error",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 501,
                reason: "Not Implemented",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 503,
                reason: "Service Unavailable",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: None,
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "canceled",
                variant: "Canceled",
                code: "canceled",
                status: 408,
                message: "{detail}",
                fields: FIELDS_OF_CANCELED,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The operation was cancelled."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "unknown",
                variant: "Unknown",
                code: "unknown",
                status: 500,
                message: "{detail}",
                fields: FIELDS_OF_UNKNOWN,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("An error of which nothing more is known.")
                    .with_causes(
                        &["The service called an API that gave no information on its error"],
                    ),
                kind: KIND_OF_UNKNOWN,
            },
            errspec::ErrorInfo {
                name: "invalid_argument",
                variant: "InvalidArgument",
                code: "invalid_argument",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_CANCELED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("An argument is invalid, whatever state the system is in.")
                    .with_causes(
                        &[
                            "A malformed file name",
                            "A required argument that is missing",
                            "A number out of range",
                        ],
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "malformed",
                variant: "Malformed",
                code: "malformed",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_CANCELED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The message could not be decoded.")
                    .with_causes(
                        &[
                            "It was encoded improperly",
                            "Client and server have incompatible message definitions",
                        ],
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "deadline_exceeded",
                variant: "DeadlineExceeded",
                code: "deadline_exceeded",
                status: 408,
                message: "{detail}",
                fields: FIELDS_OF_CANCELED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The operation expired before it was completed.")
                    .with_details(
                        "It may come even if an operation that changes something has been carried out.",
                    ),
                kind: KIND_OF_DEADLINE_EXCEEDED,
            },
            errspec::ErrorInfo {
                name: "not_found",
                variant: "NotFound",
                code: "not_found",
                status: 404,
                message: "{detail}",
                fields: FIELDS_OF_CANCELED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("Something that was asked for was not found."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "bad_route",
                variant: "BadRoute",
                code: "bad_route",
                status: 404,
                message: "{detail}",
                fields: FIELDS_OF_CANCELED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The path is not that of a service and method.")
                    .with_details(
                        "Generated code answers this. Application code uses `not_found` or `unimplemented`.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "already_exists",
                variant: "AlreadyExists",
                code: "already_exists",
                status: 409,
                message: "{detail}",
                fields: FIELDS_OF_CANCELED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("What was to be created exists already."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "permission_denied",
                variant: "PermissionDenied",
                code: "permission_denied",
                status: 403,
                message: "{detail}",
                fields: FIELDS_OF_CANCELED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The caller is known, but must not do this."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "unauthenticated",
                variant: "Unauthenticated",
                code: "unauthenticated",
                status: 401,
                message: "{detail}",
                fields: FIELDS_OF_CANCELED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The request has no valid credentials."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "resource_exhausted",
                variant: "ResourceExhausted",
                code: "resource_exhausted",
                status: 429,
                message: "{detail}",
                fields: FIELDS_OF_CANCELED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("Something is used up, or the rate is limited.")
                    .with_causes(&["A quota of the user", "A file system that is full"]),
                kind: KIND_OF_RESOURCE_EXHAUSTED,
            },
            errspec::ErrorInfo {
                name: "failed_precondition",
                variant: "FailedPrecondition",
                code: "failed_precondition",
                status: 412,
                message: "{detail}",
                fields: FIELDS_OF_CANCELED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The system is not in a state in which this can be done.")
                    .with_causes(
                        &[
                            "Removing a directory that is not empty",
                            "Conflicting read-modify-write cycles",
                        ],
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "aborted",
                variant: "Aborted",
                code: "aborted",
                status: 409,
                message: "{detail}",
                fields: FIELDS_OF_CANCELED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The operation was aborted, mostly because of concurrency.",
                    )
                    .with_causes(
                        &["A sequencer check that failed", "A transaction that was aborted"],
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "out_of_range",
                variant: "OutOfRange",
                code: "out_of_range",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_CANCELED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The operation went past the valid range.")
                    .with_details(
                        "Unlike `invalid_argument`, it may go away when the state of the system changes. A client that walks through a collection takes it for the end.",
                    )
                    .with_causes(&["Reading past the end of a collection"]),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "unimplemented",
                variant: "Unimplemented",
                code: "unimplemented",
                status: 501,
                message: "{detail}",
                fields: FIELDS_OF_UNKNOWN,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The service does not implement or support the operation.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "internal",
                variant: "Internal",
                code: "internal",
                status: 500,
                message: "{detail}",
                fields: FIELDS_OF_UNKNOWN,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Something that must hold does not, in the library or in a backend.",
                    )
                    .with_details(
                        "Problems with the wire and with serialization are reported so too.",
                    ),
                kind: KIND_OF_UNKNOWN,
            },
            errspec::ErrorInfo {
                name: "unavailable",
                variant: "Unavailable",
                code: "unavailable",
                status: 503,
                message: "{detail}",
                fields: FIELDS_OF_UNKNOWN,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The service is unavailable at present, most likely not for long.",
                    )
                    .with_action("Try again, with a backoff."),
                kind: KIND_OF_RESOURCE_EXHAUSTED,
            },
            errspec::ErrorInfo {
                name: "dataloss",
                variant: "Dataloss",
                code: "dataloss",
                status: 500,
                message: "{detail}",
                fields: FIELDS_OF_UNKNOWN,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("Data was lost or corrupted and cannot be recovered."),
                kind: KIND_OF_UNKNOWN,
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
    macro_rules! __errspec_twirp {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Canceled(detail, meta?);
                    Unknown(detail, meta?) source;
                    InvalidArgument(detail, meta?);
                    Malformed(detail, meta?);
                    DeadlineExceeded(detail, meta?);
                    NotFound(detail, meta?);
                    BadRoute(detail, meta?);
                    AlreadyExists(detail, meta?);
                    PermissionDenied(detail, meta?);
                    Unauthenticated(detail, meta?);
                    ResourceExhausted(detail, meta?);
                    FailedPrecondition(detail, meta?);
                    Aborted(detail, meta?);
                    OutOfRange(detail, meta?);
                    Unimplemented(detail, meta?) source;
                    Internal(detail, meta?) source;
                    Unavailable(detail, meta?) source;
                    Dataloss(detail, meta?) source;
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_twirp as __errors_of_spec;
}
