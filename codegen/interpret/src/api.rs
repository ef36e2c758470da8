//! `Api`: a spec that was read, and the memory that it is in.

use crate::{Error, Failure};
use errspec::__interpret as runtime;
use errspec::client::Diagnosis;
use errspec::model::{ErrorInfo, Spec};
use errspec_codegen::{Arena, Outline, Report, included_in, read_spec, to_confused_data, to_data};
use http::HeaderMap;
use self_cell::MutBorrow;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::{fmt, io};

self_cell::self_cell!(
    struct Loaded {
        owner: MutBorrow<Arena>,

        #[covariant]
        dependent: Data,
    }
);

/// The data of a spec, in its arena.
struct Data<'a> {
    spec: Spec<'a>,
    /// The errors by their names, since a spec has up to thousands.
    by_name: HashMap<&'a str, &'a ErrorInfo<'a>>,
    outline: Outline<'a>,
    report: Report,
}

/// A spec that was read at run time. Dropping it frees all of its memory.
pub struct Api(Loaded);

/// Why a spec cannot be used.
#[derive(Debug)]
#[non_exhaustive]
pub enum LoadError {
    /// Its file cannot be read.
    Unreadable(PathBuf, io::Error),
    /// It has mistakes.
    Wrong(Report),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(path, error) => write!(f, "cannot read {}: {error}", path.display()),
            Self::Wrong(report) => report.fmt(f),
        }
    }
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable(_, error) => Some(error),
            Self::Wrong(_) => None,
        }
    }
}

impl Api {
    /// Reads the spec in a file, and the files that it includes.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or the spec has mistakes.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, LoadError> {
        let path = path.as_ref();
        let text =
            read_spec(path).map_err(|error| LoadError::Unreadable(path.to_owned(), error))?;
        Self::parse_with(path, &text, &included_in(path)).map_err(LoadError::Wrong)
    }

    /// Reads a spec from its text. Messages name it by its `path`. It can include no files.
    ///
    /// # Errors
    ///
    /// The report, if the spec has errors.
    pub fn parse(path: impl AsRef<Path>, text: &str) -> Result<Self, Report> {
        let none = |_: &Path| Err(io::Error::from(io::ErrorKind::Unsupported));
        Self::parse_with(path.as_ref(), text, &none)
    }

    /// Reads a spec from its text, and the files that it includes with `read`.
    ///
    /// # Errors
    ///
    /// The report, if the spec has errors.
    pub fn parse_with(
        path: &Path,
        text: &str,
        read: &dyn Fn(&Path) -> io::Result<String>,
    ) -> Result<Self, Report> {
        Self::parse_with_rust(path, text, None, read)
    }

    /// Reads a spec, and checks the settings for Rust that are in a file beside it, which `read` reads as
    /// well.
    ///
    /// # Errors
    ///
    /// The report, if the spec or the settings have errors.
    pub fn parse_with_rust(
        path: &Path,
        text: &str,
        rust_settings: Option<&Path>,
        read: &dyn Fn(&Path) -> io::Result<String>,
    ) -> Result<Self, Report> {
        Self::loaded(|arena| to_data(arena, path, text, rust_settings, read))
    }

    /// Reads a spec from its text, even one of which clients confuse errors with others or with successes.
    /// For tests of whether they do.
    ///
    /// # Errors
    ///
    /// The report, if the spec has other errors.
    #[doc(hidden)]
    pub fn parse_confused(path: impl AsRef<Path>, text: &str) -> Result<Self, Report> {
        let none = |_: &Path| Err(io::Error::from(io::ErrorKind::Unsupported));
        Self::loaded(|arena| to_confused_data(arena, path.as_ref(), text, &none))
    }

    fn loaded(
        load: impl for<'a> FnOnce(&'a Arena) -> Result<errspec_codegen::Loaded<'a>, Report>,
    ) -> Result<Self, Report> {
        let arena = MutBorrow::new(Arena::default());
        let loaded = Loaded::try_new(arena, |arena| {
            let loaded = load(arena.borrow_mut())?;
            let errspec_codegen::Loaded {
                spec,
                outline,
                report,
            } = loaded;
            let errors = spec.errors.iter();
            Ok(Data {
                by_name: errors.map(|error| (error.name, error)).collect(),
                spec,
                outline,
                report,
            })
        });
        loaded.map(Self)
    }

    /// The spec as data.
    pub fn spec(&self) -> &Spec<'_> {
        &self.0.borrow_dependent().spec
    }

    /// What the spec declares beside that: operations, aliases, what is deprecated.
    pub fn outline(&self) -> &Outline<'_> {
        &self.0.borrow_dependent().outline
    }

    /// Warnings and notes.
    pub fn report(&self) -> &Report {
        &self.0.borrow_dependent().report
    }

    /// The error of this name, without values. None if the spec does not declare it.
    pub fn error(&self, name: &str) -> Option<Error<'_>> {
        let Data { spec, by_name, .. } = self.0.borrow_dependent();
        by_name.get(name).map(|info| Error::new(spec, info))
    }

    /// Reads an answer. None for a success.
    pub fn read(&self, status: u16, headers: &HeaderMap, body: &[u8]) -> Option<Failure<'_>> {
        self.read_parts(status, headers, None, body, false)
    }

    /// Reads an answer of which more is known: the phrase of the status line, and whether `body` is
    /// less than was sent. None for a success.
    pub fn read_parts(
        &self,
        status: u16,
        headers: &HeaderMap,
        reason: Option<&[u8]>,
        body: &[u8],
        truncated: bool,
    ) -> Option<Failure<'_>> {
        Failure::read(self.spec(), status, headers, reason, body, truncated)
    }
}

impl Api {
    /// Returns why an answer is read as it is, success or not.
    pub fn diagnose(
        &self,
        status: u16,
        headers: &HeaderMap,
        reason: Option<&[u8]>,
        body: &[u8],
        truncated: bool,
    ) -> Diagnosis {
        let failure = self.read_parts(status, headers, reason, body, truncated);
        let lacking = failure.as_ref().and_then(Failure::missing_field);
        let text = runtime::text(body);
        runtime::diagnose(
            self.spec(),
            status,
            headers,
            reason,
            &text,
            truncated,
            lacking,
        )
    }
}

impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Api")
            .field("api", &self.spec().api)
            .field("errors", &self.spec().errors.len())
            .finish_non_exhaustive()
    }
}
