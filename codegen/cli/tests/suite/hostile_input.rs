//! Files, recordings and services that try to be more than they are.

use crate::program::{errspec, folder, run_in, run_with};
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::thread;

const SHOP: &str = "errspec: 1\napi: shop\nenvelope: { body: { code: \"{code}\", m: \"{message}\" } }\n\
    errors: { SOLD_OUT: { status: 409, message: sold out } }\n";

/// In the log of a workflow, a line that begins with `::` is a command, also behind blanks.
#[cfg(unix)]
#[test]
fn the_name_of_a_file_begins_no_line() {
    let name = "a\n ::error file=x::y\u{1b}[2J.yaml";
    let wrong = SHOP.replace("message:", "mesage:");
    let folder = folder(&[
        (name, &wrong),
        ("out\n::x/x", ""),
        ("shop.yaml", SHOP),
        ("b\n::x", "["),
    ]);
    let har = "b\n::x";
    let commands: &[&[&str]] = &[
        &["check", "."],
        &["check", ".", "--format", "short"],
        &["check", ".", "--format", "github"],
        &["check", ".", "--format", "junit"],
        &["check", ".", "--format", "json"],
        &["check", ".", "--format", "gitlab"],
        &["check", ".", "--format", "sarif"],
        &["check", "\n::x.yaml"],
        &["check", "shop.yaml", "--baseline", har],
        &["generate", "html", name],
        &["generate", "rust", name],
        &[
            "generate",
            "html",
            "shop.yaml",
            "-o",
            "out\n::x/",
            "--check",
        ],
        &["generate", "openapi", "shop.yaml", "--merge", har],
        &["generate", "rust", "shop.yaml", "--rust-settings", name],
        &["decode", "shop.yaml", har],
        &["verify", "shop.yaml", har],
        &["verify", "shop.yaml", "\n::x"],
        &["init", har],
        &["init", "-", "--from", har],
        &["explain", "SOLD_OUT", name],
        &["mock", name],
        &["preview", "\n::x"],
    ];
    for command in commands {
        let ran = run_in(folder.path(), command);
        let said = ran.out.clone() + &ran.err;
        let of_github = command.contains(&"github");
        for line in said
            .lines()
            .filter(|line| line.trim_start().starts_with("::"))
        {
            let own = [
                "::group::",
                "::endgroup::",
                "::error file=./a%0A",
                "::warning file=./shop",
                "::warning file=./a",
            ];
            let is_own = of_github && own.iter().any(|own| line.starts_with(own));
            assert!(is_own, "{command:?}: {said}");
        }
        assert!(!said.contains('\u{1b}'), "{command:?}: {said}");
    }
}

/// What others write into a HAR file, and `null` for all that they do not know.
#[test]
fn recordings_with_odd_values_are_read() {
    let body = "{\"code\":\"SOLD_OUT\",\"m\":\"sold out\"}";
    let content = json!({ "text": body });
    let entries = json!([
        { "request": null, "response": null },
        { "request": { "method": null, "url": null, "headers": null, "postData": null },
          "response": { "status": 409, "statusText": null, "headers": null, "content": content } },
        { "request": {}, "response": { "status": "409", "content": content } },
        { "request": {}, "response": { "status": 409.0, "content": content,
          "headers": [{ "name": null, "value": null }, { "name": "a b", "value": "\n" }, {}] } },
        { "request": {}, "response": { "status": 0 } },
        { "request": {}, "response": { "status": -1 } },
        { "request": {}, "response": { "status": 1e300 } },
        { "request": {}, "response": { "status": {} } },
        { "request": {}, "response": { "status": 409, "content": { "text": "%%%", "encoding": "base64" } } },
        {},
    ]);
    let har = json!({ "log": { "version": "1.2", "entries": entries } }).to_string();
    let folder = folder(&[("shop.yaml", SHOP), ("a.har", &har)]);
    let arguments = ["verify", "shop.yaml", "a.har", "--format", "json"];
    let ran = run_in(folder.path(), &arguments);
    let report: Value = serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{}", ran.err));
    assert_eq!(report["errors"][0]["count"], 3, "{report:#}");
    assert_eq!(report["answers"], 4, "{report:#}");
    // From a pipe, of which nothing can be read twice.
    let spec = folder.path().join("shop.yaml");
    let long = format!(
        "{{\"log\":{{\"a\":\"{}\",\"entries\":{entries}}}}}",
        "x".repeat(200_000)
    );
    let piped = run_with(
        long.as_bytes(),
        &["verify", spec.to_str().unwrap(), "-", "--format", "json"],
    );
    assert_eq!(piped.out, ran.out, "{}", piped.err);
}

