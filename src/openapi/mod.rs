//! Errors in OpenAPI, as JSON: the adapter of utoipa and the program `errspec` both use it, so that
//! the two never disagree.

pub mod harmless;
mod sample;
mod schema;
mod value;
mod xml;

pub use sample::{examples, made};
pub use schema::of_bodies;
pub use value::{Names, of_type};

use crate::model::{
    Envelope, ErrorInfo, Format, Header, Param, Params, Part, Spec, StatusRange, reason_phrase,
};
use bytes::Bytes;
use harmless::code;
use serde_json::{Map, Value, json};

/// An error with a response that a server answers with.
pub struct Sample<'s> {
    /// The error.
    pub info: &'s ErrorInfo<'s>,
    /// The statuses of the response.
    pub range: StatusRange,
    /// The shape of the error.
    pub envelope: &'s Envelope<'s>,
    /// The response.
    pub response: http::Response<Bytes>,
}

/// All that an error is declared for.
pub fn ranges(info: &ErrorInfo<'_>) -> Vec<StatusRange> {
    match info.kind.statuses {
        [] => vec![StatusRange::One(info.status)],
        declared => declared.to_vec(),
    }
}

/// What OpenAPI calls a status, a class of them, or any.
pub fn key(range: StatusRange) -> String {
    match range {
        StatusRange::One(status) => status.to_string(),
        StatusRange::Class(digit) => format!("{digit}XX"),
        StatusRange::Any => "default".to_owned(),
    }
}

/// The content of the answers of one media type, whose errors are these.
pub type Content<'c> = &'c mut dyn FnMut(&[&Sample<'_>]) -> Value;

/// The response that has some errors.
pub fn response(
    spec: &Spec<'_>,
    key: &str,
    samples: &[&Sample<'_>],
    content: Content<'_>,
) -> Value {
    let mut response = Map::new();
    response.insert(
        "description".to_owned(),
        description(spec, key, samples).into(),
    );
    let headers = headers(samples);
    if !headers.is_empty() {
        response.insert("headers".to_owned(), headers.into());
    }
    let mut by_type: Vec<(&str, Vec<&Sample<'_>>)> = Vec::new();
    for sample in samples.iter().filter(|one| one.envelope.body.is_some()) {
        let own = sample.envelope.content_type;
        match by_type.iter_mut().find(|(known, _)| *known == own) {
            Some((_, of_type)) => of_type.push(sample),
            None => by_type.push((own, vec![sample])),
        }
    }
    let types = by_type.iter();
    let types = types.map(|(name, samples)| ((*name).to_owned(), content(samples)));
    let types: Map<String, Value> = types.collect();
    if !types.is_empty() {
        response.insert("content".to_owned(), types.into());
    }
    response.into()
}

/// An answer as an example: what it is, and its body.
pub fn example(spec: &Spec<'_>, sample: &Sample<'_>) -> Value {
    let body = sample.response.body();
    let value = match sample.envelope.format {
        Format::Json => serde_json::from_slice(body).unwrap_or_default(),
        Format::Form => form(body, &of_bodies(spec, &[sample], None).unwrap_or_default()),
        // OpenAPI shows what is no JSON as text.
        Format::Xml | Format::Text => Value::from(String::from_utf8_lossy(body)),
    };
    json!({
        "summary": line(sample.info),
        "description": explanation(sample.info),
        "value": value,
    })
}

/// A form as an object, whose values are of the types that its schema names.
fn form(body: &[u8], schema: &Value) -> Value {
    let pairs = form_urlencoded::parse(body).map(|(name, text)| {
        let ty = &schema["properties"][&*name]["type"];
        let value = match ty.as_str() {
            Some("integer" | "number" | "boolean") => serde_json::from_str(&text).ok(),
            _ => None,
        };
        (
            name.into_owned(),
            value.unwrap_or_else(|| Value::from(text)),
        )
    });
    Value::Object(pairs.collect())
}

fn headers(samples: &[&Sample<'_>]) -> Map<String, Value> {
    let mut all = Map::new();
    for sample in samples {
        for headers in [sample.envelope.headers, sample.info.kind.headers] {
            // Shapes of one header follow each other.
            for shapes in headers.chunk_by(|one, next| one.name == next.name) {
                if let Some(first) = shapes.first() {
                    all.insert(first.name.to_owned(), header(sample, first.name, shapes));
                }
            }
        }
    }
    all
}

/// A header: the templates of its shapes, and what the server sends.
fn header(sample: &Sample<'_>, name: &str, shapes: &[Header<'_>]) -> Value {
    let templates = shapes.iter().map(|shape| format!("`{}`", template(shape)));
    let templates: Vec<String> = templates.collect();
    let mut schema = json!({ "type": "string" });
    let example = sample.response.headers().get(name);
    if let Some(example) = example.and_then(|value| value.to_str().ok()) {
        schema["examples"] = json!([example]);
    }
    json!({ "description": templates.join(", "), "schema": schema })
}

/// What the spec says of the status, and which errors it has.
fn description(spec: &Spec<'_>, key: &str, samples: &[&Sample<'_>]) -> String {
    let status = key.parse().ok().and_then(|status| spec.status(status));
    let summary = status.map(|status| match status.docs.summary {
        "" => status.reason,
        summary => summary,
    });
    let class = key.strip_suffix("XX").and_then(|digit| digit.parse().ok());
    let class = class.and_then(|digit: u16| spec.class(digit * 100));
    let class = class.map(|class| class.docs.summary);
    let summary = summary.or(class.filter(|summary| !summary.is_empty()));
    let mut text = summary.unwrap_or("Error").to_owned();
    text.push('\n');
    let is_usual = |sample: &&&Sample<'_>| {
        let usual = spec.envelope_of(sample.info);
        usual.is_some_and(|usual| std::ptr::eq(usual, sample.envelope))
    };
    for Sample { info, .. } in samples.iter().filter(is_usual) {
        text.push_str("\n- ");
        text.push_str(&code(info.code));
        match line(info) {
            "" => text.extend(message(info).map(|message| format!(": {}", code(&message)))),
            line => text.extend([": ", line]),
        }
    }
    text
}

/// The message with its slots, if it says more than the status.
fn message(info: &ErrorInfo<'_>) -> Option<String> {
    let is_phrase = reason_phrase(info.status) == Some(info.message);
    let is_own = !is_phrase && info.message_field().is_none();
    let parts: Vec<Part<'_>> = info.message_parts().collect();
    is_own.then(|| text(&parts))
}

/// What the spec says of an error in one line, if it does.
pub fn line<'a>(info: &ErrorInfo<'a>) -> &'a str {
    let docs = &info.docs;
    let texts = [docs.summary, docs.when, docs.details].map(str::trim_end);
    let mut lines = texts.into_iter().filter(|text| !text.is_empty());
    lines.find(|text| !text.contains('\n')).unwrap_or_default()
}

