//! Rules about more than one value. Each is stated above its function.

mod codes;
mod depth;
mod effort;
mod envelopes;
mod fields;
mod group;
mod headers;
mod identity;
mod missing;
mod oversights;
mod pages;
mod shape;
mod successes;
mod types;

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::Api;
use crate::source::Place;
use errspec_model::Spec;

/// Reads the IR and reports where it breaks the rule.
type Rule = fn(&Api<'_>, &mut Diagnostics);

const RULES: &[Rule] = &[
    types::records_end,
    types::records_are_small,
    depth::records_are_shallow,
    codes::are_of_one_kind,
    codes::are_not_reserved,
    codes::are_no_success,
    codes::aliases_are_free,
    envelopes::statuses_allow_bodies,
    envelopes::caps_spare_the_code,
    envelopes::slots_are_apart,
    headers::shapes_are_apart,
    missing::leave_nothing_out,
    fields::private_ones_stay,
    fields::are_used,
    fields::members_differ,
    fields::members_of_fields_differ,
    fields::rests_are_maps,
    fields::causes_fill_none,
    pages::hold_no_text_of_others,
    oversights::codes_are_sent,
    oversights::delays_are_read,
    oversights::successes_may_be_errors,
    oversights::errors_take_statuses,
];

/// Applies every rule to an API, and to the data that is made of it.
pub(crate) fn check(api: &Api<'_>, spec: &Spec<'_>, diagnostics: &mut Diagnostics) {
    if api.errors.is_empty() {
        diagnostics
            .error(Code::MissingKey, Place::SPEC, "the spec declares no error")
            .help("add an entry to `errors`, or a status of 400 and above to `statuses`");
    }
    for rule in RULES {
        rule(api, diagnostics);
    }
    // It reads what errors write, which other mistakes garble.
    let is_clean = !diagnostics.has_errors();
    successes::errors_prove_themselves(api, spec, diagnostics);
    if is_clean && effort::is_bounded(api, spec, diagnostics) {
        identity::errors_are_themselves(api, spec, diagnostics);
    }
}
