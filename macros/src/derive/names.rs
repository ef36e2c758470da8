//! Which names an expression mentions, and `self` replaced in it.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;

/// Whether an expression mentions `self`.
pub(super) fn mentions_self(expression: &impl ToTokens) -> bool {
    first(expression.to_token_stream(), &|token| match token {
        TokenTree::Ident(ident) => ident == "self",
        _ => false,
    })
    .is_some()
}

/// Where an expression mentions a field first: by its name, or in a text as `{name}`, which is how
/// the macros of `format!`'s kind name it.
pub(super) fn mention(expression: &impl ToTokens, name: &Ident) -> Option<Span> {
    let unraw = name.unraw().to_string();
    first(expression.to_token_stream(), &|token| match token {
        TokenTree::Ident(ident) => ident.unraw() == unraw,
        TokenTree::Literal(text) => shows(&text.to_string(), &unraw),
        _ => false,
    })
}

/// Whether a format string has a slot of that name.
fn shows(text: &str, name: &str) -> bool {
    let ends = |rest: &str| rest.starts_with(['}', ':']);
    text.split('{')
        .skip(1)
        .filter_map(|slot| slot.trim_start().strip_prefix(name))
        .any(|rest| ends(rest.trim_start()))
        || text.contains(&format!("{name}$"))
}

fn first(tokens: TokenStream, is_it: &dyn Fn(&TokenTree) -> bool) -> Option<Span> {
    tokens.into_iter().find_map(|token| match &token {
        TokenTree::Group(group) => first(group.stream(), is_it),
        token => is_it(token).then(|| token.span()),
    })
}

/// An expression with another name for `self`.
pub(super) fn replace_self(expression: impl ToTokens, name: &Ident) -> TokenStream {
    let replace = |token| match token {
        TokenTree::Ident(ident) if ident == "self" => {
            let mut name = name.clone();
            name.set_span(name.span().located_at(ident.span()));
            TokenTree::Ident(name)
        }
        TokenTree::Group(group) => {
            let mut replaced = Group::new(group.delimiter(), replace_self(group.stream(), name));
            replaced.set_span(group.span());
            TokenTree::Group(replaced)
        }
        other => other,
    };
    let tokens = expression.to_token_stream();
    tokens.into_iter().map(replace).collect()
}
