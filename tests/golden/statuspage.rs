// Made by errspec 0.1.0 from statuspage.yaml. Do not edit: edit the spec.

/// The errors of Status Codes, made from `statuspage.yaml`.
///
/// When interacting with APIs, various HTTP status codes are returned to indicate the outcome of the
/// request. Each code provides specific information about the response. This is a detailed list of
/// common HTTP status codes that can be returned by our API service.
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
pub mod statuspage {
    use ::errspec;

    /// The error codes of Status Codes. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// 400 (`statuspage.yaml:30`): The server could not understand the request due to invalid syntax.
        ///
        /// **When to expect it.** If required fields are missing, JSON formatting is incorrect, or data types do not match the API specification.
        ///
        /// **Causes**
        ///
        /// - Often, something is wrong with the request body, parameters, or query string
        BadRequest,
        /// 401 (`statuspage.yaml:39`): Authentication is required and has either not been provided or failed.
        ///
        /// **When to expect it.** When API requests are made without a valid authentication token or with invalid credentials.
        ///
        /// **What to do.** The client must authenticate itself to get the requested response.
        Unauthorized,
        /// 403 (`statuspage.yaml:46`): The client is authenticated but does not have permission to access the requested resource.
        ///
        /// Authorization will not help, and the request should not be repeated.
        ///
        /// **When to expect it.** When a user tries to access a resource or perform an action they do not have rights for.
        ///
        /// **What to do.** Do not repeat the request.
        Forbidden,
        /// 404 (`statuspage.yaml:56`): The requested resource could not be found on the server.
        ///
        /// **When to expect it.** When requesting a specific resource that does not exist, or using a wrong API endpoint.
        ///
        /// **Causes**
        ///
        /// - The endpoint URL is incorrect
        /// - The resource does not exist
        NotFound,
        /// 405 (`statuspage.yaml:64`): The method specified in the request is not allowed for the resource.
        ///
        /// **When to expect it.** If you try to use an unsupported HTTP method for an endpoint.
        ///
        /// **Causes**
        ///
        /// - Trying to use POST on a resource that only supports GET
        MethodNotAllowed,
        /// 429 (`statuspage.yaml:71`): The user has sent too many requests in a given amount of time ("rate limiting").
        ///
        /// The response may include information about how long to wait before making a new request.
        ///
        /// **When to expect it.** If you exceed the API's rate limits.
        ///
        /// The request was not carried out. Retry with exponential backoff.
        TooManyRequests,
        /// 500 (`statuspage.yaml:84`): An unexpected condition was encountered by the server.
        ///
        /// This is a generic error message indicating the server failed to fulfill a valid request.
        ///
        /// **When to expect it.** When something goes wrong on the server side, often unrelated to the request.
        ///
        /// The request may have been carried out: verify before repeating it.
        InternalServerError,
        /// 502 (`statuspage.yaml:91`): The server was acting as a gateway or proxy and received an invalid response from the upstream server.
        ///
        /// **When to expect it.** If the API relies on other services that are currently failing.
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        BadGateway,
        /// 503 (`statuspage.yaml:98`): The server is currently unable to handle the request due to temporary overload or scheduled maintenance.
        ///
        /// **When to expect it.** During server maintenance or temporary overloading.
        ///
        /// **Causes**
        ///
        /// - Temporary overload
        /// - Scheduled maintenance
        ///
        /// The request was not carried out. Retry with exponential backoff.
        ServiceUnavailable,
        /// 504 (`statuspage.yaml:110`): The server was acting as a gateway or proxy and did not receive a timely response from the upstream server.
        ///
        /// **When to expect it.** If the API takes too long to get a response from another service it depends on.
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        GatewayTimeout,
    }

    /// An error of Status Codes, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// 400 (`statuspage.yaml:30`): The server could not understand the request due to invalid syntax.
        BadRequest(errspec::Plain),
        /// 401 (`statuspage.yaml:39`): Authentication is required and has either not been provided or failed.
        Unauthorized(errspec::Plain),
        /// 403 (`statuspage.yaml:46`): The client is authenticated but does not have permission to access the requested resource.
        Forbidden(errspec::Plain),
        /// 404 (`statuspage.yaml:56`): The requested resource could not be found on the server.
        NotFound(errspec::Plain),
        /// 405 (`statuspage.yaml:64`): The method specified in the request is not allowed for the resource.
        MethodNotAllowed(errspec::Plain),
        /// 429 (`statuspage.yaml:71`): The user has sent too many requests in a given amount of time ("rate limiting").
        ///
        /// The request was not carried out. Retry with exponential backoff.
        TooManyRequests(Fields429),
        /// 500 (`statuspage.yaml:84`): An unexpected condition was encountered by the server.
        ///
        /// The request may have been carried out: verify before repeating it.
        InternalServerError(errspec::Plain),
        /// 502 (`statuspage.yaml:91`): The server was acting as a gateway or proxy and received an invalid response from the upstream server.
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        BadGateway(errspec::Plain),
        /// 503 (`statuspage.yaml:98`): The server is currently unable to handle the request due to temporary overload or scheduled maintenance.
        ///
        /// The request was not carried out. Retry with exponential backoff.
        ServiceUnavailable(errspec::Plain),
        /// 504 (`statuspage.yaml:110`): The server was acting as a gateway or proxy and did not receive a timely response from the upstream server.
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        GatewayTimeout(errspec::Plain),
    }

    impl Error {
        /// 400 (`statuspage.yaml:30`): The server could not understand the request due to invalid syntax.
        #[inline]
        pub fn bad_request() -> Self {
            Self::BadRequest(errspec::Plain::new())
        }

        /// 401 (`statuspage.yaml:39`): Authentication is required and has either not been provided or failed.
        #[inline]
        pub fn unauthorized() -> Self {
            Self::Unauthorized(errspec::Plain::new())
        }

        /// 403 (`statuspage.yaml:46`): The client is authenticated but does not have permission to access the requested resource.
        #[inline]
        pub fn forbidden() -> Self {
            Self::Forbidden(errspec::Plain::new())
        }

        /// 404 (`statuspage.yaml:56`): The requested resource could not be found on the server.
        #[inline]
        pub fn not_found() -> Self {
            Self::NotFound(errspec::Plain::new())
        }

        /// 405 (`statuspage.yaml:64`): The method specified in the request is not allowed for the resource.
        #[inline]
        pub fn method_not_allowed() -> Self {
            Self::MethodNotAllowed(errspec::Plain::new())
        }

        /// 429 (`statuspage.yaml:71`): The user has sent too many requests in a given amount of time ("rate limiting").
        ///
        /// The request was not carried out. Retry with exponential backoff.
        #[inline]
        pub fn too_many_requests() -> Self {
            Self::TooManyRequests(Fields429::new())
        }

        /// 500 (`statuspage.yaml:84`): An unexpected condition was encountered by the server.
        ///
        /// The request may have been carried out: verify before repeating it.
        #[inline]
        pub fn internal_server_error() -> Self {
            Self::InternalServerError(errspec::Plain::new())
        }

        /// 502 (`statuspage.yaml:91`): The server was acting as a gateway or proxy and received an invalid response from the upstream server.
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        #[inline]
        pub fn bad_gateway() -> Self {
            Self::BadGateway(errspec::Plain::new())
        }

        /// 503 (`statuspage.yaml:98`): The server is currently unable to handle the request due to temporary overload or scheduled maintenance.
        ///
        /// The request was not carried out. Retry with exponential backoff.
        #[inline]
        pub fn service_unavailable() -> Self {
            Self::ServiceUnavailable(errspec::Plain::new())
        }

        /// 504 (`statuspage.yaml:110`): The server was acting as a gateway or proxy and did not receive a timely response from the upstream server.
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        #[inline]
        pub fn gateway_timeout() -> Self {
            Self::GatewayTimeout(errspec::Plain::new())
        }
    }

    /// The fields of the errors of status 429.
    #[derive(Debug)]
    #[must_use]
    pub struct Fields429(errspec::Values);

    impl Fields429 {
        /// None of the fields.
        #[inline]
        pub fn new() -> Self {
            Self(errspec::Values::of([errspec::field::FieldValue::Absent]))
        }

        /// How long to wait before making a new request
        #[inline]
        #[must_use]
        pub fn retry_after(&self) -> Option<::std::time::Duration> {
            self.0.tail(1).as_optional_duration()
        }

        /// Sets [`retry_after`](Self::retry_after).
        #[inline]
        pub fn with_retry_after(self, retry_after: ::std::time::Duration) -> Self {
            Self(self.0.with_tail(1, errspec::field::value(retry_after)))
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

    errspec::__made_by!("0.1.0");

    /// An answer of Status Codes that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Backoff, Docs, Envelope, ErrorInfo, FieldInfo, Header, Identifier, Kind, Lookup,
            Member, Outcome, Part, Retry, Shape, Slot, Spec, StatusInfo, Type, Unit,
        };
        /// Everything that the spec of Status Codes declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
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
                StatusInfo {
                    code: 200,
                    reason: "OK",
                    docs: Docs::of(
                            "The request was successful, and the server responded with the requested data.",
                        )
                        .with_details(
                            "This is the standard response for successful HTTP requests.",
                        )
                        .with_when(
                            "Whenever an API call is handled correctly and returns the expected result. For example, a successful GET, POST, PUT, or DELETE request will typically return 200 OK (though POST may also return 201 Created).",
                        ),
                    outcome: Outcome::Succeeded,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: None,
                },
                StatusInfo {
                    code: 201,
                    reason: "Created",
                    docs: Docs::of("Created.")
                        .with_when(
                            "A successful POST request may return this in place of 200 OK.",
                        ),
                    outcome: Outcome::Succeeded,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: None,
                },
                StatusInfo {
                    code: 400,
                    reason: "Bad Request",
                    docs: Docs::of(
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
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(0),
                },
                StatusInfo {
                    code: 401,
                    reason: "Unauthorized",
                    docs: Docs::of(
                            "Authentication is required and has either not been provided or failed.",
                        )
                        .with_when(
                            "When API requests are made without a valid authentication token or with invalid credentials.",
                        )
                        .with_action(
                            "The client must authenticate itself to get the requested response.",
                        ),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(1),
                },
                StatusInfo {
                    code: 403,
                    reason: "Forbidden",
                    docs: Docs::of(
                            "The client is authenticated but does not have permission to access the requested resource.",
                        )
                        .with_details(
                            "Authorization will not help, and the request should not be repeated.",
                        )
                        .with_when(
                            "When a user tries to access a resource or perform an action they do not have rights for.",
                        )
                        .with_action("Do not repeat the request."),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(2),
                },
                StatusInfo {
                    code: 404,
                    reason: "Not Found",
                    docs: Docs::of(
                            "The requested resource could not be found on the server.",
                        )
                        .with_when(
                            "When requesting a specific resource that does not exist, or using a wrong API endpoint.",
                        )
                        .with_causes(
                            &["The endpoint URL is incorrect", "The resource does not exist"],
                        ),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(3),
                },
                StatusInfo {
                    code: 405,
                    reason: "Method Not Allowed",
                    docs: Docs::of(
                            "The method specified in the request is not allowed for the resource.",
                        )
                        .with_when(
                            "If you try to use an unsupported HTTP method for an endpoint.",
                        )
                        .with_causes(
                            &["Trying to use POST on a resource that only supports GET"],
                        ),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(4),
                },
                StatusInfo {
                    code: 429,
                    reason: "Too Many Requests",
                    docs: Docs::of(
                            "The user has sent too many requests in a given amount of time (\"rate limiting\").",
                        )
                        .with_details(
                            "The response may include information about how long to wait before making a new request.",
                        )
                        .with_when("If you exceed the API's rate limits."),
                    outcome: Outcome::Failed,
                    retry: Retry::Backoff(Backoff::DEFAULT),
                    fields: FIELDS_OF_429,
                    headers: &[
                        Header {
                            name: "retry-after",
                            value: &[Part::Slot(Slot::Field("retry_after"))],
                            ..Header::BLANK
                        },
                    ],
                    stands_in: Some(5),
                },
                StatusInfo {
                    code: 500,
                    reason: "Internal Server Error",
                    docs: Docs::of("An unexpected condition was encountered by the server.")
                        .with_details(
                            "This is a generic error message indicating the server failed to fulfill a valid request.",
                        )
                        .with_when(
                            "When something goes wrong on the server side, often unrelated to the request.",
                        ),
                    outcome: Outcome::Unknown,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(6),
                },
                StatusInfo {
                    code: 502,
                    reason: "Bad Gateway",
                    docs: Docs::of(
                            "The server was acting as a gateway or proxy and received an invalid response from the upstream server.",
                        )
                        .with_when(
                            "If the API relies on other services that are currently failing.",
                        ),
                    outcome: Outcome::Unknown,
                    retry: Retry::Backoff(Backoff::DEFAULT),
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(7),
                },
                StatusInfo {
                    code: 503,
                    reason: "Service Unavailable",
                    docs: Docs::of(
                            "The server is currently unable to handle the request due to temporary overload or scheduled maintenance.",
                        )
                        .with_when("During server maintenance or temporary overloading.")
                        .with_causes(&["Temporary overload", "Scheduled maintenance"]),
                    outcome: Outcome::Failed,
                    retry: Retry::Backoff(Backoff::DEFAULT),
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(8),
                },
                StatusInfo {
                    code: 504,
                    reason: "Gateway Timeout",
                    docs: Docs::of(
                            "The server was acting as a gateway or proxy and did not receive a timely response from the upstream server.",
                        )
                        .with_when(
                            "If the API takes too long to get a response from another service it depends on.",
                        ),
                    outcome: Outcome::Unknown,
                    retry: Retry::Backoff(Backoff::DEFAULT),
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(9),
                },
            ],
            errors: &[
                ErrorInfo {
                    name: "BAD_REQUEST",
                    code: "BAD_REQUEST",
                    status: 400,
                    message: "The server could not understand the request due to invalid syntax.",
                    fields: NO_FIELDS,
                    body: "{\"title\":\"Bad Request\",\"status\":400,\"detail\":\"The server could not understand the request due to invalid syntax.\"}",
                    docs: Docs::of(
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
                ErrorInfo {
                    name: "UNAUTHORIZED",
                    code: "UNAUTHORIZED",
                    status: 401,
                    message: "Authentication is required and has either not been provided or failed.",
                    fields: NO_FIELDS,
                    body: "{\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"Authentication is required and has either not been provided or failed.\"}",
                    docs: Docs::of(
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
                ErrorInfo {
                    name: "FORBIDDEN",
                    code: "FORBIDDEN",
                    status: 403,
                    message: "You do not have permission to access the requested resource.",
                    fields: NO_FIELDS,
                    body: "{\"title\":\"Forbidden\",\"status\":403,\"detail\":\"You do not have permission to access the requested resource.\"}",
                    docs: Docs::of(
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
                ErrorInfo {
                    name: "NOT_FOUND",
                    code: "NOT_FOUND",
                    status: 404,
                    message: "The requested resource could not be found on the server.",
                    fields: NO_FIELDS,
                    body: "{\"title\":\"Not Found\",\"status\":404,\"detail\":\"The requested resource could not be found on the server.\"}",
                    docs: Docs::of(
                            "The requested resource could not be found on the server.",
                        )
                        .with_when(
                            "When requesting a specific resource that does not exist, or using a wrong API endpoint.",
                        )
                        .with_causes(
                            &["The endpoint URL is incorrect", "The resource does not exist"],
                        ),
                    kind: KIND_OF_BAD_REQUEST,
                },
                ErrorInfo {
                    name: "METHOD_NOT_ALLOWED",
                    code: "METHOD_NOT_ALLOWED",
                    status: 405,
                    message: "The method specified in the request is not allowed for the resource.",
                    fields: NO_FIELDS,
                    body: "{\"title\":\"Method Not Allowed\",\"status\":405,\"detail\":\"The method specified in the request is not allowed for the resource.\"}",
                    docs: Docs::of(
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
                ErrorInfo {
                    name: "TOO_MANY_REQUESTS",
                    code: "TOO_MANY_REQUESTS",
                    status: 429,
                    message: "Too many requests have been sent in a given amount of time.",
                    fields: FIELDS_OF_429,
                    body: "{\"title\":\"Too Many Requests\",\"status\":429,\"detail\":\"Too many requests have been sent in a given amount of time.\"}",
                    docs: Docs::of(
                            "The user has sent too many requests in a given amount of time (\"rate limiting\").",
                        )
                        .with_details(
                            "The response may include information about how long to wait before making a new request.",
                        )
                        .with_when("If you exceed the API's rate limits."),
                    kind: KIND_OF_TOO_MANY_REQUESTS,
                },
                ErrorInfo {
                    name: "INTERNAL_SERVER_ERROR",
                    code: "INTERNAL_SERVER_ERROR",
                    status: 500,
                    message: "An unexpected condition was encountered by the server.",
                    fields: NO_FIELDS,
                    body: "{\"title\":\"Internal Server Error\",\"status\":500,\"detail\":\"An unexpected condition was encountered by the server.\"}",
                    docs: Docs::of("An unexpected condition was encountered by the server.")
                        .with_details(
                            "This is a generic error message indicating the server failed to fulfill a valid request.",
                        )
                        .with_when(
                            "When something goes wrong on the server side, often unrelated to the request.",
                        ),
                    kind: KIND_OF_INTERNAL_SERVER_ERROR,
                },
                ErrorInfo {
                    name: "BAD_GATEWAY",
                    code: "BAD_GATEWAY",
                    status: 502,
                    message: "An invalid response was received from the upstream server.",
                    fields: NO_FIELDS,
                    body: "{\"title\":\"Bad Gateway\",\"status\":502,\"detail\":\"An invalid response was received from the upstream server.\"}",
                    docs: Docs::of(
                            "The server was acting as a gateway or proxy and received an invalid response from the upstream server.",
                        )
                        .with_when(
                            "If the API relies on other services that are currently failing.",
                        ),
                    kind: KIND_OF_BAD_GATEWAY,
                },
                ErrorInfo {
                    name: "SERVICE_UNAVAILABLE",
                    code: "SERVICE_UNAVAILABLE",
                    status: 503,
                    message: "The server is currently unable to handle the request due to temporary overload or scheduled maintenance.",
                    fields: NO_FIELDS,
                    body: "{\"title\":\"Service Unavailable\",\"status\":503,\"detail\":\"The server is currently unable to handle the request due to temporary overload or scheduled maintenance.\"}",
                    docs: Docs::of(
                            "The server is currently unable to handle the request due to temporary overload or scheduled maintenance.",
                        )
                        .with_when("During server maintenance or temporary overloading.")
                        .with_causes(&["Temporary overload", "Scheduled maintenance"]),
                    kind: KIND_OF_SERVICE_UNAVAILABLE,
                },
                ErrorInfo {
                    name: "GATEWAY_TIMEOUT",
                    code: "GATEWAY_TIMEOUT",
                    status: 504,
                    message: "No timely response was received from the upstream server.",
                    fields: NO_FIELDS,
                    body: "{\"title\":\"Gateway Timeout\",\"status\":504,\"detail\":\"No timely response was received from the upstream server.\"}",
                    docs: Docs::of(
                            "The server was acting as a gateway or proxy and did not receive a timely response from the upstream server.",
                        )
                        .with_when(
                            "If the API takes too long to get a response from another service it depends on.",
                        ),
                    kind: KIND_OF_BAD_GATEWAY,
                },
            ],
            types: &[],
            codes: &CODES,
            identify: &[
                Identifier {
                    slot: Slot::Code,
                    values: &Lookup::EMPTY,
                    others: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
                },
            ],
            retryable: &[],
            templates: &[],
            uncoded: &[],
        };
        const FIELDS_OF_429: &[FieldInfo] = &[
            FieldInfo::of("retry_after", Type::Duration(Unit::Seconds))
                .as_optional()
                .with_docs("How long to wait before making a new request"),
        ];
        const KIND_OF_BAD_REQUEST: &Kind = &Kind {
            has_code: false,
            claims: 0,
            ..Kind::PLAIN
        };
        const NO_FIELDS: &[FieldInfo] = &[];
        const KIND_OF_TOO_MANY_REQUESTS: &Kind = &Kind {
            has_code: false,
            claims: 0,
            headers: &[
                Header {
                    name: "retry-after",
                    value: &[Part::Slot(Slot::Field("retry_after"))],
                    ..Header::BLANK
                },
            ],
            retry: Retry::Backoff(Backoff::DEFAULT),
            ..Kind::PLAIN
        };
        const KIND_OF_INTERNAL_SERVER_ERROR: &Kind = &Kind {
            has_code: false,
            claims: 0,
            outcome: Outcome::Unknown,
            ..Kind::PLAIN
        };
        const KIND_OF_BAD_GATEWAY: &Kind = &Kind {
            has_code: false,
            claims: 0,
            outcome: Outcome::Unknown,
            retry: Retry::Backoff(Backoff::DEFAULT),
            ..Kind::PLAIN
        };
        const KIND_OF_SERVICE_UNAVAILABLE: &Kind = &Kind {
            has_code: false,
            claims: 0,
            retry: Retry::Backoff(Backoff::DEFAULT),
            ..Kind::PLAIN
        };
        static CODES: Lookup = Lookup {
            entries: &[
                ("BAD_GATEWAY", 7), ("BAD_REQUEST", 0), ("FORBIDDEN", 2), ("GATEWAY_TIMEOUT", 9),
                ("INTERNAL_SERVER_ERROR", 6), ("METHOD_NOT_ALLOWED", 4), ("NOT_FOUND", 3),
                ("SERVICE_UNAVAILABLE", 8), ("TOO_MANY_REQUESTS", 5), ("UNAUTHORIZED", 1),
            ],
            displacements: &[0, 0, 4, 1],
            slots: &[0, 0, 4, 1, 0, 9, 0, 10, 3, 5, 8, 7, 2, 0, 6, 0],
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            BadRequest Unauthorized Forbidden NotFound MethodNotAllowed TooManyRequests
            InternalServerError BadGateway ServiceUnavailable GatewayTimeout
        ],
        (
            BadRequest Unauthorized Forbidden NotFound MethodNotAllowed InternalServerError BadGateway
            ServiceUnavailable GatewayTimeout
        ) => (errspec::Plain(values)),
        (
            TooManyRequests
        ) => (Fields429(values)),
        aliases {
        Fields429: (
            TooManyRequests
        ),
        }

        read {
        }
    }

    #[doc(hidden)]
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
                    TooManyRequests(; retry_after?);
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
    pub use __errspec_statuspage as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
