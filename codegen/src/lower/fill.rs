//! What fills a field on a server.

use super::Lower;
use super::header::is_token;
use super::word::lower_word;
use crate::diagnostics::Code;
use crate::source::Place;
use crate::spec::{self, At, HeaderFill, Maybe};
use errspec_model::{Fill, Type};

/// Returns what fills a field of a type. It must fit.
pub(super) fn lower<'a>(
    cx: &mut Lower<'_, 'a>,
    fill: &Maybe<spec::Fill>,
    ty: Type<'_>,
) -> Option<Fill<'a>> {
    let At { value, place } = fill.given()?;
    let (lowered, shown) = match value {
        spec::Fill::Text(word) => {
            let given = Maybe::Given(At {
                value: word.clone(),
                place: *place,
            });
            (lower_word(cx, "fill", &given, &Fill::WORDS), word.as_str())
        }
        spec::Fill::Map(header) => (lower_header(cx, header, *place), "header"),
    };
    let Some(lowered) = lowered else {
        // Already reported. Assume a valid one, so that E0032 does not follow.
        return Some(Fill::Reason);
    };
    if !lowered.fits(ty) {
        let message = format!("`{shown}` does not fit into a field of this type");
        cx.error(Code::Unfillable, *place, message)
            .help(match lowered {
                Fill::ByPlace => "it is a `map<string>` or a `map<list<string>>`",
                _ => "it is a `string`",
            });
    }
    Some(lowered)
}

/// Returns the header that fills a field.
fn lower_header<'a>(
    cx: &mut Lower<'_, 'a>,
    HeaderFill { header, make }: &HeaderFill,
    place: Place,
) -> Option<Fill<'a>> {
    if header.is_absent() {
        cx.error(Code::MissingKey, place, "the `fill` names no `header`")
            .help("write `fill: { header: x-request-id }`");
    }
    let At { value: name, place } = header.given()?;
    if !is_token(name) {
        let message = format!("`{name}` is not a header name that HTTP allows");
        cx.error(Code::Header, *place, message)
            .help("use letters, digits and `-` (RFC 9110 section 5.1)");
        return None;
    }
    Some(Fill::Header {
        name: cx.text(&name.to_ascii_lowercase()),
        make: make.value().is_some_and(|make| *make),
    })
}
