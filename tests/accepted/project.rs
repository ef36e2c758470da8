//! A package that is written and checked by cargo, and what cargo says of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

/// A package below the target folder.
pub(crate) struct Project {
    folder: PathBuf,
}

impl Project {
    /// An empty package that depends on errspec.
    pub(crate) fn new(name: &str) -> io::Result<Self> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        fs::create_dir_all(folder.join("src"))?;
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../..")
            .canonicalize()?;
        let manifest = format!(
            "[package]\nname = \"accepted\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n\
             errspec = {{ path = {root:?}, features = [\"xml\"] }}\n\n[workspace]\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(Self { folder })
    }

    /// Writes a file of the package.
    pub(crate) fn write(&self, path: &str, text: &str) -> io::Result<()> {
        fs::write(self.folder.join(path), text)
    }

    /// Has cargo check the package. Returns what is wrong with it, by the place `src/FILE.rs:LINE`.
    pub(crate) fn check(&self) -> io::Result<BTreeMap<String, String>> {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(["check", "--offline", "--quiet", "--message-format=short"])
            .current_dir(&self.folder)
            .env(
                "CARGO_TARGET_DIR",
                self.folder.with_file_name("accepted-target"),
            )
            .env_remove("RUSTFLAGS")
            .output()?;
        let said = String::from_utf8_lossy(&output.stderr);
        let mut wrong = BTreeMap::new();
        for line in said.lines().filter(|line| line.contains(": error")) {
            let mut parts = line.splitn(4, ':');
            if let (Some(file), Some(number), _, Some(what)) =
                (parts.next(), parts.next(), parts.next(), parts.next())
            {
                wrong.insert(format!("{file}:{number}"), what.trim().to_owned());
            }
        }
        if !output.status.success() && wrong.is_empty() {
            wrong.insert(String::new(), said.into_owned());
        }
        Ok(wrong)
    }
}
