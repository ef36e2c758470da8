// Made by errspec 0.1.0 from hostile_docs.yaml. Do not edit: edit the spec.

#[cfg_attr(
    not(doctest),
    doc = "The errors of Shop \"1\" \\ */ {x}, made from `hostile_docs.yaml`.\n\nNot a [link], <not a tag>, http://example.org bare.\n\n    four spaces are code\n\n- an item\nthat goes on\n\n  ```\n  a fence in an item\n  ```\n\n````\n```\na longer fence, and ~~~ in it\n````"
)]
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
pub mod hostile_docs {
    use ::errspec;

    /// The error codes of Shop "1" \ */ {x}. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        #[cfg_attr(
            not(doctest),
            doc = "`ODD` (400, `hostile_docs.yaml:24`): */ and \" and \\ and {braces}\n\n~~~\n```\nlet x: = 1;\n~~~"
        )]
        Odd,
    }

    /// An error of Shop "1" \ */ {x}, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `ODD` (400, `hostile_docs.yaml:24`): */ and " and \ and {braces}
        Odd(Odd),
    }

    impl Error {
        /// `ODD` (400, `hostile_docs.yaml:24`): */ and " and \ and {braces}
        #[inline]
        pub fn odd(text: impl Into<String>) -> Self {
            Self::Odd(Odd::new(text))
        }
    }

    /// The fields of [`Error::Odd`].
    #[derive(Debug)]
    #[must_use]
    pub struct Odd(errspec::Values);

    impl Odd {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(text: impl Into<String>) -> Self {
            Self(errspec::Values::of([errspec::field::text(text)]))
        }

        /// indented
        ///
        /// Example: `"*/"`
        #[inline]
        #[must_use]
        pub fn text(&self) -> &str {
            self.0.get(0).as_text()
        }
    }

    /// The HTTP statuses that Shop "1" \ */ {x} answers with.
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

    /// An answer of Shop "1" \ */ {x} that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind, Lookup, Member, Outcome,
            Retry, Shape, Slot, Spec, StatusInfo, Type,
        };
        /// Everything that the spec of Shop "1" \ */ {x} declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "hostile_docs",
            title: "Shop \"1\" \\ */ {x}",
            docs: "Not a [link], <not a tag>, http://example.org bare.\n\n    four spaces are code\n\n- an item\nthat goes on\n\n  ```\n  a fence in an item\n  ```\n\n````\n```\na longer fence, and ~~~ in it\n````",
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
                    fields: &[],
                    headers: &[],
                    stands_in: None,
                },
            ],
            errors: &[
                ErrorInfo {
                    name: "ODD",
                    code: "ODD",
                    status: 400,
                    message: "\"{{quoted}}\" \\ {text}",
                    fields: &[
                        FieldInfo::of("text", Type::String)
                            .with_docs("indented")
                            .with_example("\"*/\""),
                    ],
                    body: "{\"code\":\"ODD\",\"message\":\"\\\"{quoted}\\\" \\\\ \u{1}A\"}",
                    docs: Docs::of("*/ and \" and \\ and {braces}")
                        .with_details("~~~\n```\nlet x: = 1;\n~~~"),
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
            entries: &[("ODD", 0)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            Odd
        ],
        (
            Odd
        ) => (Odd(values)),
        aliases {
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_hostile_docs {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Odd(into text);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_hostile_docs as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
