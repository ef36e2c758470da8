//! A rule about bodies that browsers show as pages.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Api, Envelope, Error, Field, Slot};
use errspec_model::{Format, Type};

/// A body that a browser shows as a page should have no text of others in it, unless its format is the
/// page's own and escapes that. The author is warned.
pub(super) fn hold_no_text_of_others(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let mut is_reported = vec![false; api.envelopes.len()];
    for error in &api.errors {
        let index = usize::from(error.envelopes.first().copied().unwrap_or_default());
        let envelope = api.envelope_of(error);
        let pages = envelope
            .filter(|envelope| envelope.format != Format::Xml && is_page(envelope.content_type));
        let (Some(envelope), Some(is_reported)) = (pages, is_reported.get_mut(index)) else {
            continue;
        };
        let Some((slot, field)) = text_in(api, envelope, error).filter(|_| !*is_reported) else {
            continue;
        };
        *is_reported = true;
        let media_type = essence(envelope.content_type);
        let message = format!(
            "a browser shows `{media_type}` as a page, and whoever chooses the text of `{}` writes \
             HTML into it",
            field.name()
        );
        let place = envelope.place_of(slot).unwrap_or(envelope.place);
        diagnostics
            .warning(Code::TextInPage, place, message)
            .label(error.place, "declared here")
            .help("answer with `text/plain` or `application/json`, which a browser shows as text");
    }
}

fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Returns whether a browser looks for elements in a body of this media type, and runs scripts in it.
fn is_page(media_type: &str) -> bool {
    let essence = essence(media_type).to_ascii_lowercase();
    essence == "text/html" || Format::of_media_type(&essence) == Some(Format::Xml)
}

/// The first slot of a body by which an error writes text that it does not have itself, and the field
/// with that text.
fn text_in<'e, 'a>(
    api: &Api<'a>,
    envelope: &Envelope<'a>,
    error: &'e Error<'a>,
) -> Option<(Slot<'a>, &'e Field<'a>)> {
    let body = envelope.body.as_ref()?;
    body.slots.iter().find_map(|(slot, _)| {
        let mut fields = error.fields.iter();
        let is_written = |field: &&Field<'a>| match slot {
            Slot::Field(name) => field.name() == *name,
            Slot::Message => error.message_has(Slot::Field(field.name())),
            Slot::Fields => api.is_spread(error, field),
            _ => false,
        };
        let field =
            fields.find(|field| !field.info.private && is_text(field.ty()) && is_written(field));
        Some((*slot, field?))
    })
}

/// Returns whether a value of a type may hold any text. Which texts an enum has the spec says, and of a
/// record all is taken for text.
fn is_text(ty: Type<'_>) -> bool {
    match ty {
        Type::Bool
        | Type::Integer
        | Type::Unsigned
        | Type::Number
        | Type::Duration(_)
        | Type::Moment(_) => false,
        Type::List(item) => is_text(*item),
        Type::String | Type::Code | Type::Any | Type::Map(_) | Type::Named(_) => true,
    }
}
