// Made by errspec 0.1.0 from rfc9457.yaml. Do not edit: edit the spec.

/// The errors of Problem Details for HTTP APIs, made from `rfc9457.yaml`.
///
/// The code is a URI, in `type`. It need not lead anywhere. `title` is the same for every occurrence
/// of a problem, `detail` is about this one, and what else there is to say has members of its own.
///
/// A client ignores a member that is not of the type that it should be.
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
pub mod rfc9457 {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of Problem Details for HTTP APIs. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `https://example.com/probs/out-of-credit`: There is not enough credit.
        ///
        /// Status 403. The request was not carried out.
        OutOfCredit,
        /// `https://example.net/validation-error`: The request is not valid.
        ///
        /// Status 422. The request was not carried out.
        ValidationError,
        /// `tag:example@example.org,2021-09-17:OutOfLuck`: Out of luck.
        ///
        /// A type that is a URI, but leads nowhere.
        ///
        /// Status 400. The request was not carried out.
        OutOfLuck,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[
            Self::OutOfCredit,
            Self::ValidationError,
            Self::OutOfLuck,
        ];
    }

    /// An error of Problem Details for HTTP APIs, with its fields. `Display` is its message.
    pub enum Error {
        /// There is not enough credit.
        OutOfCredit {
            /// What is left
            ///
            /// Example: `30`
            balance: f64,
            /// The accounts that can be charged
            ///
            /// Example: `["/account/12345","/account/67890"]`
            accounts: Vec<String>,
            /// A URI reference for this occurrence
            ///
            /// Example: `"/account/12345/msgs/abc"`
            instance: Option<String>,
        },
        /// The request is not valid.
        ValidationError {
            /// What is wrong (`detail`), and where (`pointer`: a JSON Pointer)
            ///
            /// Example: `[{"detail":"must be a positive integer","pointer":"#/age"}]`
            errors: Vec<std::collections::BTreeMap<String, String>>,
            /// A URI reference for this occurrence
            ///
            /// Example: `"/account/12345/msgs/abc"`
            instance: Option<String>,
        },
        /// Out of luck.
        OutOfLuck {
            /// A URI reference for this occurrence
            ///
            /// Example: `"/account/12345/msgs/abc"`
            instance: Option<String>,
        },
    }

    impl Error {
        /// There is not enough credit.
        pub fn out_of_credit(
            balance: f64,
            accounts: impl Into<Vec<String>>,
            instance: impl Into<Option<String>>,
        ) -> Self {
            Self::OutOfCredit {
                balance,
                accounts: accounts.into(),
                instance: instance.into(),
            }
        }

        /// The request is not valid.
        pub fn validation_error(
            errors: impl Into<Vec<std::collections::BTreeMap<String, String>>>,
            instance: impl Into<Option<String>>,
        ) -> Self {
            Self::ValidationError {
                errors: errors.into(),
                instance: instance.into(),
            }
        }

        /// Out of luck.
        pub fn out_of_luck(instance: impl Into<Option<String>>) -> Self {
            Self::OutOfLuck {
                instance: instance.into(),
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::OutOfCredit { .. } => Code::OutOfCredit,
                Self::ValidationError { .. } => Code::ValidationError,
                Self::OutOfLuck { .. } => Code::OutOfLuck,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::OutOfCredit { balance, accounts, instance } => {
                    show(&[balance, accounts, instance])
                }
                Self::ValidationError { errors, instance } => show(&[errors, instance]),
                Self::OutOfLuck { instance } => show(&[instance]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::OutOfCredit => {
                    Self::OutOfCredit {
                        balance: fields.take(0),
                        accounts: fields.take(1),
                        instance: fields.take(2),
                    }
                }
                Code::ValidationError => {
                    Self::ValidationError {
                        errors: fields.take(0),
                        instance: fields.take(1),
                    }
                }
                Code::OutOfLuck => {
                    Self::OutOfLuck {
                        instance: fields.take(0),
                    }
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            None
        }
    }

    /// The HTTP statuses that Problem Details for HTTP APIs answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 400 Bad Request
        ///
        /// The request was not carried out.
        BadRequest = 400,
        /// 403 Forbidden
        ///
        /// The request was not carried out.
        Forbidden = 403,
        /// 422 Unprocessable Content
        ///
        /// The request was not carried out.
        UnprocessableContent = 422,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[
            Self::BadRequest,
            Self::Forbidden,
            Self::UnprocessableContent,
        ];
    }

    /// An answer of Problem Details for HTTP APIs that is an error.
    pub type Failure = errspec::Failure<Error>;

    const KIND_OF_OUT_OF_CREDIT: &errspec::Kind = &errspec::Kind {
        attributes: &[("title", errspec::Constant::Text("You do not have enough credit."))],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_VALIDATION_ERROR: &errspec::Kind = &errspec::Kind {
        attributes: &[("title", errspec::Constant::Text("Your request is not valid."))],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_OUT_OF_LUCK: &errspec::Kind = &errspec::Kind {
        attributes: &[("title", errspec::Constant::Text("Out of luck."))],
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[
            ("https://example.com/probs/out-of-credit", 0),
            ("https://example.net/validation-error", 1),
            ("tag:example@example.org,2021-09-17:OutOfLuck", 2),
        ],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of Problem Details for HTTP APIs says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "rfc9457",
        title: "Problem Details for HTTP APIs",
        docs: "The code is a URI, in `type`. It need not lead anywhere. `title` is the same for every occurrence\nof a problem, `detail` is about this one, and what else there is to say has members of its own.\n\nA client ignores a member that is not of the type that it should be.",
        integer_codes: false,
        success: &[],
        envelopes: &[
            Envelope {
                name: "envelope",
                content_type: "application/problem+json",
                body: Some(
                    Shape::Object(
                        &[
                            Member {
                                name: "type",
                                shape: Shape::Slot(Slot::Code),
                            },
                            Member {
                                name: "title",
                                shape: Shape::Slot(Slot::Attribute("title")),
                            },
                            Member {
                                name: "status",
                                shape: Shape::Slot(Slot::Status),
                            },
                            Member {
                                name: "detail",
                                shape: Shape::Slot(Slot::Message),
                            },
                            Member {
                                name: "instance",
                                shape: Shape::Slot(Slot::Field("instance")),
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
        classes: &[
            errspec::ClassInfo {
                class: 4,
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
                stands_in: Some(2),
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
                code: 422,
                reason: "Unprocessable Content",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "OUT_OF_CREDIT",
                variant: "OutOfCredit",
                code: "https://example.com/probs/out-of-credit",
                status: 403,
                message: "Your current balance is {balance}.",
                fields: &[
                    errspec::FieldInfo {
                        name: "balance",
                        ty: errspec::Type::Number,
                        spread: true,
                        docs: "What is left",
                        example: "30",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "accounts",
                        ty: errspec::Type::List(&errspec::Type::String),
                        spread: true,
                        docs: "The accounts that can be charged",
                        example: "[\"/account/12345\",\"/account/67890\"]",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "instance",
                        ty: errspec::Type::String,
                        optional: true,
                        docs: "A URI reference for this occurrence",
                        example: "\"/account/12345/msgs/abc\"",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "",
                docs: errspec::Docs::BLANK.with_summary("There is not enough credit."),
                kind: KIND_OF_OUT_OF_CREDIT,
            },
            errspec::ErrorInfo {
                name: "VALIDATION_ERROR",
                variant: "ValidationError",
                code: "https://example.net/validation-error",
                status: 422,
                message: "The request is not valid.",
                fields: &[
                    errspec::FieldInfo {
                        name: "errors",
                        ty: errspec::Type::List(&errspec::Type::Map(&errspec::Type::String)),
                        spread: true,
                        docs: "What is wrong (`detail`), and where (`pointer`: a JSON Pointer)",
                        example: "[{\"detail\":\"must be a positive integer\",\"pointer\":\"#/age\"}]",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "instance",
                        ty: errspec::Type::String,
                        optional: true,
                        docs: "A URI reference for this occurrence",
                        example: "\"/account/12345/msgs/abc\"",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The request is not valid."),
                kind: KIND_OF_VALIDATION_ERROR,
            },
            errspec::ErrorInfo {
                name: "OUT_OF_LUCK",
                variant: "OutOfLuck",
                code: "tag:example@example.org,2021-09-17:OutOfLuck",
                status: 400,
                message: "Out of luck.",
                fields: &[
                    errspec::FieldInfo {
                        name: "instance",
                        ty: errspec::Type::String,
                        optional: true,
                        docs: "A URI reference for this occurrence",
                        example: "\"/account/12345/msgs/abc\"",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("Out of luck.")
                    .with_details("A type that is a URI, but leads nowhere."),
                kind: KIND_OF_OUT_OF_LUCK,
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
    macro_rules! __errspec_rfc9457 {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    OutOfCredit(balance, accounts, instance?);
                    ValidationError(errors, instance?);
                    OutOfLuck(instance?);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_rfc9457 as __errors_of_spec;
}
