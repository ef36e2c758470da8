//! What must not reach a client.

use super::Hit;
use super::subject::{Subject, named, public};
use super::words::{contains, words};
use errspec::model::{ErrorInfo, FieldInfo, Type};
use std::collections::HashSet;

/// Words in the name of a field by which it tells too much.
const NAMES: [&str; 22] = [
    "password",
    "passwd",
    "passphrase",
    "secret",
    "api key",
    "apikey",
    "private key",
    "access token",
    "refresh token",
    "auth token",
    "credential",
    "credentials",
    "stack",
    "stacktrace",
    "stack trace",
    "traceback",
    "sql",
    "exception",
    "hostname",
    "host",
    "connection string",
    "dsn",
];

/// The fields of all errors, each name once.
fn fields<'s>(subject: &Subject<'s>) -> Vec<(&'s ErrorInfo<'s>, &'s FieldInfo<'s>)> {
    let mut known = HashSet::new();
    let errors = subject.spec().errors.iter();
    let all = errors.flat_map(|error| public(error).map(move |field| (error, field)));
    all.filter(|(_, field)| known.insert((field.name, field.example)))
        .collect()
}

pub(super) fn field_name(subject: &Subject<'_>) -> Vec<Hit> {
    let mut known = HashSet::new();
    let hits = fields(subject).into_iter().filter_map(|(error, field)| {
        let words = words(field.name);
        let name = NAMES.iter().find(|name| contains(&words, name))?;
        // A name alone is enough to speak of it once.
        if !known.insert(field.name) {
            return None;
        }
        let message = format!("every client would see the field `{}`: {name}", field.name);
        let place = subject.at_setting(error, &["fields", field.name]);
        Some(
            Hit::new(place, message)
                .help("make it `private: true`, or rename it if it is harmless"),
        )
    });
    hits.collect()
}

pub(super) fn example(subject: &Subject<'_>) -> Vec<Hit> {
    let hits = fields(subject).into_iter().filter_map(|(error, field)| {
        let what = secret(field.example)?;
        let message = format!("the example of `{}` looks like {what}", field.name);
        let place = subject.at_setting(error, &["fields", field.name]);
        Some(Hit::new(place, message).help("invent a value that nobody can use"))
    });
    hits.collect()
}

/// What a text must not be.
fn secret(example: &str) -> Option<&'static str> {
    let text = example.trim_matches('"');
    let upper = text.to_ascii_uppercase();
    let is_jwt = text.starts_with("eyJ") && text.matches('.').count() == 2;
    let is_aws = text.len() == 20
        && ["AKIA", "ASIA"].iter().any(|start| text.starts_with(start))
        && upper == text;
    let live_keys = [
        "sk_live_",
        "rk_live_",
        "ghp_",
        "github_pat_",
        "xoxb-",
        "xoxp-",
        "glpat-",
    ];
    let is_key = live_keys.iter().any(|start| text.starts_with(start));
    let has = |what: &str| upper.contains(what);
    match () {
        () if has("-----BEGIN") && has("PRIVATE KEY") => Some("a private key"),
        () if is_jwt => Some("a token"),
        () if is_aws || is_key => Some("a key that is in use"),
        () if has("PASSWORD=") || has("PWD=") => Some("a password"),
        () if upper.starts_with("SELECT ") && has(" FROM ") => Some("a query of a database"),
        () if has("TRACEBACK (MOST RECENT") || has(".JAVA:") || has("PANICKED AT") => {
            Some("the trace of a stack")
        }
        () => None,
    }
}

/// Under 5xx a message that is one text of the moment is most often that of an exception.
pub(super) fn message(subject: &Subject<'_>) -> Vec<Hit> {
    let errors = subject.spec().errors.iter().filter(|error| {
        let field = error.message_field();
        let mut fields = public(error);
        error.status >= 500 && fields.any(|one| Some(one.name) == field && one.ty == Type::String)
    });
    let errors: Vec<_> = errors.collect();
    let hit = errors.first().map(|first| {
        let message = format!(
            "whatever the server says is the message of {}",
            named(&errors)
        );
        Hit::new(subject.at_setting(first, &["message"]), message)
            .help("write a fixed text, and keep the cause for the log")
    });
    hit.into_iter().collect()
}
