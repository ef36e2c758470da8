//! What is printed. `println!` would panic where nobody reads any more, as in `exchange | head -1`.

use crate::api::infinex;
use crate::client::Request;
use std::io;

/// Prints a line.
macro_rules! say {
    ($($text:tt)*) => {{
        use std::io::Write as _;
        writeln!(std::io::stdout(), $($text)*)
    }};
}
pub(crate) use say;

/// How much is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    /// One line an error.
    Table,
    /// Each request and answer as it goes over the wire.
    Wire,
}

/// The head of the table.
pub(crate) fn head(detail: Detail) -> io::Result<()> {
    match detail {
        Detail::Table => line("the request", "the answer", "what to do"),
        Detail::Wire => Ok(()),
    }
}

/// What the client made of an answer, on one line.
pub(crate) fn row(title: &str, failure: &infinex::Failure, request: &Request) -> io::Result<()> {
    let answer = format!("{} {}", failure.status().as_u16(), code(failure));
    line(title, &answer, &failure.advice(request).to_string())
}

fn line(request: &str, answer: &str, advice: &str) -> io::Result<()> {
    say!("{request:<56}  {answer:<30}  {advice}")
}

pub(crate) fn request(number: u32, title: &str, request: &Request) -> io::Result<()> {
    say!("{number}. {title}")?;
    say!("  > {} {}", request.method, request.path)?;
    for (name, value) in &request.headers {
        say!("  > {name}: {value}")?;
    }
    if request.body.is_some() {
        say!("  > {:.100}", request.body_text())?;
    }
    Ok(())
}

/// The answer as it came.
pub(crate) fn wire(answer: &str) -> io::Result<()> {
    for line in answer.lines() {
        say!("  < {line}")?;
    }
    Ok(())
}

/// What the client made of the answer.
pub(crate) fn failure(failure: &infinex::Failure, request: &Request) -> io::Result<()> {
    say!("  code     {}", code(failure))?;
    say!("  error    {}", typed_error(failure))?;
    say!("  message  {}", failure.message().unwrap_or("none"))?;
    say!("  outcome  {}", failure.outcome())?;
    say!("  advice   {}\n", failure.advice(request))
}

fn code(failure: &infinex::Failure) -> String {
    match (failure.code(), failure.raw_code()) {
        (Some(code), _) => code.to_string(),
        (None, Some(raw)) => format!("{raw}, which the spec does not declare"),
        (None, None) => "none".to_owned(),
    }
}

/// The typed error, or why there is none: a client cannot have fields that the server's envelope
/// does not carry. Code, message and advice are there all the same.
fn typed_error(failure: &infinex::Failure) -> String {
    match (failure.error(), failure.missing_field()) {
        (Some(error), _) => format!("{error:?}"),
        (None, Some(field)) => format!("none: the field `{field}` is not on the wire"),
        (None, None) => "none: the spec does not declare the code".to_owned(),
    }
}

/// Says how many errors were provoked. True if it was all of them.
pub(crate) fn summary(provoked: &[infinex::Code]) -> io::Result<bool> {
    let all = infinex::Code::ALL.iter();
    let missing: Vec<_> = all.filter(|code| !provoked.contains(code)).collect();
    let total = infinex::Code::ALL.len();
    say!("\n{} of {total} errors provoked", total - missing.len())?;
    for code in &missing {
        say!("  not provoked: {code}")?;
    }
    say!("")?;
    Ok(missing.is_empty())
}
