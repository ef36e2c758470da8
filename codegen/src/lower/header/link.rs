//! Links with slots in a header: what the spec writes of them is a link, and no value names the host by
//! accident.

use crate::diagnostics::Code;
use crate::ir::Header;
use crate::lower::Lower;
use crate::source::Place;
use errspec_model::{Charset, Params, Part};

/// Checks the links of a header.
pub(super) fn check(cx: &mut Lower<'_, '_>, header: &Header<'_>) {
    match header.shape.params {
        Params::Links(links) => {
            for (link, place) in links.iter().zip(&header.param_places) {
                check_link(cx, link.value, *place, header.shape.charset);
            }
        }
        _ if header.shape.has_links() => {
            check_link(
                cx,
                header.shape.value,
                header.value_place,
                header.shape.charset,
            );
        }
        _ if header.shape.name == "link" && header.shape.slots().next().is_some() => {
            let message = "a value in this text could end its link and add others";
            cx.error(Code::Header, header.value_place, message).help(
                "write `links: { next: \"{next}\" }`, by relation (RFC 8288): there values are \
                 encoded",
            );
        }
        _ => {}
    }
}

fn check_link(cx: &mut Lower<'_, '_>, link: &[Part<'_>], place: Place, charset: Charset) {
    let texts = link.iter().filter_map(|part| match part {
        Part::Text(text) => Some(*text),
        Part::Slot(_) => None,
    });
    // What is not ASCII is reported for headers of the other charset.
    let is_forbidden = |c: &char| {
        matches!(c, ' ' | '"' | '<' | '>' | '\\') || charset == Charset::Utf8 && !c.is_ascii()
    };
    if let Some(character) = texts.flat_map(str::chars).find(is_forbidden) {
        let message = format!("{character:?} cannot stand in a link");
        cx.error(Code::Header, place, message)
            .help("write it percent-encoded, such as `%20` (RFC 3986 section 2.1)");
    }
    if let Some(slot) = slot_in_host(link) {
        let message =
            format!("`{slot}` would be the end of the host: its value could name another");
        cx.error(Code::Header, place, message).help(format!(
            "write a `/` before it: `https://shop.example/{slot}`"
        ));
    }
}

/// Returns the slot behind a part of a host that is all the rest of it, as in `https://a.example{path}`,
/// or behind the start of a link whose host would follow.
fn slot_in_host<'a>(link: &[Part<'a>]) -> Option<Part<'a>> {
    let Some(Part::Text(start)) = link.first() else {
        // The value of the slot names the host.
        return None;
    };
    let behind_scheme = start.split_once(':').map_or(*start, |(scheme, behind)| {
        let is_scheme = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
        if scheme.chars().all(is_scheme) {
            behind
        } else {
            start
        }
    });
    let has_scheme = behind_scheme.len() < start.len();
    let Some(host) = behind_scheme.strip_prefix("//") else {
        let is_open = has_scheme && matches!(behind_scheme, "" | "/");
        return link.get(1).copied().filter(|_| is_open);
    };
    let is_end = |c| matches!(c, '/' | '?' | '#');
    let mut before = host;
    let mut parts = link.iter().skip(1).copied().peekable();
    while !before.contains(is_end)
        && let Some(slot) = parts.next()
    {
        let after = match parts.next() {
            Some(Part::Text(text)) => text,
            _ => "",
        };
        // Of `eu{n}.shop.example` the spec has the end, and in `api.{domain}` the slot is a name of its own.
        let continues = before.ends_with(|c: char| !matches!(c, '.' | ':' | '@' | '['));
        if continues && (after.is_empty() || after.starts_with(is_end)) {
            return Some(slot);
        }
        before = after;
    }
    None
}
