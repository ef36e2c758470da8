//! The message of an error: text with slots for its fields.

use crate::diagnostics::{Code, one_of};
use crate::ir::{Docs, Field, Part, Slot, Template, reason};
use crate::lower::{Lower, template};
use crate::source::Place;
use crate::spec::At;

pub(super) fn lower(cx: &mut Lower<'_>, message: &At<String>, fields: &[Field]) -> Template {
    let At { value, place } = message;
    template::parse(cx, value.trim_end(), *place, &mut |cx, name| match fields
        .iter()
        .find(|field| field.name == name)
    {
        None => {
            report_unknown(cx, name, *place, fields);
            None
        }
        Some(field) if field.private => {
            report_private(cx, field, *place);
            None
        }
        Some(_) => Some(Slot::Field(name.to_owned())),
    })
}

/// Returns the message of an error without one: its summary, or the phrase of its status.
pub(super) fn default(status: u16, docs: &Docs) -> Template {
    let text = match docs.summary.as_str() {
        "" => reason(status).map_or_else(|| format!("Status {status}"), str::to_owned),
        summary => summary.to_owned(),
    };
    Template(vec![Part::Text(text)])
}

fn report_private(cx: &mut Lower<'_>, field: &Field, place: Place) {
    let message = format!(
        "the message shows the field `{}`, which is private",
        field.name
    );
    cx.error(Code::PrivateLeak, place, message)
        .label(field.place, "declared here")
        .help("take it out of the message, or remove `private: true`");
}

fn report_unknown(cx: &mut Lower<'_>, name: &str, place: Place, fields: &[Field]) {
    let known = fields.iter().map(|field| field.name.as_str());
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
