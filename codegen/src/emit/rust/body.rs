//! Bodies made when the code is generated: whole where they are the same for every occurrence of an
//! error, else with holes for the values of its fields.
//!
//! They are what the runtime's encoder would write, byte for byte; a test holds the two together.

use crate::ir::{Api, Constant, Error, Field, Part, Shape, Slot, Template, WireCode, reason};
use crate::lower::json_text;

/// Stands before the letter of a hole. JSON has no control characters, so it is told from all else.
const HOLE: char = '\u{1}';

/// A body, or what can be said of it before an error occurs.
pub(super) enum Body {
    /// It is the same for every occurrence.
    Constant(String),
    /// The same but for holes, which fields fill.
    Skeleton(String),
}

/// The body of an error. None where there is none, or members are missing from some of its
/// occurrences.
pub(super) fn body(api: &Api, error: &Error) -> Option<Body> {
    let shape = api.envelope_of(error)?.body.as_ref()?;
    let body = Bodied { api, error }.json(shape, true).ok()?;
    let body = body.unwrap_or_else(|| "{}".to_owned());
    Some(if body.contains(HOLE) {
        Body::Skeleton(body)
    } else {
        Body::Constant(body)
    })
}

/// Not to be known before the error occurs.
struct Varies;

/// JSON or a text in it. None where there is no value.
type Written = Result<Option<String>, Varies>;

/// How a field fills its hole.
#[derive(Clone, Copy)]
enum Fill {
    /// With its JSON.
    Json,
    /// With its text, inside a string.
    Text,
}

struct Bodied<'a> {
    api: &'a Api,
    error: &'a Error,
}

