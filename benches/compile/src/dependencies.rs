//! What a project that takes errspec in builds once: the engine for its build script, the runtime.

use crate::measure::{Cost, errspec, folder, median, run};
use std::process::Command;
use std::{fs, io};

const TURNS: usize = 3;

/// Measures the packages, each from nothing, in turn.
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
    // What a build script depends on is built for the host, and so are procedural macros: both
    // then share one syn.
    let packages = [
        ("errspec-codegen", "build-dependencies", codegen.as_str()),
        (
            "prost-build",
            "build-dependencies",
            "prost-build = \"0.14\"",
        ),
        ("typify", "build-dependencies", "typify = \"0.6\""),
        ("errspec", "dependencies", runtime.as_str()),
        ("axum", "dependencies", "axum = \"0.8\""),
    ];
    let mut costs = packages.map(|_| Vec::new());
    for turn in 1..=TURNS {
        eprintln!("turn {turn} of {TURNS}: about 60 s");
        for ((_, table, dependency), costs) in packages.iter().zip(&mut costs) {
            costs.push(build(table, dependency)?);
        }
    }
    println!("{:<16} {:>8} {:>8}", "package", "wall s", "CPU s");
    for ((name, ..), costs) in packages.iter().zip(costs) {
        let wall = median(costs.iter().map(|cost| cost.wall).collect());
        let cpu = median(costs.iter().map(|cost| cost.cpu).collect());
        let (wall, cpu) = (wall.as_secs_f64(), cpu.as_secs_f64());
        println!("{name:<16} {wall:>8.1} {cpu:>8.1}");
    }
    Ok(())
}

/// Builds a package that depends on another one and does nothing.
fn build(table: &str, dependency: &str) -> io::Result<Cost> {
    let folder = folder().join("from-nothing");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/lib.rs"), "//! Nothing.\n")?;
    fs::write(folder.join("build.rs"), "//! Nothing.\nfn main() {}\n")?;
    let manifest = format!(
        "[workspace]\n[package]\nname = \"from-nothing\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
         [{table}]\n{dependency}\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    run(Command::new("cargo").arg("fetch").current_dir(&folder))?;
    let mut cargo = Command::new("cargo");
    cargo
        .args(["build", "--quiet", "--offline"])
        .current_dir(&folder);
    run(cargo.env("CARGO_TARGET_DIR", "target"))
}
