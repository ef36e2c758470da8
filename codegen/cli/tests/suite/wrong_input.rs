//! What each command says of files that it cannot use, where nobody reads what it says, and when it is stopped.

use crate::program::{Ran, errspec, folder, run_in};
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};

const SHOP: &str =
    "errspec: 1\napi: shop\nerrors:\n  SOLD_OUT: { status: 409, summary: Sold out. }\n";

/// How each command is asked for a spec, which stands for `SPEC`.
const OF_SPECS: &[&[&str]] = &[
    &["check", "SPEC"],
    &["check", "SPEC", "--format", "json"],
    &["explain", "SOLD_OUT", "SPEC"],
    &["generate", "html", "SPEC"],
    &["generate", "json", "SPEC", "-o", "made"],
    &["decode", "SPEC"],
    &["mock", "SPEC", "--port", "0"],
    &["preview", "SPEC", "--port", "0"],
    &["verify", "SPEC", "answer.txt"],
];

/// The same for an answer.
const OF_ANSWERS: &[&[&str]] = &[
    &["decode", "shop.yaml", "ANSWER"],
    &["verify", "shop.yaml", "ANSWER"],
    &["init", "--from", "ANSWER", "made"],
];

/// Runs a command about a file, which must say what is wrong and leave nothing behind.
fn refuse(folder: &Path, command: &[&str], file: &str) -> Ran {
    let arguments = command.iter().map(|one| match *one {
        "SPEC" | "ANSWER" => file,
        other => other,
    });
    let arguments: Vec<&str> = arguments.collect();
    let ran = run_in(folder, &arguments);
    assert_eq!(ran.code, 2, "{arguments:?}: {}{}", ran.out, ran.err);
    assert!(ran.err.starts_with("error: "), "{arguments:?}: {}", ran.err);
    assert!(!ran.out.contains("nothing wrong"), "{arguments:?}");
    assert!(ran.err.len() < 1_000, "{arguments:?}: {}", ran.err);
    assert!(!folder.join("made").exists(), "{arguments:?}");
    ran
}

#[test]
fn what_is_no_spec_and_no_answer_is_refused_by_its_name() {
    let folder = folder(&[
        ("shop.yaml", SHOP),
        ("answer.txt", "HTTP/1.1 409 Conflict\n\n{}"),
    ]);
    let path = |name: &str| folder.path().join(name);
    fs::create_dir(path("empty")).unwrap();
    let binary: Vec<u8> = (0..=255).cycle().take(300_000).collect();
    fs::write(path("binary"), binary).unwrap();
    File::create(path("large"))
        .unwrap()
        .set_len(100_000_000)
        .unwrap();
    for (file, of_specs, of_answers) in [
        (
            "no-such-file",
            "cannot read `no-such-file`",
            "cannot read `no-such-file`",
        ),
        ("empty", "`empty`", "`empty`"),
        ("binary", "`binary`", "`binary`"),
        (
            "large",
            "it has more than 16 MB",
            "`large` has more than 64 MB",
        ),
    ] {
        for command in OF_SPECS {
            let ran = refuse(folder.path(), command, file);
            assert!(ran.err.contains(of_specs), "{command:?}: {}", ran.err);
        }
        for command in OF_ANSWERS {
            let ran = refuse(folder.path(), command, file);
            assert!(ran.err.contains(of_answers), "{command:?}: {}", ran.err);
        }
    }
}

#[cfg(unix)]
#[test]
fn what_must_not_be_read_or_written_is_said() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = folder(&[("shop.yaml", SHOP), ("locked/shop.yaml", SHOP)]);
    let path = folder.path().join("locked/shop.yaml");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o0)).unwrap();
    if File::open(&path).is_ok() {
        let note =
            "\n==> SKIPPED: this user may read every file: what no permission says is not tested\n";
        std::io::stderr().write_all(note.as_bytes()).unwrap();
        return;
    }
    for command in OF_SPECS {
        let ran = refuse(folder.path(), command, "locked/shop.yaml");
        assert!(
            ran.err.contains("Permission denied"),
            "{command:?}: {}",
            ran.err
        );
    }
    let locked = folder.path().join("locked");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).unwrap();
    let write = ["generate", "json", "shop.yaml", "-o", "locked/shop.json"];
    let ran = run_in(folder.path(), &write);
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("cannot write `locked/shop.json`"),
        "{}",
        ran.err
    );
    assert_eq!(fs::read_dir(&locked).unwrap().count(), 1);
}

/// A folder that is not there cannot be written into either, and what was there stays when writing fails.
#[test]
fn what_cannot_be_written_leaves_nothing_half() {
    let folder = folder(&[("shop.yaml", SHOP), ("file", "mine")]);
    for output in ["no/such/folder.json", "file/below.json"] {
        let ran = run_in(
            folder.path(),
            &["generate", "json", "shop.yaml", "-o", output],
        );
        assert_eq!(ran.code, 2, "{output}");
        assert!(
            ran.err.contains(&format!("cannot write `{output}`")),
            "{}",
            ran.err
        );
    }
    let ran = run_in(folder.path(), &["init", "file"]);
    assert_eq!(ran.code, 2);
    assert_eq!(
        fs::read_to_string(folder.path().join("file")).unwrap(),
        "mine"
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

/// As in `errspec … | head -0`: nobody is told, and it is no failure of the command.
#[test]
fn a_reader_that_goes_away_is_no_failure() {
    for arguments in [
        &["generate", "html", "specs/stripe.yaml"][..],
        &["generate", "json", "specs/stripe.yaml"],
        &["check", "codegen/tests/reject", "--format", "short"],
        &["explain", "E0014"],
        &["man"],
        &["completions", "bash"],
        &["schema", "json"],
    ] {
        let mut command = errspec(arguments);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        drop(child.stdout.take());
        let ended = child.wait_with_output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert!(
            !said.contains("panicked") && !said.contains("Broken pipe"),
            "{arguments:?}: {said}"
        );
        assert_eq!(ended.status.code(), Some(0), "{arguments:?}: {said}");
    }
}

#[test]
fn a_port_in_use_is_said_with_what_to_do() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    for command in ["mock", "preview"] {
        let ran = run_in(
            Path::new("../.."),
            &[command, "specs/eb.yaml", "--port", &port],
        );
        assert_eq!(ran.code, 2, "{command}");
        assert!(
            ran.err.contains(&port) && ran.err.contains("`--port 0` takes a free port"),
            "{}",
            ran.err
        );
    }
}

/// Presses Ctrl-C.
#[cfg(unix)]
fn interrupt(child: &Child) {
    let sent = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(sent.unwrap().success());
}

#[cfg(unix)]
#[test]
fn servers_stop_cleanly() {
    for command in ["mock", "preview"] {
        let mut child = errspec(&[command, "specs/eb.yaml", "--port", "0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        out.read_line(&mut line).unwrap();
        assert!(line.contains("http://127.0.0.1:"), "{line}");
        // A connection that nobody ends does not keep it.
        let address = line.split("http://").nth(1).unwrap();
        let is_address = |one: char| one.is_ascii_digit() || ".:".contains(one);
        let address: String = address.chars().take_while(|one| is_address(*one)).collect();
        let address = address.trim_end_matches(['.', ':']);
        let _open = std::net::TcpStream::connect(address).unwrap();
        interrupt(&child);
        let ended = child.wait_with_output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(
            (ended.status.code(), said.as_str()),
            (Some(0), ""),
            "{command}"
        );
    }
}
