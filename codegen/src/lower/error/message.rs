//! The message of an error: text with slots for its fields.

use super::slot;
use crate::ir::{Field, reason_or_code};
use crate::lower::{Lower, template};
use crate::spec::At;
use errspec_model::{Docs, Part};

pub(super) fn lower<'a>(
    cx: &mut Lower<'_, 'a>,
    message: &At<String>,
    fields: &[Field<'a>],
) -> &'a [Part<'a>] {
    let At { value, place } = message;
    template::parse(cx, value, *place, &mut |cx, name| {
        slot::of_field(cx, "message", name, *place, fields)
    })
}

/// Returns the message of an error without one: its summary, or the phrase of its status.
pub(super) fn default<'a>(cx: &Lower<'_, 'a>, status: u16, docs: &Docs<'a>) -> &'a [Part<'a>] {
    let text = match docs.summary {
        "" => cx.text(&reason_or_code(status)),
        summary => summary,
    };
    cx.arena.list(&[Part::Text(text)])
}
