// Made by errspec 0.1.0 from operations.yaml. Do not edit: edit the spec.

/// The errors of operations, made from `operations.yaml`.
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
pub mod operations {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of operations. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `SOLD_OUT`: no `{sku}` is left
        ///
        /// Status 409. The request was not carried out.
        SoldOut,
        /// `CLOSED`: Service Unavailable
        ///
        /// Status 503. The request was not carried out. Retry with exponential backoff.
        Closed,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[Self::SoldOut, Self::Closed];
    }

    /// An error of operations, with its fields. `Display` is its message.
    pub enum Error {
        /// no `{sku}` is left
        SoldOut {
            /// The field `sku`.
            sku: String,
        },
        /// Service Unavailable
        Closed {
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
    }

    impl Error {
        /// no `{sku}` is left
        pub fn sold_out(sku: impl Into<String>) -> Self {
            Self::SoldOut { sku: sku.into() }
        }

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
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::SoldOut { .. } => Code::SoldOut,
                Self::Closed { .. } => Code::Closed,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::SoldOut { sku } => show(&[sku]),
                _ => show(&[]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::SoldOut => {
                    Self::SoldOut {
                        sku: fields.take(0),
                    }
                }
                Code::Closed => {
                    Self::Closed {
                        source: fields.source(),
                    }
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            match self {
                Self::Closed { source } => Some(source),
                _ => None,
            }
        }
    }

    /// What `place_order` can answer with.
    ///
    /// Order something.
    #[derive(Clone, Debug, PartialEq)]
    pub enum PlaceOrderError {
        /// no `{sku}` is left
        SoldOut {
            /// The field `sku`.
            sku: String,
        },
        /// Service Unavailable
        Closed {
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
    }

    impl PlaceOrderError {
        /// no `{sku}` is left
        pub fn sold_out(sku: impl Into<String>) -> Self {
            Self::SoldOut { sku: sku.into() }
        }

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
    }

    impl From<PlaceOrderError> for Error {
        fn from(error: PlaceOrderError) -> Self {
            match error {
                PlaceOrderError::SoldOut { sku } => Self::SoldOut { sku },
                PlaceOrderError::Closed { source } => Self::Closed { source },
            }
        }
    }

    impl TryFrom<Error> for PlaceOrderError {
        type Error = Error;
        fn try_from(error: Error) -> Result<Self, Error> {
            Ok(
                match error {
                    Error::SoldOut { sku } => Self::SoldOut { sku },
                    Error::Closed { source } => Self::Closed { source },
                },
            )
        }
    }

    impl errspec::OperationError for PlaceOrderError {
        type Error = Error;
        const CODES: &'static [Code] = &[Code::SoldOut, Code::Closed];
        fn cause(&self) -> Option<&errspec::Source> {
            match self {
                Self::Closed { source } => Some(source),
                _ => None,
            }
        }
    }

    errspec::__operation!(PlaceOrderError, Error);

    /// The HTTP statuses that operations answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 409 Conflict
        ///
        /// The request was not carried out.
        Conflict = 409,
        /// 503 Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        ServiceUnavailable = 503,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::Conflict, Self::ServiceUnavailable];
    }

    /// An answer of operations that is an error.
    pub type Failure = errspec::Failure<Error>;

    const NO_FIELDS: &[errspec::FieldInfo] = &[];

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    const KIND_OF_CLOSED: &errspec::Kind = &errspec::Kind {
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[("CLOSED", 1), ("SOLD_OUT", 0)],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of operations says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "operations",
        title: "operations",
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
                            Member {
                                name: "message",
                                shape: Shape::Slot(Slot::Message),
                            },
                            Member {
                                name: "sku",
                                shape: Shape::Slot(Slot::Field("sku")),
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
                code: 409,
                reason: "Conflict",
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
                stands_in: Some(1),
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "SOLD_OUT",
                variant: "SoldOut",
                code: "SOLD_OUT",
                status: 409,
                message: "no {sku} is left",
                fields: &[
                    errspec::FieldInfo {
                        name: "sku",
                        ty: errspec::Type::String,
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"code\":\"SOLD_OUT\",\"message\":\"no \u{1}A is left\",\"sku\":\u{1}a}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CLOSED",
                variant: "Closed",
                code: "CLOSED",
                status: 503,
                message: "Service Unavailable",
                fields: NO_FIELDS,
                body: "{\"code\":\"CLOSED\",\"message\":\"Service Unavailable\"}",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_CLOSED,
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
    macro_rules! __errspec_operations {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    SoldOut(sku);
                    Closed() source;
                    enum PlaceOrderError(SoldOut, Closed);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_operations as __errors_of_spec;
}
