//! No text of a spec is run: rustdoc finds no test in what the engine makes of it.

use super::seeds;
use errspec_codegen::{Generated, Options, generate};
use fastrand::Rng;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::{env, fs, io};

/// What Markdown is made of.
const PARTS: [&str; 44] = [
    "\n",
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    "panic!()\n",
    "panic!()",
    "x",
    " ",
    "  ",
    "   ",
    "    ",
    "\t",
    "```\n",
    "```",
    "```rust\n",
    "```json\n",
    "````\n",
    "~~~\n",
    "~~~",
    "- ",
    "* ",
    "1. ",
    "10) ",
    "> ",
    ">",
    "# ",
    "<!--",
    "-->",
    "<pre>",
    "</pre>",
    "<div>",
    "<script>\n",
    "</script>",
    "<?",
    "?>",
    "[a]: b \"",
    "[^a]: ",
    "| a | b |\n|---|---|\n",
    "\r",
    "\r\n",
    "\\",
    "&#96;&#96;&#96;\n",
    "- [x] ",
];

#[test]
fn no_text_of_a_spec_is_a_test() -> io::Result<()> {
    let mut file = "#![allow(warnings)]\n".to_owned();
    for seed in seeds(3000) {
        let mut rng = Rng::with_seed(seed);
        let parts = (0..rng.usize(1..14)).map(|_| *rng.choice(&PARTS).expect("some"));
        let docs: String = parts.collect();
        let generated = generated(&docs);
        // As the macro has it, also behind words of the module's own; and as a build script has it.
        let attributes = generated.to_attributes();
        let text = generated.to_file();
        let (head, _) = text.split_once("\npub mod ").expect("a module");
        let write = writeln!(
            file,
            "{attributes} pub mod a{seed} {{}}\n/// Mine.\n{attributes} pub mod b{seed} {{}}\n\
             {head}\npub mod c{seed} {{}}"
        );
        write.map_err(io::Error::other)?;
    }
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("docs.rs");
    fs::write(&path, file)?;
    let rustdoc = env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into());
    let output = Command::new(rustdoc)
        .args([
            "--test",
            "--edition=2024",
            "--crate-name=docs",
            "--test-args=--list",
        ])
        .arg(&path)
        .output()?;
    let found = String::from_utf8_lossy(&output.stdout);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(found.contains("0 tests"), "{found}{said}");
    Ok(())
}

/// rustdoc does find tests, where there are any.
#[test]
fn a_test_would_be_found() -> io::Result<()> {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("one_test.rs");
    fs::write(&path, "//! ```\n//! panic!()\n//! ```\n")?;
    let rustdoc = env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into());
    let output = Command::new(rustdoc)
        .args(["--test", "--edition=2024", "--test-args=--list"])
        .arg(&path)
        .output()?;
    assert!(String::from_utf8_lossy(&output.stdout).contains("1 test"));
    Ok(())
}

fn generated(docs: &str) -> Generated {
    let docs = serde_json::Value::from(docs);
    let spec = format!("errspec: 1\napi: x\ndocs: {docs}\nerrors: {{ A: {{ status: 400 }} }}\n");
    let read = |_: &Path| Err(io::Error::other("there is no other file"));
    match generate(Path::new("x.yaml"), &spec, &Options::default(), &read) {
        Ok(generated) => generated,
        Err(report) => panic!("{report}"),
    }
}
