//! A spec as lints and explanations see it: what it means, and where each value was written.

use errspec::model::{Envelope, ErrorInfo, FieldInfo, Header, Slot, Spec, StatusRange};
use errspec_codegen::{ErrorOutline, Outline, Place, Report};
use errspec_interpret::Api;

/// A spec without mistakes.
pub(crate) struct Subject<'s> {
    api: &'s Api,
}

/// The level that a value was set at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Nowhere: errspec has a default.
    Default,
    Class,
    Status,
    Error,
}

impl<'s> Subject<'s> {
    pub(crate) fn of(api: &'s Api) -> Self {
        Self { api }
    }

    pub(crate) fn api(&self) -> &'s Api {
        self.api
    }

    pub(crate) fn spec(&self) -> &'s Spec<'s> {
        self.api.spec()
    }

    pub(crate) fn outline(&self) -> &'s Outline<'s> {
        self.api.outline()
    }

    pub(crate) fn report(&self) -> &'s Report {
        self.api.report()
    }

    /// All errors, with what the outline has about each.
    pub(crate) fn errors(&self) -> impl Iterator<Item = (&'s ErrorInfo<'s>, &'s ErrorOutline<'s>)> {
        self.spec().errors.iter().zip(self.outline().errors)
    }

    /// The errors that are declared for this very status.
    pub(crate) fn errors_of(&self, status: u16) -> Vec<&'s ErrorInfo<'s>> {
        let errors = self.spec().errors.iter();
        let declared = StatusRange::One(status);
        errors
            .filter(|error| error.is_declared_for(declared))
            .collect()
    }

    /// The place of a key, or of the nearest one above it that is written.
    pub(crate) fn at(&self, path: &[&str]) -> Place {
        let lengths = (1..=path.len()).rev();
        let mut places = lengths.filter_map(|length| self.report().find(path.get(..length)?));
        places.next().unwrap_or(Place::SPEC)
    }

    /// The key of an error: of its entry, or of the status that is an error by itself.
    pub(crate) fn at_error(&self, error: &ErrorInfo<'_>) -> Place {
        let own = self.own(error, &[]);
        own.unwrap_or_else(|| self.at(&["statuses", &error.status.to_string()]))
    }

    /// The place where a setting of an error is written, or the key of the error.
    pub(crate) fn at_setting(&self, error: &ErrorInfo<'_>, path: &[&str]) -> Place {
        let (_, place) = self.origin(error, path);
        place.unwrap_or_else(|| self.at_error(error))
    }

    /// Where a setting of an error comes from.
    pub(crate) fn origin(&self, error: &ErrorInfo<'_>, path: &[&str]) -> (Origin, Option<Place>) {
        let status = error.status.to_string();
        let class = error.status / 100;
        let at = |key: &str| {
            let whole: Vec<&str> = ["statuses", key].iter().chain(path).copied().collect();
            self.report().find(&whole)
        };
        if let Some(place) = self.own(error, path) {
            return (Origin::Error, Some(place));
        }
        if let Some(place) = at(&status) {
            return (Origin::Status, Some(place));
        }
        let place = at(&format!("{class}xx")).or_else(|| at(&format!("{class}XX")));
        match place {
            Some(place) => (Origin::Class, Some(place)),
            None => (Origin::Default, None),
        }
    }

    /// A key of an error's own entry.
    fn own(&self, error: &ErrorInfo<'_>, path: &[&str]) -> Option<Place> {
        let whole: Vec<&str> = ["errors", error.name].iter().chain(path).copied().collect();
        self.report().find(&whole)
    }

    /// The envelope of an error.
    pub(crate) fn envelope(&self, error: &ErrorInfo<'_>) -> Option<&'s Envelope<'s>> {
        self.spec().envelope_of(error)
    }

    /// The headers of an error: those of its envelope, and its own.
    pub(crate) fn headers(&self, error: &ErrorInfo<'s>) -> impl Iterator<Item = &'s Header<'s>> {
        let of_envelope = self.envelope(error).map_or(&[][..], |one| one.headers);
        of_envelope.iter().chain(error.kind.headers)
    }

    /// Whether an error has a header, which is named in lower case.
    pub(crate) fn has_header(&self, error: &ErrorInfo<'s>, name: &str) -> bool {
        self.headers(error).any(|header| header.name == name)
    }

    /// Whether a slot is in the body of an error.
    pub(crate) fn body_has(&self, error: &ErrorInfo<'_>, slot: Slot<'_>) -> bool {
        let body = self.envelope(error).and_then(|envelope| envelope.body);
        body.is_some_and(|body| body.has(slot))
    }
}

/// The fields that clients see.
pub(crate) fn public<'s>(
    error: &ErrorInfo<'s>,
) -> impl Iterator<Item = &'s FieldInfo<'s>> + use<'s> {
    error.fields.iter().filter(|field| !field.private)
}

/// Names errors in a sentence: the first two, and how many more there are.
pub(crate) fn named(errors: &[&ErrorInfo<'_>]) -> String {
    match errors {
        [] => "no error".to_owned(),
        [one] => format!("`{}`", one.name),
        [one, other] => format!("`{}` and `{}`", one.name, other.name),
        [one, other, rest @ ..] => {
            format!("`{}`, `{}` and {} more", one.name, other.name, rest.len())
        }
    }
}
