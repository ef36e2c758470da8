//! JSON values that are passed over: each function takes what begins there, and returns what is behind it.
//! None where that is cut, or no JSON.

use super::open::Open;
use crate::model::json::special;

/// Passes over white space.
#[inline]
pub(super) fn pass_blanks(mut rest: &[u8]) -> &[u8] {
    while let [b' ' | b'\t' | b'\n' | b'\r', behind @ ..] = rest {
        rest = behind;
    }
    rest
}

/// Passes over a value, however deep the lists and objects in it are.
pub(super) fn pass_value(mut rest: &[u8]) -> Option<&[u8]> {
    let mut open = Open::default();
    loop {
        rest = match pass_blanks(rest) {
            [b'{', inside @ ..] => match pass_blanks(inside) {
                [b'}', behind @ ..] => behind,
                inside => {
                    open.push(true);
                    rest = pass_name(inside)?;
                    continue;
                }
            },
            [b'[', inside @ ..] => match pass_blanks(inside) {
                [b']', behind @ ..] => behind,
                inside => {
                    open.push(false);
                    rest = inside;
                    continue;
                }
            },
            scalar => pass_scalar(scalar)?,
        };
        // All lists and objects that end with it.
        loop {
            let Some(is_object) = open.last() else {
                return Some(rest);
            };
            rest = match (pass_blanks(rest), is_object) {
                ([b'}', behind @ ..], true) | ([b']', behind @ ..], false) => behind,
                ([b',', behind @ ..], true) => {
                    rest = pass_name(behind)?;
                    break;
                }
                ([b',', behind @ ..], false) => {
                    rest = behind;
                    break;
                }
                _ => return None,
            };
            open.pop();
        }
    }
}

/// Passes over a member's name and the colon.
fn pass_name(rest: &[u8]) -> Option<&[u8]> {
    let inside = pass_blanks(rest).strip_prefix(b"\"")?;
    pass_blanks(pass_string(inside)?).strip_prefix(b":")
}

fn pass_scalar(rest: &[u8]) -> Option<&[u8]> {
    let behind = match rest {
        [b'"', inside @ ..] => return pass_string(inside),
        [b't', behind @ ..] => behind.strip_prefix(b"rue"),
        [b'f', behind @ ..] => behind.strip_prefix(b"alse"),
        [b'n', behind @ ..] => behind.strip_prefix(b"ull"),
        _ => pass_number(rest),
    }?;
    // In `0x10` there is no zero.
    match behind {
        [] | [b',' | b'}' | b']' | b' ' | b'\t' | b'\n' | b'\r', ..] => Some(behind),
        _ => None,
    }
}

/// Passes over the rest of a string.
#[inline]
fn pass_string(mut inside: &[u8]) -> Option<&[u8]> {
    loop {
        inside = match inside.get(special(inside)?..)? {
            [b'"', behind @ ..] => return Some(behind),
            [b'\\', b'u', digits @ ..] => {
                let (digits, behind) = digits.split_first_chunk::<4>()?;
                let is_escape = digits.iter().all(u8::is_ascii_hexdigit);
                is_escape.then_some(behind)?
            }
            [
                b'\\',
                b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't',
                behind @ ..,
            ] => behind,
            // A control character, or another escape.
            _ => return None,
        }
    }
}

fn pass_number(rest: &[u8]) -> Option<&[u8]> {
    let rest = rest.strip_prefix(b"-").unwrap_or(rest);
    let mut rest = match rest {
        [b'0', b'0'..=b'9', ..] => return None,
        [b'0', behind @ ..] => behind,
        _ => pass_digits(rest)?,
    };
    if let [b'.', fraction @ ..] = rest {
        rest = pass_digits(fraction)?;
    }
    match rest {
        [b'e' | b'E', b'+' | b'-', exponent @ ..] | [b'e' | b'E', exponent @ ..] => {
            pass_digits(exponent)
        }
        _ => Some(rest),
    }
}

/// Passes over digits, of which there is at least one.
fn pass_digits(rest: &[u8]) -> Option<&[u8]> {
    let [b'0'..=b'9', behind @ ..] = rest else {
        return None;
    };
    let mut rest = behind;
    while let [b'0'..=b'9', behind @ ..] = rest {
        rest = behind;
    }
    Some(rest)
}
