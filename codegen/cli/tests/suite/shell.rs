//! Completions and manual pages.

use crate::program::run;

const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

#[test]
fn each_shell_completes_every_command() {
    for shell in SHELLS {
        let script = run(&["completions", shell]).expect(0);
        for command in commands() {
            assert!(script.contains(&command), "{shell}: `{command}` is missing");
        }
    }
}

#[test]
fn each_command_has_a_manual_page() {
    assert!(run(&["man"]).expect(0).contains(".TH errspec 1"));
    for command in commands() {
        let page = run(&["man", &command]).expect(0);
        assert!(page.contains(&format!(".TH errspec-{command} 1")), "{page}");
    }
}

#[test]
fn an_unknown_command_has_none() {
    let ran = run(&["man", "nope"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("there is no command `nope`"),
        "{}",
        ran.err
    );
    assert!(ran.err.contains("check, "), "{}", ran.err);
}

/// The commands, as the help lists them.
fn commands() -> Vec<String> {
    let help = run(&["--help"]).expect(0);
    let listed = help
        .split("Commands:\n")
        .nth(1)
        .expect("a list of commands");
    let lines = listed.lines().take_while(|line| !line.is_empty());
    let names = lines.filter_map(|line| line.split_whitespace().next());
    let names: Vec<String> = names.map(str::to_owned).collect();
    assert!(names.len() > 8, "{help}");
    names
}
