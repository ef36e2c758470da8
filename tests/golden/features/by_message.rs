// Made by errspec 0.1.0 from by_message.yaml. Do not edit: edit the spec.

/// The errors of by_message, made from `by_message.yaml`.
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
pub mod by_message {
    use ::errspec;

    /// The error codes of by_message. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `LIMITED` (403, `by_message.yaml:7`): limit exceeded for `{who}`
        Limited,
        /// `SUSPENDED` (403, `by_message.yaml:8`): the account is suspended
        Suspended,
        /// `NOT_FOUND` (404, `by_message.yaml:9`): `{text}`
        NotFound,
    }

    /// An error of by_message, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `LIMITED` (403, `by_message.yaml:7`): limit exceeded for `{who}`
        Limited(Limited),
        /// `SUSPENDED` (403, `by_message.yaml:8`): the account is suspended
        Suspended(errspec::Plain),
        /// `NOT_FOUND` (404, `by_message.yaml:9`): `{text}`
        NotFound(NotFound),
    }

    impl Error {
        /// `LIMITED` (403, `by_message.yaml:7`): limit exceeded for `{who}`
        #[inline]
        pub fn limited(who: impl Into<String>) -> Self {
            Self::Limited(Limited::new(who))
        }

        /// `SUSPENDED` (403, `by_message.yaml:8`): the account is suspended
        #[inline]
        pub fn suspended() -> Self {
            Self::Suspended(errspec::Plain::new())
        }

        /// `NOT_FOUND` (404, `by_message.yaml:9`): `{text}`
        #[inline]
        pub fn not_found(text: impl Into<String>) -> Self {
            Self::NotFound(NotFound::new(text))
        }
    }

    /// The fields of [`Error::Limited`].
    #[derive(Debug)]
    #[must_use]
    pub struct Limited(errspec::Values);

    impl Limited {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(who: impl Into<String>) -> Self {
            Self(errspec::Values::of([errspec::field::text(who)]))
        }

        /// The field `who`.
        #[inline]
        #[must_use]
        pub fn who(&self) -> &str {
            self.0.get(0).as_text()
        }
    }

    /// The fields of [`Error::NotFound`].
    #[derive(Debug)]
    #[must_use]
    pub struct NotFound(errspec::Values);

    impl NotFound {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(text: impl Into<String>) -> Self {
            Self(errspec::Values::of([errspec::field::text(text)]))
        }

        /// The field `text`.
        #[inline]
        #[must_use]
        pub fn text(&self) -> &str {
            self.0.get(0).as_text()
        }
    }

    /// The HTTP statuses that by_message answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 403 Forbidden
        ///
        /// The request was not carried out.
        Forbidden = 403,
        /// 404 Not Found
        ///
        /// The request was not carried out.
        NotFound = 404,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::Forbidden, Self::NotFound];
    }

    errspec::__made_by!("0.1.0");

    /// An answer of by_message that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind, Lookup, Member, Outcome,
            Retry, Shape, Slot, Spec, StatusInfo, Type,
        };
        /// Everything that the spec of by_message declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "by_message",
            title: "by_message",
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
                    code: 403,
                    reason: "Forbidden",
                    docs: Docs::BLANK,
                    outcome: Outcome::Failed,
                    retry: Retry::Never,
                    fields: NO_FIELDS,
                    headers: &[],
                    stands_in: None,
                },
                StatusInfo {
                    code: 404,
                    reason: "Not Found",
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
                    name: "LIMITED",
                    code: "LIMITED",
                    status: 403,
                    message: "limit exceeded for {who}",
                    fields: &[FieldInfo::of("who", Type::String)],
                    body: "{\"message\":\"limit exceeded for \u{1}A\"}",
                    docs: Docs::BLANK,
                    kind: KIND_OF_LIMITED,
                },
                ErrorInfo {
                    name: "SUSPENDED",
                    code: "SUSPENDED",
                    status: 403,
                    message: "the account is suspended",
                    fields: NO_FIELDS,
                    body: "{\"message\":\"the account is suspended\"}",
                    docs: Docs::BLANK,
                    kind: KIND_OF_LIMITED,
                },
                ErrorInfo {
                    name: "NOT_FOUND",
                    code: "NOT_FOUND",
                    status: 404,
                    message: "{text}",
                    fields: &[FieldInfo::of("text", Type::String)],
                    body: "{\"message\":\"\u{1}A\"}",
                    docs: Docs::BLANK,
                    kind: KIND_OF_NOT_FOUND,
                },
            ],
            types: &[],
            codes: &CODES,
            identify: &[
                Identifier {
                    slot: Slot::Message,
                    values: &Lookup::EMPTY,
                    others: &[2],
                },
            ],
            retryable: &[],
            templates: &[],
            uncoded: &[],
        };
        const KIND_OF_LIMITED: &Kind = &Kind {
            has_code: false,
            ..Kind::PLAIN
        };
        const NO_FIELDS: &[FieldInfo] = &[];
        const KIND_OF_NOT_FOUND: &Kind = &Kind {
            has_code: false,
            claims: 0,
            ..Kind::PLAIN
        };
        static CODES: Lookup = Lookup {
            entries: &[("LIMITED", 0), ("NOT_FOUND", 2), ("SUSPENDED", 1)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            Limited Suspended NotFound
        ],
        (
            Limited
        ) => (Limited(values)),
        (
            Suspended
        ) => (errspec::Plain(values)),
        (
            NotFound
        ) => (NotFound(values)),
        aliases {
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_by_message {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Limited(into who);
                    Suspended();
                    NotFound(into text);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_by_message as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
