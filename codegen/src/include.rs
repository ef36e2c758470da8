//! A spec and the files that it includes, as one.

use crate::diagnostics::{Code, Diagnostic, Diagnostics, File};
use crate::spec::{At, Entries, Maybe, Place, Scalar, Spec};
use crate::yaml;
use std::collections::HashMap;
use std::io;
use std::path::{Component, Path, PathBuf};

/// More files than any API's spec has.
const MAX_FILES: usize = 100;

/// Reads a file that is included.
pub(crate) type Read<'r> = &'r dyn Fn(&Path) -> io::Result<String>;

/// The files of a spec while they are read.
pub(crate) struct Loader<'r, 'd> {
    pub(crate) read: Read<'r>,
    pub(crate) files: Vec<File>,
    pub(crate) diagnostics: &'d mut Diagnostics,
}

impl Loader<'_, '_> {
    /// Reads a file and what it includes. `above` are the files that include it.
    pub(crate) fn load(&mut self, path: &Path, text: String, above: &[PathBuf]) -> Option<Spec> {
        let index = u16::try_from(self.files.len()).ok()?;
        let mut file = File {
            path: path.display().to_string(),
            // Some editors begin a file with it, and the parser takes it for a document of its own.
            text: match text.strip_prefix('\u{feff}') {
                Some(rest) => rest.to_owned(),
                None => text,
            },
            tree: None,
            broken_at: None,
        };
        let mut spec = None;
        match yaml::parse(&file.text) {
            Err(error) => {
                file.broken_at = error.position;
                let root = Place {
                    file: index,
                    node: 0,
                };
                self.diagnostics
                    .report(Diagnostic::error(Code::Syntax, root, error.message));
            }
            Ok(tree) => {
                spec = yaml::load(&tree, index, self.diagnostics);
                file.tree = Some(tree);
            }
        }
        self.files.push(file);
        let mut spec = spec?;
        let mut above = above.to_vec();
        above.push(path.to_owned());
        let included = std::mem::take(&mut spec.include);
        for item in included
            .given()
            .map(|items| items.value.0.as_slice())
            .unwrap_or_default()
        {
            if let Some(other) = self.include(item, path, &above) {
                self.merge(&mut spec, other);
            }
        }
        Some(spec)
    }

    fn include(&mut self, item: &At<String>, from: &Path, above: &[PathBuf]) -> Option<Spec> {
        let relative = Path::new(&item.value);
        let steps = || {
            relative
                .components()
                .filter(|part| *part != Component::CurDir)
        };
        let inside = steps().all(|part| matches!(part, Component::Normal(_)));
        let folder = from.parent().unwrap_or(Path::new(""));
        let path = folder.join(steps().collect::<PathBuf>());
        let known = |file: &File| Path::new(&file.path) == path;
        let (message, help) = if !inside || item.value.is_empty() {
            let message = format!("`{}` leaves the folder of the spec", item.value);
            (
                message,
                "name a file beside the spec or below it, by its relative path",
            )
        } else if above.contains(&path) {
            let message = format!("`{}` includes itself", item.value);
            (message, "take one of the includes out of the circle")
        } else if self.files.iter().any(known) {
            // Two files may share what both include.
            return None;
        } else if self.files.len() >= MAX_FILES {
            (
                format!("more than {MAX_FILES} files are included"),
                "join some of them",
            )
        } else {
            match (self.read)(&path) {
                Ok(text) => return self.load(&path, text, above),
                Err(error) => {
                    let message = format!("cannot read `{}`: {error}", path.display());
                    (
                        message,
                        "name a file beside the spec or below it, by its relative path",
                    )
                }
            }
        };
        self.diagnostics
            .report(Diagnostic::error(Code::Include, item.place, message).help(help));
        None
    }

    /// Adds what another file declares. Whose the whole API is, the including file says alone.
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
        crate::lower::check_version(&errspec, self.diagnostics);
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
            let message = format!("an included file cannot say the `{key}` of the API");
            self.diagnostics.report(
                Diagnostic::error(Code::Include, value.place, message)
                    .help("say it in the file that includes this one"),
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
                Some(earlier) => self.report_twice(&key, *earlier),
                None => entries.value.0.push((key, value)),
            }
        }
    }

    fn report_twice(&mut self, key: &At<Scalar>, earlier: Place) {
        let message = format!("`{}` is declared in two files", key.value);
        self.diagnostics.report(
            Diagnostic::error(Code::DuplicateKey, key.place, message)
                .label(earlier, "first declared here")
                .help("remove one of them, or give it another name"),
        );
    }
}
