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
    let mut offers: Vec<Offer<'_>> = offered.map(Offer::of).collect();
    let lines = request.get_all(ACCEPT).into_iter();
    for line in lines.filter_map(|line| line.to_str().ok()) {
        let mut pieces = Pieces::of(line);
        while !pieces.rest().is_empty() {
            let (range, _) = pieces.take(b",");
            if !range.is_empty() {
                let range = MediaType::of(range);
                offers.iter_mut().for_each(|offer| offer.weigh(&range));
            }
        }
    }
    let mut best = None;
    for (place, offer) in offers.iter().enumerate() {
        if offer.weight > best.map_or(0, |(_, best)| best) {
            best = Some((place, offer.weight));
        }
    }
    best.map(|(place, _)| place)
}

/// A media type that a body can have, and how much the caller wants it: in thousandths, by the range that
/// is closest to it.
struct Offer<'a> {
    media_type: MediaType<'a>,
    closeness: usize,
    weight: u16,
}

impl<'a> Offer<'a> {
    fn of(media_type: &'a str) -> Self {
        Self {
            media_type: MediaType::of(media_type),
            closeness: 0,
            weight: 0,
        }
    }

    /// Takes a range into account. One whose weight is none says nothing.
    fn weigh(&mut self, range: &MediaType<'_>) {
        if let Some(closeness) = closeness(range, &self.media_type)
            && closeness > self.closeness
            && let Some(weight) = range.weight()
        {
            self.closeness = closeness;
            self.weight = weight;
        }
    }
}

/// A media type, or a range of them, with its parameters. They are read where they stand: a caller can
/// send thousands.
struct MediaType<'a> {
    kind: &'a str,
    subtype: &'a str,
    params: Pieces<'a>,
}

impl<'a> MediaType<'a> {
    fn of(text: &'a str) -> Self {
        let mut params = Pieces::of(text);
        let (essence, _) = params.take(b";");
        // Some clients write `*` for anything.
        let (kind, subtype) = essence.split_once('/').unwrap_or((essence, "*"));
        Self {
            kind: kind.trim(),
            subtype: subtype.trim(),
            params,
        }
    }

    /// All parameters, the weight among them.
    fn all_params(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let mut pieces = self.params;
        let pieces =
            std::iter::from_fn(move || (!pieces.rest().is_empty()).then(|| pieces.take(b";").0));
        pieces.filter_map(|param| {
            let (name, value) = param.split_once('=')?;
            Some((name.trim(), value.trim()))
        })
    }

    /// The parameters that tell media types apart. Bodies are UTF-8 whether the media type says so or not.
    fn params(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let others = |name: &str| {
            !["q", "charset"]
                .iter()
                .any(|one| one.eq_ignore_ascii_case(name))
        };
        self.all_params().filter(move |(name, _)| others(name))
    }

    fn has(&self, name: &str, expected: &str) -> bool {
        self.params().any(|(known, found)| {
            known.eq_ignore_ascii_case(name) && value(found).eq_ignore_ascii_case(&value(expected))
        })
    }

    /// The weight of a range in thousandths. None where it is no weight.
    fn weight(&self) -> Option<u16> {
        let mut params = self.all_params();
        let weight = params.find(|(name, _)| name.eq_ignore_ascii_case("q"));
        weight.map_or(Some(1000), |(_, weight)| thousandths(weight))
    }
}

fn thousandths(weight: &str) -> Option<u16> {
    let weight: f32 = weight.parse().ok()?;
    // From 0 to 1000, so that nothing is lost.
    (0.0..=1.0)
        .contains(&weight)
        .then_some((weight * 1000.0).round() as u16)
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
    let mut params = 0;
    let fits = range.params().all(|(name, value)| {
        params += 1;
        offered.has(name, value)
    });
    fits.then_some(kind + params)
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
