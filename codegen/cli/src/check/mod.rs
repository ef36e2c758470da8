//! Checks specs: mistakes as the engine reports them, then lints, weighed by levels and comments.

mod allowance;
mod baseline;
mod finding;
mod fix;
mod levels;

pub(crate) use allowance::Allowance;
pub(crate) use baseline::Baseline;
pub(crate) use finding::{Checked, Finding, Fix, Position, Text};
pub(crate) use fix::fix;
pub(crate) use levels::{Level, Levels};

use crate::lint::{self, LINTS, Subject};
use crate::output::Trouble;
use crate::source::{Source, lock};
use errspec_codegen::{Report, Severity};
use errspec_interpret::Api;
use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Checks specs on all processors, and returns the results in the order of the specs. A file that was
/// found in a folder and belongs to another spec is left out.
pub(crate) fn check_all(sources: &[Source], levels: &Levels) -> Vec<Result<Checked, Trouble>> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..threads.min(sources.len()) {
            scope.spawn(|| {
                while let Some(source) = sources.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let checked = source.read().map(|text| check(source, &text, levels));
                    lock(&done).push((source, checked));
                }
            });
        }
    });
    let done = std::mem::take(&mut *lock(&done));
    without_parts(done)
}

/// Leaves out files that other specs include, and sorts the rest.
fn without_parts(
    mut done: Vec<(&Source, Result<Checked, Trouble>)>,
) -> Vec<Result<Checked, Trouble>> {
    let of_others = done.iter().filter_map(|(_, checked)| checked.as_ref().ok());
    let included = of_others.flat_map(|checked| checked.files.iter().skip(1));
    let included: HashSet<PathBuf> = included.map(|text| PathBuf::from(&text.path)).collect();
    done.retain(|(source, _)| !source.is_walked || !included.contains(&source.path));
    done.sort_by(|(left, _), (right, _)| left.path.cmp(&right.path));
    done.into_iter().map(|(_, checked)| checked).collect()
}

/// Checks one spec.
pub(crate) fn check(source: &Source, text: &str, levels: &Levels) -> Checked {
    let rust_settings = source.rust_settings.as_deref();
    match Api::parse_with_rust(&source.path, text, rust_settings, &source.files()) {
        Err(report) => of_report(source, &report, levels),
        Ok(api) => {
            let mut checked = of_report(source, api.report(), levels);
            let allowances = allowance::allowances(&checked);
            lint(&mut checked, &Subject::of(&api), &allowances, levels);
            drop_allowed(&mut checked, &allowances);
            lint::allowances(&mut checked, &allowances, levels);
            checked.findings.sort_by_key(|finding| {
                let start = finding.span.bytes.start;
                (finding.span.file, start, finding.is_lint)
            });
            checked
        }
    }
}

fn of_report(source: &Source, report: &Report, levels: &Levels) -> Checked {
    let (entries, not_shown) = report.entries(|severity| levels.shows(severity));
    let files = (0..).map_while(|file| report.source(file));
    let files = files.map(|(path, text)| Text::new(path.to_owned(), text.to_owned()));
    let findings = entries.into_iter().filter_map(|entry| {
        let severity = levels.of_mistake(&entry.code, entry.severity)?;
        Some(Finding {
            severity: levels.raised(severity),
            ..Finding::of_entry(entry)
        })
    });
    let mut checked = Checked {
        path: source.path.clone(),
        files: files.collect(),
        findings: findings.collect(),
        not_shown,
        allowed: 0,
    };
    fix::suggest(&mut checked);
    checked
}

/// Adds what the lints find.
fn lint(checked: &mut Checked, subject: &Subject<'_>, allowances: &[Allowance], levels: &Levels) {
    for lint in LINTS {
        let level = match levels.level(lint) {
            Level::Note if !levels.shows(Severity::Note) => Level::Allow,
            level => level,
        };
        let is_asked_for = allowances.iter().any(|one| one.rule == lint.id);
        if level == Level::Allow && !is_asked_for {
            continue;
        }
        for finding in lint.run(subject) {
            let at = allowance::level_at(allowances, lint.id, &finding.span);
            match at.unwrap_or(level).severity() {
                Some(severity) => checked.findings.push(Finding {
                    severity: levels.raised(severity),
                    ..finding
                }),
                None if at.is_some() => checked.allowed += 1,
                None => {}
            }
        }
    }
}

/// Takes out the engine's warnings that comments allow.
fn drop_allowed(checked: &mut Checked, allowances: &[Allowance]) {
    let before = checked.findings.len();
    checked.findings.retain(|finding| {
        // `--deny warnings` has made errors of them already.
        let can_be = !finding.is_lint && !finding.id.starts_with('E');
        let level = can_be.then(|| allowance::level_at(allowances, &finding.id, &finding.span));
        level.flatten() != Some(Level::Allow)
    });
    checked.allowed += before - checked.findings.len();
}
