//! What a spec declares beside the data that generated code contains: for tools that show a spec,
//! check it further or turn it into something else.

use crate::arena::Arena;
use crate::emit::rust;
use crate::ir::{self, Api};

/// What a spec declares beside the data that generated code contains.
#[derive(Clone, Copy, Debug)]
pub struct Outline<'a> {
    /// The errors, in the order of the spec's data.
    pub errors: &'a [ErrorOutline<'a>],
    /// The operations.
    pub operations: &'a [OperationOutline<'a>],
    /// Retired codes, which no error may have.
    pub reserved: &'a [&'a str],
}

/// What a spec declares about an error, for people and for Rust.
#[derive(Clone, Copy, Debug)]
pub struct ErrorOutline<'a> {
    /// Codes that are still read as this error, and never written.
    pub aliases: &'a [&'a str],
    /// None if it is not deprecated.
    pub deprecated: Option<Deprecation<'a>>,
    /// Its variant in Rust.
    pub variant: &'a str,
    /// The accessors of the struct that the variant holds, in Rust.
    pub accessors: &'a [&'a str],
}

/// That something is deprecated.
#[derive(Clone, Copy, Debug)]
pub struct Deprecation<'a> {
    /// The version that it is deprecated since, if the spec has it.
    pub since: &'a str,
    /// What to use instead, if the spec has it.
    pub note: &'a str,
}

/// A call of the API.
#[derive(Clone, Copy, Debug)]
pub struct OperationOutline<'a> {
    /// The name in the spec.
    pub name: &'a str,
    /// One line.
    pub summary: &'a str,
    /// More than one line (Markdown).
    pub details: &'a str,
    /// The indices of the errors that it can answer with, in the order of the spec's.
    pub errors: &'a [usize],
}

/// Makes the outline of an API.
pub(crate) fn outline<'a>(api: &Api<'a>, arena: &'a Arena) -> Outline<'a> {
    let errors: Vec<_> = api
        .errors
        .iter()
        .map(|one| error(api, one, arena))
        .collect();
    let operations = api.operations.iter().map(|one| operation(one, arena));
    let operations: Vec<_> = operations.collect();
    let reserved = api.reserved.iter();
    let reserved: Vec<&str> = reserved
        .map(|(code, _)| arena.text(&code.to_string()))
        .collect();
    Outline {
        errors: arena.list(&errors),
        operations: arena.list(&operations),
        reserved: arena.list(&reserved),
    }
}

fn error<'a>(api: &Api<'a>, error: &ir::Error<'a>, arena: &'a Arena) -> ErrorOutline<'a> {
    let (variant, accessors) = rust::names_of(api, error);
    let accessors: Vec<&str> = accessors.iter().map(|name| arena.text(name)).collect();
    let aliases = error.aliases.iter();
    let aliases: Vec<&str> = aliases.map(|code| arena.text(&code.to_string())).collect();
    ErrorOutline {
        aliases: arena.list(&aliases),
        deprecated: error
            .deprecated
            .map(|ir::Deprecated { since, note }| Deprecation { since, note }),
        variant: arena.text(&variant),
        accessors: arena.list(&accessors),
    }
}

fn operation<'a>(operation: &ir::Operation<'a>, arena: &'a Arena) -> OperationOutline<'a> {
    let ir::Operation {
        name,
        place: _,
        summary,
        details,
        errors,
    } = operation;
    OperationOutline {
        name,
        summary,
        details,
        errors: arena.list(errors),
    }
}
