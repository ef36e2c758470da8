//! The specs that a command is about: files, folders, standard input.

use crate::output::{self, Trouble};
use errspec_codegen::{Report, files_of, included_in, rust_settings_of, spec_of_rust_settings};
use errspec_interpret::Api;
use ignore::{WalkBuilder, WalkState};
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// No spec has more bytes.
const MAX_BYTES: u64 = 16_000_000;

/// A spec that a command is to read.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    /// The path that messages name, and beside which included files are.
    pub(crate) path: PathBuf,
    /// Whether its text comes from standard input.
    pub(crate) is_stdin: bool,
    /// Whether it was found in a folder, where it may be a part of another spec.
    pub(crate) is_walked: bool,
    /// The file with its settings for Rust: that beside it, unless the command names another.
    pub(crate) rust_settings: Option<PathBuf>,
}

impl Source {
    /// A file, or standard input for `-`.
    pub(crate) fn named(path: &Path) -> Self {
        let is_stdin = path == Path::new("-");
        Self {
            path: if is_stdin {
                "<stdin>".into()
            } else {
                path.to_owned()
            },
            is_stdin,
            is_walked: false,
            rust_settings: rust_settings_of(path).filter(|_| !is_stdin),
        }
    }

    /// Takes the settings for Rust from this file.
    pub(crate) fn with_rust_settings(self, path: &Path) -> Self {
        Self {
            rust_settings: Some(path.to_owned()),
            ..self
        }
    }

    /// Returns what reads the files that the spec includes, and its settings for Rust.
    pub(crate) fn files(&self) -> impl Fn(&Path) -> io::Result<String> + use<> {
        files_of(&self.path, self.rust_settings.as_deref())
    }

    /// The text of the spec.
    pub(crate) fn read(&self) -> Result<String, Trouble> {
        let bytes = if self.is_stdin {
            limited(&mut io::stdin().lock())
        } else {
            File::open(&self.path).and_then(|mut file| limited(&mut file))
        };
        text(bytes).map_err(|error| Trouble::io("cannot read", &self.path, &error))
    }

    /// Reads the spec and the files that it includes.
    pub(crate) fn load(&self) -> Result<Result<Api, Report>, Trouble> {
        Ok(parse(&self.path, &self.read()?))
    }
}

/// Reads a spec, with the files that it includes. Settings for Rust are none of its meaning.
pub(crate) fn parse(path: &Path, text: &str) -> Result<Api, Report> {
    Api::parse_with(path, text, &included_in(path))
}

/// Reads everything, unless it is more than any spec has.
fn limited(from: &mut dyn Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        let message = format!(
            "it is no spec: it has more than {} MB",
            MAX_BYTES / 1_000_000
        );
        return Err(io::Error::other(message));
    }
    Ok(bytes)
}

fn text(bytes: io::Result<Vec<u8>>) -> io::Result<String> {
    String::from_utf8(bytes?).map_err(|_| io::Error::other("it is no spec: it is not UTF-8 text"))
}

/// Reads one spec, and shows what is wrong with it where it has mistakes.
pub(crate) fn load(path: &Path) -> Result<Api, Trouble> {
    let source = Source::named(path);
    source.load()?.map_err(|report| {
        Trouble::said(format!(
            "`{}` has mistakes\n\n{report}",
            output::shown(&source.path)
        ))
    })
}

/// Returns the specs that paths name, in the order of the paths. Folders are searched, but for what
/// git ignores.
pub(crate) fn collect(paths: &[PathBuf]) -> Result<Vec<Source>, Trouble> {
    let mut sources = Vec::new();
    for path in paths {
        if path.is_dir() {
            let found = walk(path)?;
            if found.is_empty() {
                let message = format!(
                    "no specs in `{}`: a spec is a file `*.yaml` that has `errspec: 1`",
                    output::shown(path)
                );
                return Err(Trouble::said(message));
            }
            sources.extend(found);
            continue;
        }
        // Whoever checks all files that have changed names settings for Rust too: they mean their spec.
        let source = Source::named(&spec_of_rust_settings(path).unwrap_or_else(|| path.clone()));
        let is_known = |one: &Source| one.path == source.path;
        if source.path == *path || !sources.iter().any(is_known) {
            sources.push(source);
        }
    }
    Ok(sources)
}

/// Returns the specs in a folder, sorted by path.
fn walk(folder: &Path) -> Result<Vec<Source>, Trouble> {
    let found = Mutex::new(Vec::new());
    let trouble = Mutex::new(None);
    let walker = WalkBuilder::new(folder).require_git(false).build_parallel();
    walker.run(|| {
        Box::new(|entry| {
            match entry {
                Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_file()) => {
                    let path = entry.into_path();
                    if is_yaml(&path) && declares_errspec(&path) {
                        lock(&found).push(path);
                    }
                }
                Ok(_) => {}
                Err(error) => {
                    lock(&trouble).get_or_insert(error);
                }
            }
            WalkState::Continue
        })
    });
    if let Some(error) = lock(&trouble).take() {
        return Err(Trouble::said(format!("cannot search: {error}")));
    }
    let mut found = std::mem::take(&mut *lock(&found));
    found.sort();
    let sources = found.into_iter().map(|path| Source {
        is_walked: true,
        ..Source::named(&path)
    });
    Ok(sources.collect())
}

/// A lock is not given up where a thread panicked: what it guards is still whole.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// Whether a file's name is that of a YAML file.
pub(crate) fn is_yaml(path: &Path) -> bool {
    let extension = path.extension().and_then(OsStr::to_str);
    matches!(extension, Some("yaml" | "yml"))
}

/// Whether a file has the version of the language. One that cannot be read counts, so that the
/// reason is shown.
fn declares_errspec(path: &Path) -> bool {
    let Ok(bytes) = File::open(path).and_then(|mut file| limited(&mut file)) else {
        return true;
    };
    let mut lines = bytes.split(|byte| *byte == b'\n');
    lines.any(|line| line.trim_ascii_start().starts_with(b"errspec:"))
}
