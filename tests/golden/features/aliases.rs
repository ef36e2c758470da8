// Made by errspec 0.1.0 from aliases.yaml. Do not edit: edit the spec.

/// The errors of aliases, made from `aliases.yaml`.
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
pub mod aliases {
    use ::errspec;

    /// The error codes of aliases. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `A` (400, `aliases.yaml:6`): Bad Request
        A,
        /// `B` (400, `aliases.yaml:7`): Bad Request
        B,
        /// `C` (400, `aliases.yaml:8`): Bad Request
        C,
    }

    /// An error of aliases, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `A` (400, `aliases.yaml:6`): Bad Request
        A(errspec::Plain),
        /// `B` (400, `aliases.yaml:7`): Bad Request
        B(errspec::Plain),
        /// `C` (400, `aliases.yaml:8`): Bad Request
        C(errspec::Plain),
    }

    impl Error {
        /// `A` (400, `aliases.yaml:6`): Bad Request
        #[inline]
        pub fn a() -> Self {
            Self::A(errspec::Plain::new())
        }

        /// `B` (400, `aliases.yaml:7`): Bad Request
        #[inline]
        pub fn b() -> Self {
            Self::B(errspec::Plain::new())
        }

        /// `C` (400, `aliases.yaml:8`): Bad Request
        #[inline]
        pub fn c() -> Self {
            Self::C(errspec::Plain::new())
        }
    }

    /// The HTTP statuses that aliases answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 400 Bad Request
        ///
        /// The request was not carried out.
        BadRequest = 400,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::BadRequest];
    }

    errspec::__made_by!("0.1.0");

    /// An answer of aliases that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind, Lookup, Member, Outcome,
            Retry, Shape, Slot, Spec, StatusInfo,
        };
        /// Everything that the spec of aliases declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "aliases",
            title: "aliases",
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
                    code: 400,
                    reason: "Bad Request",
                    docs: Docs::BLANK,
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: None,
                },
            ],
            errors: &[
                ErrorInfo {
                    name: "A",
                    code: "A",
                    status: 400,
                    message: "Bad Request",
                    fields: NO_FIELDS,
                    body: "{\"code\":\"A\"}",
                    docs: Docs::BLANK,
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "B",
                    code: "B",
                    status: 400,
                    message: "Bad Request",
                    fields: NO_FIELDS,
                    body: "{\"code\":\"B\"}",
                    docs: Docs::BLANK,
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "C",
                    code: "C",
                    status: 400,
                    message: "Bad Request",
                    fields: NO_FIELDS,
                    body: "{\"code\":\"C\"}",
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
        const NO_FIELDS: &[FieldInfo] = &[];
        static CODES: Lookup = Lookup {
            entries: &[
                ("A", 0), ("B", 1), ("C", 2), ("a", 0), ("b", 1), ("c", 2), ("first", 0),
                ("second", 1), ("third", 2),
            ],
            displacements: &[0, 0, 0],
            slots: &[
                0, 0, 0, 0, 0, 0, 0, 1, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 3, 0, 0, 2, 0, 4, 5, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 9, 8, 0, 0, 0, 0,
            ],
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            A B C
        ],
        (
            A B C
        ) => (errspec::Plain(values)),
        aliases {
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_aliases {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    A();
                    B();
                    C();
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_aliases as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
