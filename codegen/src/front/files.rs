//! Reads specs from files, and the settings for Rust beside them. A spec can come from others, and what it includes is then of their
//! choice: so a file is a regular one, in the folder of the spec or below it wherever links lead, and
//! no larger than a spec can be.

use crate::include::MAX_BYTES;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// Reads the text of a spec.
///
/// # Errors
///
/// The file cannot be read, is no regular file, or no text, or larger than a spec can be.
pub fn read_spec(path: &Path) -> io::Result<String> {
    // To open a pipe would wait for whoever writes into it.
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is no regular file"));
    }
    let mut bytes = Vec::new();
    let limit = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
    File::open(path)?
        .take(limit.saturating_add(1))
        .read_to_end(&mut bytes)?;
    if bytes.len() > MAX_BYTES {
        let message = format!("it is no spec: it has more than {MAX_BYTES} bytes");
        return Err(io::Error::other(message));
    }
    let text = String::from_utf8(bytes);
    text.map_err(|_| io::Error::other("it is no spec: it is not UTF-8 text"))
}

/// The end of the name of a file with settings for Rust.
const RUST_SETTINGS: &str = ".rust.yaml";

/// Returns the spec that settings for Rust are for, by the name of their file: `shop.yaml` for
/// `shop.rust.yaml`. None for any other file, and where there is no such spec.
pub fn spec_of_rust_settings(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?.to_str()?.strip_suffix(RUST_SETTINGS)?;
    let specs = ["yaml", "yml"].map(|extension| path.with_file_name(format!("{name}.{extension}")));
    specs.into_iter().find(|spec| spec.is_file())
}

/// Returns the file with the settings for Rust of a spec, if it is beside it: `shop.rust.yaml` of
/// `shop.yaml`.
pub fn rust_settings_of(spec: &Path) -> Option<PathBuf> {
    let name = spec.file_stem()?.to_str()?;
    let path = spec.with_file_name(format!("{name}{RUST_SETTINGS}"));
    path.is_file().then_some(path)
}

/// Returns what reads the files that [`generate`](crate::generate) takes: those that a spec includes, as
/// [`included_in`] does, and the settings for Rust, which can be anywhere.
pub fn files_of(
    spec: &Path,
    rust_settings: Option<&Path>,
) -> impl Fn(&Path) -> io::Result<String> + use<> {
    let included = included_in(spec);
    let rust_settings = rust_settings.map(Path::to_owned);
    move |path| match rust_settings.as_deref() == Some(path) {
        true => read_spec(path),
        false => included(path),
    }
}

/// Returns what reads the files that a spec includes: those in its folder and below it.
///
/// ```
/// # let folder = std::env::temp_dir();
/// let read = errspec_codegen::included_in(&folder.join("shop.yaml"));
/// assert!(read(std::path::Path::new("/etc/passwd")).is_err());
/// ```
pub fn included_in(spec: &Path) -> impl Fn(&Path) -> io::Result<String> + use<> {
    let folder = match spec.parent() {
        Some(folder) if folder != Path::new("") => folder.to_owned(),
        _ => PathBuf::from("."),
    };
    move |path| {
        let (whole, real_folder) = (path.canonicalize()?, folder.canonicalize()?);
        let Ok(real) = whole.strip_prefix(&real_folder) else {
            return Err(io::Error::other(
                "a link leads out of the folder of the spec",
            ));
        };
        let written = path.strip_prefix(&folder).unwrap_or(path);
        if differs_in_case(written, real) {
            let message = format!("its name is written `{}`", real.display());
            return Err(io::Error::other(message));
        }
        read_spec(&whole)
    }
}

/// Returns whether two paths are the same but for upper and lower case: some systems find the file then,
/// and others do not.
fn differs_in_case(written: &Path, real: &Path) -> bool {
    let lower = |path: &Path| path.to_string_lossy().to_lowercase();
    written != real && lower(written) == lower(real)
}

#[cfg(test)]
mod tests {
    use super::differs_in_case;
    use std::path::Path;

    #[test]
    fn a_name_in_another_case_is_another_name() {
        let differs = |written, real| differs_in_case(Path::new(written), Path::new(real));
        assert!(differs("parts/Common.yaml", "parts/common.yaml"));
        assert!(!differs("parts/common.yaml", "parts/common.yaml"));
        // A link has the name of what it leads to.
        assert!(!differs("link.yaml", "parts/common.yaml"));
    }
}
