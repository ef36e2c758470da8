//! Files in a folder that are made together: those that are no longer made go.

use crate::output::{self, Trouble};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// In the first lines or the last of each file that errspec makes in a folder.
pub(crate) const MADE_BY: &str = "Made by errspec";

/// Files to be in a folder.
pub(crate) struct Pages {
    /// Each with its text, and whether that is there already.
    files: Vec<(PathBuf, String, bool)>,
    /// Files that errspec made and makes no more.
    left: Vec<PathBuf>,
}

impl Pages {
    /// Compares files with what is in a folder.
    pub(crate) fn of(folder: &Path, files: &[(String, String)]) -> Result<Self, Trouble> {
        let mut pages = Self {
            files: Vec::new(),
            left: Vec::new(),
        };
        for (name, text) in files {
            let path = folder.join(name);
            let is_there = fs::read(&path).is_ok_and(|old| old == text.as_bytes());
            pages.files.push((path, text.clone(), is_there));
        }
        let mut folders: Vec<PathBuf> = pages
            .files
            .iter()
            .filter_map(|(path, ..)| Some(path.parent()?.to_owned()))
            .collect();
        folders.sort();
        folders.dedup();
        for folder in folders {
            pages.look_into(&folder)?;
        }
        pages.left.sort();
        Ok(pages)
    }

    /// Finds files in a folder that are made no more.
    fn look_into(&mut self, folder: &Path) -> Result<(), Trouble> {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(Trouble::io("cannot read", folder, &error)),
        };
        for entry in entries.flatten() {
            let path = entry.path();
            let is_page = path.extension().is_some_and(|one| one == "md");
            let is_made = self.files.iter().any(|(made, ..)| *made == path);
            if is_page && !is_made && was_made(&path) {
                self.left.push(path);
            }
        }
        Ok(())
    }

    /// Writes what has changed, and removes what is made no more.
    pub(crate) fn write(&self) -> Result<(), Trouble> {
        for (path, text, is_there) in &self.files {
            if *is_there {
                continue;
            }
            if let Some(folder) = path.parent() {
                let made = fs::create_dir_all(folder);
                made.map_err(|error| Trouble::io("cannot make", folder, &error))?;
            }
            output::write_file(path, text.as_bytes())?;
        }
        for path in &self.left {
            fs::remove_file(path).map_err(|error| Trouble::io("cannot remove", path, &error))?;
        }
        Ok(())
    }

    /// What is not as it would be written.
    pub(crate) fn stale(&self) -> Vec<PathBuf> {
        let files = self.files.iter().filter(|(_, _, is_there)| !is_there);
        let files = files.map(|(path, ..)| path.clone());
        files.chain(self.left.iter().cloned()).collect()
    }
}

/// Whether errspec made a page: its last line says so.
fn was_made(path: &Path) -> bool {
    let text = fs::read_to_string(path).unwrap_or_default();
    let last = text.trim_end().lines().next_back();
    last.is_some_and(|line| line.contains(MADE_BY))
}