/// For each token the scanner of YAML looks at all open brackets: it would take a minute and more.
#[test]
fn a_document_full_of_brackets_is_not_merged_into() {
    for open in ["{\"a\":", "[", "{a: ", "- [", "? {"] {
        let document = format!(
            "openapi: 3.1.0\npaths: {}",
            open.repeat(400_000 / open.len())
        );
        let folder = folder(&[("shop.yaml", SHOP), ("a.yaml", &document)]);
        let command = ["generate", "openapi", "shop.yaml", "--merge", "a.yaml"];
        let ran = run_in(folder.path(), &command);
        let why = "too many brackets stand inside of each other";
        assert!(
            ran.code == 2 && ran.err.contains(why),
            "{open}: {}",
            ran.err
        );
    }
}

/// Two places of such a line are shown, and not what is between them.
#[test]
fn what_is_found_in_a_spec_of_one_line_is_no_longer_than_elsewhere() {
    let error = |at: usize| {
        let ty = ["integer", "string"][at % 2];
        format!("E{at}: {{ status: 400, fields: {{ a: {ty}, b: {ty} }} }}")
    };
    let errors: Vec<String> = (0..200).map(error).collect();
    let head = "errspec: 1\napi: shop\nenvelope: { body: { code: \"{code}\", d: \"{fields}\" } }";
    let spec = format!("{head}\nerrors: {{ {} }}\n", errors.join(", "));
    let folder = folder(&[("shop.yaml", &spec)]);
    let ran = run_in(folder.path(), &["check", "shop.yaml"]);
    let count = ran.out.matches("integer here").count();
    assert!(count > 50, "{}", ran.out);
    assert!(ran.out.len() < 2000 * count, "{} bytes", ran.out.len());
}

/// A folder of recordings may have links in circles, and pipes that nobody writes into.
#[cfg(unix)]
#[test]
fn a_folder_of_recordings_ends() {
    let folder = folder(&[
        ("shop.yaml", SHOP),
        (
            "seen/a.txt",
            "HTTP/1.1 409 Conflict\n\n{\"code\":\"SOLD_OUT\"}",
        ),
    ]);
    let seen = folder.path().join("seen");
    for link in ["b", "c"] {
        std::os::unix::fs::symlink(&seen, seen.join(link)).unwrap();
    }
    let pipe = std::process::Command::new("mkfifo")
        .arg(seen.join("pipe"))
        .status();
    assert!(pipe.unwrap().success());
    let ran = run_in(
        folder.path(),
        &["verify", "shop.yaml", "seen", "--format", "json"],
    );
    let report: Value = serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{}", ran.err));
    assert_eq!(report["answers"], 1);
}

/// What an answer calls itself is kept for each finding.
#[test]
fn long_codes_and_paths_are_shown_by_their_beginning() {
    let body = json!({ "code": "X".repeat(100_000), "m": "y" }).to_string();
    let entry = json!({
        "request": { "method": "GET", "url": format!("https://a.example/{}", "p".repeat(100_000)) },
        "response": { "status": 400, "content": { "text": body } },
    });
    let har = json!({ "log": { "entries": [entry] } }).to_string();
    let answer = format!("HTTP/1.1 {}\n\n", "9".repeat(100_000));
    let folder = folder(&[("shop.yaml", SHOP), ("a.har", &har), ("b.txt", &answer)]);
    let ran = run_in(folder.path(), &["verify", "shop.yaml", "a.har"]);
    assert!(ran.code == 1 && ran.out.len() < 2000, "{}", ran.out.len());
    let ran = run_in(folder.path(), &["decode", "shop.yaml", "b.txt"]);
    assert!(ran.code == 2 && ran.err.len() < 500, "{}", ran.err.len());
}

