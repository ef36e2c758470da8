//! `errspec completions` and `errspec man`: what a shell and `man` know about the program.

use crate::output::{self, Exit, Trouble};
use clap::CommandFactory;
use clap_complete::Shell;

/// Shows what a shell needs to complete the program's commands and flags.
///
/// For bash, put it into `~/.local/share/bash-completion/completions/errspec`; for zsh into a file
/// `_errspec` in a folder of `$fpath`; for fish into `~/.config/fish/completions/errspec.fish`.
#[derive(Debug, clap::Args)]
pub(crate) struct Completions {
    /// The shell.
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    pub(super) fn run(&self) -> Result<Exit, Trouble> {
        let mut text = Vec::new();
        let mut program = crate::Program::command();
        clap_complete::generate(self.shell, &mut program, "errspec", &mut text);
        output::print(&String::from_utf8_lossy(&text))?;
        Ok(Exit::Clean)
    }
}

/// Shows the manual page of the program, or of one of its commands.
#[derive(Debug, clap::Args)]
pub(crate) struct Man {
    /// The command, such as `check`. Without it, the page is about the program.
    command: Option<String>,
}

impl Man {
    pub(super) fn run(&self) -> Result<Exit, Trouble> {
        let mut program = crate::Program::command();
        program.build();
        let page = match &self.command {
            None => program.clone(),
            Some(name) => program
                .find_subcommand(name)
                .cloned()
                .ok_or_else(|| unknown(&program, name))?,
        };
        let mut text = Vec::new();
        let rendered = clap_mangen::Man::new(page).render(&mut text);
        rendered.map_err(|error| Trouble::said(error.to_string()))?;
        output::print(&String::from_utf8_lossy(&text))?;
        Ok(Exit::Clean)
    }
}

fn unknown(program: &clap::Command, name: &str) -> Trouble {
    let commands: Vec<&str> = program
        .get_subcommands()
        .map(clap::Command::get_name)
        .collect();
    Trouble::said(format!(
        "there is no command `{name}`: the commands are {}",
        commands.join(", ")
    ))
}
