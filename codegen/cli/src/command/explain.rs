//! `errspec explain`: what a mistake or lint means, and what an error of a spec is made of.

use crate::detail;
use crate::explain;
use crate::lint;
use crate::output::{self, Exit, Trouble};
use crate::source;
use errspec_codegen::nearest;
use std::path::PathBuf;

/// Explains a mistake, a lint, or an error of a spec.
///
/// With a spec it shows what an error is made of: each setting and where it comes from, the answer
/// as it goes over the wire, and what a caller is advised to do.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A code (`E0014`) or the name of a lint (`vague-code`); with a spec, the name, code or status
    /// of an error. Without it, all mistakes and lints are listed.
    #[arg(value_name = "WHAT")]
    what: Option<String>,

    /// The spec that has the error.
    #[arg(value_name = "SPEC")]
    spec: Option<PathBuf>,
}

impl Args {
    pub(super) fn run(&self) -> Result<Exit, Trouble> {
        let text = match (&self.what, &self.spec) {
            (None, _) => list(),
            (Some(what), None) => page(what)?,
            (Some(what), Some(spec)) => {
                let api = source::load(spec)?;
                let errors = detail::find(&api, what)?;
                let texts = errors.iter().map(|error| detail::describe(&api, error));
                texts.collect::<Vec<_>>().join("\n")
            }
        };
        output::print(&text)?;
        Ok(Exit::Clean)
    }
}

/// All mistakes, then all lints with their levels.
fn list() -> String {
    let mut text = String::new();
    for section in explain::sections() {
        let level = lint::find(section.id).map(|lint| lint.level.as_str());
        let level = level.unwrap_or(match section.id.get(..1) {
            Some("W") => "warning",
            Some("N") => "note",
            _ => "error",
        });
        text.push_str(&format!("{:<28}{level:<9}{}\n", section.id, section.title));
    }
    text
}

fn page(what: &str) -> Result<String, Trouble> {
    let Some(section) = explain::section(what) else {
        let known = explain::sections().map(|section| section.id);
        let near = nearest(what, known.collect::<Vec<_>>());
        return Err(Trouble::said(match near {
            Some(near) => format!("nothing is called `{what}`; did you mean `{near}`?"),
            None => format!(
                "nothing is called `{what}`: `errspec explain` lists all mistakes and lints, and \
                 `errspec explain {what} SPEC` explains an error of a spec"
            ),
        }));
    };
    let title = output::bold(format!("{}: {}", section.id, section.title));
    Ok(format!("{title}\n\n{}\n", section.text))
}
