//! Reads a spec and the files that it includes, and joins them into one.

use crate::diagnostics::{Code, Diagnostics};
use crate::lower::check_version;
use crate::rust_settings;
use crate::source::{File, Files, Nodes, Place};
use crate::spec::{At, Entries, Maybe, Scalar, Spec};
use crate::yaml;
use std::collections::HashMap;
use std::io;
use std::path::{Component, Path, PathBuf};

/// More files than any API's spec has.
const MAX_FILES: usize = 100;

/// A hundred times the size of the largest spec, for all files of one.
pub(crate) const MAX_BYTES: usize = 16_000_000;

/// The help where a file cannot be read, or must not be.
const NAME_A_FILE: &str = "name a file beside the spec or below it, by its relative path";

/// Reads the text of a file that is included.
pub(crate) type Read<'r> = &'r dyn Fn(&Path) -> io::Result<String>;

/// The files of a spec while they are read.
pub(crate) struct Loader<'r, 'd> {
    pub(crate) read: Read<'r>,
    pub(crate) files: Files,
    /// How many bytes the other files may have.
    pub(crate) room: usize,
    pub(crate) diagnostics: &'d mut Diagnostics,
}

impl Loader<'_, '_> {
    /// Reads a file and those that it includes. `above` are the files that include it.
    pub(crate) fn load(&mut self, path: &Path, text: String, above: &[PathBuf]) -> Option<Spec> {
        let mut spec: Spec = self.load_alone(path, text)?;
        let mut above = above.to_vec();
        above.push(path.to_owned());
        let included = std::mem::take(&mut spec.include);
        for item in included.items() {
            if let Some(other) = self.include(item, path, &above) {
                self.merge(&mut spec, other);
            }
        }
        Some(spec)
    }

    /// Reads the file with the settings for Rust alone, and adds them to a spec.
    pub(crate) fn load_rust(&mut self, path: &Path, spec: &mut Spec) {
        match (self.read)(path) {
            Ok(text) => {
                if let Some(settings) = self.load_alone(path, text) {
                    rust_settings::apply(spec, settings, self.diagnostics);
                }
            }
            Err(error) => {
                let message = format!("cannot read `{}`: {error}", path.display());
                let help = "name the file with the settings for Rust by its path in the package";
                self.error(Place::SPEC, message, help);
            }
        }
    }

