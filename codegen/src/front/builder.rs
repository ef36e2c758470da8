//! `compile` and `Builder`, for build scripts.

use super::files::{files_of, read_spec, rust_settings_of, spec_of_rust_settings};
use crate::{Options, Report, Severity, Side, generate};
use errspec_model::OneLine;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Generates the module of one spec into cargo's `OUT_DIR`, for `errspec::include_spec!`.
///
/// The path is relative to the package. A spec's mistakes, and a file that cannot be read, are
/// shown by `cargo::error`, which fails the build.
pub fn compile(spec: impl AsRef<Path>) {
    Builder::new().spec(spec.as_ref()).compile();
}

/// Generates the modules of specs, in a `build.rs`.
///
/// ```no_run
/// errspec_codegen::Builder::new()
///     .spec("specs/shop.yaml")
///     .specs_in("specs/partners")
///     .compile();
/// ```
#[derive(Clone, Debug, Default)]
pub struct Builder {
    specs: Vec<PathBuf>,
    folders: Vec<PathBuf>,
    out_dir: Option<PathBuf>,
    options: Options,
}

/// The name of a generated module.
type Name = String;

impl Builder {
    /// Returns a builder without specs.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a spec. The path is relative to the package.
    #[must_use]
    pub fn spec(mut self, path: impl Into<PathBuf>) -> Self {
        self.specs.push(path.into());
        self
    }

    /// Adds every spec (`*.yaml`) in a folder. The path is relative to the package. A file `x.rust.yaml` in
    /// it has the settings for Rust of `x.yaml`, as [`rust`](Self::rust) sets those of a single spec.
    #[must_use]
    pub fn specs_in(mut self, folder: impl Into<PathBuf>) -> Self {
        self.folders.push(folder.into());
        self
    }

    /// Writes to this folder instead of `OUT_DIR`.
    #[must_use]
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(folder.into());
        self
    }

    /// Sets the path to the crate `errspec`, if that is renamed or re-exported: what `crate = "…"` is in
    /// the macro.
    #[must_use]
    pub fn crate_path(mut self, path: &str) -> Self {
        match self.options.clone().with_crate_path(path) {
            Ok(options) => self.options = options,
            Err(message) => println!("cargo::error=errspec: {message}"),
        }
        self
    }

    /// Sets who uses the modules: servers and clients by default, or clients only.
    #[must_use]
    pub fn side(mut self, side: Side) -> Self {
        self.options = self.options.with_side(side);
        self
    }

    /// Sets a file with what is for Rust alone, so that the spec has nothing of it: names, the types that
    /// hold fields, and those that become errors. The path is relative to the package. It is for one spec.
    ///
    /// ```yaml
    /// errors:
    ///   PAYMENT_TIMEOUT: { name: BankSilent, from: ["std::io::Error"] }
    ///   OUT_OF_STOCK: { fields: { sku: "crate::Sku" } }
    /// statuses:
    ///   4xx: { fields: { request_id: "uuid::Uuid" } }
    /// types:
    ///   Violation: { fields: { path: { name: at } } }
    /// ```
    #[must_use]
    pub fn rust(mut self, path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        watch(&path);
        self.options = self.options.with_rust(path);
        self
    }

    /// Makes `Error` and the enums of operations `#[non_exhaustive]`: crates that depend on this one
    /// then need an arm for the rest, and a new error does not break them.
    ///
    /// By default they are exhaustive: a `match` without a rest does not compile once the spec has a new
    /// error, so that none is forgotten. That is what one wants in the crate that has the spec, where the
    /// attribute has no effect, and in a workspace. A crate that others depend on by version sets this.
    #[must_use]
    pub fn non_exhaustive(mut self) -> Self {
        self.options = self.options.with_non_exhaustive();
        self
    }

    /// Generates `NAME.rs` for each spec, and returns the names in the order of the specs.
    ///
    /// A spec that cannot be generated is left out and shown by `cargo::error`, which fails the
    /// build. Cargo runs the build script again when a spec or a file that it includes changes.
    pub fn compile(self) -> Vec<Name> {
        let mut names = Vec::new();
        if self.options.rust().is_some() && self.specs.len() + self.folders.len() > 1 {
            println!(
                "cargo::error=errspec: `Builder::rust` is for a single spec: give each a builder of its \
                 own, or put `x.rust.yaml` beside `x.yaml` in a folder of `specs_in`"
            );
            return names;
        }
        let own = self.specs.iter();
        names.extend(own.filter_map(|spec| self.compile_one(spec, &self.options)));
        for folder in &self.folders {
            watch(folder);
            match specs_in(folder) {
                Ok(specs) => names.extend(specs.iter().filter_map(|spec| {
                    let options = self.options.clone();
                    self.compile_one(
                        spec,
                        &match rust_settings_of(spec) {
                            Some(rust_settings) => options.with_rust(rust_settings),
                            None => options,
                        },
                    )
                })),
                Err(error) => show_io("cannot list", folder, &error),
            }
        }
        names
    }

    fn compile_one(&self, spec: &Path, options: &Options) -> Option<Name> {
        watch(spec);
        let text = read_spec(spec)
            .map_err(|error| show_io("cannot read", spec, &error))
            .ok()?;
        if let Some(warning) = outside_of_package(spec) {
            println!("cargo::warning=errspec: {warning}");
        }
        let read = files_of(spec, options.rust());
        let generated = match generate(spec, &text, options, &read) {
            Ok(generated) => generated,
            Err(report) => {
                show(&report);
                report.files().iter().for_each(|file| watch(file));
                return None;
            }
        };
        show(generated.report());
        generated
            .report()
            .files()
            .iter()
            .for_each(|file| watch(file));
        let folder = self
            .out_dir
            .clone()
            .or_else(|| env::var_os("OUT_DIR").map(PathBuf::from));
        let Some(folder) = folder else {
            println!("cargo::error=errspec: OUT_DIR is not set: call this from a build script");
            return None;
        };
        let path = folder.join(format!("{}.rs", generated.name()));
        fs::write(&path, generated.to_file())
            .map_err(|error| show_io("cannot write", &path, &error))
            .ok()?;
        Some(generated.name().to_owned())
    }
}

