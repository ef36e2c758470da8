//! A guess as a spec, with a comment on all that is guessed.

use super::guess::{Guess, Guessed, GuessedError};
use errspec::Value;
use std::fmt::Write as _;

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
        if essence != "application/json" && essence.ends_with("json") {
            let _ = writeln!(text, "  content_type: {essence}");
        }
    }
    text.push_str("  body:\n");
    push_body(&mut text, &guess.body, 4);
    text.push_str("errors:\n");
    for error in &guess.errors {
        push_error(&mut text, error);
    }
    text
}

/// Text in quotes, as JSON and YAML have it.
fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// Text in which braces are no slots.
fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(&text.replace('{', "{{").replace('}', "}}")),
        other => other.to_string(),
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
            let _ = writeln!(text, "    code: {code}");
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
        let ty = type_of(&value);
        let _ = write!(
            text,
            "      {name}: {{ type: {}",
            quoted(&format!("{ty}{optional}"))
        );
        if name != "text" {
            let _ = write!(text, ", example: {value}");
        }
        text.push_str(" }   # guessed\n");
    }
}

fn type_of(value: &Value) -> String {
    match value {
        Value::String(_) => "string".to_owned(),
        Value::Bool(_) => "bool".to_owned(),
        Value::Number(number) if number.is_u64() => "unsigned".to_owned(),
        Value::Number(number) if number.is_i64() => "integer".to_owned(),
        Value::Number(_) => "number".to_owned(),
        Value::Array(items) => {
            let types: Vec<String> = items.iter().map(type_of).collect();
            match types.first() {
                Some(first) if types.iter().all(|ty| ty == first) => format!("list<{first}>"),
                _ => "list<any>".to_owned(),
            }
        }
        Value::Object(_) | Value::Null => "any".to_owned(),
    }
}
