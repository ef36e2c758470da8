//! The answers that the tutorial shows are those of the service.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command};
use std::time::Duration;

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn connect(address: &str) -> TcpStream {
    for _ in 0..500 {
        if let Ok(stream) = TcpStream::connect(address) {
            return stream;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("the service does not open");
}

#[test]
fn curl_shows_what_the_tutorial_says() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = free.local_addr().unwrap().to_string();
    drop(free);
    let mut command = Command::new(env!("CARGO_BIN_EXE_shop"));
    let _server = Server(command.env("ADDRESS", &address).spawn().unwrap());

    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../src/guide/server.md");
    let page = std::fs::read_to_string(page).unwrap();
    let calls = page.split("```sh\ncurl ").skip(1);
    let mut seen = 0;
    for call in calls {
        let (line, rest) = call.split_once('\n').unwrap();
        let told = rest.split("```text\n").nth(1).unwrap();
        let told = told.split("\n```").next().unwrap();
        let path = line.split("localhost:3000").nth(1).unwrap();
        let mut stream = connect(&address);
        let request = format!("POST {path} HTTP/1.1\r\nhost: shop\r\nconnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let shown = match line.contains("-i ") {
            true => {
                // curl asks to keep the connection, and no two days have one date.
                let head = head
                    .replace("\r\n", "\n")
                    .replace("\nconnection: close", "");
                let (before, date) = head.split_once("date: ").unwrap();
                let date = date.split_once('\n').map_or("", |(_, rest)| rest);
                format!("{before}date: …\n{date}\n{body}")
            }
            false => body.to_owned(),
        };
        assert_eq!(shown, told, "curl {line}");
        seen += 1;
    }
    assert_eq!(seen, 2);
}
