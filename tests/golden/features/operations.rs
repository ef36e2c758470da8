// Made by errspec 0.1.0 from operations.yaml. Do not edit: edit the spec.

/// The errors of operations, made from `operations.yaml`.
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
pub mod operations {
    use ::errspec;

    /// The error codes of operations. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `SOLD_OUT` (409, `operations.yaml:6`): no `{sku}` is left
        SoldOut,
        /// `CLOSED` (503, `operations.yaml:7`): Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        Closed,
    }

    /// An error of operations, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `SOLD_OUT` (409, `operations.yaml:6`): no `{sku}` is left
        SoldOut(SoldOut),
        /// `CLOSED` (503, `operations.yaml:7`): Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        Closed(errspec::Plain),
    }

    impl Error {
        /// `SOLD_OUT` (409, `operations.yaml:6`): no `{sku}` is left
        #[inline]
        pub fn sold_out(sku: impl Into<String>) -> Self {
            Self::SoldOut(SoldOut::new(sku))
        }

        /// `CLOSED` (503, `operations.yaml:7`): Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        #[inline]
        pub fn closed() -> Self {
            Self::Closed(errspec::Plain::new())
        }
    }

    /// The fields of [`Error::SoldOut`].
    #[derive(Debug)]
    #[must_use]
    pub struct SoldOut(errspec::Values);

    impl SoldOut {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(sku: impl Into<String>) -> Self {
            Self(errspec::Values::of([errspec::field::text(sku)]))
        }

        /// The field `sku`.
        #[inline]
        #[must_use]
        pub fn sku(&self) -> &str {
            self.0.get(0).as_text()
        }
    }

    /// What `place_order` can answer with.
    ///
    /// Order something.
    #[must_use]
    pub enum PlaceOrderError {
        /// `SOLD_OUT` (409, `operations.yaml:6`): no `{sku}` is left
        SoldOut(SoldOut),
        /// `CLOSED` (503, `operations.yaml:7`): Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        Closed(errspec::Plain),
    }

    impl PlaceOrderError {
        /// `SOLD_OUT` (409, `operations.yaml:6`): no `{sku}` is left
        #[inline]
        pub fn sold_out(sku: impl Into<String>) -> Self {
            Self::SoldOut(SoldOut::new(sku))
        }

        /// `CLOSED` (503, `operations.yaml:7`): Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        #[inline]
        pub fn closed() -> Self {
            Self::Closed(errspec::Plain::new())
        }
    }

    errspec::__operation!(
        PlaceOrderError, Error, Code, values, [SoldOut Closed], (SoldOut) =>
        (SoldOut(values)), (Closed) => (errspec::Plain(values)),
    );

    impl ::core::convert::TryFrom<Error> for PlaceOrderError {
        type Error = Error;
        fn try_from(error: Error) -> ::core::result::Result<Self, Error> {
            Ok(
                match error {
                    Error::SoldOut(held) => PlaceOrderError::SoldOut(held),
                    Error::Closed(held) => PlaceOrderError::Closed(held),
                },
            )
        }
    }

    /// The HTTP statuses that operations answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 409 Conflict
        ///
        /// The request was not carried out.
        Conflict = 409,
        /// 503 Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        ServiceUnavailable = 503,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::Conflict, Self::ServiceUnavailable];
    }

    errspec::__made_by!("0.1.0");

    /// An answer of operations that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Backoff, Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind, Lookup, Member,
            Outcome, Retry, Shape, Slot, Spec, StatusInfo, Type,
        };
        /// Everything that the spec of operations declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "operations",
            title: "operations",
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
                                    name: "sku",
                                    shape: Shape::Slot(Slot::Field("sku")),
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
                    stands_in: None,
                },
                StatusInfo {
                    code: 503,
                    reason: "Service Unavailable",
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
                    name: "SOLD_OUT",
                    code: "SOLD_OUT",
                    status: 409,
                    message: "no {sku} is left",
                    fields: &[FieldInfo::of("sku", Type::String)],
                    body: "{\"code\":\"SOLD_OUT\",\"message\":\"no \u{1}A is left\",\"sku\":\u{1}a}",
                    docs: Docs::BLANK,
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "CLOSED",
                    code: "CLOSED",
                    status: 503,
                    message: "Service Unavailable",
                    fields: NO_FIELDS,
                    body: "{\"code\":\"CLOSED\",\"message\":\"Service Unavailable\"}",
                    docs: Docs::BLANK,
                    kind: KIND_OF_CLOSED,
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
        const KIND_OF_CLOSED: &Kind = &Kind {
            retry: Retry::Backoff(Backoff::DEFAULT),
            ..Kind::PLAIN
        };
        const NO_FIELDS: &[FieldInfo] = &[];
        static CODES: Lookup = Lookup {
            entries: &[("CLOSED", 1), ("SOLD_OUT", 0)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            SoldOut Closed
        ],
        (
            SoldOut
        ) => (SoldOut(values)),
        (
            Closed
        ) => (errspec::Plain(values)),
        aliases {
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_operations {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    SoldOut(into sku);
                    Closed() source;
                    enum PlaceOrderError(SoldOut, Closed);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_operations as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
