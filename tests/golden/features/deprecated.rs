// Made by errspec 0.1.0 from deprecated.yaml. Do not edit: edit the spec.

/// The errors of deprecated, made from `deprecated.yaml`.
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
pub mod deprecated {
    use ::errspec;

    /// The error codes of deprecated. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `OLD` (410, `deprecated.yaml:6`): Gone
        ///
        /// **Deprecated** since 2.3: use GONE
        Old,
    }

    /// An error of deprecated, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `OLD` (410, `deprecated.yaml:6`): Gone
        ///
        /// **Deprecated** since 2.3: use GONE
        Old(Old),
    }

    impl Error {
        /// `OLD` (410, `deprecated.yaml:6`): Gone
        ///
        /// **Deprecated** since 2.3: use GONE
        #[deprecated(note = "since 2.3: use GONE")]
        #[inline]
        pub fn old() -> Self {
            Self::Old(Old::new())
        }
    }

    /// The fields of [`Error::Old`].
    #[derive(Debug)]
    #[must_use]
    pub struct Old(errspec::Values);

    impl Old {
        /// None of the fields.
        #[inline]
        pub fn new() -> Self {
            Self(errspec::Values::of([errspec::field::FieldValue::Absent]))
        }

        /// The field `id`.
        #[inline]
        #[must_use]
        pub fn id(&self) -> Option<&str> {
            self.0.get(0).as_optional_text()
        }

        /// Sets [`id`](Self::id).
        #[inline]
        pub fn with_id(self, id: impl Into<String>) -> Self {
            Self(self.0.with(0, errspec::field::text(id)))
        }
    }

    /// What `read` can answer with.
    #[must_use]
    pub enum ReadError {
        /// `OLD` (410, `deprecated.yaml:6`): Gone
        ///
        /// **Deprecated** since 2.3: use GONE
        Old(Old),
    }

    impl ReadError {
        /// `OLD` (410, `deprecated.yaml:6`): Gone
        ///
        /// **Deprecated** since 2.3: use GONE
        #[deprecated(note = "since 2.3: use GONE")]
        #[inline]
        pub fn old() -> Self {
            Self::Old(Old::new())
        }
    }

    errspec::__operation!(ReadError, Error, Code, values, [Old], (Old) => (Old(values)),);

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

    errspec::__made_by!("0.1.0");

    /// An answer of deprecated that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind, Lookup, Member, Outcome,
            Retry, Shape, Slot, Spec, StatusInfo, Type,
        };
        /// Everything that the spec of deprecated declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
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
                    headers: &[],
                    stands_in: Some(0),
                },
            ],
            errors: &[
                ErrorInfo {
                    name: "OLD",
                    code: "OLD",
                    status: 410,
                    message: "Gone",
                    fields: &[FieldInfo::of("id", Type::String).as_optional()],
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
                    others: &[],
                },
            ],
            retryable: &[],
            templates: &[],
            uncoded: &[],
        };
        const PLAIN: &Kind = &Kind::PLAIN;
        static CODES: Lookup = Lookup {
            entries: &[("OLD", 0)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            Old
        ],
        (
            Old
        ) => (Old(values)),
        aliases {
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_deprecated {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Old(text id?);
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
