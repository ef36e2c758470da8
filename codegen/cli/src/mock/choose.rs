//! What a mock answers a request with: chosen by the request, by a sequence, or at random.

use super::fault::{Fault, Rate, Step, step_of};
use crate::detail;
use errspec::model::ErrorInfo;
use errspec_interpret::Api;
use fastrand::Rng;
use http::request::Parts;

/// What is chosen for a request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Choice {
    /// The index of the error. None for a success, or the answer of the service behind.
    pub(crate) error: Option<usize>,
    pub(crate) fault: Option<Fault>,
    /// Values of fields.
    pub(crate) given: Vec<(String, String)>,
}

/// How to choose where a request does not.
#[derive(Clone, Debug, Default)]
pub(crate) struct Policy {
    /// How often an error is answered.
    pub(crate) rate: f64,
    pub(crate) faults: Vec<Rate>,
    pub(crate) sequence: Vec<(Step, usize)>,
    /// Values of fields that a request does not set.
    pub(crate) given: Vec<(String, String)>,
}

/// Chooses. `number` counts the requests with this method and path, from 0.
pub(crate) fn choose(
    api: &Api,
    policy: &Policy,
    request: &Parts,
    number: usize,
    rng: &mut Rng,
) -> Result<Choice, String> {
    let query = request.uri.query().unwrap_or_default();
    let asked = form_urlencoded::parse(query.as_bytes()).into_owned();
    let mut choice = Choice {
        given: policy.given.iter().cloned().chain(asked).collect(),
        ..Choice::default()
    };
    if let Some(wish) = preferred(request, "code") {
        let found = detail::find(api, &wish).map_err(|trouble| trouble.to_string())?;
        choice.error = found.first().and_then(|info| index_of(api, info));
    }
    if let Some(wish) = preferred(request, "fault") {
        choice.fault = Some(wish.parse()?);
    }
    if choice.error.is_some() || choice.fault.is_some() {
        return Ok(choice);
    }
    let path = request.uri.path();
    let last = path.rsplit('/').next().unwrap_or_default();
    let last: String = percent_decoded(last);
    if let Ok(found) = detail::find(api, &last) {
        // A number in a path is an id more often than a status.
        let is_status = found
            .first()
            .is_some_and(|info| info.status.to_string() == last);
        if !is_status || path.matches('/').count() == 1 {
            choice.error = found.first().and_then(|info| index_of(api, info));
            return Ok(choice);
        }
    }
    if let Some(step) = step_of(&policy.sequence, number) {
        match step {
            Step::Pass => {}
            Step::Error(index) => choice.error = Some(*index),
            Step::Fault(fault) => choice.fault = Some(*fault),
        }
        return Ok(choice);
    }
    at_random(api, policy, path, rng, &mut choice);
    Ok(choice)
}

/// Chooses an error at the rate, of the operation that the path names if it names one, and faults at
/// theirs.
fn at_random(api: &Api, policy: &Policy, path: &str, rng: &mut Rng, choice: &mut Choice) {
    if rng.f64() < policy.rate {
        let operations = api.outline().operations.iter();
        let named = |name: &str| path.split('/').any(|segment| segment == name);
        let mut operations = operations.filter(|operation| named(operation.name));
        let errors: Vec<usize> = match operations.next() {
            Some(operation) => operation.errors.to_vec(),
            None => (0..api.spec().errors.len()).collect(),
        };
        choice.error = rng.choice(errors);
    }
    let fault = policy.faults.iter().find(|rate| rng.f64() < rate.share);
    choice.fault = fault.map(|rate| rate.fault);
}

fn index_of(api: &Api, info: &ErrorInfo<'_>) -> Option<usize> {
    api.spec()
        .errors
        .iter()
        .position(|one| one.name == info.name)
}

/// A wish in the header `Prefer` (RFC 7240): `Prefer: code=SOLD_OUT, fault=cut`.
fn preferred(request: &Parts, key: &str) -> Option<String> {
    let headers = request.headers.get_all("prefer").iter();
    let texts = headers.filter_map(|value| value.to_str().ok());
    let mut wishes = texts.flat_map(|text| text.split([',', ';']));
    wishes.find_map(|wish| {
        let (name, value) = wish.split_once('=')?;
        let is_key = name.trim().eq_ignore_ascii_case(key);
        is_key.then(|| value.trim().trim_matches('"').to_owned())
    })
}

fn percent_decoded(text: &str) -> String {
    // A path has no `+` for a blank.
    let text = text.replace('+', "%2B");
    let pairs = form_urlencoded::parse(text.as_bytes());
    pairs
        .map(|(name, _)| name.into_owned())
        .next()
        .unwrap_or_default()
}
