//! A spec as a page: one file that asks nobody for anything. What a spec's author wrote is text in it,
//! and nothing in it runs but its own script.

mod api;
mod error;
mod facets;
mod page;

pub(crate) use page::{Place, page, script, style};

use super::{Input, Made, json, openapi};
use crate::document::Document;
use crate::output::{self, Trouble};
use errspec_interpret::Api;
use openapi::Version;

pub(super) fn write(input: &Input) -> Result<Made, Trouble> {
    let apis = input.load_all()?;
    let documents: Vec<Document> = match apis.as_slice() {
        [api] => vec![Document::of(api, "")],
        all => {
            let prefixed = all.iter();
            let prefixed = prefixed.map(|api| Document::of(api, &format!("{}.", api.spec().api)));
            prefixed.collect()
        }
    };
    if input.into_folder {
        let index = ("index.html".to_owned(), page(&documents, Place::Folder));
        let files = std::iter::once(index).chain(downloads(&apis, input.openapi));
        return Ok(Made::Files(files.collect()));
    }
    let files = match input.downloads {
        true => downloads(&apis, input.openapi),
        false => Vec::new(),
    };
    Ok(Made::Text(page(&documents, Place::File(&files))))
}

/// What a page can be downloaded as, by the names of files.
fn downloads(apis: &[Api], version: Version) -> Vec<(String, String)> {
    let files = apis.iter().flat_map(|api| {
        let name = api.spec().api;
        let document = openapi::document(api, version);
        [
            (format!("{name}.json"), json::public(api)),
            (format!("{name}.openapi.json"), output::json(&document)),
        ]
    });
    files.collect()
}
