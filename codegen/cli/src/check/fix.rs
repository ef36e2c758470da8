//! Fixes: changes of a spec's text by which findings go away. Nothing else of the text changes.

use super::finding::{Checked, Finding, Fix};
use super::{Levels, check};
use crate::output::{Trouble, write_file};
use crate::source::Source;
use errspec_codegen::{Severity, Span};
use std::path::Path;

/// Makes fixes of the engine's help where it names what was probably meant. It is a guess, so they
/// are not safe.
pub(super) fn suggest(checked: &mut Checked) {
    let texts = &checked.files;
    for finding in &mut checked.findings {
        let text = texts.get(finding.span.file).map(|text| text.text.as_str());
        finding.fix = text.and_then(|text| meant(finding, text));
    }
}

/// The name that was written is in the message, and the one that was meant in the help.
fn meant(finding: &Finding, text: &str) -> Option<Fix> {
    let help = finding.help.as_deref()?;
    let meant = help.strip_prefix("did you mean `")?;
    let (meant, _) = meant.split_once('`')?;
    let underlined = text.get(finding.span.bytes.clone())?;
    let quoted = finding.message.split('`').skip(1).step_by(2);
    let written = quoted.filter(|name| !name.is_empty() && underlined.matches(name).count() == 1);
    // Of several names in the message, the one that is like what was meant was written.
    let written = errspec_codegen::nearest(meant, written.collect::<Vec<_>>())?;
    let start = finding.span.bytes.start + underlined.find(written)?;
    Some(Fix {
        span: Span {
            file: finding.span.file,
            bytes: start..start + written.len(),
        },
        text: meant.to_owned(),
        is_safe: false,
    })
}

/// Writes the fixes of a spec into its files. A fix that is not safe is kept only if fewer errors are
/// left by it. Returns how many were made, and what is left to show.
pub(crate) fn fix(
    source: &Source,
    checked: Checked,
    levels: &Levels,
    also_unsafe: bool,
) -> Result<(usize, Checked), Trouble> {
    let mut made = 0;
    let mut checked = checked;
    // A fix can show what was hidden behind a mistake. Each round has fewer findings.
    for _ in 0..MAX_ROUNDS {
        let (edits, is_safe) = edits(&checked, also_unsafe);
        if edits.is_empty() {
            break;
        }
        let changed = write(&checked, &edits)?;
        let now = check(source, &source.read()?, levels);
        let is_better = now.count(Severity::Error) < checked.count(Severity::Error);
        if !is_safe && !is_better {
            restore(&checked, &changed)?;
            break;
        }
        made += edits.len();
        checked = now;
    }
    Ok((made, checked))
}

const MAX_ROUNDS: usize = 10;

/// The fixes to make in one round, and whether all of them are safe. No two are at one place.
fn edits(checked: &Checked, also_unsafe: bool) -> (Vec<Fix>, bool) {
    let fixes = checked.findings.iter().filter_map(|one| one.fix.as_ref());
    let mut fixes: Vec<Fix> = fixes
        .filter(|fix| also_unsafe || fix.is_safe)
        .cloned()
        .collect();
    fixes.sort_by_key(|fix| (fix.span.file, fix.span.bytes.start));
    fixes.dedup_by(|later, earlier| {
        later.span.file == earlier.span.file && later.span.bytes.start < earlier.span.bytes.end
    });
    let is_safe = fixes.iter().all(|fix| fix.is_safe);
    (fixes, is_safe)
}

/// Writes the files that change, and returns their indices.
fn write(checked: &Checked, edits: &[Fix]) -> Result<Vec<usize>, Trouble> {
    let mut changed = Vec::new();
    for (file, text) in checked.files.iter().enumerate() {
        let mut new = text.text.clone();
        let here = edits.iter().filter(|fix| fix.span.file == file);
        // From the end, so that the places of the others stay what they are.
        let here: Vec<&Fix> = here.collect();
        for fix in here.iter().rev() {
            new.replace_range(fix.span.bytes.clone(), &fix.text);
        }
        if !here.is_empty() {
            write_text(&text.path, &new)?;
            changed.push(file);
        }
    }
    Ok(changed)
}

fn restore(checked: &Checked, changed: &[usize]) -> Result<(), Trouble> {
    let texts = changed.iter().filter_map(|file| checked.files.get(*file));
    for text in texts {
        write_text(&text.path, &text.text)?;
    }
    Ok(())
}

/// Writes a spec. The byte order mark that some editors begin a file with is no part of its text.
fn write_text(path: &str, text: &str) -> Result<(), Trouble> {
    let path = Path::new(path);
    let has_mark = std::fs::read(path).is_ok_and(|bytes| bytes.starts_with("\u{feff}".as_bytes()));
    let mark = if has_mark { "\u{feff}" } else { "" };
    write_file(path, format!("{mark}{text}").as_bytes())
}
