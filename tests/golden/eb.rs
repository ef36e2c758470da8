// Made by errspec 0.1.0 from eb.yaml. Do not edit: edit the spec.

/// The errors of EB API v2 (REST): Responses, made from `eb.yaml`.
///
/// Our API uses [HTTP status codes] to indicate the status of your requests. This includes
/// successful and unsuccessful responses.
///
/// **Important: error reason phrase.** An unsuccessful response DOES NOT HAVE a body. An ASCII error
/// message is passed twice:
///
/// - truncated to 512 symbols, as the **EB-REASON-PHRASE** header;
/// - truncated to 128 symbols, as the [Reason Phrase].
///
/// **Important: 5xx.** Do NOT treat a 5xx as a failed operation. Its execution status is UNKNOWN and
/// could have been a success.
///
/// [HTTP status codes]: http://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml
/// [Reason Phrase]: https://www.rfc-editor.org/rfc/rfc2616.html#section-6.1.1
///
/// 2xx: Successful: the request was successfully received, understood, and accepted.
///
/// 4xx: Client error: the request contains bad syntax or cannot be fulfilled.
///
/// 5xx: Server error: the server failed to fulfill an apparently valid request.
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
pub mod eb {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of EB API v2 (REST): Responses. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// The server cannot or will not process the request due to an apparent client error.
        ///
        /// **Causes**
        ///
        /// - Malformed request syntax
        /// - Size too large
        /// - Invalid request message framing
        /// - Deceptive request routing
        ///
        /// Status 400. The request was not carried out.
        BadRequest,
        /// Most likely you weren't able to construct and sign your API request correctly using HMAC.
        ///
        /// Status 401. The request was not carried out.
        Unauthorized,
        /// You don't have the required permissions to perform the requested action on the resource.
        ///
        /// Status 403. The request was not carried out.
        Forbidden,
        /// We don't have the resource you've requested.
        ///
        /// Status 404. The request was not carried out.
        NotFound,
        /// The request was well-formed but was unable to be followed due to semantic errors.
        ///
        /// The API's own name for this status is **Unprocessable Entity**.
        ///
        /// Status 422. The request was not carried out.
        UnprocessableContent,
        /// We have a problem with our server.
        ///
        /// **What to do.** Do NOT treat this as a failed operation.
        ///
        /// Status 500. The request may have been carried out: verify before repeating it.
        InternalServerError,
        /// Just not implemented yet :)
        ///
        /// **What to do.** Do NOT treat this as a failed operation.
        ///
        /// Status 501. The request may have been carried out: verify before repeating it.
        NotImplemented,
        /// We're temporarily offline for maintenance.
        ///
        /// **What to do.** Do NOT treat this as a failed operation.
        ///
        /// Status 503. The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        ServiceUnavailable,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[
            Self::BadRequest,
            Self::Unauthorized,
            Self::Forbidden,
            Self::NotFound,
            Self::UnprocessableContent,
            Self::InternalServerError,
            Self::NotImplemented,
            Self::ServiceUnavailable,
        ];
    }

    /// An error of EB API v2 (REST): Responses, with its fields. `Display` is its message.
    pub enum Error {
        /// The server cannot or will not process the request due to an apparent client error.
        BadRequest {
            /// What went wrong this time
            detail: String,
        },
        /// Most likely you weren't able to construct and sign your API request correctly using HMAC.
        Unauthorized {
            /// What went wrong this time
            detail: String,
        },
        /// You don't have the required permissions to perform the requested action on the resource.
        Forbidden {
            /// What went wrong this time
            detail: String,
        },
        /// We don't have the resource you've requested.
        NotFound {
            /// What went wrong this time
            detail: String,
        },
        /// The request was well-formed but was unable to be followed due to semantic errors.
        UnprocessableContent {
            /// What went wrong this time
            detail: String,
        },
        /// We have a problem with our server.
        InternalServerError {
            /// What went wrong this time
            detail: String,
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// Just not implemented yet :)
        NotImplemented {
            /// What went wrong this time
            detail: String,
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// We're temporarily offline for maintenance.
        ServiceUnavailable {
            /// What went wrong this time
            detail: String,
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
    }

    impl Error {
        /// The server cannot or will not process the request due to an apparent client error.
        pub fn bad_request(detail: impl Into<String>) -> Self {
            Self::BadRequest {
                detail: detail.into(),
            }
        }

        /// Most likely you weren't able to construct and sign your API request correctly using HMAC.
        pub fn unauthorized(detail: impl Into<String>) -> Self {
            Self::Unauthorized {
                detail: detail.into(),
            }
        }

        /// You don't have the required permissions to perform the requested action on the resource.
        pub fn forbidden(detail: impl Into<String>) -> Self {
            Self::Forbidden {
                detail: detail.into(),
            }
        }

        /// We don't have the resource you've requested.
        pub fn not_found(detail: impl Into<String>) -> Self {
            Self::NotFound {
                detail: detail.into(),
            }
        }

        /// The request was well-formed but was unable to be followed due to semantic errors.
        pub fn unprocessable_content(detail: impl Into<String>) -> Self {
            Self::UnprocessableContent {
                detail: detail.into(),
            }
        }

        /// We have a problem with our server.
        pub fn internal_server_error(detail: impl Into<String>) -> Self {
            Self::InternalServerError {
                detail: detail.into(),
                source: errspec::Source::NONE,
            }
        }

        /// Just not implemented yet :)
        pub fn not_implemented(detail: impl Into<String>) -> Self {
            Self::NotImplemented {
                detail: detail.into(),
                source: errspec::Source::NONE,
            }
        }

        /// We're temporarily offline for maintenance.
        pub fn service_unavailable(detail: impl Into<String>) -> Self {
            Self::ServiceUnavailable {
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
                Self::UnprocessableContent { .. } => Code::UnprocessableContent,
                Self::InternalServerError { .. } => Code::InternalServerError,
                Self::NotImplemented { .. } => Code::NotImplemented,
                Self::ServiceUnavailable { .. } => Code::ServiceUnavailable,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::BadRequest { detail }
                | Self::Unauthorized { detail }
                | Self::Forbidden { detail }
                | Self::NotFound { detail }
                | Self::UnprocessableContent { detail }
                | Self::InternalServerError { detail, .. }
                | Self::NotImplemented { detail, .. }
                | Self::ServiceUnavailable { detail, .. } => show(&[detail]),
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
                Code::UnprocessableContent => {
                    Self::UnprocessableContent {
                        detail: fields.take(0),
                    }
                }
                Code::InternalServerError => {
                    Self::InternalServerError {
                        detail: fields.take(0),
                        source: fields.source(),
                    }
                }
                Code::NotImplemented => {
                    Self::NotImplemented {
                        detail: fields.take(0),
                        source: fields.source(),
                    }
                }
                Code::ServiceUnavailable => {
                    Self::ServiceUnavailable {
                        detail: fields.take(0),
                        source: fields.source(),
                    }
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            match self {
                Self::InternalServerError { source, .. }
                | Self::NotImplemented { source, .. }
                | Self::ServiceUnavailable { source, .. } => Some(source),
                _ => None,
            }
        }
    }

    /// The HTTP statuses that EB API v2 (REST): Responses answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 200 OK: Standard response for successful HTTP requests.
        ///
        /// The request was carried out.
        Ok = 200,
        /// 201 Created: The request has been fulfilled, resulting in the creation of a new resource.
        ///
        /// The request was carried out.
        Created = 201,
        /// 202 Accepted: The request has been accepted for processing, but the processing has not been completed.
        ///
        /// The request was accepted and is being carried out.
        Accepted = 202,
        /// 400 Bad Request: The server cannot or will not process the request due to an apparent client error.
        ///
        /// **Causes**
        ///
        /// - Malformed request syntax
        /// - Size too large
        /// - Invalid request message framing
        /// - Deceptive request routing
        ///
        /// The request was not carried out.
        BadRequest = 400,
        /// 401 Unauthorized: Most likely you weren't able to construct and sign your API request correctly using HMAC.
        ///
        /// The request was not carried out.
        Unauthorized = 401,
        /// 403 Forbidden: You don't have the required permissions to perform the requested action on the resource.
        ///
        /// The request was not carried out.
        Forbidden = 403,
        /// 404 Not Found: We don't have the resource you've requested.
        ///
        /// The request was not carried out.
        NotFound = 404,
        /// 422 Unprocessable Content: The request was well-formed but was unable to be followed due to semantic errors.
        ///
        /// The API's own name for this status is **Unprocessable Entity**.
        ///
        /// The request was not carried out.
        UnprocessableContent = 422,
        /// 500 Internal Server Error: We have a problem with our server.
        ///
        /// **What to do.** Do NOT treat this as a failed operation.
        ///
        /// The request may have been carried out: verify before repeating it.
        InternalServerError = 500,
        /// 501 Not Implemented: Just not implemented yet :)
        ///
        /// **What to do.** Do NOT treat this as a failed operation.
        ///
        /// The request may have been carried out: verify before repeating it.
        NotImplemented = 501,
        /// 503 Service Unavailable: We're temporarily offline for maintenance.
        ///
        /// **What to do.** Do NOT treat this as a failed operation.
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        ServiceUnavailable = 503,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[
            Self::Ok,
            Self::Created,
            Self::Accepted,
            Self::BadRequest,
            Self::Unauthorized,
            Self::Forbidden,
            Self::NotFound,
            Self::UnprocessableContent,
            Self::InternalServerError,
            Self::NotImplemented,
            Self::ServiceUnavailable,
        ];
    }

    /// An answer of EB API v2 (REST): Responses that is an error.
    pub type Failure = errspec::Failure<Error>;

    static FIELDS_OF_BAD_REQUEST: &[errspec::FieldInfo] = &[
        errspec::FieldInfo {
            name: "detail",
            ty: errspec::Type::String,
            fill: Some(errspec::Fill::Reason),
            docs: "What went wrong this time",
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

    const KIND_OF_SERVICE_UNAVAILABLE: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        outcome: errspec::Outcome::Unknown,
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[
            ("BAD_REQUEST", 0),
            ("FORBIDDEN", 2),
            ("INTERNAL_SERVER_ERROR", 5),
            ("NOT_FOUND", 3),
            ("NOT_IMPLEMENTED", 6),
            ("SERVICE_UNAVAILABLE", 7),
            ("UNAUTHORIZED", 1),
            ("UNPROCESSABLE_CONTENT", 4),
        ],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of EB API v2 (REST): Responses says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "eb",
        title: "EB API v2 (REST): Responses",
        docs: "Our API uses [HTTP status codes] to indicate the status of your requests. This includes\nsuccessful and unsuccessful responses.\n\n**Important: error reason phrase.** An unsuccessful response DOES NOT HAVE a body. An ASCII error\nmessage is passed twice:\n\n- truncated to 512 symbols, as the **EB-REASON-PHRASE** header;\n- truncated to 128 symbols, as the [Reason Phrase].\n\n**Important: 5xx.** Do NOT treat a 5xx as a failed operation. Its execution status is UNKNOWN and\ncould have been a success.\n\n[HTTP status codes]: http://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml\n[Reason Phrase]: https://www.rfc-editor.org/rfc/rfc2616.html#section-6.1.1",
        integer_codes: false,
        success: &[],
        envelopes: &[
            Envelope {
                name: "envelope",
                headers: &[
                    HeaderShape {
                        name: "eb-reason-phrase",
                        value: &[Part::Slot(Slot::Message)],
                        max_length: 512,
                        ..HeaderShape::BLANK
                    },
                ],
                reason_phrase: Some(HeaderShape {
                    name: "",
                    value: &[Part::Slot(Slot::Message)],
                    max_length: 128,
                    ..HeaderShape::BLANK
                }),
                ..Envelope::BLANK
            },
        ],
        classes: &[
            errspec::ClassInfo {
                class: 2,
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Successful: the request was successfully received, understood, and accepted.",
                    ),
                outcome: Some(errspec::Outcome::Succeeded),
                retry: None,
                stands_in: None,
            },
            errspec::ClassInfo {
                class: 4,
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Client error: the request contains bad syntax or cannot be fulfilled.",
                    ),
                outcome: Some(errspec::Outcome::Failed),
                retry: None,
                stands_in: None,
            },
            errspec::ClassInfo {
                class: 5,
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Server error: the server failed to fulfill an apparently valid request.",
                    )
                    .with_details(
                        "The execution status is **UNKNOWN** and could have been a success.",
                    )
                    .with_action("Do NOT treat this as a failed operation."),
                outcome: Some(errspec::Outcome::Unknown),
                retry: None,
                stands_in: None,
            },
        ],
        statuses: &[
            errspec::StatusInfo {
                code: 200,
                reason: "OK",
                docs: errspec::Docs::BLANK
                    .with_summary("Standard response for successful HTTP requests."),
                outcome: errspec::Outcome::Succeeded,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 201,
                reason: "Created",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The request has been fulfilled, resulting in the creation of a new resource.",
                    ),
                outcome: errspec::Outcome::Succeeded,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 202,
                reason: "Accepted",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The request has been accepted for processing, but the processing has not been completed.",
                    ),
                outcome: errspec::Outcome::Pending,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 400,
                reason: "Bad Request",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The server cannot or will not process the request due to an apparent client error.",
                    )
                    .with_causes(
                        &[
                            "Malformed request syntax",
                            "Size too large",
                            "Invalid request message framing",
                            "Deceptive request routing",
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
                        "Most likely you weren't able to construct and sign your API request correctly using HMAC.",
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
                        "You don't have the required permissions to perform the requested action on the resource.",
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(2),
            },
            errspec::StatusInfo {
                code: 404,
                reason: "Not Found",
                docs: errspec::Docs::BLANK
                    .with_summary("We don't have the resource you've requested."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(3),
            },
            errspec::StatusInfo {
                code: 422,
                reason: "Unprocessable Content",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The request was well-formed but was unable to be followed due to semantic errors.",
                    )
                    .with_details(
                        "The API's own name for this status is **Unprocessable Entity**.",
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(4),
            },
            errspec::StatusInfo {
                code: 500,
                reason: "Internal Server Error",
                docs: errspec::Docs::BLANK
                    .with_summary("We have a problem with our server.")
                    .with_action("Do NOT treat this as a failed operation."),
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Never,
                stands_in: Some(5),
            },
            errspec::StatusInfo {
                code: 501,
                reason: "Not Implemented",
                docs: errspec::Docs::BLANK
                    .with_summary("Just not implemented yet :)")
                    .with_action("Do NOT treat this as a failed operation."),
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Never,
                stands_in: Some(6),
            },
            errspec::StatusInfo {
                code: 503,
                reason: "Service Unavailable",
                docs: errspec::Docs::BLANK
                    .with_summary("We're temporarily offline for maintenance.")
                    .with_action("Do NOT treat this as a failed operation."),
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: Some(7),
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
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The server cannot or will not process the request due to an apparent client error.",
                    )
                    .with_causes(
                        &[
                            "Malformed request syntax",
                            "Size too large",
                            "Invalid request message framing",
                            "Deceptive request routing",
                        ],
                    ),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "UNAUTHORIZED",
                variant: "Unauthorized",
                code: "UNAUTHORIZED",
                status: 401,
                message: "{detail}",
                fields: FIELDS_OF_BAD_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Most likely you weren't able to construct and sign your API request correctly using HMAC.",
                    ),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "FORBIDDEN",
                variant: "Forbidden",
                code: "FORBIDDEN",
                status: 403,
                message: "{detail}",
                fields: FIELDS_OF_BAD_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "You don't have the required permissions to perform the requested action on the resource.",
                    ),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "NOT_FOUND",
                variant: "NotFound",
                code: "NOT_FOUND",
                status: 404,
                message: "{detail}",
                fields: FIELDS_OF_BAD_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("We don't have the resource you've requested."),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "UNPROCESSABLE_CONTENT",
                variant: "UnprocessableContent",
                code: "UNPROCESSABLE_CONTENT",
                status: 422,
                message: "{detail}",
                fields: FIELDS_OF_BAD_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The request was well-formed but was unable to be followed due to semantic errors.",
                    )
                    .with_details(
                        "The API's own name for this status is **Unprocessable Entity**.",
                    ),
                kind: KIND_OF_BAD_REQUEST,
            },
            errspec::ErrorInfo {
                name: "INTERNAL_SERVER_ERROR",
                variant: "InternalServerError",
                code: "INTERNAL_SERVER_ERROR",
                status: 500,
                message: "{detail}",
                fields: FIELDS_OF_BAD_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("We have a problem with our server.")
                    .with_action("Do NOT treat this as a failed operation."),
                kind: KIND_OF_INTERNAL_SERVER_ERROR,
            },
            errspec::ErrorInfo {
                name: "NOT_IMPLEMENTED",
                variant: "NotImplemented",
                code: "NOT_IMPLEMENTED",
                status: 501,
                message: "{detail}",
                fields: FIELDS_OF_BAD_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("Just not implemented yet :)")
                    .with_action("Do NOT treat this as a failed operation."),
                kind: KIND_OF_INTERNAL_SERVER_ERROR,
            },
            errspec::ErrorInfo {
                name: "SERVICE_UNAVAILABLE",
                variant: "ServiceUnavailable",
                code: "SERVICE_UNAVAILABLE",
                status: 503,
                message: "{detail}",
                fields: FIELDS_OF_BAD_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("We're temporarily offline for maintenance.")
                    .with_action("Do NOT treat this as a failed operation."),
                kind: KIND_OF_SERVICE_UNAVAILABLE,
            },
        ],
        codes: &CODES,
        identify: &[],
    };

    errspec::__items!(Code, Error, Status);

    #[doc(hidden)]
    #[allow(non_local_definitions, reason = "the module may stand in a function")]
    #[macro_export]
    macro_rules! __errspec_eb {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    BadRequest(detail);
                    Unauthorized(detail);
                    Forbidden(detail);
                    NotFound(detail);
                    UnprocessableContent(detail);
                    InternalServerError(detail) source;
                    NotImplemented(detail) source;
                    ServiceUnavailable(detail) source;
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_eb as __errors_of_spec;
}
