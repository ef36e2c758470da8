//! `errspec check`: mistakes, warnings and lints of files and folders.

use crate::check::{self, Baseline, Levels};
use crate::output::{self, Exit, Trouble};
use crate::show::{Format, Results};
use crate::source::{self, Source};
use crate::watch::Watch;
use errspec_codegen::Severity;
use std::path::PathBuf;

/// Looks for mistakes and lints in specs.
///
/// Exits with 0 if there is nothing wrong, with 1 if there is an error, and with 2 if it could not
/// run.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Files, folders that are searched but for what git ignores, or `-` for standard input.
    #[arg(value_name = "PATH", default_value = ".")]
    paths: Vec<PathBuf>,

    /// The file with the settings for Rust of the one spec; `shop.rust.yaml` beside `shop.yaml` is found
    /// without it.
    #[arg(long, value_name = "FILE")]
    rust_settings: Option<PathBuf>,

    /// The format of what is found.
    #[arg(long, value_enum, default_value_t)]
    format: Format,

    /// Writes what is found to a file instead of standard output.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Makes a lint, or all of a category, an error; `warnings` for all warnings.
    #[arg(short = 'D', long, value_name = "LINT")]
    deny: Vec<String>,

    /// Makes a lint, or all of a category, a warning; `lints` for all of them.
    #[arg(short = 'W', long, value_name = "LINT")]
    warn: Vec<String>,

    /// Leaves out a lint, or all of a category; `lints` for all of them.
    #[arg(short = 'A', long, value_name = "LINT")]
    allow: Vec<String>,

    /// Shows notes too: what is good to know.
    #[arg(long)]
    notes: bool,

    /// Leaves out the warnings and lints that this file lists.
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,

    /// Lists all warnings and lints of today in this file, for `--baseline`.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["baseline", "watch"])]
    generate_baseline: Option<PathBuf>,

    /// Makes the changes that cannot alter what a spec means.
    #[arg(long)]
    fix: bool,

    /// Also makes changes that are a guess, where fewer errors are left by them.
    #[arg(long)]
    unsafe_fixes: bool,

    /// Checks again whenever a file changes.
    #[arg(long, conflicts_with_all = ["output", "fix", "unsafe_fixes"])]
    watch: bool,

    /// Shows nothing but what is found.
    #[arg(short, long)]
    quiet: bool,
}

impl Args {
    pub(super) fn run(&self) -> Result<Exit, Trouble> {
        let mut levels = Levels::of(&self.allow, &self.warn, &self.deny)?;
        levels.with_notes = self.notes;
        if !self.watch {
            return self.once(&levels);
        }
        let watch = Watch::new(&self.paths)?;
        loop {
            if let Err(trouble) = self.once(&levels) {
                if trouble.is_closed_pipe() {
                    return Ok(Exit::Clean);
                }
                output::error(&trouble.to_string());
            }
            watch.wait()?;
        }
    }

    fn once(&self, levels: &Levels) -> Result<Exit, Trouble> {
        let baseline = self.baseline.as_deref().map(Baseline::read).transpose()?;
        let sources = self.sources()?;
        let mut troubles = Vec::new();
        let mut checked = Vec::new();
        for result in check::check_all(&sources, levels) {
            match result {
                Ok(one) => checked.push(one),
                Err(trouble) => troubles.push(trouble),
            }
        }
        let mut results = Results { checked, fixed: 0 };
        if self.fix || self.unsafe_fixes {
            self.fix(&sources, levels, &mut results)?;
        }
        let gone = baseline.map_or(0, |baseline| baseline.apply(&mut results.checked));
        if let Some(path) = &self.generate_baseline {
            let baseline = Baseline::of(&results.checked);
            baseline.write(path)?;
            self.note(&format!(
                "listed {} in `{}`",
                baseline.count(),
                output::shown(path)
            ));
            baseline.apply(&mut results.checked);
        }
        // Nothing is wrong with what could not be read: that must not be said.
        let is_nothing = results.checked.is_empty() && !troubles.is_empty();
        if !(is_nothing && self.format == Format::Human) {
            self.show(&results)?;
        }
        if gone > 0 {
            self.note(&format!(
                "{gone} of the baseline are gone: make it anew with `--generate-baseline`"
            ));
        }
        for trouble in &troubles {
            output::error(&trouble.to_string());
        }
        match troubles.is_empty() {
            true => Ok(Exit::found(results.count(Severity::Error) > 0)),
            false => Err(Trouble::said("not every spec could be read")),
        }
    }

    fn sources(&self) -> Result<Vec<Source>, Trouble> {
        let sources = source::collect(&self.paths)?;
        match (&self.rust_settings, sources.as_slice()) {
            (None, _) => Ok(sources),
            (Some(path), [one]) => Ok(vec![one.clone().with_rust_settings(path)]),
            (Some(_), all) => Err(Trouble::said(format!(
                "`--rust-settings` is for one spec, and there are {}: name a file",
                all.len()
            ))),
        }
    }

    fn fix(
        &self,
        sources: &[Source],
        levels: &Levels,
        results: &mut Results,
    ) -> Result<(), Trouble> {
        let checked = std::mem::take(&mut results.checked);
        for one in checked {
            let source = sources.iter().find(|source| source.path == one.path);
            let source = source.filter(|source| !source.is_stdin);
            let Some(source) = source else {
                results.checked.push(one);
                continue;
            };
            let (fixed, left) = check::fix(source, one, levels, self.unsafe_fixes)?;
            results.fixed += fixed;
            results.checked.push(left);
        }
        Ok(())
    }

    fn show(&self, results: &Results) -> Result<(), Trouble> {
        let text = self.format.render(results);
        match &self.output {
            Some(path) => {
                let plain = anstream::adapter::strip_str(&text).to_string();
                output::write_file(path, plain.as_bytes())
            }
            None if self.quiet && results.is_empty() && self.format == Format::Human => Ok(()),
            None => output::print(&text),
        }
    }

    /// Tells something on standard error.
    fn note(&self, text: &str) {
        if !self.quiet {
            output::print_error(&format!("{}\n", output::escape(text)));
        }
    }
}
