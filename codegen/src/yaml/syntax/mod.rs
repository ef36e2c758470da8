//! Why a text is not YAML, in plain words, and what to write. The parser knows only where it gave
//! up, and names its own parts.

mod value;

pub(super) use value::{quoted, straight};

use crate::source::Position;
use value::{value_of, wrong_value_in};

/// Why and where a file is not YAML.
#[derive(Debug)]
pub(crate) struct SyntaxError {
    pub(crate) message: String,
    pub(crate) help: Option<String>,
    pub(crate) position: Option<Position>,
}

impl SyntaxError {
    pub(super) fn new(message: impl Into<String>, position: Option<Position>) -> Self {
        Self {
            message: message.into(),
            help: None,
            position,
        }
    }

    pub(super) fn too_deep(position: Position) -> Self {
        Self::new(TOO_DEEP, Some(position)).with_help(TAKE_APART)
    }

    fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Returns the cause of an error that the parser raised.
pub(super) fn explain(text: &str, error: &serde_yaml::Error) -> SyntaxError {
    let position = error.location().map(|place| Position {
        line: place.line().max(1),
        column: place.column().max(1),
    });
    let message = error.to_string();
    // The caret shows the position, and the path in front means nothing to the author.
    let message = message.split(" at line ").next().unwrap_or(&message);
    let lines: Vec<&str> = text.lines().collect();
    let found = Found {
        lines: &lines,
        message,
        at: position.unwrap_or(Position::START),
    };
    if position.is_none() {
        let documents = found.documents();
        return documents.unwrap_or_else(|| SyntaxError::new(message, None));
    }
    if found.is_yaml() {
        return found.other();
    }
    found
        .tab()
        .or_else(|| found.value())
        .or_else(|| found.documents())
        .or_else(|| found.comment())
        .or_else(|| found.unclosed())
        .or_else(|| found.text_of_lines())
        .or_else(|| found.entry())
        .or_else(|| found.indentation())
        .unwrap_or_else(|| found.other())
}

const TOO_DEEP: &str = "too many lists and maps stand inside each other";
const TAKE_APART: &str = "take some of them apart";

/// Where the parser gave up, and its word for it.
struct Found<'t> {
    lines: &'t [&'t str],
    message: &'t str,
    at: Position,
}

