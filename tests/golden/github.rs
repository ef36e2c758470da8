// Made by errspec 0.1.0 from github.yaml. Do not edit: edit the spec.

/// The errors of GitHub REST API, made from `github.yaml`.
///
/// There are no error codes at the top: the status and the text of `message` tell errors apart.
///
/// The errors of a validation stand in `errors`, a list of texts and of objects. An object has a
/// `resource`, a `field` and a `code`:
///
/// | code | meaning |
/// | --- | --- |
/// | `missing` | the resource does not exist |
/// | `missing_field` | a required field was not given |
/// | `invalid` | the format of a field is wrong |
/// | `already_exists` | another resource has the same value in this field |
/// | `unprocessable` | the input is invalid |
/// | `custom` | see the object's `message` |
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
pub mod github {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of GitHub REST API. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `PROBLEMS_PARSING_JSON`: Problems parsing JSON
        ///
        /// Status 400. The request was not carried out.
        ProblemsParsingJson,
        /// `BODY_IS_NO_OBJECT`: Body should be a JSON object
        ///
        /// Status 400. The request was not carried out.
        BodyIsNoObject,
        /// `BAD_CREDENTIALS`: Bad credentials
        ///
        /// Status 401. The request was not carried out.
        BadCredentials,
        /// `OTP_REQUIRED`: Must specify two-factor authentication OTP code.
        ///
        /// The header `X-GitHub-OTP` says how the password reaches the user, `required; app` say.
        ///
        /// Status 401. The request was not carried out. Repeat it identically with this attached: the one-time password in X-GitHub-OTP.
        OtpRequired,
        /// `RATE_LIMITED`: The primary rate limit is exceeded.
        ///
        /// **What to do.** Wait until the time in `rate_limit_reset`.
        ///
        /// Status 403. The request was not carried out. Retry with exponential backoff.
        RateLimited,
        /// `SECONDARY_RATE_LIMITED`: A secondary rate limit is exceeded.
        ///
        /// **What to do.** Wait as long as `Retry-After` says, or a minute where it is not there.
        ///
        /// Status 403. The request was not carried out. Retry with exponential backoff.
        SecondaryRateLimited,
        /// `ABUSE_DETECTED`: You have triggered an abuse detection mechanism`{detail}`
        ///
        /// Status 403. The request was not carried out. Retry with exponential backoff.
        AbuseDetected,
        /// `TOO_MANY_LOGIN_ATTEMPTS`: Maximum number of login attempts exceeded. Please try again later.
        ///
        /// Status 403. The request was not carried out.
        TooManyLoginAttempts,
        /// `BLOB_TOO_LARGE`: This API returns blobs up to `{megabytes}` MB in size`{detail}`
        ///
        /// Status 403. The request was not carried out.
        BlobTooLarge,
        /// `REPOSITORY_UNAVAILABLE`: Repository access blocked
        ///
        /// Status 403. The request was not carried out.
        RepositoryUnavailable,
        /// `EMAIL_NOT_VERIFIED`: At least one email address must be verified to do that`{detail}`
        ///
        /// Status 403. The request was not carried out.
        EmailNotVerified,
        /// `ACCOUNT_SUSPENDED`: Sorry. Your account was suspended`{detail}`
        ///
        /// Status 403. The request was not carried out.
        AccountSuspended,
        /// `SAML_PROTECTED`: Resource protected by organization SAML enforcement`{detail}`
        ///
        /// Status 403. The request was not carried out.
        SamlProtected,
        /// `INSTALLATION_SUSPENDED`: This installation has been suspended`{detail}`
        ///
        /// Status 403. The request was not carried out.
        InstallationSuspended,
        /// `RESOURCE_NOT_ACCESSIBLE`: The token or app lacks a permission.
        ///
        /// The header `X-Accepted-GitHub-Permissions` lists what is needed.
        ///
        /// Status 403. The request was not carried out.
        ResourceNotAccessible,
        /// `BILLING_ISSUE`: `{before}`billing issue`{detail}`
        ///
        /// Status 403. The request was not carried out.
        BillingIssue,
        /// `FORBIDDEN`: `{detail}`
        ///
        /// Status 403. The request was not carried out.
        Forbidden,
        /// `BRANCH_NOT_PROTECTED`: Branch not protected
        ///
        /// Status 404. The request was not carried out.
        BranchNotProtected,
        /// `NOT_FOUND`: Not Found
        ///
        /// **Causes**
        ///
        /// - The resource does not exist
        /// - The resource is private, and the request has no credentials that may see it
        ///
        /// Status 404. The request was not carried out.
        NotFound,
        /// `VALIDATION_FAILED`: Validation Failed
        ///
        /// Status 422. The request was not carried out.
        ValidationFailed,
        /// `INVALID_REQUEST`: Invalid request`{detail}`
        ///
        /// Status 422. The request was not carried out.
        InvalidRequest,
        /// `UNPROCESSABLE`: `{detail}`
        ///
        /// Status 422. The request was not carried out.
        Unprocessable,
        /// `RATE_LIMITED_429`: The primary rate limit is exceeded.
        ///
        /// **What to do.** Wait until the time in `rate_limit_reset`.
        ///
        /// Status 429. The request was not carried out. Retry with exponential backoff.
        RateLimited429,
        /// `SECONDARY_RATE_LIMITED_429`: A secondary rate limit is exceeded.
        ///
        /// **What to do.** Wait as long as `Retry-After` says, or a minute where it is not there.
        ///
        /// Status 429. The request was not carried out. Retry with exponential backoff.
        SecondaryRateLimited429,
        /// `SERVER_ERROR`: The request took too long.
        ///
        /// The documentation does not say with which status.
        ///
        /// Status 500. The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        ServerError,
        /// Unavailable for legal reasons.
        ///
        /// Status 451. The request was not carried out.
        UnavailableForLegalReasons,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[
            Self::ProblemsParsingJson,
            Self::BodyIsNoObject,
            Self::BadCredentials,
            Self::OtpRequired,
            Self::RateLimited,
            Self::SecondaryRateLimited,
            Self::AbuseDetected,
            Self::TooManyLoginAttempts,
            Self::BlobTooLarge,
            Self::RepositoryUnavailable,
            Self::EmailNotVerified,
            Self::AccountSuspended,
            Self::SamlProtected,
            Self::InstallationSuspended,
            Self::ResourceNotAccessible,
            Self::BillingIssue,
            Self::Forbidden,
            Self::BranchNotProtected,
            Self::NotFound,
            Self::ValidationFailed,
            Self::InvalidRequest,
            Self::Unprocessable,
            Self::RateLimited429,
            Self::SecondaryRateLimited429,
            Self::ServerError,
            Self::UnavailableForLegalReasons,
        ];
    }

    /// An error of GitHub REST API, with its fields. `Display` is its message.
    pub enum Error {
        /// Problems parsing JSON
        ProblemsParsingJson {
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// Body should be a JSON object
        BodyIsNoObject {
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// Bad credentials
        BadCredentials {
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// Must specify two-factor authentication OTP code.
        OtpRequired {
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// The primary rate limit is exceeded.
        RateLimited {
            /// The rest of the message
            ///
            /// Example: `" for user ID 12345."`
            detail: String,
            /// How long to wait
            retry_after: Option<std::time::Duration>,
            /// How many requests an hour are permitted
            ///
            /// Example: `60`
            rate_limit: Option<u64>,
            /// How many requests are left
            ///
            /// Example: `0`
            rate_limit_remaining: Option<u64>,
            /// When the rate limit starts anew, in seconds since 1970 (UTC)
            ///
            /// Example: `1350085394`
            rate_limit_reset: Option<u64>,
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// A secondary rate limit is exceeded.
        SecondaryRateLimited {
            /// The rest of the message
            ///
            /// Example: `" for user ID 12345."`
            detail: String,
            /// How long to wait
            retry_after: Option<std::time::Duration>,
            /// How many requests an hour are permitted
            ///
            /// Example: `60`
            rate_limit: Option<u64>,
            /// How many requests are left
            ///
            /// Example: `0`
            rate_limit_remaining: Option<u64>,
            /// When the rate limit starts anew, in seconds since 1970 (UTC)
            ///
            /// Example: `1350085394`
            rate_limit_reset: Option<u64>,
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// You have triggered an abuse detection mechanism`{detail}`
        AbuseDetected {
            /// The rest of the message
            ///
            /// Example: `" for user ID 12345."`
            detail: String,
            /// How long to wait
            retry_after: Option<std::time::Duration>,
            /// How many requests an hour are permitted
            ///
            /// Example: `60`
            rate_limit: Option<u64>,
            /// How many requests are left
            ///
            /// Example: `0`
            rate_limit_remaining: Option<u64>,
            /// When the rate limit starts anew, in seconds since 1970 (UTC)
            ///
            /// Example: `1350085394`
            rate_limit_reset: Option<u64>,
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// Maximum number of login attempts exceeded. Please try again later.
        TooManyLoginAttempts {
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// This API returns blobs up to `{megabytes}` MB in size`{detail}`
        BlobTooLarge {
            /// How large a blob may be
            ///
            /// Example: `1`
            megabytes: u64,
            /// The rest of the message
            detail: String,
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// Repository access blocked
        RepositoryUnavailable {
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// At least one email address must be verified to do that`{detail}`
        EmailNotVerified {
            /// The rest of the message
            detail: String,
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// Sorry. Your account was suspended`{detail}`
        AccountSuspended {
            /// The rest of the message
            detail: String,
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// Resource protected by organization SAML enforcement`{detail}`
        SamlProtected {
            /// The rest of the message
            detail: String,
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// This installation has been suspended`{detail}`
        InstallationSuspended {
            /// The rest of the message
            detail: String,
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// The token or app lacks a permission.
        ResourceNotAccessible {
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// `{before}`billing issue`{detail}`
        BillingIssue {
            /// The message up to the words that tell what it is about
            before: String,
            /// The rest of the message
            detail: String,
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// `{detail}`
        Forbidden {
            /// What went wrong this time
            detail: String,
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// Branch not protected
        BranchNotProtected {
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// Not Found
        NotFound {
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// Validation Failed
        ValidationFailed {
            /// What is wrong, as texts and as objects
            ///
            /// Example: `[{"resource":"Issue","field":"title","code":"missing_field"}]`
            errors: Option<Vec<errspec::Value>>,
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// Invalid request`{detail}`
        InvalidRequest {
            /// The rest of the message
            detail: String,
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// `{detail}`
        Unprocessable {
            /// What went wrong this time
            detail: String,
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// The primary rate limit is exceeded.
        RateLimited429 {
            /// The rest of the message
            ///
            /// Example: `" for user ID 12345."`
            detail: String,
            /// How long to wait
            retry_after: Option<std::time::Duration>,
            /// How many requests an hour are permitted
            ///
            /// Example: `60`
            rate_limit: Option<u64>,
            /// How many requests are left
            ///
            /// Example: `0`
            rate_limit_remaining: Option<u64>,
            /// When the rate limit starts anew, in seconds since 1970 (UTC)
            ///
            /// Example: `1350085394`
            rate_limit_reset: Option<u64>,
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// A secondary rate limit is exceeded.
        SecondaryRateLimited429 {
            /// The rest of the message
            ///
            /// Example: `" for user ID 12345."`
            detail: String,
            /// How long to wait
            retry_after: Option<std::time::Duration>,
            /// How many requests an hour are permitted
            ///
            /// Example: `60`
            rate_limit: Option<u64>,
            /// How many requests are left
            ///
            /// Example: `0`
            rate_limit_remaining: Option<u64>,
            /// When the rate limit starts anew, in seconds since 1970 (UTC)
            ///
            /// Example: `1350085394`
            rate_limit_reset: Option<u64>,
            /// Where the API is documented
            documentation_url: Option<String>,
        },
        /// The request took too long.
        ServerError {
            /// Where the API is documented
            documentation_url: Option<String>,
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// Unavailable for legal reasons.
        UnavailableForLegalReasons {
            /// The field `detail`.
            detail: String,
            /// Where the API is documented
            documentation_url: Option<String>,
        },
    }

    impl Error {
        /// Problems parsing JSON
        pub fn problems_parsing_json(documentation_url: impl Into<Option<String>>) -> Self {
            Self::ProblemsParsingJson {
                documentation_url: documentation_url.into(),
            }
        }

        /// Body should be a JSON object
        pub fn body_is_no_object(documentation_url: impl Into<Option<String>>) -> Self {
            Self::BodyIsNoObject {
                documentation_url: documentation_url.into(),
            }
        }

        /// Bad credentials
        pub fn bad_credentials(documentation_url: impl Into<Option<String>>) -> Self {
            Self::BadCredentials {
                documentation_url: documentation_url.into(),
            }
        }

        /// Must specify two-factor authentication OTP code.
        pub fn otp_required(documentation_url: impl Into<Option<String>>) -> Self {
            Self::OtpRequired {
                documentation_url: documentation_url.into(),
            }
        }

        /// The primary rate limit is exceeded.
        pub fn rate_limited(
            detail: impl Into<String>,
            retry_after: impl Into<Option<std::time::Duration>>,
            rate_limit: impl Into<Option<u64>>,
            rate_limit_remaining: impl Into<Option<u64>>,
            rate_limit_reset: impl Into<Option<u64>>,
            documentation_url: impl Into<Option<String>>,
        ) -> Self {
            Self::RateLimited {
                detail: detail.into(),
                retry_after: retry_after.into(),
                rate_limit: rate_limit.into(),
                rate_limit_remaining: rate_limit_remaining.into(),
                rate_limit_reset: rate_limit_reset.into(),
                documentation_url: documentation_url.into(),
            }
        }

        /// A secondary rate limit is exceeded.
        pub fn secondary_rate_limited(
            detail: impl Into<String>,
            retry_after: impl Into<Option<std::time::Duration>>,
            rate_limit: impl Into<Option<u64>>,
            rate_limit_remaining: impl Into<Option<u64>>,
            rate_limit_reset: impl Into<Option<u64>>,
            documentation_url: impl Into<Option<String>>,
        ) -> Self {
            Self::SecondaryRateLimited {
                detail: detail.into(),
                retry_after: retry_after.into(),
                rate_limit: rate_limit.into(),
                rate_limit_remaining: rate_limit_remaining.into(),
                rate_limit_reset: rate_limit_reset.into(),
                documentation_url: documentation_url.into(),
            }
        }

        /// You have triggered an abuse detection mechanism`{detail}`
        pub fn abuse_detected(
            detail: impl Into<String>,
            retry_after: impl Into<Option<std::time::Duration>>,
            rate_limit: impl Into<Option<u64>>,
            rate_limit_remaining: impl Into<Option<u64>>,
            rate_limit_reset: impl Into<Option<u64>>,
            documentation_url: impl Into<Option<String>>,
        ) -> Self {
            Self::AbuseDetected {
                detail: detail.into(),
                retry_after: retry_after.into(),
                rate_limit: rate_limit.into(),
                rate_limit_remaining: rate_limit_remaining.into(),
                rate_limit_reset: rate_limit_reset.into(),
                documentation_url: documentation_url.into(),
            }
        }

        /// Maximum number of login attempts exceeded. Please try again later.
        pub fn too_many_login_attempts(
            documentation_url: impl Into<Option<String>>,
        ) -> Self {
            Self::TooManyLoginAttempts {
                documentation_url: documentation_url.into(),
            }
        }

        /// This API returns blobs up to `{megabytes}` MB in size`{detail}`
        pub fn blob_too_large(
            megabytes: u64,
            detail: impl Into<String>,
            documentation_url: impl Into<Option<String>>,
        ) -> Self {
            Self::BlobTooLarge {
                megabytes,
                detail: detail.into(),
                documentation_url: documentation_url.into(),
            }
        }

        /// Repository access blocked
        pub fn repository_unavailable(documentation_url: impl Into<Option<String>>) -> Self {
            Self::RepositoryUnavailable {
                documentation_url: documentation_url.into(),
            }
        }

        /// At least one email address must be verified to do that`{detail}`
        pub fn email_not_verified(
            detail: impl Into<String>,
            documentation_url: impl Into<Option<String>>,
        ) -> Self {
            Self::EmailNotVerified {
                detail: detail.into(),
                documentation_url: documentation_url.into(),
            }
        }

        /// Sorry. Your account was suspended`{detail}`
        pub fn account_suspended(
            detail: impl Into<String>,
            documentation_url: impl Into<Option<String>>,
        ) -> Self {
            Self::AccountSuspended {
                detail: detail.into(),
                documentation_url: documentation_url.into(),
            }
        }

        /// Resource protected by organization SAML enforcement`{detail}`
        pub fn saml_protected(
            detail: impl Into<String>,
            documentation_url: impl Into<Option<String>>,
        ) -> Self {
            Self::SamlProtected {
                detail: detail.into(),
                documentation_url: documentation_url.into(),
            }
        }

        /// This installation has been suspended`{detail}`
        pub fn installation_suspended(
            detail: impl Into<String>,
            documentation_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InstallationSuspended {
                detail: detail.into(),
                documentation_url: documentation_url.into(),
            }
        }

        /// The token or app lacks a permission.
        pub fn resource_not_accessible(
            documentation_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ResourceNotAccessible {
                documentation_url: documentation_url.into(),
            }
        }

        /// `{before}`billing issue`{detail}`
        pub fn billing_issue(
            before: impl Into<String>,
            detail: impl Into<String>,
            documentation_url: impl Into<Option<String>>,
        ) -> Self {
            Self::BillingIssue {
                before: before.into(),
                detail: detail.into(),
                documentation_url: documentation_url.into(),
            }
        }

        /// `{detail}`
        pub fn forbidden(
            detail: impl Into<String>,
            documentation_url: impl Into<Option<String>>,
        ) -> Self {
            Self::Forbidden {
                detail: detail.into(),
                documentation_url: documentation_url.into(),
            }
        }

        /// Branch not protected
        pub fn branch_not_protected(documentation_url: impl Into<Option<String>>) -> Self {
            Self::BranchNotProtected {
                documentation_url: documentation_url.into(),
            }
        }

        /// Not Found
        pub fn not_found(documentation_url: impl Into<Option<String>>) -> Self {
            Self::NotFound {
                documentation_url: documentation_url.into(),
            }
        }

        /// Validation Failed
        pub fn validation_failed(
            errors: impl Into<Option<Vec<errspec::Value>>>,
            documentation_url: impl Into<Option<String>>,
        ) -> Self {
            Self::ValidationFailed {
                errors: errors.into(),
                documentation_url: documentation_url.into(),
            }
        }

        /// Invalid request`{detail}`
        pub fn invalid_request(
            detail: impl Into<String>,
            documentation_url: impl Into<Option<String>>,
        ) -> Self {
            Self::InvalidRequest {
                detail: detail.into(),
                documentation_url: documentation_url.into(),
            }
        }

        /// `{detail}`
        pub fn unprocessable(
            detail: impl Into<String>,
            documentation_url: impl Into<Option<String>>,
        ) -> Self {
            Self::Unprocessable {
                detail: detail.into(),
                documentation_url: documentation_url.into(),
            }
        }

        /// The primary rate limit is exceeded.
        pub fn rate_limited429(
            detail: impl Into<String>,
            retry_after: impl Into<Option<std::time::Duration>>,
            rate_limit: impl Into<Option<u64>>,
            rate_limit_remaining: impl Into<Option<u64>>,
            rate_limit_reset: impl Into<Option<u64>>,
            documentation_url: impl Into<Option<String>>,
        ) -> Self {
            Self::RateLimited429 {
                detail: detail.into(),
                retry_after: retry_after.into(),
                rate_limit: rate_limit.into(),
                rate_limit_remaining: rate_limit_remaining.into(),
                rate_limit_reset: rate_limit_reset.into(),
                documentation_url: documentation_url.into(),
            }
        }

        /// A secondary rate limit is exceeded.
        pub fn secondary_rate_limited429(
            detail: impl Into<String>,
            retry_after: impl Into<Option<std::time::Duration>>,
            rate_limit: impl Into<Option<u64>>,
            rate_limit_remaining: impl Into<Option<u64>>,
            rate_limit_reset: impl Into<Option<u64>>,
            documentation_url: impl Into<Option<String>>,
        ) -> Self {
            Self::SecondaryRateLimited429 {
                detail: detail.into(),
                retry_after: retry_after.into(),
                rate_limit: rate_limit.into(),
                rate_limit_remaining: rate_limit_remaining.into(),
                rate_limit_reset: rate_limit_reset.into(),
                documentation_url: documentation_url.into(),
            }
        }

        /// The request took too long.
        pub fn server_error(documentation_url: impl Into<Option<String>>) -> Self {
            Self::ServerError {
                documentation_url: documentation_url.into(),
                source: errspec::Source::NONE,
            }
        }

        /// The request took too long.
        ///
        /// Keeps `cause` for the server's own log.
        pub fn server_error_from(
            cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
        ) -> Self {
            Self::ServerError {
                documentation_url: None,
                source: errspec::Source::new(cause),
            }
        }

        /// Unavailable for legal reasons.
        pub fn unavailable_for_legal_reasons(
            detail: impl Into<String>,
            documentation_url: impl Into<Option<String>>,
        ) -> Self {
            Self::UnavailableForLegalReasons {
                detail: detail.into(),
                documentation_url: documentation_url.into(),
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::ProblemsParsingJson { .. } => Code::ProblemsParsingJson,
                Self::BodyIsNoObject { .. } => Code::BodyIsNoObject,
                Self::BadCredentials { .. } => Code::BadCredentials,
                Self::OtpRequired { .. } => Code::OtpRequired,
                Self::RateLimited { .. } => Code::RateLimited,
                Self::SecondaryRateLimited { .. } => Code::SecondaryRateLimited,
                Self::AbuseDetected { .. } => Code::AbuseDetected,
                Self::TooManyLoginAttempts { .. } => Code::TooManyLoginAttempts,
                Self::BlobTooLarge { .. } => Code::BlobTooLarge,
                Self::RepositoryUnavailable { .. } => Code::RepositoryUnavailable,
                Self::EmailNotVerified { .. } => Code::EmailNotVerified,
                Self::AccountSuspended { .. } => Code::AccountSuspended,
                Self::SamlProtected { .. } => Code::SamlProtected,
                Self::InstallationSuspended { .. } => Code::InstallationSuspended,
                Self::ResourceNotAccessible { .. } => Code::ResourceNotAccessible,
                Self::BillingIssue { .. } => Code::BillingIssue,
                Self::Forbidden { .. } => Code::Forbidden,
                Self::BranchNotProtected { .. } => Code::BranchNotProtected,
                Self::NotFound { .. } => Code::NotFound,
                Self::ValidationFailed { .. } => Code::ValidationFailed,
                Self::InvalidRequest { .. } => Code::InvalidRequest,
                Self::Unprocessable { .. } => Code::Unprocessable,
                Self::RateLimited429 { .. } => Code::RateLimited429,
                Self::SecondaryRateLimited429 { .. } => Code::SecondaryRateLimited429,
                Self::ServerError { .. } => Code::ServerError,
                Self::UnavailableForLegalReasons { .. } => Code::UnavailableForLegalReasons,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::ProblemsParsingJson { documentation_url }
                | Self::BodyIsNoObject { documentation_url }
                | Self::BadCredentials { documentation_url }
                | Self::OtpRequired { documentation_url }
                | Self::TooManyLoginAttempts { documentation_url }
                | Self::RepositoryUnavailable { documentation_url }
                | Self::ResourceNotAccessible { documentation_url }
                | Self::BranchNotProtected { documentation_url }
                | Self::NotFound { documentation_url }
                | Self::ServerError { documentation_url, .. } => show(&[documentation_url]),
                Self::RateLimited {
                    detail,
                    retry_after,
                    rate_limit,
                    rate_limit_remaining,
                    rate_limit_reset,
                    documentation_url,
                }
                | Self::SecondaryRateLimited {
                    detail,
                    retry_after,
                    rate_limit,
                    rate_limit_remaining,
                    rate_limit_reset,
                    documentation_url,
                }
                | Self::AbuseDetected {
                    detail,
                    retry_after,
                    rate_limit,
                    rate_limit_remaining,
                    rate_limit_reset,
                    documentation_url,
                }
                | Self::RateLimited429 {
                    detail,
                    retry_after,
                    rate_limit,
                    rate_limit_remaining,
                    rate_limit_reset,
                    documentation_url,
                }
                | Self::SecondaryRateLimited429 {
                    detail,
                    retry_after,
                    rate_limit,
                    rate_limit_remaining,
                    rate_limit_reset,
                    documentation_url,
                } => {
                    show(
                        &[
                            detail,
                            retry_after,
                            rate_limit,
                            rate_limit_remaining,
                            rate_limit_reset,
                            documentation_url,
                        ],
                    )
                }
                Self::BlobTooLarge { megabytes, detail, documentation_url } => {
                    show(&[megabytes, detail, documentation_url])
                }
                Self::EmailNotVerified { detail, documentation_url }
                | Self::AccountSuspended { detail, documentation_url }
                | Self::SamlProtected { detail, documentation_url }
                | Self::InstallationSuspended { detail, documentation_url }
                | Self::Forbidden { detail, documentation_url }
                | Self::InvalidRequest { detail, documentation_url }
                | Self::Unprocessable { detail, documentation_url }
                | Self::UnavailableForLegalReasons { detail, documentation_url } => {
                    show(&[detail, documentation_url])
                }
                Self::BillingIssue { before, detail, documentation_url } => {
                    show(&[before, detail, documentation_url])
                }
                Self::ValidationFailed { errors, documentation_url } => {
                    show(&[errors, documentation_url])
                }
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::ProblemsParsingJson => {
                    Self::ProblemsParsingJson {
                        documentation_url: fields.take(0),
                    }
                }
                Code::BodyIsNoObject => {
                    Self::BodyIsNoObject {
                        documentation_url: fields.take(0),
                    }
                }
                Code::BadCredentials => {
                    Self::BadCredentials {
                        documentation_url: fields.take(0),
                    }
                }
                Code::OtpRequired => {
                    Self::OtpRequired {
                        documentation_url: fields.take(0),
                    }
                }
                Code::RateLimited => {
                    Self::RateLimited {
                        detail: fields.take(0),
                        retry_after: fields.take(1),
                        rate_limit: fields.take(2),
                        rate_limit_remaining: fields.take(3),
                        rate_limit_reset: fields.take(4),
                        documentation_url: fields.take(5),
                    }
                }
                Code::SecondaryRateLimited => {
                    Self::SecondaryRateLimited {
                        detail: fields.take(0),
                        retry_after: fields.take(1),
                        rate_limit: fields.take(2),
                        rate_limit_remaining: fields.take(3),
                        rate_limit_reset: fields.take(4),
                        documentation_url: fields.take(5),
                    }
                }
                Code::AbuseDetected => {
                    Self::AbuseDetected {
                        detail: fields.take(0),
                        retry_after: fields.take(1),
                        rate_limit: fields.take(2),
                        rate_limit_remaining: fields.take(3),
                        rate_limit_reset: fields.take(4),
                        documentation_url: fields.take(5),
                    }
                }
                Code::TooManyLoginAttempts => {
                    Self::TooManyLoginAttempts {
                        documentation_url: fields.take(0),
                    }
                }
                Code::BlobTooLarge => {
                    Self::BlobTooLarge {
                        megabytes: fields.take(0),
                        detail: fields.take(1),
                        documentation_url: fields.take(2),
                    }
                }
                Code::RepositoryUnavailable => {
                    Self::RepositoryUnavailable {
                        documentation_url: fields.take(0),
                    }
                }
                Code::EmailNotVerified => {
                    Self::EmailNotVerified {
                        detail: fields.take(0),
                        documentation_url: fields.take(1),
                    }
                }
                Code::AccountSuspended => {
                    Self::AccountSuspended {
                        detail: fields.take(0),
                        documentation_url: fields.take(1),
                    }
                }
                Code::SamlProtected => {
                    Self::SamlProtected {
                        detail: fields.take(0),
                        documentation_url: fields.take(1),
                    }
                }
                Code::InstallationSuspended => {
                    Self::InstallationSuspended {
                        detail: fields.take(0),
                        documentation_url: fields.take(1),
                    }
                }
                Code::ResourceNotAccessible => {
                    Self::ResourceNotAccessible {
                        documentation_url: fields.take(0),
                    }
                }
                Code::BillingIssue => {
                    Self::BillingIssue {
                        before: fields.take(0),
                        detail: fields.take(1),
                        documentation_url: fields.take(2),
                    }
                }
                Code::Forbidden => {
                    Self::Forbidden {
                        detail: fields.take(0),
                        documentation_url: fields.take(1),
                    }
                }
                Code::BranchNotProtected => {
                    Self::BranchNotProtected {
                        documentation_url: fields.take(0),
                    }
                }
                Code::NotFound => {
                    Self::NotFound {
                        documentation_url: fields.take(0),
                    }
                }
                Code::ValidationFailed => {
                    Self::ValidationFailed {
                        errors: fields.take(0),
                        documentation_url: fields.take(1),
                    }
                }
                Code::InvalidRequest => {
                    Self::InvalidRequest {
                        detail: fields.take(0),
                        documentation_url: fields.take(1),
                    }
                }
                Code::Unprocessable => {
                    Self::Unprocessable {
                        detail: fields.take(0),
                        documentation_url: fields.take(1),
                    }
                }
                Code::RateLimited429 => {
                    Self::RateLimited429 {
                        detail: fields.take(0),
                        retry_after: fields.take(1),
                        rate_limit: fields.take(2),
                        rate_limit_remaining: fields.take(3),
                        rate_limit_reset: fields.take(4),
                        documentation_url: fields.take(5),
                    }
                }
                Code::SecondaryRateLimited429 => {
                    Self::SecondaryRateLimited429 {
                        detail: fields.take(0),
                        retry_after: fields.take(1),
                        rate_limit: fields.take(2),
                        rate_limit_remaining: fields.take(3),
                        rate_limit_reset: fields.take(4),
                        documentation_url: fields.take(5),
                    }
                }
                Code::ServerError => {
                    Self::ServerError {
                        documentation_url: fields.take(0),
                        source: fields.source(),
                    }
                }
                Code::UnavailableForLegalReasons => {
                    Self::UnavailableForLegalReasons {
                        detail: fields.take(0),
                        documentation_url: fields.take(1),
                    }
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            match self {
                Self::ServerError { source, .. } => Some(source),
                _ => None,
            }
        }
    }

    /// The HTTP statuses that GitHub REST API answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 400 Bad Request
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
        /// 404 Not Found
        ///
        /// The request was not carried out.
        NotFound = 404,
        /// 422 Unprocessable Content
        ///
        /// The request was not carried out.
        UnprocessableContent = 422,
        /// 429 Too Many Requests
        ///
        /// The request was not carried out. Retry with exponential backoff.
        TooManyRequests = 429,
        /// 451 Unavailable For Legal Reasons: Unavailable for legal reasons.
        ///
        /// The request was not carried out.
        UnavailableForLegalReasons = 451,
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
            Self::Forbidden,
            Self::NotFound,
            Self::UnprocessableContent,
            Self::TooManyRequests,
            Self::UnavailableForLegalReasons,
            Self::InternalServerError,
        ];
    }

    /// An answer of GitHub REST API that is an error.
    pub type Failure = errspec::Failure<Error>;

    static FIELDS_OF_PROBLEMS_PARSING_JSON: &[errspec::FieldInfo] = &[
        errspec::FieldInfo {
            name: "documentation_url",
            ty: errspec::Type::String,
            optional: true,
            docs: "Where the API is documented",
            ..errspec::FieldInfo::BLANK
        },
    ];

    static FIELDS_OF_RATE_LIMITED: &[errspec::FieldInfo] = &[
        errspec::FieldInfo {
            name: "detail",
            ty: errspec::Type::String,
            docs: "The rest of the message",
            example: "\" for user ID 12345.\"",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "retry_after",
            ty: errspec::Type::Duration(errspec::Unit::Seconds),
            optional: true,
            docs: "How long to wait",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "rate_limit",
            ty: errspec::Type::Unsigned,
            optional: true,
            docs: "How many requests an hour are permitted",
            example: "60",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "rate_limit_remaining",
            ty: errspec::Type::Unsigned,
            optional: true,
            docs: "How many requests are left",
            example: "0",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "rate_limit_reset",
            ty: errspec::Type::Unsigned,
            optional: true,
            docs: "When the rate limit starts anew, in seconds since 1970 (UTC)",
            example: "1350085394",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "documentation_url",
            ty: errspec::Type::String,
            optional: true,
            docs: "Where the API is documented",
            ..errspec::FieldInfo::BLANK
        },
    ];

    static FIELDS_OF_EMAIL_NOT_VERIFIED: &[errspec::FieldInfo] = &[
        errspec::FieldInfo {
            name: "detail",
            ty: errspec::Type::String,
            docs: "The rest of the message",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "documentation_url",
            ty: errspec::Type::String,
            optional: true,
            docs: "Where the API is documented",
            ..errspec::FieldInfo::BLANK
        },
    ];

    static FIELDS_OF_FORBIDDEN: &[errspec::FieldInfo] = &[
        errspec::FieldInfo {
            name: "detail",
            ty: errspec::Type::String,
            docs: "What went wrong this time",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "documentation_url",
            ty: errspec::Type::String,
            optional: true,
            docs: "Where the API is documented",
            ..errspec::FieldInfo::BLANK
        },
    ];

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    const KIND_OF_OTP_REQUIRED: &errspec::Kind = &errspec::Kind {
        retry: errspec::Retry::With("the one-time password in X-GitHub-OTP"),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_RATE_LIMITED: &errspec::Kind = &errspec::Kind {
        headers: &[
            HeaderShape {
                name: "retry-after",
                value: &[Part::Slot(Slot::Field("retry_after"))],
                ..HeaderShape::BLANK
            },
            HeaderShape {
                name: "x-ratelimit-limit",
                value: &[Part::Slot(Slot::Field("rate_limit"))],
                ..HeaderShape::BLANK
            },
            HeaderShape {
                name: "x-ratelimit-remaining",
                value: &[Part::Slot(Slot::Field("rate_limit_remaining"))],
                ..HeaderShape::BLANK
            },
            HeaderShape {
                name: "x-ratelimit-reset",
                value: &[Part::Slot(Slot::Field("rate_limit_reset"))],
                ..HeaderShape::BLANK
            },
        ],
        retry: errspec::Retry::Backoff(errspec::Backoff {
            initial: std::time::Duration::from_secs(60),
            max: std::time::Duration::from_secs(3600),
            factor: 2f64,
            attempts: 5,
        }),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_FORBIDDEN: &errspec::Kind = &errspec::Kind {
        by_status: true,
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_SERVER_ERROR: &errspec::Kind = &errspec::Kind {
        by_status: true,
        outcome: errspec::Outcome::Unknown,
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_UNAVAILABLE_FOR_LEGAL_REASONS: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[
            ("ABUSE_DETECTED", 6),
            ("ACCOUNT_SUSPENDED", 11),
            ("BAD_CREDENTIALS", 2),
            ("BILLING_ISSUE", 15),
            ("BLOB_TOO_LARGE", 8),
            ("BODY_IS_NO_OBJECT", 1),
            ("BRANCH_NOT_PROTECTED", 17),
            ("EMAIL_NOT_VERIFIED", 10),
            ("FORBIDDEN", 16),
            ("INSTALLATION_SUSPENDED", 13),
            ("INVALID_REQUEST", 20),
            ("NOT_FOUND", 18),
            ("OTP_REQUIRED", 3),
            ("PROBLEMS_PARSING_JSON", 0),
            ("RATE_LIMITED", 4),
            ("RATE_LIMITED_429", 22),
            ("REPOSITORY_UNAVAILABLE", 9),
            ("RESOURCE_NOT_ACCESSIBLE", 14),
            ("SAML_PROTECTED", 12),
            ("SECONDARY_RATE_LIMITED", 5),
            ("SECONDARY_RATE_LIMITED_429", 23),
            ("SERVER_ERROR", 24),
            ("TOO_MANY_LOGIN_ATTEMPTS", 7),
            ("UNAVAILABLE_FOR_LEGAL_REASONS", 25),
            ("UNPROCESSABLE", 21),
            ("VALIDATION_FAILED", 19),
        ],
        displacements: &[0, 5, 3, 2, 2, 0, 6, 13, 7],
        slots: &[
            22, 21, 24, 0, 3, 11, 0, 18, 5, 25, 14, 7, 26, 8, 9, 0, 2, 0, 17, 20, 16, 0, 6,
            13, 15, 4, 12, 23, 1, 19, 10, 0,
        ],
    };

    /// All that the spec of GitHub REST API says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "github",
        title: "GitHub REST API",
        docs: "There are no error codes at the top: the status and the text of `message` tell errors apart.\n\nThe errors of a validation stand in `errors`, a list of texts and of objects. An object has a\n`resource`, a `field` and a `code`:\n\n| code | meaning |\n| --- | --- |\n| `missing` | the resource does not exist |\n| `missing_field` | a required field was not given |\n| `invalid` | the format of a field is wrong |\n| `already_exists` | another resource has the same value in this field |\n| `unprocessable` | the input is invalid |\n| `custom` | see the object's `message` |",
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
                            Member {
                                name: "documentation_url",
                                shape: Shape::Slot(Slot::Field("documentation_url")),
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
                code: 400,
                reason: "Bad Request",
                docs: errspec::Docs::BLANK,
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
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 404,
                reason: "Not Found",
                docs: errspec::Docs::BLANK,
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
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 451,
                reason: "Unavailable For Legal Reasons",
                docs: errspec::Docs::BLANK.with_summary("Unavailable for legal reasons."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 500,
                reason: "Internal Server Error",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Never,
                stands_in: Some(24),
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "PROBLEMS_PARSING_JSON",
                variant: "ProblemsParsingJson",
                code: "PROBLEMS_PARSING_JSON",
                status: 400,
                message: "Problems parsing JSON",
                fields: FIELDS_OF_PROBLEMS_PARSING_JSON,
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "BODY_IS_NO_OBJECT",
                variant: "BodyIsNoObject",
                code: "BODY_IS_NO_OBJECT",
                status: 400,
                message: "Body should be a JSON object",
                fields: FIELDS_OF_PROBLEMS_PARSING_JSON,
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "BAD_CREDENTIALS",
                variant: "BadCredentials",
                code: "BAD_CREDENTIALS",
                status: 401,
                message: "Bad credentials",
                fields: FIELDS_OF_PROBLEMS_PARSING_JSON,
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "OTP_REQUIRED",
                variant: "OtpRequired",
                code: "OTP_REQUIRED",
                status: 401,
                message: "Must specify two-factor authentication OTP code.",
                fields: FIELDS_OF_PROBLEMS_PARSING_JSON,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_details(
                        "The header `X-GitHub-OTP` says how the password reaches the user, `required; app` say.",
                    ),
                kind: KIND_OF_OTP_REQUIRED,
            },
            errspec::ErrorInfo {
                name: "RATE_LIMITED",
                variant: "RateLimited",
                code: "RATE_LIMITED",
                status: 403,
                message: "API rate limit exceeded{detail}",
                fields: FIELDS_OF_RATE_LIMITED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The primary rate limit is exceeded.")
                    .with_action("Wait until the time in `rate_limit_reset`."),
                kind: KIND_OF_RATE_LIMITED,
            },
            errspec::ErrorInfo {
                name: "SECONDARY_RATE_LIMITED",
                variant: "SecondaryRateLimited",
                code: "SECONDARY_RATE_LIMITED",
                status: 403,
                message: "You have exceeded a secondary rate limit{detail}",
                fields: FIELDS_OF_RATE_LIMITED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("A secondary rate limit is exceeded.")
                    .with_action(
                        "Wait as long as `Retry-After` says, or a minute where it is not there.",
                    ),
                kind: KIND_OF_RATE_LIMITED,
            },
            errspec::ErrorInfo {
                name: "ABUSE_DETECTED",
                variant: "AbuseDetected",
                code: "ABUSE_DETECTED",
                status: 403,
                message: "You have triggered an abuse detection mechanism{detail}",
                fields: FIELDS_OF_RATE_LIMITED,
                body: "",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_RATE_LIMITED,
            },
            errspec::ErrorInfo {
                name: "TOO_MANY_LOGIN_ATTEMPTS",
                variant: "TooManyLoginAttempts",
                code: "TOO_MANY_LOGIN_ATTEMPTS",
                status: 403,
                message: "Maximum number of login attempts exceeded. Please try again later.",
                fields: FIELDS_OF_PROBLEMS_PARSING_JSON,
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "BLOB_TOO_LARGE",
                variant: "BlobTooLarge",
                code: "BLOB_TOO_LARGE",
                status: 403,
                message: "This API returns blobs up to {megabytes} MB in size{detail}",
                fields: &[
                    errspec::FieldInfo {
                        name: "megabytes",
                        ty: errspec::Type::Unsigned,
                        docs: "How large a blob may be",
                        example: "1",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "detail",
                        ty: errspec::Type::String,
                        docs: "The rest of the message",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "documentation_url",
                        ty: errspec::Type::String,
                        optional: true,
                        docs: "Where the API is documented",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "REPOSITORY_UNAVAILABLE",
                variant: "RepositoryUnavailable",
                code: "REPOSITORY_UNAVAILABLE",
                status: 403,
                message: "Repository access blocked",
                fields: FIELDS_OF_PROBLEMS_PARSING_JSON,
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "EMAIL_NOT_VERIFIED",
                variant: "EmailNotVerified",
                code: "EMAIL_NOT_VERIFIED",
                status: 403,
                message: "At least one email address must be verified to do that{detail}",
                fields: FIELDS_OF_EMAIL_NOT_VERIFIED,
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "ACCOUNT_SUSPENDED",
                variant: "AccountSuspended",
                code: "ACCOUNT_SUSPENDED",
                status: 403,
                message: "Sorry. Your account was suspended{detail}",
                fields: FIELDS_OF_EMAIL_NOT_VERIFIED,
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "SAML_PROTECTED",
                variant: "SamlProtected",
                code: "SAML_PROTECTED",
                status: 403,
                message: "Resource protected by organization SAML enforcement{detail}",
                fields: FIELDS_OF_EMAIL_NOT_VERIFIED,
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INSTALLATION_SUSPENDED",
                variant: "InstallationSuspended",
                code: "INSTALLATION_SUSPENDED",
                status: 403,
                message: "This installation has been suspended{detail}",
                fields: FIELDS_OF_EMAIL_NOT_VERIFIED,
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "RESOURCE_NOT_ACCESSIBLE",
                variant: "ResourceNotAccessible",
                code: "RESOURCE_NOT_ACCESSIBLE",
                status: 403,
                message: "Resource not accessible by integration",
                fields: FIELDS_OF_PROBLEMS_PARSING_JSON,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The token or app lacks a permission.")
                    .with_details(
                        "The header `X-Accepted-GitHub-Permissions` lists what is needed.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "BILLING_ISSUE",
                variant: "BillingIssue",
                code: "BILLING_ISSUE",
                status: 403,
                message: "{before}billing issue{detail}",
                fields: &[
                    errspec::FieldInfo {
                        name: "before",
                        ty: errspec::Type::String,
                        docs: "The message up to the words that tell what it is about",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "detail",
                        ty: errspec::Type::String,
                        docs: "The rest of the message",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "documentation_url",
                        ty: errspec::Type::String,
                        optional: true,
                        docs: "Where the API is documented",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "FORBIDDEN",
                variant: "Forbidden",
                code: "FORBIDDEN",
                status: 403,
                message: "{detail}",
                fields: FIELDS_OF_FORBIDDEN,
                body: "",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_FORBIDDEN,
            },
            errspec::ErrorInfo {
                name: "BRANCH_NOT_PROTECTED",
                variant: "BranchNotProtected",
                code: "BRANCH_NOT_PROTECTED",
                status: 404,
                message: "Branch not protected",
                fields: FIELDS_OF_PROBLEMS_PARSING_JSON,
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "NOT_FOUND",
                variant: "NotFound",
                code: "NOT_FOUND",
                status: 404,
                message: "Not Found",
                fields: FIELDS_OF_PROBLEMS_PARSING_JSON,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_causes(
                        &[
                            "The resource does not exist",
                            "The resource is private, and the request has no credentials that may see it",
                        ],
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "VALIDATION_FAILED",
                variant: "ValidationFailed",
                code: "VALIDATION_FAILED",
                status: 422,
                message: "Validation Failed",
                fields: &[
                    errspec::FieldInfo {
                        name: "errors",
                        ty: errspec::Type::List(&errspec::Type::Any),
                        optional: true,
                        docs: "What is wrong, as texts and as objects",
                        example: "[{\"resource\":\"Issue\",\"field\":\"title\",\"code\":\"missing_field\"}]",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "documentation_url",
                        ty: errspec::Type::String,
                        optional: true,
                        docs: "Where the API is documented",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_REQUEST",
                variant: "InvalidRequest",
                code: "INVALID_REQUEST",
                status: 422,
                message: "Invalid request{detail}",
                fields: FIELDS_OF_EMAIL_NOT_VERIFIED,
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNPROCESSABLE",
                variant: "Unprocessable",
                code: "UNPROCESSABLE",
                status: 422,
                message: "{detail}",
                fields: FIELDS_OF_FORBIDDEN,
                body: "",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_FORBIDDEN,
            },
            errspec::ErrorInfo {
                name: "RATE_LIMITED_429",
                variant: "RateLimited429",
                code: "RATE_LIMITED_429",
                status: 429,
                message: "API rate limit exceeded{detail}",
                fields: FIELDS_OF_RATE_LIMITED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The primary rate limit is exceeded.")
                    .with_action("Wait until the time in `rate_limit_reset`."),
                kind: KIND_OF_RATE_LIMITED,
            },
            errspec::ErrorInfo {
                name: "SECONDARY_RATE_LIMITED_429",
                variant: "SecondaryRateLimited429",
                code: "SECONDARY_RATE_LIMITED_429",
                status: 429,
                message: "You have exceeded a secondary rate limit{detail}",
                fields: FIELDS_OF_RATE_LIMITED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("A secondary rate limit is exceeded.")
                    .with_action(
                        "Wait as long as `Retry-After` says, or a minute where it is not there.",
                    ),
                kind: KIND_OF_RATE_LIMITED,
            },
            errspec::ErrorInfo {
                name: "SERVER_ERROR",
                variant: "ServerError",
                code: "SERVER_ERROR",
                status: 500,
                message: "Server Error",
                fields: FIELDS_OF_PROBLEMS_PARSING_JSON,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The request took too long.")
                    .with_details("The documentation does not say with which status."),
                kind: KIND_OF_SERVER_ERROR,
            },
            errspec::ErrorInfo {
                name: "UNAVAILABLE_FOR_LEGAL_REASONS",
                variant: "UnavailableForLegalReasons",
                code: "UNAVAILABLE_FOR_LEGAL_REASONS",
                status: 451,
                message: "{detail}",
                fields: &[
                    errspec::FieldInfo {
                        name: "detail",
                        ty: errspec::Type::String,
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "documentation_url",
                        ty: errspec::Type::String,
                        optional: true,
                        docs: "Where the API is documented",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "",
                docs: errspec::Docs::BLANK.with_summary("Unavailable for legal reasons."),
                kind: KIND_OF_UNAVAILABLE_FOR_LEGAL_REASONS,
            },
        ],
        codes: &CODES,
        identify: &[
            errspec::Identifier {
                slot: Slot::Message,
                values: &errspec::Lookup::EMPTY,
            },
        ],
    };

    errspec::__items!(Code, Error, Status);

    #[doc(hidden)]
    #[allow(non_local_definitions, reason = "the module may stand in a function")]
    #[macro_export]
    macro_rules! __errspec_github {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    ProblemsParsingJson(documentation_url?);
                    BodyIsNoObject(documentation_url?);
                    BadCredentials(documentation_url?);
                    OtpRequired(documentation_url?);
                    RateLimited(detail, retry_after?, rate_limit?, rate_limit_remaining?, rate_limit_reset?, documentation_url?);
                    SecondaryRateLimited(detail, retry_after?, rate_limit?, rate_limit_remaining?, rate_limit_reset?, documentation_url?);
                    AbuseDetected(detail, retry_after?, rate_limit?, rate_limit_remaining?, rate_limit_reset?, documentation_url?);
                    TooManyLoginAttempts(documentation_url?);
                    BlobTooLarge(megabytes, detail, documentation_url?);
                    RepositoryUnavailable(documentation_url?);
                    EmailNotVerified(detail, documentation_url?);
                    AccountSuspended(detail, documentation_url?);
                    SamlProtected(detail, documentation_url?);
                    InstallationSuspended(detail, documentation_url?);
                    ResourceNotAccessible(documentation_url?);
                    BillingIssue(before, detail, documentation_url?);
                    Forbidden(detail, documentation_url?);
                    BranchNotProtected(documentation_url?);
                    NotFound(documentation_url?);
                    ValidationFailed(errors?, documentation_url?);
                    InvalidRequest(detail, documentation_url?);
                    Unprocessable(detail, documentation_url?);
                    RateLimited429(detail, retry_after?, rate_limit?, rate_limit_remaining?, rate_limit_reset?, documentation_url?);
                    SecondaryRateLimited429(detail, retry_after?, rate_limit?, rate_limit_remaining?, rate_limit_reset?, documentation_url?);
                    ServerError(documentation_url?) source;
                    UnavailableForLegalReasons(detail, documentation_url?);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_github as __errors_of_spec;
}
