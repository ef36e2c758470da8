//! Whether an answer under a status below 400 is an error: it is one only by proof.

use super::around::Around;
use super::read::Answer;
use crate::model::{Envelope, ErrorInfo, Slot};
use crate::wire::Capture;

/// What an answer, or one item of its list of errors, proves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Proof {
    /// Nothing: it is a success.
    #[default]
    None,
    /// That it is an error that claims its code.
    Code,
    /// That it is an error, whatever its code is.
    Sure,
}

impl<'a> Answer<'a> {
    /// Weighs what one envelope found. Items of a list that prove nothing are dropped: they went well,
    /// or are of another kind than errors.
    pub(super) fn prove(&self, envelope: &Envelope<'_>, index: u16, capture: &mut Capture<'a>) {
        if !capture.has_list {
            capture.proven = self.proof_of(envelope, index, capture, None);
            return;
        }
        let mut items = std::mem::take(&mut capture.items);
        let mut around = Around::of(capture);
        for item in &mut items {
            item.proven = self.proof_of(envelope, index, item, Some(around.next()));
        }
        let went_well = |item: &Capture<'_>| item.proven == Proof::None && item.object;
        capture.partial |= items.iter().any(went_well);
        items.retain(|item| item.proven != Proof::None);
        capture.proven = items.first().map_or(Proof::None, |first| first.proven);
        capture.mismatch |= items.is_empty();
        capture.items = items;
    }

    /// Drops the items of a list that have a status of a success of their own, in an answer that is
    /// an error.
    pub(super) fn drop_successes(capture: &mut Capture<'a>) {
        // Items of other kinds say nothing about what was carried out.
        capture.partial = false;
        let is_success = |item: &Capture<'_>| item.status.is_some_and(|status| status < 400);
        if capture.items.iter().any(is_success) && !capture.items.iter().all(is_success) {
            capture.partial = true;
            capture.items.retain(|item| !is_success(item));
        }
    }

    /// Returns what one error proves, by its envelope: the member that this names as `proof`, or a
    /// constant, or the code. What is around a list counts for its items.
    fn proof_of(
        &self,
        envelope: &Envelope<'_>,
        index: u16,
        part: &Capture<'a>,
        around: Option<&Capture<'a>>,
    ) -> Proof {
        let around = around.unwrap_or(part);
        if part.mismatch || around.mismatch {
            return Proof::None;
        }
        if envelope.body.is_some_and(|body| body.has_proof()) {
            return match part.proof || around.proof {
                true => Proof::Sure,
                false => Proof::None,
            };
        }
        let code = part.code.as_deref().or(around.code.as_deref());
        let code = code.filter(|code| !code.is_empty());
        let spec = self.spec;
        if code.is_some_and(|code| spec.success.contains(&code)) {
            return Proof::None;
        }
        // Where the spec lists the codes of successes, any other is that of an error.
        let is_listed = code.is_some() && !spec.success.is_empty();
        let has_own_status = part.status.is_some_and(|status| status >= 400);
        let is_marked = (part.marked || around.marked) && !self.truncated;
        let mut declared = spec.errors_in(index, self.status);
        if is_listed
            || has_own_status
            || is_marked && declared.any(|error| self.is_meant(error, envelope, code, part, around))
        {
            return Proof::Sure;
        }
        let claims = |code: &str| {
            let mut errors = spec.errors_of_code(code);
            errors.any(|error| error.has_status(self.status))
        };
        match code.is_some_and(claims) {
            true => Proof::Code,
            false => Proof::None,
        }
    }

    /// Returns whether what has the constants of an envelope may be an error of that envelope: it has
    /// some code if the error has one, else the shape of the error.
    fn is_meant(
        &self,
        error: &ErrorInfo<'_>,
        envelope: &Envelope<'_>,
        code: Option<&str>,
        part: &Capture<'_>,
        around: &Capture<'_>,
    ) -> bool {
        if error.kind.has_code && envelope.has(Slot::Code) {
            code.is_some()
        } else {
            self.has_shape(error, part, around)
        }
    }
}
