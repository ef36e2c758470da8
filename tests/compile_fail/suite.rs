//! Every mistake in a `derive(IntoApiError)`, and the exact text that its author sees.
//!
//! `TRYBUILD=overwrite cargo test -p errspec-compile-fail` writes the texts anew.

#[test]
fn mistakes_are_shown_as_their_texts_say() {
    trybuild::TestCases::new().compile_fail("cases/*.rs");
}
