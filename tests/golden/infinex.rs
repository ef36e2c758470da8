// Made by errspec 0.1.0 from infinex.yaml. Do not edit: edit the spec.

/// The errors of Infinex API v2, made from `infinex.yaml`.
///
/// API v2 uses HTTP status codes to indicate success or failure.
///
/// For any status except `200`, the response body contains an error payload like this:
///
/// ```json
/// { "error": { "code": "INTERNAL_SERVER_ERROR", "msg": "Internal server error" } }
/// ```
///
/// - `code` is a unique, constant error code. Use it to catch the specific error.
/// - `msg` is a human-readable error message. Infinex developers may update it without any notice,
///   so it should not be parsed, nor used for any purpose other than displaying it to the user in
///   unmodified form.
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
pub mod infinex {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of Infinex API v2. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `MISSING_PARAMETER`: missing request parameter: `{parameter}`
        ///
        /// A request parameter is missing.
        ///
        /// Status 400. The request was not carried out.
        MissingParameter,
        /// `INVALID_PARAMETER`: invalid request parameter `{parameter}`: `{problem}`
        ///
        /// A request parameter is invalid.
        ///
        /// Status 400. The request was not carried out.
        InvalidParameter,
        /// `API_KEY_MISSING`: authorization is required but no API key was provided
        ///
        /// Authorization is required but no API key was provided.
        ///
        /// Status 401. The request was not carried out.
        ApiKeyMissing,
        /// `API_KEY_INVALID`: the API key is invalid
        ///
        /// An API key was provided, but it is invalid.
        ///
        /// Status 403. The request was not carried out.
        ApiKeyInvalid,
        /// `PERMISSION_DENIED`: no permissions to `{resource}`
        ///
        /// You have no permissions to the given resource.
        ///
        /// Status 403. The request was not carried out.
        PermissionDenied,
        /// `RESOURCE_OF_ANOTHER_USER`: no permissions to `{resource}`: it belongs to another user
        ///
        /// You have no permissions to the given resource, because it belongs to another user.
        ///
        /// Status 403. The request was not carried out.
        ResourceOfAnotherUser,
        /// `RESOURCE_DISABLED`: `{resource}` has been disabled by an administrator
        ///
        /// The resource has been disabled by an administrator.
        ///
        /// Status 403. The request was not carried out.
        ResourceDisabled,
        /// `NOT_FOUND`: `{resource}` does not exist
        ///
        /// The resource does not exist.
        ///
        /// Status 404. The request was not carried out.
        NotFound,
        /// `METHOD_NOT_ALLOWED`: `{method}` cannot be used on `{resource}`
        ///
        /// The resource exists but the given method cannot be used on it.
        ///
        /// Status 405. The request was not carried out.
        MethodNotAllowed,
        /// `READ_ONLY_RESOURCE`: `{method}` cannot be used on `{resource}`: it is read-only
        ///
        /// The resource exists but is read-only, so the given method cannot be used on it.
        ///
        /// **Causes**
        ///
        /// - POST to a read-only trading pairs list
        ///
        /// Status 405. The request was not carried out.
        ReadOnlyResource,
        /// `NOT_A_WITHDRAWAL`: cannot cancel transaction `{transaction}`: it is a deposit or an internal transfer
        ///
        /// The transaction exists but cannot be cancelled, because it is not a withdrawal.
        ///
        /// **Causes**
        ///
        /// - Using an endpoint that cancels a withdrawal on a transaction that is a deposit
        /// - Using an endpoint that cancels a withdrawal on a transaction that is an internal transfer
        ///
        /// Status 405. The request was not carried out.
        NotAWithdrawal,
        /// `NETWORK_MISMATCH`: `{network}` is not a network of `{asset}`
        ///
        /// The network is valid, but not associated with the given coin.
        ///
        /// **Causes**
        ///
        /// - Trying to withdraw a coin using a valid network that is not associated with that coin
        ///
        /// Status 406. The request was not carried out.
        NetworkMismatch,
        /// `WITHDRAWAL_EXCEEDS_BALANCE`: cannot withdraw `{amount}` `{asset}`: only `{available}` is available
        ///
        /// The amount is valid, but greater than the account balance.
        ///
        /// **Causes**
        ///
        /// - Trying to withdraw a greater amount than the account balance
        ///
        /// Status 406. The request was not carried out.
        WithdrawalExceedsBalance,
        /// `API_KEY_NAME_TAKEN`: an API key named `{name}` already exists
        ///
        /// The name of an API key must be unique.
        ///
        /// **Causes**
        ///
        /// - Trying to create an API key with the same name as an existing one
        ///
        /// Status 409. The request was not carried out.
        ApiKeyNameTaken,
        /// `INTERNAL_SERVER_ERROR`: Internal server error
        ///
        /// Internal error on the Infinex backend.
        ///
        /// **What to do.** Try the request again, preferably with some delay.
        ///
        /// Status 500. The request was not carried out. Retry after 5s.
        InternalServerError,
        /// `GATEWAY_TIMEOUT`: a backend service did not respond: the request may or may not have been executed
        ///
        /// **What to do.** Verify whether the request was executed, preferably after some time has passed.
        ///
        /// Status 504. The request may have been carried out: verify before repeating it.
        GatewayTimeout,
        /// `TWO_FACTOR_REQUIRED`: 2FA is required
        ///
        /// 2FA is required.
        ///
        /// **What to do.** Repeat the request with identical parameters and the 2FA code attached.
        ///
        /// Status 511. The request was not carried out. Repeat it identically with this attached: 2FA code.
        TwoFactorRequired,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[
            Self::MissingParameter,
            Self::InvalidParameter,
            Self::ApiKeyMissing,
            Self::ApiKeyInvalid,
            Self::PermissionDenied,
            Self::ResourceOfAnotherUser,
            Self::ResourceDisabled,
            Self::NotFound,
            Self::MethodNotAllowed,
            Self::ReadOnlyResource,
            Self::NotAWithdrawal,
            Self::NetworkMismatch,
            Self::WithdrawalExceedsBalance,
            Self::ApiKeyNameTaken,
            Self::InternalServerError,
            Self::GatewayTimeout,
            Self::TwoFactorRequired,
        ];
    }

    /// An error of Infinex API v2, with its fields. `Display` is its message.
    pub enum Error {
        /// missing request parameter: `{parameter}`
        MissingParameter {
            /// Name of the missing parameter
            ///
            /// Example: `"amount"`
            parameter: String,
        },
        /// invalid request parameter `{parameter}`: `{problem}`
        InvalidParameter {
            /// Name of the invalid parameter
            ///
            /// Example: `"amount"`
            parameter: String,
            /// What is wrong with it
            ///
            /// Example: `"must be a positive number"`
            problem: String,
        },
        /// authorization is required but no API key was provided
        ApiKeyMissing,
        /// the API key is invalid
        ApiKeyInvalid,
        /// no permissions to `{resource}`
        PermissionDenied {
            /// The resource that was asked for
            resource: String,
        },
        /// no permissions to `{resource}`: it belongs to another user
        ResourceOfAnotherUser {
            /// The resource that was asked for
            resource: String,
        },
        /// `{resource}` has been disabled by an administrator
        ResourceDisabled {
            /// The resource that was asked for
            resource: String,
        },
        /// `{resource}` does not exist
        NotFound {
            /// The resource that was asked for
            resource: String,
        },
        /// `{method}` cannot be used on `{resource}`
        MethodNotAllowed {
            /// The HTTP method of the request
            ///
            /// Example: `"DELETE"`
            method: String,
            /// The resource that was asked for
            resource: String,
        },
        /// `{method}` cannot be used on `{resource}`: it is read-only
        ReadOnlyResource {
            /// The HTTP method of the request
            ///
            /// Example: `"POST"`
            method: String,
            /// The read-only resource
            ///
            /// Example: `"the trading pairs list"`
            resource: String,
        },
        /// cannot cancel transaction `{transaction}`: it is a deposit or an internal transfer
        NotAWithdrawal {
            /// Identifier of the transaction
            transaction: String,
        },
        /// `{network}` is not a network of `{asset}`
        NetworkMismatch {
            /// The network that was asked for
            network: String,
            /// Ticker of the coin
            ///
            /// Example: `"BTC"`
            asset: String,
        },
        /// cannot withdraw `{amount}` `{asset}`: only `{available}` is available
        WithdrawalExceedsBalance {
            /// The amount that was asked for
            ///
            /// Example: `"1.5"`
            amount: String,
            /// Ticker of the coin
            ///
            /// Example: `"BTC"`
            asset: String,
            /// The account balance
            ///
            /// Example: `"0.75"`
            available: String,
            /// The account, for logs only
            ///
            /// Private: for the server's own log.
            account_id: Option<u64>,
        },
        /// an API key named `{name}` already exists
        ApiKeyNameTaken {
            /// The name that is taken
            name: String,
        },
        /// Internal server error
        InternalServerError {
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// a backend service did not respond: the request may or may not have been executed
        GatewayTimeout {
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// 2FA is required
        TwoFactorRequired,
    }

    impl Error {
        /// missing request parameter: `{parameter}`
        pub fn missing_parameter(parameter: impl Into<String>) -> Self {
            Self::MissingParameter {
                parameter: parameter.into(),
            }
        }

        /// invalid request parameter `{parameter}`: `{problem}`
        pub fn invalid_parameter(
            parameter: impl Into<String>,
            problem: impl Into<String>,
        ) -> Self {
            Self::InvalidParameter {
                parameter: parameter.into(),
                problem: problem.into(),
            }
        }

        /// no permissions to `{resource}`
        pub fn permission_denied(resource: impl Into<String>) -> Self {
            Self::PermissionDenied {
                resource: resource.into(),
            }
        }

        /// no permissions to `{resource}`: it belongs to another user
        pub fn resource_of_another_user(resource: impl Into<String>) -> Self {
            Self::ResourceOfAnotherUser {
                resource: resource.into(),
            }
        }

        /// `{resource}` has been disabled by an administrator
        pub fn resource_disabled(resource: impl Into<String>) -> Self {
            Self::ResourceDisabled {
                resource: resource.into(),
            }
        }

        /// `{resource}` does not exist
        pub fn not_found(resource: impl Into<String>) -> Self {
            Self::NotFound {
                resource: resource.into(),
            }
        }

        /// `{method}` cannot be used on `{resource}`
        pub fn method_not_allowed(
            method: impl Into<String>,
            resource: impl Into<String>,
        ) -> Self {
            Self::MethodNotAllowed {
                method: method.into(),
                resource: resource.into(),
            }
        }

        /// `{method}` cannot be used on `{resource}`: it is read-only
        pub fn read_only_resource(
            method: impl Into<String>,
            resource: impl Into<String>,
        ) -> Self {
            Self::ReadOnlyResource {
                method: method.into(),
                resource: resource.into(),
            }
        }

        /// cannot cancel transaction `{transaction}`: it is a deposit or an internal transfer
        pub fn not_a_withdrawal(transaction: impl Into<String>) -> Self {
            Self::NotAWithdrawal {
                transaction: transaction.into(),
            }
        }

        /// `{network}` is not a network of `{asset}`
        pub fn network_mismatch(
            network: impl Into<String>,
            asset: impl Into<String>,
        ) -> Self {
            Self::NetworkMismatch {
                network: network.into(),
                asset: asset.into(),
            }
        }

        /// cannot withdraw `{amount}` `{asset}`: only `{available}` is available
        pub fn withdrawal_exceeds_balance(
            amount: impl Into<String>,
            asset: impl Into<String>,
            available: impl Into<String>,
        ) -> Self {
            Self::WithdrawalExceedsBalance {
                amount: amount.into(),
                asset: asset.into(),
                available: available.into(),
                account_id: None,
            }
        }

        /// an API key named `{name}` already exists
        pub fn api_key_name_taken(name: impl Into<String>) -> Self {
            Self::ApiKeyNameTaken {
                name: name.into(),
            }
        }

        /// Internal server error
        pub fn internal_server_error() -> Self {
            Self::InternalServerError {
                source: errspec::Source::NONE,
            }
        }

        /// Internal server error
        ///
        /// Keeps `cause` for the server's own log.
        pub fn internal_server_error_from(
            cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
        ) -> Self {
            Self::InternalServerError {
                source: errspec::Source::new(cause),
            }
        }

        /// a backend service did not respond: the request may or may not have been executed
        pub fn gateway_timeout() -> Self {
            Self::GatewayTimeout {
                source: errspec::Source::NONE,
            }
        }

        /// a backend service did not respond: the request may or may not have been executed
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
                Self::MissingParameter { .. } => Code::MissingParameter,
                Self::InvalidParameter { .. } => Code::InvalidParameter,
                Self::ApiKeyMissing => Code::ApiKeyMissing,
                Self::ApiKeyInvalid => Code::ApiKeyInvalid,
                Self::PermissionDenied { .. } => Code::PermissionDenied,
                Self::ResourceOfAnotherUser { .. } => Code::ResourceOfAnotherUser,
                Self::ResourceDisabled { .. } => Code::ResourceDisabled,
                Self::NotFound { .. } => Code::NotFound,
                Self::MethodNotAllowed { .. } => Code::MethodNotAllowed,
                Self::ReadOnlyResource { .. } => Code::ReadOnlyResource,
                Self::NotAWithdrawal { .. } => Code::NotAWithdrawal,
                Self::NetworkMismatch { .. } => Code::NetworkMismatch,
                Self::WithdrawalExceedsBalance { .. } => Code::WithdrawalExceedsBalance,
                Self::ApiKeyNameTaken { .. } => Code::ApiKeyNameTaken,
                Self::InternalServerError { .. } => Code::InternalServerError,
                Self::GatewayTimeout { .. } => Code::GatewayTimeout,
                Self::TwoFactorRequired => Code::TwoFactorRequired,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::MissingParameter { parameter } => show(&[parameter]),
                Self::InvalidParameter { parameter, problem } => show(&[parameter, problem]),
                Self::PermissionDenied { resource }
                | Self::ResourceOfAnotherUser { resource }
                | Self::ResourceDisabled { resource }
                | Self::NotFound { resource } => show(&[resource]),
                Self::MethodNotAllowed { method, resource }
                | Self::ReadOnlyResource { method, resource } => show(&[method, resource]),
                Self::NotAWithdrawal { transaction } => show(&[transaction]),
                Self::NetworkMismatch { network, asset } => show(&[network, asset]),
                Self::WithdrawalExceedsBalance { amount, asset, available, account_id } => {
                    show(&[amount, asset, available, account_id])
                }
                Self::ApiKeyNameTaken { name } => show(&[name]),
                _ => show(&[]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::MissingParameter => {
                    Self::MissingParameter {
                        parameter: fields.take(0),
                    }
                }
                Code::InvalidParameter => {
                    Self::InvalidParameter {
                        parameter: fields.take(0),
                        problem: fields.take(1),
                    }
                }
                Code::ApiKeyMissing => Self::ApiKeyMissing,
                Code::ApiKeyInvalid => Self::ApiKeyInvalid,
                Code::PermissionDenied => {
                    Self::PermissionDenied {
                        resource: fields.take(0),
                    }
                }
                Code::ResourceOfAnotherUser => {
                    Self::ResourceOfAnotherUser {
                        resource: fields.take(0),
                    }
                }
                Code::ResourceDisabled => {
                    Self::ResourceDisabled {
                        resource: fields.take(0),
                    }
                }
                Code::NotFound => {
                    Self::NotFound {
                        resource: fields.take(0),
                    }
                }
                Code::MethodNotAllowed => {
                    Self::MethodNotAllowed {
                        method: fields.take(0),
                        resource: fields.take(1),
                    }
                }
                Code::ReadOnlyResource => {
                    Self::ReadOnlyResource {
                        method: fields.take(0),
                        resource: fields.take(1),
                    }
                }
                Code::NotAWithdrawal => {
                    Self::NotAWithdrawal {
                        transaction: fields.take(0),
                    }
                }
                Code::NetworkMismatch => {
                    Self::NetworkMismatch {
                        network: fields.take(0),
                        asset: fields.take(1),
                    }
                }
                Code::WithdrawalExceedsBalance => {
                    Self::WithdrawalExceedsBalance {
                        amount: fields.take(0),
                        asset: fields.take(1),
                        available: fields.take(2),
                        account_id: fields.take(3),
                    }
                }
                Code::ApiKeyNameTaken => {
                    Self::ApiKeyNameTaken {
                        name: fields.take(0),
                    }
                }
                Code::InternalServerError => {
                    Self::InternalServerError {
                        source: fields.source(),
                    }
                }
                Code::GatewayTimeout => {
                    Self::GatewayTimeout {
                        source: fields.source(),
                    }
                }
                Code::TwoFactorRequired => Self::TwoFactorRequired,
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            match self {
                Self::InternalServerError { source } | Self::GatewayTimeout { source } => {
                    Some(source)
                }
                _ => None,
            }
        }
    }

    /// The HTTP statuses that Infinex API v2 answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 200 OK: Success.
        ///
        /// The request was carried out.
        Ok = 200,
        /// 400 Bad Request: Missing or invalid request parameters.
        ///
        /// The request was not carried out.
        BadRequest = 400,
        /// 401 Unauthorized: Authorization is required but no API key was provided.
        ///
        /// The request was not carried out.
        Unauthorized = 401,
        /// 403 Forbidden: Invalid API key, no permissions to the given resource (e.g. it belongs to another user), or resource disabled by an administrator.
        ///
        /// The request was not carried out.
        Forbidden = 403,
        /// 404 Not Found: The resource does not exist.
        ///
        /// The request was not carried out.
        NotFound = 404,
        /// 405 Method Not Allowed: The resource exists but the given method cannot be used on it.
        ///
        /// The request was not carried out.
        MethodNotAllowed = 405,
        /// 406 Not Acceptable: The request parameters are valid but cannot be accepted.
        ///
        /// The request was not carried out.
        NotAcceptable = 406,
        /// 409 Conflict: There is a conflict of data that should be unique.
        ///
        /// The request was not carried out.
        Conflict = 409,
        /// 500 Internal Server Error: Internal error on the Infinex backend.
        ///
        /// **What to do.** Try the request again, preferably with some delay.
        ///
        /// The request was not carried out. Retry after 5s.
        InternalServerError = 500,
        /// 504 Gateway Timeout: One of the backend services received your request but did not respond in any way.
        ///
        /// The execution status is **unknown**: it could have been a failure as well as a success.
        ///
        /// **What to do.** Verify whether the request was executed, preferably after some time has passed.
        ///
        /// The request may have been carried out: verify before repeating it.
        GatewayTimeout = 504,
        /// 511 Network Authentication Required: 2FA is required.
        ///
        /// **What to do.** Repeat the request with identical parameters and the 2FA code attached.
        ///
        /// The request was not carried out. Repeat it identically with this attached: 2FA code.
        NetworkAuthenticationRequired = 511,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[
            Self::Ok,
            Self::BadRequest,
            Self::Unauthorized,
            Self::Forbidden,
            Self::NotFound,
            Self::MethodNotAllowed,
            Self::NotAcceptable,
            Self::Conflict,
            Self::InternalServerError,
            Self::GatewayTimeout,
            Self::NetworkAuthenticationRequired,
        ];
    }

    /// An answer of Infinex API v2 that is an error.
    pub type Failure = errspec::Failure<Error>;

    static FIELDS_OF_PERMISSION_DENIED: &[errspec::FieldInfo] = &[
        errspec::FieldInfo {
            name: "resource",
            ty: errspec::Type::String,
            docs: "The resource that was asked for",
            ..errspec::FieldInfo::BLANK
        },
    ];

    const NO_FIELDS: &[errspec::FieldInfo] = &[];

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    const KIND_OF_INTERNAL_SERVER_ERROR: &errspec::Kind = &errspec::Kind {
        retry: errspec::Retry::After(std::time::Duration::from_secs(5)),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_GATEWAY_TIMEOUT: &errspec::Kind = &errspec::Kind {
        outcome: errspec::Outcome::Unknown,
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_TWO_FACTOR_REQUIRED: &errspec::Kind = &errspec::Kind {
        retry: errspec::Retry::With("2FA code"),
        log: Some(errspec::Log::Debug),
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[
            ("API_KEY_INVALID", 3),
            ("API_KEY_MISSING", 2),
            ("API_KEY_NAME_TAKEN", 13),
            ("GATEWAY_TIMEOUT", 15),
            ("INTERNAL_SERVER_ERROR", 14),
            ("INVALID_PARAMETER", 1),
            ("METHOD_NOT_ALLOWED", 8),
            ("MISSING_PARAMETER", 0),
            ("NETWORK_MISMATCH", 11),
            ("NOT_A_WITHDRAWAL", 10),
            ("NOT_FOUND", 7),
            ("PERMISSION_DENIED", 4),
            ("READ_ONLY_RESOURCE", 9),
            ("RESOURCE_DISABLED", 6),
            ("RESOURCE_OF_ANOTHER_USER", 5),
            ("TWO_FACTOR_REQUIRED", 16),
            ("WITHDRAWAL_EXCEEDS_BALANCE", 12),
        ],
        displacements: &[0, 4, 10, 0, 3, 10],
        slots: &[
            8, 0, 0, 0, 0, 0, 17, 0, 0, 0, 2, 0, 4, 0, 0, 0, 6, 16, 7, 0, 13, 5, 0, 14, 12,
            15, 1, 11, 10, 0, 9, 3,
        ],
    };

    /// All that the spec of Infinex API v2 says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "infinex",
        title: "Infinex API v2",
        docs: "API v2 uses HTTP status codes to indicate success or failure.\n\nFor any status except `200`, the response body contains an error payload like this:\n\n```json\n{ \"error\": { \"code\": \"INTERNAL_SERVER_ERROR\", \"msg\": \"Internal server error\" } }\n```\n\n- `code` is a unique, constant error code. Use it to catch the specific error.\n- `msg` is a human-readable error message. Infinex developers may update it without any notice,\n  so it should not be parsed, nor used for any purpose other than displaying it to the user in\n  unmodified form.",
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
                                shape: Shape::Object(
                                    &[
                                        Member {
                                            name: "code",
                                            shape: Shape::Slot(Slot::Code),
                                        },
                                        Member {
                                            name: "msg",
                                            shape: Shape::Slot(Slot::Message),
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
        classes: &[],
        statuses: &[
            errspec::StatusInfo {
                code: 200,
                reason: "OK",
                docs: errspec::Docs::BLANK.with_summary("Success."),
                outcome: errspec::Outcome::Succeeded,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 400,
                reason: "Bad Request",
                docs: errspec::Docs::BLANK
                    .with_summary("Missing or invalid request parameters."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(1),
            },
            errspec::StatusInfo {
                code: 401,
                reason: "Unauthorized",
                docs: errspec::Docs::BLANK
                    .with_summary("Authorization is required but no API key was provided."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(2),
            },
            errspec::StatusInfo {
                code: 403,
                reason: "Forbidden",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Invalid API key, no permissions to the given resource (e.g. it belongs to another user), or resource disabled by an administrator.",
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 404,
                reason: "Not Found",
                docs: errspec::Docs::BLANK.with_summary("The resource does not exist."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(7),
            },
            errspec::StatusInfo {
                code: 405,
                reason: "Method Not Allowed",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The resource exists but the given method cannot be used on it.",
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(8),
            },
            errspec::StatusInfo {
                code: 406,
                reason: "Not Acceptable",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The request parameters are valid but cannot be accepted.",
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 409,
                reason: "Conflict",
                docs: errspec::Docs::BLANK
                    .with_summary("There is a conflict of data that should be unique."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 500,
                reason: "Internal Server Error",
                docs: errspec::Docs::BLANK
                    .with_summary("Internal error on the Infinex backend.")
                    .with_action("Try the request again, preferably with some delay."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::After(std::time::Duration::from_secs(5)),
                stands_in: Some(14),
            },
            errspec::StatusInfo {
                code: 504,
                reason: "Gateway Timeout",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "One of the backend services received your request but did not respond in any way.",
                    )
                    .with_details(
                        "The execution status is **unknown**: it could have been a failure as well as a success.",
                    )
                    .with_action(
                        "Verify whether the request was executed, preferably after some time has passed.",
                    ),
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Never,
                stands_in: Some(15),
            },
            errspec::StatusInfo {
                code: 511,
                reason: "Network Authentication Required",
                docs: errspec::Docs::BLANK
                    .with_summary("2FA is required.")
                    .with_action(
                        "Repeat the request with identical parameters and the 2FA code attached.",
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::With("2FA code"),
                stands_in: Some(16),
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "MISSING_PARAMETER",
                variant: "MissingParameter",
                code: "MISSING_PARAMETER",
                status: 400,
                message: "missing request parameter: {parameter}",
                fields: &[
                    errspec::FieldInfo {
                        name: "parameter",
                        ty: errspec::Type::String,
                        docs: "Name of the missing parameter",
                        example: "\"amount\"",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"error\":{\"code\":\"MISSING_PARAMETER\",\"msg\":\"missing request parameter: \u{1}A\"}}",
                docs: errspec::Docs::BLANK.with_details("A request parameter is missing."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_PARAMETER",
                variant: "InvalidParameter",
                code: "INVALID_PARAMETER",
                status: 400,
                message: "invalid request parameter {parameter}: {problem}",
                fields: &[
                    errspec::FieldInfo {
                        name: "parameter",
                        ty: errspec::Type::String,
                        fill: Some(errspec::Fill::Place),
                        docs: "Name of the invalid parameter",
                        example: "\"amount\"",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "problem",
                        ty: errspec::Type::String,
                        fill: Some(errspec::Fill::Reason),
                        docs: "What is wrong with it",
                        example: "\"must be a positive number\"",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"error\":{\"code\":\"INVALID_PARAMETER\",\"msg\":\"invalid request parameter \u{1}A: \u{1}B\"}}",
                docs: errspec::Docs::BLANK.with_details("A request parameter is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "API_KEY_MISSING",
                variant: "ApiKeyMissing",
                code: "API_KEY_MISSING",
                status: 401,
                message: "authorization is required but no API key was provided",
                fields: NO_FIELDS,
                body: "{\"error\":{\"code\":\"API_KEY_MISSING\",\"msg\":\"authorization is required but no API key was provided\"}}",
                docs: errspec::Docs::BLANK
                    .with_details("Authorization is required but no API key was provided."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "API_KEY_INVALID",
                variant: "ApiKeyInvalid",
                code: "API_KEY_INVALID",
                status: 403,
                message: "the API key is invalid",
                fields: NO_FIELDS,
                body: "{\"error\":{\"code\":\"API_KEY_INVALID\",\"msg\":\"the API key is invalid\"}}",
                docs: errspec::Docs::BLANK
                    .with_details("An API key was provided, but it is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "PERMISSION_DENIED",
                variant: "PermissionDenied",
                code: "PERMISSION_DENIED",
                status: 403,
                message: "no permissions to {resource}",
                fields: FIELDS_OF_PERMISSION_DENIED,
                body: "{\"error\":{\"code\":\"PERMISSION_DENIED\",\"msg\":\"no permissions to \u{1}A\"}}",
                docs: errspec::Docs::BLANK
                    .with_details("You have no permissions to the given resource."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "RESOURCE_OF_ANOTHER_USER",
                variant: "ResourceOfAnotherUser",
                code: "RESOURCE_OF_ANOTHER_USER",
                status: 403,
                message: "no permissions to {resource}: it belongs to another user",
                fields: FIELDS_OF_PERMISSION_DENIED,
                body: "{\"error\":{\"code\":\"RESOURCE_OF_ANOTHER_USER\",\"msg\":\"no permissions to \u{1}A: it belongs to another user\"}}",
                docs: errspec::Docs::BLANK
                    .with_details(
                        "You have no permissions to the given resource, because it belongs to another user.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "RESOURCE_DISABLED",
                variant: "ResourceDisabled",
                code: "RESOURCE_DISABLED",
                status: 403,
                message: "{resource} has been disabled by an administrator",
                fields: FIELDS_OF_PERMISSION_DENIED,
                body: "{\"error\":{\"code\":\"RESOURCE_DISABLED\",\"msg\":\"\u{1}A has been disabled by an administrator\"}}",
                docs: errspec::Docs::BLANK
                    .with_details("The resource has been disabled by an administrator."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "NOT_FOUND",
                variant: "NotFound",
                code: "NOT_FOUND",
                status: 404,
                message: "{resource} does not exist",
                fields: &[
                    errspec::FieldInfo {
                        name: "resource",
                        ty: errspec::Type::String,
                        fill: Some(errspec::Fill::Target),
                        docs: "The resource that was asked for",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"error\":{\"code\":\"NOT_FOUND\",\"msg\":\"\u{1}A does not exist\"}}",
                docs: errspec::Docs::BLANK.with_details("The resource does not exist."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "METHOD_NOT_ALLOWED",
                variant: "MethodNotAllowed",
                code: "METHOD_NOT_ALLOWED",
                status: 405,
                message: "{method} cannot be used on {resource}",
                fields: &[
                    errspec::FieldInfo {
                        name: "method",
                        ty: errspec::Type::String,
                        fill: Some(errspec::Fill::Method),
                        docs: "The HTTP method of the request",
                        example: "\"DELETE\"",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "resource",
                        ty: errspec::Type::String,
                        fill: Some(errspec::Fill::Target),
                        docs: "The resource that was asked for",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"error\":{\"code\":\"METHOD_NOT_ALLOWED\",\"msg\":\"\u{1}A cannot be used on \u{1}B\"}}",
                docs: errspec::Docs::BLANK
                    .with_details(
                        "The resource exists but the given method cannot be used on it.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "READ_ONLY_RESOURCE",
                variant: "ReadOnlyResource",
                code: "READ_ONLY_RESOURCE",
                status: 405,
                message: "{method} cannot be used on {resource}: it is read-only",
                fields: &[
                    errspec::FieldInfo {
                        name: "method",
                        ty: errspec::Type::String,
                        docs: "The HTTP method of the request",
                        example: "\"POST\"",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "resource",
                        ty: errspec::Type::String,
                        docs: "The read-only resource",
                        example: "\"the trading pairs list\"",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"error\":{\"code\":\"READ_ONLY_RESOURCE\",\"msg\":\"\u{1}A cannot be used on \u{1}B: it is read-only\"}}",
                docs: errspec::Docs::BLANK
                    .with_details(
                        "The resource exists but is read-only, so the given method cannot be used on it.",
                    )
                    .with_causes(&["POST to a read-only trading pairs list"]),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "NOT_A_WITHDRAWAL",
                variant: "NotAWithdrawal",
                code: "NOT_A_WITHDRAWAL",
                status: 405,
                message: "cannot cancel transaction {transaction}: it is a deposit or an internal transfer",
                fields: &[
                    errspec::FieldInfo {
                        name: "transaction",
                        ty: errspec::Type::String,
                        docs: "Identifier of the transaction",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"error\":{\"code\":\"NOT_A_WITHDRAWAL\",\"msg\":\"cannot cancel transaction \u{1}A: it is a deposit or an internal transfer\"}}",
                docs: errspec::Docs::BLANK
                    .with_details(
                        "The transaction exists but cannot be cancelled, because it is not a withdrawal.",
                    )
                    .with_causes(
                        &[
                            "Using an endpoint that cancels a withdrawal on a transaction that is a deposit",
                            "Using an endpoint that cancels a withdrawal on a transaction that is an internal transfer",
                        ],
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "NETWORK_MISMATCH",
                variant: "NetworkMismatch",
                code: "NETWORK_MISMATCH",
                status: 406,
                message: "{network} is not a network of {asset}",
                fields: &[
                    errspec::FieldInfo {
                        name: "network",
                        ty: errspec::Type::String,
                        docs: "The network that was asked for",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "asset",
                        ty: errspec::Type::String,
                        docs: "Ticker of the coin",
                        example: "\"BTC\"",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"error\":{\"code\":\"NETWORK_MISMATCH\",\"msg\":\"\u{1}A is not a network of \u{1}B\"}}",
                docs: errspec::Docs::BLANK
                    .with_details(
                        "The network is valid, but not associated with the given coin.",
                    )
                    .with_causes(
                        &[
                            "Trying to withdraw a coin using a valid network that is not associated with that coin",
                        ],
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "WITHDRAWAL_EXCEEDS_BALANCE",
                variant: "WithdrawalExceedsBalance",
                code: "WITHDRAWAL_EXCEEDS_BALANCE",
                status: 406,
                message: "cannot withdraw {amount} {asset}: only {available} is available",
                fields: &[
                    errspec::FieldInfo {
                        name: "amount",
                        ty: errspec::Type::String,
                        docs: "The amount that was asked for",
                        example: "\"1.5\"",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "asset",
                        ty: errspec::Type::String,
                        docs: "Ticker of the coin",
                        example: "\"BTC\"",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "available",
                        ty: errspec::Type::String,
                        docs: "The account balance",
                        example: "\"0.75\"",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "account_id",
                        ty: errspec::Type::Unsigned,
                        optional: true,
                        private: true,
                        docs: "The account, for logs only",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"error\":{\"code\":\"WITHDRAWAL_EXCEEDS_BALANCE\",\"msg\":\"cannot withdraw \u{1}A \u{1}B: only \u{1}C is available\"}}",
                docs: errspec::Docs::BLANK
                    .with_details(
                        "The amount is valid, but greater than the account balance.",
                    )
                    .with_causes(
                        &["Trying to withdraw a greater amount than the account balance"],
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "API_KEY_NAME_TAKEN",
                variant: "ApiKeyNameTaken",
                code: "API_KEY_NAME_TAKEN",
                status: 409,
                message: "an API key named {name} already exists",
                fields: &[
                    errspec::FieldInfo {
                        name: "name",
                        ty: errspec::Type::String,
                        docs: "The name that is taken",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"error\":{\"code\":\"API_KEY_NAME_TAKEN\",\"msg\":\"an API key named \u{1}A already exists\"}}",
                docs: errspec::Docs::BLANK
                    .with_details("The name of an API key must be unique.")
                    .with_causes(
                        &[
                            "Trying to create an API key with the same name as an existing one",
                        ],
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INTERNAL_SERVER_ERROR",
                variant: "InternalServerError",
                code: "INTERNAL_SERVER_ERROR",
                status: 500,
                message: "Internal server error",
                fields: NO_FIELDS,
                body: "{\"error\":{\"code\":\"INTERNAL_SERVER_ERROR\",\"msg\":\"Internal server error\"}}",
                docs: errspec::Docs::BLANK
                    .with_details("Internal error on the Infinex backend.")
                    .with_action("Try the request again, preferably with some delay."),
                kind: KIND_OF_INTERNAL_SERVER_ERROR,
            },
            errspec::ErrorInfo {
                name: "GATEWAY_TIMEOUT",
                variant: "GatewayTimeout",
                code: "GATEWAY_TIMEOUT",
                status: 504,
                message: "a backend service did not respond: the request may or may not have been executed",
                fields: NO_FIELDS,
                body: "{\"error\":{\"code\":\"GATEWAY_TIMEOUT\",\"msg\":\"a backend service did not respond: the request may or may not have been executed\"}}",
                docs: errspec::Docs::BLANK
                    .with_action(
                        "Verify whether the request was executed, preferably after some time has passed.",
                    ),
                kind: KIND_OF_GATEWAY_TIMEOUT,
            },
            errspec::ErrorInfo {
                name: "TWO_FACTOR_REQUIRED",
                variant: "TwoFactorRequired",
                code: "TWO_FACTOR_REQUIRED",
                status: 511,
                message: "2FA is required",
                fields: NO_FIELDS,
                body: "{\"error\":{\"code\":\"TWO_FACTOR_REQUIRED\",\"msg\":\"2FA is required\"}}",
                docs: errspec::Docs::BLANK
                    .with_details("2FA is required.")
                    .with_action(
                        "Repeat the request with identical parameters and the 2FA code attached.",
                    ),
                kind: KIND_OF_TWO_FACTOR_REQUIRED,
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
    macro_rules! __errspec_infinex {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    MissingParameter(parameter);
                    InvalidParameter(parameter, problem);
                    ApiKeyMissing();
                    ApiKeyInvalid();
                    PermissionDenied(resource);
                    ResourceOfAnotherUser(resource);
                    ResourceDisabled(resource);
                    NotFound(resource);
                    MethodNotAllowed(method, resource);
                    ReadOnlyResource(method, resource);
                    NotAWithdrawal(transaction);
                    NetworkMismatch(network, asset);
                    WithdrawalExceedsBalance(amount, asset, available, account_id?);
                    ApiKeyNameTaken(name);
                    InternalServerError() source;
                    GatewayTimeout() source;
                    TwoFactorRequired();
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_infinex as __errors_of_spec;
}
