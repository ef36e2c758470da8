// Made by errspec 0.1.0 from google.yaml. Do not edit: edit the spec.

/// The errors of Google APIs, made from `google.yaml`.
///
/// An error is a `google.rpc.Status` as JSON. `code` repeats the HTTP status, and `status` is the
/// canonical code. `message` is for developers, and no text to be parsed.
///
/// `details` are typed messages, told apart by their `@type`, at most one of each type. The `reason`
/// and the `domain` of `ErrorInfo` together say what went wrong more precisely than the canonical
/// code. Other types than those of google/rpc/error_details.proto are in the body alone.
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
pub mod google {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of Google APIs. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `INVALID_ARGUMENT`: An argument is invalid, whatever the state of the system.
        ///
        /// Status 400. The request was not carried out.
        InvalidArgument,
        /// `FAILED_PRECONDITION`: The system is not in the state that the operation requires.
        ///
        /// **What to do.** Do not repeat the request until the state has been put right.
        ///
        /// Status 400. The request was not carried out.
        FailedPrecondition,
        /// `OUT_OF_RANGE`: The operation went past the valid range.
        ///
        /// Unlike `INVALID_ARGUMENT`, this may pass when the state of the system changes.
        ///
        /// Status 400. The request was not carried out.
        OutOfRange,
        /// `UNAUTHENTICATED`: The request has no valid credentials.
        ///
        /// Status 401. The request was not carried out.
        Unauthenticated,
        /// `PERMISSION_DENIED`: The caller may not carry out this operation.
        ///
        /// Status 403. The request was not carried out.
        PermissionDenied,
        /// `NOT_FOUND`: What was asked for does not exist.
        ///
        /// Status 404. The request was not carried out.
        NotFound,
        /// `ABORTED`: The operation was aborted, typically by a conflict with another at the same time.
        ///
        /// **What to do.** Start again at a higher level, such as the whole sequence of read, change and write.
        ///
        /// Status 409. The request was not carried out.
        Aborted,
        /// `ALREADY_EXISTS`: What was to be created exists already.
        ///
        /// Status 409. The request was not carried out.
        AlreadyExists,
        /// `RESOURCE_EXHAUSTED`: A quota or another resource is used up.
        ///
        /// Status 429. The request was not carried out. Retry with exponential backoff.
        ResourceExhausted,
        /// `CANCELLED`: The operation was cancelled, typically by the caller.
        ///
        /// Status 499. The request was not carried out.
        Cancelled,
        /// `UNKNOWN`: Unknown error.
        ///
        /// Status 500. The request may have been carried out: verify before repeating it.
        Unknown,
        /// `INTERNAL`: Internal error.
        ///
        /// Status 500. The request may have been carried out: verify before repeating it.
        Internal,
        /// `DATA_LOSS`: Data has been lost or corrupted beyond recovery.
        ///
        /// Status 500. The request may have been carried out: verify before repeating it.
        DataLoss,
        /// `UNIMPLEMENTED`: The operation is not implemented, or not enabled.
        ///
        /// Status 501. The request was not carried out.
        Unimplemented,
        /// `UNAVAILABLE`: The service is unavailable at the moment, most likely not for long.
        ///
        /// **What to do.** Repeat the request with a growing delay, if repeating it is safe.
        ///
        /// Status 503. The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        Unavailable,
        /// `DEADLINE_EXCEEDED`: The deadline passed before the operation could complete.
        ///
        /// An operation that changes something may have completed all the same.
        ///
        /// Status 504. The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        DeadlineExceeded,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[
            Self::InvalidArgument,
            Self::FailedPrecondition,
            Self::OutOfRange,
            Self::Unauthenticated,
            Self::PermissionDenied,
            Self::NotFound,
            Self::Aborted,
            Self::AlreadyExists,
            Self::ResourceExhausted,
            Self::Cancelled,
            Self::Unknown,
            Self::Internal,
            Self::DataLoss,
            Self::Unimplemented,
            Self::Unavailable,
            Self::DeadlineExceeded,
        ];
    }

    /// An error of Google APIs, with its fields. `Display` is its message.
    pub enum Error {
        /// An argument is invalid, whatever the state of the system.
        InvalidArgument(Box<Fields4xx>),
        /// The system is not in the state that the operation requires.
        FailedPrecondition(Box<Fields4xx>),
        /// The operation went past the valid range.
        OutOfRange(Box<Fields4xx>),
        /// The request has no valid credentials.
        Unauthenticated(Box<Fields4xx>),
        /// The caller may not carry out this operation.
        PermissionDenied(Box<Fields4xx>),
        /// What was asked for does not exist.
        NotFound(Box<Fields4xx>),
        /// The operation was aborted, typically by a conflict with another at the same time.
        Aborted(Box<Fields4xx>),
        /// What was to be created exists already.
        AlreadyExists(Box<Fields4xx>),
        /// A quota or another resource is used up.
        ResourceExhausted(Box<Fields4xx>),
        /// The operation was cancelled, typically by the caller.
        Cancelled(Box<Fields4xx>),
        /// Unknown error.
        Unknown(Box<Fields5xx>),
        /// Internal error.
        Internal(Box<Fields5xx>),
        /// Data has been lost or corrupted beyond recovery.
        DataLoss(Box<Fields5xx>),
        /// The operation is not implemented, or not enabled.
        Unimplemented(Box<Fields5xx>),
        /// The service is unavailable at the moment, most likely not for long.
        Unavailable(Box<Fields5xx>),
        /// The deadline passed before the operation could complete.
        DeadlineExceeded(Box<Fields5xx>),
    }

    /// The fields of the errors of 4xx that have no others.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Fields4xx {
        /// What went wrong this time
        pub text: String,
        /// Of `ErrorInfo`: what went wrong, a constant of the domain
        pub error_reason: Option<String>,
        /// Of `ErrorInfo`: who says so
        ///
        /// Example: `"compute.googleapis.com"`
        pub domain: Option<String>,
        /// Of `ErrorInfo`: more about it
        pub metadata: Option<std::collections::BTreeMap<String, String>>,
        /// Of `RetryInfo`: how long to wait at least
        pub retry_after: Option<std::time::Duration>,
        /// Of `QuotaFailure`
        pub quota_violations: Option<Vec<QuotaViolation>>,
        /// Of `PreconditionFailure`
        pub precondition_violations: Option<Vec<PreconditionViolation>>,
        /// Of `BadRequest`
        pub field_violations: Option<Vec<FieldViolation>>,
        /// Of `RequestInfo`: what to name to the support
        pub request_id: Option<String>,
        /// Of `ResourceInfo`
        pub resource_type: Option<String>,
        /// Of `ResourceInfo`
        pub resource_name: Option<String>,
        /// Of `ResourceInfo`
        pub resource_owner: Option<String>,
        /// Of `ResourceInfo`
        pub resource_description: Option<String>,
        /// Of `Help`: where to read on
        pub help: Option<Vec<Link>>,
        /// Of `LocalizedMessage`: the language, as BCP 47 has it
        pub locale: Option<String>,
        /// Of `LocalizedMessage`: a text for the end user
        pub localized_message: Option<String>,
    }

    /// The fields of the errors of 5xx that have no others.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Fields5xx {
        /// What went wrong this time
        pub text: String,
        /// Of `ErrorInfo`: what went wrong, a constant of the domain
        pub error_reason: Option<String>,
        /// Of `ErrorInfo`: who says so
        ///
        /// Example: `"compute.googleapis.com"`
        pub domain: Option<String>,
        /// Of `ErrorInfo`: more about it
        pub metadata: Option<std::collections::BTreeMap<String, String>>,
        /// Of `RetryInfo`: how long to wait at least
        pub retry_after: Option<std::time::Duration>,
        /// Of `QuotaFailure`
        pub quota_violations: Option<Vec<QuotaViolation>>,
        /// Of `PreconditionFailure`
        pub precondition_violations: Option<Vec<PreconditionViolation>>,
        /// Of `BadRequest`
        pub field_violations: Option<Vec<FieldViolation>>,
        /// Of `RequestInfo`: what to name to the support
        pub request_id: Option<String>,
        /// Of `ResourceInfo`
        pub resource_type: Option<String>,
        /// Of `ResourceInfo`
        pub resource_name: Option<String>,
        /// Of `ResourceInfo`
        pub resource_owner: Option<String>,
        /// Of `ResourceInfo`
        pub resource_description: Option<String>,
        /// Of `Help`: where to read on
        pub help: Option<Vec<Link>>,
        /// Of `LocalizedMessage`: the language, as BCP 47 has it
        pub locale: Option<String>,
        /// Of `LocalizedMessage`: a text for the end user
        pub localized_message: Option<String>,
        /// What caused it, for the server's own log.
        pub source: errspec::Source,
    }

    impl Error {
        /// An argument is invalid, whatever the state of the system.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn invalid_argument(
            text: impl Into<String>,
            error_reason: impl Into<Option<String>>,
            domain: impl Into<Option<String>>,
            metadata: impl Into<Option<std::collections::BTreeMap<String, String>>>,
            retry_after: impl Into<Option<std::time::Duration>>,
            quota_violations: impl Into<Option<Vec<QuotaViolation>>>,
            precondition_violations: impl Into<Option<Vec<PreconditionViolation>>>,
            field_violations: impl Into<Option<Vec<FieldViolation>>>,
            request_id: impl Into<Option<String>>,
            resource_type: impl Into<Option<String>>,
            resource_name: impl Into<Option<String>>,
            resource_owner: impl Into<Option<String>>,
            resource_description: impl Into<Option<String>>,
            help: impl Into<Option<Vec<Link>>>,
            locale: impl Into<Option<String>>,
            localized_message: impl Into<Option<String>>,
        ) -> Self {
            Self::InvalidArgument(
                Box::new(Fields4xx {
                    text: text.into(),
                    error_reason: error_reason.into(),
                    domain: domain.into(),
                    metadata: metadata.into(),
                    retry_after: retry_after.into(),
                    quota_violations: quota_violations.into(),
                    precondition_violations: precondition_violations.into(),
                    field_violations: field_violations.into(),
                    request_id: request_id.into(),
                    resource_type: resource_type.into(),
                    resource_name: resource_name.into(),
                    resource_owner: resource_owner.into(),
                    resource_description: resource_description.into(),
                    help: help.into(),
                    locale: locale.into(),
                    localized_message: localized_message.into(),
                }),
            )
        }

        /// The system is not in the state that the operation requires.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn failed_precondition(
            text: impl Into<String>,
            error_reason: impl Into<Option<String>>,
            domain: impl Into<Option<String>>,
            metadata: impl Into<Option<std::collections::BTreeMap<String, String>>>,
            retry_after: impl Into<Option<std::time::Duration>>,
            quota_violations: impl Into<Option<Vec<QuotaViolation>>>,
            precondition_violations: impl Into<Option<Vec<PreconditionViolation>>>,
            field_violations: impl Into<Option<Vec<FieldViolation>>>,
            request_id: impl Into<Option<String>>,
            resource_type: impl Into<Option<String>>,
            resource_name: impl Into<Option<String>>,
            resource_owner: impl Into<Option<String>>,
            resource_description: impl Into<Option<String>>,
            help: impl Into<Option<Vec<Link>>>,
            locale: impl Into<Option<String>>,
            localized_message: impl Into<Option<String>>,
        ) -> Self {
            Self::FailedPrecondition(
                Box::new(Fields4xx {
                    text: text.into(),
                    error_reason: error_reason.into(),
                    domain: domain.into(),
                    metadata: metadata.into(),
                    retry_after: retry_after.into(),
                    quota_violations: quota_violations.into(),
                    precondition_violations: precondition_violations.into(),
                    field_violations: field_violations.into(),
                    request_id: request_id.into(),
                    resource_type: resource_type.into(),
                    resource_name: resource_name.into(),
                    resource_owner: resource_owner.into(),
                    resource_description: resource_description.into(),
                    help: help.into(),
                    locale: locale.into(),
                    localized_message: localized_message.into(),
                }),
            )
        }

        /// The operation went past the valid range.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn out_of_range(
            text: impl Into<String>,
            error_reason: impl Into<Option<String>>,
            domain: impl Into<Option<String>>,
            metadata: impl Into<Option<std::collections::BTreeMap<String, String>>>,
            retry_after: impl Into<Option<std::time::Duration>>,
            quota_violations: impl Into<Option<Vec<QuotaViolation>>>,
            precondition_violations: impl Into<Option<Vec<PreconditionViolation>>>,
            field_violations: impl Into<Option<Vec<FieldViolation>>>,
            request_id: impl Into<Option<String>>,
            resource_type: impl Into<Option<String>>,
            resource_name: impl Into<Option<String>>,
            resource_owner: impl Into<Option<String>>,
            resource_description: impl Into<Option<String>>,
            help: impl Into<Option<Vec<Link>>>,
            locale: impl Into<Option<String>>,
            localized_message: impl Into<Option<String>>,
        ) -> Self {
            Self::OutOfRange(
                Box::new(Fields4xx {
                    text: text.into(),
                    error_reason: error_reason.into(),
                    domain: domain.into(),
                    metadata: metadata.into(),
                    retry_after: retry_after.into(),
                    quota_violations: quota_violations.into(),
                    precondition_violations: precondition_violations.into(),
                    field_violations: field_violations.into(),
                    request_id: request_id.into(),
                    resource_type: resource_type.into(),
                    resource_name: resource_name.into(),
                    resource_owner: resource_owner.into(),
                    resource_description: resource_description.into(),
                    help: help.into(),
                    locale: locale.into(),
                    localized_message: localized_message.into(),
                }),
            )
        }

        /// The request has no valid credentials.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn unauthenticated(
            text: impl Into<String>,
            error_reason: impl Into<Option<String>>,
            domain: impl Into<Option<String>>,
            metadata: impl Into<Option<std::collections::BTreeMap<String, String>>>,
            retry_after: impl Into<Option<std::time::Duration>>,
            quota_violations: impl Into<Option<Vec<QuotaViolation>>>,
            precondition_violations: impl Into<Option<Vec<PreconditionViolation>>>,
            field_violations: impl Into<Option<Vec<FieldViolation>>>,
            request_id: impl Into<Option<String>>,
            resource_type: impl Into<Option<String>>,
            resource_name: impl Into<Option<String>>,
            resource_owner: impl Into<Option<String>>,
            resource_description: impl Into<Option<String>>,
            help: impl Into<Option<Vec<Link>>>,
            locale: impl Into<Option<String>>,
            localized_message: impl Into<Option<String>>,
        ) -> Self {
            Self::Unauthenticated(
                Box::new(Fields4xx {
                    text: text.into(),
                    error_reason: error_reason.into(),
                    domain: domain.into(),
                    metadata: metadata.into(),
                    retry_after: retry_after.into(),
                    quota_violations: quota_violations.into(),
                    precondition_violations: precondition_violations.into(),
                    field_violations: field_violations.into(),
                    request_id: request_id.into(),
                    resource_type: resource_type.into(),
                    resource_name: resource_name.into(),
                    resource_owner: resource_owner.into(),
                    resource_description: resource_description.into(),
                    help: help.into(),
                    locale: locale.into(),
                    localized_message: localized_message.into(),
                }),
            )
        }

        /// The caller may not carry out this operation.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn permission_denied(
            text: impl Into<String>,
            error_reason: impl Into<Option<String>>,
            domain: impl Into<Option<String>>,
            metadata: impl Into<Option<std::collections::BTreeMap<String, String>>>,
            retry_after: impl Into<Option<std::time::Duration>>,
            quota_violations: impl Into<Option<Vec<QuotaViolation>>>,
            precondition_violations: impl Into<Option<Vec<PreconditionViolation>>>,
            field_violations: impl Into<Option<Vec<FieldViolation>>>,
            request_id: impl Into<Option<String>>,
            resource_type: impl Into<Option<String>>,
            resource_name: impl Into<Option<String>>,
            resource_owner: impl Into<Option<String>>,
            resource_description: impl Into<Option<String>>,
            help: impl Into<Option<Vec<Link>>>,
            locale: impl Into<Option<String>>,
            localized_message: impl Into<Option<String>>,
        ) -> Self {
            Self::PermissionDenied(
                Box::new(Fields4xx {
                    text: text.into(),
                    error_reason: error_reason.into(),
                    domain: domain.into(),
                    metadata: metadata.into(),
                    retry_after: retry_after.into(),
                    quota_violations: quota_violations.into(),
                    precondition_violations: precondition_violations.into(),
                    field_violations: field_violations.into(),
                    request_id: request_id.into(),
                    resource_type: resource_type.into(),
                    resource_name: resource_name.into(),
                    resource_owner: resource_owner.into(),
                    resource_description: resource_description.into(),
                    help: help.into(),
                    locale: locale.into(),
                    localized_message: localized_message.into(),
                }),
            )
        }

        /// What was asked for does not exist.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn not_found(
            text: impl Into<String>,
            error_reason: impl Into<Option<String>>,
            domain: impl Into<Option<String>>,
            metadata: impl Into<Option<std::collections::BTreeMap<String, String>>>,
            retry_after: impl Into<Option<std::time::Duration>>,
            quota_violations: impl Into<Option<Vec<QuotaViolation>>>,
            precondition_violations: impl Into<Option<Vec<PreconditionViolation>>>,
            field_violations: impl Into<Option<Vec<FieldViolation>>>,
            request_id: impl Into<Option<String>>,
            resource_type: impl Into<Option<String>>,
            resource_name: impl Into<Option<String>>,
            resource_owner: impl Into<Option<String>>,
            resource_description: impl Into<Option<String>>,
            help: impl Into<Option<Vec<Link>>>,
            locale: impl Into<Option<String>>,
            localized_message: impl Into<Option<String>>,
        ) -> Self {
            Self::NotFound(
                Box::new(Fields4xx {
                    text: text.into(),
                    error_reason: error_reason.into(),
                    domain: domain.into(),
                    metadata: metadata.into(),
                    retry_after: retry_after.into(),
                    quota_violations: quota_violations.into(),
                    precondition_violations: precondition_violations.into(),
                    field_violations: field_violations.into(),
                    request_id: request_id.into(),
                    resource_type: resource_type.into(),
                    resource_name: resource_name.into(),
                    resource_owner: resource_owner.into(),
                    resource_description: resource_description.into(),
                    help: help.into(),
                    locale: locale.into(),
                    localized_message: localized_message.into(),
                }),
            )
        }

        /// The operation was aborted, typically by a conflict with another at the same time.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn aborted(
            text: impl Into<String>,
            error_reason: impl Into<Option<String>>,
            domain: impl Into<Option<String>>,
            metadata: impl Into<Option<std::collections::BTreeMap<String, String>>>,
            retry_after: impl Into<Option<std::time::Duration>>,
            quota_violations: impl Into<Option<Vec<QuotaViolation>>>,
            precondition_violations: impl Into<Option<Vec<PreconditionViolation>>>,
            field_violations: impl Into<Option<Vec<FieldViolation>>>,
            request_id: impl Into<Option<String>>,
            resource_type: impl Into<Option<String>>,
            resource_name: impl Into<Option<String>>,
            resource_owner: impl Into<Option<String>>,
            resource_description: impl Into<Option<String>>,
            help: impl Into<Option<Vec<Link>>>,
            locale: impl Into<Option<String>>,
            localized_message: impl Into<Option<String>>,
        ) -> Self {
            Self::Aborted(
                Box::new(Fields4xx {
                    text: text.into(),
                    error_reason: error_reason.into(),
                    domain: domain.into(),
                    metadata: metadata.into(),
                    retry_after: retry_after.into(),
                    quota_violations: quota_violations.into(),
                    precondition_violations: precondition_violations.into(),
                    field_violations: field_violations.into(),
                    request_id: request_id.into(),
                    resource_type: resource_type.into(),
                    resource_name: resource_name.into(),
                    resource_owner: resource_owner.into(),
                    resource_description: resource_description.into(),
                    help: help.into(),
                    locale: locale.into(),
                    localized_message: localized_message.into(),
                }),
            )
        }

        /// What was to be created exists already.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn already_exists(
            text: impl Into<String>,
            error_reason: impl Into<Option<String>>,
            domain: impl Into<Option<String>>,
            metadata: impl Into<Option<std::collections::BTreeMap<String, String>>>,
            retry_after: impl Into<Option<std::time::Duration>>,
            quota_violations: impl Into<Option<Vec<QuotaViolation>>>,
            precondition_violations: impl Into<Option<Vec<PreconditionViolation>>>,
            field_violations: impl Into<Option<Vec<FieldViolation>>>,
            request_id: impl Into<Option<String>>,
            resource_type: impl Into<Option<String>>,
            resource_name: impl Into<Option<String>>,
            resource_owner: impl Into<Option<String>>,
            resource_description: impl Into<Option<String>>,
            help: impl Into<Option<Vec<Link>>>,
            locale: impl Into<Option<String>>,
            localized_message: impl Into<Option<String>>,
        ) -> Self {
            Self::AlreadyExists(
                Box::new(Fields4xx {
                    text: text.into(),
                    error_reason: error_reason.into(),
                    domain: domain.into(),
                    metadata: metadata.into(),
                    retry_after: retry_after.into(),
                    quota_violations: quota_violations.into(),
                    precondition_violations: precondition_violations.into(),
                    field_violations: field_violations.into(),
                    request_id: request_id.into(),
                    resource_type: resource_type.into(),
                    resource_name: resource_name.into(),
                    resource_owner: resource_owner.into(),
                    resource_description: resource_description.into(),
                    help: help.into(),
                    locale: locale.into(),
                    localized_message: localized_message.into(),
                }),
            )
        }

        /// A quota or another resource is used up.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn resource_exhausted(
            text: impl Into<String>,
            error_reason: impl Into<Option<String>>,
            domain: impl Into<Option<String>>,
            metadata: impl Into<Option<std::collections::BTreeMap<String, String>>>,
            retry_after: impl Into<Option<std::time::Duration>>,
            quota_violations: impl Into<Option<Vec<QuotaViolation>>>,
            precondition_violations: impl Into<Option<Vec<PreconditionViolation>>>,
            field_violations: impl Into<Option<Vec<FieldViolation>>>,
            request_id: impl Into<Option<String>>,
            resource_type: impl Into<Option<String>>,
            resource_name: impl Into<Option<String>>,
            resource_owner: impl Into<Option<String>>,
            resource_description: impl Into<Option<String>>,
            help: impl Into<Option<Vec<Link>>>,
            locale: impl Into<Option<String>>,
            localized_message: impl Into<Option<String>>,
        ) -> Self {
            Self::ResourceExhausted(
                Box::new(Fields4xx {
                    text: text.into(),
                    error_reason: error_reason.into(),
                    domain: domain.into(),
                    metadata: metadata.into(),
                    retry_after: retry_after.into(),
                    quota_violations: quota_violations.into(),
                    precondition_violations: precondition_violations.into(),
                    field_violations: field_violations.into(),
                    request_id: request_id.into(),
                    resource_type: resource_type.into(),
                    resource_name: resource_name.into(),
                    resource_owner: resource_owner.into(),
                    resource_description: resource_description.into(),
                    help: help.into(),
                    locale: locale.into(),
                    localized_message: localized_message.into(),
                }),
            )
        }

        /// The operation was cancelled, typically by the caller.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn cancelled(
            text: impl Into<String>,
            error_reason: impl Into<Option<String>>,
            domain: impl Into<Option<String>>,
            metadata: impl Into<Option<std::collections::BTreeMap<String, String>>>,
            retry_after: impl Into<Option<std::time::Duration>>,
            quota_violations: impl Into<Option<Vec<QuotaViolation>>>,
            precondition_violations: impl Into<Option<Vec<PreconditionViolation>>>,
            field_violations: impl Into<Option<Vec<FieldViolation>>>,
            request_id: impl Into<Option<String>>,
            resource_type: impl Into<Option<String>>,
            resource_name: impl Into<Option<String>>,
            resource_owner: impl Into<Option<String>>,
            resource_description: impl Into<Option<String>>,
            help: impl Into<Option<Vec<Link>>>,
            locale: impl Into<Option<String>>,
            localized_message: impl Into<Option<String>>,
        ) -> Self {
            Self::Cancelled(
                Box::new(Fields4xx {
                    text: text.into(),
                    error_reason: error_reason.into(),
                    domain: domain.into(),
                    metadata: metadata.into(),
                    retry_after: retry_after.into(),
                    quota_violations: quota_violations.into(),
                    precondition_violations: precondition_violations.into(),
                    field_violations: field_violations.into(),
                    request_id: request_id.into(),
                    resource_type: resource_type.into(),
                    resource_name: resource_name.into(),
                    resource_owner: resource_owner.into(),
                    resource_description: resource_description.into(),
                    help: help.into(),
                    locale: locale.into(),
                    localized_message: localized_message.into(),
                }),
            )
        }

        /// Unknown error.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn unknown(
            text: impl Into<String>,
            error_reason: impl Into<Option<String>>,
            domain: impl Into<Option<String>>,
            metadata: impl Into<Option<std::collections::BTreeMap<String, String>>>,
            retry_after: impl Into<Option<std::time::Duration>>,
            quota_violations: impl Into<Option<Vec<QuotaViolation>>>,
            precondition_violations: impl Into<Option<Vec<PreconditionViolation>>>,
            field_violations: impl Into<Option<Vec<FieldViolation>>>,
            request_id: impl Into<Option<String>>,
            resource_type: impl Into<Option<String>>,
            resource_name: impl Into<Option<String>>,
            resource_owner: impl Into<Option<String>>,
            resource_description: impl Into<Option<String>>,
            help: impl Into<Option<Vec<Link>>>,
            locale: impl Into<Option<String>>,
            localized_message: impl Into<Option<String>>,
        ) -> Self {
            Self::Unknown(
                Box::new(Fields5xx {
                    text: text.into(),
                    error_reason: error_reason.into(),
                    domain: domain.into(),
                    metadata: metadata.into(),
                    retry_after: retry_after.into(),
                    quota_violations: quota_violations.into(),
                    precondition_violations: precondition_violations.into(),
                    field_violations: field_violations.into(),
                    request_id: request_id.into(),
                    resource_type: resource_type.into(),
                    resource_name: resource_name.into(),
                    resource_owner: resource_owner.into(),
                    resource_description: resource_description.into(),
                    help: help.into(),
                    locale: locale.into(),
                    localized_message: localized_message.into(),
                    source: errspec::Source::NONE,
                }),
            )
        }

        /// Internal error.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn internal(
            text: impl Into<String>,
            error_reason: impl Into<Option<String>>,
            domain: impl Into<Option<String>>,
            metadata: impl Into<Option<std::collections::BTreeMap<String, String>>>,
            retry_after: impl Into<Option<std::time::Duration>>,
            quota_violations: impl Into<Option<Vec<QuotaViolation>>>,
            precondition_violations: impl Into<Option<Vec<PreconditionViolation>>>,
            field_violations: impl Into<Option<Vec<FieldViolation>>>,
            request_id: impl Into<Option<String>>,
            resource_type: impl Into<Option<String>>,
            resource_name: impl Into<Option<String>>,
            resource_owner: impl Into<Option<String>>,
            resource_description: impl Into<Option<String>>,
            help: impl Into<Option<Vec<Link>>>,
            locale: impl Into<Option<String>>,
            localized_message: impl Into<Option<String>>,
        ) -> Self {
            Self::Internal(
                Box::new(Fields5xx {
                    text: text.into(),
                    error_reason: error_reason.into(),
                    domain: domain.into(),
                    metadata: metadata.into(),
                    retry_after: retry_after.into(),
                    quota_violations: quota_violations.into(),
                    precondition_violations: precondition_violations.into(),
                    field_violations: field_violations.into(),
                    request_id: request_id.into(),
                    resource_type: resource_type.into(),
                    resource_name: resource_name.into(),
                    resource_owner: resource_owner.into(),
                    resource_description: resource_description.into(),
                    help: help.into(),
                    locale: locale.into(),
                    localized_message: localized_message.into(),
                    source: errspec::Source::NONE,
                }),
            )
        }

        /// Data has been lost or corrupted beyond recovery.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn data_loss(
            text: impl Into<String>,
            error_reason: impl Into<Option<String>>,
            domain: impl Into<Option<String>>,
            metadata: impl Into<Option<std::collections::BTreeMap<String, String>>>,
            retry_after: impl Into<Option<std::time::Duration>>,
            quota_violations: impl Into<Option<Vec<QuotaViolation>>>,
            precondition_violations: impl Into<Option<Vec<PreconditionViolation>>>,
            field_violations: impl Into<Option<Vec<FieldViolation>>>,
            request_id: impl Into<Option<String>>,
            resource_type: impl Into<Option<String>>,
            resource_name: impl Into<Option<String>>,
            resource_owner: impl Into<Option<String>>,
            resource_description: impl Into<Option<String>>,
            help: impl Into<Option<Vec<Link>>>,
            locale: impl Into<Option<String>>,
            localized_message: impl Into<Option<String>>,
        ) -> Self {
            Self::DataLoss(
                Box::new(Fields5xx {
                    text: text.into(),
                    error_reason: error_reason.into(),
                    domain: domain.into(),
                    metadata: metadata.into(),
                    retry_after: retry_after.into(),
                    quota_violations: quota_violations.into(),
                    precondition_violations: precondition_violations.into(),
                    field_violations: field_violations.into(),
                    request_id: request_id.into(),
                    resource_type: resource_type.into(),
                    resource_name: resource_name.into(),
                    resource_owner: resource_owner.into(),
                    resource_description: resource_description.into(),
                    help: help.into(),
                    locale: locale.into(),
                    localized_message: localized_message.into(),
                    source: errspec::Source::NONE,
                }),
            )
        }

        /// The operation is not implemented, or not enabled.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn unimplemented(
            text: impl Into<String>,
            error_reason: impl Into<Option<String>>,
            domain: impl Into<Option<String>>,
            metadata: impl Into<Option<std::collections::BTreeMap<String, String>>>,
            retry_after: impl Into<Option<std::time::Duration>>,
            quota_violations: impl Into<Option<Vec<QuotaViolation>>>,
            precondition_violations: impl Into<Option<Vec<PreconditionViolation>>>,
            field_violations: impl Into<Option<Vec<FieldViolation>>>,
            request_id: impl Into<Option<String>>,
            resource_type: impl Into<Option<String>>,
            resource_name: impl Into<Option<String>>,
            resource_owner: impl Into<Option<String>>,
            resource_description: impl Into<Option<String>>,
            help: impl Into<Option<Vec<Link>>>,
            locale: impl Into<Option<String>>,
            localized_message: impl Into<Option<String>>,
        ) -> Self {
            Self::Unimplemented(
                Box::new(Fields5xx {
                    text: text.into(),
                    error_reason: error_reason.into(),
                    domain: domain.into(),
                    metadata: metadata.into(),
                    retry_after: retry_after.into(),
                    quota_violations: quota_violations.into(),
                    precondition_violations: precondition_violations.into(),
                    field_violations: field_violations.into(),
                    request_id: request_id.into(),
                    resource_type: resource_type.into(),
                    resource_name: resource_name.into(),
                    resource_owner: resource_owner.into(),
                    resource_description: resource_description.into(),
                    help: help.into(),
                    locale: locale.into(),
                    localized_message: localized_message.into(),
                    source: errspec::Source::NONE,
                }),
            )
        }

        /// The service is unavailable at the moment, most likely not for long.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn unavailable(
            text: impl Into<String>,
            error_reason: impl Into<Option<String>>,
            domain: impl Into<Option<String>>,
            metadata: impl Into<Option<std::collections::BTreeMap<String, String>>>,
            retry_after: impl Into<Option<std::time::Duration>>,
            quota_violations: impl Into<Option<Vec<QuotaViolation>>>,
            precondition_violations: impl Into<Option<Vec<PreconditionViolation>>>,
            field_violations: impl Into<Option<Vec<FieldViolation>>>,
            request_id: impl Into<Option<String>>,
            resource_type: impl Into<Option<String>>,
            resource_name: impl Into<Option<String>>,
            resource_owner: impl Into<Option<String>>,
            resource_description: impl Into<Option<String>>,
            help: impl Into<Option<Vec<Link>>>,
            locale: impl Into<Option<String>>,
            localized_message: impl Into<Option<String>>,
        ) -> Self {
            Self::Unavailable(
                Box::new(Fields5xx {
                    text: text.into(),
                    error_reason: error_reason.into(),
                    domain: domain.into(),
                    metadata: metadata.into(),
                    retry_after: retry_after.into(),
                    quota_violations: quota_violations.into(),
                    precondition_violations: precondition_violations.into(),
                    field_violations: field_violations.into(),
                    request_id: request_id.into(),
                    resource_type: resource_type.into(),
                    resource_name: resource_name.into(),
                    resource_owner: resource_owner.into(),
                    resource_description: resource_description.into(),
                    help: help.into(),
                    locale: locale.into(),
                    localized_message: localized_message.into(),
                    source: errspec::Source::NONE,
                }),
            )
        }

        /// The deadline passed before the operation could complete.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn deadline_exceeded(
            text: impl Into<String>,
            error_reason: impl Into<Option<String>>,
            domain: impl Into<Option<String>>,
            metadata: impl Into<Option<std::collections::BTreeMap<String, String>>>,
            retry_after: impl Into<Option<std::time::Duration>>,
            quota_violations: impl Into<Option<Vec<QuotaViolation>>>,
            precondition_violations: impl Into<Option<Vec<PreconditionViolation>>>,
            field_violations: impl Into<Option<Vec<FieldViolation>>>,
            request_id: impl Into<Option<String>>,
            resource_type: impl Into<Option<String>>,
            resource_name: impl Into<Option<String>>,
            resource_owner: impl Into<Option<String>>,
            resource_description: impl Into<Option<String>>,
            help: impl Into<Option<Vec<Link>>>,
            locale: impl Into<Option<String>>,
            localized_message: impl Into<Option<String>>,
        ) -> Self {
            Self::DeadlineExceeded(
                Box::new(Fields5xx {
                    text: text.into(),
                    error_reason: error_reason.into(),
                    domain: domain.into(),
                    metadata: metadata.into(),
                    retry_after: retry_after.into(),
                    quota_violations: quota_violations.into(),
                    precondition_violations: precondition_violations.into(),
                    field_violations: field_violations.into(),
                    request_id: request_id.into(),
                    resource_type: resource_type.into(),
                    resource_name: resource_name.into(),
                    resource_owner: resource_owner.into(),
                    resource_description: resource_description.into(),
                    help: help.into(),
                    locale: locale.into(),
                    localized_message: localized_message.into(),
                    source: errspec::Source::NONE,
                }),
            )
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::InvalidArgument(_) => Code::InvalidArgument,
                Self::FailedPrecondition(_) => Code::FailedPrecondition,
                Self::OutOfRange(_) => Code::OutOfRange,
                Self::Unauthenticated(_) => Code::Unauthenticated,
                Self::PermissionDenied(_) => Code::PermissionDenied,
                Self::NotFound(_) => Code::NotFound,
                Self::Aborted(_) => Code::Aborted,
                Self::AlreadyExists(_) => Code::AlreadyExists,
                Self::ResourceExhausted(_) => Code::ResourceExhausted,
                Self::Cancelled(_) => Code::Cancelled,
                Self::Unknown(_) => Code::Unknown,
                Self::Internal(_) => Code::Internal,
                Self::DataLoss(_) => Code::DataLoss,
                Self::Unimplemented(_) => Code::Unimplemented,
                Self::Unavailable(_) => Code::Unavailable,
                Self::DeadlineExceeded(_) => Code::DeadlineExceeded,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::InvalidArgument(fields)
                | Self::FailedPrecondition(fields)
                | Self::OutOfRange(fields)
                | Self::Unauthenticated(fields)
                | Self::PermissionDenied(fields)
                | Self::NotFound(fields)
                | Self::Aborted(fields)
                | Self::AlreadyExists(fields)
                | Self::ResourceExhausted(fields)
                | Self::Cancelled(fields) => {
                    show(
                        &[
                            &fields.text,
                            &fields.error_reason,
                            &fields.domain,
                            &fields.metadata,
                            &fields.retry_after,
                            &fields.quota_violations,
                            &fields.precondition_violations,
                            &fields.field_violations,
                            &fields.request_id,
                            &fields.resource_type,
                            &fields.resource_name,
                            &fields.resource_owner,
                            &fields.resource_description,
                            &fields.help,
                            &fields.locale,
                            &fields.localized_message,
                        ],
                    )
                }
                Self::Unknown(fields)
                | Self::Internal(fields)
                | Self::DataLoss(fields)
                | Self::Unimplemented(fields)
                | Self::Unavailable(fields)
                | Self::DeadlineExceeded(fields) => {
                    show(
                        &[
                            &fields.text,
                            &fields.error_reason,
                            &fields.domain,
                            &fields.metadata,
                            &fields.retry_after,
                            &fields.quota_violations,
                            &fields.precondition_violations,
                            &fields.field_violations,
                            &fields.request_id,
                            &fields.resource_type,
                            &fields.resource_name,
                            &fields.resource_owner,
                            &fields.resource_description,
                            &fields.help,
                            &fields.locale,
                            &fields.localized_message,
                        ],
                    )
                }
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::InvalidArgument => {
                    Self::InvalidArgument(
                        Box::new(Fields4xx {
                            text: fields.take(0),
                            error_reason: fields.take(1),
                            domain: fields.take(2),
                            metadata: fields.take(3),
                            retry_after: fields.take(4),
                            quota_violations: fields.take(5),
                            precondition_violations: fields.take(6),
                            field_violations: fields.take(7),
                            request_id: fields.take(8),
                            resource_type: fields.take(9),
                            resource_name: fields.take(10),
                            resource_owner: fields.take(11),
                            resource_description: fields.take(12),
                            help: fields.take(13),
                            locale: fields.take(14),
                            localized_message: fields.take(15),
                        }),
                    )
                }
                Code::FailedPrecondition => {
                    Self::FailedPrecondition(
                        Box::new(Fields4xx {
                            text: fields.take(0),
                            error_reason: fields.take(1),
                            domain: fields.take(2),
                            metadata: fields.take(3),
                            retry_after: fields.take(4),
                            quota_violations: fields.take(5),
                            precondition_violations: fields.take(6),
                            field_violations: fields.take(7),
                            request_id: fields.take(8),
                            resource_type: fields.take(9),
                            resource_name: fields.take(10),
                            resource_owner: fields.take(11),
                            resource_description: fields.take(12),
                            help: fields.take(13),
                            locale: fields.take(14),
                            localized_message: fields.take(15),
                        }),
                    )
                }
                Code::OutOfRange => {
                    Self::OutOfRange(
                        Box::new(Fields4xx {
                            text: fields.take(0),
                            error_reason: fields.take(1),
                            domain: fields.take(2),
                            metadata: fields.take(3),
                            retry_after: fields.take(4),
                            quota_violations: fields.take(5),
                            precondition_violations: fields.take(6),
                            field_violations: fields.take(7),
                            request_id: fields.take(8),
                            resource_type: fields.take(9),
                            resource_name: fields.take(10),
                            resource_owner: fields.take(11),
                            resource_description: fields.take(12),
                            help: fields.take(13),
                            locale: fields.take(14),
                            localized_message: fields.take(15),
                        }),
                    )
                }
                Code::Unauthenticated => {
                    Self::Unauthenticated(
                        Box::new(Fields4xx {
                            text: fields.take(0),
                            error_reason: fields.take(1),
                            domain: fields.take(2),
                            metadata: fields.take(3),
                            retry_after: fields.take(4),
                            quota_violations: fields.take(5),
                            precondition_violations: fields.take(6),
                            field_violations: fields.take(7),
                            request_id: fields.take(8),
                            resource_type: fields.take(9),
                            resource_name: fields.take(10),
                            resource_owner: fields.take(11),
                            resource_description: fields.take(12),
                            help: fields.take(13),
                            locale: fields.take(14),
                            localized_message: fields.take(15),
                        }),
                    )
                }
                Code::PermissionDenied => {
                    Self::PermissionDenied(
                        Box::new(Fields4xx {
                            text: fields.take(0),
                            error_reason: fields.take(1),
                            domain: fields.take(2),
                            metadata: fields.take(3),
                            retry_after: fields.take(4),
                            quota_violations: fields.take(5),
                            precondition_violations: fields.take(6),
                            field_violations: fields.take(7),
                            request_id: fields.take(8),
                            resource_type: fields.take(9),
                            resource_name: fields.take(10),
                            resource_owner: fields.take(11),
                            resource_description: fields.take(12),
                            help: fields.take(13),
                            locale: fields.take(14),
                            localized_message: fields.take(15),
                        }),
                    )
                }
                Code::NotFound => {
                    Self::NotFound(
                        Box::new(Fields4xx {
                            text: fields.take(0),
                            error_reason: fields.take(1),
                            domain: fields.take(2),
                            metadata: fields.take(3),
                            retry_after: fields.take(4),
                            quota_violations: fields.take(5),
                            precondition_violations: fields.take(6),
                            field_violations: fields.take(7),
                            request_id: fields.take(8),
                            resource_type: fields.take(9),
                            resource_name: fields.take(10),
                            resource_owner: fields.take(11),
                            resource_description: fields.take(12),
                            help: fields.take(13),
                            locale: fields.take(14),
                            localized_message: fields.take(15),
                        }),
                    )
                }
                Code::Aborted => {
                    Self::Aborted(
                        Box::new(Fields4xx {
                            text: fields.take(0),
                            error_reason: fields.take(1),
                            domain: fields.take(2),
                            metadata: fields.take(3),
                            retry_after: fields.take(4),
                            quota_violations: fields.take(5),
                            precondition_violations: fields.take(6),
                            field_violations: fields.take(7),
                            request_id: fields.take(8),
                            resource_type: fields.take(9),
                            resource_name: fields.take(10),
                            resource_owner: fields.take(11),
                            resource_description: fields.take(12),
                            help: fields.take(13),
                            locale: fields.take(14),
                            localized_message: fields.take(15),
                        }),
                    )
                }
                Code::AlreadyExists => {
                    Self::AlreadyExists(
                        Box::new(Fields4xx {
                            text: fields.take(0),
                            error_reason: fields.take(1),
                            domain: fields.take(2),
                            metadata: fields.take(3),
                            retry_after: fields.take(4),
                            quota_violations: fields.take(5),
                            precondition_violations: fields.take(6),
                            field_violations: fields.take(7),
                            request_id: fields.take(8),
                            resource_type: fields.take(9),
                            resource_name: fields.take(10),
                            resource_owner: fields.take(11),
                            resource_description: fields.take(12),
                            help: fields.take(13),
                            locale: fields.take(14),
                            localized_message: fields.take(15),
                        }),
                    )
                }
                Code::ResourceExhausted => {
                    Self::ResourceExhausted(
                        Box::new(Fields4xx {
                            text: fields.take(0),
                            error_reason: fields.take(1),
                            domain: fields.take(2),
                            metadata: fields.take(3),
                            retry_after: fields.take(4),
                            quota_violations: fields.take(5),
                            precondition_violations: fields.take(6),
                            field_violations: fields.take(7),
                            request_id: fields.take(8),
                            resource_type: fields.take(9),
                            resource_name: fields.take(10),
                            resource_owner: fields.take(11),
                            resource_description: fields.take(12),
                            help: fields.take(13),
                            locale: fields.take(14),
                            localized_message: fields.take(15),
                        }),
                    )
                }
                Code::Cancelled => {
                    Self::Cancelled(
                        Box::new(Fields4xx {
                            text: fields.take(0),
                            error_reason: fields.take(1),
                            domain: fields.take(2),
                            metadata: fields.take(3),
                            retry_after: fields.take(4),
                            quota_violations: fields.take(5),
                            precondition_violations: fields.take(6),
                            field_violations: fields.take(7),
                            request_id: fields.take(8),
                            resource_type: fields.take(9),
                            resource_name: fields.take(10),
                            resource_owner: fields.take(11),
                            resource_description: fields.take(12),
                            help: fields.take(13),
                            locale: fields.take(14),
                            localized_message: fields.take(15),
                        }),
                    )
                }
                Code::Unknown => {
                    Self::Unknown(
                        Box::new(Fields5xx {
                            text: fields.take(0),
                            error_reason: fields.take(1),
                            domain: fields.take(2),
                            metadata: fields.take(3),
                            retry_after: fields.take(4),
                            quota_violations: fields.take(5),
                            precondition_violations: fields.take(6),
                            field_violations: fields.take(7),
                            request_id: fields.take(8),
                            resource_type: fields.take(9),
                            resource_name: fields.take(10),
                            resource_owner: fields.take(11),
                            resource_description: fields.take(12),
                            help: fields.take(13),
                            locale: fields.take(14),
                            localized_message: fields.take(15),
                            source: fields.source(),
                        }),
                    )
                }
                Code::Internal => {
                    Self::Internal(
                        Box::new(Fields5xx {
                            text: fields.take(0),
                            error_reason: fields.take(1),
                            domain: fields.take(2),
                            metadata: fields.take(3),
                            retry_after: fields.take(4),
                            quota_violations: fields.take(5),
                            precondition_violations: fields.take(6),
                            field_violations: fields.take(7),
                            request_id: fields.take(8),
                            resource_type: fields.take(9),
                            resource_name: fields.take(10),
                            resource_owner: fields.take(11),
                            resource_description: fields.take(12),
                            help: fields.take(13),
                            locale: fields.take(14),
                            localized_message: fields.take(15),
                            source: fields.source(),
                        }),
                    )
                }
                Code::DataLoss => {
                    Self::DataLoss(
                        Box::new(Fields5xx {
                            text: fields.take(0),
                            error_reason: fields.take(1),
                            domain: fields.take(2),
                            metadata: fields.take(3),
                            retry_after: fields.take(4),
                            quota_violations: fields.take(5),
                            precondition_violations: fields.take(6),
                            field_violations: fields.take(7),
                            request_id: fields.take(8),
                            resource_type: fields.take(9),
                            resource_name: fields.take(10),
                            resource_owner: fields.take(11),
                            resource_description: fields.take(12),
                            help: fields.take(13),
                            locale: fields.take(14),
                            localized_message: fields.take(15),
                            source: fields.source(),
                        }),
                    )
                }
                Code::Unimplemented => {
                    Self::Unimplemented(
                        Box::new(Fields5xx {
                            text: fields.take(0),
                            error_reason: fields.take(1),
                            domain: fields.take(2),
                            metadata: fields.take(3),
                            retry_after: fields.take(4),
                            quota_violations: fields.take(5),
                            precondition_violations: fields.take(6),
                            field_violations: fields.take(7),
                            request_id: fields.take(8),
                            resource_type: fields.take(9),
                            resource_name: fields.take(10),
                            resource_owner: fields.take(11),
                            resource_description: fields.take(12),
                            help: fields.take(13),
                            locale: fields.take(14),
                            localized_message: fields.take(15),
                            source: fields.source(),
                        }),
                    )
                }
                Code::Unavailable => {
                    Self::Unavailable(
                        Box::new(Fields5xx {
                            text: fields.take(0),
                            error_reason: fields.take(1),
                            domain: fields.take(2),
                            metadata: fields.take(3),
                            retry_after: fields.take(4),
                            quota_violations: fields.take(5),
                            precondition_violations: fields.take(6),
                            field_violations: fields.take(7),
                            request_id: fields.take(8),
                            resource_type: fields.take(9),
                            resource_name: fields.take(10),
                            resource_owner: fields.take(11),
                            resource_description: fields.take(12),
                            help: fields.take(13),
                            locale: fields.take(14),
                            localized_message: fields.take(15),
                            source: fields.source(),
                        }),
                    )
                }
                Code::DeadlineExceeded => {
                    Self::DeadlineExceeded(
                        Box::new(Fields5xx {
                            text: fields.take(0),
                            error_reason: fields.take(1),
                            domain: fields.take(2),
                            metadata: fields.take(3),
                            retry_after: fields.take(4),
                            quota_violations: fields.take(5),
                            precondition_violations: fields.take(6),
                            field_violations: fields.take(7),
                            request_id: fields.take(8),
                            resource_type: fields.take(9),
                            resource_name: fields.take(10),
                            resource_owner: fields.take(11),
                            resource_description: fields.take(12),
                            help: fields.take(13),
                            locale: fields.take(14),
                            localized_message: fields.take(15),
                            source: fields.source(),
                        }),
                    )
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            match self {
                Self::Unknown(fields) => Some(&fields.source),
                Self::Internal(fields) => Some(&fields.source),
                Self::DataLoss(fields) => Some(&fields.source),
                Self::Unimplemented(fields) => Some(&fields.source),
                Self::Unavailable(fields) => Some(&fields.source),
                Self::DeadlineExceeded(fields) => Some(&fields.source),
                _ => None,
            }
        }
    }

    /// The record `QuotaViolation`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct QuotaViolation {
        /// The field `subject`.
        pub subject: Option<String>,
        /// The field `description`.
        pub description: Option<String>,
    }

    static QUOTA_VIOLATION_RECORD: errspec::RecordInfo = errspec::RecordInfo {
        name: "QuotaViolation",
        fields: &[
            errspec::FieldInfo {
                name: "subject",
                ty: errspec::Type::String,
                optional: true,
                ..errspec::FieldInfo::BLANK
            },
            errspec::FieldInfo {
                name: "description",
                ty: errspec::Type::String,
                optional: true,
                ..errspec::FieldInfo::BLANK
            },
        ],
    };

    impl errspec::Record for QuotaViolation {
        const INFO: &'static errspec::RecordInfo = &QUOTA_VIOLATION_RECORD;
        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            let Self { subject, description } = self;
            show(&[subject, description]);
        }

        fn build(fields: &mut errspec::FieldReader<'_>) -> Self {
            Self {
                subject: fields.take(0),
                description: fields.take(1),
            }
        }
    }

    errspec::__record!(QuotaViolation);

    /// The record `PreconditionViolation`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PreconditionViolation {
        /// The field `type`.
        pub r#type: Option<String>,
        /// The field `subject`.
        pub subject: Option<String>,
        /// The field `description`.
        pub description: Option<String>,
    }

    static PRECONDITION_VIOLATION_RECORD: errspec::RecordInfo = errspec::RecordInfo {
        name: "PreconditionViolation",
        fields: &[
            errspec::FieldInfo {
                name: "type",
                ty: errspec::Type::String,
                optional: true,
                ..errspec::FieldInfo::BLANK
            },
            errspec::FieldInfo {
                name: "subject",
                ty: errspec::Type::String,
                optional: true,
                ..errspec::FieldInfo::BLANK
            },
            errspec::FieldInfo {
                name: "description",
                ty: errspec::Type::String,
                optional: true,
                ..errspec::FieldInfo::BLANK
            },
        ],
    };

    impl errspec::Record for PreconditionViolation {
        const INFO: &'static errspec::RecordInfo = &PRECONDITION_VIOLATION_RECORD;
        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            let Self { r#type, subject, description } = self;
            show(&[r#type, subject, description]);
        }

        fn build(fields: &mut errspec::FieldReader<'_>) -> Self {
            Self {
                r#type: fields.take(0),
                subject: fields.take(1),
                description: fields.take(2),
            }
        }
    }

    errspec::__record!(PreconditionViolation);

    /// The record `FieldViolation`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FieldViolation {
        /// The path to the field, such as `user.emails[1]`
        pub field: Option<String>,
        /// The field `description`.
        pub description: Option<String>,
        /// A constant, such as `TOO_LONG`
        pub reason: Option<String>,
    }

    static FIELD_VIOLATION_RECORD: errspec::RecordInfo = errspec::RecordInfo {
        name: "FieldViolation",
        fields: &[
            errspec::FieldInfo {
                name: "field",
                ty: errspec::Type::String,
                optional: true,
                docs: "The path to the field, such as `user.emails[1]`",
                ..errspec::FieldInfo::BLANK
            },
            errspec::FieldInfo {
                name: "description",
                ty: errspec::Type::String,
                optional: true,
                ..errspec::FieldInfo::BLANK
            },
            errspec::FieldInfo {
                name: "reason",
                ty: errspec::Type::String,
                optional: true,
                docs: "A constant, such as `TOO_LONG`",
                ..errspec::FieldInfo::BLANK
            },
        ],
    };

    impl errspec::Record for FieldViolation {
        const INFO: &'static errspec::RecordInfo = &FIELD_VIOLATION_RECORD;
        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            let Self { field, description, reason } = self;
            show(&[field, description, reason]);
        }

        fn build(fields: &mut errspec::FieldReader<'_>) -> Self {
            Self {
                field: fields.take(0),
                description: fields.take(1),
                reason: fields.take(2),
            }
        }
    }

    errspec::__record!(FieldViolation);

    /// The record `Link`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Link {
        /// The field `description`.
        pub description: Option<String>,
        /// The field `url`.
        pub url: Option<String>,
    }

    static LINK_RECORD: errspec::RecordInfo = errspec::RecordInfo {
        name: "Link",
        fields: &[
            errspec::FieldInfo {
                name: "description",
                ty: errspec::Type::String,
                optional: true,
                ..errspec::FieldInfo::BLANK
            },
            errspec::FieldInfo {
                name: "url",
                ty: errspec::Type::String,
                optional: true,
                ..errspec::FieldInfo::BLANK
            },
        ],
    };

    impl errspec::Record for Link {
        const INFO: &'static errspec::RecordInfo = &LINK_RECORD;
        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            let Self { description, url } = self;
            show(&[description, url]);
        }

        fn build(fields: &mut errspec::FieldReader<'_>) -> Self {
            Self {
                description: fields.take(0),
                url: fields.take(1),
            }
        }
    }

    errspec::__record!(Link);

    /// The HTTP statuses that Google APIs answers with.
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
        /// 409 Conflict
        ///
        /// The request was not carried out.
        Conflict = 409,
        /// 429 Too Many Requests
        ///
        /// The request was not carried out. Retry with exponential backoff.
        TooManyRequests = 429,
        /// 499 Status 499
        ///
        /// The request was not carried out.
        Status499 = 499,
        /// 500 Internal Server Error
        ///
        /// The request may have been carried out: verify before repeating it.
        InternalServerError = 500,
        /// 501 Not Implemented
        ///
        /// The request was not carried out.
        NotImplemented = 501,
        /// 503 Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        ServiceUnavailable = 503,
        /// 504 Gateway Timeout
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
            Self::Conflict,
            Self::TooManyRequests,
            Self::Status499,
            Self::InternalServerError,
            Self::NotImplemented,
            Self::ServiceUnavailable,
            Self::GatewayTimeout,
        ];
    }

    /// An answer of Google APIs that is an error.
    pub type Failure = errspec::Failure<Error>;

    static FIELDS_OF_INVALID_ARGUMENT: &[errspec::FieldInfo] = &[
        errspec::FieldInfo {
            name: "text",
            ty: errspec::Type::String,
            docs: "What went wrong this time",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "error_reason",
            ty: errspec::Type::String,
            optional: true,
            docs: "Of `ErrorInfo`: what went wrong, a constant of the domain",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "domain",
            ty: errspec::Type::String,
            optional: true,
            docs: "Of `ErrorInfo`: who says so",
            example: "\"compute.googleapis.com\"",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "metadata",
            ty: errspec::Type::Map(&errspec::Type::String),
            optional: true,
            docs: "Of `ErrorInfo`: more about it",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "retry_after",
            ty: errspec::Type::Duration(errspec::Unit::Seconds),
            optional: true,
            docs: "Of `RetryInfo`: how long to wait at least",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "quota_violations",
            ty: errspec::Type::List(&errspec::Type::Record(&QUOTA_VIOLATION_RECORD)),
            optional: true,
            docs: "Of `QuotaFailure`",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "precondition_violations",
            ty: errspec::Type::List(&errspec::Type::Record(&PRECONDITION_VIOLATION_RECORD)),
            optional: true,
            docs: "Of `PreconditionFailure`",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "field_violations",
            ty: errspec::Type::List(&errspec::Type::Record(&FIELD_VIOLATION_RECORD)),
            optional: true,
            docs: "Of `BadRequest`",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "request_id",
            ty: errspec::Type::String,
            optional: true,
            docs: "Of `RequestInfo`: what to name to the support",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "resource_type",
            ty: errspec::Type::String,
            optional: true,
            docs: "Of `ResourceInfo`",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "resource_name",
            ty: errspec::Type::String,
            optional: true,
            docs: "Of `ResourceInfo`",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "resource_owner",
            ty: errspec::Type::String,
            optional: true,
            docs: "Of `ResourceInfo`",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "resource_description",
            ty: errspec::Type::String,
            optional: true,
            docs: "Of `ResourceInfo`",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "help",
            ty: errspec::Type::List(&errspec::Type::Record(&LINK_RECORD)),
            optional: true,
            docs: "Of `Help`: where to read on",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "locale",
            ty: errspec::Type::String,
            optional: true,
            docs: "Of `LocalizedMessage`: the language, as BCP 47 has it",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "localized_message",
            ty: errspec::Type::String,
            optional: true,
            docs: "Of `LocalizedMessage`: a text for the end user",
            ..errspec::FieldInfo::BLANK
        },
    ];

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    const KIND_OF_RESOURCE_EXHAUSTED: &errspec::Kind = &errspec::Kind {
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_UNKNOWN: &errspec::Kind = &errspec::Kind {
        outcome: errspec::Outcome::Unknown,
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_UNAVAILABLE: &errspec::Kind = &errspec::Kind {
        outcome: errspec::Outcome::Unknown,
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[
            ("ABORTED", 6),
            ("ALREADY_EXISTS", 7),
            ("CANCELLED", 9),
            ("DATA_LOSS", 12),
            ("DEADLINE_EXCEEDED", 15),
            ("FAILED_PRECONDITION", 1),
            ("INTERNAL", 11),
            ("INVALID_ARGUMENT", 0),
            ("NOT_FOUND", 5),
            ("OUT_OF_RANGE", 2),
            ("PERMISSION_DENIED", 4),
            ("RESOURCE_EXHAUSTED", 8),
            ("UNAUTHENTICATED", 3),
            ("UNAVAILABLE", 14),
            ("UNIMPLEMENTED", 13),
            ("UNKNOWN", 10),
        ],
        displacements: &[1, 0, 0, 11, 1, 0],
        slots: &[
            0, 0, 13, 0, 0, 16, 0, 6, 2, 11, 0, 0, 14, 0, 9, 0, 15, 0, 4, 10, 3, 0, 12, 0, 0,
            0, 1, 7, 0, 8, 0, 5,
        ],
    };

    /// All that the spec of Google APIs says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "google",
        title: "Google APIs",
        docs: "An error is a `google.rpc.Status` as JSON. `code` repeats the HTTP status, and `status` is the\ncanonical code. `message` is for developers, and no text to be parsed.\n\n`details` are typed messages, told apart by their `@type`, at most one of each type. The `reason`\nand the `domain` of `ErrorInfo` together say what went wrong more precisely than the canonical\ncode. Other types than those of google/rpc/error_details.proto are in the body alone.",
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
                                            shape: Shape::Slot(Slot::Status),
                                        },
                                        Member {
                                            name: "message",
                                            shape: Shape::Slot(Slot::Message),
                                        },
                                        Member {
                                            name: "status",
                                            shape: Shape::Slot(Slot::Code),
                                        },
                                        Member {
                                            name: "details",
                                            shape: Shape::List(
                                                &[
                                                    Shape::Object(
                                                        &[
                                                            Member {
                                                                name: "@type",
                                                                shape: Shape::Constant(
                                                                    "\"type.googleapis.com/google.rpc.ErrorInfo\"",
                                                                ),
                                                            },
                                                            Member {
                                                                name: "reason",
                                                                shape: Shape::Slot(Slot::Field("error_reason")),
                                                            },
                                                            Member {
                                                                name: "domain",
                                                                shape: Shape::Slot(Slot::Field("domain")),
                                                            },
                                                            Member {
                                                                name: "metadata",
                                                                shape: Shape::Slot(Slot::Field("metadata")),
                                                            },
                                                        ],
                                                    ),
                                                    Shape::Object(
                                                        &[
                                                            Member {
                                                                name: "@type",
                                                                shape: Shape::Constant(
                                                                    "\"type.googleapis.com/google.rpc.RetryInfo\"",
                                                                ),
                                                            },
                                                            Member {
                                                                name: "retryDelay",
                                                                shape: Shape::Text(
                                                                    &[Part::Slot(Slot::Field("retry_after")), Part::Text("s")],
                                                                ),
                                                            },
                                                        ],
                                                    ),
                                                    Shape::Object(
                                                        &[
                                                            Member {
                                                                name: "@type",
                                                                shape: Shape::Constant(
                                                                    "\"type.googleapis.com/google.rpc.QuotaFailure\"",
                                                                ),
                                                            },
                                                            Member {
                                                                name: "violations",
                                                                shape: Shape::Slot(Slot::Field("quota_violations")),
                                                            },
                                                        ],
                                                    ),
                                                    Shape::Object(
                                                        &[
                                                            Member {
                                                                name: "@type",
                                                                shape: Shape::Constant(
                                                                    "\"type.googleapis.com/google.rpc.PreconditionFailure\"",
                                                                ),
                                                            },
                                                            Member {
                                                                name: "violations",
                                                                shape: Shape::Slot(Slot::Field("precondition_violations")),
                                                            },
                                                        ],
                                                    ),
                                                    Shape::Object(
                                                        &[
                                                            Member {
                                                                name: "@type",
                                                                shape: Shape::Constant(
                                                                    "\"type.googleapis.com/google.rpc.BadRequest\"",
                                                                ),
                                                            },
                                                            Member {
                                                                name: "fieldViolations",
                                                                shape: Shape::Slot(Slot::Field("field_violations")),
                                                            },
                                                        ],
                                                    ),
                                                    Shape::Object(
                                                        &[
                                                            Member {
                                                                name: "@type",
                                                                shape: Shape::Constant(
                                                                    "\"type.googleapis.com/google.rpc.RequestInfo\"",
                                                                ),
                                                            },
                                                            Member {
                                                                name: "requestId",
                                                                shape: Shape::Slot(Slot::Field("request_id")),
                                                            },
                                                        ],
                                                    ),
                                                    Shape::Object(
                                                        &[
                                                            Member {
                                                                name: "@type",
                                                                shape: Shape::Constant(
                                                                    "\"type.googleapis.com/google.rpc.ResourceInfo\"",
                                                                ),
                                                            },
                                                            Member {
                                                                name: "resourceType",
                                                                shape: Shape::Slot(Slot::Field("resource_type")),
                                                            },
                                                            Member {
                                                                name: "resourceName",
                                                                shape: Shape::Slot(Slot::Field("resource_name")),
                                                            },
                                                            Member {
                                                                name: "owner",
                                                                shape: Shape::Slot(Slot::Field("resource_owner")),
                                                            },
                                                            Member {
                                                                name: "description",
                                                                shape: Shape::Slot(Slot::Field("resource_description")),
                                                            },
                                                        ],
                                                    ),
                                                    Shape::Object(
                                                        &[
                                                            Member {
                                                                name: "@type",
                                                                shape: Shape::Constant(
                                                                    "\"type.googleapis.com/google.rpc.Help\"",
                                                                ),
                                                            },
                                                            Member {
                                                                name: "links",
                                                                shape: Shape::Slot(Slot::Field("help")),
                                                            },
                                                        ],
                                                    ),
                                                    Shape::Object(
                                                        &[
                                                            Member {
                                                                name: "@type",
                                                                shape: Shape::Constant(
                                                                    "\"type.googleapis.com/google.rpc.LocalizedMessage\"",
                                                                ),
                                                            },
                                                            Member {
                                                                name: "locale",
                                                                shape: Shape::Slot(Slot::Field("locale")),
                                                            },
                                                            Member {
                                                                name: "message",
                                                                shape: Shape::Slot(Slot::Field("localized_message")),
                                                            },
                                                        ],
                                                    ),
                                                ],
                                            ),
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
                code: 409,
                reason: "Conflict",
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
                code: 499,
                reason: "Status 499",
                docs: errspec::Docs::BLANK,
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
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 501,
                reason: "Not Implemented",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 503,
                reason: "Service Unavailable",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 504,
                reason: "Gateway Timeout",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: None,
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "INVALID_ARGUMENT",
                variant: "InvalidArgument",
                code: "INVALID_ARGUMENT",
                status: 400,
                message: "{text}",
                fields: FIELDS_OF_INVALID_ARGUMENT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "An argument is invalid, whatever the state of the system.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "FAILED_PRECONDITION",
                variant: "FailedPrecondition",
                code: "FAILED_PRECONDITION",
                status: 400,
                message: "{text}",
                fields: FIELDS_OF_INVALID_ARGUMENT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The system is not in the state that the operation requires.",
                    )
                    .with_action(
                        "Do not repeat the request until the state has been put right.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "OUT_OF_RANGE",
                variant: "OutOfRange",
                code: "OUT_OF_RANGE",
                status: 400,
                message: "{text}",
                fields: FIELDS_OF_INVALID_ARGUMENT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The operation went past the valid range.")
                    .with_details(
                        "Unlike `INVALID_ARGUMENT`, this may pass when the state of the system changes.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNAUTHENTICATED",
                variant: "Unauthenticated",
                code: "UNAUTHENTICATED",
                status: 401,
                message: "{text}",
                fields: FIELDS_OF_INVALID_ARGUMENT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The request has no valid credentials."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "PERMISSION_DENIED",
                variant: "PermissionDenied",
                code: "PERMISSION_DENIED",
                status: 403,
                message: "{text}",
                fields: FIELDS_OF_INVALID_ARGUMENT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The caller may not carry out this operation."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "NOT_FOUND",
                variant: "NotFound",
                code: "NOT_FOUND",
                status: 404,
                message: "{text}",
                fields: FIELDS_OF_INVALID_ARGUMENT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("What was asked for does not exist."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "ABORTED",
                variant: "Aborted",
                code: "ABORTED",
                status: 409,
                message: "{text}",
                fields: FIELDS_OF_INVALID_ARGUMENT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The operation was aborted, typically by a conflict with another at the same time.",
                    )
                    .with_action(
                        "Start again at a higher level, such as the whole sequence of read, change and write.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "ALREADY_EXISTS",
                variant: "AlreadyExists",
                code: "ALREADY_EXISTS",
                status: 409,
                message: "{text}",
                fields: FIELDS_OF_INVALID_ARGUMENT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("What was to be created exists already."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "RESOURCE_EXHAUSTED",
                variant: "ResourceExhausted",
                code: "RESOURCE_EXHAUSTED",
                status: 429,
                message: "{text}",
                fields: FIELDS_OF_INVALID_ARGUMENT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("A quota or another resource is used up."),
                kind: KIND_OF_RESOURCE_EXHAUSTED,
            },
            errspec::ErrorInfo {
                name: "CANCELLED",
                variant: "Cancelled",
                code: "CANCELLED",
                status: 499,
                message: "{text}",
                fields: FIELDS_OF_INVALID_ARGUMENT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The operation was cancelled, typically by the caller."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN",
                variant: "Unknown",
                code: "UNKNOWN",
                status: 500,
                message: "{text}",
                fields: FIELDS_OF_INVALID_ARGUMENT,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("Unknown error."),
                kind: KIND_OF_UNKNOWN,
            },
            errspec::ErrorInfo {
                name: "INTERNAL",
                variant: "Internal",
                code: "INTERNAL",
                status: 500,
                message: "{text}",
                fields: FIELDS_OF_INVALID_ARGUMENT,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("Internal error."),
                kind: KIND_OF_UNKNOWN,
            },
            errspec::ErrorInfo {
                name: "DATA_LOSS",
                variant: "DataLoss",
                code: "DATA_LOSS",
                status: 500,
                message: "{text}",
                fields: FIELDS_OF_INVALID_ARGUMENT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("Data has been lost or corrupted beyond recovery."),
                kind: KIND_OF_UNKNOWN,
            },
            errspec::ErrorInfo {
                name: "UNIMPLEMENTED",
                variant: "Unimplemented",
                code: "UNIMPLEMENTED",
                status: 501,
                message: "{text}",
                fields: FIELDS_OF_INVALID_ARGUMENT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The operation is not implemented, or not enabled."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNAVAILABLE",
                variant: "Unavailable",
                code: "UNAVAILABLE",
                status: 503,
                message: "{text}",
                fields: FIELDS_OF_INVALID_ARGUMENT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The service is unavailable at the moment, most likely not for long.",
                    )
                    .with_action(
                        "Repeat the request with a growing delay, if repeating it is safe.",
                    ),
                kind: KIND_OF_UNAVAILABLE,
            },
            errspec::ErrorInfo {
                name: "DEADLINE_EXCEEDED",
                variant: "DeadlineExceeded",
                code: "DEADLINE_EXCEEDED",
                status: 504,
                message: "{text}",
                fields: FIELDS_OF_INVALID_ARGUMENT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The deadline passed before the operation could complete.")
                    .with_details(
                        "An operation that changes something may have completed all the same.",
                    ),
                kind: KIND_OF_UNAVAILABLE,
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
    macro_rules! __errspec_google {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    InvalidArgument(text, error_reason?, domain?, metadata?, retry_after?, quota_violations?, precondition_violations?, field_violations?, request_id?, resource_type?, resource_name?, resource_owner?, resource_description?, help?, locale?, localized_message?) Box<Fields4xx>;
                    FailedPrecondition(text, error_reason?, domain?, metadata?, retry_after?, quota_violations?, precondition_violations?, field_violations?, request_id?, resource_type?, resource_name?, resource_owner?, resource_description?, help?, locale?, localized_message?) Box<Fields4xx>;
                    OutOfRange(text, error_reason?, domain?, metadata?, retry_after?, quota_violations?, precondition_violations?, field_violations?, request_id?, resource_type?, resource_name?, resource_owner?, resource_description?, help?, locale?, localized_message?) Box<Fields4xx>;
                    Unauthenticated(text, error_reason?, domain?, metadata?, retry_after?, quota_violations?, precondition_violations?, field_violations?, request_id?, resource_type?, resource_name?, resource_owner?, resource_description?, help?, locale?, localized_message?) Box<Fields4xx>;
                    PermissionDenied(text, error_reason?, domain?, metadata?, retry_after?, quota_violations?, precondition_violations?, field_violations?, request_id?, resource_type?, resource_name?, resource_owner?, resource_description?, help?, locale?, localized_message?) Box<Fields4xx>;
                    NotFound(text, error_reason?, domain?, metadata?, retry_after?, quota_violations?, precondition_violations?, field_violations?, request_id?, resource_type?, resource_name?, resource_owner?, resource_description?, help?, locale?, localized_message?) Box<Fields4xx>;
                    Aborted(text, error_reason?, domain?, metadata?, retry_after?, quota_violations?, precondition_violations?, field_violations?, request_id?, resource_type?, resource_name?, resource_owner?, resource_description?, help?, locale?, localized_message?) Box<Fields4xx>;
                    AlreadyExists(text, error_reason?, domain?, metadata?, retry_after?, quota_violations?, precondition_violations?, field_violations?, request_id?, resource_type?, resource_name?, resource_owner?, resource_description?, help?, locale?, localized_message?) Box<Fields4xx>;
                    ResourceExhausted(text, error_reason?, domain?, metadata?, retry_after?, quota_violations?, precondition_violations?, field_violations?, request_id?, resource_type?, resource_name?, resource_owner?, resource_description?, help?, locale?, localized_message?) Box<Fields4xx>;
                    Cancelled(text, error_reason?, domain?, metadata?, retry_after?, quota_violations?, precondition_violations?, field_violations?, request_id?, resource_type?, resource_name?, resource_owner?, resource_description?, help?, locale?, localized_message?) Box<Fields4xx>;
                    Unknown(text, error_reason?, domain?, metadata?, retry_after?, quota_violations?, precondition_violations?, field_violations?, request_id?, resource_type?, resource_name?, resource_owner?, resource_description?, help?, locale?, localized_message?) source Box<Fields5xx>;
                    Internal(text, error_reason?, domain?, metadata?, retry_after?, quota_violations?, precondition_violations?, field_violations?, request_id?, resource_type?, resource_name?, resource_owner?, resource_description?, help?, locale?, localized_message?) source Box<Fields5xx>;
                    DataLoss(text, error_reason?, domain?, metadata?, retry_after?, quota_violations?, precondition_violations?, field_violations?, request_id?, resource_type?, resource_name?, resource_owner?, resource_description?, help?, locale?, localized_message?) source Box<Fields5xx>;
                    Unimplemented(text, error_reason?, domain?, metadata?, retry_after?, quota_violations?, precondition_violations?, field_violations?, request_id?, resource_type?, resource_name?, resource_owner?, resource_description?, help?, locale?, localized_message?) source Box<Fields5xx>;
                    Unavailable(text, error_reason?, domain?, metadata?, retry_after?, quota_violations?, precondition_violations?, field_violations?, request_id?, resource_type?, resource_name?, resource_owner?, resource_description?, help?, locale?, localized_message?) source Box<Fields5xx>;
                    DeadlineExceeded(text, error_reason?, domain?, metadata?, retry_after?, quota_violations?, precondition_violations?, field_violations?, request_id?, resource_type?, resource_name?, resource_owner?, resource_description?, help?, locale?, localized_message?) source Box<Fields5xx>;
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_google as __errors_of_spec;
}
