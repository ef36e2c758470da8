// Made by errspec 0.1.0 from envelopes.yaml. Do not edit: edit the spec.

/// The errors of envelopes, made from `envelopes.yaml`.
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
pub mod envelopes {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of envelopes. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `LISTED`: Bad Request
        ///
        /// Status 400. The request was not carried out.
        Listed,
        /// `DETAILED`: Too Many Requests
        ///
        /// Status 429. The request was not carried out. Retry with exponential backoff.
        Detailed,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[Self::Listed, Self::Detailed];
    }

    /// An error of envelopes, with its fields. `Display` is its message.
    pub enum Error {
        /// Bad Request
        Listed,
        /// Too Many Requests
        Detailed {
            /// The field `name`.
            name: Option<String>,
            /// The field `retry_after`.
            retry_after: Option<std::time::Duration>,
        },
    }

    impl Error {
        /// Too Many Requests
        pub fn detailed(
            name: impl Into<Option<String>>,
            retry_after: impl Into<Option<std::time::Duration>>,
        ) -> Self {
            Self::Detailed {
                name: name.into(),
                retry_after: retry_after.into(),
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::Listed => Code::Listed,
                Self::Detailed { .. } => Code::Detailed,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::Detailed { name, retry_after } => show(&[name, retry_after]),
                _ => show(&[]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::Listed => Self::Listed,
                Code::Detailed => {
                    Self::Detailed {
                        name: fields.take(0),
                        retry_after: fields.take(1),
                    }
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            None
        }
    }

    /// The HTTP statuses that envelopes answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 400 Bad Request
        ///
        /// The request was not carried out.
        BadRequest = 400,
        /// 429 Too Many Requests
        ///
        /// The request was not carried out. Retry with exponential backoff.
        TooManyRequests = 429,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::BadRequest, Self::TooManyRequests];
    }

    /// An answer of envelopes that is an error.
    pub type Failure = errspec::Failure<Error>;

    const NO_FIELDS: &[errspec::FieldInfo] = &[];

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    const KIND_OF_DETAILED: &errspec::Kind = &errspec::Kind {
        envelope: 1,
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[("DETAILED", 1), ("LISTED", 0)],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of envelopes says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "envelopes",
        title: "envelopes",
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
                                name: "ok",
                                shape: Shape::Constant("false"),
                            },
                            Member {
                                name: "errors",
                                shape: Shape::Errors(
                                    &Shape::Object(
                                        &[
                                            Member {
                                                name: "code",
                                                shape: Shape::Slot(Slot::Code),
                                            },
                                            Member {
                                                name: "detail",
                                                shape: Shape::Slot(Slot::Message),
                                            },
                                            Member {
                                                name: "line",
                                                shape: Shape::Text(
                                                    &[
                                                        Part::Slot(Slot::Code),
                                                        Part::Text(" ("),
                                                        Part::Slot(Slot::Status),
                                                        Part::Text(")"),
                                                    ],
                                                ),
                                            },
                                        ],
                                    ),
                                ),
                            },
                        ],
                    ),
                ),
                ..Envelope::BLANK
            },
            Envelope {
                name: "detailed",
                content_type: "application/vnd.shop+json",
                body: Some(
                    Shape::Object(
                        &[
                            Member {
                                name: "code",
                                shape: Shape::Slot(Slot::Code),
                            },
                            Member {
                                name: "details",
                                shape: Shape::List(
                                    &[
                                        Shape::Object(
                                            &[
                                                Member {
                                                    name: "kind",
                                                    shape: Shape::Constant("\"who\""),
                                                },
                                                Member {
                                                    name: "name",
                                                    shape: Shape::Slot(Slot::Field("name")),
                                                },
                                            ],
                                        ),
                                        Shape::Object(
                                            &[
                                                Member {
                                                    name: "kind",
                                                    shape: Shape::Constant("\"wait\""),
                                                },
                                                Member {
                                                    name: "for",
                                                    shape: Shape::Text(
                                                        &[Part::Slot(Slot::Field("retry_after")), Part::Text("s")],
                                                    ),
                                                },
                                            ],
                                        ),
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
                code: 400,
                reason: "Bad Request",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(0),
            },
            errspec::StatusInfo {
                code: 429,
                reason: "Too Many Requests",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: Some(1),
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "LISTED",
                variant: "Listed",
                code: "LISTED",
                status: 400,
                message: "Bad Request",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"errors\":[{\"code\":\"LISTED\",\"detail\":\"Bad Request\",\"line\":\"LISTED (400)\"}]}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "DETAILED",
                variant: "Detailed",
                code: "DETAILED",
                status: 429,
                message: "Too Many Requests",
                fields: &[
                    errspec::FieldInfo {
                        name: "name",
                        ty: errspec::Type::String,
                        optional: true,
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "retry_after",
                        ty: errspec::Type::Duration(errspec::Unit::Seconds),
                        optional: true,
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_DETAILED,
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
    macro_rules! __errspec_envelopes {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Listed();
                    Detailed(name?, retry_after?);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_envelopes as __errors_of_spec;
}
