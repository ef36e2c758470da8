//! The known name that was probably meant by a wrong one.

/// Longer names are not compared: it takes time by the product of their lengths.
const MAX_LENGTH: usize = 64;

/// Candidates past this number are not compared.
const MAX_CANDIDATES: usize = 500;

/// Returns the most similar candidate, if it is similar enough to be a typing error.
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
    (best.0 >= 0.65).then_some(best.1)
}
