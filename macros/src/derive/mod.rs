//! `#[derive(IntoApiError)]`: from an error type of the author's own to an error of a spec.
//!
//! A derive sees the item that it is on and nothing else, so there are two steps. The first
//! hands the item to the macro `__errors_of_spec!` in the spec's module, which adds a table of the errors
//! and hands both to the second. That one knows everything, and reports every mistake at once, at
//! the author's own tokens.

mod attributes;
mod expand;
mod input;
mod mapping;
mod mistakes;
mod names;
mod table;

use input::Input;
use mistakes::Mistakes;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::{DeriveInput, Ident, Result, braced};
use table::Table;

/// The first step: has the spec's module call the second.
pub(crate) fn ask(item: TokenStream) -> Result<TokenStream> {
    let item: DeriveInput = syn::parse2(item)?;
    let mut mistakes = Mistakes::default();
    let input = Input::read(&item, &mut mistakes);
    let Some(target) = input.target else {
        return Ok(mistakes.into_tokens().unwrap_or_default());
    };
    let (module, runtime) = (&target.module, &target.runtime);
    let ask = Ident::new("__errors_of_spec", target.name.span());
    Ok(quote!(#module::#ask! { [#runtime::__derive_api_error] { #item } }))
}

/// `{ NotFound(resource); … } { enum Mine { … } }`.
struct Told {
    table: Table,
    item: DeriveInput,
}

impl Parse for Told {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let (table, item);
        braced!(table in input);
        braced!(item in input);
        Ok(Self {
            table: table.parse()?,
            item: item.parse()?,
        })
    }
}

/// The second step: the impls, or what is wrong.
pub(crate) fn derive(told: TokenStream) -> Result<TokenStream> {
    let Told { table, item } = syn::parse2(told)?;
    let mut mistakes = Mistakes::default();
    let input = Input::read(&item, &mut mistakes);
    let Some(target) = &input.target else {
        return Ok(mistakes.into_tokens().unwrap_or_default());
    };
    let Some(errors) = mistakes.take(table.enum_named(&target.name)) else {
        return Ok(mistakes.into_tokens().unwrap_or_default());
    };
    let module = target.module.to_token_stream().to_string().replace(' ', "");
    let shown = format!("{module}::{}", target.name);
    let mappings: Vec<_> = input
        .cases
        .iter()
        .map(|case| mapping::map(case, &errors, &table, &shown, &mut mistakes))
        .collect();
    let mut expanded = expand::expand(&input, target, errors.is_operation, &mappings);
    expanded.extend(mistakes.into_tokens());
    Ok(expanded)
}
