//! All phases from text to Rust.

use crate::arena::Arena;
use crate::diagnostics::{Code, Diagnostics};
use crate::emit::rust;
use crate::include::{Loader, MAX_BYTES};
use crate::ir::Api;
use crate::outline::{self, Outline};
use crate::report::Report;
use crate::source::Files;
use crate::{check, lower, plan};
use errspec_model::Spec;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::io;
use std::path::{Path, PathBuf};

/// The options of generated code.
#[derive(Clone, Debug)]
pub struct Options {
    runtime: TokenStream,
    side: Side,
    non_exhaustive: bool,
    rust: Option<PathBuf>,
    place: String,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            runtime: quote!(::errspec),
            side: Side::default(),
            non_exhaustive: false,
            rust: None,
            place: String::new(),
        }
    }
}

impl Options {
    /// Sets the path to the crate `errspec`, if that is renamed or re-exported.
    ///
    /// # Errors
    ///
    /// Returns a message if the text is not a path.
    pub fn with_crate_path(self, path: &str) -> Result<Self, String> {
        match syn::parse_str::<syn::Path>(path) {
            Ok(path) => Ok(Self {
                runtime: path.to_token_stream(),
                ..self
            }),
            Err(_) => Err(format!("`{path}` is not a path to the crate `errspec`")),
        }
    }

    /// Sets who uses the module: servers and clients by default, or clients only.
    #[must_use]
    pub fn with_side(self, side: Side) -> Self {
        Self { side, ..self }
    }

    /// Makes `Error` and the enums of operations `#[non_exhaustive]`.
    #[must_use]
    pub fn with_non_exhaustive(self) -> Self {
        Self {
            non_exhaustive: true,
            ..self
        }
    }

    /// Sets the file with the settings for Rust that a spec leaves out. Where a caller has only the spec,
    /// [`rust_settings_of`](crate::rust_settings_of) finds the one beside it.
    #[must_use]
    pub fn with_rust(self, path: impl Into<PathBuf>) -> Self {
        Self {
            rust: Some(path.into()),
            ..self
        }
    }

    /// Returns the file with the settings for Rust.
    pub fn rust(&self) -> Option<&Path> {
        self.rust.as_deref()
    }

    /// Sets a text of letters, digits and `_` that differs between modules of one API in the same
    /// crate. A crate that includes each generated file once needs none.
    #[must_use]
    pub fn with_place(self, place: &str) -> Self {
        Self {
            place: place.to_owned(),
            ..self
        }
    }
}

/// Who uses a module.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// Servers and clients.
    #[default]
    Both,
    /// Clients only. What is the server's own is left out: private fields, the Rust types that are
    /// converted to errors by `rust: { from: … }`, and the causes that errors keep.
    Client,
}

/// The Rust of a spec.
#[derive(Debug)]
pub struct Generated {
    name: String,
    /// The name of the spec's file, without its folder.
    file_name: String,
    attributes: TokenStream,
    items: rust::Items,
    report: Report,
}

impl Generated {
    /// The name of the API, and of its module.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The formatted text of `pub mod NAME { … }`.
    pub fn to_file(&self) -> String {
        rust::file(&self.name, &self.file_name, &self.attributes, &self.items)
    }

    /// The items inside the module.
    pub fn to_items(&self) -> TokenStream {
        self.items.to_tokens()
    }

    /// The attributes of the module.
    pub fn to_attributes(&self) -> TokenStream {
        self.attributes.clone()
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
/// Returns the report if the spec has errors.
pub fn generate(
    path: &Path,
    text: &str,
    options: &Options,
    read: &dyn Fn(&Path) -> io::Result<String>,
) -> Result<Generated, Report> {
    let arena = Arena::default();
    let Options {
        runtime,
        side,
        non_exhaustive,
        rust,
        place,
    } = options.clone();
    let (api, report) = load(&arena, path, text, (side, rust.as_deref()), read).into_result()?;
    let options = rust::Options {
        runtime,
        non_exhaustive,
        place,
        origins: report.origins(api.errors.iter().map(|error| error.place)),
    };
    let spec = plan::plan(&api, &arena);
    Ok(Generated {
        name: api.name.to_owned(),
        file_name: api.file_name.to_owned(),
        attributes: rust::attributes(&api),
        items: rust::items(&api, &spec, &options),
        report,
    })
}

/// A spec as data.
#[derive(Debug)]
pub struct Loaded<'a> {
    /// What generated code has too.
    pub spec: Spec<'a>,
    /// What else the spec declares.
    pub outline: Outline<'a>,
    /// Warnings and notes.
    pub report: Report,
}

/// Reads a spec and the files that it includes, which `read` reads, and makes data of it, which is
/// kept in `arena`. Settings for Rust in a file `rust_settings` are checked, and no part of the data.
///
/// # Errors
///
/// The report, if the spec has errors.
pub fn to_data<'a>(
    arena: &'a Arena,
    path: &Path,
    text: &str,
    rust_settings: Option<&Path>,
    read: &dyn Fn(&Path) -> io::Result<String>,
) -> Result<Loaded<'a>, Report> {
    let checked = load(arena, path, text, (Side::Both, rust_settings), read);
    let (api, report) = checked.into_result()?;
    Ok(Loaded::of(&api, report, arena))
}

