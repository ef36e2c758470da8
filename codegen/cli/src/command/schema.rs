//! `errspec schema`: the JSON Schemas of what errspec reads and writes.

use crate::output::{self, Exit, Trouble};
use crate::show;
use clap::ValueEnum;

/// Shows the JSON Schema of a format that errspec reads or writes.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The format.
    #[arg(value_enum)]
    format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// Specs, for editors that complete and check YAML
    Spec,
    /// What `errspec check --format json` writes
    Check,
}

impl Args {
    pub(super) fn run(&self) -> Result<Exit, Trouble> {
        let schema = match self.format {
            Format::Spec => errspec_codegen::json_schema(),
            Format::Check => output::json(&show::json_schema()),
        };
        output::print(&schema)?;
        Ok(Exit::Clean)
    }
}
