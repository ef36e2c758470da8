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
pub mod validation {
    use ::errspec;

    /// The error codes of HTTP Status Codes. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `VALIDATION_FAILED` (422, `validation.yaml:116`): The given data was invalid.
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
        ValidationFailed,
        /// 400 (`validation.yaml:23`): Malformed request syntax or invalid request parameters.
        ///
        /// **Causes**
        ///
        /// - Invalid JSON
        /// - Missing required parameters
        /// - Malformed data
        BadRequest,
        /// 401 (`validation.yaml:31`): Authentication required. API key missing, invalid, or revoked.
        ///
        /// **Causes**
        ///
        /// - Missing Authorization header
        /// - Invalid API key
        /// - Revoked key
        Unauthorized,
        /// 403 (`validation.yaml:39`): Authentication succeeded, but insufficient permissions for this resource.
        ///
        /// **Causes**
        ///
        /// - API key lacks permissions
        /// - Accessing another org's resources
        Forbidden,
        /// 404 (`validation.yaml:46`): Requested resource does not exist or was not found.
        ///
        /// **Causes**
        ///
        /// - Invalid resource ID
        /// - Resource deleted
        /// - Typo in URL
        NotFound,
        /// 405 (`validation.yaml:54`): HTTP method not supported for this endpoint (e.g., POST on a GET-only route).
        ///
        /// **Causes**
        ///
        /// - Using wrong HTTP method (POST instead of GET)
        MethodNotAllowed,
        /// 409 (`validation.yaml:60`): Request conflicts with current resource state (e.g., duplicate record).
        ///
        /// **Causes**
        ///
        /// - Duplicate resource
        /// - Race condition
        /// - Resource locked
        Conflict,
        /// 429 (`validation.yaml:76`): Rate limit exceeded.
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
        TooManyRequests,
        /// 500 (`validation.yaml:87`): Unexpected error on the server.
        ///
        /// **What to do.** Retry with exponential backoff. Contact support if the issue persists.
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        InternalServerError,
        /// 502 (`validation.yaml:93`): Invalid response from upstream server.
        ///
        /// Usually temporary.
        ///
        /// **What to do.** Retry after a brief delay.
        ///
        /// The request may have been carried out: verify before repeating it. Retry after 2s.
        BadGateway,
        /// 503 (`validation.yaml:100`): Server temporarily unavailable (maintenance or overload).
        ///
        /// **Causes**
        ///
        /// - Maintenance
        /// - Overload
        ///
        /// **What to do.** Retry after a delay, check the status page.
        ///
        /// The request was not carried out. Retry after 30s.
        ServiceUnavailable,
        /// 504 (`validation.yaml:109`): Request timed out waiting for upstream server.
        ///
        /// **What to do.** Retry with exponential backoff.
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        GatewayTimeout,
    }

    /// An error of HTTP Status Codes, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `VALIDATION_FAILED` (422, `validation.yaml:116`): The given data was invalid.
        ValidationFailed(ValidationFailed),
        /// 400 (`validation.yaml:23`): Malformed request syntax or invalid request parameters.
        BadRequest(errspec::Plain),
        /// 401 (`validation.yaml:31`): Authentication required. API key missing, invalid, or revoked.
        Unauthorized(errspec::Plain),
        /// 403 (`validation.yaml:39`): Authentication succeeded, but insufficient permissions for this resource.
        Forbidden(errspec::Plain),
        /// 404 (`validation.yaml:46`): Requested resource does not exist or was not found.
        NotFound(errspec::Plain),
        /// 405 (`validation.yaml:54`): HTTP method not supported for this endpoint (e.g., POST on a GET-only route).
        MethodNotAllowed(errspec::Plain),
        /// 409 (`validation.yaml:60`): Request conflicts with current resource state (e.g., duplicate record).
        Conflict(errspec::Plain),
        /// 429 (`validation.yaml:76`): Rate limit exceeded.
        ///
        /// The request was not carried out. Retry with exponential backoff.
        TooManyRequests(errspec::Plain),
        /// 500 (`validation.yaml:87`): Unexpected error on the server.
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        InternalServerError(errspec::Plain),
        /// 502 (`validation.yaml:93`): Invalid response from upstream server.
        ///
        /// The request may have been carried out: verify before repeating it. Retry after 2s.
        BadGateway(errspec::Plain),
        /// 503 (`validation.yaml:100`): Server temporarily unavailable (maintenance or overload).
        ///
        /// The request was not carried out. Retry after 30s.
        ServiceUnavailable(errspec::Plain),
        /// 504 (`validation.yaml:109`): Request timed out waiting for upstream server.
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        GatewayTimeout(errspec::Plain),
    }

    impl Error {
        /// `VALIDATION_FAILED` (422, `validation.yaml:116`): The given data was invalid.
        #[inline]
        pub fn validation_failed(
            errors: impl Into<::std::collections::BTreeMap<String, Vec<String>>>,
        ) -> Self {
            Self::ValidationFailed(ValidationFailed::new(errors))
        }

        /// 400 (`validation.yaml:23`): Malformed request syntax or invalid request parameters.
        #[inline]
        pub fn bad_request() -> Self {
            Self::BadRequest(errspec::Plain::new())
        }

        /// 401 (`validation.yaml:31`): Authentication required. API key missing, invalid, or revoked.
        #[inline]
        pub fn unauthorized() -> Self {
            Self::Unauthorized(errspec::Plain::new())
        }

        /// 403 (`validation.yaml:39`): Authentication succeeded, but insufficient permissions for this resource.
        #[inline]
        pub fn forbidden() -> Self {
            Self::Forbidden(errspec::Plain::new())
        }

        /// 404 (`validation.yaml:46`): Requested resource does not exist or was not found.
        #[inline]
        pub fn not_found() -> Self {
            Self::NotFound(errspec::Plain::new())
        }

        /// 405 (`validation.yaml:54`): HTTP method not supported for this endpoint (e.g., POST on a GET-only route).
        #[inline]
        pub fn method_not_allowed() -> Self {
            Self::MethodNotAllowed(errspec::Plain::new())
        }

        /// 409 (`validation.yaml:60`): Request conflicts with current resource state (e.g., duplicate record).
        #[inline]
        pub fn conflict() -> Self {
            Self::Conflict(errspec::Plain::new())
        }

        /// 429 (`validation.yaml:76`): Rate limit exceeded.
        ///
        /// The request was not carried out. Retry with exponential backoff.
        #[inline]
        pub fn too_many_requests() -> Self {
            Self::TooManyRequests(errspec::Plain::new())
        }

        /// 500 (`validation.yaml:87`): Unexpected error on the server.
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        #[inline]
        pub fn internal_server_error() -> Self {
            Self::InternalServerError(errspec::Plain::new())
        }

        /// 502 (`validation.yaml:93`): Invalid response from upstream server.
        ///
        /// The request may have been carried out: verify before repeating it. Retry after 2s.
        #[inline]
        pub fn bad_gateway() -> Self {
            Self::BadGateway(errspec::Plain::new())
        }

        /// 503 (`validation.yaml:100`): Server temporarily unavailable (maintenance or overload).
        ///
        /// The request was not carried out. Retry after 30s.
        #[inline]
        pub fn service_unavailable() -> Self {
            Self::ServiceUnavailable(errspec::Plain::new())
        }

        /// 504 (`validation.yaml:109`): Request timed out waiting for upstream server.
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        #[inline]
        pub fn gateway_timeout() -> Self {
            Self::GatewayTimeout(errspec::Plain::new())
        }
    }

    /// The fields of [`Error::ValidationFailed`].
    #[derive(Debug)]
    #[must_use]
    pub struct ValidationFailed(errspec::Values);

    impl ValidationFailed {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(
            errors: impl Into<::std::collections::BTreeMap<String, Vec<String>>>,
        ) -> Self {
            Self(errspec::Values::of([errspec::field::map(errors)]))
        }

        /// The messages for each field of the request that failed validation
        ///
        /// Example: `{"email":["The email field is required.","The email must be a valid email address."],"amount":["The amount must be greater than 0."]}`
        #[inline]
        #[must_use]
        pub fn errors(&self) -> &::std::collections::BTreeMap<String, Vec<String>> {
            self.0.get(0).as_map()
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

    errspec::__made_by!("0.1.0");

    /// An answer of HTTP Status Codes that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Backoff, ClassInfo, Docs, Envelope, ErrorInfo, FieldInfo, Fill, Kind, Lookup,
            Member, Outcome, Retry, Shape, Slot, Spec, StatusInfo, Type,
        };
        /// Everything that the spec of HTTP Status Codes declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
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
                ClassInfo {
                    class: 4,
                    docs: Docs::of("Client error."),
                    outcome: None,
                    retry: None,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: None,
                },
                ClassInfo {
                    class: 5,
                    docs: Docs::of("Server error."),
                    outcome: None,
                    retry: None,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: None,
                },
            ],
            statuses: &[
                StatusInfo {
                    code: 400,
                    reason: "Bad Request",
                    docs: Docs::of("Malformed request syntax or invalid request parameters.")
                        .with_causes(
                            &[
                                "Invalid JSON",
                                "Missing required parameters",
                                "Malformed data",
                            ],
                        ),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(1),
                },
                StatusInfo {
                    code: 401,
                    reason: "Unauthorized",
                    docs: Docs::of(
                            "Authentication required. API key missing, invalid, or revoked.",
                        )
                        .with_causes(
                            &[
                                "Missing Authorization header",
                                "Invalid API key",
                                "Revoked key",
                            ],
                        ),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(2),
                },
                StatusInfo {
                    code: 403,
                    reason: "Forbidden",
                    docs: Docs::of(
                            "Authentication succeeded, but insufficient permissions for this resource.",
                        )
                        .with_causes(
                            &[
                                "API key lacks permissions",
                                "Accessing another org's resources",
                            ],
                        ),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(3),
                },
                StatusInfo {
                    code: 404,
                    reason: "Not Found",
                    docs: Docs::of("Requested resource does not exist or was not found.")
                        .with_causes(
                            &["Invalid resource ID", "Resource deleted", "Typo in URL"],
                        ),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(4),
                },
                StatusInfo {
                    code: 405,
                    reason: "Method Not Allowed",
                    docs: Docs::of(
                            "HTTP method not supported for this endpoint (e.g., POST on a GET-only route).",
                        )
                        .with_causes(&["Using wrong HTTP method (POST instead of GET)"]),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(5),
                },
                StatusInfo {
                    code: 409,
                    reason: "Conflict",
                    docs: Docs::of(
                            "Request conflicts with current resource state (e.g., duplicate record).",
                        )
                        .with_causes(
                            &["Duplicate resource", "Race condition", "Resource locked"],
                        ),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(6),
                },
                StatusInfo {
                    code: 422,
                    reason: "Unprocessable Content",
                    docs: Docs::of(
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
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(0),
                },
                StatusInfo {
                    code: 429,
                    reason: "Too Many Requests",
                    docs: Docs::of("Rate limit exceeded.")
                        .with_details("See \"Rate Limits\".")
                        .with_causes(&["Too many requests in a short period"])
                        .with_action("Wait before making additional requests."),
                    outcome: Outcome::Failed,
                    retry: Retry::Backoff(Backoff::DEFAULT),
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(7),
                },
                StatusInfo {
                    code: 500,
                    reason: "Internal Server Error",
                    docs: Docs::of("Unexpected error on the server.")
                        .with_action(
                            "Retry with exponential backoff. Contact support if the issue persists.",
                        ),
                    outcome: Outcome::Unknown,
                    retry: Retry::Backoff(Backoff::DEFAULT),
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(8),
                },
                StatusInfo {
                    code: 502,
                    reason: "Bad Gateway",
                    docs: Docs::of("Invalid response from upstream server.")
                        .with_details("Usually temporary.")
                        .with_action("Retry after a brief delay."),
                    outcome: Outcome::Unknown,
                    retry: Retry::After(::std::time::Duration::from_secs(2)),
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(9),
                },
                StatusInfo {
                    code: 503,
                    reason: "Service Unavailable",
                    docs: Docs::of(
                            "Server temporarily unavailable (maintenance or overload).",
                        )
                        .with_causes(&["Maintenance", "Overload"])
                        .with_action("Retry after a delay, check the status page."),
                    outcome: Outcome::Failed,
                    retry: Retry::After(::std::time::Duration::from_secs(30)),
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(10),
                },
                StatusInfo {
                    code: 504,
                    reason: "Gateway Timeout",
                    docs: Docs::of("Request timed out waiting for upstream server.")
                        .with_action("Retry with exponential backoff."),
                    outcome: Outcome::Unknown,
                    retry: Retry::Backoff(Backoff::DEFAULT),
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(11),
                },
            ],
            errors: &[
                ErrorInfo {
                    name: "VALIDATION_FAILED",
                    code: "VALIDATION_FAILED",
                    status: 422,
                    message: "The given data was invalid.",
                    fields: &[
                        FieldInfo::of("errors", Type::Map(&Type::List(&Type::String)))
                            .with_fill(Fill::ByPlace)
                            .with_docs(
                                "The messages for each field of the request that failed validation",
                            )
                            .with_example(
                                "{\"email\":[\"The email field is required.\",\"The email must be a valid email address.\"],\"amount\":[\"The amount must be greater than 0.\"]}",
                            ),
                    ],
                    body: "{\"message\":\"The given data was invalid.\",\"errors\":\u{1}a}",
                    docs: Docs::of_details(
                        "The request failed validation. The response includes an `errors` object with field-specific\nmessages:\n\n```json\n{\n  \"message\": \"The given data was invalid.\",\n  \"errors\": {\n    \"email\": [\"The email field is required.\", \"The email must be a valid email address.\"],\n    \"amount\": [\"The amount must be greater than 0.\"]\n  }\n}\n```",
                    ),
                    kind: KIND_OF_VALIDATION_FAILED,
                },
                ErrorInfo {
                    name: "BAD_REQUEST",
                    code: "BAD_REQUEST",
                    status: 400,
                    message: "The request is malformed or has invalid parameters.",
                    fields: NO_FIELDS,
                    body: "{\"message\":\"The request is malformed or has invalid parameters.\"}",
                    docs: Docs::of("Malformed request syntax or invalid request parameters.")
                        .with_causes(
                            &[
                                "Invalid JSON",
                                "Missing required parameters",
                                "Malformed data",
                            ],
                        ),
                    kind: KIND_OF_VALIDATION_FAILED,
                },
                ErrorInfo {
                    name: "UNAUTHORIZED",
                    code: "UNAUTHORIZED",
                    status: 401,
                    message: "Authentication is required.",
                    fields: NO_FIELDS,
                    body: "{\"message\":\"Authentication is required.\"}",
                    docs: Docs::of(
                            "Authentication required. API key missing, invalid, or revoked.",
                        )
                        .with_causes(
                            &[
                                "Missing Authorization header",
                                "Invalid API key",
                                "Revoked key",
                            ],
                        ),
                    kind: KIND_OF_VALIDATION_FAILED,
                },
                ErrorInfo {
                    name: "FORBIDDEN",
                    code: "FORBIDDEN",
                    status: 403,
                    message: "The permissions for this resource are insufficient.",
                    fields: NO_FIELDS,
                    body: "{\"message\":\"The permissions for this resource are insufficient.\"}",
                    docs: Docs::of(
                            "Authentication succeeded, but insufficient permissions for this resource.",
                        )
                        .with_causes(
                            &[
                                "API key lacks permissions",
                                "Accessing another org's resources",
                            ],
                        ),
                    kind: KIND_OF_VALIDATION_FAILED,
                },
                ErrorInfo {
                    name: "NOT_FOUND",
                    code: "NOT_FOUND",
                    status: 404,
                    message: "The requested resource was not found.",
                    fields: NO_FIELDS,
                    body: "{\"message\":\"The requested resource was not found.\"}",
                    docs: Docs::of("Requested resource does not exist or was not found.")
                        .with_causes(
                            &["Invalid resource ID", "Resource deleted", "Typo in URL"],
                        ),
                    kind: KIND_OF_VALIDATION_FAILED,
                },
                ErrorInfo {
                    name: "METHOD_NOT_ALLOWED",
                    code: "METHOD_NOT_ALLOWED",
                    status: 405,
                    message: "The HTTP method is not supported for this endpoint.",
                    fields: NO_FIELDS,
                    body: "{\"message\":\"The HTTP method is not supported for this endpoint.\"}",
                    docs: Docs::of(
                            "HTTP method not supported for this endpoint (e.g., POST on a GET-only route).",
                        )
                        .with_causes(&["Using wrong HTTP method (POST instead of GET)"]),
                    kind: KIND_OF_VALIDATION_FAILED,
                },
                ErrorInfo {
                    name: "CONFLICT",
                    code: "CONFLICT",
                    status: 409,
                    message: "The request conflicts with the current state of the resource.",
                    fields: NO_FIELDS,
                    body: "{\"message\":\"The request conflicts with the current state of the resource.\"}",
                    docs: Docs::of(
                            "Request conflicts with current resource state (e.g., duplicate record).",
                        )
                        .with_causes(
                            &["Duplicate resource", "Race condition", "Resource locked"],
                        ),
                    kind: KIND_OF_VALIDATION_FAILED,
                },
                ErrorInfo {
                    name: "TOO_MANY_REQUESTS",
                    code: "TOO_MANY_REQUESTS",
                    status: 429,
                    message: "The rate limit is exceeded.",
                    fields: NO_FIELDS,
                    body: "{\"message\":\"The rate limit is exceeded.\"}",
                    docs: Docs::of("Rate limit exceeded.")
                        .with_details("See \"Rate Limits\".")
                        .with_causes(&["Too many requests in a short period"])
                        .with_action("Wait before making additional requests."),
                    kind: KIND_OF_TOO_MANY_REQUESTS,
                },
                ErrorInfo {
                    name: "INTERNAL_SERVER_ERROR",
                    code: "INTERNAL_SERVER_ERROR",
                    status: 500,
                    message: "An unexpected error occurred on the server.",
                    fields: NO_FIELDS,
                    body: "{\"message\":\"An unexpected error occurred on the server.\"}",
                    docs: Docs::of("Unexpected error on the server.")
                        .with_action(
                            "Retry with exponential backoff. Contact support if the issue persists.",
                        ),
                    kind: KIND_OF_INTERNAL_SERVER_ERROR,
                },
                ErrorInfo {
                    name: "BAD_GATEWAY",
                    code: "BAD_GATEWAY",
                    status: 502,
                    message: "The upstream server gave an invalid response.",
                    fields: NO_FIELDS,
                    body: "{\"message\":\"The upstream server gave an invalid response.\"}",
                    docs: Docs::of("Invalid response from upstream server.")
                        .with_details("Usually temporary.")
                        .with_action("Retry after a brief delay."),
                    kind: KIND_OF_BAD_GATEWAY,
                },
                ErrorInfo {
                    name: "SERVICE_UNAVAILABLE",
                    code: "SERVICE_UNAVAILABLE",
                    status: 503,
                    message: "The server is temporarily unavailable.",
                    fields: NO_FIELDS,
                    body: "{\"message\":\"The server is temporarily unavailable.\"}",
                    docs: Docs::of(
                            "Server temporarily unavailable (maintenance or overload).",
                        )
                        .with_causes(&["Maintenance", "Overload"])
                        .with_action("Retry after a delay, check the status page."),
                    kind: KIND_OF_SERVICE_UNAVAILABLE,
                },
                ErrorInfo {
                    name: "GATEWAY_TIMEOUT",
                    code: "GATEWAY_TIMEOUT",
                    status: 504,
                    message: "The request timed out waiting for the upstream server.",
                    fields: NO_FIELDS,
                    body: "{\"message\":\"The request timed out waiting for the upstream server.\"}",
                    docs: Docs::of("Request timed out waiting for upstream server.")
                        .with_action("Retry with exponential backoff."),
                    kind: KIND_OF_INTERNAL_SERVER_ERROR,
                },
            ],
            types: &[],
            codes: &CODES,
            identify: &[],
            retryable: &[],
            templates: &[],
            uncoded: &[],
        };
        const KIND_OF_VALIDATION_FAILED: &Kind = &Kind {
            has_code: false,
            claims: 0,
            ..Kind::PLAIN
        };
        const NO_FIELDS: &[FieldInfo] = &[];
        const KIND_OF_TOO_MANY_REQUESTS: &Kind = &Kind {
            has_code: false,
            claims: 0,
            retry: Retry::Backoff(Backoff::DEFAULT),
            ..Kind::PLAIN
        };
        const KIND_OF_INTERNAL_SERVER_ERROR: &Kind = &Kind {
            has_code: false,
            claims: 0,
            outcome: Outcome::Unknown,
            retry: Retry::Backoff(Backoff::DEFAULT),
            ..Kind::PLAIN
        };
        const KIND_OF_BAD_GATEWAY: &Kind = &Kind {
            has_code: false,
            claims: 0,
            outcome: Outcome::Unknown,
            retry: Retry::After(::std::time::Duration::from_secs(2)),
            ..Kind::PLAIN
        };
        const KIND_OF_SERVICE_UNAVAILABLE: &Kind = &Kind {
            has_code: false,
            claims: 0,
            retry: Retry::After(::std::time::Duration::from_secs(30)),
            ..Kind::PLAIN
        };
        static CODES: Lookup = Lookup {
            entries: &[
                ("BAD_GATEWAY", 9), ("BAD_REQUEST", 1), ("CONFLICT", 6), ("FORBIDDEN", 3),
                ("GATEWAY_TIMEOUT", 11), ("INTERNAL_SERVER_ERROR", 8), ("METHOD_NOT_ALLOWED", 5),
                ("NOT_FOUND", 4), ("SERVICE_UNAVAILABLE", 10), ("TOO_MANY_REQUESTS", 7),
                ("UNAUTHORIZED", 2), ("VALIDATION_FAILED", 0),
            ],
            displacements: &[0, 0, 12, 7],
            slots: &[4, 6, 5, 3, 0, 1, 0, 10, 0, 12, 9, 8, 2, 0, 7, 11],
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            ValidationFailed BadRequest Unauthorized Forbidden NotFound MethodNotAllowed Conflict
            TooManyRequests InternalServerError BadGateway ServiceUnavailable GatewayTimeout
        ],
        (
            ValidationFailed
        ) => (ValidationFailed(values)),
        (
            BadRequest Unauthorized Forbidden NotFound MethodNotAllowed Conflict TooManyRequests
            InternalServerError BadGateway ServiceUnavailable GatewayTimeout
        ) => (errspec::Plain(values)),
        aliases {
        }

        read {
        read::<::std::collections::BTreeMap<String, Vec<String>>>:
            0 (
            ValidationFailed
        ),
        ;
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_validation {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    ValidationFailed(into errors);
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
    pub use __errspec_validation as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
