// Made by errspec 0.1.0 from custom_types.yaml. Do not edit: edit the spec.

/// The errors of custom_types, made from `custom_types.yaml`.
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
pub mod custom_types {
    use ::errspec;

    /// The error codes of custom_types. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `BLOCKED` (403, `custom_types.yaml:6`): Forbidden
        Blocked,
    }

    /// An error of custom_types, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `BLOCKED` (403, `custom_types.yaml:6`): Forbidden
        Blocked(Blocked),
    }

    impl Error {
        /// `BLOCKED` (403, `custom_types.yaml:6`): Forbidden
        #[inline]
        pub fn blocked(hits: ::std::num::Wrapping<u64>) -> Self {
            Self::Blocked(Blocked::new(hits))
        }
    }

    /// The fields of [`Error::Blocked`].
    #[derive(Debug)]
    #[must_use]
    pub struct Blocked(errspec::Values);

    impl Blocked {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(hits: ::std::num::Wrapping<u64>) -> Self {
            Self(
                errspec::Values::of([
                    errspec::field::FieldValue::Absent,
                    errspec::field::FieldValue::custom(hits),
                ]),
            )
        }

        /// The field `address`.
        #[inline]
        #[must_use]
        pub fn address(&self) -> Option<&::std::net::IpAddr> {
            self.0.get(0).as_optional_ref()
        }

        /// Sets [`address`](Self::address).
        #[inline]
        pub fn with_address(self, address: ::std::net::IpAddr) -> Self {
            Self(self.0.with(0, errspec::field::FieldValue::custom(address)))
        }

        /// The field `hits`.
        #[inline]
        #[must_use]
        pub fn hits(&self) -> &::std::num::Wrapping<u64> {
            self.0.get(1).as_custom()
        }
    }

    /// The HTTP statuses that custom_types answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 403 Forbidden
        ///
        /// The request was not carried out.
        Forbidden = 403,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::Forbidden];
    }

    errspec::__made_by!("0.1.0");

    /// An answer of custom_types that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind, Lookup, Member, Outcome,
            Retry, Shape, Slot, Spec, StatusInfo, Type,
        };
        /// Everything that the spec of custom_types declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "custom_types",
            title: "custom_types",
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
                    code: 403,
                    reason: "Forbidden",
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
                    name: "BLOCKED",
                    code: "BLOCKED",
                    status: 403,
                    message: "Forbidden",
                    fields: &[
                        FieldInfo::spread("address", Type::String).as_optional(),
                        FieldInfo::spread("hits", Type::Unsigned),
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
            entries: &[("BLOCKED", 0)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            Blocked
        ],
        (
            Blocked
        ) => (Blocked(values)),
        aliases {
        }

        read {
        read_custom::<::std::net::IpAddr>:
            0 (
            Blocked
        ),
        ;
        read_custom::<::std::num::Wrapping<u64>>:
            1 (
            Blocked
        ),
        ;
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_custom_types {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Blocked(address?, hits);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_custom_types as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
