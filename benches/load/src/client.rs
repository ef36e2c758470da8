//! A client of raw sockets that are kept open. It asks for one path, whose answers are of one
//! length, and allocates nothing for each.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};

/// A connection that asks for one path.
pub struct Connection {
    stream: TcpStream,
    request: Vec<u8>,
    answer: Vec<u8>,
}

impl Connection {
    /// Connects, and asks once to learn how long an answer is.
    pub fn open(address: SocketAddr, path: &str) -> io::Result<Self> {
        let mut stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        let request = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\n\r\n").into_bytes();
        stream.write_all(&request)?;
        let answer = first_answer(&mut stream)?;
        Ok(Self {
            stream,
            request,
            answer,
        })
    }

    /// Sends the request.
    pub fn ask(&mut self) -> io::Result<()> {
        self.stream.write_all(&self.request)
    }

    /// Reads the answer.
    pub fn hear(&mut self) -> io::Result<()> {
        self.stream.read_exact(&mut self.answer)
    }

    /// The last answer, without the line that says when it was given.
    pub fn answer(&self) -> String {
        let answer = String::from_utf8_lossy(&self.answer);
        let lines = answer.split_inclusive("\r\n");
        lines.filter(|line| !line.starts_with("date:")).collect()
    }
}

/// An answer to its end, as its `content-length` says.
fn first_answer(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut answer = Vec::new();
    let mut byte = [0];
    while !answer.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte)?;
        answer.extend(byte);
    }
    let head = String::from_utf8_lossy(&answer).to_ascii_lowercase();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok())
        .ok_or_else(|| io::Error::other(format!("no length in {head}")))?;
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    answer.extend(body);
    Ok(answer)
}