/// What the spec says of an error beyond its one line.
pub fn explanation(info: &ErrorInfo<'_>) -> String {
    let docs = &info.docs;
    let paragraphs = [docs.details, docs.when].map(|text| text.trim_end().to_owned());
    let actions = docs.action.by_who().map(|(who, what)| match who {
        "" => what.to_owned(),
        who => format!("For the {who}: {what}"),
    });
    let paragraphs = paragraphs
        .into_iter()
        .chain(actions)
        .filter(|text| !text.is_empty() && text != line(info));
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

/// The value of a header as it is written, with slots in braces.
pub fn template(header: &Header<'_>) -> String {
    let between = match header.params {
        Params::Auth(_) | Params::Links(_) => ", ",
        Params::Semicolon(_) => "; ",
        Params::Structured(_) => ";",
        Params::Query(_) => "&",
        Params::None => "",
    };
    let before = match header.params {
        Params::Auth(_) => " ",
        Params::Query(_) => "?",
        _ => between,
    };
    let param = |param: &Param<'_>| match header.params {
        Params::Links(_) => format!("<{}>; rel=\"{}\"", text(param.value), param.name),
        Params::Auth(_) => format!("{}=\"{}\"", param.name, text(param.value)),
        _ => format!("{}={}", param.name, text(param.value)),
    };
    let params: Vec<String> = header.params().iter().map(param).collect();
    let params = params.join(between);
    match (text(header.value), params) {
        (value, params) if params.is_empty() => value,
        (value, params) if value.is_empty() => params,
        (value, params) => format!("{value}{before}{params}"),
    }
}

fn text(parts: &[Part<'_>]) -> String {
    let show = |part: &Part<'_>| match part {
        Part::Text(text) => (*text).to_owned(),
        Part::Slot(slot) => slot.to_string(),
    };
    parts.iter().map(show).collect()
}
