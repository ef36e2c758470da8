//! Modules whose specs use every name that generated code mentions, wherever a spec has names.

use crate::{Feature, module};
use errspec_codegen::Options;
use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

/// Keywords of every edition, those that are only reserved or depend on where they stand, and names
/// of the prelude that generated code may come to mention.
const ALSO: &str = "abstract as async auto await become box break const continue crate default do \
    dyn else enum extern false final fn for gen if impl in let loop macro macro_rules match mod move \
    mut override priv pub raw ref return safe self Self static struct super trait true try type \
    typeof union unsafe unsized use virtual where while yield \
    alloc core errspec std bool char f64 i64 str u8 u16 u64 usize \
    CodeError ErrorError AsRef Box Clone Copy Debug Default Display Drop Eq Err Fn FnMut FnOnce From Hash Into \
    IntoIterator Iterator None Ok Option Ord PartialEq PartialOrd Result Send Sized Some String Sync \
    ToOwned ToString TryFrom TryInto Unpin Vec format panic vec write";

/// What no type can be called, and no error with fields: the module has public types of these names.
const TYPES_OF_THE_MODULE: [&str; 4] = ["code", "error", "failure", "status"];

/// What makes a module mention as much as it can, whatever the names beside it.
const ENVELOPES: &str = r#"
doc_url: "https://example.org/{code}"
success: [zz_fine]
envelope:
  body: { ok: false, code: "{code}", line: "{code} ({status})", "*": "{fields}" }
  headers:
    X-Error: { value: "{message}", charset: utf-8, max_length: 64 }
    WWW-Authenticate: { value: Bearer, params: { error: "{code}" } }
    Location: { value: "{doc_url}", query: { error: "{code}" } }
  reason_phrase: { value: "{message}", charset: ascii, max_length: 128 }
envelopes:
  listed: { body: { errors: [{ code: "{code}", message: "{message}", data: "{fields}" }] } }
"#;
const STATUSES: &str = r#"
  4xx: { outcome: unknown, log: warn, retry: { after: 30s } }
  451: { fields: { args: bool } }
"#;
const TYPES: &str =
    "  ZzRecord: { word: ZzEnum, more: list<ZzRecord> }\n  ZzEnum: [zz one, zz two]\n";
const ERRORS: &str = r#"
  ZZ_PLAIN: { status: 400, deprecated: true, aliases: [z1, z2, z3, z4, z5, z6, z7, z8, z9] }
  ZZ_FULL:
    status: 429
    envelope: listed
    retry: { backoff: { initial: 100ms, max: 1s, factor: 3, attempts: 3 } }
    fields:
      zz_record: "map<ZzRecord>?"
      zz_address: { type: string?, rust: "std::net::IpAddr" }
      zz_place: { type: string?, fill: place }
      zz_all: { type: any, private: true }
      retry_after: duration(s)?
    rust: { from: [std::io::Error] }
  ZZ_LESS: { status: 410, envelope: problem, retry: { with: code }, fields: { zz_flag: bool, zz_number: { type: unsigned, rust: "std::num::Wrapping<u64>" } } }
  ZZ_MOVED: { status: 409, fields: { zz_from: ZzRecord, zz_to: ZzRecord } }
  ZZ_BY_NAME: { status: 451, fields: { zz_one: string, zz_two: string } }
  ZZ_COMMON: { status: 451, fields: { common: bool } }
  ZZ_MANY:
    status: 412
    fields:
      zz_text: string
      zz_flag: bool
      zz_integer: integer
      zz_number: number
      zz_wait: duration(s)
      zz_list: list<string>
      zz_map: map<string>
      zz_word: ZzEnum
"#;
const OPERATIONS: &str = "  zz_call: { errors: [ZZ_PLAIN, ZZ_FULL, ZZ_LESS] }\n";

/// Makes a spec that has these names in one of its places.
type SpecOf = fn(&Names) -> Spec;

/// A module for each place where a spec has names.
pub(crate) fn modules(features: &[Feature]) -> io::Result<String> {
    let names = mentioned(features)?;
    let kinds: [(&str, SpecOf); 6] = [
        ("records", of_records),
        ("enums", of_enums),
        ("values", of_values),
        ("fields", of_fields),
        ("errors", of_errors),
        ("operations", of_operations),
    ];
    let mut modules = String::new();
    for (kind, spec_of) in kinds {
        let spec = spec_of(&names).to_text(kind);
        modules.push_str(&module(&spec, &Options::default())?);
    }
    Ok(modules)
}

/// Names by what is left of them without case and `_`: two that are the same so are the same to
/// Rust, once they are in the case of a variant or of a field.
type Names = BTreeMap<String, String>;

/// Every identifier in generated code and in the macros that it calls.
fn mentioned(features: &[Feature]) -> io::Result<Names> {
    let mut names = Names::new();
    for name in ALSO.split_whitespace() {
        add(name, &mut names);
    }
    for feature in features {
        collect(parse(&feature.module("names")?)?, &mut names);
    }
    let macros = Path::new("../../src/generated");
    println!("cargo::rerun-if-changed={}", macros.display());
    let files = fs::read_dir(macros)?.map(|file| Ok(file?.path()));
    let mut files = files.collect::<io::Result<Vec<_>>>()?;
    files.sort();
    for file in files {
        collect(parse(&fs::read_to_string(file)?)?, &mut names);
    }
    Ok(names)
}

fn parse(text: &str) -> io::Result<TokenStream> {
    text.parse()
        .map_err(|error| io::Error::other(format!("{error}")))
}

fn collect(tokens: TokenStream, names: &mut Names) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => collect(group.stream(), names),
            TokenTree::Ident(ident) => add(ident.to_string().trim_start_matches("r#"), names),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

