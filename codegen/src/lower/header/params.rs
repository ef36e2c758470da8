//! The parameters of a header: behind an authentication scheme, or in the query of a link.

use super::{is_token, lower_text};
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Charset, Header, Param, Params};
use crate::lower::declared::{Declared, entries};
use crate::spec::{Entries, Maybe};

pub(super) fn lower(
    params: &Maybe<Entries<String>>,
    query: &Maybe<Entries<String>>,
    declared: &Declared,
    diagnostics: &mut Diagnostics,
) -> Params {
    if let (Some(params), Some(query)) = (params.given(), query.given()) {
        diagnostics.report(
            Diagnostic::error(
                Code::Header,
                query.place,
                "a header has either `params` or a `query`",
            )
            .label(params.place, "the `params` stand here")
            .help("a challenge has `params`, and a link has a `query`"),
        );
    }
    if params.given().is_some() {
        Params::Auth(lower_all(params, declared, diagnostics))
    } else if query.given().is_some() {
        Params::Query(lower_all(query, declared, diagnostics))
    } else {
        Params::None
    }
}

fn lower_all(
    params: &Maybe<Entries<String>>,
    declared: &Declared,
    diagnostics: &mut Diagnostics,
) -> Vec<Param> {
    let given = entries(params).iter();
    let given = given.filter_map(|(name, value)| Some((name, value.given()?)));
    given
        .map(|(name, value)| Param {
            name: name.value.to_string(),
            value: lower_text(value, declared, diagnostics),
            place: value.place,
        })
        .collect()
}

/// Behind a scheme stand names that are tokens (RFC 9110 section 11.2). In a query they are any.
pub(super) fn check(header: &Header, diagnostics: &mut Diagnostics) {
    let Params::Auth(params) = &header.params else {
        return;
    };
    if !header.value.constant().is_some_and(is_token) {
        diagnostics.report(
            Diagnostic::error(
                Code::Header,
                header.value_place,
                "`params` stand behind the name of an authentication scheme, and this is none",
            )
            .help("write `value: Bearer`, say (RFC 9110 section 11.1)"),
        );
    }
    if header.charset == Charset::Utf8 {
        let message = "the parameters of a challenge are ASCII";
        diagnostics.report(
            Diagnostic::error(Code::Header, header.place, message)
                .help("remove `charset: utf-8` (RFC 9110 section 11.2)"),
        );
    }
    for param in params.iter().filter(|param| !is_token(&param.name)) {
        let message = format!("`{}` is not a parameter name that HTTP allows", param.name);
        diagnostics.report(
            Diagnostic::error(Code::Header, param.place, message)
                .help("use letters, digits, `_` and `-` (RFC 9110 section 11.2)"),
        );
    }
}
