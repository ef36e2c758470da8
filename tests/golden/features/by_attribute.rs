// Made by errspec 0.1.0 from by_attribute.yaml. Do not edit: edit the spec.

/// The errors of by_attribute, made from `by_attribute.yaml`.
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
pub mod by_attribute {
    use ::errspec;

    /// The error codes of by_attribute. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `declined` (402, `by_attribute.yaml:9`): Payment Required
        Declined,
        /// `declined` (402, `by_attribute.yaml:10`): Payment Required
        NoFunds,
        /// `declined` (402, `by_attribute.yaml:11`): Payment Required
        TryLater,
    }

    /// An error of by_attribute, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `declined` (402, `by_attribute.yaml:9`): Payment Required
        Declined(errspec::Plain),
        /// `declined` (402, `by_attribute.yaml:10`): Payment Required
        NoFunds(errspec::Plain),
        /// `declined` (402, `by_attribute.yaml:11`): Payment Required
        TryLater(errspec::Plain),
    }

    impl Error {
        /// `declined` (402, `by_attribute.yaml:9`): Payment Required
        #[inline]
        pub fn declined() -> Self {
            Self::Declined(errspec::Plain::new())
        }

        /// `declined` (402, `by_attribute.yaml:10`): Payment Required
        #[inline]
        pub fn no_funds() -> Self {
            Self::NoFunds(errspec::Plain::new())
        }

        /// `declined` (402, `by_attribute.yaml:11`): Payment Required
        #[inline]
        pub fn try_later() -> Self {
            Self::TryLater(errspec::Plain::new())
        }
    }

    /// The HTTP statuses that by_attribute answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 402 Payment Required
        ///
        /// The request was not carried out.
        PaymentRequired = 402,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::PaymentRequired];
    }

    errspec::__made_by!("0.1.0");

    /// An answer of by_attribute that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            ClassInfo, Constant, Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind,
            Lookup, Member, Outcome, Retry, Shape, Slot, Spec, StatusInfo,
        };
        /// Everything that the spec of by_attribute declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "by_attribute",
            title: "by_attribute",
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
                                    name: "reason_code",
                                    shape: Shape::Slot(Slot::Attribute("reason_code")),
                                },
                                Member {
                                    name: "transient",
                                    shape: Shape::Slot(Slot::Attribute("transient")),
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
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: None,
                },
            ],
            statuses: &[
                StatusInfo {
                    code: 402,
                    reason: "Payment Required",
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
                    name: "DECLINED",
                    code: "declined",
                    status: 402,
                    message: "Payment Required",
                    fields: NO_FIELDS,
                    body: "{\"code\":\"declined\",\"transient\":false}",
                    docs: Docs::BLANK,
                    kind: KIND_OF_DECLINED,
                },
                ErrorInfo {
                    name: "NO_FUNDS",
                    code: "declined",
                    status: 402,
                    message: "Payment Required",
                    fields: NO_FIELDS,
                    body: "{\"code\":\"declined\",\"reason_code\":\"no_funds\",\"transient\":false}",
                    docs: Docs::BLANK,
                    kind: KIND_OF_NO_FUNDS,
                },
                ErrorInfo {
                    name: "TRY_LATER",
                    code: "declined",
                    status: 402,
                    message: "Payment Required",
                    fields: NO_FIELDS,
                    body: "{\"code\":\"declined\",\"reason_code\":\"later\",\"transient\":true}",
                    docs: Docs::BLANK,
                    kind: KIND_OF_TRY_LATER,
                },
            ],
            types: &[],
            codes: &CODES,
            identify: &[
                Identifier {
                    slot: Slot::Attribute("reason_code"),
                    values: &Lookup {
                        entries: &[("later", 2), ("no_funds", 1)],
                        ..Lookup::EMPTY
                    },
                    others: &[0],
                },
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
        const KIND_OF_DECLINED: &Kind = &Kind {
            claims: 2,
            attributes: &[("transient", Constant::Bool(false))],
            ..Kind::PLAIN
        };
        const NO_FIELDS: &[FieldInfo] = &[];
        const KIND_OF_NO_FUNDS: &Kind = &Kind {
            claims: 3,
            attributes: &[
                ("reason_code", Constant::Text("no_funds")),
                ("transient", Constant::Bool(false)),
            ],
            ..Kind::PLAIN
        };
        const KIND_OF_TRY_LATER: &Kind = &Kind {
            claims: 3,
            attributes: &[
                ("reason_code", Constant::Text("later")),
                ("transient", Constant::Bool(true)),
            ],
            ..Kind::PLAIN
        };
        static CODES: Lookup = Lookup {
            entries: &[("declined", 0), ("declined", 1), ("declined", 2)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            Declined NoFunds TryLater
        ],
        (
            Declined NoFunds TryLater
        ) => (errspec::Plain(values)),
        aliases {
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_by_attribute {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Declined();
                    NoFunds();
                    TryLater();
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_by_attribute as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
