//! Text of others on one line: what would begin a line of its own in a log, or steer a terminal, is
//! escaped.

use std::fmt::{self, Display, Write};

/// Shows a text with its control characters escaped (`\n`, `\u{1b}`), and likewise those that separate
/// lines or turn the direction of text around.
#[derive(Clone, Copy, Debug)]
pub struct OneLine<'t>(pub &'t str);

impl Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.contains(is_escaped) {
            return f.write_str(self.0);
        }
        let mut characters = self.0.chars();
        characters.try_for_each(|character| write_escaped(character, f))
    }
}

/// Writes a character, or the escape in its place.
///
/// # Errors
///
/// The writer fails.
pub fn write_escaped(character: char, out: &mut dyn Write) -> fmt::Result {
    match is_escaped(character) {
        true => write!(out, "{}", character.escape_default()),
        false => out.write_char(character),
    }
}

fn is_escaped(character: char) -> bool {
    let turns_text = |character: char| matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}') || turns_text(character)
}

#[cfg(test)]
mod tests {
    use super::OneLine;

    #[test]
    fn what_breaks_lines_or_steers_a_terminal_is_escaped_and_nothing_else() {
        for (text, shown) in [
            ("café \"x\" \\ 'y' 👩‍🚀", "café \"x\" \\ 'y' 👩‍🚀"),
            ("a\r\nERROR b\t", "a\\r\\nERROR b\\t"),
            ("\u{1b}[2J\u{9b}1m\u{7f}", "\\u{1b}[2J\\u{9b}1m\\u{7f}"),
            ("\u{85}\u{2028}\u{2029}", "\\u{85}\\u{2028}\\u{2029}"),
            (
                "\u{202e}txt.\u{2066}\u{200f}",
                "\\u{202e}txt.\\u{2066}\\u{200f}",
            ),
        ] {
            assert_eq!(OneLine(text).to_string(), shown);
        }
    }
}
