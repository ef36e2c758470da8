//! Where something is: a node of a file inside the engine, a line and column for people.

/// The node that a file begins with.
pub(crate) const ROOT: u32 = 0;

/// A node of a parsed file: the only kind of place inside the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The index of the file, in the order of reading.
    pub(crate) file: u16,
    /// The index of the node in its file, in the order of the text.
    pub(crate) node: u32,
}

impl Place {
    /// The root of the spec itself, which is read before the files that it includes.
    pub const SPEC: Self = Self::root(0);

    /// Returns the root of a file.
    pub(crate) const fn root(file: u16) -> Self {
        Self { file, node: ROOT }
    }
}

/// A line and a column, both counted from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Position {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl Position {
    pub(crate) const START: Self = Self { line: 1, column: 1 };

    /// Returns the byte offset of this position in a text.
    pub(crate) fn offset_in(self, text: &str) -> usize {
        let start: usize = text
            .split_inclusive('\n')
            .take(self.line.saturating_sub(1))
            .map(str::len)
            .sum();
        let line = text.get(start..).unwrap_or_default();
        let mut columns = line.char_indices().map(|(index, _)| index);
        let column = columns.nth(self.column.saturating_sub(1));
        start.min(text.len()) + column.unwrap_or(line.len())
    }
}

#[cfg(test)]
mod tests {
    use super::Position;

    fn offset(line: usize, column: usize) -> usize {
        Position { line, column }.offset_in("aé: b\r\nc")
    }

    #[test]
    fn columns_count_characters_and_offsets_bytes() {
        assert_eq!(offset(1, 1), 0);
        assert_eq!(offset(1, 3), 3);
        assert_eq!(offset(2, 1), 8);
    }

    #[test]
    fn a_position_behind_the_text_is_its_end() {
        assert_eq!(offset(2, 100), 9);
        assert_eq!(offset(100, 1), 9);
    }
}
