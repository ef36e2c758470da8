//! Two pieces of work, timed by turns so that a noisy machine slows both.

use std::time::{Duration, Instant};

/// The medians of two pieces of work, and of their ratio in each round.
#[derive(Clone, Copy, Debug)]
pub struct Medians {
    /// Of the first.
    pub ours: Duration,
    /// Of the second.
    pub theirs: Duration,
    /// First by second.
    pub ratio: f64,
}

/// Times both, `rounds` times, the one that goes first alternating.
pub fn compare(rounds: usize, mut ours: impl FnMut(), mut theirs: impl FnMut()) -> Medians {
    let mut time = |round: usize| {
        let mut times = [Duration::ZERO; 2];
        for turn in [round % 2, (round + 1) % 2] {
            let start = Instant::now();
            match turn {
                0 => ours(),
                _ => theirs(),
            }
            times[turn] = start.elapsed();
        }
        times
    };
    // The first round warms up.
    time(0);
    let times: Vec<[Duration; 2]> = (0..rounds.max(1)).map(time).collect();
    let ratios = times
        .iter()
        .map(|[ours, theirs]| ours.as_secs_f64() / theirs.as_secs_f64());
    Medians {
        ours: median(times.iter().map(|times| times[0].as_secs_f64())),
        theirs: median(times.iter().map(|times| times[1].as_secs_f64())),
        ratio: middle(ratios.collect()),
    }
}

fn median(seconds: impl Iterator<Item = f64>) -> Duration {
    Duration::from_secs_f64(middle(seconds.collect()))
}

fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
