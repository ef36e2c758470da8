//! `walk.md`, gone as a newcomer goes it.

use crate::program::{errspec, folder, run_in};
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// The blocks of a language.
fn blocks<'t>(text: &'t str, language: &str) -> Vec<&'t str> {
    let begin = format!("```{language}\n");
    let blocks = text.split(begin.as_str()).skip(1);
    blocks
        .map(|block| block.split("```").next().unwrap())
        .collect()
}

/// A server that runs until it is dropped, and its address.
struct Server(Child, String);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start(folder: &Path, words: &[&str]) -> Server {
    // The port of the page may be in use.
    let mut command = errspec(&[words, &["--port", "0"]].concat());
    command.current_dir(folder).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut line = String::new();
    let out = child.stdout.take().unwrap();
    BufReader::new(out).read_line(&mut line).unwrap();
    let is_address = |one: &char| one.is_ascii_digit() || ".:".contains(*one);
    let address = line.split("http://").nth(1).expect("an address");
    let address: String = address.chars().take_while(is_address).collect();
    Server(child, format!("http://{address}"))
}

#[test]
fn a_newcomer_comes_to_the_end() {
    let text = include_str!("../../walk.md");
    let folder = folder(&[]);
    let (errors, client) = (blocks(text, "yaml"), blocks(text, "python"));
    fs::write(folder.path().join("client.py"), client[0]).unwrap();
    let has_python = Command::new("python3").arg("--version").output().is_ok();
    if !has_python {
        let note = "\n==> SKIPPED: there is no Python: the client of walk.md is not tried\n";
        std::io::stderr().write_all(note.as_bytes()).unwrap();
    }
    let mut mock = None;
    let mut done = 0;
    for line in blocks(text, "sh") {
        let words: Vec<&str> = line.split_whitespace().collect();
        done += 1;
        if !has_python && words.contains(&"python3") {
            continue;
        }
        match words.as_slice() {
            ["errspec", words @ ..] if words.contains(&"--judge") => {
                let words = [&words[..1], &["--port", "0"], &words[1..]].concat();
                let out = run_in(folder.path(), &words).expect(0);
                assert!(
                    out.contains("right  OUT_OF_STOCK") && out.contains(" 0 wrong"),
                    "{out}"
                );
                let hasty = client[0].replace("time.sleep(float(wait))", "pass");
                assert_ne!(hasty, client[0]);
                fs::write(folder.path().join("client.py"), hasty).unwrap();
                let out = run_in(folder.path(), &words).expect(1);
                assert!(out.contains("wrong  TOO_MANY_REQUESTS"), "{out}");
            }
            ["errspec", words @ ..] if words[0] == "mock" => {
                mock = Some(start(folder.path(), words))
            }
            ["errspec", words @ ..] if words[0] == "preview" => drop(start(folder.path(), words)),
            ["errspec", words @ ..] => {
                let out = run_in(folder.path(), words).expect(0);
                if words[0] == "check" {
                    assert!(text.contains(&format!("It says `{}`", out.trim())), "{out}");
                }
                if words[0] == "init" {
                    let path = folder.path().join("errors.yaml");
                    let spec = fs::read_to_string(&path).unwrap();
                    fs::write(path, spec + errors[0]).unwrap();
                }
            }
            [python, words @ ..] if *python == "python3" => {
                let mut command = Command::new(python);
                command.args(words).current_dir(folder.path());
                command.env("ERRSPEC_MOCK_URL", &mock.as_ref().expect("it runs").1);
                let out = String::from_utf8(command.output().unwrap().stdout).unwrap();
                assert!(text.contains(&format!("prints `{}`", out.trim())), "{out}");
            }
            _ => {}
        }
    }
    assert_eq!(done, 6);
}
