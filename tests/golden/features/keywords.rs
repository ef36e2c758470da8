// Made by errspec 0.1.0 from keywords.yaml. Do not edit: edit the spec.

/// The errors of keywords, made from `keywords.yaml`.
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
pub mod keywords {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of keywords. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `Self`: Bad Request
        ///
        /// Status 400. The request was not carried out.
        SelfError,
        /// `try`: Not Found
        ///
        /// Status 404. The request was not carried out.
        Try,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[Self::SelfError, Self::Try];
    }

    /// An error of keywords, with its fields. `Display` is its message.
    pub enum Error {
        /// Bad Request
        SelfError(Box<SelfErrorFields>),
        /// Not Found
        Try,
    }

    /// The fields of [`Error::SelfError`].
    #[derive(Clone, Debug, PartialEq)]
    pub struct SelfErrorFields {
        /// The field `type`.
        pub r#type: String,
        /// The field `await`.
        pub r#await: Option<Async>,
    }

    impl Error {
        /// Bad Request
        pub fn self_error(
            r#type: impl Into<String>,
            r#await: impl Into<Option<Async>>,
        ) -> Self {
            Self::SelfError(
                Box::new(SelfErrorFields {
                    r#type: r#type.into(),
                    r#await: r#await.into(),
                }),
            )
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::SelfError(_) => Code::SelfError,
                Self::Try => Code::Try,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::SelfError(fields) => show(&[&fields.r#type, &fields.r#await]),
                _ => show(&[]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::SelfError => {
                    Self::SelfError(
                        Box::new(SelfErrorFields {
                            r#type: fields.take(0),
                            r#await: fields.take(1),
                        }),
                    )
                }
                Code::Try => Self::Try,
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            None
        }
    }

    /// The record `Async`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Async {
        /// The field `type`.
        pub r#type: String,
        /// The field `self`.
        pub self_: Match,
    }

    static ASYNC_RECORD: errspec::RecordInfo = errspec::RecordInfo {
        name: "Async",
        fields: &[
            errspec::FieldInfo {
                name: "type",
                ty: errspec::Type::String,
                ..errspec::FieldInfo::BLANK
            },
            errspec::FieldInfo {
                name: "self",
                ty: errspec::Type::Enum(<Match as errspec::TextEnum>::TEXTS),
                ..errspec::FieldInfo::BLANK
            },
        ],
    };

    impl errspec::Record for Async {
        const INFO: &'static errspec::RecordInfo = &ASYNC_RECORD;
        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            let Self { r#type, self_ } = self;
            show(&[r#type, self_]);
        }

        fn build(fields: &mut errspec::FieldReader<'_>) -> Self {
            Self {
                r#type: fields.take(0),
                self_: fields.take(1),
            }
        }
    }

    errspec::__record!(Async);

    /// The enum `Match`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Match {
        /// `crate`
        Crate,
        /// `Self`
        SelfError,
    }

    impl errspec::TextEnum for Match {
        const ALL: &'static [Self] = &[Self::Crate, Self::SelfError];
        const TEXTS: &'static [&'static str] = &["crate", "Self"];
    }

    errspec::__text_enum!(Match);

    /// The HTTP statuses that keywords answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 400 Bad Request
        ///
        /// The request was not carried out.
        BadRequest = 400,
        /// 404 Not Found
        ///
        /// The request was not carried out.
        NotFound = 404,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::BadRequest, Self::NotFound];
    }

    /// An answer of keywords that is an error.
    pub type Failure = errspec::Failure<Error>;

    const NO_FIELDS: &[errspec::FieldInfo] = &[];

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[("Self", 0), ("try", 1)],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of keywords says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "keywords",
        title: "keywords",
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
                code: 400,
                reason: "Bad Request",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 404,
                reason: "Not Found",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(1),
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "Self",
                variant: "SelfError",
                code: "Self",
                status: 400,
                message: "Bad Request",
                fields: &[
                    errspec::FieldInfo {
                        name: "type",
                        ty: errspec::Type::String,
                        spread: true,
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "await",
                        ty: errspec::Type::Record(&ASYNC_RECORD),
                        optional: true,
                        spread: true,
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "try",
                variant: "Try",
                code: "try",
                status: 404,
                message: "Not Found",
                fields: NO_FIELDS,
                body: "{\"code\":\"try\"}",
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
    macro_rules! __errspec_keywords {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    SelfError(r#type, r#await?) Box<SelfErrorFields>;
                    Try();
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_keywords as __errors_of_spec;
}
