//! What fills each field of the API's error, for one case of the author's type.

use super::attributes::{Becomes, Role};
use super::input::{Case, Part};
use super::mistakes::{Mistakes, did_you_mean};
use super::names::{mention, mentions_self};
use super::table::{ErrorRow, Errors, FieldRow, Table};
use syn::ext::IdentExt;
use syn::{Expr, Ident};

/// How one case becomes the API's error.
pub(super) enum Mapping<'a> {
    /// By the `Into` of a field.
    Transparent(&'a Part),
    Error(Filled<'a>),
}

/// An error of the API, with what fills it.
pub(super) struct Filled<'a> {
    /// Its name, as the author wrote it.
    pub(super) name: &'a Ident,
    pub(super) row: &'a ErrorRow,
    /// In the order in which they are evaluated: expressions come before what is moved.
    pub(super) fields: Vec<(&'a FieldRow, Filling<'a>)>,
    pub(super) cause: Cause<'a>,
    /// The fields that something needs by name.
    pub(super) bound: Vec<&'a Part>,
    /// Whether they are seen by reference, since the error itself is needed whole.
    pub(super) by_reference: bool,
}

/// What fills a field.
pub(super) enum Filling<'a> {
    Expression(&'a Expr),
    Part(&'a Part),
    Absent,
}

/// What is kept as the cause.
pub(super) enum Cause<'a> {
    /// There is none.
    Nothing,
    Expression(&'a Expr),
    Part(&'a Part),
    /// The author's error itself.
    Whole,
}

/// Finds what fills the error that a case becomes, or reports why that cannot be.
pub(super) fn map<'a>(
    case: &'a Case,
    errors: &'a Errors<'_>,
    table: &Table,
    target: &str,
    mistakes: &mut Mistakes,
) -> Option<Mapping<'a>> {
    match case.becomes.as_ref()? {
        Becomes::Transparent(word) => transparent(case, word, mistakes),
        Becomes::Error { name, entries } => {
            let Some(row) = errors.get(name) else {
                mistakes.at(name, unknown_error(name, errors, table, target));
                return None;
            };
            fill(case, name, entries, row, mistakes).map(Mapping::Error)
        }
    }
}

fn unknown_error(name: &Ident, errors: &Errors<'_>, table: &Table, target: &str) -> String {
    let names = errors.rows.iter().map(|row| row.name.to_string());
    let known: Vec<String> = names.chain(["transparent".to_owned()]).collect();
    let hint = if table.has(name) {
        ": the spec does not list it for the operation".to_owned()
    } else {
        match did_you_mean(&name.to_string(), &known) {
            hint if hint.is_empty() => format!(": its errors are the variants of `{target}`"),
            hint => hint,
        }
    };
    format!("`{target}` has no error `{name}`{hint}")
}

fn transparent<'a>(case: &'a Case, word: &Ident, mistakes: &mut Mistakes) -> Option<Mapping<'a>> {
    let taken = |part: &&Part| !matches!(part.role, Some(Role::Skipped));
    let parts: Vec<&Part> = case.parts.iter().filter(taken).collect();
    if let [part] = parts[..] {
        return Some(Mapping::Transparent(part));
    }
    let message = format!(
        "`transparent` is for one field, and `{}` has {}: others can be `#[api_error(skip)]`",
        case.name,
        parts.len()
    );
    mistakes.at(word, message);
    None
}

fn fill<'a>(
    case: &'a Case,
    name: &'a Ident,
    entries: &'a [(Ident, Expr)],
    row: &'a ErrorRow,
    mistakes: &mut Mistakes,
) -> Option<Filled<'a>> {
    let unknown = check_entries(name, entries, row, mistakes);
    let fields = fillings(case, entries, row);
    let missing = missing(row, &fields);
    // An unknown entry was meant for one of them.
    if missing.len() > unknown {
        mistakes.at(name, needs(name, &missing, case));
    }
    let by_reference = entries.iter().any(|(_, value)| mentions_self(value));
    let mut bound = bound(case, entries, &fields);
    let cause = cause(case, entries, row, by_reference, bound.is_empty());
    if let Cause::Part(part) = cause
        && !is_among(part, &bound)
    {
        bound.push(part);
    }
    let nothing_is_lost = by_reference || matches!(cause, Cause::Whole);
    let is_lost = |part: &&Part| {
        !nothing_is_lost && !matches!(part.role, Some(Role::Skipped)) && !is_among(part, &bound)
    };
    let lost: Vec<&Part> = case.parts.iter().filter(is_lost).collect();
    for part in &lost {
        mistakes.at(&part.shown, would_be_lost(part, name, row, &missing));
    }
    (unknown == 0 && missing.is_empty() && lost.is_empty()).then_some(Filled {
        name,
        row,
        fields,
        cause,
        bound,
        by_reference,
    })
}

fn is_among(part: &Part, parts: &[&Part]) -> bool {
    parts.iter().any(|own| own.name == part.name)
}

