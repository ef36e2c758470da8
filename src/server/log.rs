//! One event in the log for each error that is answered.

use crate::ApiError;
use std::fmt::Display;
#[cfg(feature = "tracing")]
use {
    super::log_text::{LogText, guarded},
    crate::model::json::JsonWriter,
    crate::model::{ErrorInfo, Log, Spec, Values as _},
    crate::{ErrorCode, Values},
    std::error::Error,
};

/// Logs an error: what clients see of it, and what they do not. `cause` is what else is known.
#[cfg(feature = "tracing")]
pub(super) fn log<E: ApiError>(error: &E, cause: Option<&dyn Display>) {
    log_values(E::Code::SPEC, error.info(), error.values(), error, cause);
}

#[cfg(feature = "tracing")]
fn log_values(
    spec: &Spec<'_>,
    info: &ErrorInfo<'_>,
    values: &Values,
    error: &(dyn Error + 'static),
    cause: Option<&dyn Display>,
) {
    let status = values.status().unwrap_or(info.status);
    macro_rules! event {
        ($level:ident) => {
            tracing::event!(
                target: "errspec",
                tracing::Level::$level,
                api = spec.api,
                code = info.code,
                status,
                private = private(info, values).map(tracing::field::display),
                source = sources(error, cause).map(tracing::field::display),
                "{}",
                LogText::of(error)
            )
        };
    }
    match info.kind.log.unwrap_or(Log::of_status(status)) {
        Log::Error => event!(ERROR),
        Log::Warn => event!(WARN),
        Log::Info => event!(INFO),
        Log::Debug => event!(DEBUG),
        Log::Trace => event!(TRACE),
        Log::Off => {}
    }
}

/// The private fields, such as `account_id=7 host="db-3"`.
#[cfg(feature = "tracing")]
fn private(info: &ErrorInfo<'_>, values: &Values) -> Option<String> {
    let mut text = LogText::default();
    let fields = info.fields.iter().enumerate();
    for (index, field) in fields.filter(|(_, field)| field.private) {
        if values.is_absent(index) {
            continue;
        }
        let blank = if text.is_empty() { "" } else { " " };
        text.add(|out| {
            write!(out, "{blank}{}=", field.name)?;
            let mut json = Vec::new();
            values.write(index, field, &mut JsonWriter::new(&mut json));
            out.write_str(&String::from_utf8_lossy(&json))
        });
    }
    (!text.is_empty()).then(|| text.into_text())
}

/// How many causes are shown. One may be its own.
#[cfg(feature = "tracing")]
const MAX_CAUSES: usize = 32;

/// The cause, its cause, and so on, joined with colons.
#[cfg(feature = "tracing")]
fn sources(error: &(dyn Error + 'static), cause: Option<&dyn Display>) -> Option<String> {
    let mut text = LogText::default();
    let add = |text: &mut LogText, cause: &dyn Display| {
        let colon = if text.is_empty() { "" } else { ": " };
        text.add(|out| write!(out, "{colon}{cause}"));
    };
    if let Some(cause) = cause {
        add(&mut text, cause);
    }
    let mut source = error.source();
    for _ in 0..MAX_CAUSES {
        let Some(cause) = source else { break };
        add(&mut text, &cause);
        source = guarded(|| cause.source()).flatten();
    }
    if source.is_some() {
        text.cut();
    }
    (!text.is_empty()).then(|| text.into_text())
}

#[cfg(not(feature = "tracing"))]
pub(super) fn log<E: ApiError>(_: &E, _: Option<&dyn Display>) {}
