//! Every error of a spec in OpenAPI: a document of components, or another one into which they are merged.

mod components;
mod merge;
mod older;
mod tree;
mod yaml;

use super::{Input, Made};
use crate::output::{self, Trouble};
use clap::ValueEnum;
use components::Components;
use errspec::openapi::harmless;
use errspec_interpret::Api;
use serde_json::{Value, json};

/// The version of OpenAPI.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Version {
    /// OpenAPI 3.1
    #[default]
    #[value(name = "3.1")]
    V31,
    /// OpenAPI 3.0
    #[value(name = "3.0")]
    V30,
}

pub(super) fn write(input: &Input) -> Result<Made, Trouble> {
    let api = input.load()?;
    match &input.merge {
        Some(path) => merge::into(&api, path).map(Made::Text),
        None => Ok(Made::Text(output::json(&document(&api, input.openapi)))),
    }
}

/// The document of an API.
pub(crate) fn document(api: &Api, version: Version) -> Value {
    let spec = api.spec();
    let mut info = json!({ "title": format!("Errors of {}", spec.title), "version": "1" });
    if !spec.docs.is_empty() {
        info["description"] = harmless::of_text(spec.docs).into();
    }
    let components = Components::of(api).value();
    let mut document = json!({ "openapi": "3.1.0", "info": info, "components": components });
    if version == Version::V30 {
        older::downgrade(&mut document["components"]);
        document["openapi"] = "3.0.3".into();
        document["paths"] = json!({});
    }
    document
}
