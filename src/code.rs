//! The trait that a generated `Code` enum implements.

use crate::model::{ErrorInfo, Spec};
use errspec_model::OneLine;
use serde_core::de::{self, Deserializer, Visitor};
use serde_core::ser::Serializer;
use std::fmt;
use std::marker::PhantomData;

/// An API's error codes: a `Copy` enum with one variant for each error of the spec.
///
/// Generated code implements it; its methods are on the enum itself too, most of them `const`.
pub trait ErrorCode:
    Copy + Ord + std::hash::Hash + fmt::Debug + fmt::Display + Send + Sync + 'static
{
    /// The spec that declares the codes.
    const SPEC: &'static Spec<'static>;
    /// Every code, in the order of the spec.
    const ALL: &'static [Self];
    /// The name of each code's variant, in the same order.
    const VARIANTS: &'static [&'static str];

    /// The place of the code in [`ALL`](Self::ALL) and in the spec's errors.
    fn index(self) -> usize;

    /// What the spec says of the error.
    fn info(self) -> &'static ErrorInfo<'static> {
        &Self::SPEC.errors[self.index()]
    }

    /// The code as it is on the wire, or the error's name where its status identifies it. A code with
    /// slots is as in the spec: `PT{n}`.
    fn as_str(self) -> &'static str {
        self.info().code
    }

    /// The code at a place in [`ALL`](Self::ALL).
    fn from_index(index: u16) -> Option<Self> {
        Self::ALL.get(usize::from(index)).copied()
    }

    /// The code with this text on the wire, or the name where there is none. Where several errors
    /// share a wire code, it is the first of them. A code with slots is found by what it is on the wire,
    /// `PT5`, and by what the spec has, `PT{n}`.
    fn find(code: &str) -> Option<Self> {
        Self::from_index(Self::SPEC.find_code(code)?)
    }
}

/// A code that the spec does not declare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCode {
    code: Box<str>,
    api: &'static str,
}

impl UnknownCode {
    /// Names the code and the API that lacks it.
    pub fn new(code: &str, api: &'static str) -> Self {
        Self {
            code: code.into(),
            api,
        }
    }

    /// The code that was asked for.
    pub fn code(&self) -> &str {
        &self.code
    }
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is not an error code of the API `{}`",
            OneLine(&self.code),
            self.api
        )
    }
}

impl std::error::Error for UnknownCode {}

/// Writes a code as it is on the wire, or as the name of its error where another one has that code too, so
/// that it reads back as itself.
#[doc(hidden)]
pub fn serialize<C: ErrorCode, S: Serializer>(code: C, to: S) -> Result<S::Ok, S::Error> {
    let (text, name) = (code.as_str(), code.info().name);
    if C::find(text) != Some(code) && C::find(name).is_none_or(|found| found == code) {
        return to.serialize_str(name);
    }
    match text.parse() {
        Ok(number) if C::SPEC.integer_codes => to.serialize_i64(number),
        _ => to.serialize_str(text),
    }
}

/// Reads a code from text or an integer, or from the name of its error.
#[doc(hidden)]
pub fn deserialize<'de, C: ErrorCode, D: Deserializer<'de>>(from: D) -> Result<C, D::Error> {
    struct Code<C>(PhantomData<C>);

    impl<C: ErrorCode> Visitor<'_> for Code<C> {
        type Value = C;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "an error code of the API `{}`", C::SPEC.api)
        }

        fn visit_str<E: de::Error>(self, code: &str) -> Result<C, E> {
            let of_name = || C::ALL.iter().find(|known| known.info().name == code);
            C::find(code)
                .or_else(|| of_name().copied())
                .ok_or_else(|| E::custom(UnknownCode::new(code, C::SPEC.api)))
        }

        fn visit_i64<E: de::Error>(self, code: i64) -> Result<C, E> {
            self.visit_str(&code.to_string())
        }

        fn visit_u64<E: de::Error>(self, code: u64) -> Result<C, E> {
            self.visit_str(&code.to_string())
        }
    }

    from.deserialize_any(Code(PhantomData))
}
