//! The guide in `src/guide/`: what it shows is the code of `examples/guide/`, which the workspace compiles
//! and runs.

use crate::paths::root;
use std::fs;

/// A block of code, and the text before it.
struct Block<'p> {
    language: &'p str,
    text: &'p str,
}

fn blocks(page: &str) -> Vec<Block<'_>> {
    let mut parts = page.split("```");
    parts.next();
    let mut blocks = Vec::new();
    while let Some(block) = parts.next() {
        let (language, text) = block.split_once('\n').unwrap();
        blocks.push(Block { language, text });
        parts.next();
    }
    blocks
}

fn page(name: &str) -> String {
    fs::read_to_string(root().join(format!("src/guide/{name}.md"))).unwrap()
}

fn example(path: &str) -> String {
    fs::read_to_string(root().join("examples/guide").join(path)).unwrap()
}

fn of_language<'p>(blocks: &[Block<'p>], language: &str) -> Vec<&'p str> {
    let wanted = blocks.iter().filter(|block| block.language == language);
    wanted.map(|block| block.text).collect()
}

/// The blocks of a tutorial, one after the other, are the whole file that it writes.
#[test]
fn the_tutorials_write_what_is_tested() {
    for (name, package) in [("server", "shop"), ("client", "shop-client")] {
        let page = page(name);
        let blocks = blocks(&page);
        let rust = of_language(&blocks, "rust").join("\n");
        assert_eq!(rust, example(&format!("{package}/src/main.rs")), "{name}");
        for yaml in of_language(&blocks, "yaml") {
            assert_eq!(yaml, example("shop/specs/shop.yaml"));
        }
        let manifests = of_language(&blocks, "toml");
        let [manifest] = manifests[..] else {
            panic!("{name} shows one manifest")
        };
        // The same features of errspec, and the same crates.
        let tested = example(&format!("{package}/Cargo.toml"));
        let features = |text: &str| {
            let line = text.lines().find(|line| line.starts_with("errspec = "));
            line.unwrap().split_once("features").unwrap().1.to_owned()
        };
        assert_eq!(features(manifest), features(&tested), "{name}");
        for line in manifest.lines().skip(1) {
            let name = line.split_once(" = ").unwrap().0;
            let depends = |line: &str| line.split(['.', ' ']).next() == Some(name);
            assert!(tested.lines().any(depends), "{package} has no {name}");
        }
    }
}

/// Each piece of code of the page is one of the examples'.
#[test]
fn the_change_from_thiserror_shows_what_is_tested() {
    let page = page("from_thiserror");
    let files = [
        "tickets-by-hand/src/error.rs",
        "tickets/specs/tickets.yaml",
        "tickets/src/lib.rs",
        "tickets/src/store.rs",
        "tickets/src/layer.rs",
        "tickets-client/src/lib.rs",
    ];
    for file in files {
        assert!(page.contains(&format!("`{file}`")), "{file} is not named");
    }
    let texts = files.map(example);
    let blocks = blocks(&page);
    assert!(blocks.len() > 15);
    for block in &blocks {
        assert!(matches!(block.language, "rust" | "yaml"));
        let is_tested = texts.iter().any(|text| text.contains(block.text));
        assert!(is_tested, "in no example:\n{}", block.text);
    }
}

/// Its table counts their lines.
#[test]
fn the_lines_of_the_change_are_counted() {
    let page = page("from_thiserror");
    let count = |paths: &[&str]| -> usize {
        let texts = paths.iter().map(|path| example(path));
        texts.map(|text| text.lines().count()).sum()
    };
    let hand = |name: &str| format!("tickets-by-hand/src/{name}.rs");
    let service = ["error", "extract", "layer", "lib"].map(hand);
    let service = count(&service.each_ref().map(String::as_str));
    let after = count(&["tickets/src/layer.rs", "tickets/src/lib.rs"]);
    let client = ["client/error", "client/mod"].map(hand);
    let client = count(&client.each_ref().map(String::as_str));
    let client_after = count(&["tickets-client/src/lib.rs"]);
    let spec = count(&["tickets/specs/tickets.yaml"]);
    for row in [
        format!("| the service, without its store | {service} | {after} |"),
        format!("| the client | {client} | {client_after} |"),
        format!("| the spec | | {spec} |"),
    ] {
        assert!(page.contains(&row), "the table should have: {row}");
    }
}
