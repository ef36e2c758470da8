//! The engine and the runtime have the same defaults for statuses: one for the docs and the
//! declared ones, the other for those that no spec lists.

use errspec::{Backoff, Outcome, Retry};
use errspec_codegen::{Options, generate};
use std::path::Path;

#[test]
fn the_engine_and_the_runtime_agree_on_every_status() {
    let statuses: Vec<String> = (100..=599).map(|code| format!("  {code}: x\n")).collect();
    let spec = format!("errspec: 1\napi: all\nstatuses:\n{}", statuses.concat());
    let generated = generate(Path::new("all.yaml"), &spec, &Options::default(), &|_| {
        Err(std::io::Error::other("it includes nothing"))
    });
    let code = generated
        .unwrap_or_else(|report| panic!("{report}"))
        .to_file();
    let rows: Vec<&str> = code.split("errspec::StatusInfo {").skip(1).collect();
    assert_eq!(rows.len(), 500);
    for (status, row) in (100_u16..).zip(rows) {
        let row = row.split("errspec::ErrorInfo").next().unwrap_or_default();
        let outcome = format!(
            "outcome: errspec::Outcome::{:?},",
            Outcome::of_status(status)
        );
        assert!(
            row.contains(&outcome),
            "{status}: expected {outcome} in {row}"
        );
        let retry = match Retry::of_status(status) {
            Retry::Never => "retry: errspec::Retry::Never,",
            Retry::Backoff(backoff) if backoff == Backoff::DEFAULT => {
                "retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),"
            }
            other => panic!("no default is {other:?}"),
        };
        assert!(row.contains(retry), "{status}: expected {retry} in {row}");
    }
}
