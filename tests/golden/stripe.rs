// Made by errspec 0.1.0 from stripe.yaml. Do not edit: edit the spec.

/// The errors of Stripe API, made from `stripe.yaml`.
///
/// An error has a `type`. Some have a `code` as well, and a declined card has a `decline_code`: the
/// most specific one that is known tells which error it is.
///
/// The header `Request-Id` identifies the request. An error of a payment may also embed the resources
/// that it is about (`charge`, `payment_method`, `setup_intent`, `source`) and what
/// the card's network says (`advice_code`, `network_advice_code`, `network_decline_code`): they are
/// in the body of the failure.
///
/// 5xx: Something went wrong at Stripe.
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
pub mod stripe {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of Stripe API. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// Something went wrong at Stripe.
        ///
        /// Status 500. The request may have been carried out: verify before repeating it.
        ApiError,
        /// The card cannot be charged.
        ///
        /// Status 402. The request was not carried out.
        CardError,
        /// An idempotency key came again with another request.
        ///
        /// Status 400. The request was not carried out.
        IdempotencyError,
        /// The request has invalid parameters.
        ///
        /// Status 400. The request was not carried out.
        InvalidRequestError,
        /// There were too many requests in too short a time, in the v2 API.
        ///
        /// **What to do.** Repeat the request with a growing delay.
        ///
        /// Status 429. The request was not carried out. Retry with exponential backoff.
        RateLimitError,
        /// The session has expired, in the v2 API.
        ///
        /// Status 400. The request was not carried out.
        TemporarySessionExpired,
        /// `card_declined`: The card was declined.
        ///
        /// Status 402. The request was not carried out.
        CardDeclined,
        /// `expired_card`: The card has expired.
        ///
        /// Status 402. The request was not carried out.
        ExpiredCard,
        /// `incorrect_cvc`: The card's security code is incorrect.
        ///
        /// Status 402. The request was not carried out.
        IncorrectCvc,
        /// `incorrect_number`: The card number is incorrect.
        ///
        /// Status 402. The request was not carried out.
        IncorrectNumber,
        /// `processing_error`: The card could not be processed.
        ///
        /// Status 402. The request was not carried out.
        ProcessingError,
        /// `setup_attempt_failed`: The attempt to set up the payment method failed.
        ///
        /// Status 402. The request was not carried out.
        SetupAttemptFailed,
        /// `card_declined`: The payment cannot be authorized.
        ///
        /// **What to do.** Attempt the payment again.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedApproveWithId,
        /// `card_declined`: The transaction requires authentication.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedAuthenticationRequired,
        /// `card_declined`: The card was declined: its issuer knows why.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedCallIssuer,
        /// `card_declined`: The card does not support this kind of purchase.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedCardNotSupported,
        /// `card_declined`: The card has been used too often, or for too much.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedCardVelocityExceeded,
        /// `card_declined`: The card does not support the currency.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedCurrencyNotSupported,
        /// `card_declined`: The issuer declined the card without a reason.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedDoNotHonor,
        /// `card_declined`: The issuer declined the card for good.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedDoNotTryAgain,
        /// `card_declined`: There was an identical transaction a short time ago.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedDuplicateTransaction,
        /// `card_declined`: The card has expired.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedExpiredCard,
        /// `card_declined`: The payment is suspected of fraud.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedFraudulent,
        /// `card_declined`: The card was declined without a specific reason.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedGenericDecline,
        /// `card_declined`: The card's security code is incorrect.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedIncorrectCvc,
        /// `card_declined`: The card number is incorrect.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedIncorrectNumber,
        /// `card_declined`: The PIN is incorrect.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedIncorrectPin,
        /// `card_declined`: The postal code is incorrect.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedIncorrectZip,
        /// `card_declined`: The card has insufficient funds.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedInsufficientFunds,
        /// `card_declined`: The card, or its account, is invalid.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedInvalidAccount,
        /// `card_declined`: The amount is invalid, or more than is allowed.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedInvalidAmount,
        /// `card_declined`: The card's security code is invalid.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedInvalidCvc,
        /// `card_declined`: The expiry month is invalid.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedInvalidExpiryMonth,
        /// `card_declined`: The expiry year is invalid.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedInvalidExpiryYear,
        /// `card_declined`: The card number is invalid.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedInvalidNumber,
        /// `card_declined`: The PIN is invalid.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedInvalidPin,
        /// `card_declined`: The card's issuer could not be reached.
        ///
        /// **What to do.** Attempt the payment again.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedIssuerNotAvailable,
        /// `card_declined`: The card is reported lost.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedLostCard,
        /// `card_declined`: The payment matches a value on the merchant's block list.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedMerchantBlacklist,
        /// `card_declined`: The card, or its account, has new information.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedNewAccountInformationAvailable,
        /// `card_declined`: The issuer took no action.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedNoActionTaken,
        /// `card_declined`: The payment is not permitted.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedNotPermitted,
        /// `card_declined`: The card requires a PIN, entered offline.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedOfflinePinRequired,
        /// `card_declined`: The card requires a PIN.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedOnlineOrOfflinePinRequired,
        /// `card_declined`: The card cannot be used: it may be lost or stolen.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedPickupCard,
        /// `card_declined`: The PIN was entered wrong too many times.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedPinTryExceeded,
        /// `card_declined`: The card could not be processed.
        ///
        /// **What to do.** Attempt the payment again.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedProcessingError,
        /// `card_declined`: The issuer could not process the payment.
        ///
        /// **What to do.** Attempt the payment again.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedReenterTransaction,
        /// `card_declined`: The card cannot be used: it is restricted.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedRestrictedCard,
        /// `card_declined`: All authorizations of the card were revoked.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedRevocationOfAllAuthorizations,
        /// `card_declined`: The authorization of the card was revoked.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedRevocationOfAuthorization,
        /// `card_declined`: The card was declined for a security violation.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedSecurityViolation,
        /// `card_declined`: The card does not allow this service.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedServiceNotAllowed,
        /// `card_declined`: The card is reported stolen.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedStolenCard,
        /// `card_declined`: Payments from the card have been stopped.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedStopPaymentOrder,
        /// `card_declined`: A test card was used.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedTestmodeDecline,
        /// `card_declined`: The transaction is not allowed.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedTransactionNotAllowed,
        /// `card_declined`: The card was declined for the moment.
        ///
        /// **What to do.** Attempt the payment again.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedTryAgainLater,
        /// `card_declined`: The card has reached its limit.
        ///
        /// Status 402. The request was not carried out.
        CardDeclinedWithdrawalCountLimitExceeded,
        /// `resource_missing`: The resource does not exist.
        ///
        /// Status 404. The request was not carried out.
        ResourceMissing,
        /// `idempotency_key_in_use`: Another request with the same idempotency key is under way.
        ///
        /// Status 409. The request was not carried out. Retry with exponential backoff.
        IdempotencyKeyInUse,
        /// `rate_limit`: There were too many requests in too short a time.
        ///
        /// **What to do.** Repeat the request with a growing delay.
        ///
        /// Status 429. The request was not carried out. Retry with exponential backoff.
        RateLimit,
        /// `account_closed`: The bank account has been closed.
        ///
        /// Status 400. The request was not carried out.
        AccountClosed,
        /// `account_country_invalid_address`: The country of the business address does not match that of the account.
        ///
        /// Status 400. The request was not carried out.
        AccountCountryInvalidAddress,
        /// `account_error_country_change_requires_additional_steps`: The account cannot change its country without further steps.
        ///
        /// Status 400. The request was not carried out.
        AccountErrorCountryChangeRequiresAdditionalSteps,
        /// `account_information_mismatch`: The account information does not match.
        ///
        /// Status 400. The request was not carried out.
        AccountInformationMismatch,
        /// `account_invalid`: The account ID is invalid.
        ///
        /// Status 400. The request was not carried out.
        AccountInvalid,
        /// `account_number_invalid`: The bank account number is invalid.
        ///
        /// Status 400. The request was not carried out.
        AccountNumberInvalid,
        /// `account_token_required_for_v2_account`: An account token is required for an account of the v2 API.
        ///
        /// Status 400. The request was not carried out.
        AccountTokenRequiredForV2Account,
        /// `acss_debit_session_incomplete`: The ACSS debit session is not complete.
        ///
        /// Status 400. The request was not carried out.
        AcssDebitSessionIncomplete,
        /// `action_blocked`: The action is blocked.
        ///
        /// Status 400. The request was not carried out.
        ActionBlocked,
        /// `alipay_upgrade_required`: Alipay requires an upgrade of the integration.
        ///
        /// Status 400. The request was not carried out.
        AlipayUpgradeRequired,
        /// `amount_too_large`: The amount is greater than the maximum.
        ///
        /// Status 400. The request was not carried out.
        AmountTooLarge,
        /// `amount_too_small`: The amount is less than the minimum.
        ///
        /// Status 400. The request was not carried out.
        AmountTooSmall,
        /// `anomalous_money_movement_request`: The request to move money is out of the ordinary.
        ///
        /// Status 400. The request was not carried out.
        AnomalousMoneyMovementRequest,
        /// `api_key_expired`: The API key has expired.
        ///
        /// Status 400. The request was not carried out.
        ApiKeyExpired,
        /// `application_fees_not_allowed`: Application fees are not allowed here.
        ///
        /// Status 400. The request was not carried out.
        ApplicationFeesNotAllowed,
        /// `approval_required`: An approval is required.
        ///
        /// Status 400. The request was not carried out.
        ApprovalRequired,
        /// `authentication_required`: The payment requires authentication.
        ///
        /// Status 400. The request was not carried out.
        AuthenticationRequired,
        /// `balance_insufficient`: The balance of the account is insufficient.
        ///
        /// Status 400. The request was not carried out.
        BalanceInsufficient,
        /// `balance_invalid_parameter`: A parameter for the balance is invalid.
        ///
        /// Status 400. The request was not carried out.
        BalanceInvalidParameter,
        /// `bank_account_bad_routing_numbers`: The routing numbers of the bank account are wrong.
        ///
        /// Status 400. The request was not carried out.
        BankAccountBadRoutingNumbers,
        /// `bank_account_declined`: The bank account was declined.
        ///
        /// Status 400. The request was not carried out.
        BankAccountDeclined,
        /// `bank_account_exists`: The bank account exists already.
        ///
        /// Status 400. The request was not carried out.
        BankAccountExists,
        /// `bank_account_restricted`: The bank account is restricted.
        ///
        /// Status 400. The request was not carried out.
        BankAccountRestricted,
        /// `bank_account_unusable`: The bank account cannot be used.
        ///
        /// Status 400. The request was not carried out.
        BankAccountUnusable,
        /// `bank_account_unverified`: The bank account has not been verified.
        ///
        /// Status 400. The request was not carried out.
        BankAccountUnverified,
        /// `bank_account_verification_failed`: The bank account could not be verified.
        ///
        /// Status 400. The request was not carried out.
        BankAccountVerificationFailed,
        /// `billing_invalid_mandate`: The mandate is invalid for billing.
        ///
        /// Status 400. The request was not carried out.
        BillingInvalidMandate,
        /// `bitcoin_upgrade_required`: Bitcoin requires an upgrade of the integration.
        ///
        /// Status 400. The request was not carried out.
        BitcoinUpgradeRequired,
        /// `capture_charge_authorization_expired`: The authorization of the charge has expired, so it cannot be captured.
        ///
        /// Status 400. The request was not carried out.
        CaptureChargeAuthorizationExpired,
        /// `capture_unauthorized_payment`: The payment is not authorized, so it cannot be captured.
        ///
        /// Status 400. The request was not carried out.
        CaptureUnauthorizedPayment,
        /// `card_decline_rate_limit_exceeded`: The card has been declined too many times.
        ///
        /// Status 400. The request was not carried out.
        CardDeclineRateLimitExceeded,
        /// `cardholder_phone_number_required`: The cardholder's phone number is required.
        ///
        /// Status 400. The request was not carried out.
        CardholderPhoneNumberRequired,
        /// `charge_already_captured`: The charge has been captured already.
        ///
        /// Status 400. The request was not carried out.
        ChargeAlreadyCaptured,
        /// `charge_already_refunded`: The charge has been refunded already.
        ///
        /// Status 400. The request was not carried out.
        ChargeAlreadyRefunded,
        /// `charge_disputed`: The charge is disputed.
        ///
        /// Status 400. The request was not carried out.
        ChargeDisputed,
        /// `charge_exceeds_source_limit`: The charge exceeds the limit of its source.
        ///
        /// Status 400. The request was not carried out.
        ChargeExceedsSourceLimit,
        /// `charge_exceeds_transaction_limit`: The charge exceeds the limit of a transaction.
        ///
        /// Status 400. The request was not carried out.
        ChargeExceedsTransactionLimit,
        /// `charge_expired_for_capture`: The charge has expired, so it cannot be captured.
        ///
        /// Status 400. The request was not carried out.
        ChargeExpiredForCapture,
        /// `charge_invalid_parameter`: A parameter of the charge is invalid.
        ///
        /// Status 400. The request was not carried out.
        ChargeInvalidParameter,
        /// `charge_not_refundable`: The charge cannot be refunded.
        ///
        /// Status 400. The request was not carried out.
        ChargeNotRefundable,
        /// `clearing_code_unsupported`: The clearing code is not supported.
        ///
        /// Status 400. The request was not carried out.
        ClearingCodeUnsupported,
        /// `country_code_invalid`: The country code is invalid.
        ///
        /// Status 400. The request was not carried out.
        CountryCodeInvalid,
        /// `country_unsupported`: The country is not supported.
        ///
        /// Status 400. The request was not carried out.
        CountryUnsupported,
        /// `coupon_expired`: The coupon has expired.
        ///
        /// Status 400. The request was not carried out.
        CouponExpired,
        /// `customer_max_payment_methods`: The customer has the maximum number of payment methods.
        ///
        /// Status 400. The request was not carried out.
        CustomerMaxPaymentMethods,
        /// `customer_max_subscriptions`: The customer has the maximum number of subscriptions.
        ///
        /// Status 400. The request was not carried out.
        CustomerMaxSubscriptions,
        /// `customer_session_expired`: The customer session has expired.
        ///
        /// Status 400. The request was not carried out.
        CustomerSessionExpired,
        /// `customer_tax_location_invalid`: The customer's location is invalid for tax.
        ///
        /// Status 400. The request was not carried out.
        CustomerTaxLocationInvalid,
        /// `debit_not_authorized`: The debit is not authorized.
        ///
        /// Status 400. The request was not carried out.
        DebitNotAuthorized,
        /// `email_invalid`: The email address is invalid.
        ///
        /// Status 400. The request was not carried out.
        EmailInvalid,
        /// `failed_tax_calculation`: The tax could not be calculated.
        ///
        /// Status 400. The request was not carried out.
        FailedTaxCalculation,
        /// `financial_account_balance_does_not_support_currency`: The balance of the financial account does not support the currency.
        ///
        /// Status 400. The request was not carried out.
        FinancialAccountBalanceDoesNotSupportCurrency,
        /// `financial_account_capability_not_enabled`: A capability of the financial account is not enabled.
        ///
        /// Status 400. The request was not carried out.
        FinancialAccountCapabilityNotEnabled,
        /// `financial_account_capability_restricted`: A capability of the financial account is restricted.
        ///
        /// Status 400. The request was not carried out.
        FinancialAccountCapabilityRestricted,
        /// `financial_connections_account_inactive`: The connected financial account is inactive.
        ///
        /// Status 400. The request was not carried out.
        FinancialConnectionsAccountInactive,
        /// `financial_connections_account_pending_account_numbers`: The account numbers of the connected account are pending.
        ///
        /// Status 400. The request was not carried out.
        FinancialConnectionsAccountPendingAccountNumbers,
        /// `financial_connections_account_unavailable_account_numbers`: The account numbers of the connected account are unavailable.
        ///
        /// Status 400. The request was not carried out.
        FinancialConnectionsAccountUnavailableAccountNumbers,
        /// `financial_connections_no_successful_transaction_refresh`: No refresh of the connected account's transactions has succeeded.
        ///
        /// Status 400. The request was not carried out.
        FinancialConnectionsNoSuccessfulTransactionRefresh,
        /// `forwarding_api_inactive`: The forwarding API is inactive.
        ///
        /// Status 400. The request was not carried out.
        ForwardingApiInactive,
        /// `forwarding_api_invalid_parameter`: A parameter for the forwarding API is invalid.
        ///
        /// Status 400. The request was not carried out.
        ForwardingApiInvalidParameter,
        /// `forwarding_api_retryable_upstream_error`: The upstream of the forwarding API failed in a way that can be retried.
        ///
        /// Status 400. The request was not carried out.
        ForwardingApiRetryableUpstreamError,
        /// `forwarding_api_upstream_connection_error`: The forwarding API could not connect to its upstream.
        ///
        /// Status 400. The request was not carried out.
        ForwardingApiUpstreamConnectionError,
        /// `forwarding_api_upstream_connection_timeout`: The forwarding API's connection to its upstream timed out.
        ///
        /// Status 400. The request was not carried out.
        ForwardingApiUpstreamConnectionTimeout,
        /// `forwarding_api_upstream_error`: The upstream of the forwarding API failed.
        ///
        /// Status 400. The request was not carried out.
        ForwardingApiUpstreamError,
        /// `incorrect_address`: The address of the card is incorrect.
        ///
        /// Status 400. The request was not carried out.
        IncorrectAddress,
        /// `incorrect_zip`: The postal code of the card is incorrect.
        ///
        /// Status 400. The request was not carried out.
        IncorrectZip,
        /// `india_recurring_payment_mandate_canceled`: The mandate for a recurring payment in India was cancelled.
        ///
        /// Status 400. The request was not carried out.
        IndiaRecurringPaymentMandateCanceled,
        /// `instant_payouts_config_disabled`: The configuration of instant payouts is disabled.
        ///
        /// Status 400. The request was not carried out.
        InstantPayoutsConfigDisabled,
        /// `instant_payouts_currency_disabled`: Instant payouts are disabled for the currency.
        ///
        /// Status 400. The request was not carried out.
        InstantPayoutsCurrencyDisabled,
        /// `instant_payouts_limit_exceeded`: The limit of instant payouts is exceeded.
        ///
        /// Status 400. The request was not carried out.
        InstantPayoutsLimitExceeded,
        /// `instant_payouts_unsupported`: Instant payouts are not supported.
        ///
        /// Status 400. The request was not carried out.
        InstantPayoutsUnsupported,
        /// `insufficient_funds`: The funds are insufficient.
        ///
        /// Status 400. The request was not carried out.
        InsufficientFunds,
        /// `intent_invalid_state`: The intent is in the wrong state.
        ///
        /// Status 400. The request was not carried out.
        IntentInvalidState,
        /// `intent_verification_method_missing`: The intent lacks a verification method.
        ///
        /// Status 400. The request was not carried out.
        IntentVerificationMethodMissing,
        /// `invalid_card_type`: The type of the card is invalid here.
        ///
        /// Status 400. The request was not carried out.
        InvalidCardType,
        /// `invalid_characters`: A value has invalid characters.
        ///
        /// Status 400. The request was not carried out.
        InvalidCharacters,
        /// `invalid_charge_amount`: The amount of the charge is invalid.
        ///
        /// Status 400. The request was not carried out.
        InvalidChargeAmount,
        /// `invalid_cvc`: The card's security code is invalid.
        ///
        /// Status 400. The request was not carried out.
        InvalidCvc,
        /// `invalid_expiry_month`: The card's expiry month is invalid.
        ///
        /// Status 400. The request was not carried out.
        InvalidExpiryMonth,
        /// `invalid_expiry_year`: The card's expiry year is invalid.
        ///
        /// Status 400. The request was not carried out.
        InvalidExpiryYear,
        /// `invalid_mandate_reference_prefix_format`: The prefix of the mandate reference has the wrong format.
        ///
        /// Status 400. The request was not carried out.
        InvalidMandateReferencePrefixFormat,
        /// `invalid_number`: The card number is invalid.
        ///
        /// Status 400. The request was not carried out.
        InvalidNumber,
        /// `invalid_source_usage`: The source cannot be used in this way.
        ///
        /// Status 400. The request was not carried out.
        InvalidSourceUsage,
        /// `invalid_tax_location`: The location is invalid for tax.
        ///
        /// Status 400. The request was not carried out.
        InvalidTaxLocation,
        /// `invoice_no_customer_line_items`: The customer has no line items to invoice.
        ///
        /// Status 400. The request was not carried out.
        InvoiceNoCustomerLineItems,
        /// `invoice_no_payment_method_types`: The invoice has no payment method types.
        ///
        /// Status 400. The request was not carried out.
        InvoiceNoPaymentMethodTypes,
        /// `invoice_no_subscription_line_items`: The subscription has no line items to invoice.
        ///
        /// Status 400. The request was not carried out.
        InvoiceNoSubscriptionLineItems,
        /// `invoice_not_editable`: The invoice cannot be edited any more.
        ///
        /// Status 400. The request was not carried out.
        InvoiceNotEditable,
        /// `invoice_on_behalf_of_not_editable`: The account that the invoice is on behalf of cannot be edited.
        ///
        /// Status 400. The request was not carried out.
        InvoiceOnBehalfOfNotEditable,
        /// `invoice_payment_intent_requires_action`: The payment intent of the invoice requires an action.
        ///
        /// Status 400. The request was not carried out.
        InvoicePaymentIntentRequiresAction,
        /// `invoice_upcoming_none`: There is no upcoming invoice.
        ///
        /// Status 400. The request was not carried out.
        InvoiceUpcomingNone,
        /// `livemode_mismatch`: Test mode and live mode were mixed.
        ///
        /// Status 400. The request was not carried out.
        LivemodeMismatch,
        /// `missing`: What was asked for is missing.
        ///
        /// Status 400. The request was not carried out.
        Missing,
        /// `no_account`: There is no such bank account.
        ///
        /// Status 400. The request was not carried out.
        NoAccount,
        /// `not_allowed_on_standard_account`: This is not allowed on a standard account.
        ///
        /// Status 400. The request was not carried out.
        NotAllowedOnStandardAccount,
        /// `out_of_inventory`: The item is out of inventory.
        ///
        /// Status 400. The request was not carried out.
        OutOfInventory,
        /// `ownership_declaration_not_allowed`: An ownership declaration is not allowed here.
        ///
        /// Status 400. The request was not carried out.
        OwnershipDeclarationNotAllowed,
        /// `parameter_invalid_empty`: A parameter is empty.
        ///
        /// Status 400. The request was not carried out.
        ParameterInvalidEmpty,
        /// `parameter_invalid_integer`: A parameter is no valid integer.
        ///
        /// Status 400. The request was not carried out.
        ParameterInvalidInteger,
        /// `parameter_invalid_string_blank`: A parameter is blank.
        ///
        /// Status 400. The request was not carried out.
        ParameterInvalidStringBlank,
        /// `parameter_invalid_string_empty`: A parameter is an empty string.
        ///
        /// Status 400. The request was not carried out.
        ParameterInvalidStringEmpty,
        /// `parameter_missing`: A required parameter is missing.
        ///
        /// Status 400. The request was not carried out.
        ParameterMissing,
        /// `parameter_unknown`: A parameter is unknown.
        ///
        /// Status 400. The request was not carried out.
        ParameterUnknown,
        /// `parameters_exclusive`: Parameters exclude each other.
        ///
        /// Status 400. The request was not carried out.
        ParametersExclusive,
        /// `payment_intent_action_required`: The payment intent requires an action.
        ///
        /// Status 400. The request was not carried out.
        PaymentIntentActionRequired,
        /// `payment_intent_authentication_failure`: The authentication of the payment intent failed.
        ///
        /// Status 400. The request was not carried out.
        PaymentIntentAuthenticationFailure,
        /// `payment_intent_incompatible_payment_method`: The payment method is incompatible with the payment intent.
        ///
        /// Status 400. The request was not carried out.
        PaymentIntentIncompatiblePaymentMethod,
        /// `payment_intent_invalid_parameter`: A parameter of the payment intent is invalid.
        ///
        /// Status 400. The request was not carried out.
        PaymentIntentInvalidParameter,
        /// `payment_intent_konbini_rejected_confirmation_number`: The confirmation number for Konbini was rejected.
        ///
        /// Status 400. The request was not carried out.
        PaymentIntentKonbiniRejectedConfirmationNumber,
        /// `payment_intent_mandate_invalid`: The mandate of the payment intent is invalid.
        ///
        /// Status 400. The request was not carried out.
        PaymentIntentMandateInvalid,
        /// `payment_intent_payment_attempt_expired`: The payment attempt of the payment intent has expired.
        ///
        /// Status 400. The request was not carried out.
        PaymentIntentPaymentAttemptExpired,
        /// `payment_intent_payment_attempt_failed`: The payment attempt of the payment intent failed.
        ///
        /// Status 400. The request was not carried out.
        PaymentIntentPaymentAttemptFailed,
        /// `payment_intent_rate_limit_exceeded`: The rate limit of the payment intent is exceeded.
        ///
        /// Status 400. The request was not carried out.
        PaymentIntentRateLimitExceeded,
        /// `payment_intent_unexpected_state`: The payment intent is in the wrong state.
        ///
        /// Status 400. The request was not carried out.
        PaymentIntentUnexpectedState,
        /// `payment_method_bank_account_already_verified`: The bank account has been verified already.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodBankAccountAlreadyVerified,
        /// `payment_method_bank_account_blocked`: The bank account is blocked.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodBankAccountBlocked,
        /// `payment_method_billing_details_address_missing`: The billing details lack an address.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodBillingDetailsAddressMissing,
        /// `payment_method_configuration_failures`: The configuration of payment methods failed.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodConfigurationFailures,
        /// `payment_method_currency_mismatch`: The currency does not match that of the payment method.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodCurrencyMismatch,
        /// `payment_method_customer_decline`: The customer declined the payment.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodCustomerDecline,
        /// `payment_method_invalid_parameter`: A parameter of the payment method is invalid.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodInvalidParameter,
        /// `payment_method_invalid_parameter_testmode`: A parameter of the payment method is invalid in test mode.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodInvalidParameterTestmode,
        /// `payment_method_microdeposit_failed`: The microdeposits failed.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodMicrodepositFailed,
        /// `payment_method_microdeposit_processing_error`: The microdeposits could not be processed.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodMicrodepositProcessingError,
        /// `payment_method_microdeposit_verification_amounts_invalid`: The amounts of the microdeposits are invalid.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodMicrodepositVerificationAmountsInvalid,
        /// `payment_method_microdeposit_verification_amounts_mismatch`: The amounts of the microdeposits do not match.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodMicrodepositVerificationAmountsMismatch,
        /// `payment_method_microdeposit_verification_attempts_exceeded`: The microdeposits were to be verified too many times.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodMicrodepositVerificationAttemptsExceeded,
        /// `payment_method_microdeposit_verification_descriptor_code_mismatch`: The descriptor code of the microdeposits does not match.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodMicrodepositVerificationDescriptorCodeMismatch,
        /// `payment_method_microdeposit_verification_timeout`: The microdeposits were not verified in time.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodMicrodepositVerificationTimeout,
        /// `payment_method_not_available`: The payment method is not available.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodNotAvailable,
        /// `payment_method_provider_decline`: The provider of the payment method declined.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodProviderDecline,
        /// `payment_method_provider_timeout`: The provider of the payment method timed out.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodProviderTimeout,
        /// `payment_method_unactivated`: The payment method is not activated.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodUnactivated,
        /// `payment_method_unexpected_state`: The payment method is in the wrong state.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodUnexpectedState,
        /// `payment_method_unsupported_type`: The type of the payment method is not supported.
        ///
        /// Status 400. The request was not carried out.
        PaymentMethodUnsupportedType,
        /// `payout_reconciliation_not_ready`: The reconciliation of the payout is not ready.
        ///
        /// Status 400. The request was not carried out.
        PayoutReconciliationNotReady,
        /// `payouts_limit_exceeded`: The limit of payouts is exceeded.
        ///
        /// Status 400. The request was not carried out.
        PayoutsLimitExceeded,
        /// `payouts_not_allowed`: Payouts are not allowed.
        ///
        /// Status 400. The request was not carried out.
        PayoutsNotAllowed,
        /// `platform_account_required`: A platform account is required.
        ///
        /// Status 400. The request was not carried out.
        PlatformAccountRequired,
        /// `platform_api_key_expired`: The platform's API key has expired.
        ///
        /// Status 400. The request was not carried out.
        PlatformApiKeyExpired,
        /// `postal_code_invalid`: The postal code is invalid.
        ///
        /// Status 400. The request was not carried out.
        PostalCodeInvalid,
        /// `product_inactive`: The product is inactive.
        ///
        /// Status 400. The request was not carried out.
        ProductInactive,
        /// `progressive_onboarding_limit_exceeded`: The limit of progressive onboarding is exceeded.
        ///
        /// Status 400. The request was not carried out.
        ProgressiveOnboardingLimitExceeded,
        /// `refer_to_customer`: The payment is referred to the customer.
        ///
        /// Status 400. The request was not carried out.
        ReferToCustomer,
        /// `refund_disputed_payment`: A disputed payment cannot be refunded.
        ///
        /// Status 400. The request was not carried out.
        RefundDisputedPayment,
        /// `request_blocked`: The request is blocked.
        ///
        /// Status 400. The request was not carried out.
        RequestBlocked,
        /// `resource_already_exists`: The resource exists already.
        ///
        /// Status 400. The request was not carried out.
        ResourceAlreadyExists,
        /// `return_intent_already_processed`: The return intent has been processed already.
        ///
        /// Status 400. The request was not carried out.
        ReturnIntentAlreadyProcessed,
        /// `routing_number_invalid`: The routing number is invalid.
        ///
        /// Status 400. The request was not carried out.
        RoutingNumberInvalid,
        /// `secret_key_required`: A secret key is required.
        ///
        /// Status 400. The request was not carried out.
        SecretKeyRequired,
        /// `sepa_unsupported_account`: The account does not support SEPA.
        ///
        /// Status 400. The request was not carried out.
        SepaUnsupportedAccount,
        /// `service_period_coupon_with_metered_tiered_item_unsupported`: A coupon by service period does not go with a metered, tiered item.
        ///
        /// Status 400. The request was not carried out.
        ServicePeriodCouponWithMeteredTieredItemUnsupported,
        /// `setup_intent_authentication_failure`: The authentication of the setup intent failed.
        ///
        /// Status 400. The request was not carried out.
        SetupIntentAuthenticationFailure,
        /// `setup_intent_invalid_parameter`: A parameter of the setup intent is invalid.
        ///
        /// Status 400. The request was not carried out.
        SetupIntentInvalidParameter,
        /// `setup_intent_mandate_invalid`: The mandate of the setup intent is invalid.
        ///
        /// Status 400. The request was not carried out.
        SetupIntentMandateInvalid,
        /// `setup_intent_mobile_wallet_unsupported`: The setup intent does not support mobile wallets.
        ///
        /// Status 400. The request was not carried out.
        SetupIntentMobileWalletUnsupported,
        /// `setup_intent_setup_attempt_expired`: The attempt of the setup intent has expired.
        ///
        /// Status 400. The request was not carried out.
        SetupIntentSetupAttemptExpired,
        /// `setup_intent_unexpected_state`: The setup intent is in the wrong state.
        ///
        /// Status 400. The request was not carried out.
        SetupIntentUnexpectedState,
        /// `shipping_address_invalid`: The shipping address is invalid.
        ///
        /// Status 400. The request was not carried out.
        ShippingAddressInvalid,
        /// `shipping_calculation_failed`: The shipping could not be calculated.
        ///
        /// Status 400. The request was not carried out.
        ShippingCalculationFailed,
        /// `siret_invalid`: The SIRET number is invalid.
        ///
        /// Status 400. The request was not carried out.
        SiretInvalid,
        /// `sku_inactive`: The SKU is inactive.
        ///
        /// Status 400. The request was not carried out.
        SkuInactive,
        /// `state_unsupported`: The state is not supported.
        ///
        /// Status 400. The request was not carried out.
        StateUnsupported,
        /// `status_transition_invalid`: The status cannot change in this way.
        ///
        /// Status 400. The request was not carried out.
        StatusTransitionInvalid,
        /// `storer_capability_missing`: The storer lacks a capability.
        ///
        /// Status 400. The request was not carried out.
        StorerCapabilityMissing,
        /// `storer_capability_not_active`: A capability of the storer is not active.
        ///
        /// Status 400. The request was not carried out.
        StorerCapabilityNotActive,
        /// `stripe_tax_inactive`: Stripe Tax is inactive.
        ///
        /// Status 400. The request was not carried out.
        StripeTaxInactive,
        /// `tax_id_invalid`: The tax ID is invalid.
        ///
        /// Status 400. The request was not carried out.
        TaxIdInvalid,
        /// `tax_id_prohibited`: A tax ID is prohibited here.
        ///
        /// Status 400. The request was not carried out.
        TaxIdProhibited,
        /// `taxes_calculation_failed`: The taxes could not be calculated.
        ///
        /// Status 400. The request was not carried out.
        TaxesCalculationFailed,
        /// `terminal_location_country_unsupported`: The country of the terminal's location is not supported.
        ///
        /// Status 400. The request was not carried out.
        TerminalLocationCountryUnsupported,
        /// `terminal_reader_busy`: The terminal's reader is busy.
        ///
        /// Status 400. The request was not carried out.
        TerminalReaderBusy,
        /// `terminal_reader_hardware_fault`: The terminal's reader has a hardware fault.
        ///
        /// Status 400. The request was not carried out.
        TerminalReaderHardwareFault,
        /// `terminal_reader_invalid_location_for_activation`: The reader's location is invalid for activation.
        ///
        /// Status 400. The request was not carried out.
        TerminalReaderInvalidLocationForActivation,
        /// `terminal_reader_invalid_location_for_payment`: The reader's location is invalid for the payment.
        ///
        /// Status 400. The request was not carried out.
        TerminalReaderInvalidLocationForPayment,
        /// `terminal_reader_offline`: The terminal's reader is offline.
        ///
        /// Status 400. The request was not carried out.
        TerminalReaderOffline,
        /// `terminal_reader_timeout`: The terminal's reader timed out.
        ///
        /// Status 400. The request was not carried out.
        TerminalReaderTimeout,
        /// `testmode_charges_only`: The account can make charges in test mode only.
        ///
        /// Status 400. The request was not carried out.
        TestmodeChargesOnly,
        /// `tls_version_unsupported`: The version of TLS is not supported.
        ///
        /// Status 400. The request was not carried out.
        TlsVersionUnsupported,
        /// `token_already_used`: The token has been used already.
        ///
        /// Status 400. The request was not carried out.
        TokenAlreadyUsed,
        /// `token_card_network_invalid`: The card network of the token is invalid.
        ///
        /// Status 400. The request was not carried out.
        TokenCardNetworkInvalid,
        /// `token_in_use`: The token is in use.
        ///
        /// Status 400. The request was not carried out.
        TokenInUse,
        /// `transfer_source_balance_parameters_mismatch`: The source of the transfer does not match the balance parameters.
        ///
        /// Status 400. The request was not carried out.
        TransferSourceBalanceParametersMismatch,
        /// `transfers_not_allowed`: Transfers are not allowed.
        ///
        /// Status 400. The request was not carried out.
        TransfersNotAllowed,
        /// `url_invalid`: The URL is invalid.
        ///
        /// Status 400. The request was not carried out.
        UrlInvalid,
        /// `lock_timeout`: The object is in use by another request.
        ///
        /// Status 400. The request was not carried out. Retry with exponential backoff.
        LockTimeout,
        /// No valid API key was provided.
        ///
        /// Status 401. The request was not carried out.
        Unauthorized,
        /// The API key lacks the permission.
        ///
        /// Status 403. The request was not carried out.
        Forbidden,
        /// Something outside of Stripe that the request depends on failed.
        ///
        /// Status 424. The request was not carried out.
        FailedDependency,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[
            Self::ApiError,
            Self::CardError,
            Self::IdempotencyError,
            Self::InvalidRequestError,
            Self::RateLimitError,
            Self::TemporarySessionExpired,
            Self::CardDeclined,
            Self::ExpiredCard,
            Self::IncorrectCvc,
            Self::IncorrectNumber,
            Self::ProcessingError,
            Self::SetupAttemptFailed,
            Self::CardDeclinedApproveWithId,
            Self::CardDeclinedAuthenticationRequired,
            Self::CardDeclinedCallIssuer,
            Self::CardDeclinedCardNotSupported,
            Self::CardDeclinedCardVelocityExceeded,
            Self::CardDeclinedCurrencyNotSupported,
            Self::CardDeclinedDoNotHonor,
            Self::CardDeclinedDoNotTryAgain,
            Self::CardDeclinedDuplicateTransaction,
            Self::CardDeclinedExpiredCard,
            Self::CardDeclinedFraudulent,
            Self::CardDeclinedGenericDecline,
            Self::CardDeclinedIncorrectCvc,
            Self::CardDeclinedIncorrectNumber,
            Self::CardDeclinedIncorrectPin,
            Self::CardDeclinedIncorrectZip,
            Self::CardDeclinedInsufficientFunds,
            Self::CardDeclinedInvalidAccount,
            Self::CardDeclinedInvalidAmount,
            Self::CardDeclinedInvalidCvc,
            Self::CardDeclinedInvalidExpiryMonth,
            Self::CardDeclinedInvalidExpiryYear,
            Self::CardDeclinedInvalidNumber,
            Self::CardDeclinedInvalidPin,
            Self::CardDeclinedIssuerNotAvailable,
            Self::CardDeclinedLostCard,
            Self::CardDeclinedMerchantBlacklist,
            Self::CardDeclinedNewAccountInformationAvailable,
            Self::CardDeclinedNoActionTaken,
            Self::CardDeclinedNotPermitted,
            Self::CardDeclinedOfflinePinRequired,
            Self::CardDeclinedOnlineOrOfflinePinRequired,
            Self::CardDeclinedPickupCard,
            Self::CardDeclinedPinTryExceeded,
            Self::CardDeclinedProcessingError,
            Self::CardDeclinedReenterTransaction,
            Self::CardDeclinedRestrictedCard,
            Self::CardDeclinedRevocationOfAllAuthorizations,
            Self::CardDeclinedRevocationOfAuthorization,
            Self::CardDeclinedSecurityViolation,
            Self::CardDeclinedServiceNotAllowed,
            Self::CardDeclinedStolenCard,
            Self::CardDeclinedStopPaymentOrder,
            Self::CardDeclinedTestmodeDecline,
            Self::CardDeclinedTransactionNotAllowed,
            Self::CardDeclinedTryAgainLater,
            Self::CardDeclinedWithdrawalCountLimitExceeded,
            Self::ResourceMissing,
            Self::IdempotencyKeyInUse,
            Self::RateLimit,
            Self::AccountClosed,
            Self::AccountCountryInvalidAddress,
            Self::AccountErrorCountryChangeRequiresAdditionalSteps,
            Self::AccountInformationMismatch,
            Self::AccountInvalid,
            Self::AccountNumberInvalid,
            Self::AccountTokenRequiredForV2Account,
            Self::AcssDebitSessionIncomplete,
            Self::ActionBlocked,
            Self::AlipayUpgradeRequired,
            Self::AmountTooLarge,
            Self::AmountTooSmall,
            Self::AnomalousMoneyMovementRequest,
            Self::ApiKeyExpired,
            Self::ApplicationFeesNotAllowed,
            Self::ApprovalRequired,
            Self::AuthenticationRequired,
            Self::BalanceInsufficient,
            Self::BalanceInvalidParameter,
            Self::BankAccountBadRoutingNumbers,
            Self::BankAccountDeclined,
            Self::BankAccountExists,
            Self::BankAccountRestricted,
            Self::BankAccountUnusable,
            Self::BankAccountUnverified,
            Self::BankAccountVerificationFailed,
            Self::BillingInvalidMandate,
            Self::BitcoinUpgradeRequired,
            Self::CaptureChargeAuthorizationExpired,
            Self::CaptureUnauthorizedPayment,
            Self::CardDeclineRateLimitExceeded,
            Self::CardholderPhoneNumberRequired,
            Self::ChargeAlreadyCaptured,
            Self::ChargeAlreadyRefunded,
            Self::ChargeDisputed,
            Self::ChargeExceedsSourceLimit,
            Self::ChargeExceedsTransactionLimit,
            Self::ChargeExpiredForCapture,
            Self::ChargeInvalidParameter,
            Self::ChargeNotRefundable,
            Self::ClearingCodeUnsupported,
            Self::CountryCodeInvalid,
            Self::CountryUnsupported,
            Self::CouponExpired,
            Self::CustomerMaxPaymentMethods,
            Self::CustomerMaxSubscriptions,
            Self::CustomerSessionExpired,
            Self::CustomerTaxLocationInvalid,
            Self::DebitNotAuthorized,
            Self::EmailInvalid,
            Self::FailedTaxCalculation,
            Self::FinancialAccountBalanceDoesNotSupportCurrency,
            Self::FinancialAccountCapabilityNotEnabled,
            Self::FinancialAccountCapabilityRestricted,
            Self::FinancialConnectionsAccountInactive,
            Self::FinancialConnectionsAccountPendingAccountNumbers,
            Self::FinancialConnectionsAccountUnavailableAccountNumbers,
            Self::FinancialConnectionsNoSuccessfulTransactionRefresh,
            Self::ForwardingApiInactive,
            Self::ForwardingApiInvalidParameter,
            Self::ForwardingApiRetryableUpstreamError,
            Self::ForwardingApiUpstreamConnectionError,
            Self::ForwardingApiUpstreamConnectionTimeout,
            Self::ForwardingApiUpstreamError,
            Self::IncorrectAddress,
            Self::IncorrectZip,
            Self::IndiaRecurringPaymentMandateCanceled,
            Self::InstantPayoutsConfigDisabled,
            Self::InstantPayoutsCurrencyDisabled,
            Self::InstantPayoutsLimitExceeded,
            Self::InstantPayoutsUnsupported,
            Self::InsufficientFunds,
            Self::IntentInvalidState,
            Self::IntentVerificationMethodMissing,
            Self::InvalidCardType,
            Self::InvalidCharacters,
            Self::InvalidChargeAmount,
            Self::InvalidCvc,
            Self::InvalidExpiryMonth,
            Self::InvalidExpiryYear,
            Self::InvalidMandateReferencePrefixFormat,
            Self::InvalidNumber,
            Self::InvalidSourceUsage,
            Self::InvalidTaxLocation,
            Self::InvoiceNoCustomerLineItems,
            Self::InvoiceNoPaymentMethodTypes,
            Self::InvoiceNoSubscriptionLineItems,
            Self::InvoiceNotEditable,
            Self::InvoiceOnBehalfOfNotEditable,
            Self::InvoicePaymentIntentRequiresAction,
            Self::InvoiceUpcomingNone,
            Self::LivemodeMismatch,
            Self::Missing,
            Self::NoAccount,
            Self::NotAllowedOnStandardAccount,
            Self::OutOfInventory,
            Self::OwnershipDeclarationNotAllowed,
            Self::ParameterInvalidEmpty,
            Self::ParameterInvalidInteger,
            Self::ParameterInvalidStringBlank,
            Self::ParameterInvalidStringEmpty,
            Self::ParameterMissing,
            Self::ParameterUnknown,
            Self::ParametersExclusive,
            Self::PaymentIntentActionRequired,
            Self::PaymentIntentAuthenticationFailure,
            Self::PaymentIntentIncompatiblePaymentMethod,
            Self::PaymentIntentInvalidParameter,
            Self::PaymentIntentKonbiniRejectedConfirmationNumber,
            Self::PaymentIntentMandateInvalid,
            Self::PaymentIntentPaymentAttemptExpired,
            Self::PaymentIntentPaymentAttemptFailed,
            Self::PaymentIntentRateLimitExceeded,
            Self::PaymentIntentUnexpectedState,
            Self::PaymentMethodBankAccountAlreadyVerified,
            Self::PaymentMethodBankAccountBlocked,
            Self::PaymentMethodBillingDetailsAddressMissing,
            Self::PaymentMethodConfigurationFailures,
            Self::PaymentMethodCurrencyMismatch,
            Self::PaymentMethodCustomerDecline,
            Self::PaymentMethodInvalidParameter,
            Self::PaymentMethodInvalidParameterTestmode,
            Self::PaymentMethodMicrodepositFailed,
            Self::PaymentMethodMicrodepositProcessingError,
            Self::PaymentMethodMicrodepositVerificationAmountsInvalid,
            Self::PaymentMethodMicrodepositVerificationAmountsMismatch,
            Self::PaymentMethodMicrodepositVerificationAttemptsExceeded,
            Self::PaymentMethodMicrodepositVerificationDescriptorCodeMismatch,
            Self::PaymentMethodMicrodepositVerificationTimeout,
            Self::PaymentMethodNotAvailable,
            Self::PaymentMethodProviderDecline,
            Self::PaymentMethodProviderTimeout,
            Self::PaymentMethodUnactivated,
            Self::PaymentMethodUnexpectedState,
            Self::PaymentMethodUnsupportedType,
            Self::PayoutReconciliationNotReady,
            Self::PayoutsLimitExceeded,
            Self::PayoutsNotAllowed,
            Self::PlatformAccountRequired,
            Self::PlatformApiKeyExpired,
            Self::PostalCodeInvalid,
            Self::ProductInactive,
            Self::ProgressiveOnboardingLimitExceeded,
            Self::ReferToCustomer,
            Self::RefundDisputedPayment,
            Self::RequestBlocked,
            Self::ResourceAlreadyExists,
            Self::ReturnIntentAlreadyProcessed,
            Self::RoutingNumberInvalid,
            Self::SecretKeyRequired,
            Self::SepaUnsupportedAccount,
            Self::ServicePeriodCouponWithMeteredTieredItemUnsupported,
            Self::SetupIntentAuthenticationFailure,
            Self::SetupIntentInvalidParameter,
            Self::SetupIntentMandateInvalid,
            Self::SetupIntentMobileWalletUnsupported,
            Self::SetupIntentSetupAttemptExpired,
            Self::SetupIntentUnexpectedState,
            Self::ShippingAddressInvalid,
            Self::ShippingCalculationFailed,
            Self::SiretInvalid,
            Self::SkuInactive,
            Self::StateUnsupported,
            Self::StatusTransitionInvalid,
            Self::StorerCapabilityMissing,
            Self::StorerCapabilityNotActive,
            Self::StripeTaxInactive,
            Self::TaxIdInvalid,
            Self::TaxIdProhibited,
            Self::TaxesCalculationFailed,
            Self::TerminalLocationCountryUnsupported,
            Self::TerminalReaderBusy,
            Self::TerminalReaderHardwareFault,
            Self::TerminalReaderInvalidLocationForActivation,
            Self::TerminalReaderInvalidLocationForPayment,
            Self::TerminalReaderOffline,
            Self::TerminalReaderTimeout,
            Self::TestmodeChargesOnly,
            Self::TlsVersionUnsupported,
            Self::TokenAlreadyUsed,
            Self::TokenCardNetworkInvalid,
            Self::TokenInUse,
            Self::TransferSourceBalanceParametersMismatch,
            Self::TransfersNotAllowed,
            Self::UrlInvalid,
            Self::LockTimeout,
            Self::Unauthorized,
            Self::Forbidden,
            Self::FailedDependency,
        ];
    }

    /// An error of Stripe API, with its fields. `Display` is its message.
    pub enum Error {
        /// Something went wrong at Stripe.
        ApiError {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// The card cannot be charged.
        CardError(Box<CardErrorFields>),
        /// An idempotency key came again with another request.
        IdempotencyError {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The request has invalid parameters.
        InvalidRequestError {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// There were too many requests in too short a time, in the v2 API.
        RateLimitError {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The session has expired, in the v2 API.
        TemporarySessionExpired {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card was declined.
        CardDeclined {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card has expired.
        ExpiredCard {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card's security code is incorrect.
        IncorrectCvc {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card number is incorrect.
        IncorrectNumber {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card could not be processed.
        ProcessingError {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The attempt to set up the payment method failed.
        SetupAttemptFailed {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The payment cannot be authorized.
        CardDeclinedApproveWithId {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The transaction requires authentication.
        CardDeclinedAuthenticationRequired {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card was declined: its issuer knows why.
        CardDeclinedCallIssuer {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card does not support this kind of purchase.
        CardDeclinedCardNotSupported {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card has been used too often, or for too much.
        CardDeclinedCardVelocityExceeded {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card does not support the currency.
        CardDeclinedCurrencyNotSupported {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The issuer declined the card without a reason.
        CardDeclinedDoNotHonor {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The issuer declined the card for good.
        CardDeclinedDoNotTryAgain {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// There was an identical transaction a short time ago.
        CardDeclinedDuplicateTransaction {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card has expired.
        CardDeclinedExpiredCard {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The payment is suspected of fraud.
        CardDeclinedFraudulent {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card was declined without a specific reason.
        CardDeclinedGenericDecline {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card's security code is incorrect.
        CardDeclinedIncorrectCvc {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card number is incorrect.
        CardDeclinedIncorrectNumber {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The PIN is incorrect.
        CardDeclinedIncorrectPin {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The postal code is incorrect.
        CardDeclinedIncorrectZip {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card has insufficient funds.
        CardDeclinedInsufficientFunds {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card, or its account, is invalid.
        CardDeclinedInvalidAccount {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The amount is invalid, or more than is allowed.
        CardDeclinedInvalidAmount {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card's security code is invalid.
        CardDeclinedInvalidCvc {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The expiry month is invalid.
        CardDeclinedInvalidExpiryMonth {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The expiry year is invalid.
        CardDeclinedInvalidExpiryYear {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card number is invalid.
        CardDeclinedInvalidNumber {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The PIN is invalid.
        CardDeclinedInvalidPin {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card's issuer could not be reached.
        CardDeclinedIssuerNotAvailable {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card is reported lost.
        CardDeclinedLostCard {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The payment matches a value on the merchant's block list.
        CardDeclinedMerchantBlacklist {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card, or its account, has new information.
        CardDeclinedNewAccountInformationAvailable {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The issuer took no action.
        CardDeclinedNoActionTaken {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The payment is not permitted.
        CardDeclinedNotPermitted {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card requires a PIN, entered offline.
        CardDeclinedOfflinePinRequired {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card requires a PIN.
        CardDeclinedOnlineOrOfflinePinRequired {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card cannot be used: it may be lost or stolen.
        CardDeclinedPickupCard {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The PIN was entered wrong too many times.
        CardDeclinedPinTryExceeded {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card could not be processed.
        CardDeclinedProcessingError {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The issuer could not process the payment.
        CardDeclinedReenterTransaction {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card cannot be used: it is restricted.
        CardDeclinedRestrictedCard {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// All authorizations of the card were revoked.
        CardDeclinedRevocationOfAllAuthorizations {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The authorization of the card was revoked.
        CardDeclinedRevocationOfAuthorization {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card was declined for a security violation.
        CardDeclinedSecurityViolation {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card does not allow this service.
        CardDeclinedServiceNotAllowed {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card is reported stolen.
        CardDeclinedStolenCard {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// Payments from the card have been stopped.
        CardDeclinedStopPaymentOrder {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A test card was used.
        CardDeclinedTestmodeDecline {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The transaction is not allowed.
        CardDeclinedTransactionNotAllowed {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card was declined for the moment.
        CardDeclinedTryAgainLater {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card has reached its limit.
        CardDeclinedWithdrawalCountLimitExceeded {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The resource does not exist.
        ResourceMissing {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// Another request with the same idempotency key is under way.
        IdempotencyKeyInUse {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// There were too many requests in too short a time.
        RateLimit {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The bank account has been closed.
        AccountClosed {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The country of the business address does not match that of the account.
        AccountCountryInvalidAddress {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The account cannot change its country without further steps.
        AccountErrorCountryChangeRequiresAdditionalSteps {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The account information does not match.
        AccountInformationMismatch {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The account ID is invalid.
        AccountInvalid {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The bank account number is invalid.
        AccountNumberInvalid {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// An account token is required for an account of the v2 API.
        AccountTokenRequiredForV2Account {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The ACSS debit session is not complete.
        AcssDebitSessionIncomplete {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The action is blocked.
        ActionBlocked {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// Alipay requires an upgrade of the integration.
        AlipayUpgradeRequired {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The amount is greater than the maximum.
        AmountTooLarge {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The amount is less than the minimum.
        AmountTooSmall {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The request to move money is out of the ordinary.
        AnomalousMoneyMovementRequest {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The API key has expired.
        ApiKeyExpired {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// Application fees are not allowed here.
        ApplicationFeesNotAllowed {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// An approval is required.
        ApprovalRequired {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The payment requires authentication.
        AuthenticationRequired {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The balance of the account is insufficient.
        BalanceInsufficient {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A parameter for the balance is invalid.
        BalanceInvalidParameter {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The routing numbers of the bank account are wrong.
        BankAccountBadRoutingNumbers {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The bank account was declined.
        BankAccountDeclined {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The bank account exists already.
        BankAccountExists {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The bank account is restricted.
        BankAccountRestricted {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The bank account cannot be used.
        BankAccountUnusable {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The bank account has not been verified.
        BankAccountUnverified {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The bank account could not be verified.
        BankAccountVerificationFailed {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The mandate is invalid for billing.
        BillingInvalidMandate {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// Bitcoin requires an upgrade of the integration.
        BitcoinUpgradeRequired {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The authorization of the charge has expired, so it cannot be captured.
        CaptureChargeAuthorizationExpired {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The payment is not authorized, so it cannot be captured.
        CaptureUnauthorizedPayment {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card has been declined too many times.
        CardDeclineRateLimitExceeded {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The cardholder's phone number is required.
        CardholderPhoneNumberRequired {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The charge has been captured already.
        ChargeAlreadyCaptured {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The charge has been refunded already.
        ChargeAlreadyRefunded {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The charge is disputed.
        ChargeDisputed {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The charge exceeds the limit of its source.
        ChargeExceedsSourceLimit {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The charge exceeds the limit of a transaction.
        ChargeExceedsTransactionLimit {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The charge has expired, so it cannot be captured.
        ChargeExpiredForCapture {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A parameter of the charge is invalid.
        ChargeInvalidParameter {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The charge cannot be refunded.
        ChargeNotRefundable {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The clearing code is not supported.
        ClearingCodeUnsupported {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The country code is invalid.
        CountryCodeInvalid {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The country is not supported.
        CountryUnsupported {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The coupon has expired.
        CouponExpired {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The customer has the maximum number of payment methods.
        CustomerMaxPaymentMethods {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The customer has the maximum number of subscriptions.
        CustomerMaxSubscriptions {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The customer session has expired.
        CustomerSessionExpired {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The customer's location is invalid for tax.
        CustomerTaxLocationInvalid {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The debit is not authorized.
        DebitNotAuthorized {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The email address is invalid.
        EmailInvalid {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The tax could not be calculated.
        FailedTaxCalculation {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The balance of the financial account does not support the currency.
        FinancialAccountBalanceDoesNotSupportCurrency {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A capability of the financial account is not enabled.
        FinancialAccountCapabilityNotEnabled {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A capability of the financial account is restricted.
        FinancialAccountCapabilityRestricted {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The connected financial account is inactive.
        FinancialConnectionsAccountInactive {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The account numbers of the connected account are pending.
        FinancialConnectionsAccountPendingAccountNumbers {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The account numbers of the connected account are unavailable.
        FinancialConnectionsAccountUnavailableAccountNumbers {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// No refresh of the connected account's transactions has succeeded.
        FinancialConnectionsNoSuccessfulTransactionRefresh {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The forwarding API is inactive.
        ForwardingApiInactive {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A parameter for the forwarding API is invalid.
        ForwardingApiInvalidParameter {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The upstream of the forwarding API failed in a way that can be retried.
        ForwardingApiRetryableUpstreamError {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The forwarding API could not connect to its upstream.
        ForwardingApiUpstreamConnectionError {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The forwarding API's connection to its upstream timed out.
        ForwardingApiUpstreamConnectionTimeout {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The upstream of the forwarding API failed.
        ForwardingApiUpstreamError {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The address of the card is incorrect.
        IncorrectAddress {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The postal code of the card is incorrect.
        IncorrectZip {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The mandate for a recurring payment in India was cancelled.
        IndiaRecurringPaymentMandateCanceled {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The configuration of instant payouts is disabled.
        InstantPayoutsConfigDisabled {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// Instant payouts are disabled for the currency.
        InstantPayoutsCurrencyDisabled {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The limit of instant payouts is exceeded.
        InstantPayoutsLimitExceeded {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// Instant payouts are not supported.
        InstantPayoutsUnsupported {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The funds are insufficient.
        InsufficientFunds {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The intent is in the wrong state.
        IntentInvalidState {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The intent lacks a verification method.
        IntentVerificationMethodMissing {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The type of the card is invalid here.
        InvalidCardType {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A value has invalid characters.
        InvalidCharacters {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The amount of the charge is invalid.
        InvalidChargeAmount {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card's security code is invalid.
        InvalidCvc {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card's expiry month is invalid.
        InvalidExpiryMonth {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card's expiry year is invalid.
        InvalidExpiryYear {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The prefix of the mandate reference has the wrong format.
        InvalidMandateReferencePrefixFormat {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card number is invalid.
        InvalidNumber {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The source cannot be used in this way.
        InvalidSourceUsage {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The location is invalid for tax.
        InvalidTaxLocation {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The customer has no line items to invoice.
        InvoiceNoCustomerLineItems {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The invoice has no payment method types.
        InvoiceNoPaymentMethodTypes {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The subscription has no line items to invoice.
        InvoiceNoSubscriptionLineItems {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The invoice cannot be edited any more.
        InvoiceNotEditable {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The account that the invoice is on behalf of cannot be edited.
        InvoiceOnBehalfOfNotEditable {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The payment intent of the invoice requires an action.
        InvoicePaymentIntentRequiresAction {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// There is no upcoming invoice.
        InvoiceUpcomingNone {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// Test mode and live mode were mixed.
        LivemodeMismatch {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// What was asked for is missing.
        Missing {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// There is no such bank account.
        NoAccount {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// This is not allowed on a standard account.
        NotAllowedOnStandardAccount {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The item is out of inventory.
        OutOfInventory {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// An ownership declaration is not allowed here.
        OwnershipDeclarationNotAllowed {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A parameter is empty.
        ParameterInvalidEmpty {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A parameter is no valid integer.
        ParameterInvalidInteger {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A parameter is blank.
        ParameterInvalidStringBlank {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A parameter is an empty string.
        ParameterInvalidStringEmpty {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A required parameter is missing.
        ParameterMissing {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A parameter is unknown.
        ParameterUnknown {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// Parameters exclude each other.
        ParametersExclusive {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The payment intent requires an action.
        PaymentIntentActionRequired {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The authentication of the payment intent failed.
        PaymentIntentAuthenticationFailure {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The payment method is incompatible with the payment intent.
        PaymentIntentIncompatiblePaymentMethod {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A parameter of the payment intent is invalid.
        PaymentIntentInvalidParameter {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The confirmation number for Konbini was rejected.
        PaymentIntentKonbiniRejectedConfirmationNumber {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The mandate of the payment intent is invalid.
        PaymentIntentMandateInvalid {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The payment attempt of the payment intent has expired.
        PaymentIntentPaymentAttemptExpired {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The payment attempt of the payment intent failed.
        PaymentIntentPaymentAttemptFailed {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The rate limit of the payment intent is exceeded.
        PaymentIntentRateLimitExceeded {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The payment intent is in the wrong state.
        PaymentIntentUnexpectedState {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The bank account has been verified already.
        PaymentMethodBankAccountAlreadyVerified {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The bank account is blocked.
        PaymentMethodBankAccountBlocked {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The billing details lack an address.
        PaymentMethodBillingDetailsAddressMissing {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The configuration of payment methods failed.
        PaymentMethodConfigurationFailures {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The currency does not match that of the payment method.
        PaymentMethodCurrencyMismatch {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The customer declined the payment.
        PaymentMethodCustomerDecline {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A parameter of the payment method is invalid.
        PaymentMethodInvalidParameter {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A parameter of the payment method is invalid in test mode.
        PaymentMethodInvalidParameterTestmode {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The microdeposits failed.
        PaymentMethodMicrodepositFailed {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The microdeposits could not be processed.
        PaymentMethodMicrodepositProcessingError {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The amounts of the microdeposits are invalid.
        PaymentMethodMicrodepositVerificationAmountsInvalid {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The amounts of the microdeposits do not match.
        PaymentMethodMicrodepositVerificationAmountsMismatch {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The microdeposits were to be verified too many times.
        PaymentMethodMicrodepositVerificationAttemptsExceeded {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The descriptor code of the microdeposits does not match.
        PaymentMethodMicrodepositVerificationDescriptorCodeMismatch {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The microdeposits were not verified in time.
        PaymentMethodMicrodepositVerificationTimeout {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The payment method is not available.
        PaymentMethodNotAvailable {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The provider of the payment method declined.
        PaymentMethodProviderDecline {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The provider of the payment method timed out.
        PaymentMethodProviderTimeout {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The payment method is not activated.
        PaymentMethodUnactivated {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The payment method is in the wrong state.
        PaymentMethodUnexpectedState {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The type of the payment method is not supported.
        PaymentMethodUnsupportedType {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The reconciliation of the payout is not ready.
        PayoutReconciliationNotReady {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The limit of payouts is exceeded.
        PayoutsLimitExceeded {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// Payouts are not allowed.
        PayoutsNotAllowed {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A platform account is required.
        PlatformAccountRequired {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The platform's API key has expired.
        PlatformApiKeyExpired {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The postal code is invalid.
        PostalCodeInvalid {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The product is inactive.
        ProductInactive {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The limit of progressive onboarding is exceeded.
        ProgressiveOnboardingLimitExceeded {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The payment is referred to the customer.
        ReferToCustomer {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A disputed payment cannot be refunded.
        RefundDisputedPayment {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The request is blocked.
        RequestBlocked {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The resource exists already.
        ResourceAlreadyExists {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The return intent has been processed already.
        ReturnIntentAlreadyProcessed {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The routing number is invalid.
        RoutingNumberInvalid {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A secret key is required.
        SecretKeyRequired {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The account does not support SEPA.
        SepaUnsupportedAccount {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A coupon by service period does not go with a metered, tiered item.
        ServicePeriodCouponWithMeteredTieredItemUnsupported {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The authentication of the setup intent failed.
        SetupIntentAuthenticationFailure {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A parameter of the setup intent is invalid.
        SetupIntentInvalidParameter {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The mandate of the setup intent is invalid.
        SetupIntentMandateInvalid {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The setup intent does not support mobile wallets.
        SetupIntentMobileWalletUnsupported {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The attempt of the setup intent has expired.
        SetupIntentSetupAttemptExpired {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The setup intent is in the wrong state.
        SetupIntentUnexpectedState {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The shipping address is invalid.
        ShippingAddressInvalid {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The shipping could not be calculated.
        ShippingCalculationFailed {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The SIRET number is invalid.
        SiretInvalid {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The SKU is inactive.
        SkuInactive {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The state is not supported.
        StateUnsupported {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The status cannot change in this way.
        StatusTransitionInvalid {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The storer lacks a capability.
        StorerCapabilityMissing {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A capability of the storer is not active.
        StorerCapabilityNotActive {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// Stripe Tax is inactive.
        StripeTaxInactive {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The tax ID is invalid.
        TaxIdInvalid {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// A tax ID is prohibited here.
        TaxIdProhibited {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The taxes could not be calculated.
        TaxesCalculationFailed {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The country of the terminal's location is not supported.
        TerminalLocationCountryUnsupported {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The terminal's reader is busy.
        TerminalReaderBusy {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The terminal's reader has a hardware fault.
        TerminalReaderHardwareFault {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The reader's location is invalid for activation.
        TerminalReaderInvalidLocationForActivation {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The reader's location is invalid for the payment.
        TerminalReaderInvalidLocationForPayment {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The terminal's reader is offline.
        TerminalReaderOffline {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The terminal's reader timed out.
        TerminalReaderTimeout {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The account can make charges in test mode only.
        TestmodeChargesOnly {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The version of TLS is not supported.
        TlsVersionUnsupported {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The token has been used already.
        TokenAlreadyUsed {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The card network of the token is invalid.
        TokenCardNetworkInvalid {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The token is in use.
        TokenInUse {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The source of the transfer does not match the balance parameters.
        TransferSourceBalanceParametersMismatch {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// Transfers are not allowed.
        TransfersNotAllowed {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The URL is invalid.
        UrlInvalid {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The object is in use by another request.
        LockTimeout {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// No valid API key was provided.
        Unauthorized {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// The API key lacks the permission.
        Forbidden {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
        /// Something outside of Stripe that the request depends on failed.
        FailedDependency {
            /// What went wrong this time
            detail: Option<String>,
            /// The parameter at fault
            ///
            /// Example: `"promotion_code"`
            param: Option<String>,
            /// Where the code is documented
            documentation: Option<String>,
            /// The log entry of the request in the dashboard
            request_log_url: Option<String>,
        },
    }

    /// The fields of [`Error::CardError`].
    #[derive(Clone, Debug, PartialEq)]
    pub struct CardErrorFields {
        /// The payment intent
        pub payment_intent: Option<errspec::Value>,
        /// What went wrong this time
        pub detail: Option<String>,
        /// The parameter at fault
        ///
        /// Example: `"promotion_code"`
        pub param: Option<String>,
        /// Where the code is documented
        pub documentation: Option<String>,
        /// The log entry of the request in the dashboard
        pub request_log_url: Option<String>,
    }

    impl Error {
        /// Something went wrong at Stripe.
        pub fn api_error(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ApiError {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
                source: errspec::Source::NONE,
            }
        }

        /// Something went wrong at Stripe.
        ///
        /// Keeps `cause` for the server's own log.
        pub fn api_error_from(
            cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
        ) -> Self {
            Self::ApiError {
                detail: None,
                param: None,
                documentation: None,
                request_log_url: None,
                source: errspec::Source::new(cause),
            }
        }

        /// The card cannot be charged.
        pub fn card_error(
            payment_intent: impl Into<Option<errspec::Value>>,
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardError(
                Box::new(CardErrorFields {
                    payment_intent: payment_intent.into(),
                    detail: detail.into(),
                    param: param.into(),
                    documentation: documentation.into(),
                    request_log_url: request_log_url.into(),
                }),
            )
        }

        /// An idempotency key came again with another request.
        pub fn idempotency_error(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::IdempotencyError {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The request has invalid parameters.
        pub fn invalid_request_error(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InvalidRequestError {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// There were too many requests in too short a time, in the v2 API.
        pub fn rate_limit_error(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::RateLimitError {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The session has expired, in the v2 API.
        pub fn temporary_session_expired(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::TemporarySessionExpired {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card was declined.
        pub fn card_declined(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclined {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card has expired.
        pub fn expired_card(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ExpiredCard {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card's security code is incorrect.
        pub fn incorrect_cvc(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::IncorrectCvc {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card number is incorrect.
        pub fn incorrect_number(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::IncorrectNumber {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card could not be processed.
        pub fn processing_error(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ProcessingError {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The attempt to set up the payment method failed.
        pub fn setup_attempt_failed(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::SetupAttemptFailed {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The payment cannot be authorized.
        pub fn card_declined_approve_with_id(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedApproveWithId {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The transaction requires authentication.
        pub fn card_declined_authentication_required(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedAuthenticationRequired {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card was declined: its issuer knows why.
        pub fn card_declined_call_issuer(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedCallIssuer {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card does not support this kind of purchase.
        pub fn card_declined_card_not_supported(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedCardNotSupported {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card has been used too often, or for too much.
        pub fn card_declined_card_velocity_exceeded(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedCardVelocityExceeded {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card does not support the currency.
        pub fn card_declined_currency_not_supported(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedCurrencyNotSupported {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The issuer declined the card without a reason.
        pub fn card_declined_do_not_honor(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedDoNotHonor {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The issuer declined the card for good.
        pub fn card_declined_do_not_try_again(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedDoNotTryAgain {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// There was an identical transaction a short time ago.
        pub fn card_declined_duplicate_transaction(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedDuplicateTransaction {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card has expired.
        pub fn card_declined_expired_card(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedExpiredCard {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The payment is suspected of fraud.
        pub fn card_declined_fraudulent(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedFraudulent {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card was declined without a specific reason.
        pub fn card_declined_generic_decline(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedGenericDecline {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card's security code is incorrect.
        pub fn card_declined_incorrect_cvc(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedIncorrectCvc {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card number is incorrect.
        pub fn card_declined_incorrect_number(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedIncorrectNumber {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The PIN is incorrect.
        pub fn card_declined_incorrect_pin(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedIncorrectPin {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The postal code is incorrect.
        pub fn card_declined_incorrect_zip(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedIncorrectZip {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card has insufficient funds.
        pub fn card_declined_insufficient_funds(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedInsufficientFunds {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card, or its account, is invalid.
        pub fn card_declined_invalid_account(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedInvalidAccount {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The amount is invalid, or more than is allowed.
        pub fn card_declined_invalid_amount(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedInvalidAmount {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card's security code is invalid.
        pub fn card_declined_invalid_cvc(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedInvalidCvc {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The expiry month is invalid.
        pub fn card_declined_invalid_expiry_month(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedInvalidExpiryMonth {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The expiry year is invalid.
        pub fn card_declined_invalid_expiry_year(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedInvalidExpiryYear {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card number is invalid.
        pub fn card_declined_invalid_number(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedInvalidNumber {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The PIN is invalid.
        pub fn card_declined_invalid_pin(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedInvalidPin {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card's issuer could not be reached.
        pub fn card_declined_issuer_not_available(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedIssuerNotAvailable {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card is reported lost.
        pub fn card_declined_lost_card(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedLostCard {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The payment matches a value on the merchant's block list.
        pub fn card_declined_merchant_blacklist(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedMerchantBlacklist {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card, or its account, has new information.
        pub fn card_declined_new_account_information_available(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedNewAccountInformationAvailable {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The issuer took no action.
        pub fn card_declined_no_action_taken(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedNoActionTaken {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The payment is not permitted.
        pub fn card_declined_not_permitted(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedNotPermitted {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card requires a PIN, entered offline.
        pub fn card_declined_offline_pin_required(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedOfflinePinRequired {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card requires a PIN.
        pub fn card_declined_online_or_offline_pin_required(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedOnlineOrOfflinePinRequired {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card cannot be used: it may be lost or stolen.
        pub fn card_declined_pickup_card(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedPickupCard {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The PIN was entered wrong too many times.
        pub fn card_declined_pin_try_exceeded(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedPinTryExceeded {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card could not be processed.
        pub fn card_declined_processing_error(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedProcessingError {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The issuer could not process the payment.
        pub fn card_declined_reenter_transaction(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedReenterTransaction {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card cannot be used: it is restricted.
        pub fn card_declined_restricted_card(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedRestrictedCard {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// All authorizations of the card were revoked.
        pub fn card_declined_revocation_of_all_authorizations(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedRevocationOfAllAuthorizations {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The authorization of the card was revoked.
        pub fn card_declined_revocation_of_authorization(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedRevocationOfAuthorization {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card was declined for a security violation.
        pub fn card_declined_security_violation(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedSecurityViolation {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card does not allow this service.
        pub fn card_declined_service_not_allowed(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedServiceNotAllowed {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card is reported stolen.
        pub fn card_declined_stolen_card(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedStolenCard {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// Payments from the card have been stopped.
        pub fn card_declined_stop_payment_order(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedStopPaymentOrder {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A test card was used.
        pub fn card_declined_testmode_decline(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedTestmodeDecline {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The transaction is not allowed.
        pub fn card_declined_transaction_not_allowed(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedTransactionNotAllowed {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card was declined for the moment.
        pub fn card_declined_try_again_later(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedTryAgainLater {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card has reached its limit.
        pub fn card_declined_withdrawal_count_limit_exceeded(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclinedWithdrawalCountLimitExceeded {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The resource does not exist.
        pub fn resource_missing(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ResourceMissing {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// Another request with the same idempotency key is under way.
        pub fn idempotency_key_in_use(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::IdempotencyKeyInUse {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// There were too many requests in too short a time.
        pub fn rate_limit(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::RateLimit {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The bank account has been closed.
        pub fn account_closed(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::AccountClosed {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The country of the business address does not match that of the account.
        pub fn account_country_invalid_address(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::AccountCountryInvalidAddress {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The account cannot change its country without further steps.
        pub fn account_error_country_change_requires_additional_steps(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::AccountErrorCountryChangeRequiresAdditionalSteps {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The account information does not match.
        pub fn account_information_mismatch(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::AccountInformationMismatch {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The account ID is invalid.
        pub fn account_invalid(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::AccountInvalid {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The bank account number is invalid.
        pub fn account_number_invalid(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::AccountNumberInvalid {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// An account token is required for an account of the v2 API.
        pub fn account_token_required_for_v2_account(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::AccountTokenRequiredForV2Account {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The ACSS debit session is not complete.
        pub fn acss_debit_session_incomplete(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::AcssDebitSessionIncomplete {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The action is blocked.
        pub fn action_blocked(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ActionBlocked {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// Alipay requires an upgrade of the integration.
        pub fn alipay_upgrade_required(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::AlipayUpgradeRequired {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The amount is greater than the maximum.
        pub fn amount_too_large(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::AmountTooLarge {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The amount is less than the minimum.
        pub fn amount_too_small(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::AmountTooSmall {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The request to move money is out of the ordinary.
        pub fn anomalous_money_movement_request(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::AnomalousMoneyMovementRequest {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The API key has expired.
        pub fn api_key_expired(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ApiKeyExpired {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// Application fees are not allowed here.
        pub fn application_fees_not_allowed(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ApplicationFeesNotAllowed {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// An approval is required.
        pub fn approval_required(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ApprovalRequired {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The payment requires authentication.
        pub fn authentication_required(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::AuthenticationRequired {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The balance of the account is insufficient.
        pub fn balance_insufficient(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::BalanceInsufficient {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A parameter for the balance is invalid.
        pub fn balance_invalid_parameter(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::BalanceInvalidParameter {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The routing numbers of the bank account are wrong.
        pub fn bank_account_bad_routing_numbers(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::BankAccountBadRoutingNumbers {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The bank account was declined.
        pub fn bank_account_declined(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::BankAccountDeclined {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The bank account exists already.
        pub fn bank_account_exists(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::BankAccountExists {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The bank account is restricted.
        pub fn bank_account_restricted(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::BankAccountRestricted {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The bank account cannot be used.
        pub fn bank_account_unusable(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::BankAccountUnusable {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The bank account has not been verified.
        pub fn bank_account_unverified(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::BankAccountUnverified {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The bank account could not be verified.
        pub fn bank_account_verification_failed(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::BankAccountVerificationFailed {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The mandate is invalid for billing.
        pub fn billing_invalid_mandate(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::BillingInvalidMandate {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// Bitcoin requires an upgrade of the integration.
        pub fn bitcoin_upgrade_required(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::BitcoinUpgradeRequired {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The authorization of the charge has expired, so it cannot be captured.
        pub fn capture_charge_authorization_expired(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CaptureChargeAuthorizationExpired {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The payment is not authorized, so it cannot be captured.
        pub fn capture_unauthorized_payment(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CaptureUnauthorizedPayment {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card has been declined too many times.
        pub fn card_decline_rate_limit_exceeded(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardDeclineRateLimitExceeded {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The cardholder's phone number is required.
        pub fn cardholder_phone_number_required(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CardholderPhoneNumberRequired {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The charge has been captured already.
        pub fn charge_already_captured(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ChargeAlreadyCaptured {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The charge has been refunded already.
        pub fn charge_already_refunded(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ChargeAlreadyRefunded {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The charge is disputed.
        pub fn charge_disputed(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ChargeDisputed {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The charge exceeds the limit of its source.
        pub fn charge_exceeds_source_limit(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ChargeExceedsSourceLimit {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The charge exceeds the limit of a transaction.
        pub fn charge_exceeds_transaction_limit(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ChargeExceedsTransactionLimit {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The charge has expired, so it cannot be captured.
        pub fn charge_expired_for_capture(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ChargeExpiredForCapture {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A parameter of the charge is invalid.
        pub fn charge_invalid_parameter(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ChargeInvalidParameter {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The charge cannot be refunded.
        pub fn charge_not_refundable(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ChargeNotRefundable {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The clearing code is not supported.
        pub fn clearing_code_unsupported(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ClearingCodeUnsupported {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The country code is invalid.
        pub fn country_code_invalid(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CountryCodeInvalid {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The country is not supported.
        pub fn country_unsupported(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CountryUnsupported {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The coupon has expired.
        pub fn coupon_expired(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CouponExpired {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The customer has the maximum number of payment methods.
        pub fn customer_max_payment_methods(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CustomerMaxPaymentMethods {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The customer has the maximum number of subscriptions.
        pub fn customer_max_subscriptions(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CustomerMaxSubscriptions {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The customer session has expired.
        pub fn customer_session_expired(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CustomerSessionExpired {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The customer's location is invalid for tax.
        pub fn customer_tax_location_invalid(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::CustomerTaxLocationInvalid {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The debit is not authorized.
        pub fn debit_not_authorized(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::DebitNotAuthorized {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The email address is invalid.
        pub fn email_invalid(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::EmailInvalid {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The tax could not be calculated.
        pub fn failed_tax_calculation(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::FailedTaxCalculation {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The balance of the financial account does not support the currency.
        pub fn financial_account_balance_does_not_support_currency(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::FinancialAccountBalanceDoesNotSupportCurrency {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A capability of the financial account is not enabled.
        pub fn financial_account_capability_not_enabled(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::FinancialAccountCapabilityNotEnabled {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A capability of the financial account is restricted.
        pub fn financial_account_capability_restricted(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::FinancialAccountCapabilityRestricted {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The connected financial account is inactive.
        pub fn financial_connections_account_inactive(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::FinancialConnectionsAccountInactive {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The account numbers of the connected account are pending.
        pub fn financial_connections_account_pending_account_numbers(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::FinancialConnectionsAccountPendingAccountNumbers {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The account numbers of the connected account are unavailable.
        pub fn financial_connections_account_unavailable_account_numbers(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::FinancialConnectionsAccountUnavailableAccountNumbers {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// No refresh of the connected account's transactions has succeeded.
        pub fn financial_connections_no_successful_transaction_refresh(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::FinancialConnectionsNoSuccessfulTransactionRefresh {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The forwarding API is inactive.
        pub fn forwarding_api_inactive(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ForwardingApiInactive {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A parameter for the forwarding API is invalid.
        pub fn forwarding_api_invalid_parameter(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ForwardingApiInvalidParameter {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The upstream of the forwarding API failed in a way that can be retried.
        pub fn forwarding_api_retryable_upstream_error(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ForwardingApiRetryableUpstreamError {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The forwarding API could not connect to its upstream.
        pub fn forwarding_api_upstream_connection_error(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ForwardingApiUpstreamConnectionError {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The forwarding API's connection to its upstream timed out.
        pub fn forwarding_api_upstream_connection_timeout(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ForwardingApiUpstreamConnectionTimeout {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The upstream of the forwarding API failed.
        pub fn forwarding_api_upstream_error(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ForwardingApiUpstreamError {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The address of the card is incorrect.
        pub fn incorrect_address(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::IncorrectAddress {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The postal code of the card is incorrect.
        pub fn incorrect_zip(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::IncorrectZip {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The mandate for a recurring payment in India was cancelled.
        pub fn india_recurring_payment_mandate_canceled(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::IndiaRecurringPaymentMandateCanceled {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The configuration of instant payouts is disabled.
        pub fn instant_payouts_config_disabled(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InstantPayoutsConfigDisabled {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// Instant payouts are disabled for the currency.
        pub fn instant_payouts_currency_disabled(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InstantPayoutsCurrencyDisabled {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The limit of instant payouts is exceeded.
        pub fn instant_payouts_limit_exceeded(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InstantPayoutsLimitExceeded {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// Instant payouts are not supported.
        pub fn instant_payouts_unsupported(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InstantPayoutsUnsupported {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The funds are insufficient.
        pub fn insufficient_funds(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InsufficientFunds {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The intent is in the wrong state.
        pub fn intent_invalid_state(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::IntentInvalidState {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The intent lacks a verification method.
        pub fn intent_verification_method_missing(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::IntentVerificationMethodMissing {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The type of the card is invalid here.
        pub fn invalid_card_type(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InvalidCardType {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A value has invalid characters.
        pub fn invalid_characters(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InvalidCharacters {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The amount of the charge is invalid.
        pub fn invalid_charge_amount(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InvalidChargeAmount {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card's security code is invalid.
        pub fn invalid_cvc(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InvalidCvc {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card's expiry month is invalid.
        pub fn invalid_expiry_month(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InvalidExpiryMonth {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card's expiry year is invalid.
        pub fn invalid_expiry_year(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InvalidExpiryYear {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The prefix of the mandate reference has the wrong format.
        pub fn invalid_mandate_reference_prefix_format(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InvalidMandateReferencePrefixFormat {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card number is invalid.
        pub fn invalid_number(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InvalidNumber {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The source cannot be used in this way.
        pub fn invalid_source_usage(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InvalidSourceUsage {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The location is invalid for tax.
        pub fn invalid_tax_location(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InvalidTaxLocation {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The customer has no line items to invoice.
        pub fn invoice_no_customer_line_items(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InvoiceNoCustomerLineItems {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The invoice has no payment method types.
        pub fn invoice_no_payment_method_types(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InvoiceNoPaymentMethodTypes {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The subscription has no line items to invoice.
        pub fn invoice_no_subscription_line_items(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InvoiceNoSubscriptionLineItems {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The invoice cannot be edited any more.
        pub fn invoice_not_editable(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InvoiceNotEditable {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The account that the invoice is on behalf of cannot be edited.
        pub fn invoice_on_behalf_of_not_editable(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InvoiceOnBehalfOfNotEditable {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The payment intent of the invoice requires an action.
        pub fn invoice_payment_intent_requires_action(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InvoicePaymentIntentRequiresAction {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// There is no upcoming invoice.
        pub fn invoice_upcoming_none(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InvoiceUpcomingNone {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// Test mode and live mode were mixed.
        pub fn livemode_mismatch(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::LivemodeMismatch {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// What was asked for is missing.
        pub fn missing(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::Missing {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// There is no such bank account.
        pub fn no_account(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::NoAccount {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// This is not allowed on a standard account.
        pub fn not_allowed_on_standard_account(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::NotAllowedOnStandardAccount {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The item is out of inventory.
        pub fn out_of_inventory(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::OutOfInventory {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// An ownership declaration is not allowed here.
        pub fn ownership_declaration_not_allowed(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::OwnershipDeclarationNotAllowed {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A parameter is empty.
        pub fn parameter_invalid_empty(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ParameterInvalidEmpty {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A parameter is no valid integer.
        pub fn parameter_invalid_integer(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ParameterInvalidInteger {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A parameter is blank.
        pub fn parameter_invalid_string_blank(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ParameterInvalidStringBlank {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A parameter is an empty string.
        pub fn parameter_invalid_string_empty(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ParameterInvalidStringEmpty {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A required parameter is missing.
        pub fn parameter_missing(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ParameterMissing {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A parameter is unknown.
        pub fn parameter_unknown(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ParameterUnknown {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// Parameters exclude each other.
        pub fn parameters_exclusive(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ParametersExclusive {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The payment intent requires an action.
        pub fn payment_intent_action_required(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentIntentActionRequired {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The authentication of the payment intent failed.
        pub fn payment_intent_authentication_failure(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentIntentAuthenticationFailure {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The payment method is incompatible with the payment intent.
        pub fn payment_intent_incompatible_payment_method(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentIntentIncompatiblePaymentMethod {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A parameter of the payment intent is invalid.
        pub fn payment_intent_invalid_parameter(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentIntentInvalidParameter {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The confirmation number for Konbini was rejected.
        pub fn payment_intent_konbini_rejected_confirmation_number(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentIntentKonbiniRejectedConfirmationNumber {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The mandate of the payment intent is invalid.
        pub fn payment_intent_mandate_invalid(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentIntentMandateInvalid {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The payment attempt of the payment intent has expired.
        pub fn payment_intent_payment_attempt_expired(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentIntentPaymentAttemptExpired {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The payment attempt of the payment intent failed.
        pub fn payment_intent_payment_attempt_failed(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentIntentPaymentAttemptFailed {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The rate limit of the payment intent is exceeded.
        pub fn payment_intent_rate_limit_exceeded(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentIntentRateLimitExceeded {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The payment intent is in the wrong state.
        pub fn payment_intent_unexpected_state(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentIntentUnexpectedState {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The bank account has been verified already.
        pub fn payment_method_bank_account_already_verified(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodBankAccountAlreadyVerified {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The bank account is blocked.
        pub fn payment_method_bank_account_blocked(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodBankAccountBlocked {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The billing details lack an address.
        pub fn payment_method_billing_details_address_missing(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodBillingDetailsAddressMissing {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The configuration of payment methods failed.
        pub fn payment_method_configuration_failures(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodConfigurationFailures {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The currency does not match that of the payment method.
        pub fn payment_method_currency_mismatch(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodCurrencyMismatch {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The customer declined the payment.
        pub fn payment_method_customer_decline(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodCustomerDecline {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A parameter of the payment method is invalid.
        pub fn payment_method_invalid_parameter(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodInvalidParameter {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A parameter of the payment method is invalid in test mode.
        pub fn payment_method_invalid_parameter_testmode(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodInvalidParameterTestmode {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The microdeposits failed.
        pub fn payment_method_microdeposit_failed(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodMicrodepositFailed {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The microdeposits could not be processed.
        pub fn payment_method_microdeposit_processing_error(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodMicrodepositProcessingError {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The amounts of the microdeposits are invalid.
        pub fn payment_method_microdeposit_verification_amounts_invalid(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodMicrodepositVerificationAmountsInvalid {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The amounts of the microdeposits do not match.
        pub fn payment_method_microdeposit_verification_amounts_mismatch(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodMicrodepositVerificationAmountsMismatch {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The microdeposits were to be verified too many times.
        pub fn payment_method_microdeposit_verification_attempts_exceeded(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodMicrodepositVerificationAttemptsExceeded {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The descriptor code of the microdeposits does not match.
        pub fn payment_method_microdeposit_verification_descriptor_code_mismatch(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodMicrodepositVerificationDescriptorCodeMismatch {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The microdeposits were not verified in time.
        pub fn payment_method_microdeposit_verification_timeout(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodMicrodepositVerificationTimeout {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The payment method is not available.
        pub fn payment_method_not_available(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodNotAvailable {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The provider of the payment method declined.
        pub fn payment_method_provider_decline(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodProviderDecline {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The provider of the payment method timed out.
        pub fn payment_method_provider_timeout(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodProviderTimeout {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The payment method is not activated.
        pub fn payment_method_unactivated(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodUnactivated {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The payment method is in the wrong state.
        pub fn payment_method_unexpected_state(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodUnexpectedState {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The type of the payment method is not supported.
        pub fn payment_method_unsupported_type(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PaymentMethodUnsupportedType {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The reconciliation of the payout is not ready.
        pub fn payout_reconciliation_not_ready(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PayoutReconciliationNotReady {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The limit of payouts is exceeded.
        pub fn payouts_limit_exceeded(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PayoutsLimitExceeded {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// Payouts are not allowed.
        pub fn payouts_not_allowed(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PayoutsNotAllowed {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A platform account is required.
        pub fn platform_account_required(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PlatformAccountRequired {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The platform's API key has expired.
        pub fn platform_api_key_expired(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PlatformApiKeyExpired {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The postal code is invalid.
        pub fn postal_code_invalid(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::PostalCodeInvalid {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The product is inactive.
        pub fn product_inactive(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ProductInactive {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The limit of progressive onboarding is exceeded.
        pub fn progressive_onboarding_limit_exceeded(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ProgressiveOnboardingLimitExceeded {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The payment is referred to the customer.
        pub fn refer_to_customer(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ReferToCustomer {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A disputed payment cannot be refunded.
        pub fn refund_disputed_payment(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::RefundDisputedPayment {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The request is blocked.
        pub fn request_blocked(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::RequestBlocked {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The resource exists already.
        pub fn resource_already_exists(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ResourceAlreadyExists {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The return intent has been processed already.
        pub fn return_intent_already_processed(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ReturnIntentAlreadyProcessed {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The routing number is invalid.
        pub fn routing_number_invalid(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::RoutingNumberInvalid {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A secret key is required.
        pub fn secret_key_required(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::SecretKeyRequired {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The account does not support SEPA.
        pub fn sepa_unsupported_account(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::SepaUnsupportedAccount {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A coupon by service period does not go with a metered, tiered item.
        pub fn service_period_coupon_with_metered_tiered_item_unsupported(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ServicePeriodCouponWithMeteredTieredItemUnsupported {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The authentication of the setup intent failed.
        pub fn setup_intent_authentication_failure(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::SetupIntentAuthenticationFailure {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A parameter of the setup intent is invalid.
        pub fn setup_intent_invalid_parameter(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::SetupIntentInvalidParameter {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The mandate of the setup intent is invalid.
        pub fn setup_intent_mandate_invalid(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::SetupIntentMandateInvalid {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The setup intent does not support mobile wallets.
        pub fn setup_intent_mobile_wallet_unsupported(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::SetupIntentMobileWalletUnsupported {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The attempt of the setup intent has expired.
        pub fn setup_intent_setup_attempt_expired(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::SetupIntentSetupAttemptExpired {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The setup intent is in the wrong state.
        pub fn setup_intent_unexpected_state(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::SetupIntentUnexpectedState {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The shipping address is invalid.
        pub fn shipping_address_invalid(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ShippingAddressInvalid {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The shipping could not be calculated.
        pub fn shipping_calculation_failed(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ShippingCalculationFailed {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The SIRET number is invalid.
        pub fn siret_invalid(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::SiretInvalid {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The SKU is inactive.
        pub fn sku_inactive(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::SkuInactive {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The state is not supported.
        pub fn state_unsupported(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::StateUnsupported {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The status cannot change in this way.
        pub fn status_transition_invalid(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::StatusTransitionInvalid {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The storer lacks a capability.
        pub fn storer_capability_missing(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::StorerCapabilityMissing {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A capability of the storer is not active.
        pub fn storer_capability_not_active(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::StorerCapabilityNotActive {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// Stripe Tax is inactive.
        pub fn stripe_tax_inactive(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::StripeTaxInactive {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The tax ID is invalid.
        pub fn tax_id_invalid(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::TaxIdInvalid {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// A tax ID is prohibited here.
        pub fn tax_id_prohibited(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::TaxIdProhibited {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The taxes could not be calculated.
        pub fn taxes_calculation_failed(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::TaxesCalculationFailed {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The country of the terminal's location is not supported.
        pub fn terminal_location_country_unsupported(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::TerminalLocationCountryUnsupported {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The terminal's reader is busy.
        pub fn terminal_reader_busy(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::TerminalReaderBusy {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The terminal's reader has a hardware fault.
        pub fn terminal_reader_hardware_fault(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::TerminalReaderHardwareFault {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The reader's location is invalid for activation.
        pub fn terminal_reader_invalid_location_for_activation(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::TerminalReaderInvalidLocationForActivation {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The reader's location is invalid for the payment.
        pub fn terminal_reader_invalid_location_for_payment(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::TerminalReaderInvalidLocationForPayment {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The terminal's reader is offline.
        pub fn terminal_reader_offline(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::TerminalReaderOffline {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The terminal's reader timed out.
        pub fn terminal_reader_timeout(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::TerminalReaderTimeout {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The account can make charges in test mode only.
        pub fn testmode_charges_only(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::TestmodeChargesOnly {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The version of TLS is not supported.
        pub fn tls_version_unsupported(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::TlsVersionUnsupported {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The token has been used already.
        pub fn token_already_used(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::TokenAlreadyUsed {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The card network of the token is invalid.
        pub fn token_card_network_invalid(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::TokenCardNetworkInvalid {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The token is in use.
        pub fn token_in_use(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::TokenInUse {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The source of the transfer does not match the balance parameters.
        pub fn transfer_source_balance_parameters_mismatch(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::TransferSourceBalanceParametersMismatch {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// Transfers are not allowed.
        pub fn transfers_not_allowed(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::TransfersNotAllowed {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The URL is invalid.
        pub fn url_invalid(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::UrlInvalid {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The object is in use by another request.
        pub fn lock_timeout(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::LockTimeout {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// No valid API key was provided.
        pub fn unauthorized(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::Unauthorized {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// The API key lacks the permission.
        pub fn forbidden(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::Forbidden {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }

        /// Something outside of Stripe that the request depends on failed.
        pub fn failed_dependency(
            detail: impl Into<Option<String>>,
            param: impl Into<Option<String>>,
            documentation: impl Into<Option<String>>,
            request_log_url: impl Into<Option<String>>,
        ) -> Self {
            Self::FailedDependency {
                detail: detail.into(),
                param: param.into(),
                documentation: documentation.into(),
                request_log_url: request_log_url.into(),
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::ApiError { .. } => Code::ApiError,
                Self::CardError(_) => Code::CardError,
                Self::IdempotencyError { .. } => Code::IdempotencyError,
                Self::InvalidRequestError { .. } => Code::InvalidRequestError,
                Self::RateLimitError { .. } => Code::RateLimitError,
                Self::TemporarySessionExpired { .. } => Code::TemporarySessionExpired,
                Self::CardDeclined { .. } => Code::CardDeclined,
                Self::ExpiredCard { .. } => Code::ExpiredCard,
                Self::IncorrectCvc { .. } => Code::IncorrectCvc,
                Self::IncorrectNumber { .. } => Code::IncorrectNumber,
                Self::ProcessingError { .. } => Code::ProcessingError,
                Self::SetupAttemptFailed { .. } => Code::SetupAttemptFailed,
                Self::CardDeclinedApproveWithId { .. } => Code::CardDeclinedApproveWithId,
                Self::CardDeclinedAuthenticationRequired { .. } => {
                    Code::CardDeclinedAuthenticationRequired
                }
                Self::CardDeclinedCallIssuer { .. } => Code::CardDeclinedCallIssuer,
                Self::CardDeclinedCardNotSupported { .. } => {
                    Code::CardDeclinedCardNotSupported
                }
                Self::CardDeclinedCardVelocityExceeded { .. } => {
                    Code::CardDeclinedCardVelocityExceeded
                }
                Self::CardDeclinedCurrencyNotSupported { .. } => {
                    Code::CardDeclinedCurrencyNotSupported
                }
                Self::CardDeclinedDoNotHonor { .. } => Code::CardDeclinedDoNotHonor,
                Self::CardDeclinedDoNotTryAgain { .. } => Code::CardDeclinedDoNotTryAgain,
                Self::CardDeclinedDuplicateTransaction { .. } => {
                    Code::CardDeclinedDuplicateTransaction
                }
                Self::CardDeclinedExpiredCard { .. } => Code::CardDeclinedExpiredCard,
                Self::CardDeclinedFraudulent { .. } => Code::CardDeclinedFraudulent,
                Self::CardDeclinedGenericDecline { .. } => Code::CardDeclinedGenericDecline,
                Self::CardDeclinedIncorrectCvc { .. } => Code::CardDeclinedIncorrectCvc,
                Self::CardDeclinedIncorrectNumber { .. } => Code::CardDeclinedIncorrectNumber,
                Self::CardDeclinedIncorrectPin { .. } => Code::CardDeclinedIncorrectPin,
                Self::CardDeclinedIncorrectZip { .. } => Code::CardDeclinedIncorrectZip,
                Self::CardDeclinedInsufficientFunds { .. } => {
                    Code::CardDeclinedInsufficientFunds
                }
                Self::CardDeclinedInvalidAccount { .. } => Code::CardDeclinedInvalidAccount,
                Self::CardDeclinedInvalidAmount { .. } => Code::CardDeclinedInvalidAmount,
                Self::CardDeclinedInvalidCvc { .. } => Code::CardDeclinedInvalidCvc,
                Self::CardDeclinedInvalidExpiryMonth { .. } => {
                    Code::CardDeclinedInvalidExpiryMonth
                }
                Self::CardDeclinedInvalidExpiryYear { .. } => {
                    Code::CardDeclinedInvalidExpiryYear
                }
                Self::CardDeclinedInvalidNumber { .. } => Code::CardDeclinedInvalidNumber,
                Self::CardDeclinedInvalidPin { .. } => Code::CardDeclinedInvalidPin,
                Self::CardDeclinedIssuerNotAvailable { .. } => {
                    Code::CardDeclinedIssuerNotAvailable
                }
                Self::CardDeclinedLostCard { .. } => Code::CardDeclinedLostCard,
                Self::CardDeclinedMerchantBlacklist { .. } => {
                    Code::CardDeclinedMerchantBlacklist
                }
                Self::CardDeclinedNewAccountInformationAvailable { .. } => {
                    Code::CardDeclinedNewAccountInformationAvailable
                }
                Self::CardDeclinedNoActionTaken { .. } => Code::CardDeclinedNoActionTaken,
                Self::CardDeclinedNotPermitted { .. } => Code::CardDeclinedNotPermitted,
                Self::CardDeclinedOfflinePinRequired { .. } => {
                    Code::CardDeclinedOfflinePinRequired
                }
                Self::CardDeclinedOnlineOrOfflinePinRequired { .. } => {
                    Code::CardDeclinedOnlineOrOfflinePinRequired
                }
                Self::CardDeclinedPickupCard { .. } => Code::CardDeclinedPickupCard,
                Self::CardDeclinedPinTryExceeded { .. } => Code::CardDeclinedPinTryExceeded,
                Self::CardDeclinedProcessingError { .. } => Code::CardDeclinedProcessingError,
                Self::CardDeclinedReenterTransaction { .. } => {
                    Code::CardDeclinedReenterTransaction
                }
                Self::CardDeclinedRestrictedCard { .. } => Code::CardDeclinedRestrictedCard,
                Self::CardDeclinedRevocationOfAllAuthorizations { .. } => {
                    Code::CardDeclinedRevocationOfAllAuthorizations
                }
                Self::CardDeclinedRevocationOfAuthorization { .. } => {
                    Code::CardDeclinedRevocationOfAuthorization
                }
                Self::CardDeclinedSecurityViolation { .. } => {
                    Code::CardDeclinedSecurityViolation
                }
                Self::CardDeclinedServiceNotAllowed { .. } => {
                    Code::CardDeclinedServiceNotAllowed
                }
                Self::CardDeclinedStolenCard { .. } => Code::CardDeclinedStolenCard,
                Self::CardDeclinedStopPaymentOrder { .. } => {
                    Code::CardDeclinedStopPaymentOrder
                }
                Self::CardDeclinedTestmodeDecline { .. } => Code::CardDeclinedTestmodeDecline,
                Self::CardDeclinedTransactionNotAllowed { .. } => {
                    Code::CardDeclinedTransactionNotAllowed
                }
                Self::CardDeclinedTryAgainLater { .. } => Code::CardDeclinedTryAgainLater,
                Self::CardDeclinedWithdrawalCountLimitExceeded { .. } => {
                    Code::CardDeclinedWithdrawalCountLimitExceeded
                }
                Self::ResourceMissing { .. } => Code::ResourceMissing,
                Self::IdempotencyKeyInUse { .. } => Code::IdempotencyKeyInUse,
                Self::RateLimit { .. } => Code::RateLimit,
                Self::AccountClosed { .. } => Code::AccountClosed,
                Self::AccountCountryInvalidAddress { .. } => {
                    Code::AccountCountryInvalidAddress
                }
                Self::AccountErrorCountryChangeRequiresAdditionalSteps { .. } => {
                    Code::AccountErrorCountryChangeRequiresAdditionalSteps
                }
                Self::AccountInformationMismatch { .. } => Code::AccountInformationMismatch,
                Self::AccountInvalid { .. } => Code::AccountInvalid,
                Self::AccountNumberInvalid { .. } => Code::AccountNumberInvalid,
                Self::AccountTokenRequiredForV2Account { .. } => {
                    Code::AccountTokenRequiredForV2Account
                }
                Self::AcssDebitSessionIncomplete { .. } => Code::AcssDebitSessionIncomplete,
                Self::ActionBlocked { .. } => Code::ActionBlocked,
                Self::AlipayUpgradeRequired { .. } => Code::AlipayUpgradeRequired,
                Self::AmountTooLarge { .. } => Code::AmountTooLarge,
                Self::AmountTooSmall { .. } => Code::AmountTooSmall,
                Self::AnomalousMoneyMovementRequest { .. } => {
                    Code::AnomalousMoneyMovementRequest
                }
                Self::ApiKeyExpired { .. } => Code::ApiKeyExpired,
                Self::ApplicationFeesNotAllowed { .. } => Code::ApplicationFeesNotAllowed,
                Self::ApprovalRequired { .. } => Code::ApprovalRequired,
                Self::AuthenticationRequired { .. } => Code::AuthenticationRequired,
                Self::BalanceInsufficient { .. } => Code::BalanceInsufficient,
                Self::BalanceInvalidParameter { .. } => Code::BalanceInvalidParameter,
                Self::BankAccountBadRoutingNumbers { .. } => {
                    Code::BankAccountBadRoutingNumbers
                }
                Self::BankAccountDeclined { .. } => Code::BankAccountDeclined,
                Self::BankAccountExists { .. } => Code::BankAccountExists,
                Self::BankAccountRestricted { .. } => Code::BankAccountRestricted,
                Self::BankAccountUnusable { .. } => Code::BankAccountUnusable,
                Self::BankAccountUnverified { .. } => Code::BankAccountUnverified,
                Self::BankAccountVerificationFailed { .. } => {
                    Code::BankAccountVerificationFailed
                }
                Self::BillingInvalidMandate { .. } => Code::BillingInvalidMandate,
                Self::BitcoinUpgradeRequired { .. } => Code::BitcoinUpgradeRequired,
                Self::CaptureChargeAuthorizationExpired { .. } => {
                    Code::CaptureChargeAuthorizationExpired
                }
                Self::CaptureUnauthorizedPayment { .. } => Code::CaptureUnauthorizedPayment,
                Self::CardDeclineRateLimitExceeded { .. } => {
                    Code::CardDeclineRateLimitExceeded
                }
                Self::CardholderPhoneNumberRequired { .. } => {
                    Code::CardholderPhoneNumberRequired
                }
                Self::ChargeAlreadyCaptured { .. } => Code::ChargeAlreadyCaptured,
                Self::ChargeAlreadyRefunded { .. } => Code::ChargeAlreadyRefunded,
                Self::ChargeDisputed { .. } => Code::ChargeDisputed,
                Self::ChargeExceedsSourceLimit { .. } => Code::ChargeExceedsSourceLimit,
                Self::ChargeExceedsTransactionLimit { .. } => {
                    Code::ChargeExceedsTransactionLimit
                }
                Self::ChargeExpiredForCapture { .. } => Code::ChargeExpiredForCapture,
                Self::ChargeInvalidParameter { .. } => Code::ChargeInvalidParameter,
                Self::ChargeNotRefundable { .. } => Code::ChargeNotRefundable,
                Self::ClearingCodeUnsupported { .. } => Code::ClearingCodeUnsupported,
                Self::CountryCodeInvalid { .. } => Code::CountryCodeInvalid,
                Self::CountryUnsupported { .. } => Code::CountryUnsupported,
                Self::CouponExpired { .. } => Code::CouponExpired,
                Self::CustomerMaxPaymentMethods { .. } => Code::CustomerMaxPaymentMethods,
                Self::CustomerMaxSubscriptions { .. } => Code::CustomerMaxSubscriptions,
                Self::CustomerSessionExpired { .. } => Code::CustomerSessionExpired,
                Self::CustomerTaxLocationInvalid { .. } => Code::CustomerTaxLocationInvalid,
                Self::DebitNotAuthorized { .. } => Code::DebitNotAuthorized,
                Self::EmailInvalid { .. } => Code::EmailInvalid,
                Self::FailedTaxCalculation { .. } => Code::FailedTaxCalculation,
                Self::FinancialAccountBalanceDoesNotSupportCurrency { .. } => {
                    Code::FinancialAccountBalanceDoesNotSupportCurrency
                }
                Self::FinancialAccountCapabilityNotEnabled { .. } => {
                    Code::FinancialAccountCapabilityNotEnabled
                }
                Self::FinancialAccountCapabilityRestricted { .. } => {
                    Code::FinancialAccountCapabilityRestricted
                }
                Self::FinancialConnectionsAccountInactive { .. } => {
                    Code::FinancialConnectionsAccountInactive
                }
                Self::FinancialConnectionsAccountPendingAccountNumbers { .. } => {
                    Code::FinancialConnectionsAccountPendingAccountNumbers
                }
                Self::FinancialConnectionsAccountUnavailableAccountNumbers { .. } => {
                    Code::FinancialConnectionsAccountUnavailableAccountNumbers
                }
                Self::FinancialConnectionsNoSuccessfulTransactionRefresh { .. } => {
                    Code::FinancialConnectionsNoSuccessfulTransactionRefresh
                }
                Self::ForwardingApiInactive { .. } => Code::ForwardingApiInactive,
                Self::ForwardingApiInvalidParameter { .. } => {
                    Code::ForwardingApiInvalidParameter
                }
                Self::ForwardingApiRetryableUpstreamError { .. } => {
                    Code::ForwardingApiRetryableUpstreamError
                }
                Self::ForwardingApiUpstreamConnectionError { .. } => {
                    Code::ForwardingApiUpstreamConnectionError
                }
                Self::ForwardingApiUpstreamConnectionTimeout { .. } => {
                    Code::ForwardingApiUpstreamConnectionTimeout
                }
                Self::ForwardingApiUpstreamError { .. } => Code::ForwardingApiUpstreamError,
                Self::IncorrectAddress { .. } => Code::IncorrectAddress,
                Self::IncorrectZip { .. } => Code::IncorrectZip,
                Self::IndiaRecurringPaymentMandateCanceled { .. } => {
                    Code::IndiaRecurringPaymentMandateCanceled
                }
                Self::InstantPayoutsConfigDisabled { .. } => {
                    Code::InstantPayoutsConfigDisabled
                }
                Self::InstantPayoutsCurrencyDisabled { .. } => {
                    Code::InstantPayoutsCurrencyDisabled
                }
                Self::InstantPayoutsLimitExceeded { .. } => Code::InstantPayoutsLimitExceeded,
                Self::InstantPayoutsUnsupported { .. } => Code::InstantPayoutsUnsupported,
                Self::InsufficientFunds { .. } => Code::InsufficientFunds,
                Self::IntentInvalidState { .. } => Code::IntentInvalidState,
                Self::IntentVerificationMethodMissing { .. } => {
                    Code::IntentVerificationMethodMissing
                }
                Self::InvalidCardType { .. } => Code::InvalidCardType,
                Self::InvalidCharacters { .. } => Code::InvalidCharacters,
                Self::InvalidChargeAmount { .. } => Code::InvalidChargeAmount,
                Self::InvalidCvc { .. } => Code::InvalidCvc,
                Self::InvalidExpiryMonth { .. } => Code::InvalidExpiryMonth,
                Self::InvalidExpiryYear { .. } => Code::InvalidExpiryYear,
                Self::InvalidMandateReferencePrefixFormat { .. } => {
                    Code::InvalidMandateReferencePrefixFormat
                }
                Self::InvalidNumber { .. } => Code::InvalidNumber,
                Self::InvalidSourceUsage { .. } => Code::InvalidSourceUsage,
                Self::InvalidTaxLocation { .. } => Code::InvalidTaxLocation,
                Self::InvoiceNoCustomerLineItems { .. } => Code::InvoiceNoCustomerLineItems,
                Self::InvoiceNoPaymentMethodTypes { .. } => Code::InvoiceNoPaymentMethodTypes,
                Self::InvoiceNoSubscriptionLineItems { .. } => {
                    Code::InvoiceNoSubscriptionLineItems
                }
                Self::InvoiceNotEditable { .. } => Code::InvoiceNotEditable,
                Self::InvoiceOnBehalfOfNotEditable { .. } => {
                    Code::InvoiceOnBehalfOfNotEditable
                }
                Self::InvoicePaymentIntentRequiresAction { .. } => {
                    Code::InvoicePaymentIntentRequiresAction
                }
                Self::InvoiceUpcomingNone { .. } => Code::InvoiceUpcomingNone,
                Self::LivemodeMismatch { .. } => Code::LivemodeMismatch,
                Self::Missing { .. } => Code::Missing,
                Self::NoAccount { .. } => Code::NoAccount,
                Self::NotAllowedOnStandardAccount { .. } => Code::NotAllowedOnStandardAccount,
                Self::OutOfInventory { .. } => Code::OutOfInventory,
                Self::OwnershipDeclarationNotAllowed { .. } => {
                    Code::OwnershipDeclarationNotAllowed
                }
                Self::ParameterInvalidEmpty { .. } => Code::ParameterInvalidEmpty,
                Self::ParameterInvalidInteger { .. } => Code::ParameterInvalidInteger,
                Self::ParameterInvalidStringBlank { .. } => Code::ParameterInvalidStringBlank,
                Self::ParameterInvalidStringEmpty { .. } => Code::ParameterInvalidStringEmpty,
                Self::ParameterMissing { .. } => Code::ParameterMissing,
                Self::ParameterUnknown { .. } => Code::ParameterUnknown,
                Self::ParametersExclusive { .. } => Code::ParametersExclusive,
                Self::PaymentIntentActionRequired { .. } => Code::PaymentIntentActionRequired,
                Self::PaymentIntentAuthenticationFailure { .. } => {
                    Code::PaymentIntentAuthenticationFailure
                }
                Self::PaymentIntentIncompatiblePaymentMethod { .. } => {
                    Code::PaymentIntentIncompatiblePaymentMethod
                }
                Self::PaymentIntentInvalidParameter { .. } => {
                    Code::PaymentIntentInvalidParameter
                }
                Self::PaymentIntentKonbiniRejectedConfirmationNumber { .. } => {
                    Code::PaymentIntentKonbiniRejectedConfirmationNumber
                }
                Self::PaymentIntentMandateInvalid { .. } => Code::PaymentIntentMandateInvalid,
                Self::PaymentIntentPaymentAttemptExpired { .. } => {
                    Code::PaymentIntentPaymentAttemptExpired
                }
                Self::PaymentIntentPaymentAttemptFailed { .. } => {
                    Code::PaymentIntentPaymentAttemptFailed
                }
                Self::PaymentIntentRateLimitExceeded { .. } => {
                    Code::PaymentIntentRateLimitExceeded
                }
                Self::PaymentIntentUnexpectedState { .. } => {
                    Code::PaymentIntentUnexpectedState
                }
                Self::PaymentMethodBankAccountAlreadyVerified { .. } => {
                    Code::PaymentMethodBankAccountAlreadyVerified
                }
                Self::PaymentMethodBankAccountBlocked { .. } => {
                    Code::PaymentMethodBankAccountBlocked
                }
                Self::PaymentMethodBillingDetailsAddressMissing { .. } => {
                    Code::PaymentMethodBillingDetailsAddressMissing
                }
                Self::PaymentMethodConfigurationFailures { .. } => {
                    Code::PaymentMethodConfigurationFailures
                }
                Self::PaymentMethodCurrencyMismatch { .. } => {
                    Code::PaymentMethodCurrencyMismatch
                }
                Self::PaymentMethodCustomerDecline { .. } => {
                    Code::PaymentMethodCustomerDecline
                }
                Self::PaymentMethodInvalidParameter { .. } => {
                    Code::PaymentMethodInvalidParameter
                }
                Self::PaymentMethodInvalidParameterTestmode { .. } => {
                    Code::PaymentMethodInvalidParameterTestmode
                }
                Self::PaymentMethodMicrodepositFailed { .. } => {
                    Code::PaymentMethodMicrodepositFailed
                }
                Self::PaymentMethodMicrodepositProcessingError { .. } => {
                    Code::PaymentMethodMicrodepositProcessingError
                }
                Self::PaymentMethodMicrodepositVerificationAmountsInvalid { .. } => {
                    Code::PaymentMethodMicrodepositVerificationAmountsInvalid
                }
                Self::PaymentMethodMicrodepositVerificationAmountsMismatch { .. } => {
                    Code::PaymentMethodMicrodepositVerificationAmountsMismatch
                }
                Self::PaymentMethodMicrodepositVerificationAttemptsExceeded { .. } => {
                    Code::PaymentMethodMicrodepositVerificationAttemptsExceeded
                }
                Self::PaymentMethodMicrodepositVerificationDescriptorCodeMismatch { .. } => {
                    Code::PaymentMethodMicrodepositVerificationDescriptorCodeMismatch
                }
                Self::PaymentMethodMicrodepositVerificationTimeout { .. } => {
                    Code::PaymentMethodMicrodepositVerificationTimeout
                }
                Self::PaymentMethodNotAvailable { .. } => Code::PaymentMethodNotAvailable,
                Self::PaymentMethodProviderDecline { .. } => {
                    Code::PaymentMethodProviderDecline
                }
                Self::PaymentMethodProviderTimeout { .. } => {
                    Code::PaymentMethodProviderTimeout
                }
                Self::PaymentMethodUnactivated { .. } => Code::PaymentMethodUnactivated,
                Self::PaymentMethodUnexpectedState { .. } => {
                    Code::PaymentMethodUnexpectedState
                }
                Self::PaymentMethodUnsupportedType { .. } => {
                    Code::PaymentMethodUnsupportedType
                }
                Self::PayoutReconciliationNotReady { .. } => {
                    Code::PayoutReconciliationNotReady
                }
                Self::PayoutsLimitExceeded { .. } => Code::PayoutsLimitExceeded,
                Self::PayoutsNotAllowed { .. } => Code::PayoutsNotAllowed,
                Self::PlatformAccountRequired { .. } => Code::PlatformAccountRequired,
                Self::PlatformApiKeyExpired { .. } => Code::PlatformApiKeyExpired,
                Self::PostalCodeInvalid { .. } => Code::PostalCodeInvalid,
                Self::ProductInactive { .. } => Code::ProductInactive,
                Self::ProgressiveOnboardingLimitExceeded { .. } => {
                    Code::ProgressiveOnboardingLimitExceeded
                }
                Self::ReferToCustomer { .. } => Code::ReferToCustomer,
                Self::RefundDisputedPayment { .. } => Code::RefundDisputedPayment,
                Self::RequestBlocked { .. } => Code::RequestBlocked,
                Self::ResourceAlreadyExists { .. } => Code::ResourceAlreadyExists,
                Self::ReturnIntentAlreadyProcessed { .. } => {
                    Code::ReturnIntentAlreadyProcessed
                }
                Self::RoutingNumberInvalid { .. } => Code::RoutingNumberInvalid,
                Self::SecretKeyRequired { .. } => Code::SecretKeyRequired,
                Self::SepaUnsupportedAccount { .. } => Code::SepaUnsupportedAccount,
                Self::ServicePeriodCouponWithMeteredTieredItemUnsupported { .. } => {
                    Code::ServicePeriodCouponWithMeteredTieredItemUnsupported
                }
                Self::SetupIntentAuthenticationFailure { .. } => {
                    Code::SetupIntentAuthenticationFailure
                }
                Self::SetupIntentInvalidParameter { .. } => Code::SetupIntentInvalidParameter,
                Self::SetupIntentMandateInvalid { .. } => Code::SetupIntentMandateInvalid,
                Self::SetupIntentMobileWalletUnsupported { .. } => {
                    Code::SetupIntentMobileWalletUnsupported
                }
                Self::SetupIntentSetupAttemptExpired { .. } => {
                    Code::SetupIntentSetupAttemptExpired
                }
                Self::SetupIntentUnexpectedState { .. } => Code::SetupIntentUnexpectedState,
                Self::ShippingAddressInvalid { .. } => Code::ShippingAddressInvalid,
                Self::ShippingCalculationFailed { .. } => Code::ShippingCalculationFailed,
                Self::SiretInvalid { .. } => Code::SiretInvalid,
                Self::SkuInactive { .. } => Code::SkuInactive,
                Self::StateUnsupported { .. } => Code::StateUnsupported,
                Self::StatusTransitionInvalid { .. } => Code::StatusTransitionInvalid,
                Self::StorerCapabilityMissing { .. } => Code::StorerCapabilityMissing,
                Self::StorerCapabilityNotActive { .. } => Code::StorerCapabilityNotActive,
                Self::StripeTaxInactive { .. } => Code::StripeTaxInactive,
                Self::TaxIdInvalid { .. } => Code::TaxIdInvalid,
                Self::TaxIdProhibited { .. } => Code::TaxIdProhibited,
                Self::TaxesCalculationFailed { .. } => Code::TaxesCalculationFailed,
                Self::TerminalLocationCountryUnsupported { .. } => {
                    Code::TerminalLocationCountryUnsupported
                }
                Self::TerminalReaderBusy { .. } => Code::TerminalReaderBusy,
                Self::TerminalReaderHardwareFault { .. } => Code::TerminalReaderHardwareFault,
                Self::TerminalReaderInvalidLocationForActivation { .. } => {
                    Code::TerminalReaderInvalidLocationForActivation
                }
                Self::TerminalReaderInvalidLocationForPayment { .. } => {
                    Code::TerminalReaderInvalidLocationForPayment
                }
                Self::TerminalReaderOffline { .. } => Code::TerminalReaderOffline,
                Self::TerminalReaderTimeout { .. } => Code::TerminalReaderTimeout,
                Self::TestmodeChargesOnly { .. } => Code::TestmodeChargesOnly,
                Self::TlsVersionUnsupported { .. } => Code::TlsVersionUnsupported,
                Self::TokenAlreadyUsed { .. } => Code::TokenAlreadyUsed,
                Self::TokenCardNetworkInvalid { .. } => Code::TokenCardNetworkInvalid,
                Self::TokenInUse { .. } => Code::TokenInUse,
                Self::TransferSourceBalanceParametersMismatch { .. } => {
                    Code::TransferSourceBalanceParametersMismatch
                }
                Self::TransfersNotAllowed { .. } => Code::TransfersNotAllowed,
                Self::UrlInvalid { .. } => Code::UrlInvalid,
                Self::LockTimeout { .. } => Code::LockTimeout,
                Self::Unauthorized { .. } => Code::Unauthorized,
                Self::Forbidden { .. } => Code::Forbidden,
                Self::FailedDependency { .. } => Code::FailedDependency,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::ApiError { detail, param, documentation, request_log_url, .. }
                | Self::IdempotencyError { detail, param, documentation, request_log_url }
                | Self::InvalidRequestError { detail, param, documentation, request_log_url }
                | Self::RateLimitError { detail, param, documentation, request_log_url }
                | Self::TemporarySessionExpired {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclined { detail, param, documentation, request_log_url }
                | Self::ExpiredCard { detail, param, documentation, request_log_url }
                | Self::IncorrectCvc { detail, param, documentation, request_log_url }
                | Self::IncorrectNumber { detail, param, documentation, request_log_url }
                | Self::ProcessingError { detail, param, documentation, request_log_url }
                | Self::SetupAttemptFailed { detail, param, documentation, request_log_url }
                | Self::CardDeclinedApproveWithId {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedAuthenticationRequired {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedCallIssuer {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedCardNotSupported {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedCardVelocityExceeded {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedCurrencyNotSupported {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedDoNotHonor {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedDoNotTryAgain {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedDuplicateTransaction {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedExpiredCard {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedFraudulent {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedGenericDecline {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedIncorrectCvc {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedIncorrectNumber {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedIncorrectPin {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedIncorrectZip {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedInsufficientFunds {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedInvalidAccount {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedInvalidAmount {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedInvalidCvc {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedInvalidExpiryMonth {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedInvalidExpiryYear {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedInvalidNumber {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedInvalidPin {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedIssuerNotAvailable {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedLostCard {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedMerchantBlacklist {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedNewAccountInformationAvailable {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedNoActionTaken {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedNotPermitted {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedOfflinePinRequired {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedOnlineOrOfflinePinRequired {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedPickupCard {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedPinTryExceeded {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedProcessingError {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedReenterTransaction {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedRestrictedCard {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedRevocationOfAllAuthorizations {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedRevocationOfAuthorization {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedSecurityViolation {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedServiceNotAllowed {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedStolenCard {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedStopPaymentOrder {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedTestmodeDecline {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedTransactionNotAllowed {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedTryAgainLater {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclinedWithdrawalCountLimitExceeded {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ResourceMissing { detail, param, documentation, request_log_url }
                | Self::IdempotencyKeyInUse { detail, param, documentation, request_log_url }
                | Self::RateLimit { detail, param, documentation, request_log_url }
                | Self::AccountClosed { detail, param, documentation, request_log_url }
                | Self::AccountCountryInvalidAddress {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::AccountErrorCountryChangeRequiresAdditionalSteps {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::AccountInformationMismatch {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::AccountInvalid { detail, param, documentation, request_log_url }
                | Self::AccountNumberInvalid {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::AccountTokenRequiredForV2Account {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::AcssDebitSessionIncomplete {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ActionBlocked { detail, param, documentation, request_log_url }
                | Self::AlipayUpgradeRequired {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::AmountTooLarge { detail, param, documentation, request_log_url }
                | Self::AmountTooSmall { detail, param, documentation, request_log_url }
                | Self::AnomalousMoneyMovementRequest {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ApiKeyExpired { detail, param, documentation, request_log_url }
                | Self::ApplicationFeesNotAllowed {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ApprovalRequired { detail, param, documentation, request_log_url }
                | Self::AuthenticationRequired {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::BalanceInsufficient { detail, param, documentation, request_log_url }
                | Self::BalanceInvalidParameter {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::BankAccountBadRoutingNumbers {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::BankAccountDeclined { detail, param, documentation, request_log_url }
                | Self::BankAccountExists { detail, param, documentation, request_log_url }
                | Self::BankAccountRestricted {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::BankAccountUnusable { detail, param, documentation, request_log_url }
                | Self::BankAccountUnverified {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::BankAccountVerificationFailed {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::BillingInvalidMandate {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::BitcoinUpgradeRequired {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CaptureChargeAuthorizationExpired {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CaptureUnauthorizedPayment {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardDeclineRateLimitExceeded {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CardholderPhoneNumberRequired {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ChargeAlreadyCaptured {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ChargeAlreadyRefunded {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ChargeDisputed { detail, param, documentation, request_log_url }
                | Self::ChargeExceedsSourceLimit {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ChargeExceedsTransactionLimit {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ChargeExpiredForCapture {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ChargeInvalidParameter {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ChargeNotRefundable { detail, param, documentation, request_log_url }
                | Self::ClearingCodeUnsupported {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CountryCodeInvalid { detail, param, documentation, request_log_url }
                | Self::CountryUnsupported { detail, param, documentation, request_log_url }
                | Self::CouponExpired { detail, param, documentation, request_log_url }
                | Self::CustomerMaxPaymentMethods {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CustomerMaxSubscriptions {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CustomerSessionExpired {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::CustomerTaxLocationInvalid {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::DebitNotAuthorized { detail, param, documentation, request_log_url }
                | Self::EmailInvalid { detail, param, documentation, request_log_url }
                | Self::FailedTaxCalculation {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::FinancialAccountBalanceDoesNotSupportCurrency {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::FinancialAccountCapabilityNotEnabled {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::FinancialAccountCapabilityRestricted {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::FinancialConnectionsAccountInactive {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::FinancialConnectionsAccountPendingAccountNumbers {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::FinancialConnectionsAccountUnavailableAccountNumbers {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::FinancialConnectionsNoSuccessfulTransactionRefresh {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ForwardingApiInactive {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ForwardingApiInvalidParameter {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ForwardingApiRetryableUpstreamError {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ForwardingApiUpstreamConnectionError {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ForwardingApiUpstreamConnectionTimeout {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ForwardingApiUpstreamError {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::IncorrectAddress { detail, param, documentation, request_log_url }
                | Self::IncorrectZip { detail, param, documentation, request_log_url }
                | Self::IndiaRecurringPaymentMandateCanceled {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::InstantPayoutsConfigDisabled {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::InstantPayoutsCurrencyDisabled {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::InstantPayoutsLimitExceeded {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::InstantPayoutsUnsupported {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::InsufficientFunds { detail, param, documentation, request_log_url }
                | Self::IntentInvalidState { detail, param, documentation, request_log_url }
                | Self::IntentVerificationMethodMissing {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::InvalidCardType { detail, param, documentation, request_log_url }
                | Self::InvalidCharacters { detail, param, documentation, request_log_url }
                | Self::InvalidChargeAmount { detail, param, documentation, request_log_url }
                | Self::InvalidCvc { detail, param, documentation, request_log_url }
                | Self::InvalidExpiryMonth { detail, param, documentation, request_log_url }
                | Self::InvalidExpiryYear { detail, param, documentation, request_log_url }
                | Self::InvalidMandateReferencePrefixFormat {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::InvalidNumber { detail, param, documentation, request_log_url }
                | Self::InvalidSourceUsage { detail, param, documentation, request_log_url }
                | Self::InvalidTaxLocation { detail, param, documentation, request_log_url }
                | Self::InvoiceNoCustomerLineItems {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::InvoiceNoPaymentMethodTypes {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::InvoiceNoSubscriptionLineItems {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::InvoiceNotEditable { detail, param, documentation, request_log_url }
                | Self::InvoiceOnBehalfOfNotEditable {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::InvoicePaymentIntentRequiresAction {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::InvoiceUpcomingNone { detail, param, documentation, request_log_url }
                | Self::LivemodeMismatch { detail, param, documentation, request_log_url }
                | Self::Missing { detail, param, documentation, request_log_url }
                | Self::NoAccount { detail, param, documentation, request_log_url }
                | Self::NotAllowedOnStandardAccount {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::OutOfInventory { detail, param, documentation, request_log_url }
                | Self::OwnershipDeclarationNotAllowed {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ParameterInvalidEmpty {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ParameterInvalidInteger {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ParameterInvalidStringBlank {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ParameterInvalidStringEmpty {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ParameterMissing { detail, param, documentation, request_log_url }
                | Self::ParameterUnknown { detail, param, documentation, request_log_url }
                | Self::ParametersExclusive { detail, param, documentation, request_log_url }
                | Self::PaymentIntentActionRequired {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentIntentAuthenticationFailure {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentIntentIncompatiblePaymentMethod {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentIntentInvalidParameter {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentIntentKonbiniRejectedConfirmationNumber {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentIntentMandateInvalid {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentIntentPaymentAttemptExpired {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentIntentPaymentAttemptFailed {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentIntentRateLimitExceeded {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentIntentUnexpectedState {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodBankAccountAlreadyVerified {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodBankAccountBlocked {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodBillingDetailsAddressMissing {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodConfigurationFailures {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodCurrencyMismatch {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodCustomerDecline {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodInvalidParameter {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodInvalidParameterTestmode {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodMicrodepositFailed {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodMicrodepositProcessingError {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodMicrodepositVerificationAmountsInvalid {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodMicrodepositVerificationAmountsMismatch {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodMicrodepositVerificationAttemptsExceeded {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodMicrodepositVerificationDescriptorCodeMismatch {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodMicrodepositVerificationTimeout {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodNotAvailable {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodProviderDecline {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodProviderTimeout {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodUnactivated {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodUnexpectedState {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PaymentMethodUnsupportedType {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PayoutReconciliationNotReady {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PayoutsLimitExceeded {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PayoutsNotAllowed { detail, param, documentation, request_log_url }
                | Self::PlatformAccountRequired {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PlatformApiKeyExpired {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::PostalCodeInvalid { detail, param, documentation, request_log_url }
                | Self::ProductInactive { detail, param, documentation, request_log_url }
                | Self::ProgressiveOnboardingLimitExceeded {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ReferToCustomer { detail, param, documentation, request_log_url }
                | Self::RefundDisputedPayment {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::RequestBlocked { detail, param, documentation, request_log_url }
                | Self::ResourceAlreadyExists {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ReturnIntentAlreadyProcessed {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::RoutingNumberInvalid {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::SecretKeyRequired { detail, param, documentation, request_log_url }
                | Self::SepaUnsupportedAccount {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ServicePeriodCouponWithMeteredTieredItemUnsupported {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::SetupIntentAuthenticationFailure {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::SetupIntentInvalidParameter {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::SetupIntentMandateInvalid {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::SetupIntentMobileWalletUnsupported {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::SetupIntentSetupAttemptExpired {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::SetupIntentUnexpectedState {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ShippingAddressInvalid {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::ShippingCalculationFailed {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::SiretInvalid { detail, param, documentation, request_log_url }
                | Self::SkuInactive { detail, param, documentation, request_log_url }
                | Self::StateUnsupported { detail, param, documentation, request_log_url }
                | Self::StatusTransitionInvalid {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::StorerCapabilityMissing {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::StorerCapabilityNotActive {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::StripeTaxInactive { detail, param, documentation, request_log_url }
                | Self::TaxIdInvalid { detail, param, documentation, request_log_url }
                | Self::TaxIdProhibited { detail, param, documentation, request_log_url }
                | Self::TaxesCalculationFailed {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::TerminalLocationCountryUnsupported {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::TerminalReaderBusy { detail, param, documentation, request_log_url }
                | Self::TerminalReaderHardwareFault {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::TerminalReaderInvalidLocationForActivation {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::TerminalReaderInvalidLocationForPayment {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::TerminalReaderOffline {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::TerminalReaderTimeout {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::TestmodeChargesOnly { detail, param, documentation, request_log_url }
                | Self::TlsVersionUnsupported {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::TokenAlreadyUsed { detail, param, documentation, request_log_url }
                | Self::TokenCardNetworkInvalid {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::TokenInUse { detail, param, documentation, request_log_url }
                | Self::TransferSourceBalanceParametersMismatch {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                }
                | Self::TransfersNotAllowed { detail, param, documentation, request_log_url }
                | Self::UrlInvalid { detail, param, documentation, request_log_url }
                | Self::LockTimeout { detail, param, documentation, request_log_url }
                | Self::Unauthorized { detail, param, documentation, request_log_url }
                | Self::Forbidden { detail, param, documentation, request_log_url }
                | Self::FailedDependency {
                    detail,
                    param,
                    documentation,
                    request_log_url,
                } => show(&[detail, param, documentation, request_log_url]),
                Self::CardError(fields) => {
                    show(
                        &[
                            &fields.payment_intent,
                            &fields.detail,
                            &fields.param,
                            &fields.documentation,
                            &fields.request_log_url,
                        ],
                    )
                }
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::ApiError => {
                    Self::ApiError {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                        source: fields.source(),
                    }
                }
                Code::CardError => {
                    Self::CardError(
                        Box::new(CardErrorFields {
                            payment_intent: fields.take(0),
                            detail: fields.take(1),
                            param: fields.take(2),
                            documentation: fields.take(3),
                            request_log_url: fields.take(4),
                        }),
                    )
                }
                Code::IdempotencyError => {
                    Self::IdempotencyError {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InvalidRequestError => {
                    Self::InvalidRequestError {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::RateLimitError => {
                    Self::RateLimitError {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::TemporarySessionExpired => {
                    Self::TemporarySessionExpired {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclined => {
                    Self::CardDeclined {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ExpiredCard => {
                    Self::ExpiredCard {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::IncorrectCvc => {
                    Self::IncorrectCvc {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::IncorrectNumber => {
                    Self::IncorrectNumber {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ProcessingError => {
                    Self::ProcessingError {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::SetupAttemptFailed => {
                    Self::SetupAttemptFailed {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedApproveWithId => {
                    Self::CardDeclinedApproveWithId {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedAuthenticationRequired => {
                    Self::CardDeclinedAuthenticationRequired {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedCallIssuer => {
                    Self::CardDeclinedCallIssuer {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedCardNotSupported => {
                    Self::CardDeclinedCardNotSupported {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedCardVelocityExceeded => {
                    Self::CardDeclinedCardVelocityExceeded {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedCurrencyNotSupported => {
                    Self::CardDeclinedCurrencyNotSupported {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedDoNotHonor => {
                    Self::CardDeclinedDoNotHonor {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedDoNotTryAgain => {
                    Self::CardDeclinedDoNotTryAgain {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedDuplicateTransaction => {
                    Self::CardDeclinedDuplicateTransaction {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedExpiredCard => {
                    Self::CardDeclinedExpiredCard {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedFraudulent => {
                    Self::CardDeclinedFraudulent {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedGenericDecline => {
                    Self::CardDeclinedGenericDecline {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedIncorrectCvc => {
                    Self::CardDeclinedIncorrectCvc {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedIncorrectNumber => {
                    Self::CardDeclinedIncorrectNumber {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedIncorrectPin => {
                    Self::CardDeclinedIncorrectPin {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedIncorrectZip => {
                    Self::CardDeclinedIncorrectZip {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedInsufficientFunds => {
                    Self::CardDeclinedInsufficientFunds {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedInvalidAccount => {
                    Self::CardDeclinedInvalidAccount {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedInvalidAmount => {
                    Self::CardDeclinedInvalidAmount {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedInvalidCvc => {
                    Self::CardDeclinedInvalidCvc {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedInvalidExpiryMonth => {
                    Self::CardDeclinedInvalidExpiryMonth {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedInvalidExpiryYear => {
                    Self::CardDeclinedInvalidExpiryYear {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedInvalidNumber => {
                    Self::CardDeclinedInvalidNumber {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedInvalidPin => {
                    Self::CardDeclinedInvalidPin {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedIssuerNotAvailable => {
                    Self::CardDeclinedIssuerNotAvailable {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedLostCard => {
                    Self::CardDeclinedLostCard {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedMerchantBlacklist => {
                    Self::CardDeclinedMerchantBlacklist {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedNewAccountInformationAvailable => {
                    Self::CardDeclinedNewAccountInformationAvailable {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedNoActionTaken => {
                    Self::CardDeclinedNoActionTaken {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedNotPermitted => {
                    Self::CardDeclinedNotPermitted {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedOfflinePinRequired => {
                    Self::CardDeclinedOfflinePinRequired {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedOnlineOrOfflinePinRequired => {
                    Self::CardDeclinedOnlineOrOfflinePinRequired {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedPickupCard => {
                    Self::CardDeclinedPickupCard {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedPinTryExceeded => {
                    Self::CardDeclinedPinTryExceeded {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedProcessingError => {
                    Self::CardDeclinedProcessingError {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedReenterTransaction => {
                    Self::CardDeclinedReenterTransaction {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedRestrictedCard => {
                    Self::CardDeclinedRestrictedCard {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedRevocationOfAllAuthorizations => {
                    Self::CardDeclinedRevocationOfAllAuthorizations {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedRevocationOfAuthorization => {
                    Self::CardDeclinedRevocationOfAuthorization {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedSecurityViolation => {
                    Self::CardDeclinedSecurityViolation {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedServiceNotAllowed => {
                    Self::CardDeclinedServiceNotAllowed {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedStolenCard => {
                    Self::CardDeclinedStolenCard {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedStopPaymentOrder => {
                    Self::CardDeclinedStopPaymentOrder {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedTestmodeDecline => {
                    Self::CardDeclinedTestmodeDecline {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedTransactionNotAllowed => {
                    Self::CardDeclinedTransactionNotAllowed {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedTryAgainLater => {
                    Self::CardDeclinedTryAgainLater {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclinedWithdrawalCountLimitExceeded => {
                    Self::CardDeclinedWithdrawalCountLimitExceeded {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ResourceMissing => {
                    Self::ResourceMissing {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::IdempotencyKeyInUse => {
                    Self::IdempotencyKeyInUse {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::RateLimit => {
                    Self::RateLimit {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::AccountClosed => {
                    Self::AccountClosed {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::AccountCountryInvalidAddress => {
                    Self::AccountCountryInvalidAddress {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::AccountErrorCountryChangeRequiresAdditionalSteps => {
                    Self::AccountErrorCountryChangeRequiresAdditionalSteps {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::AccountInformationMismatch => {
                    Self::AccountInformationMismatch {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::AccountInvalid => {
                    Self::AccountInvalid {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::AccountNumberInvalid => {
                    Self::AccountNumberInvalid {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::AccountTokenRequiredForV2Account => {
                    Self::AccountTokenRequiredForV2Account {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::AcssDebitSessionIncomplete => {
                    Self::AcssDebitSessionIncomplete {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ActionBlocked => {
                    Self::ActionBlocked {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::AlipayUpgradeRequired => {
                    Self::AlipayUpgradeRequired {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::AmountTooLarge => {
                    Self::AmountTooLarge {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::AmountTooSmall => {
                    Self::AmountTooSmall {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::AnomalousMoneyMovementRequest => {
                    Self::AnomalousMoneyMovementRequest {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ApiKeyExpired => {
                    Self::ApiKeyExpired {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ApplicationFeesNotAllowed => {
                    Self::ApplicationFeesNotAllowed {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ApprovalRequired => {
                    Self::ApprovalRequired {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::AuthenticationRequired => {
                    Self::AuthenticationRequired {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::BalanceInsufficient => {
                    Self::BalanceInsufficient {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::BalanceInvalidParameter => {
                    Self::BalanceInvalidParameter {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::BankAccountBadRoutingNumbers => {
                    Self::BankAccountBadRoutingNumbers {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::BankAccountDeclined => {
                    Self::BankAccountDeclined {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::BankAccountExists => {
                    Self::BankAccountExists {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::BankAccountRestricted => {
                    Self::BankAccountRestricted {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::BankAccountUnusable => {
                    Self::BankAccountUnusable {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::BankAccountUnverified => {
                    Self::BankAccountUnverified {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::BankAccountVerificationFailed => {
                    Self::BankAccountVerificationFailed {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::BillingInvalidMandate => {
                    Self::BillingInvalidMandate {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::BitcoinUpgradeRequired => {
                    Self::BitcoinUpgradeRequired {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CaptureChargeAuthorizationExpired => {
                    Self::CaptureChargeAuthorizationExpired {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CaptureUnauthorizedPayment => {
                    Self::CaptureUnauthorizedPayment {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardDeclineRateLimitExceeded => {
                    Self::CardDeclineRateLimitExceeded {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CardholderPhoneNumberRequired => {
                    Self::CardholderPhoneNumberRequired {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ChargeAlreadyCaptured => {
                    Self::ChargeAlreadyCaptured {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ChargeAlreadyRefunded => {
                    Self::ChargeAlreadyRefunded {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ChargeDisputed => {
                    Self::ChargeDisputed {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ChargeExceedsSourceLimit => {
                    Self::ChargeExceedsSourceLimit {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ChargeExceedsTransactionLimit => {
                    Self::ChargeExceedsTransactionLimit {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ChargeExpiredForCapture => {
                    Self::ChargeExpiredForCapture {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ChargeInvalidParameter => {
                    Self::ChargeInvalidParameter {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ChargeNotRefundable => {
                    Self::ChargeNotRefundable {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ClearingCodeUnsupported => {
                    Self::ClearingCodeUnsupported {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CountryCodeInvalid => {
                    Self::CountryCodeInvalid {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CountryUnsupported => {
                    Self::CountryUnsupported {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CouponExpired => {
                    Self::CouponExpired {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CustomerMaxPaymentMethods => {
                    Self::CustomerMaxPaymentMethods {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CustomerMaxSubscriptions => {
                    Self::CustomerMaxSubscriptions {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CustomerSessionExpired => {
                    Self::CustomerSessionExpired {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::CustomerTaxLocationInvalid => {
                    Self::CustomerTaxLocationInvalid {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::DebitNotAuthorized => {
                    Self::DebitNotAuthorized {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::EmailInvalid => {
                    Self::EmailInvalid {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::FailedTaxCalculation => {
                    Self::FailedTaxCalculation {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::FinancialAccountBalanceDoesNotSupportCurrency => {
                    Self::FinancialAccountBalanceDoesNotSupportCurrency {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::FinancialAccountCapabilityNotEnabled => {
                    Self::FinancialAccountCapabilityNotEnabled {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::FinancialAccountCapabilityRestricted => {
                    Self::FinancialAccountCapabilityRestricted {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::FinancialConnectionsAccountInactive => {
                    Self::FinancialConnectionsAccountInactive {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::FinancialConnectionsAccountPendingAccountNumbers => {
                    Self::FinancialConnectionsAccountPendingAccountNumbers {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::FinancialConnectionsAccountUnavailableAccountNumbers => {
                    Self::FinancialConnectionsAccountUnavailableAccountNumbers {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::FinancialConnectionsNoSuccessfulTransactionRefresh => {
                    Self::FinancialConnectionsNoSuccessfulTransactionRefresh {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ForwardingApiInactive => {
                    Self::ForwardingApiInactive {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ForwardingApiInvalidParameter => {
                    Self::ForwardingApiInvalidParameter {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ForwardingApiRetryableUpstreamError => {
                    Self::ForwardingApiRetryableUpstreamError {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ForwardingApiUpstreamConnectionError => {
                    Self::ForwardingApiUpstreamConnectionError {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ForwardingApiUpstreamConnectionTimeout => {
                    Self::ForwardingApiUpstreamConnectionTimeout {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ForwardingApiUpstreamError => {
                    Self::ForwardingApiUpstreamError {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::IncorrectAddress => {
                    Self::IncorrectAddress {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::IncorrectZip => {
                    Self::IncorrectZip {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::IndiaRecurringPaymentMandateCanceled => {
                    Self::IndiaRecurringPaymentMandateCanceled {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InstantPayoutsConfigDisabled => {
                    Self::InstantPayoutsConfigDisabled {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InstantPayoutsCurrencyDisabled => {
                    Self::InstantPayoutsCurrencyDisabled {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InstantPayoutsLimitExceeded => {
                    Self::InstantPayoutsLimitExceeded {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InstantPayoutsUnsupported => {
                    Self::InstantPayoutsUnsupported {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InsufficientFunds => {
                    Self::InsufficientFunds {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::IntentInvalidState => {
                    Self::IntentInvalidState {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::IntentVerificationMethodMissing => {
                    Self::IntentVerificationMethodMissing {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InvalidCardType => {
                    Self::InvalidCardType {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InvalidCharacters => {
                    Self::InvalidCharacters {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InvalidChargeAmount => {
                    Self::InvalidChargeAmount {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InvalidCvc => {
                    Self::InvalidCvc {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InvalidExpiryMonth => {
                    Self::InvalidExpiryMonth {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InvalidExpiryYear => {
                    Self::InvalidExpiryYear {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InvalidMandateReferencePrefixFormat => {
                    Self::InvalidMandateReferencePrefixFormat {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InvalidNumber => {
                    Self::InvalidNumber {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InvalidSourceUsage => {
                    Self::InvalidSourceUsage {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InvalidTaxLocation => {
                    Self::InvalidTaxLocation {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InvoiceNoCustomerLineItems => {
                    Self::InvoiceNoCustomerLineItems {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InvoiceNoPaymentMethodTypes => {
                    Self::InvoiceNoPaymentMethodTypes {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InvoiceNoSubscriptionLineItems => {
                    Self::InvoiceNoSubscriptionLineItems {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InvoiceNotEditable => {
                    Self::InvoiceNotEditable {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InvoiceOnBehalfOfNotEditable => {
                    Self::InvoiceOnBehalfOfNotEditable {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InvoicePaymentIntentRequiresAction => {
                    Self::InvoicePaymentIntentRequiresAction {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::InvoiceUpcomingNone => {
                    Self::InvoiceUpcomingNone {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::LivemodeMismatch => {
                    Self::LivemodeMismatch {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::Missing => {
                    Self::Missing {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::NoAccount => {
                    Self::NoAccount {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::NotAllowedOnStandardAccount => {
                    Self::NotAllowedOnStandardAccount {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::OutOfInventory => {
                    Self::OutOfInventory {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::OwnershipDeclarationNotAllowed => {
                    Self::OwnershipDeclarationNotAllowed {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ParameterInvalidEmpty => {
                    Self::ParameterInvalidEmpty {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ParameterInvalidInteger => {
                    Self::ParameterInvalidInteger {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ParameterInvalidStringBlank => {
                    Self::ParameterInvalidStringBlank {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ParameterInvalidStringEmpty => {
                    Self::ParameterInvalidStringEmpty {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ParameterMissing => {
                    Self::ParameterMissing {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ParameterUnknown => {
                    Self::ParameterUnknown {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ParametersExclusive => {
                    Self::ParametersExclusive {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentIntentActionRequired => {
                    Self::PaymentIntentActionRequired {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentIntentAuthenticationFailure => {
                    Self::PaymentIntentAuthenticationFailure {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentIntentIncompatiblePaymentMethod => {
                    Self::PaymentIntentIncompatiblePaymentMethod {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentIntentInvalidParameter => {
                    Self::PaymentIntentInvalidParameter {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentIntentKonbiniRejectedConfirmationNumber => {
                    Self::PaymentIntentKonbiniRejectedConfirmationNumber {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentIntentMandateInvalid => {
                    Self::PaymentIntentMandateInvalid {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentIntentPaymentAttemptExpired => {
                    Self::PaymentIntentPaymentAttemptExpired {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentIntentPaymentAttemptFailed => {
                    Self::PaymentIntentPaymentAttemptFailed {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentIntentRateLimitExceeded => {
                    Self::PaymentIntentRateLimitExceeded {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentIntentUnexpectedState => {
                    Self::PaymentIntentUnexpectedState {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodBankAccountAlreadyVerified => {
                    Self::PaymentMethodBankAccountAlreadyVerified {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodBankAccountBlocked => {
                    Self::PaymentMethodBankAccountBlocked {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodBillingDetailsAddressMissing => {
                    Self::PaymentMethodBillingDetailsAddressMissing {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodConfigurationFailures => {
                    Self::PaymentMethodConfigurationFailures {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodCurrencyMismatch => {
                    Self::PaymentMethodCurrencyMismatch {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodCustomerDecline => {
                    Self::PaymentMethodCustomerDecline {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodInvalidParameter => {
                    Self::PaymentMethodInvalidParameter {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodInvalidParameterTestmode => {
                    Self::PaymentMethodInvalidParameterTestmode {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodMicrodepositFailed => {
                    Self::PaymentMethodMicrodepositFailed {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodMicrodepositProcessingError => {
                    Self::PaymentMethodMicrodepositProcessingError {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodMicrodepositVerificationAmountsInvalid => {
                    Self::PaymentMethodMicrodepositVerificationAmountsInvalid {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodMicrodepositVerificationAmountsMismatch => {
                    Self::PaymentMethodMicrodepositVerificationAmountsMismatch {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodMicrodepositVerificationAttemptsExceeded => {
                    Self::PaymentMethodMicrodepositVerificationAttemptsExceeded {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodMicrodepositVerificationDescriptorCodeMismatch => {
                    Self::PaymentMethodMicrodepositVerificationDescriptorCodeMismatch {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodMicrodepositVerificationTimeout => {
                    Self::PaymentMethodMicrodepositVerificationTimeout {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodNotAvailable => {
                    Self::PaymentMethodNotAvailable {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodProviderDecline => {
                    Self::PaymentMethodProviderDecline {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodProviderTimeout => {
                    Self::PaymentMethodProviderTimeout {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodUnactivated => {
                    Self::PaymentMethodUnactivated {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodUnexpectedState => {
                    Self::PaymentMethodUnexpectedState {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PaymentMethodUnsupportedType => {
                    Self::PaymentMethodUnsupportedType {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PayoutReconciliationNotReady => {
                    Self::PayoutReconciliationNotReady {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PayoutsLimitExceeded => {
                    Self::PayoutsLimitExceeded {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PayoutsNotAllowed => {
                    Self::PayoutsNotAllowed {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PlatformAccountRequired => {
                    Self::PlatformAccountRequired {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PlatformApiKeyExpired => {
                    Self::PlatformApiKeyExpired {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::PostalCodeInvalid => {
                    Self::PostalCodeInvalid {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ProductInactive => {
                    Self::ProductInactive {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ProgressiveOnboardingLimitExceeded => {
                    Self::ProgressiveOnboardingLimitExceeded {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ReferToCustomer => {
                    Self::ReferToCustomer {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::RefundDisputedPayment => {
                    Self::RefundDisputedPayment {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::RequestBlocked => {
                    Self::RequestBlocked {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ResourceAlreadyExists => {
                    Self::ResourceAlreadyExists {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ReturnIntentAlreadyProcessed => {
                    Self::ReturnIntentAlreadyProcessed {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::RoutingNumberInvalid => {
                    Self::RoutingNumberInvalid {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::SecretKeyRequired => {
                    Self::SecretKeyRequired {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::SepaUnsupportedAccount => {
                    Self::SepaUnsupportedAccount {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ServicePeriodCouponWithMeteredTieredItemUnsupported => {
                    Self::ServicePeriodCouponWithMeteredTieredItemUnsupported {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::SetupIntentAuthenticationFailure => {
                    Self::SetupIntentAuthenticationFailure {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::SetupIntentInvalidParameter => {
                    Self::SetupIntentInvalidParameter {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::SetupIntentMandateInvalid => {
                    Self::SetupIntentMandateInvalid {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::SetupIntentMobileWalletUnsupported => {
                    Self::SetupIntentMobileWalletUnsupported {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::SetupIntentSetupAttemptExpired => {
                    Self::SetupIntentSetupAttemptExpired {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::SetupIntentUnexpectedState => {
                    Self::SetupIntentUnexpectedState {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ShippingAddressInvalid => {
                    Self::ShippingAddressInvalid {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::ShippingCalculationFailed => {
                    Self::ShippingCalculationFailed {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::SiretInvalid => {
                    Self::SiretInvalid {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::SkuInactive => {
                    Self::SkuInactive {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::StateUnsupported => {
                    Self::StateUnsupported {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::StatusTransitionInvalid => {
                    Self::StatusTransitionInvalid {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::StorerCapabilityMissing => {
                    Self::StorerCapabilityMissing {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::StorerCapabilityNotActive => {
                    Self::StorerCapabilityNotActive {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::StripeTaxInactive => {
                    Self::StripeTaxInactive {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::TaxIdInvalid => {
                    Self::TaxIdInvalid {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::TaxIdProhibited => {
                    Self::TaxIdProhibited {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::TaxesCalculationFailed => {
                    Self::TaxesCalculationFailed {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::TerminalLocationCountryUnsupported => {
                    Self::TerminalLocationCountryUnsupported {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::TerminalReaderBusy => {
                    Self::TerminalReaderBusy {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::TerminalReaderHardwareFault => {
                    Self::TerminalReaderHardwareFault {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::TerminalReaderInvalidLocationForActivation => {
                    Self::TerminalReaderInvalidLocationForActivation {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::TerminalReaderInvalidLocationForPayment => {
                    Self::TerminalReaderInvalidLocationForPayment {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::TerminalReaderOffline => {
                    Self::TerminalReaderOffline {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::TerminalReaderTimeout => {
                    Self::TerminalReaderTimeout {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::TestmodeChargesOnly => {
                    Self::TestmodeChargesOnly {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::TlsVersionUnsupported => {
                    Self::TlsVersionUnsupported {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::TokenAlreadyUsed => {
                    Self::TokenAlreadyUsed {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::TokenCardNetworkInvalid => {
                    Self::TokenCardNetworkInvalid {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::TokenInUse => {
                    Self::TokenInUse {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::TransferSourceBalanceParametersMismatch => {
                    Self::TransferSourceBalanceParametersMismatch {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::TransfersNotAllowed => {
                    Self::TransfersNotAllowed {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::UrlInvalid => {
                    Self::UrlInvalid {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::LockTimeout => {
                    Self::LockTimeout {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::Unauthorized => {
                    Self::Unauthorized {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::Forbidden => {
                    Self::Forbidden {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
                Code::FailedDependency => {
                    Self::FailedDependency {
                        detail: fields.take(0),
                        param: fields.take(1),
                        documentation: fields.take(2),
                        request_log_url: fields.take(3),
                    }
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            match self {
                Self::ApiError { source, .. } => Some(source),
                _ => None,
            }
        }
    }

    /// The HTTP statuses that Stripe API answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 400 Bad Request: The request was unacceptable, often for a missing parameter.
        ///
        /// The request was not carried out.
        BadRequest = 400,
        /// 401 Unauthorized: No valid API key was provided.
        ///
        /// The request was not carried out.
        Unauthorized = 401,
        /// 402 Payment Required: The parameters were valid, but the request failed.
        ///
        /// The request was not carried out.
        PaymentRequired = 402,
        /// 403 Forbidden: The API key lacks the permission.
        ///
        /// The request was not carried out.
        Forbidden = 403,
        /// 404 Not Found: The resource does not exist.
        ///
        /// The request was not carried out.
        NotFound = 404,
        /// 409 Conflict: The request conflicts with another.
        ///
        /// **Causes**
        ///
        /// - The same idempotency key
        ///
        /// The request was not carried out.
        Conflict = 409,
        /// 424 Failed Dependency: Something outside of Stripe that the request depends on failed.
        ///
        /// The request was not carried out.
        FailedDependency = 424,
        /// 429 Too Many Requests: There were too many requests in too short a time.
        ///
        /// **What to do.** Repeat the request with a growing delay.
        ///
        /// The request was not carried out. Retry with exponential backoff.
        TooManyRequests = 429,
        /// 500 Internal Server Error
        ///
        /// The request may have been carried out: verify before repeating it.
        InternalServerError = 500,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[
            Self::BadRequest,
            Self::Unauthorized,
            Self::PaymentRequired,
            Self::Forbidden,
            Self::NotFound,
            Self::Conflict,
            Self::FailedDependency,
            Self::TooManyRequests,
            Self::InternalServerError,
        ];
    }

    /// An answer of Stripe API that is an error.
    pub type Failure = errspec::Failure<Error>;

    static FIELDS_OF_API_ERROR: &[errspec::FieldInfo] = &[
        errspec::FieldInfo {
            name: "detail",
            ty: errspec::Type::String,
            optional: true,
            docs: "What went wrong this time",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "param",
            ty: errspec::Type::String,
            optional: true,
            docs: "The parameter at fault",
            example: "\"promotion_code\"",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "documentation",
            ty: errspec::Type::String,
            optional: true,
            docs: "Where the code is documented",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "request_log_url",
            ty: errspec::Type::String,
            optional: true,
            docs: "The log entry of the request in the dashboard",
            ..errspec::FieldInfo::BLANK
        },
    ];

    const KIND_OF_API_ERROR: &errspec::Kind = &errspec::Kind {
        has_code: false,
        attributes: &[("type", errspec::Constant::Text("api_error"))],
        outcome: errspec::Outcome::Unknown,
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_ERROR: &errspec::Kind = &errspec::Kind {
        has_code: false,
        attributes: &[("type", errspec::Constant::Text("card_error"))],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_IDEMPOTENCY_ERROR: &errspec::Kind = &errspec::Kind {
        has_code: false,
        attributes: &[("type", errspec::Constant::Text("idempotency_error"))],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_INVALID_REQUEST_ERROR: &errspec::Kind = &errspec::Kind {
        has_code: false,
        attributes: &[("type", errspec::Constant::Text("invalid_request_error"))],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_RATE_LIMIT_ERROR: &errspec::Kind = &errspec::Kind {
        has_code: false,
        attributes: &[("type", errspec::Constant::Text("rate_limit"))],
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_TEMPORARY_SESSION_EXPIRED: &errspec::Kind = &errspec::Kind {
        has_code: false,
        attributes: &[("type", errspec::Constant::Text("temporary_session_expired"))],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED: &errspec::Kind = &errspec::Kind {
        attributes: &[("type", errspec::Constant::Text("card_error"))],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_APPROVE_WITH_ID: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("approve_with_id")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_AUTHENTICATION_REQUIRED: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("authentication_required")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_CALL_ISSUER: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("call_issuer")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_CARD_NOT_SUPPORTED: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("card_not_supported")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_CARD_VELOCITY_EXCEEDED: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("card_velocity_exceeded")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_CURRENCY_NOT_SUPPORTED: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("currency_not_supported")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_DO_NOT_HONOR: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("do_not_honor")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_DO_NOT_TRY_AGAIN: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("do_not_try_again")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_DUPLICATE_TRANSACTION: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("duplicate_transaction")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_EXPIRED_CARD: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("expired_card")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_FRAUDULENT: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("fraudulent")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_GENERIC_DECLINE: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("generic_decline")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_INCORRECT_CVC: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("incorrect_cvc")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_INCORRECT_NUMBER: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("incorrect_number")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_INCORRECT_PIN: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("incorrect_pin")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_INCORRECT_ZIP: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("incorrect_zip")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_INSUFFICIENT_FUNDS: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("insufficient_funds")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_INVALID_ACCOUNT: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("invalid_account")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_INVALID_AMOUNT: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("invalid_amount")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_INVALID_CVC: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("invalid_cvc")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_INVALID_EXPIRY_MONTH: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("invalid_expiry_month")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_INVALID_EXPIRY_YEAR: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("invalid_expiry_year")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_INVALID_NUMBER: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("invalid_number")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_INVALID_PIN: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("invalid_pin")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_ISSUER_NOT_AVAILABLE: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("issuer_not_available")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_LOST_CARD: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("lost_card")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_MERCHANT_BLACKLIST: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("merchant_blacklist")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_NEW_ACCOUNT_INFORMATION_AVAILABLE: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("new_account_information_available")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_NO_ACTION_TAKEN: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("no_action_taken")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_NOT_PERMITTED: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("not_permitted")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_OFFLINE_PIN_REQUIRED: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("offline_pin_required")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_ONLINE_OR_OFFLINE_PIN_REQUIRED: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("online_or_offline_pin_required")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_PICKUP_CARD: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("pickup_card")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_PIN_TRY_EXCEEDED: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("pin_try_exceeded")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_PROCESSING_ERROR: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("processing_error")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_REENTER_TRANSACTION: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("reenter_transaction")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_RESTRICTED_CARD: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("restricted_card")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_REVOCATION_OF_ALL_AUTHORIZATIONS: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("revocation_of_all_authorizations")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_REVOCATION_OF_AUTHORIZATION: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("revocation_of_authorization")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_SECURITY_VIOLATION: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("security_violation")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_SERVICE_NOT_ALLOWED: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("service_not_allowed")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_STOLEN_CARD: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("stolen_card")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_STOP_PAYMENT_ORDER: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("stop_payment_order")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_TESTMODE_DECLINE: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("testmode_decline")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_TRANSACTION_NOT_ALLOWED: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("transaction_not_allowed")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_TRY_AGAIN_LATER: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("try_again_later")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_CARD_DECLINED_WITHDRAWAL_COUNT_LIMIT_EXCEEDED: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("decline_code", errspec::Constant::Text("withdrawal_count_limit_exceeded")),
            ("type", errspec::Constant::Text("card_error")),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_RESOURCE_MISSING: &errspec::Kind = &errspec::Kind {
        attributes: &[("type", errspec::Constant::Text("invalid_request_error"))],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_IDEMPOTENCY_KEY_IN_USE: &errspec::Kind = &errspec::Kind {
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_LOCK_TIMEOUT: &errspec::Kind = &errspec::Kind {
        attributes: &[("type", errspec::Constant::Text("invalid_request_error"))],
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_UNAUTHORIZED: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[
            ("FAILED_DEPENDENCY", 250),
            ("FORBIDDEN", 249),
            ("UNAUTHORIZED", 248),
            ("account_closed", 62),
            ("account_country_invalid_address", 63),
            ("account_error_country_change_requires_additional_steps", 64),
            ("account_information_mismatch", 65),
            ("account_invalid", 66),
            ("account_number_invalid", 67),
            ("account_token_required_for_v2_account", 68),
            ("acss_debit_session_incomplete", 69),
            ("action_blocked", 70),
            ("alipay_upgrade_required", 71),
            ("amount_too_large", 72),
            ("amount_too_small", 73),
            ("anomalous_money_movement_request", 74),
            ("api_error", 0),
            ("api_key_expired", 75),
            ("application_fees_not_allowed", 76),
            ("approval_required", 77),
            ("authentication_required", 78),
            ("balance_insufficient", 79),
            ("balance_invalid_parameter", 80),
            ("bank_account_bad_routing_numbers", 81),
            ("bank_account_declined", 82),
            ("bank_account_exists", 83),
            ("bank_account_restricted", 84),
            ("bank_account_unusable", 85),
            ("bank_account_unverified", 86),
            ("bank_account_verification_failed", 87),
            ("billing_invalid_mandate", 88),
            ("bitcoin_upgrade_required", 89),
            ("capture_charge_authorization_expired", 90),
            ("capture_unauthorized_payment", 91),
            ("card_decline_rate_limit_exceeded", 92),
            ("card_declined", 6),
            ("card_declined", 12),
            ("card_declined", 13),
            ("card_declined", 14),
            ("card_declined", 15),
            ("card_declined", 16),
            ("card_declined", 17),
            ("card_declined", 18),
            ("card_declined", 19),
            ("card_declined", 20),
            ("card_declined", 21),
            ("card_declined", 22),
            ("card_declined", 23),
            ("card_declined", 24),
            ("card_declined", 25),
            ("card_declined", 26),
            ("card_declined", 27),
            ("card_declined", 28),
            ("card_declined", 29),
            ("card_declined", 30),
            ("card_declined", 31),
            ("card_declined", 32),
            ("card_declined", 33),
            ("card_declined", 34),
            ("card_declined", 35),
            ("card_declined", 36),
            ("card_declined", 37),
            ("card_declined", 38),
            ("card_declined", 39),
            ("card_declined", 40),
            ("card_declined", 41),
            ("card_declined", 42),
            ("card_declined", 43),
            ("card_declined", 44),
            ("card_declined", 45),
            ("card_declined", 46),
            ("card_declined", 47),
            ("card_declined", 48),
            ("card_declined", 49),
            ("card_declined", 50),
            ("card_declined", 51),
            ("card_declined", 52),
            ("card_declined", 53),
            ("card_declined", 54),
            ("card_declined", 55),
            ("card_declined", 56),
            ("card_declined", 57),
            ("card_declined", 58),
            ("card_error", 1),
            ("cardholder_phone_number_required", 93),
            ("charge_already_captured", 94),
            ("charge_already_refunded", 95),
            ("charge_disputed", 96),
            ("charge_exceeds_source_limit", 97),
            ("charge_exceeds_transaction_limit", 98),
            ("charge_expired_for_capture", 99),
            ("charge_invalid_parameter", 100),
            ("charge_not_refundable", 101),
            ("clearing_code_unsupported", 102),
            ("country_code_invalid", 103),
            ("country_unsupported", 104),
            ("coupon_expired", 105),
            ("customer_max_payment_methods", 106),
            ("customer_max_subscriptions", 107),
            ("customer_session_expired", 108),
            ("customer_tax_location_invalid", 109),
            ("debit_not_authorized", 110),
            ("email_invalid", 111),
            ("expired_card", 7),
            ("failed_tax_calculation", 112),
            ("financial_account_balance_does_not_support_currency", 113),
            ("financial_account_capability_not_enabled", 114),
            ("financial_account_capability_restricted", 115),
            ("financial_connections_account_inactive", 116),
            ("financial_connections_account_pending_account_numbers", 117),
            ("financial_connections_account_unavailable_account_numbers", 118),
            ("financial_connections_no_successful_transaction_refresh", 119),
            ("forwarding_api_inactive", 120),
            ("forwarding_api_invalid_parameter", 121),
            ("forwarding_api_retryable_upstream_error", 122),
            ("forwarding_api_upstream_connection_error", 123),
            ("forwarding_api_upstream_connection_timeout", 124),
            ("forwarding_api_upstream_error", 125),
            ("idempotency_error", 2),
            ("idempotency_key_in_use", 60),
            ("incorrect_address", 126),
            ("incorrect_cvc", 8),
            ("incorrect_number", 9),
            ("incorrect_zip", 127),
            ("india_recurring_payment_mandate_canceled", 128),
            ("instant_payouts_config_disabled", 129),
            ("instant_payouts_currency_disabled", 130),
            ("instant_payouts_limit_exceeded", 131),
            ("instant_payouts_unsupported", 132),
            ("insufficient_funds", 133),
            ("intent_invalid_state", 134),
            ("intent_verification_method_missing", 135),
            ("invalid_card_type", 136),
            ("invalid_characters", 137),
            ("invalid_charge_amount", 138),
            ("invalid_cvc", 139),
            ("invalid_expiry_month", 140),
            ("invalid_expiry_year", 141),
            ("invalid_mandate_reference_prefix_format", 142),
            ("invalid_number", 143),
            ("invalid_request_error", 3),
            ("invalid_source_usage", 144),
            ("invalid_tax_location", 145),
            ("invoice_no_customer_line_items", 146),
            ("invoice_no_payment_method_types", 147),
            ("invoice_no_subscription_line_items", 148),
            ("invoice_not_editable", 149),
            ("invoice_on_behalf_of_not_editable", 150),
            ("invoice_payment_intent_requires_action", 151),
            ("invoice_upcoming_none", 152),
            ("livemode_mismatch", 153),
            ("lock_timeout", 247),
            ("missing", 154),
            ("no_account", 155),
            ("not_allowed_on_standard_account", 156),
            ("out_of_inventory", 157),
            ("ownership_declaration_not_allowed", 158),
            ("parameter_invalid_empty", 159),
            ("parameter_invalid_integer", 160),
            ("parameter_invalid_string_blank", 161),
            ("parameter_invalid_string_empty", 162),
            ("parameter_missing", 163),
            ("parameter_unknown", 164),
            ("parameters_exclusive", 165),
            ("payment_intent_action_required", 166),
            ("payment_intent_authentication_failure", 167),
            ("payment_intent_incompatible_payment_method", 168),
            ("payment_intent_invalid_parameter", 169),
            ("payment_intent_konbini_rejected_confirmation_number", 170),
            ("payment_intent_mandate_invalid", 171),
            ("payment_intent_payment_attempt_expired", 172),
            ("payment_intent_payment_attempt_failed", 173),
            ("payment_intent_rate_limit_exceeded", 174),
            ("payment_intent_unexpected_state", 175),
            ("payment_method_bank_account_already_verified", 176),
            ("payment_method_bank_account_blocked", 177),
            ("payment_method_billing_details_address_missing", 178),
            ("payment_method_configuration_failures", 179),
            ("payment_method_currency_mismatch", 180),
            ("payment_method_customer_decline", 181),
            ("payment_method_invalid_parameter", 182),
            ("payment_method_invalid_parameter_testmode", 183),
            ("payment_method_microdeposit_failed", 184),
            ("payment_method_microdeposit_processing_error", 185),
            ("payment_method_microdeposit_verification_amounts_invalid", 186),
            ("payment_method_microdeposit_verification_amounts_mismatch", 187),
            ("payment_method_microdeposit_verification_attempts_exceeded", 188),
            ("payment_method_microdeposit_verification_descriptor_code_mismatch", 189),
            ("payment_method_microdeposit_verification_timeout", 190),
            ("payment_method_not_available", 191),
            ("payment_method_provider_decline", 192),
            ("payment_method_provider_timeout", 193),
            ("payment_method_unactivated", 194),
            ("payment_method_unexpected_state", 195),
            ("payment_method_unsupported_type", 196),
            ("payout_reconciliation_not_ready", 197),
            ("payouts_limit_exceeded", 198),
            ("payouts_not_allowed", 199),
            ("platform_account_required", 200),
            ("platform_api_key_expired", 201),
            ("postal_code_invalid", 202),
            ("processing_error", 10),
            ("product_inactive", 203),
            ("progressive_onboarding_limit_exceeded", 204),
            ("rate_limit", 61),
            ("rate_limit_error", 4),
            ("refer_to_customer", 205),
            ("refund_disputed_payment", 206),
            ("request_blocked", 207),
            ("resource_already_exists", 208),
            ("resource_missing", 59),
            ("return_intent_already_processed", 209),
            ("routing_number_invalid", 210),
            ("secret_key_required", 211),
            ("sepa_unsupported_account", 212),
            ("service_period_coupon_with_metered_tiered_item_unsupported", 213),
            ("setup_attempt_failed", 11),
            ("setup_intent_authentication_failure", 214),
            ("setup_intent_invalid_parameter", 215),
            ("setup_intent_mandate_invalid", 216),
            ("setup_intent_mobile_wallet_unsupported", 217),
            ("setup_intent_setup_attempt_expired", 218),
            ("setup_intent_unexpected_state", 219),
            ("shipping_address_invalid", 220),
            ("shipping_calculation_failed", 221),
            ("siret_invalid", 222),
            ("sku_inactive", 223),
            ("state_unsupported", 224),
            ("status_transition_invalid", 225),
            ("storer_capability_missing", 226),
            ("storer_capability_not_active", 227),
            ("stripe_tax_inactive", 228),
            ("tax_id_invalid", 229),
            ("tax_id_prohibited", 230),
            ("taxes_calculation_failed", 231),
            ("temporary_session_expired", 5),
            ("terminal_location_country_unsupported", 232),
            ("terminal_reader_busy", 233),
            ("terminal_reader_hardware_fault", 234),
            ("terminal_reader_invalid_location_for_activation", 235),
            ("terminal_reader_invalid_location_for_payment", 236),
            ("terminal_reader_offline", 237),
            ("terminal_reader_timeout", 238),
            ("testmode_charges_only", 239),
            ("tls_version_unsupported", 240),
            ("token_already_used", 241),
            ("token_card_network_invalid", 242),
            ("token_in_use", 243),
            ("transfer_source_balance_parameters_mismatch", 244),
            ("transfers_not_allowed", 245),
            ("url_invalid", 246),
        ],
        displacements: &[
            3, 1, 2, 3, 5, 0, 6, 6, 4, 4, 1, 1, 4, 0, 0, 3, 9, 0, 8, 0, 0, 0, 1, 4, 11, 7,
            28, 7, 2, 11, 0, 0, 0, 0, 6, 23, 3, 20, 10, 2, 10, 24, 2, 15, 6, 1, 9, 1, 0, 14,
            7, 4, 3, 21, 1, 2, 8, 9, 34, 0, 32, 0, 2, 3, 3, 0, 0, 2,
        ],
        slots: &[
            247, 0, 168, 0, 0, 122, 0, 0, 133, 191, 31, 95, 243, 205, 0, 196, 229, 0, 130,
            118, 19, 105, 88, 190, 27, 5, 248, 0, 177, 251, 202, 13, 0, 232, 0, 0, 0, 242,
            204, 93, 152, 0, 108, 213, 87, 142, 90, 188, 115, 234, 241, 192, 8, 236, 30, 107,
            156, 175, 33, 102, 238, 0, 0, 176, 113, 18, 0, 167, 219, 1, 129, 137, 17, 170,
            100, 186, 201, 224, 149, 226, 0, 180, 0, 235, 0, 250, 144, 214, 29, 179, 240,
            111, 2, 171, 7, 104, 157, 120, 110, 123, 181, 117, 143, 6, 116, 160, 0, 211, 0,
            225, 0, 35, 32, 85, 16, 164, 0, 203, 0, 26, 20, 150, 22, 0, 119, 182, 228, 245,
            233, 23, 0, 12, 148, 155, 0, 227, 244, 109, 165, 215, 162, 84, 217, 0, 208, 34,
            99, 97, 124, 138, 0, 174, 0, 199, 136, 128, 11, 114, 237, 222, 161, 0, 184, 15,
            0, 0, 221, 0, 4, 0, 153, 172, 0, 195, 151, 0, 98, 207, 101, 154, 86, 209, 246,
            200, 106, 3, 212, 10, 220, 147, 92, 0, 146, 0, 112, 0, 0, 216, 187, 9, 197, 126,
            0, 169, 0, 0, 0, 189, 24, 134, 0, 0, 132, 21, 141, 158, 230, 121, 135, 91, 239,
            131, 193, 231, 139, 0, 0, 145, 103, 198, 218, 14, 206, 0, 166, 28, 125, 210, 36,
            173, 249, 163, 194, 140, 89, 0, 127, 0, 94, 96, 185, 183, 178, 25, 159, 223,
        ],
    };

    /// All that the spec of Stripe API says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "stripe",
        title: "Stripe API",
        docs: "An error has a `type`. Some have a `code` as well, and a declined card has a `decline_code`: the\nmost specific one that is known tells which error it is.\n\nThe header `Request-Id` identifies the request. An error of a payment may also embed the resources\nthat it is about (`charge`, `payment_method`, `setup_intent`, `source`) and what\nthe card's network says (`advice_code`, `network_advice_code`, `network_decline_code`): they are\nin the body of the failure.",
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
                                            name: "type",
                                            shape: Shape::Slot(Slot::Attribute("type")),
                                        },
                                        Member {
                                            name: "code",
                                            shape: Shape::Slot(Slot::Code),
                                        },
                                        Member {
                                            name: "decline_code",
                                            shape: Shape::Slot(Slot::Attribute("decline_code")),
                                        },
                                        Member {
                                            name: "message",
                                            shape: Shape::Slot(Slot::Message),
                                        },
                                        Member {
                                            name: "payment_intent",
                                            shape: Shape::Slot(Slot::Field("payment_intent")),
                                        },
                                        Member {
                                            name: "param",
                                            shape: Shape::Slot(Slot::Field("param")),
                                        },
                                        Member {
                                            name: "doc_url",
                                            shape: Shape::Slot(Slot::Field("documentation")),
                                        },
                                        Member {
                                            name: "request_log_url",
                                            shape: Shape::Slot(Slot::Field("request_log_url")),
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
            errspec::ClassInfo {
                class: 4,
                docs: errspec::Docs::BLANK,
                outcome: None,
                retry: None,
                stands_in: None,
            },
            errspec::ClassInfo {
                class: 5,
                docs: errspec::Docs::BLANK.with_summary("Something went wrong at Stripe."),
                outcome: None,
                retry: None,
                stands_in: None,
            },
        ],
        statuses: &[
            errspec::StatusInfo {
                code: 400,
                reason: "Bad Request",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The request was unacceptable, often for a missing parameter.",
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 401,
                reason: "Unauthorized",
                docs: errspec::Docs::BLANK.with_summary("No valid API key was provided."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(248),
            },
            errspec::StatusInfo {
                code: 402,
                reason: "Payment Required",
                docs: errspec::Docs::BLANK
                    .with_summary("The parameters were valid, but the request failed."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 403,
                reason: "Forbidden",
                docs: errspec::Docs::BLANK.with_summary("The API key lacks the permission."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(249),
            },
            errspec::StatusInfo {
                code: 404,
                reason: "Not Found",
                docs: errspec::Docs::BLANK.with_summary("The resource does not exist."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(59),
            },
            errspec::StatusInfo {
                code: 409,
                reason: "Conflict",
                docs: errspec::Docs::BLANK
                    .with_summary("The request conflicts with another.")
                    .with_causes(&["The same idempotency key"]),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(60),
            },
            errspec::StatusInfo {
                code: 424,
                reason: "Failed Dependency",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Something outside of Stripe that the request depends on failed.",
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(250),
            },
            errspec::StatusInfo {
                code: 429,
                reason: "Too Many Requests",
                docs: errspec::Docs::BLANK
                    .with_summary("There were too many requests in too short a time.")
                    .with_action("Repeat the request with a growing delay."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 500,
                reason: "Internal Server Error",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Never,
                stands_in: Some(0),
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "api_error",
                variant: "ApiError",
                code: "api_error",
                status: 500,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("Something went wrong at Stripe."),
                kind: KIND_OF_API_ERROR,
            },
            errspec::ErrorInfo {
                name: "card_error",
                variant: "CardError",
                code: "card_error",
                status: 402,
                message: "{detail}",
                fields: &[
                    errspec::FieldInfo {
                        name: "payment_intent",
                        ty: errspec::Type::Any,
                        optional: true,
                        docs: "The payment intent",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "detail",
                        ty: errspec::Type::String,
                        optional: true,
                        docs: "What went wrong this time",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "param",
                        ty: errspec::Type::String,
                        optional: true,
                        docs: "The parameter at fault",
                        example: "\"promotion_code\"",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "documentation",
                        ty: errspec::Type::String,
                        optional: true,
                        docs: "Where the code is documented",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "request_log_url",
                        ty: errspec::Type::String,
                        optional: true,
                        docs: "The log entry of the request in the dashboard",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The card cannot be charged."),
                kind: KIND_OF_CARD_ERROR,
            },
            errspec::ErrorInfo {
                name: "idempotency_error",
                variant: "IdempotencyError",
                code: "idempotency_error",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("An idempotency key came again with another request."),
                kind: KIND_OF_IDEMPOTENCY_ERROR,
            },
            errspec::ErrorInfo {
                name: "invalid_request_error",
                variant: "InvalidRequestError",
                code: "invalid_request_error",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The request has invalid parameters."),
                kind: KIND_OF_INVALID_REQUEST_ERROR,
            },
            errspec::ErrorInfo {
                name: "rate_limit_error",
                variant: "RateLimitError",
                code: "rate_limit_error",
                status: 429,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "There were too many requests in too short a time, in the v2 API.",
                    )
                    .with_action("Repeat the request with a growing delay."),
                kind: KIND_OF_RATE_LIMIT_ERROR,
            },
            errspec::ErrorInfo {
                name: "temporary_session_expired",
                variant: "TemporarySessionExpired",
                code: "temporary_session_expired",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The session has expired, in the v2 API."),
                kind: KIND_OF_TEMPORARY_SESSION_EXPIRED,
            },
            errspec::ErrorInfo {
                name: "card_declined",
                variant: "CardDeclined",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The card was declined."),
                kind: KIND_OF_CARD_DECLINED,
            },
            errspec::ErrorInfo {
                name: "expired_card",
                variant: "ExpiredCard",
                code: "expired_card",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The card has expired."),
                kind: KIND_OF_CARD_DECLINED,
            },
            errspec::ErrorInfo {
                name: "incorrect_cvc",
                variant: "IncorrectCvc",
                code: "incorrect_cvc",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card's security code is incorrect."),
                kind: KIND_OF_CARD_DECLINED,
            },
            errspec::ErrorInfo {
                name: "incorrect_number",
                variant: "IncorrectNumber",
                code: "incorrect_number",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The card number is incorrect."),
                kind: KIND_OF_CARD_DECLINED,
            },
            errspec::ErrorInfo {
                name: "processing_error",
                variant: "ProcessingError",
                code: "processing_error",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The card could not be processed."),
                kind: KIND_OF_CARD_DECLINED,
            },
            errspec::ErrorInfo {
                name: "setup_attempt_failed",
                variant: "SetupAttemptFailed",
                code: "setup_attempt_failed",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The attempt to set up the payment method failed."),
                kind: KIND_OF_CARD_DECLINED,
            },
            errspec::ErrorInfo {
                name: "card_declined_approve_with_id",
                variant: "CardDeclinedApproveWithId",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The payment cannot be authorized.")
                    .with_action("Attempt the payment again."),
                kind: KIND_OF_CARD_DECLINED_APPROVE_WITH_ID,
            },
            errspec::ErrorInfo {
                name: "card_declined_authentication_required",
                variant: "CardDeclinedAuthenticationRequired",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The transaction requires authentication."),
                kind: KIND_OF_CARD_DECLINED_AUTHENTICATION_REQUIRED,
            },
            errspec::ErrorInfo {
                name: "card_declined_call_issuer",
                variant: "CardDeclinedCallIssuer",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card was declined: its issuer knows why."),
                kind: KIND_OF_CARD_DECLINED_CALL_ISSUER,
            },
            errspec::ErrorInfo {
                name: "card_declined_card_not_supported",
                variant: "CardDeclinedCardNotSupported",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card does not support this kind of purchase."),
                kind: KIND_OF_CARD_DECLINED_CARD_NOT_SUPPORTED,
            },
            errspec::ErrorInfo {
                name: "card_declined_card_velocity_exceeded",
                variant: "CardDeclinedCardVelocityExceeded",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card has been used too often, or for too much."),
                kind: KIND_OF_CARD_DECLINED_CARD_VELOCITY_EXCEEDED,
            },
            errspec::ErrorInfo {
                name: "card_declined_currency_not_supported",
                variant: "CardDeclinedCurrencyNotSupported",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card does not support the currency."),
                kind: KIND_OF_CARD_DECLINED_CURRENCY_NOT_SUPPORTED,
            },
            errspec::ErrorInfo {
                name: "card_declined_do_not_honor",
                variant: "CardDeclinedDoNotHonor",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The issuer declined the card without a reason."),
                kind: KIND_OF_CARD_DECLINED_DO_NOT_HONOR,
            },
            errspec::ErrorInfo {
                name: "card_declined_do_not_try_again",
                variant: "CardDeclinedDoNotTryAgain",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The issuer declined the card for good."),
                kind: KIND_OF_CARD_DECLINED_DO_NOT_TRY_AGAIN,
            },
            errspec::ErrorInfo {
                name: "card_declined_duplicate_transaction",
                variant: "CardDeclinedDuplicateTransaction",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("There was an identical transaction a short time ago."),
                kind: KIND_OF_CARD_DECLINED_DUPLICATE_TRANSACTION,
            },
            errspec::ErrorInfo {
                name: "card_declined_expired_card",
                variant: "CardDeclinedExpiredCard",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The card has expired."),
                kind: KIND_OF_CARD_DECLINED_EXPIRED_CARD,
            },
            errspec::ErrorInfo {
                name: "card_declined_fraudulent",
                variant: "CardDeclinedFraudulent",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The payment is suspected of fraud."),
                kind: KIND_OF_CARD_DECLINED_FRAUDULENT,
            },
            errspec::ErrorInfo {
                name: "card_declined_generic_decline",
                variant: "CardDeclinedGenericDecline",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card was declined without a specific reason."),
                kind: KIND_OF_CARD_DECLINED_GENERIC_DECLINE,
            },
            errspec::ErrorInfo {
                name: "card_declined_incorrect_cvc",
                variant: "CardDeclinedIncorrectCvc",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card's security code is incorrect."),
                kind: KIND_OF_CARD_DECLINED_INCORRECT_CVC,
            },
            errspec::ErrorInfo {
                name: "card_declined_incorrect_number",
                variant: "CardDeclinedIncorrectNumber",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The card number is incorrect."),
                kind: KIND_OF_CARD_DECLINED_INCORRECT_NUMBER,
            },
            errspec::ErrorInfo {
                name: "card_declined_incorrect_pin",
                variant: "CardDeclinedIncorrectPin",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The PIN is incorrect."),
                kind: KIND_OF_CARD_DECLINED_INCORRECT_PIN,
            },
            errspec::ErrorInfo {
                name: "card_declined_incorrect_zip",
                variant: "CardDeclinedIncorrectZip",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The postal code is incorrect."),
                kind: KIND_OF_CARD_DECLINED_INCORRECT_ZIP,
            },
            errspec::ErrorInfo {
                name: "card_declined_insufficient_funds",
                variant: "CardDeclinedInsufficientFunds",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The card has insufficient funds."),
                kind: KIND_OF_CARD_DECLINED_INSUFFICIENT_FUNDS,
            },
            errspec::ErrorInfo {
                name: "card_declined_invalid_account",
                variant: "CardDeclinedInvalidAccount",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card, or its account, is invalid."),
                kind: KIND_OF_CARD_DECLINED_INVALID_ACCOUNT,
            },
            errspec::ErrorInfo {
                name: "card_declined_invalid_amount",
                variant: "CardDeclinedInvalidAmount",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The amount is invalid, or more than is allowed."),
                kind: KIND_OF_CARD_DECLINED_INVALID_AMOUNT,
            },
            errspec::ErrorInfo {
                name: "card_declined_invalid_cvc",
                variant: "CardDeclinedInvalidCvc",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card's security code is invalid."),
                kind: KIND_OF_CARD_DECLINED_INVALID_CVC,
            },
            errspec::ErrorInfo {
                name: "card_declined_invalid_expiry_month",
                variant: "CardDeclinedInvalidExpiryMonth",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The expiry month is invalid."),
                kind: KIND_OF_CARD_DECLINED_INVALID_EXPIRY_MONTH,
            },
            errspec::ErrorInfo {
                name: "card_declined_invalid_expiry_year",
                variant: "CardDeclinedInvalidExpiryYear",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The expiry year is invalid."),
                kind: KIND_OF_CARD_DECLINED_INVALID_EXPIRY_YEAR,
            },
            errspec::ErrorInfo {
                name: "card_declined_invalid_number",
                variant: "CardDeclinedInvalidNumber",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The card number is invalid."),
                kind: KIND_OF_CARD_DECLINED_INVALID_NUMBER,
            },
            errspec::ErrorInfo {
                name: "card_declined_invalid_pin",
                variant: "CardDeclinedInvalidPin",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The PIN is invalid."),
                kind: KIND_OF_CARD_DECLINED_INVALID_PIN,
            },
            errspec::ErrorInfo {
                name: "card_declined_issuer_not_available",
                variant: "CardDeclinedIssuerNotAvailable",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card's issuer could not be reached.")
                    .with_action("Attempt the payment again."),
                kind: KIND_OF_CARD_DECLINED_ISSUER_NOT_AVAILABLE,
            },
            errspec::ErrorInfo {
                name: "card_declined_lost_card",
                variant: "CardDeclinedLostCard",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The card is reported lost."),
                kind: KIND_OF_CARD_DECLINED_LOST_CARD,
            },
            errspec::ErrorInfo {
                name: "card_declined_merchant_blacklist",
                variant: "CardDeclinedMerchantBlacklist",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The payment matches a value on the merchant's block list.",
                    ),
                kind: KIND_OF_CARD_DECLINED_MERCHANT_BLACKLIST,
            },
            errspec::ErrorInfo {
                name: "card_declined_new_account_information_available",
                variant: "CardDeclinedNewAccountInformationAvailable",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card, or its account, has new information."),
                kind: KIND_OF_CARD_DECLINED_NEW_ACCOUNT_INFORMATION_AVAILABLE,
            },
            errspec::ErrorInfo {
                name: "card_declined_no_action_taken",
                variant: "CardDeclinedNoActionTaken",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The issuer took no action."),
                kind: KIND_OF_CARD_DECLINED_NO_ACTION_TAKEN,
            },
            errspec::ErrorInfo {
                name: "card_declined_not_permitted",
                variant: "CardDeclinedNotPermitted",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The payment is not permitted."),
                kind: KIND_OF_CARD_DECLINED_NOT_PERMITTED,
            },
            errspec::ErrorInfo {
                name: "card_declined_offline_pin_required",
                variant: "CardDeclinedOfflinePinRequired",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card requires a PIN, entered offline."),
                kind: KIND_OF_CARD_DECLINED_OFFLINE_PIN_REQUIRED,
            },
            errspec::ErrorInfo {
                name: "card_declined_online_or_offline_pin_required",
                variant: "CardDeclinedOnlineOrOfflinePinRequired",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The card requires a PIN."),
                kind: KIND_OF_CARD_DECLINED_ONLINE_OR_OFFLINE_PIN_REQUIRED,
            },
            errspec::ErrorInfo {
                name: "card_declined_pickup_card",
                variant: "CardDeclinedPickupCard",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card cannot be used: it may be lost or stolen."),
                kind: KIND_OF_CARD_DECLINED_PICKUP_CARD,
            },
            errspec::ErrorInfo {
                name: "card_declined_pin_try_exceeded",
                variant: "CardDeclinedPinTryExceeded",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The PIN was entered wrong too many times."),
                kind: KIND_OF_CARD_DECLINED_PIN_TRY_EXCEEDED,
            },
            errspec::ErrorInfo {
                name: "card_declined_processing_error",
                variant: "CardDeclinedProcessingError",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card could not be processed.")
                    .with_action("Attempt the payment again."),
                kind: KIND_OF_CARD_DECLINED_PROCESSING_ERROR,
            },
            errspec::ErrorInfo {
                name: "card_declined_reenter_transaction",
                variant: "CardDeclinedReenterTransaction",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The issuer could not process the payment.")
                    .with_action("Attempt the payment again."),
                kind: KIND_OF_CARD_DECLINED_REENTER_TRANSACTION,
            },
            errspec::ErrorInfo {
                name: "card_declined_restricted_card",
                variant: "CardDeclinedRestrictedCard",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card cannot be used: it is restricted."),
                kind: KIND_OF_CARD_DECLINED_RESTRICTED_CARD,
            },
            errspec::ErrorInfo {
                name: "card_declined_revocation_of_all_authorizations",
                variant: "CardDeclinedRevocationOfAllAuthorizations",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("All authorizations of the card were revoked."),
                kind: KIND_OF_CARD_DECLINED_REVOCATION_OF_ALL_AUTHORIZATIONS,
            },
            errspec::ErrorInfo {
                name: "card_declined_revocation_of_authorization",
                variant: "CardDeclinedRevocationOfAuthorization",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The authorization of the card was revoked."),
                kind: KIND_OF_CARD_DECLINED_REVOCATION_OF_AUTHORIZATION,
            },
            errspec::ErrorInfo {
                name: "card_declined_security_violation",
                variant: "CardDeclinedSecurityViolation",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card was declined for a security violation."),
                kind: KIND_OF_CARD_DECLINED_SECURITY_VIOLATION,
            },
            errspec::ErrorInfo {
                name: "card_declined_service_not_allowed",
                variant: "CardDeclinedServiceNotAllowed",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card does not allow this service."),
                kind: KIND_OF_CARD_DECLINED_SERVICE_NOT_ALLOWED,
            },
            errspec::ErrorInfo {
                name: "card_declined_stolen_card",
                variant: "CardDeclinedStolenCard",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The card is reported stolen."),
                kind: KIND_OF_CARD_DECLINED_STOLEN_CARD,
            },
            errspec::ErrorInfo {
                name: "card_declined_stop_payment_order",
                variant: "CardDeclinedStopPaymentOrder",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("Payments from the card have been stopped."),
                kind: KIND_OF_CARD_DECLINED_STOP_PAYMENT_ORDER,
            },
            errspec::ErrorInfo {
                name: "card_declined_testmode_decline",
                variant: "CardDeclinedTestmodeDecline",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("A test card was used."),
                kind: KIND_OF_CARD_DECLINED_TESTMODE_DECLINE,
            },
            errspec::ErrorInfo {
                name: "card_declined_transaction_not_allowed",
                variant: "CardDeclinedTransactionNotAllowed",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The transaction is not allowed."),
                kind: KIND_OF_CARD_DECLINED_TRANSACTION_NOT_ALLOWED,
            },
            errspec::ErrorInfo {
                name: "card_declined_try_again_later",
                variant: "CardDeclinedTryAgainLater",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card was declined for the moment.")
                    .with_action("Attempt the payment again."),
                kind: KIND_OF_CARD_DECLINED_TRY_AGAIN_LATER,
            },
            errspec::ErrorInfo {
                name: "card_declined_withdrawal_count_limit_exceeded",
                variant: "CardDeclinedWithdrawalCountLimitExceeded",
                code: "card_declined",
                status: 402,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The card has reached its limit."),
                kind: KIND_OF_CARD_DECLINED_WITHDRAWAL_COUNT_LIMIT_EXCEEDED,
            },
            errspec::ErrorInfo {
                name: "resource_missing",
                variant: "ResourceMissing",
                code: "resource_missing",
                status: 404,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The resource does not exist."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "idempotency_key_in_use",
                variant: "IdempotencyKeyInUse",
                code: "idempotency_key_in_use",
                status: 409,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Another request with the same idempotency key is under way.",
                    ),
                kind: KIND_OF_IDEMPOTENCY_KEY_IN_USE,
            },
            errspec::ErrorInfo {
                name: "rate_limit",
                variant: "RateLimit",
                code: "rate_limit",
                status: 429,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("There were too many requests in too short a time.")
                    .with_action("Repeat the request with a growing delay."),
                kind: KIND_OF_IDEMPOTENCY_KEY_IN_USE,
            },
            errspec::ErrorInfo {
                name: "account_closed",
                variant: "AccountClosed",
                code: "account_closed",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The bank account has been closed."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "account_country_invalid_address",
                variant: "AccountCountryInvalidAddress",
                code: "account_country_invalid_address",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The country of the business address does not match that of the account.",
                    ),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "account_error_country_change_requires_additional_steps",
                variant: "AccountErrorCountryChangeRequiresAdditionalSteps",
                code: "account_error_country_change_requires_additional_steps",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The account cannot change its country without further steps.",
                    ),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "account_information_mismatch",
                variant: "AccountInformationMismatch",
                code: "account_information_mismatch",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The account information does not match."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "account_invalid",
                variant: "AccountInvalid",
                code: "account_invalid",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The account ID is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "account_number_invalid",
                variant: "AccountNumberInvalid",
                code: "account_number_invalid",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The bank account number is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "account_token_required_for_v2_account",
                variant: "AccountTokenRequiredForV2Account",
                code: "account_token_required_for_v2_account",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "An account token is required for an account of the v2 API.",
                    ),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "acss_debit_session_incomplete",
                variant: "AcssDebitSessionIncomplete",
                code: "acss_debit_session_incomplete",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The ACSS debit session is not complete."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "action_blocked",
                variant: "ActionBlocked",
                code: "action_blocked",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The action is blocked."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "alipay_upgrade_required",
                variant: "AlipayUpgradeRequired",
                code: "alipay_upgrade_required",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("Alipay requires an upgrade of the integration."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "amount_too_large",
                variant: "AmountTooLarge",
                code: "amount_too_large",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The amount is greater than the maximum."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "amount_too_small",
                variant: "AmountTooSmall",
                code: "amount_too_small",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The amount is less than the minimum."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "anomalous_money_movement_request",
                variant: "AnomalousMoneyMovementRequest",
                code: "anomalous_money_movement_request",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The request to move money is out of the ordinary."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "api_key_expired",
                variant: "ApiKeyExpired",
                code: "api_key_expired",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The API key has expired."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "application_fees_not_allowed",
                variant: "ApplicationFeesNotAllowed",
                code: "application_fees_not_allowed",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("Application fees are not allowed here."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "approval_required",
                variant: "ApprovalRequired",
                code: "approval_required",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("An approval is required."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "authentication_required",
                variant: "AuthenticationRequired",
                code: "authentication_required",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The payment requires authentication."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "balance_insufficient",
                variant: "BalanceInsufficient",
                code: "balance_insufficient",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The balance of the account is insufficient."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "balance_invalid_parameter",
                variant: "BalanceInvalidParameter",
                code: "balance_invalid_parameter",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("A parameter for the balance is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "bank_account_bad_routing_numbers",
                variant: "BankAccountBadRoutingNumbers",
                code: "bank_account_bad_routing_numbers",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The routing numbers of the bank account are wrong."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "bank_account_declined",
                variant: "BankAccountDeclined",
                code: "bank_account_declined",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The bank account was declined."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "bank_account_exists",
                variant: "BankAccountExists",
                code: "bank_account_exists",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The bank account exists already."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "bank_account_restricted",
                variant: "BankAccountRestricted",
                code: "bank_account_restricted",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The bank account is restricted."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "bank_account_unusable",
                variant: "BankAccountUnusable",
                code: "bank_account_unusable",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The bank account cannot be used."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "bank_account_unverified",
                variant: "BankAccountUnverified",
                code: "bank_account_unverified",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The bank account has not been verified."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "bank_account_verification_failed",
                variant: "BankAccountVerificationFailed",
                code: "bank_account_verification_failed",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The bank account could not be verified."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "billing_invalid_mandate",
                variant: "BillingInvalidMandate",
                code: "billing_invalid_mandate",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The mandate is invalid for billing."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "bitcoin_upgrade_required",
                variant: "BitcoinUpgradeRequired",
                code: "bitcoin_upgrade_required",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("Bitcoin requires an upgrade of the integration."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "capture_charge_authorization_expired",
                variant: "CaptureChargeAuthorizationExpired",
                code: "capture_charge_authorization_expired",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The authorization of the charge has expired, so it cannot be captured.",
                    ),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "capture_unauthorized_payment",
                variant: "CaptureUnauthorizedPayment",
                code: "capture_unauthorized_payment",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The payment is not authorized, so it cannot be captured.",
                    ),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "card_decline_rate_limit_exceeded",
                variant: "CardDeclineRateLimitExceeded",
                code: "card_decline_rate_limit_exceeded",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card has been declined too many times."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "cardholder_phone_number_required",
                variant: "CardholderPhoneNumberRequired",
                code: "cardholder_phone_number_required",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The cardholder's phone number is required."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "charge_already_captured",
                variant: "ChargeAlreadyCaptured",
                code: "charge_already_captured",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The charge has been captured already."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "charge_already_refunded",
                variant: "ChargeAlreadyRefunded",
                code: "charge_already_refunded",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The charge has been refunded already."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "charge_disputed",
                variant: "ChargeDisputed",
                code: "charge_disputed",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The charge is disputed."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "charge_exceeds_source_limit",
                variant: "ChargeExceedsSourceLimit",
                code: "charge_exceeds_source_limit",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The charge exceeds the limit of its source."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "charge_exceeds_transaction_limit",
                variant: "ChargeExceedsTransactionLimit",
                code: "charge_exceeds_transaction_limit",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The charge exceeds the limit of a transaction."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "charge_expired_for_capture",
                variant: "ChargeExpiredForCapture",
                code: "charge_expired_for_capture",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The charge has expired, so it cannot be captured."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "charge_invalid_parameter",
                variant: "ChargeInvalidParameter",
                code: "charge_invalid_parameter",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("A parameter of the charge is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "charge_not_refundable",
                variant: "ChargeNotRefundable",
                code: "charge_not_refundable",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The charge cannot be refunded."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "clearing_code_unsupported",
                variant: "ClearingCodeUnsupported",
                code: "clearing_code_unsupported",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The clearing code is not supported."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "country_code_invalid",
                variant: "CountryCodeInvalid",
                code: "country_code_invalid",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The country code is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "country_unsupported",
                variant: "CountryUnsupported",
                code: "country_unsupported",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The country is not supported."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "coupon_expired",
                variant: "CouponExpired",
                code: "coupon_expired",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The coupon has expired."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "customer_max_payment_methods",
                variant: "CustomerMaxPaymentMethods",
                code: "customer_max_payment_methods",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The customer has the maximum number of payment methods."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "customer_max_subscriptions",
                variant: "CustomerMaxSubscriptions",
                code: "customer_max_subscriptions",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The customer has the maximum number of subscriptions."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "customer_session_expired",
                variant: "CustomerSessionExpired",
                code: "customer_session_expired",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The customer session has expired."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "customer_tax_location_invalid",
                variant: "CustomerTaxLocationInvalid",
                code: "customer_tax_location_invalid",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The customer's location is invalid for tax."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "debit_not_authorized",
                variant: "DebitNotAuthorized",
                code: "debit_not_authorized",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The debit is not authorized."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "email_invalid",
                variant: "EmailInvalid",
                code: "email_invalid",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The email address is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "failed_tax_calculation",
                variant: "FailedTaxCalculation",
                code: "failed_tax_calculation",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The tax could not be calculated."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "financial_account_balance_does_not_support_currency",
                variant: "FinancialAccountBalanceDoesNotSupportCurrency",
                code: "financial_account_balance_does_not_support_currency",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The balance of the financial account does not support the currency.",
                    ),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "financial_account_capability_not_enabled",
                variant: "FinancialAccountCapabilityNotEnabled",
                code: "financial_account_capability_not_enabled",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("A capability of the financial account is not enabled."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "financial_account_capability_restricted",
                variant: "FinancialAccountCapabilityRestricted",
                code: "financial_account_capability_restricted",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("A capability of the financial account is restricted."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "financial_connections_account_inactive",
                variant: "FinancialConnectionsAccountInactive",
                code: "financial_connections_account_inactive",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The connected financial account is inactive."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "financial_connections_account_pending_account_numbers",
                variant: "FinancialConnectionsAccountPendingAccountNumbers",
                code: "financial_connections_account_pending_account_numbers",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The account numbers of the connected account are pending.",
                    ),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "financial_connections_account_unavailable_account_numbers",
                variant: "FinancialConnectionsAccountUnavailableAccountNumbers",
                code: "financial_connections_account_unavailable_account_numbers",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The account numbers of the connected account are unavailable.",
                    ),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "financial_connections_no_successful_transaction_refresh",
                variant: "FinancialConnectionsNoSuccessfulTransactionRefresh",
                code: "financial_connections_no_successful_transaction_refresh",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "No refresh of the connected account's transactions has succeeded.",
                    ),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "forwarding_api_inactive",
                variant: "ForwardingApiInactive",
                code: "forwarding_api_inactive",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The forwarding API is inactive."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "forwarding_api_invalid_parameter",
                variant: "ForwardingApiInvalidParameter",
                code: "forwarding_api_invalid_parameter",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("A parameter for the forwarding API is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "forwarding_api_retryable_upstream_error",
                variant: "ForwardingApiRetryableUpstreamError",
                code: "forwarding_api_retryable_upstream_error",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The upstream of the forwarding API failed in a way that can be retried.",
                    ),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "forwarding_api_upstream_connection_error",
                variant: "ForwardingApiUpstreamConnectionError",
                code: "forwarding_api_upstream_connection_error",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The forwarding API could not connect to its upstream."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "forwarding_api_upstream_connection_timeout",
                variant: "ForwardingApiUpstreamConnectionTimeout",
                code: "forwarding_api_upstream_connection_timeout",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The forwarding API's connection to its upstream timed out.",
                    ),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "forwarding_api_upstream_error",
                variant: "ForwardingApiUpstreamError",
                code: "forwarding_api_upstream_error",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The upstream of the forwarding API failed."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "incorrect_address",
                variant: "IncorrectAddress",
                code: "incorrect_address",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The address of the card is incorrect."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "incorrect_zip",
                variant: "IncorrectZip",
                code: "incorrect_zip",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The postal code of the card is incorrect."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "india_recurring_payment_mandate_canceled",
                variant: "IndiaRecurringPaymentMandateCanceled",
                code: "india_recurring_payment_mandate_canceled",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The mandate for a recurring payment in India was cancelled.",
                    ),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "instant_payouts_config_disabled",
                variant: "InstantPayoutsConfigDisabled",
                code: "instant_payouts_config_disabled",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The configuration of instant payouts is disabled."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "instant_payouts_currency_disabled",
                variant: "InstantPayoutsCurrencyDisabled",
                code: "instant_payouts_currency_disabled",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("Instant payouts are disabled for the currency."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "instant_payouts_limit_exceeded",
                variant: "InstantPayoutsLimitExceeded",
                code: "instant_payouts_limit_exceeded",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The limit of instant payouts is exceeded."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "instant_payouts_unsupported",
                variant: "InstantPayoutsUnsupported",
                code: "instant_payouts_unsupported",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("Instant payouts are not supported."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "insufficient_funds",
                variant: "InsufficientFunds",
                code: "insufficient_funds",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The funds are insufficient."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "intent_invalid_state",
                variant: "IntentInvalidState",
                code: "intent_invalid_state",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The intent is in the wrong state."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "intent_verification_method_missing",
                variant: "IntentVerificationMethodMissing",
                code: "intent_verification_method_missing",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The intent lacks a verification method."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "invalid_card_type",
                variant: "InvalidCardType",
                code: "invalid_card_type",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The type of the card is invalid here."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "invalid_characters",
                variant: "InvalidCharacters",
                code: "invalid_characters",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("A value has invalid characters."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "invalid_charge_amount",
                variant: "InvalidChargeAmount",
                code: "invalid_charge_amount",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The amount of the charge is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "invalid_cvc",
                variant: "InvalidCvc",
                code: "invalid_cvc",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card's security code is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "invalid_expiry_month",
                variant: "InvalidExpiryMonth",
                code: "invalid_expiry_month",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card's expiry month is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "invalid_expiry_year",
                variant: "InvalidExpiryYear",
                code: "invalid_expiry_year",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card's expiry year is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "invalid_mandate_reference_prefix_format",
                variant: "InvalidMandateReferencePrefixFormat",
                code: "invalid_mandate_reference_prefix_format",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The prefix of the mandate reference has the wrong format.",
                    ),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "invalid_number",
                variant: "InvalidNumber",
                code: "invalid_number",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The card number is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "invalid_source_usage",
                variant: "InvalidSourceUsage",
                code: "invalid_source_usage",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The source cannot be used in this way."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "invalid_tax_location",
                variant: "InvalidTaxLocation",
                code: "invalid_tax_location",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The location is invalid for tax."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "invoice_no_customer_line_items",
                variant: "InvoiceNoCustomerLineItems",
                code: "invoice_no_customer_line_items",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The customer has no line items to invoice."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "invoice_no_payment_method_types",
                variant: "InvoiceNoPaymentMethodTypes",
                code: "invoice_no_payment_method_types",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The invoice has no payment method types."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "invoice_no_subscription_line_items",
                variant: "InvoiceNoSubscriptionLineItems",
                code: "invoice_no_subscription_line_items",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The subscription has no line items to invoice."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "invoice_not_editable",
                variant: "InvoiceNotEditable",
                code: "invoice_not_editable",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The invoice cannot be edited any more."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "invoice_on_behalf_of_not_editable",
                variant: "InvoiceOnBehalfOfNotEditable",
                code: "invoice_on_behalf_of_not_editable",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The account that the invoice is on behalf of cannot be edited.",
                    ),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "invoice_payment_intent_requires_action",
                variant: "InvoicePaymentIntentRequiresAction",
                code: "invoice_payment_intent_requires_action",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The payment intent of the invoice requires an action."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "invoice_upcoming_none",
                variant: "InvoiceUpcomingNone",
                code: "invoice_upcoming_none",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("There is no upcoming invoice."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "livemode_mismatch",
                variant: "LivemodeMismatch",
                code: "livemode_mismatch",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("Test mode and live mode were mixed."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "missing",
                variant: "Missing",
                code: "missing",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("What was asked for is missing."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "no_account",
                variant: "NoAccount",
                code: "no_account",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("There is no such bank account."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "not_allowed_on_standard_account",
                variant: "NotAllowedOnStandardAccount",
                code: "not_allowed_on_standard_account",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("This is not allowed on a standard account."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "out_of_inventory",
                variant: "OutOfInventory",
                code: "out_of_inventory",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The item is out of inventory."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "ownership_declaration_not_allowed",
                variant: "OwnershipDeclarationNotAllowed",
                code: "ownership_declaration_not_allowed",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("An ownership declaration is not allowed here."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "parameter_invalid_empty",
                variant: "ParameterInvalidEmpty",
                code: "parameter_invalid_empty",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("A parameter is empty."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "parameter_invalid_integer",
                variant: "ParameterInvalidInteger",
                code: "parameter_invalid_integer",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("A parameter is no valid integer."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "parameter_invalid_string_blank",
                variant: "ParameterInvalidStringBlank",
                code: "parameter_invalid_string_blank",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("A parameter is blank."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "parameter_invalid_string_empty",
                variant: "ParameterInvalidStringEmpty",
                code: "parameter_invalid_string_empty",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("A parameter is an empty string."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "parameter_missing",
                variant: "ParameterMissing",
                code: "parameter_missing",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("A required parameter is missing."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "parameter_unknown",
                variant: "ParameterUnknown",
                code: "parameter_unknown",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("A parameter is unknown."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "parameters_exclusive",
                variant: "ParametersExclusive",
                code: "parameters_exclusive",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("Parameters exclude each other."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_intent_action_required",
                variant: "PaymentIntentActionRequired",
                code: "payment_intent_action_required",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The payment intent requires an action."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_intent_authentication_failure",
                variant: "PaymentIntentAuthenticationFailure",
                code: "payment_intent_authentication_failure",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The authentication of the payment intent failed."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_intent_incompatible_payment_method",
                variant: "PaymentIntentIncompatiblePaymentMethod",
                code: "payment_intent_incompatible_payment_method",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The payment method is incompatible with the payment intent.",
                    ),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_intent_invalid_parameter",
                variant: "PaymentIntentInvalidParameter",
                code: "payment_intent_invalid_parameter",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("A parameter of the payment intent is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_intent_konbini_rejected_confirmation_number",
                variant: "PaymentIntentKonbiniRejectedConfirmationNumber",
                code: "payment_intent_konbini_rejected_confirmation_number",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The confirmation number for Konbini was rejected."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_intent_mandate_invalid",
                variant: "PaymentIntentMandateInvalid",
                code: "payment_intent_mandate_invalid",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The mandate of the payment intent is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_intent_payment_attempt_expired",
                variant: "PaymentIntentPaymentAttemptExpired",
                code: "payment_intent_payment_attempt_expired",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The payment attempt of the payment intent has expired."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_intent_payment_attempt_failed",
                variant: "PaymentIntentPaymentAttemptFailed",
                code: "payment_intent_payment_attempt_failed",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The payment attempt of the payment intent failed."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_intent_rate_limit_exceeded",
                variant: "PaymentIntentRateLimitExceeded",
                code: "payment_intent_rate_limit_exceeded",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The rate limit of the payment intent is exceeded."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_intent_unexpected_state",
                variant: "PaymentIntentUnexpectedState",
                code: "payment_intent_unexpected_state",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The payment intent is in the wrong state."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_bank_account_already_verified",
                variant: "PaymentMethodBankAccountAlreadyVerified",
                code: "payment_method_bank_account_already_verified",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The bank account has been verified already."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_bank_account_blocked",
                variant: "PaymentMethodBankAccountBlocked",
                code: "payment_method_bank_account_blocked",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The bank account is blocked."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_billing_details_address_missing",
                variant: "PaymentMethodBillingDetailsAddressMissing",
                code: "payment_method_billing_details_address_missing",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The billing details lack an address."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_configuration_failures",
                variant: "PaymentMethodConfigurationFailures",
                code: "payment_method_configuration_failures",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The configuration of payment methods failed."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_currency_mismatch",
                variant: "PaymentMethodCurrencyMismatch",
                code: "payment_method_currency_mismatch",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The currency does not match that of the payment method."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_customer_decline",
                variant: "PaymentMethodCustomerDecline",
                code: "payment_method_customer_decline",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The customer declined the payment."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_invalid_parameter",
                variant: "PaymentMethodInvalidParameter",
                code: "payment_method_invalid_parameter",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("A parameter of the payment method is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_invalid_parameter_testmode",
                variant: "PaymentMethodInvalidParameterTestmode",
                code: "payment_method_invalid_parameter_testmode",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "A parameter of the payment method is invalid in test mode.",
                    ),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_microdeposit_failed",
                variant: "PaymentMethodMicrodepositFailed",
                code: "payment_method_microdeposit_failed",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The microdeposits failed."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_microdeposit_processing_error",
                variant: "PaymentMethodMicrodepositProcessingError",
                code: "payment_method_microdeposit_processing_error",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The microdeposits could not be processed."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_microdeposit_verification_amounts_invalid",
                variant: "PaymentMethodMicrodepositVerificationAmountsInvalid",
                code: "payment_method_microdeposit_verification_amounts_invalid",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The amounts of the microdeposits are invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_microdeposit_verification_amounts_mismatch",
                variant: "PaymentMethodMicrodepositVerificationAmountsMismatch",
                code: "payment_method_microdeposit_verification_amounts_mismatch",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The amounts of the microdeposits do not match."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_microdeposit_verification_attempts_exceeded",
                variant: "PaymentMethodMicrodepositVerificationAttemptsExceeded",
                code: "payment_method_microdeposit_verification_attempts_exceeded",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The microdeposits were to be verified too many times."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_microdeposit_verification_descriptor_code_mismatch",
                variant: "PaymentMethodMicrodepositVerificationDescriptorCodeMismatch",
                code: "payment_method_microdeposit_verification_descriptor_code_mismatch",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The descriptor code of the microdeposits does not match.",
                    ),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_microdeposit_verification_timeout",
                variant: "PaymentMethodMicrodepositVerificationTimeout",
                code: "payment_method_microdeposit_verification_timeout",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The microdeposits were not verified in time."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_not_available",
                variant: "PaymentMethodNotAvailable",
                code: "payment_method_not_available",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The payment method is not available."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_provider_decline",
                variant: "PaymentMethodProviderDecline",
                code: "payment_method_provider_decline",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The provider of the payment method declined."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_provider_timeout",
                variant: "PaymentMethodProviderTimeout",
                code: "payment_method_provider_timeout",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The provider of the payment method timed out."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_unactivated",
                variant: "PaymentMethodUnactivated",
                code: "payment_method_unactivated",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The payment method is not activated."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_unexpected_state",
                variant: "PaymentMethodUnexpectedState",
                code: "payment_method_unexpected_state",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The payment method is in the wrong state."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payment_method_unsupported_type",
                variant: "PaymentMethodUnsupportedType",
                code: "payment_method_unsupported_type",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The type of the payment method is not supported."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payout_reconciliation_not_ready",
                variant: "PayoutReconciliationNotReady",
                code: "payout_reconciliation_not_ready",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The reconciliation of the payout is not ready."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payouts_limit_exceeded",
                variant: "PayoutsLimitExceeded",
                code: "payouts_limit_exceeded",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The limit of payouts is exceeded."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "payouts_not_allowed",
                variant: "PayoutsNotAllowed",
                code: "payouts_not_allowed",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("Payouts are not allowed."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "platform_account_required",
                variant: "PlatformAccountRequired",
                code: "platform_account_required",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("A platform account is required."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "platform_api_key_expired",
                variant: "PlatformApiKeyExpired",
                code: "platform_api_key_expired",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The platform's API key has expired."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "postal_code_invalid",
                variant: "PostalCodeInvalid",
                code: "postal_code_invalid",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The postal code is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "product_inactive",
                variant: "ProductInactive",
                code: "product_inactive",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The product is inactive."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "progressive_onboarding_limit_exceeded",
                variant: "ProgressiveOnboardingLimitExceeded",
                code: "progressive_onboarding_limit_exceeded",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The limit of progressive onboarding is exceeded."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "refer_to_customer",
                variant: "ReferToCustomer",
                code: "refer_to_customer",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The payment is referred to the customer."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "refund_disputed_payment",
                variant: "RefundDisputedPayment",
                code: "refund_disputed_payment",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("A disputed payment cannot be refunded."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "request_blocked",
                variant: "RequestBlocked",
                code: "request_blocked",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The request is blocked."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "resource_already_exists",
                variant: "ResourceAlreadyExists",
                code: "resource_already_exists",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The resource exists already."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "return_intent_already_processed",
                variant: "ReturnIntentAlreadyProcessed",
                code: "return_intent_already_processed",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The return intent has been processed already."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "routing_number_invalid",
                variant: "RoutingNumberInvalid",
                code: "routing_number_invalid",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The routing number is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "secret_key_required",
                variant: "SecretKeyRequired",
                code: "secret_key_required",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("A secret key is required."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "sepa_unsupported_account",
                variant: "SepaUnsupportedAccount",
                code: "sepa_unsupported_account",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The account does not support SEPA."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "service_period_coupon_with_metered_tiered_item_unsupported",
                variant: "ServicePeriodCouponWithMeteredTieredItemUnsupported",
                code: "service_period_coupon_with_metered_tiered_item_unsupported",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "A coupon by service period does not go with a metered, tiered item.",
                    ),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "setup_intent_authentication_failure",
                variant: "SetupIntentAuthenticationFailure",
                code: "setup_intent_authentication_failure",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The authentication of the setup intent failed."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "setup_intent_invalid_parameter",
                variant: "SetupIntentInvalidParameter",
                code: "setup_intent_invalid_parameter",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("A parameter of the setup intent is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "setup_intent_mandate_invalid",
                variant: "SetupIntentMandateInvalid",
                code: "setup_intent_mandate_invalid",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The mandate of the setup intent is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "setup_intent_mobile_wallet_unsupported",
                variant: "SetupIntentMobileWalletUnsupported",
                code: "setup_intent_mobile_wallet_unsupported",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The setup intent does not support mobile wallets."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "setup_intent_setup_attempt_expired",
                variant: "SetupIntentSetupAttemptExpired",
                code: "setup_intent_setup_attempt_expired",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The attempt of the setup intent has expired."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "setup_intent_unexpected_state",
                variant: "SetupIntentUnexpectedState",
                code: "setup_intent_unexpected_state",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The setup intent is in the wrong state."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "shipping_address_invalid",
                variant: "ShippingAddressInvalid",
                code: "shipping_address_invalid",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The shipping address is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "shipping_calculation_failed",
                variant: "ShippingCalculationFailed",
                code: "shipping_calculation_failed",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The shipping could not be calculated."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "siret_invalid",
                variant: "SiretInvalid",
                code: "siret_invalid",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The SIRET number is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "sku_inactive",
                variant: "SkuInactive",
                code: "sku_inactive",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The SKU is inactive."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "state_unsupported",
                variant: "StateUnsupported",
                code: "state_unsupported",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The state is not supported."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "status_transition_invalid",
                variant: "StatusTransitionInvalid",
                code: "status_transition_invalid",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The status cannot change in this way."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "storer_capability_missing",
                variant: "StorerCapabilityMissing",
                code: "storer_capability_missing",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The storer lacks a capability."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "storer_capability_not_active",
                variant: "StorerCapabilityNotActive",
                code: "storer_capability_not_active",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("A capability of the storer is not active."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "stripe_tax_inactive",
                variant: "StripeTaxInactive",
                code: "stripe_tax_inactive",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("Stripe Tax is inactive."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "tax_id_invalid",
                variant: "TaxIdInvalid",
                code: "tax_id_invalid",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The tax ID is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "tax_id_prohibited",
                variant: "TaxIdProhibited",
                code: "tax_id_prohibited",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("A tax ID is prohibited here."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "taxes_calculation_failed",
                variant: "TaxesCalculationFailed",
                code: "taxes_calculation_failed",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The taxes could not be calculated."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "terminal_location_country_unsupported",
                variant: "TerminalLocationCountryUnsupported",
                code: "terminal_location_country_unsupported",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The country of the terminal's location is not supported.",
                    ),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "terminal_reader_busy",
                variant: "TerminalReaderBusy",
                code: "terminal_reader_busy",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The terminal's reader is busy."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "terminal_reader_hardware_fault",
                variant: "TerminalReaderHardwareFault",
                code: "terminal_reader_hardware_fault",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The terminal's reader has a hardware fault."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "terminal_reader_invalid_location_for_activation",
                variant: "TerminalReaderInvalidLocationForActivation",
                code: "terminal_reader_invalid_location_for_activation",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The reader's location is invalid for activation."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "terminal_reader_invalid_location_for_payment",
                variant: "TerminalReaderInvalidLocationForPayment",
                code: "terminal_reader_invalid_location_for_payment",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The reader's location is invalid for the payment."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "terminal_reader_offline",
                variant: "TerminalReaderOffline",
                code: "terminal_reader_offline",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The terminal's reader is offline."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "terminal_reader_timeout",
                variant: "TerminalReaderTimeout",
                code: "terminal_reader_timeout",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The terminal's reader timed out."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "testmode_charges_only",
                variant: "TestmodeChargesOnly",
                code: "testmode_charges_only",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The account can make charges in test mode only."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "tls_version_unsupported",
                variant: "TlsVersionUnsupported",
                code: "tls_version_unsupported",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The version of TLS is not supported."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "token_already_used",
                variant: "TokenAlreadyUsed",
                code: "token_already_used",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The token has been used already."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "token_card_network_invalid",
                variant: "TokenCardNetworkInvalid",
                code: "token_card_network_invalid",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The card network of the token is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "token_in_use",
                variant: "TokenInUse",
                code: "token_in_use",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The token is in use."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "transfer_source_balance_parameters_mismatch",
                variant: "TransferSourceBalanceParametersMismatch",
                code: "transfer_source_balance_parameters_mismatch",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The source of the transfer does not match the balance parameters.",
                    ),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "transfers_not_allowed",
                variant: "TransfersNotAllowed",
                code: "transfers_not_allowed",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("Transfers are not allowed."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "url_invalid",
                variant: "UrlInvalid",
                code: "url_invalid",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The URL is invalid."),
                kind: KIND_OF_RESOURCE_MISSING,
            },
            errspec::ErrorInfo {
                name: "lock_timeout",
                variant: "LockTimeout",
                code: "lock_timeout",
                status: 400,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The object is in use by another request."),
                kind: KIND_OF_LOCK_TIMEOUT,
            },
            errspec::ErrorInfo {
                name: "UNAUTHORIZED",
                variant: "Unauthorized",
                code: "UNAUTHORIZED",
                status: 401,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("No valid API key was provided."),
                kind: KIND_OF_UNAUTHORIZED,
            },
            errspec::ErrorInfo {
                name: "FORBIDDEN",
                variant: "Forbidden",
                code: "FORBIDDEN",
                status: 403,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The API key lacks the permission."),
                kind: KIND_OF_UNAUTHORIZED,
            },
            errspec::ErrorInfo {
                name: "FAILED_DEPENDENCY",
                variant: "FailedDependency",
                code: "FAILED_DEPENDENCY",
                status: 424,
                message: "{detail}",
                fields: FIELDS_OF_API_ERROR,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "Something outside of Stripe that the request depends on failed.",
                    ),
                kind: KIND_OF_UNAUTHORIZED,
            },
        ],
        codes: &CODES,
        identify: &[
            errspec::Identifier {
                slot: Slot::Attribute("decline_code"),
                values: &errspec::Lookup {
                    entries: &[
                        ("approve_with_id", 12),
                        ("authentication_required", 13),
                        ("call_issuer", 14),
                        ("card_not_supported", 15),
                        ("card_velocity_exceeded", 16),
                        ("currency_not_supported", 17),
                        ("do_not_honor", 18),
                        ("do_not_try_again", 19),
                        ("duplicate_transaction", 20),
                        ("expired_card", 21),
                        ("fraudulent", 22),
                        ("generic_decline", 23),
                        ("incorrect_cvc", 24),
                        ("incorrect_number", 25),
                        ("incorrect_pin", 26),
                        ("incorrect_zip", 27),
                        ("insufficient_funds", 28),
                        ("invalid_account", 29),
                        ("invalid_amount", 30),
                        ("invalid_cvc", 31),
                        ("invalid_expiry_month", 32),
                        ("invalid_expiry_year", 33),
                        ("invalid_number", 34),
                        ("invalid_pin", 35),
                        ("issuer_not_available", 36),
                        ("lost_card", 37),
                        ("merchant_blacklist", 38),
                        ("new_account_information_available", 39),
                        ("no_action_taken", 40),
                        ("not_permitted", 41),
                        ("offline_pin_required", 42),
                        ("online_or_offline_pin_required", 43),
                        ("pickup_card", 44),
                        ("pin_try_exceeded", 45),
                        ("processing_error", 46),
                        ("reenter_transaction", 47),
                        ("restricted_card", 48),
                        ("revocation_of_all_authorizations", 49),
                        ("revocation_of_authorization", 50),
                        ("security_violation", 51),
                        ("service_not_allowed", 52),
                        ("stolen_card", 53),
                        ("stop_payment_order", 54),
                        ("testmode_decline", 55),
                        ("transaction_not_allowed", 56),
                        ("try_again_later", 57),
                        ("withdrawal_count_limit_exceeded", 58),
                    ],
                    displacements: &[0, 5, 13, 0, 2, 15, 7, 6, 3, 5, 1, 23, 0, 5, 1, 5],
                    slots: &[
                        26, 24, 0, 20, 43, 30, 38, 46, 41, 0, 0, 16, 0, 39, 34, 44, 1, 33, 4,
                        10, 0, 36, 2, 0, 0, 0, 29, 35, 12, 32, 6, 0, 3, 0, 0, 7, 27, 17, 0,
                        25, 45, 31, 42, 14, 0, 19, 9, 0, 18, 8, 0, 15, 28, 37, 11, 23, 21,
                        40, 0, 0, 13, 5, 22, 47,
                    ],
                },
            },
            errspec::Identifier {
                slot: Slot::Code,
                values: &errspec::Lookup {
                    entries: &[
                        ("account_closed", 62),
                        ("account_country_invalid_address", 63),
                        ("account_error_country_change_requires_additional_steps", 64),
                        ("account_information_mismatch", 65),
                        ("account_invalid", 66),
                        ("account_number_invalid", 67),
                        ("account_token_required_for_v2_account", 68),
                        ("acss_debit_session_incomplete", 69),
                        ("action_blocked", 70),
                        ("alipay_upgrade_required", 71),
                        ("amount_too_large", 72),
                        ("amount_too_small", 73),
                        ("anomalous_money_movement_request", 74),
                        ("api_key_expired", 75),
                        ("application_fees_not_allowed", 76),
                        ("approval_required", 77),
                        ("authentication_required", 78),
                        ("balance_insufficient", 79),
                        ("balance_invalid_parameter", 80),
                        ("bank_account_bad_routing_numbers", 81),
                        ("bank_account_declined", 82),
                        ("bank_account_exists", 83),
                        ("bank_account_restricted", 84),
                        ("bank_account_unusable", 85),
                        ("bank_account_unverified", 86),
                        ("bank_account_verification_failed", 87),
                        ("billing_invalid_mandate", 88),
                        ("bitcoin_upgrade_required", 89),
                        ("capture_charge_authorization_expired", 90),
                        ("capture_unauthorized_payment", 91),
                        ("card_decline_rate_limit_exceeded", 92),
                        ("card_declined", 6),
                        ("cardholder_phone_number_required", 93),
                        ("charge_already_captured", 94),
                        ("charge_already_refunded", 95),
                        ("charge_disputed", 96),
                        ("charge_exceeds_source_limit", 97),
                        ("charge_exceeds_transaction_limit", 98),
                        ("charge_expired_for_capture", 99),
                        ("charge_invalid_parameter", 100),
                        ("charge_not_refundable", 101),
                        ("clearing_code_unsupported", 102),
                        ("country_code_invalid", 103),
                        ("country_unsupported", 104),
                        ("coupon_expired", 105),
                        ("customer_max_payment_methods", 106),
                        ("customer_max_subscriptions", 107),
                        ("customer_session_expired", 108),
                        ("customer_tax_location_invalid", 109),
                        ("debit_not_authorized", 110),
                        ("email_invalid", 111),
                        ("expired_card", 7),
                        ("failed_tax_calculation", 112),
                        ("financial_account_balance_does_not_support_currency", 113),
                        ("financial_account_capability_not_enabled", 114),
                        ("financial_account_capability_restricted", 115),
                        ("financial_connections_account_inactive", 116),
                        ("financial_connections_account_pending_account_numbers", 117),
                        ("financial_connections_account_unavailable_account_numbers", 118),
                        ("financial_connections_no_successful_transaction_refresh", 119),
                        ("forwarding_api_inactive", 120),
                        ("forwarding_api_invalid_parameter", 121),
                        ("forwarding_api_retryable_upstream_error", 122),
                        ("forwarding_api_upstream_connection_error", 123),
                        ("forwarding_api_upstream_connection_timeout", 124),
                        ("forwarding_api_upstream_error", 125),
                        ("idempotency_key_in_use", 60),
                        ("incorrect_address", 126),
                        ("incorrect_cvc", 8),
                        ("incorrect_number", 9),
                        ("incorrect_zip", 127),
                        ("india_recurring_payment_mandate_canceled", 128),
                        ("instant_payouts_config_disabled", 129),
                        ("instant_payouts_currency_disabled", 130),
                        ("instant_payouts_limit_exceeded", 131),
                        ("instant_payouts_unsupported", 132),
                        ("insufficient_funds", 133),
                        ("intent_invalid_state", 134),
                        ("intent_verification_method_missing", 135),
                        ("invalid_card_type", 136),
                        ("invalid_characters", 137),
                        ("invalid_charge_amount", 138),
                        ("invalid_cvc", 139),
                        ("invalid_expiry_month", 140),
                        ("invalid_expiry_year", 141),
                        ("invalid_mandate_reference_prefix_format", 142),
                        ("invalid_number", 143),
                        ("invalid_source_usage", 144),
                        ("invalid_tax_location", 145),
                        ("invoice_no_customer_line_items", 146),
                        ("invoice_no_payment_method_types", 147),
                        ("invoice_no_subscription_line_items", 148),
                        ("invoice_not_editable", 149),
                        ("invoice_on_behalf_of_not_editable", 150),
                        ("invoice_payment_intent_requires_action", 151),
                        ("invoice_upcoming_none", 152),
                        ("livemode_mismatch", 153),
                        ("lock_timeout", 247),
                        ("missing", 154),
                        ("no_account", 155),
                        ("not_allowed_on_standard_account", 156),
                        ("out_of_inventory", 157),
                        ("ownership_declaration_not_allowed", 158),
                        ("parameter_invalid_empty", 159),
                        ("parameter_invalid_integer", 160),
                        ("parameter_invalid_string_blank", 161),
                        ("parameter_invalid_string_empty", 162),
                        ("parameter_missing", 163),
                        ("parameter_unknown", 164),
                        ("parameters_exclusive", 165),
                        ("payment_intent_action_required", 166),
                        ("payment_intent_authentication_failure", 167),
                        ("payment_intent_incompatible_payment_method", 168),
                        ("payment_intent_invalid_parameter", 169),
                        ("payment_intent_konbini_rejected_confirmation_number", 170),
                        ("payment_intent_mandate_invalid", 171),
                        ("payment_intent_payment_attempt_expired", 172),
                        ("payment_intent_payment_attempt_failed", 173),
                        ("payment_intent_rate_limit_exceeded", 174),
                        ("payment_intent_unexpected_state", 175),
                        ("payment_method_bank_account_already_verified", 176),
                        ("payment_method_bank_account_blocked", 177),
                        ("payment_method_billing_details_address_missing", 178),
                        ("payment_method_configuration_failures", 179),
                        ("payment_method_currency_mismatch", 180),
                        ("payment_method_customer_decline", 181),
                        ("payment_method_invalid_parameter", 182),
                        ("payment_method_invalid_parameter_testmode", 183),
                        ("payment_method_microdeposit_failed", 184),
                        ("payment_method_microdeposit_processing_error", 185),
                        ("payment_method_microdeposit_verification_amounts_invalid", 186),
                        ("payment_method_microdeposit_verification_amounts_mismatch", 187),
                        ("payment_method_microdeposit_verification_attempts_exceeded", 188),
                        (
                            "payment_method_microdeposit_verification_descriptor_code_mismatch",
                            189,
                        ),
                        ("payment_method_microdeposit_verification_timeout", 190),
                        ("payment_method_not_available", 191),
                        ("payment_method_provider_decline", 192),
                        ("payment_method_provider_timeout", 193),
                        ("payment_method_unactivated", 194),
                        ("payment_method_unexpected_state", 195),
                        ("payment_method_unsupported_type", 196),
                        ("payout_reconciliation_not_ready", 197),
                        ("payouts_limit_exceeded", 198),
                        ("payouts_not_allowed", 199),
                        ("platform_account_required", 200),
                        ("platform_api_key_expired", 201),
                        ("postal_code_invalid", 202),
                        ("processing_error", 10),
                        ("product_inactive", 203),
                        ("progressive_onboarding_limit_exceeded", 204),
                        ("rate_limit", 61),
                        ("refer_to_customer", 205),
                        ("refund_disputed_payment", 206),
                        ("request_blocked", 207),
                        ("resource_already_exists", 208),
                        ("resource_missing", 59),
                        ("return_intent_already_processed", 209),
                        ("routing_number_invalid", 210),
                        ("secret_key_required", 211),
                        ("sepa_unsupported_account", 212),
                        ("service_period_coupon_with_metered_tiered_item_unsupported", 213),
                        ("setup_attempt_failed", 11),
                        ("setup_intent_authentication_failure", 214),
                        ("setup_intent_invalid_parameter", 215),
                        ("setup_intent_mandate_invalid", 216),
                        ("setup_intent_mobile_wallet_unsupported", 217),
                        ("setup_intent_setup_attempt_expired", 218),
                        ("setup_intent_unexpected_state", 219),
                        ("shipping_address_invalid", 220),
                        ("shipping_calculation_failed", 221),
                        ("siret_invalid", 222),
                        ("sku_inactive", 223),
                        ("state_unsupported", 224),
                        ("status_transition_invalid", 225),
                        ("storer_capability_missing", 226),
                        ("storer_capability_not_active", 227),
                        ("stripe_tax_inactive", 228),
                        ("tax_id_invalid", 229),
                        ("tax_id_prohibited", 230),
                        ("taxes_calculation_failed", 231),
                        ("terminal_location_country_unsupported", 232),
                        ("terminal_reader_busy", 233),
                        ("terminal_reader_hardware_fault", 234),
                        ("terminal_reader_invalid_location_for_activation", 235),
                        ("terminal_reader_invalid_location_for_payment", 236),
                        ("terminal_reader_offline", 237),
                        ("terminal_reader_timeout", 238),
                        ("testmode_charges_only", 239),
                        ("tls_version_unsupported", 240),
                        ("token_already_used", 241),
                        ("token_card_network_invalid", 242),
                        ("token_in_use", 243),
                        ("transfer_source_balance_parameters_mismatch", 244),
                        ("transfers_not_allowed", 245),
                        ("url_invalid", 246),
                    ],
                    displacements: &[
                        3, 0, 1, 0, 11, 0, 1, 8, 4, 3, 10, 5, 1, 3, 15, 1, 3, 1, 0, 9, 0, 0,
                        8, 20, 0, 0, 2, 18, 3, 6, 0, 1, 0, 10, 26, 5, 12, 4, 20, 0, 0, 7, 12,
                        6, 0, 2, 0, 5, 4, 5, 3, 12, 5, 4, 5, 2, 12, 2, 0, 12, 21, 2, 0, 3, 2,
                    ],
                    slots: &[
                        0, 0, 114, 44, 70, 69, 67, 153, 178, 0, 27, 47, 136, 109, 145, 1, 0,
                        146, 11, 189, 41, 53, 103, 49, 163, 91, 141, 72, 148, 0, 0, 0, 157,
                        29, 7, 120, 0, 186, 40, 128, 0, 80, 106, 0, 35, 59, 0, 134, 0, 0, 0,
                        112, 108, 121, 140, 55, 107, 101, 137, 5, 99, 0, 0, 20, 123, 14, 54,
                        0, 179, 95, 154, 75, 15, 116, 48, 132, 184, 104, 0, 131, 172, 0, 88,
                        180, 102, 9, 126, 61, 170, 173, 159, 193, 156, 122, 4, 58, 105, 64,
                        151, 0, 0, 84, 76, 3, 142, 0, 0, 0, 0, 111, 12, 164, 158, 13, 98,
                        110, 81, 118, 182, 36, 117, 0, 18, 0, 138, 0, 192, 143, 195, 19, 68,
                        0, 0, 144, 0, 155, 188, 150, 194, 100, 63, 0, 165, 162, 0, 30, 52,
                        45, 0, 85, 0, 0, 0, 28, 161, 16, 83, 34, 152, 0, 0, 0, 160, 0, 0, 39,
                        51, 50, 0, 0, 171, 96, 56, 0, 74, 97, 46, 32, 94, 0, 0, 24, 190, 79,
                        130, 25, 66, 23, 21, 93, 38, 174, 166, 0, 60, 0, 33, 0, 133, 6, 177,
                        127, 187, 115, 113, 8, 185, 135, 65, 2, 87, 0, 31, 17, 77, 0, 175,
                        37, 82, 78, 183, 42, 92, 176, 86, 125, 0, 0, 119, 124, 181, 71, 73,
                        57, 191, 90, 0, 43, 0, 22, 147, 169, 10, 0, 0, 0, 167, 0, 89, 0, 149,
                        129, 62, 139, 26, 168,
                    ],
                },
            },
            errspec::Identifier {
                slot: Slot::Attribute("type"),
                values: &errspec::Lookup {
                    entries: &[
                        ("api_error", 0),
                        ("card_error", 1),
                        ("idempotency_error", 2),
                        ("invalid_request_error", 3),
                        ("rate_limit", 4),
                        ("temporary_session_expired", 5),
                    ],
                    ..errspec::Lookup::EMPTY
                },
            },
        ],
    };

    errspec::__items!(Code, Error, Status);

    #[doc(hidden)]
    #[allow(non_local_definitions, reason = "the module may stand in a function")]
    #[macro_export]
    macro_rules! __errspec_stripe {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    ApiError(detail?, param?, documentation?, request_log_url?) source;
                    CardError(payment_intent?, detail?, param?, documentation?, request_log_url?) Box<CardErrorFields>;
                    IdempotencyError(detail?, param?, documentation?, request_log_url?);
                    InvalidRequestError(detail?, param?, documentation?, request_log_url?);
                    RateLimitError(detail?, param?, documentation?, request_log_url?);
                    TemporarySessionExpired(detail?, param?, documentation?, request_log_url?);
                    CardDeclined(detail?, param?, documentation?, request_log_url?);
                    ExpiredCard(detail?, param?, documentation?, request_log_url?);
                    IncorrectCvc(detail?, param?, documentation?, request_log_url?);
                    IncorrectNumber(detail?, param?, documentation?, request_log_url?);
                    ProcessingError(detail?, param?, documentation?, request_log_url?);
                    SetupAttemptFailed(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedApproveWithId(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedAuthenticationRequired(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedCallIssuer(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedCardNotSupported(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedCardVelocityExceeded(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedCurrencyNotSupported(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedDoNotHonor(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedDoNotTryAgain(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedDuplicateTransaction(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedExpiredCard(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedFraudulent(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedGenericDecline(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedIncorrectCvc(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedIncorrectNumber(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedIncorrectPin(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedIncorrectZip(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedInsufficientFunds(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedInvalidAccount(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedInvalidAmount(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedInvalidCvc(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedInvalidExpiryMonth(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedInvalidExpiryYear(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedInvalidNumber(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedInvalidPin(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedIssuerNotAvailable(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedLostCard(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedMerchantBlacklist(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedNewAccountInformationAvailable(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedNoActionTaken(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedNotPermitted(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedOfflinePinRequired(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedOnlineOrOfflinePinRequired(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedPickupCard(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedPinTryExceeded(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedProcessingError(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedReenterTransaction(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedRestrictedCard(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedRevocationOfAllAuthorizations(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedRevocationOfAuthorization(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedSecurityViolation(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedServiceNotAllowed(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedStolenCard(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedStopPaymentOrder(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedTestmodeDecline(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedTransactionNotAllowed(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedTryAgainLater(detail?, param?, documentation?, request_log_url?);
                    CardDeclinedWithdrawalCountLimitExceeded(detail?, param?, documentation?, request_log_url?);
                    ResourceMissing(detail?, param?, documentation?, request_log_url?);
                    IdempotencyKeyInUse(detail?, param?, documentation?, request_log_url?);
                    RateLimit(detail?, param?, documentation?, request_log_url?);
                    AccountClosed(detail?, param?, documentation?, request_log_url?);
                    AccountCountryInvalidAddress(detail?, param?, documentation?, request_log_url?);
                    AccountErrorCountryChangeRequiresAdditionalSteps(detail?, param?, documentation?, request_log_url?);
                    AccountInformationMismatch(detail?, param?, documentation?, request_log_url?);
                    AccountInvalid(detail?, param?, documentation?, request_log_url?);
                    AccountNumberInvalid(detail?, param?, documentation?, request_log_url?);
                    AccountTokenRequiredForV2Account(detail?, param?, documentation?, request_log_url?);
                    AcssDebitSessionIncomplete(detail?, param?, documentation?, request_log_url?);
                    ActionBlocked(detail?, param?, documentation?, request_log_url?);
                    AlipayUpgradeRequired(detail?, param?, documentation?, request_log_url?);
                    AmountTooLarge(detail?, param?, documentation?, request_log_url?);
                    AmountTooSmall(detail?, param?, documentation?, request_log_url?);
                    AnomalousMoneyMovementRequest(detail?, param?, documentation?, request_log_url?);
                    ApiKeyExpired(detail?, param?, documentation?, request_log_url?);
                    ApplicationFeesNotAllowed(detail?, param?, documentation?, request_log_url?);
                    ApprovalRequired(detail?, param?, documentation?, request_log_url?);
                    AuthenticationRequired(detail?, param?, documentation?, request_log_url?);
                    BalanceInsufficient(detail?, param?, documentation?, request_log_url?);
                    BalanceInvalidParameter(detail?, param?, documentation?, request_log_url?);
                    BankAccountBadRoutingNumbers(detail?, param?, documentation?, request_log_url?);
                    BankAccountDeclined(detail?, param?, documentation?, request_log_url?);
                    BankAccountExists(detail?, param?, documentation?, request_log_url?);
                    BankAccountRestricted(detail?, param?, documentation?, request_log_url?);
                    BankAccountUnusable(detail?, param?, documentation?, request_log_url?);
                    BankAccountUnverified(detail?, param?, documentation?, request_log_url?);
                    BankAccountVerificationFailed(detail?, param?, documentation?, request_log_url?);
                    BillingInvalidMandate(detail?, param?, documentation?, request_log_url?);
                    BitcoinUpgradeRequired(detail?, param?, documentation?, request_log_url?);
                    CaptureChargeAuthorizationExpired(detail?, param?, documentation?, request_log_url?);
                    CaptureUnauthorizedPayment(detail?, param?, documentation?, request_log_url?);
                    CardDeclineRateLimitExceeded(detail?, param?, documentation?, request_log_url?);
                    CardholderPhoneNumberRequired(detail?, param?, documentation?, request_log_url?);
                    ChargeAlreadyCaptured(detail?, param?, documentation?, request_log_url?);
                    ChargeAlreadyRefunded(detail?, param?, documentation?, request_log_url?);
                    ChargeDisputed(detail?, param?, documentation?, request_log_url?);
                    ChargeExceedsSourceLimit(detail?, param?, documentation?, request_log_url?);
                    ChargeExceedsTransactionLimit(detail?, param?, documentation?, request_log_url?);
                    ChargeExpiredForCapture(detail?, param?, documentation?, request_log_url?);
                    ChargeInvalidParameter(detail?, param?, documentation?, request_log_url?);
                    ChargeNotRefundable(detail?, param?, documentation?, request_log_url?);
                    ClearingCodeUnsupported(detail?, param?, documentation?, request_log_url?);
                    CountryCodeInvalid(detail?, param?, documentation?, request_log_url?);
                    CountryUnsupported(detail?, param?, documentation?, request_log_url?);
                    CouponExpired(detail?, param?, documentation?, request_log_url?);
                    CustomerMaxPaymentMethods(detail?, param?, documentation?, request_log_url?);
                    CustomerMaxSubscriptions(detail?, param?, documentation?, request_log_url?);
                    CustomerSessionExpired(detail?, param?, documentation?, request_log_url?);
                    CustomerTaxLocationInvalid(detail?, param?, documentation?, request_log_url?);
                    DebitNotAuthorized(detail?, param?, documentation?, request_log_url?);
                    EmailInvalid(detail?, param?, documentation?, request_log_url?);
                    FailedTaxCalculation(detail?, param?, documentation?, request_log_url?);
                    FinancialAccountBalanceDoesNotSupportCurrency(detail?, param?, documentation?, request_log_url?);
                    FinancialAccountCapabilityNotEnabled(detail?, param?, documentation?, request_log_url?);
                    FinancialAccountCapabilityRestricted(detail?, param?, documentation?, request_log_url?);
                    FinancialConnectionsAccountInactive(detail?, param?, documentation?, request_log_url?);
                    FinancialConnectionsAccountPendingAccountNumbers(detail?, param?, documentation?, request_log_url?);
                    FinancialConnectionsAccountUnavailableAccountNumbers(detail?, param?, documentation?, request_log_url?);
                    FinancialConnectionsNoSuccessfulTransactionRefresh(detail?, param?, documentation?, request_log_url?);
                    ForwardingApiInactive(detail?, param?, documentation?, request_log_url?);
                    ForwardingApiInvalidParameter(detail?, param?, documentation?, request_log_url?);
                    ForwardingApiRetryableUpstreamError(detail?, param?, documentation?, request_log_url?);
                    ForwardingApiUpstreamConnectionError(detail?, param?, documentation?, request_log_url?);
                    ForwardingApiUpstreamConnectionTimeout(detail?, param?, documentation?, request_log_url?);
                    ForwardingApiUpstreamError(detail?, param?, documentation?, request_log_url?);
                    IncorrectAddress(detail?, param?, documentation?, request_log_url?);
                    IncorrectZip(detail?, param?, documentation?, request_log_url?);
                    IndiaRecurringPaymentMandateCanceled(detail?, param?, documentation?, request_log_url?);
                    InstantPayoutsConfigDisabled(detail?, param?, documentation?, request_log_url?);
                    InstantPayoutsCurrencyDisabled(detail?, param?, documentation?, request_log_url?);
                    InstantPayoutsLimitExceeded(detail?, param?, documentation?, request_log_url?);
                    InstantPayoutsUnsupported(detail?, param?, documentation?, request_log_url?);
                    InsufficientFunds(detail?, param?, documentation?, request_log_url?);
                    IntentInvalidState(detail?, param?, documentation?, request_log_url?);
                    IntentVerificationMethodMissing(detail?, param?, documentation?, request_log_url?);
                    InvalidCardType(detail?, param?, documentation?, request_log_url?);
                    InvalidCharacters(detail?, param?, documentation?, request_log_url?);
                    InvalidChargeAmount(detail?, param?, documentation?, request_log_url?);
                    InvalidCvc(detail?, param?, documentation?, request_log_url?);
                    InvalidExpiryMonth(detail?, param?, documentation?, request_log_url?);
                    InvalidExpiryYear(detail?, param?, documentation?, request_log_url?);
                    InvalidMandateReferencePrefixFormat(detail?, param?, documentation?, request_log_url?);
                    InvalidNumber(detail?, param?, documentation?, request_log_url?);
                    InvalidSourceUsage(detail?, param?, documentation?, request_log_url?);
                    InvalidTaxLocation(detail?, param?, documentation?, request_log_url?);
                    InvoiceNoCustomerLineItems(detail?, param?, documentation?, request_log_url?);
                    InvoiceNoPaymentMethodTypes(detail?, param?, documentation?, request_log_url?);
                    InvoiceNoSubscriptionLineItems(detail?, param?, documentation?, request_log_url?);
                    InvoiceNotEditable(detail?, param?, documentation?, request_log_url?);
                    InvoiceOnBehalfOfNotEditable(detail?, param?, documentation?, request_log_url?);
                    InvoicePaymentIntentRequiresAction(detail?, param?, documentation?, request_log_url?);
                    InvoiceUpcomingNone(detail?, param?, documentation?, request_log_url?);
                    LivemodeMismatch(detail?, param?, documentation?, request_log_url?);
                    Missing(detail?, param?, documentation?, request_log_url?);
                    NoAccount(detail?, param?, documentation?, request_log_url?);
                    NotAllowedOnStandardAccount(detail?, param?, documentation?, request_log_url?);
                    OutOfInventory(detail?, param?, documentation?, request_log_url?);
                    OwnershipDeclarationNotAllowed(detail?, param?, documentation?, request_log_url?);
                    ParameterInvalidEmpty(detail?, param?, documentation?, request_log_url?);
                    ParameterInvalidInteger(detail?, param?, documentation?, request_log_url?);
                    ParameterInvalidStringBlank(detail?, param?, documentation?, request_log_url?);
                    ParameterInvalidStringEmpty(detail?, param?, documentation?, request_log_url?);
                    ParameterMissing(detail?, param?, documentation?, request_log_url?);
                    ParameterUnknown(detail?, param?, documentation?, request_log_url?);
                    ParametersExclusive(detail?, param?, documentation?, request_log_url?);
                    PaymentIntentActionRequired(detail?, param?, documentation?, request_log_url?);
                    PaymentIntentAuthenticationFailure(detail?, param?, documentation?, request_log_url?);
                    PaymentIntentIncompatiblePaymentMethod(detail?, param?, documentation?, request_log_url?);
                    PaymentIntentInvalidParameter(detail?, param?, documentation?, request_log_url?);
                    PaymentIntentKonbiniRejectedConfirmationNumber(detail?, param?, documentation?, request_log_url?);
                    PaymentIntentMandateInvalid(detail?, param?, documentation?, request_log_url?);
                    PaymentIntentPaymentAttemptExpired(detail?, param?, documentation?, request_log_url?);
                    PaymentIntentPaymentAttemptFailed(detail?, param?, documentation?, request_log_url?);
                    PaymentIntentRateLimitExceeded(detail?, param?, documentation?, request_log_url?);
                    PaymentIntentUnexpectedState(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodBankAccountAlreadyVerified(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodBankAccountBlocked(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodBillingDetailsAddressMissing(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodConfigurationFailures(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodCurrencyMismatch(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodCustomerDecline(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodInvalidParameter(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodInvalidParameterTestmode(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodMicrodepositFailed(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodMicrodepositProcessingError(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodMicrodepositVerificationAmountsInvalid(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodMicrodepositVerificationAmountsMismatch(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodMicrodepositVerificationAttemptsExceeded(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodMicrodepositVerificationDescriptorCodeMismatch(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodMicrodepositVerificationTimeout(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodNotAvailable(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodProviderDecline(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodProviderTimeout(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodUnactivated(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodUnexpectedState(detail?, param?, documentation?, request_log_url?);
                    PaymentMethodUnsupportedType(detail?, param?, documentation?, request_log_url?);
                    PayoutReconciliationNotReady(detail?, param?, documentation?, request_log_url?);
                    PayoutsLimitExceeded(detail?, param?, documentation?, request_log_url?);
                    PayoutsNotAllowed(detail?, param?, documentation?, request_log_url?);
                    PlatformAccountRequired(detail?, param?, documentation?, request_log_url?);
                    PlatformApiKeyExpired(detail?, param?, documentation?, request_log_url?);
                    PostalCodeInvalid(detail?, param?, documentation?, request_log_url?);
                    ProductInactive(detail?, param?, documentation?, request_log_url?);
                    ProgressiveOnboardingLimitExceeded(detail?, param?, documentation?, request_log_url?);
                    ReferToCustomer(detail?, param?, documentation?, request_log_url?);
                    RefundDisputedPayment(detail?, param?, documentation?, request_log_url?);
                    RequestBlocked(detail?, param?, documentation?, request_log_url?);
                    ResourceAlreadyExists(detail?, param?, documentation?, request_log_url?);
                    ReturnIntentAlreadyProcessed(detail?, param?, documentation?, request_log_url?);
                    RoutingNumberInvalid(detail?, param?, documentation?, request_log_url?);
                    SecretKeyRequired(detail?, param?, documentation?, request_log_url?);
                    SepaUnsupportedAccount(detail?, param?, documentation?, request_log_url?);
                    ServicePeriodCouponWithMeteredTieredItemUnsupported(detail?, param?, documentation?, request_log_url?);
                    SetupIntentAuthenticationFailure(detail?, param?, documentation?, request_log_url?);
                    SetupIntentInvalidParameter(detail?, param?, documentation?, request_log_url?);
                    SetupIntentMandateInvalid(detail?, param?, documentation?, request_log_url?);
                    SetupIntentMobileWalletUnsupported(detail?, param?, documentation?, request_log_url?);
                    SetupIntentSetupAttemptExpired(detail?, param?, documentation?, request_log_url?);
                    SetupIntentUnexpectedState(detail?, param?, documentation?, request_log_url?);
                    ShippingAddressInvalid(detail?, param?, documentation?, request_log_url?);
                    ShippingCalculationFailed(detail?, param?, documentation?, request_log_url?);
                    SiretInvalid(detail?, param?, documentation?, request_log_url?);
                    SkuInactive(detail?, param?, documentation?, request_log_url?);
                    StateUnsupported(detail?, param?, documentation?, request_log_url?);
                    StatusTransitionInvalid(detail?, param?, documentation?, request_log_url?);
                    StorerCapabilityMissing(detail?, param?, documentation?, request_log_url?);
                    StorerCapabilityNotActive(detail?, param?, documentation?, request_log_url?);
                    StripeTaxInactive(detail?, param?, documentation?, request_log_url?);
                    TaxIdInvalid(detail?, param?, documentation?, request_log_url?);
                    TaxIdProhibited(detail?, param?, documentation?, request_log_url?);
                    TaxesCalculationFailed(detail?, param?, documentation?, request_log_url?);
                    TerminalLocationCountryUnsupported(detail?, param?, documentation?, request_log_url?);
                    TerminalReaderBusy(detail?, param?, documentation?, request_log_url?);
                    TerminalReaderHardwareFault(detail?, param?, documentation?, request_log_url?);
                    TerminalReaderInvalidLocationForActivation(detail?, param?, documentation?, request_log_url?);
                    TerminalReaderInvalidLocationForPayment(detail?, param?, documentation?, request_log_url?);
                    TerminalReaderOffline(detail?, param?, documentation?, request_log_url?);
                    TerminalReaderTimeout(detail?, param?, documentation?, request_log_url?);
                    TestmodeChargesOnly(detail?, param?, documentation?, request_log_url?);
                    TlsVersionUnsupported(detail?, param?, documentation?, request_log_url?);
                    TokenAlreadyUsed(detail?, param?, documentation?, request_log_url?);
                    TokenCardNetworkInvalid(detail?, param?, documentation?, request_log_url?);
                    TokenInUse(detail?, param?, documentation?, request_log_url?);
                    TransferSourceBalanceParametersMismatch(detail?, param?, documentation?, request_log_url?);
                    TransfersNotAllowed(detail?, param?, documentation?, request_log_url?);
                    UrlInvalid(detail?, param?, documentation?, request_log_url?);
                    LockTimeout(detail?, param?, documentation?, request_log_url?);
                    Unauthorized(detail?, param?, documentation?, request_log_url?);
                    Forbidden(detail?, param?, documentation?, request_log_url?);
                    FailedDependency(detail?, param?, documentation?, request_log_url?);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_stripe as __errors_of_spec;
}
