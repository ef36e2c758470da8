//! `identify`: the slots that tell errors apart, most specific first.

use super::Lower;
use super::declared::lower_slot;
use crate::diagnostics::Code;
use crate::ir::Slot;

pub(super) fn lower<'a>(cx: &mut Lower<'_, 'a>) -> Vec<Slot<'a>> {
    let Some(given) = cx.spec.identify.value() else {
        let has_code = is_in_envelope(cx, Slot::Code);
        return has_code.then_some(Slot::Code).into_iter().collect();
    };
    let mut lowered = Vec::new();
    for name in &given.0 {
        let Some(slot) = lower_slot(cx, &name.value, name.place) else {
            continue;
        };
        if !matches!(slot, Slot::Code | Slot::Message | Slot::Attribute(_)) {
            let message = format!("`{}` does not tell errors apart", name.value);
            cx.error(Code::MisplacedSlot, name.place, message)
                .help("name `code`, `message` or attributes; the status always comes last");
        } else if is_in_envelope(cx, slot) {
            if !lowered.contains(&slot) {
                lowered.push(slot);
            }
        } else if !cx.diagnostics.has_errors() {
            // After an error, the slot may be missing only because it could not be read.
            let message = format!("no envelope has a slot `{{{}}}`", name.value);
            cx.error(Code::MisplacedSlot, name.place, message)
                .help("put the slot into the envelope: a client can see nothing else");
        }
    }
    lowered
}

fn is_in_envelope(cx: &Lower<'_, '_>, slot: Slot<'_>) -> bool {
    cx.envelopes.iter().any(|envelope| envelope.has(slot))
}
