//! The parameters of a header: behind its value, or in the query of a link; and links by relation.

use super::{is_token, lower_text};
use crate::diagnostics::Code;
use crate::ir::Header;
use crate::lower::Lower;
use crate::lower::word::lower_word;
use crate::source::Place;
use crate::spec::{At, Entries, Maybe};
use errspec_model::{Charset, Param, Params, Part, Style, quoted};

/// So many parameters or links a header has at most.
const MAX_PARAMS: usize = 100;

/// The headers that hold challenges (RFC 9110 sections 11.6.1 and 11.7.1).
const CHALLENGES: [&str; 2] = ["www-authenticate", "proxy-authenticate"];

/// The keys of a header that say what is beside its value.
pub(super) struct ParamKeys<'s> {
    pub(super) params: &'s Maybe<Entries<String>>,
    pub(super) style: &'s Maybe<String>,
    pub(super) query: &'s Maybe<Entries<String>>,
    pub(super) links: &'s Maybe<Entries<String>>,
}

/// Lowers the parameters of a header, and returns the places of their values beside them.
pub(super) fn lower<'a>(
    cx: &mut Lower<'_, 'a>,
    name: &At<String>,
    keys: &ParamKeys<'_>,
) -> (Params<'a>, Vec<Place>) {
    let ParamKeys {
        params,
        style,
        query,
        links,
    } = keys;
    check_alone(cx, keys);
    let is_given = |key: &Maybe<Entries<String>>| key.given().is_some();
    if is_given(links) {
        let (links, places) = lower_all(cx, links);
        return (Params::Links(links), places);
    }
    if is_given(query) {
        let (query, places) = lower_all(cx, query);
        return (Params::Query(query), places);
    }
    let Some(style) = lower_style(cx, name, params, style) else {
        return (Params::None, Vec::new());
    };
    let (params, places) = lower_all(cx, params);
    let params = match style {
        Style::Auth => Params::Auth(params),
        Style::Semicolon => Params::Semicolon(params),
        Style::Structured => Params::Structured(params),
    };
    (params, places)
}

/// Checks that a header has one kind of parameters.
fn check_alone(cx: &mut Lower<'_, '_>, keys: &ParamKeys<'_>) {
    let kinds = [
        ("params", keys.params.given().map(|params| params.place)),
        ("query", keys.query.given().map(|query| query.place)),
        ("links", keys.links.given().map(|links| links.place)),
    ];
    let mut given = kinds
        .iter()
        .filter_map(|(key, place)| Some((key, (*place)?)));
    if let (Some((first, place)), Some((second, other))) = (given.next(), given.next()) {
        let message = format!("a header has either `{first}` or `{second}`");
        cx.error(Code::Header, other, message)
            .label(place, format!("`{first}` stands here"))
            .help("a challenge has `params`, a link has a `query`, and `Link` has `links`");
    }
    if let (Some(style), true) = (keys.style.given(), keys.params.is_absent())
        && let Some((key, _)) = kinds.iter().find(|(_, place)| place.is_some())
    {
        let message = format!("`style` says how `params` are written, and the header has `{key}`");
        cx.error(Code::Header, style.place, message)
            .help("remove it");
    }
}

/// Returns how the parameters are written. None for a header that can have none.
fn lower_style(
    cx: &mut Lower<'_, '_>,
    name: &At<String>,
    params: &Maybe<Entries<String>>,
    style: &Maybe<String>,
) -> Option<Style> {
    if !style.is_absent() {
        return lower_word(cx, "style", style, &Style::WORDS);
    }
    let params = params.given()?;
    if !CHALLENGES.contains(&name.value.as_str()) {
        cx.error(
            Code::MissingKey,
            params.place,
            "the header has `params` and no `style`",
        )
        .help(
            "write `style: semicolon` for `value; name=x`, `style: structured` for a structured \
                 field (RFC 9651), or `style: auth` for the parameters of an authentication scheme",
        );
    }
    Some(Style::Auth)
}

