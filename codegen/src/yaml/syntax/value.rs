//! Values that go in quotes, and how they are written then.

/// Characters that no text without quotes can begin with, and what YAML takes each for.
const STARTS: [(char, &str); 11] = [
    ('{', "begins a map"),
    ('[', "begins a list"),
    ('%', "is kept for directives"),
    ('@', "is kept by YAML"),
    ('`', "is kept by YAML"),
    ('*', "begins an alias"),
    ('&', "begins an anchor"),
    ('|', "begins a text of several lines"),
    ('>', "begins a text of several lines"),
    ('-', "begins an item of a list"),
    ('?', "begins a key"),
];

/// Returns the value behind the key of a line, or behind the `-` of an item, and where it begins. A
/// comment behind it is left out.
pub(super) fn value_of(line: &str) -> Option<(usize, &str)> {
    let text = line.trim_start();
    let indent = line.len() - text.len();
    let key = match text.find(": ") {
        Some(end) if !text.get(..end)?.contains(['{', '[', '"', '\'']) => end + 2,
        _ => text.strip_prefix("- ").map(|_| 2)?,
    };
    let start = indent + key;
    let value = line.get(start..)?;
    let blank = value.len() - value.trim_start().len();
    Some((start + blank, value.trim()))
}

/// A value that goes in quotes.
pub(super) struct WrongValue {
    /// Where it begins in its line, in bytes.
    pub(super) start: usize,
    pub(super) message: String,
    /// What to do, and the entry as it should be.
    pub(super) help: &'static str,
    pub(super) right: String,
}

const QUOTES: &str = "put all of it in quotes";

/// Keys that authors write behind each other in braces.
const KEYS: [&str; 18] = [
    "status",
    "code",
    "message",
    "summary",
    "docs",
    "when",
    "causes",
    "action",
    "outcome",
    "retry",
    "fields",
    "headers",
    "envelope",
    "attributes",
    "log",
    "type",
    "private",
    "body",
];

/// Returns the first value of a line that goes in quotes.
pub(super) fn wrong_value_in(line: &str) -> Option<WrongValue> {
    let whole = value_of(line).and_then(|(start, value)| {
        let (message, text) = wrong_value(value)?;
        let right = format!("{}{}", line.get(..start)?.trim_start(), quoted(&text));
        Some(WrongValue {
            start,
            message,
            help: QUOTES,
            right,
        })
    });
    whole.or_else(|| {
        let mut entries = entries_in_braces(line).into_iter();
        entries.find_map(|Entry { name, start, value }| {
            if let Some((own, next)) = without_comma(value) {
                return Some(WrongValue {
                    start,
                    message: "a `,` is missing behind this value".to_owned(),
                    help: "put one between entries",
                    right: format!("{name}: {own}, {next}"),
                });
            }
            let (message, text) = wrong_value(value).or_else(|| wrong_brackets(value))?;
            let inner = straight(&text);
            Some(WrongValue {
                start,
                message,
                help: match inner.len() < text.len() {
                    true => "write it in its own quotes",
                    false => QUOTES,
                },
                right: format!("{name}: {}", quoted(inner)),
            })
        })
    })
}

/// An entry of a map in braces whose value is no list or map.
struct Entry<'l> {
    name: &'l str,
    start: usize,
    value: &'l str,
}

/// Returns the entries of maps in braces that a line has, as far as that can be told of what is no YAML: a
/// name behind a `{` or a `,` begins one.
fn entries_in_braces(line: &str) -> Vec<Entry<'_>> {
    let names = line.match_indices(": ").filter_map(|(end, _)| {
        let before = line.get(..end)?;
        let is_of_name = |c: char| c.is_alphanumeric() || "_-".contains(c);
        let name = before.trim_end_matches(is_of_name).len();
        let opening = before.get(..name)?.trim_end();
        let is_entry = opening.ends_with(['{', ',']) && name < end;
        is_entry.then(|| (opening.len() - 1, name, end))
    });
    let names: Vec<(usize, usize, usize)> = names.collect();
    let ends = names.iter().skip(1).map(|(opening, _, _)| *opening);
    let ends = ends.chain([line.len()]);
    let entries = names
        .iter()
        .zip(ends)
        .filter_map(|((_, name, colon), end)| {
            let rest = line.get(colon + 1..end)?;
            let start = end - rest.trim_start().len();
            let mut value = rest.trim();
            // The brackets that end the maps around it, counted once: there may be thousands.
            let ends = value.matches('}').count();
            for _ in value.matches('{').count()..ends {
                let Some(inner) = value.strip_suffix('}') else {
                    break;
                };
                value = inner.trim_end();
            }
            let is_nested = line.get(end..)?.starts_with('{');
            (!is_nested && !value.is_empty()).then_some(Entry {
                name: line.get(*name..*colon)?,
                start,
                value,
            })
        });
    entries.collect()
}

