//! All that a spec means as JSON, for other tools to build on. The types are the format: its schema
//! is made from them.

use super::{Input, Made, template};
use crate::output::{self, Trouble};
use crate::{sample, wire};
use errspec::Value;
use errspec::model::{self, Fill, Format, Log, Part, Slot, Spec, TypeKind};
use errspec_codegen::ErrorOutline;
use errspec_interpret::Api;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// All that a spec means, defaults filled and settings inherited.
///
/// Text with slots is written as in a spec: `{code}` is a slot, `{{` and `}}` are braces.
#[derive(Serialize, JsonSchema)]
struct Document {
    /// The version of this format. Within a version, members are only added.
    #[schemars(extend("const" = 1))]
    version: u32,
    /// The API's name.
    api: String,
    /// What people call the API.
    title: String,
    /// Its errors in general (Markdown).
    docs: Option<String>,
    /// Whether codes on the wire are integers.
    integer_codes: bool,
    /// The slots that tell errors apart, most specific first.
    identify: Vec<String>,
    /// Codes that say, under a status below 400, that nothing went wrong.
    success: Vec<String>,
    /// Retired codes, which never come back.
    reserved: Vec<String>,
    /// The shapes of errors on the wire.
    envelopes: Vec<Envelope>,
    /// The statuses that the API uses.
    statuses: Vec<Status>,
    /// The errors, in the order of the spec.
    errors: Vec<Error>,
    /// Records and enums that fields can have, by name.
    types: BTreeMap<String, TypeDef>,
    /// Calls of the API.
    operations: Vec<Operation>,
}

/// The shape of an error on the wire.
#[derive(Serialize, JsonSchema)]
struct Envelope {
    /// Its name; `envelope` for the one without a name.
    name: String,
    content_type: Option<String>,
    /// `json`, `xml`, `text` or `form`.
    format: String,
    /// The body with slots in its texts; null for none.
    body: Value,
    headers: Vec<Header>,
    /// The phrase behind the status on HTTP/1.1's status line.
    reason_phrase: Option<String>,
}

/// A header of an answer.
#[derive(Serialize, JsonSchema)]
struct Header {
    /// Its name, in lower case.
    name: String,
    /// Text with slots.
    value: String,
    /// Parameters behind the value: text with slots.
    params: BTreeMap<String, String>,
    /// How many characters it may hold.
    max_length: usize,
}

/// What to do, by who must act.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
enum Action {
    /// For whoever reads it.
    Anyone(String),
    /// For the developer or user of a client, or the operator of the server.
    ByWho(BTreeMap<String, String>),
}

/// What is told to people.
#[derive(Serialize, JsonSchema)]
struct Docs {
    summary: Option<String>,
    details: Option<String>,
    when: Option<String>,
    causes: Vec<String>,
    action: Option<Action>,
    url: Option<String>,
}

/// A status that the API uses.
#[derive(Serialize, JsonSchema)]
struct Status {
    code: u16,
    reason: String,
    docs: Docs,
    /// `succeeded`, `pending`, `failed` or `unknown`.
    outcome: String,
    retry: Retry,
}

/// When a request is worth repeating.
#[derive(Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Retry {
    Never,
    Immediately,
    /// Once this many seconds have passed.
    After {
        seconds: f64,
    },
    /// After delays in seconds that grow.
    Backoff {
        initial: f64,
        max: f64,
        factor: f64,
        /// The first one included.
        attempts: u32,
    },
    /// Identically, with this attached.
    With {
        what: String,
    },
}

/// An error that the API answers with.
#[derive(Serialize, JsonSchema)]
struct Error {
    name: String,
    /// Its code on the wire: text or an integer; null for none.
    code: Value,
    /// Codes that are still read as this error.
    aliases: Vec<String>,
    /// Which of the code and the aliases are text with slots for fields.
    templates: Vec<String>,
    /// The one that it is answered with unless the server chooses another.
    status: u16,
    /// All that it is declared for: statuses, classes (`4xx`), `any`.
    statuses: Vec<String>,
    /// Text with slots for fields.
    message: String,
    docs: Docs,
    /// `succeeded`, `pending`, `failed` or `unknown`.
    outcome: String,
    retry: Retry,
    /// `error`, `warn`, `info`, `debug`, `trace` or `off`.
    log: String,
    /// The name of its envelope.
    envelope: String,
    /// The names of others that a caller may ask for by `Accept`.
    alternatives: Vec<String>,
    /// Headers beside those of the envelope.
    headers: Vec<Header>,
    /// Constants for slots.
    attributes: BTreeMap<String, Value>,
    fields: Vec<Field>,
    deprecated: Option<Deprecated>,
    /// The answer with the examples of its fields.
    example: Option<Answer>,
}

/// That an error is on its way out.
#[derive(Serialize, JsonSchema)]
struct Deprecated {
    since: Option<String>,
    note: Option<String>,
}

