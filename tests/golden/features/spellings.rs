// Made by errspec 0.1.0 from spellings.yaml. Do not edit: edit the spec.

/// The errors of spellings, made from `spellings.yaml`.
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
pub mod spellings {
    use ::errspec;

    /// The error codes of spellings. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `REFUSED` (400, `spellings.yaml:8`): Bad Request
        Refused,
    }

    /// An error of spellings, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `REFUSED` (400, `spellings.yaml:8`): Bad Request
        Refused(Refused),
    }

    impl Error {
        /// `REFUSED` (400, `spellings.yaml:8`): Bad Request
        #[inline]
        pub fn refused(root_cause: impl Into<String>) -> Self {
            Self::Refused(Refused::new(root_cause))
        }
    }

    /// The fields of [`Error::Refused`].
    #[derive(Debug)]
    #[must_use]
    pub struct Refused(errspec::Values);

    impl Refused {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(root_cause: impl Into<String>) -> Self {
            Self(
                errspec::Values::of([
                    errspec::field::text(root_cause),
                    errspec::field::value::<i64>(-1_000_000),
                    errspec::field::FieldValue::Absent,
                ]),
            )
        }

        /// The field `cause`, which is `reason` on the wire.
        #[inline]
        #[must_use]
        pub fn root_cause(&self) -> &str {
            self.0.get(0).as_text()
        }

        /// The field `left`.
        ///
        /// By default: `-1000000`
        #[inline]
        #[must_use]
        pub fn left(&self) -> i64 {
            self.0.get(1).as_integer()
        }

        /// Sets [`left`](Self::left).
        #[inline]
        pub fn with_left(self, left: i64) -> Self {
            Self(self.0.with(1, errspec::field::value(left)))
        }

        /// The field `item`.
        #[inline]
        #[must_use]
        pub fn item(&self) -> Option<&Item> {
            self.0.get(2).as_optional_ref()
        }

        /// Sets [`item`](Self::item).
        #[inline]
        pub fn with_item(self, item: Item) -> Self {
            Self(self.0.with(2, errspec::field::value(item)))
        }
    }

    /// The record `Item`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Item {
        /// The field `_id`.
        pub id: String,
        /// The field `id`.
        pub own_id: Option<String>,
    }

    impl errspec::field::Record for Item {
        const FIELDS: &'static [errspec::model::FieldInfo<'static>] = data::MEMBERS_OF_ITEM;
        fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
            list.push(&self.id);
            list.push(&self.own_id);
        }

        fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
            Self {
                id: fields.next(),
                own_id: fields.next(),
            }
        }
    }

    errspec::__record!(Item);

    /// The HTTP statuses that spellings answers with.
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

    /// An answer of spellings that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Constant, Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind, Lookup, Member,
            Outcome, Retry, Shape, Slot, Spec, StatusInfo, Type, TypeInfo, TypeKind,
        };
        /// Everything that the spec of spellings declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "spellings",
            title: "spellings",
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
                                    name: "details",
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
                    name: "REFUSED",
                    code: "REFUSED",
                    status: 400,
                    message: "Bad Request",
                    fields: &[
                        FieldInfo::spread("cause", Type::String).with_wire("reason"),
                        FieldInfo::spread("left", Type::Integer)
                            .with_default(Constant::Number("-1000000")),
                        FieldInfo::spread("item", Type::Named("Item")).as_optional(),
                    ],
                    body: "",
                    docs: Docs::BLANK,
                    kind: PLAIN,
                },
            ],
            types: &[
                TypeInfo {
                    name: "Item",
                    kind: TypeKind::Record(MEMBERS_OF_ITEM),
                },
            ],
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
        pub(super) const MEMBERS_OF_ITEM: &[FieldInfo] = &[
            FieldInfo::of("_id", Type::String),
            FieldInfo::of("id", Type::String).as_optional().with_absent(Constant::Null),
        ];
        const PLAIN: &Kind = &Kind::PLAIN;
        static CODES: Lookup = Lookup {
            entries: &[("REFUSED", 0)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            Refused
        ],
        (
            Refused
        ) => (Refused(values)),
        aliases {
        }

        read {
        read::<Item>:
            2 (
            Refused
        ),
        ;
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_spellings {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Refused(into root_cause, left?, item?);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_spellings as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
