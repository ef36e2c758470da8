//! What it takes to check that errors are told apart.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Api, Error, Slot};
use errspec_model::{Shape, Spec};
use std::collections::HashMap;

/// Twenty times what the largest API takes. Each step is a microsecond or two where nothing is optimized.
const MAX_STEPS: usize = 5_000_000;

/// So many bytes of a text are looked through in a step.
const BYTES: usize = 32;

/// Each error is looked for in all envelopes, and compared with those that have its code; or with all
/// others, where it has none. A spec for which that takes too long is refused. Returns whether it was
/// not.
pub(super) fn is_bounded(api: &Api<'_>, spec: &Spec<'_>, diagnostics: &mut Diagnostics) -> bool {
    let bodies = spec.envelopes.iter().filter_map(|one| one.body.as_ref());
    let values: usize = bodies.map(size_of).sum();
    let mut same: HashMap<String, usize> = HashMap::new();
    for code in api.errors.iter().filter_map(|error| error.code) {
        *same.entry(code.to_string()).or_default() += 1;
    }
    let mut left = MAX_STEPS;
    for error in &api.errors {
        let rivals = match error.code.filter(|_| writes_code(api, error)) {
            Some(code) => same.get(&code.to_string()).copied().unwrap_or_default(),
            None => api.errors.len(),
        };
        let families = match error.templates().next() {
            Some(_) => spec.templates.len(),
            None => 0,
        };
        let looks = 1 + length_of(error) / BYTES;
        let steps = error.statuses.len() * (values + looks * (rivals + families));
        let Some(rest) = left.checked_sub(steps) else {
            let message = format!(
                "to tell `{}` and those before it from all others takes too many steps: there are \
                 {values} values in the envelopes, and {} errors",
                error.name,
                api.errors.len()
            );
            diagnostics
                .error(Code::Range, error.place, message)
                .help("let errors have envelopes in common, and codes of their own");
            return false;
        };
        left = rest;
    }
    true
}

/// How many bytes there are in what others are looked for in.
fn length_of(error: &Error<'_>) -> usize {
    let code = error.code.map_or(0, |code| code.length());
    let message = error.message.iter();
    code + message.map(|part| part.text().len()).sum::<usize>()
}

fn writes_code(api: &Api<'_>, error: &Error<'_>) -> bool {
    let envelope = api.envelope_of(error);
    api.identify.contains(&Slot::Code)
        && (envelope.is_some_and(|envelope| envelope.has(Slot::Code))
            || error.headers.iter().any(|header| header.has(Slot::Code)))
}

fn size_of(shape: &Shape<'_>) -> usize {
    1 + shape.children().map(size_of).sum::<usize>()
}
