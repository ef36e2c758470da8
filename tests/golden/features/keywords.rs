// Made by errspec 0.1.0 from keywords.yaml. Do not edit: edit the spec.

/// The errors of keywords, made from `keywords.yaml`.
#[allow(
    clippy::derive_partial_eq_without_eq,
    clippy::doc_lazy_continuation,
    clippy::doc_markdown,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    clippy::iter_not_returning_iterator,
    clippy::large_stack_arrays,
    clippy::len_without_is_empty,
    clippy::many_single_char_names,
    clippy::missing_const_for_fn,
    clippy::new_without_default,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::similar_names,
    clippy::struct_excessive_bools,
    clippy::struct_field_names,
    clippy::too_many_lines,
    clippy::use_self,
    clippy::wrong_self_convention,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    rustdoc::invalid_rust_codeblocks,
    reason = "the words, names and sizes are those of the spec"
)]
pub mod keywords {
    use ::errspec;

    /// The error codes of keywords. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `Self` (400, `keywords.yaml:9`): Bad Request
        SelfError,
        /// `try` (404, `keywords.yaml:10`): Not Found
        Try,
    }

    /// An error of keywords, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `Self` (400, `keywords.yaml:9`): Bad Request
        SelfError(SelfError),
        /// `try` (404, `keywords.yaml:10`): Not Found
        Try(errspec::Plain),
    }

    impl Error {
        /// `Self` (400, `keywords.yaml:9`): Bad Request
        #[inline]
        pub fn self_error(r#type: impl Into<String>, r#gen: bool) -> Self {
            Self::SelfError(SelfError::new(r#type, r#gen))
        }

        /// `try` (404, `keywords.yaml:10`): Not Found
        #[inline]
        pub fn r#try() -> Self {
            Self::Try(errspec::Plain::new())
        }
    }

    /// The fields of [`Error::SelfError`].
    #[derive(Debug)]
    #[must_use]
    pub struct SelfError(errspec::Values);

    impl SelfError {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(r#type: impl Into<String>, r#gen: bool) -> Self {
            Self(
                errspec::Values::of([
                    errspec::field::text(r#type),
                    errspec::field::FieldValue::Absent,
                    errspec::field::value(r#gen),
                ]),
            )
        }

        /// The field `type`.
        #[inline]
        #[must_use]
        pub fn r#type(&self) -> &str {
            self.0.get(0).as_text()
        }

        /// The field `await`.
        #[inline]
        #[must_use]
        pub fn r#await(&self) -> Option<&Async> {
            self.0.get(1).as_optional_ref()
        }

        /// Sets [`r#await`](Self::r#await).
        #[inline]
        pub fn with_await(self, r#await: Async) -> Self {
            Self(self.0.with(1, errspec::field::value(r#await)))
        }

        /// The field `gen`.
        #[inline]
        #[must_use]
        pub fn r#gen(&self) -> bool {
            self.0.get(2).as_bool()
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

    impl errspec::field::Record for Async {
        const FIELDS: &'static [errspec::model::FieldInfo<'static>] = data::MEMBERS_OF_ASYNC;
        fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
            list.push(&self.r#type);
            list.push(&self.self_);
        }

        fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
            Self {
                r#type: fields.next(),
                self_: fields.next(),
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

    impl errspec::field::TextEnum for Match {
        const ALL: &'static [Self] = &[Match::Crate, Match::SelfError];
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

    errspec::__made_by!("0.1.0");

    /// An answer of keywords that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind, Lookup, Member, Outcome,
            Retry, Shape, Slot, Spec, StatusInfo, Type, TypeInfo, TypeKind,
        };
        /// Everything that the spec of keywords declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
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
                StatusInfo {
                    code: 400,
                    reason: "Bad Request",
                    docs: Docs::BLANK,
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: None,
                },
                StatusInfo {
                    code: 404,
                    reason: "Not Found",
                    docs: Docs::BLANK,
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(1),
                },
            ],
            errors: &[
                ErrorInfo {
                    name: "Self",
                    code: "Self",
                    status: 400,
                    message: "Bad Request",
                    fields: &[
                        FieldInfo::spread("type", Type::String),
                        FieldInfo::spread("await", Type::Named("Async")).as_optional(),
                        FieldInfo::spread("gen", Type::Bool),
                    ],
                    body: "",
                    docs: Docs::BLANK,
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "try",
                    code: "try",
                    status: 404,
                    message: "Not Found",
                    fields: NO_FIELDS,
                    body: "{\"code\":\"try\"}",
                    docs: Docs::BLANK,
                    kind: PLAIN,
                },
            ],
            types: &[
                TypeInfo {
                    name: "Async",
                    kind: TypeKind::Record(MEMBERS_OF_ASYNC),
                },
                TypeInfo {
                    name: "Match",
                    kind: TypeKind::Enum(&["crate", "Self"]),
                },
            ],
            codes: &CODES,
            identify: &[
                Identifier {
                    slot: Slot::Code,
                    values: &CODES,
                    others: &[],
                },
            ],
            retryable: &[],
            templates: &[],
            uncoded: &[],
        };
        pub(super) const MEMBERS_OF_ASYNC: &[FieldInfo] = &[
            FieldInfo::of("type", Type::String),
            FieldInfo::of("self", Type::Named("Match")),
        ];
        const PLAIN: &Kind = &Kind::PLAIN;
        const NO_FIELDS: &[FieldInfo] = &[];
        static CODES: Lookup = Lookup {
            entries: &[("Self", 0), ("try", 1)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            SelfError Try
        ],
        (
            SelfError
        ) => (SelfError(values)),
        (
            Try
        ) => (errspec::Plain(values)),
        aliases {
        }

        read {
        read::<Async>:
            1 (
            SelfError
        ),
        ;
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_keywords {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    SelfError(into r#type, r#await?, r#gen);
                    Try();
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_keywords as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
