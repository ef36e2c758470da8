//! How much CPU time a command takes, with all that it starts.

use std::io;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use wait4::Wait4;

/// What a command took.
#[derive(Clone, Copy)]
pub struct Cost {
    /// User and system time of the command and of its children.
    pub cpu: Duration,
    /// From start to end.
    pub wall: Duration,
}

/// Runs a command to its end.
///
/// # Errors
///
/// It cannot be run, or fails.
pub fn run(command: &mut Command) -> io::Result<Cost> {
    let start = Instant::now();
    let mut child = command
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()?;
    let stderr = child.stderr.take();
    let said = stderr
        .map(io::read_to_string)
        .transpose()?
        .unwrap_or_default();
    let used = child.wait4()?;
    if !used.status.success() {
        return Err(io::Error::other(format!("{command:?} failed:\n{said}")));
    }
    Ok(Cost {
        cpu: used.rusage.utime + used.rusage.stime,
        wall: start.elapsed(),
    })
}

/// The middle one of some durations.
pub fn median(mut all: Vec<Duration>) -> Duration {
    all.sort();
    all.get(all.len() / 2).copied().unwrap_or_default()
}

/// One to the other, as a ratio.
pub fn ratio(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64()
}

/// Where crates are made and built.
pub fn folder() -> PathBuf {
    std::env::var_os("ERRSPEC_BENCH_DIR").map_or_else(|| "target/compile".into(), PathBuf::from)
}

/// Where the packages of errspec are.
pub fn errspec() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}
