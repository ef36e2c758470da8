//! What lists and objects a place in JSON is in.

/// The lists and objects that a place is in, one bit each: an object is 1.
#[derive(Default)]
pub(super) struct Open {
    /// The innermost, of which the last bit is that of the innermost one.
    bits: u64,
    depth: usize,
    /// Those around them, 64 at a time.
    around: Vec<u64>,
}

impl Open {
    pub(super) fn last(&self) -> Option<bool> {
        (self.depth > 0).then_some(self.bits & 1 == 1)
    }

    pub(super) fn push(&mut self, is_object: bool) {
        if self.depth > 0 && self.depth.is_multiple_of(64) {
            self.around.push(self.bits);
        }
        self.bits = self.bits << 1 | u64::from(is_object);
        self.depth += 1;
    }

    pub(super) fn pop(&mut self) {
        self.depth -= 1;
        self.bits >>= 1;
        if self.depth > 0 && self.depth.is_multiple_of(64) {
            self.bits = self.around.pop().unwrap_or_default();
        }
    }
}
