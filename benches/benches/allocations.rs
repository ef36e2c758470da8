//! Prints, for each job, how many allocations errspec and each of its peers makes.

use errspec_benches::{Contestant, jobs};

const TIMES: u64 = 64;

fn main() {
    let wanted: Vec<String> = std::env::args()
        .skip(1)
        .filter(|arg| !arg.starts_with('-'))
        .collect();
    for mut job in jobs() {
        if !wanted.is_empty() && !wanted.iter().any(|part| job.name.contains(part.as_str())) {
            continue;
        }
        let ours = count(&mut job.ours);
        let peers = job
            .peers
            .iter_mut()
            .map(|(name, peer)| format!("{:>4} {name}", count(peer)));
        println!(
            "{:<44}{ours:>4}   {}",
            job.name,
            peers.collect::<Vec<_>>().join("  ")
        );
    }
}

/// Allocations that doing it once makes.
fn count(work: &mut Contestant) -> u64 {
    // What is kept from one time to the next is allocated by the first.
    work(1);
    allocation_counter::measure(|| work(TIMES)).count_total / TIMES
}
