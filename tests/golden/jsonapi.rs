// Made by errspec 0.1.0 from jsonapi.yaml. Do not edit: edit the spec.

/// The errors of JSON:API, made from `jsonapi.yaml`.
///
/// A document may hold several errors. Each member of an error is optional: `status` is the HTTP
/// status that applies to the error, as text, `code` is the application's own, `title` is the same
/// for all occurrences of a problem, and `detail` is of this one.
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
pub mod jsonapi {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of JSON:API. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `123`: Value too short
        ///
        /// Status 422. The request was not carried out.
        ValueTooShort,
        /// `225`: Password lacks a letter, number, or punctuation character
        ///
        /// Status 422. The request was not carried out.
        PasswordTooSimple,
        /// `226`: Passwords do not match
        ///
        /// Status 422. The request was not carried out.
        PasswordsDoNotMatch,
        /// `227`: Password cannot be one of last five passwords
        ///
        /// Status 422. The request was not carried out.
        PasswordUsedBefore,
        /// The document is well-formed, but something in it is invalid.
        ///
        /// Status 422. The request was not carried out.
        InvalidAttribute,
        /// The request cannot be processed.
        ///
        /// Also the general answer where several errors of 4xx apply. An unknown query parameter, or one with a value that the server does not support, is answered with it too.
        ///
        /// Status 400. The request was not carried out.
        BadRequest,
        /// The server does not support or does not permit the request.
        ///
        /// Status 403. The request was not carried out.
        Forbidden,
        /// The resource does not exist.
        ///
        /// Status 404. The request was not carried out.
        NotFound,
        /// The `Accept` header asks for JSON:API with nothing but unsupported parameters.
        ///
        /// Status 406. The request was not carried out.
        NotAcceptable,
        /// The request conflicts with a resource.
        ///
        /// **Causes**
        ///
        /// - A client-generated ID that exists already
        /// - A type that is none of the types in the collection
        ///
        /// Status 409. The request was not carried out.
        Conflict,
        /// The `Content-Type` is JSON:API with an unsupported parameter.
        ///
        /// Status 415. The request was not carried out.
        UnsupportedMediaType,
        /// The server failed.
        ///
        /// Also the general answer where several errors of 5xx apply.
        ///
        /// Status 500. The request may have been carried out: verify before repeating it.
        InternalServerError,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[
            Self::ValueTooShort,
            Self::PasswordTooSimple,
            Self::PasswordsDoNotMatch,
            Self::PasswordUsedBefore,
            Self::InvalidAttribute,
            Self::BadRequest,
            Self::Forbidden,
            Self::NotFound,
            Self::NotAcceptable,
            Self::Conflict,
            Self::UnsupportedMediaType,
            Self::InternalServerError,
        ];
    }

    /// An error of JSON:API, with its fields. `Display` is its message.
    pub enum Error {
        /// Value too short
        ValueTooShort(Box<Fields4xx>),
        /// Password lacks a letter, number, or punctuation character
        PasswordTooSimple(Box<Fields4xx>),
        /// Passwords do not match
        PasswordsDoNotMatch(Box<Fields4xx>),
        /// Password cannot be one of last five passwords
        PasswordUsedBefore(Box<Fields4xx>),
        /// The document is well-formed, but something in it is invalid.
        InvalidAttribute(Box<Fields4xx>),
        /// The request cannot be processed.
        BadRequest(Box<Fields4xx>),
        /// The server does not support or does not permit the request.
        Forbidden(Box<Fields4xx>),
        /// The resource does not exist.
        NotFound(Box<Fields4xx>),
        /// The `Accept` header asks for JSON:API with nothing but unsupported parameters.
        NotAcceptable(Box<Fields4xx>),
        /// The request conflicts with a resource.
        Conflict(Box<Fields4xx>),
        /// The `Content-Type` is JSON:API with an unsupported parameter.
        UnsupportedMediaType(Box<Fields4xx>),
        /// The server failed.
        InternalServerError(Box<Fields5xx>),
    }

    /// The fields of the errors of 4xx that have no others.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Fields4xx {
        /// Identifier of this occurrence
        pub id: Option<String>,
        /// A link, or a link object, on this occurrence
        pub about: Option<errspec::Value>,
        /// A link, or a link object, that identifies the type of error
        pub r#type: Option<errspec::Value>,
        /// What went wrong this time
        pub detail: Option<String>,
        /// A JSON pointer into the request's document. Empty for the document itself
        ///
        /// Example: `"/data/attributes/firstName"`
        pub pointer: Option<String>,
        /// The query parameter at fault
        ///
        /// Example: `"include"`
        pub parameter: Option<String>,
        /// The request header at fault
        pub header: Option<String>,
        /// Whatever else there is to say
        pub meta: Option<std::collections::BTreeMap<String, errspec::Value>>,
    }

    /// The fields of the errors of 5xx that have no others.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Fields5xx {
        /// Identifier of this occurrence
        pub id: Option<String>,
        /// A link, or a link object, on this occurrence
        pub about: Option<errspec::Value>,
        /// A link, or a link object, that identifies the type of error
        pub r#type: Option<errspec::Value>,
        /// What went wrong this time
        pub detail: Option<String>,
        /// A JSON pointer into the request's document. Empty for the document itself
        ///
        /// Example: `"/data/attributes/firstName"`
        pub pointer: Option<String>,
        /// The query parameter at fault
        ///
        /// Example: `"include"`
        pub parameter: Option<String>,
        /// The request header at fault
        pub header: Option<String>,
        /// Whatever else there is to say
        pub meta: Option<std::collections::BTreeMap<String, errspec::Value>>,
        /// What caused it, for the server's own log.
        pub source: errspec::Source,
    }

    impl Error {
        /// Value too short
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn value_too_short(
            id: impl Into<Option<String>>,
            about: impl Into<Option<errspec::Value>>,
            r#type: impl Into<Option<errspec::Value>>,
            detail: impl Into<Option<String>>,
            pointer: impl Into<Option<String>>,
            parameter: impl Into<Option<String>>,
            header: impl Into<Option<String>>,
            meta: impl Into<Option<std::collections::BTreeMap<String, errspec::Value>>>,
        ) -> Self {
            Self::ValueTooShort(
                Box::new(Fields4xx {
                    id: id.into(),
                    about: about.into(),
                    r#type: r#type.into(),
                    detail: detail.into(),
                    pointer: pointer.into(),
                    parameter: parameter.into(),
                    header: header.into(),
                    meta: meta.into(),
                }),
            )
        }

        /// Password lacks a letter, number, or punctuation character
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn password_too_simple(
            id: impl Into<Option<String>>,
            about: impl Into<Option<errspec::Value>>,
            r#type: impl Into<Option<errspec::Value>>,
            detail: impl Into<Option<String>>,
            pointer: impl Into<Option<String>>,
            parameter: impl Into<Option<String>>,
            header: impl Into<Option<String>>,
            meta: impl Into<Option<std::collections::BTreeMap<String, errspec::Value>>>,
        ) -> Self {
            Self::PasswordTooSimple(
                Box::new(Fields4xx {
                    id: id.into(),
                    about: about.into(),
                    r#type: r#type.into(),
                    detail: detail.into(),
                    pointer: pointer.into(),
                    parameter: parameter.into(),
                    header: header.into(),
                    meta: meta.into(),
                }),
            )
        }

        /// Passwords do not match
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn passwords_do_not_match(
            id: impl Into<Option<String>>,
            about: impl Into<Option<errspec::Value>>,
            r#type: impl Into<Option<errspec::Value>>,
            detail: impl Into<Option<String>>,
            pointer: impl Into<Option<String>>,
            parameter: impl Into<Option<String>>,
            header: impl Into<Option<String>>,
            meta: impl Into<Option<std::collections::BTreeMap<String, errspec::Value>>>,
        ) -> Self {
            Self::PasswordsDoNotMatch(
                Box::new(Fields4xx {
                    id: id.into(),
                    about: about.into(),
                    r#type: r#type.into(),
                    detail: detail.into(),
                    pointer: pointer.into(),
                    parameter: parameter.into(),
                    header: header.into(),
                    meta: meta.into(),
                }),
            )
        }

        /// Password cannot be one of last five passwords
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn password_used_before(
            id: impl Into<Option<String>>,
            about: impl Into<Option<errspec::Value>>,
            r#type: impl Into<Option<errspec::Value>>,
            detail: impl Into<Option<String>>,
            pointer: impl Into<Option<String>>,
            parameter: impl Into<Option<String>>,
            header: impl Into<Option<String>>,
            meta: impl Into<Option<std::collections::BTreeMap<String, errspec::Value>>>,
        ) -> Self {
            Self::PasswordUsedBefore(
                Box::new(Fields4xx {
                    id: id.into(),
                    about: about.into(),
                    r#type: r#type.into(),
                    detail: detail.into(),
                    pointer: pointer.into(),
                    parameter: parameter.into(),
                    header: header.into(),
                    meta: meta.into(),
                }),
            )
        }

        /// The document is well-formed, but something in it is invalid.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn invalid_attribute(
            id: impl Into<Option<String>>,
            about: impl Into<Option<errspec::Value>>,
            r#type: impl Into<Option<errspec::Value>>,
            detail: impl Into<Option<String>>,
            pointer: impl Into<Option<String>>,
            parameter: impl Into<Option<String>>,
            header: impl Into<Option<String>>,
            meta: impl Into<Option<std::collections::BTreeMap<String, errspec::Value>>>,
        ) -> Self {
            Self::InvalidAttribute(
                Box::new(Fields4xx {
                    id: id.into(),
                    about: about.into(),
                    r#type: r#type.into(),
                    detail: detail.into(),
                    pointer: pointer.into(),
                    parameter: parameter.into(),
                    header: header.into(),
                    meta: meta.into(),
                }),
            )
        }

        /// The request cannot be processed.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn bad_request(
            id: impl Into<Option<String>>,
            about: impl Into<Option<errspec::Value>>,
            r#type: impl Into<Option<errspec::Value>>,
            detail: impl Into<Option<String>>,
            pointer: impl Into<Option<String>>,
            parameter: impl Into<Option<String>>,
            header: impl Into<Option<String>>,
            meta: impl Into<Option<std::collections::BTreeMap<String, errspec::Value>>>,
        ) -> Self {
            Self::BadRequest(
                Box::new(Fields4xx {
                    id: id.into(),
                    about: about.into(),
                    r#type: r#type.into(),
                    detail: detail.into(),
                    pointer: pointer.into(),
                    parameter: parameter.into(),
                    header: header.into(),
                    meta: meta.into(),
                }),
            )
        }

        /// The server does not support or does not permit the request.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn forbidden(
            id: impl Into<Option<String>>,
            about: impl Into<Option<errspec::Value>>,
            r#type: impl Into<Option<errspec::Value>>,
            detail: impl Into<Option<String>>,
            pointer: impl Into<Option<String>>,
            parameter: impl Into<Option<String>>,
            header: impl Into<Option<String>>,
            meta: impl Into<Option<std::collections::BTreeMap<String, errspec::Value>>>,
        ) -> Self {
            Self::Forbidden(
                Box::new(Fields4xx {
                    id: id.into(),
                    about: about.into(),
                    r#type: r#type.into(),
                    detail: detail.into(),
                    pointer: pointer.into(),
                    parameter: parameter.into(),
                    header: header.into(),
                    meta: meta.into(),
                }),
            )
        }

        /// The resource does not exist.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn not_found(
            id: impl Into<Option<String>>,
            about: impl Into<Option<errspec::Value>>,
            r#type: impl Into<Option<errspec::Value>>,
            detail: impl Into<Option<String>>,
            pointer: impl Into<Option<String>>,
            parameter: impl Into<Option<String>>,
            header: impl Into<Option<String>>,
            meta: impl Into<Option<std::collections::BTreeMap<String, errspec::Value>>>,
        ) -> Self {
            Self::NotFound(
                Box::new(Fields4xx {
                    id: id.into(),
                    about: about.into(),
                    r#type: r#type.into(),
                    detail: detail.into(),
                    pointer: pointer.into(),
                    parameter: parameter.into(),
                    header: header.into(),
                    meta: meta.into(),
                }),
            )
        }

        /// The `Accept` header asks for JSON:API with nothing but unsupported parameters.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn not_acceptable(
            id: impl Into<Option<String>>,
            about: impl Into<Option<errspec::Value>>,
            r#type: impl Into<Option<errspec::Value>>,
            detail: impl Into<Option<String>>,
            pointer: impl Into<Option<String>>,
            parameter: impl Into<Option<String>>,
            header: impl Into<Option<String>>,
            meta: impl Into<Option<std::collections::BTreeMap<String, errspec::Value>>>,
        ) -> Self {
            Self::NotAcceptable(
                Box::new(Fields4xx {
                    id: id.into(),
                    about: about.into(),
                    r#type: r#type.into(),
                    detail: detail.into(),
                    pointer: pointer.into(),
                    parameter: parameter.into(),
                    header: header.into(),
                    meta: meta.into(),
                }),
            )
        }

        /// The request conflicts with a resource.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn conflict(
            id: impl Into<Option<String>>,
            about: impl Into<Option<errspec::Value>>,
            r#type: impl Into<Option<errspec::Value>>,
            detail: impl Into<Option<String>>,
            pointer: impl Into<Option<String>>,
            parameter: impl Into<Option<String>>,
            header: impl Into<Option<String>>,
            meta: impl Into<Option<std::collections::BTreeMap<String, errspec::Value>>>,
        ) -> Self {
            Self::Conflict(
                Box::new(Fields4xx {
                    id: id.into(),
                    about: about.into(),
                    r#type: r#type.into(),
                    detail: detail.into(),
                    pointer: pointer.into(),
                    parameter: parameter.into(),
                    header: header.into(),
                    meta: meta.into(),
                }),
            )
        }

        /// The `Content-Type` is JSON:API with an unsupported parameter.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn unsupported_media_type(
            id: impl Into<Option<String>>,
            about: impl Into<Option<errspec::Value>>,
            r#type: impl Into<Option<errspec::Value>>,
            detail: impl Into<Option<String>>,
            pointer: impl Into<Option<String>>,
            parameter: impl Into<Option<String>>,
            header: impl Into<Option<String>>,
            meta: impl Into<Option<std::collections::BTreeMap<String, errspec::Value>>>,
        ) -> Self {
            Self::UnsupportedMediaType(
                Box::new(Fields4xx {
                    id: id.into(),
                    about: about.into(),
                    r#type: r#type.into(),
                    detail: detail.into(),
                    pointer: pointer.into(),
                    parameter: parameter.into(),
                    header: header.into(),
                    meta: meta.into(),
                }),
            )
        }

        /// The server failed.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn internal_server_error(
            id: impl Into<Option<String>>,
            about: impl Into<Option<errspec::Value>>,
            r#type: impl Into<Option<errspec::Value>>,
            detail: impl Into<Option<String>>,
            pointer: impl Into<Option<String>>,
            parameter: impl Into<Option<String>>,
            header: impl Into<Option<String>>,
            meta: impl Into<Option<std::collections::BTreeMap<String, errspec::Value>>>,
        ) -> Self {
            Self::InternalServerError(
                Box::new(Fields5xx {
                    id: id.into(),
                    about: about.into(),
                    r#type: r#type.into(),
                    detail: detail.into(),
                    pointer: pointer.into(),
                    parameter: parameter.into(),
                    header: header.into(),
                    meta: meta.into(),
                    source: errspec::Source::NONE,
                }),
            )
        }

        /// The server failed.
        ///
        /// Keeps `cause` for the server's own log.
        pub fn internal_server_error_from(
            cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
        ) -> Self {
            Self::InternalServerError(
                Box::new(Fields5xx {
                    id: None,
                    about: None,
                    r#type: None,
                    detail: None,
                    pointer: None,
                    parameter: None,
                    header: None,
                    meta: None,
                    source: errspec::Source::new(cause),
                }),
            )
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::ValueTooShort(_) => Code::ValueTooShort,
                Self::PasswordTooSimple(_) => Code::PasswordTooSimple,
                Self::PasswordsDoNotMatch(_) => Code::PasswordsDoNotMatch,
                Self::PasswordUsedBefore(_) => Code::PasswordUsedBefore,
                Self::InvalidAttribute(_) => Code::InvalidAttribute,
                Self::BadRequest(_) => Code::BadRequest,
                Self::Forbidden(_) => Code::Forbidden,
                Self::NotFound(_) => Code::NotFound,
                Self::NotAcceptable(_) => Code::NotAcceptable,
                Self::Conflict(_) => Code::Conflict,
                Self::UnsupportedMediaType(_) => Code::UnsupportedMediaType,
                Self::InternalServerError(_) => Code::InternalServerError,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::ValueTooShort(fields)
                | Self::PasswordTooSimple(fields)
                | Self::PasswordsDoNotMatch(fields)
                | Self::PasswordUsedBefore(fields)
                | Self::InvalidAttribute(fields)
                | Self::BadRequest(fields)
                | Self::Forbidden(fields)
                | Self::NotFound(fields)
                | Self::NotAcceptable(fields)
                | Self::Conflict(fields)
                | Self::UnsupportedMediaType(fields) => {
                    show(
                        &[
                            &fields.id,
                            &fields.about,
                            &fields.r#type,
                            &fields.detail,
                            &fields.pointer,
                            &fields.parameter,
                            &fields.header,
                            &fields.meta,
                        ],
                    )
                }
                Self::InternalServerError(fields) => {
                    show(
                        &[
                            &fields.id,
                            &fields.about,
                            &fields.r#type,
                            &fields.detail,
                            &fields.pointer,
                            &fields.parameter,
                            &fields.header,
                            &fields.meta,
                        ],
                    )
                }
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::ValueTooShort => {
                    Self::ValueTooShort(
                        Box::new(Fields4xx {
                            id: fields.take(0),
                            about: fields.take(1),
                            r#type: fields.take(2),
                            detail: fields.take(3),
                            pointer: fields.take(4),
                            parameter: fields.take(5),
                            header: fields.take(6),
                            meta: fields.take(7),
                        }),
                    )
                }
                Code::PasswordTooSimple => {
                    Self::PasswordTooSimple(
                        Box::new(Fields4xx {
                            id: fields.take(0),
                            about: fields.take(1),
                            r#type: fields.take(2),
                            detail: fields.take(3),
                            pointer: fields.take(4),
                            parameter: fields.take(5),
                            header: fields.take(6),
                            meta: fields.take(7),
                        }),
                    )
                }
                Code::PasswordsDoNotMatch => {
                    Self::PasswordsDoNotMatch(
                        Box::new(Fields4xx {
                            id: fields.take(0),
                            about: fields.take(1),
                            r#type: fields.take(2),
                            detail: fields.take(3),
                            pointer: fields.take(4),
                            parameter: fields.take(5),
                            header: fields.take(6),
                            meta: fields.take(7),
                        }),
                    )
                }
                Code::PasswordUsedBefore => {
                    Self::PasswordUsedBefore(
                        Box::new(Fields4xx {
                            id: fields.take(0),
                            about: fields.take(1),
                            r#type: fields.take(2),
                            detail: fields.take(3),
                            pointer: fields.take(4),
                            parameter: fields.take(5),
                            header: fields.take(6),
                            meta: fields.take(7),
                        }),
                    )
                }
                Code::InvalidAttribute => {
                    Self::InvalidAttribute(
                        Box::new(Fields4xx {
                            id: fields.take(0),
                            about: fields.take(1),
                            r#type: fields.take(2),
                            detail: fields.take(3),
                            pointer: fields.take(4),
                            parameter: fields.take(5),
                            header: fields.take(6),
                            meta: fields.take(7),
                        }),
                    )
                }
                Code::BadRequest => {
                    Self::BadRequest(
                        Box::new(Fields4xx {
                            id: fields.take(0),
                            about: fields.take(1),
                            r#type: fields.take(2),
                            detail: fields.take(3),
                            pointer: fields.take(4),
                            parameter: fields.take(5),
                            header: fields.take(6),
                            meta: fields.take(7),
                        }),
                    )
                }
                Code::Forbidden => {
                    Self::Forbidden(
                        Box::new(Fields4xx {
                            id: fields.take(0),
                            about: fields.take(1),
                            r#type: fields.take(2),
                            detail: fields.take(3),
                            pointer: fields.take(4),
                            parameter: fields.take(5),
                            header: fields.take(6),
                            meta: fields.take(7),
                        }),
                    )
                }
                Code::NotFound => {
                    Self::NotFound(
                        Box::new(Fields4xx {
                            id: fields.take(0),
                            about: fields.take(1),
                            r#type: fields.take(2),
                            detail: fields.take(3),
                            pointer: fields.take(4),
                            parameter: fields.take(5),
                            header: fields.take(6),
                            meta: fields.take(7),
                        }),
                    )
                }
                Code::NotAcceptable => {
                    Self::NotAcceptable(
                        Box::new(Fields4xx {
                            id: fields.take(0),
                            about: fields.take(1),
                            r#type: fields.take(2),
                            detail: fields.take(3),
                            pointer: fields.take(4),
                            parameter: fields.take(5),
                            header: fields.take(6),
                            meta: fields.take(7),
                        }),
                    )
                }
                Code::Conflict => {
                    Self::Conflict(
                        Box::new(Fields4xx {
                            id: fields.take(0),
                            about: fields.take(1),
                            r#type: fields.take(2),
                            detail: fields.take(3),
                            pointer: fields.take(4),
                            parameter: fields.take(5),
                            header: fields.take(6),
                            meta: fields.take(7),
                        }),
                    )
                }
                Code::UnsupportedMediaType => {
                    Self::UnsupportedMediaType(
                        Box::new(Fields4xx {
                            id: fields.take(0),
                            about: fields.take(1),
                            r#type: fields.take(2),
                            detail: fields.take(3),
                            pointer: fields.take(4),
                            parameter: fields.take(5),
                            header: fields.take(6),
                            meta: fields.take(7),
                        }),
                    )
                }
                Code::InternalServerError => {
                    Self::InternalServerError(
                        Box::new(Fields5xx {
                            id: fields.take(0),
                            about: fields.take(1),
                            r#type: fields.take(2),
                            detail: fields.take(3),
                            pointer: fields.take(4),
                            parameter: fields.take(5),
                            header: fields.take(6),
                            meta: fields.take(7),
                            source: fields.source(),
                        }),
                    )
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            match self {
                Self::InternalServerError(fields) => Some(&fields.source),
                _ => None,
            }
        }
    }

    /// The HTTP statuses that JSON:API answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 400 Bad Request: The request cannot be processed.
        ///
        /// Also the general answer where several errors of 4xx apply. An unknown query parameter, or one with a value that the server does not support, is answered with it too.
        ///
        /// The request was not carried out.
        BadRequest = 400,
        /// 403 Forbidden: The server does not support or does not permit the request.
        ///
        /// The request was not carried out.
        Forbidden = 403,
        /// 404 Not Found: The resource does not exist.
        ///
        /// The request was not carried out.
        NotFound = 404,
        /// 406 Not Acceptable: The `Accept` header asks for JSON:API with nothing but unsupported parameters.
        ///
        /// The request was not carried out.
        NotAcceptable = 406,
        /// 409 Conflict: The request conflicts with a resource.
        ///
        /// **Causes**
        ///
        /// - A client-generated ID that exists already
        /// - A type that is none of the types in the collection
        ///
        /// The request was not carried out.
        Conflict = 409,
        /// 415 Unsupported Media Type: The `Content-Type` is JSON:API with an unsupported parameter.
        ///
        /// The request was not carried out.
        UnsupportedMediaType = 415,
        /// 422 Unprocessable Content: Something in the document is invalid.
        ///
        /// The request was not carried out.
        UnprocessableContent = 422,
        /// 500 Internal Server Error: The server failed.
        ///
        /// Also the general answer where several errors of 5xx apply.
        ///
        /// The request may have been carried out: verify before repeating it.
        InternalServerError = 500,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[
            Self::BadRequest,
            Self::Forbidden,
            Self::NotFound,
            Self::NotAcceptable,
            Self::Conflict,
            Self::UnsupportedMediaType,
            Self::UnprocessableContent,
            Self::InternalServerError,
        ];
    }

    /// An answer of JSON:API that is an error.
    pub type Failure = errspec::Failure<Error>;

    static FIELDS_OF_VALUE_TOO_SHORT: &[errspec::FieldInfo] = &[
        errspec::FieldInfo {
            name: "id",
            ty: errspec::Type::String,
            optional: true,
            docs: "Identifier of this occurrence",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "about",
            ty: errspec::Type::Any,
            optional: true,
            docs: "A link, or a link object, on this occurrence",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "type",
            ty: errspec::Type::Any,
            optional: true,
            docs: "A link, or a link object, that identifies the type of error",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "detail",
            ty: errspec::Type::String,
            optional: true,
            docs: "What went wrong this time",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "pointer",
            ty: errspec::Type::String,
            optional: true,
            docs: "A JSON pointer into the request's document. Empty for the document itself",
            example: "\"/data/attributes/firstName\"",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "parameter",
            ty: errspec::Type::String,
            optional: true,
            docs: "The query parameter at fault",
            example: "\"include\"",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "header",
            ty: errspec::Type::String,
            optional: true,
            docs: "The request header at fault",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "meta",
            ty: errspec::Type::Map(&errspec::Type::Any),
            optional: true,
            docs: "Whatever else there is to say",
            ..errspec::FieldInfo::BLANK
        },
    ];

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    const KIND_OF_INVALID_ATTRIBUTE: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_INTERNAL_SERVER_ERROR: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        outcome: errspec::Outcome::Unknown,
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[
            ("123", 0),
            ("225", 1),
            ("226", 2),
            ("227", 3),
            ("BAD_REQUEST", 5),
            ("CONFLICT", 9),
            ("FORBIDDEN", 6),
            ("INTERNAL_SERVER_ERROR", 11),
            ("INVALID_ATTRIBUTE", 4),
            ("NOT_ACCEPTABLE", 8),
            ("NOT_FOUND", 7),
            ("UNSUPPORTED_MEDIA_TYPE", 10),
        ],
        displacements: &[0, 0, 2, 2],
        slots: &[0, 12, 7, 6, 0, 0, 10, 1, 9, 4, 3, 11, 5, 0, 2, 8],
    };

    /// All that the spec of JSON:API says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "jsonapi",
        title: "JSON:API",
        docs: "A document may hold several errors. Each member of an error is optional: `status` is the HTTP\nstatus that applies to the error, as text, `code` is the application's own, `title` is the same\nfor all occurrences of a problem, and `detail` is of this one.",
        integer_codes: false,
        success: &[],
        envelopes: &[
            Envelope {
                name: "envelope",
                content_type: "application/vnd.api+json",
                body: Some(
                    Shape::Object(
                        &[
                            Member {
                                name: "errors",
                                shape: Shape::Errors(
                                    &Shape::Object(
                                        &[
                                            Member {
                                                name: "id",
                                                shape: Shape::Slot(Slot::Field("id")),
                                            },
                                            Member {
                                                name: "links",
                                                shape: Shape::Object(
                                                    &[
                                                        Member {
                                                            name: "about",
                                                            shape: Shape::Slot(Slot::Field("about")),
                                                        },
                                                        Member {
                                                            name: "type",
                                                            shape: Shape::Slot(Slot::Field("type")),
                                                        },
                                                    ],
                                                ),
                                            },
                                            Member {
                                                name: "status",
                                                shape: Shape::Text(&[Part::Slot(Slot::Status)]),
                                            },
                                            Member {
                                                name: "code",
                                                shape: Shape::Slot(Slot::Code),
                                            },
                                            Member {
                                                name: "title",
                                                shape: Shape::Slot(Slot::Message),
                                            },
                                            Member {
                                                name: "detail",
                                                shape: Shape::Slot(Slot::Field("detail")),
                                            },
                                            Member {
                                                name: "source",
                                                shape: Shape::Object(
                                                    &[
                                                        Member {
                                                            name: "pointer",
                                                            shape: Shape::Slot(Slot::Field("pointer")),
                                                        },
                                                        Member {
                                                            name: "parameter",
                                                            shape: Shape::Slot(Slot::Field("parameter")),
                                                        },
                                                        Member {
                                                            name: "header",
                                                            shape: Shape::Slot(Slot::Field("header")),
                                                        },
                                                    ],
                                                ),
                                            },
                                            Member {
                                                name: "meta",
                                                shape: Shape::Slot(Slot::Field("meta")),
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
        ],
        classes: &[
            errspec::ClassInfo {
                class: 4,
                docs: errspec::Docs::BLANK,
                outcome: None,
                retry: None,
                stands_in: None,
            },
            errspec::ClassInfo {
                class: 5,
                docs: errspec::Docs::BLANK,
                outcome: None,
                retry: None,
                stands_in: None,
            },
        ],
        statuses: &[
            errspec::StatusInfo {
                code: 400,
                reason: "Bad Request",
                docs: errspec::Docs::BLANK
                    .with_summary("The request cannot be processed.")
                    .with_details(
                        "Also the general answer where several errors of 4xx apply. An unknown query parameter, or one with a value that the server does not support, is answered with it too.",
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(5),
            },
            errspec::StatusInfo {
                code: 403,
                reason: "Forbidden",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The server does not support or does not permit the request.",
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(6),
            },
            errspec::StatusInfo {
                code: 404,
                reason: "Not Found",
                docs: errspec::Docs::BLANK.with_summary("The resource does not exist."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(7),
            },
            errspec::StatusInfo {
                code: 406,
                reason: "Not Acceptable",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The `Accept` header asks for JSON:API with nothing but unsupported parameters.",
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(8),
            },
            errspec::StatusInfo {
                code: 409,
                reason: "Conflict",
                docs: errspec::Docs::BLANK
                    .with_summary("The request conflicts with a resource.")
                    .with_causes(
                        &[
                            "A client-generated ID that exists already",
                            "A type that is none of the types in the collection",
                        ],
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(9),
            },
            errspec::StatusInfo {
                code: 415,
                reason: "Unsupported Media Type",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The `Content-Type` is JSON:API with an unsupported parameter.",
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(10),
            },
            errspec::StatusInfo {
                code: 422,
                reason: "Unprocessable Content",
                docs: errspec::Docs::BLANK
                    .with_summary("Something in the document is invalid."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 500,
                reason: "Internal Server Error",
                docs: errspec::Docs::BLANK
                    .with_summary("The server failed.")
                    .with_details(
                        "Also the general answer where several errors of 5xx apply.",
                    ),
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Never,
                stands_in: Some(11),
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "123",
                variant: "ValueTooShort",
                code: "123",
                status: 422,
                message: "Value too short",
                fields: FIELDS_OF_VALUE_TOO_SHORT,
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "225",
                variant: "PasswordTooSimple",
                code: "225",
                status: 422,
                message: "Password lacks a letter, number, or punctuation character",
                fields: FIELDS_OF_VALUE_TOO_SHORT,
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "226",
                variant: "PasswordsDoNotMatch",
                code: "226",
                status: 422,
                message: "Passwords do not match",
                fields: FIELDS_OF_VALUE_TOO_SHORT,
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "227",
                variant: "PasswordUsedBefore",
                code: "227",
                status: 422,
                message: "Password cannot be one of last five passwords",
                fields: FIELDS_OF_VALUE_TOO_SHORT,
                body: "",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_ATTRIBUTE",
                variant: "InvalidAttribute",
                code: "INVALID_ATTRIBUTE",
                status: 422,
                message: "Invalid Attribute",
                fields: FIELDS_OF_VALUE_TOO_SHORT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The document is well-formed, but something in it is invalid.",
                    ),
                kind: KIND_OF_INVALID_ATTRIBUTE,
            },
            errspec::ErrorInfo {
                name: "BAD_REQUEST",
                variant: "BadRequest",
                code: "BAD_REQUEST",
                status: 400,
                message: "Bad Request",
                fields: FIELDS_OF_VALUE_TOO_SHORT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The request cannot be processed.")
                    .with_details(
                        "Also the general answer where several errors of 4xx apply. An unknown query parameter, or one with a value that the server does not support, is answered with it too.",
                    ),
                kind: KIND_OF_INVALID_ATTRIBUTE,
            },
            errspec::ErrorInfo {
                name: "FORBIDDEN",
                variant: "Forbidden",
                code: "FORBIDDEN",
                status: 403,
                message: "Forbidden",
                fields: FIELDS_OF_VALUE_TOO_SHORT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The server does not support or does not permit the request.",
                    ),
                kind: KIND_OF_INVALID_ATTRIBUTE,
            },
            errspec::ErrorInfo {
                name: "NOT_FOUND",
                variant: "NotFound",
                code: "NOT_FOUND",
                status: 404,
                message: "Not Found",
                fields: FIELDS_OF_VALUE_TOO_SHORT,
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The resource does not exist."),
                kind: KIND_OF_INVALID_ATTRIBUTE,
            },
            errspec::ErrorInfo {
                name: "NOT_ACCEPTABLE",
                variant: "NotAcceptable",
                code: "NOT_ACCEPTABLE",
                status: 406,
                message: "Not Acceptable",
                fields: FIELDS_OF_VALUE_TOO_SHORT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The `Accept` header asks for JSON:API with nothing but unsupported parameters.",
                    ),
                kind: KIND_OF_INVALID_ATTRIBUTE,
            },
            errspec::ErrorInfo {
                name: "CONFLICT",
                variant: "Conflict",
                code: "CONFLICT",
                status: 409,
                message: "Conflict",
                fields: FIELDS_OF_VALUE_TOO_SHORT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The request conflicts with a resource.")
                    .with_causes(
                        &[
                            "A client-generated ID that exists already",
                            "A type that is none of the types in the collection",
                        ],
                    ),
                kind: KIND_OF_INVALID_ATTRIBUTE,
            },
            errspec::ErrorInfo {
                name: "UNSUPPORTED_MEDIA_TYPE",
                variant: "UnsupportedMediaType",
                code: "UNSUPPORTED_MEDIA_TYPE",
                status: 415,
                message: "Unsupported Media Type",
                fields: FIELDS_OF_VALUE_TOO_SHORT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The `Content-Type` is JSON:API with an unsupported parameter.",
                    ),
                kind: KIND_OF_INVALID_ATTRIBUTE,
            },
            errspec::ErrorInfo {
                name: "INTERNAL_SERVER_ERROR",
                variant: "InternalServerError",
                code: "INTERNAL_SERVER_ERROR",
                status: 500,
                message: "Internal Server Error",
                fields: FIELDS_OF_VALUE_TOO_SHORT,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The server failed.")
                    .with_details(
                        "Also the general answer where several errors of 5xx apply.",
                    ),
                kind: KIND_OF_INTERNAL_SERVER_ERROR,
            },
        ],
        codes: &CODES,
        identify: &[
            errspec::Identifier {
                slot: Slot::Code,
                values: &errspec::Lookup {
                    entries: &[("123", 0), ("225", 1), ("226", 2), ("227", 3)],
                    ..errspec::Lookup::EMPTY
                },
            },
        ],
    };

    errspec::__items!(Code, Error, Status);

    #[doc(hidden)]
    #[allow(non_local_definitions, reason = "the module may stand in a function")]
    #[macro_export]
    macro_rules! __errspec_jsonapi {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    ValueTooShort(id?, about?, r#type?, detail?, pointer?, parameter?, header?, meta?) Box<Fields4xx>;
                    PasswordTooSimple(id?, about?, r#type?, detail?, pointer?, parameter?, header?, meta?) Box<Fields4xx>;
                    PasswordsDoNotMatch(id?, about?, r#type?, detail?, pointer?, parameter?, header?, meta?) Box<Fields4xx>;
                    PasswordUsedBefore(id?, about?, r#type?, detail?, pointer?, parameter?, header?, meta?) Box<Fields4xx>;
                    InvalidAttribute(id?, about?, r#type?, detail?, pointer?, parameter?, header?, meta?) Box<Fields4xx>;
                    BadRequest(id?, about?, r#type?, detail?, pointer?, parameter?, header?, meta?) Box<Fields4xx>;
                    Forbidden(id?, about?, r#type?, detail?, pointer?, parameter?, header?, meta?) Box<Fields4xx>;
                    NotFound(id?, about?, r#type?, detail?, pointer?, parameter?, header?, meta?) Box<Fields4xx>;
                    NotAcceptable(id?, about?, r#type?, detail?, pointer?, parameter?, header?, meta?) Box<Fields4xx>;
                    Conflict(id?, about?, r#type?, detail?, pointer?, parameter?, header?, meta?) Box<Fields4xx>;
                    UnsupportedMediaType(id?, about?, r#type?, detail?, pointer?, parameter?, header?, meta?) Box<Fields4xx>;
                    InternalServerError(id?, about?, r#type?, detail?, pointer?, parameter?, header?, meta?) source Box<Fields5xx>;
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_jsonapi as __errors_of_spec;
}
