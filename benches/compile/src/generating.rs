//! What generating takes, phase by phase: reading and checking a spec, emitting, formatting.
//!
//! It is as fast as this program was built: with `--release`, or as cargo builds build scripts.

use crate::measure::{median, ratio};
use errspec_catalogue::Catalogue;
use errspec_codegen::{Options, generate};
use std::hint::black_box;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

const TURNS: usize = 5;
const COUNTS: [usize; 2] = [1_000, 10_000];

/// Measures two sizes, and how much longer the larger one takes.
///
/// # Errors
///
/// The catalogue is no spec.
pub fn measure() -> io::Result<()> {
    let how = if cfg!(debug_assertions) {
        "unoptimised"
    } else {
        "optimised"
    };
    let [small, large] = COUNTS.map(phases);
    let (small, large) = (small?, large?);
    println!(
        "{how:<24} {:>10} {:>10} {:>8}",
        "1,000 ms", "10,000 ms", "growth"
    );
    let names = ["read and check", "emit", "emit, format and write", "all"];
    for ((name, small), large) in names.iter().zip(small).zip(large) {
        let (a, b) = (small.as_secs_f64() * 1e3, large.as_secs_f64() * 1e3);
        println!(
            "{name:<24} {a:>10.1} {b:>10.1} {:>7.1}×",
            ratio(large, small)
        );
    }
    Ok(())
}

fn phases(count: usize) -> io::Result<[Duration; 4]> {
    eprintln!("{count} errors: up to a minute where this program is not optimised");
    let spec = Catalogue::new("bench", count).to_spec();
    let read = |_: &Path| Err(io::ErrorKind::NotFound.into());
    let mut taken: [Vec<Duration>; 4] = Default::default();
    for _ in 0..TURNS {
        let start = Instant::now();
        let made = generate(Path::new("bench.yaml"), &spec, &Options::default(), &read)
            .map_err(|report| io::Error::other(format!("{report:?}")))?;
        let checked = start.elapsed();
        black_box(made.to_items());
        let emitted = start.elapsed() - checked;
        let start = Instant::now();
        black_box(made.to_file());
        let written = start.elapsed();
        for (taken, new) in taken
            .iter_mut()
            .zip([checked, emitted, written, checked + written])
        {
            taken.push(new);
        }
    }
    Ok(taken.map(median))
}
