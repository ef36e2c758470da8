//! `CODES` and the values of `identify`: texts with a perfect hash, by which the runtime finds them.

use crate::ir::{Api, Error, Slot};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Up to so many texts are found by halving as fast as by their hash, and read better without it.
const FEW: usize = 8;

/// A bucket has so many texts on average: with more, the displacements take longer to find.
const TEXTS_OF_A_BUCKET: usize = 3;

/// The texts by which code is found: every code, every alias, and the name of an error without a
/// code.
pub(super) fn codes(api: &Api) -> Vec<(String, usize)> {
    let mut values = Vec::new();
    for (index, error) in api.errors.iter().enumerate() {
        let own = error.code.as_ref().map(ToString::to_string);
        values.push((own.unwrap_or_else(|| error.name.clone()), index));
        values.extend(aliases(error, index));
    }
    values.sort();
    values
}

/// The values by which a slot tells errors apart. Messages are compared with the errors' own.
pub(super) fn identifying(api: &Api, by: &Slot) -> Vec<(String, usize)> {
    let mut values: Vec<(String, usize)> = Vec::new();
    for (index, error) in api.errors.iter().enumerate() {
        let own = api
            .identity(error)
            .filter(|(slot, _)| *slot == by && **slot != Slot::Message);
        values.extend(own.map(|(_, value)| (value, index)));
        if *by == Slot::Code {
            values.extend(aliases(error, index));
        }
    }
    values.sort();
    values
}

fn aliases(error: &Error, index: usize) -> impl Iterator<Item = (String, usize)> {
    let aliases = error.aliases.iter();
    aliases.map(move |alias| (alias.to_string(), index))
}

/// The texts as an `errspec::Lookup`.
pub(super) fn lookup(values: &[(String, usize)]) -> TokenStream {
    if values.is_empty() {
        return quote!(errspec::Lookup::EMPTY);
    }
    let entries = values.iter().map(|(value, index)| {
        let index = Literal::usize_unsuffixed(*index);
        quote!((#value, #index))
    });
    let Some(PerfectHash {
        displacements,
        slots,
    }) = PerfectHash::of(values)
    else {
        return quote!(errspec::Lookup { entries: &[#(#entries,)*], ..errspec::Lookup::EMPTY });
    };
    let displacements = displacements.into_iter().map(Literal::u16_unsuffixed);
    let slots = slots.into_iter().map(Literal::u16_unsuffixed);
    quote! {
        errspec::Lookup {
            entries: &[#(#entries,)*],
            displacements: &[#(#displacements,)*],
            slots: &[#(#slots,)*],
        }
    }
}

/// What leads each text to a slot of its own.
struct PerfectHash {
    displacements: Vec<u16>,
    slots: Vec<u16>,
}

impl PerfectHash {
    /// None for a few texts, and where there are more than a slot can count.
    fn of(values: &[(String, usize)]) -> Option<Self> {
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

    /// Puts texts into the slots to which a displacement leads them, if all of those are free.
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

// From here to the end, `src/lookup.rs` of the runtime has the same: both must find the same slot.
// `tests/suite/lookup.rs` holds the two together.

const FIRST: u64 = 0x9e37_79b9_7f4a_7c15;
const SECOND: u64 = 0xd1b5_4a32_d192_ed03;

/// The hash of a text, by the folded multiplication of wyhash, sixteen bytes at a time.
fn hash(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let mut state = SECOND ^ bytes.len() as u64;
    let mut rest = bytes;
    while let Some((block, after)) = rest.split_first_chunk::<16>() {
        if after.is_empty() {
            break;
        }
        let block = u128::from_le_bytes(*block);
        state = fold(block as u64 ^ FIRST, (block >> 64) as u64 ^ state);
        rest = after;
    }
    let (low, high) = ends(bytes);
    fold(low ^ FIRST, high ^ state)
}

/// The last sixteen bytes, or all of a shorter text, as two words that may overlap.
fn ends(bytes: &[u8]) -> (u64, u64) {
    if let Some(last) = bytes.last_chunk::<16>() {
        let last = u128::from_le_bytes(*last);
        return (last as u64, (last >> 64) as u64);
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        return (u64::from_le_bytes(*first), u64::from_le_bytes(*last));
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        return (
            u64::from(u32::from_le_bytes(*first)),
            u64::from(u32::from_le_bytes(*last)),
        );
    }
    let word = bytes
        .iter()
        .fold(0, |word, byte| word << 8 | u64::from(*byte));
    (word, 0)
}

/// Both halves of a product, one over the other.
fn fold(left: u64, right: u64) -> u64 {
    let product = u128::from(left) * u128::from(right);
    product as u64 ^ (product >> 64) as u64
}

/// The bucket of a hash, by its upper half.
fn bucket(hash: u64, buckets: usize) -> usize {
    (((hash >> 32) * buckets as u64) >> 32) as usize
}

/// The slot of a hash in a bucket of this displacement. `slots` is a power of two.
fn slot(hash: u64, displacement: u16, slots: usize) -> usize {
    let step = (hash >> 32) as u32 | 1;
    let moved = (hash as u32).wrapping_add(u32::from(displacement).wrapping_mul(step));
    moved as usize & slots.wrapping_sub(1)
}
