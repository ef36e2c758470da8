//! The parameters of a header: behind an authentication scheme, or in the query of a link.

use super::{is_token, lower_text};
use crate::diagnostics::Code;
use crate::ir::Header;
use crate::lower::Lower;
use crate::source::Place;
use crate::spec::{Entries, Maybe};
use errspec_model::{Charset, Param, Params, Part};

/// Lowers the parameters, and returns the places of their values beside them.
pub(super) fn lower<'a>(
    cx: &mut Lower<'_, 'a>,
    params: &Maybe<Entries<String>>,
    query: &Maybe<Entries<String>>,
) -> (Params<'a>, Vec<Place>) {
    if let (Some(params), Some(query)) = (params.given(), query.given()) {
        let message = "a header has either `params` or a `query`";
        cx.error(Code::Header, query.place, message)
            .label(params.place, "the `params` stand here")
            .help("a challenge has `params`, and a link has a `query`");
    }
    if params.given().is_some() {
        let (params, places) = lower_all(cx, params);
        (Params::Auth(params), places)
    } else if query.given().is_some() {
        let (params, places) = lower_all(cx, query);
        (Params::Query(params), places)
    } else {
        (Params::None, Vec::new())
    }
}

fn lower_all<'a>(
    cx: &mut Lower<'_, 'a>,
    params: &Maybe<Entries<String>>,
) -> (&'a [Param<'a>], Vec<Place>) {
    let params = params.entries();
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

/// Checks that the parameters of an authentication scheme have names that are tokens (RFC 9110
/// section 11.2). In a query, any name is allowed.
pub(super) fn check(cx: &mut Lower<'_, '_>, header: &Header<'_>) {
    let Params::Auth(params) = header.shape.params else {
        return;
    };
    if !Part::constant(header.shape.value).is_some_and(is_token) {
        let message =
            "`params` stand behind the name of an authentication scheme, and this is none";
        cx.error(Code::Header, header.value_place, message)
            .help("write `value: Bearer`, say (RFC 9110 section 11.1)");
    }
    if header.shape.charset == Charset::Utf8 {
        let message = "the parameters of a challenge are ASCII";
        cx.error(Code::Header, header.place, message)
            .help("remove `charset: utf-8` (RFC 9110 section 11.2)");
    }
    let params = params.iter().zip(&header.param_places);
    for (param, place) in params.filter(|(param, _)| !is_token(param.name)) {
        let message = format!("`{}` is not a parameter name that HTTP allows", param.name);
        cx.error(Code::Header, *place, message)
            .help("use letters, digits, `_` and `-` (RFC 9110 section 11.2)");
    }
}
