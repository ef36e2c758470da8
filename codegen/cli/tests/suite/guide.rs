//! The tutorial for authors in `src/guide/author.md`: its specs are written, its commands run, and what it
//! shows is what they show.

use crate::program::{Ran, errspec, folder, root};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};

/// A mock that runs until it is dropped.
struct Mock {
    child: Child,
    address: String,
}

impl Drop for Mock {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Mock {
    /// Starts the tutorial's command on a free port.
    fn start(folder: &std::path::Path, command: &str) -> Self {
        let arguments: Vec<&str> = command.split(' ').chain(["--port", "0"]).collect();
        let mut command = errspec(&arguments);
        let mut child = command
            .current_dir(folder)
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut line = String::new();
        let out = child.stdout.take().expect("a pipe");
        BufReader::new(out).read_line(&mut line).expect("a line");
        let address = line.split("http://").nth(1).expect("an address");
        let address = address.split(',').next().expect("a comma").to_owned();
        Self { child, address }
    }

    /// What `curl -i` shows of a path.
    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("it is open");
        let request = format!("GET {path} HTTP/1.1\r\nhost: mock\r\nconnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("it is taken");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it ends");
        answer
    }
}

/// What a call of curl shows, of a command that may end in a pipe to the program.
fn curl(mock: &Mock, folder: &std::path::Path, command: &str) -> Ran {
    let (call, piped) = match command.split_once(" | errspec ") {
        Some((call, piped)) => (call, Some(piped)),
        None => (command, None),
    };
    let path = call.split("localhost:4010").nth(1).expect("a path");
    let answer = mock.get(path.split(' ').next().expect("a path"));
    let Some(piped) = piped else {
        let body = answer.split("\r\n\r\n").nth(1).expect("a body");
        return Ran {
            code: 0,
            out: format!("{body}\n"),
            err: String::new(),
        };
    };
    let arguments: Vec<&str> = piped.split(' ').collect();
    let mut command = errspec(&arguments);
    command.current_dir(folder).stdin(Stdio::piped());
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin.write_all(answer.as_bytes()).expect("it is taken");
    drop(stdin);
    child.wait_with_output().expect("it ends").into()
}

#[test]
fn the_tutorial_for_authors_shows_what_the_program_does() {
    let page = fs::read_to_string(root().join("src/guide/author.md")).expect("the page");
    let folder = folder(&[]);
    let mut mock = None;
    let mut last: Option<Ran> = None;
    let (mut specs, mut commands, mut shown) = (0, 0, 0);
    for block in page.split("```").skip(1).step_by(2) {
        let (language, text) = block.split_once('\n').expect("a language");
        match language {
            "yaml" => {
                fs::write(folder.path().join("shop.yaml"), text).expect("it can be written");
                specs += 1;
            }
            "sh" => {
                let command = text.trim_end();
                commands += 1;
                if let Some(command) = command.strip_prefix("errspec ") {
                    if command.starts_with("mock") {
                        mock = Some(Mock::start(folder.path(), command));
                        continue;
                    }
                    let arguments: Vec<&str> = command.split(' ').collect();
                    let mut command = errspec(&arguments);
                    let output = command.current_dir(folder.path()).output();
                    last = Some(output.expect("the program runs").into());
                } else {
                    let mock = mock.as_ref().expect("a mock was started");
                    last = Some(curl(mock, folder.path(), command));
                }
                // Where it shows nothing, nothing is wrong.
                let ran = last.as_ref().expect("it ran");
                assert!(ran.code < 2, "{command}: {}", ran.err);
            }
            "text" => {
                let ran = last.take().expect("a command before its output");
                assert!(
                    ran.out.starts_with(text.trim_end()),
                    "the page shows\n{text}\nand the program\n{}{}",
                    ran.out,
                    ran.err
                );
                shown += 1;
            }
            other => panic!("a block of {other}"),
        }
    }
    assert_eq!((specs, commands, shown), (2, 6, 2));
    let page = fs::read_to_string(folder.path().join("errors.html")).expect("a page was made");
    assert!(page.contains("Order fewer, or wait until there is more."));
}
