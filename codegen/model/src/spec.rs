//! A spec as data.

use crate::{
    ClassInfo, Envelope, ErrorInfo, FieldInfo, Header, Lookup, Outcome, Retry, Slot, StatusInfo,
    TypeInfo, TypeKind,
};

/// Everything that an API's spec declares. The text is borrowed: `Spec<'static>` in generated code.
#[derive(Clone, Copy, Debug)]
pub struct Spec<'a> {
    /// The API's name, which is also the generated module's.
    pub api: &'a str,
    /// What people call the API.
    pub title: &'a str,
    /// The documentation of the API's errors in general (Markdown).
    pub docs: &'a str,
    /// Whether wire codes are integers. They are text otherwise.
    pub integer_codes: bool,
    /// Codes of answers in which nothing went wrong, under a status below 400.
    pub success: &'a [&'a str],
    /// The shapes of an error on the wire, in the order in which an answer is tried on them.
    pub envelopes: &'a [Envelope<'a>],
    /// The classes of status (`4xx`) that the spec has settings for.
    pub classes: &'a [ClassInfo<'a>],
    /// The statuses that the API uses, in ascending order.
    pub statuses: &'a [StatusInfo<'a>],
    /// The errors, in the order of the code enum.
    pub errors: &'a [ErrorInfo<'a>],
    /// The types of the spec's own.
    pub types: &'a [TypeInfo<'a>],
    /// Every code on the wire, and the name of each error that has none.
    pub codes: &'a Lookup<'a>,
    /// The slots that tell errors apart, most specific first. The status comes last.
    pub identify: &'a [Identifier<'a>],
    /// The headers with `{retryable}` that some error has beside those of its envelope.
    pub retryable: &'a [Header<'a>],
    /// The indices of the errors that have a code or an alias with slots.
    pub templates: &'a [u16],
    /// The indices of the errors that answers without a code are under some status or class.
    pub uncoded: &'a [u16],
}

/// A slot that tells errors apart.
#[derive(Clone, Copy, Debug)]
pub struct Identifier<'a> {
    /// The code, the message, or an attribute.
    pub slot: Slot<'a>,
    /// Its values. Messages are compared with the errors'.
    pub values: &'a Lookup<'a>,
    /// The indices of the errors that claim no value there.
    pub others: &'a [u16],
}

/// The error that answers in place of one that is not of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// Its index.
    pub error: u16,
    /// Whether the status that came stays, since the error is that of a whole class.
    pub keeps_status: bool,
}

impl<'a> Spec<'a> {
    /// What the spec declares about a status, if it lists it.
    pub fn status(&self, code: u16) -> Option<&'a StatusInfo<'a>> {
        let index = self
            .statuses
            .binary_search_by_key(&code, |status| status.code)
            .ok()?;
        self.statuses.get(index)
    }

    /// What the spec declares about the class of a status.
    pub fn class(&self, status: u16) -> Option<&'a ClassInfo<'a>> {
        let mut classes = self.classes.iter();
        classes.find(|class| class.class == status / 100)
    }

    /// What became of a request that was answered with this status: as declared for the status,
    /// else for its class, else [`Outcome::of_status`].
    pub fn outcome(&self, status: u16) -> Outcome {
        let declared = self.status(status).map(|status| status.outcome);
        declared
            .or_else(|| self.class(status)?.outcome)
            .unwrap_or_else(|| Outcome::of_status(status))
    }

    /// When to repeat a request that was answered with this status, likewise.
    pub fn retry(&self, status: u16) -> Retry<'a> {
        let declared = self.status(status).map(|status| status.retry);
        declared
            .or_else(|| self.class(status)?.retry)
            .unwrap_or_else(|| Retry::of_status(status))
    }

    /// The headers that every error of a status has beside those of its envelope.
    pub fn headers_of(&self, status: u16) -> &'a [Header<'a>] {
        let own = self.status(status).map(|status| status.headers);
        own.or_else(|| Some(self.class(status)?.headers))
            .unwrap_or_default()
    }

    /// The fields that every error of a status has.
    pub fn fields_of(&self, status: u16) -> &'a [FieldInfo<'a>] {
        let own = self.status(status).map(|status| status.fields);
        own.or_else(|| Some(self.class(status)?.fields))
            .unwrap_or_default()
    }

    /// The error that a server answers with in place of one of this status that is not of the API:
    /// that of the status, else that of its class.
    pub fn stand_in(&self, status: u16) -> Option<Replacement> {
        let of_status = self.status(status).and_then(|status| status.stands_in);
        let of_class = || self.class(status)?.stands_in;
        match of_status {
            Some(error) => Some(Replacement {
                error,
                keeps_status: false,
            }),
            None => of_class().map(|error| Replacement {
                error,
                keeps_status: true,
            }),
        }
    }

    /// The errors of a status that may be in an envelope: those that are written in it, or any of the
    /// status if no error is written in it, so that it is there for reading alone.
    pub fn errors_in(
        &self,
        envelope: u16,
        status: u16,
    ) -> impl Iterator<Item = &'a ErrorInfo<'a>> + use<'a> {
        let mut all = self.errors.iter();
        let is_used = all.any(|error| error.kind.is_written_in(envelope));
        let of_status = self
            .errors
            .iter()
            .filter(move |error| error.has_status(status));
        of_status.filter(move |error| error.kind.is_written_in(envelope) || !is_used)
    }

    /// The envelope of an error: the usual one where it has several.
    pub fn envelope_of(&self, error: &ErrorInfo<'_>) -> Option<&'a Envelope<'a>> {
        self.envelopes.get(usize::from(error.kind.envelope))
    }

    /// The spec's own type of a name.
    pub fn type_of(&self, name: &str) -> Option<&'a TypeInfo<'a>> {
        self.types.iter().find(|ty| ty.name == name)
    }

    /// The fields of the spec's own record of a name.
    pub fn record(&self, name: &str) -> Option<&'a [FieldInfo<'a>]> {
        match self.type_of(name)?.kind {
            TypeKind::Record(fields) => Some(fields),
            TypeKind::Enum(_) => None,
        }
    }
}
