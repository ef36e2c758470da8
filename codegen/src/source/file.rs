//! The files that were read, and which bytes of them to underline for a place.

use super::{Place, Position, ROOT};
use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// The nodes of a parsed file, by their indices.
pub(crate) trait Nodes: fmt::Debug + Send + Sync {
    /// Returns the position of a node in the text that it was parsed from.
    fn position(&self, text: &str, node: u32) -> Option<Position>;

    /// Returns the text of a node that is text, a number or a truth value.
    fn scalar(&self, node: u32) -> Option<String>;

    /// Returns the key and the value of the entry of a map that has this key.
    fn entry(&self, map: u32, key: &str) -> Option<(u32, u32)>;
}

/// A file that was read.
#[derive(Debug)]
pub(crate) struct File {
    /// The path as the author knows it.
    path: String,
    text: String,
    parsed: Result<Box<dyn Nodes>, Option<Position>>,
}

impl File {
    /// A file that was parsed, or the position at which it stops being parsable.
    pub(crate) fn new(
        path: String,
        text: String,
        parsed: Result<Box<dyn Nodes>, Option<Position>>,
    ) -> Self {
        Self { path, text, parsed }
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Returns the position of a node.
    pub(super) fn position(&self, node: u32) -> Option<Position> {
        let nodes = self.parsed.as_ref().ok()?;
        nodes.position(&self.text, node)
    }

    /// Returns the text of a node that is text, a number or a truth value.
    pub(super) fn scalar(&self, node: u32) -> Option<String> {
        let nodes = self.parsed.as_ref().ok()?;
        nodes.scalar(node)
    }

    /// Returns the bytes to underline for a node.
    fn span(&self, node: u32) -> Range<usize> {
        let (position, scalar) = match &self.parsed {
            Ok(nodes) => (nodes.position(&self.text, node), nodes.scalar(node)),
            Err(broken_at) => (*broken_at, None),
        };
        let start = position.unwrap_or(Position::START).offset_in(&self.text);
        let rest = self.text.get(start..).unwrap_or_default();
        start..start + token_length(rest, scalar)
    }
}

/// The files of a spec, in the order of reading.
#[derive(Debug, Default)]
pub(crate) struct Files(Vec<File>);

impl Files {
    pub(crate) fn push(&mut self, file: File) {
        self.0.push(file);
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn iter(&self) -> std::slice::Iter<'_, File> {
        self.0.iter()
    }

    /// Whether a file was read already.
    pub(crate) fn contains(&self, path: &Path) -> bool {
        self.0.iter().any(|file| Path::new(&file.path) == path)
    }

    pub(crate) fn paths(&self) -> Vec<PathBuf> {
        let paths = self.0.iter().map(|file| PathBuf::from(&file.path));
        paths.collect()
    }

    /// The size of all files in bytes.
    pub(crate) fn size(&self) -> usize {
        self.0.iter().map(|file| file.text.len()).sum()
    }

    /// Returns the place of the key at the end of a path of keys, in the first file that has it.
    pub(crate) fn find(&self, path: &[&str]) -> Option<Place> {
        let mut files = (0_u16..).zip(&self.0);
        files.find_map(|(file, source)| {
            let nodes = source.parsed.as_ref().ok()?;
            let mut found = (ROOT, ROOT);
            for key in path {
                found = nodes.entry(found.1, key)?;
            }
            Some(Place {
                file,
                node: found.0,
            })
        })
    }

    /// Returns the file of this index.
    pub(crate) fn get(&self, index: usize) -> Option<&File> {
        self.0.get(index)
    }

    /// Returns the bytes to underline for a place, in its file.
    pub(crate) fn span(&self, place: Place) -> Range<usize> {
        let file = self.0.get(usize::from(place.file));
        file.map_or(0..0, |file| file.span(place.node))
    }
}

/// Returns how many bytes of `rest` the token at its start takes, on its first line.
fn token_length(rest: &str, scalar: Option<String>) -> usize {
    let line = rest.lines().next().unwrap_or_default();
    if let Some(scalar) = scalar.filter(|scalar| line.starts_with(scalar.as_str())) {
        return scalar.len().max(1);
    }
    for quote in ['"', '\''] {
        if let Some(inner) = line.strip_prefix(quote) {
            return inner
                .find(quote)
                .map_or(line.trim_end().len(), |end| end + 2);
        }
    }
    // A map or list: its first word.
    let end = line.find([':', ',', ' ', '}', ']']).filter(|end| *end > 0);
    end.unwrap_or(line.len()).max(1).min(rest.len().max(1))
}
