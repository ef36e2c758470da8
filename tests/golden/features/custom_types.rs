// Made by errspec 0.1.0 from custom_types.yaml. Do not edit: edit the spec.

/// The errors of custom_types, made from `custom_types.yaml`.
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
pub mod custom_types {
    use ::errspec;

    /// The error codes of custom_types. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `BLOCKED` (403): Forbidden
        Blocked,
    }

    /// An error of custom_types, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `BLOCKED` (403): Forbidden
        Blocked(errspec::Held<Blocked>),
    }

    impl Error {
        /// `BLOCKED` (403): Forbidden
        pub fn blocked(hits: std::num::Wrapping<u64>) -> Self {
            Self::Blocked(errspec::Held::new(Blocked::new(hits), ()))
        }
    }

    /// The fields of [`Error::Blocked`].
    #[derive(Clone, Debug, PartialEq)]
    #[must_use]
    #[non_exhaustive]
    pub struct Blocked {
        /// The field `address`.
        pub address: Option<std::net::IpAddr>,
        /// The field `hits`.
        pub hits: std::num::Wrapping<u64>,
    }

    impl Blocked {
        /// The required fields, and none of the others.
        pub fn new(hits: std::num::Wrapping<u64>) -> Self {
            Self { address: None, hits }
        }

        /// Sets [`address`](Self::address).
        pub fn with_address(mut self, address: std::net::IpAddr) -> Self {
            self.address = Some(address);
            self
        }
    }

    impl From<Blocked> for Error {
        fn from(own: Blocked) -> Self {
            Self::Blocked(errspec::Held::new(own, ()))
        }
    }

    impl errspec::Fields for Blocked {
        fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
            list.push_optional_custom(&self.address);
            list.push_custom(&self.hits);
        }

        fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
            Self {
                address: fields.next_optional_custom(),
                hits: fields.next_custom(),
            }
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

    /// An answer of custom_types that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model::{
            Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind, Lookup, Member, Outcome,
            Retry, Shape, Slot, Spec, StatusInfo, Type,
        };
        /// Everything that the spec of custom_types declares, as static data.
        pub static SPEC: Spec<'static> = Spec {
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
                        FieldInfo {
                            name: "address",
                            ty: Type::String,
                            optional: true,
                            spread: true,
                            ..FieldInfo::BLANK
                        },
                        FieldInfo {
                            name: "hits",
                            ty: Type::Unsigned,
                            spread: true,
                            ..FieldInfo::BLANK
                        },
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
                },
            ],
        };
        const PLAIN: &Kind<'static> = &Kind::PLAIN;
        static CODES: Lookup<'static> = Lookup {
            entries: &[("BLOCKED", 0)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, [
            Blocked
        ],
        (
            Blocked
        )
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
