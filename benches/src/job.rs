//! A job, and who does it.

/// One line of the table: errspec beside those who do the same job otherwise.
pub struct Job {
    /// What is done.
    pub name: String,
    /// errspec.
    pub ours: Contestant,
    /// Who does the same otherwise, by name. The last is the floor: less than the job takes.
    pub peers: Vec<(&'static str, Contestant)>,
}

/// Does the job so many times.
pub type Contestant = Box<dyn FnMut(u64)>;

impl Job {
    /// A job that nobody but errspec does yet. `work` does it once.
    pub fn new<T>(name: impl Into<String>, work: impl FnMut() -> T + 'static) -> Self {
        Self {
            name: name.into(),
            ours: contestant(work),
            peers: Vec::new(),
        }
    }

    /// Adds who does the same otherwise.
    #[must_use]
    pub fn beside<T>(mut self, peer: &'static str, work: impl FnMut() -> T + 'static) -> Self {
        self.peers.push((peer, contestant(work)));
        self
    }
}

/// Runs one occurrence of the work after the other, and lets the compiler leave none out.
fn contestant<T>(mut work: impl FnMut() -> T + 'static) -> Contestant {
    Box::new(move |times| {
        for _ in 0..times {
            std::hint::black_box(work());
        }
    })
}
