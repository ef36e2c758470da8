//! YAML of which some entries are written anew, and everything else stays as it is: comments, order,
//! quotation marks.

use super::merge::Change;
use saphyr_parser::{Event, Parser, Span};
use serde_json::{Map, Value};
use std::iter::Peekable;
use std::vec::IntoIter;

/// The text with the changes.
pub(super) fn change(text: &str, changes: &[Change]) -> Result<String, String> {
    let mut text = text.to_owned();
    for change in changes {
        text = apply(&text, change)?;
    }
    Ok(text)
}

/// A value, and the lines that it is on, counted from 0.
struct Node {
    kind: Kind,
    first: usize,
    last: usize,
}

enum Kind {
    /// An object whose entries are on lines of their own.
    Block(Vec<Entry>),
    /// Nothing at all, or an object without entries.
    Empty,
    Text(String),
    Other,
}

struct Entry {
    key: String,
    /// How far the key is from the beginning of its line.
    column: usize,
    first: usize,
    value: Node,
}

fn apply(text: &str, change: &Change) -> Result<String, String> {
    let lines: Vec<&str> = text.lines().collect();
    let root = parse(text, &lines)?;
    let Kind::Block(mut entries) = root.kind else {
        return Err("it is no object in block style".to_owned());
    };
    let mut path = change.path.iter();
    while let Some(name) = path.next() {
        let index = entries.iter().position(|entry| entry.key == *name);
        let found = index.map(|index| entries.swap_remove(index));
        match found {
            Some(Entry {
                value:
                    Node {
                        kind: Kind::Block(inner),
                        ..
                    },
                ..
            }) => entries = inner,
            Some(entry) if matches!(entry.value.kind, Kind::Empty) => {
                let value = nested(path.as_slice(), change);
                let range = entry.first..entry.value.last + 1;
                let new = render(name, &value, entry.column)?;
                return Ok(edited(text, &lines, vec![(range, new)]));
            }
            Some(entry) => {
                return Err(format!(
                    "line {}: `{name}` is no object in block style: write it so, with its members on lines \
                     of their own",
                    entry.first + 1
                ));
            }
            None => {
                let value = nested(path.as_slice(), change);
                return append(text, &lines, &entries, vec![(name.clone(), value)]);
            }
        }
    }
    let mut edits = Vec::new();
    let mut new = Vec::new();
    for (key, value) in &change.entries {
        let old = entries.iter().find(|entry| entry.key == *key);
        match (old, value) {
            (Some(old), Some(value)) => {
                let range = old.first..old.value.last + 1;
                edits.push((range, render(key, value, old.column)?));
            }
            (Some(old), None) => edits.push((old.first..old.value.last + 1, Vec::new())),
            (None, Some(value)) => new.push((key.clone(), value.clone())),
            (None, None) => {}
        }
    }
    let (column, at) = end(&entries);
    let mut rendered = Vec::new();
    for (key, value) in new {
        rendered.extend(render(&key, &value, column)?);
    }
    edits.push((at..at, rendered));
    Ok(edited(text, &lines, edits))
}

/// The entries of a change inside of objects that are not there yet.
fn nested(path: &[String], change: &Change) -> Value {
    let entries = change.entries.iter();
    let entries = entries.filter_map(|(key, value)| Some((key.clone(), value.clone()?)));
    let innermost = Value::Object(entries.collect::<Map<_, _>>());
    path.iter().rev().fold(innermost, |inner, name| {
        Value::Object(Map::from_iter([(name.clone(), inner)]))
    })
}

fn append(
    text: &str,
    lines: &[&str],
    entries: &[Entry],
    new: Vec<(String, Value)>,
) -> Result<String, String> {
    let (column, at) = end(entries);
    let mut rendered = Vec::new();
    for (key, value) in new {
        rendered.extend(render(&key, &value, column)?);
    }
    Ok(edited(text, lines, vec![(at..at, rendered)]))
}

/// Where the keys of an object are, and the line behind its last entry.
fn end(entries: &[Entry]) -> (usize, usize) {
    let column = entries.first().map_or(0, |entry| entry.column);
    let last = entries.iter().map(|entry| entry.value.last + 1).max();
    (column, last.unwrap_or(0))
}

/// The lines of an entry.
fn render(key: &str, value: &Value, column: usize) -> Result<Vec<String>, String> {
    let entry = Map::from_iter([(key.to_owned(), value.clone())]);
    let text = serde_yaml::to_string(&entry).map_err(|error| error.to_string())?;
    let indent = " ".repeat(column);
    let line = |line: &str| match line.is_empty() {
        true => String::new(),
        false => format!("{indent}{line}"),
    };
    Ok(text.lines().map(line).collect())
}

