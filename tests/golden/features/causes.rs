// Made by errspec 0.1.0 from causes.yaml. Do not edit: edit the spec.

/// The errors of causes, made from `causes.yaml`.
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
pub mod causes {
    use ::errspec;

    /// The error codes of causes. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `BROKEN` (500, `causes.yaml:6`): Internal Server Error
        ///
        /// The request may have been carried out: verify before repeating it.
        Broken,
        /// `OFFLINE` (503, `causes.yaml:7`): Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        Offline,
    }

    /// An error of causes, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `BROKEN` (500, `causes.yaml:6`): Internal Server Error
        ///
        /// The request may have been carried out: verify before repeating it.
        Broken(errspec::Plain),
        /// `OFFLINE` (503, `causes.yaml:7`): Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        Offline(Offline),
    }

    impl Error {
        /// `BROKEN` (500, `causes.yaml:6`): Internal Server Error
        ///
        /// The request may have been carried out: verify before repeating it.
        #[inline]
        pub fn broken() -> Self {
            Self::Broken(errspec::Plain::new())
        }

        /// `OFFLINE` (503, `causes.yaml:7`): Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        #[inline]
        pub fn offline(host: impl Into<String>) -> Self {
            Self::Offline(Offline::new(host))
        }
    }

    /// Becomes [`Error::Broken`], and is kept as its cause.
    impl From<::std::io::Error> for Error {
        fn from(cause: ::std::io::Error) -> Self {
            errspec::__caused_by(Code::Broken, cause)
        }
    }

    /// Becomes [`Error::Broken`], and is kept as its cause.
    impl From<::std::fmt::Error> for Error {
        fn from(cause: ::std::fmt::Error) -> Self {
            errspec::__caused_by(Code::Broken, cause)
        }
    }

    /// The fields of [`Error::Offline`].
    #[derive(Debug)]
    #[must_use]
    pub struct Offline(errspec::Values);

    impl Offline {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(host: impl Into<String>) -> Self {
            Self(errspec::Values::of([errspec::field::text(host)]))
        }

        /// The field `host`.
        #[inline]
        #[must_use]
        pub fn host(&self) -> &str {
            self.0.get(0).as_text()
        }
    }

    /// The HTTP statuses that causes answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 500 Internal Server Error
        ///
        /// The request may have been carried out: verify before repeating it.
        InternalServerError = 500,
        /// 503 Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        ServiceUnavailable = 503,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[
            Self::InternalServerError,
            Self::ServiceUnavailable,
        ];
    }

    errspec::__made_by!("0.1.0");

    /// An answer of causes that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Backoff, Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind, Lookup, Member,
            Outcome, Retry, Shape, Slot, Spec, StatusInfo, Type,
        };
        /// Everything that the spec of causes declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "causes",
            title: "causes",
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
                    code: 500,
                    reason: "Internal Server Error",
                    docs: Docs::BLANK,
                    outcome: Outcome::Unknown,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(0),
                },
                StatusInfo {
                    code: 503,
                    reason: "Service Unavailable",
                    docs: Docs::BLANK,
                    outcome: Outcome::Failed,
                    retry: Retry::Backoff(Backoff::DEFAULT),
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: None,
                },
            ],
            errors: &[
                ErrorInfo {
                    name: "BROKEN",
                    code: "BROKEN",
                    status: 500,
                    message: "Internal Server Error",
                    fields: NO_FIELDS,
                    body: "{\"code\":\"BROKEN\"}",
                    docs: Docs::BLANK,
                    kind: KIND_OF_BROKEN,
                },
                ErrorInfo {
                    name: "OFFLINE",
                    code: "OFFLINE",
                    status: 503,
                    message: "Service Unavailable",
                    fields: &[FieldInfo::of("host", Type::String)],
                    body: "{\"code\":\"OFFLINE\"}",
                    docs: Docs::BLANK,
                    kind: KIND_OF_OFFLINE,
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
        const KIND_OF_BROKEN: &Kind = &Kind {
            outcome: Outcome::Unknown,
            ..Kind::PLAIN
        };
        const NO_FIELDS: &[FieldInfo] = &[];
        const KIND_OF_OFFLINE: &Kind = &Kind {
            retry: Retry::Backoff(Backoff::DEFAULT),
            ..Kind::PLAIN
        };
        static CODES: Lookup = Lookup {
            entries: &[("BROKEN", 0), ("OFFLINE", 1)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            Broken Offline
        ],
        (
            Broken
        ) => (errspec::Plain(values)),
        (
            Offline
        ) => (Offline(values)),
        aliases {
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_causes {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Broken() source;
                    Offline(into host) source;
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_causes as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
