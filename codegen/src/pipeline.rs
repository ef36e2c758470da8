//! The whole way from text to Rust, on one screen.

use crate::diagnostics::Diagnostics;
use crate::emit::rust;
use crate::include::Loader;
use crate::ir::Api;
use crate::report::Report;
use crate::source::Files;
use crate::{check, lower};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::io;
use std::path::Path;

/// What generated code depends on beside the spec.
#[derive(Clone, Debug)]
pub struct Options {
    runtime: TokenStream,
    side: Side,
    place: String,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            runtime: quote!(::errspec),
            side: Side::default(),
            place: String::new(),
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
                ..self
            }),
            Err(_) => Err(format!("`{path}` is not a path to the crate `errspec`")),
        }
    }

    /// Says whom the module is for.
    #[must_use]
    pub fn with_side(self, side: Side) -> Self {
        Self { side, ..self }
    }

    /// Says where the module stands, in letters, digits and `_`: modules of one API in the same
    /// crate are told apart by it. A crate that includes each generated file once needs none.
    #[must_use]
    pub fn with_place(self, place: &str) -> Self {
        Self {
            place: place.to_owned(),
            ..self
        }
    }
}

/// Whom a module is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// Servers and clients.
    #[default]
    Both,
    /// Clients alone. Private fields are left out, and so are the Rust types that become errors by
    /// `rust: { from: … }`, which are the server's own, and the causes that errors keep.
    Client,
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

/// Generates Rust from a spec and the files that it includes, which `read` reads. Messages name the
/// spec by its `path`, and included files are found beside it.
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
    let mut loader = Loader {
        read,
        files: Files::default(),
        diagnostics: &mut diagnostics,
    };
    let spec = loader.load(path, text.to_owned(), &[]);
    let files = loader.files;
    let name = path.file_name().map(|name| name.to_string_lossy());
    let name = name.unwrap_or_default();
    let api = spec.map(|spec| lower::lower(&spec, &name, &mut diagnostics));
    // Rules expect valid values: on others they would report the same mistakes again.
    if let Some(api) = api.as_ref().filter(|_| !diagnostics.has_errors()) {
        check::check(api, &mut diagnostics);
    }
    let failed = diagnostics.has_errors();
    let report = Report::new(diagnostics, files);
    match api.filter(|_| !failed) {
        Some(api) => Ok(Generated {
            api: match options.side {
                Side::Both => api,
                Side::Client => api.for_clients(),
            },
            options: rust::Options {
                runtime: options.runtime.clone(),
                place: options.place.clone(),
            },
            report,
        }),
        None => Err(report),
    }
}
