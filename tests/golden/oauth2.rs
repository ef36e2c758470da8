// Made by errspec 0.1.0 from oauth2.yaml. Do not edit: edit the spec.

/// The errors of OAuth 2.0, made from `oauth2.yaml`.
///
/// The authorization endpoint sends the browser back to the client, with a code in the query of the
/// link. The token endpoint answers with a code in the body. A resource that takes bearer tokens answers
/// with a code in the challenge of the `WWW-Authenticate` header, and with none at all where the
/// request came without credentials.
///
/// Descriptions are for the developer of the client, not for its users.
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
pub mod oauth2 {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of OAuth 2.0. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `invalid_request`: A parameter is missing, invalid, or there twice, or the request is malformed.
        ///
        /// Status 302. The request was not carried out.
        AuthorizationInvalidRequest,
        /// `unauthorized_client`: The client must not ask for an authorization code in this way.
        ///
        /// Status 302. The request was not carried out.
        AuthorizationUnauthorizedClient,
        /// `access_denied`: The resource owner or the server denied the request.
        ///
        /// Status 302. The request was not carried out.
        AccessDenied,
        /// `unsupported_response_type`: The server does not support this type of response.
        ///
        /// Status 302. The request was not carried out.
        UnsupportedResponseType,
        /// `invalid_scope`: The scope is invalid, unknown or malformed.
        ///
        /// Status 302. The request was not carried out.
        AuthorizationInvalidScope,
        /// `server_error`: The server failed.
        ///
        /// Status 302. The request may have been carried out: verify before repeating it.
        ServerError,
        /// `temporarily_unavailable`: The server is overloaded or under maintenance for the moment.
        ///
        /// Status 302. The request was not carried out. Retry with exponential backoff.
        TemporarilyUnavailable,
        /// `invalid_request`: A parameter is missing, invalid, or there twice, or the request is malformed.
        ///
        /// Status 400. The request was not carried out.
        InvalidRequest,
        /// `invalid_client`: The client could not be authenticated.
        ///
        /// **Causes**
        ///
        /// - An unknown client
        /// - No client authentication
        /// - A method of authentication that the server does not support
        ///
        /// Status 400. The request was not carried out.
        InvalidClient,
        /// `invalid_client`: The client could not be authenticated by its `Authorization` header.
        ///
        /// Status 401. The request was not carried out.
        InvalidClientCredentials,
        /// `invalid_grant`: The grant or refresh token is invalid, expired, revoked, or not for this client.
        ///
        /// Status 400. The request was not carried out.
        InvalidGrant,
        /// `unauthorized_client`: The client must not use this type of grant.
        ///
        /// Status 400. The request was not carried out.
        UnauthorizedClient,
        /// `unsupported_grant_type`: The server does not support this type of grant.
        ///
        /// Status 400. The request was not carried out.
        UnsupportedGrantType,
        /// `invalid_scope`: The scope is invalid, unknown or malformed, or more than was granted.
        ///
        /// Status 400. The request was not carried out.
        InvalidScope,
        /// The request has no credentials.
        ///
        /// **What to do.** Send an access token.
        ///
        /// Status 401. The request was not carried out.
        NoCredentials,
        /// `invalid_token`: The access token is expired, revoked, malformed, or invalid in another way.
        ///
        /// **What to do.** Get a new access token, and repeat the request with it.
        ///
        /// Status 401. The request was not carried out. Repeat it identically with this attached: new access token.
        InvalidToken,
        /// `insufficient_scope`: The access token does not reach as far as the request.
        ///
        /// Status 403. The request was not carried out.
        InsufficientScope,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[
            Self::AuthorizationInvalidRequest,
            Self::AuthorizationUnauthorizedClient,
            Self::AccessDenied,
            Self::UnsupportedResponseType,
            Self::AuthorizationInvalidScope,
            Self::ServerError,
            Self::TemporarilyUnavailable,
            Self::InvalidRequest,
            Self::InvalidClient,
            Self::InvalidClientCredentials,
            Self::InvalidGrant,
            Self::UnauthorizedClient,
            Self::UnsupportedGrantType,
            Self::InvalidScope,
            Self::NoCredentials,
            Self::InvalidToken,
            Self::InsufficientScope,
        ];
    }

    /// An error of OAuth 2.0, with its fields. `Display` is its message.
    pub enum Error {
        /// A parameter is missing, invalid, or there twice, or the request is malformed.
        AuthorizationInvalidRequest {
            /// The link that the client asked to be sent back to
            redirect_uri: String,
            /// What the client sent with its request
            state: Option<String>,
            /// The issuer, by which the client tells servers apart (RFC 9207)
            iss: Option<String>,
            /// A page about the error for the developer of the client
            error_uri: Option<String>,
        },
        /// The client must not ask for an authorization code in this way.
        AuthorizationUnauthorizedClient {
            /// The link that the client asked to be sent back to
            redirect_uri: String,
            /// What the client sent with its request
            state: Option<String>,
            /// The issuer, by which the client tells servers apart (RFC 9207)
            iss: Option<String>,
            /// A page about the error for the developer of the client
            error_uri: Option<String>,
        },
        /// The resource owner or the server denied the request.
        AccessDenied {
            /// The link that the client asked to be sent back to
            redirect_uri: String,
            /// What the client sent with its request
            state: Option<String>,
            /// The issuer, by which the client tells servers apart (RFC 9207)
            iss: Option<String>,
            /// A page about the error for the developer of the client
            error_uri: Option<String>,
        },
        /// The server does not support this type of response.
        UnsupportedResponseType {
            /// The link that the client asked to be sent back to
            redirect_uri: String,
            /// What the client sent with its request
            state: Option<String>,
            /// The issuer, by which the client tells servers apart (RFC 9207)
            iss: Option<String>,
            /// A page about the error for the developer of the client
            error_uri: Option<String>,
        },
        /// The scope is invalid, unknown or malformed.
        AuthorizationInvalidScope {
            /// The link that the client asked to be sent back to
            redirect_uri: String,
            /// What the client sent with its request
            state: Option<String>,
            /// The issuer, by which the client tells servers apart (RFC 9207)
            iss: Option<String>,
            /// A page about the error for the developer of the client
            error_uri: Option<String>,
        },
        /// The server failed.
        ServerError {
            /// The link that the client asked to be sent back to
            redirect_uri: String,
            /// What the client sent with its request
            state: Option<String>,
            /// The issuer, by which the client tells servers apart (RFC 9207)
            iss: Option<String>,
            /// A page about the error for the developer of the client
            error_uri: Option<String>,
        },
        /// The server is overloaded or under maintenance for the moment.
        TemporarilyUnavailable {
            /// The link that the client asked to be sent back to
            redirect_uri: String,
            /// What the client sent with its request
            state: Option<String>,
            /// The issuer, by which the client tells servers apart (RFC 9207)
            iss: Option<String>,
            /// A page about the error for the developer of the client
            error_uri: Option<String>,
        },
        /// A parameter is missing, invalid, or there twice, or the request is malformed.
        InvalidRequest {
            /// A page about the error for the developer of the client
            error_uri: Option<String>,
        },
        /// The client could not be authenticated.
        InvalidClient {
            /// A page about the error for the developer of the client
            error_uri: Option<String>,
        },
        /// The client could not be authenticated by its `Authorization` header.
        InvalidClientCredentials {
            /// A page about the error for the developer of the client
            error_uri: Option<String>,
        },
        /// The grant or refresh token is invalid, expired, revoked, or not for this client.
        InvalidGrant {
            /// A page about the error for the developer of the client
            error_uri: Option<String>,
        },
        /// The client must not use this type of grant.
        UnauthorizedClient {
            /// A page about the error for the developer of the client
            error_uri: Option<String>,
        },
        /// The server does not support this type of grant.
        UnsupportedGrantType {
            /// A page about the error for the developer of the client
            error_uri: Option<String>,
        },
        /// The scope is invalid, unknown or malformed, or more than was granted.
        InvalidScope {
            /// A page about the error for the developer of the client
            error_uri: Option<String>,
        },
        /// The request has no credentials.
        NoCredentials,
        /// The access token is expired, revoked, malformed, or invalid in another way.
        InvalidToken,
        /// The access token does not reach as far as the request.
        InsufficientScope {
            /// The scope that would be enough, words with blanks between
            scope: Option<String>,
        },
    }

    impl Error {
        /// A parameter is missing, invalid, or there twice, or the request is malformed.
        pub fn authorization_invalid_request(
            redirect_uri: impl Into<String>,
            state: impl Into<Option<String>>,
            iss: impl Into<Option<String>>,
            error_uri: impl Into<Option<String>>,
        ) -> Self {
            Self::AuthorizationInvalidRequest {
                redirect_uri: redirect_uri.into(),
                state: state.into(),
                iss: iss.into(),
                error_uri: error_uri.into(),
            }
        }

        /// The client must not ask for an authorization code in this way.
        pub fn authorization_unauthorized_client(
            redirect_uri: impl Into<String>,
            state: impl Into<Option<String>>,
            iss: impl Into<Option<String>>,
            error_uri: impl Into<Option<String>>,
        ) -> Self {
            Self::AuthorizationUnauthorizedClient {
                redirect_uri: redirect_uri.into(),
                state: state.into(),
                iss: iss.into(),
                error_uri: error_uri.into(),
            }
        }

        /// The resource owner or the server denied the request.
        pub fn access_denied(
            redirect_uri: impl Into<String>,
            state: impl Into<Option<String>>,
            iss: impl Into<Option<String>>,
            error_uri: impl Into<Option<String>>,
        ) -> Self {
            Self::AccessDenied {
                redirect_uri: redirect_uri.into(),
                state: state.into(),
                iss: iss.into(),
                error_uri: error_uri.into(),
            }
        }

        /// The server does not support this type of response.
        pub fn unsupported_response_type(
            redirect_uri: impl Into<String>,
            state: impl Into<Option<String>>,
            iss: impl Into<Option<String>>,
            error_uri: impl Into<Option<String>>,
        ) -> Self {
            Self::UnsupportedResponseType {
                redirect_uri: redirect_uri.into(),
                state: state.into(),
                iss: iss.into(),
                error_uri: error_uri.into(),
            }
        }

        /// The scope is invalid, unknown or malformed.
        pub fn authorization_invalid_scope(
            redirect_uri: impl Into<String>,
            state: impl Into<Option<String>>,
            iss: impl Into<Option<String>>,
            error_uri: impl Into<Option<String>>,
        ) -> Self {
            Self::AuthorizationInvalidScope {
                redirect_uri: redirect_uri.into(),
                state: state.into(),
                iss: iss.into(),
                error_uri: error_uri.into(),
            }
        }

        /// The server failed.
        pub fn server_error(
            redirect_uri: impl Into<String>,
            state: impl Into<Option<String>>,
            iss: impl Into<Option<String>>,
            error_uri: impl Into<Option<String>>,
        ) -> Self {
            Self::ServerError {
                redirect_uri: redirect_uri.into(),
                state: state.into(),
                iss: iss.into(),
                error_uri: error_uri.into(),
            }
        }

        /// The server is overloaded or under maintenance for the moment.
        pub fn temporarily_unavailable(
            redirect_uri: impl Into<String>,
            state: impl Into<Option<String>>,
            iss: impl Into<Option<String>>,
            error_uri: impl Into<Option<String>>,
        ) -> Self {
            Self::TemporarilyUnavailable {
                redirect_uri: redirect_uri.into(),
                state: state.into(),
                iss: iss.into(),
                error_uri: error_uri.into(),
            }
        }

        /// A parameter is missing, invalid, or there twice, or the request is malformed.
        pub fn invalid_request(error_uri: impl Into<Option<String>>) -> Self {
            Self::InvalidRequest {
                error_uri: error_uri.into(),
            }
        }

        /// The client could not be authenticated.
        pub fn invalid_client(error_uri: impl Into<Option<String>>) -> Self {
            Self::InvalidClient {
                error_uri: error_uri.into(),
            }
        }

        /// The client could not be authenticated by its `Authorization` header.
        pub fn invalid_client_credentials(error_uri: impl Into<Option<String>>) -> Self {
            Self::InvalidClientCredentials {
                error_uri: error_uri.into(),
            }
        }

        /// The grant or refresh token is invalid, expired, revoked, or not for this client.
        pub fn invalid_grant(error_uri: impl Into<Option<String>>) -> Self {
            Self::InvalidGrant {
                error_uri: error_uri.into(),
            }
        }

        /// The client must not use this type of grant.
        pub fn unauthorized_client(error_uri: impl Into<Option<String>>) -> Self {
            Self::UnauthorizedClient {
                error_uri: error_uri.into(),
            }
        }

        /// The server does not support this type of grant.
        pub fn unsupported_grant_type(error_uri: impl Into<Option<String>>) -> Self {
            Self::UnsupportedGrantType {
                error_uri: error_uri.into(),
            }
        }

        /// The scope is invalid, unknown or malformed, or more than was granted.
        pub fn invalid_scope(error_uri: impl Into<Option<String>>) -> Self {
            Self::InvalidScope {
                error_uri: error_uri.into(),
            }
        }

        /// The access token does not reach as far as the request.
        pub fn insufficient_scope(scope: impl Into<Option<String>>) -> Self {
            Self::InsufficientScope {
                scope: scope.into(),
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::AuthorizationInvalidRequest { .. } => Code::AuthorizationInvalidRequest,
                Self::AuthorizationUnauthorizedClient { .. } => {
                    Code::AuthorizationUnauthorizedClient
                }
                Self::AccessDenied { .. } => Code::AccessDenied,
                Self::UnsupportedResponseType { .. } => Code::UnsupportedResponseType,
                Self::AuthorizationInvalidScope { .. } => Code::AuthorizationInvalidScope,
                Self::ServerError { .. } => Code::ServerError,
                Self::TemporarilyUnavailable { .. } => Code::TemporarilyUnavailable,
                Self::InvalidRequest { .. } => Code::InvalidRequest,
                Self::InvalidClient { .. } => Code::InvalidClient,
                Self::InvalidClientCredentials { .. } => Code::InvalidClientCredentials,
                Self::InvalidGrant { .. } => Code::InvalidGrant,
                Self::UnauthorizedClient { .. } => Code::UnauthorizedClient,
                Self::UnsupportedGrantType { .. } => Code::UnsupportedGrantType,
                Self::InvalidScope { .. } => Code::InvalidScope,
                Self::NoCredentials => Code::NoCredentials,
                Self::InvalidToken => Code::InvalidToken,
                Self::InsufficientScope { .. } => Code::InsufficientScope,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::AuthorizationInvalidRequest { redirect_uri, state, iss, error_uri }
                | Self::AuthorizationUnauthorizedClient {
                    redirect_uri,
                    state,
                    iss,
                    error_uri,
                }
                | Self::AccessDenied { redirect_uri, state, iss, error_uri }
                | Self::UnsupportedResponseType { redirect_uri, state, iss, error_uri }
                | Self::AuthorizationInvalidScope { redirect_uri, state, iss, error_uri }
                | Self::ServerError { redirect_uri, state, iss, error_uri }
                | Self::TemporarilyUnavailable { redirect_uri, state, iss, error_uri } => {
                    show(&[redirect_uri, state, iss, error_uri])
                }
                Self::InvalidRequest { error_uri }
                | Self::InvalidClient { error_uri }
                | Self::InvalidClientCredentials { error_uri }
                | Self::InvalidGrant { error_uri }
                | Self::UnauthorizedClient { error_uri }
                | Self::UnsupportedGrantType { error_uri }
                | Self::InvalidScope { error_uri } => show(&[error_uri]),
                Self::InsufficientScope { scope } => show(&[scope]),
                _ => show(&[]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::AuthorizationInvalidRequest => {
                    Self::AuthorizationInvalidRequest {
                        redirect_uri: fields.take(0),
                        state: fields.take(1),
                        iss: fields.take(2),
                        error_uri: fields.take(3),
                    }
                }
                Code::AuthorizationUnauthorizedClient => {
                    Self::AuthorizationUnauthorizedClient {
                        redirect_uri: fields.take(0),
                        state: fields.take(1),
                        iss: fields.take(2),
                        error_uri: fields.take(3),
                    }
                }
                Code::AccessDenied => {
                    Self::AccessDenied {
                        redirect_uri: fields.take(0),
                        state: fields.take(1),
                        iss: fields.take(2),
                        error_uri: fields.take(3),
                    }
                }
                Code::UnsupportedResponseType => {
                    Self::UnsupportedResponseType {
                        redirect_uri: fields.take(0),
                        state: fields.take(1),
                        iss: fields.take(2),
                        error_uri: fields.take(3),
                    }
                }
                Code::AuthorizationInvalidScope => {
                    Self::AuthorizationInvalidScope {
                        redirect_uri: fields.take(0),
                        state: fields.take(1),
                        iss: fields.take(2),
                        error_uri: fields.take(3),
                    }
                }
                Code::ServerError => {
                    Self::ServerError {
                        redirect_uri: fields.take(0),
                        state: fields.take(1),
                        iss: fields.take(2),
                        error_uri: fields.take(3),
                    }
                }
                Code::TemporarilyUnavailable => {
                    Self::TemporarilyUnavailable {
                        redirect_uri: fields.take(0),
                        state: fields.take(1),
                        iss: fields.take(2),
                        error_uri: fields.take(3),
                    }
                }
                Code::InvalidRequest => {
                    Self::InvalidRequest {
                        error_uri: fields.take(0),
                    }
                }
                Code::InvalidClient => {
                    Self::InvalidClient {
                        error_uri: fields.take(0),
                    }
                }
                Code::InvalidClientCredentials => {
                    Self::InvalidClientCredentials {
                        error_uri: fields.take(0),
                    }
                }
                Code::InvalidGrant => {
                    Self::InvalidGrant {
                        error_uri: fields.take(0),
                    }
                }
                Code::UnauthorizedClient => {
                    Self::UnauthorizedClient {
                        error_uri: fields.take(0),
                    }
                }
                Code::UnsupportedGrantType => {
                    Self::UnsupportedGrantType {
                        error_uri: fields.take(0),
                    }
                }
                Code::InvalidScope => {
                    Self::InvalidScope {
                        error_uri: fields.take(0),
                    }
                }
                Code::NoCredentials => Self::NoCredentials,
                Code::InvalidToken => Self::InvalidToken,
                Code::InsufficientScope => {
                    Self::InsufficientScope {
                        scope: fields.take(0),
                    }
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            None
        }
    }

    /// The HTTP statuses that OAuth 2.0 answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 302 Found: Back to the client, with the answer of the authorization endpoint.
        ///
        /// The request was not carried out.
        Found = 302,
        /// 400 Bad Request: The request for a token is refused.
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
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[
            Self::Found,
            Self::BadRequest,
            Self::Unauthorized,
            Self::Forbidden,
        ];
    }

    /// An answer of OAuth 2.0 that is an error.
    pub type Failure = errspec::Failure<Error>;

    static FIELDS_OF_AUTHORIZATION_INVALID_REQUEST: &[errspec::FieldInfo] = &[
        errspec::FieldInfo {
            name: "redirect_uri",
            ty: errspec::Type::String,
            docs: "The link that the client asked to be sent back to",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "state",
            ty: errspec::Type::String,
            optional: true,
            docs: "What the client sent with its request",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "iss",
            ty: errspec::Type::String,
            optional: true,
            docs: "The issuer, by which the client tells servers apart (RFC 9207)",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "error_uri",
            ty: errspec::Type::String,
            optional: true,
            docs: "A page about the error for the developer of the client",
            ..errspec::FieldInfo::BLANK
        },
    ];

    static FIELDS_OF_INVALID_REQUEST: &[errspec::FieldInfo] = &[
        errspec::FieldInfo {
            name: "error_uri",
            ty: errspec::Type::String,
            optional: true,
            docs: "A page about the error for the developer of the client",
            ..errspec::FieldInfo::BLANK
        },
    ];

    const NO_FIELDS: &[errspec::FieldInfo] = &[];

    const KIND_OF_AUTHORIZATION_INVALID_REQUEST: &errspec::Kind = &errspec::Kind {
        envelope: 3,
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_SERVER_ERROR: &errspec::Kind = &errspec::Kind {
        envelope: 3,
        outcome: errspec::Outcome::Unknown,
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_TEMPORARILY_UNAVAILABLE: &errspec::Kind = &errspec::Kind {
        envelope: 3,
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_INVALID_REQUEST: &errspec::Kind = &errspec::Kind {
        attributes: &[("realm", errspec::Constant::Text("example"))],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_INVALID_CLIENT_CREDENTIALS: &errspec::Kind = &errspec::Kind {
        headers: &[
            HeaderShape {
                name: "www-authenticate",
                value: &[Part::Text("Basic")],
                params: Params::Auth(
                    &[
                        Param {
                            name: "realm",
                            value: &[Part::Slot(Slot::Attribute("realm"))],
                        },
                    ],
                ),
                ..HeaderShape::BLANK
            },
        ],
        attributes: &[("realm", errspec::Constant::Text("example"))],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_NO_CREDENTIALS: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        envelope: 2,
        attributes: &[("realm", errspec::Constant::Text("example"))],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_INVALID_TOKEN: &errspec::Kind = &errspec::Kind {
        envelope: 1,
        attributes: &[("realm", errspec::Constant::Text("example"))],
        retry: errspec::Retry::With("new access token"),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_INSUFFICIENT_SCOPE: &errspec::Kind = &errspec::Kind {
        envelope: 1,
        attributes: &[("realm", errspec::Constant::Text("example"))],
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[
            ("NO_CREDENTIALS", 14),
            ("access_denied", 2),
            ("insufficient_scope", 16),
            ("invalid_client", 8),
            ("invalid_client", 9),
            ("invalid_grant", 10),
            ("invalid_request", 0),
            ("invalid_request", 7),
            ("invalid_scope", 4),
            ("invalid_scope", 13),
            ("invalid_token", 15),
            ("server_error", 5),
            ("temporarily_unavailable", 6),
            ("unauthorized_client", 1),
            ("unauthorized_client", 11),
            ("unsupported_grant_type", 12),
            ("unsupported_response_type", 3),
        ],
        displacements: &[9, 2, 0, 1, 0],
        slots: &[13, 16, 0, 7, 0, 17, 4, 14, 9, 11, 1, 12, 6, 3, 0, 2],
    };

    /// All that the spec of OAuth 2.0 says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "oauth2",
        title: "OAuth 2.0",
        docs: "The authorization endpoint sends the browser back to the client, with a code in the query of the\nlink. The token endpoint answers with a code in the body. A resource that takes bearer tokens answers\nwith a code in the challenge of the `WWW-Authenticate` header, and with none at all where the\nrequest came without credentials.\n\nDescriptions are for the developer of the client, not for its users.",
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
                                name: "error",
                                shape: Shape::Slot(Slot::Code),
                            },
                            Member {
                                name: "error_description",
                                shape: Shape::Slot(Slot::Message),
                            },
                            Member {
                                name: "error_uri",
                                shape: Shape::Slot(Slot::Field("error_uri")),
                            },
                        ],
                    ),
                ),
                headers: &[
                    HeaderShape {
                        name: "cache-control",
                        value: &[Part::Text("no-store")],
                        ..HeaderShape::BLANK
                    },
                ],
                ..Envelope::BLANK
            },
            Envelope {
                name: "bearer",
                headers: &[
                    HeaderShape {
                        name: "www-authenticate",
                        value: &[Part::Text("Bearer")],
                        params: Params::Auth(
                            &[
                                Param {
                                    name: "realm",
                                    value: &[Part::Slot(Slot::Attribute("realm"))],
                                },
                                Param {
                                    name: "error",
                                    value: &[Part::Slot(Slot::Code)],
                                },
                                Param {
                                    name: "error_description",
                                    value: &[Part::Slot(Slot::Message)],
                                },
                                Param {
                                    name: "scope",
                                    value: &[Part::Slot(Slot::Field("scope"))],
                                },
                            ],
                        ),
                        ..HeaderShape::BLANK
                    },
                ],
                ..Envelope::BLANK
            },
            Envelope {
                name: "challenge",
                headers: &[
                    HeaderShape {
                        name: "www-authenticate",
                        value: &[Part::Text("Bearer")],
                        params: Params::Auth(
                            &[
                                Param {
                                    name: "realm",
                                    value: &[Part::Slot(Slot::Attribute("realm"))],
                                },
                            ],
                        ),
                        ..HeaderShape::BLANK
                    },
                ],
                ..Envelope::BLANK
            },
            Envelope {
                name: "redirect",
                headers: &[
                    HeaderShape {
                        name: "location",
                        value: &[Part::Slot(Slot::Field("redirect_uri"))],
                        params: Params::Query(
                            &[
                                Param {
                                    name: "error",
                                    value: &[Part::Slot(Slot::Code)],
                                },
                                Param {
                                    name: "error_description",
                                    value: &[Part::Slot(Slot::Message)],
                                },
                                Param {
                                    name: "error_uri",
                                    value: &[Part::Slot(Slot::Field("error_uri"))],
                                },
                                Param {
                                    name: "state",
                                    value: &[Part::Slot(Slot::Field("state"))],
                                },
                                Param {
                                    name: "iss",
                                    value: &[Part::Slot(Slot::Field("iss"))],
                                },
                            ],
                        ),
                        ..HeaderShape::BLANK
                    },
                ],
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
        ],
        statuses: &[
            errspec::StatusInfo {
                code: 302,
                reason: "Found",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Back to the client, with the answer of the authorization endpoint.",
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 400,
                reason: "Bad Request",
                docs: errspec::Docs::BLANK
                    .with_summary("The request for a token is refused."),
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
                stands_in: Some(16),
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "AUTHORIZATION_INVALID_REQUEST",
                variant: "AuthorizationInvalidRequest",
                code: "invalid_request",
                status: 302,
                message: "A parameter is missing, invalid, or there twice, or the request is malformed.",
                fields: FIELDS_OF_AUTHORIZATION_INVALID_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "A parameter is missing, invalid, or there twice, or the request is malformed.",
                    ),
                kind: KIND_OF_AUTHORIZATION_INVALID_REQUEST,
            },
            errspec::ErrorInfo {
                name: "AUTHORIZATION_UNAUTHORIZED_CLIENT",
                variant: "AuthorizationUnauthorizedClient",
                code: "unauthorized_client",
                status: 302,
                message: "The client must not ask for an authorization code in this way.",
                fields: FIELDS_OF_AUTHORIZATION_INVALID_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The client must not ask for an authorization code in this way.",
                    ),
                kind: KIND_OF_AUTHORIZATION_INVALID_REQUEST,
            },
            errspec::ErrorInfo {
                name: "access_denied",
                variant: "AccessDenied",
                code: "access_denied",
                status: 302,
                message: "The resource owner or the server denied the request.",
                fields: FIELDS_OF_AUTHORIZATION_INVALID_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The resource owner or the server denied the request."),
                kind: KIND_OF_AUTHORIZATION_INVALID_REQUEST,
            },
            errspec::ErrorInfo {
                name: "unsupported_response_type",
                variant: "UnsupportedResponseType",
                code: "unsupported_response_type",
                status: 302,
                message: "The server does not support this type of response.",
                fields: FIELDS_OF_AUTHORIZATION_INVALID_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The server does not support this type of response."),
                kind: KIND_OF_AUTHORIZATION_INVALID_REQUEST,
            },
            errspec::ErrorInfo {
                name: "AUTHORIZATION_INVALID_SCOPE",
                variant: "AuthorizationInvalidScope",
                code: "invalid_scope",
                status: 302,
                message: "The scope is invalid, unknown or malformed.",
                fields: FIELDS_OF_AUTHORIZATION_INVALID_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The scope is invalid, unknown or malformed."),
                kind: KIND_OF_AUTHORIZATION_INVALID_REQUEST,
            },
            errspec::ErrorInfo {
                name: "server_error",
                variant: "ServerError",
                code: "server_error",
                status: 302,
                message: "The server failed.",
                fields: FIELDS_OF_AUTHORIZATION_INVALID_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The server failed."),
                kind: KIND_OF_SERVER_ERROR,
            },
            errspec::ErrorInfo {
                name: "temporarily_unavailable",
                variant: "TemporarilyUnavailable",
                code: "temporarily_unavailable",
                status: 302,
                message: "The server is overloaded or under maintenance for the moment.",
                fields: FIELDS_OF_AUTHORIZATION_INVALID_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The server is overloaded or under maintenance for the moment.",
                    ),
                kind: KIND_OF_TEMPORARILY_UNAVAILABLE,
            },
            errspec::ErrorInfo {
                name: "invalid_request",
                variant: "InvalidRequest",
                code: "invalid_request",
                status: 400,
                message: "A parameter is missing, invalid, or there twice, or the request is malformed.",
                fields: FIELDS_OF_INVALID_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "A parameter is missing, invalid, or there twice, or the request is malformed.",
                    ),
                kind: KIND_OF_INVALID_REQUEST,
            },
            errspec::ErrorInfo {
                name: "invalid_client",
                variant: "InvalidClient",
                code: "invalid_client",
                status: 400,
                message: "The client could not be authenticated.",
                fields: FIELDS_OF_INVALID_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The client could not be authenticated.")
                    .with_causes(
                        &[
                            "An unknown client",
                            "No client authentication",
                            "A method of authentication that the server does not support",
                        ],
                    ),
                kind: KIND_OF_INVALID_REQUEST,
            },
            errspec::ErrorInfo {
                name: "INVALID_CLIENT_CREDENTIALS",
                variant: "InvalidClientCredentials",
                code: "invalid_client",
                status: 401,
                message: "The client could not be authenticated.",
                fields: FIELDS_OF_INVALID_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The client could not be authenticated by its `Authorization` header.",
                    ),
                kind: KIND_OF_INVALID_CLIENT_CREDENTIALS,
            },
            errspec::ErrorInfo {
                name: "invalid_grant",
                variant: "InvalidGrant",
                code: "invalid_grant",
                status: 400,
                message: "The grant or refresh token is invalid, expired, revoked, or not for this client.",
                fields: FIELDS_OF_INVALID_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The grant or refresh token is invalid, expired, revoked, or not for this client.",
                    ),
                kind: KIND_OF_INVALID_REQUEST,
            },
            errspec::ErrorInfo {
                name: "unauthorized_client",
                variant: "UnauthorizedClient",
                code: "unauthorized_client",
                status: 400,
                message: "The client must not use this type of grant.",
                fields: FIELDS_OF_INVALID_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The client must not use this type of grant."),
                kind: KIND_OF_INVALID_REQUEST,
            },
            errspec::ErrorInfo {
                name: "unsupported_grant_type",
                variant: "UnsupportedGrantType",
                code: "unsupported_grant_type",
                status: 400,
                message: "The server does not support this type of grant.",
                fields: FIELDS_OF_INVALID_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The server does not support this type of grant."),
                kind: KIND_OF_INVALID_REQUEST,
            },
            errspec::ErrorInfo {
                name: "invalid_scope",
                variant: "InvalidScope",
                code: "invalid_scope",
                status: 400,
                message: "The scope is invalid, unknown or malformed, or more than was granted.",
                fields: FIELDS_OF_INVALID_REQUEST,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The scope is invalid, unknown or malformed, or more than was granted.",
                    ),
                kind: KIND_OF_INVALID_REQUEST,
            },
            errspec::ErrorInfo {
                name: "NO_CREDENTIALS",
                variant: "NoCredentials",
                code: "NO_CREDENTIALS",
                status: 401,
                message: "The request has no credentials.",
                fields: NO_FIELDS,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The request has no credentials.")
                    .with_action("Send an access token."),
                kind: KIND_OF_NO_CREDENTIALS,
            },
            errspec::ErrorInfo {
                name: "invalid_token",
                variant: "InvalidToken",
                code: "invalid_token",
                status: 401,
                message: "The access token is invalid",
                fields: NO_FIELDS,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The access token is expired, revoked, malformed, or invalid in another way.",
                    )
                    .with_action("Get a new access token, and repeat the request with it."),
                kind: KIND_OF_INVALID_TOKEN,
            },
            errspec::ErrorInfo {
                name: "insufficient_scope",
                variant: "InsufficientScope",
                code: "insufficient_scope",
                status: 403,
                message: "The scope of the access token is insufficient",
                fields: &[
                    errspec::FieldInfo {
                        name: "scope",
                        ty: errspec::Type::String,
                        optional: true,
                        docs: "The scope that would be enough, words with blanks between",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The access token does not reach as far as the request."),
                kind: KIND_OF_INSUFFICIENT_SCOPE,
            },
        ],
        codes: &CODES,
        identify: &[
            errspec::Identifier {
                slot: Slot::Code,
                values: &errspec::Lookup {
                    entries: &[
                        ("access_denied", 2),
                        ("insufficient_scope", 16),
                        ("invalid_client", 8),
                        ("invalid_client", 9),
                        ("invalid_grant", 10),
                        ("invalid_request", 0),
                        ("invalid_request", 7),
                        ("invalid_scope", 4),
                        ("invalid_scope", 13),
                        ("invalid_token", 15),
                        ("server_error", 5),
                        ("temporarily_unavailable", 6),
                        ("unauthorized_client", 1),
                        ("unauthorized_client", 11),
                        ("unsupported_grant_type", 12),
                        ("unsupported_response_type", 3),
                    ],
                    displacements: &[0, 0, 1, 4],
                    slots: &[
                        0, 15, 0, 0, 0, 12, 1, 0, 5, 0, 0, 11, 10, 2, 0, 0, 6, 0, 0, 0, 0,
                        13, 0, 3, 8, 0, 0, 0, 16, 0, 0, 0,
                    ],
                },
            },
        ],
    };

    errspec::__items!(Code, Error, Status);

    #[doc(hidden)]
    #[allow(non_local_definitions, reason = "the module may stand in a function")]
    #[macro_export]
    macro_rules! __errspec_oauth2 {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    AuthorizationInvalidRequest(redirect_uri, state?, iss?, error_uri?);
                    AuthorizationUnauthorizedClient(redirect_uri, state?, iss?, error_uri?);
                    AccessDenied(redirect_uri, state?, iss?, error_uri?);
                    UnsupportedResponseType(redirect_uri, state?, iss?, error_uri?);
                    AuthorizationInvalidScope(redirect_uri, state?, iss?, error_uri?);
                    ServerError(redirect_uri, state?, iss?, error_uri?);
                    TemporarilyUnavailable(redirect_uri, state?, iss?, error_uri?);
                    InvalidRequest(error_uri?);
                    InvalidClient(error_uri?);
                    InvalidClientCredentials(error_uri?);
                    InvalidGrant(error_uri?);
                    UnauthorizedClient(error_uri?);
                    UnsupportedGrantType(error_uri?);
                    InvalidScope(error_uri?);
                    NoCredentials();
                    InvalidToken();
                    InsufficientScope(scope?);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_oauth2 as __errors_of_spec;
}
