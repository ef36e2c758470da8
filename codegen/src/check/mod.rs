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
mod shown;
mod successes;
mod types;

use crate::arena::Arena;
use crate::diagnostics::{Code, Diagnostics};
use crate::ir::Api;
use crate::plan;
use crate::source::Place;

/// Reads the IR and reports where it breaks the rule.
type Rule = fn(&Api<'_>, &mut Diagnostics);

const RULES: &[Rule] = &[
    types::records_end,
    types::records_are_small,
    depth::records_are_shallow,
    shown::errors_show_little,
    codes::are_of_one_kind,
    codes::are_not_reserved,
    codes::are_no_success,
    codes::aliases_are_free,
    envelopes::alternatives_agree,
    envelopes::statuses_allow_bodies,
    envelopes::caps_spare_the_code,
    envelopes::slots_are_apart,
    headers::shapes_are_apart,
    missing::leave_nothing_out,
    missing::messages_are_whole,
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

/// Those about the envelope that an error is written in, for each one that it may be written in.
const OF_ENVELOPES: &[Rule] = &[
    envelopes::statuses_allow_bodies,
    envelopes::caps_spare_the_code,
    missing::leave_nothing_out,
    fields::private_ones_stay,
    fields::members_differ,
    pages::hold_no_text_of_others,
];

/// Applies every rule to an API, and to the data that is made of it.
pub(crate) fn check<'a>(api: &mut Api<'a>, arena: &'a Arena, diagnostics: &mut Diagnostics) {
    if api.errors.is_empty() {
        diagnostics
            .error(Code::MissingKey, Place::SPEC, "the spec declares no error")
            .help("add an entry to `errors`, or a status of 400 and above to `statuses`");
    }
    check_each_envelope(api, arena, diagnostics);
    identity::name_what_settles(api, arena, diagnostics);
}

/// Applies every rule, and those about envelopes once more for each other one that an error may be written
/// in.
fn check_each_envelope<'a>(api: &mut Api<'a>, arena: &'a Arena, diagnostics: &mut Diagnostics) {
    check_with(RULES, api, arena, diagnostics);
    let most = api.errors.iter().map(|error| error.envelopes.len()).max();
    let others = most.unwrap_or_default().saturating_sub(1);
    for _ in 0..others {
        api.prefer_next_envelopes();
        check_with(OF_ENVELOPES, api, arena, diagnostics);
    }
    for error in &mut api.errors {
        let turned = others % error.envelopes.len().max(1);
        error.envelopes.rotate_right(turned);
    }
}

/// Applies rules, and reads what each error writes in the envelope that it prefers.
fn check_with<'a>(rules: &[Rule], api: &Api<'a>, arena: &'a Arena, diagnostics: &mut Diagnostics) {
    for rule in rules {
        rule(api, diagnostics);
    }
    let spec = &plan::plan(api, arena);
    // It reads what errors write, which other mistakes garble.
    let is_clean = !diagnostics.has_errors_that(|code| !code.is_of_confusion());
    if !effort::is_bounded(api, spec, diagnostics) {
        return;
    }
    successes::errors_prove_themselves(api, spec, diagnostics);
    if is_clean {
        identity::errors_are_themselves(api, spec, diagnostics);
    }
}
