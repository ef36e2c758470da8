//! From several errors to the one response that has them all.

use super::{Answered, STATIC, Texts, Unfilled, accept, fill, fill_headers, log};
use crate::model::{Encoder, ErrorInfo, Kind, Spec, Together};
use crate::{ApiError, ErrorCode, Errors, Values};
use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};

/// The response by which a server answers several errors, as [`answer`](super::answer) does for one.
pub fn answer_all<E: ApiError>(errors: &Errors<E>) -> Response<Bytes> {
    errors.iter().for_each(|error| log::log(error, None));
    let mut response = Answered::with(errors.first()).keep(response_of(errors));
    if let Some(unfilled) = Unfilled::of(&sent(errors)) {
        response.extensions_mut().insert(unfilled);
    }
    response
}

pub(crate) fn response_of<E: ApiError>(errors: &Errors<E>) -> Response<Bytes> {
    encode(E::Code::SPEC, &parts(errors), &STATIC).unwrap_or_default()
}

/// The errors of the response.
pub(crate) fn sent<E: ApiError>(errors: &Errors<E>) -> Vec<&E> {
    let places = joined(E::Code::SPEC, &parts(errors));
    let all = errors.iter().enumerate();
    let sent = all.filter(|(place, _)| places.binary_search(place).is_ok());
    sent.map(|(_, error)| error).collect()
}

pub(crate) fn status_of<E: ApiError>(errors: &Errors<E>) -> StatusCode {
    let statuses = sent(errors)
        .into_iter()
        .map(|error| error.status().as_u16());
    crate::__status_code(common_status(statuses))
}

fn parts<E: ApiError>(errors: &Errors<E>) -> Vec<Part<'static, '_>> {
    errors
        .iter()
        .map(|error| (error.info(), error.values()))
        .collect()
}

/// An error, and the values of its fields.
pub(crate) type Part<'s, 'v> = (&'s ErrorInfo<'s>, &'v Values);

/// Returns the response of errors. None for no error.
pub(crate) fn encode<'s>(
    spec: &'s Spec<'s>,
    errors: &[Part<'s, '_>],
    texts: &Texts<'s>,
) -> Option<Response<Bytes>> {
    let mut response = Response::new(Bytes::new());
    let places = joined(spec, errors).into_iter();
    let sent: Vec<_> = places.filter_map(|place| errors.get(place)).collect();
    let (info, values) = errors.first()?;
    if sent.len() < 2 {
        fill(&mut response, (spec, info), values, (&[], texts));
        return Some(response);
    }
    let list = sent
        .iter()
        .map(|(info, values)| encoder(spec, info, values));
    let list: Vec<Encoder<'_>> = list.collect();
    let status = common_status(list.iter().map(Encoder::status));
    let mut around = Values::clone(values);
    around.send_with(status, info);
    fill(&mut response, (spec, info), &around, (&list, texts));
    for (error, (info, values)) in list.iter().zip(sent) {
        let mut own = HeaderMap::new();
        let error = Encoder {
            list: &list,
            ..*error
        };
        fill_headers(&mut own, info.kind.headers, &error, values, texts);
        add_missing(response.headers_mut(), &own);
    }
    Some(response)
}

/// The same in the envelope that a request prefers, where the first error may be in several.
pub(crate) fn encode_for<'s>(
    spec: &'s Spec<'s>,
    errors: &[Part<'s, '_>],
    request: &HeaderMap,
) -> Option<Response<Bytes>> {
    let (first, _) = errors.first()?;
    let envelopes = first.kind.envelopes();
    let media_types = envelopes.clone().map(|index| {
        let envelope = spec.envelopes.get(usize::from(index));
        envelope.map_or("", |envelope| envelope.content_type)
    });
    let place = accept::preferred(request, media_types).unwrap_or_default();
    encode_in(spec, errors, envelopes.clone().nth(place)?)
}

/// The same in a certain envelope, as far as the errors may be written in it.
pub(crate) fn encode_in<'s>(
    spec: &'s Spec<'s>,
    errors: &[Part<'s, '_>],
    chosen: u16,
) -> Option<Response<Bytes>> {
    let kind = |(info, _): &Part<'s, '_>| Kind {
        envelope: match info.kind.is_written_in(chosen) {
            true => chosen,
            false => info.kind.envelope,
        },
        ..*info.kind
    };
    let kinds: Vec<Kind<'s>> = errors.iter().map(kind).collect();
    // The body that the engine made is that of the usual envelope.
    let infos = kinds.iter().zip(errors);
    let infos = infos.map(|(kind, (info, _))| ErrorInfo {
        kind,
        body: "",
        ..**info
    });
    let infos: Vec<ErrorInfo<'_>> = infos.collect();
    let values = errors.iter().map(|(_, values)| *values);
    let errors: Vec<Part<'_, '_>> = infos.iter().zip(values).collect();
    encode(spec, &errors, &Texts::COPIED)
}

/// Adds the headers that are not there yet.
fn add_missing(headers: &mut HeaderMap, own: &HeaderMap) {
    let known: Vec<_> = headers.keys().cloned().collect();
    for (name, value) in own.iter().filter(|(name, _)| !known.contains(name)) {
        _ = headers.try_append(name, value.clone());
    }
}

fn encoder<'a>(spec: &'a Spec<'a>, info: &'a ErrorInfo<'a>, values: &'a Values) -> Encoder<'a> {
    Encoder {
        spec,
        info,
        values,
        list: &[],
    }
}

/// The places of the errors that one answer can have: the first, and those that go with all before.
fn joined<'s>(spec: &'s Spec<'s>, errors: &[Part<'s, '_>]) -> Vec<usize> {
    let all = errors.iter();
    let all: Vec<Encoder<'_>> = all
        .map(|(info, values)| encoder(spec, info, values))
        .collect();
    let mut together = Together::of(&all);
    let places = all.iter().enumerate();
    let places = places.filter(|(_, error)| together.admit(error));
    places.map(|(place, _)| place).collect()
}

/// The status that all have, else the general one of the highest class (JSON:API 1.1, "Error Objects").
fn common_status(mut statuses: impl Iterator<Item = u16>) -> u16 {
    let Some(first) = statuses.next() else {
        return 500;
    };
    let (same, highest) = statuses.fold((true, first), |(same, highest), status| {
        (same && status == first, highest.max(status))
    });
    if same { first } else { highest / 100 * 100 }
}

#[cfg(test)]
mod tests {
    use super::common_status;

    #[test]
    fn statuses_that_differ_become_the_general_one_of_the_highest_class() {
        for (statuses, common) in [
            (vec![422], 422),
            (vec![422, 422], 422),
            (vec![422, 409], 400),
            (vec![404, 503, 409], 500),
            (vec![200, 200], 200),
            (vec![200, 429], 400),
        ] {
            assert_eq!(common_status(statuses.into_iter()), common);
        }
    }
}
