//! Diagnostics as rustc shows its own: file, line, column, the line itself, a caret, help.

use super::{Diagnostic, Severity};
use crate::spec::Place;
use crate::yaml::{Tree, locate};
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};
use std::ops::Range;

/// A file that was read, for showing what is wrong in it.
#[derive(Debug)]
pub(crate) struct File {
    /// The path as the author knows it.
    pub(crate) path: String,
    pub(crate) text: String,
    /// None where the text is no YAML.
    pub(crate) tree: Option<Tree>,
    /// Where the text stops being YAML: line and column.
    pub(crate) broken_at: Option<(usize, usize)>,
}

/// A diagnostic as text, without colour.
pub(crate) fn render(diagnostic: &Diagnostic, files: &[File]) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut group = Group::with_title(
        level
            .primary_title(diagnostic.message.as_str())
            .id(diagnostic.code.to_string()),
    );
    let span = span_of(diagnostic.place, files);
    let mut annotations = vec![(diagnostic.place.file, AnnotationKind::Primary.span(span))];
    for (place, label) in &diagnostic.labels {
        let span = span_of(*place, files);
        annotations.push((
            place.file,
            AnnotationKind::Context.span(span).label(label.as_str()),
        ));
    }
    for (index, file) in files.iter().enumerate() {
        let here: Vec<Annotation<'_>> = annotations
            .iter()
            .filter(|(file, _)| usize::from(*file) == index)
            .map(|(_, annotation)| annotation.clone())
            .collect();
        if !here.is_empty() {
            let snippet = Snippet::source(file.text.as_str()).path(file.path.as_str());
            group = group.element(snippet.annotations(here));
        }
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    Renderer::plain().render(&[group])
}

/// The bytes to underline for a place.
fn span_of(place: Place, files: &[File]) -> Range<usize> {
    let Some(file) = files.get(usize::from(place.file)) else {
        return 0..0;
    };
    let position = match &file.tree {
        Some(tree) => locate(&file.text, &tree.way(place.node)),
        None => file.broken_at,
    };
    let start = offset(&file.text, position.unwrap_or((1, 1)));
    let token = file.tree.as_ref().and_then(|tree| tree.scalar(place.node));
    start..start + token_length(file.text.get(start..).unwrap_or_default(), token)
}

/// The byte offset of a line and column; columns count characters.
fn offset(text: &str, (line, column): (usize, usize)) -> usize {
    let start: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let line = text.get(start..).unwrap_or_default();
    let mut columns = line.char_indices().map(|(index, _)| index);
    start.min(text.len()) + columns.nth(column.saturating_sub(1)).unwrap_or(line.len())
}

/// How many bytes of `rest` the token at its start takes, on its first line.
fn token_length(rest: &str, scalar: Option<String>) -> usize {
    let line = rest.lines().next().unwrap_or_default();
    if let Some(scalar) = scalar.filter(|scalar| line.starts_with(scalar.as_str())) {
        return scalar.len().max(1);
    }
    for quote in ['"', '\''] {
        if let Some(inner) = line.strip_prefix(quote) {
            return inner
                .find(quote)
                .map_or(line.trim_end().len(), |end| end + 2);
        }
    }
    // A map or list: its first word.
    let end = line.find([':', ',', ' ', '}', ']']).filter(|end| *end > 0);
    end.unwrap_or(line.len()).max(1).min(rest.len().max(1))
}
