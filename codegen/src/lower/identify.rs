//! `identify`: the slots that tell errors apart, most specific first.

use super::declared::Declared;
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Envelope, Slot};
use crate::spec::{Items, Maybe};

pub(super) fn lower(
    identify: &Maybe<Items<String>>,
    envelopes: &[Envelope],
    declared: &Declared,
    diagnostics: &mut Diagnostics,
) -> Vec<Slot> {
    let Some(given) = identify.given() else {
        let coded = envelopes.iter().any(|envelope| envelope.has(&Slot::Code));
        return if coded { vec![Slot::Code] } else { Vec::new() };
    };
    let mut lowered = Vec::new();
    for name in &given.value.0 {
        let Some(slot) = declared.find(&name.value, name.place, diagnostics) else {
            continue;
        };
        let identifies = matches!(slot, Slot::Code | Slot::Message | Slot::Attribute(_));
        let travels = envelopes.iter().any(|envelope| envelope.has(&slot));
        if !identifies {
            let message = format!("`{}` does not tell errors apart", name.value);
            diagnostics.report(
                Diagnostic::error(Code::MisplacedSlot, name.place, message)
                    .help("name `code`, `message` or attributes; the status always comes last"),
            );
        } else if !travels && !diagnostics.has_errors() {
            // A slot that could not be read may be the one that is missed here.
            let message = format!("no envelope has a slot `{{{}}}`", name.value);
            diagnostics.report(
                Diagnostic::error(Code::MisplacedSlot, name.place, message)
                    .help("put the slot into the envelope: a client can see nothing else"),
            );
        } else if travels && !lowered.contains(&slot) {
            lowered.push(slot);
        }
    }
    lowered
}