/// The text with other lines in place of some.
fn edited(
    text: &str,
    lines: &[&str],
    mut edits: Vec<(std::ops::Range<usize>, Vec<String>)>,
) -> String {
    let mut lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    for (range, new) in edits.into_iter().rev() {
        lines.splice(range, new);
    }
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut text = lines.join(end);
    text.push_str(end);
    text
}

/// Reads the places of objects.
fn parse(text: &str, lines: &[&str]) -> Result<Node, String> {
    let mut events = Vec::new();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| error.to_string())?;
        match event {
            Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing => {}
            Event::StreamEnd => break,
            other => events.push((other, span)),
        }
    }
    Ok(node(&mut events.into_iter().peekable(), lines, false))
}

type Events<'e> = Peekable<IntoIter<(Event<'e>, Span)>>;

/// Reads a value, which is in brackets of another or not.
fn node(events: &mut Events<'_>, lines: &[&str], in_brackets: bool) -> Node {
    let Some((event, span)) = events.next() else {
        return Node {
            kind: Kind::Empty,
            first: 0,
            last: 0,
        };
    };
    let first = span.start.line().saturating_sub(1);
    let mut last = last_line(span, first);
    // What is in brackets has brackets. All of it can be on one long line, which is not to be counted
    // through for each value.
    let has_brackets = |bracket| {
        let line = || lines.get(first)?.chars().nth(span.start.col());
        in_brackets || line() == Some(bracket)
    };
    let kind = match event {
        Event::Scalar(text, _, _, _) if text.is_empty() || text == "~" || text == "null" => {
            Kind::Empty
        }
        Event::Scalar(text, _, _, _) => Kind::Text(text.into_owned()),
        Event::SequenceStart(..) => {
            let is_flow = has_brackets('[');
            while !matches!(events.peek(), Some((Event::SequenceEnd, _)) | None) {
                last = last.max(node(events, lines, is_flow).last);
            }
            last = close(events, is_flow, last);
            Kind::Other
        }
        Event::MappingStart(..) => {
            let is_flow = has_brackets('{');
            let mut entries = Vec::new();
            while !matches!(events.peek(), Some((Event::MappingEnd, _)) | None) {
                let column = events.peek().map_or(0, |(_, span)| span.start.col());
                let key = node(events, lines, is_flow);
                let value = node(events, lines, is_flow);
                last = last.max(key.last).max(value.last);
                let text = match key.kind {
                    Kind::Text(text) => text,
                    _ => String::new(),
                };
                entries.push(Entry {
                    key: text,
                    column,
                    first: key.first,
                    // What is not there is where the next thing is.
                    value: match value.kind {
                        Kind::Empty if value.first > key.first => Node {
                            last: key.last,
                            ..value
                        },
                        _ => value,
                    },
                });
            }
            last = close(events, is_flow, last);
            match (is_flow, entries.is_empty()) {
                (_, true) => Kind::Empty,
                (true, false) => Kind::Other,
                (false, false) => Kind::Block(entries),
            }
        }
        _ => Kind::Other,
    };
    Node { kind, first, last }
}

/// Takes the end of a list or object, which has a line of its own where it is a bracket.
fn close(events: &mut Events<'_>, is_flow: bool, last: usize) -> usize {
    match events.next() {
        Some((_, span)) if is_flow => last.max(last_line(span, last)),
        _ => last,
    }
}

/// The last line that something is on: its end may be the beginning of the next line.
fn last_line(span: Span, first: usize) -> usize {
    let line = span.end.line().saturating_sub(1);
    match span.end.col() {
        0 if line > first => line - 1,
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Change, change};
    use serde_json::json;

    /// Where each value counted the characters before it, this would take minutes.
    #[test]
    fn a_long_line_in_brackets_stays_as_it_is() {
        let paths = "{a: [1, {b: [c]}]}, ".repeat(20_000);
        let text = format!("openapi: 3.1.0\npaths: {{x: [{paths}]}}\ncomponents:\n  a: 1\n");
        let entries = vec![("b".to_owned(), Some(json!(2)))];
        let path = vec!["components".to_owned()];
        let changed = change(&text, &[Change { path, entries }]).unwrap();
        assert_eq!(changed, text + "  b: 2\n");
    }
}
