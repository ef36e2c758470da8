//! Settings for Rust in a file of their own.

use errspec_codegen::{Generated, Options, Report, generate};
use std::path::Path;

const HEAD: &str =
    "errspec: 1\napi: shop\nenvelope: { body: { code: \"{code}\", all: \"{fields}\" } }\n";

fn made(spec: &str, settings: Option<&str>) -> Result<Generated, Report> {
    let options = Options::default();
    let options = match settings {
        Some(_) => options.with_rust("shop.rust.yaml"),
        None => options,
    };
    let read = |path: &Path| match settings {
        Some(text) if path == Path::new("shop.rust.yaml") => Ok(text.to_owned()),
        _ => Err(std::io::Error::other("no such file")),
    };
    generate(
        Path::new("shop.yaml"),
        &format!("{HEAD}{spec}"),
        &options,
        &read,
    )
}

/// A neutral spec with its settings beside it becomes what a spec with them inside does.
#[test]
fn settings_beside_a_spec_are_those_inside() {
    let inside = "statuses:
  4xx: { fields: { trace: { type: string?, rust: 'crate::Trace' } } }
types:
  Item: { path: { type: string, rust: { name: at } } }
errors:
  TIMEOUT: { status: 504, rust: { name: BankSilent, from: ['std::io::Error'] } }
  SOLD_OUT: { status: 409, fields: { sku: { type: string, rust: 'crate::Sku' }, all: list<Item> } }
";
    let neutral = "statuses:
  4xx: { fields: { trace: string? } }
types:
  Item: { path: string }
errors:
  TIMEOUT: { status: 504 }
  SOLD_OUT: { status: 409, fields: { sku: string, all: list<Item> } }
";
    let settings = "errors:
  TIMEOUT: { name: BankSilent, from: ['std::io::Error'] }
  SOLD_OUT: { fields: { sku: 'crate::Sku' } }
statuses:
  4xx: { fields: { trace: 'crate::Trace' } }
types:
  Item: { fields: { path: { name: at } } }
";
    let (one, other) = (
        made(inside, None).unwrap(),
        made(neutral, Some(settings)).unwrap(),
    );
    assert_eq!(one.to_file(), other.to_file());
    assert!(one.to_file().contains("BankSilent") && one.to_file().contains("crate::Sku"));
    let files = other.report().files();
    assert_eq!(files, [Path::new("shop.yaml"), Path::new("shop.rust.yaml")]);
}

#[test]
fn a_mistake_in_the_settings_is_shown_in_their_file() {
    let spec = "errors:\n  A: { status: 409, rust: { name: Aa } }\n  B: { status: 404, fields: { x: string } }\n";
    let settings = "errors:
  A: { name: Bb }
  B: { fields: { y: 'crate::Y', x: 'not a path' } }
  C: { name: Cc }
  D: { status: 404 }
statuses: { 4xx: { fields: {} } }
";
    let shown = made(spec, Some(settings)).unwrap_err().to_string();
    for (place, text) in [
        ("2:3", "the spec sets `rust` of `A` itself"),
        ("3:18", "the spec has no `y` that is a field"),
        ("3:36", "not a path"),
        ("4:3", "the spec has no `C` that is an error"),
        ("5:8", "unknown key `status`"),
        ("6:13", "the spec has no `4xx` that is an entry of a status"),
    ] {
        let place = format!(" shop.rust.yaml:{place}\n");
        assert!(
            shown.contains(&place) && shown.contains(text),
            "{place} {text}\n{shown}"
        );
    }
}

#[test]
fn settings_that_cannot_be_read_are_named() {
    let options = Options::default().with_rust("nowhere.yaml");
    let nothing = |_: &Path| Err(std::io::Error::other("gone"));
    let text = format!("{HEAD}errors: {{ A: {{ status: 409 }} }}\n");
    let report = generate(Path::new("shop.yaml"), &text, &options, &nothing).unwrap_err();
    assert!(
        report
            .to_string()
            .contains("cannot read `nowhere.yaml`: gone"),
        "{report}"
    );
}

/// Were each setting compared with all fields, it would not end.
#[test]
fn settings_of_many_fields_are_looked_up() {
    let lines = |line: fn(usize) -> String| (0..60_000).map(line).collect::<String>();
    let fields = lines(|index| format!("    f{index}: string\n"));
    let spec = format!(
        "types:\n  Item:\n{fields}errors: {{ A: {{ status: 400, fields: {{ a: Item }} }} }}\n"
    );
    let settings = lines(|index| format!("      g{index}: crate::A\n"));
    let settings = format!("types:\n  Item:\n    fields:\n{settings}");
    let report = made(&spec, Some(&settings)).unwrap_err().to_string();
    assert!(report.contains("`g0`"), "{report}");
}
