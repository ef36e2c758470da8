//! Random specs, and what must hold for any of them.

mod answer;
mod both;
mod choices;
#[cfg(test)]
mod cost;
mod fields;
mod headers;
mod justified;
mod reference;
mod rewritten;
mod round_trip;
mod shapes;
mod shuffled;
mod spec;
mod values;
mod wild;

pub(crate) use both::pool;

/// A spec and answers to it, made of the bytes of an input.
pub(crate) fn both(input: &[u8]) -> Result<(), String> {
    both::both(&mut choices::Choices::of_bytes(input))
}

/// Writes each error of a spec with some values, and reads it as itself.
#[cfg(test)]
pub(crate) fn written_is_read(api: &errspec_interpret::Api, name: &str) -> Result<(), String> {
    let mut runs = (0..3).map(choices::Choices::random);
    runs.try_for_each(|mut choices| round_trip::round_trip(&mut choices, api, name))
}
