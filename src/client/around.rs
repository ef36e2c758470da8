//! What is around a list of errors counts for each of them, up to a bound: an answer of a few
//! kilobytes can have thousands of errors, with as much around them.

use crate::wire::Capture;

/// How much the errors of a list take of what is around it, all together. An answer of which
/// anybody reads the errors is far from it: of a code and a sentence, ten thousand errors have one each.
const MOST: usize = 1024 * 1024;

/// What is around a list of errors.
pub(super) struct Around<'c, 'a> {
    found: &'c Capture<'a>,
    /// What of it costs nothing.
    bare: Capture<'a>,
    /// What an error takes of it.
    weight: usize,
    room: usize,
}

impl<'c, 'a> Around<'c, 'a> {
    pub(super) fn of(found: &'c Capture<'a>) -> Self {
        let weight = found.weight();
        Self {
            found,
            bare: found.bare(),
            weight,
            // The first is the one that counts, and has it in any case.
            room: MOST.max(weight),
        }
    }

    /// Returns what counts for the next error of the list. Where there is no more room that has only
    /// what is its own.
    pub(super) fn next(&mut self) -> &Capture<'a> {
        match self.room.checked_sub(self.weight) {
            Some(room) => {
                self.room = room;
                self.found
            }
            None => &self.bare,
        }
    }
}
