//! What building a crate costs: with what errspec generates, by hand, and the bare enum of codes.
//!
//! `cargo run --release -p errspec-compile-bench -- crates 1000`, and see `USAGE`.

mod crates;
mod dependencies;
mod generating;
mod measure;
mod peers;

use std::process::ExitCode;

const USAGE: &str = "\
usage: errspec-compile-bench crates [COUNT…]     one crate with so many errors: check, dev, release
       errspec-compile-bench dependencies        the build dependency and the runtime, from nothing
       errspec-compile-bench generating          reading, checking, emitting and formatting a spec
       errspec-compile-bench generating NAME COUNT   one generator once, to count its instructions

Without a COUNT it takes 100, 1000, 5000 and 10000 in turn. Figures are seconds of CPU time, medians
of 3 builds in turn; ratios are errspec's to the other's. By hand is left out past 1000 errors, where
a build takes minutes: --by-hand has it all the same. ERRSPEC_BENCH_DIR is where the crates go
(target/compile).";

fn main() -> ExitCode {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    let flags = args.len();
    args.retain(|arg| arg != "--by-hand");
    let by_hand = args.len() < flags;
    let done = match args.split_first() {
        Some((what, counts)) if what == "crates" => {
            let counts: Result<Vec<usize>, _> = counts.iter().map(|count| count.parse()).collect();
            match counts {
                Ok(counts) if counts.is_empty() => {
                    crates::measure(&[100, 1_000, 5_000, 10_000], by_hand)
                }
                Ok(counts) => crates::measure(&counts, by_hand),
                Err(_) => return usage(),
            }
        }
        Some((what, [])) if what == "generating" => generating::measure(),
        Some((what, [name, count])) if what == "generating" => match count.parse() {
            Ok(count) => generating::once(name, count),
            Err(_) => return usage(),
        },
        Some((what, [])) if what == "dependencies" => dependencies::measure(),
        _ => return usage(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("{USAGE}");
    ExitCode::FAILURE
}
