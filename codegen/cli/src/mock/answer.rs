//! The response of a mock: an error of the spec with values, or one with a promise broken.

use super::fault::Fault;
use crate::sample;
use bytes::Bytes;
use errspec::Value;
use errspec::model::{ErrorInfo, Type, TypeKind};
use errspec_interpret::{Api, Error};
use fastrand::Rng;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response};
use serde_json::json;

/// Where the values of fields come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Values {
    /// The spec's examples, or values made of names and types
    #[default]
    Examples,
    /// Any values, by the seed
    Random,
}

/// Makes an error. `given` are values of its fields, which a request can set.
pub(crate) fn error<'s>(
    api: &'s Api,
    info: &ErrorInfo<'_>,
    values: Values,
    given: &[(String, String)],
    rng: &mut Rng,
) -> Option<Error<'s>> {
    let mut error = match values {
        Values::Examples => sample::of_examples(api, info)?,
        Values::Random => sample::at_random(api, info, rng)?,
    };
    let fields = info.fields.iter().map(|field| field.name);
    let fields: Vec<&str> = fields.collect();
    for (name, text) in given
        .iter()
        .filter(|(name, _)| fields.contains(&name.as_str()))
    {
        // `2` is a number for a field of that type, and text for another.
        let texts = [
            serde_json::from_str(text).ok(),
            Some(Value::from(text.as_str())),
        ];
        for value in texts.into_iter().flatten() {
            if let Ok(with) = error.clone().with(name, value) {
                error = with;
                break;
            }
        }
    }
    Some(error)
}

/// The answer of a proxy to a request that it could not forward.
fn proxy() -> Response<Bytes> {
    let html = "<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n\
                <center><h1>502 Bad Gateway</h1></center>\n</body>\n</html>\n";
    let mut response = Response::new(Bytes::from_static(html.as_bytes()));
    *response.status_mut() = http::StatusCode::BAD_GATEWAY;
    let html = HeaderValue::from_static("text/html");
    response.headers_mut().insert(CONTENT_TYPE, html);
    response
}

/// Breaks a promise in a response. One that the response does not make leaves it as it is.
pub(crate) fn break_promise(
    fault: Fault,
    error: Option<(&Api, &Error<'_>)>,
    mut response: Response<Bytes>,
) -> Response<Bytes> {
    match fault {
        Fault::Proxy => return proxy(),
        Fault::Gateway => {
            let mut response = Response::new(Bytes::new());
            *response.status_mut() = http::StatusCode::GATEWAY_TIMEOUT;
            return response;
        }
        Fault::WrongType => {
            let html = HeaderValue::from_static("text/html");
            response.headers_mut().insert(CONTENT_TYPE, html);
        }
        Fault::BrokenJson => {
            let body = response.body();
            let mut broken = body.slice(..body.len() / 2).to_vec();
            broken.extend_from_slice(b"\x00}");
            *response.body_mut() = broken.into();
        }
        Fault::UnknownCode | Fault::MissingField | Fault::WrongField | Fault::NewEnumValue => {
            if let Some((api, error)) = error {
                change_body(fault, api, error, &mut response);
            }
        }
        Fault::Delay | Fault::Drip | Fault::Reset | Fault::Empty | Fault::Cut | Fault::Hang => {}
    }
    response
}

/// A code like this one that no error has, nor a family of codes in it.
fn unknown_code(api: &Api, code: &str) -> String {
    let codes = [
        format!("{code}_OF_TOMORROW"),
        format!("OF_TOMORROW_{code}"),
        "OF_TOMORROW".to_owned(),
    ];
    let is_unknown = |code: &&String| api.spec().errors_of_code(code).next().is_none();
    let unknown = codes.iter().find(is_unknown).unwrap_or(&codes[2]);
    unknown.clone()
}

/// Changes a value in a body of JSON.
fn change_body(fault: Fault, api: &Api, error: &Error<'_>, response: &mut Response<Bytes>) {
    let Ok(mut body) = serde_json::from_slice::<Value>(response.body()) else {
        return;
    };
    let info = error.info();
    let public = || info.fields.iter().filter(|field| !field.private);
    match fault {
        Fault::UnknownCode => {
            let is_code = |_: &str, value: &Value| match value {
                Value::String(text) if info.kind.code_has_slots => info.template_of(text).is_some(),
                Value::String(text) => text == info.code,
                Value::Number(number) => number.to_string() == info.code,
                _ => false,
            };
            change(&mut body, &is_code, &|value| match value {
                Value::String(text) => Some(json!(unknown_code(api, text))),
                _ => Some(json!(987_654)),
            });
        }
        Fault::NewEnumValue => {
            let is_enum = |ty: &Type<'_>| {
                let named = ty.named().and_then(|name| api.spec().type_of(name));
                named.is_some_and(|ty| matches!(ty.kind, TypeKind::Enum(_)))
            };
            let field = public().find(|field| is_enum(&field.ty));
            let value = field.and_then(|field| error.field(field.name));
            let is_it = |_: &str, found: &Value| Some(found) == value.as_ref();
            change(&mut body, &is_it, &|_| Some(json!("of_tomorrow")));
        }
        _ => {
            let field = public().find(|field| !field.optional);
            let Some(field) = field else { return };
            let value = error.field(field.name);
            let is_it = |name: &str, found: &Value| {
                name == field.wire_name() || Some(found) == value.as_ref()
            };
            change(&mut body, &is_it, &|_| match fault {
                Fault::MissingField => None,
                _ => Some(json!({ "of": ["another", "type"] })),
            });
        }
    }
    *response.body_mut() = body.to_string().into();
}

/// Changes the first member that is meant, or removes it. Returns whether there was one.
fn change(
    value: &mut Value,
    is: &dyn Fn(&str, &Value) -> bool,
    new: &dyn Fn(&Value) -> Option<Value>,
) -> bool {
    match value {
        Value::Object(members) => {
            let found = members.iter().find(|(name, value)| is(name, value));
            let found = found.map(|(name, value)| (name.clone(), new(value)));
            if let Some((name, changed)) = found {
                match changed {
                    Some(changed) => _ = members.insert(name, changed),
                    None => _ = members.remove(&name),
                }
                return true;
            }
            members
                .iter_mut()
                .any(|(_, member)| change(member, is, new))
        }
        Value::Array(items) => items.iter_mut().any(|item| change(item, is, new)),
        _ => false,
    }
}
