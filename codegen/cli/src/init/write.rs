//! A guess as a spec, with a comment on all that is guessed.

use super::guess::{Guess, Guessed, GuessedError};
use errspec::Value;
use errspec::model::OneLine;
use std::fmt::Write as _;

/// A longer example explains nothing.
const MAX_EXAMPLE: usize = 200;

/// Writes the spec.
pub(super) fn spec(api: &str, guess: &Guess) -> String {
    let mut text = format!(
        "# The errors of {api}, guessed from answers: check each line with `guessed`, and add what the\n\
         # answers did not have. `errspec decode` reads answers by this file.\n\
         errspec: 1\napi: {api}\n"
    );
    text.push_str("envelope:\n");
    if let Some(content_type) = guess.content_type.as_deref() {
        let essence = content_type.split(';').next().unwrap_or_default().trim();
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "/+-._".contains(c);
        let is_known = essence == "application/json" || essence.len() > 100;
        if !is_known && essence.ends_with("json") && essence.chars().all(is_plain) {
            let _ = writeln!(text, "  content_type: {}", quoted(essence));
        }
    }
    text.push_str("  body:");
    match has_slots(&guess.body) {
        true => push_value(&mut text, &guess.body, 2),
        false => text.push_str(" none   # guessed: nothing in it is another one each time\n"),
    }
    text.push_str("errors:\n");
    for error in &guess.errors {
        push_error(&mut text, error);
    }
    text
}

fn has_slots(guessed: &Guessed) -> bool {
    match guessed {
        Guessed::Nothing | Guessed::Constant(_) => false,
        Guessed::Slot(..) => true,
        Guessed::Object(members) => members.iter().any(|(_, member)| has_slots(member)),
        Guessed::List(item) => has_slots(item),
    }
}

/// Text in quotes, on one line. YAML does not read every character as it is.
fn quoted(text: &str) -> String {
    let mut quoted = "\"".to_owned();
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\n' => quoted.push_str("\\n"),
            '\u{feff}' | '\u{fffe}' | '\u{ffff}' => push_escape(&mut quoted, character),
            other if is_shown_otherwise(other) => push_escape(&mut quoted, other),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

/// Whether a character breaks a line, steers a terminal or turns text around.
fn is_shown_otherwise(character: char) -> bool {
    let text = character.to_string();
    OneLine(&text).to_string() != text
}

fn push_escape(text: &mut String, character: char) {
    let _ = write!(text, "\\U{:08x}", u32::from(character));
}

/// Any value on one line.
fn flow(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(text),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(flow).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(members) => {
            let members = members.iter();
            let members = members.map(|(name, value)| format!("{}: {}", quoted(name), flow(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

/// Text in which braces are no slots.
fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(&text.replace('{', "{{").replace('}', "}}")),
        other => flow(other),
    }
}

fn push_body(text: &mut String, guessed: &Guessed, indent: usize) {
    let Guessed::Object(members) = guessed else {
        return;
    };
    for (name, member) in members {
        let _ = write!(text, "{:indent$}{}:", "", quoted(name));
        push_value(text, member, indent);
    }
}

fn push_value(text: &mut String, guessed: &Guessed, indent: usize) {
    match guessed {
        Guessed::Nothing => text.push_str(" null\n"),
        Guessed::Constant(value) => {
            let _ = writeln!(text, " {}   # guessed: it is always this", literal(value));
        }
        Guessed::Slot(slot, why) => {
            let _ = writeln!(text, " {}   # guessed: {why}", quoted(slot));
        }
        Guessed::Object(members) if members.is_empty() => text.push_str(" {}\n"),
        object @ Guessed::Object(_) => {
            text.push('\n');
            push_body(text, object, indent + 2);
        }
        Guessed::List(item) => {
            text.push('\n');
            let mut inside = String::new();
            push_body(&mut inside, item, indent + 4);
            let start = format!("{:width$}- ", "", width = indent + 2);
            text.push_str(&inside.replacen(&" ".repeat(indent + 4), &start, 1));
        }
    }
}

fn push_error(text: &mut String, error: &GuessedError) {
    let GuessedError {
        name,
        code,
        status,
        message,
        has_messages,
        fields,
    } = error;
    let _ = writeln!(text, "  {name}:\n    status: {status}");
    match code {
        None => text.push_str("    code: null   # guessed: the answer has none\n"),
        Some(code) if code.as_str() == Some(name) => {}
        Some(code) => {
            let _ = writeln!(text, "    code: {}", literal(code));
        }
    }
    let mut fields = fields.clone();
    match message {
        Some(message) => {
            let message = literal(&Value::from(message.as_str()));
            let _ = writeln!(
                text,
                "    message: {message}   # guessed: it has no fields in it"
            );
        }
        None if *has_messages => {
            text.push_str("    message: \"{text}\"   # guessed: it is another one each time\n");
            fields.push(("text".to_owned(), Value::from("")));
        }
        None => {}
    }
    if fields.is_empty() {
        return;
    }
    text.push_str("    fields:\n");
    for (name, value) in fields {
        // That an answer has a field does not prove that the next one has it. The text of the message
        // is always there.
        let optional = if name == "text" { "" } else { "?" };
        let ty = type_of(&value, 0);
        let _ = write!(
            text,
            "      {name}: {{ type: {}",
            quoted(&format!("{ty}{optional}"))
        );
        let example = flow(&value);
        if name != "text" && !value.is_null() && example.len() <= MAX_EXAMPLE {
            let _ = write!(text, ", example: {example}");
        }
        text.push_str(" }   # guessed\n");
    }
}

/// Lists inside of lists are of any type.
fn type_of(value: &Value, depth: usize) -> String {
    match value {
        Value::String(_) => "string".to_owned(),
        Value::Bool(_) => "bool".to_owned(),
        Value::Number(number) if number.is_u64() => "unsigned".to_owned(),
        Value::Number(number) if number.is_i64() => "integer".to_owned(),
        Value::Number(_) => "number".to_owned(),
        Value::Array(items) if depth < 2 => {
            let mut types = items.iter().map(|item| type_of(item, depth + 1));
            match types.next() {
                Some(first) if types.all(|ty| ty == first) => format!("list<{first}>"),
                _ => "list<any>".to_owned(),
            }
        }
        Value::Array(_) | Value::Object(_) | Value::Null => "any".to_owned(),
    }
}
