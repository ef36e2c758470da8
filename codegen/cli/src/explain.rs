//! Pages that explain mistakes and lints, each with a wrong and a right spec.

use crate::lint;

/// The page with a section for each mistake.
const MISTAKES: &str = include_str!("../mistakes.md");
// Where links are checked out as files, the file has the path of the page in place of its text.
const _: () = assert!(
    MISTAKES.len() > 1_000,
    "codegen/cli/mistakes.md is no link: set `git config core.symlinks true` and check it out again"
);

/// A section of a page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Section<'p> {
    /// The code of a mistake, or the name of a lint.
    pub(crate) id: &'p str,
    pub(crate) title: &'p str,
    /// Markdown, without the heading.
    pub(crate) text: &'p str,
}

/// The sections of all mistakes and lints.
pub(crate) fn sections() -> impl Iterator<Item = Section<'static>> {
    in_page(MISTAKES).chain(in_page(lint::PAGE))
}

/// The section about a mistake or lint.
pub(crate) fn section(id: &str) -> Option<Section<'static>> {
    sections().find(|section| section.id.eq_ignore_ascii_case(id))
}

fn in_page(page: &str) -> impl Iterator<Item = Section<'_>> {
    let (_, sections) = page.split_once("\n## ").unwrap_or_default();
    sections.split("\n## ").filter_map(|section| {
        let (heading, text) = section.split_once('\n')?;
        let (id, title) = heading.split_once(": ")?;
        Some(Section {
            id: id.trim_matches('`'),
            title,
            text: text.trim(),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{section, sections};
    use crate::lint::LINTS;

    #[test]
    fn every_section_has_a_wrong_and_a_right_spec() {
        for section in sections() {
            let specs = section.text.matches("```yaml").count();
            assert!(specs >= 2, "{}", section.id);
        }
    }

    #[test]
    fn every_lint_has_a_section() {
        for lint in LINTS {
            assert!(section(lint.id).is_some(), "{}", lint.id);
        }
    }
}
