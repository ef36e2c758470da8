//! Codes: one style, one meaning, nothing in them that is said elsewhere.

use super::Hit;
use super::subject::Subject;
use super::words::words;
use errspec::model::{Envelope, ErrorInfo, Header, Part, Shape, Slot};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

/// Whether a code is in a style.
type Style = fn(&str) -> bool;

/// The styles of codes. One word fits several.
const STYLES: [(&str, Style); 6] = [
    ("SCREAMING_SNAKE_CASE", |code| {
        all(code, |c| {
            c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_'
        })
    }),
    ("snake_case", |code| {
        all(code, |c| {
            c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'
        })
    }),
    ("kebab-case", |code| {
        all(code, |c| {
            c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'
        })
    }),
    ("dotted.case", |code| {
        all(code, |c| {
            c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '_')
        })
    }),
    ("camelCase", |code| {
        all(code, |c| c.is_ascii_alphanumeric())
            && code.starts_with(|c: char| c.is_ascii_lowercase())
    }),
    ("PascalCase", |code| {
        all(code, |c| c.is_ascii_alphanumeric())
            && code.starts_with(|c: char| c.is_ascii_uppercase())
    }),
];

fn all(code: &str, is: impl Fn(char) -> bool) -> bool {
    code.chars().all(is)
}

/// The errors whose codes are on the wire, as text. Of a code with slots, the text beside them.
fn coded<'s>(subject: &Subject<'s>) -> Vec<(&'s ErrorInfo<'s>, Cow<'s, str>)> {
    if subject.spec().integer_codes {
        return Vec::new();
    }
    let errors = subject.spec().errors.iter();
    errors
        .filter(|error| {
            let has_code = |envelope: &Envelope<'_>| envelope.has(Slot::Code);
            subject.envelope(error).is_some_and(has_code)
        })
        .filter_map(|error| Some((error, text_of(error)?)))
        .collect()
}

fn text_of<'s>(error: &'s ErrorInfo<'s>) -> Option<Cow<'s, str>> {
    match error.code_parts() {
        None => error.wire_code().map(Cow::Borrowed),
        Some(parts) => Some(parts.iter().map(Part::text).collect()),
    }
}

/// The style that most codes have is that of the API.
pub(super) fn style(subject: &Subject<'_>) -> Vec<Hit> {
    let coded = coded(subject);
    let fitting = |is: &Style| coded.iter().filter(|(_, code)| is(code)).count();
    let counts = STYLES.iter().map(|(name, is)| (fitting(is), name, is));
    // Of equals, the first of the table.
    let best = counts.rev().max_by_key(|(count, ..)| *count);
    let Some((count, name, is)) = best.filter(|(count, ..)| count * 2 > coded.len()) else {
        return Vec::new();
    };
    let odd = coded.iter().filter(|(_, code)| !is(code));
    let hits = odd.map(|(error, _)| {
        let code = error.code;
        let message = format!("the code `{code}` is not in {name}, as {count} others are");
        Hit::new(subject.at_setting(error, &["code"]), message)
            .help("clients match codes: choose one style before there are any")
    });
    hits.collect()
}

pub(super) fn vague(subject: &Subject<'_>) -> Vec<Hit> {
    const VAGUE: [&str; 10] = [
        "error",
        "failed",
        "failure",
        "fail",
        "bad",
        "invalid",
        "exception",
        "fault",
        "general error",
        "generic error",
    ];
    let hits = coded(subject).into_iter().filter_map(|(error, code)| {
        let joined = words(&code).join(" ");
        let shown = error.code;
        let message = if VAGUE.contains(&joined.as_str()) {
            format!("the code `{shown}` says nothing that the status does not")
        } else if is_sentence(&code) {
            format!("the code `{shown}` is a whole sentence")
        } else {
            return None;
        };
        let help = "name the reason in a few words, such as `SOLD_OUT`";
        Some(Hit::new(subject.at_setting(error, &["code"]), message).help(help))
    });
    hits.collect()
}

/// A link or tag has words too, and is no sentence.
fn is_sentence(code: &str) -> bool {
    let is_link = code.contains([':', '/']);
    code.contains(' ') || (words(code).len() > 8 && !is_link)
}

pub(super) fn status_inside(subject: &Subject<'_>) -> Vec<Hit> {
    let found = coded(subject).into_iter().filter(|(error, code)| {
        let status = error.status.to_string();
        let mut numbers = code.split(|c: char| !c.is_ascii_digit());
        numbers.any(|number| number == status)
    });
    let hits = found.map(|(error, _)| {
        let code = error.code;
        let message = format!("the code `{code}` has the status {} in it", error.status);
        Hit::new(subject.at_setting(error, &["code"]), message)
            .help("the status stands beside it, and may change: leave it out")
    });
    hits.collect()
}

/// Codes that differ in style or number alone.
pub(super) fn similar(subject: &Subject<'_>) -> Vec<Hit> {
    let mut first: HashMap<String, (&ErrorInfo<'_>, Cow<'_, str>)> = HashMap::new();
    let mut hits = Vec::new();
    for (error, code) in coded(subject) {
        let key: String = words(&code)
            .iter()
            .map(|word| {
                word.strip_suffix('s')
                    .filter(|_| word.len() > 3)
                    .unwrap_or(word)
            })
            .collect();
        let Some((other, known)) = first.get(&key) else {
            first.insert(key, (error, code));
            continue;
        };
        if *known == code {
            continue;
        }
        let message = format!(
            "the codes `{}` and `{}` are easily taken for each other",
            error.code, other.code
        );
        let hit = Hit::new(subject.at_setting(error, &["code"]), message)
            .label(subject.at_error(other), "the other one")
            .help("give one of them a name that says what is different");
        hits.push(hit);
    }
    hits
}

/// A code is the same text wherever it is.
pub(super) fn unlike_header(subject: &Subject<'_>) -> Vec<Hit> {
    let mut hits = Vec::new();
    for envelope in subject.spec().envelopes {
        let mut texts = BTreeMap::new();
        if let Some(body) = &envelope.body {
            texts_of_code(body, &mut texts);
        }
        let Some(in_body) = texts.keys().next().filter(|_| texts.len() == 1) else {
            continue;
        };
        let headers = envelope.headers.iter();
        for header in headers.filter(|header| is_unlike(header, in_body)) {
            let message = format!(
                "the header `{}` has the code in another form than the body",
                header.name
            );
            let place = subject.at(&["envelopes", envelope.name]);
            hits.push(Hit::new(place, message).help(format!("write it as `{in_body}` there too")));
        }
    }
    hits
}

fn is_unlike(header: &Header<'_>, in_body: &str) -> bool {
    let mut texts = header.texts();
    let has_code = |text: &[Part<'_>]| text.contains(&Part::Slot(Slot::Code));
    texts.any(|text| {
        // Other slots beside the code are a format of their own, not another form of the code.
        let slots = text.iter().filter_map(Part::slot).count();
        has_code(text) && slots == 1 && shown(text) != in_body
    })
}

fn texts_of_code(shape: &Shape<'_>, texts: &mut BTreeMap<String, ()>) {
    match shape {
        Shape::Slot(Slot::Code) => _ = texts.insert("{code}".to_owned(), ()),
        Shape::Text(parts) if parts.contains(&Part::Slot(Slot::Code)) => {
            texts.insert(shown(parts), ());
        }
        other => other
            .children()
            .for_each(|child| texts_of_code(child, texts)),
    }
}

fn shown(parts: &[Part<'_>]) -> String {
    parts.iter().map(ToString::to_string).collect()
}
