// Made by errspec 0.1.0 from by_attribute.yaml. Do not edit: edit the spec.

/// The errors of by_attribute, made from `by_attribute.yaml`.
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
pub mod by_attribute {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of by_attribute. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `declined`: Payment Required
        ///
        /// Status 402. The request was not carried out.
        Declined,
        /// `declined`: Payment Required
        ///
        /// Status 402. The request was not carried out.
        NoFunds,
        /// `declined`: Payment Required
        ///
        /// Status 402. The request was not carried out.
        TryLater,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[Self::Declined, Self::NoFunds, Self::TryLater];
    }

    /// An error of by_attribute, with its fields. `Display` is its message.
    pub enum Error {
        /// Payment Required
        Declined,
        /// Payment Required
        NoFunds,
        /// Payment Required
        TryLater,
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::Declined => Code::Declined,
                Self::NoFunds => Code::NoFunds,
                Self::TryLater => Code::TryLater,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            show(&[]);
        }

        fn build(code: Code, _: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::Declined => Self::Declined,
                Code::NoFunds => Self::NoFunds,
                Code::TryLater => Self::TryLater,
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            None
        }
    }

    /// The HTTP statuses that by_attribute answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 402 Payment Required
        ///
        /// The request was not carried out.
        PaymentRequired = 402,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::PaymentRequired];
    }

    /// An answer of by_attribute that is an error.
    pub type Failure = errspec::Failure<Error>;

    const NO_FIELDS: &[errspec::FieldInfo] = &[];

    const KIND_OF_DECLINED: &errspec::Kind = &errspec::Kind {
        attributes: &[("transient", errspec::Constant::Bool(false))],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_NO_FUNDS: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("reason_code", errspec::Constant::Text("no_funds")),
            ("transient", errspec::Constant::Bool(false)),
        ],
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_TRY_LATER: &errspec::Kind = &errspec::Kind {
        attributes: &[
            ("reason_code", errspec::Constant::Text("later")),
            ("transient", errspec::Constant::Bool(true)),
        ],
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[("declined", 0), ("declined", 1), ("declined", 2)],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of by_attribute says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "by_attribute",
        title: "by_attribute",
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
                                name: "reason_code",
                                shape: Shape::Slot(Slot::Attribute("reason_code")),
                            },
                            Member {
                                name: "transient",
                                shape: Shape::Slot(Slot::Attribute("transient")),
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
                code: 402,
                reason: "Payment Required",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "DECLINED",
                variant: "Declined",
                code: "declined",
                status: 402,
                message: "Payment Required",
                fields: NO_FIELDS,
                body: "{\"code\":\"declined\",\"transient\":false}",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_DECLINED,
            },
            errspec::ErrorInfo {
                name: "NO_FUNDS",
                variant: "NoFunds",
                code: "declined",
                status: 402,
                message: "Payment Required",
                fields: NO_FIELDS,
                body: "{\"code\":\"declined\",\"reason_code\":\"no_funds\",\"transient\":false}",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_NO_FUNDS,
            },
            errspec::ErrorInfo {
                name: "TRY_LATER",
                variant: "TryLater",
                code: "declined",
                status: 402,
                message: "Payment Required",
                fields: NO_FIELDS,
                body: "{\"code\":\"declined\",\"reason_code\":\"later\",\"transient\":true}",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_TRY_LATER,
            },
        ],
        codes: &CODES,
        identify: &[
            errspec::Identifier {
                slot: Slot::Attribute("reason_code"),
                values: &errspec::Lookup {
                    entries: &[("later", 2), ("no_funds", 1)],
                    ..errspec::Lookup::EMPTY
                },
            },
            errspec::Identifier {
                slot: Slot::Code,
                values: &errspec::Lookup {
                    entries: &[("declined", 0)],
                    ..errspec::Lookup::EMPTY
                },
            },
        ],
    };

    errspec::__items!(Code, Error, Status);

    #[doc(hidden)]
    #[allow(non_local_definitions, reason = "the module may stand in a function")]
    #[macro_export]
    macro_rules! __errspec_by_attribute {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Declined();
                    NoFunds();
                    TryLater();
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_by_attribute as __errors_of_spec;
}
