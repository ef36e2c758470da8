// Made by errspec 0.1.0 from deprecated.yaml. Do not edit: edit the spec.

/// The errors of deprecated, made from `deprecated.yaml`.
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
pub mod deprecated {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of deprecated. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `OLD`: Gone
        ///
        /// Status 410. The request was not carried out.
        #[deprecated(note = "since 2.3: use GONE")]
        Old,
    }

    #[allow(deprecated, reason = "what is deprecated is still answered")]
    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[Self::Old];
    }

    /// An error of deprecated, with its fields. `Display` is its message.
    pub enum Error {
        /// Gone
        #[deprecated(note = "since 2.3: use GONE")]
        Old {
            /// The field `id`.
            id: Option<String>,
        },
    }

    #[allow(deprecated, reason = "what is deprecated is still answered")]
    impl Error {
        /// Gone
        pub fn old(id: impl Into<Option<String>>) -> Self {
            Self::Old { id: id.into() }
        }
    }

    #[allow(deprecated, reason = "what is deprecated is still answered")]
    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::Old { .. } => Code::Old,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::Old { id } => show(&[id]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::Old => Self::Old { id: fields.take(0) },
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            None
        }
    }

    /// What `read` can answer with.
    #[derive(Clone, Debug, PartialEq)]
    pub enum ReadError {
        /// Gone
        #[deprecated(note = "since 2.3: use GONE")]
        Old {
            /// The field `id`.
            id: Option<String>,
        },
    }

    #[allow(deprecated, reason = "what is deprecated is still answered")]
    impl ReadError {
        /// Gone
        pub fn old(id: impl Into<Option<String>>) -> Self {
            Self::Old { id: id.into() }
        }
    }

    #[allow(deprecated, reason = "what is deprecated is still answered")]
    impl From<ReadError> for Error {
        fn from(error: ReadError) -> Self {
            match error {
                ReadError::Old { id } => Self::Old { id },
            }
        }
    }

    #[allow(deprecated, reason = "what is deprecated is still answered")]
    impl TryFrom<Error> for ReadError {
        type Error = Error;
        fn try_from(error: Error) -> Result<Self, Error> {
            Ok(
                match error {
                    Error::Old { id } => Self::Old { id },
                },
            )
        }
    }

    #[allow(deprecated, reason = "what is deprecated is still answered")]
    impl errspec::OperationError for ReadError {
        type Error = Error;
        const CODES: &'static [Code] = &[Code::Old];
        fn cause(&self) -> Option<&errspec::Source> {
            None
        }
    }

    errspec::__operation!(ReadError, Error);

    /// The HTTP statuses that deprecated answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 410 Gone
        ///
        /// The request was not carried out.
        Gone = 410,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::Gone];
    }

    /// An answer of deprecated that is an error.
    pub type Failure = errspec::Failure<Error>;

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[("OLD", 0)],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of deprecated says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "deprecated",
        title: "deprecated",
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
                code: 410,
                reason: "Gone",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(0),
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "OLD",
                variant: "Old",
                code: "OLD",
                status: 410,
                message: "Gone",
                fields: &[
                    errspec::FieldInfo {
                        name: "id",
                        ty: errspec::Type::String,
                        optional: true,
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"code\":\"OLD\"}",
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
    macro_rules! __errspec_deprecated {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Old(id?);
                    enum ReadError(Old);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_deprecated as __errors_of_spec;
}
