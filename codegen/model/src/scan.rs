//! Bytes that are looked for eight at a time: in texts as short as a message that is faster than memchr,
//! which begins with more.

/// The place of the first byte that is looked for. `marks` sets the high bit of the first such byte in a
/// word, counted from the lowest.
#[inline]
pub(crate) fn first(text: &[u8], marks: impl Fn(u64) -> u64) -> Option<usize> {
    let mut place = 0;
    while let Some(word) = text.get(place..).and_then(<[u8]>::first_chunk) {
        let marked = marks(u64::from_le_bytes(*word));
        if marked != 0 {
            return Some(place + marked.trailing_zeros() as usize / 8);
        }
        place += size_of::<u64>();
    }
    first_of_few(text, place, marks)
}

/// The same in the last bytes, which are less than a word, from a place on.
#[inline]
fn first_of_few(text: &[u8], place: usize, marks: impl Fn(u64) -> u64) -> Option<usize> {
    let few = text.len().checked_sub(place).filter(|few| *few > 0)?;
    let word = match text.last_chunk() {
        // What is before the place is shifted out.
        Some(last) => u64::from_le_bytes(*last) >> (u64::BITS as usize - 8 * few),
        None => text
            .iter()
            .rev()
            .fold(0, |word, byte| word << 8 | u64::from(*byte)),
    };
    let found = marks(word).trailing_zeros() as usize / 8;
    (found < few).then_some(place + found)
}

/// The place of the first such byte.
#[inline]
pub(crate) fn byte(text: &[u8], byte: u8) -> Option<usize> {
    first(text, |word| below(word ^ each(byte), 1))
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

#[cfg(test)]
mod tests {
    use super::byte;

    #[test]
    fn the_first_of_several_is_found_at_any_place() {
        for length in 0..30 {
            let mut text = vec![b'{' ^ 1; length];
            assert_eq!(byte(&text, b'{'), None);
            for place in (0..length).rev() {
                text[place] = b'{';
                assert_eq!(byte(&text, b'{'), Some(place), "{length}");
            }
        }
    }
}
