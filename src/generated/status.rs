//! Every status that an API uses, and those that a server picks from.

#[doc(hidden)]
#[macro_export]
macro_rules! __status {
    ($Status:ident) => {
        impl $Status {
            /// The status code, 100 to 599.
            pub const fn code(self) -> u16 {
                self as u16
            }

            /// What the spec declares about the status.
            pub fn info(self) -> &'static $crate::model::StatusInfo<'static> {
                let place = SPEC
                    .statuses
                    .partition_point(|status| status.code < self.code());
                &SPEC.statuses[place]
            }
        }

        impl ::core::fmt::Display for $Status {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::write!(f, "{} {}", self.code(), self.info().reason)
            }
        }

        impl ::core::convert::From<$Status> for $crate::__private::http::StatusCode {
            fn from(status: $Status) -> Self {
                $crate::__status_code(status.code())
            }
        }

        impl ::core::convert::TryFrom<$crate::__private::http::StatusCode> for $Status {
            type Error = $crate::__private::http::StatusCode;

            fn try_from(
                status: $crate::__private::http::StatusCode,
            ) -> ::core::result::Result<Self, $crate::__private::http::StatusCode> {
                let known = Self::ALL
                    .iter()
                    .find(|known| known.code() == status.as_u16());
                known.copied().ok_or(status)
            }
        }
    };
}

/// Everything that is the same for the statuses that a server picks from.
#[doc(hidden)]
#[macro_export]
macro_rules! __statuses {
    ($Statuses:ident [$($one:ident = $code:literal),*] [$($range:ident),*]) => {
        impl $Statuses {
            /// The status code.
            pub const fn code(self) -> u16 {
                match self {
                    $(Self::$one => $code,)*
                    $(Self::$range(status) => status.code(),)*
                }
            }
        }

        impl ::core::convert::From<$Statuses> for $crate::__private::http::StatusCode {
            fn from(status: $Statuses) -> Self {
                $crate::__status_code(status.code())
            }
        }

        impl ::core::convert::TryFrom<$crate::__private::http::StatusCode> for $Statuses {
            type Error = $crate::__private::http::StatusCode;

            fn try_from(
                status: $crate::__private::http::StatusCode,
            ) -> ::core::result::Result<Self, $crate::__private::http::StatusCode> {
                match status.as_u16() {
                    $($code => return ::core::result::Result::Ok(Self::$one),)*
                    _ => {}
                }
                $(if let ::core::result::Result::Ok(status) =
                    ::core::convert::TryFrom::try_from(status)
                {
                    return ::core::result::Result::Ok(Self::$range(status));
                })*
                ::core::result::Result::Err(status)
            }
        }
    };
}
