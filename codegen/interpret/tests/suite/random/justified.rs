//! What is refused because clients would confuse errors, is confused by them.

use super::answer::{Answer, statuses};
use super::choices::{Choices, hold};
use super::shuffled::has_names;
use super::spec::spec;
use super::values::{Values, filled};
use errspec::model::ErrorInfo;
use errspec_codegen::{Entry, Severity};
use errspec_interpret::Api;

/// So many answers with an error are tried at most: some are confused only where the entries of a map
/// have the names of fields, and values of their types.
const ANSWERS: u64 = 3000;

#[test]
fn what_is_refused_is_confused() {
    hold(300, |choices| {
        let text = serde_yaml::to_string(&spec(choices)).expect("YAML");
        // What is wrong otherwise has no answers.
        let Ok(api) = Api::parse_confused("case.yaml", &text) else {
            return Ok(());
        };
        // Any member may be one whose name has slots, so that the check does not compare all that is in it.
        let mut envelopes = api.spec().envelopes.iter();
        if envelopes.any(|envelope| envelope.body.is_some_and(|body| has_names(&body))) {
            return Ok(());
        }
        let (mistakes, _) = api.report().entries(|one| one == Severity::Error);
        for mistake in mistakes {
            if !is_by_declaration(&mistake) && !is_confused(&api, &mistake) {
                return Err(format!("{text}\n{}: {}", mistake.code, mistake.message));
            }
        }
        Ok(())
    });
}

#[test]
fn what_the_help_names_settles_it() {
    const START: &str = "name what tells them apart: `identify: ";
    hold(1000, |choices| {
        let mut spec = spec(choices);
        let text = serde_yaml::to_string(&spec).expect("YAML");
        let Err(report) = Api::parse("case.yaml", &text) else {
            return Ok(());
        };
        let (mistakes, _) = report.entries(|one| one == Severity::Error);
        let known: Vec<_> = mistakes.iter().map(|one| key(one, &text)).collect();
        for mistake in mistakes {
            let list = mistake
                .help
                .as_deref()
                .and_then(|help| help.strip_prefix(START));
            let Some(list) = list.and_then(|list| list.strip_suffix('`')) else {
                continue;
            };
            spec["identify"] = serde_yaml::from_str(list).expect("a list");
            let settled = serde_yaml::to_string(&spec).expect("YAML");
            let Err(report) = Api::parse("case.yaml", &settled) else {
                continue;
            };
            let (left, _) = report.entries(|one| one == Severity::Error);
            let is_wrong = |left: &&Entry| {
                let left = key(left, &settled);
                left == key(&mistake, &text) || !known.contains(&left)
            };
            if let Some(wrong) = left.iter().find(is_wrong) {
                return Err(format!(
                    "{text}\n{}\n{list}: {}",
                    mistake.message, wrong.message
                ));
            }
        }
        Ok(())
    });
}

/// The code of a mistake, and the text that it is about, which is the name of an error if it is confused.
fn key(mistake: &Entry, text: &str) -> (String, String) {
    let about = text[mistake.span.bytes.clone()].to_owned();
    (mistake.code.clone(), about)
}

/// Returns whether a mistake is one whatever clients read: a code that two errors claim.
fn is_by_declaration(mistake: &Entry) -> bool {
    mistake.message.starts_with("the alias") || mistake.message.starts_with("the code")
}

/// Returns whether a client takes an answer with one of the errors that a mistake names for another
/// error, for a success or for none.
fn is_confused(api: &Api, mistake: &Entry) -> bool {
    let errors = api.spec().errors.iter();
    let is_named = |error: &&ErrorInfo<'_>| mistake.message.contains(&format!("`{}`", error.name));
    let mut named = errors.filter(is_named);
    // Answers that shrink would become such as nobody confuses.
    named.any(|info| (0..ANSWERS).any(|seed| is_misread(api, info, &mut Choices::random(seed))))
}

fn is_misread(api: &Api, info: &ErrorInfo<'_>, choices: &mut Choices) -> bool {
    let values = *choices.pick(&[Values::Plain, Values::Wild]);
    let error = api.error(info.name).expect("declared");
    let error = filled(choices, api.spec(), error, info, values);
    let status = *choices.pick(&statuses(info));
    let error = error.with_status(status).expect("one of its own");
    let envelopes: Vec<u16> = info.kind.envelopes().collect();
    let envelope = *choices.pick(&envelopes);
    let answer = Answer::in_envelope(&error, api.spec(), envelope);
    let Some(failure) = answer.read(api) else {
        return true;
    };
    let body = api.spec().envelopes[usize::from(envelope)].body;
    let has_list = body.is_some_and(|body| body.error_item().is_some());
    // What is no item of the list is taken for a success among these.
    failure.name() != Some(info.name)
        || status < 400 && has_list && failure.errors().iter().all(|one| one.index().is_none())
}
