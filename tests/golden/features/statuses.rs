// Made by errspec 0.1.0 from statuses.yaml. Do not edit: edit the spec.

/// The errors of statuses, made from `statuses.yaml`.
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
pub mod statuses {
    use ::errspec;

    /// The error codes of statuses. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `MALFORMED` (400, 404, `statuses.yaml:6`): Bad Request
        Malformed,
        /// `BLOCKED` (4xx, `statuses.yaml:7`): Bad Request
        Blocked,
        /// `BUSY` (503, 4xx, any status, `statuses.yaml:8`): Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        Busy,
    }

    /// An error of statuses, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `MALFORMED` (400, 404, `statuses.yaml:6`): Bad Request
        Malformed(Malformed),
        /// `BLOCKED` (4xx, `statuses.yaml:7`): Bad Request
        Blocked(Blocked),
        /// `BUSY` (503, 4xx, any status, `statuses.yaml:8`): Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        Busy(Busy),
    }

    impl Error {
        /// `MALFORMED` (400, 404, `statuses.yaml:6`): Bad Request
        #[inline]
        pub fn malformed(part: impl Into<String>) -> Self {
            Self::Malformed(Malformed::new(part))
        }

        /// `BLOCKED` (4xx, `statuses.yaml:7`): Bad Request
        #[inline]
        pub fn blocked() -> Self {
            Self::Blocked(Blocked::new())
        }

        /// `BUSY` (503, 4xx, any status, `statuses.yaml:8`): Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        #[inline]
        pub fn busy() -> Self {
            Self::Busy(Busy::new())
        }
    }

    /// The fields of [`Error::Malformed`].
    #[derive(Debug)]
    #[must_use]
    pub struct Malformed(errspec::Values);

    impl Malformed {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(part: impl Into<String>) -> Self {
            Self(errspec::Values::of([errspec::field::text(part)]))
        }

        /// The field `part`.
        #[inline]
        #[must_use]
        pub fn part(&self) -> &str {
            self.0.get(0).as_text()
        }

        /// Picks the status that the error is answered with, instead of 400.
        #[inline]
        pub fn with_status(self, status: MalformedStatus) -> Self {
            Self(self.0.with_status(status.code(), Code::Malformed.info()))
        }
    }

    /// A status that [`Error::Malformed`] is answered with: 400 unless a server picks another.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum MalformedStatus {
        /// 400 Bad Request
        BadRequest,
        /// 404 Not Found
        NotFound,
    }

    errspec::__statuses!(MalformedStatus[BadRequest = 400, NotFound = 404] []);

    /// What [`Error::Blocked`] holds: the status that it is answered with.
    #[derive(Debug)]
    #[must_use]
    pub struct Blocked(errspec::Values);

    impl Blocked {
        /// None of the fields.
        #[inline]
        pub fn new() -> Self {
            Self(errspec::Values::of([]))
        }

        /// Picks the status that the error is answered with, instead of 400.
        #[inline]
        pub fn with_status(self, status: errspec::ClassStatus<4>) -> Self {
            Self(self.0.with_status(status.code(), Code::Blocked.info()))
        }
    }

    /// What [`Error::Busy`] holds: the status that it is answered with.
    #[derive(Debug)]
    #[must_use]
    pub struct Busy(errspec::Values);

    impl Busy {
        /// None of the fields.
        #[inline]
        pub fn new() -> Self {
            Self(errspec::Values::of([]))
        }

        /// Picks the status that the error is answered with, instead of 503.
        #[inline]
        pub fn with_status(self, status: BusyStatus) -> Self {
            Self(self.0.with_status(status.code(), Code::Busy.info()))
        }
    }

    /// A status that [`Error::Busy`] is answered with: 503 unless a server picks another.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum BusyStatus {
        /// 503 Service Unavailable
        ServiceUnavailable,
        /// A status of 4xx.
        Class4xx(errspec::ClassStatus<4>),
        /// Any status from 400 to 599.
        Any(errspec::ErrorStatus),
    }

    errspec::__statuses!(BusyStatus[ServiceUnavailable = 503] [Class4xx, Any]);

    /// The HTTP statuses that statuses answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 400 Bad Request
        ///
        /// The request was not carried out.
        BadRequest = 400,
        /// 404 Not Found
        ///
        /// The request was not carried out.
        NotFound = 404,
        /// 500 Internal Server Error
        ///
        /// The request may have been carried out: verify before repeating it.
        InternalServerError = 500,
        /// 503 Service Unavailable
        ///
        /// The request was not carried out. Retry with exponential backoff.
        ServiceUnavailable = 503,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[
            Self::BadRequest,
            Self::NotFound,
            Self::InternalServerError,
            Self::ServiceUnavailable,
        ];
    }

    errspec::__made_by!("0.1.0");

    /// An answer of statuses that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Backoff, Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind, Lookup, Member,
            Outcome, Retry, Shape, Slot, Spec, StatusInfo, StatusRange, Type,
        };
        /// Everything that the spec of statuses declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "statuses",
            title: "statuses",
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
                                    name: "part",
                                    shape: Shape::Slot(Slot::Field("part")),
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
                StatusInfo {
                    code: 500,
                    reason: "Internal Server Error",
                    docs: Docs::BLANK,
                    outcome: Outcome::Unknown,
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
                    stands_in: Some(2),
                },
            ],
            errors: &[
                ErrorInfo {
                    name: "MALFORMED",
                    code: "MALFORMED",
                    status: 400,
                    message: "Bad Request",
                    fields: &[FieldInfo::of("part", Type::String)],
                    body: "{\"code\":\"MALFORMED\",\"part\":\u{1}a}",
                    docs: Docs::BLANK,
                    kind: KIND_OF_MALFORMED,
                },
                ErrorInfo {
                    name: "BLOCKED",
                    code: "BLOCKED",
                    status: 400,
                    message: "Bad Request",
                    fields: NO_FIELDS,
                    body: "{\"code\":\"BLOCKED\"}",
                    docs: Docs::BLANK,
                    kind: KIND_OF_BLOCKED,
                },
                ErrorInfo {
                    name: "BUSY",
                    code: "BUSY",
                    status: 503,
                    message: "Service Unavailable",
                    fields: NO_FIELDS,
                    body: "{\"code\":\"BUSY\"}",
                    docs: Docs::BLANK,
                    kind: KIND_OF_BUSY,
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
        const KIND_OF_MALFORMED: &Kind = &Kind {
            statuses: &[StatusRange::One(400), StatusRange::One(404)],
            ..Kind::PLAIN
        };
        const KIND_OF_BLOCKED: &Kind = &Kind {
            statuses: &[StatusRange::Class(4)],
            ..Kind::PLAIN
        };
        const NO_FIELDS: &[FieldInfo] = &[];
        const KIND_OF_BUSY: &Kind = &Kind {
            retry: Retry::Backoff(Backoff::DEFAULT),
            statuses: &[StatusRange::One(503), StatusRange::Class(4), StatusRange::Any],
            ..Kind::PLAIN
        };
        static CODES: Lookup = Lookup {
            entries: &[("BLOCKED", 1), ("BUSY", 2), ("MALFORMED", 0)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            Malformed Blocked Busy
        ],
        (
            Malformed
        ) => (Malformed(values)),
        (
            Blocked
        ) => (Blocked(values)),
        (
            Busy
        ) => (Busy(values)),
        aliases {
        }

        read {
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_statuses {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Malformed(into part, status?);
                    Blocked(status?);
                    Busy(status?) source;
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_statuses as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