fn lower_all<'a>(
    cx: &mut Lower<'_, 'a>,
    params: &Maybe<Entries<String>>,
) -> (&'a [Param<'a>], Vec<Place>) {
    if let Some((name, _)) = params.entries().nth(MAX_PARAMS) {
        let message = format!("there are more than {MAX_PARAMS} parameters or links here");
        cx.error(Code::Range, name.place, message)
            .help("put into the body what is so much");
    }
    let params = params.entries().take(MAX_PARAMS);
    let (params, places): (Vec<Param<'a>>, Vec<Place>) = params
        .map(|(name, value)| {
            let param = Param {
                name: cx.text(&name.value.to_string()),
                value: lower_text(cx, value),
            };
            (param, value.place)
        })
        .unzip();
    (cx.arena.list(&params), places)
}

/// Checks that value and parameters are what their style allows. In a query, any name is allowed.
pub(super) fn check(cx: &mut Lower<'_, '_>, header: &Header<'_>) {
    match header.shape.params {
        Params::None | Params::Query(_) => {}
        Params::Auth(_) => {
            check_scheme(cx, header);
            check_is_ascii(
                cx,
                header,
                "the parameters of a challenge are ASCII",
                "11.2",
            );
            check_names(
                cx,
                header,
                is_token,
                "use letters, digits, `_` and `-` (RFC 9110 section 11.2)",
            );
        }
        Params::Semicolon(_) => {
            check_names(
                cx,
                header,
                is_token,
                "use letters, digits, `_` and `-` (RFC 9110 section 5.6.6)",
            );
        }
        Params::Structured(_) => {
            check_is_ascii(cx, header, "structured fields are ASCII", "5.5");
            check_names(
                cx,
                header,
                is_key,
                "use lower-case letters, digits, `_` and `-`, a letter first (RFC 9651 section 3.1.2)",
            );
            for (text, place) in header.texts() {
                check_item(cx, text, place);
            }
        }
        Params::Links(_) => {
            check_names(
                cx,
                header,
                is_relation,
                "use the name of a relation, such as `next`, or a link (RFC 8288 section 2.1)",
            );
        }
    }
}

fn check_scheme(cx: &mut Lower<'_, '_>, header: &Header<'_>) {
    if !Part::constant(header.shape.value).is_some_and(is_token) {
        let message =
            "`params` stand behind the name of an authentication scheme, and this is none";
        cx.error(Code::Header, header.value_place, message).help(
            "write `value: Bearer`, say (RFC 9110 section 11.1), or another `style`: `semicolon` or \
             `structured`",
        );
    }
}

fn check_is_ascii(cx: &mut Lower<'_, '_>, header: &Header<'_>, message: &str, section: &str) {
    if header.shape.charset == Charset::Utf8 {
        cx.error(Code::Header, header.place, message).help(format!(
            "remove `charset: utf-8` (RFC 9110 section {section})"
        ));
    }
}

fn check_names(cx: &mut Lower<'_, '_>, header: &Header<'_>, is_name: fn(&str) -> bool, help: &str) {
    let params = header.shape.params().iter().zip(&header.param_places);
    for (param, place) in params.filter(|(param, _)| !is_name(param.name)) {
        let message = match header.shape.params {
            Params::Links(_) => format!("`{}` cannot be the relation of a link", param.name),
            _ => format!("`{}` is not a parameter name that HTTP allows", param.name),
        };
        cx.error(Code::Header, *place, message).help(help);
    }
}

/// Checks a value or parameter of a structured field: what is always the same must be an item, and a
/// quotation mark at one end needs the other.
fn check_item(cx: &mut Lower<'_, '_>, text: &[Part<'_>], place: Place) {
    let edge = |part: Option<&Part<'_>>, has: fn(&str) -> bool| match part {
        Some(Part::Text(text)) => has(text),
        _ => false,
    };
    let starts = edge(text.first(), |text| text.starts_with('"'));
    let ends = edge(text.last(), |text| text.ends_with('"'));
    if (starts || ends) && !quoted::are_quoted(text) {
        cx.error(
            Code::Header,
            place,
            "a quotation mark stands at one end and not at the other",
        )
        .help("put both, for a string, or none (RFC 9651 section 3.3.3)");
    }
}

/// Returns whether a text is the name of a structured field's parameter.
fn is_key(text: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-.*".contains(c);
    text.starts_with(|first: char| first.is_ascii_lowercase() || first == '*')
        && text.chars().all(is_allowed)
}

/// Returns whether a text is the relation of a link: a name, or a link of its own.
fn is_relation(text: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '\\' | '<' | '>');
    !text.is_empty() && text.chars().all(is_allowed)
}
