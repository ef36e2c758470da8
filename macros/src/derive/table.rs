//! What a spec's module says of its errors, as its `__errors!` hands it over.

use super::mistakes::did_you_mean;
use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Ident, Result, Token, parenthesized};

syn::custom_keyword!(by_name);

/// The errors of an API.
pub(super) struct Table {
    errors: Vec<ErrorRow>,
    operations: Vec<OperationRow>,
}

/// `Broken by_name (into path, size?; text request_id?) source;`: the error's own fields, and those of
/// its status or class.
pub(super) struct ErrorRow {
    pub(super) name: Ident,
    /// Whether its constructor takes the required fields by name.
    pub(super) by_name: bool,
    pub(super) fields: Vec<FieldRow>,
    /// Whether the author's error is kept as the cause where nothing is taken out of it.
    pub(super) keeps_whole: bool,
}

/// `text path?`, or `list path?`.
pub(super) struct FieldRow {
    pub(super) name: Ident,
    pub(super) may_be_absent: bool,
    /// Whether its constructor or setter converts what it is given.
    pub(super) is_converted: bool,
    /// Whether it is a list, where a setter takes it.
    pub(super) is_list: bool,
    /// Whether the error has it from its status or class.
    pub(super) is_common: bool,
}

/// `enum BuyError(NoFunds, Broken);`.
struct OperationRow {
    name: Ident,
    errors: Vec<Ident>,
}

/// One enum of the module: that of all errors, or that of an operation.
pub(super) struct Errors<'t> {
    /// Its errors.
    pub(super) rows: Vec<&'t ErrorRow>,
    /// Whether it is that of an operation.
    pub(super) is_operation: bool,
}

impl Table {
    /// Whether the API has an error of that name.
    pub(super) fn has(&self, name: &Ident) -> bool {
        self.errors.iter().any(|row| row.name == *name)
    }

    /// The errors of an enum of the module.
    pub(super) fn enum_named(&self, name: &Ident) -> Result<Errors<'_>> {
        if name == "Error" {
            return Ok(Errors {
                rows: self.errors.iter().collect(),
                is_operation: false,
            });
        }
        if let Some(operation) = self.operations.iter().find(|row| row.name == *name) {
            let has = |row: &&ErrorRow| operation.errors.contains(&row.name);
            return Ok(Errors {
                rows: self.errors.iter().filter(has).collect(),
                is_operation: true,
            });
        }
        let operations = self.operations.iter().map(|row| row.name.to_string());
        let known: Vec<String> = operations.chain(["Error".to_owned()]).collect();
        let hint = did_you_mean(&name.to_string(), &known);
        Err(Error::new(
            name.span(),
            format!("the spec's module has no enum of errors `{name}`{hint}"),
        ))
    }
}

impl Errors<'_> {
    pub(super) fn get(&self, name: &Ident) -> Option<&ErrorRow> {
        self.rows.iter().copied().find(|row| row.name == *name)
    }
}

impl ErrorRow {
    pub(super) fn field(&self, name: &Ident) -> Option<&FieldRow> {
        let unraw = name.unraw();
        self.fields.iter().find(|field| field.name.unraw() == unraw)
    }
}

impl Parse for Table {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut table = Self {
            errors: Vec::new(),
            operations: Vec::new(),
        };
        while !input.is_empty() {
            if input.parse::<Option<Token![enum]>>()?.is_some() {
                table.operations.push(input.parse()?);
            } else {
                table.errors.push(input.parse()?);
            }
            input.parse::<Token![;]>()?;
        }
        Ok(table)
    }
}

impl Parse for ErrorRow {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let name = input.call(Ident::parse_any)?;
        let by_name = input.parse::<Option<by_name>>()?.is_some();
        let content;
        parenthesized!(content in input);
        let mut fields = field_rows(&content)?;
        if content.parse::<Option<Token![;]>>()?.is_some() {
            let common = field_rows(&content)?.into_iter();
            fields.extend(common.map(|field| FieldRow {
                is_common: true,
                ..field
            }));
        }
        let mut row = Self {
            name,
            by_name,
            fields,
            keeps_whole: false,
        };
        while !input.peek(Token![;]) {
            let word: Ident = input.parse()?;
            match word.to_string().as_str() {
                "source" => row.keeps_whole = true,
                other => return Err(Error::new(Span::call_site(), unknown(other))),
            }
        }
        Ok(row)
    }
}

/// Fields up to a `;` or the end.
fn field_rows(content: ParseStream<'_>) -> Result<Vec<FieldRow>> {
    let mut fields = Vec::new();
    while !content.is_empty() && !content.peek(Token![;]) {
        fields.push(content.parse()?);
        content.parse::<Option<Token![,]>>()?;
    }
    Ok(fields)
}

fn unknown(word: &str) -> String {
    format!(
        "the spec's module says `{word}`, which this version of errspec does not know: have the \
         same version of `errspec` and `errspec-codegen`"
    )
}

impl Parse for FieldRow {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let is_converted = input.peek2(Ident::peek_any);
        let is_list = is_converted && input.call(Ident::parse_any)? == "list";
        Ok(Self {
            name: input.call(Ident::parse_any)?,
            may_be_absent: input.parse::<Option<Token![?]>>()?.is_some(),
            is_converted,
            is_list,
            is_common: false,
        })
    }
}

impl Parse for OperationRow {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let name = input.call(Ident::parse_any)?;
        let content;
        parenthesized!(content in input);
        let errors = content.parse_terminated(Ident::parse_any, Token![,])?;
        Ok(Self {
            name,
            errors: errors.into_iter().collect(),
        })
    }
}
