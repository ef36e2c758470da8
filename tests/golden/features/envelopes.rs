// Made by errspec 0.1.0 from envelopes.yaml. Do not edit: edit the spec.

/// The errors of envelopes, made from `envelopes.yaml`.
#[allow(
    clippy::doc_lazy_continuation,
    clippy::doc_markdown,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    reason = "the words are those of the spec"
)]
pub mod envelopes {
    use ::errspec;

    /// The error codes of envelopes. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `LISTED` (400): Bad Request
        Listed,
        /// `DETAILED` (429): Too Many Requests
        ///
        /// The request was not carried out. Retry with exponential backoff.
        Detailed,
    }

    /// An error of envelopes, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `LISTED` (400): Bad Request
        Listed(errspec::Held),
        /// `DETAILED` (429): Too Many Requests
        Detailed(errspec::Held<Detailed>),
    }

    impl Error {
        /// `LISTED` (400): Bad Request
        pub fn listed() -> Self {
            Self::Listed(errspec::Held::plain())
        }

        /// `DETAILED` (429): Too Many Requests
        pub fn detailed() -> Self {
            Self::Detailed(errspec::Held::new(Detailed::new(), ()))
        }
    }

    /// The fields of [`Error::Detailed`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[must_use]
    #[non_exhaustive]
    pub struct Detailed {
        /// The field `name`.
        pub name: Option<String>,
        /// The field `retry_after`.
        pub retry_after: Option<::std::time::Duration>,
    }

    impl Detailed {
        /// None of the fields.
        pub fn new() -> Self {
            Self {
                name: None,
                retry_after: None,
            }
        }

        /// Sets [`name`](Self::name).
        pub fn with_name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }

        /// Sets [`retry_after`](Self::retry_after).
        pub fn with_retry_after(mut self, retry_after: ::std::time::Duration) -> Self {
            self.retry_after = Some(retry_after);
            self
        }
    }

    impl From<Detailed> for Error {
        fn from(own: Detailed) -> Self {
            Self::Detailed(errspec::Held::new(own, ()))
        }
    }

    impl errspec::Fields for Detailed {
        fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
            list.push(&self.name);
            list.push(&self.retry_after);
        }

        fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
            Self {
                name: fields.next(),
                retry_after: fields.next(),
            }
        }
    }

    /// The HTTP statuses that envelopes answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 400 Bad Request
        ///
        /// The request was not carried out.
        BadRequest = 400,
        /// 429 Too Many Requests
        ///
        /// The request was not carried out. Retry with exponential backoff.
        TooManyRequests = 429,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::BadRequest, Self::TooManyRequests];
    }

    /// An answer of envelopes that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model::{
            Backoff, Constant, Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind,
            Lookup, Member, Outcome, Part, Retry, Shape, Slot, Spec, StatusInfo, Type, Unit,
        };
        /// Everything that the spec of envelopes declares, as static data.
        pub static SPEC: Spec<'static> = Spec {
            api: "envelopes",
            title: "envelopes",
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
                                    name: "ok",
                                    shape: Shape::Constant(Constant::Bool(false)),
                                },
                                Member {
                                    name: "errors",
                                    shape: Shape::Errors(
                                        &Shape::Object(
                                            &[
                                                Member {
                                                    name: "code",
                                                    shape: Shape::Slot(Slot::Code),
                                                },
                                                Member {
                                                    name: "detail",
                                                    shape: Shape::Slot(Slot::Message),
                                                },
                                                Member {
                                                    name: "line",
                                                    shape: Shape::Text(
                                                        &[
                                                            Part::Slot(Slot::Code),
                                                            Part::Text(" ("),
                                                            Part::Slot(Slot::Status),
                                                            Part::Text(")"),
                                                        ],
                                                    ),
                                                },
                                            ],
                                        ),
                                    ),
                                },
                            ],
                        ),
                    ),
                    ..Envelope::BLANK
                },
                Envelope {
                    name: "detailed",
                    content_type: "application/vnd.shop+json",
                    body: Some(
                        Shape::Object(
                            &[
                                Member {
                                    name: "code",
                                    shape: Shape::Slot(Slot::Code),
                                },
                                Member {
                                    name: "details",
                                    shape: Shape::List(
                                        &[
                                            Shape::Object(
                                                &[
                                                    Member {
                                                        name: "kind",
                                                        shape: Shape::Constant(Constant::Text("who")),
                                                    },
                                                    Member {
                                                        name: "name",
                                                        shape: Shape::Slot(Slot::Field("name")),
                                                    },
                                                ],
                                            ),
                                            Shape::Object(
                                                &[
                                                    Member {
                                                        name: "kind",
                                                        shape: Shape::Constant(Constant::Text("wait")),
                                                    },
                                                    Member {
                                                        name: "for",
                                                        shape: Shape::Text(
                                                            &[Part::Slot(Slot::Field("retry_after")), Part::Text("s")],
                                                        ),
                                                    },
                                                ],
                                            ),
                                        ],
                                    ),
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
                    stands_in: Some(0),
                },
                StatusInfo {
                    code: 429,
                    reason: "Too Many Requests",
                    docs: Docs::BLANK,
                    outcome: Outcome::Failed,
                    retry: Retry::Backoff(Backoff::DEFAULT),
                    fields: NO_FIELDS,
                    stands_in: Some(1),
                },
            ],
            errors: &[
                ErrorInfo {
                    name: "LISTED",
                    code: "LISTED",
                    status: 400,
                    message: "Bad Request",
                    fields: NO_FIELDS,
                    body: "{\"ok\":false,\"errors\":[{\"code\":\"LISTED\",\"detail\":\"Bad Request\",\"line\":\"LISTED (400)\"}]}",
                    docs: Docs::BLANK,
                    kind: PLAIN,
                },
                ErrorInfo {
                    name: "DETAILED",
                    code: "DETAILED",
                    status: 429,
                    message: "Too Many Requests",
                    fields: &[
                        FieldInfo {
                            name: "name",
                            ty: Type::String,
                            optional: true,
                            ..FieldInfo::BLANK
                        },
                        FieldInfo {
                            name: "retry_after",
                            ty: Type::Duration(Unit::Seconds),
                            optional: true,
                            ..FieldInfo::BLANK
                        },
                    ],
                    body: "",
                    docs: Docs::BLANK,
                    kind: KIND_OF_DETAILED,
                },
            ],
            types: &[],
            codes: &CODES,
            identify: &[
                Identifier {
                    slot: Slot::Code,
                    values: &CODES,
                },
            ],
        };
        const PLAIN: &Kind<'static> = &Kind::PLAIN;
        const NO_FIELDS: &[FieldInfo<'static>] = &[];
        const KIND_OF_DETAILED: &Kind<'static> = &Kind {
            envelope: 1,
            retry: Retry::Backoff(Backoff::DEFAULT),
            ..Kind::PLAIN
        };
        static CODES: Lookup<'static> = Lookup {
            entries: &[("DETAILED", 1), ("LISTED", 0)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, [
            Listed Detailed
        ],
        (
            Listed
        )
        (
            Detailed
        )
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_envelopes {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Listed();
                    Detailed(name?, retry_after?);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_envelopes as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
