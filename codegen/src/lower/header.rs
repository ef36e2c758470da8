//! Headers and the reason phrase: a name that HTTP allows, and a value that fits on its line.

mod link;
mod params;

use super::declared::lower_slot;
use super::{Lower, template};
use crate::diagnostics::{Code, one_of};
use crate::ir::{Header, Slot};
use crate::source::Place;
use crate::spec::{self, At, HeaderShape, Items, LongHeader, Maybe};
use errspec_model::{Charset, Params, Part};
use params::ParamKeys;

/// So many headers, or shapes of them, an envelope or an error has at most.
const MAX_HEADERS: usize = 100;

/// Headers that frame a message. The server sets them.
const FRAMING: [&str; 6] = [
    "connection",
    "content-length",
    "keep-alive",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

pub(super) fn lower_all<'a>(
    cx: &mut Lower<'_, 'a>,
    headers: &Maybe<spec::Headers>,
) -> Vec<Header<'a>> {
    let mut lowered: Vec<Header<'a>> = Vec::new();
    for (name, header) in headers.entries() {
        let shapes = match &header.value {
            spec::Header::List(shapes) => shapes.0.len(),
            spec::Header::Text(_) | spec::Header::Map(_) => 1,
        };
        if lowered.len() + shapes > MAX_HEADERS {
            let message = format!("there are more than {MAX_HEADERS} headers here");
            cx.error(Code::Range, name.place, message)
                .help("many servers and clients take no more of them in an answer");
            break;
        }
        let name = At {
            value: name.value.to_string(),
            place: name.place,
        };
        check_name(cx, &name);
        let lower = name.value.to_ascii_lowercase();
        if let Some(earlier) = lowered.iter().find(|earlier| earlier.shape.name == lower) {
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
        lowered.extend(lower_shapes(cx, &name, header));
    }
    lowered
}

/// Lowers the shape of a header, or the shapes that its lines can have.
fn lower_shapes<'a>(
    cx: &mut Lower<'_, 'a>,
    name: &At<String>,
    header: &At<spec::Header>,
) -> Vec<Header<'a>> {
    let At { value, place } = header;
    let alone = match value {
        spec::Header::Text(text) => lower_long(cx, name, &of_text(text, *place), *place),
        spec::Header::Map(long) => lower_long(cx, name, long, *place),
        spec::Header::List(shapes) => return lower_list(cx, name, shapes, *place),
    };
    alone.into_iter().collect()
}

/// Lowers the shapes that lines of a header can have.
fn lower_list<'a>(
    cx: &mut Lower<'_, 'a>,
    name: &At<String>,
    shapes: &Items<HeaderShape>,
    place: Place,
) -> Vec<Header<'a>> {
    if shapes.0.is_empty() {
        cx.error(Code::Header, place, "the header has no shape")
            .help("write the shapes that its lines can have: `[{ value: … }, { value: … }]`");
    }
    let mut lowered = Vec::new();
    for At { value, place } in &shapes.0 {
        let name = At {
            value: name.value.clone(),
            place: *place,
        };
        let header = match value {
            HeaderShape::Text(text) => lower_long(cx, &name, &of_text(text, *place), *place),
            HeaderShape::Map(long) => lower_long(cx, &name, long, *place),
        };
        lowered.extend(header.map(|mut header| {
            header.shape.in_list = true;
            header
        }));
    }
    lowered
}

/// A header that is its value alone.
fn of_text(value: &str, place: Place) -> LongHeader {
    LongHeader {
        value: Maybe::Given(At {
            value: value.to_owned(),
            place,
        }),
        ..LongHeader::default()
    }
}

/// Lowers the reason phrase, which is a header value without a name.
pub(super) fn lower_phrase<'a>(
    cx: &mut Lower<'_, 'a>,
    phrase: &At<spec::Header>,
) -> Option<Header<'a>> {
    let no_name = At {
        value: String::new(),
        place: phrase.place,
    };
    let header = lower_shapes(cx, &no_name, phrase).into_iter().next()?;
    if header.shape.params != Params::None || header.shape.in_list {
        let message = "a reason phrase is one text, without parameters";
        cx.error(Code::Header, phrase.place, message)
            .help("write all of it as `value`");
    }
    Some(header)
}

