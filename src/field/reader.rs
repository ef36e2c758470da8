//! Where the fields of an error come from when it is built: the wire, or another error.

use super::custom::{self, CustomType};
use super::{Field, FieldInfo, FieldType, Type};
use crate::{ErrorInfo, Source};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::time::Duration;

/// A value as it came over the wire, not yet read: its type is known once the error is.
#[derive(Clone, Debug)]
pub(crate) enum Raw<'a> {
    Json(&'a RawValue),
    Text(Cow<'a, str>),
    /// What `Retry-After` says, and how long that is. Few answers have one, so it stands elsewhere:
    /// every value is as small as a text.
    Delay(Box<(Cow<'a, str>, Option<Duration>)>),
}

impl<'a> Raw<'a> {
    /// What `Retry-After` says is counted in seconds or a date, and a duration in units of its own.
    fn in_unit_of(&self, ty: &Type) -> Cow<'_, Raw<'a>> {
        let Self::Delay(said) = self else {
            return Cow::Borrowed(self);
        };
        let (_, Some(delay)) = &**said else {
            return Cow::Borrowed(self);
        };
        let mut text = String::new();
        let written = matches!(ty, Type::Duration(_)) && delay.write_text(ty, &mut text).is_ok();
        if written {
            Cow::Owned(Raw::Text(text.into()))
        } else {
            Cow::Borrowed(self)
        }
    }
}

/// Hands out the fields of one error, each in its type.
///
/// It keeps going past a field that is missing or does not parse, and remembers that there was one:
/// so generated code needs no way out of the middle of an error.
#[derive(Debug)]
pub struct FieldReader<'a> {
    fields: &'static [FieldInfo],
    from: From<'a>,
    cause: Source,
    lacking: Option<usize>,
}

#[derive(Debug)]
enum From<'a> {
    Nothing,
    Values(&'a [&'a dyn Field]),
    Wire(Vec<(Cow<'a, str>, Raw<'a>)>),
    Object(&'a Map<String, Value>),
}

impl<'a> FieldReader<'a> {
    /// Has no field at all.
    pub fn blank(info: &'static ErrorInfo) -> Self {
        Self {
            fields: info.fields,
            from: From::Nothing,
            cause: Source::NONE,
            lacking: None,
        }
    }

    /// Reads the fields from text, as they stand in a header or a query string.
    pub fn of_text<K, V>(info: &'static ErrorInfo, texts: impl IntoIterator<Item = (K, V)>) -> Self
    where
        K: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>,
    {
        let raws = texts
            .into_iter()
            .map(|(name, text)| (name.into(), Raw::Text(text.into())));
        Self::of_wire(info, raws.collect())
    }

    pub(crate) fn of_wire(info: &'static ErrorInfo, raws: Vec<(Cow<'a, str>, Raw<'a>)>) -> Self {
        Self {
            fields: info.fields,
            from: From::Wire(raws),
            cause: Source::NONE,
            lacking: None,
        }
    }

    /// Reads the fields of a record.
    pub(crate) fn of_object(fields: &'static [FieldInfo], object: &'a Map<String, Value>) -> Self {
        Self {
            fields,
            from: From::Object(object),
            cause: Source::NONE,
            lacking: None,
        }
    }

    /// Has no field of a record at all.
    pub(crate) fn blank_record(fields: &'static [FieldInfo]) -> Self {
        Self {
            fields,
            from: From::Nothing,
            cause: Source::NONE,
            lacking: None,
        }
    }

    /// Copies the fields of another error with the same declaration.
    pub(crate) fn of_values(
        info: &'static ErrorInfo,
        values: &'a [&'a dyn Field],
        cause: Source,
    ) -> Self {
        Self {
            fields: info.fields,
            from: From::Values(values),
            cause,
            lacking: None,
        }
    }

    /// The field at this place of the error's declaration.
    pub fn take<T: FieldType>(&mut self, index: usize) -> T {
        let from_wire = |raw: &Raw<'_>, ty: &Type| match raw {
            Raw::Json(raw) => T::from_raw(raw, ty),
            Raw::Text(text) => T::from_text(text, ty),
            Raw::Delay(said) => T::from_text(&said.0, ty),
        };
        let value = self.find(index, T::from_json, from_wire);
        self.or_blank(index, value, T::blank)
    }

    /// The same for a field in a Rust type that the spec names.
    pub fn take_custom<T: CustomType + Default>(&mut self, index: usize) -> T {
        let value = self.find(index, custom::from_json, custom_from_wire);
        self.or_blank(index, value, T::default)
    }

    /// The same for such a field that may be absent.
    pub fn take_optional_custom<T: CustomType>(&mut self, index: usize) -> Option<T> {
        let from_json = |json: &Value, ty: &Type| custom::from_json(json, ty).map(Some);
        let from_wire = |raw: &Raw<'_>, ty: &Type| custom_from_wire(raw, ty).map(Some);
        self.find(index, from_json, from_wire)?
    }

    fn find<T: Clone + 'static>(
        &self,
        index: usize,
        from_json: impl Fn(&Value, &Type) -> Option<T>,
        from_wire: impl Fn(&Raw<'_>, &Type) -> Option<T>,
    ) -> Option<T> {
        let field = self.fields.get(index)?;
        match &self.from {
            From::Nothing => None,
            From::Values(values) => values.get(index)?.as_any().downcast_ref().cloned(),
            From::Object(object) => from_json(object.get(field.name)?, &field.ty),
            From::Wire(raws) => {
                let (_, raw) = raws.iter().find(|(name, _)| name == field.name)?;
                from_wire(&raw.in_unit_of(&field.ty), &field.ty)
            }
        }
    }

    fn or_blank<T>(&mut self, index: usize, value: Option<T>, blank: fn() -> T) -> T {
        value.unwrap_or_else(|| {
            let optional = self.fields.get(index).is_some_and(|field| field.optional);
            if !optional {
                self.lacking.get_or_insert(index);
            }
            blank()
        })
    }

    /// Brings a cause, for an error that keeps one.
    pub fn with_cause(self, cause: Source) -> Self {
        Self { cause, ..self }
    }

    /// The cause to keep in the error.
    pub fn source(&mut self) -> Source {
        std::mem::take(&mut self.cause)
    }

    /// The name of the first required field that could not be had.
    pub fn lacking(&self) -> Option<&'static str> {
        Some(self.fields.get(self.lacking?)?.name)
    }
}

/// The characters of a JSON string. None of what is no string, or holds half of a surrogate pair.
#[doc(hidden)]
pub fn text_of(json: &RawValue) -> Option<Cow<'_, str>> {
    let quoted = json.get().strip_prefix('"')?.strip_suffix('"')?;
    if memchr::memchr(b'\\', quoted.as_bytes()).is_none() {
        // Without an escape they are what stands between the quotation marks.
        return Some(Cow::Borrowed(quoted));
    }
    serde_json::from_str(json.get()).ok().map(Cow::Owned)
}

fn custom_from_wire<T: CustomType>(raw: &Raw<'_>, ty: &Type) -> Option<T> {
    match raw {
        Raw::Json(raw) => custom::from_json(&super::parsed(raw.get())?, ty),
        Raw::Text(text) => custom::from_text(text, ty),
        Raw::Delay(said) => custom::from_text(&said.0, ty),
    }
}
