// Made by errspec 0.1.0 from behaviour.yaml. Do not edit: edit the spec.

/// The errors of behaviour, made from `behaviour.yaml`.
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
pub mod behaviour {
    use ::errspec;

    /// The error codes of behaviour. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `CLOSED` (503, `behaviour.yaml:9`): Service Unavailable
        ///
        /// The request may have been carried out: verify before repeating it. Retry after 30s.
        Closed,
        /// `BUSY` (503, `behaviour.yaml:10`): Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        Busy,
        /// `NO_SECOND_FACTOR` (403, `behaviour.yaml:11`): Forbidden
        ///
        /// The request was not carried out. Repeat it identically with this attached: 2FA code.
        NoSecondFactor,
    }

    /// An error of behaviour, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `CLOSED` (503, `behaviour.yaml:9`): Service Unavailable
        ///
        /// The request may have been carried out: verify before repeating it. Retry after 30s.
        Closed(errspec::Plain),
        /// `BUSY` (503, `behaviour.yaml:10`): Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        Busy(errspec::Plain),
        /// `NO_SECOND_FACTOR` (403, `behaviour.yaml:11`): Forbidden
        ///
        /// The request was not carried out. Repeat it identically with this attached: 2FA code.
        NoSecondFactor(errspec::Plain),
    }

    impl Error {
        /// `CLOSED` (503, `behaviour.yaml:9`): Service Unavailable
        ///
        /// The request may have been carried out: verify before repeating it. Retry after 30s.
        #[inline]
        pub fn closed() -> Self {
            Self::Closed(errspec::Plain::new())
        }

        /// `BUSY` (503, `behaviour.yaml:10`): Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        #[inline]
        pub fn busy() -> Self {
            Self::Busy(errspec::Plain::new())
        }

        /// `NO_SECOND_FACTOR` (403, `behaviour.yaml:11`): Forbidden
        ///
        /// The request was not carried out. Repeat it identically with this attached: 2FA code.
        #[inline]
        pub fn no_second_factor() -> Self {
            Self::NoSecondFactor(errspec::Plain::new())
        }
    }

    /// The HTTP statuses that behaviour answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 403 Forbidden
        ///
        /// The request was not carried out.
        Forbidden = 403,
        /// 503 Service Unavailable
        ///
        /// The request may have been carried out: verify before repeating it. Retry after 30s.
        ServiceUnavailable = 503,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::Forbidden, Self::ServiceUnavailable];
    }

    errspec::__made_by!("0.1.0");

    /// An answer of behaviour that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Backoff, ClassInfo, Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind, Log,
            Lookup, Member, Outcome, Retry, Shape, Slot, Spec, StatusInfo,
        };
        /// Everything that the spec of behaviour declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "behaviour",
            title: "behaviour",
            docs: "",
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
                                    name: "code",
                                    shape: Shape::Slot(Slot::Code),
                                },
                            ],
                        ),
                    ),
                    ..Envelope::BLANK
                },
            ],
            classes: &[
                ClassInfo {
                    class: 5,
                    docs: Docs::BLANK,
                    outcome: Some(Outcome::Unknown),
                    retry: None,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: None,
                },
            ],
            statuses: &[
                StatusInfo {
                    code: 403,
                    reason: "Forbidden",
                    docs: Docs::BLANK,
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(2),
                },
                StatusInfo {
                    code: 503,
                    reason: "Service Unavailable",
                    docs: Docs::BLANK,
                    outcome: Outcome::Unknown,
                    retry: Retry::After(::std::time::Duration::from_secs(30)),
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: None,
                },
            ],
            errors: &[
                ErrorInfo {
                    name: "CLOSED",
                    code: "CLOSED",
                    status: 503,
                    message: "Service Unavailable",
                    fields: NO_FIELDS,
                    body: "{\"code\":\"CLOSED\"}",
                    docs: Docs::BLANK,
                    kind: KIND_OF_CLOSED,
                },
                ErrorInfo {
                    name: "BUSY",
                    code: "BUSY",
                    status: 503,
                    message: "Service Unavailable",
                    fields: NO_FIELDS,
                    body: "{\"code\":\"BUSY\"}",
                    docs: Docs::BLANK,
                    kind: KIND_OF_BUSY,
                },
                ErrorInfo {
                    name: "NO_SECOND_FACTOR",
                    code: "NO_SECOND_FACTOR",
                    status: 403,
                    message: "Forbidden",
                    fields: NO_FIELDS,
                    body: "{\"code\":\"NO_SECOND_FACTOR\"}",
                    docs: Docs::BLANK,
                    kind: KIND_OF_NO_SECOND_FACTOR,
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
        const KIND_OF_CLOSED: &Kind = &Kind {
            outcome: Outcome::Unknown,
            retry: Retry::After(::std::time::Duration::from_secs(30)),
            log: Some(Log::Warn),
            ..Kind::PLAIN
        };
        const NO_FIELDS: &[FieldInfo] = &[];
        const KIND_OF_BUSY: &Kind = &Kind {
            own_outcome: true,
            retry: Retry::Backoff(Backoff {
                initial: ::std::time::Duration::from_millis(100),
                max: ::std::time::Duration::from_secs(1),
                factor: 3f64,
                attempts: 3,
            }),
            own_retry: true,
            log: Some(Log::Warn),
            ..Kind::PLAIN
        };
        const KIND_OF_NO_SECOND_FACTOR: &Kind = &Kind {
            retry: Retry::With("2FA code"),
            own_retry: true,
            log: Some(Log::Off),
            ..Kind::PLAIN
        };
        static CODES: Lookup = Lookup {
            entries: &[("BUSY", 1), ("CLOSED", 0), ("NO_SECOND_FACTOR", 2)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            Closed Busy NoSecondFactor
        ],
        (
            Closed Busy NoSecondFactor
        ) => (errspec::Plain(values)),
        aliases {
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_behaviour {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Closed() source;
                    Busy() source;
                    NoSecondFactor();
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_behaviour as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