fn add(name: &str, names: &mut Names) {
    let key = name.replace('_', "").to_lowercase();
    // A type's name starts with a letter, and `Self` is `SelfError` to Rust already.
    if name.starts_with(|first: char| first.is_ascii_alphabetic()) && key != "selferror" {
        let known = names.entry(key).or_insert_with(|| name.to_owned());
        // In camel case rather than in snake case: types are only looked for among those.
        if name.starts_with(|first: char| first.is_ascii_uppercase()) {
            name.clone_into(known);
        }
    }
}

/// Names that a type can have, and that can be in the way of one: those in camel case.
fn of_types(names: &Names) -> Vec<&String> {
    let names = names.iter().filter(|(key, name)| {
        name.starts_with(|first: char| first.is_ascii_uppercase())
            && !TYPES_OF_THE_MODULE.contains(&key.as_str())
    });
    names.map(|(_, name)| name).collect()
}

/// One line for each name: `{}` in it is the name, and `{n}` a number.
fn lines<'a>(names: impl IntoIterator<Item = &'a String>, line: &str) -> String {
    let lines = names.into_iter().enumerate().map(|(index, name)| {
        let line = line.replace("{n}", &index.to_string());
        line.replace("{}", name) + "\n"
    });
    lines.collect()
}

/// What a spec declares beside what each of them does.
#[derive(Default)]
struct Spec {
    statuses: String,
    types: String,
    errors: String,
    operations: String,
}

impl Spec {
    fn to_text(&self, kind: &str) -> String {
        let Self {
            statuses,
            types,
            errors,
            operations,
        } = self;
        format!(
            "errspec: 1\napi: names_of_{kind}\n{ENVELOPES}statuses:\n{STATUSES}{statuses}\
             types:\n{TYPES}{types}errors:\n{ERRORS}{errors}operations:\n{OPERATIONS}{operations}"
        )
    }
}

fn of_records(names: &Names) -> Spec {
    let names = of_types(names);
    let fields = lines(names.clone(), r#"      zz_{n}: "{}""#);
    Spec {
        types: lines(names, r#"  "{}": { more: "list<{}>" }"#),
        errors: format!("  ZZ_ALL:\n    status: 400\n    fields:\n{fields}"),
        ..Spec::default()
    }
}

fn of_enums(names: &Names) -> Spec {
    let names = of_types(names);
    let fields = lines(names.clone(), r#"      zz_{n}: "list<{}>?""#);
    Spec {
        types: lines(names, r#"  "{}": [one, two]"#),
        errors: format!("  ZZ_ALL:\n    status: 400\n    fields:\n{fields}"),
        ..Spec::default()
    }
}

fn of_values(names: &Names) -> Spec {
    let values = lines(names.values(), r#"    - "{}""#);
    Spec {
        types: format!("  ZzAll:\n{values}"),
        ..Spec::default()
    }
}

/// Fields of a record, of a status, of an error, and of errors with some each.
fn of_fields(names: &Names) -> Spec {
    let slots = ["code", "fields", "message", "reason", "retryable", "status"];
    // What is a slot in lower case becomes the same to Rust in another.
    let name_of = |(key, name): (&String, &String)| match slots.contains(&key.as_str()) {
        true => format!("_{key}"),
        false => name.clone(),
    };
    let names: Vec<String> = names.iter().map(name_of).collect();
    let required = lines(&names, r#"      "{}": string"#);
    let optional = lines(&names, r#"      "{}": string?"#);
    let some = names.chunks(40).enumerate().map(|(index, names)| {
        let fields = lines(names, r#"      "{}": bool"#);
        format!("  ZZ_{index}:\n    status: 404\n    fields:\n{fields}")
    });
    let some: String = some.collect();
    Spec {
        types: format!("  ZzAll:\n{required}"),
        statuses: format!("  418:\n    fields:\n{optional}"),
        errors: format!(
            "  ZZ_INHERITED: {{ status: 418 }}\n  ZZ_RECORDS: {{ status: 400, fields: {{ zz_all: ZzAll \
             }} }}\n  ZZ_OPTIONAL:\n    status: 500\n    fields:\n{optional}{some}"
        ),
        ..Spec::default()
    }
}

/// Errors with and without fields, and an operation with all of them.
fn of_errors(names: &Names) -> Spec {
    // A struct for fields has the name of the error, and one for arguments ends in `Args`.
    let has_no_fields =
        |key: &String| TYPES_OF_THE_MODULE.contains(&key.as_str()) || key.ends_with("args");
    let error = |(index, (key, name)): (usize, (&String, &String))| match index % 3 {
        _ if has_no_fields(key) => format!("  \"{name}\": {{ status: 400 }}\n"),
        0 => format!("  \"{name}\": {{ status: 400 }}\n"),
        1 => format!("  \"{name}\": {{ status: 400, fields: {{ zz: string }} }}\n"),
        _ => format!("  \"{name}\": {{ status: 500, fields: {{ zz: string? }} }}\n"),
    };
    let all = lines(names.values(), r#"      - "{}""#);
    Spec {
        errors: names.iter().enumerate().map(error).collect(),
        operations: format!("  zz_all:\n    errors:\n{all}"),
        ..Spec::default()
    }
}

/// The enum of an operation ends in `Error`, as some of the names do that are mentioned.
fn of_operations(names: &Names) -> Spec {
    let names = names.values().filter_map(|name| name.strip_suffix("Error"));
    let names = names.filter(|name| !name.is_empty()).map(str::to_owned);
    let names: Vec<String> = names.chain(["self".to_owned(), "gen".to_owned()]).collect();
    Spec {
        operations: lines(&names, r#"  "{}": { errors: [ZZ_PLAIN, ZZ_FULL] }"#),
        ..Spec::default()
    }
}
