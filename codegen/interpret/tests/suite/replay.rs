//! What the fuzz targets `both`, `headers` and `xml` run, over their seeds in `fuzz/seeds/` and what
//! becomes of these where they are broken at random, always in the same way. `ERRSPEC_RANDOM`
//! multiplies the number of those, and `ERRSPEC_SEED` begins elsewhere.

#[path = "../../../../fuzz/src/headers.rs"]
mod headers;
#[path = "../../../../fuzz/src/xml.rs"]
mod xml;

use crate::random;
use std::fs;
use std::path::Path;

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/seeds");
    let entries = fs::read_dir(root.join(target)).expect("a folder of seeds");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| fs::read(path).expect("a seed"))
        .collect()
}

#[test]
fn headers_that_are_broken_at_random_are_read() {
    replay("headers", headers::headers);
}

#[test]
fn bodies_that_are_broken_at_random_are_read() {
    replay("xml", xml::xml);
}

#[test]
fn what_fuzzing_came_upon_is_read() {
    for input in seeds("both") {
        if let Err(message) = random::both(&input) {
            panic!("{message}");
        }
    }
}

/// Input of the target `pool` needs no seeds: any bytes lead to an answer.
#[test]
fn answers_to_a_pool_of_specs_are_read() {
    let number = |name: &str| std::env::var(name).ok()?.parse::<u64>().ok();
    let first = number("ERRSPEC_SEED").unwrap_or(0);
    for seed in first..first + 3000 * number("ERRSPEC_RANDOM").unwrap_or(1) {
        let mut rng = fastrand::Rng::with_seed(seed);
        let mut input = vec![0; rng.usize(2..80)];
        rng.fill(&mut input);
        let run = || random::pool(&input);
        if let Err(cause) = std::panic::catch_unwind(run) {
            eprintln!("ERRSPEC_SEED={seed}: {input:?}");
            std::panic::resume_unwind(cause);
        }
    }
}

fn replay(target: &str, run: fn(&[u8])) {
    let seeds = seeds(target);
    assert!(seeds.len() > 5, "{} seeds", seeds.len());
    seeds.iter().for_each(|input| run(input));
    let number = |name: &str| std::env::var(name).ok()?.parse::<u64>().ok();
    let first = number("ERRSPEC_SEED").unwrap_or(0);
    for seed in first..first + 3000 * number("ERRSPEC_RANDOM").unwrap_or(1) {
        let mut rng = fastrand::Rng::with_seed(seed);
        let mut input = rng.choice(&seeds).expect("a seed").clone();
        for _ in 0..rng.usize(1..6) {
            let other = rng.choice(&seeds).expect("a seed");
            break_at_random(&mut input, other, &mut rng);
        }
        let run = std::panic::AssertUnwindSafe(|| run(&input));
        if let Err(cause) = std::panic::catch_unwind(run) {
            let shown = String::from_utf8_lossy(&input);
            eprintln!("ERRSPEC_SEED={seed}: {shown:?}");
            std::panic::resume_unwind(cause);
        }
    }
}

/// Removes, repeats, swaps in, or overwrites a few bytes.
fn break_at_random(input: &mut Vec<u8>, other: &[u8], rng: &mut fastrand::Rng) {
    let start = rng.usize(..=input.len());
    let end = input.len().min(start + rng.usize(..40));
    let from = rng.usize(..=other.len());
    let piece = match rng.u8(..5) {
        0 => Vec::new(),
        1 => input[start..end].repeat(2),
        2 => other[from..other.len().min(from + rng.usize(..60))].to_vec(),
        3 => vec![rng.u8(..)],
        _ => vec![*rng.choice(b"\t\r\n ,;=\"\\<>&%/?#'-!][\xff").expect("some")],
    };
    let end = if rng.bool() { start } else { end };
    input.splice(start..end, piece);
}
