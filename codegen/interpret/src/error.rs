//! An error of a spec, its values by name.

use crate::typed::Typed;
use bytes::Bytes;
use errspec::__interpret as runtime;
use errspec::Value;
use errspec::Values;
use errspec::field::Node;
use errspec::model::{ErrorInfo, Spec};
use http::{HeaderMap, Response};
use std::fmt;

/// An error of a spec, with the values of its fields.
#[derive(Clone)]
pub struct Error<'s> {
    spec: &'s Spec<'s>,
    info: &'s ErrorInfo<'s>,
    /// In the order of the error's fields.
    values: Vec<Typed>,
    /// The one that was picked.
    status: Option<u16>,
}

impl<'s> Error<'s> {
    pub(crate) fn new(spec: &'s Spec<'s>, info: &'s ErrorInfo<'s>) -> Self {
        Self {
            spec,
            info,
            values: info
                .fields
                .iter()
                .map(|field| Typed::default_of(spec, field).unwrap_or(Typed::Absent))
                .collect(),
            status: None,
        }
    }

    /// What the spec declares about the error.
    pub fn info(&self) -> &'s ErrorInfo<'s> {
        self.info
    }

    /// Sets a field to a JSON value of its type. `null` leaves an optional field out, unless it is of
    /// any type.
    ///
    /// # Errors
    ///
    /// The error has no such field, or the value is of another type.
    pub fn with(mut self, field: &str, value: impl Into<Value>) -> Result<Self, FieldError> {
        let Some(index) = self.info.field_index(field) else {
            return Err(FieldError::Unknown {
                error: self.info.name.to_owned(),
                field: field.to_owned(),
            });
        };
        let value = value.into();
        let info = self.info.fields.get(index);
        let typed = info.and_then(|info| match value {
            Value::Null if info.null_is_absent() => Some(Typed::Absent),
            _ => Typed::read(self.spec, Node::of_json(&value), &info.ty),
        });
        match (typed, self.values.get_mut(index)) {
            (Some(typed), Some(place)) => *place = typed,
            _ => {
                return Err(FieldError::WrongType {
                    error: self.info.name.to_owned(),
                    field: field.to_owned(),
                    value,
                });
            }
        }
        Ok(self)
    }

    /// Picks the status that the error is answered with, if it is declared for several.
    ///
    /// # Errors
    ///
    /// The error is not declared for this status.
    pub fn with_status(self, status: u16) -> Result<Self, FieldError> {
        if !self.info.has_status(status) {
            return Err(FieldError::WrongStatus {
                error: self.info.name.to_owned(),
                status,
            });
        }
        Ok(Self {
            status: Some(status),
            ..self
        })
    }

    /// The value of a field, if it has one.
    pub fn field(&self, name: &str) -> Option<Value> {
        self.values.get(self.info.field_index(name)?)?.to_value()
    }

    /// The code on the wire, with the values of the fields in their places. None where no code travels
    /// with the error.
    ///
    /// # Errors
    ///
    /// A required field has no value.
    pub fn code(&self) -> Result<Option<String>, FieldError> {
        Ok(runtime::code(self.spec, self.info, &self.list()?))
    }

    /// The message, with the values of the fields in their places.
    ///
    /// # Errors
    ///
    /// A required field has no value.
    pub fn message(&self) -> Result<String, FieldError> {
        Ok(runtime::message(self.info, &self.list()?))
    }

    /// The response that a server answers with.
    ///
    /// # Errors
    ///
    /// A required field has no value.
    pub fn to_response(&self) -> Result<Response<Bytes>, FieldError> {
        let values = self.list()?;
        Ok(runtime::response(self.spec, self.info, &values))
    }

    /// The response that a server answers a request with these headers with: where the error has several
    /// envelopes, in the one that the request's `Accept` prefers.
    ///
    /// # Errors
    ///
    /// A required field has no value.
    pub fn to_response_for(&self, request: &HeaderMap) -> Result<Response<Bytes>, FieldError> {
        let values = self.list()?;
        let response = runtime::response_for(self.spec, &[(self.info, &values)], request);
        Ok(response.unwrap_or_default())
    }

    /// The response in the envelope at this place of [`Spec::envelopes`](errspec::model::Spec::envelopes), if
    /// the error may be written in it, else in its usual one.
    ///
    /// # Errors
    ///
    /// A required field has no value.
    pub fn to_response_in(&self, envelope: u16) -> Result<Response<Bytes>, FieldError> {
        let values = self.list()?;
        let response = runtime::response_in(self.spec, &[(self.info, &values)], envelope);
        Ok(response.unwrap_or_default())
    }

    /// The response that says this error and others of the same spec, where its envelope has a list of
    /// errors, as `errspec::Errors` does. Those that such an answer cannot say are left out.
    ///
    /// # Errors
    ///
    /// A required field has no value.
    pub fn to_response_with(&self, others: &[Self]) -> Result<Response<Bytes>, FieldError> {
        let values = self.list()?;
        let lists: Vec<Values> = others.iter().map(Self::list).collect::<Result<_, _>>()?;
        let mut errors = vec![(self.info, &values)];
        errors.extend(others.iter().map(|error| error.info).zip(&lists));
        let response = runtime::response_of(self.spec, &errors);
        Ok(response.unwrap_or_default())
    }

    /// The values, if none is missing.
    fn list(&self) -> Result<Values, FieldError> {
        let mut list = Vec::new();
        for (field, value) in self.info.fields.iter().zip(&self.values) {
            if *value == Typed::Absent && !field.may_be_absent() {
                return Err(FieldError::Missing {
                    error: self.info.name.to_owned(),
                    field: field.name.to_owned(),
                });
            }
            list.push(value.to_field());
        }
        let values = runtime::values(list);
        let status = self.status.unwrap_or(self.info.status);
        Ok(values.with_status(status, self.info))
    }
}

/// Why an error cannot be made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FieldError {
    /// The error has no such field.
    Unknown {
        /// The name of the error.
        error: String,
        /// The name that no field has.
        field: String,
    },
    /// The value is of another type than the field.
    WrongType {
        /// The name of the error.
        error: String,
        /// The name of the field.
        field: String,
        /// The value.
        value: Value,
    },
    /// The error is not declared for this status.
    WrongStatus {
        /// The name of the error.
        error: String,
        /// The status.
        status: u16,
    },
    /// A required field has no value.
    Missing {
        /// The name of the error.
        error: String,
        /// The name of the field.
        field: String,
    },
}

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { error, field } => write!(f, "`{error}` has no field `{field}`"),
            Self::WrongType {
                error,
                field,
                value,
            } => write!(
                f,
                "`{value}` is not of the type of the field `{field}` of `{error}`"
            ),
            Self::WrongStatus { error, status } => {
                write!(f, "`{error}` is not declared for the status {status}")
            }
            Self::Missing { error, field } => {
                write!(f, "`{error}` needs a value for its field `{field}`")
            }
        }
    }
}

impl std::error::Error for FieldError {}

/// Without the spec, which is as long as its file.
impl fmt::Debug for Error<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            spec: _,
            info,
            values,
            status,
        } = self;
        let mut shown = f.debug_struct(info.name);
        for (field, value) in info.fields.iter().zip(values) {
            shown.field(field.name, value);
        }
        shown
            .field("status", &status.unwrap_or(info.status))
            .finish()
    }
}
