//! Limits the size that a spec expands to. An error inherits all settings of its status, and a list of
//! errors can be repeated by an alias in each operation, so a small file could become gigabytes of
//! Rust.

use super::Lower;
use super::status::Statuses;
use crate::diagnostics::Code;
use crate::ir::{Error, Field, Header, Operation, Slot};
use crate::source::Place;
use crate::spec::{self, At};
use errspec_model::{Constant, Docs, Part, Retry, Shape};
use std::collections::HashMap;

/// What any spec may expand to, in bytes: a few times the largest API.
const ROOM: usize = 1_000_000;

/// How many times its own size a spec may expand to beyond that.
const TIMES: usize = 50;

/// How many bytes a field, header, attribute or status counts beside its texts.
const ITEM: usize = 64;

/// How many bytes a spec of this size may expand to.
pub(crate) fn room(written: usize) -> usize {
    ROOM.saturating_add(written.saturating_mul(TIMES))
}

/// How many bytes a value in a body counts: its lines in Rust, which are repeated inside of others.
const VALUE: usize = 256;

/// How many values a body may have: each is compared with others beside it.
const MAX_VALUES: usize = 1000;

/// In how many places of a body a slot may stand: a client looks for it in one after the other.
const MAX_PLACES: usize = 16;

/// Returns whether a body has no more values than anybody would read, and reports it if not.
pub(super) fn is_narrow(cx: &mut Lower<'_, '_>, body: &At<spec::Shape>) -> bool {
    let is_narrow = values_of(&body.value) <= MAX_VALUES;
    if !is_narrow {
        let message = format!("the body has more than {MAX_VALUES} values");
        cx.error(Code::Range, body.place, message)
            .help("leave out what no client reads, or make it a field");
    }
    is_narrow
}

fn values_of(shape: &spec::Shape) -> usize {
    1 + match shape {
        spec::Shape::List(items) => items.0.iter().map(|item| values_of(&item.value)).sum(),
        spec::Shape::Map(entries) => {
            let values = entries.0.iter().filter_map(|(_, value)| value.given());
            values.map(|value| values_of(&value.value)).sum::<usize>()
        }
        _ => 0,
    }
}

