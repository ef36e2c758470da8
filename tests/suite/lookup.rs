//! The generator and the runtime hash alike: a code is found where the generator put it.

use errspec::ErrorCode;
use errspec::model::Lookup;
use errspec_tests::api;
use std::collections::HashSet;

#[test]
fn every_code_of_every_spec_is_found_by_its_hash() {
    let mut hashed = 0;
    let mut lengths = HashSet::new();
    macro_rules! run {
        ($api:ident) => {{
            type Code = api::$api::Code;
            let codes: &Lookup<'_> = Code::SPEC.codes;
            hashed += usize::from(!codes.slots.is_empty());
            for (index, code) in Code::ALL.iter().enumerate() {
                let first = Code::ALL
                    .iter()
                    .position(|other| other.as_str() == code.as_str());
                let found = Code::find(code.as_str()).map(ErrorCode::index);
                assert_eq!(found, first, "{code} of {}", Code::SPEC.api);
                assert!(first <= Some(index));
                lengths.insert(code.as_str().len());
            }
            for (text, _) in codes.entries {
                assert!(Code::find(text).is_some(), "{text} of {}", Code::SPEC.api);
            }
        }};
    }
    errspec_tests::for_each_api!(run);
    assert!(
        hashed >= 8,
        "most specs are too small for a hash: {hashed} have one"
    );
    // The hash reads texts of up to three bytes, of up to seven, fifteen and sixteen, and longer
    // ones in blocks, each in its own way.
    for range in [1..=3, 4..=7, 8..=15, 16..=16, 17..=32, 33..=64] {
        assert!(
            range.clone().any(|length| lengths.contains(&length)),
            "no code has {range:?} bytes"
        );
    }
}

#[test]
fn what_is_no_code_is_not_found() {
    macro_rules! run {
        ($api:ident) => {{
            type Code = api::$api::Code;
            assert_eq!(Code::find(""), None);
            let known: HashSet<&str> = Code::SPEC
                .codes
                .entries
                .iter()
                .map(|(text, _)| *text)
                .collect();
            // A code with slots has itself among the codes that it fits.
            let fixed = known.iter().filter(|code| !code.contains('{'));
            for code in fixed {
                let others = [
                    format!("{code}_"),
                    format!("_{code}"),
                    code[1..].to_owned(),
                    code.repeat(9),
                ];
                let is_unknown = |other: &&String| {
                    let mut errors = Code::SPEC.errors_of_code(other);
                    !known.contains(other.as_str()) && errors.next().is_none()
                };
                for other in others.iter().filter(is_unknown) {
                    assert_eq!(Code::find(other), None, "{other} of {}", Code::SPEC.api);
                }
            }
        }};
    }
    errspec_tests::for_each_api!(run);
}
