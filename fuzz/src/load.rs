//! From any bytes to a spec that is loaded: there is Rust or a report, whatever they are.
//!
//! An input is the text of a spec. A line `%%% NAME` begins a file that it may include.

use errspec_codegen::{Options, Severity, generate};
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// Loads a spec and looks at all that comes of it.
///
/// # Panics
///
/// What comes of it is not what it must be.
pub(crate) fn load(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let mut parts = text.split("\n%%% ");
    let spec = parts.next().unwrap_or_default();
    let files: BTreeMap<&str, &str> = parts
        .map(|part| part.split_once('\n').unwrap_or((part, "")))
        .collect();
    let read = |path: &Path| {
        let text = path.to_str().and_then(|path| files.get(path));
        text.map(|text| (*text).to_owned())
            .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    };
    let report = match generate(Path::new("api.yaml"), spec, &Options::default(), &read) {
        Ok(generated) => {
            let file = generated.to_file();
            let file = syn::parse_file(&file).unwrap_or_else(|error| panic!("{error}:\n{file}"));
            assert!(matches!(file.items.as_slice(), [syn::Item::Mod(_)]));
            assert!(!generated.to_items().is_empty());
            assert!(generated.report().of(Severity::Error).is_empty());
            generated.report().clone()
        }
        Err(report) => {
            assert!(
                !report.of(Severity::Error).is_empty(),
                "refused without a reason"
            );
            report
        }
    };
    assert!(report.files().len() <= 1 + files.len());
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        for message in report.of(severity) {
            assert_eq!(message.severity(), severity);
            assert!(message.text().starts_with(&severity.to_string()));
        }
    }
    // A report shows so many lines of the spec, and each so wide.
    let shown = report.to_string();
    assert!(
        shown.len() < 2_000_000 + 1000 * input.len(),
        "{} bytes",
        shown.len()
    );
}
