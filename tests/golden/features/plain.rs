// Made by errspec 0.1.0 from plain.yaml. Do not edit: edit the spec.

/// The errors of plain, made from `plain.yaml`.
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
pub mod plain {
    use ::errspec;

    /// The error codes of plain. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `SOLD_OUT` (409, `plain.yaml:6`): Nothing is left.
        ///
        /// **What to do.** Wait for the next delivery.
        SoldOut,
    }

    /// An error of plain, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `SOLD_OUT` (409, `plain.yaml:6`): Nothing is left.
        SoldOut(errspec::Plain),
    }

    impl Error {
        /// `SOLD_OUT` (409, `plain.yaml:6`): Nothing is left.
        #[inline]
        pub fn sold_out() -> Self {
            Self::SoldOut(errspec::Plain::new())
        }
    }

    /// The HTTP statuses that plain answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 409 Conflict
        ///
        /// The request was not carried out.
        Conflict = 409,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::Conflict];
    }

    errspec::__made_by!("0.1.0");

    /// An answer of plain that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind, Lookup, Member, Outcome,
            Retry, Shape, Slot, Spec, StatusInfo,
        };
        /// Everything that the spec of plain declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "plain",
            title: "plain",
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
                    code: 409,
                    reason: "Conflict",
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
                    name: "SOLD_OUT",
                    code: "SOLD_OUT",
                    status: 409,
                    message: "nothing is left",
                    fields: NO_FIELDS,
                    body: "{\"code\":\"SOLD_OUT\",\"message\":\"nothing is left\"}",
                    docs: Docs::of("Nothing is left.")
                        .with_action("Wait for the next delivery."),
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
            entries: &[("SOLD_OUT", 0)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            SoldOut
        ],
        (
            SoldOut
        ) => (errspec::Plain(values)),
        aliases {
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_plain {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    SoldOut();
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_plain as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
