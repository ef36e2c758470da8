//! What a client makes of an answer, and why: for people and as JSON.

use crate::answer::Answer;
use crate::document::in_words;
use crate::output::{self, escape_line};
use errspec::client::Diagnosis;
use errspec::model::{ErrorInfo, reason_phrase};
use errspec::{Call, Value};
use errspec_codegen::nearest;
use errspec_interpret::{Api, Failure, Occurrence};
use http::Method;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What a client makes of an answer.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Verdict {
    /// The version of this format. Within a version, members are only added.
    #[schemars(extend("const" = 1))]
    version: u32,
    status: u16,
    /// Whether nothing went wrong. Then there is nothing else.
    pub(crate) success: bool,
    /// The errors of the answer, the leading one first.
    pub(crate) errors: Vec<Read>,
    /// Why it is that error, or none.
    why: Why,
    /// `succeeded`, `pending`, `failed` or `unknown`.
    outcome: Option<String>,
    /// How many seconds the server asks to wait.
    retry_after: Option<f64>,
    /// What a caller with this request does now.
    advice: Option<String>,
    /// The method that the advice is for.
    method: String,
    /// Whether the spec has errors under the status.
    #[serde(skip)]
    may_be_error: bool,
}

/// One error of an answer.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Read {
    /// Its name in the spec, if the spec declares it.
    pub(crate) name: Option<String>,
    /// The code as it came.
    code: Option<String>,
    /// The message as it came.
    message: Option<String>,
    /// The values of its fields.
    fields: BTreeMap<String, Value>,
    /// The first required field that is missing or of another type.
    pub(crate) missing: Option<String>,
}

/// Why an answer was read as it was.
#[derive(Debug, Serialize, JsonSchema)]
struct Why {
    /// What identified the error: slots and their values, or the status.
    identified_by: Vec<String>,
    /// The errors that are left where no single one is.
    candidates: Vec<String>,
    /// Why it is no declared error, or there is no typed one.
    reasons: Vec<String>,
    envelopes: Vec<Envelope>,
    /// What may be behind that, such as a code that is nearly declared.
    hint: Option<String>,
}

/// What an envelope found in the answer.
#[derive(Debug, Serialize, JsonSchema)]
struct Envelope {
    name: String,
    /// Why the answer has another shape; null where it fits.
    misfit: Option<String>,
    /// Under a status below 400, whether it proves an error.
    proves: Option<bool>,
    /// Why it proves none.
    unproven: Option<String>,
    /// The slots that were found, with their values.
    found: Vec<(String, String)>,
}

/// The JSON Schema of the format.
pub(crate) fn schema() -> Value {
    schemars::schema_for!(Vec<Verdict>).to_value()
}

impl Verdict {
    /// Reads an answer.
    pub(crate) fn of(api: &Api, answer: &Answer) -> Self {
        let Answer {
            status,
            reason,
            headers,
            body,
            truncated,
            method,
            url: _,
            has_idempotency_key,
            identity: _,
        } = answer;
        let reason = reason.as_deref().map(str::as_bytes);
        let failure = api.read_parts(*status, headers, reason, body, *truncated);
        let diagnosis = api.diagnose(*status, headers, reason, body, *truncated);
        let method = method.clone().unwrap_or(Method::POST);
        let call = Call::new(method.clone()).idempotency_key(*has_idempotency_key);
        let hint = failure
            .as_ref()
            .and_then(|failure| hint(api, failure, &diagnosis));
        let errors = failure.iter().flat_map(Failure::errors);
        let delay = failure.as_ref().and_then(Failure::retry_after);
        Self {
            version: 1,
            status: *status,
            success: failure.is_none(),
            errors: errors.map(read).collect(),
            why: why(diagnosis, hint),
            outcome: failure
                .as_ref()
                .map(|one| format!("{:?}", one.outcome()).to_lowercase()),
            retry_after: delay.map(|delay| delay.as_secs_f64()),
            advice: failure.as_ref().map(|one| in_words(one, &call)),
            method: method.to_string(),
            may_be_error: api.spec().errors.iter().any(|one| one.has_status(*status)),
        }
    }

    /// Whether the spec declares all of it.
    pub(crate) fn is_declared(&self) -> bool {
        let mut errors = self.errors.iter();
        errors.all(|error| error.name.is_some() && error.missing.is_none())
    }

