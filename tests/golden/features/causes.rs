// Made by errspec 0.1.0 from causes.yaml. Do not edit: edit the spec.

/// The errors of causes, made from `causes.yaml`.
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
pub mod causes {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of causes. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `BROKEN`: Internal Server Error
        ///
        /// Status 500. The request may have been carried out: verify before repeating it.
        Broken,
        /// `OFFLINE`: Service Unavailable
        ///
        /// Status 503. The request was not carried out. Retry with exponential backoff.
        Offline,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[Self::Broken, Self::Offline];
    }

    /// An error of causes, with its fields. `Display` is its message.
    pub enum Error {
        /// Internal Server Error
        Broken {
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
        /// Service Unavailable
        Offline {
            /// The field `host`.
            host: String,
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
    }

    impl Error {
        /// Internal Server Error
        pub fn broken() -> Self {
            Self::Broken {
                source: errspec::Source::NONE,
            }
        }

        /// Internal Server Error
        ///
        /// Keeps `cause` for the server's own log.
        pub fn broken_from(
            cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
        ) -> Self {
            Self::Broken {
                source: errspec::Source::new(cause),
            }
        }

        /// Service Unavailable
        pub fn offline(host: impl Into<String>) -> Self {
            Self::Offline {
                host: host.into(),
                source: errspec::Source::NONE,
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::Broken { .. } => Code::Broken,
                Self::Offline { .. } => Code::Offline,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::Offline { host, .. } => show(&[host]),
                _ => show(&[]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::Broken => {
                    Self::Broken {
                        source: fields.source(),
                    }
                }
                Code::Offline => {
                    Self::Offline {
                        host: fields.take(0),
                        source: fields.source(),
                    }
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            match self {
                Self::Broken { source } | Self::Offline { source, .. } => Some(source),
            }
        }
    }

    impl From<std::io::Error> for Error {
        fn from(cause: std::io::Error) -> Self {
            Self::Broken {
                source: errspec::Source::new(cause),
            }
        }
    }

    impl From<std::fmt::Error> for Error {
        fn from(cause: std::fmt::Error) -> Self {
            Self::Broken {
                source: errspec::Source::new(cause),
            }
        }
    }

    /// The HTTP statuses that causes answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 500 Internal Server Error
        ///
        /// The request may have been carried out: verify before repeating it.
        InternalServerError = 500,
        /// 503 Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        ServiceUnavailable = 503,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[
            Self::InternalServerError,
            Self::ServiceUnavailable,
        ];
    }

    /// An answer of causes that is an error.
    pub type Failure = errspec::Failure<Error>;

    const NO_FIELDS: &[errspec::FieldInfo] = &[];

    const KIND_OF_BROKEN: &errspec::Kind = &errspec::Kind {
        outcome: errspec::Outcome::Unknown,
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_OFFLINE: &errspec::Kind = &errspec::Kind {
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[("BROKEN", 0), ("OFFLINE", 1)],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of causes says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "causes",
        title: "causes",
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
        classes: &[],
        statuses: &[
            errspec::StatusInfo {
                code: 500,
                reason: "Internal Server Error",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Never,
                stands_in: Some(0),
            },
            errspec::StatusInfo {
                code: 503,
                reason: "Service Unavailable",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: None,
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "BROKEN",
                variant: "Broken",
                code: "BROKEN",
                status: 500,
                message: "Internal Server Error",
                fields: NO_FIELDS,
                body: "{\"code\":\"BROKEN\"}",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_BROKEN,
            },
            errspec::ErrorInfo {
                name: "OFFLINE",
                variant: "Offline",
                code: "OFFLINE",
                status: 503,
                message: "Service Unavailable",
                fields: &[
                    errspec::FieldInfo {
                        name: "host",
                        ty: errspec::Type::String,
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"code\":\"OFFLINE\"}",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_OFFLINE,
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
    macro_rules! __errspec_causes {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Broken() source;
                    Offline(host) source;
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_causes as __errors_of_spec;
}
