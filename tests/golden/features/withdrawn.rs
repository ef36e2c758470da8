// Made by errspec 0.1.0 from withdrawn.yaml. Do not edit: edit the spec.

/// The errors of withdrawn, made from `withdrawn.yaml`.
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
pub mod withdrawn {
    use ::errspec;

    /// The error codes of withdrawn. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `REFUSED` (400, `withdrawn.yaml:9`): Bad Request
        Refused,
        /// `NO_PAGE` (400, `withdrawn.yaml:10`): Bad Request
        NoPage,
        /// `GONE` (404, `withdrawn.yaml:11`): Not Found
        Gone,
    }

    /// An error of withdrawn, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `REFUSED` (400, `withdrawn.yaml:9`): Bad Request
        Refused(Fields4xx),
        /// `NO_PAGE` (400, `withdrawn.yaml:10`): Bad Request
        NoPage(NoPage),
        /// `GONE` (404, `withdrawn.yaml:11`): Not Found
        Gone(Fields404),
    }

    impl Error {
        /// `REFUSED` (400, `withdrawn.yaml:9`): Bad Request
        #[inline]
        pub fn refused(page: impl Into<String>) -> Self {
            Self::Refused(Fields4xx::new(page))
        }

        /// `NO_PAGE` (400, `withdrawn.yaml:10`): Bad Request
        #[inline]
        pub fn no_page() -> Self {
            Self::NoPage(NoPage::new())
        }

        /// `GONE` (404, `withdrawn.yaml:11`): Not Found
        #[inline]
        pub fn gone() -> Self {
            Self::Gone(Fields404::new())
        }
    }

    /// The fields of the errors of status 4xx.
    #[derive(Debug)]
    #[must_use]
    pub struct Fields4xx(errspec::Values);

    impl Fields4xx {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(page: impl Into<String>) -> Self {
            Self(
                errspec::Values::of([
                    errspec::field::FieldValue::Absent,
                    errspec::field::text(page),
                ]),
            )
        }

        /// The field `trace`.
        #[inline]
        #[must_use]
        pub fn trace(&self) -> Option<&str> {
            self.0.tail(2).as_optional_text()
        }

        /// Sets [`trace`](Self::trace).
        #[inline]
        pub fn with_trace(self, trace: impl Into<String>) -> Self {
            Self(self.0.with_tail(2, errspec::field::text(trace)))
        }

        /// The field `page`.
        #[inline]
        #[must_use]
        pub fn page(&self) -> &str {
            self.0.tail(1).as_text()
        }
    }

    /// The fields of [`Error::NoPage`].
    #[derive(Debug)]
    #[must_use]
    pub struct NoPage(errspec::Values);

    impl NoPage {
        /// None of the fields.
        #[inline]
        pub fn new() -> Self {
            Self(errspec::Values::of([errspec::field::FieldValue::Absent]))
        }

        /// The field `trace`.
        #[inline]
        #[must_use]
        pub fn trace(&self) -> Option<&str> {
            self.0.get(0).as_optional_text()
        }

        /// Sets [`trace`](Self::trace).
        #[inline]
        pub fn with_trace(self, trace: impl Into<String>) -> Self {
            Self(self.0.with(0, errspec::field::text(trace)))
        }
    }

    /// The fields of the errors of status 404.
    #[derive(Debug)]
    #[must_use]
    pub struct Fields404(errspec::Values);

    impl Fields404 {
        /// None of the fields.
        #[inline]
        pub fn new() -> Self {
            Self(errspec::Values::of([errspec::field::FieldValue::Absent]))
        }

        /// The field `trace`.
        #[inline]
        #[must_use]
        pub fn trace(&self) -> Option<&str> {
            self.0.tail(1).as_optional_text()
        }

        /// Sets [`trace`](Self::trace).
        #[inline]
        pub fn with_trace(self, trace: impl Into<String>) -> Self {
            Self(self.0.with_tail(1, errspec::field::text(trace)))
        }
    }

    /// The HTTP statuses that withdrawn answers with.
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

    /// An answer of withdrawn that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            ClassInfo, Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind, Lookup,
            Member, Outcome, Retry, Shape, Slot, Spec, StatusInfo, Type,
        };
        /// Everything that the spec of withdrawn declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "withdrawn",
            title: "withdrawn",
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
                                    name: "details",
                                    shape: Shape::Slot(Slot::Fields),
                                },
                            ],
                        ),
                    ),
                    ..Envelope::BLANK
                },
            ],
            classes: &[
                ClassInfo {
                    class: 4,
                    docs: Docs::BLANK,
                    outcome: None,
                    retry: None,
                    fields: FIELDS_OF_4XX,
                    headers: &[],
                    stands_in: None,
                },
            ],
            statuses: &[
                StatusInfo {
                    code: 400,
                    reason: "Bad Request",
                    docs: Docs::BLANK,
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: FIELDS_OF_4XX,
                    headers: &[],
                    stands_in: None,
                },
                StatusInfo {
                    code: 404,
                    reason: "Not Found",
                    docs: Docs::BLANK,
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: FIELDS_OF_404,
                    headers: &[],
                    stands_in: Some(2),
                },
            ],
            errors: &[
                ErrorInfo {
                    name: "REFUSED",
                    code: "REFUSED",
                    status: 400,
                    message: "Bad Request",
                    fields: &[
                        FieldInfo::spread("trace", Type::String).as_optional(),
                        FieldInfo::spread("page", Type::String),
                    ],
                    body: "",
                    docs: Docs::BLANK,
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "NO_PAGE",
                    code: "NO_PAGE",
                    status: 400,
                    message: "Bad Request",
                    fields: FIELDS_OF_NO_PAGE,
                    body: "",
                    docs: Docs::BLANK,
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "GONE",
                    code: "GONE",
                    status: 404,
                    message: "Not Found",
                    fields: FIELDS_OF_NO_PAGE,
                    body: "",
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
                    others: &[],
                },
            ],
            retryable: &[],
            templates: &[],
            uncoded: &[],
        };
        const FIELDS_OF_4XX: &[FieldInfo] = &[
            FieldInfo::of("trace", Type::String).as_optional(),
            FieldInfo::of("page", Type::String),
        ];
        const FIELDS_OF_404: &[FieldInfo] = &[
            FieldInfo::of("trace", Type::String).as_optional(),
        ];
        const PLAIN: &Kind = &Kind::PLAIN;
        const FIELDS_OF_NO_PAGE: &[FieldInfo] = &[
            FieldInfo::spread("trace", Type::String).as_optional(),
        ];
        static CODES: Lookup = Lookup {
            entries: &[("GONE", 2), ("NO_PAGE", 1), ("REFUSED", 0)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            Refused NoPage Gone
        ],
        (
            Refused
        ) => (Fields4xx(values)),
        (
            NoPage
        ) => (NoPage(values)),
        (
            Gone
        ) => (Fields404(values)),
        aliases {
        Fields4xx: (
            Refused
        ),
        Fields404: (
            Gone
        ),
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_withdrawn {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Refused(; text trace?, into page);
                    NoPage(text trace?);
                    Gone(; text trace?);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_withdrawn as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
