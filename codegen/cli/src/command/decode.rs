//! `errspec decode`: an answer, read as a client reads it.

use crate::answer::{self, Answer, add_header};
use crate::output::{self, Exit, Trouble};
use crate::source;
use crate::verdict::Verdict;
use http::{HeaderMap, Method};
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// No answer has more bytes.
const MAX_BYTES: u64 = 64_000_000;

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
        let verdicts: Vec<Verdict> = answers
            .iter()
            .map(|answer| Verdict::of(&api, answer))
            .collect();
        if self.json {
            output::print(&output::json(&verdicts))?;
        } else {
            let texts = answers.iter().zip(&verdicts).map(|(answer, verdict)| {
                let url = answer.url.as_deref().filter(|_| answers.len() > 1);
                let url = url.map(|url| output::faint(output::escape_line(url)) + "\n");
                url.unwrap_or_default() + &verdict.to_text()
            });
            output::print(&texts.collect::<Vec<_>>().join("\n"))?;
        }
        Ok(Exit::found(!verdicts.iter().all(Verdict::is_declared)))
    }

    fn answers(&self) -> Result<Vec<Answer>, Trouble> {
        let bytes = read(&self.file)?;
        let Some(status) = self.status else {
            let answers = answer::parse(&bytes);
            let answers = answers.map_err(|why| {
                Trouble::said(format!("`{}` cannot be read: {why}", self.file.display()))
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

/// Reads a file, or standard input for `-`.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::new();
    let read = match path == Path::new("-") {
        true => io::stdin()
            .lock()
            .take(MAX_BYTES + 1)
            .read_to_end(&mut bytes),
        false => File::open(path).and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes)),
    };
    read.map_err(|error| Trouble::io("cannot read", path, &error))?;
    if bytes.len() as u64 > MAX_BYTES {
        let limit = MAX_BYTES / 1_000_000;
        let message = format!("`{}` has more than {limit} MB", path.display());
        return Err(Trouble::said(message));
    }
    Ok(bytes)
}
