//! Renders diagnostics in the format of rustc: file, line, column, the line itself, a caret, help.

use super::{Diagnostic, Severity};
use crate::source::Files;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};
use errspec_model::OneLine;

/// Returns a code as messages show it. `E0004` alone could be taken for a code of rustc.
pub fn shown_code(code: &str) -> String {
    format!("errspec::{code}")
}

/// Returns a diagnostic as text, without colour.
pub(crate) fn render(diagnostic: &Diagnostic, files: &Files) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut group = Group::with_title(
        level
            .primary_title(diagnostic.message.as_str())
            .id(shown_code(&diagnostic.code.to_string())),
    );
    let place = diagnostic.place;
    let primary = AnnotationKind::Primary.span(files.span(place));
    let mut annotations = vec![(place.file, primary)];
    let own = (place.file, files.span(place));
    for (place, label) in &diagnostic.labels {
        let span = files.span(*place);
        // What an alias means is at the place of its anchor.
        if (place.file, span.clone()) != own {
            let context = AnnotationKind::Context.span(span);
            annotations.push((place.file, context.label(label.as_str())));
        }
    }
    let paths: Vec<String> = files
        .iter()
        .map(|file| OneLine(file.path()).to_string())
        .collect();
    for (index, (file, path)) in files.iter().zip(&paths).enumerate() {
        let here: Vec<Annotation<'_>> = annotations
            .iter()
            .filter(|(file, _)| usize::from(*file) == index)
            .map(|(_, annotation)| annotation.clone())
            .collect();
        if !here.is_empty() {
            let snippet = Snippet::source(file.text()).path(path);
            group = group.element(snippet.annotations(here));
        }
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    Renderer::plain().render(&[group])
}
