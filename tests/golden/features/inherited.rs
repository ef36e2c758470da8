// Made by errspec 0.1.0 from inherited.yaml. Do not edit: edit the spec.

/// The errors of inherited, made from `inherited.yaml`.
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
pub mod inherited {
    use ::errspec;

    /// The error codes of inherited. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `MISSING` (400, `inherited.yaml:8`): `{detail}`
        Missing,
        /// `LIMITED` (429, `inherited.yaml:9`): `{detail}`
        ///
        /// The request was not carried out. Retry with exponential backoff.
        Limited,
    }

    /// An error of inherited, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `MISSING` (400, `inherited.yaml:8`): `{detail}`
        Missing(Fields4xx),
        /// `LIMITED` (429, `inherited.yaml:9`): `{detail}`
        ///
        /// The request was not carried out. Retry with exponential backoff.
        Limited(Limited),
    }

    impl Error {
        /// `MISSING` (400, `inherited.yaml:8`): `{detail}`
        #[inline]
        pub fn missing(detail: impl Into<String>) -> Self {
            Self::Missing(Fields4xx::new(detail))
        }

        /// `LIMITED` (429, `inherited.yaml:9`): `{detail}`
        ///
        /// The request was not carried out. Retry with exponential backoff.
        #[inline]
        pub fn limited(detail: impl Into<String>) -> Self {
            Self::Limited(Limited::new(detail))
        }
    }

    /// The fields of the errors of status 4xx.
    #[derive(Debug)]
    #[must_use]
    pub struct Fields4xx(errspec::Values);

    impl Fields4xx {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(detail: impl Into<String>) -> Self {
            Self(
                errspec::Values::of([
                    errspec::field::text(detail),
                    errspec::field::FieldValue::Absent,
                ]),
            )
        }

        /// The field `detail`.
        #[inline]
        #[must_use]
        pub fn detail(&self) -> &str {
            self.0.tail(2).as_text()
        }

        /// The field `param`.
        #[inline]
        #[must_use]
        pub fn param(&self) -> Option<&str> {
            self.0.tail(1).as_optional_text()
        }

        /// Sets [`param`](Self::param).
        #[inline]
        pub fn with_param(self, param: impl Into<String>) -> Self {
            Self(self.0.with_tail(1, errspec::field::text(param)))
        }
    }

    /// The fields of [`Error::Limited`].
    #[derive(Debug)]
    #[must_use]
    pub struct Limited(Fields4xx);

    impl Limited {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(detail: impl Into<String>) -> Self {
            Self(
                Fields4xx(
                    errspec::Values::of([
                        errspec::field::FieldValue::Absent,
                        errspec::field::text(detail),
                        errspec::field::FieldValue::Absent,
                    ]),
                ),
            )
        }

        /// The field `limit`.
        #[inline]
        #[must_use]
        pub fn limit(&self) -> Option<u64> {
            self.0.0.get(0).as_optional_unsigned()
        }

        /// Sets [`limit`](Self::limit).
        #[inline]
        pub fn with_limit(self, limit: u64) -> Self {
            Self(Fields4xx(self.0.0.with(0, errspec::field::value(limit))))
        }

        /// The fields that the error has from its status or class.
        #[inline]
        pub fn common(&self) -> &Fields4xx {
            &self.0
        }

        /// Changes the fields that the error has from its status or class.
        pub fn with_common(self, change: impl FnOnce(Fields4xx) -> Fields4xx) -> Self {
            Self(change(self.0))
        }
    }

    /// The HTTP statuses that inherited answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 400 Bad Request
        ///
        /// The request was not carried out.
        BadRequest = 400,
        /// 429 Too Many Requests
        ///
        /// The request was not carried out. Retry with exponential backoff.
        TooManyRequests = 429,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::BadRequest, Self::TooManyRequests];
    }

    errspec::__made_by!("0.1.0");

    /// An answer of inherited that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Backoff, ClassInfo, Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind,
            Lookup, Member, Outcome, Retry, Shape, Slot, Spec, StatusInfo, Type,
        };
        /// Everything that the spec of inherited declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "inherited",
            title: "inherited",
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
                    code: 429,
                    reason: "Too Many Requests",
                    docs: Docs::BLANK,
                    outcome: Outcome::Failed,
                    retry: Retry::Backoff(Backoff::DEFAULT),
                    fields: FIELDS_OF_4XX,
                    headers: &[],
                    stands_in: None,
                },
            ],
            errors: &[
                ErrorInfo {
                    name: "MISSING",
                    code: "MISSING",
                    status: 400,
                    message: "{detail}",
                    fields: &[
                        FieldInfo::of("detail", Type::String),
                        FieldInfo::spread("param", Type::String).as_optional(),
                    ],
                    body: "",
                    docs: Docs::BLANK,
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "LIMITED",
                    code: "LIMITED",
                    status: 429,
                    message: "{detail}",
                    fields: &[
                        FieldInfo::spread("limit", Type::Unsigned).as_optional(),
                        FieldInfo::of("detail", Type::String),
                        FieldInfo::spread("param", Type::String).as_optional(),
                    ],
                    body: "",
                    docs: Docs::BLANK,
                    kind: KIND_OF_LIMITED,
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
            FieldInfo::of("detail", Type::String),
            FieldInfo::of("param", Type::String).as_optional(),
        ];
        const PLAIN: &Kind = &Kind::PLAIN;
        const KIND_OF_LIMITED: &Kind = &Kind {
            retry: Retry::Backoff(Backoff::DEFAULT),
            ..Kind::PLAIN
        };
        static CODES: Lookup = Lookup {
            entries: &[("LIMITED", 1), ("MISSING", 0)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            Missing Limited
        ],
        (
            Missing
        ) => (Fields4xx(values)),
        (
            Limited
        ) => (Limited(Fields4xx(values))),
        aliases {
        Fields4xx: (
            Missing
        ),
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_inherited {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Missing(; into detail, text param?);
                    Limited(limit?; into detail, text param?);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_inherited as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
