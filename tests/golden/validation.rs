// Made by errspec 0.1.0 from validation.yaml. Do not edit: edit the spec.

/// The errors of HTTP Status Codes, made from `validation.yaml`.
///
/// When a request fails validation (422 status), the response includes an `errors` object with
/// field-specific messages.
///
/// 4xx: Client error.
///
/// 5xx: Server error.
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
pub mod validation {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of HTTP Status Codes. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `VALIDATION_FAILED`: The given data was invalid.
        ///
        /// The request failed validation. The response includes an `errors` object with field-specific
        /// messages:
        ///
        /// ```json
        /// {
        ///   "message": "The given data was invalid.",
        ///   "errors": {
        ///     "email": ["The email field is required.", "The email must be a valid email address."],
        ///     "amount": ["The amount must be greater than 0."]
        ///   }
        /// }
        /// ```
        ///
        /// Status 422. The request was not carried out.
        ValidationFailed,
        /// Malformed request syntax or invalid request parameters.
        ///
        /// **Causes**
        ///
        /// - Invalid JSON
        /// - Missing required parameters
        /// - Malformed data
        ///
        /// Status 400. The request was not carried out.
        BadRequest,
        /// Authentication required. API key missing, invalid, or revoked.
        ///
        /// **Causes**
        ///
        /// - Missing Authorization header
        /// - Invalid API key
        /// - Revoked key
        ///
        /// Status 401. The request was not carried out.
        Unauthorized,
        /// Authentication succeeded, but insufficient permissions for this resource.
        ///
        /// **Causes**
        ///
        /// - API key lacks permissions
        /// - Accessing another org's resources
        ///
        /// Status 403. The request was not carried out.
        Forbidden,
        /// Requested resource does not exist or was not found.
        ///
        /// **Causes**
        ///
        /// - Invalid resource ID
        /// - Resource deleted
        /// - Typo in URL
        ///
        /// Status 404. The request was not carried out.
        NotFound,
        /// HTTP method not supported for this endpoint (e.g., POST on a GET-only route).
        ///
        /// **Causes**
        ///
        /// - Using wrong HTTP method (POST instead of GET)
        ///
        /// Status 405. The request was not carried out.
        MethodNotAllowed,
        /// Request conflicts with current resource state (e.g., duplicate record).
        ///
        /// **Causes**
        ///
        /// - Duplicate resource
        /// - Race condition
        /// - Resource locked
        ///
        /// Status 409. The request was not carried out.
        Conflict,
        /// Rate limit exceeded.
        ///
        /// See "Rate Limits".
        ///
        /// **Causes**
        ///
        /// - Too many requests in a short period
        ///
        /// **What to do.** Wait before making additional requests.
        ///
        /// Status 429. The request was not carried out. Retry with exponential backoff.
        TooManyRequests,
        /// Unexpected error on the server.
        ///
        /// **What to do.** Retry with exponential backoff. Contact support if the issue persists.
        ///
        /// Status 500. The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        InternalServerError,
        /// Invalid response from upstream server.
        ///
        /// Usually temporary.
        ///
        /// **What to do.** Retry after a brief delay.
        ///
        /// Status 502. The request may have been carried out: verify before repeating it. Retry after 2s.
        BadGateway,
        /// Server temporarily unavailable (maintenance or overload).
        ///
        /// **Causes**
        ///
        /// - Maintenance
        /// - Overload
        ///
        /// **What to do.** Retry after a delay, check the status page.
        ///
        /// Status 503. The request was not carried out. Retry after 30s.
        ServiceUnavailable,
        /// Request timed out waiting for upstream server.
        ///
        /// **What to do.** Retry with exponential backoff.
        ///
        /// Status 504. The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        GatewayTimeout,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[
            Self::ValidationFailed,
            Self::BadRequest,
            Self::Unauthorized,
            Self::Forbidden,
            Self::NotFound,
            Self::MethodNotAllowed,
            Self::Conflict,
            Self::TooManyRequests,
            Self::InternalServerError,
            Self::BadGateway,
            Self::ServiceUnavailable,
            Self::GatewayTimeout,
        ];
    }

    /// An error of HTTP Status Codes, with its fields. `Display` is its message.
    pub enum Error {
        /// The given data was invalid.
        ValidationFailed {
            /// The messages for each field of the request that failed validation
            ///
            /// Example: `{"email":["The email field is required.","The email must be a valid email address."],"amount":["The amount must be greater than 0."]}`
            errors: std::collections::BTreeMap<String, Vec<String>>,
        },
        /// Malformed request syntax or invalid request parameters.
        BadRequest,
        /// Authentication required. API key missing, invalid, or revoked.
        Unauthorized,
        /// Authentication succeeded, but insufficient permissions for this resource.
        Forbidden,
        /// Requested resource does not exist or was not found.
        NotFound,
        /// HTTP method not supported for this endpoint (e.g., POST on a GET-only route).
        MethodNotAllowed,
        /// Request conflicts with current resource state (e.g., duplicate record).
        Conflict,
        /// Rate limit exceeded.
        TooManyRequests,
        /// Unexpected error on the server.
        InternalServerError {
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// Invalid response from upstream server.
        BadGateway {
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// Server temporarily unavailable (maintenance or overload).
        ServiceUnavailable {
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// Request timed out waiting for upstream server.
        GatewayTimeout {
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
    }

    impl Error {
        /// The given data was invalid.
        pub fn validation_failed(
            errors: impl Into<std::collections::BTreeMap<String, Vec<String>>>,
        ) -> Self {
            Self::ValidationFailed {
                errors: errors.into(),
            }
        }

        /// Unexpected error on the server.
        pub fn internal_server_error() -> Self {
            Self::InternalServerError {
                source: errspec::Source::NONE,
            }
        }

        /// Unexpected error on the server.
        ///
        /// Keeps `cause` for the server's own log.
        pub fn internal_server_error_from(
            cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
        ) -> Self {
            Self::InternalServerError {
                source: errspec::Source::new(cause),
            }
        }

        /// Invalid response from upstream server.
        pub fn bad_gateway() -> Self {
            Self::BadGateway {
                source: errspec::Source::NONE,
            }
        }

        /// Invalid response from upstream server.
        ///
        /// Keeps `cause` for the server's own log.
        pub fn bad_gateway_from(
            cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
        ) -> Self {
            Self::BadGateway {
                source: errspec::Source::new(cause),
            }
        }

        /// Server temporarily unavailable (maintenance or overload).
        pub fn service_unavailable() -> Self {
            Self::ServiceUnavailable {
                source: errspec::Source::NONE,
            }
        }

        /// Server temporarily unavailable (maintenance or overload).
        ///
        /// Keeps `cause` for the server's own log.
        pub fn service_unavailable_from(
            cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
        ) -> Self {
            Self::ServiceUnavailable {
                source: errspec::Source::new(cause),
            }
        }

        /// Request timed out waiting for upstream server.
        pub fn gateway_timeout() -> Self {
            Self::GatewayTimeout {
                source: errspec::Source::NONE,
            }
        }

        /// Request timed out waiting for upstream server.
        ///
        /// Keeps `cause` for the server's own log.
        pub fn gateway_timeout_from(
            cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
        ) -> Self {
            Self::GatewayTimeout {
                source: errspec::Source::new(cause),
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::ValidationFailed { .. } => Code::ValidationFailed,
                Self::BadRequest => Code::BadRequest,
                Self::Unauthorized => Code::Unauthorized,
                Self::Forbidden => Code::Forbidden,
                Self::NotFound => Code::NotFound,
                Self::MethodNotAllowed => Code::MethodNotAllowed,
                Self::Conflict => Code::Conflict,
                Self::TooManyRequests => Code::TooManyRequests,
                Self::InternalServerError { .. } => Code::InternalServerError,
                Self::BadGateway { .. } => Code::BadGateway,
                Self::ServiceUnavailable { .. } => Code::ServiceUnavailable,
                Self::GatewayTimeout { .. } => Code::GatewayTimeout,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::ValidationFailed { errors } => show(&[errors]),
                _ => show(&[]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::ValidationFailed => {
                    Self::ValidationFailed {
                        errors: fields.take(0),
                    }
                }
                Code::BadRequest => Self::BadRequest,
                Code::Unauthorized => Self::Unauthorized,
                Code::Forbidden => Self::Forbidden,
                Code::NotFound => Self::NotFound,
                Code::MethodNotAllowed => Self::MethodNotAllowed,
                Code::Conflict => Self::Conflict,
                Code::TooManyRequests => Self::TooManyRequests,
                Code::InternalServerError => {
                    Self::InternalServerError {
                        source: fields.source(),
                    }
                }
                Code::BadGateway => {
                    Self::BadGateway {
                        source: fields.source(),
                    }
                }
                Code::ServiceUnavailable => {
                    Self::ServiceUnavailable {
                        source: fields.source(),
                    }
                }
                Code::GatewayTimeout => {
                    Self::GatewayTimeout {
                        source: fields.source(),
                    }
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            match self {
                Self::InternalServerError { source }
                | Self::BadGateway { source }
                | Self::ServiceUnavailable { source }
                | Self::GatewayTimeout { source } => Some(source),
                _ => None,
            }
        }
    }

    /// The HTTP statuses that HTTP Status Codes answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 400 Bad Request: Malformed request syntax or invalid request parameters.
        ///
        /// **Causes**
        ///
        /// - Invalid JSON
        /// - Missing required parameters
        /// - Malformed data
        ///
        /// The request was not carried out.
        BadRequest = 400,
        /// 401 Unauthorized: Authentication required. API key missing, invalid, or revoked.
        ///
        /// **Causes**
        ///
        /// - Missing Authorization header
        /// - Invalid API key
        /// - Revoked key
        ///
        /// The request was not carried out.
        Unauthorized = 401,
        /// 403 Forbidden: Authentication succeeded, but insufficient permissions for this resource.
        ///
        /// **Causes**
        ///
        /// - API key lacks permissions
        /// - Accessing another org's resources
        ///
        /// The request was not carried out.
        Forbidden = 403,
        /// 404 Not Found: Requested resource does not exist or was not found.
        ///
        /// **Causes**
        ///
        /// - Invalid resource ID
        /// - Resource deleted
        /// - Typo in URL
        ///
        /// The request was not carried out.
        NotFound = 404,
        /// 405 Method Not Allowed: HTTP method not supported for this endpoint (e.g., POST on a GET-only route).
        ///
        /// **Causes**
        ///
        /// - Using wrong HTTP method (POST instead of GET)
        ///
        /// The request was not carried out.
        MethodNotAllowed = 405,
        /// 409 Conflict: Request conflicts with current resource state (e.g., duplicate record).
        ///
        /// **Causes**
        ///
        /// - Duplicate resource
        /// - Race condition
        /// - Resource locked
        ///
        /// The request was not carried out.
        Conflict = 409,
        /// 422 Unprocessable Content: Request syntax valid, but semantic errors in data (validation failures).
        ///
        /// The API's own name for this status is **Unprocessable Entity**.
        ///
        /// **Causes**
        ///
        /// - Missing required fields
        /// - Invalid data types
        /// - Values out of range
        ///
        /// The request was not carried out.
        UnprocessableContent = 422,
        /// 429 Too Many Requests: Rate limit exceeded.
        ///
        /// See "Rate Limits".
        ///
        /// **Causes**
        ///
        /// - Too many requests in a short period
        ///
        /// **What to do.** Wait before making additional requests.
        ///
        /// The request was not carried out. Retry with exponential backoff.
        TooManyRequests = 429,
        /// 500 Internal Server Error: Unexpected error on the server.
        ///
        /// **What to do.** Retry with exponential backoff. Contact support if the issue persists.
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        InternalServerError = 500,
        /// 502 Bad Gateway: Invalid response from upstream server.
        ///
        /// Usually temporary.
        ///
        /// **What to do.** Retry after a brief delay.
        ///
        /// The request may have been carried out: verify before repeating it. Retry after 2s.
        BadGateway = 502,
        /// 503 Service Unavailable: Server temporarily unavailable (maintenance or overload).
        ///
        /// **Causes**
        ///
        /// - Maintenance
        /// - Overload
        ///
        /// **What to do.** Retry after a delay, check the status page.
        ///
        /// The request was not carried out. Retry after 30s.
        ServiceUnavailable = 503,
        /// 504 Gateway Timeout: Request timed out waiting for upstream server.
        ///
        /// **What to do.** Retry with exponential backoff.
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
            Self::MethodNotAllowed,
            Self::Conflict,
            Self::UnprocessableContent,
            Self::TooManyRequests,
            Self::InternalServerError,
            Self::BadGateway,
            Self::ServiceUnavailable,
            Self::GatewayTimeout,
        ];
    }

    /// An answer of HTTP Status Codes that is an error.
    pub type Failure = errspec::Failure<Error>;

    const NO_FIELDS: &[errspec::FieldInfo] = &[];

    const KIND_OF_VALIDATION_FAILED: &errspec::Kind = &errspec::Kind {
        by_status: true,
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_BAD_REQUEST: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_TOO_MANY_REQUESTS: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_INTERNAL_SERVER_ERROR: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        outcome: errspec::Outcome::Unknown,
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_BAD_GATEWAY: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        outcome: errspec::Outcome::Unknown,
        retry: errspec::Retry::After(std::time::Duration::from_secs(2)),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_SERVICE_UNAVAILABLE: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        retry: errspec::Retry::After(std::time::Duration::from_secs(30)),
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[
            ("BAD_GATEWAY", 9),
            ("BAD_REQUEST", 1),
            ("CONFLICT", 6),
            ("FORBIDDEN", 3),
            ("GATEWAY_TIMEOUT", 11),
            ("INTERNAL_SERVER_ERROR", 8),
            ("METHOD_NOT_ALLOWED", 5),
            ("NOT_FOUND", 4),
            ("SERVICE_UNAVAILABLE", 10),
            ("TOO_MANY_REQUESTS", 7),
            ("UNAUTHORIZED", 2),
            ("VALIDATION_FAILED", 0),
        ],
        displacements: &[0, 0, 12, 7],
        slots: &[4, 6, 5, 3, 0, 1, 0, 10, 0, 12, 9, 8, 2, 0, 7, 11],
    };

    /// All that the spec of HTTP Status Codes says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "validation",
        title: "HTTP Status Codes",
        docs: "When a request fails validation (422 status), the response includes an `errors` object with\nfield-specific messages.",
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
        classes: &[
            errspec::ClassInfo {
                class: 4,
                docs: errspec::Docs::BLANK.with_summary("Client error."),
                outcome: None,
                retry: None,
                stands_in: None,
            },
            errspec::ClassInfo {
                class: 5,
                docs: errspec::Docs::BLANK.with_summary("Server error."),
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
                    .with_summary("Malformed request syntax or invalid request parameters.")
                    .with_causes(
                        &["Invalid JSON", "Missing required parameters", "Malformed data"],
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(1),
            },
            errspec::StatusInfo {
                code: 401,
                reason: "Unauthorized",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Authentication required. API key missing, invalid, or revoked.",
                    )
                    .with_causes(
                        &["Missing Authorization header", "Invalid API key", "Revoked key"],
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(2),
            },
            errspec::StatusInfo {
                code: 403,
                reason: "Forbidden",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Authentication succeeded, but insufficient permissions for this resource.",
                    )
                    .with_causes(
                        &["API key lacks permissions", "Accessing another org's resources"],
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(3),
            },
            errspec::StatusInfo {
                code: 404,
                reason: "Not Found",
                docs: errspec::Docs::BLANK
                    .with_summary("Requested resource does not exist or was not found.")
                    .with_causes(
                        &["Invalid resource ID", "Resource deleted", "Typo in URL"],
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(4),
            },
            errspec::StatusInfo {
                code: 405,
                reason: "Method Not Allowed",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "HTTP method not supported for this endpoint (e.g., POST on a GET-only route).",
                    )
                    .with_causes(&["Using wrong HTTP method (POST instead of GET)"]),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(5),
            },
            errspec::StatusInfo {
                code: 409,
                reason: "Conflict",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Request conflicts with current resource state (e.g., duplicate record).",
                    )
                    .with_causes(
                        &["Duplicate resource", "Race condition", "Resource locked"],
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(6),
            },
            errspec::StatusInfo {
                code: 422,
                reason: "Unprocessable Content",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Request syntax valid, but semantic errors in data (validation failures).",
                    )
                    .with_details(
                        "The API's own name for this status is **Unprocessable Entity**.",
                    )
                    .with_causes(
                        &[
                            "Missing required fields",
                            "Invalid data types",
                            "Values out of range",
                        ],
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(0),
            },
            errspec::StatusInfo {
                code: 429,
                reason: "Too Many Requests",
                docs: errspec::Docs::BLANK
                    .with_summary("Rate limit exceeded.")
                    .with_details("See \"Rate Limits\".")
                    .with_causes(&["Too many requests in a short period"])
                    .with_action("Wait before making additional requests."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: Some(7),
            },
            errspec::StatusInfo {
                code: 500,
                reason: "Internal Server Error",
                docs: errspec::Docs::BLANK
                    .with_summary("Unexpected error on the server.")
                    .with_action(
                        "Retry with exponential backoff. Contact support if the issue persists.",
                    ),
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: Some(8),
            },
            errspec::StatusInfo {
                code: 502,
                reason: "Bad Gateway",
                docs: errspec::Docs::BLANK
                    .with_summary("Invalid response from upstream server.")
                    .with_details("Usually temporary.")
                    .with_action("Retry after a brief delay."),
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::After(std::time::Duration::from_secs(2)),
                stands_in: Some(9),
            },
            errspec::StatusInfo {
                code: 503,
                reason: "Service Unavailable",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Server temporarily unavailable (maintenance or overload).",
                    )
                    .with_causes(&["Maintenance", "Overload"])
                    .with_action("Retry after a delay, check the status page."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::After(std::time::Duration::from_secs(30)),
                stands_in: Some(10),
            },
            errspec::StatusInfo {
                code: 504,
                reason: "Gateway Timeout",
                docs: errspec::Docs::BLANK
                    .with_summary("Request timed out waiting for upstream server.")
                    .with_action("Retry with exponential backoff."),
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: Some(11),
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "VALIDATION_FAILED",
                variant: "ValidationFailed",
                code: "VALIDATION_FAILED",
                status: 422,
                message: "The given data was invalid.",
                fields: &[
                    errspec::FieldInfo {
                        name: "errors",
                        ty: errspec::Type::Map(&errspec::Type::List(&errspec::Type::String)),
                        fill: Some(errspec::Fill::ByPlace),
                        docs: "The messages for each field of the request that failed validation",
                        example: "{\"email\":[\"The email field is required.\",\"The email must be a valid email address.\"],\"amount\":[\"The amount must be greater than 0.\"]}",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"message\":\"The given data was invalid.\",\"errors\":\u{1}a}",
                docs: errspec::Docs::BLANK
                    .with_details(
                        "The request failed validation. The response includes an `errors` object with field-specific\nmessages:\n\n```json\n{\n  \"message\": \"The given data was invalid.\",\n  \"errors\": {\n    \"email\": [\"The email field is required.\", \"The email must be a valid email address.\"],\n    \"amount\": [\"The amount must be greater than 0.\"]\n  }\n}\n```",
                    ),
                kind: KIND_OF_VALIDATION_FAILED,
            },
            errspec::ErrorInfo {
                name: "BAD_REQUEST",
                variant: "BadRequest",
                code: "BAD_REQUEST",
                status: 400,
                message: "The request is malformed or has invalid parameters.",
                fields: NO_FIELDS,
                body: "{\"message\":\"The request is malformed or has invalid parameters.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("Malformed request syntax or invalid request parameters.")
                    .with_causes(
                        &["Invalid JSON", "Missing required parameters", "Malformed data"],
                    ),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "UNAUTHORIZED",
                variant: "Unauthorized",
                code: "UNAUTHORIZED",
                status: 401,
                message: "Authentication is required.",
                fields: NO_FIELDS,
                body: "{\"message\":\"Authentication is required.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Authentication required. API key missing, invalid, or revoked.",
                    )
                    .with_causes(
                        &["Missing Authorization header", "Invalid API key", "Revoked key"],
                    ),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "FORBIDDEN",
                variant: "Forbidden",
                code: "FORBIDDEN",
                status: 403,
                message: "The permissions for this resource are insufficient.",
                fields: NO_FIELDS,
                body: "{\"message\":\"The permissions for this resource are insufficient.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Authentication succeeded, but insufficient permissions for this resource.",
                    )
                    .with_causes(
                        &["API key lacks permissions", "Accessing another org's resources"],
                    ),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "NOT_FOUND",
                variant: "NotFound",
                code: "NOT_FOUND",
                status: 404,
                message: "The requested resource was not found.",
                fields: NO_FIELDS,
                body: "{\"message\":\"The requested resource was not found.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("Requested resource does not exist or was not found.")
                    .with_causes(
                        &["Invalid resource ID", "Resource deleted", "Typo in URL"],
                    ),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "METHOD_NOT_ALLOWED",
                variant: "MethodNotAllowed",
                code: "METHOD_NOT_ALLOWED",
                status: 405,
                message: "The HTTP method is not supported for this endpoint.",
                fields: NO_FIELDS,
                body: "{\"message\":\"The HTTP method is not supported for this endpoint.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "HTTP method not supported for this endpoint (e.g., POST on a GET-only route).",
                    )
                    .with_causes(&["Using wrong HTTP method (POST instead of GET)"]),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "CONFLICT",
                variant: "Conflict",
                code: "CONFLICT",
                status: 409,
                message: "The request conflicts with the current state of the resource.",
                fields: NO_FIELDS,
                body: "{\"message\":\"The request conflicts with the current state of the resource.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Request conflicts with current resource state (e.g., duplicate record).",
                    )
                    .with_causes(
                        &["Duplicate resource", "Race condition", "Resource locked"],
                    ),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "TOO_MANY_REQUESTS",
                variant: "TooManyRequests",
                code: "TOO_MANY_REQUESTS",
                status: 429,
                message: "The rate limit is exceeded.",
                fields: NO_FIELDS,
                body: "{\"message\":\"The rate limit is exceeded.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("Rate limit exceeded.")
                    .with_details("See \"Rate Limits\".")
                    .with_causes(&["Too many requests in a short period"])
                    .with_action("Wait before making additional requests."),
                kind: KIND_OF_TOO_MANY_REQUESTS,
            },
            errspec::ErrorInfo {
                name: "INTERNAL_SERVER_ERROR",
                variant: "InternalServerError",
                code: "INTERNAL_SERVER_ERROR",
                status: 500,
                message: "An unexpected error occurred on the server.",
                fields: NO_FIELDS,
                body: "{\"message\":\"An unexpected error occurred on the server.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("Unexpected error on the server.")
                    .with_action(
                        "Retry with exponential backoff. Contact support if the issue persists.",
                    ),
                kind: KIND_OF_INTERNAL_SERVER_ERROR,
            },
            errspec::ErrorInfo {
                name: "BAD_GATEWAY",
                variant: "BadGateway",
                code: "BAD_GATEWAY",
                status: 502,
                message: "The upstream server gave an invalid response.",
                fields: NO_FIELDS,
                body: "{\"message\":\"The upstream server gave an invalid response.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("Invalid response from upstream server.")
                    .with_details("Usually temporary.")
                    .with_action("Retry after a brief delay."),
                kind: KIND_OF_BAD_GATEWAY,
            },
            errspec::ErrorInfo {
                name: "SERVICE_UNAVAILABLE",
                variant: "ServiceUnavailable",
                code: "SERVICE_UNAVAILABLE",
                status: 503,
                message: "The server is temporarily unavailable.",
                fields: NO_FIELDS,
                body: "{\"message\":\"The server is temporarily unavailable.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Server temporarily unavailable (maintenance or overload).",
                    )
                    .with_causes(&["Maintenance", "Overload"])
                    .with_action("Retry after a delay, check the status page."),
                kind: KIND_OF_SERVICE_UNAVAILABLE,
            },
            errspec::ErrorInfo {
                name: "GATEWAY_TIMEOUT",
                variant: "GatewayTimeout",
                code: "GATEWAY_TIMEOUT",
                status: 504,
                message: "The request timed out waiting for the upstream server.",
                fields: NO_FIELDS,
                body: "{\"message\":\"The request timed out waiting for the upstream server.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("Request timed out waiting for upstream server.")
                    .with_action("Retry with exponential backoff."),
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
    macro_rules! __errspec_validation {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    ValidationFailed(errors);
                    BadRequest();
                    Unauthorized();
                    Forbidden();
                    NotFound();
                    MethodNotAllowed();
                    Conflict();
                    TooManyRequests();
                    InternalServerError() source;
                    BadGateway() source;
                    ServiceUnavailable() source;
                    GatewayTimeout() source;
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_validation as __errors_of_spec;
}
