//! Brackets inside brackets, counted before a text is parsed: the scanner of YAML looks at all that
//! are open for each token, and takes minutes for a file of them.

/// Far more than the parser takes, so that nothing is refused for brackets in its texts.
const MAX_DEPTH: usize = 1000;

/// The line and column where too many lists and maps in brackets are open. A bracket opens one
/// where a value can begin.
pub(super) fn too_deep(text: &str) -> Option<(usize, usize)> {
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
                return Some((index + 1, column + 1));
            }
            let separates = matches!(character, '[' | '{' | ',' | ':' | '-' | '?');
            can_begin = separates || (can_begin && character.is_whitespace());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{MAX_DEPTH, too_deep};

    #[test]
    fn brackets_inside_brackets_are_counted() {
        let deep = "[".repeat(MAX_DEPTH + 1);
        assert_eq!(too_deep(&deep), Some((1, MAX_DEPTH + 1)));
        assert_eq!(
            too_deep(&"{a:\n".repeat(MAX_DEPTH + 1)),
            Some((MAX_DEPTH + 1, 1))
        );
        assert_eq!(
            too_deep(&"? [".repeat(MAX_DEPTH + 1)),
            Some((1, 3 * MAX_DEPTH + 3))
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