impl Bodied<'_> {
    /// The shape as JSON. None where none of its slots has a value.
    fn json(&self, shape: &Shape, top: bool) -> Written {
        match shape {
            Shape::Constant(json) => Ok(Some(json.clone())),
            Shape::Slot(slot, _) => self.value(slot),
            Shape::Text(template, _) => self.text(template),
            Shape::Object(members) => {
                let mut written = Vec::new();
                for member in members {
                    if member.name == "*" {
                        written.extend(self.spread()?);
                    } else if let Some(value) = self.json(&member.shape, false)? {
                        written.push(format!("{}:{value}", json_text(&member.name)));
                    }
                }
                let left_out = written.is_empty() && !members.is_empty() && !top;
                Ok((!left_out).then(|| format!("{{{}}}", written.join(","))))
            }
            Shape::Errors(item) => self.list(std::slice::from_ref(&**item), top),
            Shape::List(items) => self.list(items, top),
        }
    }

    /// A list, without the items whose slots all lack a value.
    fn list(&self, items: &[Shape], top: bool) -> Written {
        let mut written = Vec::new();
        for item in items {
            let (slots, mut says) = (item.slots(), false);
            for slot in &slots {
                says |= self.value(slot)?.is_some();
            }
            if slots.is_empty() || says {
                written.extend(self.json(item, false)?);
            }
        }
        let left_out = written.is_empty() && !items.is_empty() && !top;
        Ok((!left_out).then(|| format!("[{}]", written.join(","))))
    }

    /// What fills a slot, as JSON.
    fn value(&self, slot: &Slot) -> Written {
        match (slot, &self.error.code) {
            (Slot::Status, _) => Ok(Some(self.error.status.to_string())),
            (Slot::Code, Some(WireCode::Integer(code))) => Ok(Some(code.to_string())),
            (Slot::Field(name), _) => self.field(name, Fill::Json),
            (Slot::Fields, _) => {
                let members = self.spread()?;
                Ok((!members.is_empty()).then(|| format!("{{{}}}", members.join(","))))
            }
            (Slot::Attribute(name), _) => Ok(self.attribute(name).map(|value| match value {
                Constant::Text(text) => json_text(text),
                other => other.to_string(),
            })),
            _ => Ok(self.slot_text(slot)?.map(|text| format!("\"{text}\""))),
        }
    }

    /// A string with slots in it.
    fn text(&self, template: &Template) -> Written {
        Ok(self.parts(template)?.map(|text| format!("\"{text}\"")))
    }

    fn parts(&self, template: &Template) -> Written {
        let mut text = String::new();
        for part in &template.0 {
            match part {
                Part::Text(constant) => text.push_str(&escaped(constant)),
                Part::Slot(slot) => match self.slot_text(slot)? {
                    Some(value) => text.push_str(&value),
                    None => return Ok(None),
                },
            }
        }
        Ok(Some(text))
    }

    /// What fills a slot inside a string, escaped.
    fn slot_text(&self, slot: &Slot) -> Written {
        let error = self.error;
        let constant = match slot {
            Slot::Code => error.code.as_ref().map(ToString::to_string),
            Slot::Status => Some(error.status.to_string()),
            Slot::Reason => reason(error.status).map(str::to_owned),
            Slot::Message => return self.message(),
            Slot::Field(name) => return self.field(name, Fill::Text),
            Slot::Fields if self.spread()?.is_empty() => None,
            Slot::Fields => return Err(Varies),
            Slot::Attribute(name) => self.attribute(name).map(ToString::to_string),
            Slot::DocUrl => (!error.docs.url.is_empty()).then(|| error.docs.url.clone()),
        };
        Ok(constant.map(|text| escaped(&text)))
    }

    /// The message: a field that an occurrence lacks leaves its place empty, unless it is all that
    /// the message is.
    fn message(&self) -> Written {
        if let [Part::Slot(Slot::Field(name))] = self.error.message.0.as_slice() {
            return self.field(name, Fill::Text);
        }
        let mut text = String::new();
        for part in &self.error.message.0 {
            match part {
                Part::Text(constant) => text.push_str(&escaped(constant)),
                Part::Slot(Slot::Field(name)) => {
                    let mut fields = self.error.fields.iter();
                    let index = fields.position(|field| field.name == *name).ok_or(Varies)?;
                    text.push_str(&hole(index, Fill::Text)?);
                }
                Part::Slot(_) => return Err(Varies),
            }
        }
        Ok(Some(text))
    }

    /// The hole of a field that every occurrence has.
    fn field(&self, name: &str, fill: Fill) -> Written {
        let mut fields = self.error.fields.iter().enumerate();
        match fields.find(|(_, field)| field.name == name && !field.private) {
            Some((_, Field { optional: true, .. })) => Err(Varies),
            Some((index, _)) => hole(index, fill).map(Some),
            None => Ok(None),
        }
    }

    /// The members that go where the envelope says `{fields}`.
    fn spread(&self) -> Result<Vec<String>, Varies> {
        let fields = self.error.fields.iter();
        let spread = fields.filter(|field| self.api.is_spread(self.error, field));
        let member = |field: &Field| {
            let value = self.field(&field.name, Fill::Json)?.ok_or(Varies)?;
            Ok(format!("{}:{value}", json_text(&field.name)))
        };
        spread.map(member).collect()
    }

    fn attribute(&self, name: &str) -> Option<&Constant> {
        let mut attributes = self.error.attributes.iter();
        let (_, value) = attributes.find(|(key, _)| key == name)?;
        Some(value)
    }
}

/// A hole: a small letter for JSON, a capital for text, the first for the first field.
fn hole(index: usize, fill: Fill) -> Result<String, Varies> {
    let letters = match fill {
        Fill::Json => 'a'..='z',
        Fill::Text => 'A'..='Z',
    };
    let letter = letters.into_iter().nth(index).ok_or(Varies)?;
    Ok(format!("{HOLE}{letter}"))
}

/// A text as it stands inside a JSON string.
fn escaped(text: &str) -> String {
    let json = json_text(text);
    let inner = json
        .strip_prefix('"')
        .and_then(|json| json.strip_suffix('"'));
    inner.unwrap_or_default().to_owned()
}
