//! What is the same for every generated module, written once: generated code calls these macros.

/// Includes the module that a build script made of a spec: `include_spec!("shop")` is
/// `pub mod shop { … }`.
#[macro_export]
macro_rules! include_spec {
    ($name:literal) => {
        ::core::include!(::core::concat!(::core::env!("OUT_DIR"), "/", $name, ".rs"));
    };
}

/// Everything that is the same for all generated modules, given the variants in the order of the
/// spec, and once more in groups that hold the same type.
#[doc(hidden)]
#[macro_export]
macro_rules! __items {
    (
        $Code:ident, $Error:ident, $Status:ident, $Failure:ident, $values:ident,
        [$($variant:ident)*],
        $(($($same:ident)*) => $payload:tt,)*
        aliases { $($level:ident: ($($alias:ident)*),)* }
        read { $($read:ident::<$ty:ty>: $($index:literal ($($holder:ident)*),)*;)* }
    ) => {
        $crate::__code!($Code, [$($variant)*]);
        $crate::__error!($Error, $Code);
        $crate::__status!($Status);
        $crate::__adapters!($Error);

        impl $crate::ApiError for $Error {
            type Code = $Code;

            fn code(&self) -> $Code {
                match self {
                    $($Error::$variant(_) => $Code::$variant,)*
                }
            }

            fn values(&self) -> &$crate::Values {
                match self {
                    $($($Error::$same $payload)|* => $values,)*
                }
            }

            fn of(code: $Code, $values: $crate::Values) -> Self {
                match code {
                    $($($Code::$same => $Error::$same $payload,)*)*
                }
            }

            fn read(
                code: $Code,
                field: usize,
                node: $crate::field::Node<'_>,
            ) -> $crate::field::ReadField {
                let place = (code, field);
                $(if $(::core::matches!(place, ($($Code::$holder)|*, $index)))||* {
                    let ty = &code.info().fields[field].ty;
                    return ::core::option::Option::Some($crate::field::$read::<$ty>(node, ty));
                })*
                ::core::option::Option::None
            }
        }

        $($(
            #[doc = ::core::concat!("The fields of [`Error::", ::core::stringify!($alias), "`].")]
            pub type $alias = $level;
        )*)*

        // So that the alias is used, whatever part of the module is.
        const _: ::core::option::Option<$Failure> = ::core::option::Option::None;
    };
}

/// Refuses code that another version of the engine made: what it calls here is for its own version. A
/// test compares the text with the version of the crate.
#[doc(hidden)]
#[macro_export]
macro_rules! __made_by {
    ("0.1.0") => {};
    ($engine:literal) => {
        ::core::compile_error!(::core::concat!(
            "this module was made by errspec-codegen ",
            $engine,
            ", and the crate errspec is 0.1.0: have both in the same version, and generate again"
        ));
    };
}

/// What a spec with bodies in XML needs.
#[doc(hidden)]
#[cfg(feature = "xml")]
#[macro_export]
macro_rules! __xml {
    ($api:literal) => {};
}

#[doc(hidden)]
#[cfg(not(feature = "xml"))]
#[macro_export]
macro_rules! __xml {
    ($api:literal) => {
        ::core::compile_error!(::core::concat!(
            "the spec `",
            $api,
            "` has bodies in XML, which the feature `xml` of errspec reads: turn it on by \
             `errspec = { version = \"0.1\", features = [\"xml\"] }`"
        ));
    };
}

/// Nothing, for a macro that hands what it has to another.
#[doc(hidden)]
#[macro_export]
macro_rules! __nothing {
    ($($token:tt)*) => {};
}

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

#[cfg(test)]
mod tests {
    /// A pattern of a macro can only be a literal.
    #[test]
    fn code_of_this_version_is_accepted() {
        let accepted = concat!("(\"", env!("CARGO_PKG_VERSION"), "\") => {};");
        let named = concat!("the crate errspec is ", env!("CARGO_PKG_VERSION"), ":");
        let source = include_str!("generated.rs");
        assert!(source.contains(accepted) && source.contains(named));
        crate::__made_by!("0.1.0");
    }
}
