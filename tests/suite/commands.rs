//! The commands that documents show, as far as they are cargo's and the repository's own: each names packages,
//! targets and files that there are. Those of the program are in the tests of the program.

use crate::net;
use crate::paths::root;
use serde_json::Value;
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The documents, and what examples say of themselves.
fn documents(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && !name.starts_with('.') && name != "target" {
            documents(&path, found);
        } else if name.ends_with(".md")
            || (name == "main.rs" && path.parent().unwrap().ends_with("src"))
        {
            found.push(path);
        }
    }
}

/// The commands of a document: the lines of each block for a shell, and those within its text.
fn commands(document: &Path) -> (Vec<Vec<String>>, Vec<String>) {
    let text = fs::read_to_string(document).unwrap();
    let text = match document
        .extension()
        .is_some_and(|extension| extension == "rs")
    {
        true => {
            let docs = text.lines().map_while(|line| line.strip_prefix("//!"));
            docs.map(|line| format!("{}\n", line.trim_start()))
                .collect()
        }
        false => text,
    };
    let mut blocks = Vec::new();
    let mut prose = String::new();
    for (index, part) in text.split("```").enumerate() {
        match part.strip_prefix("sh\n") {
            _ if index % 2 == 0 => prose.push_str(part),
            Some(block) => {
                let block = block.replace("\\\n", " ");
                let lines = block.lines().flat_map(|line| line.split(" && "));
                let lines = lines.map(|line| {
                    line.split(" #")
                        .next()
                        .unwrap_or_default()
                        .trim()
                        .to_owned()
                });
                blocks.push(
                    lines
                        .filter(|line| !line.is_empty() && !line.starts_with('#'))
                        .collect(),
                );
            }
            None => {}
        }
    }
    let inline = prose.split('`').skip(1).step_by(2);
    let inline = inline.filter(|code| code.starts_with("cargo ") || code.starts_with(".ci/"));
    let inline = inline.map(|code| code.replace('\n', " ")).collect();
    (blocks, inline)
}

/// The packages of workspaces, and the names of what each can build, by the folder of the workspace.
#[derive(Default)]
struct Workspaces(HashMap<PathBuf, HashMap<String, Vec<String>>>);

impl Workspaces {
    fn packages(&mut self, folder: &Path) -> &HashMap<String, Vec<String>> {
        self.0.entry(folder.to_owned()).or_insert_with(|| {
            let mut command = Command::new(env!("CARGO"));
            command.args([
                "metadata",
                "--no-deps",
                "--offline",
                "--format-version",
                "1",
            ]);
            let output = command.current_dir(folder).output().unwrap();
            let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
            let packages = metadata["packages"].as_array().unwrap().iter();
            let name = |value: &Value| value["name"].as_str().unwrap().to_owned();
            packages
                .map(|package| {
                    let targets = package["targets"].as_array().unwrap();
                    (name(package), targets.iter().map(name).collect())
                })
                .collect()
        })
    }
}

/// Asserts that what a command of cargo names is there.
fn check_cargo(words: &[&str], folder: &Path, workspaces: &mut Workspaces) -> Result<(), String> {
    let words = words.split(|word| *word == "--").next().unwrap_or_default();
    let after = |flag| {
        words
            .windows(2)
            .filter(move |pair| pair[0] == flag)
            .map(|pair| pair[1])
    };
    let manifest = after("--manifest-path")
        .next()
        .map(|path| folder.join(path));
    let workspace = match &manifest {
        // It stands for the manifest of each lock file.
        Some(path) if path.to_string_lossy().contains('$') => return Ok(()),
        Some(path) => path.parent().unwrap(),
        None => folder,
    };
    let targets = ["--bin", "--bench", "--test"].into_iter().flat_map(after);
    let targets: Vec<&str> = targets.collect();
    let packages = workspaces.packages(workspace);
    if let Some(package) = after("-p").find(|name| !packages.contains_key(*name)) {
        return Err(format!("there is no package `{package}`"));
    }
    let is_built = |name: &str| packages.values().flatten().any(|target| target == name);
    if let Some(target) = targets.into_iter().find(|name| !is_built(name)) {
        return Err(format!("there is no target `{target}`"));
    }
    match after("--path").find(|path| !folder.join(path).join("Cargo.toml").exists()) {
        Some(path) => Err(format!("there is no package in `{path}`")),
        None => Ok(()),
    }
}

/// Asserts that what a command names is there, and goes where `cd` leads. None if the command is no business
/// of these tests.
fn check(
    line: &str,
    folder: &mut PathBuf,
    workspaces: &mut Workspaces,
) -> Option<Result<(), String>> {
    let is_setting = |word: &&str| word.contains('=') && !word.starts_with('-');
    let words = line.split_whitespace().skip_while(is_setting);
    let words: Vec<&str> = words.collect();
    let (what, is_there) = match words.as_slice() {
        ["cargo", words @ ..] => return Some(check_cargo(words, folder, workspaces)),
        ["cd", to] => {
            folder.push(to);
            ("folder", folder.is_dir())
        }
        [script, ..] if script.starts_with(".ci/") => ("script", root().join(script).is_file()),
        _ => return None,
    };
    let missing = || format!("there is no such {what}");
    Some(is_there.then_some(()).ok_or_else(missing))
}

#[test]
fn commands_of_documents_name_what_there_is() {
    let root = root().canonicalize().unwrap();
    let mut found = Vec::new();
    documents(&root, &mut found);
    let (mut seen, mut workspaces) = (0, Workspaces::default());
    for document in found {
        let (blocks, inline) = commands(&document);
        // Text beside a workspace of its own speaks of that.
        let mut folders = document.ancestors();
        let beside = folders.find(|folder| folder.join("Cargo.lock").exists());
        let inline = inline
            .into_iter()
            .map(|command| (beside.unwrap(), vec![command]));
        let blocks = blocks.into_iter().map(|block| (root.as_path(), block));
        for (start, lines) in blocks.chain(inline) {
            let mut folder = start.to_owned();
            for line in lines {
                match check(&line, &mut folder, &mut workspaces) {
                    Some(Err(why)) => panic!("{}: `{line}`: {why}", document.display()),
                    Some(Ok(())) => seen += 1,
                    None => {}
                }
            }
        }
    }
    assert!(seen > 40, "{seen}");
}

/// What the README shows of the gallery is what it answers.
#[tokio::test(flavor = "multi_thread")]
async fn the_gallery_answers_as_the_readme_says() {
    let address = net::gallery().await;
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let (_, rest) = readme.split_once("curl -i 'localhost:8080").unwrap();
    let (path, rest) = rest.split_once('\'').unwrap();
    let (_, rest) = rest.split_once("```text\n").unwrap();
    let told = rest.split("\n```").next().unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nhost: gallery\r\nconnection: close\r\n\r\n");
    let raw = net::exchange(&address, request.as_bytes()).await;
    for line in told.lines() {
        match line.split_once(": ") {
            None => assert_eq!(raw.status_line, line),
            Some((name, "…")) => assert!(raw.header(name).is_some(), "{name}"),
            Some((name, value)) => assert_eq!(raw.header(name), Some(value)),
        }
    }
    assert_eq!(raw.body, b"");
}