/// A value that an occurrence carries.
#[derive(Serialize, JsonSchema)]
struct Field {
    name: String,
    /// Its name as a member on the wire.
    wire: String,
    /// The type as a spec writes it: `list<string>`.
    #[serde(rename = "type")]
    ty: String,
    /// Whether an occurrence may lack it.
    optional: bool,
    /// Whether it is for the server's log only.
    private: bool,
    /// Whether it is among the `{fields}` of the envelope.
    spread: bool,
    docs: Option<String>,
    /// Its value where none is given; null for none.
    default: Value,
    /// A value for documentation; null for none.
    example: Value,
    /// What fills it where the error stands in for one that is not of the API; `header NAME` for a
    /// header of the request, in every error.
    fill: Option<String>,
}

/// A whole answer.
#[derive(Serialize, JsonSchema)]
struct Answer {
    status: u16,
    reason: String,
    /// In their order.
    headers: Vec<(String, String)>,
    body: String,
}

/// A type of the spec's own.
#[derive(Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum TypeDef {
    Record { fields: Vec<Field> },
    Enum { values: Vec<String> },
}

/// A call of the API.
#[derive(Serialize, JsonSchema)]
struct Operation {
    name: String,
    summary: Option<String>,
    details: Option<String>,
    /// The names of the errors that it can answer with.
    errors: Vec<String>,
}

/// The JSON Schema of the format.
pub(crate) fn schema() -> Value {
    schemars::schema_for!(Document).to_value()
}

pub(super) fn write(input: &Input) -> Result<Made, Trouble> {
    Ok(Made::Text(output::json(&document(&input.load()?))))
}

/// The document for everybody who reads a page of the spec: without private fields.
pub(crate) fn public(api: &Api) -> String {
    let mut document = document(api);
    let is_public = |field: &Field| !field.private;
    for error in &mut document.errors {
        error.fields.retain(is_public);
    }
    for ty in document.types.values_mut() {
        if let TypeDef::Record { fields } = ty {
            fields.retain(is_public);
        }
    }
    output::json(&document)
}

