// Made by errspec 0.1.0 from integer_codes.yaml. Do not edit: edit the spec.

/// The errors of integer_codes, made from `integer_codes.yaml`.
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
pub mod integer_codes {
    use ::errspec;

    /// The error codes of integer_codes. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `10003` (404, `integer_codes.yaml:7`): unknown channel
        Code10003,
        /// `-1` (200, `integer_codes.yaml:8`): the system is busy
        Busy,
    }

    /// An error of integer_codes, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `10003` (404, `integer_codes.yaml:7`): unknown channel
        Code10003(errspec::Plain),
        /// `-1` (200, `integer_codes.yaml:8`): the system is busy
        Busy(errspec::Plain),
    }

    impl Error {
        /// `10003` (404, `integer_codes.yaml:7`): unknown channel
        #[inline]
        pub fn code10003() -> Self {
            Self::Code10003(errspec::Plain::new())
        }

        /// `-1` (200, `integer_codes.yaml:8`): the system is busy
        #[inline]
        pub fn busy() -> Self {
            Self::Busy(errspec::Plain::new())
        }
    }

    /// The HTTP statuses that integer_codes answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 200 OK
        ///
        /// The request was carried out.
        Ok = 200,
        /// 404 Not Found
        ///
        /// The request was not carried out.
        NotFound = 404,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::Ok, Self::NotFound];
    }

    errspec::__made_by!("0.1.0");

    /// An answer of integer_codes that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind, Lookup, Member, Outcome,
            Retry, Shape, Slot, Spec, StatusInfo,
        };
        /// Everything that the spec of integer_codes declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "integer_codes",
            title: "integer_codes",
            docs: "",
            integer_codes: true,
            success: &["0"],
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
                    code: 200,
                    reason: "OK",
                    docs: Docs::BLANK,
                    outcome: Outcome::Succeeded,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: Some(1),
                },
                StatusInfo {
                    code: 404,
                    reason: "Not Found",
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
                    name: "10003",
                    code: "10003",
                    status: 404,
                    message: "unknown channel",
                    fields: NO_FIELDS,
                    body: "{\"code\":10003,\"message\":\"unknown channel\"}",
                    docs: Docs::BLANK,
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "BUSY",
                    code: "-1",
                    status: 200,
                    message: "the system is busy",
                    fields: NO_FIELDS,
                    body: "{\"code\":-1,\"message\":\"the system is busy\"}",
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
            entries: &[("-1", 1), ("10003", 0)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            Code10003 Busy
        ],
        (
            Code10003 Busy
        ) => (errspec::Plain(values)),
        aliases {
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_integer_codes {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Code10003();
                    Busy();
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_integer_codes as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
