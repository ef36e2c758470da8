//! From a text to the errors that it identifies, by a perfect hash that is computed with the spec.

/// Texts, such as codes on the wire, and the errors that they identify.
///
/// A text is found in the same few steps however many there are: its hash names a bucket, the
/// bucket's displacement turns the hash into the one slot where the text can be, and the slot names
/// the entry to compare it with ("hash, displace, and compress": Belazzougui, Botelho and
/// Dietzfelbinger, 2009). The generator chose the displacements so that no two texts share a slot.
#[derive(Clone, Copy, Debug)]
pub struct Lookup<'a> {
    /// The texts in ascending order, each with the index of its error. A text that is shared by
    /// several errors has an entry for each.
    pub entries: &'a [(&'a str, u16)],
    /// What to move the hashes of each bucket by. Empty where the texts are so few that a binary
    /// search is as fast.
    pub displacements: &'a [u16],
    /// The place of a text's first entry, counted from 1; 0 for a free slot. Their number is a power
    /// of two.
    pub slots: &'a [u16],
}

impl Lookup<'_> {
    /// No texts.
    pub const EMPTY: Self = Self {
        entries: &[],
        displacements: &[],
        slots: &[],
    };

    /// The indices of the errors that a text identifies.
    pub fn find(&self, text: &str) -> impl Iterator<Item = u16> {
        let start = self.first(text).unwrap_or(self.entries.len());
        let entries = self.entries.get(start..).unwrap_or_default();
        let same = entries.iter().take_while(move |(known, _)| *known == text);
        same.map(|(_, index)| *index)
    }

    /// The index of the first error that a text identifies.
    pub fn find_first(&self, text: &str) -> Option<u16> {
        let (_, index) = self.entries.get(self.first(text)?)?;
        Some(*index)
    }

    /// The place of a text's first entry.
    fn first(&self, text: &str) -> Option<usize> {
        let place = if self.slots.is_empty() {
            self.entries.partition_point(|(known, _)| *known < text)
        } else {
            let hash = hash(text);
            let displacement = *self
                .displacements
                .get(bucket(hash, self.displacements.len()))?;
            let slot = *self.slots.get(slot(hash, displacement, self.slots.len()))?;
            usize::from(slot).checked_sub(1)?
        };
        let (known, _) = self.entries.get(place)?;
        (*known == text).then_some(place)
    }
}

const FIRST: u64 = 0x9e37_79b9_7f4a_7c15;
const SECOND: u64 = 0xd1b5_4a32_d192_ed03;

/// The hash of a text, by the folded multiplication of wyhash, sixteen bytes at a time.
pub fn hash(text: &str) -> u64 {
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
pub fn bucket(hash: u64, buckets: usize) -> usize {
    (((hash >> 32) * buckets as u64) >> 32) as usize
}

/// The slot of a hash in a bucket of this displacement. `slots` is a power of two.
pub fn slot(hash: u64, displacement: u16, slots: usize) -> usize {
    let step = (hash >> 32) as u32 | 1;
    let moved = (hash as u32).wrapping_add(u32::from(displacement).wrapping_mul(step));
    moved as usize & slots.wrapping_sub(1)
}
