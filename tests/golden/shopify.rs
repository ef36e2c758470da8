// Made by errspec 0.1.0 from shopify.yaml. Do not edit: edit the spec.

/// The errors of Shopify Admin API, made from `shopify.yaml`.
///
/// There are no error codes in the REST API: the status tells what kind of error it is. `errors` is
/// a text, a list of texts, or a map from the fields of the request to lists of texts.
///
/// The GraphQL API answers with 200 where it fails: `errors` is a list of objects then, each with a
/// code in its `extensions`.
///
/// The header `X-Request-Id` identifies the request.
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
pub mod shopify {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of Shopify Admin API. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `UNPROCESSABLE`: The request is well-formed but has errors of meaning.
        ///
        /// Status 422. The request was not carried out.
        Unprocessable,
        /// `THROTTLED`: Throttled
        ///
        /// Status 200. The request was not carried out. Retry with exponential backoff.
        Throttled,
        /// The server does not understand the request.
        ///
        /// **Causes**
        ///
        /// - Bad syntax
        /// - An invalid session token or code
        ///
        /// Status 400. The request was not carried out.
        BadRequest,
        /// The access token or API key is missing or wrong.
        ///
        /// Status 401. The request was not carried out.
        Unauthorized,
        /// The shop's plan does not have the feature.
        ///
        /// Status 402. The request was not carried out.
        PaymentRequired,
        /// The user does not have access.
        ///
        /// Status 403. The request was not carried out.
        Forbidden,
        /// The resource was not found.
        ///
        /// Status 404. The request was not carried out.
        NotFound,
        /// The resource is there, but not for this method.
        ///
        /// Status 405. The request was not carried out.
        MethodNotAllowed,
        /// The client has exceeded its rate limit.
        ///
        /// Status 429. The request was not carried out. Retry with exponential backoff.
        TooManyRequests,
        /// An unexpected error occurred.
        ///
        /// Status 500. The request may have been carried out: verify before repeating it.
        InternalServerError,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[
            Self::Unprocessable,
            Self::Throttled,
            Self::BadRequest,
            Self::Unauthorized,
            Self::PaymentRequired,
            Self::Forbidden,
            Self::NotFound,
            Self::MethodNotAllowed,
            Self::TooManyRequests,
            Self::InternalServerError,
        ];
    }

    /// An error of Shopify Admin API, with its fields. `Display` is its message.
    pub enum Error {
        /// The request is well-formed but has errors of meaning.
        Unprocessable {
            /// A list of texts, or a map from the fields of the request to lists of texts
            ///
            /// Example: `{"line_items":["must have at least one line item"]}`
            errors: errspec::Value,
            /// How many calls the client has made
            ///
            /// Example: `39`
            calls: Option<u64>,
            /// How many calls are permitted
            ///
            /// Example: `40`
            call_limit: Option<u64>,
        },
        /// Throttled
        Throttled {
            /// Where the limits are explained
            documentation: Option<String>,
        },
        /// The server does not understand the request.
        BadRequest {
            /// What went wrong this time
            ///
            /// Example: `"Not Found"`
            detail: String,
            /// How many calls the client has made
            ///
            /// Example: `39`
            calls: Option<u64>,
            /// How many calls are permitted
            ///
            /// Example: `40`
            call_limit: Option<u64>,
        },
        /// The access token or API key is missing or wrong.
        Unauthorized {
            /// What went wrong this time
            ///
            /// Example: `"Not Found"`
            detail: String,
            /// How many calls the client has made
            ///
            /// Example: `39`
            calls: Option<u64>,
            /// How many calls are permitted
            ///
            /// Example: `40`
            call_limit: Option<u64>,
        },
        /// The shop's plan does not have the feature.
        PaymentRequired {
            /// What went wrong this time
            ///
            /// Example: `"Not Found"`
            detail: String,
            /// How many calls the client has made
            ///
            /// Example: `39`
            calls: Option<u64>,
            /// How many calls are permitted
            ///
            /// Example: `40`
            call_limit: Option<u64>,
        },
        /// The user does not have access.
        Forbidden {
            /// What went wrong this time
            ///
            /// Example: `"Not Found"`
            detail: String,
            /// How many calls the client has made
            ///
            /// Example: `39`
            calls: Option<u64>,
            /// How many calls are permitted
            ///
            /// Example: `40`
            call_limit: Option<u64>,
        },
        /// The resource was not found.
        NotFound {
            /// What went wrong this time
            ///
            /// Example: `"Not Found"`
            detail: String,
            /// How many calls the client has made
            ///
            /// Example: `39`
            calls: Option<u64>,
            /// How many calls are permitted
            ///
            /// Example: `40`
            call_limit: Option<u64>,
        },
        /// The resource is there, but not for this method.
        MethodNotAllowed {
            /// What went wrong this time
            ///
            /// Example: `"Not Found"`
            detail: String,
            /// How many calls the client has made
            ///
            /// Example: `39`
            calls: Option<u64>,
            /// How many calls are permitted
            ///
            /// Example: `40`
            call_limit: Option<u64>,
        },
        /// The client has exceeded its rate limit.
        TooManyRequests {
            /// What went wrong this time
            detail: String,
            /// How long to wait
            ///
            /// Example: `2`
            retry_after: Option<std::time::Duration>,
            /// How many calls the client has made
            ///
            /// Example: `39`
            calls: Option<u64>,
            /// How many calls are permitted
            ///
            /// Example: `40`
            call_limit: Option<u64>,
        },
        /// An unexpected error occurred.
        InternalServerError {
            /// What went wrong this time
            ///
            /// Example: `"Not Found"`
            detail: String,
            /// How many calls the client has made
            ///
            /// Example: `39`
            calls: Option<u64>,
            /// How many calls are permitted
            ///
            /// Example: `40`
            call_limit: Option<u64>,
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
    }

    impl Error {
        /// The request is well-formed but has errors of meaning.
        pub fn unprocessable(
            errors: impl Into<errspec::Value>,
            calls: impl Into<Option<u64>>,
            call_limit: impl Into<Option<u64>>,
        ) -> Self {
            Self::Unprocessable {
                errors: errors.into(),
                calls: calls.into(),
                call_limit: call_limit.into(),
            }
        }

        /// Throttled
        pub fn throttled(documentation: impl Into<Option<String>>) -> Self {
            Self::Throttled {
                documentation: documentation.into(),
            }
        }

        /// The server does not understand the request.
        pub fn bad_request(
            detail: impl Into<String>,
            calls: impl Into<Option<u64>>,
            call_limit: impl Into<Option<u64>>,
        ) -> Self {
            Self::BadRequest {
                detail: detail.into(),
                calls: calls.into(),
                call_limit: call_limit.into(),
            }
        }

        /// The access token or API key is missing or wrong.
        pub fn unauthorized(
            detail: impl Into<String>,
            calls: impl Into<Option<u64>>,
            call_limit: impl Into<Option<u64>>,
        ) -> Self {
            Self::Unauthorized {
                detail: detail.into(),
                calls: calls.into(),
                call_limit: call_limit.into(),
            }
        }

        /// The shop's plan does not have the feature.
        pub fn payment_required(
            detail: impl Into<String>,
            calls: impl Into<Option<u64>>,
            call_limit: impl Into<Option<u64>>,
        ) -> Self {
            Self::PaymentRequired {
                detail: detail.into(),
                calls: calls.into(),
                call_limit: call_limit.into(),
            }
        }

        /// The user does not have access.
        pub fn forbidden(
            detail: impl Into<String>,
            calls: impl Into<Option<u64>>,
            call_limit: impl Into<Option<u64>>,
        ) -> Self {
            Self::Forbidden {
                detail: detail.into(),
                calls: calls.into(),
                call_limit: call_limit.into(),
            }
        }

        /// The resource was not found.
        pub fn not_found(
            detail: impl Into<String>,
            calls: impl Into<Option<u64>>,
            call_limit: impl Into<Option<u64>>,
        ) -> Self {
            Self::NotFound {
                detail: detail.into(),
                calls: calls.into(),
                call_limit: call_limit.into(),
            }
        }

        /// The resource is there, but not for this method.
        pub fn method_not_allowed(
            detail: impl Into<String>,
            calls: impl Into<Option<u64>>,
            call_limit: impl Into<Option<u64>>,
        ) -> Self {
            Self::MethodNotAllowed {
                detail: detail.into(),
                calls: calls.into(),
                call_limit: call_limit.into(),
            }
        }

        /// The client has exceeded its rate limit.
        pub fn too_many_requests(
            detail: impl Into<String>,
            retry_after: impl Into<Option<std::time::Duration>>,
            calls: impl Into<Option<u64>>,
            call_limit: impl Into<Option<u64>>,
        ) -> Self {
            Self::TooManyRequests {
                detail: detail.into(),
                retry_after: retry_after.into(),
                calls: calls.into(),
                call_limit: call_limit.into(),
            }
        }

        /// An unexpected error occurred.
        pub fn internal_server_error(
            detail: impl Into<String>,
            calls: impl Into<Option<u64>>,
            call_limit: impl Into<Option<u64>>,
        ) -> Self {
            Self::InternalServerError {
                detail: detail.into(),
                calls: calls.into(),
                call_limit: call_limit.into(),
                source: errspec::Source::NONE,
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::Unprocessable { .. } => Code::Unprocessable,
                Self::Throttled { .. } => Code::Throttled,
                Self::BadRequest { .. } => Code::BadRequest,
                Self::Unauthorized { .. } => Code::Unauthorized,
                Self::PaymentRequired { .. } => Code::PaymentRequired,
                Self::Forbidden { .. } => Code::Forbidden,
                Self::NotFound { .. } => Code::NotFound,
                Self::MethodNotAllowed { .. } => Code::MethodNotAllowed,
                Self::TooManyRequests { .. } => Code::TooManyRequests,
                Self::InternalServerError { .. } => Code::InternalServerError,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::Unprocessable { errors, calls, call_limit } => {
                    show(&[errors, calls, call_limit])
                }
                Self::Throttled { documentation } => show(&[documentation]),
                Self::BadRequest { detail, calls, call_limit }
                | Self::Unauthorized { detail, calls, call_limit }
                | Self::PaymentRequired { detail, calls, call_limit }
                | Self::Forbidden { detail, calls, call_limit }
                | Self::NotFound { detail, calls, call_limit }
                | Self::MethodNotAllowed { detail, calls, call_limit }
                | Self::InternalServerError { detail, calls, call_limit, .. } => {
                    show(&[detail, calls, call_limit])
                }
                Self::TooManyRequests { detail, retry_after, calls, call_limit } => {
                    show(&[detail, retry_after, calls, call_limit])
                }
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::Unprocessable => {
                    Self::Unprocessable {
                        errors: fields.take(0),
                        calls: fields.take(1),
                        call_limit: fields.take(2),
                    }
                }
                Code::Throttled => {
                    Self::Throttled {
                        documentation: fields.take(0),
                    }
                }
                Code::BadRequest => {
                    Self::BadRequest {
                        detail: fields.take(0),
                        calls: fields.take(1),
                        call_limit: fields.take(2),
                    }
                }
                Code::Unauthorized => {
                    Self::Unauthorized {
                        detail: fields.take(0),
                        calls: fields.take(1),
                        call_limit: fields.take(2),
                    }
                }
                Code::PaymentRequired => {
                    Self::PaymentRequired {
                        detail: fields.take(0),
                        calls: fields.take(1),
                        call_limit: fields.take(2),
                    }
                }
                Code::Forbidden => {
                    Self::Forbidden {
                        detail: fields.take(0),
                        calls: fields.take(1),
                        call_limit: fields.take(2),
                    }
                }
                Code::NotFound => {
                    Self::NotFound {
                        detail: fields.take(0),
                        calls: fields.take(1),
                        call_limit: fields.take(2),
                    }
                }
                Code::MethodNotAllowed => {
                    Self::MethodNotAllowed {
                        detail: fields.take(0),
                        calls: fields.take(1),
                        call_limit: fields.take(2),
                    }
                }
                Code::TooManyRequests => {
                    Self::TooManyRequests {
                        detail: fields.take(0),
                        retry_after: fields.take(1),
                        calls: fields.take(2),
                        call_limit: fields.take(3),
                    }
                }
                Code::InternalServerError => {
                    Self::InternalServerError {
                        detail: fields.take(0),
                        calls: fields.take(1),
                        call_limit: fields.take(2),
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

    /// The HTTP statuses that Shopify Admin API answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 200 OK
        ///
        /// The request was carried out.
        Ok = 200,
        /// 400 Bad Request: The server does not understand the request.
        ///
        /// **Causes**
        ///
        /// - Bad syntax
        /// - An invalid session token or code
        ///
        /// The request was not carried out.
        BadRequest = 400,
        /// 401 Unauthorized: The access token or API key is missing or wrong.
        ///
        /// The request was not carried out.
        Unauthorized = 401,
        /// 402 Payment Required: The shop's plan does not have the feature.
        ///
        /// The request was not carried out.
        PaymentRequired = 402,
        /// 403 Forbidden: The user does not have access.
        ///
        /// The request was not carried out.
        Forbidden = 403,
        /// 404 Not Found: The resource was not found.
        ///
        /// The request was not carried out.
        NotFound = 404,
        /// 405 Method Not Allowed: The resource is there, but not for this method.
        ///
        /// The request was not carried out.
        MethodNotAllowed = 405,
        /// 422 Unprocessable Content
        ///
        /// The request was not carried out.
        UnprocessableContent = 422,
        /// 429 Too Many Requests: The client has exceeded its rate limit.
        ///
        /// The request was not carried out. Retry with exponential backoff.
        TooManyRequests = 429,
        /// 500 Internal Server Error: An unexpected error occurred.
        ///
        /// The request may have been carried out: verify before repeating it.
        InternalServerError = 500,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[
            Self::Ok,
            Self::BadRequest,
            Self::Unauthorized,
            Self::PaymentRequired,
            Self::Forbidden,
            Self::NotFound,
            Self::MethodNotAllowed,
            Self::UnprocessableContent,
            Self::TooManyRequests,
            Self::InternalServerError,
        ];
    }

    /// An answer of Shopify Admin API that is an error.
    pub type Failure = errspec::Failure<Error>;

    static FIELDS_OF_BAD_REQUEST: &[errspec::FieldInfo] = &[
        errspec::FieldInfo {
            name: "detail",
            ty: errspec::Type::String,
            docs: "What went wrong this time",
            example: "\"Not Found\"",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "calls",
            ty: errspec::Type::Unsigned,
            optional: true,
            docs: "How many calls the client has made",
            example: "39",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "call_limit",
            ty: errspec::Type::Unsigned,
            optional: true,
            docs: "How many calls are permitted",
            example: "40",
            ..errspec::FieldInfo::BLANK
        },
    ];

    const KIND_OF_UNPROCESSABLE: &errspec::Kind = &errspec::Kind {
        by_status: true,
        envelope: 1,
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_THROTTLED: &errspec::Kind = &errspec::Kind {
        envelope: 2,
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
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

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[
            ("BAD_REQUEST", 2),
            ("FORBIDDEN", 5),
            ("INTERNAL_SERVER_ERROR", 9),
            ("METHOD_NOT_ALLOWED", 7),
            ("NOT_FOUND", 6),
            ("PAYMENT_REQUIRED", 4),
            ("THROTTLED", 1),
            ("TOO_MANY_REQUESTS", 8),
            ("UNAUTHORIZED", 3),
            ("UNPROCESSABLE", 0),
        ],
        displacements: &[0, 0, 1, 1],
        slots: &[0, 0, 3, 0, 9, 8, 0, 10, 0, 6, 7, 5, 1, 0, 4, 2],
    };

    /// All that the spec of Shopify Admin API says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "shopify",
        title: "Shopify Admin API",
        docs: "There are no error codes in the REST API: the status tells what kind of error it is. `errors` is\na text, a list of texts, or a map from the fields of the request to lists of texts.\n\nThe GraphQL API answers with 200 where it fails: `errors` is a list of objects then, each with a\ncode in its `extensions`.\n\nThe header `X-Request-Id` identifies the request.",
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
                                name: "errors",
                                shape: Shape::Slot(Slot::Message),
                            },
                        ],
                    ),
                ),
                headers: &[
                    HeaderShape {
                        name: "x-shopify-shop-api-call-limit",
                        value: &[
                            Part::Slot(Slot::Field("calls")),
                            Part::Text("/"),
                            Part::Slot(Slot::Field("call_limit")),
                        ],
                        ..HeaderShape::BLANK
                    },
                ],
                ..Envelope::BLANK
            },
            Envelope {
                name: "detailed",
                content_type: "application/json",
                body: Some(
                    Shape::Object(
                        &[
                            Member {
                                name: "errors",
                                shape: Shape::Slot(Slot::Field("errors")),
                            },
                        ],
                    ),
                ),
                headers: &[
                    HeaderShape {
                        name: "x-shopify-shop-api-call-limit",
                        value: &[
                            Part::Slot(Slot::Field("calls")),
                            Part::Text("/"),
                            Part::Slot(Slot::Field("call_limit")),
                        ],
                        ..HeaderShape::BLANK
                    },
                ],
                ..Envelope::BLANK
            },
            Envelope {
                name: "graphql",
                content_type: "application/json",
                body: Some(
                    Shape::Object(
                        &[
                            Member {
                                name: "errors",
                                shape: Shape::Errors(
                                    &Shape::Object(
                                        &[
                                            Member {
                                                name: "message",
                                                shape: Shape::Slot(Slot::Message),
                                            },
                                            Member {
                                                name: "extensions",
                                                shape: Shape::Object(
                                                    &[
                                                        Member {
                                                            name: "code",
                                                            shape: Shape::Slot(Slot::Code),
                                                        },
                                                        Member {
                                                            name: "documentation",
                                                            shape: Shape::Slot(Slot::Field("documentation")),
                                                        },
                                                    ],
                                                ),
                                            },
                                        ],
                                    ),
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
                code: 200,
                reason: "OK",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Succeeded,
                retry: errspec::Retry::Never,
                stands_in: Some(1),
            },
            errspec::StatusInfo {
                code: 400,
                reason: "Bad Request",
                docs: errspec::Docs::BLANK
                    .with_summary("The server does not understand the request.")
                    .with_causes(&["Bad syntax", "An invalid session token or code"]),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 401,
                reason: "Unauthorized",
                docs: errspec::Docs::BLANK
                    .with_summary("The access token or API key is missing or wrong."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 402,
                reason: "Payment Required",
                docs: errspec::Docs::BLANK
                    .with_summary("The shop's plan does not have the feature."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 403,
                reason: "Forbidden",
                docs: errspec::Docs::BLANK.with_summary("The user does not have access."),
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
                code: 405,
                reason: "Method Not Allowed",
                docs: errspec::Docs::BLANK
                    .with_summary("The resource is there, but not for this method."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 422,
                reason: "Unprocessable Content",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 429,
                reason: "Too Many Requests",
                docs: errspec::Docs::BLANK
                    .with_summary("The client has exceeded its rate limit."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 500,
                reason: "Internal Server Error",
                docs: errspec::Docs::BLANK.with_summary("An unexpected error occurred."),
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "UNPROCESSABLE",
                variant: "Unprocessable",
                code: "UNPROCESSABLE",
                status: 422,
                message: "The request is well-formed but has errors of meaning.",
                fields: &[
                    errspec::FieldInfo {
                        name: "errors",
                        ty: errspec::Type::Any,
                        docs: "A list of texts, or a map from the fields of the request to lists of texts",
                        example: "{\"line_items\":[\"must have at least one line item\"]}",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "calls",
                        ty: errspec::Type::Unsigned,
                        optional: true,
                        docs: "How many calls the client has made",
                        example: "39",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "call_limit",
                        ty: errspec::Type::Unsigned,
                        optional: true,
                        docs: "How many calls are permitted",
                        example: "40",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"errors\":\u{1}a}",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_UNPROCESSABLE,
            },
            errspec::ErrorInfo {
                name: "THROTTLED",
                variant: "Throttled",
                code: "THROTTLED",
                status: 200,
                message: "Throttled",
                fields: &[
                    errspec::FieldInfo {
                        name: "documentation",
                        ty: errspec::Type::String,
                        optional: true,
                        docs: "Where the limits are explained",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_THROTTLED,
            },
            errspec::ErrorInfo {
                name: "BAD_REQUEST",
                variant: "BadRequest",
                code: "BAD_REQUEST",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_BAD_REQUEST,
                body: "{\"errors\":\"\u{1}A\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The server does not understand the request.")
                    .with_causes(&["Bad syntax", "An invalid session token or code"]),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "UNAUTHORIZED",
                variant: "Unauthorized",
                code: "UNAUTHORIZED",
                status: 401,
                message: "{detail}",
                fields: FIELDS_OF_BAD_REQUEST,
                body: "{\"errors\":\"\u{1}A\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The access token or API key is missing or wrong."),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "PAYMENT_REQUIRED",
                variant: "PaymentRequired",
                code: "PAYMENT_REQUIRED",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_BAD_REQUEST,
                body: "{\"errors\":\"\u{1}A\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The shop's plan does not have the feature."),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "FORBIDDEN",
                variant: "Forbidden",
                code: "FORBIDDEN",
                status: 403,
                message: "{detail}",
                fields: FIELDS_OF_BAD_REQUEST,
                body: "{\"errors\":\"\u{1}A\"}",
                docs: errspec::Docs::BLANK.with_summary("The user does not have access."),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "NOT_FOUND",
                variant: "NotFound",
                code: "NOT_FOUND",
                status: 404,
                message: "{detail}",
                fields: FIELDS_OF_BAD_REQUEST,
                body: "{\"errors\":\"\u{1}A\"}",
                docs: errspec::Docs::BLANK.with_summary("The resource was not found."),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "METHOD_NOT_ALLOWED",
                variant: "MethodNotAllowed",
                code: "METHOD_NOT_ALLOWED",
                status: 405,
                message: "{detail}",
                fields: FIELDS_OF_BAD_REQUEST,
                body: "{\"errors\":\"\u{1}A\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The resource is there, but not for this method."),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "TOO_MANY_REQUESTS",
                variant: "TooManyRequests",
                code: "TOO_MANY_REQUESTS",
                status: 429,
                message: "{detail}",
                fields: &[
                    errspec::FieldInfo {
                        name: "detail",
                        ty: errspec::Type::String,
                        docs: "What went wrong this time",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "retry_after",
                        ty: errspec::Type::Duration(errspec::Unit::Seconds),
                        optional: true,
                        docs: "How long to wait",
                        example: "2",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "calls",
                        ty: errspec::Type::Unsigned,
                        optional: true,
                        docs: "How many calls the client has made",
                        example: "39",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "call_limit",
                        ty: errspec::Type::Unsigned,
                        optional: true,
                        docs: "How many calls are permitted",
                        example: "40",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"errors\":\"\u{1}A\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The client has exceeded its rate limit."),
                kind: KIND_OF_TOO_MANY_REQUESTS,
            },
            errspec::ErrorInfo {
                name: "INTERNAL_SERVER_ERROR",
                variant: "InternalServerError",
                code: "INTERNAL_SERVER_ERROR",
                status: 500,
                message: "{detail}",
                fields: FIELDS_OF_BAD_REQUEST,
                body: "{\"errors\":\"\u{1}A\"}",
                docs: errspec::Docs::BLANK.with_summary("An unexpected error occurred."),
                kind: KIND_OF_INTERNAL_SERVER_ERROR,
            },
        ],
        codes: &CODES,
        identify: &[
            errspec::Identifier {
                slot: Slot::Code,
                values: &errspec::Lookup {
                    entries: &[("THROTTLED", 1)],
                    ..errspec::Lookup::EMPTY
                },
            },
        ],
    };

    errspec::__items!(Code, Error, Status);

    #[doc(hidden)]
    #[allow(non_local_definitions, reason = "the module may stand in a function")]
    #[macro_export]
    macro_rules! __errspec_shopify {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Unprocessable(errors, calls?, call_limit?);
                    Throttled(documentation?);
                    BadRequest(detail, calls?, call_limit?);
                    Unauthorized(detail, calls?, call_limit?);
                    PaymentRequired(detail, calls?, call_limit?);
                    Forbidden(detail, calls?, call_limit?);
                    NotFound(detail, calls?, call_limit?);
                    MethodNotAllowed(detail, calls?, call_limit?);
                    TooManyRequests(detail, retry_after?, calls?, call_limit?);
                    InternalServerError(detail, calls?, call_limit?) source;
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_shopify as __errors_of_spec;
}
