//! The Rust module of a spec, as a build script writes it.

use super::{Input, Made, wrong};
use crate::output::Trouble;
use errspec_codegen::{Options, generate, included_in};

pub(super) fn write(input: &Input) -> Result<Made, Trouble> {
    let source = input.source()?;
    let options = Options::default().with_side(input.side);
    let read = included_in(&source.path);
    let generated = generate(&source.path, &source.read()?, &options, &read);
    let generated = generated.map_err(|report| wrong(source, &report))?;
    Ok(Made::Text(generated.to_file()))
}