/// Returns what is to be said of a spec that is not in the package which is built. A package that is
/// never published can have its spec anywhere.
pub fn outside_of_package(spec: &Path) -> Option<String> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR")?);
    let root = root.canonicalize().ok()?;
    let whole = root.join(spec).canonicalize().ok()?;
    let manifest = fs::read_to_string(root.join("Cargo.toml")).ok()?;
    (!whole.starts_with(&root) && is_published(&manifest)).then(|| {
        format!(
            "{} is outside of the package, and `cargo package` leaves it out: put it into a package \
             that others depend on, or a copy into this one",
            OneLine(&spec.display().to_string())
        )
    })
}

/// Whether a manifest leaves it open that its package is published. Where the workspace decides, it is taken
/// for one that is not: a wrong warning in each build is worse than none.
fn is_published(manifest: &str) -> bool {
    let mut lines = manifest.lines().map(|line| line.replace(' ', ""));
    !lines.any(|line| {
        let never = [
            "publish=false",
            "publish=[]",
            "publish.workspace",
            "publish={workspace",
        ];
        never.iter().any(|start| line.starts_with(start))
    })
}

fn specs_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut specs = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let is_yaml = path
            .extension()
            .is_some_and(|extension| extension == "yaml");
        if is_yaml && spec_of_rust_settings(&path).is_none() {
            specs.push(path);
        }
    }
    specs.sort();
    Ok(specs)
}

/// Makes cargo run the build script again when a file or folder changes.
fn watch(path: &Path) {
    println!("{}", watched(&path.display().to_string()));
}

/// The directive for a path. What stands behind a line break in a name would be another directive, and
/// those can run code.
fn watched(path: &str) -> String {
    match path.contains(char::is_control) {
        true => format!(
            "cargo::error=errspec: the name `{}` has a control character: give the file another one",
            OneLine(path)
        ),
        false => format!("cargo::rerun-if-changed={path}"),
    }
}

/// Shows errors and warnings in cargo's output, which takes one line at a time.
fn show(report: &Report) {
    for (severity, directive) in [(Severity::Error, "error"), (Severity::Warning, "warning")] {
        for message in report.of(severity) {
            for line in message.text().lines() {
                println!("cargo::{directive}={line}");
            }
        }
        if let Some(more) = report.read_more(severity) {
            println!("cargo::{directive}={more}");
        }
    }
}

fn show_io(what: &str, path: &Path, error: &io::Error) {
    // A relative path says nothing: the build script runs in the folder of its package.
    let whole = std::path::absolute(path);
    let path = whole.as_deref().unwrap_or(path);
    let path = path.display().to_string();
    println!("cargo::error=errspec: {what} {}: {error}", OneLine(&path));
}

#[cfg(test)]
mod tests {
    use super::{is_published, watched};

    #[test]
    fn a_name_is_no_directive() {
        assert_eq!(watched("a b.yaml"), "cargo::rerun-if-changed=a b.yaml");
        for line_break in ["\n", "\r\n", "\r"] {
            let said = watched(&format!("a{line_break}cargo::rustc-link-arg=-x.yaml"));
            assert!(
                said.starts_with("cargo::error=") && said.lines().count() == 1,
                "{said}"
            );
        }
    }

    #[test]
    fn a_package_is_published_unless_its_manifest_says_otherwise() {
        for never in [
            "publish = false",
            "publish=false # yet",
            "publish = []",
            "publish.workspace = true",
            "publish = { workspace = true }",
        ] {
            assert!(!is_published(&format!("[package]\n{never}\n")), "{never}");
        }
        for open in ["", "publish = true", "publish = [\"ours\"]"] {
            assert!(is_published(&format!("[package]\n{open}\n")), "{open}");
        }
    }
}
