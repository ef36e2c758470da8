//! `errspec generate`: a spec as something else.

use crate::format::{self, FORMATS, Input, Made, OpenApi};
use crate::output::{self, Exit, Trouble};
use crate::pages::Pages;
use crate::source;
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

    /// The spec, a folder of specs for a format of documents, or `-` for standard input.
    spec: PathBuf,

    /// Writes to a file instead of standard output; to a folder of documents, if there is one or the
    /// path ends in `/`.
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,

    /// Writes nothing, and exits with 1 if the file, or one in the folder, is not what would be written.
    #[arg(long, requires = "output")]
    check: bool,

    /// Who uses it: a client's Rust has no private fields.
    #[arg(long, value_enum, default_value_t)]
    side: ForSide,

    /// The file with the settings for Rust, for the format `rust`; `shop.rust.yaml` beside `shop.yaml` is
    /// found without it.
    #[arg(long, value_name = "FILE")]
    rust_settings: Option<PathBuf>,

    /// Begins each page of Markdown with a title and a description, as Jekyll, Hugo, Docusaurus and
    /// MkDocs read them.
    #[arg(long)]
    front_matter: bool,

    /// Puts the spec's JSON and OpenAPI into a page that is one file, to be downloaded from it: it grows by
    /// both. A folder has them beside the page.
    #[arg(long)]
    downloads: bool,

    /// The version of OpenAPI. A document that is merged into has its own.
    #[arg(
        long,
        value_enum,
        value_name = "VERSION",
        default_value_t,
        conflicts_with = "merge"
    )]
    openapi: OpenApi,

    /// Merges OpenAPI into this document, in YAML or JSON: components, and the responses of the operations
    /// whose ids are names of the spec's operations. Comments stay, and merging again changes nothing.
    #[arg(long, value_name = "FILE")]
    merge: Option<PathBuf>,
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
        if self.merge.is_some() && format.name != "openapi" {
            return Err(Trouble::said(
                "`--merge` is for the format `openapi`: nothing else is merged",
            ));
        }
        if self.downloads && format.name != "html" {
            return Err(Trouble::said(
                "`--downloads` is for the format `html`: nothing else is downloaded from",
            ));
        }
        if self.rust_settings.is_some() && format.name != "rust" {
            return Err(Trouble::said(
                "`--rust-settings` is for the format `rust`: nothing else has them",
            ));
        }
        let mut sources = source::collect(std::slice::from_ref(&self.spec))?;
        if let Some(path) = &self.rust_settings {
            let given = sources.into_iter();
            sources = given
                .map(|source| source.with_rust_settings(path))
                .collect();
        }
        let folder = self.output.as_deref().filter(|path| is_folder(path));
        let input = Input {
            sources,
            side: match self.side {
                ForSide::Both => Side::Both,
                ForSide::Client => Side::Client,
            },
            into_folder: folder.is_some(),
            front_matter: self.front_matter,
            downloads: self.downloads,
            openapi: self.openapi,
            merge: self.merge.clone(),
        };
        match ((format.write)(&input)?, &self.output) {
            (Made::Text(text), Some(path)) => self.file(path, &text),
            (Made::Text(text), None) => {
                output::print(&text)?;
                Ok(Exit::Clean)
            }
            (Made::Files(files), Some(path)) => self.files(path, &files),
            (Made::Files(_), None) => Err(Trouble::said(
                "these are several files: name a folder with `--output`",
            )),
        }
    }

    fn file(&self, path: &Path, text: &str) -> Result<Exit, Trouble> {
        let old = match fs::read(path) {
            Ok(old) => old,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Vec::new(),
            // What cannot be read can still be written, as a pipe.
            Err(_) if !self.check => Vec::new(),
            Err(error) => return Err(Trouble::io("cannot read", path, &error)),
        };
        match old == text.as_bytes() {
            // What has not changed is not touched, so that nothing is built anew.
            true => Ok(Exit::Clean),
            false if self.check => Ok(self.stale(path)),
            false => {
                output::write_file(path, text.as_bytes())?;
                Ok(Exit::Clean)
            }
        }
    }

    fn files(&self, folder: &Path, files: &[(String, String)]) -> Result<Exit, Trouble> {
        let pages = Pages::of(folder, files)?;
        if !self.check {
            pages.write()?;
            return Ok(Exit::Clean);
        }
        let stale = pages.stale();
        for path in &stale {
            self.stale(path);
        }
        Ok(Exit::found(!stale.is_empty()))
    }

    fn stale(&self, path: &Path) -> Exit {
        let output = self.output.as_deref().unwrap_or(path);
        output::error(&format!(
            "`{}` is not what `{}` makes today: run `errspec generate {} {} --output {}`",
            output::shown(path),
            output::shown(&self.spec),
            self.format,
            output::shown(&self.spec),
            output::shown(output)
        ));
        Exit::Found
    }
}

/// Whether a path names a folder: one that is there, or is to be.
fn is_folder(path: &Path) -> bool {
    let is_to_be = path.as_os_str().to_string_lossy().ends_with(['/', '\\']);
    path.is_dir() || is_to_be && !path.is_file()
}
