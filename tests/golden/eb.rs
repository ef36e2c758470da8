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
    clippy::derive_partial_eq_without_eq,
    clippy::doc_lazy_continuation,
    clippy::doc_markdown,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    clippy::iter_not_returning_iterator,
    clippy::large_stack_arrays,
    clippy::len_without_is_empty,
    clippy::many_single_char_names,
    clippy::missing_const_for_fn,
    clippy::new_without_default,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::similar_names,
    clippy::struct_excessive_bools,
    clippy::struct_field_names,
    clippy::too_many_lines,
    clippy::use_self,
    clippy::wrong_self_convention,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    rustdoc::invalid_rust_codeblocks,
    reason = "the words, names and sizes are those of the spec"
)]
pub mod eb {
    use ::errspec;

    /// The error codes of EB API v2 (REST): Responses. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// 400 (`eb.yaml:50`): The server cannot or will not process the request due to an apparent client error.
        ///
        /// **Causes**
        ///
        /// - Malformed request syntax
        /// - Size too large
        /// - Invalid request message framing
        /// - Deceptive request routing
        BadRequest,
        /// 401 (`eb.yaml:58`): Most likely you weren't able to construct and sign your API request correctly using HMAC.
        Unauthorized,
        /// 403 (`eb.yaml:60`): You don't have the required permissions to perform the requested action on the resource.
        Forbidden,
        /// 404 (`eb.yaml:62`): We don't have the resource you've requested.
        NotFound,
        /// 422 (`eb.yaml:63`): The request was well-formed but was unable to be followed due to semantic errors.
        ///
        /// The API's own name for this status is **Unprocessable Entity**.
        UnprocessableContent,
        /// 500 (`eb.yaml:74`): We have a problem with our server.
        ///
        /// **What to do.** Do NOT treat this as a failed operation.
        ///
        /// The request may have been carried out: verify before repeating it.
        InternalServerError,
        /// 501 (`eb.yaml:75`): Just not implemented yet :)
        ///
        /// **What to do.** Do NOT treat this as a failed operation.
        ///
        /// The request may have been carried out: verify before repeating it.
        NotImplemented,
        /// 503 (`eb.yaml:76`): We're temporarily offline for maintenance.
        ///
        /// **What to do.** Do NOT treat this as a failed operation.
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        ServiceUnavailable,
    }

    /// An error of EB API v2 (REST): Responses, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// 400 (`eb.yaml:50`): The server cannot or will not process the request due to an apparent client error.
        BadRequest(Fields4xx),
        /// 401 (`eb.yaml:58`): Most likely you weren't able to construct and sign your API request correctly using HMAC.
        Unauthorized(Fields4xx),
        /// 403 (`eb.yaml:60`): You don't have the required permissions to perform the requested action on the resource.
        Forbidden(Fields4xx),
        /// 404 (`eb.yaml:62`): We don't have the resource you've requested.
        NotFound(Fields4xx),
        /// 422 (`eb.yaml:63`): The request was well-formed but was unable to be followed due to semantic errors.
        UnprocessableContent(Fields4xx),
        /// 500 (`eb.yaml:74`): We have a problem with our server.
        ///
        /// The request may have been carried out: verify before repeating it.
        InternalServerError(Fields5xx),
        /// 501 (`eb.yaml:75`): Just not implemented yet :)
        ///
        /// The request may have been carried out: verify before repeating it.
        NotImplemented(Fields5xx),
        /// 503 (`eb.yaml:76`): We're temporarily offline for maintenance.
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        ServiceUnavailable(Fields5xx),
    }

    impl Error {
        /// 400 (`eb.yaml:50`): The server cannot or will not process the request due to an apparent client error.
        #[inline]
        pub fn bad_request(detail: impl Into<String>) -> Self {
            Self::BadRequest(Fields4xx::new(detail))
        }

        /// 401 (`eb.yaml:58`): Most likely you weren't able to construct and sign your API request correctly using HMAC.
        #[inline]
        pub fn unauthorized(detail: impl Into<String>) -> Self {
            Self::Unauthorized(Fields4xx::new(detail))
        }

        /// 403 (`eb.yaml:60`): You don't have the required permissions to perform the requested action on the resource.
        #[inline]
        pub fn forbidden(detail: impl Into<String>) -> Self {
            Self::Forbidden(Fields4xx::new(detail))
        }

        /// 404 (`eb.yaml:62`): We don't have the resource you've requested.
        #[inline]
        pub fn not_found(detail: impl Into<String>) -> Self {
            Self::NotFound(Fields4xx::new(detail))
        }

        /// 422 (`eb.yaml:63`): The request was well-formed but was unable to be followed due to semantic errors.
        #[inline]
        pub fn unprocessable_content(detail: impl Into<String>) -> Self {
            Self::UnprocessableContent(Fields4xx::new(detail))
        }

        /// 500 (`eb.yaml:74`): We have a problem with our server.
        ///
        /// The request may have been carried out: verify before repeating it.
        #[inline]
        pub fn internal_server_error(detail: impl Into<String>) -> Self {
            Self::InternalServerError(Fields5xx::new(detail))
        }

        /// 501 (`eb.yaml:75`): Just not implemented yet :)
        ///
        /// The request may have been carried out: verify before repeating it.
        #[inline]
        pub fn not_implemented(detail: impl Into<String>) -> Self {
            Self::NotImplemented(Fields5xx::new(detail))
        }

        /// 503 (`eb.yaml:76`): We're temporarily offline for maintenance.
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        #[inline]
        pub fn service_unavailable(detail: impl Into<String>) -> Self {
            Self::ServiceUnavailable(Fields5xx::new(detail))
        }
    }

    /// The fields of the errors of status 4xx.
    #[derive(Debug)]
    #[must_use]
    pub struct Fields4xx(errspec::Values);

    impl Fields4xx {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(detail: impl Into<String>) -> Self {
            Self(errspec::Values::of([errspec::field::text(detail)]))
        }

        /// What went wrong this time
        #[inline]
        #[must_use]
        pub fn detail(&self) -> &str {
            self.0.tail(1).as_text()
        }
    }

    /// The fields of the errors of status 5xx.
    #[derive(Debug)]
    #[must_use]
    pub struct Fields5xx(errspec::Values);

    impl Fields5xx {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(detail: impl Into<String>) -> Self {
            Self(errspec::Values::of([errspec::field::text(detail)]))
        }

        /// What went wrong this time
        #[inline]
        #[must_use]
        pub fn detail(&self) -> &str {
            self.0.tail(1).as_text()
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

    errspec::__made_by!("0.1.0");

    /// An answer of EB API v2 (REST): Responses that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Backoff, ClassInfo, Docs, Envelope, ErrorInfo, FieldInfo, Fill, Header, Kind,
            Lookup, Outcome, Part, Retry, Slot, Spec, StatusInfo, Type,
        };
        /// Everything that the spec of EB API v2 (REST): Responses declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "eb",
            title: "EB API v2 (REST): Responses",
            docs: "Our API uses [HTTP status codes] to indicate the status of your requests. This includes\nsuccessful and unsuccessful responses.\n\n**Important: error reason phrase.** An unsuccessful response DOES NOT HAVE a body. An ASCII error\nmessage is passed twice:\n\n- truncated to 512 symbols, as the **EB-REASON-PHRASE** header;\n- truncated to 128 symbols, as the [Reason Phrase].\n\n**Important: 5xx.** Do NOT treat a 5xx as a failed operation. Its execution status is UNKNOWN and\ncould have been a success.\n\n[HTTP status codes]: http://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml\n[Reason Phrase]: https://www.rfc-editor.org/rfc/rfc2616.html#section-6.1.1",
            integer_codes: false,
            success: &[],
            envelopes: &[
                Envelope {
                    name: "envelope",
                    headers: &[
                        Header {
                            name: "eb-reason-phrase",
                            value: &[Part::Slot(Slot::Message)],
                            max_length: 512,
                            ..Header::BLANK
                        },
                    ],
                    reason_phrase: Some(Header {
                        name: "",
                        value: &[Part::Slot(Slot::Message)],
                        max_length: 128,
                        ..Header::BLANK
                    }),
                    ..Envelope::BLANK
                },
            ],
            classes: &[
                ClassInfo {
                    class: 2,
                    docs: Docs::of(
                        "Successful: the request was successfully received, understood, and accepted.",
                    ),
                    outcome: Some(Outcome::Succeeded),
                    retry: None,
                    fields: &[],
                    headers: &[],
                    stands_in: None,
                },
                ClassInfo {
                    class: 4,
                    docs: Docs::of(
                        "Client error: the request contains bad syntax or cannot be fulfilled.",
                    ),
                    outcome: Some(Outcome::Failed),
                    retry: None,
                    fields: FIELDS_OF_4XX,
                    headers: &[],
                    stands_in: None,
                },
                ClassInfo {
                    class: 5,
                    docs: Docs::of(
                            "Server error: the server failed to fulfill an apparently valid request.",
                        )
                        .with_details(
                            "The execution status is **UNKNOWN** and could have been a success.",
                        )
                        .with_action("Do NOT treat this as a failed operation."),
                    outcome: Some(Outcome::Unknown),
                    retry: None,
                    fields: FIELDS_OF_4XX,
                    headers: &[],
                    stands_in: None,
                },
            ],
            statuses: &[
                StatusInfo {
                    code: 200,
                    reason: "OK",
                    docs: Docs::of("Standard response for successful HTTP requests."),
                    outcome: Outcome::Succeeded,
                    retry: Retry::Never,
                    fields: &[],
                    headers: &[],
                    stands_in: None,
                },
                StatusInfo {
                    code: 201,
                    reason: "Created",
                    docs: Docs::of(
                        "The request has been fulfilled, resulting in the creation of a new resource.",
                    ),
                    outcome: Outcome::Succeeded,
                    retry: Retry::Never,
                    fields: &[],
                    headers: &[],
                    stands_in: None,
                },
                StatusInfo {
                    code: 202,
                    reason: "Accepted",
                    docs: Docs::of(
                        "The request has been accepted for processing, but the processing has not been completed.",
                    ),
                    outcome: Outcome::Pending,
                    retry: Retry::Never,
                    fields: &[],
                    headers: &[],
                    stands_in: None,
                },
                StatusInfo {
                    code: 400,
                    reason: "Bad Request",
                    docs: Docs::of(
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
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: FIELDS_OF_4XX,
                    headers: &[],
                    stands_in: Some(0),
                },
                StatusInfo {
                    code: 401,
                    reason: "Unauthorized",
                    docs: Docs::of(
                        "Most likely you weren't able to construct and sign your API request correctly using HMAC.",
                    ),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: FIELDS_OF_4XX,
                    headers: &[],
                    stands_in: Some(1),
                },
                StatusInfo {
                    code: 403,
                    reason: "Forbidden",
                    docs: Docs::of(
                        "You don't have the required permissions to perform the requested action on the resource.",
                    ),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: FIELDS_OF_4XX,
                    headers: &[],
                    stands_in: Some(2),
                },
                StatusInfo {
                    code: 404,
                    reason: "Not Found",
                    docs: Docs::of("We don't have the resource you've requested."),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: FIELDS_OF_4XX,
                    headers: &[],
                    stands_in: Some(3),
                },
                StatusInfo {
                    code: 422,
                    reason: "Unprocessable Content",
                    docs: Docs::of(
                            "The request was well-formed but was unable to be followed due to semantic errors.",
                        )
                        .with_details(
                            "The API's own name for this status is **Unprocessable Entity**.",
                        ),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: FIELDS_OF_4XX,
                    headers: &[],
                    stands_in: Some(4),
                },
                StatusInfo {
                    code: 500,
                    reason: "Internal Server Error",
                    docs: Docs::of("We have a problem with our server.")
                        .with_action("Do NOT treat this as a failed operation."),
                    outcome: Outcome::Unknown,
                    retry: Retry::Never,
                    fields: FIELDS_OF_4XX,
                    headers: &[],
                    stands_in: Some(5),
                },
                StatusInfo {
                    code: 501,
                    reason: "Not Implemented",
                    docs: Docs::of("Just not implemented yet :)")
                        .with_action("Do NOT treat this as a failed operation."),
                    outcome: Outcome::Unknown,
                    retry: Retry::Never,
                    fields: FIELDS_OF_4XX,
                    headers: &[],
                    stands_in: Some(6),
                },
                StatusInfo {
                    code: 503,
                    reason: "Service Unavailable",
                    docs: Docs::of("We're temporarily offline for maintenance.")
                        .with_action("Do NOT treat this as a failed operation."),
                    outcome: Outcome::Unknown,
                    retry: Retry::Backoff(Backoff::DEFAULT),
                    fields: FIELDS_OF_4XX,
                    headers: &[],
                    stands_in: Some(7),
                },
            ],
            errors: &[
                ErrorInfo {
                    name: "BAD_REQUEST",
                    code: "BAD_REQUEST",
                    status: 400,
                    message: "{detail}",
                    fields: FIELDS_OF_4XX,
                    body: "",
                    docs: Docs::of(
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
                ErrorInfo {
                    name: "UNAUTHORIZED",
                    code: "UNAUTHORIZED",
                    status: 401,
                    message: "{detail}",
                    fields: FIELDS_OF_4XX,
                    body: "",
                    docs: Docs::of(
                        "Most likely you weren't able to construct and sign your API request correctly using HMAC.",
                    ),
                    kind: KIND_OF_BAD_REQUEST,
                },
                ErrorInfo {
                    name: "FORBIDDEN",
                    code: "FORBIDDEN",
                    status: 403,
                    message: "{detail}",
                    fields: FIELDS_OF_4XX,
                    body: "",
                    docs: Docs::of(
                        "You don't have the required permissions to perform the requested action on the resource.",
                    ),
                    kind: KIND_OF_BAD_REQUEST,
                },
                ErrorInfo {
                    name: "NOT_FOUND",
                    code: "NOT_FOUND",
                    status: 404,
                    message: "{detail}",
                    fields: FIELDS_OF_4XX,
                    body: "",
                    docs: Docs::of("We don't have the resource you've requested."),
                    kind: KIND_OF_BAD_REQUEST,
                },
                ErrorInfo {
                    name: "UNPROCESSABLE_CONTENT",
                    code: "UNPROCESSABLE_CONTENT",
                    status: 422,
                    message: "{detail}",
                    fields: FIELDS_OF_4XX,
                    body: "",
                    docs: Docs::of(
                            "The request was well-formed but was unable to be followed due to semantic errors.",
                        )
                        .with_details(
                            "The API's own name for this status is **Unprocessable Entity**.",
                        ),
                    kind: KIND_OF_BAD_REQUEST,
                },
                ErrorInfo {
                    name: "INTERNAL_SERVER_ERROR",
                    code: "INTERNAL_SERVER_ERROR",
                    status: 500,
                    message: "{detail}",
                    fields: FIELDS_OF_4XX,
                    body: "",
                    docs: Docs::of("We have a problem with our server.")
                        .with_action("Do NOT treat this as a failed operation."),
                    kind: KIND_OF_INTERNAL_SERVER_ERROR,
                },
                ErrorInfo {
                    name: "NOT_IMPLEMENTED",
                    code: "NOT_IMPLEMENTED",
                    status: 501,
                    message: "{detail}",
                    fields: FIELDS_OF_4XX,
                    body: "",
                    docs: Docs::of("Just not implemented yet :)")
                        .with_action("Do NOT treat this as a failed operation."),
                    kind: KIND_OF_INTERNAL_SERVER_ERROR,
                },
                ErrorInfo {
                    name: "SERVICE_UNAVAILABLE",
                    code: "SERVICE_UNAVAILABLE",
                    status: 503,
                    message: "{detail}",
                    fields: FIELDS_OF_4XX,
                    body: "",
                    docs: Docs::of("We're temporarily offline for maintenance.")
                        .with_action("Do NOT treat this as a failed operation."),
                    kind: KIND_OF_SERVICE_UNAVAILABLE,
                },
            ],
            types: &[],
            codes: &CODES,
            identify: &[],
            retryable: &[],
            templates: &[],
            uncoded: &[],
        };
        const FIELDS_OF_4XX: &[FieldInfo] = &[
            FieldInfo::of("detail", Type::String)
                .with_fill(Fill::Reason)
                .with_docs("What went wrong this time"),
        ];
        const KIND_OF_BAD_REQUEST: &Kind = &Kind {
            has_code: false,
            claims: 0,
            ..Kind::PLAIN
        };
        const KIND_OF_INTERNAL_SERVER_ERROR: &Kind = &Kind {
            has_code: false,
            claims: 0,
            outcome: Outcome::Unknown,
            ..Kind::PLAIN
        };
        const KIND_OF_SERVICE_UNAVAILABLE: &Kind = &Kind {
            has_code: false,
            claims: 0,
            outcome: Outcome::Unknown,
            retry: Retry::Backoff(Backoff::DEFAULT),
            ..Kind::PLAIN
        };
        static CODES: Lookup = Lookup {
            entries: &[
                ("BAD_REQUEST", 0), ("FORBIDDEN", 2), ("INTERNAL_SERVER_ERROR", 5),
                ("NOT_FOUND", 3), ("NOT_IMPLEMENTED", 6), ("SERVICE_UNAVAILABLE", 7),
                ("UNAUTHORIZED", 1), ("UNPROCESSABLE_CONTENT", 4),
            ],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            BadRequest Unauthorized Forbidden NotFound UnprocessableContent InternalServerError
            NotImplemented ServiceUnavailable
        ],
        (
            BadRequest Unauthorized Forbidden NotFound UnprocessableContent
        ) => (Fields4xx(values)),
        (
            InternalServerError NotImplemented ServiceUnavailable
        ) => (Fields5xx(values)),
        aliases {
        Fields4xx: (
            BadRequest Unauthorized Forbidden NotFound UnprocessableContent
        ),
        Fields5xx: (
            InternalServerError NotImplemented ServiceUnavailable
        ),
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_eb {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    BadRequest(; into detail);
                    Unauthorized(; into detail);
                    Forbidden(; into detail);
                    NotFound(; into detail);
                    UnprocessableContent(; into detail);
                    InternalServerError(; into detail) source;
                    NotImplemented(; into detail) source;
                    ServiceUnavailable(; into detail) source;
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_eb as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
