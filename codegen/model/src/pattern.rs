//! Text with slots in it as a regular expression, for schemas that others check answers by.

use crate::Part;

/// A regular expression of JSON Schema (ECMA-262) that every text with these parts matches.
///
/// Whoever checks with it may try one way after the other, and a text can come from anybody. So a slot
/// before a text of one character ends where that comes first, and from the first slot before a longer one on,
/// the last text alone counts: of three slots with anything in them, texts of a few kilobytes take hours.
pub fn pattern<'p>(parts: impl IntoIterator<Item = Part<'p>>) -> String {
    let (start, behind) = texts(parts);
    let mut pattern = "^".to_owned();
    escape(&start, r"^$\.*+?()[]{}|/", &mut pattern);
    if let Some((last, between)) = behind.split_last() {
        for text in between {
            let Some(end) = only_character(text) else {
                break;
            };
            pattern.push_str("[^");
            escape(end, r"^\[]-", &mut pattern);
            pattern.push_str("]*");
            escape(end, r"^$\.*+?()[]{}|/", &mut pattern);
        }
        pattern.push_str(r"[\s\S]*");
        escape(last, r"^$\.*+?()[]{}|/", &mut pattern);
    }
    pattern.push('$');
    pattern
}

/// The text before the first slot, and those behind each. Slots without text between them are one.
fn texts<'p>(parts: impl IntoIterator<Item = Part<'p>>) -> (String, Vec<String>) {
    let (mut start, mut behind) = (String::new(), Vec::<String>::new());
    for part in parts {
        match (part, behind.last_mut()) {
            (Part::Text(text), Some(last)) => last.push_str(text),
            (Part::Text(text), None) => start.push_str(text),
            (Part::Slot(_), Some(last)) if last.is_empty() => {}
            (Part::Slot(_), _) => behind.push(String::new()),
        }
    }
    (start, behind)
}

/// A text of one character, if that is one to every regular expression: to some, larger ones are two.
fn only_character(text: &str) -> Option<&str> {
    let mut characters = text.chars();
    let is_one = characters.next()? <= '\u{ffff}' && characters.next().is_none();
    is_one.then_some(text)
}

fn escape(text: &str, special: &str, pattern: &mut String) {
    for character in text.chars() {
        if special.contains(character) {
            pattern.push('\\');
        }
        pattern.push(character);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{MessageParts, match_parts};

    fn of(template: &'static str) -> String {
        pattern(MessageParts::of(template))
    }

    #[test]
    fn a_pattern_takes_text_as_it_is_and_anything_in_slots() {
        assert_eq!(of("a.b[{n}]"), r"^a\.b\[[\s\S]*\]$");
        assert_eq!(of("a/{{b}}"), r"^a\/\{b\}$");
        assert_eq!(of("{a}.{b}-{c};"), r"^[^.]*\.[^\-]*-[\s\S]*;$");
        assert_eq!(of("{a}{b}:{c}"), r"^[^:]*:[\s\S]*$");
        assert_eq!(of("x{a}{{{b}}}{c}, {d}y"), r"^x[^{]*\{[^}]*\}[\s\S]*y$");
        assert_eq!(of("{a}\u{1f600}{b}!"), r"^[\s\S]*!$");
    }

    /// What a pattern is made of: what one place takes, and whether it takes any number of those.
    fn pieces(pattern: &str) -> Vec<(Vec<char>, bool, bool)> {
        let mut rest = pattern[1..pattern.len() - 1].chars().peekable();
        let mut pieces = Vec::new();
        while let Some(character) = rest.next() {
            let (mut set, mut is_negated) = (Vec::new(), false);
            match character {
                '[' => {
                    while let Some(inside) = rest.next().filter(|inside| *inside != ']') {
                        match inside {
                            '^' => is_negated = true,
                            '\\' => match rest.next() {
                                Some('s' | 'S') => is_negated = true,
                                other => set.extend(other),
                            },
                            other => set.push(other),
                        }
                    }
                }
                '\\' => set.extend(rest.next()),
                other => set.push(other),
            }
            let is_many = rest.next_if_eq(&'*').is_some();
            pieces.push((set, is_negated, is_many));
        }
        pieces
    }

    /// Matches as engines do that try one way after the other, and counts the looks at a character.
    fn matches(pattern: &str, text: &str, most: usize) -> (bool, usize) {
        let pieces = pieces(pattern);
        let text: Vec<char> = text.chars().collect();
        // Where to go on: with which piece at which place, and how many places back it may be instead.
        let mut open = vec![(0, 0, 0)];
        let mut looks = 0;
        while let Some((piece, place, back)) = open.pop() {
            if back > 0 {
                open.push((piece, place - 1, back - 1));
            }
            let Some((set, is_negated, is_many)) = pieces.get(piece) else {
                match place == text.len() {
                    true => return (true, looks),
                    false => continue,
                }
            };
            let fits = |character: &char| set.contains(character) != *is_negated;
            let taken = match is_many {
                true => text[place..].iter().take_while(|one| fits(one)).count(),
                false => usize::from(text.get(place).is_some_and(fits)),
            };
            looks += taken + 1;
            assert!(
                looks <= most,
                "{pattern}: {looks} looks at {} characters",
                text.len()
            );
            match is_many {
                true => open.push((piece + 1, place + taken, taken)),
                false if taken == 1 => open.push((piece + 1, place + 1, 0)),
                false => {}
            }
        }
        (false, looks)
    }

    const TEMPLATES: [&str; 8] = [
        "{a}.{b};{c}",
        "{a}.{b}.{c}.{d}.{e}x",
        "a{b}{c}{d}{e}a",
        "no {a} of {b} and {c} at {d}",
        "{a}aa{b}aa{c}aab",
        "{a}a{b}a{c}a{d}a{e}ab",
        "{{{a}{{{b}}}{c}}}",
        "{a}-{b}]{c}^{d}\\{e}",
    ];

    #[test]
    fn a_text_takes_a_few_looks_at_each_of_its_characters() {
        for template in TEMPLATES {
            for unit in [
                "a", ".", ".;", "aab", "no ", " of ", "{", "}", "-]^\\", "a.a;",
            ] {
                for end in ["\u{1}", "b"] {
                    let text = unit.repeat(65_536 / unit.len()) + end;
                    for text in [
                        text.clone(),
                        format!("a{text}"),
                        format!("no {text}"),
                        format!("{{{text}"),
                    ] {
                        matches(&of(template), &text, 16 * text.len());
                    }
                }
            }
        }
    }

    #[test]
    fn what_a_code_is_read_from_matches_its_pattern() {
        let letters = [
            ".", ";", "a", "b", "x", "{", "}", "no ", " of ", "-", "]", "^", "\\",
        ];
        let mut read = 0;
        for template in TEMPLATES {
            for number in 0..8_000_usize {
                let digits = (0..6).map(|at| number / letters.len().pow(at) % letters.len());
                let text: String = digits.map(|digit| letters[digit]).collect();
                let parts = MessageParts::of(template);
                if match_parts(parts, &text, &mut |_, _| {}) {
                    read += 1;
                    assert!(matches(&of(template), &text, 1000).0, "{template}: {text}");
                }
            }
        }
        assert!(read > 100, "{read}");
    }
}
