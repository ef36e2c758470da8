//! What is the same for every generated module, written once: generated code calls these macros.

mod code;
mod error;
mod operation;
mod status;

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

#[cfg(test)]
mod tests {
    /// A pattern of a macro can only be a literal.
    #[test]
    fn code_of_this_version_is_accepted() {
        let accepted = concat!("(\"", env!("CARGO_PKG_VERSION"), "\") => {};");
        let named = concat!("the crate errspec is ", env!("CARGO_PKG_VERSION"), ":");
        let source = include_str!("mod.rs");
        assert!(source.contains(accepted) && source.contains(named));
        crate::__made_by!("0.1.0");
    }
}
