//! Text with slots in it, read back: the text around the slots tells where they are.

use super::{Part, Slot};

/// Finds the values of the slots in `text`, if the text around them is the same.
///
/// A slot takes what stands up to the first occurrence of the text that follows it; the last one
/// takes the rest.
pub(crate) fn match_parts<'t>(
    parts: &[Part],
    text: &'t str,
    found: &mut dyn FnMut(Slot, &'t str),
) -> bool {
    let mut rest = text;
    for (index, part) in parts.iter().enumerate() {
        match part {
            Part::Text(expected) => match rest.strip_prefix(expected) {
                Some(behind) => rest = behind,
                // A header arrives without the blanks at its end, which may be all that stood there.
                None if !rest.is_empty() && rest == expected.trim_end() => rest = "",
                None => return false,
            },
            Part::Slot(slot) => {
                let end = match parts.get(index + 1..) {
                    // The last text must end the whole, so it is looked for from the end.
                    Some([Part::Text(last)]) => rest.strip_suffix(last).map(str::len),
                    Some([Part::Text(next), ..]) => rest.find(next),
                    _ => Some(rest.len()),
                };
                let Some((value, behind)) = end.and_then(|end| rest.split_at_checked(end)) else {
                    return false;
                };
                found(*slot, value);
                rest = behind;
            }
        }
    }
    rest.is_empty()
}
