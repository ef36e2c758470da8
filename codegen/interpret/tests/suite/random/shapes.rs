//! Random envelopes.

use super::choices::Choices;
use super::headers::header;
use serde_yaml::{Mapping, Value};

/// The names of members, so few that envelopes have some in common.
const MEMBERS: [&str; 6] = ["a", "b", "c", "d", "e", "g"];

/// The constants of a shape.
const CONSTANTS: [&str; 3] = ["x", "y", "A"];

/// An envelope with some of these slots.
pub(crate) fn envelope(choices: &mut Choices, slots: &[&str]) -> Value {
    let mut slots: Vec<_> = choices.some(slots).into_iter().copied().collect();
    if slots.is_empty() {
        slots.push("code");
    }
    let mut envelope = Mapping::new();
    let mut headers = Mapping::new();
    let mut in_body = Vec::new();
    for slot in slots {
        let can_be_header = !matches!(slot, "fields" | "rest");
        match choices.below(12) {
            10 if can_be_header => header(choices, slot, &mut headers),
            11 if matches!(slot, "message" | "code") => {
                envelope.insert("reason_phrase".into(), format!("{{{slot}}}").into());
            }
            _ => in_body.push(slot),
        }
    }
    choices.shuffle(&mut in_body);
    let (format, body) = match choices.below(12) {
        _ if in_body.is_empty() => (None, "none".into()),
        9 => (Some("application/xml"), document(choices, &in_body)),
        10 => (Some("text/plain"), text(choices, &in_body)),
        11 => (
            Some("application/x-www-form-urlencoded"),
            form(choices, &in_body),
        ),
        _ => (None, body(choices, &in_body)),
    };
    if let Some(proof) = proof(choices, &body) {
        envelope.insert("proof".into(), proof.into());
    }
    envelope.insert("body".into(), body);
    if let Some(format) = format {
        envelope.insert("content_type".into(), format.into());
    }
    if !headers.is_empty() {
        envelope.insert("headers".into(), headers.into());
    }
    envelope.into()
}

/// A body in XML: a root, and some of the slots as its attributes.
fn document(choices: &mut Choices, slots: &[&str]) -> Value {
    let mut root = Mapping::new();
    let mut inside = Vec::new();
    for slot in slots {
        match choices.below(6) {
            5 if !matches!(*slot, "fields" | "rest") => {
                root.insert(format!("@{slot}").into(), format!("{{{slot}}}").into());
            }
            _ => inside.push(*slot),
        }
    }
    members(choices, &inside, &mut root, 1);
    mapping([(*choices.pick(&["R", "S"]), root.into())])
}

/// A body that is text.
fn text(choices: &mut Choices, slots: &[&str]) -> Value {
    let slots = slots
        .iter()
        .filter(|slot| !matches!(**slot, "fields" | "rest"));
    let slots: Vec<String> = slots.map(|slot| format!("{{{slot}}}")).collect();
    let start = *choices.pick(&["", "x ", "p:"]);
    format!("{start}{}", slots.join(" / ")).into()
}

/// A body that is a form.
fn form(choices: &mut Choices, slots: &[&str]) -> Value {
    let mut form = Mapping::new();
    for slot in slots {
        let value = match (*slot, choices.below(6)) {
            ("fields" | "rest", _) => {
                form.insert("*".into(), format!("{{{slot}}}").into());
                continue;
            }
            (slot, 5) => format!("p:{{{slot}}}"),
            (slot, _) => format!("{{{slot}}}"),
        };
        add(choices, &mut form, value.into());
    }
    form.into()
}

/// A member that proves an error, now and then.
fn proof(choices: &mut Choices, body: &Value) -> Option<String> {
    let mut path = Vec::new();
    let mut inner = body;
    while let Some(object) = inner
        .as_mapping()
        .filter(|_| choices.once_in(4 + path.len() as u32))
    {
        let names = object.keys().filter_map(Value::as_str);
        let names: Vec<_> = names.filter(|name| !name.contains('*')).collect();
        let name = *choices.pick(names.get(..).filter(|names| !names.is_empty())?);
        path.push(name);
        inner = &object[name];
    }
    (!path.is_empty()).then(|| path.join("."))
}

fn body(choices: &mut Choices, slots: &[&str]) -> Value {
    if slots.iter().any(|slot| matches!(*slot, "code" | "message")) && choices.once_in(6) {
        return around_list(choices, slots, 0);
    }
    object(choices, slots, 0)
}

