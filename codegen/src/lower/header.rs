//! Headers and the reason phrase: a name that HTTP allows, and a value that fits on its line.

mod params;

use super::declared::lower_slot;
use super::{Lower, template};
use crate::diagnostics::{Code, one_of};
use crate::ir::{Charset, Header, Part, Slot, Template};
use crate::source::Place;
use crate::spec::{self, At, LongHeader, Maybe};

/// Headers that frame a message. The server sets them.
const FRAMING: [&str; 6] = [
    "connection",
    "content-length",
    "keep-alive",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

pub(super) fn lower_all(cx: &mut Lower<'_>, headers: &Maybe<spec::Headers>) -> Vec<Header> {
    let mut lowered: Vec<Header> = Vec::new();
    for (name, header) in headers.entries() {
        let name = At {
            value: name.value.to_string(),
            place: name.place,
        };
        check_name(cx, &name);
        let lower = name.value.to_ascii_lowercase();
        if let Some(earlier) = lowered.iter().find(|earlier| earlier.name == lower) {
            let message = format!(
                "the header `{}` stands twice: case does not tell headers apart",
                name.value
            );
            cx.error(Code::Header, name.place, message)
                .label(earlier.place, "first declared here");
        }
        let name = At {
            value: lower,
            ..name
        };
        lowered.extend(lower_value(cx, name, header));
    }
    lowered
}

/// Lowers the reason phrase, which is a header value without a name.
pub(super) fn lower_phrase(cx: &mut Lower<'_>, phrase: &At<spec::Header>) -> Option<Header> {
    let no_name = At {
        value: String::new(),
        place: phrase.place,
    };
    let header = lower_value(cx, no_name, phrase)?;
    if !header.params().is_empty() {
        let message = "a reason phrase has no parameters";
        cx.error(Code::Header, phrase.place, message)
            .help("write all of it as `value`");
    }
    Some(header)
}

fn check_name(cx: &mut Lower<'_>, name: &At<String>) {
    let At { value: name, place } = name;
    if !is_token(name) {
        let message = format!("`{name}` is not a header name that HTTP allows");
        cx.error(Code::Header, *place, message)
            .help("use letters, digits and `-` (RFC 9110 section 5.1)");
    } else if FRAMING.contains(&name.to_ascii_lowercase().as_str()) {
        let message = format!("`{name}` says how a message is framed, and is the server's to set");
        cx.error(Code::Header, *place, message).help("remove it");
    } else if name.eq_ignore_ascii_case("content-type") {
        let message = format!("`{name}` has a key of its own");
        cx.error(Code::Header, *place, message)
            .help("write `content_type` beside `body`");
    }
}

/// Whether a text is a token of RFC 9110 section 5.6.2.
fn is_token(text: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !text.is_empty() && text.chars().all(is_allowed)
}

fn lower_value(cx: &mut Lower<'_>, name: At<String>, header: &At<spec::Header>) -> Option<Header> {
    let long = match &header.value {
        spec::Header::Map(long) => long,
        spec::Header::Text(value) => &LongHeader {
            value: Maybe::Given(At {
                value: value.clone(),
                place: header.place,
            }),
            ..LongHeader::default()
        },
    };
    let LongHeader {
        value,
        params,
        query,
        charset,
        max_length,
    } = long;
    let charset = lower_charset(cx, charset);
    let max_length = lower_max_length(cx, max_length);
    let params = params::lower(cx, params, query);
    if value.is_absent() {
        cx.error(Code::MissingKey, name.place, "the header has no `value`")
            .help("add `value: \"{message}\"`, say");
    }
    let value = value.given()?;
    let header = Header {
        name: name.value,
        place: name.place,
        value: lower_text(cx, value),
        value_place: value.place,
        params,
        charset,
        max_length,
    };
    for (text, place) in header.texts() {
        check_text(cx, text, place, charset);
    }
    params::check(cx, &header);
    Some(header)
}

/// Lowers text with slots.
fn lower_text(cx: &mut Lower<'_>, text: &At<String>) -> Template {
    template::parse(cx, &text.value, text.place, &mut |cx, slot| {
        lower_slot(cx, slot, text.place)
    })
}

/// Checks the text around the slots of a value. The values of slots are made to fit at run time.
fn check_text(cx: &mut Lower<'_>, value: &Template, place: Place, charset: Charset) {
    let texts = value.0.iter().filter_map(|part| match part {
        Part::Text(text) => Some(text.as_str()),
        Part::Slot(_) => None,
    });
    let is_forbidden = |c: &char| c.is_control() || (charset == Charset::Ascii && !c.is_ascii());
    if let Some(character) = texts.flat_map(str::chars).find(is_forbidden) {
        let message = format!("{character:?} cannot stand in a header of this charset");
        cx.error(Code::Header, place, message)
            .help("use printable ASCII (RFC 9110 section 5.5), or `charset: utf-8`");
    }
    if value.slots().any(|slot| *slot == Slot::Fields) {
        let message = "`{fields}` is an object, which a header cannot hold";
        cx.error(Code::MisplacedSlot, place, message)
            .help("name the field that belongs here: `{retry_after}`, say");
    }
}

fn lower_charset(cx: &mut Lower<'_>, charset: &Maybe<String>) -> Charset {
    let known = ["ascii", "utf-8"];
    let Some(word) = charset.given() else {
        return Charset::Ascii;
    };
    match word.value.as_str() {
        "ascii" => Charset::Ascii,
        "utf-8" => Charset::Utf8,
        other => {
            let message = format!("`{other}` is no charset of headers");
            cx.error(Code::Word, word.place, message)
                .did_you_mean(other, known, || {
                    format!("the charsets are {}", one_of(known))
                });
            Charset::Ascii
        }
    }
}

fn lower_max_length(cx: &mut Lower<'_>, length: &Maybe<u64>) -> u64 {
    let Some(At { value, place }) = length.given() else {
        return Header::MAX_LENGTH;
    };
    if !(1..=65_536).contains(value) {
        let message = format!("a header cannot be cut to {value} characters");
        cx.error(Code::Range, *place, message)
            .help("`max_length` is from 1 to 65536");
    }
    (*value).max(1)
}