impl<'t> Found<'t> {
    fn line(&self, number: usize) -> &'t str {
        let index = number.checked_sub(1);
        index
            .and_then(|index| self.lines.get(index))
            .copied()
            .unwrap_or_default()
    }

    /// Whether the text is YAML, and refused for what it means: its size, or an unknown anchor.
    fn is_yaml(&self) -> bool {
        let words = ["the file ", "recursion limit", "unknown anchor"];
        words.iter().any(|word| self.message.starts_with(word))
    }

    fn error(&self, message: impl Into<String>, line: usize, column: usize) -> SyntaxError {
        SyntaxError::new(message, Some(Position { line, column }))
    }

    /// A tab in the indentation.
    fn tab(&self) -> Option<SyntaxError> {
        // The parser may give up at the line behind it.
        let numbers = [self.at.line, self.at.line.saturating_sub(1)];
        let (number, line) = numbers
            .into_iter()
            .map(|number| (number, self.line(number)))
            .find(|(_, line)| indentation(line).contains('\t'))?;
        let column = line.find('\t')? + 1;
        let right = format!("{}{}", indentation(line).replace('\t', "  "), line.trim());
        let error = self.error("a tab stands in the indentation", number, column);
        Some(error.with_help(format!("indent with spaces: `{}`", shown(&right))))
    }

    /// A value that goes in quotes, on the line where the parser gave up or the one before.
    fn value(&self) -> Option<SyntaxError> {
        let numbers = [self.at.line, self.at.line.saturating_sub(1)];
        numbers.into_iter().find_map(|number| self.value_in(number))
    }

    fn value_in(&self, number: usize) -> Option<SyntaxError> {
        let line = self.line(number);
        let wrong = wrong_value_in(line)?;
        let column = line.get(..wrong.start)?.chars().count() + 1;
        let error = self.error(wrong.message, number, column);
        Some(error.with_help(format!("{}: `{}`", wrong.help, shown(&wrong.right))))
    }

    fn documents(&self) -> Option<SyntaxError> {
        if !self.message.contains("more than one document") {
            return None;
        }
        let is_separator = |line: &&str| line.trim_end() == "---";
        let mut separators = (1..).zip(self.lines).filter(|(_, line)| is_separator(line));
        let (number, _) = separators.find(|(number, _)| *number > 1)?;
        let error = self.error(
            "a second document begins here, and a spec is one",
            number,
            1,
        );
        Some(error.with_help("remove the line `---`, or put what follows into another file"))
    }

    /// A comment that swallows the rest of a text, and the bracket behind it.
    fn comment(&self) -> Option<SyntaxError> {
        if !self.message.contains("expected ',' or") {
            return None;
        }
        let numbers = [self.at.line, self.at.line.saturating_sub(1)];
        numbers.into_iter().find_map(|number| {
            let line = self.line(number);
            let (before, _) = swallowed(line)?;
            let column = before.chars().count() + 2;
            let message = "a `#` behind a blank begins a comment, and the rest of this line is one";
            let error = self.error(message, number, column);
            Some(error.with_help("put the text in quotes"))
        })
    }

    /// A quote or a bracket that nothing closes.
    fn unclosed(&self) -> Option<SyntaxError> {
        let is_end = self.message.contains("end of stream") || self.at.line > self.lines.len();
        let numbered = (1..).zip(self.lines).take(self.at.line);
        if is_end && self.message.contains("found unexpected end") {
            let mut open = numbered.filter_map(|(number, line)| {
                let (start, value) = value_of(line)?;
                let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
                let closed = value.matches(quote).count() % 2 == 0;
                (!closed).then_some((number, line.get(..start)?.chars().count() + 1, *line, quote))
            });
            let (number, column, line, quote) = open.next()?;
            let error = self.error("this quote is not closed", number, column);
            let right = format!("{}{quote}", line.trim());
            return Some(error.with_help(format!("close it: `{}`", shown(&right))));
        }
        if !self.message.contains("expected ',' or") {
            return None;
        }
        let before = self
            .line(self.at.line)
            .get(..self.at.column.saturating_sub(1))?;
        let opens_before = before.contains(['{', '[']) && self.line_balance(self.at.line) <= 0;
        let mut earlier = (1..self.at.line).rev();
        let open = earlier.find(|number| self.line_balance(*number) > 0);
        let number = open.filter(|_| !opens_before)?;
        let line = self.line(number);
        let bracket = line.rfind(['{', '['])?;
        let close = if line.get(bracket..)?.starts_with('{') {
            '}'
        } else {
            ']'
        };
        let column = line.get(..bracket)?.chars().count() + 1;
        let error = self.error("this bracket is not closed", number, column);
        let right = format!("{} {close}", line.trim());
        Some(error.with_help(format!("close it: `{}`", shown(&right))))
    }

    /// How many more brackets a line opens than it closes.
    fn line_balance(&self, number: usize) -> i32 {
        let count = |brackets: [char; 2]| self.line(number).matches(brackets).count();
        let opened = i32::try_from(count(['{', '[']));
        let closed = i32::try_from(count(['}', ']']));
        opened.unwrap_or_default() - closed.unwrap_or_default()
    }

    /// A text of several lines that stands no further right than its key.
    fn text_of_lines(&self) -> Option<SyntaxError> {
        let numbers = [self.at.line.saturating_sub(1), self.at.line];
        numbers.into_iter().find_map(|number| {
            let (line, above) = (self.line(number), self.line(number.checked_sub(1)?));
            let begins = value_of(above).is_some_and(|(_, value)| {
                value.starts_with(['|', '>']) && value.trim_matches(['|', '>', '+', '-']).is_empty()
            });
            let (own, of_key) = (indentation(line), indentation(above));
            if !begins || line.trim().is_empty() || own.len() > of_key.len() {
                return None;
            }
            let message = "this text stands no further right than its key";
            let error = self.error(message, number, own.len() + 1);
            let right = format!("{of_key}  {}", line.trim());
            Some(error.with_help(format!("indent all of its lines: `{}`", shown(&right))))
        })
    }

    /// An entry of a map that is written wrongly: without its colon, or the blank behind it.
    fn entry(&self) -> Option<SyntaxError> {
        let before = self.at.line.saturating_sub(1);
        let (number, line) = [before, self.at.line]
            .into_iter()
            .map(|number| (number, self.line(number)))
            .find(|(_, line)| is_lone_text(line))?;
        let column = indentation(line).len() + 1;
        let text = line.trim();
        if let Some((name, value)) = text.split_once(':') {
            let error = self.error("there is no blank behind the `:`", number, column);
            return Some(
                error.with_help(format!("write `{}`", shown(&format!("{name}: {value}")))),
            );
        }
        let error = self.error("there is no `:` behind the name", number, column);
        Some(error.with_help(format!("write `{}:`", shown(text))))
    }

    /// A line that is further left or right than those that it belongs to.
    fn indentation(&self) -> Option<SyntaxError> {
        let words = [
            "did not find expected key",
            "mapping values",
            "did not find expected '-'",
        ];
        let line = self.line(self.at.line);
        let own = indentation(line).len();
        let is_indentation = words.iter().any(|word| self.message.contains(word));
        if !is_indentation || line.trim().is_empty() || line.contains(['{', '[', '"']) && own == 0 {
            return None;
        }
        let above = (1..self.at.line).rev().map(|number| self.line(number));
        let mut above = above.filter(|line| {
            let text = line.trim();
            !text.is_empty() && !text.starts_with('#')
        });
        let neighbour = indentation(above.next()?).len();
        if neighbour == own {
            return None;
        }
        let right = format!("{}{}", " ".repeat(neighbour), line.trim());
        let error = self.error(
            "the indentation of this line does not fit those above it",
            self.at.line,
            own + 1,
        );
        let spaces = if neighbour == 1 { "space" } else { "spaces" };
        Some(error.with_help(format!(
            "lines of one map begin below each other: with {neighbour} {spaces}, `{}`",
            shown(&right)
        )))
    }

    /// What is left: the parser's own words, some of which need an explanation.
    fn other(&self) -> SyntaxError {
        let at = Some(self.at);
        let (message, help) = match self.message {
            "unknown anchor" => (
                "no anchor of this name stands before it",
                "declare it before: `&name`; text that begins with `*` goes in quotes",
            ),
            message if message.contains("escape character") => (
                "this is no escape of YAML",
                "write `\\\\` for a backslash, or put the text in single quotes",
            ),
            message if message.contains("expected ',' or") => (
                "a `,` or the end of the map or list belongs here",
                "put a `,` between entries, and text with `: `, `,`, brackets or quotes in it in quotes",
            ),
            message if message.contains("recursion limit") => (TOO_DEEP, TAKE_APART),
            message if message.contains("mapping values are not allowed") => (
                "a second `:` stands where only one can",
                "put text with `: ` in it in quotes, and write each entry on a line of its own",
            ),
            message if message.contains("did not find expected") => (
                "the text that begins before does not go on like this",
                "check the quotes and brackets here and on the line before: text with `: `, `#` or \
                 quotes in it goes in quotes",
            ),
            message => return SyntaxError::new(message, at),
        };
        SyntaxError::new(message, at).with_help(help)
    }
}