/// The same, for a spec too of which clients confuse errors with others or with successes, if nothing
/// else is wrong with it. For tests of whether they do.
///
/// # Errors
///
/// The report, if the spec has other errors.
#[doc(hidden)]
pub fn to_confused_data<'a>(
    arena: &'a Arena,
    path: &Path,
    text: &str,
    read: &dyn Fn(&Path) -> io::Result<String>,
) -> Result<Loaded<'a>, Report> {
    let checked = load(arena, path, text, (Side::Both, None), read);
    match checked.api.filter(|_| !checked.is_wrong) {
        Some(api) => Ok(Loaded::of(&api, checked.report, arena)),
        None => Err(checked.report),
    }
}

impl<'a> Loaded<'a> {
    fn of(api: &Api<'a>, report: Report, arena: &'a Arena) -> Self {
        Self {
            spec: plan::plan(api, arena),
            outline: outline::outline(api, arena),
            report,
        }
    }
}

/// An API that was checked.
pub(crate) struct Checked<'a> {
    /// None where there is nothing to be made of the spec.
    api: Option<Api<'a>>,
    report: Report,
    /// Whether errors of the spec are confused.
    is_confused: bool,
    /// Whether something else is wrong.
    is_wrong: bool,
}

impl<'a> Checked<'a> {
    /// The API and what is to be said about it.
    ///
    /// # Errors
    ///
    /// The report, if the spec has errors.
    pub(crate) fn into_result(self) -> Result<(Api<'a>, Report), Report> {
        let is_right = !self.is_confused && !self.is_wrong;
        match self.api.filter(|_| is_right) {
            Some(api) => Ok((api, self.report)),
            None => Err(self.report),
        }
    }
}

/// Reads a spec and the files that it includes, and checks them. The API's texts are kept in
/// `arena`.
pub(crate) fn load<'a>(
    arena: &'a Arena,
    path: &Path,
    text: &str,
    (side, rust): (Side, Option<&Path>),
    read: &dyn Fn(&Path) -> io::Result<String>,
) -> Checked<'a> {
    let mut diagnostics = Diagnostics::default();
    let mut loader = Loader {
        read,
        files: Files::default(),
        room: MAX_BYTES,
        diagnostics: &mut diagnostics,
    };
    let mut spec = loader.load(path, text.to_owned(), &[]);
    if let (Some(spec), Some(path)) = (&mut spec, rust) {
        loader.load_rust(path, spec);
    }
    let written = MAX_BYTES - loader.room;
    let files = loader.files;
    let name = path.file_name().map(|name| name.to_string_lossy());
    let name = name.unwrap_or_default();
    let mut api = spec.map(|spec| lower::lower(&spec, arena, (&name, written), &mut diagnostics));
    // Rules expect valid values: on others they would report the same mistakes again.
    if let Some(api) = api.as_mut().filter(|_| !diagnostics.has_errors()) {
        check::check(api, arena, &mut diagnostics);
        rust::check::check(api, &mut diagnostics);
    }
    let is_confused = diagnostics.has_errors_that(Code::is_of_confusion);
    let is_wrong = diagnostics.has_errors_that(|code| !code.is_of_confusion());
    Checked {
        api: match side {
            Side::Both => api,
            Side::Client => api.map(Api::for_clients),
        },
        report: Report::new(diagnostics, files),
        is_confused,
        is_wrong,
    }
}
