//! What a spec includes comes from its folder and from regular files alone.

use errspec_codegen::{Options, generate, included_in, read_spec};
use std::fs;
use std::path::{Path, PathBuf};

/// A folder with a spec in a folder of its own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("specs/deep")).unwrap();
    fs::write(
        folder.join("secret.yaml"),
        "errors: { S: { status: 400 } }\n",
    )
    .unwrap();
    fs::write(
        folder.join("specs/deep/one.yaml"),
        "errors: { A: { status: 400 } }\n",
    )
    .unwrap();
    folder
}

/// What a spec that includes a file yields.
fn including(folder: &Path, file: &str) -> Result<String, String> {
    let path = folder.join("specs/x.yaml");
    let text =
        format!("errspec: 1\napi: x\ninclude: [{file:?}]\nerrors: {{ B: {{ status: 404 }} }}\n");
    match generate(&path, &text, &Options::default(), &included_in(&path)) {
        Ok(generated) => Ok(generated.to_file()),
        Err(report) => Err(report.to_string()),
    }
}

fn assert_refused(folder: &Path, file: &str, why: &str) {
    let shown = including(folder, file).expect_err("it is refused");
    assert!(shown.contains("E0031") && shown.contains(why), "{shown}");
}

#[test]
fn files_of_the_folder_are_included() {
    let folder = folder("includes");
    assert!(including(&folder, "deep/one.yaml").is_ok());
    assert_refused(&folder, "../secret.yaml", "leaves the folder");
    assert_refused(&folder, "/etc/passwd", "leaves the folder");
    assert_refused(&folder, "deep", "no regular file");
    assert_refused(&folder, "deep\\one.yaml", "write `deep/one.yaml`");
}

#[cfg(unix)]
#[test]
fn links_lead_nowhere_else() {
    use std::os::unix::fs::symlink;
    let folder = folder("links");
    let specs = folder.join("specs");
    symlink("deep/one.yaml", specs.join("inside.yaml")).unwrap();
    symlink("../secret.yaml", specs.join("outside.yaml")).unwrap();
    symlink("/dev/zero", specs.join("endless.yaml")).unwrap();
    symlink("..", specs.join("up")).unwrap();
    assert!(including(&folder, "inside.yaml").is_ok());
    for outside in ["outside.yaml", "endless.yaml", "up/secret.yaml"] {
        assert_refused(&folder, outside, "a link leads out");
    }
    assert!(read_spec(&specs.join("endless.yaml")).is_err());
}

/// To open it would wait for whoever writes into it.
#[cfg(unix)]
#[test]
fn a_pipe_is_not_opened() {
    let folder = folder("pipes");
    let pipe = folder.join("specs/pipe.yaml");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    if made.is_ok_and(|status| status.success()) {
        assert_refused(&folder, "pipe.yaml", "no regular file");
        assert!(read_spec(&pipe).is_err());
    }
}

#[test]
fn all_files_together_are_no_larger_than_a_spec_can_be() {
    let folder = folder("sizes");
    let comment = format!("# {}\n", "x".repeat(9_000_000));
    for name in ["a", "b"] {
        let text = format!(
            "{comment}errors: {{ {}: {{ status: 400 }} }}\n",
            name.to_uppercase()
        );
        fs::write(folder.join(format!("specs/{name}.yaml")), text).unwrap();
    }
    fs::write(
        folder.join("specs/both.yaml"),
        "include: [a.yaml, b.yaml]\n",
    )
    .unwrap();
    assert!(including(&folder, "a.yaml").is_ok());
    let shown = including(&folder, "both.yaml").expect_err("it is refused");
    assert!(shown.contains("E0026"), "{shown}");
    fs::write(folder.join("specs/a.yaml"), comment.repeat(2)).unwrap();
    assert_refused(&folder, "a.yaml", "more than 16000000 bytes");
}

/// `cargo package` leaves such a spec out. `CARGO_MANIFEST_DIR` is that of this package here.
#[test]
fn a_spec_outside_of_the_package_is_told_so() {
    use errspec_codegen::outside_of_package;
    let warning = outside_of_package(Path::new("../specs/eb.yaml")).unwrap();
    assert!(
        warning.contains("../specs/eb.yaml is outside of the package"),
        "{warning}"
    );
    let inside = Path::new("tests/reject/e0003_duplicate_key.yaml");
    assert_eq!(outside_of_package(inside), None);
}