/// Returns a value of one word, and the entry that stands behind it without a comma between them:
/// `404 message: gone`.
fn without_comma(value: &str) -> Option<(&str, &str)> {
    let (own, next) = value.split_once(' ')?;
    let (name, _) = next.split_once(": ")?;
    (KEYS.contains(&name) && !own.contains(':')).then_some((own, next))
}

/// In braces, text without quotes has no brackets in it.
fn wrong_brackets(value: &str) -> Option<(String, String)> {
    let is_text = !value.starts_with(['{', '[', '"', '\'']);
    (is_text && value.contains(['{', '[', '}', ']'])).then(|| {
        let message = match straight(value).len() < value.len() {
            true => "the quotes around this text are none of YAML",
            false => "text with brackets in it stands without quotes",
        };
        (message.to_owned(), value.to_owned())
    })
}

/// Returns a text without the quotes of typography that stand around it.
pub(in crate::yaml) fn straight(text: &str) -> &str {
    let inner = text.strip_prefix(['“', '„', '‘', '«']);
    let inner = inner.and_then(|inner| inner.strip_suffix(['”', '“', '’', '»']));
    inner.unwrap_or(text)
}

/// Returns why a value goes in quotes, and its text. None if it needs no quotes.
fn wrong_value(value: &str) -> Option<(String, String)> {
    let first = value.chars().next()?;
    if matches!(first, '"' | '\'') {
        return wrong_quotes(value, first);
    }
    if let Some((_, what)) = STARTS.iter().find(|(start, _)| *start == first) {
        return is_text_behind(value, first).then(|| {
            let first = match first {
                '`' => "a backtick".to_owned(),
                first => format!("`{first}`"),
            };
            (
                format!("text that begins with {first} stands without quotes: it {what}"),
                value.to_owned(),
            )
        });
    }
    value.contains(": ").then(|| {
        (
            "text with `: ` in it stands without quotes".to_owned(),
            value.to_owned(),
        )
    })
}

/// Whether a value that begins with a character of YAML is text.
fn is_text_behind(value: &str, first: char) -> bool {
    let rest = value.get(first.len_utf8()..).unwrap_or_default();
    match first {
        '{' | '[' => {
            let close = if first == '{' { '}' } else { ']' };
            // `{sku} is gone` goes on behind its bracket; a map ends with it.
            let end = rest.find(close);
            end.is_some_and(|end| {
                let behind = rest.get(end + 1..).unwrap_or_default().trim();
                let inside = rest.get(..end).unwrap_or_default();
                let is_slot = !inside.is_empty() && !inside.contains([' ', ':', '"', ',']);
                is_slot && !behind.is_empty() && !behind.starts_with([',', '}', ']', '#'])
            })
        }
        '*' => rest.contains([' ', '*']),
        '|' | '>' => rest.starts_with(' ') && !rest.trim().starts_with('#'),
        '-' => rest.starts_with(' '),
        '&' | '?' => rest.is_empty() || rest.starts_with(' '),
        _ => true,
    }
}

/// A value whose quotes end before it does.
fn wrong_quotes(value: &str, quote: char) -> Option<(String, String)> {
    let inner = value.strip_prefix(quote)?;
    // What ends it: a quote that is not escaped.
    let mut escaped = false;
    let mut characters = inner.char_indices().peekable();
    let mut end = None;
    while let Some((index, character)) = characters.next() {
        let is_double = quote == '\'' && characters.peek().is_some_and(|(_, next)| *next == quote);
        match character {
            _ if escaped => escaped = false,
            '\\' if quote == '"' => escaped = true,
            character if character == quote && is_double => {
                characters.next();
            }
            character if character == quote => {
                end = Some(index);
                break;
            }
            _ => {}
        }
    }
    let behind = inner.get(end? + 1..)?.trim();
    if behind.is_empty() || behind.starts_with('#') {
        return None;
    }
    // `"the "user" is gone"` was to be one text, `"user" is gone` as well.
    let text = match value.strip_suffix(quote) {
        Some(all) if all.len() > 1 => all.get(quote.len_utf8()..)?,
        _ => value,
    };
    Some((
        format!("the quote ends before the text does, which has a `{quote}` in it"),
        text.to_owned(),
    ))
}

/// Returns a text in quotes that hold it.
pub(in crate::yaml) fn quoted(text: &str) -> String {
    if text.contains(['"', '\\']) {
        format!("'{}'", text.replace('\'', "''"))
    } else {
        format!("\"{text}\"")
    }
}
