//! The formats that a spec is turned into: a file each, and a table from which the command, its help
//! and the tests follow.

pub(crate) mod html;
mod json;
mod json_schema;
mod markdown;
mod markup;
pub(crate) mod openapi;
mod rust;
pub(crate) mod template;

use crate::output::{self, Trouble};
use crate::source::Source;
use errspec_codegen::{Report, Side};
use errspec_interpret::Api;
use std::path::PathBuf;

pub(crate) use json::{public as public_json, schema as json_document_schema};
pub(crate) use openapi::Version as OpenApi;

/// What a format is made of.
pub(crate) struct Input {
    /// One spec, or all of a folder.
    pub(crate) sources: Vec<Source>,
    pub(crate) side: Side,
    /// Whether files go into a folder, so that there can be several.
    pub(crate) into_folder: bool,
    /// Whether pages of Markdown begin with what site generators read.
    pub(crate) front_matter: bool,
    /// Whether a page that is one file has what can be downloaded from it.
    pub(crate) downloads: bool,
    pub(crate) openapi: OpenApi,
    /// The document of OpenAPI to merge into.
    pub(crate) merge: Option<PathBuf>,
}

/// What a format makes.
pub(crate) enum Made {
    Text(String),
    /// Files by their paths in a folder.
    Files(Vec<(String, String)>),
}

/// A format.
pub(crate) struct Format {
    /// Its name on the command line.
    pub(crate) name: &'static str,
    /// What it is, in one line.
    pub(crate) help: &'static str,
    pub(crate) write: fn(&Input) -> Result<Made, Trouble>,
}

/// All formats.
pub(crate) const FORMATS: &[Format] = &[
    Format {
        name: "html",
        help: "a page that asks nobody: search, every error with its bytes and advice",
        write: html::write,
    },
    Format {
        name: "markdown",
        help: "the same for repositories and wikis: a page, or in a folder one for each error",
        write: markdown::write,
    },
    Format {
        name: "openapi",
        help: "every error as OpenAPI's components, or merged into a document",
        write: openapi::write,
    },
    Format {
        name: "rust",
        help: "the module that `include_spec!` and the macro make",
        write: rust::write,
    },
    Format {
        name: "json",
        help: "all that the spec means, defaults filled; its schema is `errspec schema json`",
        write: json::write,
    },
    Format {
        name: "json-schema",
        help: "the JSON Schema of each error's body, as a server of the spec writes it",
        write: json_schema::write,
    },
];

/// The format of a name.
pub(crate) fn find(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

impl Input {
    /// The one spec, of a format that has no more.
    fn source(&self) -> Result<&Source, Trouble> {
        match self.sources.as_slice() {
            [one] if !self.into_folder => Ok(one),
            [_] => Err(Trouble::said(
                "this format is one file: name a file with `--output`, and no folder",
            )),
            all => Err(Trouble::said(format!(
                "this format is made of one spec, and there are {}: name a file",
                all.len()
            ))),
        }
    }

    /// The one spec as data, or what is wrong with it.
    fn load(&self) -> Result<Api, Trouble> {
        let source = self.source()?;
        source.load()?.map_err(|report| wrong(source, &report))
    }

    /// All specs as data, or what is wrong with the first that has mistakes. What another includes is
    /// no spec of its own.
    fn load_all(&self) -> Result<Vec<Api>, Trouble> {
        let mut loaded = Vec::new();
        for source in &self.sources {
            loaded.push((source, source.load()?));
        }
        let reports = loaded.iter().map(|(_, result)| match result {
            Ok(api) => api.report(),
            Err(report) => report,
        });
        // The first file is the spec itself.
        let included = reports.flat_map(|report| report.files().into_iter().skip(1));
        let included: Vec<PathBuf> = included.collect();
        loaded.retain(|(source, _)| !source.is_walked || !included.contains(&source.path));
        let apis = loaded.into_iter();
        apis.map(|(source, result)| result.map_err(|report| wrong(source, &report)))
            .collect()
    }
}

fn wrong(source: &Source, report: &Report) -> Trouble {
    let path = output::shown(&source.path);
    Trouble::said(format!("`{path}` has mistakes\n\n{report}"))
}
