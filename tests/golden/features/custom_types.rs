// Made by errspec 0.1.0 from custom_types.yaml. Do not edit: edit the spec.

/// The errors of custom_types, made from `custom_types.yaml`.
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
pub mod custom_types {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of custom_types. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `BLOCKED`: Forbidden
        ///
        /// Status 403. The request was not carried out.
        Blocked,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[Self::Blocked];
    }

    /// An error of custom_types, with its fields. `Display` is its message.
    pub enum Error {
        /// Forbidden
        Blocked(Box<BlockedFields>),
    }

    /// The fields of [`Error::Blocked`].
    #[derive(Clone, Debug, PartialEq)]
    pub struct BlockedFields {
        /// The field `address`.
        pub address: Option<std::net::IpAddr>,
        /// The field `hits`.
        pub hits: std::num::Wrapping<u64>,
    }

    impl Error {
        /// Forbidden
        pub fn blocked(
            address: impl Into<Option<std::net::IpAddr>>,
            hits: std::num::Wrapping<u64>,
        ) -> Self {
            Self::Blocked(
                Box::new(BlockedFields {
                    address: address.into(),
                    hits,
                }),
            )
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::Blocked(_) => Code::Blocked,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::Blocked(fields) => {
                    show(
                        &[
                            &errspec::Custom::optional(&fields.address),
                            &errspec::Custom::new(&fields.hits),
                        ],
                    )
                }
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::Blocked => {
                    Self::Blocked(
                        Box::new(BlockedFields {
                            address: fields.take_optional_custom(0),
                            hits: fields.take_custom(1),
                        }),
                    )
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            None
        }
    }

    /// The HTTP statuses that custom_types answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 403 Forbidden
        ///
        /// The request was not carried out.
        Forbidden = 403,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::Forbidden];
    }

    /// An answer of custom_types that is an error.
    pub type Failure = errspec::Failure<Error>;

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[("BLOCKED", 0)],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of custom_types says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "custom_types",
        title: "custom_types",
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
                code: 403,
                reason: "Forbidden",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "BLOCKED",
                variant: "Blocked",
                code: "BLOCKED",
                status: 403,
                message: "Forbidden",
                fields: &[
                    errspec::FieldInfo {
                        name: "address",
                        ty: errspec::Type::String,
                        optional: true,
                        spread: true,
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "hits",
                        ty: errspec::Type::Unsigned,
                        spread: true,
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
    macro_rules! __errspec_custom_types {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Blocked(address?, hits) Box<BlockedFields>;
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_custom_types as __errors_of_spec;
}
