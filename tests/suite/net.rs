//! Plain sockets: the gallery, servers that answer what a test says, and raw answers.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Serves the gallery on a free port until the test ends.
pub(crate) async fn gallery() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move { axum::serve(listener, gallery::router()).await });
    address
}

/// Answers every request on a free port with these bytes, then closes.
pub(crate) async fn scripted(answer: impl Into<Vec<u8>>) -> String {
    let answer = answer.into();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).await;
            let _ = stream.write_all(&answer).await;
            let _ = stream.shutdown().await;
        }
    });
    format!("http://{address}/")
}

/// Answers the first request with the first of these, and so on; the last one stands for all that
/// follow. An empty one hangs up. Says how many requests came.
pub(crate) async fn scripted_each(answers: &[String]) -> (String, Arc<AtomicUsize>) {
    let answers = answers.to_vec();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let requests = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&requests);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).await;
            let number = count.fetch_add(1, Ordering::SeqCst);
            let answer = answers.get(number).or(answers.last()).unwrap();
            let _ = stream.write_all(answer.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
    });
    (format!("http://{address}/"), requests)
}

/// An answer as it came over the wire.
#[derive(Debug)]
pub(crate) struct Raw {
    pub(crate) status_line: String,
    pub(crate) status: u16,
    pub(crate) reason: String,
    /// Names in lower case.
    pub(crate) headers: HashMap<String, Vec<u8>>,
    pub(crate) body: Vec<u8>,
}

/// Sends a form and reads the answer to its end, byte by byte as it is.
pub(crate) async fn post_form(address: &str, path: &str, fields: &[(String, String)]) -> Raw {
    let pairs: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("{}={}", escape(name), escape(value)))
        .collect();
    let body = pairs.join("&");
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    exchange(address, request.as_bytes()).await
}

pub(crate) async fn exchange(address: &str, request: &[u8]) -> Raw {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request).await.unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).await.unwrap();
    parse(&bytes)
}

fn parse(bytes: &[u8]) -> Raw {
    let end = bytes
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .expect("a head and its end");
    let (head, body) = (&bytes[..end], bytes[end + 4..].to_vec());
    let mut lines = head
        .split(|byte| *byte == b'\n')
        .map(|line| line.strip_suffix(b"\r").unwrap_or(line));
    let status_line = String::from_utf8(lines.next().unwrap().to_vec()).expect("ASCII");
    let mut words = status_line.splitn(3, ' ');
    assert_eq!(words.next(), Some("HTTP/1.1"));
    let status = words.next().unwrap().parse().unwrap();
    let reason = words.next().unwrap_or_default().to_owned();
    let mut headers = HashMap::new();
    for line in lines {
        let colon = line
            .iter()
            .position(|byte| *byte == b':')
            .expect("a header line");
        let name = String::from_utf8(line[..colon].to_vec())
            .unwrap()
            .to_lowercase();
        let value = line[colon + 1..].trim_ascii().to_vec();
        // One that comes twice is none that any test expects to come once.
        let lines: &mut Vec<u8> = headers.entry(name).or_default();
        if !lines.is_empty() {
            lines.push(b'\n');
        }
        lines.extend(value);
    }
    Raw {
        status_line,
        status,
        reason,
        headers,
        body,
    }
}

impl Raw {
    /// The value of a header; of one that comes more than once, each behind a line break.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let value = self.headers.get(name)?;
        Some(std::str::from_utf8(value).expect("a header of UTF-8"))
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("a body of JSON")
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("a body of UTF-8")
    }
}

/// Percent-encodes everything but letters and digits.
pub(crate) fn escape(text: &str) -> String {
    let escape = |byte: u8| match byte {
        b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'-' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(escape).collect()
}
