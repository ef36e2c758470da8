// Made by errspec 0.1.0 from integer_codes.yaml. Do not edit: edit the spec.

/// The errors of integer_codes, made from `integer_codes.yaml`.
#[allow(
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    reason = "the words are those of the spec"
)]
#[allow(clippy::too_many_lines, reason = "there is a line for each error")]
#[allow(unreachable_pub, reason = "how far the module is seen is its user's to say")]
pub mod integer_codes {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of integer_codes. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `10003`: unknown channel
        ///
        /// Status 404. The request was not carried out.
        Code10003,
        /// `-1`: the system is busy
        ///
        /// Status 200. The request was not carried out.
        Busy,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[Self::Code10003, Self::Busy];
    }

    /// An error of integer_codes, with its fields. `Display` is its message.
    pub enum Error {
        /// unknown channel
        Code10003,
        /// the system is busy
        Busy,
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::Code10003 => Code::Code10003,
                Self::Busy => Code::Busy,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            show(&[]);
        }

        fn build(code: Code, _: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::Code10003 => Self::Code10003,
                Code::Busy => Self::Busy,
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            None
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

    /// An answer of integer_codes that is an error.
    pub type Failure = errspec::Failure<Error>;

    const NO_FIELDS: &[errspec::FieldInfo] = &[];

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[("-1", 1), ("10003", 0)],
        ..errspec::Lookup::EMPTY
    };

    /// All that the spec of integer_codes says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
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
            errspec::StatusInfo {
                code: 200,
                reason: "OK",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Succeeded,
                retry: errspec::Retry::Never,
                stands_in: Some(1),
            },
            errspec::StatusInfo {
                code: 404,
                reason: "Not Found",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(0),
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "10003",
                variant: "Code10003",
                code: "10003",
                status: 404,
                message: "unknown channel",
                fields: NO_FIELDS,
                body: "{\"code\":10003,\"message\":\"unknown channel\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "BUSY",
                variant: "Busy",
                code: "-1",
                status: 200,
                message: "the system is busy",
                fields: NO_FIELDS,
                body: "{\"code\":-1,\"message\":\"the system is busy\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
        ],
        codes: &CODES,
        identify: &[
            errspec::Identifier {
                slot: Slot::Code,
                values: &CODES,
            },
        ],
    };

    errspec::__items!(Code, Error, Status);

    #[doc(hidden)]
    #[allow(non_local_definitions, reason = "the module may stand in a function")]
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
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_integer_codes as __errors_of_spec;
}
