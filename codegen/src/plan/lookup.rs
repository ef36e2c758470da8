//! Texts with a perfect hash, by which the runtime finds them.

use super::identity::Texts;
use crate::arena::Arena;
use errspec_model::Lookup;
use errspec_model::lookup::{bucket, hash, slot};

/// A binary search finds one of so few texts as fast as a hash does, and they read better without it.
const FEW: usize = 8;

/// A bucket has so many texts on average: with more, the displacements take longer to find.
const TEXTS_OF_A_BUCKET: usize = 3;

/// Returns the lookup of texts in ascending order.
pub(super) fn lookup<'a>(texts: &Texts, arena: &'a Arena) -> Lookup<'a> {
    if texts.is_empty() {
        return Lookup::EMPTY;
    }
    let entries: Vec<(&str, u16)> = texts
        .iter()
        .map(|(text, index)| (arena.text(text), *index))
        .collect();
    let entries = arena.list(&entries);
    match PerfectHash::of(texts) {
        None => Lookup {
            entries,
            ..Lookup::EMPTY
        },
        Some(PerfectHash {
            displacements,
            slots,
        }) => Lookup {
            entries,
            displacements: arena.list(&displacements),
            slots: arena.list(&slots),
        },
    }
}

/// What leads each text to a slot of its own.
struct PerfectHash {
    displacements: Vec<u16>,
    slots: Vec<u16>,
}

impl PerfectHash {
    /// None for a few texts, and where there are more than a slot can count.
    fn of(values: &[(String, u16)]) -> Option<Self> {
        let mut hashes: Vec<(u64, u16)> = Vec::new();
        let mut previous = None;
        for (place, (text, _)) in values.iter().enumerate() {
            if previous != Some(text) {
                hashes.push((hash(text), u16::try_from(place + 1).ok()?));
            }
            previous = Some(text);
        }
        if hashes.len() <= FEW {
            return None;
        }
        let slots = hashes.len().next_power_of_two();
        // Where they nearly fill the slots, a few displacements may be none to be had.
        [slots, slots * 2, slots * 4]
            .into_iter()
            .find_map(|slots| Self::with_slots(&hashes, slots))
    }

    /// Gives each bucket the first displacement that leads all its texts to free slots, the
    /// fullest bucket first.
    fn with_slots(hashes: &[(u64, u16)], slots: usize) -> Option<Self> {
        let count = hashes.len().div_ceil(TEXTS_OF_A_BUCKET);
        let mut buckets = vec![Vec::new(); count];
        for (hash, place) in hashes {
            buckets.get_mut(bucket(*hash, count))?.push((*hash, *place));
        }
        let mut order: Vec<usize> = (0..count).collect();
        order.sort_by_key(|bucket| std::cmp::Reverse(buckets.get(*bucket).map(Vec::len)));
        let mut made = Self {
            displacements: vec![0; count],
            slots: vec![0; slots],
        };
        for bucket in order {
            let texts = buckets.get(bucket)?;
            *made.displacements.get_mut(bucket)? =
                (0..=u16::MAX).find(|displacement| made.place(texts, *displacement))?;
        }
        Some(made)
    }

    /// Puts texts into the slots that a displacement leads to, if all of those are free.
    fn place(&mut self, texts: &[(u64, u16)], displacement: u16) -> bool {
        let slot_of = |hash| slot(hash, displacement, self.slots.len());
        let is_free = |(hash, _): &(u64, u16)| self.slots.get(slot_of(*hash)) == Some(&0);
        let apart = |(done, (hash, _)): (usize, &(u64, u16))| {
            let mut before = texts.iter().take(done);
            before.all(|(other, _)| slot_of(*other) != slot_of(*hash))
        };
        if !texts.iter().all(is_free) || !texts.iter().enumerate().all(apart) {
            return false;
        }
        for (hash, place) in texts {
            let slot = slot(*hash, displacement, self.slots.len());
            if let Some(slot) = self.slots.get_mut(slot) {
                *slot = *place;
            }
        }
        true
    }
}
