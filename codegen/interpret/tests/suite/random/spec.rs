//! Random specs. Their words are so few that errors have much in common.

use super::choices::Choices;
use super::fields::{field, usual};
use super::headers::header;
use super::shapes::{envelope, mapping};
use serde_yaml::{Mapping, Value};

const STATUSES: [u16; 7] = [400, 404, 409, 422, 429, 500, 503];
const CLASSES: [&str; 2] = ["4xx", "5xx"];
/// Those under which an error needs a proof.
const SUCCESSES: [u16; 4] = [200, 207, 202, 302];
const TEXTS: [&str; 5] = ["A", "B", "C", "not_found", "x"];
const NUMBERS: [i64; 5] = [1, 2, 0, -1, 40001];
const ATTRIBUTES: [&str; 2] = ["kind", "sub"];
const FIELDS: [&str; 6] = ["f", "h", "k", "retry_after", "retry_at", "rest"];
/// What the errors of one spec are made of.
struct Words {
    codes: Vec<Value>,
    envelopes: Vec<&'static str>,
    types: Vec<(&'static str, &'static str)>,
    attributes: Vec<&'static str>,
    /// How many slots there are that are the same for all errors.
    extra: usize,
}

/// A spec, which may well have mistakes.
pub(crate) fn spec(choices: &mut Choices) -> Value {
    let attributes: Vec<_> = match choices.below(3) {
        0 => Vec::new(),
        count => ATTRIBUTES.iter().take(count as usize).copied().collect(),
    };
    let mut types = Vec::new();
    for name in FIELDS {
        let often = if name.starts_with("re") { 4 } else { 2 };
        if choices.once_in(often) {
            types.push((name, usual(choices, name)));
        }
    }
    let codes = if choices.once_in(4) {
        NUMBERS.map(Value::from).to_vec()
    } else {
        TEXTS.map(Value::from).to_vec()
    };
    let names = ["one", "two"];
    let mut words = Words {
        codes,
        envelopes: names[..choices.below(3) as usize].to_vec(),
        types,
        attributes,
        extra: choices.below(9).saturating_sub(6) as usize,
    };
    let mut spec = Mapping::new();
    spec.insert("errspec".into(), 1.into());
    spec.insert("api".into(), "case".into());
    let slots = words.slots();
    match choices.below(12) {
        10 if words.envelopes.len() > 1 => {
            spec.insert("envelope".into(), words.envelopes.iter().copied().collect());
        }
        11 => {}
        _ => _ = spec.insert("envelope".into(), envelope(choices, &slots)),
    }
    if !words.envelopes.is_empty() {
        let named = |name: &&str| {
            let mut named = envelope(choices, &slots);
            if let Value::Mapping(named) = &mut named {
                // Callers choose by it.
                let media_type = format!("application/vnd.{name}+json");
                named.insert("content_type".into(), media_type.into());
            }
            (Value::from(*name), named)
        };
        let named: Mapping = words.envelopes.iter().map(named).collect();
        spec.insert("envelopes".into(), named.into());
    }
    if choices.once_in(2) {
        let mut identify = vec!["code", "message"];
        identify.extend(&words.attributes);
        let mut identify: Vec<_> = choices.some(&identify).into_iter().copied().collect();
        choices.shuffle(&mut identify);
        spec.insert("identify".into(), identify.into());
    }
    if choices.once_in(6) {
        let code = choices.pick(&words.codes).clone();
        spec.insert("success".into(), Value::Sequence(vec![code]));
    }
    if choices.once_in(10) {
        spec.insert("doc_url".into(), "https://shop.example/{code}".into());
    }
    let statuses = words.statuses(choices);
    if !statuses.is_empty() {
        spec.insert("statuses".into(), statuses.into());
    }
    let errors = words.errors(choices);
    spec.insert("errors".into(), errors.into());
    if choices.once_in(6) {
        name_uncoded(choices, &mut spec);
    }
    words.complete(&mut spec);
    spec.into()
}

