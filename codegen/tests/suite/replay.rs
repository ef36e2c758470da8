//! What the fuzz target `load` runs, over `fuzz/seeds/load` and what becomes of specs that are
//! broken at random, always in the same way.

#[path = "../../../fuzz/src/load.rs"]
mod load;

use crate::golden::root;
use std::fs;
use std::path::{Path, PathBuf};

fn inputs(folder: &Path) -> Vec<Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let files = paths.iter().filter(|path| path.is_file());
    files.map(|path| fs::read(path).unwrap()).collect()
}

#[test]
fn what_fuzzing_came_upon_is_loaded() {
    let inputs = inputs(&root().join("fuzz/seeds/load"));
    assert!(inputs.len() > 50, "{} inputs", inputs.len());
    inputs.iter().for_each(|input| load::load(input));
}

#[test]
fn specs_that_are_broken_at_random_are_loaded() {
    let mut specs = inputs(&root().join("codegen/tests/reject"));
    specs.extend(inputs(&root().join("tests/specs")));
    let mut random = fastrand::Rng::with_seed(1);
    for _ in 0..400 {
        let mut input = specs[random.usize(..specs.len())].clone();
        let other = &specs[random.usize(..specs.len())];
        for _ in 0..random.usize(1..4) {
            break_at_random(&mut input, other, &mut random);
        }
        load::load(&input);
    }
}

/// Removes, repeats, swaps in, or overwrites a few bytes.
fn break_at_random(input: &mut Vec<u8>, other: &[u8], random: &mut fastrand::Rng) {
    let start = random.usize(..=input.len());
    let end = input.len().min(start + random.usize(..40));
    let from = random.usize(..=other.len());
    let piece = match random.u8(..4) {
        0 => Vec::new(),
        1 => input[start..end].repeat(2),
        2 => other[from..other.len().min(from + random.usize(..60))].to_vec(),
        _ => vec![
            random
                .choice(b"\0\t\r\n {}[]:,\"'&*!|>%@-?#~\xff".iter().copied())
                .unwrap(),
        ],
    };
    input.splice(start..end, piece);
}
