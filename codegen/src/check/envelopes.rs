//! Rules about envelopes: they fit the errors that use them.

use super::group::{group, label_each};
use crate::diagnostics::{Code, Diagnostics, some_of};
use crate::ir::{Api, Envelope, Error, Header, Slot};
use crate::source::Place;
use errspec_model::Part;

/// Of the envelopes that an error is written in, a field is among `{fields}` in all or in none.
pub(super) fn alternatives_agree(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    for error in api.errors.iter().filter(|error| error.envelopes.len() > 1) {
        for field in &error.fields {
            let spreading = || {
                api.envelopes_of(error)
                    .filter(|envelope| envelope.spreads())
            };
            let spreads = |envelope: &&Envelope<'_>| api.is_spread_in(envelope, error, field);
            let among = spreading().find(spreads);
            let apart = spreading().find(|envelope| !spreads(envelope));
            let (Some(among), Some(apart)) = (among, apart) else {
                continue;
            };
            let message = format!(
                "the field `{}` of `{}` is among `{{fields}}` in `{}`, and in a slot of its own in `{}`",
                field.name(),
                error.name,
                among.name,
                apart.name,
            );
            diagnostics
                .error(Code::Alternatives, field.place, message)
                .label(among.place, "among `{fields}` here")
                .label(apart.place, "in a slot of its own here")
                .help("give it a slot in both, or in none");
        }
    }
}

/// An answer with the status 204, 205 or 304 has no body (RFC 9110 sections 6.4.1 and 15).
pub(super) fn statuses_allow_bodies(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    for error in &api.errors {
        let forbidden = error.statuses.iter().find(|range| {
            let status = range.first();
            matches!(status, 204 | 205 | 304)
        });
        let has_body = api
            .envelope_of(error)
            .is_some_and(|envelope| envelope.body.is_some());
        if let Some(status) = forbidden.filter(|_| has_body) {
            let message = format!(
                "`{}` has the status {status}, which forbids a body, and an envelope with one",
                error.name
            );
            diagnostics
                .error(Code::BodyForbidden, error.place, message)
                .help("choose another status, or an envelope with `body: none`");
        }
    }
}

/// `max_length` must not cut the code in a header or reason phrase.
pub(super) fn caps_spare_the_code(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let found = api.errors.iter().flat_map(|error| {
        let cut =
            headers_of(api, error).filter(|header| end_of(header, error) > header.shape.max_length);
        cut.map(move |header| ((header.place, header.shape.max_length), error))
    });
    for ((place, max_length), errors) in group(found) {
        let ends = errors.iter().flat_map(|error| {
            let header = headers_of(api, error).filter(|header| header.place == place);
            header.map(|header| end_of(header, error))
        });
        let message = format!(
            "{max_length} characters would cut the code of {}, which ends at character {}",
            some_of(errors.iter().map(|error| error.name)),
            ends.max().unwrap_or_default()
        );
        let places = errors.iter().map(|error| error.place);
        let reported = diagnostics.error(Code::CutShort, place, message);
        label_each(reported, places, "declared here")
            .help("raise `max_length`, or put the code further to the front");
    }
}

/// The headers of an error, and the reason phrase.
fn headers_of<'e, 'a>(
    api: &'e Api<'a>,
    error: &'e Error<'a>,
) -> impl Iterator<Item = &'e Header<'a>> {
    let envelope = api.envelope_of(error).into_iter();
    envelope
        .flat_map(Envelope::all_headers)
        .chain(&error.headers)
}

/// Returns where the code of an error ends in a header; 0 if it is not in it.
fn end_of(header: &Header<'_>, error: &Error<'_>) -> usize {
    let code = error.code.as_ref();
    let end = code.and_then(|code| end_of_code(header, code.length()));
    end.unwrap_or_default()
}

/// Returns how many characters a header has up to the end of a code of this length, if all other slots
/// are empty.
fn end_of_code(header: &Header<'_>, code: usize) -> Option<usize> {
    let mut end = 0;
    if let Some(found) = end_in(header.shape.value, code, &mut end) {
        return Some(found);
    }
    header.shape.params().iter().find_map(|param| {
        // In front of the value: a space or another separator, the name, `=` and a quote.
        let (mut end, separators) = (end, 3);
        end += separators + param.name.chars().count();
        end_in(param.value, code, &mut end)
    })
}

/// Returns the end of the code in a text that starts at `end`. Without a code in it, `end` is moved
/// to the end of the text.
fn end_in(text: &[Part<'_>], code: usize, end: &mut usize) -> Option<usize> {
    for part in text {
        match part {
            Part::Text(text) => *end += text.chars().count(),
            Part::Slot(Slot::Code) => return Some(*end + code),
            Part::Slot(_) => {}
        }
    }
    None
}

/// Two slots must have some text between them, or their values could not be told apart.
pub(super) fn slots_are_apart(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let envelopes = api.envelopes.iter().flat_map(Envelope::texts);
    envelopes.for_each(|(text, place)| check_apart(text, place, diagnostics));
    for error in &api.errors {
        let texts = error.headers.iter().flat_map(Header::texts);
        texts.for_each(|(text, place)| check_apart(text, place, diagnostics));
        let codes = error.templates();
        codes.for_each(|code| check_apart(code, error.place, diagnostics));
        // Clients read messages too if these identify errors.
        if api.identify.contains(&Slot::Message) {
            check_apart(error.message, error.place, diagnostics);
        }
    }
}

fn check_apart(text: &[Part<'_>], place: Place, diagnostics: &mut Diagnostics) {
    let are_slots = |pair: &[Part<'_>]| matches!(pair, [Part::Slot(_), Part::Slot(_)]);
    if text.windows(2).any(are_slots) {
        let message = "there is no text between two slots: a client cannot tell where one ends";
        diagnostics
            .error(Code::AdjacentSlots, place, message)
            .help("put some text between them");
    }
}
