//! YAML of which some entries are written anew, and everything else stays as it is: comments, order,
//! quotation marks.

use super::merge::Change;
use super::tree::{Tree, What};
use saphyr_parser::{Event, Parser, Span};
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::iter::Peekable;
use std::ops::Range;
use std::vec::IntoIter;

/// The text with the changes. It is parsed once, whatever their number.
pub(super) fn change(text: &str, changes: &[Change]) -> Result<String, String> {
    let mut tree = Tree::default();
    for Change { path, entries } in changes {
        tree.add(path, entries);
    }
    let lines: Vec<&str> = text.lines().collect();
    let root = parse(text, &lines)?;
    let Kind::Block(entries) = root.kind else {
        return Err("it is no object in block style".to_owned());
    };
    let mut edits = Vec::new();
    edit(&entries, &tree, &mut edits)?;
    Ok(edited(text, &lines, edits))
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

/// Lines, and those in place of them.
type Edit = (Range<usize>, Vec<String>);

/// Makes changes in an object.
fn edit(entries: &[Entry], tree: &Tree<'_>, edits: &mut Vec<Edit>) -> Result<(), String> {
    let mut known: HashMap<&str, &Entry> = HashMap::new();
    for entry in entries {
        known.entry(&entry.key).or_insert(entry);
    }
    let (column, at) = end(entries);
    let mut new = Vec::new();
    for (name, what) in &tree.members {
        let Some(old) = known.get(name) else {
            if let Some(value) = what.value() {
                new.extend(render(name, &value, column)?);
            }
            continue;
        };
        let lines = old.first..old.value.last + 1;
        match (what, &old.value.kind) {
            (What::Inside(tree), Kind::Block(inner)) => edit(inner, tree, edits)?,
            (What::Inside(_), Kind::Text(_) | Kind::Other) => {
                return Err(format!(
                    "line {}: `{name}` is no object in block style: write it so, with its members on lines \
                     of their own",
                    old.first + 1
                ));
            }
            (What::Inside(_), Kind::Empty) | (What::Set(Some(_)), _) => {
                let value = what.value().unwrap_or_default();
                edits.push((lines, render(name, &value, old.column)?));
            }
            (What::Set(None), _) => edits.push((lines, Vec::new())),
        }
    }
    edits.push((at..at, new));
    Ok(())
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
fn edited(text: &str, lines: &[&str], mut edits: Vec<Edit>) -> String {
    // What comes into an object stands before what comes behind it.
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut changed = String::with_capacity(text.len());
    let mut push = |line: &str| {
        changed.push_str(line);
        changed.push_str(end);
    };
    let mut next = 0;
    for (range, new) in &edits {
        let kept = lines.get(next..range.start).unwrap_or_default();
        kept.iter().for_each(|line| push(line));
        new.iter().for_each(|line| push(line));
        next = next.max(range.end);
    }
    let rest = lines.get(next..).unwrap_or_default();
    rest.iter().for_each(|line| push(line));
    changed
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

    /// A document of thousands of operations has as many changes: each parsed all of it anew.
    #[test]
    fn many_changes_take_what_few_do() {
        let taken = |count: usize| {
            let route = |index| {
                format!(
                    "  /o{index}:\n    get:\n      operationId: o{index}\n      responses:\n        '200': {{}}\n"
                )
            };
            let routes: String = (0..count).map(route).collect();
            let text = format!("openapi: 3.1.0\npaths:\n{routes}");
            let changes = (0..count).map(|index| {
                let path = ["paths", &format!("/o{index}"), "get", "responses"];
                Change {
                    path: path.map(str::to_owned).to_vec(),
                    entries: vec![("409".to_owned(), Some(json!({ "$ref": "#/x" })))],
                }
            });
            let changes: Vec<Change> = changes.collect();
            let mut changed = Ok(String::new());
            let measured = allocation_counter::measure(|| changed = change(&text, &changes));
            let changed = changed.unwrap();
            assert_eq!(changed.matches("$ref").count(), count);
            assert!(
                changed
                    .contains("        '200': {}\n        '409':\n          $ref: '#/x'\n  /o1:")
            );
            measured.bytes_total
        };
        let (one, two) = (taken(100), taken(200));
        assert!(two < one * 5 / 2, "{one} and {two}");
    }

    /// What several changes need is made once, and what is emptied stays.
    #[test]
    fn changes_inside_of_each_other_meet() {
        let at = |path: &[&str], key: &str, value| Change {
            path: path.iter().map(|name| (*name).to_owned()).collect(),
            entries: vec![(key.to_owned(), value)],
        };
        let text = "a:\n  b:\n    c: 1\n    d: 2\ne: {}\n";
        let changes = [
            at(&["a", "b"], "c", None),
            at(&["a", "b"], "f", Some(json!(3))),
            at(&["a"], "g", Some(json!(4))),
            at(&["e"], "h", Some(json!(5))),
            at(&["i", "j"], "k", Some(json!(6))),
            at(&["i", "l"], "m", Some(json!(7))),
            at(&["i", "l"], "n", None),
        ];
        let expected = "a:\n  b:\n    d: 2\n    f: 3\n  g: 4\ne:\n  h: 5\ni:\n  j:\n    k: 6\n  l:\n    m: 7\n";
        assert_eq!(change(text, &changes).unwrap(), expected);
        let wrong = change("a: 1\n", &[at(&["a"], "b", Some(json!(1)))]).unwrap_err();
        assert!(wrong.contains("line 1: `a` is no object"), "{wrong}");
    }

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
