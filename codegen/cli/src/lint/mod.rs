//! Lints: what makes a spec that has no mistakes better. Each has a section in `lints.md`, with its
//! reason, its source, a spec that it finds and one that it does not.

mod codes;
mod documentation;
mod http;
mod leaks;
mod messages;
mod outcomes;
mod shapes;
mod subject;
mod table;
mod words;

pub(crate) use subject::{Origin, Subject};
pub(crate) use table::{LINTS, find};
pub(crate) use words::words;

use crate::check::{Checked, Finding, Fix, Level, Levels};
use errspec_codegen::{Place, Report, Severity, Span, nearest};

/// The page with a section for each lint.
pub(crate) const PAGE: &str = include_str!("../../lints.md");

/// What lints are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Category {
    Http,
    Codes,
    Messages,
    Leaks,
    Outcomes,
    Shapes,
    Documentation,
    Comments,
}

impl Category {
    /// Its name on the command line.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Codes => "codes",
            Self::Messages => "messages",
            Self::Leaks => "leaks",
            Self::Outcomes => "outcomes",
            Self::Shapes => "shapes",
            Self::Documentation => "documentation",
            Self::Comments => "comments",
        }
    }
}

/// A lint.
pub(crate) struct Lint {
    /// Its name, which never changes.
    pub(crate) id: &'static str,
    pub(crate) category: Category,
    /// Its level where nobody sets another.
    pub(crate) level: Level,
    look: fn(&Subject<'_>) -> Vec<Hit>,
}

/// One place that a lint finds.
pub(crate) struct Hit {
    place: Place,
    message: String,
    help: Option<String>,
    labels: Vec<(Place, String)>,
}

impl Hit {
    fn new(place: Place, message: impl Into<String>) -> Self {
        Self {
            place,
            message: message.into(),
            help: None,
            labels: Vec::new(),
        }
    }

    /// Adds what to write instead.
    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Points at a second place.
    fn label(mut self, place: Place, label: impl Into<String>) -> Self {
        self.labels.push((place, label.into()));
        self
    }
}

impl Lint {
    /// Looks at a spec. The severity of what it finds is still to be set.
    pub(crate) fn run(&self, subject: &Subject<'_>) -> Vec<Finding> {
        let hits = (self.look)(subject).into_iter();
        hits.map(|hit| self.located(hit, subject.report()))
            .collect()
    }

    fn located(&self, hit: Hit, report: &Report) -> Finding {
        let Hit {
            place,
            message,
            help,
            labels,
        } = hit;
        let labels = labels.into_iter();
        Finding {
            labels: labels
                .map(|(place, label)| (report.span(place), label))
                .collect(),
            help,
            ..self.finding(report.span(place), message)
        }
    }

    fn finding(&self, span: Span, message: String) -> Finding {
        Finding {
            severity: Severity::Note,
            id: self.id.to_owned(),
            is_lint: true,
            message,
            span,
            labels: Vec::new(),
            help: None,
            fix: None,
        }
    }
}

/// Adds what is wrong with comments that set levels: those that allow nothing, know no such lint, or
/// give no reason.
pub(crate) fn allowances(
    checked: &mut Checked,
    allowances: &[crate::check::Allowance],
    levels: &Levels,
) {
    for one in allowances {
        let id = &one.rule;
        let (name, message, help, fix) = if find(id).is_none() && !is_code(id) {
            let near = nearest(id, LINTS.iter().map(|lint| lint.id));
            let help = near.map(|near| format!("did you mean `{near}`?"));
            (
                "unknown-lint",
                format!("no lint is called `{id}`"),
                help,
                None,
            )
        } else if one.level == Level::Allow && !one.is_used.get() {
            let fix = Fix {
                span: one.span.clone(),
                text: String::new(),
                is_safe: true,
            };
            let message = format!("nothing that this allows is found: `{id}`");
            let help = Some("remove the comment".to_owned());
            ("unused-allow", message, help, Some(fix))
        } else if !one.has_reason {
            let message = format!("the reason to allow `{id}` is missing");
            let help = Some(format!("write `# errspec: allow {id}, because …`"));
            ("allow-without-reason", message, help, None)
        } else {
            continue;
        };
        let Some(lint) = find(name) else { continue };
        let Some(severity) = levels.level(lint).severity() else {
            continue;
        };
        let mut finding = lint.finding(one.comment(), message);
        finding.help = help;
        finding.fix = fix;
        finding.severity = levels.raised(severity);
        checked.findings.push(finding);
    }
}

/// Whether a name can be the code of the engine's warnings and notes.
fn is_code(name: &str) -> bool {
    name.len() == 5 && name.starts_with(['W', 'N'])
}
