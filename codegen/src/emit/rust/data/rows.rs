//! Rows, and what they have in common.

use super::super::{Module, names};
use super::envelope::{header, parts};
use super::fields::field_list;
use super::status::{class, status, status_range};
use super::words::{constant, docs, outcome, retry, word};
use errspec_model::{ErrorInfo, FieldInfo, Kind, Outcome, Retry};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use std::collections::HashMap;

/// The rows, and the constants that they refer to.
pub(super) struct Rows {
    pub(super) shared: Vec<TokenStream>,
    pub(super) classes: Vec<TokenStream>,
    pub(super) statuses: Vec<TokenStream>,
    pub(super) errors: Vec<TokenStream>,
}

impl Rows {
    pub(super) fn of(module: &Module<'_>) -> Self {
        let constants = Constants::of(module);
        let spec = module.spec;
        let classes = spec.classes.iter();
        let statuses = spec.statuses.iter();
        Self {
            classes: classes
                .map(|one| class(one, &constants.list(one.fields)))
                .collect(),
            statuses: statuses
                .map(|one| status(one, &constants.list(one.fields)))
                .collect(),
            errors: spec.errors.iter().map(|one| constants.row(one)).collect(),
            shared: constants.items,
        }
    }
}

/// Constants for what several errors have in common, each named after the first of them. What is the
/// same is at the same address.
struct Constants {
    items: Vec<TokenStream>,
    kinds: HashMap<*const (), Ident>,
    /// Lists of fields, but for the empty one: that has no address of its own.
    fields: HashMap<*const (), Ident>,
    /// Whether there is a constant for it.
    has_no_fields: bool,
}

impl Constants {
    fn of(module: &Module<'_>) -> Self {
        let mut constants = Self {
            items: Vec::new(),
            kinds: HashMap::new(),
            fields: HashMap::new(),
            has_no_fields: false,
        };
        let mut uses = HashMap::new();
        for error in module.spec.errors {
            *uses.entry(address(error.fields)).or_insert(0_usize) += 1;
        }
        for class in module.spec.classes {
            constants.add_level(class.fields, &format!("{}XX", class.class));
        }
        for status in module.spec.statuses {
            constants.add_level(status.fields, &status.code.to_string());
        }
        for (error, variant) in module.spec.errors.iter().zip(module.names.variants()) {
            constants.add_kind(error.kind, variant);
            let uses = uses.get(&address(error.fields)).copied();
            if error.fields.is_empty() {
                constants.add_no_fields();
            } else if uses > Some(1) {
                let name = format_ident!("FIELDS_OF_{}", names::shouty(variant));
                constants.add_fields(error.fields, name);
            }
        }
        constants
    }

