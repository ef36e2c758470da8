//! Words that have something against them: keywords, names of generated code, letters that are no
//! identifiers, names that are the same once their case or their accents are gone.

use fastrand::Rng;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Keywords of every edition, names of the prelude, and what generated code may come to mention.
const KNOWN: &str = "abstract as async auto await become box break const continue crate default do \
    dyn else enum extern false final fn for gen if impl in let loop macro macro_rules match mod move \
    mut override priv pub raw ref return safe self Self static struct super trait true try type \
    typeof union unsafe unsized use virtual where while yield show data internal internal_from \
    Shape Slot Code Error Status Failure Values Plain SPEC CODES NO_FIELDS PLAIN Fields404 Fields4xx \
    alloc core errspec std bool char f64 i64 str u8 u16 u64 usize String Vec Option Box Some None Ok \
    Err Into From Result Default Clone Copy Debug Display Drop Eq Hash Send Sync common args status \
    with_status retry_after code message fields reason doc_url retryable value values cause held \
    A_L_L S_P_E_C C_O_D_E_S P_L_A_I_N T_E_X_T_S V_A_R_I_A_N_T_S F_I_E_L_D_S";

/// Letters that are no identifiers, that are the same to rustc as others, that change more than
/// their case, and that turn the direction of text.
const ODD: [&str; 40] = [
    "m²",
    "½",
    "٣x",
    "x٣",
    "\u{c5}",
    "A\u{30a}",
    "\u{212b}",
    "K1",
    "\u{212a}1",
    "ß",
    "ẞ",
    "SS",
    "ŉ",
    "İ",
    "ı",
    "ſ",
    "S",
    "\u{1100}\u{1161}",
    "\u{ac00}",
    "\u{f900}",
    "\u{8c48}",
    "ﬁ",
    "fi",
    "ͅa",
    "ΐ",
    "Ω",
    "\u{2126}",
    "失败",
    "🦀",
    "a🦀b",
    "\u{202e}x",
    "x\u{200d}y",
    "x\u{feff}",
    "\u{2028}",
    "a\rb",
    "a\nb",
    "a\0b",
    "_",
    "__",
    "",
];

const AFFIXES: [(&str, &str); 14] = [
    ("", "_from"),
    ("", "Error"),
    ("", "_error"),
    ("", "Args"),
    ("", "Status"),
    ("with_", ""),
    ("", "_"),
    ("_", ""),
    ("", "Arg"),
    ("r#", ""),
    ("", "__"),
    ("Fields", ""),
    ("", "4xx"),
    ("of_", ""),
];

/// Words to choose from. Those of one spec are few, so that they meet.
pub(crate) struct Words {
    names: Vec<String>,
}

impl Words {
    /// Chooses the words of a spec.
    pub(crate) fn some(rng: &mut Rng, all: &[String]) -> Self {
        let count = rng.usize(4..12);
        let mut names: Vec<String> = Vec::new();
        for _ in 0..count {
            let name = match rng.u32(0..6) {
                0 => (*rng.choice(&ODD).expect("some")).to_owned(),
                1 if !names.is_empty() => other(rng, &names),
                2 if !names.is_empty() => {
                    let other = other(rng, &names);
                    rng.choice(&names).expect("some").clone() + &other
                }
                _ => rng.choice(all).expect("some").clone(),
            };
            names.push(name);
        }
        Self { names }
    }

    /// A word as it is.
    pub(crate) fn any(&self, rng: &mut Rng) -> String {
        match rng.choice(&self.names) {
            Some(name) if rng.u32(0..4) > 0 => name.clone(),
            _ => other(rng, &self.names),
        }
    }

    /// A word for an error or an operation, which starts with a letter.
    pub(crate) fn of_item(&self, rng: &mut Rng) -> String {
        let word = self.any(rng);
        match word.starts_with(|first: char| first.is_ascii_alphabetic()) {
            true => word,
            false => format!("a{word}"),
        }
    }

    /// A word for a variant, which starts with a capital letter.
    pub(crate) fn of_variant(&self, rng: &mut Rng) -> String {
        let mut word = self.of_item(rng);
        if rng.u32(0..4) > 0 {
            word.retain(|c| c.is_alphanumeric() || c == '_');
        }
        if let Some(first) = word.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        word
    }

    /// A word of ASCII, as the names of fields and types must be.
    pub(crate) fn plain(&self, rng: &mut Rng) -> String {
        let word = self.any(rng);
        let word: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
        if word.starts_with(|first: char| first.is_ascii_alphabetic()) {
            word
        } else {
            format!("{}{word}", rng.choice(&["x", "X", "a"]).expect("some"))
        }
    }
}

/// A word that is nearly another.
fn other(rng: &mut Rng, names: &[String]) -> String {
    let name = rng.choice(names).map_or("x", String::as_str);
    match rng.u32(0..6) {
        0 => name.to_uppercase(),
        1 => name.to_lowercase(),
        2 => name.replace('_', ""),
        3 => {
            let parts: Vec<String> = name.chars().map(String::from).collect();
            parts.join(rng.choice(&["_", "-", "."]).expect("some"))
        }
        _ => {
            let (before, after) = rng.choice(&AFFIXES).expect("some");
            format!("{before}{name}{after}")
        }
    }
}

/// Every word there is: those above, and each identifier of generated code and of the macros that it
/// calls.
pub(crate) fn all() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut words: BTreeSet<String> = KNOWN.split_whitespace().map(str::to_owned).collect();
    let macros = fs::read_dir(root.join("src/generated")).expect("a folder of the repository");
    let macros = macros.map(|entry| entry.expect("its files").path());
    let modules = ["features/records.rs", "infinex.rs"];
    let modules = modules.map(|file| root.join("tests/golden").join(file));
    for file in macros.chain(modules) {
        let text = fs::read_to_string(file).expect("a file of the repository");
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let found = text.split(|c| !is_part(c));
        words.extend(found.filter(|word| word.len() < 24).map(str::to_owned));
    }
    words.into_iter().collect()
}
