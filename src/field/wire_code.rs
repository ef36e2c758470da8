//! Codes of the API's own, inside of fields.

use super::{Field, FieldType, FieldValue, Node, by_value};
use crate::model::{Encoder, Part, Slot, Type, ValueWriter};
use crate::{ApiError, ErrorCode};
use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// A code in a field of the type `code`, such as that of a cause: one that the spec declares, or any
/// other.
///
/// ```
/// # #[cfg(feature = "macros")] {
/// # #[errspec::spec("specs/infinex.yaml")]
/// # pub mod infinex {}
/// use errspec::WireCode;
/// use infinex::Code;
///
/// let declared = WireCode::<Code>::from("NOT_FOUND");
/// assert_eq!(declared.code(), Some(Code::NotFound));
/// assert_eq!(declared, Code::NotFound.into());
///
/// let newer = WireCode::<Code>::from("BRAND_NEW");
/// assert_eq!((newer.code(), newer.as_str()), (None, "BRAND_NEW"));
/// # }
/// ```
pub struct WireCode<C> {
    text: Cow<'static, str>,
    api: PhantomData<fn() -> C>,
}

impl<C: ErrorCode> WireCode<C> {
    /// A code as it is on the wire. An integer is its digits.
    pub fn new(text: impl Into<Cow<'static, str>>) -> Self {
        Self {
            text: text.into(),
            api: PhantomData,
        }
    }

    /// The code that an error is answered with, with the values of the fields that are in it. None where
    /// no code travels with the error.
    pub fn of<E: ApiError<Code = C>>(error: &E) -> Option<Self> {
        let encoder = Encoder {
            spec: C::SPEC,
            info: error.info(),
            values: error.values(),
            list: &[],
        };
        let mut text = String::new();
        // Writing to a string cannot fail; a value that fails to be written ends early.
        let _ = encoder.write_text(&[Part::Slot(Slot::Code)], &mut text);
        encoder.has(Slot::Code).then(|| Self::new(text))
    }

    /// The code, if the spec declares it. Where several errors share it, that of the first.
    pub fn code(&self) -> Option<C> {
        let code = C::find(&self.text)?;
        code.info().kind.has_code.then_some(code)
    }

    /// The code as it is on the wire.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<C> Clone for WireCode<C> {
    fn clone(&self) -> Self {
        Self {
            text: self.text.clone(),
            api: PhantomData,
        }
    }
}

impl<C> PartialEq for WireCode<C> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<C> Eq for WireCode<C> {}

impl<C> Hash for WireCode<C> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<C> fmt::Debug for WireCode<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

impl<C> fmt::Display for WireCode<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

/// As [`ErrorCode::as_str`] has it. A code with slots has no values there: [`WireCode::of`] takes them
/// from an error.
impl<C: ErrorCode> From<C> for WireCode<C> {
    fn from(code: C) -> Self {
        Self::new(code.as_str())
    }
}

impl<C: ErrorCode> From<&str> for WireCode<C> {
    fn from(text: &str) -> Self {
        Self::new(text.to_owned())
    }
}

impl<C: ErrorCode> From<String> for WireCode<C> {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl<C: ErrorCode> Field for WireCode<C> {
    by_value!();

    fn write(&self, _: &Type<'_>, out: &mut dyn ValueWriter) {
        write_code(&self.text, C::SPEC.integer_codes, out);
    }
}

impl<C: ErrorCode> FieldType for WireCode<C> {
    fn read(node: Node<'_>, _: &Type<'_>) -> Option<Self> {
        let text = node.code()?;
        // A code of the spec is not copied.
        let declared = C::find(&text).map(C::as_str);
        Some(match declared.filter(|declared| *declared == text) {
            Some(declared) => Self::new(declared),
            None => Self::new(text.into_owned()),
        })
    }

    fn blank() -> Self {
        Self::new("")
    }
}

/// Writes a code: an integer where the API's are integers and it is one, else text.
pub fn write_code(text: &str, integer_codes: bool, out: &mut dyn ValueWriter) {
    match integer_codes && is_integer(text) {
        true => out.number(text),
        false => out.text(text),
    }
}

/// Returns whether a text is an integer as JSON writes it.
fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let has_zeros = digits.len() > 1 && digits.starts_with('0');
    !digits.is_empty() && !has_zeros && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// A code as an error holds it, for generated code.
#[doc(hidden)]
pub fn code<C: ErrorCode>(code: impl Into<WireCode<C>>) -> FieldValue {
    code.into().into_value()
}
