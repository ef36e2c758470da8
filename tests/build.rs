//! Lists the golden files, so that each is compiled and run as it is.

use std::{env, fs, io, path::Path};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=golden");
    let root = env::var_os("CARGO_MANIFEST_DIR").ok_or_else(|| io::Error::other("no package"))?;
    let mut files = Vec::new();
    for entry in fs::read_dir(Path::new(&root).join("golden"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    let mut code = String::new();
    let mut calls = String::new();
    for file in files {
        println!("cargo::rerun-if-changed={}", file.display());
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        code.push_str(&format!("include!({:?});\n", file.display().to_string()));
        calls.push_str(&format!("$call!({name});"));
    }
    code.push_str(&format!(
        "/// Calls a macro with the name of each golden module.\n\
         #[macro_export]\n\
         macro_rules! for_each_golden {{ ($call:ident) => {{ {calls} }}; }}\n"
    ));
    let out_dir = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("no OUT_DIR"))?;
    fs::write(Path::new(&out_dir).join("golden.rs"), code)
}
