//! Rust: one module an API, one file here an item of it.

mod arguments;
pub(crate) mod check;
mod code;
mod data;
mod defaults;
mod derive;
mod docs;
mod error;
mod fields;
mod file;
mod module;
mod names;
mod operation;
mod payload;
mod status;
mod statuses;
mod types;

pub(crate) use file::file;

use crate::emit::prose;
use crate::ir::{Api, Error};
use errspec_model::{Format, Spec};
use file::WIDTH;
use module::Module;
use payload::Payload;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The version of the engine, which must be the runtime's: what is hidden in the runtime is for code of
/// its own version.
const MADE_BY: &str = env!("CARGO_PKG_VERSION");

/// What the generated code depends on beside the spec.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    /// The path of the runtime crate.
    pub(crate) runtime: TokenStream,
    /// Whether crates that match on an enum of errors must have an arm for the rest.
    pub(crate) non_exhaustive: bool,
    /// Where each error is declared, `shop.yaml:17`, in the order of the errors.
    pub(crate) origins: Vec<Option<String>>,
    /// What tells the module apart from others of the same API in the same crate; may be empty.
    pub(crate) place: String,
}

/// The items of a module.
#[derive(Debug)]
pub(crate) struct Items {
    /// In reading order.
    pub(crate) items: Vec<TokenStream>,
    /// Those that a formatter does not know how to write, as text.
    pub(crate) table: String,
}

/// The variant of an error, and the accessors of the public fields of the struct that it holds.
pub(crate) fn names_of(api: &Api<'_>, error: &Error<'_>) -> (String, Vec<String>) {
    let payload = Payload::of(api, error);
    let fields = payload.outer().map_or(&[][..], |held| &held.fields);
    let public = fields.iter().filter(|field| !field.info.private);
    (
        names::of_error(error),
        public.map(names::of_field).collect(),
    )
}

/// The items of an API's module.
pub(crate) fn items(api: &Api<'_>, spec: &Spec<'_>, options: &Options) -> Items {
    let module = Module::of(api, spec, options);
    let runtime = &options.runtime;
    let mut items = vec![match runtime.to_string().as_str() {
        ":: errspec" => quote!(
            use ::errspec;
        ),
        _ => quote!(use #runtime as errspec;),
    }];
    items.extend(code::emit(&module));
    items.extend(error::emit(&module));
    items.extend(fields::emit(&module));
    items.extend(operation::emit(&module));
    items.extend(types::emit(&module));
    items.extend(status::emit(&module));
    let version = MADE_BY;
    items.push(quote!(errspec::__made_by!(#version);));
    let failure = docs::attributes(&format!("An answer of {} that is an error.", api.title));
    items.push(quote! {
        #failure
        pub type Failure = errspec::Failure<Error>;
    });
    items.extend(data::emit(&module));
    Items {
        items,
        table: variants(&module) + &xml(spec) + "\n" + &derive::text(&module),
    }
}

/// What asks for the feature `xml` of the runtime, where the spec has bodies in XML.
fn xml(spec: &Spec<'_>) -> String {
    let mut envelopes = spec.envelopes.iter();
    if envelopes.any(|envelope| envelope.format == Format::Xml) {
        format!("errspec::__xml!({:?});\n", spec.api)
    } else {
        String::new()
    }
}

/// What is the same for every module, given the variants: those that hold the same type in one group.
fn variants(module: &Module<'_>) -> String {
    let every: Vec<error::Entry<'_>> = error::entries(module).collect();
    let mut text =
        "errspec::__items! {\n    Code, Error, Status, Failure, values,\n    [".to_owned();
    text.push_str(&wrapped(every.iter().map(|entry| &entry.variant)));
    text.push_str("    ],\n");
    for (held, group) in error::groups(&every) {
        let held = held.to_string().replace(' ', "");
        text.push_str("    (");
        text.push_str(&wrapped(group.into_iter()));
        text.push_str(&format!("    ) => {held},\n"));
    }
    text.push_str("    aliases {\n");
    for (level, group) in error::of_levels(&every) {
        text.push_str(&format!("    {level}: ("));
        text.push_str(&wrapped(group.into_iter()));
        text.push_str("    ),\n");
    }
    text.push_str("    }\n");
    text.push_str("    read {\n");
    for (read, places) in fields::reads(module) {
        text.push_str(&format!("    {}:\n", file::print_line(&read)));
        for (index, variants) in places {
            text.push_str(&format!("        {index} ("));
            text.push_str(&wrapped(variants.iter()));
            text.push_str("    ),\n");
        }
        text.push_str("    ;\n");
    }
    text.push_str("    }\n");
    text + "}\n"
}

/// Names, as many a line as fit.
fn wrapped<'i>(names: impl ExactSizeIterator<Item = &'i Ident>) -> String {
    let (mut text, mut width) = (String::new(), WIDTH);
    for name in names.map(ToString::to_string) {
        if width + name.len() + 1 > WIDTH {
            text.push_str("\n       ");
            width = 8;
        }
        text.push(' ');
        text.push_str(&name);
        width += name.len() + 1;
    }
    text + "\n"
}

impl Items {
    /// All items as tokens.
    pub(crate) fn to_tokens(&self) -> TokenStream {
        let items = &self.items;
        let table: TokenStream = self.table.parse().unwrap_or_default();
        quote!(#(#items)* #table)
    }
}

/// The attributes of the module: its documentation, and the lints that the words, the names and the
/// sizes of a spec can break; and those of taste in the nursery of clippy.
pub(crate) fn attributes(api: &Api<'_>) -> TokenStream {
    let docs = docs::attributes(&prose::of_api(api));
    quote! {
        #docs
        #[allow(
            clippy::derive_partial_eq_without_eq,
            clippy::doc_lazy_continuation,
            clippy::doc_markdown,
            clippy::doc_overindented_list_items,
            clippy::enum_variant_names,
            clippy::iter_not_returning_iterator,
            clippy::large_stack_arrays,
            clippy::len_without_is_empty,
            clippy::many_single_char_names,
            clippy::missing_const_for_fn,
            clippy::new_without_default,
            clippy::self_named_constructors,
            clippy::should_implement_trait,
            clippy::similar_names,
            clippy::struct_excessive_bools,
            clippy::struct_field_names,
            clippy::too_many_lines,
            clippy::use_self,
            clippy::wrong_self_convention,
            rustdoc::bare_urls,
            rustdoc::broken_intra_doc_links,
            rustdoc::invalid_html_tags,
            rustdoc::invalid_rust_codeblocks,
            reason = "the words, names and sizes are those of the spec"
        )]
    }
}

/// An identifier, raw where the name says so.
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}
