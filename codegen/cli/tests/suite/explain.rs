//! `errspec explain`.

use crate::program::{folder, root, run, run_in};

#[test]
fn a_mistake_or_lint_is_explained() {
    for id in ["E0014", "e0014", "vague-code"] {
        let page = run(&["explain", id]).expect(0);
        assert!(page.contains("```yaml"), "{page}");
    }
    let ran = run(&["explain", "vague-cod"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("did you mean `vague-code`?"),
        "{}",
        ran.err
    );
}

const SHOP: &str = r#"
errspec: 1
api: shop
envelope: { body: { code: "{code}", message: "{message}", data: "{fields}" } }
statuses:
  5xx: { outcome: unknown, log: warn }
  503: { retry: { after: 30s }, fields: { until: string? } }
errors:
  CLOSED:
    status: 503
    summary: The shop is closed.
    message: "closed for {why}"
    fields: { why: { type: string, example: stocktaking }, who: { type: string, private: true } }
    aliases: [SHUT]
operations:
  order: { errors: [CLOSED] }
"#;

#[test]
fn an_error_of_a_spec_is_explained_with_where_each_value_comes_from() {
    let folder = folder(&[("shop.yaml", SHOP)]);
    for what in ["CLOSED", "SHUT", "503"] {
        let out = run_in(folder.path(), &["explain", what, "shop.yaml"]).expect(0);
        assert_eq!(out, include_str!("explain.txt"), "{what}");
    }
    let ran = run_in(folder.path(), &["explain", "CLOSD", "shop.yaml"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("did you mean `CLOSED`?"), "{}", ran.err);
}

#[test]
fn every_error_that_ships_is_explained() {
    for entry in std::fs::read_dir(root().join("specs")).unwrap() {
        let path = entry.unwrap().path();
        if path
            .extension()
            .is_some_and(|extension| extension == "yaml")
        {
            let spec = path.display().to_string();
            let status = if spec.ends_with("slack.yaml") {
                "200"
            } else {
                "400"
            };
            let ran = run(&["explain", status, &spec]);
            assert!(
                ran.code == 0 || ran.err.contains("has no error"),
                "{spec}: {}",
                ran.err
            );
        }
    }
}
