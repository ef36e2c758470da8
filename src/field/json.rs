//! JSON of others as a value.

use crate::Value;

/// The value of JSON. A number that no `f64` can hold is its digits as text, rather than that nothing
/// around it can be read. None of what is no JSON.
pub(crate) fn value_of(json: &str) -> Option<Value> {
    let read = serde_json::from_str(json);
    read.or_else(|_| serde_json::from_str(&without_huge_numbers(json)))
        .ok()
}

/// Returns the JSON with the numbers that no `f64` can hold between quotation marks.
fn without_huge_numbers(json: &str) -> String {
    let is_of_number = |c: char| matches!(c, '0'..='9' | '-' | '+' | '.' | 'e' | 'E');
    let mut written = String::with_capacity(json.len() + 2);
    let mut rest = json;
    while let Some(start) = rest.find(|c: char| c == '"' || c == '-' || c.is_ascii_digit()) {
        let (before, from) = rest.split_at(start);
        written.push_str(before);
        let end = match from.starts_with('"') {
            true => end_of_text(from),
            false => from.find(|c| !is_of_number(c)).unwrap_or(from.len()),
        };
        let (token, behind) = from.split_at(end);
        let is_huge = !token.starts_with('"')
            && token
                .parse::<f64>()
                .is_ok_and(|number| number.is_infinite());
        let quote = if is_huge { "\"" } else { "" };
        written.extend([quote, token, quote]);
        rest = behind;
    }
    written + rest
}

/// The length of the text at the start of JSON, its quotation marks included.
fn end_of_text(json: &str) -> usize {
    let mut is_escaped = false;
    let end = json.bytes().skip(1).position(|byte| {
        let ends = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    });
    end.map_or(json.len(), |end| end + 2)
}

#[cfg(test)]
mod tests {
    use super::value_of;
    use serde_json::json;

    #[test]
    fn a_number_that_is_too_large_is_text() {
        let body = r#"{"a":[1e400,-12.5E+999,"1e400","\"1e400"],"b":1e300,"é":0e999}"#;
        let expected = json!({
            "a": ["1e400", "-12.5E+999", "1e400", "\"1e400"], "b": 1e300, "é": 0.0
        });
        assert_eq!(value_of(body), Some(expected));
        assert_eq!(value_of("1e400"), Some(json!("1e400")));
        assert_eq!(value_of("{\"a\":1e400"), None);
        assert_eq!(value_of("\"\\"), None);
    }
}
