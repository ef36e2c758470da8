//! Whole numbers, whatever way JSON writes them.

/// The value of a JSON number, if it is a whole one: `5`, and `5.0` and `50E-1` too, since JSON does
/// not tell them apart (RFC 8259 section 6). None of what no 64 bits can hold.
pub(crate) fn whole(number: &str) -> Option<i128> {
    /// No number of 64 bits has more digits.
    const MAX_DIGITS: usize = 20;
    let unsigned = number.strip_prefix('-').unwrap_or(number).as_bytes();
    if unsigned.iter().all(u8::is_ascii_digit) {
        let is_padded = unsigned.len() > 1 && unsigned.starts_with(b"0");
        if is_padded || unsigned.len() > MAX_DIGITS {
            return None;
        }
        // Few numbers need more than 64 bits, which take much longer.
        let small = number.parse::<i64>().map(i128::from);
        return small.or_else(|_| number.parse()).ok();
    }
    let (mantissa, exponent) = match number.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().ok()?),
        None => (number, 0),
    };
    let (is_negative, unsigned) = match mantissa.strip_prefix('-') {
        Some(unsigned) => (true, unsigned),
        None => (false, mantissa),
    };
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((_, "")) => return None,
        Some(halves) => halves,
        None => (unsigned, ""),
    };
    let is_padded = whole.starts_with('0') && whole.len() > 1;
    let mut digits = whole.bytes().chain(fraction.bytes());
    if whole.is_empty() || is_padded || !digits.all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    // The digits without the zeros at either end, and how many zeros are to be added behind them.
    let digits = [whole, fraction].concat();
    let kept = digits.trim_end_matches('0');
    let zeros = i64::try_from(digits.len() - kept.len()).ok()?;
    let behind_point = i64::try_from(fraction.len()).ok()?;
    let zeros = exponent.checked_add(zeros)?.checked_sub(behind_point)?;
    let kept = kept.trim_start_matches('0');
    if kept.is_empty() {
        return Some(0);
    }
    let zeros = usize::try_from(zeros).ok()?;
    if kept.len().checked_add(zeros)? > MAX_DIGITS {
        return None;
    }
    let value: i128 = format!("{kept}{:0<zeros$}", "").parse().ok()?;
    Some(if is_negative { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::whole;

    #[test]
    fn a_whole_number_may_have_a_point_and_an_exponent() {
        for (text, value) in [
            ("5", 5),
            ("-0", 0),
            ("5.0", 5),
            ("1E+3", 1000),
            ("50e-1", 5),
            ("-12.50e1", -125),
            ("0e999999999", 0),
            ("9007199254740993.0", 9_007_199_254_740_993),
            ("18446744073709551615", i128::from(u64::MAX)),
        ] {
            assert_eq!(whole(text), Some(value), "{text}");
        }
    }

    #[test]
    fn what_is_no_whole_number_is_none() {
        for text in [
            "",
            "-",
            "5.5",
            "5.",
            ".5",
            "1e-1",
            "007",
            "+5",
            "5 ",
            "1e",
            "1e999999999",
            "1e99999999999999999999",
            "0x10",
            "NaN",
            "1.2.3",
            "100000000000000000000000",
        ] {
            assert_eq!(whole(text), None, "{text}");
        }
    }
}
