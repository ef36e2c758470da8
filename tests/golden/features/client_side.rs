// Made by errspec 0.1.0 from client_side.yaml. Do not edit: edit the spec.

/// The errors of client_side, made from `client_side.yaml`.
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
pub mod client_side {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of client_side. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `BROKEN`: Internal Server Error
        ///
        /// Status 500. The request may have been carried out: verify before repeating it.
        Broken,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[Self::Broken];
    }

    /// An error of client_side, with its fields. `Display` is its message.
    pub enum Error {
        /// Internal Server Error
        Broken {
            /// The field `retry_after`.
            retry_after: Option<std::time::Duration>,
        },
    }

    impl Error {
        /// Internal Server Error
        pub fn broken(retry_after: impl Into<Option<std::time::Duration>>) -> Self {
            Self::Broken {
                retry_after: retry_after.into(),
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::Broken { .. } => Code::Broken,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::Broken { retry_after } => show(&[retry_after]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::Broken => {
                    Self::Broken {
                        retry_after: fields.take(0),
                    }
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            None
        }
    }

    /// The HTTP statuses that client_side answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 500 Internal Server Error
        ///
        /// The request may have been carried out: verify before repeating it.
        InternalServerError = 500,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::InternalServerError];
    }

    /// An answer of client_side that is an error.
    pub type Failure = errspec::Failure<Error>;

    const KIND_OF_BROKEN: &errspec::Kind = &errspec::Kind {
        outcome: errspec::Outcome::Unknown,
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[("BROKEN", 0)],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of client_side says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "client_side",
        title: "client_side",
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
                                name: "*",
                                shape: Shape::Slot(Slot::Fields),
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
                fields: &[
                    errspec::FieldInfo {
                        name: "retry_after",
                        ty: errspec::Type::Duration(errspec::Unit::Seconds),
                        optional: true,
                        spread: true,
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_BROKEN,
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
    macro_rules! __errspec_client_side {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Broken(retry_after?);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_client_side as __errors_of_spec;
}
