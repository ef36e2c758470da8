// Made by errspec 0.1.0 from records.yaml. Do not edit: edit the spec.

/// The errors of records, made from `records.yaml`.
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
pub mod records {
    use ::errspec;

    /// The error codes of records. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `REJECTED` (422, `records.yaml:10`): Unprocessable Content
        Rejected,
    }

    /// An error of records, with its fields. `Display` is its message.
    #[must_use]
    pub enum Error {
        /// `REJECTED` (422, `records.yaml:10`): Unprocessable Content
        Rejected(Rejected),
    }

    impl Error {
        /// `REJECTED` (422, `records.yaml:10`): Unprocessable Content
        #[inline]
        pub fn rejected(violations: impl IntoIterator<Item = Violation>) -> Self {
            Self::Rejected(Rejected::new(violations))
        }
    }

    /// The fields of [`Error::Rejected`].
    #[derive(Debug)]
    #[must_use]
    pub struct Rejected(errspec::Values);

    impl Rejected {
        /// The required fields, and none of the others.
        #[inline]
        pub fn new(violations: impl IntoIterator<Item = Violation>) -> Self {
            Self(errspec::Values::of([errspec::field::list(violations)]))
        }

        /// The field `violations`.
        #[inline]
        #[must_use]
        pub fn violations(&self) -> &[Violation] {
            self.0.get(0).as_list()
        }
    }

    /// The record `Violation`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Violation {
        /// Where it is, such as `/name`.
        pub path: String,
        /// The field `kind`.
        pub kind: Kind,
        /// The field `inner`.
        pub inner: Vec<Violation>,
        /// The field `limit`.
        pub limit: Option<Limit>,
        /// The members that no other field has.
        pub others: ::std::collections::BTreeMap<String, errspec::Value>,
    }

    impl errspec::field::Record for Violation {
        const FIELDS: &'static [errspec::model::FieldInfo<'static>] = data::MEMBERS_OF_VIOLATION;
        fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
            list.push(&self.path);
            list.push(&self.kind);
            list.push(&self.inner);
            list.push(&self.limit);
            list.push(&self.others);
        }

        fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
            Self {
                path: fields.next(),
                kind: fields.next(),
                inner: fields.next(),
                limit: fields.next(),
                others: fields.next(),
            }
        }
    }

    errspec::__record!(Violation);

    /// The record `Limit`.
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct Limit {
        /// The field `most`.
        pub most: i64,
    }

    impl errspec::field::Record for Limit {
        const FIELDS: &'static [errspec::model::FieldInfo<'static>] = data::MEMBERS_OF_LIMIT;
        fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
            list.push(&self.most);
        }

        fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
            Self { most: fields.next() }
        }
    }

    errspec::__record!(Limit);

    /// The enum `Kind`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Kind {
        /// `missing`
        Missing,
        /// `too long`
        TooLong,
    }

    impl errspec::field::TextEnum for Kind {
        const ALL: &'static [Self] = &[Kind::Missing, Kind::TooLong];
        const TEXTS: &'static [&'static str] = &["missing", "too long"];
    }

    errspec::__text_enum!(Kind);

    /// The HTTP statuses that records answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 422 Unprocessable Content
        ///
        /// The request was not carried out.
        UnprocessableContent = 422,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::UnprocessableContent];
    }

    errspec::__made_by!("0.1.0");

    /// An answer of records that is an error.
    pub type Failure = errspec::Failure<Error>;

    pub use data::SPEC;

    mod data {
        use super::errspec::model;
        use super::errspec::model::fixed::{
            Docs, Envelope, ErrorInfo, FieldInfo, Identifier, Kind, Lookup, Member, Outcome,
            Retry, Shape, Slot, Spec, StatusInfo, Type, TypeInfo, TypeKind,
        };
        /// Everything that the spec of records declares, as static data.
        pub static SPEC: model::Spec<'static> = Spec {
            api: "records",
            title: "records",
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
                                    name: "violations",
                                    shape: Shape::Slot(Slot::Field("violations")),
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
                    code: 422,
                    reason: "Unprocessable Content",
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
                    name: "REJECTED",
                    code: "REJECTED",
                    status: 422,
                    message: "Unprocessable Content",
                    fields: &[
                        FieldInfo::of("violations", Type::List(&Type::Named("Violation"))),
                    ],
                    body: "{\"code\":\"REJECTED\",\"violations\":\u{1}a}",
                    docs: Docs::BLANK,
                    kind: PLAIN,
                },
            ],
            types: &[
                TypeInfo {
                    name: "Violation",
                    kind: TypeKind::Record(MEMBERS_OF_VIOLATION),
                },
                TypeInfo {
                    name: "Limit",
                    kind: TypeKind::Record(MEMBERS_OF_LIMIT),
                },
                TypeInfo {
                    name: "Kind",
                    kind: TypeKind::Enum(&["missing", "too long"]),
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
        pub(super) const MEMBERS_OF_VIOLATION: &[FieldInfo] = &[
            FieldInfo::of("path", Type::String).with_docs("Where it is, such as `/name`."),
            FieldInfo::of("kind", Type::Named("Kind")),
            FieldInfo::of("inner", Type::List(&Type::Named("Violation"))),
            FieldInfo::of("limit", Type::Named("Limit")).as_optional(),
            FieldInfo::of("*", Type::Map(&Type::Any)),
        ];
        pub(super) const MEMBERS_OF_LIMIT: &[FieldInfo] = &[
            FieldInfo::of("most", Type::Integer),
        ];
        const PLAIN: &Kind = &Kind::PLAIN;
        static CODES: Lookup = Lookup {
            entries: &[("REJECTED", 0)],
            ..Lookup::EMPTY
        };
    }

    errspec::__items! {
        Code, Error, Status, Failure, values,
        [
            Rejected
        ],
        (
            Rejected
        ) => (Rejected(values)),
        aliases {
        }

        read {
        read::<Vec<Violation>>:
            0 (
            Rejected
        ),
        ;
        }
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __errspec_records {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    Rejected(into violations);
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    pub use __errspec_records as __errors_of_spec;

    // So that it is used where no type derives from it.
    __errors_of_spec! { [errspec::__nothing] }
}
