//! Small specs, answers, and what a client must make of each: the files in `cases/`, or in the
//! folder that `ERRSPEC_CASES` names. What a server with such a spec writes is read as itself too.

use errspec::{Advice, Call, Value};
use errspec_interpret::{Api, Failure, Occurrence};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// One spec and its answers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    spec: String,
    answers: Vec<Answer>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    status: u16,
    #[serde(default)]
    method: Option<String>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    body: String,
    expect: Expected,
}

/// What must come out. What is not named is not compared.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    #[serde(default)]
    success: bool,
    /// The name of the error; `null` for none.
    #[serde(default, deserialize_with = "given")]
    code: Option<Option<String>>,
    #[serde(default, deserialize_with = "given")]
    raw_code: Option<Option<String>>,
    #[serde(default, deserialize_with = "given")]
    message: Option<Option<String>>,
    /// Fields of the typed error, which must be there.
    #[serde(default)]
    fields: BTreeMap<String, Value>,
    /// Fields of the status, where the error is not declared.
    #[serde(default)]
    undeclared_fields: BTreeMap<String, Value>,
    lacking: Option<String>,
    outcome: Option<String>,
    /// The first word or two of the advice.
    advice: Option<String>,
    /// In seconds.
    delay: Option<f64>,
    /// All errors of a list, in order.
    errors: Option<Vec<Value>>,
}

/// Tells a key with `null` from one that is not there.
fn given<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(from).map(Some)
}

#[test]
fn answers_are_read_as_what_they_are() {
    let own = || Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let folder = std::env::var_os("ERRSPEC_CASES").map_or_else(own, PathBuf::from);
    let mut wrong = String::new();
    let mut answers = 0;
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be listed").path();
        let text = std::fs::read_to_string(&path).expect("it can be read");
        let cases: Vec<Case> = serde_yaml::from_str(&text).expect("a list of cases");
        for case in cases {
            answers += case.answers.len();
            check(&case, &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "of {answers} answers:\n{wrong}");
    assert!(answers > 0, "no answers");
}

/// Reads all answers of a case, and notes what comes out otherwise.
fn check(case: &Case, wrong: &mut String) {
    let api = match Api::parse("case.yaml", &case.spec) {
        Ok(api) => api,
        Err(report) => {
            let _ = writeln!(wrong, "{}: {report}", case.name);
            return;
        }
    };
    if let Err(difference) = crate::random::written_is_read(&api, &case.name) {
        let _ = writeln!(wrong, "{difference}");
    }
    for answer in &case.answers {
        let mut differences = Vec::new();
        compare(&api, answer, &mut differences);
        if !differences.is_empty() {
            let _ = writeln!(
                wrong,
                "{}\n  {} {}\n    {}",
                case.name,
                answer.status,
                answer.body,
                differences.join("\n    ")
            );
        }
    }
}

fn compare(api: &Api, answer: &Answer, wrong: &mut Vec<String>) {
    let mut headers = HeaderMap::new();
    for (name, value) in &answer.headers {
        // As clients see several lines of a header: each line of the text is one.
        for line in value.lines() {
            let name: HeaderName = name.parse().expect("a name");
            headers.append(name, HeaderValue::from_str(line).expect("a value"));
        }
    }
    let failure = api.read(answer.status, &headers, answer.body.as_bytes());
    let Expected { success, .. } = answer.expect;
    match failure {
        None if success => {}
        None => wrong.push("it is read as a success".to_owned()),
        Some(failure) if success => wrong.push(format!("it is read as {failure:?}")),
        Some(failure) => compare_failure(&failure, answer, wrong),
    }
}

fn compare_failure(failure: &Failure<'_>, answer: &Answer, wrong: &mut Vec<String>) {
    let Expected {
        success: _,
        code,
        raw_code,
        message,
        fields,
        undeclared_fields,
        lacking,
        outcome,
        advice,
        delay,
        errors,
    } = &answer.expect;
    let mut differ = |what: &str, is: String, should: String| {
        if is != should {
            wrong.push(format!("{what} is {is}, not {should}"));
        }
    };
    if let Some(code) = code {
        let name = failure.name().map(str::to_owned);
        differ("the error", format!("{name:?}"), format!("{code:?}"));
    }
    if let Some(raw_code) = raw_code {
        let is = failure.raw_code().map(str::to_owned);
        differ("the raw code", format!("{is:?}"), format!("{raw_code:?}"));
    }
    if let Some(message) = message {
        let is = failure.message().map(str::to_owned);
        differ("the message", format!("{is:?}"), format!("{message:?}"));
    }
    for (name, value) in fields.iter().chain(undeclared_fields) {
        let is = failure.field(name).unwrap_or(Value::Null);
        differ(&format!("`{name}`"), is.to_string(), value.to_string());
    }
    if let Some(lacking) = lacking.as_deref() {
        let is = format!("{:?}", failure.missing_field());
        differ("what is lacking", is, format!("{:?}", Some(lacking)));
    }
    if let Some(outcome) = outcome {
        let is = format!("{:?}", failure.outcome()).to_lowercase();
        differ("the outcome", is, outcome.clone());
    }
    let method = answer.method.as_deref().unwrap_or("POST");
    let call = Call::new(method.parse::<Method>().expect("a method"));
    let is = failure.advice(&call);
    if let Some(advice) = advice {
        differ("the advice", word(&is).to_owned(), advice.clone());
    }
    if let Some(delay) = delay {
        let is = failure.retry_after().map(|delay| delay.as_secs_f64());
        differ(
            "the delay",
            format!("{is:?}"),
            format!("{:?}", Some(*delay)),
        );
    }
    if let Some(errors) = errors {
        let is: Vec<_> = failure.errors().iter().zip(errors).map(described).collect();
        differ(
            "how many errors",
            failure.errors().len().to_string(),
            errors.len().to_string(),
        );
        differ(
            "the errors",
            Value::from(is).to_string(),
            Value::from(errors.clone()).to_string(),
        );
    }
}

/// One error of a list, with as much of it as is expected.
fn described((error, expected): (&Occurrence<'_>, &Value)) -> Value {
    let name = error.name().map_or(Value::Null, Value::from);
    let Value::Object(expected) = expected else {
        return name;
    };
    let member = |key: &String| {
        let value = match key.as_str() {
            "code" => name.clone(),
            "raw_code" => error.raw_code().map_or(Value::Null, Value::from),
            "message" => error.message().map_or(Value::Null, Value::from),
            "status" => error.status().map_or(Value::Null, Value::from),
            "index" => error.index().map_or(Value::Null, Value::from),
            other => error.field(other).unwrap_or(Value::Null),
        };
        (key.clone(), value)
    };
    Value::Object(expected.keys().map(member).collect())
}

fn word(advice: &Advice<'_>) -> &'static str {
    match advice {
        Advice::GiveUp => "give up",
        Advice::RetryNow | Advice::RetryAfter(_) | Advice::Backoff(_) => "retry",
        Advice::Amend(_) => "amend",
        Advice::Verify => "verify",
        _ => "unknown",
    }
}
