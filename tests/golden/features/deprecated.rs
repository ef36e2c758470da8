// Made by errspec 0.1.0 from deprecated.yaml. Do not edit: edit the spec.

/// The errors of deprecated, made from `deprecated.yaml`.
#[allow(
    clippy::doc_lazy_continuation,
    clippy::doc_markdown,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    reason = "the words are those of the spec"
)]
pub mod deprecated {
    use ::errspec;

    /// The error codes of deprecated. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `OLD` (410): Gone
        Old,
    }

    /// An error of deprecated, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `OLD` (410): Gone
        Old(errspec::Held<Old>),
    }

    impl Error {
        /// `OLD` (410): Gone
        #[deprecated(note = "since 2.3: use GONE")]
        pub fn old() -> Self {
            Self::Old(errspec::Held::new(Old::new(), ()))
        }
    }

    /// The fields of [`Error::Old`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[must_use]
    #[non_exhaustive]
    pub struct Old {
        /// The field `id`.
        pub id: Option<String>,
    }

    impl Old {
        /// None of the fields.
        pub fn new() -> Self {
            Self { id: None }
        }

        /// Sets [`id`](Self::id).
        pub fn with_id(mut self, id: impl Into<String>) -> Self {
            self.id = Some(id.into());
            self
        }
    }

    impl From<Old> for Error {
        fn from(own: Old) -> Self {
            Self::Old(errspec::Held::new(own, ()))
        }
    }

    impl errspec::Fields for Old {
        fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
            list.push(&self.id);
        }

        fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
            Self { id: fields.next() }
        }
    }

    /// What `read` can answer with.
    #[derive(Clone, PartialEq)]
    #[must_use]
    pub enum ReadError {
        /// `OLD` (410): Gone
        Old(errspec::Held<Old>),
    }

    impl ReadError {
        /// `OLD` (410): Gone
        #[deprecated(note = "since 2.3: use GONE")]
        pub fn old() -> Self {
            Self::Old(errspec::Held::new(Old::new(), ()))
        }
    }

    errspec::__operation!(ReadError, Error, Code, [Old], (Old));

    impl ::core::convert::TryFrom<Error> for ReadError {
        type Error = Error;
        fn try_from(error: Error) -> ::core::result::Result<Self, Error> {
            Ok(
                match error {
                    Error::Old(held) => ReadError::Old(held),
                },
            )
        }
    }

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

    pub use data::SPEC;

    mod data {
        use super::errspec::model::{
            Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind, Lookup, Member, Outcome,
            Retry, Shape, Slot, Spec, StatusInfo, Type,
        };
        /// Everything that the spec of deprecated declares, as static data.
        pub static SPEC: Spec<'static> = Spec {
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
                StatusInfo {
                    code: 410,
                    reason: "Gone",
                    docs: Docs::BLANK,
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: &[],
                    stands_in: Some(0),
                },
            ],
            errors: &[
                ErrorInfo {
                    name: "OLD",
                    code: "OLD",
                    status: 410,
                    message: "Gone",
                    fields: &[
                        FieldInfo {
                            name: "id",
                            ty: Type::String,
                            optional: true,
                            ..FieldInfo::BLANK
                        },
                    ],
                    body: "{\"code\":\"OLD\"}",
                    docs: Docs::BLANK,
                    kind: PLAIN,
                },
            ],
            types: &[],
            codes: &CODES,
            identify: &[
                Identifier {
                    slot: Slot::Code,
                    values: &CODES,
                },
            ],
        };
        const PLAIN: &Kind<'static> = &Kind::PLAIN;
        static CODES: Lookup<'static> = Lookup {
            entries: &[("OLD", 0)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, [
            Old
        ],
        (
            Old
        )
    }

    #[doc(hidden)]
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
    pub use __errspec_deprecated as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
