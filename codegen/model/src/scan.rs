//! Bytes that are looked for eight at a time: in texts as short as a message that is faster than memchr,
//! which begins with more.

/// The place of the first byte that `is` what is looked for. `marks` finds out the same of the eight bytes
/// of a word: it sets the high bit of the first such byte, counted from the lowest.
#[inline]
pub(crate) fn first(
    text: &[u8],
    marks: impl Fn(u64) -> u64,
    is: impl Fn(&u8) -> bool,
) -> Option<usize> {
    let mut place = 0;
    while let Some(word) = text.get(place..).and_then(<[u8]>::first_chunk) {
        let marked = marks(u64::from_le_bytes(*word)) & each(0x80);
        if marked != 0 {
            return Some(place + marked.trailing_zeros() as usize / 8);
        }
        place += size_of::<u64>();
    }
    first_of_few(text, place, is)
}

/// The same in the last bytes, from a place on. Texts that end in a quotation mark seldom come here.
#[inline(never)]
fn first_of_few(text: &[u8], place: usize, is: impl Fn(&u8) -> bool) -> Option<usize> {
    Some(place + text.get(place..)?.iter().position(is)?)
}

/// The place of the first such byte.
#[inline]
pub(crate) fn byte(text: &[u8], byte: u8) -> Option<usize> {
    first(text, |word| below(word ^ each(byte), 1), |b| *b == byte)
}

/// A word that is eight times the same byte.
pub(crate) const fn each(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// Sets the high bit of each byte that is less than `end`, which is 128 at most: it had that bit unset, and
/// went below zero. Behind the first such byte others may be marked too.
#[inline]
pub(crate) const fn below(word: u64, end: u8) -> u64 {
    word.wrapping_sub(each(end)) & !word & each(0x80)
}
