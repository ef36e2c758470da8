// Made by errspec 0.1.0 from headers.yaml. Do not edit: edit the spec.

/// The errors of headers, made from `headers.yaml`.
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
pub mod headers {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of headers. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `NO_TOKEN`: a token is needed
        ///
        /// Status 401. The request was not carried out.
        NoToken,
        /// `DENIED`: Found
        ///
        /// Status 302. The request was not carried out.
        Denied,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[Self::NoToken, Self::Denied];
    }

    /// An error of headers, with its fields. `Display` is its message.
    pub enum Error {
        /// a token is needed
        NoToken,
        /// Found
        Denied {
            /// The field `to`.
            to: String,
        },
    }

    impl Error {
        /// Found
        pub fn denied(to: impl Into<String>) -> Self {
            Self::Denied { to: to.into() }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::NoToken => Code::NoToken,
                Self::Denied { .. } => Code::Denied,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::Denied { to } => show(&[to]),
                _ => show(&[]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::NoToken => Self::NoToken,
                Code::Denied => Self::Denied { to: fields.take(0) },
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            None
        }
    }

    /// The HTTP statuses that headers answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 302 Found
        ///
        /// The request was not carried out.
        Found = 302,
        /// 401 Unauthorized
        ///
        /// The request was not carried out.
        Unauthorized = 401,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::Found, Self::Unauthorized];
    }

    /// An answer of headers that is an error.
    pub type Failure = errspec::Failure<Error>;

    const NO_FIELDS: &[errspec::FieldInfo] = &[];

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    const KIND_OF_DENIED: &errspec::Kind = &errspec::Kind {
        envelope: 1,
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[("DENIED", 1), ("NO_TOKEN", 0)],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of headers says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "headers",
        title: "headers",
        docs: "",
        integer_codes: false,
        success: &[],
        envelopes: &[
            Envelope {
                name: "envelope",
                headers: &[
                    HeaderShape {
                        name: "x-error",
                        value: &[Part::Slot(Slot::Code)],
                        max_length: 64,
                        ..HeaderShape::BLANK
                    },
                    HeaderShape {
                        name: "www-authenticate",
                        value: &[Part::Text("Bearer")],
                        params: Params::Auth(
                            &[
                                Param {
                                    name: "error",
                                    value: &[Part::Slot(Slot::Code)],
                                },
                                Param {
                                    name: "error_description",
                                    value: &[Part::Slot(Slot::Message)],
                                },
                            ],
                        ),
                        ..HeaderShape::BLANK
                    },
                ],
                reason_phrase: Some(HeaderShape {
                    name: "",
                    value: &[Part::Slot(Slot::Message)],
                    max_length: 128,
                    ..HeaderShape::BLANK
                }),
                ..Envelope::BLANK
            },
            Envelope {
                name: "redirect",
                headers: &[
                    HeaderShape {
                        name: "location",
                        value: &[Part::Slot(Slot::Field("to"))],
                        params: Params::Query(
                            &[
                                Param {
                                    name: "error",
                                    value: &[Part::Slot(Slot::Code)],
                                },
                            ],
                        ),
                        ..HeaderShape::BLANK
                    },
                ],
                ..Envelope::BLANK
            },
        ],
        classes: &[],
        statuses: &[
            errspec::StatusInfo {
                code: 302,
                reason: "Found",
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
                stands_in: Some(0),
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "NO_TOKEN",
                variant: "NoToken",
                code: "NO_TOKEN",
                status: 401,
                message: "a token is needed",
                fields: NO_FIELDS,
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "DENIED",
                variant: "Denied",
                code: "DENIED",
                status: 302,
                message: "Found",
                fields: &[
                    errspec::FieldInfo {
                        name: "to",
                        ty: errspec::Type::String,
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_DENIED,
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
    macro_rules! __errspec_headers {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    NoToken();
                    Denied(to);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_headers as __errors_of_spec;
}
