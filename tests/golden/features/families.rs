// Made by errspec 0.1.0 from families.yaml. Do not edit: edit the spec.

/// The errors of families, made from `families.yaml`.
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
pub mod families {
    use ::errspec;

    /// The error codes of families. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `08{detail}` (503, `families.yaml:5`): Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        Connection,
        /// `08001` (503, `families.yaml:10`): Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        Refused,
    }

    /// An error of families, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `08{detail}` (503, `families.yaml:5`): Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        Connection(Connection),
        /// `08001` (503, `families.yaml:10`): Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        Refused(errspec::Plain),
    }

    impl Error {
        /// `08{detail}` (503, `families.yaml:5`): Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        #[inline]
        pub fn connection(detail: impl Into<String>) -> Self {
            Self::Connection(Connection::new(detail))
        }

        /// `08001` (503, `families.yaml:10`): Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        #[inline]
        pub fn refused() -> Self {
            Self::Refused(errspec::Plain::new())
        }
    }

    /// The fields of [`Error::Connection`].
    #[derive(Debug)]
    #[must_use]
    pub struct Connection(errspec::Values);

    impl Connection {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(detail: impl Into<String>) -> Self {
            Self(errspec::Values::of([errspec::field::text(detail)]))
        }

        /// The field `detail`.
        #[inline]
        #[must_use]
        pub fn detail(&self) -> &str {
            self.0.get(0).as_text()
        }
    }

    /// The HTTP statuses that families answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 503 Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        ServiceUnavailable = 503,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::ServiceUnavailable];
    }

    errspec::__made_by!("0.1.0");

    /// An answer of families that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Backoff, Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind, Lookup, Member,
            Outcome, Part, Retry, Shape, Slot, Spec, StatusInfo, Type,
        };
        /// Everything that the spec of families declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "families",
            title: "families",
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
                    name: "CONNECTION",
                    code: "08{detail}",
                    status: 503,
                    message: "Service Unavailable",
                    fields: &[FieldInfo::of("detail", Type::String)],
                    body: "{\"code\":\"08\u{1}A\",\"message\":\"Service Unavailable\"}",
                    docs: Docs::BLANK,
                    kind: KIND_OF_CONNECTION,
                },
                ErrorInfo {
                    name: "REFUSED",
                    code: "08001",
                    status: 503,
                    message: "Service Unavailable",
                    fields: NO_FIELDS,
                    body: "{\"code\":\"08001\",\"message\":\"Service Unavailable\"}",
                    docs: Docs::BLANK,
                    kind: KIND_OF_REFUSED,
                },
            ],
            types: &[],
            codes: &CODES,
            identify: &[
                Identifier {
                    slot: Slot::Code,
                    values: &Lookup {
                        entries: &[("08", 0), ("08001", 1)],
                        ..Lookup::EMPTY
                    },
                    others: &[],
                },
            ],
            retryable: &[],
            templates: &[0],
            uncoded: &[],
        };
        const KIND_OF_CONNECTION: &Kind = &Kind {
            retry: Retry::Backoff(Backoff::DEFAULT),
            code_has_slots: true,
            templates: &[
                &[Part::Text("08"), Part::Slot(Slot::Field("detail"))],
                &[Part::Text("conn:"), Part::Slot(Slot::Field("detail"))],
            ],
            ..Kind::PLAIN
        };
        const KIND_OF_REFUSED: &Kind = &Kind {
            retry: Retry::Backoff(Backoff::DEFAULT),
            ..Kind::PLAIN
        };
        const NO_FIELDS: &[FieldInfo] = &[];
        static CODES: Lookup = Lookup {
            entries: &[("08", 0), ("08001", 1), ("08{detail}", 0)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            Connection Refused
        ],
        (
            Connection
        ) => (Connection(values)),
        (
            Refused
        ) => (errspec::Plain(values)),
        aliases {
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_families {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Connection(into detail) source;
                    Refused() source;
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_families as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
