//! Comments by which a spec sets the level of a lint: `# errspec: allow RULE, reason`.
//!
//! A comment before the first key holds for the whole file. One behind a value holds for its line and
//! what is indented below, and one on a line of its own for the entry that follows.

use super::finding::{Checked, Text};
use super::levels::Level;
use errspec_codegen::Span;
use std::cell::Cell;
use std::ops::Range;

/// One such comment.
#[derive(Debug)]
pub(crate) struct Allowance {
    /// The lint, or the code of a warning.
    pub(crate) rule: String,
    pub(crate) level: Level,
    pub(crate) has_reason: bool,
    /// What goes if the comment is removed.
    pub(crate) span: Span,
    /// The bytes of the comment alone.
    comment: Range<usize>,
    /// The bytes of the file that it holds for.
    holds_for: Range<usize>,
    pub(crate) is_used: Cell<bool>,
}

impl Allowance {
    /// The comment alone.
    pub(crate) fn comment(&self) -> Span {
        Span {
            file: self.span.file,
            bytes: self.comment.clone(),
        }
    }

    /// Whether it holds for something.
    fn holds_for(&self, rule: &str, span: &Span) -> bool {
        self.rule == rule
            && self.span.file == span.file
            && self.holds_for.contains(&span.bytes.start)
    }
}

/// Returns the level that the comments set for a lint at a place: of several, the nearest holds.
pub(crate) fn level_at(allowances: &[Allowance], rule: &str, span: &Span) -> Option<Level> {
    let holding = allowances.iter().filter(|one| one.holds_for(rule, span));
    let nearest = holding.min_by_key(|one| one.holds_for.len())?;
    nearest.is_used.set(true);
    Some(nearest.level)
}

/// Returns the comments of all files of a spec.
pub(crate) fn allowances(checked: &Checked) -> Vec<Allowance> {
    let files = checked.files.iter().enumerate();
    files.flat_map(|(file, text)| in_file(file, text)).collect()
}

fn in_file(file: usize, text: &Text) -> Vec<Allowance> {
    let lines: Vec<(usize, &str)> = text.lines().collect();
    let first = lines.iter().position(|(_, line)| has_content(line));
    let found = lines
        .iter()
        .enumerate()
        .filter_map(|(index, (start, line))| {
            let comment = comment_of(line)?;
            let (rule, level, has_reason) = parse(line.get(comment..)?)?;
            let is_alone = !has_content(line);
            let holds_for = match is_alone {
                true if first.is_none_or(|first| index < first) => 0..text.text.len(),
                true => {
                    let next = (index + 1..lines.len())
                        .find(|next| lines.get(*next).is_some_and(|(_, line)| has_content(line)))?;
                    region(&lines, next, text.text.len())
                }
                false => region(&lines, index, text.text.len()),
            };
            let text = start + comment..start + line.len();
            let whole = match is_alone {
                // The whole line goes, with its end.
                true => *start..lines.get(index + 1).map_or(text.end, |(next, _)| *next),
                false => start + line.get(..comment)?.trim_end().len()..text.end,
            };
            Some(Allowance {
                rule,
                level,
                has_reason,
                span: Span { file, bytes: whole },
                comment: text,
                holds_for,
                is_used: Cell::new(false),
            })
        });
    found.collect()
}

/// A line, and the lines below that are indented deeper.
fn region(lines: &[(usize, &str)], first: usize, end: usize) -> Range<usize> {
    let start = lines.get(first).map_or(end, |(start, _)| *start);
    let indent = lines.get(first).map_or(0, |(_, line)| indent_of(line));
    let mut below = lines.iter().skip(first + 1);
    let next = below.find(|(_, line)| has_content(line) && indent_of(line) <= indent);
    start..next.map_or(end, |(next, _)| *next)
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Whether a line is more than blanks and a comment.
fn has_content(line: &str) -> bool {
    let line = line.trim_start();
    !line.is_empty() && !line.starts_with('#')
}

/// The byte at which a comment of ours begins.
fn comment_of(line: &str) -> Option<usize> {
    let mut hashes = line.match_indices('#').map(|(index, _)| index);
    hashes.find(|index| {
        let before = line.get(..*index).unwrap_or_default();
        let behind = line.get(index + 1..).unwrap_or_default();
        (before.is_empty() || before.ends_with([' ', '\t']))
            && behind.trim_start().starts_with("errspec:")
    })
}

/// The rule, the level, and whether a reason is given.
fn parse(comment: &str) -> Option<(String, Level, bool)> {
    let text = comment.trim_start_matches('#').trim_start();
    let text = text.strip_prefix("errspec:")?.trim();
    let (word, rest) = text.split_once(' ')?;
    let level = match word {
        "allow" => Level::Allow,
        "warn" => Level::Warn,
        "deny" => Level::Deny,
        _ => return None,
    };
    let (rule, reason) = rest.split_once(',').unwrap_or((rest, ""));
    let has_reason = level != Level::Allow || !reason.trim().is_empty();
    Some((rule.trim().to_owned(), level, has_reason))
}

#[cfg(test)]
mod tests {
    use super::{in_file, level_at};
    use crate::check::finding::Text;
    use crate::check::levels::Level;
    use errspec_codegen::Span;

    const SPEC: &str = "\
# errspec: allow first, of the whole file
errspec: 1
errors:
  # errspec: allow second, of the entry below
  A:
    status: 401
  B:
    status: 402 # errspec: deny second
  C: { message: \"# errspec\" }
";

    fn level(rule: &str, at: &str) -> Option<Level> {
        let text = Text::new("shop.yaml".to_owned(), SPEC.to_owned());
        let start = SPEC.find(at).unwrap_or_default();
        let span = Span {
            file: 0,
            bytes: start..start + 1,
        };
        level_at(&in_file(0, &text), rule, &span)
    }

    #[test]
    fn a_comment_holds_for_the_file_the_entry_below_or_its_line() {
        assert_eq!(level("first", "C:"), Some(Level::Allow));
        assert_eq!(level("second", "A:"), Some(Level::Allow));
        assert_eq!(level("second", "status: 401"), Some(Level::Allow));
        assert_eq!(level("second", "B:"), None);
        assert_eq!(level("second", "402"), Some(Level::Deny));
        assert_eq!(level("second", "C:"), None);
    }
}
