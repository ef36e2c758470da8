//! What HTTP requires of an answer of some status, and what gets lost on the way.

use super::Hit;
use super::subject::{Subject, named, public};
use errspec::model::{Retry, Slot, reason_phrase};

/// A header that answers of a status need.
pub(super) struct Needed {
    status: u16,
    /// In lower case.
    header: &'static str,
    shown: &'static str,
    says: &'static str,
    help: &'static str,
}

pub(super) const WWW_AUTHENTICATE: Needed = Needed {
    status: 401,
    header: "www-authenticate",
    shown: "WWW-Authenticate",
    says: "how to authenticate",
    help: "`headers: { WWW-Authenticate: Bearer }`",
};

pub(super) const PROXY_AUTHENTICATE: Needed = Needed {
    status: 407,
    header: "proxy-authenticate",
    shown: "Proxy-Authenticate",
    says: "how to authenticate",
    help: "`headers: { Proxy-Authenticate: Basic }`",
};

pub(super) const ALLOW: Needed = Needed {
    status: 405,
    header: "allow",
    shown: "Allow",
    says: "which methods there are",
    help: "`headers: { Allow: \"{allow}\" }` and `fields: { allow: string }`",
};

pub(super) const CONTENT_RANGE: Needed = Needed {
    status: 416,
    header: "content-range",
    shown: "Content-Range",
    says: "how long the representation is",
    help: "`headers: { Content-Range: \"bytes */{length}\" }` and `fields: { length: unsigned }`",
};

pub(super) const ACCEPT: Needed = Needed {
    status: 415,
    header: "accept",
    shown: "Accept",
    says: "which media types there are",
    help: "`headers: { Accept: application/json }`",
};

pub(super) const LINK: Needed = Needed {
    status: 451,
    header: "link",
    shown: "Link",
    says: "who demands it",
    help: "`headers: { Link: '<https://…>; rel=\"blocked-by\"' }`",
};

pub(super) fn missing_header(subject: &Subject<'_>, needed: &Needed) -> Vec<Hit> {
    let mut errors = subject.errors_of(needed.status);
    errors.retain(|error| !subject.has_header(error, needed.header));
    let Some(first) = errors.first() else {
        return Vec::new();
    };
    let message = format!(
        "an answer of {} needs the header `{}`, which says {}: it is missing from {}",
        needed.status,
        needed.shown,
        needed.says,
        named(&errors)
    );
    let help = format!("add {} to the status, say", needed.help);
    vec![Hit::new(subject.at_setting(first, &["status"]), message).help(help)]
}

pub(super) fn missing_retry_after(subject: &Subject<'_>) -> Vec<Hit> {
    let hits = [429, 503].into_iter().filter_map(|status| {
        let mut errors = subject.errors_of(status);
        errors.retain(|error| {
            let has_field = public(error).any(|field| field.name == "retry_after");
            let is_fixed = matches!(error.kind.retry, Retry::After(_));
            !has_field && !is_fixed && !subject.has_header(error, "retry-after")
        });
        let first = errors.first()?;
        let message = format!(
            "an answer of {status} should say how long to wait: a delay is missing from {}",
            named(&errors)
        );
        let help = "add `headers: { Retry-After: \"{retry_after}\" }` and \
                    `fields: { retry_after: \"duration(s)?\" }` to the status";
        Some(Hit::new(subject.at_setting(first, &["status"]), message).help(help))
    });
    hits.collect()
}

pub(super) fn unregistered_status(subject: &Subject<'_>) -> Vec<Hit> {
    let statuses = subject.spec().statuses.iter();
    let unknown = statuses.filter(|status| reason_phrase(status.code).is_none());
    let hits = unknown.map(|status| {
        let errors = subject.errors_of(status.code);
        let place = match errors.first() {
            Some(error) => subject.at_setting(error, &["status"]),
            None => subject.at(&["statuses", &status.code.to_string()]),
        };
        let class = status.code / 100 * 100;
        let message = format!("the status {} is not registered", status.code);
        Hit::new(place, message).help(format!(
            "clients and proxies treat it as {class}: use a registered one, and a code"
        ))
    });
    hits.collect()
}

pub(super) fn reserved_status(subject: &Subject<'_>) -> Vec<Hit> {
    let reserved = [
        (402, "is reserved for future use"),
        (407, "is for proxies"),
        (418, "is a joke of 1998 that is reserved since"),
        (511, "is for networks that one has to log into"),
    ];
    let hits = reserved.into_iter().filter_map(|(status, why)| {
        let errors = subject.errors_of(status);
        let first = errors.first()?;
        let message = format!(
            "the status {status} {why}: it is that of {}",
            named(&errors)
        );
        let place = subject.at_setting(first, &["status"]);
        Some(Hit::new(place, message).help("use another status, such as 403 or 409"))
    });
    hits.collect()
}

/// A script in a browser sees only headers that the answer exposes.
pub(super) fn hidden_header(subject: &Subject<'_>) -> Vec<Hit> {
    let mut hits = Vec::new();
    for slot in [Slot::Code, Slot::Field("retry_after")] {
        let errors = subject.spec().errors.iter().filter(|error| {
            let only_there = subject.headers(error).any(|header| header.has(slot));
            let field = slot.field().and_then(|name| error.field_index(name));
            let is_spread = field.and_then(|index| error.fields.get(index));
            only_there
                && !subject.body_has(error, slot)
                && !is_spread.is_some_and(|field| field.spread)
                && !subject.has_header(error, "access-control-expose-headers")
        });
        let errors: Vec<_> = errors.collect();
        let Some(first) = errors.first() else {
            continue;
        };
        let message = format!(
            "scripts in browsers do not see `{slot}`, which is in a header alone: {}",
            named(&errors)
        );
        let help = "put it into the body too, or add a header `Access-Control-Expose-Headers`";
        hits.push(Hit::new(subject.at_error(first), message).help(help));
    }
    hits
}

pub(super) fn reason_phrase_only(subject: &Subject<'_>) -> Vec<Hit> {
    let only = subject.spec().errors.iter().filter(|error| {
        let envelope = subject.envelope(error);
        let phrase = envelope.and_then(|envelope| envelope.reason_phrase);
        let elsewhere = subject
            .headers(error)
            .any(|header| header.has(Slot::Message))
            || subject.body_has(error, Slot::Message);
        phrase.is_some_and(|phrase| phrase.has(Slot::Message)) && !elsewhere
    });
    let errors: Vec<_> = only.collect();
    let hit = errors.first().map(|first| {
        let message = format!(
            "the message of {} is in the reason phrase alone, which HTTP/2 does not have",
            named(&errors)
        );
        Hit::new(subject.at_setting(first, &["envelope"]), message)
            .help("put `{message}` into the body or a header too")
    });
    hit.into_iter().collect()
}

/// Caches may keep these, and show one user what another one was told.
pub(super) fn cached_fields(subject: &Subject<'_>) -> Vec<Hit> {
    let cached = [404, 405, 410, 414, 501];
    let errors = subject.spec().errors.iter().filter(|error| {
        cached.contains(&error.status)
            && public(error).next().is_some()
            && !subject.has_header(error, "cache-control")
    });
    let hits = errors.map(|error| {
        let message = format!(
            "caches may keep an answer of {}, and `{}` has fields",
            error.status, error.name
        );
        Hit::new(subject.at_error(error), message)
            .help("add `headers: { Cache-Control: no-store }`")
    });
    hits.collect()
}