/// A list of errors, with some of the slots around it. Its items may have such a list again.
fn around_list(choices: &mut Choices, slots: &[&str], depth: u32) -> Value {
    let cut = choices.below(u32::try_from(slots.len()).expect("few")) as usize;
    let (around, inside) = slots.split_at(cut);
    let mut object = Mapping::new();
    members(choices, around, &mut object, depth + 1);
    let item = match depth == 0 && choices.once_in(4) {
        true => around_list(choices, inside, depth + 1),
        false => item(choices, inside),
    };
    object.insert("list".into(), Value::Sequence(vec![item]));
    object.into()
}

fn item(choices: &mut Choices, slots: &[&str]) -> Value {
    match slots {
        [slot] if !matches!(*slot, "fields" | "rest") && choices.once_in(4) => {
            format!("{{{slot}}}").into()
        }
        _ => object(choices, slots, 1),
    }
}

fn object(choices: &mut Choices, slots: &[&str], depth: u32) -> Value {
    let mut object = Mapping::new();
    members(choices, slots, &mut object, depth);
    object.into()
}

/// Adds members with these slots to an object.
fn members<'a>(choices: &mut Choices, mut slots: &'a [&'a str], object: &mut Mapping, depth: u32) {
    if choices.once_in(5) {
        let constant = *choices.pick(&CONSTANTS);
        add(choices, object, constant.into());
    }
    while let Some((slot, rest)) = slots.split_first() {
        if *slot == "fields" {
            slots = rest;
            if choices.once_in(2) {
                add(choices, object, "{fields}".into());
            } else {
                object.insert("*".into(), "{fields}".into());
            }
            continue;
        }
        if *slot == "rest" {
            slots = rest;
            object.entry("*".into()).or_insert("{rest}".into());
            continue;
        }
        let whole = format!("{{{slot}}}");
        match (choices.below(11), rest.split_first()) {
            (5, _) => add(choices, object, format!("p:{whole}").into()),
            (6, Some((next, rest))) if !matches!(*next, "fields" | "rest") => {
                add(choices, object, format!("{whole}/{{{next}}}").into());
                slots = rest;
                continue;
            }
            (7, _) if depth < 3 => {
                let end = u32::try_from(slots.len()).expect("few");
                let cut = choices.below(end) as usize + 1;
                let (inside, after) = slots.split_at(cut);
                let inner = self::object(choices, inside, depth + 1);
                add(choices, object, inner);
                slots = after;
                continue;
            }
            (8, _) if depth < 3 && !matches!(*slot, "code" | "message") => {
                let mut inner = Mapping::new();
                let constant = *choices.pick(&CONSTANTS);
                inner.insert("kind".into(), constant.into());
                inner.insert("value".into(), whole.into());
                add(choices, object, Value::Sequence(vec![inner.into()]));
            }
            (9, _) => add(choices, object, format!("{{{slot}:text}}").into()),
            (10, Some((next, rest))) if can_name(slot, object) => {
                slots = named(choices, (slot, next), rest, object, depth);
                continue;
            }
            _ => add(choices, object, whole.into()),
        }
        slots = rest;
    }
}

/// Returns whether a slot can be in the name of a member, of which an object has one at most.
fn can_name(slot: &str, object: &Mapping) -> bool {
    let mut names = object.keys().filter_map(Value::as_str);
    let is_open = names.any(|name| name == "*" || name.contains('{'));
    !is_open && !matches!(slot, "message" | "status" | "retryable" | "reason")
}

/// Adds a member whose name has a slot, around the next slot, or some of the others too. Returns those that are
/// left.
fn named<'a>(
    choices: &mut Choices,
    (slot, next): (&str, &&'a str),
    rest: &'a [&'a str],
    object: &mut Mapping,
    depth: u32,
) -> &'a [&'a str] {
    let name = match choices.below(3) {
        2 => format!("n_{{{slot}}}"),
        _ => format!("{{{slot}}}"),
    };
    let (value, left) = match depth < 3 && choices.once_in(2) {
        true => {
            let cut = choices.below(u32::try_from(rest.len()).expect("few") + 1) as usize;
            let (others, left) = rest.split_at(cut);
            let inside: Vec<&str> = std::iter::once(*next)
                .chain(others.iter().copied())
                .collect();
            (self::object(choices, &inside, depth + 1), left)
        }
        false => (format!("{{{next}}}").into(), rest),
    };
    object.insert(name.into(), value);
    left
}

/// Adds a member under a name that the object does not have yet.
fn add(choices: &mut Choices, object: &mut Mapping, value: Value) {
    let free: Vec<_> = MEMBERS
        .iter()
        .filter(|name| !object.contains_key(**name))
        .collect();
    if !free.is_empty() {
        let name = **choices.pick(&free);
        object.insert(name.into(), value);
    }
}

/// A map of a spec.
pub(crate) fn mapping<const N: usize>(entries: [(&str, Value); N]) -> Value {
    let entries = entries.into_iter().map(|(key, value)| (key.into(), value));
    Value::Mapping(entries.collect())
}