impl Words {
    /// The slots of an envelope.
    fn slots(&self) -> Vec<&'static str> {
        let mut slots = vec!["code", "message"];
        slots.extend(&self.attributes);
        slots.extend(self.types.iter().map(|(name, _)| name));
        slots.extend(["fields", "status"]);
        slots.extend(["retryable", "reason"].iter().take(self.extra));
        slots
    }

    /// Declares what is used and was not declared, or few specs would be right.
    fn complete(&self, spec: &mut Mapping) {
        let text = serde_yaml::to_string(spec).expect("YAML");
        let is_used = |word: &str| text.contains(word);
        if let Some(Value::Sequence(identify)) = spec.get_mut("identify") {
            let slot = |name: &Value| format!("{{{}", name.as_str().unwrap_or_default());
            identify.retain(|name| is_used(&slot(name)));
        }
        let Some(first) = spec
            .get_mut("errors")
            .and_then(|errors| errors.get_mut("E1"))
        else {
            return;
        };
        let mut declare = |key: &str, name: &str, value: &str| {
            let is_slot = [format!("{{{name}}}"), format!("{{{name}:text}}")];
            if is_slot.iter().any(|slot| is_used(slot)) && !is_used(&format!("{name}: {value}")) {
                let entries = first.as_mapping_mut().map(|error| error.entry(key.into()));
                let entries = entries.map(|entry| entry.or_insert(Value::Mapping(Mapping::new())));
                if let Some(Value::Mapping(entries)) = entries
                    && !entries.contains_key(name)
                {
                    entries.insert(name.into(), value.into());
                }
            }
        };
        self.attributes
            .iter()
            .for_each(|name| declare("attributes", name, "x"));
        self.types
            .iter()
            .for_each(|(name, ty)| declare("fields", name, ty));
        let text = serde_yaml::to_string(spec).expect("YAML");
        if text.contains("Side") || text.contains("Line") {
            let line = [
                ("sku", "string".into()),
                ("count", "unsigned?".into()),
                ("*", "map<any>?".into()),
            ];
            let line = mapping(line);
            let side = Value::Sequence(vec!["buy".into(), "sell".into()]);
            spec.insert("types".into(), mapping([("Side", side), ("Line", line)]));
        }
    }

    fn statuses(&mut self, choices: &mut Choices) -> Mapping {
        let mut statuses = Mapping::new();
        for class in CLASSES {
            if choices.once_in(5) {
                statuses.insert(class.into(), self.settings(choices, None).into());
            }
        }
        for status in STATUSES {
            if choices.once_in(10) {
                let settings = self.settings(choices, None);
                statuses.insert(status.into(), settings.into());
            }
        }
        statuses
    }

    fn errors(&mut self, choices: &mut Choices) -> Mapping {
        let mut errors = Mapping::new();
        for name in ["E1", "E2", "E3", "E4", "E5"]
            .into_iter()
            .take(choices.below(5) as usize + 1)
        {
            let mut error = Mapping::new();
            error.insert("status".into(), status(choices));
            match choices.below(6) {
                0 if self.codes == TEXTS.map(Value::from) => {}
                5 => _ = error.insert("code".into(), Value::Null),
                _ => _ = error.insert("code".into(), choices.pick(&self.codes).clone()),
            }
            if choices.once_in(10) {
                let alias = match choices.below(3) {
                    2 if self.codes == TEXTS.map(Value::from) => "old.{f}".into(),
                    _ => choices.pick(&self.codes).clone(),
                };
                error.insert("aliases".into(), Value::Sequence(vec![alias]));
            }
            error.extend(self.settings(choices, Some(name)));
            if choices.once_in(6) {
                error.extend(family(choices, &error));
            }
            errors.insert(name.into(), error.into());
        }
        errors
    }

    /// What errors, statuses and classes can have.
    fn settings(&mut self, choices: &mut Choices, error: Option<&str>) -> Mapping {
        let mut settings = Mapping::new();
        let mut fields = Vec::new();
        let mut map = Mapping::new();
        for (name, ty) in &self.types {
            let often = if error.is_some() { 2 } else { 4 };
            if !choices.once_in(often) {
                continue;
            }
            if error.is_some() && choices.once_in(30) {
                // Withdrawn, if the status or class has it.
                map.insert((*name).into(), Value::Null);
                continue;
            }
            map.insert((*name).into(), field(choices, name, ty));
            if *name != "rest" {
                fields.push(*name);
            }
        }
        if choices.once_in(20) {
            let private = mapping([("type", "string".into()), ("private", true.into())]);
            map.insert("secret".into(), private);
        }
        if !map.is_empty() {
            settings.insert("fields".into(), map.into());
        }
        if let Some(message) = message(choices, &fields) {
            settings.insert("message".into(), message.into());
        }
        let mut attributes = Mapping::new();
        for name in &self.attributes {
            if choices.once_in(2) {
                let value = match choices.below(8) {
                    6 => 1.into(),
                    7 => true.into(),
                    _ => (*choices.pick(&["x", "y", "A"])).into(),
                };
                attributes.insert((*name).into(), value);
            }
        }
        if !attributes.is_empty() {
            settings.insert("attributes".into(), attributes.into());
        }
        if !self.envelopes.is_empty() && choices.once_in(3) {
            let envelope = match choices.once_in(3) {
                true => self.envelopes.iter().copied().collect(),
                false => Value::from(*choices.pick(&self.envelopes)),
            };
            settings.insert("envelope".into(), envelope);
        } else if choices.once_in(20) {
            settings.insert("envelope".into(), envelope(choices, &self.slots()));
        }
        if let Some(field) = fields.first().filter(|_| choices.once_in(10)) {
            let mut headers = Mapping::new();
            header(choices, field, &mut headers);
            settings.insert("headers".into(), headers.into());
        }
        settings
    }
}

