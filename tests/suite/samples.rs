//! Answers that real APIs' documentation shows, in `samples/API.yaml`: each is read as what it is.

use crate::paths::root;
use crate::values::value_of;
use bytes::Bytes;
use errspec::{ApiError, ErrorCode, Failure};
use errspec_tests::api;
use http::{HeaderName, HeaderValue, Response, StatusCode};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

/// A documented answer, and what a client is to make of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sample {
    /// Where it is documented.
    source: String,
    status: u16,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    body: String,
    /// The name of the error in the spec. None for an answer that the spec does not know.
    error: Option<String>,
    /// The code as it stands in the answer.
    raw_code: Option<String>,
    message: Option<String>,
    /// Fields of the typed error, as JSON. Null for one that is absent.
    #[serde(default)]
    fields: BTreeMap<String, Value>,
    /// The names of all errors, for a list of them.
    #[serde(default)]
    errors: Vec<Option<String>>,
    /// How long the answer asks to wait, in seconds.
    retry_after: Option<f64>,
}

#[test]
fn documented_answers_are_read_as_what_they_are() {
    let (mut apis, mut samples) = (0, 0);
    macro_rules! run {
        ($api:ident) => {
            let read = read::<api::$api::Error>();
            apis += usize::from(read > 0);
            samples += read;
        };
    }
    errspec_tests::for_each_api!(run);
    println!("{apis} APIs, {samples} samples");
    let files = fs::read_dir(root().join("tests/samples")).unwrap().count();
    assert_eq!(
        apis, files,
        "each file of samples belongs to a spec, and has some"
    );
}

fn read<E: ApiError>() -> usize {
    let api = E::Code::SPEC.api;
    let path = root().join(format!("tests/samples/{api}.yaml"));
    let Ok(text) = fs::read_to_string(path) else {
        return 0;
    };
    let samples: Vec<Sample> = serde_yaml::from_str(&text).unwrap_or_else(|e| panic!("{api}: {e}"));
    for sample in &samples {
        check::<E>(sample);
    }
    samples.len()
}

impl Sample {
    /// The answer.
    pub(crate) fn response(&self) -> Response<Bytes> {
        let mut response = Response::new(Bytes::from(self.body.clone()));
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap();
        for (name, value) in &self.headers {
            let name: HeaderName = name.parse().unwrap();
            let value = HeaderValue::from_str(value).unwrap();
            response.headers_mut().append(name, value);
        }
        response
    }
}

/// The samples of all APIs.
pub(crate) fn all() -> Vec<Sample> {
    let files = fs::read_dir(root().join("tests/samples")).unwrap();
    let mut paths: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    paths.sort();
    let read = |path| {
        let text = fs::read_to_string(path).unwrap();
        serde_yaml::from_str::<Vec<Sample>>(&text).unwrap()
    };
    paths.iter().flat_map(read).collect()
}

fn check<E: ApiError>(sample: &Sample) {
    let place = format!("{}, {}: {}", E::Code::SPEC.api, sample.source, sample.body);
    let failure: Failure<E> = match Failure::check(sample.response()) {
        Err(failure) => failure,
        Ok(_) => panic!("{place} is taken for a success"),
    };
    let name = |code: Option<E::Code>| code.map(|code| code.info().name);
    assert_eq!(name(failure.code()), sample.error.as_deref(), "{place}");
    assert_eq!(failure.raw_code(), sample.raw_code.as_deref(), "{place}");
    assert_eq!(failure.message(), sample.message.as_deref(), "{place}");
    if !sample.errors.is_empty() {
        let all: Vec<_> = failure.errors().map(|error| name(error.code())).collect();
        let expected: Vec<_> = sample.errors.iter().map(Option::as_deref).collect();
        assert_eq!(all, expected, "{place}");
    }
    if let Some(seconds) = sample.retry_after {
        assert_eq!(
            failure.retry_after(),
            Some(Duration::from_secs_f64(seconds)),
            "{place}"
        );
    }
    if !sample.fields.is_empty() {
        let error = failure.error().unwrap_or_else(|| {
            panic!(
                "{place} has no typed error: it lacks {:?}",
                failure.missing_field()
            )
        });
        check_fields(error, &sample.fields, &place);
    }
}

fn check_fields<E: ApiError>(error: &E, expected: &BTreeMap<String, Value>, place: &str) {
    for (name, expected) in expected {
        let index = error.info().field_index(name);
        let index = index.unwrap_or_else(|| panic!("{place} has no field `{name}`"));
        assert_eq!(&value_of(error, index), expected, "{place}: `{name}`");
    }
}
