//! The links. They are in memory; a name that begins with `lost-` stands for a disk that fails.

use std::collections::BTreeMap;
use std::io;

/// More links than these are too many.
pub(crate) const LIMIT: usize = 3;

/// Where a link leads to, and whose it is.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) url: String,
    pub(crate) owner: String,
}

/// All links by their names.
#[derive(Debug, Default)]
pub(crate) struct Store(BTreeMap<String, Link>);

impl Store {
    /// The link of this name.
    pub(crate) fn find(&self, name: &str) -> io::Result<Option<&Link>> {
        if name.starts_with("lost-") {
            return Err(io::Error::other("sector 9 of /dev/links cannot be read"));
        }
        Ok(self.0.get(name))
    }

    /// Whether there is no room for another one.
    pub(crate) fn is_full(&self) -> bool {
        self.0.len() >= LIMIT
    }

    /// The names that come last.
    pub(crate) fn last(&self, count: usize) -> Vec<String> {
        self.0.keys().rev().take(count).cloned().collect()
    }

    /// Writes all links to an archive.
    pub(crate) fn export(&self) -> io::Result<String> {
        let count = self.0.len();
        Err(io::Error::other(format!(
            "no room for {count} links on /dev/archive"
        )))
    }

    /// Keeps a link.
    pub(crate) fn keep(&mut self, name: &str, link: Link) {
        self.0.insert(name.to_owned(), link);
    }
}
