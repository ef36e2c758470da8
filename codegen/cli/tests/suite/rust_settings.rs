//! Settings for Rust in a file beside a spec, as `check` and `generate rust` find them.

use crate::program::{folder, run_in};

const SPEC: &str = "errspec: 1
api: shop
envelope: { body: { code: \"{code}\", all: \"{fields}\" } }
errors:
  SOLD_OUT: { status: 409, message: sold out, fields: { sku: string } }
";

const SETTINGS: &str =
    "errors: { SOLD_OUT: { name: NothingLeft, fields: { sku: 'crate::Sku' } } }\n";

#[test]
fn the_file_beside_a_spec_is_found_by_its_name() {
    let folder = folder(&[("shop.yaml", SPEC), ("shop.rust.yaml", SETTINGS)]);
    let made = run_in(folder.path(), &["generate", "rust", "shop.yaml"]).expect(0);
    assert!(made.contains("NothingLeft") && made.contains("crate::Sku"));
    run_in(folder.path(), &["check", "."]).expect(0);
}

#[test]
fn another_file_is_named_by_an_option() {
    let folder = folder(&[("shop.yaml", SPEC), ("elsewhere/names.yaml", SETTINGS)]);
    let option = ["--rust-settings", "elsewhere/names.yaml"];
    let plain = run_in(folder.path(), &["generate", "rust", "shop.yaml"]).expect(0);
    assert!(plain.contains("SoldOut") && !plain.contains("NothingLeft"));
    let args = ["generate", "rust", "shop.yaml", option[0], option[1]];
    assert!(
        run_in(folder.path(), &args)
            .expect(0)
            .contains("NothingLeft")
    );
    run_in(folder.path(), &["check", "shop.yaml", option[0], option[1]]).expect(0);
    let args = ["generate", "html", "shop.yaml", option[0], option[1]];
    let refused = run_in(folder.path(), &args);
    assert_eq!(refused.code, 2, "{}", refused.out);
}

/// Mistakes in the settings are shown in their file, whether the folder, the spec or they are named.
#[test]
fn a_mistake_in_the_settings_fails_the_check() {
    let wrong = "errors: { SOLD_UOT: { name: NothingLeft } }\n";
    let folder = folder(&[("shop.yaml", SPEC), ("shop.rust.yaml", wrong)]);
    for path in [".", "shop.yaml", "shop.rust.yaml"] {
        let shown = run_in(folder.path(), &["check", path]).expect(1);
        assert!(
            shown.contains("shop.rust.yaml:1:11") && shown.contains("`SOLD_UOT`"),
            "{path}: {shown}"
        );
    }
    let both = run_in(folder.path(), &["check", "shop.yaml", "shop.rust.yaml"]).expect(1);
    assert_eq!(both.matches("SOLD_UOT").count(), 2, "{both}");
}

#[test]
fn the_schema_of_settings_is_shown() {
    let folder = folder(&[]);
    let schema = run_in(folder.path(), &["schema", "rust"]).expect(0);
    assert!(schema.contains("errspec.rust.schema.json"));
}
