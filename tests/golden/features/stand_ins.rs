// Made by errspec 0.1.0 from stand_ins.yaml. Do not edit: edit the spec.

/// The errors of stand_ins, made from `stand_ins.yaml`.
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
pub mod stand_ins {
    use ::errspec;

    /// The error codes of stand_ins. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `INVALID` (400, `stand_ins.yaml:9`): `{place}`: `{problem}`
        Invalid,
        /// `EXPIRED` (400, `stand_ins.yaml:13`): Bad Request
        Expired,
    }

    /// An error of stand_ins, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `INVALID` (400, `stand_ins.yaml:9`): `{place}`: `{problem}`
        Invalid(Invalid),
        /// `EXPIRED` (400, `stand_ins.yaml:13`): Bad Request
        Expired(errspec::Plain),
    }

    impl Error {
        /// `INVALID` (400, `stand_ins.yaml:9`): `{place}`: `{problem}`
        #[inline]
        pub fn invalid(args: InvalidArgs<impl Into<String>, impl Into<String>>) -> Self {
            Self::Invalid(Invalid::new(args))
        }

        /// `EXPIRED` (400, `stand_ins.yaml:13`): Bad Request
        #[inline]
        pub fn expired() -> Self {
            Self::Expired(errspec::Plain::new())
        }
    }

    /// The fields of [`Error::Invalid`].
    #[derive(Debug)]
    #[must_use]
    pub struct Invalid(errspec::Values);

    /// The required fields of [`Invalid`], by name.
    #[derive(Debug)]
    pub struct InvalidArgs<Place, Problem> {
        /// The field `place`.
        pub place: Place,
        /// The field `problem`.
        pub problem: Problem,
    }

    impl Invalid {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(args: InvalidArgs<impl Into<String>, impl Into<String>>) -> Self {
            Self(
                errspec::Values::of([
                    errspec::field::text(args.place),
                    errspec::field::text(args.problem),
                ]),
            )
        }

        /// The field `place`.
        #[inline]
        #[must_use]
        pub fn place(&self) -> &str {
            self.0.get(0).as_text()
        }

        /// The field `problem`.
        #[inline]
        #[must_use]
        pub fn problem(&self) -> &str {
            self.0.get(1).as_text()
        }
    }

    /// The HTTP statuses that stand_ins answers with.
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

    /// An answer of stand_ins that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Docs, Envelope, ErrorInfo, FieldInfo, Fill, Identifier, Kind, Lookup, Member,
            Outcome, Retry, Shape, Slot, Spec, StatusInfo, Type,
        };
        /// Everything that the spec of stand_ins declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "stand_ins",
            title: "stand_ins",
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
                    code: 400,
                    reason: "Bad Request",
                    docs: Docs::BLANK,
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(0),
                },
            ],
            errors: &[
                ErrorInfo {
                    name: "INVALID",
                    code: "INVALID",
                    status: 400,
                    message: "{place}: {problem}",
                    fields: &[
                        FieldInfo::of("place", Type::String).with_fill(Fill::Place),
                        FieldInfo::of("problem", Type::String).with_fill(Fill::Reason),
                    ],
                    body: "{\"code\":\"INVALID\",\"message\":\"\u{1}A: \u{1}B\"}",
                    docs: Docs::BLANK,
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "EXPIRED",
                    code: "EXPIRED",
                    status: 400,
                    message: "Bad Request",
                    fields: NO_FIELDS,
                    body: "{\"code\":\"EXPIRED\",\"message\":\"Bad Request\"}",
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
            entries: &[("EXPIRED", 1), ("INVALID", 0)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            Invalid Expired
        ],
        (
            Invalid
        ) => (Invalid(values)),
        (
            Expired
        ) => (errspec::Plain(values)),
        aliases {
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_stand_ins {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Invalid by_name (into place, into problem);
                    Expired();
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_stand_ins as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
