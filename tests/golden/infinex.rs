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
    clippy::doc_markdown,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    reason = "the words are those of the spec"
)]
pub mod infinex {
    use ::errspec;

    /// The error codes of Infinex API v2. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `MISSING_PARAMETER` (400): missing request parameter: `{parameter}`
        ///
        /// A request parameter is missing.
        MissingParameter,
        /// `INVALID_PARAMETER` (400): invalid request parameter `{parameter}`: `{problem}`
        ///
        /// A request parameter is invalid.
        InvalidParameter,
        /// `API_KEY_MISSING` (401): authorization is required but no API key was provided
        ///
        /// Authorization is required but no API key was provided.
        ApiKeyMissing,
        /// `API_KEY_INVALID` (403): the API key is invalid
        ///
        /// An API key was provided, but it is invalid.
        ApiKeyInvalid,
        /// `PERMISSION_DENIED` (403): no permissions to `{resource}`
        ///
        /// You have no permissions to the given resource.
        PermissionDenied,
        /// `RESOURCE_OF_ANOTHER_USER` (403): no permissions to `{resource}`: it belongs to another user
        ///
        /// You have no permissions to the given resource, because it belongs to another user.
        ResourceOfAnotherUser,
        /// `RESOURCE_DISABLED` (403): `{resource}` has been disabled by an administrator
        ///
        /// The resource has been disabled by an administrator.
        ResourceDisabled,
        /// `NOT_FOUND` (404): `{resource}` does not exist
        ///
        /// The resource does not exist.
        NotFound,
        /// `METHOD_NOT_ALLOWED` (405): `{method}` cannot be used on `{resource}`
        ///
        /// The resource exists but the given method cannot be used on it.
        MethodNotAllowed,
        /// `READ_ONLY_RESOURCE` (405): `{method}` cannot be used on `{resource}`: it is read-only
        ///
        /// The resource exists but is read-only, so the given method cannot be used on it.
        ///
        /// **Causes**
        ///
        /// - POST to a read-only trading pairs list
        ReadOnlyResource,
        /// `NOT_A_WITHDRAWAL` (405): cannot cancel transaction `{transaction}`: it is a deposit or an internal transfer
        ///
        /// The transaction exists but cannot be cancelled, because it is not a withdrawal.
        ///
        /// **Causes**
        ///
        /// - Using an endpoint that cancels a withdrawal on a transaction that is a deposit
        /// - Using an endpoint that cancels a withdrawal on a transaction that is an internal transfer
        NotAWithdrawal,
        /// `NETWORK_MISMATCH` (406): `{network}` is not a network of `{asset}`
        ///
        /// The network is valid, but not associated with the given coin.
        ///
        /// **Causes**
        ///
        /// - Trying to withdraw a coin using a valid network that is not associated with that coin
        NetworkMismatch,
        /// `WITHDRAWAL_EXCEEDS_BALANCE` (406): cannot withdraw `{amount}` `{asset}`: only `{available}` is available
        ///
        /// The amount is valid, but greater than the account balance.
        ///
        /// **Causes**
        ///
        /// - Trying to withdraw a greater amount than the account balance
        WithdrawalExceedsBalance,
        /// `API_KEY_NAME_TAKEN` (409): an API key named `{name}` already exists
        ///
        /// The name of an API key must be unique.
        ///
        /// **Causes**
        ///
        /// - Trying to create an API key with the same name as an existing one
        ApiKeyNameTaken,
        /// `INTERNAL_SERVER_ERROR` (500): Internal server error
        ///
        /// Internal error on the Infinex backend.
        ///
        /// **What to do.** Try the request again, preferably with some delay.
        ///
        /// The request was not carried out. Retry after 5s.
        InternalServerError,
        /// `GATEWAY_TIMEOUT` (504): a backend service did not respond: the request may or may not have been executed
        ///
        /// **What to do.** Verify whether the request was executed, preferably after some time has passed.
        ///
        /// The request may have been carried out: verify before repeating it.
        GatewayTimeout,
        /// `TWO_FACTOR_REQUIRED` (511): 2FA is required
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
        /// `MISSING_PARAMETER` (400): missing request parameter: `{parameter}`
        MissingParameter(errspec::Held<MissingParameter>),
        /// `INVALID_PARAMETER` (400): invalid request parameter `{parameter}`: `{problem}`
        InvalidParameter(errspec::Held<InvalidParameter>),
        /// `API_KEY_MISSING` (401): authorization is required but no API key was provided
        ApiKeyMissing(errspec::Held),
        /// `API_KEY_INVALID` (403): the API key is invalid
        ApiKeyInvalid(errspec::Held),
        /// `PERMISSION_DENIED` (403): no permissions to `{resource}`
        PermissionDenied(errspec::Held<PermissionDenied>),
        /// `RESOURCE_OF_ANOTHER_USER` (403): no permissions to `{resource}`: it belongs to another user
        ResourceOfAnotherUser(errspec::Held<ResourceOfAnotherUser>),
        /// `RESOURCE_DISABLED` (403): `{resource}` has been disabled by an administrator
        ResourceDisabled(errspec::Held<ResourceDisabled>),
        /// `NOT_FOUND` (404): `{resource}` does not exist
        NotFound(errspec::Held<NotFound>),
        /// `METHOD_NOT_ALLOWED` (405): `{method}` cannot be used on `{resource}`
        MethodNotAllowed(errspec::Held<MethodNotAllowed>),
        /// `READ_ONLY_RESOURCE` (405): `{method}` cannot be used on `{resource}`: it is read-only
        ReadOnlyResource(errspec::Held<ReadOnlyResource>),
        /// `NOT_A_WITHDRAWAL` (405): cannot cancel transaction `{transaction}`: it is a deposit or an internal transfer
        NotAWithdrawal(errspec::Held<NotAWithdrawal>),
        /// `NETWORK_MISMATCH` (406): `{network}` is not a network of `{asset}`
        NetworkMismatch(errspec::Held<NetworkMismatch>),
        /// `WITHDRAWAL_EXCEEDS_BALANCE` (406): cannot withdraw `{amount}` `{asset}`: only `{available}` is available
        WithdrawalExceedsBalance(errspec::Held<WithdrawalExceedsBalance>),
        /// `API_KEY_NAME_TAKEN` (409): an API key named `{name}` already exists
        ApiKeyNameTaken(errspec::Held<ApiKeyNameTaken>),
        /// `INTERNAL_SERVER_ERROR` (500): Internal server error
        InternalServerError(errspec::Held),
        /// `GATEWAY_TIMEOUT` (504): a backend service did not respond: the request may or may not have been executed
        GatewayTimeout(errspec::Held),
        /// `TWO_FACTOR_REQUIRED` (511): 2FA is required
        TwoFactorRequired(errspec::Held),
    }

    impl Error {
        /// `MISSING_PARAMETER` (400): missing request parameter: `{parameter}`
        pub fn missing_parameter(parameter: impl Into<String>) -> Self {
            Self::MissingParameter(errspec::Held::new(MissingParameter::new(parameter), ()))
        }

        /// `INVALID_PARAMETER` (400): invalid request parameter `{parameter}`: `{problem}`
        pub fn invalid_parameter(
            args: InvalidParameterArgs<impl Into<String>, impl Into<String>>,
        ) -> Self {
            Self::InvalidParameter(errspec::Held::new(InvalidParameter::new(args), ()))
        }

        /// `API_KEY_MISSING` (401): authorization is required but no API key was provided
        pub fn api_key_missing() -> Self {
            Self::ApiKeyMissing(errspec::Held::plain())
        }

        /// `API_KEY_INVALID` (403): the API key is invalid
        pub fn api_key_invalid() -> Self {
            Self::ApiKeyInvalid(errspec::Held::plain())
        }

        /// `PERMISSION_DENIED` (403): no permissions to `{resource}`
        pub fn permission_denied(resource: impl Into<String>) -> Self {
            Self::PermissionDenied(errspec::Held::new(PermissionDenied::new(resource), ()))
        }

        /// `RESOURCE_OF_ANOTHER_USER` (403): no permissions to `{resource}`: it belongs to another user
        pub fn resource_of_another_user(resource: impl Into<String>) -> Self {
            Self::ResourceOfAnotherUser(
                errspec::Held::new(ResourceOfAnotherUser::new(resource), ()),
            )
        }

        /// `RESOURCE_DISABLED` (403): `{resource}` has been disabled by an administrator
        pub fn resource_disabled(resource: impl Into<String>) -> Self {
            Self::ResourceDisabled(errspec::Held::new(ResourceDisabled::new(resource), ()))
        }

        /// `NOT_FOUND` (404): `{resource}` does not exist
        pub fn not_found(resource: impl Into<String>) -> Self {
            Self::NotFound(errspec::Held::new(NotFound::new(resource), ()))
        }

        /// `METHOD_NOT_ALLOWED` (405): `{method}` cannot be used on `{resource}`
        pub fn method_not_allowed(
            args: MethodNotAllowedArgs<impl Into<String>, impl Into<String>>,
        ) -> Self {
            Self::MethodNotAllowed(errspec::Held::new(MethodNotAllowed::new(args), ()))
        }

        /// `READ_ONLY_RESOURCE` (405): `{method}` cannot be used on `{resource}`: it is read-only
        pub fn read_only_resource(
            args: ReadOnlyResourceArgs<impl Into<String>, impl Into<String>>,
        ) -> Self {
            Self::ReadOnlyResource(errspec::Held::new(ReadOnlyResource::new(args), ()))
        }

        /// `NOT_A_WITHDRAWAL` (405): cannot cancel transaction `{transaction}`: it is a deposit or an internal transfer
        pub fn not_a_withdrawal(transaction: impl Into<String>) -> Self {
            Self::NotAWithdrawal(errspec::Held::new(NotAWithdrawal::new(transaction), ()))
        }

        /// `NETWORK_MISMATCH` (406): `{network}` is not a network of `{asset}`
        pub fn network_mismatch(
            args: NetworkMismatchArgs<impl Into<String>, impl Into<String>>,
        ) -> Self {
            Self::NetworkMismatch(errspec::Held::new(NetworkMismatch::new(args), ()))
        }

        /// `WITHDRAWAL_EXCEEDS_BALANCE` (406): cannot withdraw `{amount}` `{asset}`: only `{available}` is available
        pub fn withdrawal_exceeds_balance(
            args: WithdrawalExceedsBalanceArgs<
                impl Into<String>,
                impl Into<String>,
                impl Into<String>,
            >,
        ) -> Self {
            Self::WithdrawalExceedsBalance(
                errspec::Held::new(WithdrawalExceedsBalance::new(args), ()),
            )
        }

        /// `API_KEY_NAME_TAKEN` (409): an API key named `{name}` already exists
        pub fn api_key_name_taken(name: impl Into<String>) -> Self {
            Self::ApiKeyNameTaken(errspec::Held::new(ApiKeyNameTaken::new(name), ()))
        }

        /// `INTERNAL_SERVER_ERROR` (500): Internal server error
        pub fn internal_server_error() -> Self {
            Self::InternalServerError(errspec::Held::plain())
        }

        /// `GATEWAY_TIMEOUT` (504): a backend service did not respond: the request may or may not have been executed
        pub fn gateway_timeout() -> Self {
            Self::GatewayTimeout(errspec::Held::plain())
        }

        /// `TWO_FACTOR_REQUIRED` (511): 2FA is required
        pub fn two_factor_required() -> Self {
            Self::TwoFactorRequired(errspec::Held::plain())
        }
    }

    /// The fields of [`Error::MissingParameter`].
    #[derive(Clone, Debug, PartialEq)]
    #[must_use]
    #[non_exhaustive]
    pub struct MissingParameter {
        /// Name of the missing parameter
        ///
        /// Example: `"amount"`
        pub parameter: String,
    }

    impl MissingParameter {
        /// The required fields, and none of the others.
        pub fn new(parameter: impl Into<String>) -> Self {
            Self {
                parameter: parameter.into(),
            }
        }
    }

    impl From<MissingParameter> for Error {
        fn from(own: MissingParameter) -> Self {
            Self::MissingParameter(errspec::Held::new(own, ()))
        }
    }

    impl errspec::Fields for MissingParameter {
        fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
            list.push(&self.parameter);
        }

        fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
            Self { parameter: fields.next() }
        }
    }

    /// The fields of [`Error::InvalidParameter`].
    #[derive(Clone, Debug, PartialEq)]
    #[must_use]
    #[non_exhaustive]
    pub struct InvalidParameter {
        /// Name of the invalid parameter
        ///
        /// Example: `"amount"`
        pub parameter: String,
        /// What is wrong with it
        ///
        /// Example: `"must be a positive number"`
        pub problem: String,
    }

    /// The required fields of [`InvalidParameter`], by name.
    #[derive(Clone, Copy, Debug)]
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
        pub fn new(
            args: InvalidParameterArgs<impl Into<String>, impl Into<String>>,
        ) -> Self {
            Self {
                parameter: args.parameter.into(),
                problem: args.problem.into(),
            }
        }
    }

    impl From<InvalidParameter> for Error {
        fn from(own: InvalidParameter) -> Self {
            Self::InvalidParameter(errspec::Held::new(own, ()))
        }
    }

    impl errspec::Fields for InvalidParameter {
        fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
            list.push(&self.parameter);
            list.push(&self.problem);
        }

        fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
            Self {
                parameter: fields.next(),
                problem: fields.next(),
            }
        }
    }

    /// The fields of [`Error::PermissionDenied`].
    #[derive(Clone, Debug, PartialEq)]
    #[must_use]
    #[non_exhaustive]
    pub struct PermissionDenied {
        /// The resource that was asked for
        pub resource: String,
    }

    impl PermissionDenied {
        /// The required fields, and none of the others.
        pub fn new(resource: impl Into<String>) -> Self {
            Self { resource: resource.into() }
        }
    }

    impl From<PermissionDenied> for Error {
        fn from(own: PermissionDenied) -> Self {
            Self::PermissionDenied(errspec::Held::new(own, ()))
        }
    }

    impl errspec::Fields for PermissionDenied {
        fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
            list.push(&self.resource);
        }

        fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
            Self { resource: fields.next() }
        }
    }

    /// The fields of [`Error::ResourceOfAnotherUser`].
    #[derive(Clone, Debug, PartialEq)]
    #[must_use]
    #[non_exhaustive]
    pub struct ResourceOfAnotherUser {
        /// The resource that was asked for
        pub resource: String,
    }

    impl ResourceOfAnotherUser {
        /// The required fields, and none of the others.
        pub fn new(resource: impl Into<String>) -> Self {
            Self { resource: resource.into() }
        }
    }

    impl From<ResourceOfAnotherUser> for Error {
        fn from(own: ResourceOfAnotherUser) -> Self {
            Self::ResourceOfAnotherUser(errspec::Held::new(own, ()))
        }
    }

    impl errspec::Fields for ResourceOfAnotherUser {
        fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
            list.push(&self.resource);
        }

        fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
            Self { resource: fields.next() }
        }
    }

    /// The fields of [`Error::ResourceDisabled`].
    #[derive(Clone, Debug, PartialEq)]
    #[must_use]
    #[non_exhaustive]
    pub struct ResourceDisabled {
        /// The resource that was asked for
        pub resource: String,
    }

    impl ResourceDisabled {
        /// The required fields, and none of the others.
        pub fn new(resource: impl Into<String>) -> Self {
            Self { resource: resource.into() }
        }
    }

    impl From<ResourceDisabled> for Error {
        fn from(own: ResourceDisabled) -> Self {
            Self::ResourceDisabled(errspec::Held::new(own, ()))
        }
    }

    impl errspec::Fields for ResourceDisabled {
        fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
            list.push(&self.resource);
        }

        fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
            Self { resource: fields.next() }
        }
    }

    /// The fields of [`Error::NotFound`].
    #[derive(Clone, Debug, PartialEq)]
    #[must_use]
    #[non_exhaustive]
    pub struct NotFound {
        /// The resource that was asked for
        pub resource: String,
    }

    impl NotFound {
        /// The required fields, and none of the others.
        pub fn new(resource: impl Into<String>) -> Self {
            Self { resource: resource.into() }
        }
    }

    impl From<NotFound> for Error {
        fn from(own: NotFound) -> Self {
            Self::NotFound(errspec::Held::new(own, ()))
        }
    }

    impl errspec::Fields for NotFound {
        fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
            list.push(&self.resource);
        }

        fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
            Self { resource: fields.next() }
        }
    }

    /// The fields of [`Error::MethodNotAllowed`].
    #[derive(Clone, Debug, PartialEq)]
    #[must_use]
    #[non_exhaustive]
    pub struct MethodNotAllowed {
        /// The HTTP method of the request
        ///
        /// Example: `"DELETE"`
        pub method: String,
        /// The resource that was asked for
        pub resource: String,
    }

    /// The required fields of [`MethodNotAllowed`], by name.
    #[derive(Clone, Copy, Debug)]
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
        pub fn new(
            args: MethodNotAllowedArgs<impl Into<String>, impl Into<String>>,
        ) -> Self {
            Self {
                method: args.method.into(),
                resource: args.resource.into(),
            }
        }
    }

    impl From<MethodNotAllowed> for Error {
        fn from(own: MethodNotAllowed) -> Self {
            Self::MethodNotAllowed(errspec::Held::new(own, ()))
        }
    }

    impl errspec::Fields for MethodNotAllowed {
        fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
            list.push(&self.method);
            list.push(&self.resource);
        }

        fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
            Self {
                method: fields.next(),
                resource: fields.next(),
            }
        }
    }

    /// The fields of [`Error::ReadOnlyResource`].
    #[derive(Clone, Debug, PartialEq)]
    #[must_use]
    #[non_exhaustive]
    pub struct ReadOnlyResource {
        /// The HTTP method of the request
        ///
        /// Example: `"POST"`
        pub method: String,
        /// The read-only resource
        ///
        /// Example: `"the trading pairs list"`
        pub resource: String,
    }

    /// The required fields of [`ReadOnlyResource`], by name.
    #[derive(Clone, Copy, Debug)]
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
        pub fn new(
            args: ReadOnlyResourceArgs<impl Into<String>, impl Into<String>>,
        ) -> Self {
            Self {
                method: args.method.into(),
                resource: args.resource.into(),
            }
        }
    }

    impl From<ReadOnlyResource> for Error {
        fn from(own: ReadOnlyResource) -> Self {
            Self::ReadOnlyResource(errspec::Held::new(own, ()))
        }
    }

    impl errspec::Fields for ReadOnlyResource {
        fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
            list.push(&self.method);
            list.push(&self.resource);
        }

        fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
            Self {
                method: fields.next(),
                resource: fields.next(),
            }
        }
    }

    /// The fields of [`Error::NotAWithdrawal`].
    #[derive(Clone, Debug, PartialEq)]
    #[must_use]
    #[non_exhaustive]
    pub struct NotAWithdrawal {
        /// Identifier of the transaction
        pub transaction: String,
    }

    impl NotAWithdrawal {
        /// The required fields, and none of the others.
        pub fn new(transaction: impl Into<String>) -> Self {
            Self {
                transaction: transaction.into(),
            }
        }
    }

    impl From<NotAWithdrawal> for Error {
        fn from(own: NotAWithdrawal) -> Self {
            Self::NotAWithdrawal(errspec::Held::new(own, ()))
        }
    }

    impl errspec::Fields for NotAWithdrawal {
        fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
            list.push(&self.transaction);
        }

        fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
            Self { transaction: fields.next() }
        }
    }

    /// The fields of [`Error::NetworkMismatch`].
    #[derive(Clone, Debug, PartialEq)]
    #[must_use]
    #[non_exhaustive]
    pub struct NetworkMismatch {
        /// The network that was asked for
        pub network: String,
        /// Ticker of the coin
        ///
        /// Example: `"BTC"`
        pub asset: String,
    }

    /// The required fields of [`NetworkMismatch`], by name.
    #[derive(Clone, Copy, Debug)]
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
        pub fn new(args: NetworkMismatchArgs<impl Into<String>, impl Into<String>>) -> Self {
            Self {
                network: args.network.into(),
                asset: args.asset.into(),
            }
        }
    }

    impl From<NetworkMismatch> for Error {
        fn from(own: NetworkMismatch) -> Self {
            Self::NetworkMismatch(errspec::Held::new(own, ()))
        }
    }

    impl errspec::Fields for NetworkMismatch {
        fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
            list.push(&self.network);
            list.push(&self.asset);
        }

        fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
            Self {
                network: fields.next(),
                asset: fields.next(),
            }
        }
    }

    /// The fields of [`Error::WithdrawalExceedsBalance`].
    #[derive(Clone, Debug, PartialEq)]
    #[must_use]
    #[non_exhaustive]
    pub struct WithdrawalExceedsBalance {
        /// The amount that was asked for
        ///
        /// Example: `"1.5"`
        pub amount: String,
        /// Ticker of the coin
        ///
        /// Example: `"BTC"`
        pub asset: String,
        /// The account balance
        ///
        /// Example: `"0.75"`
        pub available: String,
        /// The account, for logs only
        ///
        /// Private: for the server's own log.
        pub account_id: Option<u64>,
    }

    /// The required fields of [`WithdrawalExceedsBalance`], by name.
    #[derive(Clone, Copy, Debug)]
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
        pub fn new(
            args: WithdrawalExceedsBalanceArgs<
                impl Into<String>,
                impl Into<String>,
                impl Into<String>,
            >,
        ) -> Self {
            Self {
                amount: args.amount.into(),
                asset: args.asset.into(),
                available: args.available.into(),
                account_id: None,
            }
        }

        /// Sets [`account_id`](Self::account_id).
        pub fn with_account_id(mut self, account_id: u64) -> Self {
            self.account_id = Some(account_id);
            self
        }
    }

    impl From<WithdrawalExceedsBalance> for Error {
        fn from(own: WithdrawalExceedsBalance) -> Self {
            Self::WithdrawalExceedsBalance(errspec::Held::new(own, ()))
        }
    }

    impl errspec::Fields for WithdrawalExceedsBalance {
        fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
            list.push(&self.amount);
            list.push(&self.asset);
            list.push(&self.available);
            list.push(&self.account_id);
        }

        fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
            Self {
                amount: fields.next(),
                asset: fields.next(),
                available: fields.next(),
                account_id: fields.next(),
            }
        }
    }

    /// The fields of [`Error::ApiKeyNameTaken`].
    #[derive(Clone, Debug, PartialEq)]
    #[must_use]
    #[non_exhaustive]
    pub struct ApiKeyNameTaken {
        /// The name that is taken
        pub name: String,
    }

    impl ApiKeyNameTaken {
        /// The required fields, and none of the others.
        pub fn new(name: impl Into<String>) -> Self {
            Self { name: name.into() }
        }
    }

    impl From<ApiKeyNameTaken> for Error {
        fn from(own: ApiKeyNameTaken) -> Self {
            Self::ApiKeyNameTaken(errspec::Held::new(own, ()))
        }
    }

    impl errspec::Fields for ApiKeyNameTaken {
        fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
            list.push(&self.name);
        }

        fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
            Self { name: fields.next() }
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

    pub use data::SPEC;

    mod data {
        use super::errspec::model::{
            Docs, Envelope, ErrorInfo, FieldInfo, Fill, Identifier, Kind, Log, Lookup,
            Member, Outcome, Retry, Shape, Slot, Spec, StatusInfo, Type,
        };
        /// Everything that the spec of Infinex API v2 declares, as static data.
        pub static SPEC: Spec<'static> = Spec {
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
                StatusInfo {
                    code: 200,
                    reason: "OK",
                    docs: Docs::of("Success."),
                    outcome: Outcome::Succeeded,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    stands_in: None,
                },
                StatusInfo {
                    code: 400,
                    reason: "Bad Request",
                    docs: Docs::of("Missing or invalid request parameters."),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    stands_in: Some(1),
                },
                StatusInfo {
                    code: 401,
                    reason: "Unauthorized",
                    docs: Docs::of("Authorization is required but no API key was provided."),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
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
                    stands_in: None,
                },
                StatusInfo {
                    code: 404,
                    reason: "Not Found",
                    docs: Docs::of("The resource does not exist."),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
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
                    stands_in: None,
                },
                StatusInfo {
                    code: 409,
                    reason: "Conflict",
                    docs: Docs::of("There is a conflict of data that should be unique."),
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
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
                        FieldInfo {
                            name: "parameter",
                            ty: Type::String,
                            docs: "Name of the missing parameter",
                            example: "\"amount\"",
                            ..FieldInfo::BLANK
                        },
                    ],
                    body: "{\"error\":{\"code\":\"MISSING_PARAMETER\",\"msg\":\"missing request parameter: \u{1}A\"}}",
                    docs: Docs::BLANK.with_details("A request parameter is missing."),
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "INVALID_PARAMETER",
                    code: "INVALID_PARAMETER",
                    status: 400,
                    message: "invalid request parameter {parameter}: {problem}",
                    fields: &[
                        FieldInfo {
                            name: "parameter",
                            ty: Type::String,
                            fill: Some(Fill::Place),
                            docs: "Name of the invalid parameter",
                            example: "\"amount\"",
                            ..FieldInfo::BLANK
                        },
                        FieldInfo {
                            name: "problem",
                            ty: Type::String,
                            fill: Some(Fill::Reason),
                            docs: "What is wrong with it",
                            example: "\"must be a positive number\"",
                            ..FieldInfo::BLANK
                        },
                    ],
                    body: "{\"error\":{\"code\":\"INVALID_PARAMETER\",\"msg\":\"invalid request parameter \u{1}A: \u{1}B\"}}",
                    docs: Docs::BLANK.with_details("A request parameter is invalid."),
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "API_KEY_MISSING",
                    code: "API_KEY_MISSING",
                    status: 401,
                    message: "authorization is required but no API key was provided",
                    fields: NO_FIELDS,
                    body: "{\"error\":{\"code\":\"API_KEY_MISSING\",\"msg\":\"authorization is required but no API key was provided\"}}",
                    docs: Docs::BLANK
                        .with_details(
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
                    docs: Docs::BLANK
                        .with_details("An API key was provided, but it is invalid."),
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "PERMISSION_DENIED",
                    code: "PERMISSION_DENIED",
                    status: 403,
                    message: "no permissions to {resource}",
                    fields: FIELDS_OF_PERMISSION_DENIED,
                    body: "{\"error\":{\"code\":\"PERMISSION_DENIED\",\"msg\":\"no permissions to \u{1}A\"}}",
                    docs: Docs::BLANK
                        .with_details("You have no permissions to the given resource."),
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "RESOURCE_OF_ANOTHER_USER",
                    code: "RESOURCE_OF_ANOTHER_USER",
                    status: 403,
                    message: "no permissions to {resource}: it belongs to another user",
                    fields: FIELDS_OF_PERMISSION_DENIED,
                    body: "{\"error\":{\"code\":\"RESOURCE_OF_ANOTHER_USER\",\"msg\":\"no permissions to \u{1}A: it belongs to another user\"}}",
                    docs: Docs::BLANK
                        .with_details(
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
                    docs: Docs::BLANK
                        .with_details("The resource has been disabled by an administrator."),
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "NOT_FOUND",
                    code: "NOT_FOUND",
                    status: 404,
                    message: "{resource} does not exist",
                    fields: &[
                        FieldInfo {
                            name: "resource",
                            ty: Type::String,
                            fill: Some(Fill::Target),
                            docs: "The resource that was asked for",
                            ..FieldInfo::BLANK
                        },
                    ],
                    body: "{\"error\":{\"code\":\"NOT_FOUND\",\"msg\":\"\u{1}A does not exist\"}}",
                    docs: Docs::BLANK.with_details("The resource does not exist."),
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "METHOD_NOT_ALLOWED",
                    code: "METHOD_NOT_ALLOWED",
                    status: 405,
                    message: "{method} cannot be used on {resource}",
                    fields: &[
                        FieldInfo {
                            name: "method",
                            ty: Type::String,
                            fill: Some(Fill::Method),
                            docs: "The HTTP method of the request",
                            example: "\"DELETE\"",
                            ..FieldInfo::BLANK
                        },
                        FieldInfo {
                            name: "resource",
                            ty: Type::String,
                            fill: Some(Fill::Target),
                            docs: "The resource that was asked for",
                            ..FieldInfo::BLANK
                        },
                    ],
                    body: "{\"error\":{\"code\":\"METHOD_NOT_ALLOWED\",\"msg\":\"\u{1}A cannot be used on \u{1}B\"}}",
                    docs: Docs::BLANK
                        .with_details(
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
                        FieldInfo {
                            name: "method",
                            ty: Type::String,
                            docs: "The HTTP method of the request",
                            example: "\"POST\"",
                            ..FieldInfo::BLANK
                        },
                        FieldInfo {
                            name: "resource",
                            ty: Type::String,
                            docs: "The read-only resource",
                            example: "\"the trading pairs list\"",
                            ..FieldInfo::BLANK
                        },
                    ],
                    body: "{\"error\":{\"code\":\"READ_ONLY_RESOURCE\",\"msg\":\"\u{1}A cannot be used on \u{1}B: it is read-only\"}}",
                    docs: Docs::BLANK
                        .with_details(
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
                        FieldInfo {
                            name: "transaction",
                            ty: Type::String,
                            docs: "Identifier of the transaction",
                            ..FieldInfo::BLANK
                        },
                    ],
                    body: "{\"error\":{\"code\":\"NOT_A_WITHDRAWAL\",\"msg\":\"cannot cancel transaction \u{1}A: it is a deposit or an internal transfer\"}}",
                    docs: Docs::BLANK
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
                ErrorInfo {
                    name: "NETWORK_MISMATCH",
                    code: "NETWORK_MISMATCH",
                    status: 406,
                    message: "{network} is not a network of {asset}",
                    fields: &[
                        FieldInfo {
                            name: "network",
                            ty: Type::String,
                            docs: "The network that was asked for",
                            ..FieldInfo::BLANK
                        },
                        FieldInfo {
                            name: "asset",
                            ty: Type::String,
                            docs: "Ticker of the coin",
                            example: "\"BTC\"",
                            ..FieldInfo::BLANK
                        },
                    ],
                    body: "{\"error\":{\"code\":\"NETWORK_MISMATCH\",\"msg\":\"\u{1}A is not a network of \u{1}B\"}}",
                    docs: Docs::BLANK
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
                ErrorInfo {
                    name: "WITHDRAWAL_EXCEEDS_BALANCE",
                    code: "WITHDRAWAL_EXCEEDS_BALANCE",
                    status: 406,
                    message: "cannot withdraw {amount} {asset}: only {available} is available",
                    fields: &[
                        FieldInfo {
                            name: "amount",
                            ty: Type::String,
                            docs: "The amount that was asked for",
                            example: "\"1.5\"",
                            ..FieldInfo::BLANK
                        },
                        FieldInfo {
                            name: "asset",
                            ty: Type::String,
                            docs: "Ticker of the coin",
                            example: "\"BTC\"",
                            ..FieldInfo::BLANK
                        },
                        FieldInfo {
                            name: "available",
                            ty: Type::String,
                            docs: "The account balance",
                            example: "\"0.75\"",
                            ..FieldInfo::BLANK
                        },
                        FieldInfo {
                            name: "account_id",
                            ty: Type::Unsigned,
                            private: true,
                            docs: "The account, for logs only",
                            ..FieldInfo::BLANK
                        },
                    ],
                    body: "{\"error\":{\"code\":\"WITHDRAWAL_EXCEEDS_BALANCE\",\"msg\":\"cannot withdraw \u{1}A \u{1}B: only \u{1}C is available\"}}",
                    docs: Docs::BLANK
                        .with_details(
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
                        FieldInfo {
                            name: "name",
                            ty: Type::String,
                            docs: "The name that is taken",
                            ..FieldInfo::BLANK
                        },
                    ],
                    body: "{\"error\":{\"code\":\"API_KEY_NAME_TAKEN\",\"msg\":\"an API key named \u{1}A already exists\"}}",
                    docs: Docs::BLANK
                        .with_details("The name of an API key must be unique.")
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
                    docs: Docs::BLANK
                        .with_details("Internal error on the Infinex backend.")
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
                    docs: Docs::BLANK
                        .with_details("2FA is required.")
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
                },
            ],
        };
        const PLAIN: &Kind<'static> = &Kind::PLAIN;
        const NO_FIELDS: &[FieldInfo<'static>] = &[];
        const FIELDS_OF_PERMISSION_DENIED: &[FieldInfo<'static>] = &[
            FieldInfo {
                name: "resource",
                ty: Type::String,
                docs: "The resource that was asked for",
                ..FieldInfo::BLANK
            },
        ];
        const KIND_OF_INTERNAL_SERVER_ERROR: &Kind<'static> = &Kind {
            retry: Retry::After(::std::time::Duration::from_secs(5)),
            ..Kind::PLAIN
        };
        const KIND_OF_GATEWAY_TIMEOUT: &Kind<'static> = &Kind {
            outcome: Outcome::Unknown,
            ..Kind::PLAIN
        };
        const KIND_OF_TWO_FACTOR_REQUIRED: &Kind<'static> = &Kind {
            retry: Retry::With("2FA code"),
            log: Some(Log::Debug),
            ..Kind::PLAIN
        };
        static CODES: Lookup<'static> = Lookup {
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
        Code, Error, Status, Failure, [
            MissingParameter InvalidParameter ApiKeyMissing ApiKeyInvalid PermissionDenied
            ResourceOfAnotherUser ResourceDisabled NotFound MethodNotAllowed ReadOnlyResource
            NotAWithdrawal NetworkMismatch WithdrawalExceedsBalance ApiKeyNameTaken InternalServerError
            GatewayTimeout TwoFactorRequired
        ],
        (
            MissingParameter
        )
        (
            InvalidParameter
        )
        (
            ApiKeyMissing ApiKeyInvalid InternalServerError GatewayTimeout TwoFactorRequired
        )
        (
            PermissionDenied
        )
        (
            ResourceOfAnotherUser
        )
        (
            ResourceDisabled
        )
        (
            NotFound
        )
        (
            MethodNotAllowed
        )
        (
            ReadOnlyResource
        )
        (
            NotAWithdrawal
        )
        (
            NetworkMismatch
        )
        (
            WithdrawalExceedsBalance
        )
        (
            ApiKeyNameTaken
        )
    }

    #[doc(hidden)]
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
    pub use __errspec_infinex as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