/// Has a status or class name an error for answers without a code.
fn name_uncoded(choices: &mut Choices, spec: &mut Mapping) {
    let statuses = spec.entry("statuses".into());
    let statuses = statuses.or_insert(Value::Mapping(Mapping::new()));
    let range: Value = match choices.once_in(2) {
        true => (*choices.pick(&CLASSES)).into(),
        false => (*choices.pick(&STATUSES)).into(),
    };
    if let Value::Mapping(statuses) = statuses
        && let Value::Mapping(settings) = statuses
            .entry(range)
            .or_insert(Value::Mapping(Mapping::new()))
    {
        settings.insert("uncoded".into(), (*choices.pick(&["E1", "E2"])).into());
    }
}

/// The status of an error, or several.
fn status(choices: &mut Choices) -> Value {
    let one = |choices: &mut Choices| match choices.once_in(8) {
        true => Value::from(*choices.pick(&SUCCESSES)),
        false => Value::from(*choices.pick(&STATUSES)),
    };
    match choices.below(12) {
        9 => (*choices.pick(&CLASSES)).into(),
        10 => "any".into(),
        11 => {
            let first = one(choices);
            let second = match choices.below(3) {
                0 => one(choices),
                1 => (*choices.pick(&CLASSES)).into(),
                _ => "any".into(),
            };
            Value::Sequence(vec![first, second])
        }
        _ => one(choices),
    }
}

/// A code with slots, of fields that the error requires. None where it has no such fields.
fn family(choices: &mut Choices, error: &Mapping) -> Option<(Value, Value)> {
    let fields = error.get("fields")?.as_mapping()?;
    let required = fields.iter().filter_map(|(name, ty)| {
        let is_required = !ty.as_str()?.ends_with('?');
        is_required.then_some(name.as_str()?)
    });
    let required: Vec<_> = required.collect();
    let one = *choices.pick(required.get(..).filter(|fields| !fields.is_empty())?);
    // No value makes one of the exact codes of these.
    let text = match choices.below(5) {
        0 | 1 => format!("F{{{one}}}"),
        2 => format!("{{{one}}}.G"),
        3 => format!("F.{{{one}}}.H"),
        _ => {
            let other = required.iter().find(|other| **other != one)?;
            format!("F{{{one}}};{{{other}}}")
        }
    };
    Some(("code".into(), text.into()))
}

fn message(choices: &mut Choices, fields: &[&str]) -> Option<String> {
    let fixed = ["gone", "gone away", "A", "it is x"];
    let text = match (choices.below(7), fields) {
        (0..=2, _) => return None,
        (3 | 4, _) | (_, []) => (*choices.pick(&fixed)).to_owned(),
        (5, [field, ..]) => format!("{{{field}}}"),
        (_, [field, rest @ ..]) => match rest.first() {
            Some(next) if choices.once_in(2) => format!("no {{{field}}} of {{{next}}}"),
            _ => format!("no {{{field}}} left"),
        },
    };
    Some(text)
}
