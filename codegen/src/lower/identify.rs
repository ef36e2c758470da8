//! `identify`: the slots that tell errors apart, most specific first.

use super::Lower;
use crate::diagnostics::Code;
use crate::ir::Slot;
use crate::spec::At;

/// As many as an error can say of which ones it claims.
const MAX_SLOTS: usize = 32;

pub(super) fn lower<'a>(cx: &mut Lower<'_, 'a>) -> Vec<Slot<'a>> {
    let Some(given) = cx.spec.identify.value() else {
        let has_code = is_in_envelope(cx, Slot::Code);
        return has_code.then_some(Slot::Code).into_iter().collect();
    };
    let mut lowered = Vec::new();
    for name in &given.0 {
        let Some(slot) = find_slot(cx, name) else {
            continue;
        };
        if !matches!(slot, Slot::Code | Slot::Message | Slot::Attribute(_)) {
            let message = format!("`{}` does not tell errors apart", name.value);
            cx.error(Code::MisplacedSlot, name.place, message)
                .help("name `code`, `message` or attributes; the status always comes last");
        } else if is_in_envelope(cx, slot) {
            if lowered.contains(&slot) {
                continue;
            }
            if lowered.len() == MAX_SLOTS {
                let message = format!("more than {MAX_SLOTS} slots tell errors apart");
                cx.error(Code::Range, name.place, message)
                    .help("name the most specific ones");
                break;
            }
            lowered.push(slot);
        } else if !cx.diagnostics.has_errors() {
            // After an error, the slot may be missing only because it could not be read.
            let message = format!("no envelope has a slot `{{{}}}`", name.value);
            cx.error(Code::MisplacedSlot, name.place, message)
                .help("put the slot into the envelope: a client can see nothing else");
        }
    }
    lowered
}

/// Returns a slot that is named without braces, as an attribute that some error sets.
fn find_slot<'a>(cx: &mut Lower<'_, 'a>, name: &At<String>) -> Option<Slot<'a>> {
    let bare = name.value.trim_matches(['{', '}']);
    let declared = cx.declared;
    let found = declared.find(bare);
    if bare != name.value {
        let message = format!("`{}` is written with braces", name.value);
        cx.error(Code::Word, name.place, message)
            .help(format!("write `{bare}`"));
    } else if found.is_none() && !declared.has_broken() {
        let message = format!("no error has an attribute `{bare}`");
        let known = ["code", "message"].into_iter().chain(declared.attributes());
        cx.error(Code::UnknownSlot, name.place, message)
            .did_you_mean(bare, known, || {
                format!(
                    "set it under `attributes` of an error, `attributes: {{ {bare}: … }}`, or \
                     name `code` or `message`"
                )
            });
    }
    found
}

fn is_in_envelope(cx: &Lower<'_, '_>, slot: Slot<'_>) -> bool {
    cx.envelopes.iter().any(|envelope| envelope.has(slot))
}