    /// Reads a file without those that it includes.
    fn load_alone<T: yaml::Read>(&mut self, path: &Path, text: String) -> Option<T> {
        let index = u16::try_from(self.files.len()).ok()?;
        let shown = path.display().to_string();
        let Some(room) = self.room.checked_sub(text.len()) else {
            let message = format!("the spec has more than {MAX_BYTES} bytes with this file");
            self.diagnostics
                .error(Code::Range, Place::root(index), message)
                .help("say less, or take the spec apart");
            self.files.push(File::new(shown, String::new(), Err(None)));
            return None;
        };
        self.room = room;
        // Some editors begin a file with a byte order mark, which the parser takes for a document.
        let text = match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.to_owned(),
            None => text,
        };
        let mut spec = None;
        let parsed = match yaml::parse(&text) {
            Ok(tree) => {
                spec = yaml::load(&tree, &text, index, self.diagnostics);
                yaml::report_swallowed(&tree, &text, index, self.diagnostics);
                yaml::report_quotes(&tree, &text, index, self.diagnostics);
                Ok(Box::new(tree) as Box<dyn Nodes>)
            }
            Err(error) => {
                let root = Place::root(index);
                let reported = self.diagnostics.error(Code::Syntax, root, error.message);
                if let Some(help) = error.help {
                    reported.help(help);
                }
                Err(error.position)
            }
        };
        self.files.push(File::new(shown, text, parsed));
        spec
    }

    fn include(&mut self, item: &At<String>, from: &Path, above: &[PathBuf]) -> Option<Spec> {
        if item.value.contains('\\') {
            // Windows would take it for a folder, and others for a part of the name.
            let message = format!("the path `{}` has a `\\`", item.value);
            let help = format!("write `{}`", item.value.replace('\\', "/"));
            self.error(item.place, message, &help);
            return None;
        }
        if item.value.contains(char::is_control) {
            // Cargo is told the name on a line of its own.
            let message = format!("the path `{}` has a control character", item.value);
            self.error(item.place, message, "give the file another name");
            return None;
        }
        let Some(path) = path_below(from, &item.value) else {
            let message = format!("`{}` leaves the folder of the spec", item.value);
            self.error(item.place, message, NAME_A_FILE);
            return None;
        };
        if above.contains(&path) {
            let message = format!("`{}` includes itself", item.value);
            self.error(
                item.place,
                message,
                "take one of the includes out of the circle",
            );
            return None;
        }
        if self.files.contains(&path) {
            // Two files may include the same third one.
            return None;
        }
        if self.files.len() >= MAX_FILES {
            let message = format!("more than {MAX_FILES} files are included");
            self.error(item.place, message, "join some of them");
            return None;
        }
        match (self.read)(&path) {
            Ok(text) => self.load(&path, text, above),
            Err(error) => {
                let message = format!("cannot read `{}`: {error}", path.display());
                self.error(item.place, message, NAME_A_FILE);
                None
            }
        }
    }

    fn error(&mut self, place: Place, message: String, help: &str) {
        self.diagnostics
            .error(Code::Include, place, message)
            .help(help);
    }

    /// Adds what another file declares. Only the including file may set what is true of the whole
    /// API.
    fn merge(&mut self, spec: &mut Spec, other: Spec) {
        let Spec {
            errspec,
            include: _,
            api,
            title,
            docs,
            doc_url,
            envelope,
            envelopes,
            identify,
            statuses,
            errors,
            operations,
            types,
            reserved,
            success,
        } = other;
        check_version(&errspec, self.diagnostics);
        self.refuse("api", &api);
        self.refuse("title", &title);
        self.refuse("docs", &docs);
        self.refuse("doc_url", &doc_url);
        self.refuse("envelope", &envelope);
        self.refuse("identify", &identify);
        self.refuse("reserved", &reserved);
        self.refuse("success", &success);
        self.append(&mut spec.envelopes, envelopes);
        self.append(&mut spec.statuses, statuses);
        self.append(&mut spec.errors, errors);
        self.append(&mut spec.operations, operations);
        self.append(&mut spec.types, types);
    }

    fn refuse<T>(&mut self, key: &str, value: &Maybe<T>) {
        if let Some(value) = value.given() {
            let message = format!("an included file cannot set the `{key}` of the API");
            self.error(
                value.place,
                message,
                "set it in the file that includes this one",
            );
        }
    }

    fn append<T>(&mut self, into: &mut Maybe<Entries<T>>, other: Maybe<Entries<T>>) {
        let Maybe::Given(other) = other else { return };
        let Maybe::Given(entries) = into else {
            *into = Maybe::Given(other);
            return;
        };
        let first: HashMap<String, Place> = entries
            .value
            .0
            .iter()
            .map(|(key, _)| (key.value.to_string(), key.place))
            .collect();
        for (key, value) in other.value.0 {
            match first.get(&key.value.to_string()) {
                Some(earlier) => self.report_duplicate(&key, *earlier),
                None => entries.value.0.push((key, value)),
            }
        }
    }

    fn report_duplicate(&mut self, key: &At<Scalar>, earlier: Place) {
        let message = format!("`{}` is declared in two files", key.value);
        self.diagnostics
            .error(Code::DuplicateKey, key.place, message)
            .label(earlier, "first declared here")
            .help("remove one of them, or give it another name");
    }
}

/// Returns the path of an included file, unless it is outside of the including file's folder.
fn path_below(from: &Path, included: &str) -> Option<PathBuf> {
    let parts = Path::new(included).components();
    let parts: Vec<Component<'_>> = parts.filter(|part| *part != Component::CurDir).collect();
    let is_below = parts
        .iter()
        .all(|part| matches!(part, Component::Normal(_)));
    let folder = from.parent().unwrap_or(Path::new(""));
    (is_below && !included.is_empty()).then(|| folder.join(parts.iter().collect::<PathBuf>()))
}
