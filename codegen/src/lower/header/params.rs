//! The parameters of a header: behind an authentication scheme, or in the query of a link.

use super::{is_token, lower_text};
use crate::diagnostics::Code;
use crate::ir::{Charset, Header, Param, Params};
use crate::lower::Lower;
use crate::spec::{Entries, Maybe};

pub(super) fn lower(
    cx: &mut Lower<'_>,
    params: &Maybe<Entries<String>>,
    query: &Maybe<Entries<String>>,
) -> Params {
    if let (Some(params), Some(query)) = (params.given(), query.given()) {
        let message = "a header has either `params` or a `query`";
        cx.error(Code::Header, query.place, message)
            .label(params.place, "the `params` stand here")
            .help("a challenge has `params`, and a link has a `query`");
    }
    if params.given().is_some() {
        Params::Auth(lower_all(cx, params))
    } else if query.given().is_some() {
        Params::Query(lower_all(cx, query))
    } else {
        Params::None
    }
}

fn lower_all(cx: &mut Lower<'_>, params: &Maybe<Entries<String>>) -> Vec<Param> {
    let params = params.entries();
    params
        .map(|(name, value)| Param {
            name: name.value.to_string(),
            value: lower_text(cx, value),
            place: value.place,
        })
        .collect()
}

/// Checks that the parameters of an authentication scheme have names that are tokens (RFC 9110
/// section 11.2). In a query, any name is allowed.
pub(super) fn check(cx: &mut Lower<'_>, header: &Header) {
    let Params::Auth(params) = &header.params else {
        return;
    };
    if !header.value.constant().is_some_and(is_token) {
        let message =
            "`params` stand behind the name of an authentication scheme, and this is none";
        cx.error(Code::Header, header.value_place, message)
            .help("write `value: Bearer`, say (RFC 9110 section 11.1)");
    }
    if header.charset == Charset::Utf8 {
        let message = "the parameters of a challenge are ASCII";
        cx.error(Code::Header, header.place, message)
            .help("remove `charset: utf-8` (RFC 9110 section 11.2)");
    }
    for param in params.iter().filter(|param| !is_token(&param.name)) {
        let message = format!("`{}` is not a parameter name that HTTP allows", param.name);
        cx.error(Code::Header, param.place, message)
            .help("use letters, digits, `_` and `-` (RFC 9110 section 11.2)");
    }
}
