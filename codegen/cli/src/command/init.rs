//! `errspec init`: a spec to start from.

use crate::answer::{self, Answer};
use crate::init::{self, PRESETS};
use crate::input::read;
use crate::output::{self, Exit, Trouble};
use crate::source;
use crate::verdict::Verdict;
use clap::builder::{PossibleValue, PossibleValuesParser};
use errspec_interpret::Api;
use std::path::{Path, PathBuf};

/// Writes a spec to start from: of a common shape, or guessed from answers of an API.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The file to write, or `-` for standard output.
    #[arg(value_name = "FILE", default_value = "errors.yaml")]
    file: PathBuf,

    /// The name of the API.
    #[arg(long, default_value = "my_api", value_name = "NAME")]
    api: String,

    /// The shape of errors on the wire.
    #[arg(long, value_parser = presets(), default_value = "problem", conflicts_with = "from")]
    envelope: String,

    /// Guesses the shape from what `curl -i` shows, raw HTTP, or a HAR file; can be given several
    /// times.
    #[arg(long, value_name = "FILE")]
    from: Vec<PathBuf>,

    /// Replaces a file that is there.
    #[arg(long)]
    force: bool,
}

fn presets() -> PossibleValuesParser {
    let values = PRESETS.iter();
    PossibleValuesParser::new(values.map(|one| PossibleValue::new(one.name).help(one.help)))
}

impl Args {
    pub(super) fn run(&self) -> Result<Exit, Trouble> {
        let is_stdout = self.file == Path::new("-");
        if !is_stdout && self.file.exists() && !self.force {
            let file = output::shown(&self.file);
            return Err(Trouble::said(format!(
                "`{file}` is there already: `--force` replaces it"
            )));
        }
        let spec = match self.from.is_empty() {
            true => self.preset()?,
            false => self.guess()?,
        };
        if is_stdout {
            output::print(&spec)?;
        } else {
            output::write_file(&self.file, spec.as_bytes())?;
            let file = output::shown(&self.file);
            output::print_error(&format!("wrote `{file}`: try `errspec check {file}`\n"));
        }
        Ok(Exit::Clean)
    }

    fn preset(&self) -> Result<String, Trouble> {
        let preset = PRESETS.iter().find(|preset| preset.name == self.envelope);
        let preset = preset.ok_or_else(|| Trouble::said("there is no such shape"))?;
        let spec = preset.to_spec(&self.api);
        // Only the name of the API can be wrong.
        source::parse(&self.file, &spec).map_err(|report| Trouble::said(report.to_string()))?;
        Ok(spec)
    }

    fn guess(&self) -> Result<String, Trouble> {
        let mut answers = Vec::new();
        for path in &self.from {
            let found = answer::parse(&read(path)?);
            answers.extend(found.map_err(|why| {
                Trouble::said(format!("`{}` cannot be read: {why}", output::shown(path)))
            })?);
        }
        // A HAR file has successes too, in shapes of their own. Where there is nothing else, errors
        // come under a status of successes.
        if answers.iter().any(|answer| answer.status >= 400) {
            answers.retain(|answer| answer.status >= 400);
        }
        let read =
            |spec: &str| source::parse(&self.file, spec).map_err(|report| report.to_string());
        let (spec, api) = init::from_answers(&self.api, &answers, read).map_err(Trouble::said)?;
        say_what_is_unread(&api, &answers);
        Ok(spec)
    }
}

/// Says what the guess does not read as it should.
fn say_what_is_unread(api: &Api, answers: &[Answer]) {
    let unread = answers.iter().map(|answer| Verdict::of(api, answer));
    let unread = unread
        .filter(|verdict| verdict.success || !verdict.is_declared())
        .count();
    if unread > 0 {
        let all = answers.len();
        output::print_error(&format!(
            "{unread} of {all} answers are not read as an error of what was guessed: \
             `errspec decode` says why\n"
        ));
    }
}
