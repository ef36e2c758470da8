//! Rust that handles an error.

use errspec_codegen::ErrorOutline;
use std::fmt;

/// An error in a client's code: its variant, and the accessors of its fields.
pub(super) fn of_error(api: &str, outline: &ErrorOutline<'_>) -> String {
    let ErrorOutline {
        variant, accessors, ..
    } = outline;
    match accessors {
        [] => format!("if let Some({api}::Error::{variant}(_)) = failure.error() {{\n    // …\n}}"),
        accessors => {
            let calls = accessors.iter().map(|name| format!("held.{name}()"));
            let calls = calls.collect::<Vec<_>>().join(", ");
            format!(
                "if let Some({api}::Error::{variant}(held)) = failure.error() {{\n    // {calls}\n}}"
            )
        }
    }
}

/// All errors in a client's code.
pub(super) fn of_api(api: &str, outline: Option<&ErrorOutline<'_>>) -> String {
    let variant = outline.map_or("…", |outline| outline.variant);
    format!(
        "match http.execute(request).await?.check::<{api}::Error>().await {{
    Ok(answer) => println!(\"{{}}\", answer.text().await?),
    Err(CheckError::Api(failure)) => match failure.error() {{
        Some({api}::Error::{variant}(_)) => println!(\"{{failure}}\"),
        _ => match failure.advice(&call) {{
            Advice::RetryAfter(delay) | Advice::Backoff(delay) => println!(\"again in {{delay:?}}\"),
            Advice::Verify => println!(\"look whether it was done before repeating it\"),
            _ => println!(\"{{failure}}, outcome: {{}}\", failure.outcome()),
        }},
    }},
    Err(CheckError::Transport(error)) => return Err(error.into()),
}}"
    )
}

/// The command that asks the mock server for an error.
pub(crate) fn curl(address: impl fmt::Display, name: &str) -> String {
    let path: String = form_urlencoded::byte_serialize(name.as_bytes()).collect();
    format!("curl -i {address}/{}", path.replace('+', "%20"))
}