    /// The verdict for people.
    pub(crate) fn to_text(&self) -> String {
        let phrase = reason_phrase(self.status).unwrap_or_default();
        let status = format!("{} {phrase}", self.status);
        let mut text = String::new();
        if self.success {
            let _ = writeln!(text, "{}", output::bold(format!("{status}: a success")));
            if self.may_be_error {
                self.push_why(&mut text);
            }
            return text;
        }
        for error in &self.errors {
            push_error(&mut text, &status, error);
        }
        self.push_why(&mut text);
        let _ = writeln!(text, "\n{}", output::bold("What to do"));
        push(&mut text, "outcome", self.outcome.as_deref());
        let delay = self.retry_after.map(|seconds| format!("{seconds} s"));
        push(&mut text, "wait", delay.as_deref());
        push(&mut text, &self.method, self.advice.as_deref());
        text
    }

    fn push_why(&self, text: &mut String) {
        let Why {
            identified_by,
            candidates,
            reasons,
            envelopes,
            hint,
        } = &self.why;
        let _ = writeln!(text, "\n{}", output::bold("Why"));
        let joined = |texts: &[String]| (!texts.is_empty()).then(|| texts.join(", "));
        push(text, "identified by", joined(identified_by).as_deref());
        let (first, rest) = candidates.split_at(candidates.len().min(5));
        let more = format!(" and {} more", rest.len());
        let more = if rest.is_empty() { "" } else { &more };
        push(
            text,
            "it may be",
            joined(first).map(|names| names + more).as_deref(),
        );
        for reason in reasons {
            push(text, "because", Some(reason));
        }
        for envelope in envelopes {
            let fits = match (&envelope.misfit, &envelope.unproven) {
                (Some(misfit), _) => format!("does not fit: {misfit}"),
                (None, Some(unproven)) => format!("fits, but proves no error: {unproven}"),
                (None, None) => "fits".to_owned(),
            };
            push(text, &envelope.name, Some(&fits));
        }
        push(text, "hint", hint.as_deref());
    }
}

fn push(text: &mut String, key: &str, value: Option<&str>) {
    if let Some(value) = value {
        let _ = writeln!(text, "  {:<14} {}", escape_line(key), escape_line(value));
    }
}

fn push_error(text: &mut String, status: &str, error: &Read) {
    let Read {
        name,
        code,
        message,
        fields,
        missing,
    } = error;
    let name = name
        .as_deref()
        .unwrap_or("an error that the spec does not declare");
    let _ = writeln!(
        text,
        "{}",
        output::bold(escape_line(&format!("{status}: {name}")))
    );
    push(text, "code", code.as_deref());
    push(text, "message", message.as_deref());
    for (name, value) in fields {
        push(text, name, Some(&value.to_string()));
    }
    push(text, "missing", missing.as_deref());
}

fn read(error: &Occurrence<'_>) -> Read {
    let fields = error.fields().iter();
    Read {
        name: error.name().map(str::to_owned),
        code: error.raw_code().map(str::to_owned),
        message: error.message().map(str::to_owned),
        fields: fields
            .map(|(name, value)| ((*name).to_owned(), value.clone()))
            .collect(),
        missing: error.missing_field().map(str::to_owned),
    }
}

fn why(diagnosis: Diagnosis, hint: Option<String>) -> Why {
    let envelopes = diagnosis.envelopes.into_iter();
    Why {
        identified_by: diagnosis.identified_by,
        candidates: diagnosis.candidates,
        reasons: diagnosis.reasons,
        envelopes: envelopes
            .map(|one| Envelope {
                name: one.name,
                misfit: one.misfit,
                proves: one.proves,
                unproven: one.unproven,
                found: one.found,
            })
            .collect(),
        hint,
    }
}

/// Says what may be behind an error that is not declared.
fn hint(api: &Api, failure: &Failure<'_>, diagnosis: &Diagnosis) -> Option<String> {
    if failure.name().is_some() {
        return None;
    }
    let mut envelopes = diagnosis.envelopes.iter();
    if envelopes.all(|one| one.misfit.is_some() && one.found.is_empty()) {
        return Some(
            "it has the shape of no envelope: something in between may have answered".into(),
        );
    }
    let code = failure.raw_code()?;
    let codes = api.spec().errors.iter().filter_map(ErrorInfo::wire_code);
    let near = nearest(code, codes)?;
    Some(format!("the nearest code is `{near}`"))
}
