//! One crate of errors, built three ways, beside the same errors by hand and the bare enum.

use crate::measure::{errspec, folder, median, ratio, run};
use errspec_catalogue::Catalogue;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use std::{fs, io};

const TURNS: usize = 3;

/// How a crate is built.
const WAYS: [(&str, &[&str]); 3] = [
    ("check", &["check"]),
    ("dev", &["build"]),
    ("release", &["build", "--release"]),
];

/// Past so many errors a build by hand takes minutes.
const FEW_ENOUGH: usize = 1_000;

/// What is generic is compiled where it is used, so each crate writes its errors and reads them.
const OURS_BOTH_WAYS: &str = "
/// Writes an error.
pub fn write(error: &bench::Error) -> Vec<u8> {
    errspec::ApiError::to_response(error).into_body().to_vec()
}

/// Reads an error.
pub fn read(sent: &bench::Error) -> bench::Failure {
    errspec::ApiError::to_failure(sent)
}
";

/// The same by hand.
const BY_HAND_BOTH_WAYS: &str = "
/// Writes an error.
pub fn write(error: &Error) -> Vec<u8> {
    serde_json::to_vec(error).unwrap_or_default()
}

/// Reads an error.
pub fn read(body: &[u8]) -> Option<Error> {
    serde_json::from_slice(body).ok()
}

/// Reads a code.
pub fn code(code: &str) -> Option<Code> {
    code.parse().ok()
}
";

/// A crate that holds one catalogue.
struct Subject {
    name: &'static str,
    folder: PathBuf,
}

/// Measures crates of so many errors each.
///
/// # Errors
///
/// A crate cannot be written or does not build.
pub fn measure(counts: &[usize], by_hand: bool) -> io::Result<()> {
    println!(
        "{:>6} {:<8} {:<14} {:>8} {:>9}",
        "errors", "way", "crate", "CPU s", "errspec ×"
    );
    for count in counts {
        let by_hand = by_hand || *count <= FEW_ENOUGH;
        let catalogue = Catalogue::new("bench", *count);
        let subjects = subjects(&catalogue, by_hand)?;
        for (way, arguments) in WAYS {
            eprint!(
                "{count} errors, {way}: about {} s … ",
                guess(*count, by_hand)
            );
            let taken = build_all(&subjects, arguments)?;
            eprintln!("done");
            let ours = taken.first().copied().unwrap_or_default();
            for (subject, taken) in subjects.iter().zip(&taken) {
                let (name, seconds) = (subject.name, taken.as_secs_f64());
                let ratio = ratio(ours, *taken);
                println!("{count:>6} {way:<8} {name:<14} {seconds:>8.2} {ratio:>9.3}");
            }
        }
    }
    Ok(())
}

/// Seconds that a turn of all crates takes three times, and the dependencies once.
fn guess(count: usize, by_hand: bool) -> usize {
    15 + TURNS * count * if by_hand { 20 } else { 4 } / 1_000
}

/// Each crate in turn, over and over: what else runs on the machine slows all of them.
fn build_all(subjects: &[Subject], arguments: &[&str]) -> io::Result<Vec<Duration>> {
    let mut taken = vec![Vec::new(); subjects.len()];
    for subject in subjects {
        build(subject, arguments)?; // its dependencies
    }
    for _ in 0..TURNS {
        for (subject, taken) in subjects.iter().zip(&mut taken) {
            taken.push(build(subject, arguments)?);
        }
    }
    Ok(taken.into_iter().map(median).collect())
}

/// Builds the crate itself anew.
fn build(subject: &Subject, arguments: &[&str]) -> io::Result<Duration> {
    let source = subject.folder.join("src/lib.rs");
    fs::File::options()
        .append(true)
        .open(source)?
        .set_modified(std::time::SystemTime::now())?;
    let mut cargo = Command::new("cargo");
    cargo
        .args(arguments)
        .args(["--quiet", "--offline"])
        .current_dir(&subject.folder)
        .env("CARGO_TARGET_DIR", folder().canonicalize()?.join("target"))
        .env("CARGO_INCREMENTAL", "0");
    Ok(run(&mut cargo)?.cpu)
}

fn subjects(catalogue: &Catalogue, by_hand: bool) -> io::Result<Vec<Subject>> {
    let spec = folder().join("bench.yaml");
    fs::create_dir_all(folder())?;
    fs::write(&spec, catalogue.to_spec())?;
    errspec_codegen::Builder::new()
        .spec(&spec)
        .out_dir(folder())
        .compile();
    let generated = fs::read_to_string(folder().join("bench.rs"))?;
    let runtime = format!(
        "errspec = {{ path = {:?}, default-features = false }}\n",
        errspec()
    );
    let mut subjects = vec![
        subject("errspec", &runtime, &(generated + OURS_BOTH_WAYS))?,
        subject("bare enum", "", &catalogue.to_bare_enum())?,
    ];
    if by_hand {
        let dependencies = "serde = { version = \"1\", features = [\"derive\"] }\n\
                            serde_json = \"1\"\n\
                            strum = { version = \"0.28\", features = [\"derive\"] }\n\
                            thiserror = \"2\"\n";
        subjects.push(subject(
            "by hand",
            dependencies,
            &(catalogue.to_thiserror() + BY_HAND_BOTH_WAYS),
        )?);
    }
    Ok(subjects)
}

fn subject(name: &'static str, dependencies: &str, source: &str) -> io::Result<Subject> {
    let package = name.replace(' ', "-");
    let folder = folder().join(&package);
    let manifest = format!(
        "[workspace]\n[package]\nname = \"{package}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
         [dependencies]\n{dependencies}"
    );
    write(&folder.join("Cargo.toml"), &manifest)?;
    write(
        &folder.join("src/lib.rs"),
        &format!("//! {name}.\n{source}"),
    )?;
    run(Command::new("cargo").arg("fetch").current_dir(&folder))?;
    Ok(Subject { name, folder })
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}
