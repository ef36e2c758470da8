//! Texts with a perfect hash, by which the runtime finds them.

use super::identity::Texts;
use crate::arena::Arena;
use errspec_model::Lookup;
use errspec_model::lookup::{bucket, hash, slot};

/// A binary search finds one of so few texts as fast as a hash does, and they read better without it.
const FEW: usize = 8;

/// A bucket has so many texts on average: with more, the displacements take longer to find.
const TEXTS_OF_A_BUCKET: usize = 3;

/// How many texts may be put into slots: so many, and so many for each that there is. Texts whose
/// hashes are spread need a tenth of that. Codes can be chosen so that theirs are not, and are found
/// by a binary search.
const PATIENCE: usize = 2_000_000;
const PATIENCE_FOR_EACH: usize = 1000;

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
    match PerfectHash::of(texts, &mut Steps::for_texts(texts.len())) {
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

/// The steps that are left.
struct Steps(usize);

impl Steps {
    fn for_texts(count: usize) -> Self {
        Self(PATIENCE.saturating_add(count.saturating_mul(PATIENCE_FOR_EACH)))
    }

    /// Takes one; none if there is none left.
    fn take(&mut self) -> Option<()> {
        self.0 = self.0.checked_sub(1)?;
        Some(())
    }
}

impl PerfectHash {
    /// None for a few texts, where there are more than a slot can count, and where too many of them
    /// have hashes in common.
    fn of(values: &[(String, u16)], steps: &mut Steps) -> Option<Self> {
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
            .find_map(|slots| Self::with_slots(&hashes, slots, steps))
    }

    /// Gives each bucket the first displacement that leads all its texts to free slots, the
    /// fullest bucket first.
    fn with_slots(hashes: &[(u64, u16)], slots: usize, steps: &mut Steps) -> Option<Self> {
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
            *made.displacements.get_mut(bucket)? = made.place(texts, steps)?;
        }
        Some(made)
    }

    /// Puts texts into free slots. Returns the displacement that leads there.
    fn place(&mut self, texts: &[(u64, u16)], steps: &mut Steps) -> Option<u16> {
        let count = self.slots.len();
        for displacement in 0..=u16::MAX {
            let mut placed = 0;
            for (hash, place) in texts {
                steps.take()?;
                let slot = self.slots.get_mut(slot(*hash, displacement, count))?;
                if *slot != 0 {
                    break;
                }
                *slot = *place;
                placed += 1;
            }
            if placed == texts.len() {
                return Some(displacement);
            }
            for (hash, _) in texts.iter().take(placed) {
                *self.slots.get_mut(slot(*hash, displacement, count))? = 0;
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The texts in order, as they are looked up.
    fn texts(texts: impl Iterator<Item = String>) -> Texts {
        let mut texts: Texts = texts.zip(0..).collect();
        texts.sort();
        texts
    }

    /// How many steps the hash of texts takes, and whether there is one.
    fn steps(texts: &Texts) -> (usize, bool) {
        let mut steps = Steps::for_texts(texts.len());
        let all = steps.0;
        let found = PerfectHash::of(texts, &mut steps).is_some();
        (all - steps.0, found)
    }

    #[test]
    fn texts_of_all_kinds_have_a_hash_in_a_tenth_of_the_steps() {
        for count in [9, 16, 100, 256, 1000, 1024, 4096, 10_000, 16_384] {
            let codes = texts((0..count).map(|index| format!("ERROR_{index}")));
            let numbers = texts((0..count).map(|index| (40_000 + index).to_string()));
            for texts in [codes, numbers] {
                let (steps, found) = steps(&texts);
                assert!(found, "{count}");
                let most = PATIENCE + count * PATIENCE_FOR_EACH;
                assert!(steps <= most / 10, "{count}: {steps}");
            }
        }
    }

    /// All in one bucket, or all with the same slot in it.
    #[test]
    fn chosen_texts_are_given_up_and_found_by_a_search() {
        let all = || (0..).map(|index| format!("CODE_{index}"));
        let of_bucket = all().filter(|text| bucket(hash(text), 100) == 0);
        let of_slot = all().filter(|text| hash(text) & 0xff == 0);
        let arena = Arena::default();
        for chosen in [texts(of_bucket.take(300)), texts(of_slot.take(300))] {
            let (steps, _) = steps(&chosen);
            assert!(steps <= PATIENCE + 300 * PATIENCE_FOR_EACH, "{steps}");
            let lookup = lookup(&chosen, &arena);
            for (text, index) in &chosen {
                assert_eq!(lookup.find_first(text), Some(*index));
            }
        }
        assert!(
            !steps(&texts(
                all().filter(|text| bucket(hash(text), 100) == 0).take(300)
            ))
            .1
        );
    }
}
