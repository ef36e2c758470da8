//! A server of raw bytes: it answers each request as a closure says.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// A server that counts the requests it got. It runs until the process ends.
pub struct Server {
    pub url: String,
    requests: Arc<AtomicUsize>,
}

/// A request's head, as far as the scripts look at it.
pub struct Request {
    pub path: String,
    /// Which request it is, counted from 1.
    pub number: usize,
}

impl Server {
    /// Answers each request on a connection of its own, and closes it behind the answer.
    pub fn start(
        script: impl Fn(&Request, &mut TcpStream) -> io::Result<()> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(AtomicUsize::new(0));
        let (script, count) = (Arc::new(script), Arc::clone(&requests));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (script, count) = (Arc::clone(&script), Arc::clone(&count));
                thread::spawn(move || serve(stream.unwrap(), &*script, &count));
            }
        });
        Self { url, requests }
    }

    /// Answers every request with these bytes.
    pub fn with(answer: impl Into<Vec<u8>>) -> Self {
        let answer = answer.into();
        Self::start(move |_, stream| stream.write_all(&answer))
    }

    /// Answers the first request with the first of these, and so on; the last one stands for all
    /// that follow.
    pub fn with_each(answers: &[String]) -> Self {
        let answers = answers.to_vec();
        Self::start(move |request, stream| {
            let answer = answers.get(request.number - 1).or(answers.last()).unwrap();
            stream.write_all(answer.as_bytes())
        })
    }

    pub fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

fn serve(
    mut stream: TcpStream,
    script: &dyn Fn(&Request, &mut TcpStream) -> io::Result<()>,
    count: &AtomicUsize,
) {
    let Some(path) = read_request(&mut stream) else {
        return;
    };
    let number = count.fetch_add(1, Ordering::SeqCst) + 1;
    let request = Request { path, number };
    let _ = script(&request, &mut stream);
    let _ = stream.shutdown(Shutdown::Write);
    // Until the client hangs up: closing earlier could reset what it has not read yet.
    let _ = io::copy(&mut stream, &mut io::sink());
}

/// Reads a request with its body, if it has a `Content-Length`, and returns its path.
fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        if stream.read(&mut byte).ok()? == 0 {
            return None;
        }
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).ok()?.to_ascii_lowercase();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length:"));
    let length: usize = length.map_or(Some(0), |length| length.trim().parse().ok())?;
    stream.read_exact(&mut vec![0; length]).ok()?;
    head.split(' ').nth(1).map(str::to_owned)
}

/// An answer with a right `Content-Length`. It says that the connection closes, so that no client
/// tries it a second time.
pub fn answer(status_line: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status_line}\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n{body}"
    )
}

/// An error of Infinex.
pub fn infinex(code: &str, message: &str) -> String {
    format!(r#"{{"error":{{"code":"{code}","msg":"{message}"}}}}"#)
}
