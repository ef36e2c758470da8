//! The enum `Error` of a module.

#[doc(hidden)]
#[macro_export]
macro_rules! __error {
    ($Error:ident, $Code:ident) => {
        impl $Error {
            /// Which error it is.
            pub fn code(&self) -> $Code {
                $crate::ApiError::code(self)
            }

            /// The status that it is answered with.
            pub fn status(&self) -> $crate::__private::http::StatusCode {
                $crate::ApiError::status(self)
            }

            /// What the spec declares about it.
            pub fn info(&self) -> &'static $crate::model::ErrorInfo<'static> {
                self.code().info()
            }

            /// Keeps a cause: what `source` returns, and what the server's log shows. It never reaches
            /// a client.
            pub fn with_source(
                self,
                cause: impl ::core::convert::Into<
                    ::std::boxed::Box<
                        dyn ::std::error::Error + ::core::marker::Send + ::core::marker::Sync,
                    >,
                >,
            ) -> Self {
                $crate::ApiError::with_source(self, cause)
            }

            /// The response that a server answers with, in the API's own wire format.
            pub fn to_response(
                &self,
            ) -> $crate::__private::http::Response<$crate::__private::Bytes> {
                $crate::ApiError::to_response(self)
            }

            /// The failure that a client makes of it, for a client's own tests.
            pub fn to_failure(&self) -> $crate::Failure<$Error> {
                $crate::ApiError::to_failure(self)
            }
        }

        impl ::core::fmt::Display for $Error {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__display(self, f)
            }
        }

        impl ::core::fmt::Debug for $Error {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__debug(self, f)
            }
        }

        impl ::core::clone::Clone for $Error {
            fn clone(&self) -> Self {
                $crate::__clone(self)
            }
        }

        impl ::core::cmp::PartialEq for $Error {
            fn eq(&self, other: &Self) -> bool {
                $crate::__eq(self, other)
            }
        }

        impl ::std::error::Error for $Error {
            fn source(&self) -> ::core::option::Option<&(dyn ::std::error::Error + 'static)> {
                $crate::ApiError::values(self).source().get()
            }
        }

        impl $crate::ErrorSet for $Error {
            type Api = Self;

            fn caused_by(self, cause: $crate::Source) -> Self {
                $crate::__with_source(&self, cause)
            }
        }

        impl ::core::convert::From<&$Error> for $crate::__private::http::StatusCode {
            fn from(error: &$Error) -> Self {
                $crate::ApiError::status(error)
            }
        }

        impl<B> ::core::convert::From<&$Error> for $crate::__private::http::Response<B>
        where
            B: ::core::convert::From<$crate::__private::Bytes>,
        {
            fn from(error: &$Error) -> Self {
                $crate::server::answer(error).map(B::from)
            }
        }

        impl<B> ::core::convert::From<$Error> for $crate::__private::http::Response<B>
        where
            B: ::core::convert::From<$crate::__private::Bytes>,
        {
            fn from(error: $Error) -> Self {
                $crate::server::answer(&error).map(B::from)
            }
        }
    };
}
