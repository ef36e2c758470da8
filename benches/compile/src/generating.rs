//! What generating takes, phase by phase, beside two generators at the same catalogue.
//!
//! It is as fast as this program was built: with `--release`, or as cargo builds build scripts.

use crate::measure::{median, ratio};
use crate::peers;
use errspec_catalogue::Catalogue;
use errspec_codegen::{Options, generate};
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};
use std::{fs, io};

const TURNS: usize = 7;
const COUNTS: [usize; 2] = [1_000, 10_000];

/// What is timed. Reading and checking and then writing are all that errspec does; emitting tokens
/// is what a macro does instead of writing, and most of it is a part of writing too.
const NAMES: [&str; 6] = [
    "read and check",
    "emit tokens, for a macro",
    "emit, format and write",
    "all of errspec",
    "prost-build",
    "typify",
];
const ALL: usize = 3;

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
        "{how:<26} {:>10} {:>10} {:>8} {:>18}",
        "1,000 ms", "10,000 ms", "growth", "errspec × of each"
    );
    for ((name, a), b) in NAMES.iter().zip(small).zip(large) {
        let (ms, more_ms) = (a.as_secs_f64() * 1e3, b.as_secs_f64() * 1e3);
        let (growth, here, there) = (ratio(b, a), ratio(small[ALL], a), ratio(large[ALL], b));
        println!(
            "{name:<26} {ms:>10.1} {more_ms:>10.1} {growth:>7.1}× {here:>8.2} / {there:>4.2} ×"
        );
    }
    Ok(())
}

/// Runs one generator once, for tools that count instructions: `errspec`, `macro`, `prost-build` or
/// `typify`; or `nothing`, which is what these have in common.
///
/// # Errors
///
/// The catalogue is no spec, or no generator has this name.
pub fn once(name: &str, count: usize) -> io::Result<()> {
    let catalogue = Catalogue::new("bench", count);
    let (spec, schema) = (catalogue.to_spec(), peers::schema(&catalogue));
    let descriptor = peers::descriptor(&catalogue);
    let made = || {
        let read = |_: &Path| Err(io::ErrorKind::NotFound.into());
        let made = generate(Path::new("bench.yaml"), &spec, &Options::default(), &read);
        made.map_err(|report| io::Error::other(format!("{report:?}")))
    };
    match name {
        "nothing" => Ok(()),
        "errspec" => write(&made()?.to_file()),
        "macro" => made().map(|made| drop(black_box(made.to_items()))),
        "prost-build" => write(&peers::prost_build(descriptor)?),
        "typify" => write(&peers::typify(&schema)?),
        _ => Err(io::Error::other(format!("there is no generator `{name}`"))),
    }
}

/// Each in turn, over and over: what else runs on the machine slows all of them.
fn phases(count: usize) -> io::Result<[Duration; NAMES.len()]> {
    eprintln!("{count} errors: up to two minutes where this program is not optimised");
    let catalogue = Catalogue::new("bench", count);
    let (spec, schema) = (catalogue.to_spec(), peers::schema(&catalogue));
    let descriptor = peers::descriptor(&catalogue);
    let read = |_: &Path| Err(io::ErrorKind::NotFound.into());
    let mut taken: [Vec<Duration>; NAMES.len()] = Default::default();
    for _ in 0..TURNS {
        let (made, checked) = time(|| {
            let made = generate(Path::new("bench.yaml"), &spec, &Options::default(), &read);
            made.map_err(|report| io::Error::other(format!("{report:?}")))
        })?;
        let (_, emitted) = time(|| Ok(black_box(made.to_items())))?;
        let ((), written) = time(|| write(&made.to_file()))?;
        let descriptor = descriptor.clone();
        let ((), prost_build) = time(|| write(&peers::prost_build(descriptor)?))?;
        let ((), typify) = time(|| write(&peers::typify(&schema)?))?;
        let all = checked + written;
        let new = [checked, emitted, written, all, prost_build, typify];
        for (taken, new) in taken.iter_mut().zip(new) {
            taken.push(new);
        }
    }
    Ok(taken.map(median))
}

fn time<T>(work: impl FnOnce() -> io::Result<T>) -> io::Result<(T, Duration)> {
    let start = Instant::now();
    let made = work()?;
    Ok((made, start.elapsed()))
}

fn write(text: &str) -> io::Result<()> {
    let folder = crate::measure::folder();
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("generated.rs"), text)
}