#[test]
fn many_answers_are_one_list_of_json() {
    let entry =
        json!({ "request": {}, "response": { "status": 409, "content": { "text": "{}" } } });
    let entries: Vec<Value> = std::iter::repeat_n(entry, 300).collect();
    let har = json!({ "log": { "entries": entries } }).to_string();
    let folder = folder(&[("shop.yaml", SHOP), ("a.har", &har)]);
    let ran = run_in(folder.path(), &["decode", "shop.yaml", "a.har", "--json"]);
    let verdicts: Vec<Value> = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(verdicts.len(), 300);
}

/// A mock that runs until it is dropped.
struct Mock {
    child: Child,
    address: String,
    _folder: tempfile::TempDir,
}

impl Drop for Mock {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Mock {
    fn start(upstream: &str) -> Self {
        let folder = folder(&[("shop.yaml", SHOP)]);
        let mut command = errspec(&["mock", "shop.yaml", "--port", "0", "--upstream", upstream]);
        command.current_dir(folder.path()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("it starts");
        let mut line = String::new();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        out.read_line(&mut line).unwrap();
        let (_, address) = line.split_once("http://").unwrap();
        let (address, _) = address.split_once(',').unwrap();
        let address = address.to_owned();
        Self {
            child,
            address,
            _folder: folder,
        }
    }

    /// Sends a request, and returns the first bytes of the answer.
    fn ask(&self, target: &str, headers: &str, most: u64) -> Vec<u8> {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(
            stream,
            "GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n"
        )
        .unwrap();
        let mut bytes = Vec::new();
        stream.take(most).read_to_end(&mut bytes).unwrap();
        bytes
    }

    /// The most memory that it had, in bytes. None where the system does not say.
    fn peak(&self) -> Option<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:"))?;
        Some(line.trim().trim_end_matches(" kB").parse::<u64>().ok()? * 1024)
    }
}

/// A service whose answers never end.
fn endless() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            thread::spawn(move || {
                let mut stream = stream.unwrap();
                // A client takes no answer before it has asked.
                let _ = stream.read(&mut [0; 1000]);
                let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
                let chunk = format!("10000\r\n{}\r\n", "x".repeat(0x1_0000));
                let _ = stream.write_all(head.as_bytes());
                while stream.write_all(chunk.as_bytes()).is_ok() {}
            });
        }
    });
    format!("http://{address}")
}

#[test]
fn an_answer_without_end_is_handed_on_and_not_kept() {
    let mock = Mock::start(&endless());
    assert_eq!(mock.ask("/a", "", 100_000_000).len(), 100_000_000);
    let peak = mock.peak();
    assert!(peak.is_none_or(|peak| peak < 60_000_000), "{peak:?}");
    // A fault is for the whole of an answer, of which there is so much.
    let refused = mock.ask("/a", "Prefer: fault=broken-json\r\n", 1_000_000);
    let refused = String::from_utf8(refused).unwrap();
    assert!(
        refused.starts_with("HTTP/1.1 501") && refused.contains("more than 16 MB"),
        "{refused}"
    );
    let peak = mock.peak();
    assert!(peak.is_none_or(|peak| peak < 120_000_000), "{peak:?}");
}

#[test]
fn long_targets_are_not_kept() {
    let mock = Mock::start("http://127.0.0.1:9");
    for index in 0..1000 {
        mock.ask(
            &format!("/{index}/{}", "p".repeat(60_000)),
            "Prefer: code=SOLD_OUT\r\n",
            10_000,
        );
    }
    let peak = mock.peak();
    assert!(peak.is_none_or(|peak| peak < 60_000_000), "{peak:?}");
    let record = mock.ask("/_errspec", "", 10_000_000);
    let record = String::from_utf8(record).unwrap();
    assert!(
        record.len() < 3_000_000 && record.contains("p…"),
        "{}",
        record.len()
    );
}
