//! Modules under `forbid`, which no `allow` can undo. Clippy's lints are not among them: a module
//! allows those about words of its spec.

use crate::Feature;
use std::process::Command;
use std::{env, io};

/// What cannot be forbidden for a module, or says nothing of one.
const NOT_OF_MODULES: [&str; 15] = [
    "confusable_idents",
    "ill_formed_attribute_input",
    "linker_messages",
    "macro_expanded_macro_exports_accessed_by_absolute_paths",
    "mixed_script_confusables",
    "non_ascii_idents",
    "rust_2021_prefixes_incompatible_syntax",
    "rust_2024_guarded_string_incompatible_syntax",
    "text_direction_codepoint_in_comment",
    "text_direction_codepoint_in_literal",
    "uncommon_codepoints",
    "unknown_crate_types",
    "unknown_lints",
    "unused_crate_dependencies",
    "warnings",
];

/// Where a module is private, these are about whoever made it so.
const OF_VISIBILITY: [&str; 2] = ["unnameable_types", "unreachable_pub"];

/// Each module twice: once it is public, and once only its `Error` is used.
pub(crate) fn modules(features: &[Feature]) -> io::Result<String> {
    let lints = lints()?;
    let mut public = String::new();
    let mut private = String::new();
    let mut used = String::new();
    for feature in features {
        let name = &feature.name;
        public.push_str(&feature.module("public")?);
        private.push_str(&feature.module("private")?);
        used.push_str(&format!(
            "/// All that is used of a module.\n\
             pub fn {name}(error: &(dyn std::error::Error + 'static)) -> bool {{\n\
                 error.is::<private::{name}::Error>()\n\
             }}\n"
        ));
    }
    let (of_visibility, others): (Vec<String>, Vec<String>) = lints
        .into_iter()
        .partition(|lint| OF_VISIBILITY.contains(&lint.as_str()));
    let (of_visibility, others) = (of_visibility.join(", "), others.join(", "));
    Ok(format!(
        "/// Modules that everyone sees.\n\
         #[forbid({others}, {of_visibility})]\npub mod public {{ {public} }}\n\
         #[forbid({others})]\n#[allow({of_visibility})]\nmod private {{ {private} }}\n{used}"
    ))
}

/// Every lint that this compiler has for modules.
fn lints() -> io::Result<Vec<String>> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).args(["-W", "help"]).output()?;
    let help = String::from_utf8_lossy(&output.stdout);
    let lints = help.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        let name = words.next()?.replace('-', "_");
        let is_lint = matches!(words.next()?, "allow" | "warn" | "deny");
        (is_lint && !NOT_OF_MODULES.contains(&name.as_str())).then_some(name)
    });
    let lints: Vec<String> = lints.collect();
    match lints.len() {
        0..100 => Err(io::Error::other("`rustc -W help` is not what it was")),
        _ => Ok(lints),
    }
}