/// Returns the text before and after a `#` that begins a comment and is written like a part of the
/// text: `the bank #3 did not answer`.
pub(super) fn swallowed(line: &str) -> Option<(&str, &str)> {
    let (before, behind) = line.split_once(" #")?;
    let is_text = behind.starts_with(|c: char| c.is_alphanumeric());
    let is_open = |quote: char| before.matches(quote).count() % 2 == 1;
    let is_comment = before.trim().is_empty() || before.trim_start().starts_with('#');
    (is_text && !is_comment && !is_open('"') && !is_open('\'')).then_some((before, behind))
}

fn indentation(line: &str) -> &str {
    let end = line.find(|c: char| !c.is_whitespace());
    line.get(..end.unwrap_or(line.len())).unwrap_or_default()
}

/// Whether a line is text that is no entry of a map and no item of a list.
fn is_lone_text(line: &str) -> bool {
    let text = line.trim();
    let is_entry = text.ends_with(':') || text.contains(": ");
    let is_other = text.is_empty() || text.starts_with(['#', '-', '{', '[', '"', '\'', '}', ']']);
    !is_entry && !is_other
}

/// Returns a line as short as a message can show it.
fn shown(line: &str) -> String {
    const MOST: usize = 100;
    match line.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line.to_owned(),
    }
}
