//! The message of an error: text with slots for its fields.

use crate::diagnostics::{Code, one_of};
use crate::ir::{Field, Slot, reason_or_code};
use crate::lower::{Lower, declared, template};
use crate::source::Place;
use crate::spec::At;
use errspec_model::{Docs, Part};

pub(super) fn lower<'a>(
    cx: &mut Lower<'_, 'a>,
    message: &At<String>,
    fields: &[Field<'a>],
) -> &'a [Part<'a>] {
    let At { value, place } = message;
    let parts = template::parse(cx, value, *place, &mut |cx, name| match fields
        .iter()
        .find(|field| field.name() == name)
    {
        None => {
            report_unknown(cx, name, *place, fields);
            None
        }
        Some(field) if field.info.private => {
            report_private(cx, field, *place);
            None
        }
        Some(field) => Some(Slot::Field(field.name())),
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

fn report_private(cx: &mut Lower<'_, '_>, field: &Field<'_>, place: Place) {
    let message = format!(
        "the message shows the field `{}`, which is private",
        field.name()
    );
    cx.error(Code::PrivateLeak, place, message)
        .label(field.place, "declared here")
        .help("take it out of the message, or remove `private: true`");
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

fn report_unknown(cx: &mut Lower<'_, '_>, name: &str, place: Place, fields: &[Field<'_>]) {
    let known = fields.iter().map(Field::name);
    if declared::is_built_in(name) {
        let message = format!("`{{{name}}}` cannot stand in a message, which shows fields");
        let help = if fields.is_empty() {
            "write text for it, or declare a field of another name".to_owned()
        } else {
            format!(
                "write text for it, or one of the fields of this error: {}",
                one_of(known)
            )
        };
        cx.error(Code::MisplacedSlot, place, message).help(help);
        return;
    }
    let message = format!("the message shows `{{{name}}}`, but the error has no such field");
    cx.error(Code::UnknownSlot, place, message)
        .did_you_mean_slot(name, known.clone(), || {
            if fields.is_empty() {
                format!("declare it: `fields: {{ {name}: string }}`")
            } else {
                format!("the fields of this error are {}", one_of(known))
            }
        });
}
