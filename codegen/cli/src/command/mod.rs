//! The commands, a file each. A command reads its arguments, calls what does the work, and shows what
//! comes out.

mod check;
mod decode;
mod explain;
mod generate;
mod init;
mod mock;
mod preview;
mod schema;
mod shell;
mod verify;

use crate::output::{Exit, Trouble};
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Writes a spec to start from.
    Init(init::Args),
    /// Looks for mistakes and lints in specs.
    Check(check::Args),
    /// Explains a mistake, a lint, or an error of a spec.
    Explain(explain::Args),
    /// Reads an answer as a client reads it, and says why.
    Decode(decode::Args),
    /// Turns a spec into documents, OpenAPI, Rust, JSON or JSON Schema.
    Generate(generate::Args),
    /// Answers with the errors of a spec, injects faults, and judges clients.
    Mock(mock::Args),
    /// Shows a spec in the browser, and follows it as it is saved.
    Preview(preview::Args),
    /// Holds recorded traffic against a spec.
    Verify(verify::Args),
    /// Shows the JSON Schema of a format that errspec reads or writes.
    Schema(schema::Args),
    /// Shows what a shell needs to complete commands and flags.
    Completions(shell::Completions),
    /// Shows the manual page of the program or of a command.
    Man(shell::Man),
}

impl Command {
    pub(crate) fn run(&self) -> Result<Exit, Trouble> {
        match self {
            Self::Init(args) => args.run(),
            Self::Check(args) => args.run(),
            Self::Explain(args) => args.run(),
            Self::Decode(args) => args.run(),
            Self::Generate(args) => args.run(),
            Self::Mock(args) => args.run(),
            Self::Preview(args) => args.run(),
            Self::Verify(args) => args.run(),
            Self::Schema(args) => args.run(),
            Self::Completions(args) => args.run(),
            Self::Man(args) => args.run(),
        }
    }
}
