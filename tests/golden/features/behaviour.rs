// Made by errspec 0.1.0 from behaviour.yaml. Do not edit: edit the spec.

/// The errors of behaviour, made from `behaviour.yaml`.
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
pub mod behaviour {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of behaviour. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `CLOSED`: Service Unavailable
        ///
        /// Status 503. The request may have been carried out: verify before repeating it. Retry after 30s.
        Closed,
        /// `BUSY`: Service Unavailable
        ///
        /// Status 503. The request was not carried out. Retry with exponential backoff.
        Busy,
        /// `NO_SECOND_FACTOR`: Forbidden
        ///
        /// Status 403. The request was not carried out. Repeat it identically with this attached: 2FA code.
        NoSecondFactor,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[Self::Closed, Self::Busy, Self::NoSecondFactor];
    }

    /// An error of behaviour, with its fields. `Display` is its message.
    pub enum Error {
        /// Service Unavailable
        Closed {
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// Service Unavailable
        Busy {
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// Forbidden
        NoSecondFactor,
    }

    impl Error {
        /// Service Unavailable
        pub fn closed() -> Self {
            Self::Closed {
                source: errspec::Source::NONE,
            }
        }

        /// Service Unavailable
        ///
        /// Keeps `cause` for the server's own log.
        pub fn closed_from(
            cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
        ) -> Self {
            Self::Closed {
                source: errspec::Source::new(cause),
            }
        }

        /// Service Unavailable
        pub fn busy() -> Self {
            Self::Busy {
                source: errspec::Source::NONE,
            }
        }

        /// Service Unavailable
        ///
        /// Keeps `cause` for the server's own log.
        pub fn busy_from(
            cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
        ) -> Self {
            Self::Busy {
                source: errspec::Source::new(cause),
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::Closed { .. } => Code::Closed,
                Self::Busy { .. } => Code::Busy,
                Self::NoSecondFactor => Code::NoSecondFactor,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            show(&[]);
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::Closed => {
                    Self::Closed {
                        source: fields.source(),
                    }
                }
                Code::Busy => {
                    Self::Busy {
                        source: fields.source(),
                    }
                }
                Code::NoSecondFactor => Self::NoSecondFactor,
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            match self {
                Self::Closed { source } | Self::Busy { source } => Some(source),
                _ => None,
            }
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

    /// An answer of behaviour that is an error.
    pub type Failure = errspec::Failure<Error>;

    const NO_FIELDS: &[errspec::FieldInfo] = &[];

    const KIND_OF_CLOSED: &errspec::Kind = &errspec::Kind {
        outcome: errspec::Outcome::Unknown,
        retry: errspec::Retry::After(std::time::Duration::from_secs(30)),
        log: Some(errspec::Log::Warn),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_BUSY: &errspec::Kind = &errspec::Kind {
        retry: errspec::Retry::Backoff(errspec::Backoff {
            initial: std::time::Duration::from_millis(100),
            max: std::time::Duration::from_secs(1),
            factor: 3f64,
            attempts: 3,
        }),
        log: Some(errspec::Log::Warn),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_NO_SECOND_FACTOR: &errspec::Kind = &errspec::Kind {
        retry: errspec::Retry::With("2FA code"),
        log: Some(errspec::Log::Off),
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[("BUSY", 1), ("CLOSED", 0), ("NO_SECOND_FACTOR", 2)],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of behaviour says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
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
            errspec::ClassInfo {
                class: 5,
                docs: errspec::Docs::BLANK,
                outcome: Some(errspec::Outcome::Unknown),
                retry: None,
                stands_in: None,
            },
        ],
        statuses: &[
            errspec::StatusInfo {
                code: 403,
                reason: "Forbidden",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(2),
            },
            errspec::StatusInfo {
                code: 503,
                reason: "Service Unavailable",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::After(std::time::Duration::from_secs(30)),
                stands_in: None,
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "CLOSED",
                variant: "Closed",
                code: "CLOSED",
                status: 503,
                message: "Service Unavailable",
                fields: NO_FIELDS,
                body: "{\"code\":\"CLOSED\"}",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_CLOSED,
            },
            errspec::ErrorInfo {
                name: "BUSY",
                variant: "Busy",
                code: "BUSY",
                status: 503,
                message: "Service Unavailable",
                fields: NO_FIELDS,
                body: "{\"code\":\"BUSY\"}",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_BUSY,
            },
            errspec::ErrorInfo {
                name: "NO_SECOND_FACTOR",
                variant: "NoSecondFactor",
                code: "NO_SECOND_FACTOR",
                status: 403,
                message: "Forbidden",
                fields: NO_FIELDS,
                body: "{\"code\":\"NO_SECOND_FACTOR\"}",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_NO_SECOND_FACTOR,
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
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_behaviour as __errors_of_spec;
}
