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

/// Implements each enabled framework's traits for the enum of an operation.
#[doc(hidden)]
#[macro_export]
macro_rules! __operation_adapters {
    ($Operation:ident, $Error:ident) => {
        $crate::__axum!($Operation, $Error);
    };
}

#[doc(hidden)]
#[cfg(not(feature = "axum"))]
#[macro_export]
macro_rules! __axum {
    ($($name:ident),*) => {};
}
