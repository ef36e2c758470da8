//! HTTP as text: what `curl -i` and `curl -v` show, and raw HTTP/1.1.

use super::{Answer, add_header};

/// Whether bytes begin as an answer does.
pub(super) fn is_raw(bytes: &[u8]) -> bool {
    let begin = bytes.trim_ascii_start();
    begin.starts_with(b"HTTP/") || is_verbose(begin)
}

/// Whether it is what `curl -v` shows: lines that begin with `*`, `>` or `<`.
fn is_verbose(bytes: &[u8]) -> bool {
    let mut lines = bytes.split(|byte| *byte == b'\n');
    bytes.starts_with(b"* ") && lines.any(|line| line.starts_with(b"< HTTP/"))
}

/// Reads an answer. Of several that follow each other, such as after a `100 Continue` or a redirect
/// that was followed, the last one counts.
pub(super) fn parse(bytes: &[u8]) -> Result<Answer, String> {
    let plain;
    let mut rest = bytes.trim_ascii_start();
    if is_verbose(rest) {
        plain = without_marks(rest);
        rest = &plain;
    }
    loop {
        let (mut answer, body) = head(rest)?;
        let is_followed = body.trim_ascii_start().starts_with(b"HTTP/");
        if is_followed && (answer.status < 200 || body.starts_with(b"HTTP/")) {
            rest = body.trim_ascii_start();
            continue;
        }
        take_body(&mut answer, body)?;
        return Ok(answer);
    }
}

/// Takes the marks of `curl -v` off, and what is not of the answer.
fn without_marks(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        match line {
            [b'<', b' ', rest @ ..] => plain.extend_from_slice(rest),
            [b'<', rest @ ..] if rest.trim_ascii().is_empty() => plain.push(b'\n'),
            [b'*' | b'>', b' ', ..] | [b'>', b'\r' | b'\n', ..] => {}
            [b'{' | b'}', b' ', b'[', ..] => {}
            line => plain.extend_from_slice(line),
        }
    }
    plain
}

/// Reads the status line and the headers, and returns what is behind them.
fn head(bytes: &[u8]) -> Result<(Answer, &[u8]), String> {
    let mut answer = Answer::default();
    let (line, mut rest) = cut_line(bytes);
    let line = String::from_utf8_lossy(line);
    let mut parts = line.splitn(3, ' ');
    let version = parts.next().unwrap_or_default();
    let status = parts.next().and_then(|status| status.parse().ok());
    match status.filter(|status| (100..600).contains(status)) {
        Some(status) if version.starts_with("HTTP/") => answer.status = status,
        _ => return Err(format!("`{}` is no status line", start(&line))),
    }
    let reason = parts
        .next()
        .map(str::trim)
        .filter(|reason| !reason.is_empty());
    answer.reason = reason.map(str::to_owned);
    while !rest.is_empty() {
        let (line, behind) = cut_line(rest);
        rest = behind;
        if line.is_empty() {
            break;
        }
        let text = String::from_utf8_lossy(line);
        let Some((name, _)) = text.split_once(':') else {
            return Err(format!("`{}` is no header", start(&text)));
        };
        add_header(
            &mut answer.headers,
            name,
            line.get(name.len() + 1..).unwrap_or_default(),
        );
    }
    Ok((answer, rest))
}

/// The beginning of a line, which may be megabytes.
fn start(line: &str) -> &str {
    let end = line
        .char_indices()
        .nth(100)
        .map_or(line.len(), |(end, _)| end);
    line.get(..end).unwrap_or(line)
}

fn cut_line(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|byte| *byte == b'\n');
    let (line, rest) = match end {
        Some(end) => (bytes.get(..end), bytes.get(end + 1..)),
        None => (Some(bytes), None),
    };
    let line = line.unwrap_or_default();
    (
        line.strip_suffix(b"\r").unwrap_or(line),
        rest.unwrap_or_default(),
    )
}

fn take_body(answer: &mut Answer, body: &[u8]) -> Result<(), String> {
    if let Some(coding) = answer
        .header("content-encoding")
        .filter(|one| *one != "identity")
        && std::str::from_utf8(body).is_err()
    {
        return Err(format!(
            "the body is compressed by `{coding}`: ask with `curl --compressed`"
        ));
    }
    let is_chunked = answer
        .header("transfer-encoding")
        .is_some_and(|one| one.contains("chunked"));
    // curl has put the chunks together already: then the body does not begin with a length.
    if let Some(whole) = is_chunked.then(|| unchunk(body)).flatten() {
        answer.body = whole;
        return Ok(());
    }
    let length = answer
        .header("content-length")
        .and_then(|length| length.parse::<usize>().ok());
    match length {
        // An editor adds a line break.
        Some(length) if body.len() > length && is_blank(body.get(length..)) => {
            answer.body = body.get(..length).unwrap_or(body).to_vec();
        }
        Some(length) => {
            // The answer to `HEAD` has the length of a body that was not sent.
            answer.truncated = body.len() < length && !body.trim_ascii().is_empty();
            answer.body = body.to_vec();
        }
        None => answer.body = body.to_vec(),
    }
    Ok(())
}

fn is_blank(bytes: Option<&[u8]>) -> bool {
    bytes.is_some_and(|bytes| bytes.trim_ascii().is_empty())
}

/// Puts chunks together (RFC 9112 section 7.1). None where they are none.
fn unchunk(mut bytes: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let (line, rest) = cut_line(bytes);
        let size = String::from_utf8_lossy(line);
        let size = size.split(';').next()?.trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        if size == 0 {
            return Some(whole);
        }
        whole.extend_from_slice(rest.get(..size)?);
        let (end, behind) = cut_line(rest.get(size..)?);
        if !end.is_empty() {
            return None;
        }
        bytes = behind;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::parse;

    #[test]
    fn the_last_answer_counts_and_chunks_are_put_together() {
        let text = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 409 Conflict\r\n\
            Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n";
        let answer = parse(text).unwrap();
        assert_eq!(
            (answer.status, answer.body.as_slice()),
            (409, &b"abcde"[..])
        );
        let text = b"HTTP/2 404 \nContent-Length: 9\n\nabc";
        let answer = parse(text).unwrap();
        assert!(answer.truncated);
        let text = b"HTTP/1.1 404 Not Found\nContent-Length: 3\n\nabc\n";
        let answer = parse(text).unwrap();
        assert_eq!(
            (answer.body.as_slice(), answer.truncated),
            (&b"abc"[..], false)
        );
        assert_eq!(answer.reason.as_deref(), Some("Not Found"));
    }

    #[test]
    fn what_curl_shows_of_the_request_is_left_out() {
        let text = b"* Connected\n> GET / HTTP/1.1\n> Host: x\n>\n< HTTP/1.1 500 Oops\n\
            < X-Code: A\n<\n{\"a\":1}\n* Closing\n";
        let answer = parse(text).unwrap();
        assert_eq!(answer.header("x-code"), Some("A"));
        assert_eq!(answer.body, b"{\"a\":1}\n");
    }

    #[test]
    fn what_is_no_answer_says_so() {
        assert!(
            parse(b"HTTP/1.1 OK\n\n")
                .unwrap_err()
                .contains("no status line")
        );
        assert!(
            parse(b"HTTP/1.1 404 x\nbroken\n\n")
                .unwrap_err()
                .contains("no header")
        );
    }
}
