//! The program `errspec`: checks, explains and tries out HTTP API error specs, and generates from
//! them.

mod answer;
mod check;
mod command;
mod detail;
mod document;
mod explain;
mod format;
mod init;
mod input;
mod lint;
mod mock;
mod output;
mod pages;
mod preview;
mod sample;
mod show;
mod source;
mod stop;
mod traffic;
mod verdict;
mod watch;
mod wire;

use clap::{ColorChoice, Parser};
use command::Command;
use std::process::ExitCode;

/// Checks, explains and tries out HTTP API error specs, and generates from them.
#[derive(Debug, Parser)]
#[command(
    name = "errspec",
    version,
    max_term_width = 100,
    disable_help_subcommand = true
)]
struct Program {
    #[command(subcommand)]
    command: Command,

    /// When to use colours. `NO_COLOR` is respected too.
    #[arg(long, global = true, value_name = "WHEN", default_value_t = ColorChoice::Auto)]
    color: ColorChoice,
}

fn main() -> ExitCode {
    let program = match Program::try_parse() {
        Ok(program) => program,
        Err(wrong) => {
            let is_help = !wrong.use_stderr();
            // Where nobody reads what is shown, nothing can be done about it.
            let _ = wrong.print();
            return ExitCode::from(if is_help { 0 } else { 2 });
        }
    };
    output::choose_color(program.color);
    match program.command.run() {
        Ok(exit) => exit.into(),
        Err(trouble) if trouble.is_closed_pipe() => ExitCode::SUCCESS,
        Err(trouble) => {
            output::error(&trouble.to_string());
            ExitCode::from(2)
        }
    }
}
