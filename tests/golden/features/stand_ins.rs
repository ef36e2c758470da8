// Made by errspec 0.1.0 from stand_ins.yaml. Do not edit: edit the spec.

/// The errors of stand_ins, made from `stand_ins.yaml`.
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
pub mod stand_ins {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of stand_ins. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `INVALID`: `{place}`: `{problem}`
        ///
        /// Status 400. The request was not carried out.
        Invalid,
        /// `EXPIRED`: Bad Request
        ///
        /// Status 400. The request was not carried out.
        Expired,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[Self::Invalid, Self::Expired];
    }

    /// An error of stand_ins, with its fields. `Display` is its message.
    pub enum Error {
        /// `{place}`: `{problem}`
        Invalid {
            /// The field `place`.
            place: String,
            /// The field `problem`.
            problem: String,
        },
        /// Bad Request
        Expired,
    }

    impl Error {
        /// `{place}`: `{problem}`
        pub fn invalid(place: impl Into<String>, problem: impl Into<String>) -> Self {
            Self::Invalid {
                place: place.into(),
                problem: problem.into(),
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::Invalid { .. } => Code::Invalid,
                Self::Expired => Code::Expired,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::Invalid { place, problem } => show(&[place, problem]),
                _ => show(&[]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::Invalid => {
                    Self::Invalid {
                        place: fields.take(0),
                        problem: fields.take(1),
                    }
                }
                Code::Expired => Self::Expired,
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            None
        }
    }

    /// The HTTP statuses that stand_ins answers with.
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

    /// An answer of stand_ins that is an error.
    pub type Failure = errspec::Failure<Error>;

    const NO_FIELDS: &[errspec::FieldInfo] = &[];

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[("EXPIRED", 1), ("INVALID", 0)],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of stand_ins says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "stand_ins",
        title: "stand_ins",
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
                code: 400,
                reason: "Bad Request",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(0),
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "INVALID",
                variant: "Invalid",
                code: "INVALID",
                status: 400,
                message: "{place}: {problem}",
                fields: &[
                    errspec::FieldInfo {
                        name: "place",
                        ty: errspec::Type::String,
                        fill: Some(errspec::Fill::Place),
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "problem",
                        ty: errspec::Type::String,
                        fill: Some(errspec::Fill::Reason),
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"code\":\"INVALID\",\"message\":\"\u{1}A: \u{1}B\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "EXPIRED",
                variant: "Expired",
                code: "EXPIRED",
                status: 400,
                message: "Bad Request",
                fields: NO_FIELDS,
                body: "{\"code\":\"EXPIRED\",\"message\":\"Bad Request\"}",
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
    macro_rules! __errspec_stand_ins {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Invalid(place, problem);
                    Expired();
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_stand_ins as __errors_of_spec;
}
