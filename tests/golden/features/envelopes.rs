// Made by errspec 0.1.0 from envelopes.yaml. Do not edit: edit the spec.

/// The errors of envelopes, made from `envelopes.yaml`.
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
pub mod envelopes {
    use ::errspec;

    /// The error codes of envelopes. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `LISTED` (400, `envelopes.yaml:10`): Bad Request
        Listed,
        /// `DETAILED` (429, `envelopes.yaml:11`): Too Many Requests
        ///
        /// The request was not carried out. Retry with exponential backoff.
        Detailed,
    }

    /// An error of envelopes, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `LISTED` (400, `envelopes.yaml:10`): Bad Request
        Listed(errspec::Plain),
        /// `DETAILED` (429, `envelopes.yaml:11`): Too Many Requests
        ///
        /// The request was not carried out. Retry with exponential backoff.
        Detailed(Detailed),
    }

    impl Error {
        /// `LISTED` (400, `envelopes.yaml:10`): Bad Request
        #[inline]
        pub fn listed() -> Self {
            Self::Listed(errspec::Plain::new())
        }

        /// `DETAILED` (429, `envelopes.yaml:11`): Too Many Requests
        ///
        /// The request was not carried out. Retry with exponential backoff.
        #[inline]
        pub fn detailed() -> Self {
            Self::Detailed(Detailed::new())
        }
    }

    /// The fields of [`Error::Detailed`].
    #[derive(Debug)]
    #[must_use]
    pub struct Detailed(errspec::Values);

    impl Detailed {
        /// None of the fields.
        #[inline]
        pub fn new() -> Self {
            Self(
                errspec::Values::of([
                    errspec::field::FieldValue::Absent,
                    errspec::field::FieldValue::Absent,
                ]),
            )
        }

        /// The field `name`.
        #[inline]
        #[must_use]
        pub fn name(&self) -> Option<&str> {
            self.0.get(0).as_optional_text()
        }

        /// Sets [`name`](Self::name).
        #[inline]
        pub fn with_name(self, name: impl Into<String>) -> Self {
            Self(self.0.with(0, errspec::field::text(name)))
        }

        /// The field `retry_after`.
        #[inline]
        #[must_use]
        pub fn retry_after(&self) -> Option<::std::time::Duration> {
            self.0.get(1).as_optional_duration()
        }

        /// Sets [`retry_after`](Self::retry_after).
        #[inline]
        pub fn with_retry_after(self, retry_after: ::std::time::Duration) -> Self {
            Self(self.0.with(1, errspec::field::value(retry_after)))
        }
    }

    /// The HTTP statuses that envelopes answers with.
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

    /// An answer of envelopes that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Backoff, Constant, Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind,
            Lookup, Member, Outcome, Part, Retry, Shape, Slot, Spec, StatusInfo, Type, Unit,
        };
        /// Everything that the spec of envelopes declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "envelopes",
            title: "envelopes",
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
                                    name: "ok",
                                    shape: Shape::Constant(Constant::Bool(false)),
                                },
                                Member {
                                    name: "errors",
                                    shape: Shape::Errors(
                                        &Shape::Object(
                                            &[
                                                Member {
                                                    name: "code",
                                                    shape: Shape::Slot(Slot::Code),
                                                },
                                                Member {
                                                    name: "detail",
                                                    shape: Shape::Slot(Slot::Message),
                                                },
                                                Member {
                                                    name: "line",
                                                    shape: Shape::Again(
                                                        &Shape::Text(
                                                            &[
                                                                Part::Slot(Slot::Code),
                                                                Part::Text(" ("),
                                                                Part::Slot(Slot::Status),
                                                                Part::Text(")"),
                                                            ],
                                                        ),
                                                    ),
                                                },
                                            ],
                                        ),
                                    ),
                                },
                            ],
                        ),
                    ),
                    ..Envelope::BLANK
                },
                Envelope {
                    name: "detailed",
                    content_type: "application/vnd.shop+json",
                    body: Some(
                        Shape::Object(
                            &[
                                Member {
                                    name: "code",
                                    shape: Shape::Slot(Slot::Code),
                                },
                                Member {
                                    name: "details",
                                    shape: Shape::List(
                                        &[
                                            Shape::Object(
                                                &[
                                                    Member {
                                                        name: "kind",
                                                        shape: Shape::Constant(Constant::Text("who")),
                                                    },
                                                    Member {
                                                        name: "name",
                                                        shape: Shape::Slot(Slot::Field("name")),
                                                    },
                                                ],
                                            ),
                                            Shape::Object(
                                                &[
                                                    Member {
                                                        name: "kind",
                                                        shape: Shape::Constant(Constant::Text("wait")),
                                                    },
                                                    Member {
                                                        name: "for",
                                                        shape: Shape::Text(
                                                            &[Part::Slot(Slot::Field("retry_after")), Part::Text("s")],
                                                        ),
                                                    },
                                                ],
                                            ),
                                        ],
                                    ),
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
                    stands_in: Some(0),
                },
                StatusInfo {
                    code: 429,
                    reason: "Too Many Requests",
                    docs: Docs::BLANK,
                    outcome: Outcome::Failed,
                    retry: Retry::Backoff(Backoff::DEFAULT),
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(1),
                },
            ],
            errors: &[
                ErrorInfo {
                    name: "LISTED",
                    code: "LISTED",
                    status: 400,
                    message: "Bad Request",
                    fields: NO_FIELDS,
                    body: "{\"ok\":false,\"errors\":[{\"code\":\"LISTED\",\"detail\":\"Bad Request\",\"line\":\"LISTED (400)\"}]}",
                    docs: Docs::BLANK,
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "DETAILED",
                    code: "DETAILED",
                    status: 429,
                    message: "Too Many Requests",
                    fields: &[
                        FieldInfo::of("name", Type::String).as_optional(),
                        FieldInfo::of("retry_after", Type::Duration(Unit::Seconds))
                            .as_optional(),
                    ],
                    body: "",
                    docs: Docs::BLANK,
                    kind: KIND_OF_DETAILED,
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
        const PLAIN: &Kind = &Kind::PLAIN;
        const NO_FIELDS: &[FieldInfo] = &[];
        const KIND_OF_DETAILED: &Kind = &Kind {
            envelope: 1,
            retry: Retry::Backoff(Backoff::DEFAULT),
            ..Kind::PLAIN
        };
        static CODES: Lookup = Lookup {
            entries: &[("DETAILED", 1), ("LISTED", 0)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            Listed Detailed
        ],
        (
            Listed
        ) => (errspec::Plain(values)),
        (
            Detailed
        ) => (Detailed(values)),
        aliases {
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_envelopes {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Listed();
                    Detailed(text name?, retry_after?);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_envelopes as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
