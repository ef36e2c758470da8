// Made by errspec 0.1.0 from fields.yaml. Do not edit: edit the spec.

/// The errors of fields, made from `fields.yaml`.
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
pub mod fields {
    use ::errspec;

    /// The error codes of fields. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `OUT_OF_STOCK` (409, `fields.yaml:6`): only `{left}` of `{sku}` left
        OutOfStock,
    }

    /// An error of fields, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `OUT_OF_STOCK` (409, `fields.yaml:6`): only `{left}` of `{sku}` left
        OutOfStock(OutOfStock),
    }

    impl Error {
        /// `OUT_OF_STOCK` (409, `fields.yaml:6`): only `{left}` of `{sku}` left
        #[inline]
        pub fn out_of_stock(sku: impl Into<String>, left: i64) -> Self {
            Self::OutOfStock(OutOfStock::new(sku, left))
        }
    }

    /// The fields of [`Error::OutOfStock`].
    #[derive(Debug)]
    #[must_use]
    pub struct OutOfStock(errspec::Values);

    impl OutOfStock {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(sku: impl Into<String>, left: i64) -> Self {
            Self(
                errspec::Values::of([
                    errspec::field::text(sku),
                    errspec::field::value(left),
                    errspec::field::FieldValue::Absent,
                    errspec::field::FieldValue::Absent,
                ]),
            )
        }

        /// The product's number.
        ///
        /// Example: `"B-1"`
        #[inline]
        #[must_use]
        pub fn sku(&self) -> &str {
            self.0.get(0).as_text()
        }

        /// The field `left`.
        #[inline]
        #[must_use]
        pub fn left(&self) -> i64 {
            self.0.get(1).as_integer()
        }

        /// The field `back_in`.
        #[inline]
        #[must_use]
        pub fn back_in(&self) -> Option<::std::time::Duration> {
            self.0.get(2).as_optional_duration()
        }

        /// Sets [`back_in`](Self::back_in).
        #[inline]
        pub fn with_back_in(self, back_in: ::std::time::Duration) -> Self {
            Self(self.0.with(2, errspec::field::value(back_in)))
        }

        /// The field `account_id`.
        ///
        /// Private: for the server's own log.
        #[inline]
        #[must_use]
        pub fn account_id(&self) -> Option<u64> {
            self.0.get(3).as_optional_unsigned()
        }

        /// Sets [`account_id`](Self::account_id).
        #[inline]
        pub fn with_account_id(self, account_id: u64) -> Self {
            Self(self.0.with(3, errspec::field::value(account_id)))
        }
    }

    /// The HTTP statuses that fields answers with.
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

    /// An answer of fields that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind, Lookup, Member, Outcome,
            Retry, Shape, Slot, Spec, StatusInfo, Type, Unit,
        };
        /// Everything that the spec of fields declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "fields",
            title: "fields",
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
                                    name: "data",
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
                    code: 409,
                    reason: "Conflict",
                    docs: Docs::BLANK,
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: &[],
                    headers: &[],
                    stands_in: None,
                },
            ],
            errors: &[
                ErrorInfo {
                    name: "OUT_OF_STOCK",
                    code: "OUT_OF_STOCK",
                    status: 409,
                    message: "only {left} of {sku} left",
                    fields: &[
                        FieldInfo::spread("sku", Type::String)
                            .with_docs("The product's number.")
                            .with_example("\"B-1\""),
                        FieldInfo::spread("left", Type::Integer),
                        FieldInfo::spread("back_in", Type::Duration(Unit::Seconds))
                            .as_optional(),
                        FieldInfo::of("account_id", Type::Unsigned).as_private(),
                    ],
                    body: "",
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
            entries: &[("OUT_OF_STOCK", 0)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            OutOfStock
        ],
        (
            OutOfStock
        ) => (OutOfStock(values)),
        aliases {
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_fields {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    OutOfStock(into sku, left, back_in?, account_id?);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_fields as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
