//! What a project that takes errspec in builds once: the engine for its build script, the runtime.

use crate::measure::{errspec, folder, run};
use std::process::Command;
use std::{fs, io};

/// Measures the packages, each from nothing.
///
/// # Errors
///
/// A package does not build.
pub fn measure() -> io::Result<()> {
    let codegen = format!(
        "errspec-codegen = {{ path = {:?} }}",
        errspec().join("codegen")
    );
    let runtime = format!(
        "errspec = {{ path = {:?}, default-features = false }}",
        errspec()
    );
    let packages = [
        ("errspec-codegen", codegen.as_str()),
        ("prost-build", "prost-build = \"0.14\""),
        ("typify", "typify = \"0.6\""),
        ("errspec", runtime.as_str()),
        ("axum", "axum = \"0.8\""),
    ];
    println!("{:<16} {:>8} {:>8}", "package", "wall s", "CPU s");
    for (name, dependency) in packages {
        eprintln!("{name} from nothing: about 20 s");
        let folder = folder().join("from-nothing");
        let source = folder.join("src/lib.rs");
        fs::create_dir_all(folder.join("src"))?;
        fs::write(source, "//! Nothing.\n")?;
        let manifest = format!(
            "[workspace]\n[package]\nname = \"from-nothing\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
             [dependencies]\n{dependency}\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        run(Command::new("cargo").arg("fetch").current_dir(&folder))?;
        let target = folder.join("target");
        if target.exists() {
            fs::remove_dir_all(&target)?;
        }
        let mut cargo = Command::new("cargo");
        cargo
            .args(["build", "--quiet", "--offline"])
            .current_dir(&folder);
        let cost = run(cargo.env("CARGO_TARGET_DIR", "target"))?;
        let (wall, cpu) = (cost.wall.as_secs_f64(), cost.cpu.as_secs_f64());
        println!("{name:<16} {wall:>8.1} {cpu:>8.1}");
    }
    Ok(())
}
