//! What errors have in common: equal lists of fields and equal kinds are kept once.

use crate::arena::Arena;
use crate::ir;
use errspec_model::{FieldInfo, Header, Kind, Part};
use std::collections::{HashMap, HashSet};

/// The lists and kinds so far.
pub(super) struct Shared<'a> {
    arena: &'a Arena,
    /// Whether any answer has a code.
    codes_travel: bool,
    fields: HashSet<&'a [FieldInfo<'a>]>,
    /// By their text, since a factor of a retry has no hash.
    kinds: HashMap<String, &'a Kind<'a>>,
}

impl<'a> Shared<'a> {
    pub(super) fn new(arena: &'a Arena, codes_travel: bool) -> Self {
        Self {
            arena,
            codes_travel,
            fields: HashSet::new(),
            kinds: HashMap::new(),
        }
    }

    /// Returns the list that is equal to this one.
    pub(super) fn fields(&mut self, fields: &[FieldInfo<'a>]) -> &'a [FieldInfo<'a>] {
        if let Some(known) = self.fields.get(fields) {
            return known;
        }
        let fields = self.arena.list(fields);
        self.fields.insert(fields);
        fields
    }

    /// Returns the kind of an error that claims these slots.
    pub(super) fn kind(&mut self, error: &ir::Error<'a>, claims: u32) -> &'a Kind<'a> {
        let headers: Vec<Header<'a>> = error.headers.iter().map(|header| header.shape).collect();
        let templates: Vec<&[Part<'a>]> = error.templates().collect();
        let (envelope, alternatives) = match error.envelopes.split_first() {
            Some((first, others)) => (*first, others),
            None => (0, &[][..]),
        };
        let kind = Kind {
            has_code: self.codes_travel && error.code.is_some(),
            claims,
            envelope,
            alternatives,
            headers: &headers,
            attributes: &error.attributes,
            outcome: error.outcome.value,
            own_outcome: error.outcome.is_own,
            retry: error.retry.value,
            own_retry: error.retry.is_own,
            log: error.log,
            statuses: if error.has_statuses() {
                &error.statuses
            } else {
                &[]
            },
            uncoded: &error.uncoded,
            code_has_slots: error.code.is_some_and(|code| code.template().is_some()),
            templates: &templates,
        };
        let arena = self.arena;
        let keep = || {
            arena.value(Kind {
                has_code: kind.has_code,
                claims: kind.claims,
                envelope: kind.envelope,
                alternatives: arena.list(alternatives),
                headers: arena.list(&headers),
                attributes: arena.list(&error.attributes),
                outcome: kind.outcome,
                own_outcome: kind.own_outcome,
                retry: error.retry.value,
                own_retry: kind.own_retry,
                log: kind.log,
                statuses: arena.list(kind.statuses),
                uncoded: arena.list(kind.uncoded),
                code_has_slots: kind.code_has_slots,
                templates: arena.list(&templates),
            })
        };
        self.kinds.entry(format!("{kind:?}")).or_insert_with(keep)
    }
}
