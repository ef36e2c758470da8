//! The whole way from text to Rust, on one screen.

use crate::diagnostics::{Diagnostic, Diagnostics, File, Severity, render};
use crate::emit::rust;
use crate::include::Loader;
use crate::ir::Api;
use crate::spec::Place;
use crate::{check, lower};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fmt, io};

/// What generated code depends on beside the spec.
#[derive(Clone, Debug)]
pub struct Options {
    runtime: TokenStream,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            runtime: quote!(::errspec),
        }
    }
}

impl Options {
    /// Says by which path the crate `errspec` is reached, if it was renamed or re-exported.
    ///
    /// # Errors
    ///
    /// The text is no path.
    pub fn with_runtime(self, path: &str) -> Result<Self, String> {
        match syn::parse_str::<syn::Path>(path) {
            Ok(path) => Ok(Self {
                runtime: path.to_token_stream(),
            }),
            Err(_) => Err(format!("`{path}` is not a path to the crate `errspec`")),
        }
    }
}

/// The Rust of a spec.
#[derive(Debug)]
pub struct Generated {
    api: Api,
    options: rust::Options,
    report: Report,
}

impl Generated {
    /// The name of the API, and of its module.
    pub fn name(&self) -> &str {
        &self.api.name
    }

    /// The formatted text of `pub mod NAME { … }`.
    pub fn to_file(&self) -> String {
        rust::file(&self.api, &self.options)
    }

    /// The items inside the module.
    pub fn to_items(&self) -> TokenStream {
        let items = rust::items(&self.api, &self.options);
        quote!(#(#items)*)
    }

    /// The attributes of the module.
    pub fn to_attributes(&self) -> TokenStream {
        rust::attributes(&self.api)
    }

    /// Warnings and notes.
    pub fn report(&self) -> &Report {
        &self.report
    }
}

/// What is wrong with a spec, or noteworthy: all of it, in the order of places.
///
/// Texts are made when they are asked for: finding a line takes another reading of the file, which
/// a spec that is built need not pay for what nobody looks at.
#[derive(Clone, Debug)]
pub struct Report {
    diagnostics: Arc<[Diagnostic]>,
    files: Arc<[File]>,
    not_kept: usize,
}

/// One thing that is wrong with a spec, or noteworthy.
#[derive(Clone, Debug)]
pub struct Message {
    severity: Severity,
    text: String,
}

impl Message {
    /// Whether it stops the build.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// The message as rustc would show it: file, line, column, the line itself, a caret, help.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// How many bytes are read again to show mistakes: a hundred mistakes in 100 KB, fewer in
/// a larger file.
const MAX_BYTES_READ: usize = 10_000_000;

impl Report {
    fn new(diagnostics: Diagnostics, files: Vec<File>) -> Self {
        let (kept, not_kept) = diagnostics.into_sorted();
        Self {
            diagnostics: kept.into(),
            files: files.into(),
            not_kept,
        }
    }

    /// The files that were read: the spec, and what it includes.
    pub fn files(&self) -> Vec<PathBuf> {
        self.files
            .iter()
            .map(|file| PathBuf::from(&file.path))
            .collect()
    }

    /// The messages of one severity. The first hundred, and how many more there are.
    pub fn of(&self, severity: Severity) -> Vec<Message> {
        self.render(|diagnostic| diagnostic.severity == severity, severity)
    }

    fn render(&self, wanted: impl Fn(&Diagnostic) -> bool, severity: Severity) -> Vec<Message> {
        let bytes: usize = self.files.iter().map(|file| file.text.len()).sum();
        let shown = (MAX_BYTES_READ / bytes.max(1)).clamp(3, 100);
        let wanted: Vec<&Diagnostic> = self.diagnostics.iter().filter(|d| wanted(d)).collect();
        let mut messages: Vec<Message> = wanted
            .iter()
            .take(shown)
            .map(|diagnostic| Message {
                severity: diagnostic.severity,
                text: render(diagnostic, &self.files),
            })
            .collect();
        let more = wanted.len().saturating_sub(shown)
            + if severity == Severity::Error {
                self.not_kept
            } else {
                0
            };
        if more > 0 {
            messages.push(Message {
                severity,
                text: format!("{severity}: {more} more like these are not shown"),
            });
        }
        messages
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let messages = self.render(|_| true, Severity::Error);
        for (index, message) in messages.iter().enumerate() {
            f.write_str(if index > 0 { "\n\n" } else { "" })?;
            f.write_str(&message.text)?;
        }
        Ok(())
    }
}

impl std::error::Error for Report {}

/// Generates Rust from a spec and the files that it includes, which `read` reads; `path` is where
/// it stands, and how messages call it.
///
/// # Errors
///
/// The report, if the spec has errors.
pub fn generate(
    path: &Path,
    text: &str,
    options: &Options,
    read: &dyn Fn(&Path) -> io::Result<String>,
) -> Result<Generated, Report> {
    let mut diagnostics = Diagnostics::default();
    let root = Place { file: 0, node: 0 };
    let mut loader = Loader {
        read,
        files: Vec::new(),
        diagnostics: &mut diagnostics,
    };
    let spec = loader.load(path, text.to_owned(), &[]);
    let files = loader.files;
    let name = path.file_name().map(|name| name.to_string_lossy());
    let name = name.unwrap_or_default();
    let api = spec.and_then(|spec| lower::lower(&spec, root, &name, &mut diagnostics));
    // Rules read values that lowering vouches for: what it refused would only echo here.
    if let Some(api) = api.as_ref().filter(|_| !diagnostics.has_errors()) {
        check::check(api, root, &mut diagnostics);
    }
    let failed = diagnostics.has_errors();
    let report = Report::new(diagnostics, files);
    match api.filter(|_| !failed) {
        Some(api) => Ok(Generated {
            api,
            options: rust::Options {
                runtime: options.runtime.clone(),
            },
            report,
        }),
        None => Err(report),
    }
}
