//! Nested brackets, counted before a text is parsed: for each token the YAML scanner looks at all
//! open brackets, and takes minutes for a file full of them.

use crate::source::Position;

/// Far more than the parser accepts, so that no file is refused for brackets in its texts.
const MAX_DEPTH: usize = 1000;

/// What a character is a part of. Which it is cannot be told without reading all of YAML: a quote may begin a
/// text in quotes, or stand in a text of several lines.
#[derive(Clone, Copy)]
enum Part {
    /// A value can begin here.
    Begin,
    Text,
    InDouble,
    /// Behind a backslash.
    Escaped,
    InSingle,
    /// Behind a quote that ends a text, if there is no second.
    BehindSingle,
    Comment,
    /// An anchor or a tag.
    Property,
}

const PARTS: [Part; 8] = [
    Part::Begin,
    Part::Text,
    Part::InDouble,
    Part::Escaped,
    Part::InSingle,
    Part::BehindSingle,
    Part::Comment,
    Part::Property,
];

/// The most brackets that may be open in each part which what was read so far can end in.
#[derive(Clone, Copy, Default)]
struct Open([Option<usize>; PARTS.len()]);

/// The characters beside one in its line.
#[derive(Clone, Copy)]
struct Around {
    before: Option<char>,
    behind: Option<char>,
}

impl Around {
    /// Whether a value can begin behind a `:`, `-` or `?`. Text in quotes may end with one.
    fn is_separated(self, character: char) -> bool {
        let is_behind_key = matches!(self.before, Some('"' | '\''));
        let behind = |one: char| one.is_whitespace() || character == ':' && "[{".contains(one);
        self.behind.is_none_or(behind) || character == ':' && is_behind_key
    }
}

impl Open {
    fn reach(&mut self, part: Part, depth: usize) {
        if let Some(there) = self.0.get_mut(part as usize) {
            *there = (*there).max(Some(depth));
        }
    }

    fn parts(self) -> impl Iterator<Item = (Part, usize)> {
        let parts = PARTS.into_iter().zip(self.0);
        parts.filter_map(|(part, depth)| Some((part, depth?)))
    }

    /// What is open behind a character.
    fn behind(self, character: char, around: Around) -> Self {
        let mut next = Self::default();
        for (part, depth) in self.parts() {
            match (part, character) {
                (Part::Begin, '[' | '{') => next.reach(Part::Begin, depth + 1),
                (Part::Begin | Part::Property, ' ' | '\t') => next.reach(Part::Begin, depth),
                (Part::Begin, _) => {
                    match character {
                        '"' => next.reach(Part::InDouble, depth),
                        '\'' => next.reach(Part::InSingle, depth),
                        '&' | '!' => next.reach(Part::Property, depth),
                        _ => {}
                    }
                    next.text(depth, character, around);
                }
                (Part::InDouble, '\\') => next.reach(Part::Escaped, depth),
                (Part::InDouble, '"') => next.reach(Part::Text, depth),
                (Part::Escaped, _) => next.reach(Part::InDouble, depth),
                (Part::InSingle, '\'') => next.reach(Part::BehindSingle, depth),
                (Part::BehindSingle, '\'') => next.reach(Part::InSingle, depth),
                (Part::InDouble | Part::InSingle | Part::Comment | Part::Property, _) => {
                    next.reach(part, depth);
                }
                (Part::Text | Part::BehindSingle, _) => {
                    next.text(depth, character, around);
                }
            }
        }
        next
    }

    /// A character that is no part of a text in quotes.
    fn text(&mut self, depth: usize, character: char, around: Around) {
        match character {
            ']' | '}' => self.reach(Part::Text, depth.saturating_sub(1)),
            ',' => self.reach(Part::Begin, depth),
            ':' | '-' | '?' if around.is_separated(character) => self.reach(Part::Begin, depth),
            _ => self.reach(Part::Text, depth),
        }
        if character == '#' && around.before.is_none_or(char::is_whitespace) {
            self.reach(Part::Comment, depth);
        }
    }

    fn end_line(self) -> Self {
        let mut next = Self::default();
        for (part, depth) in self.parts() {
            match part {
                Part::InDouble | Part::InSingle => next.reach(part, depth),
                Part::Escaped => next.reach(Part::InDouble, depth),
                _ => next.reach(Part::Begin, depth),
            }
        }
        next
    }
}

/// Returns the position at which too many lists and maps in brackets may be open, whatever of the text before
/// is in quotes, a comment or a tag. A bracket opens one only where a value can begin.
pub(super) fn too_deep(text: &str) -> Option<Position> {
    let openings = text.bytes().filter(|byte| b"[{".contains(byte));
    if openings.count() <= MAX_DEPTH {
        return None;
    }
    let mut open = Open::default();
    open.reach(Part::Begin, 0);
    for (index, line) in text.lines().enumerate() {
        let counts = |byte: u8| b"[]{}\"'".contains(&byte);
        if !line.bytes().any(counts) {
            open = open.end_line();
            continue;
        }
        let mut before = None;
        let mut characters = line.chars().enumerate().peekable();
        while let Some((column, character)) = characters.next() {
            let behind = characters.peek().map(|(_, behind)| *behind);
            open = open.behind(character, Around { before, behind });
            before = Some(character);
            let opens = matches!(character, '[' | '{');
            if opens && open.parts().any(|(_, depth)| depth > MAX_DEPTH) {
                return Some(Position {
                    line: index + 1,
                    column: column + 1,
                });
            }
        }
        open = open.end_line();
    }
    None
}

/// Returns whether too many lists and maps in brackets stand inside of each other, for other programs that read
/// YAML of others.
pub fn is_too_deep(text: &str) -> bool {
    too_deep(text).is_some()
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

    /// None of these closes a bracket, and an anchor is no value.
    #[test]
    fn brackets_behind_what_looks_like_the_end_of_others_are_counted() {
        let openings = [
            "[\"}\", ",
            "['}', ",
            "['''}', ",
            "[\"\\\"}\", ",
            "[ # }\n",
            "[\"\n}\", ",
            "[!<}> ",
            "[&a ",
            "{? !x [",
        ];
        let texts = [
            "",
            "a: |\n \"\n",
            "a: b\n 'c\n",
            "a: b\n - \"c\n",
            "a: \"b, [c\"\nd: |\n '\n",
        ];
        for open in openings {
            for before in texts {
                let text = format!("{before}{}", open.repeat(MAX_DEPTH + 1));
                assert!(too_deep(&text).is_some(), "{before}{open}");
            }
        }
    }

    #[test]
    fn brackets_that_are_closed_are_not_counted() {
        for line in [
            "{ \"a\": \"}\", b: ['x', 'it''s ]', \"[\"] } # not [ here\n",
            "- { a: [b, \"c\"], 'd': !e [f], g: &h { i: *j } }\n",
            "- it's [not] 'so' { }\n",
            "{ \"a\": [\"what?\", \"so:\", \"[-\"], b: { 'c-': [x, \"#\"] } }\n",
            "{\"pattern\":\"^[a-z]{3}$\",\"text\":\"\\\"quoted\\\" [a](b)\"}\n",
        ] {
            assert_eq!(too_deep(&line.repeat(10 * MAX_DEPTH)), None, "{line}");
        }
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
