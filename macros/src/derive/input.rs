//! The type that the derive is on: its cases, their fields, and what is said of each.

use super::attributes::{self, Becomes, Role, Target};
use super::mistakes::Mistakes;
use super::names::mention;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{
    Attribute, Data, DeriveInput, Field, Fields, Generics, Ident, Index, Meta, Token, Variant,
};

/// An enum, or a struct as an enum of one case.
pub(super) struct Input<'a> {
    pub(super) name: &'a Ident,
    pub(super) generics: &'a Generics,
    /// None where the attribute on the type is wrong.
    pub(super) target: Option<Target>,
    pub(super) cases: Vec<Case>,
    /// Whether it or a part of it is `#[deprecated]`.
    pub(super) is_deprecated: bool,
}

/// A variant, or the struct.
pub(super) struct Case {
    /// Where a mistake in the whole of it is shown.
    pub(super) name: Ident,
    /// Its path.
    pub(super) path: TokenStream,
    /// Whether it is written without parentheses or braces.
    pub(super) is_unit: bool,
    /// None where that is not said, or is wrong.
    pub(super) becomes: Option<Becomes>,
    pub(super) parts: Vec<Part>,
}

/// A field.
pub(super) struct Part {
    /// What expressions call it: its name, or `_0`.
    pub(super) name: Ident,
    /// Its number, if it has no name.
    pub(super) index: Option<Index>,
    /// Where a mistake is shown.
    pub(super) shown: TokenStream,
    /// None where it is a field as any other.
    pub(super) role: Option<Role>,
}

impl<'a> Input<'a> {
    /// Reads all of it, and reports every mistake that can be seen here.
    pub(super) fn read(input: &'a DeriveInput, mistakes: &mut Mistakes) -> Self {
        let DeriveInput {
            attrs,
            vis: _,
            ident: name,
            generics,
            data,
        } = input;
        let is_struct = matches!(data, Data::Struct(_));
        let mut target = attributes::of_type(name, attrs, is_struct, mistakes);
        let mut is_deprecated = deprecated(attrs);
        let cases = match data {
            Data::Struct(data) => {
                let becomes = target.as_mut().and_then(|target| target.becomes.take());
                vec![Case::read(
                    name,
                    quote!(#name),
                    &data.fields,
                    becomes,
                    mistakes,
                )]
            }
            Data::Enum(data) => {
                is_deprecated |= data
                    .variants
                    .iter()
                    .any(|variant| deprecated(&variant.attrs));
                let case = |variant: &Variant| {
                    let own = &variant.ident;
                    let becomes = attributes::of_variant(own, &variant.attrs, mistakes);
                    Case::read(own, quote!(#name::#own), &variant.fields, becomes, mistakes)
                };
                data.variants.iter().map(case).collect()
            }
            Data::Union(data) => {
                mistakes.at(data.union_token, NO_UNION);
                target = None;
                Vec::new()
            }
        };
        Self {
            name,
            generics,
            target,
            cases,
            is_deprecated,
        }
    }
}

const NO_UNION: &str =
    "nobody knows which field of a union is there: derive `IntoApiError` for an enum or a struct";

impl Case {
    fn read(
        name: &Ident,
        path: TokenStream,
        fields: &Fields,
        becomes: Option<Becomes>,
        mistakes: &mut Mistakes,
    ) -> Self {
        let parts = parts(name, fields, becomes.as_ref(), mistakes);
        Self {
            name: name.clone(),
            path,
            is_unit: matches!(fields, Fields::Unit),
            becomes,
            parts,
        }
    }
}

fn deprecated(attributes: &[Attribute]) -> bool {
    let mut attributes = attributes.iter();
    attributes.any(|attribute| attribute.path().is_ident("deprecated"))
}

fn parts(
    case: &Ident,
    fields: &Fields,
    becomes: Option<&Becomes>,
    mistakes: &mut Mistakes,
) -> Vec<Part> {
    let mut parts: Vec<Part> = fields
        .iter()
        .enumerate()
        .map(|(index, field)| part(index, field, becomes, mistakes))
        .collect();
    let is_cause = |part: &&mut Part| matches!(part.role, Some(Role::Cause));
    for other in parts.iter_mut().filter(is_cause).skip(1) {
        let message = format!("`{case}` has two causes: only one can be kept");
        mistakes.at(&other.shown, message);
        other.role = Some(Role::Skipped);
    }
    parts
}

fn part(index: usize, field: &Field, becomes: Option<&Becomes>, mistakes: &mut Mistakes) -> Part {
    let said = attributes::of_field(&field.attrs, mistakes);
    let role = said.or_else(|| is_cause(field).then_some(Role::Cause));
    match &field.ident {
        Some(name) => Part {
            name: name.clone(),
            index: None,
            shown: quote!(#name),
            role,
        },
        None => {
            let ty = &field.ty;
            let mut name = format_ident!("_{index}", span = ty.span());
            // A macro may have written the expressions, whose names are then of its own hygiene.
            if let Some(Becomes::Error { entries, .. }) = becomes {
                let span = entries.iter().find_map(|(_, value)| mention(value, &name));
                name.set_span(span.unwrap_or(name.span()));
            }
            Part {
                name,
                index: Some(Index::from(index)),
                shown: quote!(#ty),
                role,
            }
        }
    }
}

/// Whether other derives take the field for the cause: thiserror's `#[source]` and `#[from]`,
/// snafu's `#[snafu(source)]`, and the name `source`.
fn is_cause(field: &Field) -> bool {
    let named = field.ident.as_ref().is_some_and(|name| name == "source");
    let mut says_so = named;
    for attribute in &field.attrs {
        if attribute.path().is_ident("source") || attribute.path().is_ident("from") {
            says_so = true;
        } else if attribute.path().is_ident("snafu") {
            says_so = snafu_source(attribute).unwrap_or(says_so);
        }
    }
    says_so
}

/// What `#[snafu(source)]`, `#[snafu(source(from(…)))]` or `#[snafu(source(false))]` says.
fn snafu_source(attribute: &Attribute) -> Option<bool> {
    let options = Punctuated::<Meta, Token![,]>::parse_terminated;
    let options = attribute.parse_args_with(options).ok()?;
    let source = options
        .iter()
        .find(|option| option.path().is_ident("source"))?;
    match source {
        Meta::List(list) => Some(list.tokens.to_string() != "false"),
        _ => Some(true),
    }
}
