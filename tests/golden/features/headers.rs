// Made by errspec 0.1.0 from headers.yaml. Do not edit: edit the spec.

/// The errors of headers, made from `headers.yaml`.
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
pub mod headers {
    use ::errspec;

    /// The error codes of headers. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `NO_TOKEN` (401, `headers.yaml:13`): a token is needed
        NoToken,
        /// `DENIED` (302, `headers.yaml:14`): Found
        Denied,
    }

    /// An error of headers, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `NO_TOKEN` (401, `headers.yaml:13`): a token is needed
        NoToken(errspec::Plain),
        /// `DENIED` (302, `headers.yaml:14`): Found
        Denied(Denied),
    }

    impl Error {
        /// `NO_TOKEN` (401, `headers.yaml:13`): a token is needed
        #[inline]
        pub fn no_token() -> Self {
            Self::NoToken(errspec::Plain::new())
        }

        /// `DENIED` (302, `headers.yaml:14`): Found
        #[inline]
        pub fn denied(to: impl Into<String>) -> Self {
            Self::Denied(Denied::new(to))
        }
    }

    /// The fields of [`Error::Denied`].
    #[derive(Debug)]
    #[must_use]
    pub struct Denied(errspec::Values);

    impl Denied {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(to: impl Into<String>) -> Self {
            Self(errspec::Values::of([errspec::field::text(to)]))
        }

        /// The field `to`.
        #[inline]
        #[must_use]
        pub fn to(&self) -> &str {
            self.0.get(0).as_text()
        }
    }

    /// The HTTP statuses that headers answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 302 Found
        ///
        /// The request was not carried out.
        Found = 302,
        /// 401 Unauthorized
        ///
        /// The request was not carried out.
        Unauthorized = 401,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::Found, Self::Unauthorized];
    }

    errspec::__made_by!("0.1.0");

    /// An answer of headers that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Docs, Envelope, ErrorInfo, FieldInfo, Header, Identifier, Kind, Lookup, Outcome,
            Param, Params, Part, Retry, Slot, Spec, StatusInfo, Type,
        };
        /// Everything that the spec of headers declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "headers",
            title: "headers",
            docs: "",
            integer_codes: false,
            success: &[],
            envelopes: &[
                Envelope {
                    name: "envelope",
                    headers: &[
                        Header {
                            name: "x-error",
                            value: &[Part::Slot(Slot::Code)],
                            max_length: 64,
                            ..Header::BLANK
                        },
                        Header {
                            name: "www-authenticate",
                            value: &[Part::Text("Bearer")],
                            params: Params::Auth(
                                &[
                                    Param {
                                        name: "error",
                                        value: &[Part::Slot(Slot::Code)],
                                    },
                                    Param {
                                        name: "error_description",
                                        value: &[Part::Slot(Slot::Message)],
                                    },
                                ],
                            ),
                            ..Header::BLANK
                        },
                    ],
                    reason_phrase: Some(Header {
                        name: "",
                        value: &[Part::Slot(Slot::Message)],
                        max_length: 128,
                        ..Header::BLANK
                    }),
                    ..Envelope::BLANK
                },
                Envelope {
                    name: "redirect",
                    headers: &[
                        Header {
                            name: "location",
                            value: &[Part::Slot(Slot::Field("to"))],
                            params: Params::Query(
                                &[
                                    Param {
                                        name: "error",
                                        value: &[Part::Slot(Slot::Code)],
                                    },
                                ],
                            ),
                            ..Header::BLANK
                        },
                    ],
                    ..Envelope::BLANK
                },
            ],
            classes: &[],
            statuses: &[
                StatusInfo {
                    code: 302,
                    reason: "Found",
                    docs: Docs::BLANK,
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: None,
                },
                StatusInfo {
                    code: 401,
                    reason: "Unauthorized",
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
                    name: "NO_TOKEN",
                    code: "NO_TOKEN",
                    status: 401,
                    message: "a token is needed",
                    fields: NO_FIELDS,
                    body: "",
                    docs: Docs::BLANK,
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "DENIED",
                    code: "DENIED",
                    status: 302,
                    message: "Found",
                    fields: &[FieldInfo::of("to", Type::String)],
                    body: "",
                    docs: Docs::BLANK,
                    kind: KIND_OF_DENIED,
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
        const KIND_OF_DENIED: &Kind = &Kind { envelope: 1, ..Kind::PLAIN };
        static CODES: Lookup = Lookup {
            entries: &[("DENIED", 1), ("NO_TOKEN", 0)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            NoToken Denied
        ],
        (
            NoToken
        ) => (errspec::Plain(values)),
        (
            Denied
        ) => (Denied(values)),
        aliases {
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_headers {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    NoToken();
                    Denied(into to);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_headers as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
