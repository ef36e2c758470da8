//! The grammar knows every key of the language, and each of them is in a spec that is accepted.

use super::compile::accepted;
use super::words;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, io};

/// A key that is new to the language is added to the grammar, or nobody knows whether what it makes
/// compiles.
#[test]
fn every_key_of_the_language_is_in_a_spec_that_is_accepted() -> io::Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs/errspec.schema.json");
    let schema: Value = serde_json::from_str(&fs::read_to_string(path)?)?;
    let mut missing = BTreeSet::new();
    names(&schema, &mut missing);
    assert!(
        missing.len() > 50,
        "the schema has other words for its keys"
    );
    let all = words::all();
    // What is found soon does not take all of these.
    for seed in 0..20_000 {
        if missing.is_empty() {
            break;
        }
        let Some(accepted) = accepted(seed, &all) else {
            continue;
        };
        let whole = accepted.whole();
        missing.retain(|key| !whole.contains(&format!("\"{key}\":")));
    }
    assert!(
        missing.is_empty(),
        "no accepted spec has these: {missing:?}"
    );
    Ok(())
}

/// The names of the members that a schema knows.
fn names(schema: &Value, found: &mut BTreeSet<String>) {
    match schema {
        Value::Object(members) => {
            let properties = members.get("properties").and_then(Value::as_object);
            found.extend(properties.into_iter().flat_map(|all| all.keys().cloned()));
            members.values().for_each(|member| names(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| names(item, found)),
        _ => {}
    }
}
