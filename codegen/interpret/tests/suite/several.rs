//! Several errors in one answer: each comes back as itself, and what cannot is left out.

use errspec_interpret::{Api, Error};
use http::HeaderMap;

/// Writes errors in one answer, and returns its status and the names of those that are read.
fn read(item: &str, errors: &str, names: &[&str]) -> (u16, Vec<String>) {
    let spec = format!(
        "errspec: 1\napi: several\nenvelope: {{ body: {{ errors: [ {item} ] }} }}\nerrors: {errors}"
    );
    let api = Api::parse("several.yaml", &spec).unwrap_or_else(|report| panic!("{report}"));
    let errors: Vec<Error<'_>> = names.iter().map(|name| api.error(name).unwrap()).collect();
    let response = errors[0]
        .to_response_with(&errors[1..])
        .expect("all values");
    let status = response.status().as_u16();
    let failure = api.read(status, &HeaderMap::new(), response.body());
    let errors = failure.expect("a failure").errors().to_vec();
    let names = errors
        .iter()
        .map(|one| one.name().unwrap_or("none").to_owned());
    (status, names.collect())
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn codes_tell_them_whatever_the_statuses_are() {
    let errors = "{ A: { status: 409 }, B: { status: 422 } }";
    let read = read("{ code: \"{code}\" }", errors, &["A", "B", "A"]);
    assert_eq!(read, (400, names(&["A", "B", "A"])));
}

#[test]
fn those_that_a_status_tells_go_together_where_each_has_its_own() {
    let errors = "{ A: { status: 409 }, B: { status: 422 } }";
    let with_status = read(
        "{ status: \"{status}\", text: \"{message}\" }",
        errors,
        &["A", "B"],
    );
    assert_eq!(with_status, (400, names(&["A", "B"])));
    // Without it, what is of another status than the first is left out.
    let without = read("{ text: \"{message}\" }", errors, &["A", "B", "A"]);
    assert_eq!(without, (409, names(&["A", "A"])));
}

#[test]
fn one_code_of_two_errors_needs_the_status_too() {
    let errors = "{ A: { status: 409, code: X }, B: { status: 422, code: X }, C: { status: 400 } }";
    let read = read("{ code: \"{code}\" }", errors, &["A", "B", "C", "A"]);
    assert_eq!(read, (409, names(&["A", "A"])));
}

#[test]
fn what_only_another_error_has_around_the_list_is_not_lost() {
    let spec = r#"
errspec: 1
api: several
envelope: { body: { at: "{at}", errors: [ { code: "{code}" } ] } }
errors: { A: { status: 400 }, B: { status: 400, fields: { at: string } } }
"#;
    let api = Api::parse("several.yaml", spec).unwrap_or_else(|report| panic!("{report}"));
    let error = |name| api.error(name).expect("declared");
    let b = error("B").with("at", "noon").expect("text");
    for (errors, names) in [
        (vec![error("A"), b.clone(), error("A")], ["A", "A"]),
        (vec![b, error("A")], ["B", "A"]),
    ] {
        let response = errors[0].to_response_with(&errors[1..]).expect("values");
        let failure = api.read(400, &HeaderMap::new(), response.body());
        let failure = failure.expect("a failure");
        let read = failure.errors().iter().map(|one| one.name());
        assert_eq!(read.collect::<Vec<_>>(), names.map(Some));
        assert_eq!(failure.missing_field(), None);
    }
}
