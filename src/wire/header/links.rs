//! Links by relation (RFC 8288).

use super::line::Line;
use crate::model::Header;
use crate::model::quoted::{self, Pieces, trim};

/// Writes `<y>; rel="x", <z>; rel="w"`. A link for which there is no room is left out. Nothing where
/// there is no link.
pub(super) fn write<'a>(
    header: &Header<'_>,
    links: impl Iterator<Item = (&'a str, String)>,
) -> Option<String> {
    let mut line = Line::new(header, String::new());
    let mut separator = "";
    for (relation, link) in links {
        if line.push(separator, &format!("<{link}>; rel=\"{relation}\"")) {
            separator = ", ";
        }
    }
    Some(line.into_text()).filter(|text| !text.is_empty())
}

/// Calls `found` with each link of a line and the relations that it has, which are separated by
/// blanks. A link whose context is another than the answer's own (`anchor`) is none of these.
pub(super) fn read<'t>(line: &'t str, found: &mut dyn FnMut(&'t str, &str)) {
    let mut pieces = Pieces::of(line);
    loop {
        let rest = pieces.rest();
        let start = rest.trim_start_matches([' ', '\t', ',']);
        if start.is_empty() {
            return;
        }
        pieces.skip(rest.len() - start.len());
        let Some(link) = start.strip_prefix('<') else {
            // Whatever it is, it is no link.
            pieces.take(b",");
            continue;
        };
        let Some((target, _)) = link.split_once('>') else {
            return;
        };
        pieces.skip(target.len() + 2);
        if let Some(relations) = relations(&mut pieces) {
            found(target, &quoted::value(relations));
        }
    }
}

/// Reads the parameters of a link, and returns its relations.
fn relations<'t>(pieces: &mut Pieces<'t>) -> Option<&'t str> {
    let mut relations = None;
    let mut is_elsewhere = false;
    loop {
        let (param, separator) = pieces.take(b",;");
        if let Some((name, value)) = param.split_once('=') {
            let name = trim(name);
            if name.eq_ignore_ascii_case("rel") {
                // Of several, the first counts (section 3.3).
                relations.get_or_insert(trim(value));
            }
            is_elsewhere |= name.eq_ignore_ascii_case("anchor");
        }
        if separator != Some(b';') {
            return relations.filter(|_| !is_elsewhere);
        }
    }
}
