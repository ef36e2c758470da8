//! Which of several media types a caller prefers (RFC 9110 section 12.5.1).

use crate::model::quoted::{Pieces, value};
use http::HeaderMap;
use http::header::ACCEPT;

/// Returns the place of the media type that the `Accept` of a request prefers, of equals the first. None
/// where it accepts none of them, or does not say.
pub(super) fn preferred<'o>(
    request: &HeaderMap,
    offered: impl Iterator<Item = &'o str>,
) -> Option<usize> {
    let lines = request.get_all(ACCEPT).into_iter();
    let lines = lines.filter_map(|line| line.to_str().ok());
    let ranges: Vec<Range<'_>> = lines.flat_map(ranges).collect();
    let mut best = None;
    for (place, media_type) in offered.enumerate() {
        let weight = weight_of(media_type, &ranges);
        if weight > best.map_or(0, |(_, best)| best) {
            best = Some((place, weight));
        }
    }
    best.map(|(place, _)| place)
}

/// A media type, or a range of them, with its parameters.
struct MediaType<'a> {
    kind: &'a str,
    subtype: &'a str,
    params: Vec<(&'a str, &'a str)>,
}

impl<'a> MediaType<'a> {
    fn of(text: &'a str) -> Self {
        let mut pieces = Pieces::of(text);
        let (essence, _) = pieces.take(b";");
        // Some clients write `*` for anything.
        let (kind, subtype) = essence.split_once('/').unwrap_or((essence, "*"));
        let mut params = Vec::new();
        while !pieces.rest().is_empty() {
            let (param, _) = pieces.take(b";");
            if let Some((name, value)) = param.split_once('=') {
                params.push((name.trim(), value.trim()));
            }
        }
        Self {
            kind: kind.trim(),
            subtype: subtype.trim(),
            params,
        }
    }

    fn has(&self, (name, expected): &(&str, &str)) -> bool {
        let mut params = self.params.iter();
        params.any(|(known, found)| {
            known.eq_ignore_ascii_case(name) && value(found).eq_ignore_ascii_case(&value(expected))
        })
    }
}

/// A range of media types, and how much the caller wants them: in thousandths.
struct Range<'a> {
    accepted: MediaType<'a>,
    weight: u16,
}

fn ranges(line: &str) -> Vec<Range<'_>> {
    let mut pieces = Pieces::of(line);
    let mut ranges = Vec::new();
    while !pieces.rest().is_empty() {
        let (range, _) = pieces.take(b",");
        let mut accepted = MediaType::of(range);
        let mut weight = Some(1000);
        accepted.params.retain(|(name, value)| {
            let is_weight = name.eq_ignore_ascii_case("q");
            if is_weight {
                weight = thousandths(value);
            }
            // Bodies are UTF-8 whether the media type says so or not.
            !is_weight && !name.eq_ignore_ascii_case("charset")
        });
        // One whose weight is none says nothing.
        if let Some(weight) = weight.filter(|_| !range.is_empty()) {
            ranges.push(Range { accepted, weight });
        }
    }
    ranges
}

fn thousandths(weight: &str) -> Option<u16> {
    let weight: f32 = weight.parse().ok()?;
    // From 0 to 1000, so that nothing is lost.
    (0.0..=1.0)
        .contains(&weight)
        .then_some((weight * 1000.0).round() as u16)
}

/// The weight of the range that is closest to a media type.
fn weight_of(media_type: &str, ranges: &[Range<'_>]) -> u16 {
    let offered = MediaType::of(media_type);
    let mut closest = (0, 0);
    for range in ranges {
        if let Some(closeness) = closeness(&range.accepted, &offered).filter(|one| *one > closest.0)
        {
            closest = (closeness, range.weight);
        }
    }
    closest.1
}

/// How close a range is to a media type that it has: the more it says, the closer.
fn closeness(range: &MediaType<'_>, offered: &MediaType<'_>) -> Option<usize> {
    let is = |range: &str, offered: &str| range.eq_ignore_ascii_case(offered);
    let suffix = || offered.subtype.rsplit_once('+').map(|(_, suffix)| suffix);
    let kind = match (range.kind, range.subtype) {
        ("*", "*") => 1,
        (kind, "*") if is(kind, offered.kind) => 2,
        (kind, subtype) if is(kind, offered.kind) && is(subtype, offered.subtype) => 4,
        // Whoever asks for `application/json` can read `application/problem+json`.
        (kind, subtype)
            if is(kind, offered.kind) && suffix().is_some_and(|own| is(subtype, own)) =>
        {
            3
        }
        _ => return None,
    };
    let fits = range.params.iter().all(|param| offered.has(param));
    fits.then_some(kind + range.params.len())
}

#[cfg(test)]
mod tests {
    use super::preferred;
    use http::header::ACCEPT;
    use http::{HeaderMap, HeaderValue};

    const OFFERED: [&str; 3] = [
        "application/problem+json",
        "application/xml; charset=utf-8",
        "text/plain;format=flowed",
    ];

    fn of(lines: &[&'static str]) -> Option<usize> {
        let mut request = HeaderMap::new();
        for line in lines {
            request.append(ACCEPT, HeaderValue::from_static(line));
        }
        preferred(&request, OFFERED.into_iter())
    }

    #[test]
    fn the_media_type_with_the_highest_weight_is_preferred() {
        for (accept, expected) in [
            ("application/xml", Some(1)),
            ("APPLICATION/XML", Some(1)),
            (
                "application/problem+json;q=0.5, application/xml;q=0.6",
                Some(1),
            ),
            (
                "application/problem+json;q=0.6, application/xml;q=0.5",
                Some(0),
            ),
            ("application/xml, application/problem+json", Some(0)),
            ("text/*, application/*;q=0.9", Some(2)),
            ("application/xml;q=0.4, */*;q=0.5", Some(0)),
            ("application/problem+json;q=0, */*", Some(1)),
            (
                "application/problem+json;q=0, application/xml; Q=0.000, *",
                Some(2),
            ),
        ] {
            assert_eq!(of(&[accept]), expected, "{accept}");
        }
    }

    #[test]
    fn the_range_that_says_most_counts() {
        for (accept, expected) in [
            (
                "text/plain;format=flowed, text/plain;q=0.1, application/*;q=0.9",
                Some(2),
            ),
            ("text/plain;format=\"flowed\"", Some(2)),
            ("text/plain;format=fixed", None),
            ("application/xml;charset=utf-8", Some(1)),
            ("application/xml;charset=latin1", Some(1)),
            ("application/json", Some(0)),
            (
                "application/json;q=0, application/problem+json;q=0.1",
                Some(0),
            ),
        ] {
            assert_eq!(of(&[accept]), expected, "{accept}");
        }
    }

    #[test]
    fn nothing_is_preferred_where_nothing_fits_or_is_said() {
        for accept in [
            "",
            ",",
            "image/png",
            "application/xml;q=0",
            ";;",
            "application/xml;q=2",
        ] {
            assert_eq!(of(&[accept]), None, "{accept}");
        }
        assert_eq!(of(&[]), None);
    }

    #[test]
    fn lines_are_one_list() {
        assert_eq!(of(&["image/png", "application/xml"]), Some(1));
        assert_eq!(of(&["image/png;a=\"x,application/xml\""]), None);
    }
}
