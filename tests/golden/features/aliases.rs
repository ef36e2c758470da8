// Made by errspec 0.1.0 from aliases.yaml. Do not edit: edit the spec.

/// The errors of aliases, made from `aliases.yaml`.
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
pub mod aliases {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of aliases. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `A`: Bad Request
        ///
        /// Status 400. The request was not carried out.
        A,
        /// `B`: Bad Request
        ///
        /// Status 400. The request was not carried out.
        B,
        /// `C`: Bad Request
        ///
        /// Status 400. The request was not carried out.
        C,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[Self::A, Self::B, Self::C];
    }

    /// An error of aliases, with its fields. `Display` is its message.
    pub enum Error {
        /// Bad Request
        A,
        /// Bad Request
        B,
        /// Bad Request
        C,
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::A => Code::A,
                Self::B => Code::B,
                Self::C => Code::C,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            show(&[]);
        }

        fn build(code: Code, _: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::A => Self::A,
                Code::B => Self::B,
                Code::C => Self::C,
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            None
        }
    }

    /// The HTTP statuses that aliases answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 400 Bad Request
        ///
        /// The request was not carried out.
        BadRequest = 400,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::BadRequest];
    }

    /// An answer of aliases that is an error.
    pub type Failure = errspec::Failure<Error>;

    const NO_FIELDS: &[errspec::FieldInfo] = &[];

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[
            ("A", 0),
            ("B", 1),
            ("C", 2),
            ("a", 0),
            ("b", 1),
            ("c", 2),
            ("first", 0),
            ("second", 1),
            ("third", 2),
        ],
        displacements: &[0, 0, 0],
        slots: &[
            0, 0, 0, 0, 0, 0, 0, 1, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 3, 0, 0, 2, 0, 4, 5, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 9, 8, 0, 0, 0, 0,
        ],
    };

    /// All that the spec of aliases says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "aliases",
        title: "aliases",
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
                code: 400,
                reason: "Bad Request",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "A",
                variant: "A",
                code: "A",
                status: 400,
                message: "Bad Request",
                fields: NO_FIELDS,
                body: "{\"code\":\"A\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "B",
                variant: "B",
                code: "B",
                status: 400,
                message: "Bad Request",
                fields: NO_FIELDS,
                body: "{\"code\":\"B\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "C",
                variant: "C",
                code: "C",
                status: 400,
                message: "Bad Request",
                fields: NO_FIELDS,
                body: "{\"code\":\"C\"}",
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
    macro_rules! __errspec_aliases {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    A();
                    B();
                    C();
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_aliases as __errors_of_spec;
}
