//! The two ways in, as a user has them: a package with a build script and the macro, built by
//! cargo. It reaches the crate `errspec` by another name, and denies all warnings.

use crate::paths::root;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// It has a warning.
const SPEC: &str = "errspec: 1\napi: NAME\nsuccess: [0]\nerrors:\n  SOLD: { status: 410 }\n";

const MAIN: &str = r#"//! A probe.
#![deny(warnings, missing_docs)]
#![forbid(unsafe_code)]

renamed::include_spec!("built");

#[renamed::spec("specs/expanded.yaml", crate = "renamed")]
pub mod expanded {}

#[derive(renamed::IntoApiError)]
#[api_error(built::Error, crate = "renamed")]
enum OfBuilt {
    #[api_error(Sold)]
    Gone,
}

#[derive(renamed::IntoApiError)]
#[api_error(expanded::Error, crate = "::renamed", Sold)]
struct OfExpanded;

fn main() {
    assert_eq!(built::Error::from(OfBuilt::Gone), built::Error::sold());
    assert_eq!(expanded::Error::from(OfExpanded), expanded::Error::sold());
    println!("built: {:?}", built::Code::ALL);
    println!("expanded: {:?}", expanded::Code::ALL);
}
"#;

const BUILD: &str = r#"fn main() {
    errspec_codegen::Builder::new().spec("specs/built.yaml").crate_path("renamed").compile();
}
"#;

struct Probe(tempfile::TempDir);

impl Probe {
    fn new() -> Self {
        let root = root().canonicalize().unwrap();
        let probe = Self(tempfile::tempdir().unwrap());
        fs::create_dir(probe.0.path().join("specs")).unwrap();
        fs::create_dir(probe.0.path().join("src")).unwrap();
        probe.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"probe\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n\
                 [dependencies]\nrenamed = {{ package = \"errspec\", path = {root:?} }}\n\
                 [build-dependencies]\nerrspec-codegen = {{ path = {:?} }}\n",
                root.join("codegen")
            ),
        );
        // The same versions as here, which are on this machine already.
        fs::copy(root.join("Cargo.lock"), probe.0.path().join("Cargo.lock")).unwrap();
        probe.write("src/main.rs", MAIN);
        probe.write("build.rs", BUILD);
        probe.write("specs/built.yaml", &SPEC.replace("NAME", "built"));
        probe.write("specs/expanded.yaml", &SPEC.replace("NAME", "expanded"));
        probe
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.0.path().join(path), text).unwrap();
    }

    fn append(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        let old = fs::read_to_string(&path).unwrap();
        // Cargo compares times of modification, which some file systems count in whole seconds.
        std::thread::sleep(std::time::Duration::from_millis(1100));
        fs::write(path, old + text).unwrap();
    }

    fn cargo(&self) -> Output {
        Command::new(env!("CARGO"))
            .args(["run", "--offline", "--color", "never"])
            .current_dir(self.0.path())
            .env("CARGO_TARGET_DIR", target())
            .env_remove("RUSTFLAGS")
            .output()
            .unwrap()
    }

    fn succeed(&self) -> String {
        let output = self.cargo();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{errors}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn fail(&self) -> String {
        let output = self.cargo();
        assert!(!output.status.success(), "a spec with a mistake was built");
        String::from_utf8(output.stderr).unwrap()
    }
}

/// Kept between runs, so that only the first one compiles errspec once more.
fn target() -> std::path::PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("probe")
}

/// One test, since the package is built over and over: each step takes its state from the last.
#[test]
fn both_fronts_build_rebuild_and_show_mistakes() {
    let probe = Probe::new();
    let output = probe.cargo();
    let shown = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{shown}");
    assert_eq!(output.stdout, b"built: [Sold]\nexpanded: [Sold]\n");
    // Both show warnings, the build script by cargo.
    for line in [
        "warning: probe@0.0.0: warning[errspec::W0007]",
        "\nwarning[errspec::W0007]: `success` has no effect",
        "--> specs/built.yaml:3:11",
        "--> specs/expanded.yaml:3:11",
    ] {
        assert!(shown.contains(line), "`{line}` is not in:\n{shown}");
    }

    probe.append("specs/built.yaml", "  LATE: { status: 503 }\n");
    assert_eq!(probe.succeed(), "built: [Sold, Late]\nexpanded: [Sold]\n");
    probe.append("specs/expanded.yaml", "  LATE: { status: 503 }\n");
    assert_eq!(
        probe.succeed(),
        "built: [Sold, Late]\nexpanded: [Sold, Late]\n"
    );

    probe.append("specs/expanded.yaml", "  LOST: { statsu: 404 }\n");
    let shown = probe.fail();
    for line in [
        "error: the spec has mistakes",
        "error[errspec::E0004]: unknown key `statsu`",
        "--> specs/expanded.yaml:7:11",
        "7 |   LOST: { statsu: 404 }",
        "^^^^^^",
        "help: did you mean `status`?",
        "error[errspec::E0006]: the error `LOST` has no `status`",
        "--> src/main.rs:7:17",
    ] {
        assert!(shown.contains(line), "`{line}` is not in:\n{shown}");
    }

    probe.append("specs/built.yaml", "  LOST: { statsu: 404 }\n");
    let shown = probe.fail();
    for line in [
        "error[errspec::E0004]: unknown key `statsu`",
        "--> specs/built.yaml:7:11",
        "7 |   LOST: { statsu: 404 }",
        "help: did you mean `status`?",
    ] {
        let by_cargo = shown
            .lines()
            .any(|shown| shown.contains("probe@0.0.0") && shown.contains(line));
        assert!(by_cargo, "`{line}` is not in:\n{shown}");
    }

    fs::remove_file(probe.0.path().join("specs/built.yaml")).unwrap();
    let shown = probe.fail();
    assert!(
        shown.contains("errspec: cannot read /") && shown.contains("specs/built.yaml: "),
        "{shown}"
    );
}