fn check_name(cx: &mut Lower<'_, '_>, name: &At<String>) {
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
pub(super) fn is_token(text: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !text.is_empty() && text.chars().all(is_allowed)
}

fn lower_long<'a>(
    cx: &mut Lower<'_, 'a>,
    name: &At<String>,
    header: &LongHeader,
    place: Place,
) -> Option<Header<'a>> {
    let LongHeader {
        value,
        params,
        style,
        query,
        links,
        charset,
        max_length,
    } = header;
    let charset = lower_charset(cx, charset);
    let max_length = lower_max_length(cx, max_length);
    let keys = ParamKeys {
        params,
        style,
        query,
        links,
    };
    let (params, param_places) = params::lower(cx, name, &keys);
    let (value, value_place) = match (value.given(), params) {
        (value, Params::Links(_)) => {
            if let Some(value) = value {
                let message = "a header of `links` has no `value`";
                cx.error(Code::Header, value.place, message)
                    .help("remove it, or write it as one of the links");
            }
            (&[][..], place)
        }
        (Some(value), _) => (lower_text(cx, value), value.place),
        (None, _) => {
            if value.is_absent() {
                cx.error(Code::MissingKey, name.place, "the header has no `value`")
                    .help("add `value: \"{message}\"`, say");
            }
            return None;
        }
    };
    let header = Header {
        shape: errspec_model::Header {
            name: cx.text(&name.value),
            value,
            charset,
            params,
            max_length,
            in_list: false,
        },
        place: name.place,
        value_place,
        param_places,
    };
    for (text, place) in header.texts() {
        check_text(cx, text, place, charset);
    }
    params::check(cx, &header);
    link::check(cx, &header);
    Some(header)
}

/// Lowers text with slots.
fn lower_text<'a>(cx: &mut Lower<'_, 'a>, text: &At<String>) -> &'a [Part<'a>] {
    template::parse(cx, &text.value, text.place, &mut |cx, slot| {
        lower_slot(cx, slot, text.place)
    })
}

/// Checks the text around the slots of a value. The values of slots are made to fit at run time.
fn check_text(cx: &mut Lower<'_, '_>, value: &[Part<'_>], place: Place, charset: Charset) {
    let texts = value.iter().filter_map(|part| match part {
        Part::Text(text) => Some(*text),
        Part::Slot(_) => None,
    });
    let is_forbidden = |c: &char| c.is_control() || (charset == Charset::Ascii && !c.is_ascii());
    if let Some(character) = texts.flat_map(str::chars).find(is_forbidden) {
        let message = format!("{character:?} cannot stand in a header of this charset");
        cx.error(Code::Header, place, message)
            .help("use printable ASCII (RFC 9110 section 5.5), or `charset: utf-8`");
    }
    if value.contains(&Part::Slot(Slot::Fields)) {
        let message = "`{fields}` is an object, which a header cannot hold";
        cx.error(Code::MisplacedSlot, place, message)
            .help("name the field that belongs here: `{retry_after}`, say");
    }
}

fn lower_charset(cx: &mut Lower<'_, '_>, charset: &Maybe<String>) -> Charset {
    let Some(At { value, place }) = charset.given() else {
        return Charset::Ascii;
    };
    let known = Charset::WORDS;
    if let Some((_, charset)) = known.iter().find(|(known, _)| known == value) {
        return *charset;
    }
    let known = known.map(|(known, _)| known);
    let message = format!("`{value}` is no charset of headers");
    cx.error(Code::Word, *place, message)
        .did_you_mean(value, known, || {
            format!("the charsets are {}", one_of(known))
        });
    Charset::Ascii
}

fn lower_max_length(cx: &mut Lower<'_, '_>, length: &Maybe<u64>) -> usize {
    let default = errspec_model::Header::MAX_LENGTH;
    let Some(At { value, place }) = length.given() else {
        return default;
    };
    if !(1..=65_536).contains(value) {
        let message = format!("a header cannot be cut to {value} characters");
        cx.error(Code::Range, *place, message)
            .help("`max_length` is from 1 to 65536");
    }
    usize::try_from(*value).unwrap_or(default).max(1)
}
