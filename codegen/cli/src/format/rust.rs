//! The Rust module of a spec, as a build script writes it.

use super::{Input, Made, wrong};
use crate::output::Trouble;
use errspec_codegen::{Options, generate};

pub(super) fn write(input: &Input) -> Result<Made, Trouble> {
    let source = input.source()?;
    let options = Options::default().with_side(input.side);
    let options = match &source.rust_settings {
        Some(path) => options.with_rust(path),
        None => options,
    };
    let generated = generate(&source.path, &source.read()?, &options, &source.files());
    let generated = generated.map_err(|report| wrong(source, &report))?;
    Ok(Made::Text(generated.to_file()))
}
