//! Frameworks: one file each, each behind the feature of its name.
//!
//! Generated code ends in one call of `__adapters!`, which is defined here for each feature on and
//! off. So it names no framework, and turning a feature on needs no new generation.

#[cfg(feature = "axum")]
pub mod axum;
#[cfg(feature = "layer")]
pub mod layer;
#[cfg(feature = "reqwest")]
pub mod reqwest;

/// Implements each enabled framework's traits for an API's error.
#[doc(hidden)]
#[macro_export]
macro_rules! __adapters {
    ($Error:ident) => {
        $crate::__axum!($Error);
    };
}

/// Implements each enabled framework's traits for a type that becomes an API's error by `From`:
/// the enum of an operation, or a type that derives `ApiError`. The brackets hold the parameters
/// of its impls, the type, and its `where` clause.
#[doc(hidden)]
#[macro_export]
macro_rules! __operation_adapters {
    ([$($parameters:tt)*] [$Own:ty] [$($bounds:tt)*], $Error:ty) => {
        $crate::__axum!([$($parameters)*] [$Own] [$($bounds)*], $Error);
    };
}

#[doc(hidden)]
#[cfg(not(feature = "axum"))]
#[macro_export]
macro_rules! __axum {
    ($($anything:tt)*) => {};
}
