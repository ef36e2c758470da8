//! `errspec decode`: an answer, read as a client reads it.

use crate::answer::{self, Answer, add_header};
use crate::input::read;
use crate::output::{self, Exit, Trouble};
use crate::source;
use crate::verdict::Verdict;
use http::{HeaderMap, Method};
use std::path::PathBuf;

/// Reads an answer as a client reads it: which error it is and why, its fields, what to do.
///
/// Exits with 1 if the spec does not declare the error, or a required field is missing.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The spec.
    spec: PathBuf,

    /// What `curl -i` shows, raw HTTP, a HAR file or an entry of one, or with `--status` a bare body;
    /// `-` for standard input.
    #[arg(value_name = "FILE", default_value = "-")]
    file: PathBuf,

    /// The status of a bare body.
    #[arg(long, value_parser = clap::value_parser!(u16).range(100..600))]
    status: Option<u16>,

    /// A header of a bare body.
    #[arg(short = 'H', long, value_name = "NAME: VALUE", requires = "status")]
    header: Vec<String>,

    /// The method of the request, for the advice. [default: that of the HAR entry, else POST]
    #[arg(short = 'X', long)]
    method: Option<Method>,

    /// The request had a header `Idempotency-Key`.
    #[arg(long)]
    idempotency_key: bool,

    /// Shows JSON, whose schema `errspec schema decode` shows.
    #[arg(long)]
    json: bool,
}

impl Args {
    pub(super) fn run(&self) -> Result<Exit, Trouble> {
        let api = source::load(&self.spec)?;
        let mut answers = self.answers()?;
        for answer in &mut answers {
            if let Some(method) = &self.method {
                answer.method = Some(method.clone());
            }
            answer.has_idempotency_key |= self.idempotency_key;
        }
        let mut is_declared = true;
        for (index, answer) in answers.iter().enumerate() {
            let verdict = Verdict::of(&api, answer);
            is_declared &= verdict.is_declared();
            // One at a time: a recording has thousands, each with all errors that it may be.
            output::print(&match self.json {
                true => item(&verdict, index),
                false => {
                    let url = answer.url.as_deref().filter(|_| answers.len() > 1);
                    let url = url.map(|url| output::faint(output::escape_line(url)) + "\n");
                    let blank = if index > 0 { "\n" } else { "" };
                    blank.to_owned() + &url.unwrap_or_default() + &verdict.to_text()
                }
            })?;
        }
        if self.json {
            output::print("\n]\n")?;
        }
        Ok(Exit::found(!is_declared))
    }

    fn answers(&self) -> Result<Vec<Answer>, Trouble> {
        let bytes = read(&self.file)?;
        let Some(status) = self.status else {
            let answers = answer::parse(&bytes);
            let answers = answers.map_err(|why| {
                Trouble::said(format!(
                    "`{}` cannot be read: {why}; `--status 404`, say, is for a bare body",
                    output::shown(&self.file)
                ))
            })?;
            return match answers.is_empty() {
                true => Err(Trouble::said("it has no answers")),
                false => Ok(answers),
            };
        };
        let mut headers = HeaderMap::new();
        for header in &self.header {
            let Some((name, value)) = header.split_once(':') else {
                return Err(Trouble::said(format!(
                    "`{header}` is no header: write `Name: value`"
                )));
            };
            add_header(&mut headers, name, value.as_bytes());
        }
        Ok(vec![Answer {
            status,
            headers,
            body: bytes,
            ..Answer::default()
        }])
    }
}

/// An item of a list in JSON. Strings in it have no line breaks.
fn item(verdict: &Verdict, index: usize) -> String {
    let text = output::json(verdict);
    let lines: Vec<String> = text.lines().map(|line| format!("  {line}")).collect();
    let before = if index > 0 { ",\n" } else { "[\n" };
    before.to_owned() + &lines.join("\n")
}
