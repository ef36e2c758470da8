//! A spec as Markdown that GitHub renders: a page, or a folder with a page for each error.

mod api;
mod error;

use super::markup::{code, to_markdown, to_markdown_line};
use super::{Input, Made};
use crate::document::{Action, Document, Entry, MOST_LINKS};
use crate::output::Trouble;
use crate::pages::MADE_BY;
use std::collections::BTreeSet;

pub(super) fn write(input: &Input) -> Result<Made, Trouble> {
    let apis = input.load_all()?;
    if !input.into_folder {
        let [api] = apis.as_slice() else {
            return Err(Trouble::said(format!(
                "a page is about one spec, and there are {}: name a folder with `--output`",
                apis.len()
            )));
        };
        let document = Document::of(api, "");
        let mut page = Page::new(input, &document.title, &document.docs, Links::Here);
        api::index(&mut page, &document);
        page.line("## Each error");
        for error in &document.errors {
            error::section(&mut page, &document, error);
        }
        return Ok(Made::Text(page.end(&document)));
    }
    let mut files = Vec::new();
    for api in &apis {
        let document = Document::of(api, "");
        let folder = match apis.len() {
            1 => String::new(),
            _ => format!("{}/", document.api),
        };
        files.extend(folder_of(input, &document, &folder));
    }
    if apis.len() > 1 {
        let titles = apis.iter().map(|api| {
            let (name, title) = (api.spec().api, to_markdown_line(api.spec().title));
            format!("- [{title}]({name}/{})", index_name(input))
        });
        let list = titles.collect::<Vec<_>>().join("\n");
        let text = format!("# Errors\n\n{list}\n\n*{MADE_BY}.*\n");
        files.push((index_name(input).to_owned(), text));
    }
    Ok(Made::Files(files))
}

/// What shows a folder: GitHub its README, site generators its index.
fn index_name(input: &Input) -> &'static str {
    if input.front_matter {
        "index.md"
    } else {
        "README.md"
    }
}

/// The pages of an API.
fn folder_of(input: &Input, document: &Document, folder: &str) -> Vec<(String, String)> {
    let index = index_name(input);
    let mut taken: BTreeSet<String> = [index.to_lowercase()].into();
    // Some file systems take names that differ in case alone for the same.
    let names = document.errors.iter().map(|error| {
        let numbered = (2..).map(|number| format!("{}-{number}.md", error.anchor));
        let mut all = std::iter::once(format!("{}.md", error.anchor)).chain(numbered);
        let free = all.find(|name| taken.insert(name.to_lowercase()));
        free.unwrap_or_default()
    });
    let names: Vec<String> = names.collect();
    let links = Links::Pages(&names);
    let mut page = Page::new(input, &document.title, &document.docs, links);
    api::index(&mut page, document);
    let mut files = vec![(format!("{folder}{index}"), page.end(document))];
    for (error, name) in document.errors.iter().zip(&names) {
        let mut page = Page::new(input, &error.name, &error.summary, links);
        error::page(&mut page, document, error);
        files.push((format!("{folder}{name}"), page.end(document)));
    }
    files
}

/// Where an error is.
#[derive(Clone, Copy)]
enum Links<'p> {
    /// On the same page.
    Here,
    /// On pages of these names, in the order of the errors.
    Pages(&'p [String]),
}

/// A page in the making.
struct Page<'p> {
    text: String,
    links: Links<'p>,
}

impl<'p> Page<'p> {
    fn new(input: &Input, title: &str, description: &str, links: Links<'p>) -> Self {
        let mut page = Self {
            text: String::new(),
            links,
        };
        if input.front_matter {
            // Text in quotes of JSON is text in YAML and TOML too.
            let quoted = |text: &str| serde_json::Value::from(text).to_string();
            let first = description.lines().next().unwrap_or_default();
            page.text = format!(
                "---\ntitle: {}\ndescription: {}\n---\n\n",
                quoted(title),
                quoted(first)
            );
        }
        page
    }

    /// A paragraph, heading or block.
    fn line(&mut self, line: &str) {
        if !line.is_empty() {
            self.text.push_str(line.trim_end());
            self.text.push_str("\n\n");
        }
    }

    /// What the spec's author wrote.
    fn told(&mut self, text: &str) {
        self.line(&to_markdown(text));
    }

    /// The same behind a heading in bold: in its line, unless it is more than a paragraph.
    fn told_as(&mut self, heading: &str, text: &str) {
        if !text.is_empty() {
            let told = to_markdown(text);
            let separator = match told.starts_with(['-', '*', '>', '|', '#', '`', '<']) {
                true => "\n\n",
                false => " ",
            };
            self.line(&format!("**{heading}.**{separator}{told}"));
        }
    }

    fn causes(&mut self, causes: &[String]) {
        if !causes.is_empty() {
            let causes = causes
                .iter()
                .map(|cause| format!("- {}", to_markdown_line(cause)));
            self.line(&format!(
                "**Causes**\n\n{}",
                causes.collect::<Vec<_>>().join("\n")
            ));
        }
    }

    fn actions(&mut self, actions: &[Action]) {
        for action in actions {
            self.told_as(&action.heading, &action.text);
        }
    }

    /// A table, if it has rows.
    fn table(&mut self, head: &[&str], rows: impl Iterator<Item = Vec<String>>) {
        let row = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        let rows: String = rows.map(|cells| row(&cells)).collect();
        if !rows.is_empty() {
            let dashes = vec!["---"; head.len()].join(" | ");
            self.line(&format!("| {} |\n| {dashes} |\n{rows}", head.join(" | ")));
        }
    }

    /// A link to an error.
    fn link(&self, document: &Document, error: &Entry) -> String {
        let text = code(&error.name);
        let mut errors = document.errors.iter();
        let index = errors.position(|known| known.anchor == error.anchor);
        match self.links {
            Links::Here => format!("[{text}](#{})", error.anchor),
            Links::Pages(names) => {
                let name = index.and_then(|index| names.get(index));
                format!("[{text}]({})", name.map_or("", String::as_str))
            }
        }
    }

    /// Links to errors: the first of many.
    fn links(&self, document: &Document, indices: &[usize]) -> String {
        let (shown, rest) = indices.split_at(indices.len().min(MOST_LINKS));
        let links = document.at(shown).map(|error| self.link(document, error));
        let links = links.collect::<Vec<_>>().join(", ");
        match rest.len() {
            0 => links,
            more => format!("{links} and {more} more"),
        }
    }

    /// The whole text.
    fn end(mut self, document: &Document) -> String {
        self.text.push_str(&format!(
            "*{MADE_BY} from the spec of {}.*\n",
            code(&document.api)
        ));
        self.text
    }
}
