//! The items of a list of errors, in whatever format.

use super::Capture;
use crate::model::{Contested, Shape};

/// So many errors of a list are read. A short body can have millions, each a few bytes long there
/// and hundreds in memory.
const MAX_ERRORS: usize = 10_000;

/// The same of a list in an item of another.
const MAX_ERRORS_INSIDE: usize = 1_000;

/// How much the errors of lists in a list take of what is around them there, all together.
const MOST_AROUND: usize = 1024 * 1024;

/// A list of errors that is being read. Where their shape has constants and some item has them, the items
/// that have others are none of these errors. A list in which no item has the shape is no list of errors.
pub(super) struct ErrorList<'a> {
    /// Whether each item has a list of errors of its own.
    has_lists: bool,
    errors: Vec<Capture<'a>>,
    strangers: Vec<Capture<'a>>,
    places: std::ops::Range<usize>,
    /// How many errors there is room for.
    room: usize,
    /// The same for what is around those in lists of their own.
    room_around: usize,
}

impl<'a> ErrorList<'a> {
    /// No item of a list yet, which is in a body or in an item of another list.
    pub(super) fn of(item: &Shape<'_>, around: &Capture<'a>) -> Self {
        Self {
            has_lists: item.error_item().is_some(),
            errors: Vec::new(),
            strangers: Vec::new(),
            places: 0..usize::MAX,
            room: match around.index {
                Some(_) => MAX_ERRORS_INSIDE,
                None => MAX_ERRORS,
            },
            room_around: MOST_AROUND,
        }
    }

    pub(super) fn has_room(&self) -> bool {
        self.room > 0
    }

    /// What the next item is read into.
    pub(super) fn next(&mut self, is_object: bool) -> Capture<'a> {
        Capture {
            index: self.places.next(),
            object: is_object,
            ..Capture::default()
        }
    }

    /// Adds an item, once it is read.
    pub(super) fn push(&mut self, mut item: Capture<'a>, has_constants: bool) {
        self.room = self.room.saturating_sub(1.max(item.items.len()));
        let mut inside = std::mem::take(&mut item.items);
        let went_well = self.has_lists && inside.is_empty() && !item.is_error_by_itself();
        self.complete_inside(&item, &mut inside);
        let kept = match has_constants && !went_well {
            true => &mut self.errors,
            false => &mut self.strangers,
        };
        match inside.is_empty() {
            true => kept.push(item),
            false => kept.append(&mut inside),
        }
    }

    /// Completes the errors in the list of an item: each has the item's place, and takes what it lacks itself.
    fn complete_inside(&mut self, item: &Capture<'a>, inside: &mut [Capture<'a>]) {
        if inside.is_empty() {
            return;
        }
        let weight = item.weight();
        let bare = item.bare();
        for (place, error) in inside.iter_mut().enumerate() {
            let room = self.room_around.checked_sub(weight);
            self.room_around = room.unwrap_or_default();
            // The first of an item takes it in any case: that costs what was sent.
            let is_full = place > 0 && room.is_none();
            error.take_from_item(if is_full { &bare } else { item });
        }
    }

    /// Keeps what was read.
    pub(super) fn end(self, list: &mut Capture<'a>) {
        list.has_list = true;
        if self.errors.is_empty() {
            list.items = self.strangers;
        } else {
            list.partial = self.strangers.iter().any(|stranger| stranger.object);
            list.items = self.errors;
        }
        let mut items = list.items.iter();
        list.mismatch |= !items.as_slice().is_empty() && items.all(|item| item.mismatch);
    }
}

impl<'a> Capture<'a> {
    /// Returns whether an item of a list says which error it is without a list of its own.
    fn is_error_by_itself(&self) -> bool {
        let texts = [&self.code, &self.message];
        texts.into_iter().flatten().any(|text| !text.is_empty())
    }

    /// Takes what the item of a list has around a list of its own, of which this is an error.
    fn take_from_item(&mut self, item: &Self) {
        self.index = item.index;
        self.status = self.status.or(item.status);
        self.mismatch |= item.mismatch;
        self.marked |= item.marked;
        self.proof |= item.proof;
        self.object |= item.object;
        self.complete(item, &Contested::default());
    }
}
