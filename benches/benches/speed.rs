//! Prints, for each job, how long errspec takes as a ratio to each of its peers.
//!
//! All who do a job take turns, in samples of about a millisecond, so that whatever else runs on
//! the machine slows all of them. A ratio is the median of the turns' ratios.

use errspec_benches::{Contestant, Job, jobs};
use std::time::{Duration, Instant};

const TURNS: usize = 61;
const SAMPLE: Duration = Duration::from_millis(1);

fn main() {
    let wanted: Vec<String> = std::env::args()
        .skip(1)
        .filter(|arg| !arg.starts_with('-'))
        .collect();
    let is_wanted =
        |job: &Job| wanted.is_empty() || wanted.iter().any(|part| job.name.contains(part.as_str()));
    for job in jobs().into_iter().filter(is_wanted) {
        measure(job);
    }
    println!(
        "{:<44} {:>3} bytes of an `Error`, {} of a `Failure`, {} of a `Code`",
        "size, 1,000 codes",
        size_of::<errspec_benches::of_1000::Error>(),
        size_of::<errspec_benches::of_1000::Failure>(),
        size_of::<errspec_benches::of_1000::Code>(),
    );
}

fn measure(mut job: Job) {
    let times = calibrate(&mut job.ours);
    let mut peers: Vec<_> = job
        .peers
        .into_iter()
        .map(|(name, mut peer)| (name, calibrate(&mut peer), peer, Vec::new()))
        .collect();
    for _ in 0..TURNS {
        let ours = sample(&mut job.ours, times);
        for (_, times, peer, ratios) in &mut peers {
            ratios.push(ours / sample(peer, *times));
        }
    }
    let ratios = peers.iter_mut().map(|(name, .., ratios)| {
        ratios.sort_by(f64::total_cmp);
        format!("{:>6.2} × {name}", ratios[TURNS / 2])
    });
    println!("{:<44}{}", job.name, ratios.collect::<Vec<_>>().join("  "));
}

/// How many times fill a sample.
fn calibrate(work: &mut Contestant) -> u64 {
    let mut times = 1;
    loop {
        let start = Instant::now();
        work(times);
        if start.elapsed() >= SAMPLE {
            return times;
        }
        times *= 2;
    }
}

/// Seconds that doing it once takes.
#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52")]
fn sample(work: &mut Contestant, times: u64) -> f64 {
    let start = Instant::now();
    work(times);
    start.elapsed().as_secs_f64() / times as f64
}
