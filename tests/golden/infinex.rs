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
pub mod infinex {
    use ::errspec;

    /// The error codes of Infinex API v2. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `MISSING_PARAMETER` (400, `infinex.yaml:71`): missing request parameter: `{parameter}`
        ///
        /// A request parameter is missing.
        MissingParameter,
        /// `INVALID_PARAMETER` (400, `infinex.yaml:77`): invalid request parameter `{parameter}`: `{problem}`
        ///
        /// A request parameter is invalid.
        InvalidParameter,
        /// `API_KEY_MISSING` (401, `infinex.yaml:94`): authorization is required but no API key was provided
        ///
        /// Authorization is required but no API key was provided.
        ApiKeyMissing,
        /// `API_KEY_INVALID` (403, `infinex.yaml:100`): the API key is invalid
        ///
        /// An API key was provided, but it is invalid.
        ApiKeyInvalid,
        /// `PERMISSION_DENIED` (403, `infinex.yaml:104`): no permissions to `{resource}`
        ///
        /// You have no permissions to the given resource.
        PermissionDenied,
        /// `RESOURCE_OF_ANOTHER_USER` (403, `infinex.yaml:110`): no permissions to `{resource}`: it belongs to another user
        ///
        /// You have no permissions to the given resource, because it belongs to another user.
        ResourceOfAnotherUser,
        /// `RESOURCE_DISABLED` (403, `infinex.yaml:116`): `{resource}` has been disabled by an administrator
        ///
        /// The resource has been disabled by an administrator.
        ResourceDisabled,
        /// `NOT_FOUND` (404, `infinex.yaml:124`): `{resource}` does not exist
        ///
        /// The resource does not exist.
        NotFound,
        /// `METHOD_NOT_ALLOWED` (405, `infinex.yaml:132`): `{method}` cannot be used on `{resource}`
        ///
        /// The resource exists but the given method cannot be used on it.
        MethodNotAllowed,
        /// `READ_ONLY_RESOURCE` (405, `infinex.yaml:139`): `{method}` cannot be used on `{resource}`: it is read-only
        ///
        /// The resource exists but is read-only, so the given method cannot be used on it.
        ///
        /// **Causes**
        ///
        /// - POST to a read-only trading pairs list
        ReadOnlyResource,
        /// `NOT_A_WITHDRAWAL` (405, `infinex.yaml:148`): cannot cancel transaction `{transaction}`: it is a deposit or an internal transfer
        ///
        /// The transaction exists but cannot be cancelled, because it is not a withdrawal.
        ///
        /// **Causes**
        ///
        /// - Using an endpoint that cancels a withdrawal on a transaction that is a deposit
        /// - Using an endpoint that cancels a withdrawal on a transaction that is an internal transfer
        NotAWithdrawal,
        /// `NETWORK_MISMATCH` (406, `infinex.yaml:159`): `{network}` is not a network of `{asset}`
        ///
        /// The network is valid, but not associated with the given coin.
        ///
        /// **Causes**
        ///
        /// - Trying to withdraw a coin using a valid network that is not associated with that coin
        NetworkMismatch,
        /// `WITHDRAWAL_EXCEEDS_BALANCE` (406, `infinex.yaml:168`): cannot withdraw `{amount}` `{asset}`: only `{available}` is available
        ///
        /// The amount is valid, but greater than the account balance.
        ///
        /// **Causes**
        ///
        /// - Trying to withdraw a greater amount than the account balance
        WithdrawalExceedsBalance,
        /// `API_KEY_NAME_TAKEN` (409, `infinex.yaml:181`): an API key named `{name}` already exists
        ///
        /// The name of an API key must be unique.
        ///
        /// **Causes**
        ///
        /// - Trying to create an API key with the same name as an existing one
        ApiKeyNameTaken,
        /// `INTERNAL_SERVER_ERROR` (500, `infinex.yaml:191`): Internal server error
        ///
        /// Internal error on the Infinex backend.
        ///
        /// **What to do.** Try the request again, preferably with some delay.
        ///
        /// The request was not carried out. Retry after 5s.
        InternalServerError,
        /// `GATEWAY_TIMEOUT` (504, `infinex.yaml:197`): a backend service did not respond: the request may or may not have been executed
        ///
        /// **What to do.** Verify whether the request was executed, preferably after some time has passed.
        ///
        /// The request may have been carried out: verify before repeating it.
        GatewayTimeout,
        /// `TWO_FACTOR_REQUIRED` (511, `infinex.yaml:202`): 2FA is required
        ///
        /// 2FA is required.
        ///
        /// **What to do.** Repeat the request with identical parameters and the 2FA code attached.
        ///
        /// The request was not carried out. Repeat it identically with this attached: 2FA code.
        TwoFactorRequired,
    }

    /// An error of Infinex API v2, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `MISSING_PARAMETER` (400, `infinex.yaml:71`): missing request parameter: `{parameter}`
        MissingParameter(MissingParameter),
        /// `INVALID_PARAMETER` (400, `infinex.yaml:77`): invalid request parameter `{parameter}`: `{problem}`
        InvalidParameter(InvalidParameter),
        /// `API_KEY_MISSING` (401, `infinex.yaml:94`): authorization is required but no API key was provided
        ApiKeyMissing(errspec::Plain),
        /// `API_KEY_INVALID` (403, `infinex.yaml:100`): the API key is invalid
        ApiKeyInvalid(errspec::Plain),
        /// `PERMISSION_DENIED` (403, `infinex.yaml:104`): no permissions to `{resource}`
        PermissionDenied(PermissionDenied),
        /// `RESOURCE_OF_ANOTHER_USER` (403, `infinex.yaml:110`): no permissions to `{resource}`: it belongs to another user
        ResourceOfAnotherUser(ResourceOfAnotherUser),
        /// `RESOURCE_DISABLED` (403, `infinex.yaml:116`): `{resource}` has been disabled by an administrator
        ResourceDisabled(ResourceDisabled),
        /// `NOT_FOUND` (404, `infinex.yaml:124`): `{resource}` does not exist
        NotFound(NotFound),
        /// `METHOD_NOT_ALLOWED` (405, `infinex.yaml:132`): `{method}` cannot be used on `{resource}`
        MethodNotAllowed(MethodNotAllowed),
        /// `READ_ONLY_RESOURCE` (405, `infinex.yaml:139`): `{method}` cannot be used on `{resource}`: it is read-only
        ReadOnlyResource(ReadOnlyResource),
        /// `NOT_A_WITHDRAWAL` (405, `infinex.yaml:148`): cannot cancel transaction `{transaction}`: it is a deposit or an internal transfer
        NotAWithdrawal(NotAWithdrawal),
        /// `NETWORK_MISMATCH` (406, `infinex.yaml:159`): `{network}` is not a network of `{asset}`
        NetworkMismatch(NetworkMismatch),
        /// `WITHDRAWAL_EXCEEDS_BALANCE` (406, `infinex.yaml:168`): cannot withdraw `{amount}` `{asset}`: only `{available}` is available
        WithdrawalExceedsBalance(WithdrawalExceedsBalance),
        /// `API_KEY_NAME_TAKEN` (409, `infinex.yaml:181`): an API key named `{name}` already exists
        ApiKeyNameTaken(ApiKeyNameTaken),
        /// `INTERNAL_SERVER_ERROR` (500, `infinex.yaml:191`): Internal server error
        ///
        /// The request was not carried out. Retry after 5s.
        InternalServerError(errspec::Plain),
        /// `GATEWAY_TIMEOUT` (504, `infinex.yaml:197`): a backend service did not respond: the request may or may not have been executed
        ///
        /// The request may have been carried out: verify before repeating it.
        GatewayTimeout(errspec::Plain),
        /// `TWO_FACTOR_REQUIRED` (511, `infinex.yaml:202`): 2FA is required
        ///
        /// The request was not carried out. Repeat it identically with this attached: 2FA code.
        TwoFactorRequired(errspec::Plain),
    }

    impl Error {
        /// `MISSING_PARAMETER` (400, `infinex.yaml:71`): missing request parameter: `{parameter}`
        #[inline]
        pub fn missing_parameter(parameter: impl Into<String>) -> Self {
            Self::MissingParameter(MissingParameter::new(parameter))
        }

        /// `INVALID_PARAMETER` (400, `infinex.yaml:77`): invalid request parameter `{parameter}`: `{problem}`
        #[inline]
        pub fn invalid_parameter(
            args: InvalidParameterArgs<impl Into<String>, impl Into<String>>,
        ) -> Self {
            Self::InvalidParameter(InvalidParameter::new(args))
        }

        /// `API_KEY_MISSING` (401, `infinex.yaml:94`): authorization is required but no API key was provided
        #[inline]
        pub fn api_key_missing() -> Self {
            Self::ApiKeyMissing(errspec::Plain::new())
        }

        /// `API_KEY_INVALID` (403, `infinex.yaml:100`): the API key is invalid
        #[inline]
        pub fn api_key_invalid() -> Self {
            Self::ApiKeyInvalid(errspec::Plain::new())
        }

        /// `PERMISSION_DENIED` (403, `infinex.yaml:104`): no permissions to `{resource}`
        #[inline]
        pub fn permission_denied(resource: impl Into<String>) -> Self {
            Self::PermissionDenied(PermissionDenied::new(resource))
        }

        /// `RESOURCE_OF_ANOTHER_USER` (403, `infinex.yaml:110`): no permissions to `{resource}`: it belongs to another user
        #[inline]
        pub fn resource_of_another_user(resource: impl Into<String>) -> Self {
            Self::ResourceOfAnotherUser(ResourceOfAnotherUser::new(resource))
        }

        /// `RESOURCE_DISABLED` (403, `infinex.yaml:116`): `{resource}` has been disabled by an administrator
        #[inline]
        pub fn resource_disabled(resource: impl Into<String>) -> Self {
            Self::ResourceDisabled(ResourceDisabled::new(resource))
        }

        /// `NOT_FOUND` (404, `infinex.yaml:124`): `{resource}` does not exist
        #[inline]
        pub fn not_found(resource: impl Into<String>) -> Self {
            Self::NotFound(NotFound::new(resource))
        }

        /// `METHOD_NOT_ALLOWED` (405, `infinex.yaml:132`): `{method}` cannot be used on `{resource}`
        #[inline]
        pub fn method_not_allowed(
            args: MethodNotAllowedArgs<impl Into<String>, impl Into<String>>,
        ) -> Self {
            Self::MethodNotAllowed(MethodNotAllowed::new(args))
        }

        /// `READ_ONLY_RESOURCE` (405, `infinex.yaml:139`): `{method}` cannot be used on `{resource}`: it is read-only
        #[inline]
        pub fn read_only_resource(
            args: ReadOnlyResourceArgs<impl Into<String>, impl Into<String>>,
        ) -> Self {
            Self::ReadOnlyResource(ReadOnlyResource::new(args))
        }

        /// `NOT_A_WITHDRAWAL` (405, `infinex.yaml:148`): cannot cancel transaction `{transaction}`: it is a deposit or an internal transfer
        #[inline]
        pub fn not_a_withdrawal(transaction: impl Into<String>) -> Self {
            Self::NotAWithdrawal(NotAWithdrawal::new(transaction))
        }

        /// `NETWORK_MISMATCH` (406, `infinex.yaml:159`): `{network}` is not a network of `{asset}`
        #[inline]
        pub fn network_mismatch(
            args: NetworkMismatchArgs<impl Into<String>, impl Into<String>>,
        ) -> Self {
            Self::NetworkMismatch(NetworkMismatch::new(args))
        }

        /// `WITHDRAWAL_EXCEEDS_BALANCE` (406, `infinex.yaml:168`): cannot withdraw `{amount}` `{asset}`: only `{available}` is available
        #[inline]
        pub fn withdrawal_exceeds_balance(
            args: WithdrawalExceedsBalanceArgs<
                impl Into<String>,
                impl Into<String>,
                impl Into<String>,
            >,
        ) -> Self {
            Self::WithdrawalExceedsBalance(WithdrawalExceedsBalance::new(args))
        }

        /// `API_KEY_NAME_TAKEN` (409, `infinex.yaml:181`): an API key named `{name}` already exists
        #[inline]
        pub fn api_key_name_taken(name: impl Into<String>) -> Self {
            Self::ApiKeyNameTaken(ApiKeyNameTaken::new(name))
        }

        /// `INTERNAL_SERVER_ERROR` (500, `infinex.yaml:191`): Internal server error
        ///
        /// The request was not carried out. Retry after 5s.
        #[inline]
        pub fn internal_server_error() -> Self {
            Self::InternalServerError(errspec::Plain::new())
        }

        /// `GATEWAY_TIMEOUT` (504, `infinex.yaml:197`): a backend service did not respond: the request may or may not have been executed
        ///
        /// The request may have been carried out: verify before repeating it.
        #[inline]
        pub fn gateway_timeout() -> Self {
            Self::GatewayTimeout(errspec::Plain::new())
        }

        /// `TWO_FACTOR_REQUIRED` (511, `infinex.yaml:202`): 2FA is required
        ///
        /// The request was not carried out. Repeat it identically with this attached: 2FA code.
        #[inline]
        pub fn two_factor_required() -> Self {
            Self::TwoFactorRequired(errspec::Plain::new())
        }
    }

    /// The fields of [`Error::MissingParameter`].
    #[derive(Debug)]
    #[must_use]
    pub struct MissingParameter(errspec::Values);

    impl MissingParameter {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(parameter: impl Into<String>) -> Self {
            Self(errspec::Values::of([errspec::field::text(parameter)]))
        }

        /// Name of the missing parameter
        ///
        /// Example: `"amount"`
        #[inline]
        #[must_use]
        pub fn parameter(&self) -> &str {
            self.0.get(0).as_text()
        }
    }

    /// The fields of [`Error::InvalidParameter`].
    #[derive(Debug)]
    #[must_use]
    pub struct InvalidParameter(errspec::Values);

    /// The required fields of [`InvalidParameter`], by name.
    #[derive(Debug)]
    pub struct InvalidParameterArgs<Parameter, Problem> {
        /// Name of the invalid parameter
        ///
        /// Example: `"amount"`
        pub parameter: Parameter,
        /// What is wrong with it
        ///
        /// Example: `"must be a positive number"`
        pub problem: Problem,
    }

    impl InvalidParameter {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(
            args: InvalidParameterArgs<impl Into<String>, impl Into<String>>,
        ) -> Self {
            Self(
                errspec::Values::of([
                    errspec::field::text(args.parameter),
                    errspec::field::text(args.problem),
                ]),
            )
        }

        /// Name of the invalid parameter
        ///
        /// Example: `"amount"`
        #[inline]
        #[must_use]
        pub fn parameter(&self) -> &str {
            self.0.get(0).as_text()
        }

        /// What is wrong with it
        ///
        /// Example: `"must be a positive number"`
        #[inline]
        #[must_use]
        pub fn problem(&self) -> &str {
            self.0.get(1).as_text()
        }
    }

    /// The fields of [`Error::PermissionDenied`].
    #[derive(Debug)]
    #[must_use]
    pub struct PermissionDenied(errspec::Values);

    impl PermissionDenied {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(resource: impl Into<String>) -> Self {
            Self(errspec::Values::of([errspec::field::text(resource)]))
        }

        /// The resource that was asked for
        #[inline]
        #[must_use]
        pub fn resource(&self) -> &str {
            self.0.get(0).as_text()
        }
    }

    /// The fields of [`Error::ResourceOfAnotherUser`].
    #[derive(Debug)]
    #[must_use]
    pub struct ResourceOfAnotherUser(errspec::Values);

    impl ResourceOfAnotherUser {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(resource: impl Into<String>) -> Self {
            Self(errspec::Values::of([errspec::field::text(resource)]))
        }

        /// The resource that was asked for
        #[inline]
        #[must_use]
        pub fn resource(&self) -> &str {
            self.0.get(0).as_text()
        }
    }

    /// The fields of [`Error::ResourceDisabled`].
    #[derive(Debug)]
    #[must_use]
    pub struct ResourceDisabled(errspec::Values);

    impl ResourceDisabled {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(resource: impl Into<String>) -> Self {
            Self(errspec::Values::of([errspec::field::text(resource)]))
        }

        /// The resource that was asked for
        #[inline]
        #[must_use]
        pub fn resource(&self) -> &str {
            self.0.get(0).as_text()
        }
    }

    /// The fields of [`Error::NotFound`].
    #[derive(Debug)]
    #[must_use]
    pub struct NotFound(errspec::Values);

    impl NotFound {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(resource: impl Into<String>) -> Self {
            Self(errspec::Values::of([errspec::field::text(resource)]))
        }

        /// The resource that was asked for
        #[inline]
        #[must_use]
        pub fn resource(&self) -> &str {
            self.0.get(0).as_text()
        }
    }

    /// The fields of [`Error::MethodNotAllowed`].
    #[derive(Debug)]
    #[must_use]
    pub struct MethodNotAllowed(errspec::Values);

    /// The required fields of [`MethodNotAllowed`], by name.
    #[derive(Debug)]
    pub struct MethodNotAllowedArgs<Method, Resource> {
        /// The HTTP method of the request
        ///
        /// Example: `"DELETE"`
        pub method: Method,
        /// The resource that was asked for
        pub resource: Resource,
    }

    impl MethodNotAllowed {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(
            args: MethodNotAllowedArgs<impl Into<String>, impl Into<String>>,
        ) -> Self {
            Self(
                errspec::Values::of([
                    errspec::field::text(args.method),
                    errspec::field::text(args.resource),
                ]),
            )
        }

        /// The HTTP method of the request
        ///
        /// Example: `"DELETE"`
        #[inline]
        #[must_use]
        pub fn method(&self) -> &str {
            self.0.get(0).as_text()
        }

        /// The resource that was asked for
        #[inline]
        #[must_use]
        pub fn resource(&self) -> &str {
            self.0.get(1).as_text()
        }
    }

    /// The fields of [`Error::ReadOnlyResource`].
    #[derive(Debug)]
    #[must_use]
    pub struct ReadOnlyResource(errspec::Values);

    /// The required fields of [`ReadOnlyResource`], by name.
    #[derive(Debug)]
    pub struct ReadOnlyResourceArgs<Method, Resource> {
        /// The HTTP method of the request
        ///
        /// Example: `"POST"`
        pub method: Method,
        /// The read-only resource
        ///
        /// Example: `"the trading pairs list"`
        pub resource: Resource,
    }

    impl ReadOnlyResource {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(
            args: ReadOnlyResourceArgs<impl Into<String>, impl Into<String>>,
        ) -> Self {
            Self(
                errspec::Values::of([
                    errspec::field::text(args.method),
                    errspec::field::text(args.resource),
                ]),
            )
        }

        /// The HTTP method of the request
        ///
        /// Example: `"POST"`
        #[inline]
        #[must_use]
        pub fn method(&self) -> &str {
            self.0.get(0).as_text()
        }

        /// The read-only resource
        ///
        /// Example: `"the trading pairs list"`
        #[inline]
        #[must_use]
        pub fn resource(&self) -> &str {
            self.0.get(1).as_text()
        }
    }

    /// The fields of [`Error::NotAWithdrawal`].
    #[derive(Debug)]
    #[must_use]
    pub struct NotAWithdrawal(errspec::Values);

    impl NotAWithdrawal {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(transaction: impl Into<String>) -> Self {
            Self(errspec::Values::of([errspec::field::text(transaction)]))
        }

        /// Identifier of the transaction
        #[inline]
        #[must_use]
        pub fn transaction(&self) -> &str {
            self.0.get(0).as_text()
        }
    }

    /// The fields of [`Error::NetworkMismatch`].
    #[derive(Debug)]
    #[must_use]
    pub struct NetworkMismatch(errspec::Values);

    /// The required fields of [`NetworkMismatch`], by name.
    #[derive(Debug)]
    pub struct NetworkMismatchArgs<Network, Asset> {
        /// The network that was asked for
        pub network: Network,
        /// Ticker of the coin
        ///
        /// Example: `"BTC"`
        pub asset: Asset,
    }

    impl NetworkMismatch {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(args: NetworkMismatchArgs<impl Into<String>, impl Into<String>>) -> Self {
            Self(
                errspec::Values::of([
                    errspec::field::text(args.network),
                    errspec::field::text(args.asset),
                ]),
            )
        }

        /// The network that was asked for
        #[inline]
        #[must_use]
        pub fn network(&self) -> &str {
            self.0.get(0).as_text()
        }

        /// Ticker of the coin
        ///
        /// Example: `"BTC"`
        #[inline]
        #[must_use]
        pub fn asset(&self) -> &str {
            self.0.get(1).as_text()
        }
    }

    /// The fields of [`Error::WithdrawalExceedsBalance`].
    #[derive(Debug)]
    #[must_use]
    pub struct WithdrawalExceedsBalance(errspec::Values);

    /// The required fields of [`WithdrawalExceedsBalance`], by name.
    #[derive(Debug)]
    pub struct WithdrawalExceedsBalanceArgs<Amount, Asset, Available> {
        /// The amount that was asked for
        ///
        /// Example: `"1.5"`
        pub amount: Amount,
        /// Ticker of the coin
        ///
        /// Example: `"BTC"`
        pub asset: Asset,
        /// The account balance
        ///
        /// Example: `"0.75"`
        pub available: Available,
    }

    impl WithdrawalExceedsBalance {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(
            args: WithdrawalExceedsBalanceArgs<
                impl Into<String>,
                impl Into<String>,
                impl Into<String>,
            >,
        ) -> Self {
            Self(
                errspec::Values::of([
                    errspec::field::text(args.amount),
                    errspec::field::text(args.asset),
                    errspec::field::text(args.available),
                    errspec::field::FieldValue::Absent,
                ]),
            )
        }

        /// The amount that was asked for
        ///
        /// Example: `"1.5"`
        #[inline]
        #[must_use]
        pub fn amount(&self) -> &str {
            self.0.get(0).as_text()
        }

        /// Ticker of the coin
        ///
        /// Example: `"BTC"`
        #[inline]
        #[must_use]
        pub fn asset(&self) -> &str {
            self.0.get(1).as_text()
        }

        /// The account balance
        ///
        /// Example: `"0.75"`
        #[inline]
        #[must_use]
        pub fn available(&self) -> &str {
            self.0.get(2).as_text()
        }

        /// The account, for logs only
        ///
        /// Private: for the server's own log.
        #[inline]
        #[must_use]
        pub fn account_id(&self) -> Option<u64> {
            self.0.get(3).as_optional_unsigned()
        }

        /// Sets [`account_id`](Self::account_id).
        #[inline]
        pub fn with_account_id(self, account_id: u64) -> Self {
            Self(self.0.with(3, errspec::field::value(account_id)))
        }
    }

    /// The fields of [`Error::ApiKeyNameTaken`].
    #[derive(Debug)]
    #[must_use]
    pub struct ApiKeyNameTaken(errspec::Values);

    impl ApiKeyNameTaken {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(name: impl Into<String>) -> Self {
            Self(errspec::Values::of([errspec::field::text(name)]))
        }

        /// The name that is taken
        #[inline]
        #[must_use]
        pub fn name(&self) -> &str {
            self.0.get(0).as_text()
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

    errspec::__made_by!("0.1.0");

    /// An answer of Infinex API v2 that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            ClassInfo, Docs, Envelope, ErrorInfo, FieldInfo, Fill, Identifier, Kind, Log,
            Lookup, Member, Outcome, Retry, Shape, Slot, Spec, StatusInfo, Type,
        };
        /// Everything that the spec of Infinex API v2 declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
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
            classes: &[
                ClassInfo {
                    class: 4,
                    docs: Docs::BLANK,
                    outcome: None,
                    retry: None,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(1),
                },
            ],
            statuses: &[
                StatusInfo {
                    code: 200,
                    reason: "OK",
                    docs: Docs::of("Success."),
                    outcome: Outcome::Succeeded,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: None,
                },
                StatusInfo {
                    code: 400,
                    reason: "Bad Request",
                    docs: Docs::of("Missing or invalid request parameters."),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(1),
                },
                StatusInfo {
                    code: 401,
                    reason: "Unauthorized",
                    docs: Docs::of("Authorization is required but no API key was provided."),
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
                        "Invalid API key, no permissions to the given resource (e.g. it belongs to another user), or resource disabled by an administrator.",
                    ),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: None,
                },
                StatusInfo {
                    code: 404,
                    reason: "Not Found",
                    docs: Docs::of("The resource does not exist."),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(7),
                },
                StatusInfo {
                    code: 405,
                    reason: "Method Not Allowed",
                    docs: Docs::of(
                        "The resource exists but the given method cannot be used on it.",
                    ),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(8),
                },
                StatusInfo {
                    code: 406,
                    reason: "Not Acceptable",
                    docs: Docs::of(
                        "The request parameters are valid but cannot be accepted.",
                    ),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: None,
                },
                StatusInfo {
                    code: 409,
                    reason: "Conflict",
                    docs: Docs::of("There is a conflict of data that should be unique."),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: None,
                },
                StatusInfo {
                    code: 500,
                    reason: "Internal Server Error",
                    docs: Docs::of("Internal error on the Infinex backend.")
                        .with_action("Try the request again, preferably with some delay."),
                    outcome: Outcome::Failed,
                    retry: Retry::After(::std::time::Duration::from_secs(5)),
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(14),
                },
                StatusInfo {
                    code: 504,
                    reason: "Gateway Timeout",
                    docs: Docs::of(
                            "One of the backend services received your request but did not respond in any way.",
                        )
                        .with_details(
                            "The execution status is **unknown**: it could have been a failure as well as a success.",
                        )
                        .with_action(
                            "Verify whether the request was executed, preferably after some time has passed.",
                        ),
                    outcome: Outcome::Unknown,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(15),
                },
                StatusInfo {
                    code: 511,
                    reason: "Network Authentication Required",
                    docs: Docs::of("2FA is required.")
                        .with_action(
                            "Repeat the request with identical parameters and the 2FA code attached.",
                        ),
                    outcome: Outcome::Failed,
                    retry: Retry::With("2FA code"),
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(16),
                },
            ],
            errors: &[
                ErrorInfo {
                    name: "MISSING_PARAMETER",
                    code: "MISSING_PARAMETER",
                    status: 400,
                    message: "missing request parameter: {parameter}",
                    fields: &[
                        FieldInfo::of("parameter", Type::String)
                            .with_docs("Name of the missing parameter")
                            .with_example("\"amount\""),
                    ],
                    body: "{\"error\":{\"code\":\"MISSING_PARAMETER\",\"msg\":\"missing request parameter: \u{1}A\"}}",
                    docs: Docs::of_details("A request parameter is missing."),
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "INVALID_PARAMETER",
                    code: "INVALID_PARAMETER",
                    status: 400,
                    message: "invalid request parameter {parameter}: {problem}",
                    fields: &[
                        FieldInfo::of("parameter", Type::String)
                            .with_fill(Fill::Place)
                            .with_docs("Name of the invalid parameter")
                            .with_example("\"amount\""),
                        FieldInfo::of("problem", Type::String)
                            .with_fill(Fill::Reason)
                            .with_docs("What is wrong with it")
                            .with_example("\"must be a positive number\""),
                    ],
                    body: "{\"error\":{\"code\":\"INVALID_PARAMETER\",\"msg\":\"invalid request parameter \u{1}A: \u{1}B\"}}",
                    docs: Docs::of_details("A request parameter is invalid."),
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "API_KEY_MISSING",
                    code: "API_KEY_MISSING",
                    status: 401,
                    message: "authorization is required but no API key was provided",
                    fields: NO_FIELDS,
                    body: "{\"error\":{\"code\":\"API_KEY_MISSING\",\"msg\":\"authorization is required but no API key was provided\"}}",
                    docs: Docs::of_details(
                        "Authorization is required but no API key was provided.",
                    ),
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "API_KEY_INVALID",
                    code: "API_KEY_INVALID",
                    status: 403,
                    message: "the API key is invalid",
                    fields: NO_FIELDS,
                    body: "{\"error\":{\"code\":\"API_KEY_INVALID\",\"msg\":\"the API key is invalid\"}}",
                    docs: Docs::of_details("An API key was provided, but it is invalid."),
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "PERMISSION_DENIED",
                    code: "PERMISSION_DENIED",
                    status: 403,
                    message: "no permissions to {resource}",
                    fields: FIELDS_OF_PERMISSION_DENIED,
                    body: "{\"error\":{\"code\":\"PERMISSION_DENIED\",\"msg\":\"no permissions to \u{1}A\"}}",
                    docs: Docs::of_details("You have no permissions to the given resource."),
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "RESOURCE_OF_ANOTHER_USER",
                    code: "RESOURCE_OF_ANOTHER_USER",
                    status: 403,
                    message: "no permissions to {resource}: it belongs to another user",
                    fields: FIELDS_OF_PERMISSION_DENIED,
                    body: "{\"error\":{\"code\":\"RESOURCE_OF_ANOTHER_USER\",\"msg\":\"no permissions to \u{1}A: it belongs to another user\"}}",
                    docs: Docs::of_details(
                        "You have no permissions to the given resource, because it belongs to another user.",
                    ),
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "RESOURCE_DISABLED",
                    code: "RESOURCE_DISABLED",
                    status: 403,
                    message: "{resource} has been disabled by an administrator",
                    fields: FIELDS_OF_PERMISSION_DENIED,
                    body: "{\"error\":{\"code\":\"RESOURCE_DISABLED\",\"msg\":\"\u{1}A has been disabled by an administrator\"}}",
                    docs: Docs::of_details(
                        "The resource has been disabled by an administrator.",
                    ),
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "NOT_FOUND",
                    code: "NOT_FOUND",
                    status: 404,
                    message: "{resource} does not exist",
                    fields: &[
                        FieldInfo::of("resource", Type::String)
                            .with_fill(Fill::Target)
                            .with_docs("The resource that was asked for"),
                    ],
                    body: "{\"error\":{\"code\":\"NOT_FOUND\",\"msg\":\"\u{1}A does not exist\"}}",
                    docs: Docs::of_details("The resource does not exist."),
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "METHOD_NOT_ALLOWED",
                    code: "METHOD_NOT_ALLOWED",
                    status: 405,
                    message: "{method} cannot be used on {resource}",
                    fields: &[
                        FieldInfo::of("method", Type::String)
                            .with_fill(Fill::Method)
                            .with_docs("The HTTP method of the request")
                            .with_example("\"DELETE\""),
                        FieldInfo::of("resource", Type::String)
                            .with_fill(Fill::Target)
                            .with_docs("The resource that was asked for"),
                    ],
                    body: "{\"error\":{\"code\":\"METHOD_NOT_ALLOWED\",\"msg\":\"\u{1}A cannot be used on \u{1}B\"}}",
                    docs: Docs::of_details(
                        "The resource exists but the given method cannot be used on it.",
                    ),
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "READ_ONLY_RESOURCE",
                    code: "READ_ONLY_RESOURCE",
                    status: 405,
                    message: "{method} cannot be used on {resource}: it is read-only",
                    fields: &[
                        FieldInfo::of("method", Type::String)
                            .with_docs("The HTTP method of the request")
                            .with_example("\"POST\""),
                        FieldInfo::of("resource", Type::String)
                            .with_docs("The read-only resource")
                            .with_example("\"the trading pairs list\""),
                    ],
                    body: "{\"error\":{\"code\":\"READ_ONLY_RESOURCE\",\"msg\":\"\u{1}A cannot be used on \u{1}B: it is read-only\"}}",
                    docs: Docs::of_details(
                            "The resource exists but is read-only, so the given method cannot be used on it.",
                        )
                        .with_causes(&["POST to a read-only trading pairs list"]),
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "NOT_A_WITHDRAWAL",
                    code: "NOT_A_WITHDRAWAL",
                    status: 405,
                    message: "cannot cancel transaction {transaction}: it is a deposit or an internal transfer",
                    fields: &[
                        FieldInfo::of("transaction", Type::String)
                            .with_docs("Identifier of the transaction"),
                    ],
                    body: "{\"error\":{\"code\":\"NOT_A_WITHDRAWAL\",\"msg\":\"cannot cancel transaction \u{1}A: it is a deposit or an internal transfer\"}}",
                    docs: Docs::of_details(
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
                ErrorInfo {
                    name: "NETWORK_MISMATCH",
                    code: "NETWORK_MISMATCH",
                    status: 406,
                    message: "{network} is not a network of {asset}",
                    fields: &[
                        FieldInfo::of("network", Type::String)
                            .with_docs("The network that was asked for"),
                        FieldInfo::of("asset", Type::String)
                            .with_docs("Ticker of the coin")
                            .with_example("\"BTC\""),
                    ],
                    body: "{\"error\":{\"code\":\"NETWORK_MISMATCH\",\"msg\":\"\u{1}A is not a network of \u{1}B\"}}",
                    docs: Docs::of_details(
                            "The network is valid, but not associated with the given coin.",
                        )
                        .with_causes(
                            &[
                                "Trying to withdraw a coin using a valid network that is not associated with that coin",
                            ],
                        ),
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "WITHDRAWAL_EXCEEDS_BALANCE",
                    code: "WITHDRAWAL_EXCEEDS_BALANCE",
                    status: 406,
                    message: "cannot withdraw {amount} {asset}: only {available} is available",
                    fields: &[
                        FieldInfo::of("amount", Type::String)
                            .with_docs("The amount that was asked for")
                            .with_example("\"1.5\""),
                        FieldInfo::of("asset", Type::String)
                            .with_docs("Ticker of the coin")
                            .with_example("\"BTC\""),
                        FieldInfo::of("available", Type::String)
                            .with_docs("The account balance")
                            .with_example("\"0.75\""),
                        FieldInfo::of("account_id", Type::Unsigned)
                            .as_private()
                            .with_docs("The account, for logs only"),
                    ],
                    body: "{\"error\":{\"code\":\"WITHDRAWAL_EXCEEDS_BALANCE\",\"msg\":\"cannot withdraw \u{1}A \u{1}B: only \u{1}C is available\"}}",
                    docs: Docs::of_details(
                            "The amount is valid, but greater than the account balance.",
                        )
                        .with_causes(
                            &["Trying to withdraw a greater amount than the account balance"],
                        ),
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "API_KEY_NAME_TAKEN",
                    code: "API_KEY_NAME_TAKEN",
                    status: 409,
                    message: "an API key named {name} already exists",
                    fields: &[
                        FieldInfo::of("name", Type::String)
                            .with_docs("The name that is taken"),
                    ],
                    body: "{\"error\":{\"code\":\"API_KEY_NAME_TAKEN\",\"msg\":\"an API key named \u{1}A already exists\"}}",
                    docs: Docs::of_details("The name of an API key must be unique.")
                        .with_causes(
                            &[
                                "Trying to create an API key with the same name as an existing one",
                            ],
                        ),
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "INTERNAL_SERVER_ERROR",
                    code: "INTERNAL_SERVER_ERROR",
                    status: 500,
                    message: "Internal server error",
                    fields: NO_FIELDS,
                    body: "{\"error\":{\"code\":\"INTERNAL_SERVER_ERROR\",\"msg\":\"Internal server error\"}}",
                    docs: Docs::of_details("Internal error on the Infinex backend.")
                        .with_action("Try the request again, preferably with some delay."),
                    kind: KIND_OF_INTERNAL_SERVER_ERROR,
                },
                ErrorInfo {
                    name: "GATEWAY_TIMEOUT",
                    code: "GATEWAY_TIMEOUT",
                    status: 504,
                    message: "a backend service did not respond: the request may or may not have been executed",
                    fields: NO_FIELDS,
                    body: "{\"error\":{\"code\":\"GATEWAY_TIMEOUT\",\"msg\":\"a backend service did not respond: the request may or may not have been executed\"}}",
                    docs: Docs::BLANK
                        .with_action(
                            "Verify whether the request was executed, preferably after some time has passed.",
                        ),
                    kind: KIND_OF_GATEWAY_TIMEOUT,
                },
                ErrorInfo {
                    name: "TWO_FACTOR_REQUIRED",
                    code: "TWO_FACTOR_REQUIRED",
                    status: 511,
                    message: "2FA is required",
                    fields: NO_FIELDS,
                    body: "{\"error\":{\"code\":\"TWO_FACTOR_REQUIRED\",\"msg\":\"2FA is required\"}}",
                    docs: Docs::of_details("2FA is required.")
                        .with_action(
                            "Repeat the request with identical parameters and the 2FA code attached.",
                        ),
                    kind: KIND_OF_TWO_FACTOR_REQUIRED,
                },
            ],
            types: &[],
            codes: &CODES,
            identify: &[
                Identifier {
                    slot: Slot::Code,
                    values: &CODES,
                    others: &[],
                },
            ],
            retryable: &[],
            templates: &[],
            uncoded: &[],
        };
        const PLAIN: &Kind = &Kind::PLAIN;
        const NO_FIELDS: &[FieldInfo] = &[];
        const FIELDS_OF_PERMISSION_DENIED: &[FieldInfo] = &[
            FieldInfo::of("resource", Type::String)
                .with_docs("The resource that was asked for"),
        ];
        const KIND_OF_INTERNAL_SERVER_ERROR: &Kind = &Kind {
            retry: Retry::After(::std::time::Duration::from_secs(5)),
            ..Kind::PLAIN
        };
        const KIND_OF_GATEWAY_TIMEOUT: &Kind = &Kind {
            outcome: Outcome::Unknown,
            ..Kind::PLAIN
        };
        const KIND_OF_TWO_FACTOR_REQUIRED: &Kind = &Kind {
            retry: Retry::With("2FA code"),
            log: Some(Log::Debug),
            ..Kind::PLAIN
        };
        static CODES: Lookup = Lookup {
            entries: &[
                ("API_KEY_INVALID", 3), ("API_KEY_MISSING", 2), ("API_KEY_NAME_TAKEN", 13),
                ("GATEWAY_TIMEOUT", 15), ("INTERNAL_SERVER_ERROR", 14), ("INVALID_PARAMETER", 1),
                ("METHOD_NOT_ALLOWED", 8), ("MISSING_PARAMETER", 0), ("NETWORK_MISMATCH", 11),
                ("NOT_A_WITHDRAWAL", 10), ("NOT_FOUND", 7), ("PERMISSION_DENIED", 4),
                ("READ_ONLY_RESOURCE", 9), ("RESOURCE_DISABLED", 6),
                ("RESOURCE_OF_ANOTHER_USER", 5), ("TWO_FACTOR_REQUIRED", 16),
                ("WITHDRAWAL_EXCEEDS_BALANCE", 12),
            ],
            displacements: &[0, 4, 10, 0, 3, 10],
            slots: &[
                8, 0, 0, 0, 0, 0, 17, 0, 0, 0, 2, 0, 4, 0, 0, 0, 6, 16, 7, 0, 13, 5, 0, 14,
                12, 15, 1, 11, 10, 0, 9, 3,
            ],
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            MissingParameter InvalidParameter ApiKeyMissing ApiKeyInvalid PermissionDenied
            ResourceOfAnotherUser ResourceDisabled NotFound MethodNotAllowed ReadOnlyResource
            NotAWithdrawal NetworkMismatch WithdrawalExceedsBalance ApiKeyNameTaken InternalServerError
            GatewayTimeout TwoFactorRequired
        ],
        (
            MissingParameter
        ) => (MissingParameter(values)),
        (
            InvalidParameter
        ) => (InvalidParameter(values)),
        (
            ApiKeyMissing ApiKeyInvalid InternalServerError GatewayTimeout TwoFactorRequired
        ) => (errspec::Plain(values)),
        (
            PermissionDenied
        ) => (PermissionDenied(values)),
        (
            ResourceOfAnotherUser
        ) => (ResourceOfAnotherUser(values)),
        (
            ResourceDisabled
        ) => (ResourceDisabled(values)),
        (
            NotFound
        ) => (NotFound(values)),
        (
            MethodNotAllowed
        ) => (MethodNotAllowed(values)),
        (
            ReadOnlyResource
        ) => (ReadOnlyResource(values)),
        (
            NotAWithdrawal
        ) => (NotAWithdrawal(values)),
        (
            NetworkMismatch
        ) => (NetworkMismatch(values)),
        (
            WithdrawalExceedsBalance
        ) => (WithdrawalExceedsBalance(values)),
        (
            ApiKeyNameTaken
        ) => (ApiKeyNameTaken(values)),
        aliases {
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_infinex {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    MissingParameter(into parameter);
                    InvalidParameter by_name (into parameter, into problem);
                    ApiKeyMissing();
                    ApiKeyInvalid();
                    PermissionDenied(into resource);
                    ResourceOfAnotherUser(into resource);
                    ResourceDisabled(into resource);
                    NotFound(into resource);
                    MethodNotAllowed by_name (into method, into resource);
                    ReadOnlyResource by_name (into method, into resource);
                    NotAWithdrawal(into transaction);
                    NetworkMismatch by_name (into network, into asset);
                    WithdrawalExceedsBalance by_name (into amount, into asset, into available, account_id?);
                    ApiKeyNameTaken(into name);
                    InternalServerError() source;
                    GatewayTimeout() source;
                    TwoFactorRequired();
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_infinex as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
