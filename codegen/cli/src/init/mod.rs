//! Specs to start from: presets of common shapes, and shapes that are guessed from answers.

mod guess;
mod presets;
mod write;

pub(crate) use presets::PRESETS;

use crate::answer::Answer;
use guess::Guess;

/// Makes a spec of answers of an API. Everything that is guessed is marked.
pub(crate) fn from_answers(api: &str, answers: &[Answer]) -> Result<String, String> {
    let guess = Guess::of(answers)?;
    Ok(write::spec(api, &guess))
}