    fn add_kind(&mut self, kind: &Kind<'_>, variant: &str) {
        if self.kinds.contains_key(&address(kind)) {
            return;
        }
        let members = kind_members(kind);
        let (name, value) = if members.is_empty() {
            (format_ident!("PLAIN"), quote!(Kind::PLAIN))
        } else {
            let name = format_ident!("KIND_OF_{}", names::shouty(variant));
            (name, quote!(Kind { #members ..Kind::PLAIN }))
        };
        self.items.push(quote!(const #name: &Kind = &#value;));
        self.kinds.insert(address(kind), name);
    }

    /// Adds the fields of a status or class.
    fn add_level(&mut self, fields: &[FieldInfo<'_>], level: &str) {
        if !fields.is_empty() {
            self.add_fields(fields, format_ident!("FIELDS_OF_{level}"));
        }
    }

    fn add_no_fields(&mut self) {
        if !self.has_no_fields {
            self.items.push(quote!(
                const NO_FIELDS: &[FieldInfo] = &[];
            ));
            self.has_no_fields = true;
        }
    }

    fn add_fields(&mut self, fields: &[FieldInfo<'_>], name: Ident) {
        if self.fields.contains_key(&address(fields)) {
            return;
        }
        let list = field_list(fields);
        self.items.push(quote!(const #name: &[FieldInfo] = #list;));
        self.fields.insert(address(fields), name);
    }

    /// A list of fields, by name where it has one.
    fn list(&self, fields: &[FieldInfo<'_>]) -> TokenStream {
        match self.fields.get(&address(fields)) {
            _ if fields.is_empty() && self.has_no_fields => quote!(NO_FIELDS),
            Some(name) if !fields.is_empty() => quote!(#name),
            _ => field_list(fields),
        }
    }

    fn row(&self, error: &ErrorInfo<'_>) -> TokenStream {
        let ErrorInfo {
            name,
            code,
            status,
            message,
            fields,
            body,
            docs: documented,
            kind,
        } = error;
        let status = Literal::u16_unsuffixed(*status);
        let fields = self.list(fields);
        let kind = self.kinds.get(&address(*kind));
        let documented = docs(documented);
        quote! {
            ErrorInfo {
                name: #name,
                code: #code,
                status: #status,
                message: #message,
                fields: #fields,
                body: #body,
                docs: #documented,
                kind: #kind,
            }
        }
    }
}

fn address<T: ?Sized>(value: &T) -> *const () {
    std::ptr::from_ref(value).cast()
}

/// The members in which a kind differs from the plain one.
fn kind_members(kind: &Kind<'_>) -> TokenStream {
    let Kind {
        has_code,
        claims,
        envelope,
        alternatives,
        headers,
        attributes,
        outcome: declared,
        own_outcome,
        retry: repeat,
        own_retry,
        log,
        statuses,
        uncoded,
        code_has_slots,
        templates,
    } = kind;
    let has_code = (!has_code).then(|| quote!(has_code: false,));
    let claims = (*claims != Kind::PLAIN.claims).then(|| {
        let claims = Literal::u32_unsuffixed(*claims);
        quote!(claims: #claims,)
    });
    let envelope = (*envelope > 0).then(|| {
        let envelope = Literal::u16_unsuffixed(*envelope);
        quote!(envelope: #envelope,)
    });
    let alternative_list = alternatives.iter().copied().map(Literal::u16_unsuffixed);
    let alternatives =
        (!alternatives.is_empty()).then(|| quote!(alternatives: &[#(#alternative_list),*],));
    let header_list = headers.iter().map(header);
    let headers = (!headers.is_empty()).then(|| quote!(headers: &[#(#header_list,)*],));
    let attribute_list = attributes.iter().map(|(name, value)| {
        let value = constant(value);
        quote!((#name, #value))
    });
    let attributes = (!attributes.is_empty()).then(|| quote!(attributes: &[#(#attribute_list,)*],));
    let declared = (*declared != Outcome::Failed).then(|| {
        let declared = outcome(*declared);
        quote!(outcome: #declared,)
    });
    let own_outcome = own_outcome.then(|| quote!(own_outcome: true,));
    let repeat = (*repeat != Retry::Never).then(|| {
        let repeat = retry(repeat);
        quote!(retry: #repeat,)
    });
    let own_retry = own_retry.then(|| quote!(own_retry: true,));
    let log = log.map(|level| {
        let level = word("Log", &level);
        quote!(log: Some(#level),)
    });
    let status_list = statuses.iter().map(status_range);
    let statuses = (!statuses.is_empty()).then(|| quote!(statuses: &[#(#status_list),*],));
    let uncoded_list = uncoded.iter().map(status_range);
    let uncoded = (!uncoded.is_empty()).then(|| quote!(uncoded: &[#(#uncoded_list),*],));
    let code_has_slots = code_has_slots.then(|| quote!(code_has_slots: true,));
    let template_list = templates.iter().map(|text| parts(text));
    let templates = (!templates.is_empty()).then(|| quote!(templates: &[#(#template_list),*],));
    quote! {
        #has_code #claims #envelope #alternatives #headers #attributes
        #declared #own_outcome #repeat #own_retry #log #statuses #uncoded
        #code_has_slots #templates
    }
}
