//! The formats that a spec is turned into: a file each, and a table from which the command, its help
//! and the tests follow.

mod json;
mod json_schema;
mod rust;
mod template;

use crate::output::Trouble;
use crate::source::Source;
use errspec_codegen::Side;

pub(crate) use json::{schema as json_document_schema, value as json_document};

/// What a format is made of.
pub(crate) struct Input {
    pub(crate) source: Source,
    pub(crate) text: String,
    pub(crate) side: Side,
}

/// A format.
pub(crate) struct Format {
    /// Its name on the command line.
    pub(crate) name: &'static str,
    /// What it is, in one line.
    pub(crate) help: &'static str,
    pub(crate) write: fn(&Input) -> Result<String, Trouble>,
}

/// All formats.
pub(crate) const FORMATS: &[Format] = &[
    Format {
        name: "rust",
        help: "the module that `include_spec!` and the macro make",
        write: rust::write,
    },
    Format {
        name: "json",
        help: "all that the spec means, defaults filled; its schema is `errspec schema json`",
        write: json::write,
    },
    Format {
        name: "json-schema",
        help: "the JSON Schema of the body of each error",
        write: json_schema::write,
    },
];

/// The format of a name.
pub(crate) fn find(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

impl Input {
    /// The spec as data, or what is wrong with it.
    fn load(&self) -> Result<errspec_interpret::Api, Trouble> {
        crate::source::parse(&self.source.path, &self.text).map_err(|report| self.wrong(&report))
    }

    fn wrong(&self, report: &errspec_codegen::Report) -> Trouble {
        let path = self.source.path.display();
        Trouble::said(format!("`{path}` has mistakes\n\n{report}"))
    }
}
