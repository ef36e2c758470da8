//! The types of a spec that stays as long as the program runs, for generated code to write: `ErrorInfo`
//! is `ErrorInfo<'static>`.
//!
//! By these names a check of generated code takes a tenth less: in each literal of a type that has its
//! lifetime still to find, rustc looks anew whether something in it can change.

pub use crate::{Backoff, Charset, Format, Log, Notation, Outcome, StatusRange, Unit};

/// An alias for each type.
macro_rules! fixed {
    ($($name:ident)*) => {$(
        #[doc = concat!("`", stringify!($name), "<'static>`.")]
        pub type $name = crate::$name<'static>;
    )*};
}

fixed! {
    ClassInfo Constant Docs Envelope ErrorInfo FieldInfo Fill Header Identifier Kind Lookup Member
    Named Param Params Part Retry Shape Slot Spec StatusInfo Type TypeInfo TypeKind
}
