//! The enum of an operation, with its errors alone.

/// Everything that is the same for the enum of an operation.
#[doc(hidden)]
#[macro_export]
macro_rules! __operation {
    (
        $Operation:ident, $Error:ident, $Code:ident, $values:ident, [$($variant:ident)*],
        $(($($same:ident)*) => $payload:tt,)*
    ) => {
        impl $Operation {
            /// Which error it is.
            pub fn code(&self) -> $Code {
                match self {
                    $(Self::$variant(_) => $Code::$variant,)*
                }
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
                $crate::ErrorSet::caused_by(self, $crate::Source::new(cause))
            }
        }

        impl ::core::convert::From<$Operation> for $Error {
            fn from(error: $Operation) -> Self {
                match error {
                    $($Operation::$variant(held) => $Error::$variant(held),)*
                }
            }
        }

        impl $crate::OperationError for $Operation {
            type Error = $Error;

            const CODES: &'static [$Code] = &[$($Code::$variant,)*];

            fn values(&self) -> &$crate::Values {
                match self {
                    $($($Operation::$same $payload)|* => $values,)*
                }
            }

            fn with_values(&self, $values: $crate::Values) -> Self {
                match self {
                    $($($Operation::$same(_) => $Operation::$same $payload,)*)*
                }
            }
        }

        impl ::core::clone::Clone for $Operation {
            fn clone(&self) -> Self {
                let values = $crate::OperationError::values(self);
                $crate::OperationError::with_values(self, ::core::clone::Clone::clone(values))
            }
        }

        impl ::core::cmp::PartialEq for $Operation {
            fn eq(&self, other: &Self) -> bool {
                ::core::mem::discriminant(self) == ::core::mem::discriminant(other)
                    && $crate::OperationError::values(self) == $crate::OperationError::values(other)
            }
        }

        impl ::core::fmt::Debug for $Operation {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let error = <$Error as ::core::convert::From<Self>>::from(
                    ::core::clone::Clone::clone(self),
                );
                ::core::fmt::Debug::fmt(&error, f)
            }
        }

        impl ::core::fmt::Display for $Operation {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let error = <$Error as ::core::convert::From<Self>>::from(
                    ::core::clone::Clone::clone(self),
                );
                ::core::fmt::Display::fmt(&error, f)
            }
        }

        impl ::std::error::Error for $Operation {
            fn source(&self) -> ::core::option::Option<&(dyn ::std::error::Error + 'static)> {
                $crate::OperationError::values(self).source().get()
            }
        }

        impl<B> ::core::convert::From<$Operation> for $crate::__private::http::Response<B>
        where
            B: ::core::convert::From<$crate::__private::Bytes>,
        {
            fn from(error: $Operation) -> Self {
                <$Error as ::core::convert::From<$Operation>>::from(error).into()
            }
        }

        impl $crate::ErrorSet for $Operation {
            type Api = $Error;

            fn caused_by(self, cause: $crate::Source) -> Self {
                $crate::__operation_with_source(&self, cause)
            }
        }

        $crate::__operation_adapters!([] [$Operation] [], $Error);
        $crate::__operation_documents!($Operation, $Error);
    };
}
