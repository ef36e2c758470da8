// Made by errspec 0.1.0 from fields.yaml. Do not edit: edit the spec.

/// The errors of fields, made from `fields.yaml`.
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
pub mod fields {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of fields. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `OUT_OF_STOCK`: only `{left}` of `{sku}` left
        ///
        /// Status 409. The request was not carried out.
        OutOfStock,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[Self::OutOfStock];
    }

    /// An error of fields, with its fields. `Display` is its message.
    pub enum Error {
        /// only `{left}` of `{sku}` left
        OutOfStock {
            /// The product's number.
            ///
            /// Example: `"B-1"`
            sku: String,
            /// The field `left`.
            left: i64,
            /// The field `back_in`.
            back_in: Option<std::time::Duration>,
            /// The field `account_id`.
            ///
            /// Private: for the server's own log.
            account_id: Option<u64>,
        },
    }

    impl Error {
        /// only `{left}` of `{sku}` left
        pub fn out_of_stock(
            sku: impl Into<String>,
            left: i64,
            back_in: impl Into<Option<std::time::Duration>>,
        ) -> Self {
            Self::OutOfStock {
                sku: sku.into(),
                left,
                back_in: back_in.into(),
                account_id: None,
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::OutOfStock { .. } => Code::OutOfStock,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::OutOfStock { sku, left, back_in, account_id } => {
                    show(&[sku, left, back_in, account_id])
                }
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::OutOfStock => {
                    Self::OutOfStock {
                        sku: fields.take(0),
                        left: fields.take(1),
                        back_in: fields.take(2),
                        account_id: fields.take(3),
                    }
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            None
        }
    }

    /// The HTTP statuses that fields answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 409 Conflict
        ///
        /// The request was not carried out.
        Conflict = 409,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::Conflict];
    }

    /// An answer of fields that is an error.
    pub type Failure = errspec::Failure<Error>;

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[("OUT_OF_STOCK", 0)],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of fields says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "fields",
        title: "fields",
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
                                name: "data",
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
                code: 409,
                reason: "Conflict",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "OUT_OF_STOCK",
                variant: "OutOfStock",
                code: "OUT_OF_STOCK",
                status: 409,
                message: "only {left} of {sku} left",
                fields: &[
                    errspec::FieldInfo {
                        name: "sku",
                        ty: errspec::Type::String,
                        spread: true,
                        docs: "The product's number.",
                        example: "\"B-1\"",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "left",
                        ty: errspec::Type::Integer,
                        spread: true,
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "back_in",
                        ty: errspec::Type::Duration(errspec::Unit::Seconds),
                        optional: true,
                        spread: true,
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "account_id",
                        ty: errspec::Type::Unsigned,
                        optional: true,
                        private: true,
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
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
    macro_rules! __errspec_fields {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    OutOfStock(sku, left, back_in?, account_id?);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_fields as __errors_of_spec;
}
