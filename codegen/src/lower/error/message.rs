//! The message of an error: text with slots for its fields.

use super::slot;
use crate::diagnostics::Code;
use crate::ir::{Field, Slot, reason_or_code};
use crate::lower::{Lower, template};
use crate::source::Place;
use crate::spec::At;
use errspec_model::{Docs, Part};

pub(super) fn lower<'a>(
    cx: &mut Lower<'_, 'a>,
    message: &At<String>,
    fields: &[Field<'a>],
) -> &'a [Part<'a>] {
    let At { value, place } = message;
    let parts = template::parse(cx, value, *place, &mut |cx, name| {
        slot::of_field(cx, "message", name, *place, fields)
    });
    let may_be_missing = |field: &&Field<'a>| {
        field.info.optional && parts.contains(&Part::Slot(Slot::Field(field.name())))
    };
    // Where messages tell errors apart, a client would read the hole as a value.
    let mut identify = cx.spec.identify.items().iter();
    let is_read_back = identify.any(|slot| slot.value == "message");
    if is_read_back
        && parts.len() > 1
        && let Some(field) = fields.iter().find(may_be_missing)
    {
        report_hole(cx, field, *place);
    }
    parts
}

/// Returns the message of an error without one: its summary, or the phrase of its status.
pub(super) fn default<'a>(cx: &Lower<'_, 'a>, status: u16, docs: &Docs<'a>) -> &'a [Part<'a>] {
    let text = match docs.summary {
        "" => cx.text(&reason_or_code(status)),
        summary => summary,
    };
    cx.arena.list(&[Part::Text(text)])
}

fn report_hole(cx: &mut Lower<'_, '_>, field: &Field<'_>, place: Place) {
    let name = field.name();
    let message = format!("without `{name}`, which may be missing, the message has a hole");
    cx.error(Code::MessageWithHole, place, message)
        .label(field.place, "optional here")
        .help(format!(
            "make `{name}` required, take it out of the message, or make two errors of this one: with \
             `{name}` and without"
        ));
}
