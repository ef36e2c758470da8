//! All that a spec means as JSON, for other tools to build on.

mod types;

use super::{Input, Made, template};
use crate::output::{self, Trouble};
use crate::{sample, wire};
use errspec::Value;
use errspec::model::{self, Fill, Format, Log, Part, Slot, Spec, TypeKind};
use errspec_codegen::ErrorOutline;
use errspec_interpret::Api;
use std::collections::BTreeMap;
use types::{
    Action, Answer, Deprecated, Docs, Document, Envelope, Error, Field, Header, Operation, Retry,
    Status, TypeDef,
};

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
