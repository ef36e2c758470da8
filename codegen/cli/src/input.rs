//! Files that are read whole, up to a size.

use crate::output::{self, Trouble};
use std::fs::File;
use std::io::{self, IsTerminal as _, Read as _};
use std::path::Path;

/// No answer and no document has more bytes.
const MAX_BYTES: u64 = 64_000_000;

/// Reads a file, or standard input for `-`.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Trouble> {
    match path == Path::new("-") {
        true => {
            if io::stdin().is_terminal() {
                output::print_error("reading standard input: Ctrl-D ends it\n");
            }
            read_from(&mut io::stdin().lock(), path)
        }
        false => {
            let file = File::open(path);
            let mut file = file.map_err(|error| Trouble::io("cannot read", path, &error))?;
            read_from(&mut file, path)
        }
    }
}

/// Reads what is left of a file.
pub(crate) fn read_from(from: &mut dyn io::Read, path: &Path) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::new();
    let read = from.take(MAX_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(|error| Trouble::io("cannot read", path, &error))?;
    if bytes.len() as u64 > MAX_BYTES {
        let limit = MAX_BYTES / 1_000_000;
        let message = format!("`{}` has more than {limit} MB", output::shown(path));
        return Err(Trouble::said(message));
    }
    Ok(bytes)
}

/// Reads a file of text.
pub(crate) fn read_text(path: &Path) -> Result<String, Trouble> {
    let text = String::from_utf8(read(path)?);
    text.map_err(|_| {
        Trouble::io(
            "cannot read",
            path,
            &io::Error::other("it is not UTF-8 text"),
        )
    })
}
