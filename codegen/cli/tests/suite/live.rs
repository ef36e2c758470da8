//! The page of `errspec preview` in a real browser. The test stands between the two: it hands on what the
//! browser asks for, adds a script that checks the page, and saves the file when that says so.

use crate::browser::{chromium, headless};
use crate::program::{errspec, folder};
use std::fs;
use std::io::{self, BufRead as _, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::Duration;

/// Stops a program at the end of a test, and where it fails.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A spec of errors enough to fill some screens.
fn spec(summary: &str) -> String {
    let errors = (1..60).map(|number| {
        format!(
            "  CODE_{number}: {{ status: 409, summary: {summary}, fields: {{ left: {{ type: integer, example: 7 }} }} }}\n"
        )
    });
    let errors: String = errors.collect();
    format!(
        "errspec: 1\napi: shop\nenvelope: {{ body: {{ code: \"{{code}}\", \"*\": \"{{fields}}\" }} }}\nerrors:\n{errors}"
    )
}

/// What stands between the browser and the program.
#[derive(Clone)]
struct Between {
    /// The address of the program.
    program: String,
    file: PathBuf,
    done: Sender<String>,
}

impl Between {
    fn serve(self, listener: &TcpListener) {
        for browser in listener.incoming() {
            let between = self.clone();
            // Where the browser hangs up, there is nobody to tell.
            thread::spawn(move || between.answer(browser?));
        }
    }

    fn answer(&self, mut browser: TcpStream) -> io::Result<()> {
        let mut reader = BufReader::new(browser.try_clone()?);
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if reader.read_line(&mut head)? == 0 {
                return Ok(());
            }
        }
        let length = head.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            let is_length = name.eq_ignore_ascii_case("content-length");
            is_length.then(|| value.trim().parse().unwrap())
        });
        let mut body = vec![0; length.unwrap_or(0)];
        reader.read_exact(&mut body)?;
        let body = String::from_utf8(body).unwrap();
        let target = head.split(' ').nth(1).unwrap_or_default();
        match target {
            "/test/check.js" => reply(&mut browser, "text/javascript", include_str!("live.js")),
            "/test/save" => {
                let text = match body.as_str() {
                    "longer" => spec(&format!("\"A longer text. {}\"", "More of it. ".repeat(40))),
                    "broken" => "errspec: 1\napi: shop\nerrors: { A: { status: 12 } }\n".to_owned(),
                    _ => spec("Short."),
                };
                fs::write(&self.file, text)?;
                reply(&mut browser, "text/plain", "")
            }
            "/test/done" => {
                self.done.send(body).unwrap();
                reply(&mut browser, "text/plain", "")
            }
            "/favicon.ico" => reply(&mut browser, "text/plain", ""),
            _ => self.hand_on(&mut browser, &head, &body),
        }
    }

    fn hand_on(&self, browser: &mut TcpStream, head: &str, body: &str) -> io::Result<()> {
        let mut program = TcpStream::connect(&self.program)?;
        let lines = head.lines().filter(|line| {
            let name = line.split(':').next().unwrap_or_default();
            // The page is of this address, and the program takes requests of its own pages only.
            let is_replaced = ["host", "origin", "connection"];
            !line.is_empty() && !is_replaced.contains(&name.to_lowercase().as_str())
        });
        let lines: Vec<&str> = lines.collect();
        // So answers have no chunks.
        let lines = lines.join("\r\n").replacen("HTTP/1.1", "HTTP/1.0", 1);
        let host = &self.program;
        write!(
            program,
            "{lines}\r\nhost: {host}\r\nconnection: close\r\n\r\n{body}"
        )?;
        if !head.starts_with("GET / ") {
            io::copy(&mut program, browser)?;
            return browser.shutdown(Shutdown::Both);
        }
        let mut page = String::new();
        program.read_to_string(&mut page)?;
        let (head, page) = page.split_once("\r\n\r\n").unwrap();
        let script = "<script src=\"/test/check.js\" defer></script></body>";
        let page = page.replacen("</body>", script, 1);
        let head = head
            .lines()
            .filter(|line| !line.starts_with("content-length"));
        let head: Vec<&str> = head.collect();
        let head = head.join("\r\n");
        write!(
            browser,
            "{head}\r\ncontent-length: {}\r\n\r\n{page}",
            page.len()
        )?;
        browser.shutdown(Shutdown::Both)
    }
}

fn reply(browser: &mut TcpStream, kind: &str, text: &str) -> io::Result<()> {
    let length = text.len();
    write!(
        browser,
        "HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{text}"
    )?;
    browser.shutdown(Shutdown::Both)
}

#[test]
fn the_page_of_a_server_is_live_in_a_browser() {
    let Some(browser) = chromium() else {
        return;
    };
    let folder = folder(&[("shop.yaml", &spec("Short."))]);
    let mut command = errspec(&["preview", "shop.yaml", "--port", "0"]);
    command.current_dir(folder.path()).stdout(Stdio::piped());
    let mut program = Running(command.spawn().unwrap());
    let mut line = String::new();
    let out = program.0.stdout.take().unwrap();
    BufReader::new(out).read_line(&mut line).unwrap();
    let address = line.split("http://").nth(1).unwrap();
    let address = address.split(' ').next().unwrap().to_owned();

    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let own = listener.local_addr().unwrap();
    let (sender, done) = channel();
    let between = Between {
        program: address,
        file: folder.path().join("shop.yaml"),
        done: sender,
    };
    thread::spawn(move || between.serve(&listener));
    let mut command = headless(&browser, folder.path());
    command
        .arg("--remote-debugging-port=0")
        .arg(format!("http://{own}/"));
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let _browser = Running(command.spawn().unwrap());
    let said = done.recv_timeout(Duration::from_secs(120));
    let said = said.expect("the browser says what it found");
    assert!(said.starts_with("all is well"), "{said}");
}
