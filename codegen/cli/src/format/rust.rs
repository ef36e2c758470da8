//! The Rust module of a spec, as a build script writes it.

use super::{Input, Made, wrong};
use crate::output::Trouble;
use crate::source::read_included;
use errspec_codegen::{Options, generate};

pub(super) fn write(input: &Input) -> Result<Made, Trouble> {
    let source = input.source()?;
    let options = Options::default().with_side(input.side);
    let generated = generate(&source.path, &source.read()?, &options, &read_included);
    let generated = generated.map_err(|report| wrong(source, &report))?;
    Ok(Made::Text(generated.to_file()))
}
