// Made by errspec 0.1.0 from records.yaml. Do not edit: edit the spec.

/// The errors of records, made from `records.yaml`.
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
pub mod records {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of records. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `REJECTED`: Unprocessable Content
        ///
        /// Status 422. The request was not carried out.
        Rejected,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[Self::Rejected];
    }

    /// An error of records, with its fields. `Display` is its message.
    pub enum Error {
        /// Unprocessable Content
        Rejected {
            /// The field `violations`.
            violations: Vec<Violation>,
        },
    }

    impl Error {
        /// Unprocessable Content
        pub fn rejected(violations: impl Into<Vec<Violation>>) -> Self {
            Self::Rejected {
                violations: violations.into(),
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::Rejected { .. } => Code::Rejected,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::Rejected { violations } => show(&[violations]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::Rejected => {
                    Self::Rejected {
                        violations: fields.take(0),
                    }
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            None
        }
    }

    /// The record `Violation`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Violation {
        /// Where it is, such as `/name`.
        pub path: String,
        /// The field `kind`.
        pub kind: Kind,
        /// The field `inner`.
        pub inner: Vec<Violation>,
    }

    static VIOLATION_RECORD: errspec::RecordInfo = errspec::RecordInfo {
        name: "Violation",
        fields: &[
            errspec::FieldInfo {
                name: "path",
                ty: errspec::Type::String,
                docs: "Where it is, such as `/name`.",
                ..errspec::FieldInfo::BLANK
            },
            errspec::FieldInfo {
                name: "kind",
                ty: errspec::Type::Enum(<Kind as errspec::TextEnum>::TEXTS),
                ..errspec::FieldInfo::BLANK
            },
            errspec::FieldInfo {
                name: "inner",
                ty: errspec::Type::List(&errspec::Type::Record(&VIOLATION_RECORD)),
                ..errspec::FieldInfo::BLANK
            },
        ],
    };

    impl errspec::Record for Violation {
        const INFO: &'static errspec::RecordInfo = &VIOLATION_RECORD;
        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            let Self { path, kind, inner } = self;
            show(&[path, kind, inner]);
        }

        fn build(fields: &mut errspec::FieldReader<'_>) -> Self {
            Self {
                path: fields.take(0),
                kind: fields.take(1),
                inner: fields.take(2),
            }
        }
    }

    errspec::__record!(Violation);

    /// The enum `Kind`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Kind {
        /// `missing`
        Missing,
        /// `too long`
        TooLong,
    }

    impl errspec::TextEnum for Kind {
        const ALL: &'static [Self] = &[Self::Missing, Self::TooLong];
        const TEXTS: &'static [&'static str] = &["missing", "too long"];
    }

    errspec::__text_enum!(Kind);

    /// The HTTP statuses that records answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 422 Unprocessable Content
        ///
        /// The request was not carried out.
        UnprocessableContent = 422,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::UnprocessableContent];
    }

    /// An answer of records that is an error.
    pub type Failure = errspec::Failure<Error>;

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[("REJECTED", 0)],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of records says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "records",
        title: "records",
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
                                name: "violations",
                                shape: Shape::Slot(Slot::Field("violations")),
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
                name: "REJECTED",
                variant: "Rejected",
                code: "REJECTED",
                status: 422,
                message: "Unprocessable Content",
                fields: &[
                    errspec::FieldInfo {
                        name: "violations",
                        ty: errspec::Type::List(&errspec::Type::Record(&VIOLATION_RECORD)),
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"code\":\"REJECTED\",\"violations\":\u{1}a}",
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
    macro_rules! __errspec_records {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Rejected(violations);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_records as __errors_of_spec;
}
