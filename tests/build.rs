//! Lists the modules that this package compiles: golden files as they are, and those of all other
//! specs that ship, generated as a user's build script does.

use errspec_codegen::Builder;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = path("CARGO_MANIFEST_DIR")?;
    let golden = root.join("golden");
    let documents = files(&golden, "rs")?;
    let mut builder = Builder::new();
    for spec in files(&root.join("../specs"), "yaml")? {
        if !golden.join(stem(&spec)).with_extension("rs").exists() {
            builder = builder.spec(spec);
        }
    }
    let out_dir = path("OUT_DIR")?;
    let generated = builder.compile();
    let generated = generated.iter().map(|name| out_dir.join(name));
    let mut apis: Vec<PathBuf> = generated.map(|path| path.with_extension("rs")).collect();
    apis.extend(documents);
    let calls: String = apis
        .iter()
        .map(|api| format!("$call!({});", stem(api)))
        .collect();
    let for_each = format!(
        "/// Calls a macro with the name of each module.\n\
         #[macro_export]\n\
         macro_rules! for_each_api {{ ($call:ident) => {{ {calls} }}; }}\n"
    );
    fs::write(out_dir.join("api.rs"), includes(&apis) + &for_each)?;
    let features = files(&golden.join("features"), "rs")?;
    fs::write(out_dir.join("features.rs"), includes(&features))
}

/// A folder that cargo names.
fn path(variable: &str) -> io::Result<PathBuf> {
    let path = env::var_os(variable).ok_or_else(|| io::Error::other(variable));
    Ok(path?.into())
}

/// The files in a folder with this extension, in the order of names. Cargo is told to come back
/// when there are others.
fn files(folder: &Path, extension: &str) -> io::Result<Vec<PathBuf>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|other| other == extension) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// The name of a file without its extension, which is that of the module in it.
fn stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

fn includes(files: &[PathBuf]) -> String {
    let include = |file: &PathBuf| format!("include!({:?});\n", file.display().to_string());
    files.iter().map(include).collect()
}
