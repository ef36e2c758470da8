//! A spec that is read at run time means what its generated module means: the same answers are
//! written, and the same is read from answers.

mod answer;
mod read;

use crate::paths::root;
use crate::samples::{self, Sample};
use crate::values::{fields_with_text, hostile_texts, private_fields, value_of};
use answer::{Answer, hostile_answers};
use bytes::Bytes;
use errspec::model::Values;
use errspec::server::reason_phrase;
use errspec::{ApiError, ErrorCode, Failure};
use errspec_conformance::error_of;
use errspec_interpret::Api;
use errspec_tests::{api, specs};
use http::{HeaderMap, Response};
use read::{of_compiled, of_interpreted};

/// Past this many errors an API gets fewer texts for each: they are much alike.
const LARGE: usize = 200;

#[test]
fn an_interpreted_spec_and_a_compiled_one_are_alike() {
    let samples = samples::all();
    let mut seen = Seen::default();
    macro_rules! shipped {
        ($api:ident) => {
            let file = concat!("specs/", stringify!($api), ".yaml");
            compare::<api::$api::Error>(file, &samples, &mut seen);
        };
    }
    errspec_tests::for_each_api!(shipped);
    macro_rules! own {
        ($($api:ident)*) => {
            $({
                let file = concat!("tests/specs/", stringify!($api), ".yaml");
                compare::<specs::$api::Error>(file, &samples, &mut seen);
            })*
        };
    }
    own!(formats);
    own!(headers);
    own!(composed families fields filled moments retryable several stand_in statuses uncoded);
    own!(negotiated phrases);
    own!(everything held lists messages numbers served success shop_v1 shop_v2 twilio verdicts);
    for file in std::fs::read_dir(root().join("tests/specs")).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        // One is a part of others.
        let is_whole = name.ends_with(".yaml") && name != "shared.yaml";
        let file = format!("tests/specs/{name}");
        assert!(!is_whole || seen.files.contains(&file), "{file}");
    }
    println!("{seen:?}");
    assert!(seen.files.len() >= 50, "{seen:?}");
    assert!(seen.errors > 2_500, "{seen:?}");
    assert!(seen.failures > 30_000, "{seen:?}");
    assert!(seen.successes > 1_000, "{seen:?}");
    assert!(seen.fields > 5_000, "{seen:?}");
    assert!(seen.lacking > 1_000, "{seen:?}");
}

/// How much was compared.
#[derive(Debug, Default)]
struct Seen {
    files: Vec<String>,
    errors: usize,
    failures: usize,
    successes: usize,
    fields: usize,
    lacking: usize,
}

fn compare<E: ApiError>(file: &str, samples: &[Sample], seen: &mut Seen) {
    let api = Api::load(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    // The module of `served` is a client's, which knows no private fields.
    let same = format!("{:?}", api.spec()) == format!("{:?}", E::Code::SPEC);
    assert!(same || file.ends_with("/served.yaml"), "{file}");
    seen.files.push(file.to_owned());
    let mut texts = hostile_texts();
    if E::Code::ALL.len() > LARGE {
        texts.truncate(2);
    }
    for (place, code) in E::Code::ALL.iter().enumerate() {
        seen.errors += 1;
        for (text, fields) in texts.iter().zip(choices::<E>(*code).iter().cycle()) {
            let error: E = error_of(*code, &fields(text));
            let answer = Answer::of(&written(&api, &error));
            // Of a large API, some errors stand for all where their answers are changed.
            let all = E::Code::ALL.len() <= LARGE || place % 20 == 0;
            for answer in answer.variants(all) {
                compare_answer::<E>(&api, &answer, seen);
            }
        }
    }
    let samples = samples.iter().map(|sample| Answer::of(&sample.response()));
    for answer in samples.chain(hostile_answers()) {
        for answer in answer.variants(true) {
            compare_answer::<E>(&api, &answer, seen);
        }
    }
}

/// Makes fields of a text.
type Fields = Box<dyn Fn(&str) -> Vec<(String, String)>>;

/// All public fields of an error, all fields, and those that are required.
fn choices<E: ApiError>(code: E::Code) -> [Fields; 3] {
    let public = move |text: &str| {
        let mut fields = fields_with_text(code, text);
        for (name, value) in &mut fields {
            // The one field of a Rust type that does not take every text.
            if E::Code::SPEC.api == "held" && name == "token" {
                *value = "18446744073709551615".to_owned();
            }
        }
        fields
    };
    let all = move |text: &str| {
        let mut fields = public(text);
        fields.extend(private_fields(code));
        fields
    };
    let required = move |text: &str| {
        let mut fields = public(text);
        fields.retain(|(name, _)| {
            let index = code.info().field_index(name).unwrap();
            code.info().fields[index].is_required()
        });
        fields
    };
    [Box::new(public), Box::new(all), Box::new(required)]
}

/// Writes an error in both ways, and returns the response.
fn written<E: ApiError>(api: &Api, error: &E) -> Response<Bytes> {
    let info = error.info();
    let place = format!("{}, {}", api.spec().api, info.name);
    let mut interpreted = api.error(info.name).unwrap_or_else(|| panic!("{place}"));
    for (index, field) in info.fields.iter().enumerate() {
        if Values::is_absent(error.values(), index) {
            continue;
        }
        let value = value_of(error, index);
        let is_set = interpreted.with(field.name, value);
        interpreted = is_set.unwrap_or_else(|error| panic!("{place}: {error}"));
    }
    let response = error.to_response();
    let other = interpreted.to_response().unwrap();
    assert_eq!(interpreted.message().unwrap(), error.to_string(), "{place}");
    assert_eq!(other.status(), response.status(), "{place}");
    assert_eq!(other.headers(), response.headers(), "{place}");
    assert_eq!(
        reason_phrase(other.extensions()),
        reason_phrase(response.extensions()),
        "{place}"
    );
    assert_eq!(other.body(), response.body(), "{place}");
    response
}

fn compare_answer<E: ApiError>(api: &Api, answer: &Answer, seen: &mut Seen) {
    let reason = answer.reason.as_deref();
    let compiled = Failure::<E>::read_parts(
        answer.status,
        &answer.headers,
        reason,
        &answer.body,
        answer.is_cut,
    );
    let interpreted = api.read_parts(
        answer.status.as_u16(),
        &answer.headers,
        reason,
        &answer.body,
        answer.is_cut,
    );
    let compiled = compiled.map(|failure| of_compiled(&failure));
    let interpreted = interpreted.map(|failure| of_interpreted(&failure));
    assert_eq!(interpreted, compiled, "{}: {answer:?}", api.spec().api);
    let Some(read) = compiled else {
        seen.successes += 1;
        return;
    };
    seen.failures += 1;
    for error in &read.errors {
        seen.fields += error.fields.iter().flatten().count();
        seen.lacking += usize::from(error.lacking.is_some());
    }
}

#[test]
fn an_interpreted_spec_can_be_shared_between_threads() {
    fn is_shared<T: Send + Sync + 'static>() {}
    is_shared::<Api>();
    let api = Api::load(root().join("specs/infinex.yaml")).unwrap();
    let name = std::thread::scope(|scope| {
        let read = || {
            let body = br#"{"error":{"code":"NOT_FOUND","msg":"no"}}"#;
            let failure = api.read(404, &HeaderMap::new(), body).unwrap();
            failure.name()
        };
        let threads = [scope.spawn(read), scope.spawn(read)];
        threads.map(|thread| thread.join().unwrap())
    });
    assert_eq!(name, [Some("NOT_FOUND"); 2]);
}
