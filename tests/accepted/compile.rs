//! What is accepted compiles, without a warning: as a file of a build script, and by the macro.

use super::files::Files;
use super::project::Project;
use super::seeds;
use super::spec::spec;
use super::words;
use errspec_codegen::{Options, generate};
use fastrand::Rng;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io;
use std::path::Path;

/// What is forbidden in the package: all but the lints on letters, which hold for a whole crate.
const HEAD: &str = "#![deny(warnings)]\n\
    #![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints)]\n";

/// So many are checked at once.
const BATCH: usize = 250;

#[test]
fn what_is_accepted_compiles() -> io::Result<()> {
    let all = words::all();
    let made = seeds(300);
    let count = made.end - made.start;
    let accepted = made.filter_map(|seed| accepted(seed, &all));
    let accepted: Vec<Accepted> = accepted.collect();
    // Else the words are too hostile to try anything.
    assert!(
        accepted.len() as u64 > count / 50,
        "{} of {count}",
        accepted.len()
    );
    for batch in accepted.chunks(BATCH) {
        check("accepted", batch)?;
    }
    println!(
        "{} of {count} specs are accepted, and compile",
        accepted.len()
    );
    Ok(())
}

/// A spec that is accepted, and its Rust.
pub(crate) struct Accepted {
    seed: u64,
    spec: String,
    /// The other files of the spec, by their names.
    others: Vec<(String, String)>,
    /// The settings for Rust are in this one of them.
    rust: Option<String>,
    file: String,
}

impl Accepted {
    /// The text of all files.
    pub(crate) fn whole(&self) -> String {
        let others = self.others.iter();
        let others = others.map(|(name, text)| format!("\n# {name}\n{text}"));
        self.spec.clone() + &others.collect::<String>()
    }
}

/// Types that stand as deep inside of each other as is accepted, and one deeper.
#[test]
fn what_is_at_a_limit_compiles() -> io::Result<()> {
    let wrapped = [
        ("T{}", 100),
        ("T{}?", 50),
        ("list<T{}>", 20),
        ("map<T{}>?", 16),
        ("map<list<map<list<map<list<map<list<T{}>>>>>>>>", 3),
    ];
    let mut deepest = Vec::new();
    for (seed, (wrapped, depth)) in (0..).zip(wrapped) {
        let spec = |depth: usize| {
            let record = |at: usize| {
                format!(
                    "  T{at}: {{ n: \"{}\" }}\n",
                    wrapped.replace("{}", &(at + 1).to_string())
                )
            };
            let records: String = (0..depth).map(record).collect();
            let whole = wrapped.replace("{}", "0");
            format!(
                "errspec: 1\napi: deep\ntypes:\n{records}  T{depth}: [a]\n\
                 errors: {{ A: {{ status: 400, fields: {{ t: \"{whole}\" }} }} }}\n"
            )
        };
        assert!(
            generated(seed, spec(depth + 1)).is_none(),
            "{wrapped} is not the deepest"
        );
        deepest.extend(generated(seed, spec(depth)));
    }
    assert_eq!(deepest.len(), wrapped.len());
    check("limits", &deepest)
}

/// The spec of a seed, if it is accepted.
pub(crate) fn accepted(seed: u64, all: &[String]) -> Option<Accepted> {
    let mut rng = Rng::with_seed(seed);
    let spec = spec(&mut rng, all);
    let files = Files::of(&mut rng, seed, spec);
    let others = files
        .others()
        .map(|(name, text)| (name.clone(), format!("{text:#}")));
    let (others, rust) = (others.collect(), files.rust.map(|(name, _)| name));
    with_others(seed, format!("{:#}", files.spec), others, rust)
}

/// A spec, if it is accepted.
fn generated(seed: u64, spec: String) -> Option<Accepted> {
    with_others(seed, spec, Vec::new(), None)
}

fn with_others(
    seed: u64,
    spec: String,
    others: Vec<(String, String)>,
    rust: Option<String>,
) -> Option<Accepted> {
    let read = |path: &Path| {
        let found = others.iter().find(|(name, _)| path == Path::new(name));
        let text = found.map(|(_, text)| text.clone());
        text.ok_or_else(|| io::Error::other("there is no such file"))
    };
    // The name of the file would end the comment at the top.
    let mut options = Options::default().with_place(&format!("p{seed}"));
    if let Some(rust) = &rust {
        options = options.with_rust(rust);
    }
    let generated = generate(Path::new("a\nb.yaml"), &spec, &options, &read).ok()?;
    let file = generated.to_file();
    Some(Accepted {
        seed,
        spec,
        others,
        rust,
        file,
    })
}

/// # Panics
///
/// One does not compile: with the specs of all that do not.
fn check(name: &str, batch: &[Accepted]) -> io::Result<()> {
    let project = Project::new(name)?;
    let mut lib = HEAD.to_owned();
    for Accepted {
        seed,
        spec,
        others,
        rust,
        file,
    } in batch
    {
        project.write(&format!("src/s{seed}.rs"), file)?;
        project.write(&format!("s{seed}.yaml"), spec)?;
        for (name, text) in others {
            project.write(name, text)?;
        }
        let rust = rust.as_ref().map(|rust| format!(", rust = {rust:?}"));
        let rust = rust.unwrap_or_default();
        let macro_call = format!("#[errspec::spec(\"s{seed}.yaml\"{rust})] pub mod m{seed} {{}}");
        writeln!(lib, "pub mod s{seed}; {macro_call}").map_err(io::Error::other)?;
    }
    project.write("src/lib.rs", &lib)?;
    let wrong = project.check()?;
    let mut shown = BTreeSet::new();
    let mut text = String::new();
    for (place, what) in &wrong {
        let of_file = |one: &&Accepted| place.starts_with(&format!("src/s{}.rs:", one.seed));
        // The macro is on the line of its seed.
        let line = place
            .strip_prefix("src/lib.rs:")
            .and_then(|line| line.parse::<usize>().ok());
        let index = line.and_then(|line| line.checked_sub(HEAD.lines().count() + 1));
        let of_macro = index.and_then(|index| batch.get(index));
        let one = batch.iter().find(of_file).or(of_macro);
        let spec = one.filter(|one| shown.insert(one.seed));
        let spec = spec.map(|one| format!("ERRSPEC_SEED={}\n{}\n", one.seed, one.whole()));
        text += &format!("{}{place}: {what}\n", spec.unwrap_or_default());
    }
    assert!(
        wrong.is_empty(),
        "{} specs do not compile:\n{text}",
        shown.len()
    );
    Ok(())
}