/// A text that may be empty, which means none.
fn given(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn document(api: &Api) -> Document {
    let (spec, outline) = (api.spec(), api.outline());
    let errors = spec.errors.iter().zip(outline.errors);
    let types = spec.types.iter();
    Document {
        version: 1,
        api: spec.api.to_owned(),
        title: spec.title.to_owned(),
        docs: given(spec.docs),
        integer_codes: spec.integer_codes,
        identify: spec.identify.iter().map(|one| name_of(one.slot)).collect(),
        success: texts(spec.success),
        reserved: texts(outline.reserved),
        envelopes: spec.envelopes.iter().map(envelope).collect(),
        statuses: spec.statuses.iter().map(status).collect(),
        errors: errors
            .map(|(info, outline)| error(api, info, outline))
            .collect(),
        types: types
            .map(|ty| (ty.name.to_owned(), type_def(&ty.kind)))
            .collect(),
        operations: outline
            .operations
            .iter()
            .map(|one| operation(spec, one))
            .collect(),
    }
}

fn name_of(slot: Slot<'_>) -> String {
    slot.to_string().trim_matches(['{', '}']).to_owned()
}

fn envelope(envelope: &model::Envelope<'_>) -> Envelope {
    let format = Format::WORDS
        .iter()
        .find(|(_, known)| *known == envelope.format);
    Envelope {
        name: envelope.name.to_owned(),
        content_type: envelope.body.map(|_| envelope.content_type.to_owned()),
        format: format.map_or("", |(word, _)| word).to_owned(),
        body: envelope.body.as_ref().map_or(Value::Null, template::shape),
        headers: envelope.headers.iter().map(header).collect(),
        reason_phrase: envelope.reason_phrase.map(|one| template::text(one.value)),
    }
}

fn header(header: &model::Header<'_>) -> Header {
    let params = header.params().iter();
    Header {
        name: header.name.to_owned(),
        value: template::text(header.value),
        params: params
            .map(|param| (param.name.to_owned(), template::text(param.value)))
            .collect(),
        max_length: header.max_length,
    }
}

fn docs(docs: &model::Docs<'_>) -> Docs {
    Docs {
        summary: given(docs.summary),
        details: given(docs.details),
        when: given(docs.when),
        causes: texts(docs.causes),
        action: action(&docs.action),
        url: given(docs.url),
    }
}

fn action(action: &model::Action<'_>) -> Option<Action> {
    if !action.anyone.is_empty() {
        return Some(Action::Anyone(action.anyone.to_owned()));
    }
    let by_who = action.by_who();
    let by_who: BTreeMap<String, String> = by_who
        .map(|(who, what)| (who.to_owned(), what.to_owned()))
        .collect();
    (!by_who.is_empty()).then_some(Action::ByWho(by_who))
}

fn status(status: &model::StatusInfo<'_>) -> Status {
    Status {
        code: status.code,
        reason: status.reason.to_owned(),
        docs: docs(&status.docs),
        outcome: status.outcome.to_string(),
        retry: retry(&status.retry),
    }
}

fn retry(retry: &model::Retry<'_>) -> Retry {
    match retry {
        model::Retry::Never => Retry::Never,
        model::Retry::Immediately => Retry::Immediately,
        model::Retry::After(delay) => Retry::After {
            seconds: delay.as_secs_f64(),
        },
        model::Retry::Backoff(backoff) => Retry::Backoff {
            initial: backoff.initial.as_secs_f64(),
            max: backoff.max.as_secs_f64(),
            factor: backoff.factor,
            attempts: backoff.attempts,
        },
        model::Retry::With(what) => Retry::With {
            what: (*what).to_owned(),
        },
    }
}

fn error(api: &Api, info: &model::ErrorInfo<'_>, outline: &ErrorOutline<'_>) -> Error {
    let spec = api.spec();
    let code = info.wire_code();
    let log = info.kind.log.unwrap_or_else(|| Log::of_status(info.status));
    let log = Log::WORDS.iter().find(|(_, known)| *known == log);
    let attributes = info.kind.attributes.iter();
    let alternatives = info.kind.alternatives.iter();
    let alternatives = alternatives.filter_map(|index| spec.envelopes.get(usize::from(*index)));
    let templates = info.kind.templates.iter();
    let templates = templates.map(|parts| parts.iter().map(ToString::to_string).collect());
    Error {
        name: info.name.to_owned(),
        code: match code.and_then(|code| code.parse::<i64>().ok()) {
            Some(number) if spec.integer_codes => number.into(),
            _ => code.map_or(Value::Null, Value::from),
        },
        aliases: texts(outline.aliases),
        templates: templates.collect(),
        status: info.status,
        statuses: match info.kind.statuses {
            [] => vec![info.status.to_string()],
            declared => declared.iter().map(ToString::to_string).collect(),
        },
        message: info
            .message_parts()
            .map(|part: Part<'_>| part.to_string())
            .collect(),
        docs: docs(&info.docs),
        outcome: info.kind.outcome.to_string(),
        retry: retry(&info.kind.retry),
        log: log.map_or("", |(word, _)| word).to_owned(),
        envelope: spec.envelope_of(info).map_or("", |one| one.name).to_owned(),
        alternatives: alternatives.map(|one| one.name.to_owned()).collect(),
        headers: info.kind.headers.iter().map(header).collect(),
        attributes: attributes
            .map(|(name, value)| ((*name).to_owned(), template::constant(value)))
            .collect(),
        fields: info.fields.iter().map(field).collect(),
        deprecated: outline.deprecated.map(|deprecated| Deprecated {
            since: given(deprecated.since),
            note: given(deprecated.note),
        }),
        example: example(api, info),
    }
}

fn example(api: &Api, info: &model::ErrorInfo<'_>) -> Option<Answer> {
    let response = sample::of_examples(api, info)?.to_response().ok()?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let headers = response.headers().iter();
    Some(Answer {
        status: response.status().as_u16(),
        reason: wire::reason(&response),
        headers: headers
            .map(|(name, value)| (name.to_string(), text(value.as_bytes())))
            .collect(),
        body: text(response.body()),
    })
}

fn field(field: &model::FieldInfo<'_>) -> Field {
    let fill = field.fill.map(|fill| match fill {
        Fill::Header { name, .. } => format!("header {name}"),
        fill => {
            let known = Fill::WORDS.iter().find(|(_, known)| *known == fill);
            known.map_or("", |(word, _)| *word).to_owned()
        }
    });
    Field {
        name: field.name.to_owned(),
        wire: field.wire_name().to_owned(),
        ty: field.ty.to_string(),
        optional: field.optional,
        private: field.private,
        spread: field.spread,
        docs: given(field.docs),
        default: field
            .default
            .as_ref()
            .map_or(Value::Null, template::constant),
        example: serde_json::from_str(field.example).unwrap_or_default(),
        fill,
    }
}

fn type_def(kind: &TypeKind<'_>) -> TypeDef {
    match kind {
        TypeKind::Record(fields) => TypeDef::Record {
            fields: fields.iter().map(field).collect(),
        },
        TypeKind::Enum(values) => TypeDef::Enum {
            values: texts(values),
        },
    }
}

fn operation(spec: &Spec<'_>, operation: &errspec_codegen::OperationOutline<'_>) -> Operation {
    let errors = operation
        .errors
        .iter()
        .filter_map(|index| spec.errors.get(*index));
    Operation {
        name: operation.name.to_owned(),
        summary: given(operation.summary),
        details: given(operation.details),
        errors: errors.map(|error| error.name.to_owned()).collect(),
    }
}
