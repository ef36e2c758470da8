// Made by errspec 0.1.0 from statuspage.yaml. Do not edit: edit the spec.

/// The errors of Status Codes, made from `statuspage.yaml`.
///
/// When interacting with APIs, various HTTP status codes are returned to indicate the outcome of the
/// request. Each code provides specific information about the response. This is a detailed list of
/// common HTTP status codes that can be returned by our API service.
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
pub mod statuspage {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of Status Codes. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// The server could not understand the request due to invalid syntax.
        ///
        /// **When to expect it.** If required fields are missing, JSON formatting is incorrect, or data types do not match the API specification.
        ///
        /// **Causes**
        ///
        /// - Often, something is wrong with the request body, parameters, or query string
        ///
        /// Status 400. The request was not carried out.
        BadRequest,
        /// Authentication is required and has either not been provided or failed.
        ///
        /// **When to expect it.** When API requests are made without a valid authentication token or with invalid credentials.
        ///
        /// **What to do.** The client must authenticate itself to get the requested response.
        ///
        /// Status 401. The request was not carried out.
        Unauthorized,
        /// The client is authenticated but does not have permission to access the requested resource.
        ///
        /// Authorization will not help, and the request should not be repeated.
        ///
        /// **When to expect it.** When a user tries to access a resource or perform an action they do not have rights for.
        ///
        /// **What to do.** Do not repeat the request.
        ///
        /// Status 403. The request was not carried out.
        Forbidden,
        /// The requested resource could not be found on the server.
        ///
        /// **When to expect it.** When requesting a specific resource that does not exist, or using a wrong API endpoint.
        ///
        /// **Causes**
        ///
        /// - The endpoint URL is incorrect
        /// - The resource does not exist
        ///
        /// Status 404. The request was not carried out.
        NotFound,
        /// The method specified in the request is not allowed for the resource.
        ///
        /// **When to expect it.** If you try to use an unsupported HTTP method for an endpoint.
        ///
        /// **Causes**
        ///
        /// - Trying to use POST on a resource that only supports GET
        ///
        /// Status 405. The request was not carried out.
        MethodNotAllowed,
        /// The user has sent too many requests in a given amount of time ("rate limiting").
        ///
        /// The response may include information about how long to wait before making a new request.
        ///
        /// **When to expect it.** If you exceed the API's rate limits.
        ///
        /// Status 429. The request was not carried out. Retry with exponential backoff.
        TooManyRequests,
        /// An unexpected condition was encountered by the server.
        ///
        /// This is a generic error message indicating the server failed to fulfill a valid request.
        ///
        /// **When to expect it.** When something goes wrong on the server side, often unrelated to the request.
        ///
        /// Status 500. The request may have been carried out: verify before repeating it.
        InternalServerError,
        /// The server was acting as a gateway or proxy and received an invalid response from the upstream server.
        ///
        /// **When to expect it.** If the API relies on other services that are currently failing.
        ///
        /// Status 502. The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        BadGateway,
        /// The server is currently unable to handle the request due to temporary overload or scheduled maintenance.
        ///
        /// **When to expect it.** During server maintenance or temporary overloading.
        ///
        /// **Causes**
        ///
        /// - Temporary overload
        /// - Scheduled maintenance
        ///
        /// Status 503. The request was not carried out. Retry with exponential backoff.
        ServiceUnavailable,
        /// The server was acting as a gateway or proxy and did not receive a timely response from the upstream server.
        ///
        /// **When to expect it.** If the API takes too long to get a response from another service it depends on.
        ///
        /// Status 504. The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        GatewayTimeout,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[
            Self::BadRequest,
            Self::Unauthorized,
            Self::Forbidden,
            Self::NotFound,
            Self::MethodNotAllowed,
            Self::TooManyRequests,
            Self::InternalServerError,
            Self::BadGateway,
            Self::ServiceUnavailable,
            Self::GatewayTimeout,
        ];
    }

    /// An error of Status Codes, with its fields. `Display` is its message.
    pub enum Error {
        /// The server could not understand the request due to invalid syntax.
        BadRequest,
        /// Authentication is required and has either not been provided or failed.
        Unauthorized,
        /// The client is authenticated but does not have permission to access the requested resource.
        Forbidden,
        /// The requested resource could not be found on the server.
        NotFound,
        /// The method specified in the request is not allowed for the resource.
        MethodNotAllowed,
        /// The user has sent too many requests in a given amount of time ("rate limiting").
        TooManyRequests {
            /// How long to wait before making a new request
            retry_after: Option<std::time::Duration>,
        },
        /// An unexpected condition was encountered by the server.
        InternalServerError {
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// The server was acting as a gateway or proxy and received an invalid response from the upstream server.
        BadGateway {
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// The server is currently unable to handle the request due to temporary overload or scheduled maintenance.
        ServiceUnavailable {
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// The server was acting as a gateway or proxy and did not receive a timely response from the upstream server.
        GatewayTimeout {
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
    }

    impl Error {
        /// The user has sent too many requests in a given amount of time ("rate limiting").
        pub fn too_many_requests(
            retry_after: impl Into<Option<std::time::Duration>>,
        ) -> Self {
            Self::TooManyRequests {
                retry_after: retry_after.into(),
            }
        }

        /// An unexpected condition was encountered by the server.
        pub fn internal_server_error() -> Self {
            Self::InternalServerError {
                source: errspec::Source::NONE,
            }
        }

        /// An unexpected condition was encountered by the server.
        ///
        /// Keeps `cause` for the server's own log.
        pub fn internal_server_error_from(
            cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
        ) -> Self {
            Self::InternalServerError {
                source: errspec::Source::new(cause),
            }
        }

        /// The server was acting as a gateway or proxy and received an invalid response from the upstream server.
        pub fn bad_gateway() -> Self {
            Self::BadGateway {
                source: errspec::Source::NONE,
            }
        }

        /// The server was acting as a gateway or proxy and received an invalid response from the upstream server.
        ///
        /// Keeps `cause` for the server's own log.
        pub fn bad_gateway_from(
            cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
        ) -> Self {
            Self::BadGateway {
                source: errspec::Source::new(cause),
            }
        }

        /// The server is currently unable to handle the request due to temporary overload or scheduled maintenance.
        pub fn service_unavailable() -> Self {
            Self::ServiceUnavailable {
                source: errspec::Source::NONE,
            }
        }

        /// The server is currently unable to handle the request due to temporary overload or scheduled maintenance.
        ///
        /// Keeps `cause` for the server's own log.
        pub fn service_unavailable_from(
            cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
        ) -> Self {
            Self::ServiceUnavailable {
                source: errspec::Source::new(cause),
            }
        }

        /// The server was acting as a gateway or proxy and did not receive a timely response from the upstream server.
        pub fn gateway_timeout() -> Self {
            Self::GatewayTimeout {
                source: errspec::Source::NONE,
            }
        }

        /// The server was acting as a gateway or proxy and did not receive a timely response from the upstream server.
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
                Self::BadRequest => Code::BadRequest,
                Self::Unauthorized => Code::Unauthorized,
                Self::Forbidden => Code::Forbidden,
                Self::NotFound => Code::NotFound,
                Self::MethodNotAllowed => Code::MethodNotAllowed,
                Self::TooManyRequests { .. } => Code::TooManyRequests,
                Self::InternalServerError { .. } => Code::InternalServerError,
                Self::BadGateway { .. } => Code::BadGateway,
                Self::ServiceUnavailable { .. } => Code::ServiceUnavailable,
                Self::GatewayTimeout { .. } => Code::GatewayTimeout,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::TooManyRequests { retry_after } => show(&[retry_after]),
                _ => show(&[]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::BadRequest => Self::BadRequest,
                Code::Unauthorized => Self::Unauthorized,
                Code::Forbidden => Self::Forbidden,
                Code::NotFound => Self::NotFound,
                Code::MethodNotAllowed => Self::MethodNotAllowed,
                Code::TooManyRequests => {
                    Self::TooManyRequests {
                        retry_after: fields.take(0),
                    }
                }
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

    /// The HTTP statuses that Status Codes answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 200 OK: The request was successful, and the server responded with the requested data.
        ///
        /// This is the standard response for successful HTTP requests.
        ///
        /// **When to expect it.** Whenever an API call is handled correctly and returns the expected result. For example, a successful GET, POST, PUT, or DELETE request will typically return 200 OK (though POST may also return 201 Created).
        ///
        /// The request was carried out.
        Ok = 200,
        /// 201 Created: Created.
        ///
        /// **When to expect it.** A successful POST request may return this in place of 200 OK.
        ///
        /// The request was carried out.
        Created = 201,
        /// 400 Bad Request: The server could not understand the request due to invalid syntax.
        ///
        /// **When to expect it.** If required fields are missing, JSON formatting is incorrect, or data types do not match the API specification.
        ///
        /// **Causes**
        ///
        /// - Often, something is wrong with the request body, parameters, or query string
        ///
        /// The request was not carried out.
        BadRequest = 400,
        /// 401 Unauthorized: Authentication is required and has either not been provided or failed.
        ///
        /// **When to expect it.** When API requests are made without a valid authentication token or with invalid credentials.
        ///
        /// **What to do.** The client must authenticate itself to get the requested response.
        ///
        /// The request was not carried out.
        Unauthorized = 401,
        /// 403 Forbidden: The client is authenticated but does not have permission to access the requested resource.
        ///
        /// Authorization will not help, and the request should not be repeated.
        ///
        /// **When to expect it.** When a user tries to access a resource or perform an action they do not have rights for.
        ///
        /// **What to do.** Do not repeat the request.
        ///
        /// The request was not carried out.
        Forbidden = 403,
        /// 404 Not Found: The requested resource could not be found on the server.
        ///
        /// **When to expect it.** When requesting a specific resource that does not exist, or using a wrong API endpoint.
        ///
        /// **Causes**
        ///
        /// - The endpoint URL is incorrect
        /// - The resource does not exist
        ///
        /// The request was not carried out.
        NotFound = 404,
        /// 405 Method Not Allowed: The method specified in the request is not allowed for the resource.
        ///
        /// **When to expect it.** If you try to use an unsupported HTTP method for an endpoint.
        ///
        /// **Causes**
        ///
        /// - Trying to use POST on a resource that only supports GET
        ///
        /// The request was not carried out.
        MethodNotAllowed = 405,
        /// 429 Too Many Requests: The user has sent too many requests in a given amount of time ("rate limiting").
        ///
        /// The response may include information about how long to wait before making a new request.
        ///
        /// **When to expect it.** If you exceed the API's rate limits.
        ///
        /// The request was not carried out. Retry with exponential backoff.
        TooManyRequests = 429,
        /// 500 Internal Server Error: An unexpected condition was encountered by the server.
        ///
        /// This is a generic error message indicating the server failed to fulfill a valid request.
        ///
        /// **When to expect it.** When something goes wrong on the server side, often unrelated to the request.
        ///
        /// The request may have been carried out: verify before repeating it.
        InternalServerError = 500,
        /// 502 Bad Gateway: The server was acting as a gateway or proxy and received an invalid response from the upstream server.
        ///
        /// **When to expect it.** If the API relies on other services that are currently failing.
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        BadGateway = 502,
        /// 503 Service Unavailable: The server is currently unable to handle the request due to temporary overload or scheduled maintenance.
        ///
        /// **When to expect it.** During server maintenance or temporary overloading.
        ///
        /// **Causes**
        ///
        /// - Temporary overload
        /// - Scheduled maintenance
        ///
        /// The request was not carried out. Retry with exponential backoff.
        ServiceUnavailable = 503,
        /// 504 Gateway Timeout: The server was acting as a gateway or proxy and did not receive a timely response from the upstream server.
        ///
        /// **When to expect it.** If the API takes too long to get a response from another service it depends on.
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        GatewayTimeout = 504,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[
            Self::Ok,
            Self::Created,
            Self::BadRequest,
            Self::Unauthorized,
            Self::Forbidden,
            Self::NotFound,
            Self::MethodNotAllowed,
            Self::TooManyRequests,
            Self::InternalServerError,
            Self::BadGateway,
            Self::ServiceUnavailable,
            Self::GatewayTimeout,
        ];
    }

    /// An answer of Status Codes that is an error.
    pub type Failure = errspec::Failure<Error>;

    const NO_FIELDS: &[errspec::FieldInfo] = &[];

    const KIND_OF_BAD_REQUEST: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_TOO_MANY_REQUESTS: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        headers: &[
            HeaderShape {
                name: "retry-after",
                value: &[Part::Slot(Slot::Field("retry_after"))],
                ..HeaderShape::BLANK
            },
        ],
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_INTERNAL_SERVER_ERROR: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        outcome: errspec::Outcome::Unknown,
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_BAD_GATEWAY: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        outcome: errspec::Outcome::Unknown,
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_SERVICE_UNAVAILABLE: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[
            ("BAD_GATEWAY", 7),
            ("BAD_REQUEST", 0),
            ("FORBIDDEN", 2),
            ("GATEWAY_TIMEOUT", 9),
            ("INTERNAL_SERVER_ERROR", 6),
            ("METHOD_NOT_ALLOWED", 4),
            ("NOT_FOUND", 3),
            ("SERVICE_UNAVAILABLE", 8),
            ("TOO_MANY_REQUESTS", 5),
            ("UNAUTHORIZED", 1),
        ],
        displacements: &[0, 0, 4, 1],
        slots: &[0, 0, 4, 1, 0, 9, 0, 10, 3, 5, 8, 7, 2, 0, 6, 0],
    };

    /// All that the spec of Status Codes says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "statuspage",
        title: "Status Codes",
        docs: "When interacting with APIs, various HTTP status codes are returned to indicate the outcome of the\nrequest. Each code provides specific information about the response. This is a detailed list of\ncommon HTTP status codes that can be returned by our API service.",
        integer_codes: false,
        success: &[],
        envelopes: &[
            Envelope {
                name: "problem",
                content_type: "application/problem+json",
                body: Some(
                    Shape::Object(
                        &[
                            Member {
                                name: "type",
                                shape: Shape::Slot(Slot::DocUrl),
                            },
                            Member {
                                name: "title",
                                shape: Shape::Slot(Slot::Reason),
                            },
                            Member {
                                name: "status",
                                shape: Shape::Slot(Slot::Status),
                            },
                            Member {
                                name: "detail",
                                shape: Shape::Slot(Slot::Message),
                            },
                            Member {
                                name: "code",
                                shape: Shape::Slot(Slot::Code),
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
        classes: &[],
        statuses: &[
            errspec::StatusInfo {
                code: 200,
                reason: "OK",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The request was successful, and the server responded with the requested data.",
                    )
                    .with_details(
                        "This is the standard response for successful HTTP requests.",
                    )
                    .with_when(
                        "Whenever an API call is handled correctly and returns the expected result. For example, a successful GET, POST, PUT, or DELETE request will typically return 200 OK (though POST may also return 201 Created).",
                    ),
                outcome: errspec::Outcome::Succeeded,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 201,
                reason: "Created",
                docs: errspec::Docs::BLANK
                    .with_summary("Created.")
                    .with_when(
                        "A successful POST request may return this in place of 200 OK.",
                    ),
                outcome: errspec::Outcome::Succeeded,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 400,
                reason: "Bad Request",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The server could not understand the request due to invalid syntax.",
                    )
                    .with_when(
                        "If required fields are missing, JSON formatting is incorrect, or data types do not match the API specification.",
                    )
                    .with_causes(
                        &[
                            "Often, something is wrong with the request body, parameters, or query string",
                        ],
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(0),
            },
            errspec::StatusInfo {
                code: 401,
                reason: "Unauthorized",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Authentication is required and has either not been provided or failed.",
                    )
                    .with_when(
                        "When API requests are made without a valid authentication token or with invalid credentials.",
                    )
                    .with_action(
                        "The client must authenticate itself to get the requested response.",
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(1),
            },
            errspec::StatusInfo {
                code: 403,
                reason: "Forbidden",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The client is authenticated but does not have permission to access the requested resource.",
                    )
                    .with_details(
                        "Authorization will not help, and the request should not be repeated.",
                    )
                    .with_when(
                        "When a user tries to access a resource or perform an action they do not have rights for.",
                    )
                    .with_action("Do not repeat the request."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(2),
            },
            errspec::StatusInfo {
                code: 404,
                reason: "Not Found",
                docs: errspec::Docs::BLANK
                    .with_summary("The requested resource could not be found on the server.")
                    .with_when(
                        "When requesting a specific resource that does not exist, or using a wrong API endpoint.",
                    )
                    .with_causes(
                        &["The endpoint URL is incorrect", "The resource does not exist"],
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(3),
            },
            errspec::StatusInfo {
                code: 405,
                reason: "Method Not Allowed",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The method specified in the request is not allowed for the resource.",
                    )
                    .with_when(
                        "If you try to use an unsupported HTTP method for an endpoint.",
                    )
                    .with_causes(
                        &["Trying to use POST on a resource that only supports GET"],
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(4),
            },
            errspec::StatusInfo {
                code: 429,
                reason: "Too Many Requests",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The user has sent too many requests in a given amount of time (\"rate limiting\").",
                    )
                    .with_details(
                        "The response may include information about how long to wait before making a new request.",
                    )
                    .with_when("If you exceed the API's rate limits."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: Some(5),
            },
            errspec::StatusInfo {
                code: 500,
                reason: "Internal Server Error",
                docs: errspec::Docs::BLANK
                    .with_summary("An unexpected condition was encountered by the server.")
                    .with_details(
                        "This is a generic error message indicating the server failed to fulfill a valid request.",
                    )
                    .with_when(
                        "When something goes wrong on the server side, often unrelated to the request.",
                    ),
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Never,
                stands_in: Some(6),
            },
            errspec::StatusInfo {
                code: 502,
                reason: "Bad Gateway",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The server was acting as a gateway or proxy and received an invalid response from the upstream server.",
                    )
                    .with_when(
                        "If the API relies on other services that are currently failing.",
                    ),
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: Some(7),
            },
            errspec::StatusInfo {
                code: 503,
                reason: "Service Unavailable",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The server is currently unable to handle the request due to temporary overload or scheduled maintenance.",
                    )
                    .with_when("During server maintenance or temporary overloading.")
                    .with_causes(&["Temporary overload", "Scheduled maintenance"]),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: Some(8),
            },
            errspec::StatusInfo {
                code: 504,
                reason: "Gateway Timeout",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The server was acting as a gateway or proxy and did not receive a timely response from the upstream server.",
                    )
                    .with_when(
                        "If the API takes too long to get a response from another service it depends on.",
                    ),
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: Some(9),
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "BAD_REQUEST",
                variant: "BadRequest",
                code: "BAD_REQUEST",
                status: 400,
                message: "The server could not understand the request due to invalid syntax.",
                fields: NO_FIELDS,
                body: "{\"title\":\"Bad Request\",\"status\":400,\"detail\":\"The server could not understand the request due to invalid syntax.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The server could not understand the request due to invalid syntax.",
                    )
                    .with_when(
                        "If required fields are missing, JSON formatting is incorrect, or data types do not match the API specification.",
                    )
                    .with_causes(
                        &[
                            "Often, something is wrong with the request body, parameters, or query string",
                        ],
                    ),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "UNAUTHORIZED",
                variant: "Unauthorized",
                code: "UNAUTHORIZED",
                status: 401,
                message: "Authentication is required and has either not been provided or failed.",
                fields: NO_FIELDS,
                body: "{\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"Authentication is required and has either not been provided or failed.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Authentication is required and has either not been provided or failed.",
                    )
                    .with_when(
                        "When API requests are made without a valid authentication token or with invalid credentials.",
                    )
                    .with_action(
                        "The client must authenticate itself to get the requested response.",
                    ),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "FORBIDDEN",
                variant: "Forbidden",
                code: "FORBIDDEN",
                status: 403,
                message: "You do not have permission to access the requested resource.",
                fields: NO_FIELDS,
                body: "{\"title\":\"Forbidden\",\"status\":403,\"detail\":\"You do not have permission to access the requested resource.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The client is authenticated but does not have permission to access the requested resource.",
                    )
                    .with_details(
                        "Authorization will not help, and the request should not be repeated.",
                    )
                    .with_when(
                        "When a user tries to access a resource or perform an action they do not have rights for.",
                    )
                    .with_action("Do not repeat the request."),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "NOT_FOUND",
                variant: "NotFound",
                code: "NOT_FOUND",
                status: 404,
                message: "The requested resource could not be found on the server.",
                fields: NO_FIELDS,
                body: "{\"title\":\"Not Found\",\"status\":404,\"detail\":\"The requested resource could not be found on the server.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The requested resource could not be found on the server.")
                    .with_when(
                        "When requesting a specific resource that does not exist, or using a wrong API endpoint.",
                    )
                    .with_causes(
                        &["The endpoint URL is incorrect", "The resource does not exist"],
                    ),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "METHOD_NOT_ALLOWED",
                variant: "MethodNotAllowed",
                code: "METHOD_NOT_ALLOWED",
                status: 405,
                message: "The method specified in the request is not allowed for the resource.",
                fields: NO_FIELDS,
                body: "{\"title\":\"Method Not Allowed\",\"status\":405,\"detail\":\"The method specified in the request is not allowed for the resource.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The method specified in the request is not allowed for the resource.",
                    )
                    .with_when(
                        "If you try to use an unsupported HTTP method for an endpoint.",
                    )
                    .with_causes(
                        &["Trying to use POST on a resource that only supports GET"],
                    ),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "TOO_MANY_REQUESTS",
                variant: "TooManyRequests",
                code: "TOO_MANY_REQUESTS",
                status: 429,
                message: "Too many requests have been sent in a given amount of time.",
                fields: &[
                    errspec::FieldInfo {
                        name: "retry_after",
                        ty: errspec::Type::Duration(errspec::Unit::Seconds),
                        optional: true,
                        docs: "How long to wait before making a new request",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"title\":\"Too Many Requests\",\"status\":429,\"detail\":\"Too many requests have been sent in a given amount of time.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The user has sent too many requests in a given amount of time (\"rate limiting\").",
                    )
                    .with_details(
                        "The response may include information about how long to wait before making a new request.",
                    )
                    .with_when("If you exceed the API's rate limits."),
                kind: KIND_OF_TOO_MANY_REQUESTS,
            },
            errspec::ErrorInfo {
                name: "INTERNAL_SERVER_ERROR",
                variant: "InternalServerError",
                code: "INTERNAL_SERVER_ERROR",
                status: 500,
                message: "An unexpected condition was encountered by the server.",
                fields: NO_FIELDS,
                body: "{\"title\":\"Internal Server Error\",\"status\":500,\"detail\":\"An unexpected condition was encountered by the server.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("An unexpected condition was encountered by the server.")
                    .with_details(
                        "This is a generic error message indicating the server failed to fulfill a valid request.",
                    )
                    .with_when(
                        "When something goes wrong on the server side, often unrelated to the request.",
                    ),
                kind: KIND_OF_INTERNAL_SERVER_ERROR,
            },
            errspec::ErrorInfo {
                name: "BAD_GATEWAY",
                variant: "BadGateway",
                code: "BAD_GATEWAY",
                status: 502,
                message: "An invalid response was received from the upstream server.",
                fields: NO_FIELDS,
                body: "{\"title\":\"Bad Gateway\",\"status\":502,\"detail\":\"An invalid response was received from the upstream server.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The server was acting as a gateway or proxy and received an invalid response from the upstream server.",
                    )
                    .with_when(
                        "If the API relies on other services that are currently failing.",
                    ),
                kind: KIND_OF_BAD_GATEWAY,
            },
            errspec::ErrorInfo {
                name: "SERVICE_UNAVAILABLE",
                variant: "ServiceUnavailable",
                code: "SERVICE_UNAVAILABLE",
                status: 503,
                message: "The server is currently unable to handle the request due to temporary overload or scheduled maintenance.",
                fields: NO_FIELDS,
                body: "{\"title\":\"Service Unavailable\",\"status\":503,\"detail\":\"The server is currently unable to handle the request due to temporary overload or scheduled maintenance.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The server is currently unable to handle the request due to temporary overload or scheduled maintenance.",
                    )
                    .with_when("During server maintenance or temporary overloading.")
                    .with_causes(&["Temporary overload", "Scheduled maintenance"]),
                kind: KIND_OF_SERVICE_UNAVAILABLE,
            },
            errspec::ErrorInfo {
                name: "GATEWAY_TIMEOUT",
                variant: "GatewayTimeout",
                code: "GATEWAY_TIMEOUT",
                status: 504,
                message: "No timely response was received from the upstream server.",
                fields: NO_FIELDS,
                body: "{\"title\":\"Gateway Timeout\",\"status\":504,\"detail\":\"No timely response was received from the upstream server.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The server was acting as a gateway or proxy and did not receive a timely response from the upstream server.",
                    )
                    .with_when(
                        "If the API takes too long to get a response from another service it depends on.",
                    ),
                kind: KIND_OF_BAD_GATEWAY,
            },
        ],
        codes: &CODES,
        identify: &[
            errspec::Identifier {
                slot: Slot::Code,
                values: &errspec::Lookup::EMPTY,
            },
        ],
    };

    errspec::__items!(Code, Error, Status);

    #[doc(hidden)]
    #[allow(non_local_definitions, reason = "the module may stand in a function")]
    #[macro_export]
    macro_rules! __errspec_statuspage {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    BadRequest();
                    Unauthorized();
                    Forbidden();
                    NotFound();
                    MethodNotAllowed();
                    TooManyRequests(retry_after?);
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
    pub use __errspec_statuspage as __errors_of_spec;
}
