//! What is measured: each job once as errspec does it, and once as each of its peers does.

pub mod bodies;
pub mod by_hand;
pub mod codes;
pub mod decode;
pub mod encode;
pub mod interpreted;
pub mod job;
pub mod xml;

errspec::include_spec!("of_100");
errspec::include_spec!("of_1000");
errspec::include_spec!("of_10000");
errspec::include_spec!("store");

pub use job::{Contestant, Job};

/// All that is measured, in the order of the table in `README.md`.
pub fn jobs() -> Vec<Job> {
    let mut jobs = codes::jobs();
    jobs.extend(encode::jobs());
    jobs.extend(decode::jobs());
    jobs.extend(xml::jobs());
    jobs.extend(interpreted::jobs());
    jobs
}
