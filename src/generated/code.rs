//! The enum `Code` of a module.

#[doc(hidden)]
#[macro_export]
macro_rules! __code {
    ($Code:ident, [$($variant:ident)*]) => {
        impl $Code {
            /// Every code, in the order of the spec.
            pub const ALL: &'static [Self] = &[$($Code::$variant,)*];

            /// What the spec declares about the error.
            pub const fn info(self) -> &'static $crate::model::ErrorInfo<'static> {
                &SPEC.errors[self as usize]
            }

            /// The code on the wire, or the error's name where its status alone
            /// identifies it. A code with slots is as in the spec.
            pub const fn as_str(self) -> &'static str {
                self.info().code
            }

            /// The code as an integer, where the API has integer codes.
            pub fn as_int(self) -> ::core::option::Option<i64> {
                if SPEC.integer_codes {
                    self.as_str().parse().ok()
                } else {
                    ::core::option::Option::None
                }
            }

            /// The status that the error is answered with: the first, if it is declared for several.
            pub const fn status(self) -> $crate::__private::http::StatusCode {
                $crate::__status_code(self.info().status)
            }

            /// When the request is worth repeating.
            pub const fn retry(self) -> $crate::Retry<'static> {
                self.info().kind.retry
            }

            /// What became of the request.
            pub const fn outcome(self) -> $crate::Outcome {
                self.info().kind.outcome
            }

            /// The message as the spec has it, its slots unfilled: `no {item} is left`.
            pub const fn message(self) -> &'static str {
                self.info().message
            }

            /// The error's documentation for people.
            pub const fn docs(self) -> &'static $crate::model::Docs<'static> {
                &self.info().docs
            }
        }

        impl $crate::ErrorCode for $Code {
            const SPEC: &'static $crate::model::Spec<'static> = &SPEC;
            const ALL: &'static [Self] = Self::ALL;
            const VARIANTS: &'static [&'static str] = &[$(::core::stringify!($variant),)*];

            fn index(self) -> usize {
                self as usize
            }
        }

        impl ::core::fmt::Debug for $Code {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(<Self as $crate::ErrorCode>::VARIANTS[*self as usize])
            }
        }

        impl ::core::fmt::Display for $Code {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        /// By the order of the spec.
        impl ::core::cmp::Ord for $Code {
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(&(*self as u16), &(*other as u16))
            }
        }

        impl ::core::cmp::PartialOrd for $Code {
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        impl ::core::hash::Hash for $Code {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&(*self as u16), state);
            }
        }

        impl ::core::str::FromStr for $Code {
            type Err = $crate::UnknownCode;

            fn from_str(code: &str) -> ::core::result::Result<Self, $crate::UnknownCode> {
                <Self as $crate::ErrorCode>::find(code)
                    .ok_or_else(|| $crate::UnknownCode::new(code, SPEC.api))
            }
        }

        impl ::core::convert::TryFrom<&str> for $Code {
            type Error = $crate::UnknownCode;

            fn try_from(code: &str) -> ::core::result::Result<Self, $crate::UnknownCode> {
                code.parse()
            }
        }

        impl $crate::__private::serde_core::Serialize for $Code {
            fn serialize<S: $crate::__private::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__serialize_code(*self, serializer)
            }
        }

        impl<'de> $crate::__private::serde_core::Deserialize<'de> for $Code {
            fn deserialize<D: $crate::__private::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__deserialize_code(deserializer)
            }
        }
    };
}
