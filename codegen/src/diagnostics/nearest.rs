//! The known name that a wrong one was probably meant to be.

/// Longer names are not compared: it takes the product of their lengths, and nobody mistypes them.
const MAX_LENGTH: usize = 64;

/// So many candidates are looked at.
const MAX_CANDIDATES: usize = 500;

/// The most similar candidate, if it is similar enough to be a slip of the finger.
pub fn nearest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    if name.len() > MAX_LENGTH {
        return None;
    }
    let lower = name.to_lowercase();
    let known = known.into_iter().take(MAX_CANDIDATES);
    let known = known.filter(|candidate| candidate.len() <= MAX_LENGTH);
    let scored = known.map(|candidate| {
        (
            strsim::normalized_damerau_levenshtein(&lower, &candidate.to_lowercase()),
            candidate,
        )
    });
    let best = scored.max_by(|(left, _), (right, _)| left.total_cmp(right))?;
    (best.0 >= 0.6).then_some(best.1)
}

/// A list of names for a message.
pub(crate) fn one_of<N: AsRef<str>>(names: &[N]) -> String {
    let quoted: Vec<String> = names
        .iter()
        .map(|name| format!("`{}`", name.as_ref()))
        .collect();
    quoted.join(", ")
}
