// Made by errspec 0.1.0 from client_side.yaml. Do not edit: edit the spec.

/// The errors of client_side, made from `client_side.yaml`.
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
pub mod client_side {
    use ::errspec;

    /// The error codes of client_side. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `BROKEN` (500, `client_side.yaml:6`): Internal Server Error
        ///
        /// The request may have been carried out: verify before repeating it.
        Broken,
    }

    /// An error of client_side, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `BROKEN` (500, `client_side.yaml:6`): Internal Server Error
        ///
        /// The request may have been carried out: verify before repeating it.
        Broken(Broken),
    }

    impl Error {
        /// `BROKEN` (500, `client_side.yaml:6`): Internal Server Error
        ///
        /// The request may have been carried out: verify before repeating it.
        #[inline]
        pub fn broken() -> Self {
            Self::Broken(Broken::new())
        }
    }

    /// The fields of [`Error::Broken`].
    #[derive(Debug)]
    #[must_use]
    pub struct Broken(errspec::Values);

    impl Broken {
        /// None of the fields.
        #[inline]
        pub fn new() -> Self {
            Self(errspec::Values::of([errspec::field::FieldValue::Absent]))
        }

        /// The field `retry_after`.
        #[inline]
        #[must_use]
        pub fn retry_after(&self) -> Option<::std::time::Duration> {
            self.0.get(0).as_optional_duration()
        }

        /// Sets [`retry_after`](Self::retry_after).
        #[inline]
        pub fn with_retry_after(self, retry_after: ::std::time::Duration) -> Self {
            Self(self.0.with(0, errspec::field::value(retry_after)))
        }
    }

    /// The HTTP statuses that client_side answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 500 Internal Server Error
        ///
        /// The request may have been carried out: verify before repeating it.
        InternalServerError = 500,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::InternalServerError];
    }

    errspec::__made_by!("0.1.0");

    /// An answer of client_side that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind, Lookup, Member, Outcome,
            Retry, Shape, Slot, Spec, StatusInfo, Type, Unit,
        };
        /// Everything that the spec of client_side declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "client_side",
            title: "client_side",
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
                    code: 500,
                    reason: "Internal Server Error",
                    docs: Docs::BLANK,
                    outcome: Outcome::Unknown,
                    retry: Retry::Never,
                    fields: &[],
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
                    fields: &[
                        FieldInfo::spread("retry_after", Type::Duration(Unit::Seconds))
                            .as_optional(),
                    ],
                    body: "",
                    docs: Docs::BLANK,
                    kind: KIND_OF_BROKEN,
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
        static CODES: Lookup = Lookup {
            entries: &[("BROKEN", 0)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            Broken
        ],
        (
            Broken
        ) => (Broken(values)),
        aliases {
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_client_side {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Broken(retry_after?) source;
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_client_side as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
