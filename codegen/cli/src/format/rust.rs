//! The Rust module of a spec, as a build script writes it.

use super::Input;
use crate::output::Trouble;
use crate::source::read_included;
use errspec_codegen::{Options, generate};

pub(super) fn write(input: &Input) -> Result<String, Trouble> {
    let options = Options::default().with_side(input.side);
    let generated = generate(&input.source.path, &input.text, &options, &read_included);
    let generated = generated.map_err(|report| input.wrong(&report))?;
    Ok(generated.to_file())
}
