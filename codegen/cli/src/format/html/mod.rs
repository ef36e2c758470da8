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
    if !input.into_folder {
        return Ok(Made::Text(page(&documents, Place::File)));
    }
    let text = page(&documents, Place::Folder);
    let mut files = vec![("index.html".to_owned(), text)];
    for api in &apis {
        let json = output::json(&json::value(api));
        files.push((format!("{}.json", api.spec().api), json));
        let document = openapi::document(api, input.openapi);
        let name = format!("{}.openapi.json", api.spec().api);
        files.push((name, output::json(&document)));
    }
    Ok(Made::Files(files))
}
