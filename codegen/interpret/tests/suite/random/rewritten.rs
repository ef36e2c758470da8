//! The body of an answer, written otherwise by somebody who means the same: members in another order, some
//! of them twice or beside unknown ones, numbers and characters in other spellings.

use super::choices::Choices;
use errspec::Value;
use serde_json::Number;

/// A body that says the same. None where there is nothing to write otherwise. `has_more` is whether it may
/// have members at its top that nobody knows.
pub(crate) fn rewritten(choices: &mut Choices, body: &[u8], has_more: bool) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(body).ok()?;
    let mut out = String::new();
    if let Ok(json) = serde_json::from_str::<Value>(text) {
        write(choices, &json, has_more, &mut out);
    } else if text.starts_with("<?xml") {
        elements(choices, text, &mut out);
    } else {
        return None;
    }
    Some(out.into_bytes())
}

/// A form with its pairs in another order.
pub(crate) fn rewritten_form(choices: &mut Choices, body: &[u8]) -> Option<Vec<u8>> {
    let mut pairs: Vec<&str> = std::str::from_utf8(body).ok()?.split('&').collect();
    choices.shuffle(&mut pairs);
    Some(pairs.join("&").into_bytes())
}

fn write(choices: &mut Choices, value: &Value, has_more: bool, out: &mut String) {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            if let Some(again) = members.last().copied().filter(|_| choices.once_in(6)) {
                members.push(again);
            }
            choices.shuffle(&mut members);
            out.push('{');
            if has_more && choices.once_in(3) {
                out.push_str("\"other\":[{\"code\":null},1e400,\"\\ud83d\"]");
                out.push_str(if members.is_empty() { "" } else { "," });
            }
            for (place, (name, value)) in members.into_iter().enumerate() {
                out.push_str(if place > 0 { "," } else { "" });
                write_text(choices, name, out);
                out.push_str(choices.pick::<&str>(&[":", " :\n\t"]));
                write(choices, value, false, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (place, item) in items.iter().enumerate() {
                out.push_str(if place > 0 { "," } else { "" });
                write(choices, item, false, out);
            }
            out.push(']');
        }
        Value::String(text) => write_text(choices, text, out),
        Value::Number(number) => write_number(choices, number, out),
        Value::Null | Value::Bool(_) => out.push_str(&value.to_string()),
    }
}

/// Writes text, some of its characters as escapes. What no character can be is half of a surrogate pair.
fn write_text(choices: &mut Choices, text: &str, out: &mut String) {
    let escapes = choices.once_in(6);
    if !escapes && !text.contains('\u{fffd}') {
        out.push_str(&Value::from(text).to_string());
        return;
    }
    let half: u16 = *choices.pick(&[0xfffd, 0xd83d, 0xde00]);
    out.push('"');
    for unit in text.encode_utf16() {
        let unit = if unit == 0xfffd { half } else { unit };
        out.push_str(&format!("\\u{unit:04x}"));
    }
    out.push('"');
}

/// Writes a number, with its point elsewhere and an exponent that makes up for it.
fn write_number(choices: &mut Choices, number: &Number, out: &mut String) {
    let plain = number.to_string();
    let (sign, unsigned) = match plain.strip_prefix('-') {
        Some(unsigned) => ("-", unsigned),
        None => ("", plain.as_str()),
    };
    let (mantissa, exponent) = unsigned.split_once('e').unwrap_or((unsigned, "0"));
    let mut exponent: i64 = exponent.parse().expect("an exponent");
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    exponent -= i64::try_from(fraction.len()).expect("few");
    let digits = digits.trim_start_matches('0');
    if digits.is_empty() {
        let zeros = ["0", "-0", "0.0", "-0.0E-5", "0e999999999"];
        out.push_str(choices.pick::<&str>(&zeros));
        return;
    }
    out.push_str(sign);
    let count = |choices: &mut Choices, end: u32| choices.below(end) as usize;
    let moved = match choices.below(5) {
        // As a fraction, maybe a very small one.
        1 => {
            let zeros = match choices.once_in(4) {
                true => 300,
                false => count(choices, 8),
            };
            exponent += i64::try_from(zeros + digits.len()).expect("few");
            format!("0.{:0<zeros$}{digits}", "")
        }
        // With the point inside.
        2 if digits.len() > 1 => {
            let place = 1 + count(choices, u32::try_from(digits.len()).expect("few") - 1);
            exponent += i64::try_from(digits.len() - place).expect("few");
            let (whole, fraction) = digits.split_at(place);
            format!("{whole}.{fraction}")
        }
        // With zeros behind.
        3 => {
            let zeros = count(choices, 8);
            exponent -= i64::try_from(zeros).expect("few");
            format!(
                "{digits}{:0<zeros$}.{:0<places$}",
                "",
                "",
                places = 1 + count(choices, 3)
            )
        }
        // With as few digits as can be.
        4 => {
            let few = digits.trim_end_matches('0');
            exponent += i64::try_from(digits.len() - few.len()).expect("few");
            few.to_owned()
        }
        _ => {
            out.push_str(unsigned);
            return;
        }
    };
    out.push_str(&moved);
    match (exponent, choices.below(3)) {
        (0, 0 | 1) => {}
        (exponent, 1) => out.push_str(&format!("E{exponent:+}")),
        (exponent, _) => out.push_str(&format!("e{exponent}")),
    }
}

/// Writes a document with the elements inside of each in another order; those of one name stay in theirs.
fn elements(choices: &mut Choices, document: &str, out: &mut String) {
    let mut rest = document;
    let start = rest.find('>').map_or(0, |end| end + 1);
    out.push_str(&rest[..start]);
    rest = &rest[start..];
    while !rest.is_empty() {
        match rest.starts_with('<') {
            true => element(choices, &mut rest, out),
            false => out.push_str(text(&mut rest)),
        }
    }
}

/// Takes the text before the next tag.
fn text<'t>(rest: &mut &'t str) -> &'t str {
    let (text, behind) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
    *rest = behind;
    text
}

/// Takes a tag.
fn tag<'t>(rest: &mut &'t str) -> &'t str {
    let (tag, behind) = rest.split_at(rest.find('>').expect("the end of a tag") + 1);
    *rest = behind;
    tag
}

/// Takes an element, and writes it.
fn element(choices: &mut Choices, rest: &mut &str, out: &mut String) {
    let start = tag(rest);
    out.push_str(start);
    if start.ends_with("/>") {
        return;
    }
    let mut inside: Vec<(&str, String)> = Vec::new();
    while !rest.starts_with("</") {
        let mut one = String::new();
        let name = match rest.starts_with('<') {
            true => {
                let name = rest[1..].split([' ', '/', '>']).next();
                element(choices, rest, &mut one);
                name.unwrap_or_default()
            }
            false => {
                one.push_str(text(rest));
                ""
            }
        };
        inside.push((name, one));
    }
    let mut names: Vec<&str> = inside.iter().map(|(name, _)| *name).collect();
    choices.shuffle(&mut names);
    for name in names {
        let place = inside.iter().position(|(known, _)| *known == name);
        out.push_str(&inside.remove(place.expect("one for each name")).1);
    }
    out.push_str(tag(rest));
}
