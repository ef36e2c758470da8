//! The items of a list that are told apart by their constants, in any order.

use crate::model::{Shape, Slot};

/// Which items of a list a shape picks.
pub(super) struct Picks<'a> {
    items: &'a [Shape<'a>],
    /// The slot of the field that has the other items.
    pub(super) others: Option<Slot<'a>>,
    /// The places of the shapes that have picked an item.
    picked: Vec<usize>,
}

impl<'a> Picks<'a> {
    pub(super) fn of(items: &'a [Shape<'a>]) -> Self {
        Self {
            items,
            others: Shape::others(items),
            picked: Vec::new(),
        }
    }

    /// The shape that picks an item. Where the others are kept, each shape picks one.
    pub(super) fn pick(
        &mut self,
        has_constants: impl Fn(&Shape<'_>) -> bool,
    ) -> Option<&'a Shape<'a>> {
        let is_pick =
            |item: &Shape<'_>| self.others.is_none() || item.rest_of_list() != self.others;
        let mut items = self.items.iter().enumerate();
        let (place, item) = items.find(|(_, item)| is_pick(item) && has_constants(item))?;
        if self.others.is_some() {
            if self.picked.contains(&place) {
                return None;
            }
            self.picked.push(place);
        }
        Some(item)
    }
}
