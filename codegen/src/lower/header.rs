//! Headers and the reason phrase: a name that HTTP allows, a value that fits on its line.

mod params;

use super::declared::{Declared, entries};
use super::template;
use crate::diagnostics::{Code, Diagnostic, Diagnostics, one_of};
use crate::ir::{Charset, Header, Slot, Template};
use crate::spec::{self, At, LongHeader, Maybe, Place};

/// Headers that say how the message is framed, which is not for a spec to decide.
const FRAMING: [&str; 6] = [
    "connection",
    "content-length",
    "keep-alive",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

pub(super) fn lower_all(
    headers: &Maybe<spec::Headers>,
    declared: &Declared,
    diagnostics: &mut Diagnostics,
) -> Vec<Header> {
    let mut lowered: Vec<Header> = Vec::new();
    for (name, header) in entries(headers) {
        let Some(header) = header.given() else {
            continue;
        };
        let text = name.value.to_string();
        check_name(&text, name.place, diagnostics);
        let lower = text.to_ascii_lowercase();
        if let Some(earlier) = lowered.iter().find(|earlier| earlier.name == lower) {
            diagnostics.report(
                Diagnostic::error(
                    Code::Header,
                    name.place,
                    format!("the header `{text}` stands twice: case does not tell headers apart"),
                )
                .label(earlier.place, "first declared here"),
            );
        }
        lowered.extend(lower_value(
            lower,
            name.place,
            header,
            declared,
            diagnostics,
        ));
    }
    lowered
}

/// The reason phrase, which is a header value without a name.
pub(super) fn lower_phrase(
    phrase: &At<spec::Header>,
    declared: &Declared,
    diagnostics: &mut Diagnostics,
) -> Option<Header> {
    let header = lower_value(String::new(), phrase.place, phrase, declared, diagnostics)?;
    if !header.params().is_empty() {
        diagnostics.report(
            Diagnostic::error(
                Code::Header,
                phrase.place,
                "a reason phrase has no parameters",
            )
            .help("write all of it as `value`"),
        );
    }
    Some(header)
}

fn check_name(name: &str, place: Place, diagnostics: &mut Diagnostics) {
    let (message, help) = if !is_token(name) {
        (
            format!("`{name}` is not a header name that HTTP allows"),
            "use letters, digits and `-` (RFC 9110 section 5.1)",
        )
    } else if FRAMING.contains(&name.to_ascii_lowercase().as_str()) {
        (
            format!("`{name}` says how a message is framed, and is the server's to set"),
            "remove it",
        )
    } else if name.eq_ignore_ascii_case("content-type") {
        (
            format!("`{name}` has a key of its own"),
            "write `content_type` beside `body`",
        )
    } else {
        return;
    };
    diagnostics.report(Diagnostic::error(Code::Header, place, message).help(help));
}

/// Whether a text is a token of RFC 9110 section 5.6.2.
fn is_token(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !text.is_empty() && text.chars().all(allowed)
}

fn lower_value(
    name: String,
    place: Place,
    header: &At<spec::Header>,
    declared: &Declared,
    diagnostics: &mut Diagnostics,
) -> Option<Header> {
    let short;
    let long = match &header.value {
        spec::Header::Map(long) => long,
        spec::Header::Text(value) => {
            short = LongHeader {
                value: Maybe::Given(At {
                    value: value.clone(),
                    place: header.place,
                }),
                ..LongHeader::default()
            };
            &short
        }
    };
    let LongHeader {
        value,
        params,
        query,
        charset,
        max_length,
    } = long;
    let charset = lower_charset(charset, diagnostics);
    let max_length = lower_max_length(max_length, diagnostics);
    let params = params::lower(params, query, declared, diagnostics);
    let Some(value) = value.given() else {
        report_missing_value(value, place, diagnostics);
        return None;
    };
    let header = Header {
        name,
        place,
        value: lower_text(value, declared, diagnostics),
        value_place: value.place,
        params,
        charset,
        max_length,
    };
    for (text, place) in header.texts() {
        check_value(text, place, charset, diagnostics);
    }
    params::check(&header, diagnostics);
    Some(header)
}

/// Text with slots.
fn lower_text(text: &At<String>, declared: &Declared, diagnostics: &mut Diagnostics) -> Template {
    template::parse(&text.value, text.place, diagnostics, &mut |slot, sink| {
        declared.find(slot, text.place, sink)
    })
}

fn report_missing_value(value: &Maybe<String>, place: Place, diagnostics: &mut Diagnostics) {
    if value.is_absent() {
        diagnostics.report(
            Diagnostic::error(Code::MissingKey, place, "the header has no `value`")
                .help("add `value: \"{message}\"`, say"),
        );
    }
}

/// What stands in a value for all occurrences must fit by itself; what fills its slots is made to.
fn check_value(value: &Template, place: Place, charset: Charset, diagnostics: &mut Diagnostics) {
    let text: String = value
        .0
        .iter()
        .filter_map(|part| match part {
            crate::ir::Part::Text(text) => Some(text.as_str()),
            crate::ir::Part::Slot(_) => None,
        })
        .collect();
    let forbidden = |c: &char| c.is_control() || (charset == Charset::Ascii && !c.is_ascii());
    if let Some(character) = text.chars().find(forbidden) {
        diagnostics.report(
            Diagnostic::error(
                Code::Header,
                place,
                format!("{character:?} cannot stand in a header of this charset"),
            )
            .help("use printable ASCII (RFC 9110 section 5.5), or `charset: utf-8`"),
        );
    }
    if value.slots().any(|slot| *slot == Slot::Fields) {
        let message = "`{fields}` is an object, which a header cannot hold";
        diagnostics.report(
            Diagnostic::error(Code::MisplacedSlot, place, message)
                .help("name the field that belongs here: `{retry_after}`, say"),
        );
    }
}

fn lower_charset(charset: &Maybe<String>, diagnostics: &mut Diagnostics) -> Charset {
    let Some(word) = charset.given() else {
        return Charset::Ascii;
    };
    match word.value.as_str() {
        "ascii" => Charset::Ascii,
        "utf-8" => Charset::Utf8,
        other => {
            let known = ["ascii", "utf-8"];
            let help = match diagnostics.nearest(other, known) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the charsets are {}", one_of(&known)),
            };
            let message = format!("`{other}` is no charset of headers");
            diagnostics.report(Diagnostic::error(Code::Word, word.place, message).help(help));
            Charset::Ascii
        }
    }
}

fn lower_max_length(length: &Maybe<u64>, diagnostics: &mut Diagnostics) -> u64 {
    let Some(length) = length.given() else {
        return Header::MAX_LENGTH;
    };
    if !(1..=65_536).contains(&length.value) {
        diagnostics.report(
            Diagnostic::error(
                Code::Range,
                length.place,
                format!("a header cannot be cut to {} characters", length.value),
            )
            .help("`max_length` is from 1 to 65536"),
        );
    }
    length.value.max(1)
}
