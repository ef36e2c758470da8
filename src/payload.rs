//! What each variant of a generated `Error` holds: its fields, and the cause.

use crate::Source;
use crate::field::{FieldList, FieldReader};
use std::fmt;
use std::ops::{Deref, DerefMut};

/// The fields of an error, or those of a status or class: a struct that generated code declares.
pub trait Fields: Clone + PartialEq + fmt::Debug + Send + Sync + 'static {
    /// Adds the values of the fields to a list, in the order of the spec.
    fn list<'a>(&'a self, list: &mut FieldList<'a>);

    /// Makes the struct from the next fields.
    fn read(fields: &mut FieldReader<'_>) -> Self;
}

impl Fields for () {
    fn list<'a>(&'a self, _: &mut FieldList<'a>) {}

    fn read(_: &mut FieldReader<'_>) -> Self {}
}

/// What a variant holds: the error's own fields `F`, those of its status or class `C`, and the cause
/// that a server keeps for its log.
///
/// The own fields are members of it, and those of the status or class are members of its
/// [`common`](Both::common): `held.sku`, `held.common.request_id`. Without fields it takes no memory
/// of its own.
///
/// ```
/// # #[cfg(feature = "macros")] {
/// # #[errspec::spec("specs/infinex.yaml")]
/// # pub mod infinex {}
/// use infinex::Error;
///
/// fn missing(error: &Error) -> Option<&str> {
///     match error {
///         Error::NotFound(held) => Some(&held.resource),
///         _ => None,
///     }
/// }
///
/// assert_eq!(missing(&Error::not_found("/orders/7")), Some("/orders/7"));
/// # }
/// ```
#[derive(Clone, PartialEq)]
pub struct Held<F = (), C = ()> {
    fields: Box<Both<F, C>>,
    source: Source,
}

/// The fields that a variant holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Both<F, C> {
    own: F,
    /// The fields that the error has from its status or class.
    pub common: C,
}

impl<F, C> Held<F, C> {
    /// Holds these fields, and no cause.
    pub fn new(own: F, common: C) -> Self {
        Self {
            fields: Box::new(Both { own, common }),
            source: Source::NONE,
        }
    }

    /// The error's own fields.
    pub fn into_own(self) -> F {
        self.fields.own
    }
}

impl Held {
    /// Holds no fields.
    pub fn plain() -> Self {
        Self::new((), ())
    }
}

impl<F: Fields, C: Fields> Held<F, C> {
    /// Holds fields that are empty, zero or absent.
    #[doc(hidden)]
    pub fn blank() -> Self {
        Self::read(&mut FieldReader::blank(&[]))
    }

    /// Keeps a cause.
    #[doc(hidden)]
    pub fn set_source(&mut self, source: Source) {
        self.source = source;
    }

    /// Makes it from its fields.
    #[doc(hidden)]
    pub fn read(fields: &mut FieldReader<'_>) -> Self {
        let (own, common) = (F::read(fields), C::read(fields));
        Self {
            source: fields.source(),
            ..Self::new(own, common)
        }
    }
}

impl<C> From<C> for Held<(), C> {
    fn from(common: C) -> Self {
        Self::new((), common)
    }
}

impl<F: fmt::Debug, C: fmt::Debug> fmt::Debug for Held<F, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Held")
            .field("own", &self.fields.own)
            .field("common", &self.fields.common)
            .field("source", &self.source)
            .finish()
    }
}

impl<F, C> Deref for Held<F, C> {
    type Target = Both<F, C>;

    fn deref(&self) -> &Both<F, C> {
        &self.fields
    }
}

impl<F, C> DerefMut for Held<F, C> {
    fn deref_mut(&mut self) -> &mut Both<F, C> {
        &mut self.fields
    }
}

impl<F, C> Deref for Both<F, C> {
    type Target = F;

    fn deref(&self) -> &F {
        &self.own
    }
}

impl<F, C> DerefMut for Both<F, C> {
    fn deref_mut(&mut self) -> &mut F {
        &mut self.own
    }
}

/// What the runtime needs of what a variant holds, whichever it is.
#[doc(hidden)]
pub trait Payload {
    /// Adds the values of all fields to a list, the error's own first.
    fn list<'a>(&'a self, list: &mut FieldList<'a>);

    /// The place of the cause.
    fn source(&self) -> &Source;
}

impl<F: Fields, C: Fields> Payload for Held<F, C> {
    fn list<'a>(&'a self, list: &mut FieldList<'a>) {
        self.fields.own.list(list);
        self.fields.common.list(list);
    }

    fn source(&self) -> &Source {
        &self.source
    }
}