/// Returns whether no slot stands in too many places of a body, and reports the first that does.
pub(super) fn are_few(cx: &mut Lower<'_, '_>, slots: &[(Slot<'_>, Place)]) -> bool {
    let mut places: HashMap<Slot<'_>, usize> = HashMap::new();
    for (slot, place) in slots {
        let count = places.entry(*slot).or_default();
        *count += 1;
        if *count > MAX_PLACES {
            let message = format!("`{slot}` stands in more than {MAX_PLACES} places of the body");
            cx.error(Code::Range, *place, message)
                .help("clients read one of them: leave the others out");
            return false;
        }
    }
    true
}

/// Counts a body. Reports it where there is no room for it.
pub(super) fn count_body(cx: &mut Lower<'_, '_>, shape: &Shape<'_>, place: Place) {
    let size = size_of_shape(shape);
    let what = "the bodies up to here stand for more than can be made of a spec of this size";
    take(cx, size, (place, what, "repeat less of them by aliases"));
}

/// Counts an error. Returns whether there is room for it, and reports it if not.
pub(super) fn has_room_for<'a>(
    cx: &mut Lower<'_, 'a>,
    statuses: &Statuses<'a>,
    error: &Error<'a>,
) -> bool {
    let link = cx.spec.doc_url.given().map_or(0, |link| link.value.len());
    let size = size_of(error) + size_of_statuses(statuses, error) + link;
    let what = "the errors up to here stand for more than can be made of a spec of this size";
    let help = "say less in `statuses`: each error takes over what its status says";
    take(cx, size, (error.place, what, help))
}

/// Counts the errors of an operation. Returns whether there is room for them, and reports it if not.
pub(super) fn has_room_for_operation<'a>(
    cx: &mut Lower<'_, 'a>,
    errors: &[Error<'a>],
    operation: &Operation<'a>,
) -> bool {
    let errors = operation
        .errors
        .iter()
        .filter_map(|index| errors.get(*index));
    let size: usize = errors.map(|error| ITEM + size_of_title(error)).sum();
    let what = "the operations up to here name more errors than can be made of a spec of this size";
    let help = "name only the errors that an operation has a reason of its own for";
    take(cx, size, (operation.place, what, help))
}

/// Takes some of the room. Reports it where there is not enough.
fn take(cx: &mut Lower<'_, '_>, size: usize, (place, what, help): (Place, &str, &str)) -> bool {
    if let Some(room) = cx.room.checked_sub(size) {
        cx.room = room;
        return true;
    }
    cx.error(Code::Range, place, what).help(help);
    false
}

fn size_of(error: &Error<'_>) -> usize {
    let fields = error.fields.iter().map(size_of_field);
    let headers = error.headers.iter().map(size_of_header);
    let attributes = error.attributes.iter();
    let attributes = attributes.map(|(name, value)| ITEM + name.len() + size_of_constant(value));
    let items: usize = fields.chain(headers).chain(attributes).sum();
    let what = match error.retry.value {
        Retry::With(what) => what.len(),
        _ => 0,
    };
    items + what + size_of_text(error.message) + size_of_title(error) + size_of_docs(&error.docs)
}

/// The line that each item about an error begins with.
fn size_of_title(error: &Error<'_>) -> usize {
    match error.docs.summary {
        "" => size_of_text(error.message),
        summary => summary.len(),
    }
}

fn size_of_field(field: &Field<'_>) -> usize {
    let info = &field.info;
    let values = [info.default, info.absent].into_iter().flatten();
    let values: usize = values.map(|value| size_of_constant(&value)).sum();
    let texts = [
        info.name,
        info.wire,
        info.docs,
        info.example,
        field.rust.ty.unwrap_or_default(),
    ];
    ITEM + values + texts.map(str::len).iter().sum::<usize>()
}

fn size_of_header(header: &Header<'_>) -> usize {
    let names = header
        .shape
        .params()
        .iter()
        .map(|param| ITEM + param.name.len());
    let texts = header.shape.texts().map(size_of_text);
    ITEM + header.shape.name.len() + names.chain(texts).sum::<usize>()
}

fn size_of_docs(docs: &Docs<'_>) -> usize {
    let Docs {
        summary,
        details,
        when,
        causes,
        action,
        url,
    } = docs;
    let causes = causes.iter().map(|cause| ITEM + cause.len());
    let actions = action.by_who().map(|(_, text)| text.len());
    let texts = [*summary, *details, *when, *url].map(str::len);
    causes.chain(actions).chain(texts).sum()
}

/// The statuses that a server picks from, each with its summary.
fn size_of_statuses(statuses: &Statuses<'_>, error: &Error<'_>) -> usize {
    let ranges = error.statuses.iter().skip(1);
    ranges
        .map(|range| ITEM + statuses.docs(*range).summary.len())
        .sum()
}

fn size_of_shape(shape: &Shape<'_>) -> usize {
    let inner: usize = match shape {
        Shape::Constant(constant) => size_of_constant(constant),
        Shape::Text(parts) => size_of_text(parts),
        Shape::Named(named) => size_of_text(named.name),
        Shape::Object(members) => members.iter().map(|member| member.name.len()).sum(),
        _ => 0,
    };
    VALUE + inner + shape.children().map(size_of_shape).sum::<usize>()
}

fn size_of_constant(constant: &Constant<'_>) -> usize {
    let inner: usize = match constant {
        Constant::Null | Constant::Bool(_) => 0,
        Constant::Number(text) | Constant::Text(text) => text.len(),
        Constant::List(items) => items.iter().map(size_of_constant).sum(),
        Constant::Map(entries) => {
            let entries = entries.iter();
            entries
                .map(|(name, value)| name.len() + size_of_constant(value))
                .sum()
        }
    };
    ITEM + inner
}

fn size_of_text(text: &[Part<'_>]) -> usize {
    let parts = text.iter().map(|part| match part {
        Part::Text(text) => text.len(),
        Part::Slot(_) => ITEM,
    });
    parts.sum()
}
