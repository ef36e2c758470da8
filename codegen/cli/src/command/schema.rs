//! `errspec schema`: the JSON Schemas of what errspec reads and writes.

use crate::format;
use crate::output::{self, Exit, Trouble};
use crate::show;
use crate::verdict;
use clap::ValueEnum;

/// Shows the JSON Schema of a format that errspec reads or writes.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The format.
    #[arg(value_enum)]
    format: Schema,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Schema {
    /// Specs, for editors that complete and check YAML
    Spec,
    /// Settings for Rust beside a spec, likewise
    Rust,
    /// What `errspec check --format json` writes
    Check,
    /// What `errspec generate json` writes
    Json,
    /// What `errspec decode --json` writes
    Decode,
    /// What `errspec verify --format json` writes
    Verify,
}

impl Args {
    pub(super) fn run(&self) -> Result<Exit, Trouble> {
        let schema = match self.format {
            Schema::Spec => errspec_codegen::json_schema(),
            Schema::Rust => errspec_codegen::json_schema_of_rust_settings(),
            Schema::Decode => output::json(&verdict::schema()),
            Schema::Verify => output::json(&super::verify::schema()),
            Schema::Json => output::json(&format::json_document_schema()),
            Schema::Check => output::json(&show::json_schema()),
        };
        output::print(&schema)?;
        Ok(Exit::Clean)
    }
}
