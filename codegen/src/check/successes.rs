//! An error under a success status proves that it is one.

use super::group::{group, label_each};
use super::identity::is_like_a_success;
use crate::diagnostics::{Code, Diagnostics, some_of};
use crate::ir::Api;
use errspec_model::{Slot, Spec};

/// What an error under a success status writes must prove that it is no success: by the member that
/// its envelope names as `proof`, else by a constant, else by its code.
pub(super) fn errors_prove_themselves(
    api: &Api<'_>,
    spec: &Spec<'_>,
    diagnostics: &mut Diagnostics,
) {
    let both = api.errors.iter().zip(spec.errors);
    let found = both.filter_map(|(error, info)| {
        let mut statuses = error.statuses.iter();
        let status = statuses.find(|range| range.first() < 400)?;
        is_like_a_success(spec, info).then_some(((info.kind.envelope, *status), error))
    });
    for ((envelope, status), errors) in group(found) {
        let Some(envelope) = api.envelopes.get(usize::from(envelope)) else {
            continue;
        };
        let has_proof = envelope.body.iter().any(|body| body.shape.has_proof());
        let (lack, help) = if has_proof {
            (
                "what its envelope names as `proof` may be missing or empty in it",
                "give it a code that is not 0, a message or a required field in that member",
            )
        } else if envelope.has(Slot::Code) {
            (
                "it has no code, and its envelope no constant",
                "give it a code, or its envelope a constant such as `ok: false`, or `proof`",
            )
        } else {
            (
                "its envelope has neither a code nor a constant",
                "add a constant such as `ok: false`, or a `{code}` slot, or `proof`",
            )
        };
        let message = format!(
            "a client cannot tell {} from a success: its status is {status} and {lack}",
            some_of(errors.iter().map(|error| error.name))
        );
        let mut places = errors.iter().map(|error| error.place);
        let Some(first) = places.next() else { continue };
        let reported = diagnostics
            .error(Code::SuccessWithoutProof, first, message)
            .label(envelope.place, "this envelope");
        label_each(reported, places, "and here").help(help);
    }
}
