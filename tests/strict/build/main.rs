//! Generates the modules that this package compiles.

mod forbid;
mod names;

use errspec_codegen::{Options, Side, generate};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build");
    let out_dir = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let features = features()?;
    if env::var_os("CARGO_FEATURE_FORBID").is_some() {
        fs::write(out_dir.join("forbid.rs"), forbid::modules(&features)?)?;
    }
    if env::var_os("CARGO_FEATURE_NAMES").is_some() {
        fs::write(out_dir.join("names.rs"), names::modules(&features)?)?;
    }
    Ok(())
}

/// The spec of a feature of the emitter.
struct Feature {
    name: String,
    text: String,
}

impl Feature {
    /// Its module. `place` tells it apart from others of the same spec in this crate.
    fn module(&self, place: &str) -> io::Result<String> {
        let side = match self.name.as_str() {
            "client_side" => Side::Client,
            _ => Side::Both,
        };
        let options = Options::default().with_place(place).with_side(side);
        module(&self.text, &options)
    }
}

fn features() -> io::Result<Vec<Feature>> {
    let folder = Path::new("../golden/features");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut features = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|other| other == "yaml") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            features.push(Feature {
                name: name.into_owned(),
                text: fs::read_to_string(&path)?,
            });
        }
    }
    features.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(features)
}

/// The module of a spec that includes no file.
fn module(spec: &str, options: &Options) -> io::Result<String> {
    let none = |_: &Path| Err(io::Error::other("there is no other file"));
    match generate(Path::new("strict.yaml"), spec, options, &none) {
        Ok(generated) => Ok(generated.to_file()),
        Err(report) => {
            for line in report.to_string().lines() {
                println!("cargo::error={line}");
            }
            Err(io::Error::other("a spec has mistakes"))
        }
    }
}
