//! A status for which a spec declares nothing has the defaults that the runtime applies to a status
//! which no spec lists.

use errspec::{Backoff, Outcome, Retry};
use errspec_codegen::{Options, generate};
use std::path::Path;

#[test]
fn every_status_is_generated_with_its_defaults() {
    let statuses: Vec<String> = (100..=599).map(|code| format!("  {code}: x\n")).collect();
    let spec = format!("errspec: 1\napi: all\nstatuses:\n{}", statuses.concat());
    let generated = generate(Path::new("all.yaml"), &spec, &Options::default(), &|_| {
        Err(std::io::Error::other("it includes nothing"))
    });
    let code = generated
        .unwrap_or_else(|report| panic!("{report}"))
        .to_file();
    let rows: Vec<&str> = code.split(" StatusInfo {").skip(1).collect();
    assert_eq!(rows.len(), 500);
    for (status, row) in (100_u16..).zip(rows) {
        let outcome = format!("outcome: Outcome::{:?},", Outcome::of_status(status));
        assert!(
            row.contains(&outcome),
            "{status}: expected {outcome} in {row}"
        );
        let retry = match Retry::of_status(status) {
            Retry::Never => "retry: Retry::Never,",
            Retry::Backoff(backoff) if backoff == Backoff::DEFAULT => {
                "retry: Retry::Backoff(Backoff::DEFAULT),"
            }
            other => panic!("no default is {other:?}"),
        };
        assert!(row.contains(retry), "{status}: expected {retry} in {row}");
    }
}
