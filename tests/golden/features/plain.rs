// Made by errspec 0.1.0 from plain.yaml. Do not edit: edit the spec.

/// The errors of plain, made from `plain.yaml`.
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
pub mod plain {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of plain. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `SOLD_OUT`: Nothing is left.
        ///
        /// **What to do.** Wait for the next delivery.
        ///
        /// Status 409. The request was not carried out.
        SoldOut,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[Self::SoldOut];
    }

    /// An error of plain, with its fields. `Display` is its message.
    pub enum Error {
        /// Nothing is left.
        SoldOut,
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::SoldOut => Code::SoldOut,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            show(&[]);
        }

        fn build(code: Code, _: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::SoldOut => Self::SoldOut,
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            None
        }
    }

    /// The HTTP statuses that plain answers with.
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

    /// An answer of plain that is an error.
    pub type Failure = errspec::Failure<Error>;

    const NO_FIELDS: &[errspec::FieldInfo] = &[];

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[("SOLD_OUT", 0)],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of plain says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "plain",
        title: "plain",
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
                stands_in: Some(0),
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "SOLD_OUT",
                variant: "SoldOut",
                code: "SOLD_OUT",
                status: 409,
                message: "nothing is left",
                fields: NO_FIELDS,
                body: "{\"code\":\"SOLD_OUT\",\"message\":\"nothing is left\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("Nothing is left.")
                    .with_action("Wait for the next delivery."),
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
    macro_rules! __errspec_plain {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    SoldOut();
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_plain as __errors_of_spec;
}
