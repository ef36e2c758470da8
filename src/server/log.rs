//! One event in the log for each error that is answered.

use crate::ApiError;
#[cfg(feature = "tracing")]
use crate::{ErrorCode, Log};
use std::fmt::Display;

/// Logs an error: what clients see of it, and what they do not. `cause` is what else is known.
#[cfg(feature = "tracing")]
pub(super) fn log<E: ApiError>(error: &E, cause: Option<&dyn Display>) {
    macro_rules! event {
        ($level:ident, $api:expr, $info:expr) => {
            tracing::event!(
                target: "errspec",
                tracing::Level::$level,
                api = $api,
                code = $info.as_str(),
                status = $info.status,
                private = private(error).map(tracing::field::display),
                source = sources(error, cause).map(tracing::field::display),
                "{error}"
            )
        };
    }
    let (api, info) = (E::Code::SPEC.api, error.info());
    match info.kind.log.unwrap_or(Log::of_status(info.status)) {
        Log::Error => event!(ERROR, api, info),
        Log::Warn => event!(WARN, api, info),
        Log::Info => event!(INFO, api, info),
        Log::Debug => event!(DEBUG, api, info),
        Log::Trace => event!(TRACE, api, info),
        Log::Off => {}
    }
}

/// The private fields, such as `account_id=7 host="db-3"`.
#[cfg(feature = "tracing")]
fn private<E: ApiError>(error: &E) -> Option<String> {
    use std::fmt::Write;
    let mut text = String::new();
    error.fields(&mut |values| {
        let fields = error.info().fields.iter().zip(values);
        let private = fields.filter(|(field, value)| field.private && !value.is_absent());
        for (field, value) in private {
            let blank = if text.is_empty() { "" } else { " " };
            let mut json = Vec::new();
            value.write_json(&field.ty, &mut json);
            // Writing to a string cannot fail.
            let _ = write!(
                text,
                "{blank}{}={}",
                field.name,
                String::from_utf8_lossy(&json)
            );
        }
    });
    (!text.is_empty()).then_some(text)
}

/// The cause, its cause, and so on, joined with colons.
#[cfg(feature = "tracing")]
fn sources<E: ApiError>(error: &E, cause: Option<&dyn Display>) -> Option<String> {
    let mut texts: Vec<String> = cause.map(ToString::to_string).into_iter().collect();
    let mut source = error.source();
    while let Some(inner) = source {
        texts.push(inner.to_string());
        source = inner.source();
    }
    (!texts.is_empty()).then(|| texts.join(": "))
}

#[cfg(not(feature = "tracing"))]
pub(super) fn log<E: ApiError>(_: &E, _: Option<&dyn Display>) {}
