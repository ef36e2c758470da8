//! Nested brackets, counted before a text is parsed: for each token the YAML scanner looks at all
//! open brackets, and takes minutes for a file full of them.

use crate::source::Position;

/// Far more than the parser accepts, so that no file is refused for brackets in its texts.
const MAX_DEPTH: usize = 1000;

/// Returns the position at which too many lists and maps in brackets are open. A bracket opens one
/// only where a value can begin.
pub(super) fn too_deep(text: &str) -> Option<Position> {
    let mut depth = 0_usize;
    for (index, line) in text.lines().enumerate() {
        let mut can_begin = true;
        for (column, character) in line.chars().enumerate() {
            match character {
                '[' | '{' if can_begin => depth += 1,
                ']' | '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > MAX_DEPTH {
                return Some(Position {
                    line: index + 1,
                    column: column + 1,
                });
            }
            let separates = matches!(character, '[' | '{' | ',' | ':' | '-' | '?');
            can_begin = separates || (can_begin && character.is_whitespace());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{MAX_DEPTH, Position, too_deep};

    fn at(line: usize, column: usize) -> Option<Position> {
        Some(Position { line, column })
    }

    #[test]
    fn brackets_inside_brackets_are_counted() {
        let deep = "[".repeat(MAX_DEPTH + 1);
        assert_eq!(too_deep(&deep), at(1, MAX_DEPTH + 1));
        assert_eq!(
            too_deep(&"{a:\n".repeat(MAX_DEPTH + 1)),
            at(MAX_DEPTH + 1, 1)
        );
        assert_eq!(
            too_deep(&"? [".repeat(MAX_DEPTH + 1)),
            at(1, 3 * MAX_DEPTH + 3)
        );
    }

    #[test]
    fn brackets_in_text_open_nothing() {
        assert_eq!(
            too_deep(&"in the interval [0, 1)\n".repeat(10 * MAX_DEPTH)),
            None
        );
        assert_eq!(too_deep(&"[a, {b: c}]\n".repeat(10 * MAX_DEPTH)), None);
    }
}
