//! A slot for a field, in what an error says of itself: its message and its code.

use crate::diagnostics::{Code, one_of};
use crate::ir::{Field, Slot};
use crate::lower::{Lower, declared};
use crate::source::Place;

/// Returns the slot of a field. A name that is none of the error's fields is reported. `what` is the
/// message or the code.
pub(super) fn of_field<'a>(
    cx: &mut Lower<'_, 'a>,
    what: &str,
    name: &str,
    place: Place,
    fields: &[Field<'a>],
) -> Option<Slot<'a>> {
    match fields.iter().find(|field| field.name() == name) {
        None => report_unknown(cx, what, name, place, fields),
        Some(field) if field.info.private => report_private(cx, what, field, place),
        Some(field) => return Some(Slot::Field(field.name())),
    }
    None
}

fn report_private(cx: &mut Lower<'_, '_>, what: &str, field: &Field<'_>, place: Place) {
    let message = format!(
        "the {what} shows the field `{}`, which is private",
        field.name()
    );
    cx.error(Code::PrivateLeak, place, message)
        .label(field.place, "declared here")
        .help(format!(
            "take it out of the {what}, or remove `private: true`"
        ));
}

fn report_unknown(
    cx: &mut Lower<'_, '_>,
    what: &str,
    name: &str,
    place: Place,
    fields: &[Field<'_>],
) {
    let known = fields.iter().map(Field::name);
    if declared::is_built_in(name) {
        let message = format!("`{{{name}}}` cannot stand in a {what}, which shows fields");
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
    let message = format!("the {what} shows `{{{name}}}`, but the error has no such field");
    cx.error(Code::UnknownSlot, place, message)
        .did_you_mean_slot(name, known.clone(), || {
            if fields.is_empty() {
                format!("declare it: `fields: {{ {name}: string }}`")
            } else {
                format!("the fields of this error are {}", one_of(known))
            }
        });
}
