//! Where the fields of an error come from when it is built: the wire, or another error.

use super::custom::{self, CustomType};
use super::{Field, FieldInfo, FieldType, Type};
use crate::{ErrorInfo, Source};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::any::Any;
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

impl Raw<'_> {
    /// What `Retry-After` says is counted in seconds or a date, and a duration in units of its own.
    fn given(&self, ty: &Type) -> Given<'_> {
        let (text, delay) = match self {
            Self::Json(json) => return Given::Json(json),
            Self::Text(text) => return Given::Text(Cow::Borrowed(text)),
            Self::Delay(said) => &**said,
        };
        let mut count = String::new();
        let counted = delay.filter(|_| matches!(ty, Type::Duration(_)));
        match counted.map(|delay| delay.write_text(ty, &mut count)) {
            Some(Ok(())) => Given::Text(count.into()),
            _ => Given::Text(Cow::Borrowed(text)),
        }
    }
}

/// What there is of a field, to be read as its type. It is found in one place for all types, since
/// code that is generic over them is compiled with each API.
enum Given<'r> {
    /// The field of another error.
    Held(&'r dyn Any),
    Value(&'r Value),
    Json(&'r RawValue),
    Text(Cow<'r, str>),
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
    fn new(fields: &'static [FieldInfo], from: From<'a>) -> Self {
        Self {
            fields,
            from,
            cause: Source::NONE,
            lacking: None,
        }
    }

    /// Has no field at all.
    pub fn blank(info: &'static ErrorInfo) -> Self {
        Self::new(info.fields, From::Nothing)
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
        Self::new(info.fields, From::Wire(raws))
    }

    /// Reads the fields of a record.
    pub(crate) fn of_object(fields: &'static [FieldInfo], object: &'a Map<String, Value>) -> Self {
        Self::new(fields, From::Object(object))
    }

    /// Has no field of a record at all.
    pub(crate) fn blank_record(fields: &'static [FieldInfo]) -> Self {
        Self::new(fields, From::Nothing)
    }

    /// Copies the fields of another error with the same declaration.
    pub(crate) fn of_values(
        info: &'static ErrorInfo,
        values: &'a [&'a dyn Field],
        cause: Option<&Source>,
    ) -> Self {
        let cause = cause.cloned().unwrap_or_default();
        Self::new(info.fields, From::Values(values)).with_cause(cause)
    }

    /// The field at this place of the error's declaration.
    pub fn take<T: FieldType>(&mut self, index: usize) -> T {
        let value = self.find(index).and_then(|(given, ty)| match given {
            Given::Held(value) => value.downcast_ref().cloned(),
            Given::Value(value) => T::from_json(value, ty),
            Given::Json(json) => T::from_raw(json, ty),
            Given::Text(text) => T::from_text(&text, ty),
        });
        value.unwrap_or_else(|| {
            self.lack(index);
            T::blank()
        })
    }

    /// The same for a field in a Rust type that the spec names.
    pub fn take_custom<T: CustomType + Default>(&mut self, index: usize) -> T {
        self.custom(index).unwrap_or_else(|| {
            self.lack(index);
            T::default()
        })
    }

    /// The same for such a field that may be absent.
    pub fn take_optional_custom<T: CustomType>(&mut self, index: usize) -> Option<T> {
        self.custom(index)
    }

    fn custom<T: CustomType>(&self, index: usize) -> Option<T> {
        let (given, _) = self.find(index)?;
        match given {
            Given::Held(value) => match value.downcast_ref::<Option<T>>() {
                Some(option) => option.clone(),
                None => value.downcast_ref().cloned(),
            },
            Given::Value(value) => custom::from_json(value),
            Given::Json(json) => super::read_parsed(json.get(), custom::from_json),
            Given::Text(text) => custom::from_text(&text),
        }
    }

    fn find(&self, index: usize) -> Option<(Given<'_>, &'static Type)> {
        let field = self.fields.get(index)?;
        let given = match &self.from {
            From::Nothing => return None,
            From::Values(values) => Given::Held(values.get(index)?.as_any()),
            From::Object(object) => Given::Value(object.get(field.name)?),
            From::Wire(raws) => {
                let (_, raw) = raws.iter().find(|(name, _)| name == field.name)?;
                raw.given(&field.ty)
            }
        };
        Some((given, &field.ty))
    }

    /// Remembers that a field could not be had.
    fn lack(&mut self, index: usize) {
        let optional = self.fields.get(index).is_some_and(|field| field.optional);
        if !optional {
            self.lacking.get_or_insert(index);
        }
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