/// The fields that fill one of the error's, or that an expression names.
fn bound<'a>(
    case: &'a Case,
    entries: &[(Ident, Expr)],
    fields: &[(&FieldRow, Filling<'_>)],
) -> Vec<&'a Part> {
    let is_bound = |part: &&Part| {
        let fills =
            |filling: &Filling<'_>| matches!(filling, Filling::Part(own) if own.name == part.name);
        let names = |value: &Expr| mention(value, &part.name).is_some();
        fields.iter().any(|(_, filling)| fills(filling))
            || entries.iter().any(|(_, value)| names(value))
    };
    case.parts.iter().filter(is_bound).collect()
}

/// Reports entries that fill nothing that the error has, and counts them.
fn check_entries(
    name: &Ident,
    entries: &[(Ident, Expr)],
    row: &ErrorRow,
    mistakes: &mut Mistakes,
) -> usize {
    let is_known = |field: &Ident| row.field(field).is_some() || field == "source";
    let unknown: Vec<&Ident> = entries
        .iter()
        .map(|(field, _)| field)
        .filter(|field| !is_known(field))
        .collect();
    for field in &unknown {
        let fields = row.fields.iter().map(|field| field.name.to_string());
        let hint = did_you_mean(&field.to_string(), &fields.collect::<Vec<_>>());
        mistakes.at(field, format!("`{name}` has no field `{field}`{hint}"));
    }
    unknown.len()
}

/// What fills each field of the error: an entry, a field of the same name, or nothing.
fn fillings<'a>(
    case: &'a Case,
    entries: &'a [(Ident, Expr)],
    row: &'a ErrorRow,
) -> Vec<(&'a FieldRow, Filling<'a>)> {
    let mut expressions = Vec::new();
    for (field, value) in entries {
        if let Some(field) = row.field(field) {
            expressions.push((field, Filling::Expression(value)));
        }
    }
    let mut others = Vec::new();
    for field in &row.fields {
        let unraw = field.name.unraw();
        if entries.iter().any(|(name, _)| name.unraw() == unraw) {
            continue;
        }
        let same =
            |part: &&Part| part.name.unraw() == unraw && !matches!(part.role, Some(Role::Skipped));
        let filling = case.parts.iter().find(same).map(Filling::Part);
        if let Some(filling) = filling {
            others.push((field, filling));
        } else if field.may_be_absent {
            others.push((field, Filling::Absent));
        }
    }
    expressions.extend(others);
    expressions
}

/// The fields that must be filled, and are not.
fn missing<'a>(row: &'a ErrorRow, fields: &[(&FieldRow, Filling<'_>)]) -> Vec<&'a Ident> {
    let names = row.fields.iter().map(|field| &field.name);
    names
        .filter(|name| !fields.iter().any(|(filled, _)| filled.name == **name))
        .collect()
}

fn needs(name: &Ident, missing: &[&Ident], case: &Case) -> String {
    let names: Vec<String> = missing.iter().map(|name| format!("`{name}`")).collect();
    let names = names.join(", ");
    let example = missing.first().map(ToString::to_string).unwrap_or_default();
    format!(
        "`{name}` needs {names}, which `{}` does not have: say `{example} = …` here",
        case.name
    )
}

fn would_be_lost(part: &Part, name: &Ident, row: &ErrorRow, missing: &[&Ident]) -> String {
    let own = &part.name;
    let skip = "keep the whole error by `source = self`, or mark it `#[api_error(skip)]`";
    if row.fields.is_empty() {
        return format!("`{own}` would be lost, since `{name}` has no fields: {skip}");
    }
    let open: Vec<String> = missing.iter().map(ToString::to_string).collect();
    let near = match did_you_mean(&own.to_string(), &open) {
        near if near.is_empty() => ":".to_owned(),
        near => format!("{near} If not,"),
    };
    let example = match &open[..] {
        [first, ..] => format!(", as in `{first} = {own}`"),
        [] => String::new(),
    };
    format!(
        "`{own}` would be lost, since `{name}` has no field of that name{near} fill another field \
         with it{example}, or {skip}"
    )
}

/// What is kept as the cause: what the author says, the field that is the cause, or the error
/// itself where nothing is taken out of it.
fn cause<'a>(
    case: &'a Case,
    entries: &'a [(Ident, Expr)],
    row: &ErrorRow,
    by_reference: bool,
    nothing_is_bound: bool,
) -> Cause<'a> {
    let is_source = |(field, _): &&(Ident, Expr)| field == "source" && row.field(field).is_none();
    if let Some((_, value)) = entries.iter().find(is_source) {
        let is_self = matches!(value, Expr::Path(value) if value.path.is_ident("self"));
        return if is_self {
            Cause::Whole
        } else {
            Cause::Expression(value)
        };
    }
    if by_reference && row.keeps_whole {
        return Cause::Whole;
    }
    let is_cause = |part: &&Part| matches!(part.role, Some(Role::Cause));
    if let Some(part) = case.parts.iter().find(is_cause) {
        return Cause::Part(part);
    }
    let none_is_skipped = !case
        .parts
        .iter()
        .any(|part| matches!(part.role, Some(Role::Skipped)));
    if nothing_is_bound && none_is_skipped && row.keeps_whole {
        return Cause::Whole;
    }
    Cause::Nothing
}
