//! A plain socket: requests in bytes, answers byte for byte as they come.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// A connection that is kept: an answer that were longer or shorter than it says would spoil the
/// next one.
#[derive(Debug)]
pub struct Connection(BufReader<TcpStream>);

/// An answer as it came over the wire.
#[derive(Debug)]
pub struct Answer {
    /// All its bytes.
    pub raw: Vec<u8>,
    /// Its status.
    pub status: u16,
    /// Its reason phrase.
    pub reason: String,
    /// Its headers as they came, with their names in lower case.
    pub headers: Vec<(String, Vec<u8>)>,
    /// Its body.
    pub body: Vec<u8>,
}

impl Connection {
    /// Connects to a server.
    pub fn open(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).unwrap();
        stream.set_nodelay(true).unwrap();
        // Long past any answer: a server that gives none fails the test instead of hanging it.
        let patience = Some(Duration::from_secs(60));
        stream.set_read_timeout(patience).unwrap();
        Self(BufReader::new(stream))
    }

    /// Sends a request and reads the answer to it, and not a byte more.
    pub fn send(&mut self, method: &str, path: &str, body: &[u8]) -> Answer {
        self.send_with(method, path, b"", body)
    }

    /// Sends a request with header lines of its own.
    pub fn send_with(&mut self, method: &str, path: &str, headers: &[u8], body: &[u8]) -> Answer {
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {}\r\n",
            body.len()
        );
        let stream = self.0.get_mut();
        let request = [head.as_bytes(), headers, b"\r\n", body].concat();
        stream.write_all(&request).unwrap();
        self.read(method != "HEAD")
    }

    fn read(&mut self, with_body: bool) -> Answer {
        let mut raw = Vec::new();
        let status_line = self.line(&mut raw);
        let status_line = String::from_utf8(status_line).expect("a status line of ASCII");
        let (version, rest) = status_line.split_once(' ').expect("a status line");
        assert_eq!(version, "HTTP/1.1", "{status_line}");
        let (status, reason) = rest.split_once(' ').unwrap_or((rest, ""));
        let mut headers = Vec::new();
        loop {
            let line = self.line(&mut raw);
            if line.is_empty() {
                break;
            }
            let colon = line.iter().position(|byte| *byte == b':');
            let (name, value) = line.split_at(colon.expect("a header line"));
            let name = String::from_utf8(name.to_ascii_lowercase()).unwrap();
            headers.push((name, value[1..].trim_ascii().to_vec()));
        }
        let mut answer = Answer {
            raw,
            status: status.parse().expect("a status"),
            reason: reason.to_owned(),
            headers,
            body: Vec::new(),
        };
        if with_body {
            match answer.header("transfer-encoding") {
                Some(_) => answer.body = self.chunks(&mut answer.raw),
                None => {
                    answer.body = vec![0; answer.content_length()];
                    self.0.read_exact(&mut answer.body).unwrap();
                    answer.raw.extend_from_slice(&answer.body);
                }
            }
        }
        answer
    }

    /// A body in chunks, to the last one, which is empty.
    fn chunks(&mut self, raw: &mut Vec<u8>) -> Vec<u8> {
        let mut body = Vec::new();
        loop {
            let size = String::from_utf8(self.line(raw)).expect("the size of a chunk");
            let size = usize::from_str_radix(&size, 16).expect("the size of a chunk");
            let mut chunk = vec![0; size];
            self.0.read_exact(&mut chunk).unwrap();
            raw.extend_from_slice(&chunk);
            body.extend_from_slice(&chunk);
            assert!(self.line(raw).is_empty(), "a chunk ends with its line");
            if size == 0 {
                return body;
            }
        }
    }

    /// The next line, without its end.
    fn line(&mut self, raw: &mut Vec<u8>) -> Vec<u8> {
        let mut line = Vec::new();
        self.0.read_until(b'\n', &mut line).unwrap();
        raw.extend_from_slice(&line);
        let line = line.strip_suffix(b"\r\n").expect("a line and its end");
        line.to_vec()
    }
}

impl Answer {
    /// The only header of this name.
    pub fn header(&self, name: &str) -> Option<&[u8]> {
        let mut named = self.headers.iter().filter(|(known, _)| known == name);
        let (_, value) = named.next()?;
        assert!(named.next().is_none(), "`{name}` twice: {self:?}");
        Some(value)
    }

    fn content_length(&self) -> usize {
        let length = self.header("content-length").expect("a content length");
        std::str::from_utf8(length).unwrap().parse().unwrap()
    }
}
