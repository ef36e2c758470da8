//! `errspec generate`: a spec as something else.

use crate::format::{self, FORMATS, Input};
use crate::output::{self, Exit, Trouble};
use crate::source::Source;
use clap::ValueEnum;
use clap::builder::{PossibleValue, PossibleValuesParser};
use errspec_codegen::Side;
use std::fs;
use std::path::{Path, PathBuf};

/// Turns a spec into something else.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The format.
    #[arg(value_parser = formats())]
    format: String,

    /// The spec, or `-` for standard input.
    spec: PathBuf,

    /// Writes to a file instead of standard output.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Writes nothing, and exits with 1 if the file is not what would be written.
    #[arg(long, requires = "output")]
    check: bool,

    /// Who uses it: a client's Rust has no private fields.
    #[arg(long, value_enum, default_value_t)]
    side: ForSide,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum ForSide {
    /// Servers and clients
    #[default]
    Both,
    /// Clients only
    Client,
}

fn formats() -> PossibleValuesParser {
    let values = FORMATS.iter();
    PossibleValuesParser::new(values.map(|one| PossibleValue::new(one.name).help(one.help)))
}

impl Args {
    pub(super) fn run(&self) -> Result<Exit, Trouble> {
        let Some(format) = format::find(&self.format) else {
            return Err(Trouble::said(format!(
                "no format is called `{}`",
                self.format
            )));
        };
        let source = Source::named(&self.spec);
        let input = Input {
            text: source.read()?,
            source,
            side: match self.side {
                ForSide::Both => Side::Both,
                ForSide::Client => Side::Client,
            },
        };
        let text = (format.write)(&input)?;
        match &self.output {
            Some(path) if self.check => self.compare(path, &text),
            Some(path) => {
                // What has not changed is not touched, so that nothing is built anew.
                if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
                    return Ok(Exit::Clean);
                }
                output::write_file(path, text.as_bytes())?;
                Ok(Exit::Clean)
            }
            None => {
                output::print(&text)?;
                Ok(Exit::Clean)
            }
        }
    }

    fn compare(&self, path: &Path, text: &str) -> Result<Exit, Trouble> {
        let old = match fs::read(path) {
            Ok(old) => old,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(Trouble::io("cannot read", path, &error)),
        };
        if old == text.as_bytes() {
            return Ok(Exit::Clean);
        }
        output::error(&format!(
            "`{}` is not what `{}` makes today: run `errspec generate {} {} --output {}`",
            path.display(),
            self.spec.display(),
            self.format,
            self.spec.display(),
            path.display()
        ));
        Ok(Exit::Found)
    }
}
