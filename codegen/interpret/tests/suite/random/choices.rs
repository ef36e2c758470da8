//! Random choices that can be made again, and again with fewer and smaller ones: whatever is made
//! from them shrinks by itself. The first of several possibilities is the simplest.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// A run of choices, given beforehand or made at random.
pub(crate) struct Choices {
    /// What is given; beyond it each choice is the simplest, unless there is a generator.
    given: Vec<u32>,
    made: Vec<u32>,
    random: Option<fastrand::Rng>,
    /// The rest of an input.
    bytes: Option<std::vec::IntoIter<u8>>,
}

impl Choices {
    /// Choices at random, which do not shrink.
    pub(crate) fn random(seed: u64) -> Self {
        Self {
            given: Vec::new(),
            made: Vec::new(),
            random: Some(fastrand::Rng::with_seed(seed)),
            bytes: None,
        }
    }

    fn given(given: Vec<u32>) -> Self {
        Self {
            given,
            made: Vec::new(),
            random: None,
            bytes: None,
        }
    }

    /// Choices that follow the bytes of an input: one each, and more where there is more to choose
    /// from.
    pub(crate) fn of_bytes(input: &[u8]) -> Self {
        Self {
            bytes: Some(Vec::from(input).into_iter()),
            ..Self::given(Vec::new())
        }
    }

    /// A number below `end`, 0 being the simplest.
    pub(crate) fn below(&mut self, end: u32) -> u32 {
        if let Some(bytes) = &mut self.bytes {
            let mut next = || u32::from(bytes.next().unwrap_or(0));
            let number = if end > 256 {
                next() << 8 | next()
            } else {
                next()
            };
            return number % end.max(1);
        }
        let choice = match (&mut self.random, self.given.get(self.made.len())) {
            (Some(random), _) => random.u32(0..end),
            (None, Some(given)) => (*given).min(end.saturating_sub(1)),
            (None, None) => 0,
        };
        self.made.push(choice);
        choice
    }

    /// True once in `often` times.
    pub(crate) fn once_in(&mut self, often: u32) -> bool {
        self.below(often) + 1 == often
    }

    /// One of several.
    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        let end = u32::try_from(from.len()).expect("few");
        &from[self.below(end) as usize]
    }

    /// Some of several, in their order.
    pub(crate) fn some<'a, T>(&mut self, from: &'a [T]) -> Vec<&'a T> {
        from.iter().filter(|_| self.once_in(2)).collect()
    }

    /// All of several, in any order.
    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for end in (1..list.len()).rev() {
            let bound = u32::try_from(end).expect("few") + 1;
            list.swap(end, end - self.below(bound) as usize);
        }
    }
}

/// Runs a property with many runs of choices, and shrinks the first that fails. `count` is for an
/// ordinary test: `ERRSPEC_RANDOM` multiplies it, `ERRSPEC_SEED` begins elsewhere, and
/// `ERRSPEC_FAILURES` looks for so many failures before it stops.
///
/// # Panics
///
/// A run fails: with the shortest run found, its message, and the seed.
pub(crate) fn hold(count: u64, property: impl Fn(&mut Choices) -> Result<(), String>) {
    let number = |name: &str| std::env::var(name).ok()?.parse::<u64>().ok();
    let first = number("ERRSPEC_SEED").unwrap_or(0);
    let count = count * number("ERRSPEC_RANDOM").unwrap_or(1);
    let most = number("ERRSPEC_FAILURES").unwrap_or(1);
    let failures = (first..first + count).filter_map(|seed| {
        let mut choices = Choices::random(seed);
        let message = run(&property, &mut choices).err()?;
        let message = shrink(&property, choices.made, message);
        Some(format!("ERRSPEC_SEED={seed}\n{message}"))
    });
    let failures: Vec<String> = failures.take(most as usize).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

/// A panic is a failure too.
fn run(
    property: &impl Fn(&mut Choices) -> Result<(), String>,
    choices: &mut Choices,
) -> Result<(), String> {
    let result = catch_unwind(AssertUnwindSafe(|| property(choices)));
    result.unwrap_or_else(|_| Err("it panics".to_owned()))
}

/// How many runs shrinking takes at most.
const PATIENCE: u32 = 20_000;

fn shrink(
    property: &impl Fn(&mut Choices) -> Result<(), String>,
    mut best: Vec<u32>,
    mut message: String,
) -> String {
    let mut left = PATIENCE;
    let mut attempt = |candidate: Vec<u32>, best: &mut Vec<u32>| {
        let mut choices = Choices::given(candidate);
        left = left.saturating_sub(1);
        match run(property, &mut choices) {
            Err(new) if left > 0 && simpler(&choices.made, best) => {
                (*best, message) = (choices.made, new);
                true
            }
            _ => false,
        }
    };
    loop {
        let mut better = false;
        for length in [32, 16, 8, 4, 3, 2, 1] {
            let mut start = 0;
            while start < best.len() {
                let mut shorter = best.clone();
                shorter.drain(start..(start + length).min(best.len()));
                let mut zeroed = best.clone();
                zeroed
                    .iter_mut()
                    .skip(start)
                    .take(length)
                    .for_each(|choice| *choice = 0);
                if attempt(shorter, &mut best) || attempt(zeroed, &mut best) {
                    better = true;
                } else {
                    start += length.div_ceil(2);
                }
            }
        }
        for at in 0..best.len() {
            for smaller in [1, 2, 3] {
                if let Some(choice) = best.get(at).filter(|choice| **choice > smaller) {
                    let mut candidate = best.clone();
                    candidate[at] = choice - smaller;
                    better |= attempt(candidate, &mut best);
                }
            }
        }
        if !better {
            return message;
        }
    }
}

fn simpler(new: &[u32], old: &[u32]) -> bool {
    (new.len(), new) < (old.len(), old)
}
