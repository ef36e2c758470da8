//! `errspec check`, as people and other programs see it.

use crate::program::{errspec, folder, root, run, run_in, run_with};
use crate::schema::validate;
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Stdio;

const SHOP: &str = "\
errspec: 1
api: shop
envelope: { body: { code: \"{code}\", message: \"{message}\" } }
errors:
  SOLD_OUT: { status: 409, message: \"no {skuu} left\", fields: { sku: string } }
  ERROR: { status: 400, message: it is wrong }
";

/// The same without its mistake: the lint remains.
fn right() -> String {
    SHOP.replace("skuu", "sku")
}

/// Runs `check` on one spec in a folder of its own, in a format.
fn in_format(spec: &str, format: &str) -> (i32, String) {
    let folder = folder(&[("shop.yaml", spec)]);
    let ran = run_in(folder.path(), &["check", "shop.yaml", "--format", format]);
    (ran.code, ran.out)
}

#[test]
fn people_see_the_text_underlined_and_a_sum() {
    let (code, out) = in_format(SHOP, "human");
    assert_eq!(code, 1);
    assert_eq!(
        out,
        "\
error[errspec::E0014]: the message shows `{skuu}`, but the error has no such field
 --> shop.yaml:5:37
  |
5 |   SOLD_OUT: { status: 409, message: \"no {skuu} left\", fields: { sku: string } }
  |                                     ^^^^^^^^^^^^^^^^
  |
  = help: did you mean `{sku}`?

1 spec: 1 error; 1 can be fixed by `--fix` or `--unsafe-fixes`
"
    );
}

#[test]
fn each_format_has_the_finding() {
    let (code, out) = in_format(&right(), "short");
    assert_eq!(code, 0);
    let line = "shop.yaml:6:3: warning[vague-code]: \
                the code `ERROR` says nothing that the status does not\n";
    assert!(out.ends_with(line), "{out}");

    let (_, out) = in_format(&right(), "json");
    let document: Value = serde_json::from_str(&out).unwrap();
    let findings = document["findings"].as_array().unwrap();
    let vague = findings
        .iter()
        .find(|one| one["id"] == "vague-code")
        .unwrap();
    assert_eq!(vague["location"]["start"]["line"], 6);
    assert_eq!(vague["kind"], "lint");

    let (_, out) = in_format(&right(), "github");
    let line = "::warning file=shop.yaml,line=6,col=3,title=vague-code::the code `ERROR` says";
    assert!(out.contains(line), "{out}");

    let (_, out) = in_format(&right(), "junit");
    assert!(
        out.contains("<testcase classname=\"shop.yaml\" name=\"vague-code at 6:3\""),
        "{out}"
    );

    let (_, out) = in_format(&right(), "gitlab");
    let issues: Value = serde_json::from_str(&out).unwrap();
    let issues = issues.as_array().unwrap();
    let vague = issues
        .iter()
        .find(|one| one["check_name"] == "vague-code")
        .unwrap();
    assert_eq!(vague["location"]["lines"]["begin"], 6);
    assert_eq!(vague["fingerprint"].as_str().unwrap().len(), 32);
}

#[test]
fn json_follows_its_schema() {
    let schema = run(&["schema", "check"]).expect(0);
    let schema: Value = serde_json::from_str(&schema).unwrap();
    for spec in [SHOP, &right()] {
        let (_, out) = in_format(spec, "json");
        validate(&schema, &serde_json::from_str(&out).unwrap());
    }
}

#[test]
fn sarif_follows_the_standard() {
    let (_, out) = in_format(SHOP, "sarif");
    let document: Value = serde_json::from_str(&out).unwrap();
    let run = &document["runs"][0];
    let result = &run["results"][0];
    assert_eq!(result["ruleId"], "E0014");
    let rule = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
    assert_eq!(run["tool"]["driver"]["rules"][rule]["id"], "E0014");
    let fix = &result["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(fix["insertedContent"]["text"], "{sku}");
    let path = root().join("codegen/cli/tests/sarif-schema-2.1.0.json");
    let schema = fs::read_to_string(path).unwrap();
    validate(&serde_json::from_str(&schema).unwrap(), &document);
}

#[test]
fn the_exit_says_what_was_found() {
    let clean = folder(&[("shop.yaml", &right().replace("ERROR", "WRONG"))]);
    assert_eq!(run_in(clean.path(), &["check"]).code, 0);
    let warned = folder(&[("shop.yaml", &right())]);
    assert_eq!(run_in(warned.path(), &["check"]).code, 0);
    assert_eq!(
        run_in(warned.path(), &["check", "--deny", "warnings"]).code,
        1
    );
    assert_eq!(run_in(warned.path(), &["check", "-D", "codes"]).code, 1);
    assert_eq!(run_with(SHOP.as_bytes(), &["check", "-"]).code, 1);
}

#[test]
fn what_cannot_run_says_why_and_exits_with_2() {
    let empty = folder(&[("notes.yaml", "a: 1\n")]);
    let binary = folder(&[("shop.yaml", "errspec: 1")]);
    fs::write(binary.path().join("shop.yaml"), b"errspec: 1\n\xff\xfe").unwrap();
    let cases = [
        (run(&["check", "no.yaml"]), "cannot read `no.yaml`"),
        (run_in(empty.path(), &["check"]), "no specs in `.`"),
        (run_in(binary.path(), &["check"]), "it is not UTF-8 text"),
        (
            run(&["check", "--deny", "vage-code"]),
            "did you mean `vague-code`?",
        ),
        (run(&["check", "--format", "xml"]), "invalid value 'xml'"),
        (
            run(&["check", "specs", "--baseline", "no.json"]),
            "cannot read the baseline",
        ),
    ];
    for (ran, message) in cases {
        assert_eq!(ran.code, 2, "{}", ran.err);
        assert!(ran.err.contains(message), "{}", ran.err);
    }
    let large = vec![b'#'; 20_000_000];
    let ran = run_with(&large, &["check", "-"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("more than 16 MB"), "{}", ran.err);
}

#[test]
fn a_folder_is_searched_but_for_what_git_ignores_and_parts_of_specs() {
    let whole = "errspec: 1\napi: shop\ninclude: [parts/more.yaml]\nerrors:\n  \
                 SOLD_OUT: { status: 409, message: sold out }\n";
    let part = "errspec: 1\nerrors:\n  NOT_PAID: { status: 403, message: not paid }\n";
    let folder = folder(&[
        (".gitignore", "ignored/\n"),
        ("shop.yaml", whole),
        ("parts/more.yaml", part),
        ("ignored/wrong.yaml", "errspec: 1\n"),
        ("other.yaml", "a: 1\n"),
    ]);
    let ran = run_in(folder.path(), &["check"]);
    assert_eq!(ran.expect(0), "1 spec: nothing wrong\n");
}

#[test]
fn fixes_keep_comments_and_layout() {
    let spec = "\
# errspec: allow vague-code, it has always been so
errspec: 1   # the version
api:   shop
errors:
  SOLD_OUT: { status: 409,  mesage: sold out }    # soon
";
    let folder = folder(&[("shop.yaml", spec)]);
    let path = folder.path().join("shop.yaml");
    let ran = run_in(folder.path(), &["check", "--fix"]);
    assert_eq!(ran.code, 1, "a guess is not safe: {}", ran.out);
    assert_eq!(fs::read_to_string(&path).unwrap(), spec);
    let ran = run_in(folder.path(), &["check", "--unsafe-fixes"]);
    assert_eq!(ran.code, 0, "{}", ran.out);
    let (_, expected) = spec.split_once('\n').unwrap();
    let expected = expected.replace("mesage", "message");
    assert_eq!(fs::read_to_string(&path).unwrap(), expected);
}

#[test]
fn a_guess_that_makes_nothing_better_is_taken_back() {
    // `identify` has no other slots, so that no other name is right either.
    let spec = "errspec: 1\napi: shop\nenvelope: { body: { c: \"{code}\" } }\n\
                errors:\n  A: { status: 409, outcome: faild, retry: after }\n";
    let folder = folder(&[("shop.yaml", spec)]);
    let path = folder.path().join("shop.yaml");
    run_in(folder.path(), &["check", "--unsafe-fixes"]);
    let now = fs::read_to_string(path).unwrap();
    assert!(now == spec || now.contains("outcome: failed"), "{now}");
}

#[test]
fn a_baseline_hides_what_is_old_and_tells_what_is_gone() {
    let folder = folder(&[("shop.yaml", &right())]);
    let path = folder.path().join("shop.yaml");
    let ran = run_in(
        folder.path(),
        &["check", "--generate-baseline", "known.json"],
    );
    assert_eq!(ran.code, 0);
    assert!(ran.err.contains("in `known.json`"), "{}", ran.err);
    let check = ["check", "--baseline", "known.json", "--deny", "warnings"];
    assert_eq!(run_in(folder.path(), &check).code, 0);
    fs::write(&path, right().replace("  ERROR", "\n  # moved\n  ERROR")).unwrap();
    assert_eq!(run_in(folder.path(), &check).code, 0);
    fs::write(
        &path,
        right() + "  FAILED: { status: 403, message: not today }\n",
    )
    .unwrap();
    assert_eq!(run_in(folder.path(), &check).code, 1);
    fs::write(&path, right().replace("ERROR", "WRONG")).unwrap();
    let ran = run_in(folder.path(), &check);
    assert_eq!(ran.code, 0);
    assert!(
        ran.err.contains("1 of the baseline are gone"),
        "{}",
        ran.err
    );
}

#[test]
fn what_a_spec_says_commands_nobody() {
    let spec = "errspec: 1\napi: shop\nerrors:\n  \
                \"::set-output name=x::\\e[31m<b>\": { status: 409, message: sold out, stats: 1 }\n";
    for format in [
        "human", "short", "json", "sarif", "github", "junit", "gitlab",
    ] {
        let (_, out) = in_format(spec, format);
        assert!(!out.contains('\u{1b}'), "{format}: {out}");
        assert!(!out.contains("\n::set-output"), "{format}: {out}");
        if format == "junit" {
            assert!(!out.contains("<b>"), "{out}");
        }
    }
}

#[test]
fn watching_checks_again_after_a_save() {
    let folder = folder(&[("shop.yaml", SHOP)]);
    let mut command = errspec(&["check", "--watch", "--format", "short"]);
    command.current_dir(folder.path()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let first = lines.next().unwrap().unwrap();
    assert!(first.contains("E0014"), "{first}");
    fs::write(folder.path().join("shop.yaml"), right()).unwrap();
    let mut rest = lines.map(Result::unwrap);
    let second = rest.find(|line| line.contains("vague-code"));
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(second.is_some());
}

#[test]
fn a_reader_that_has_gone_is_no_trouble() {
    let mut command = errspec(&["check", "specs", "--format", "sarif"]);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty());
}
