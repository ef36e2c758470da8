//! Values that take most memory for their bytes: maps and lists of one item in each other, and records without
//! members. Beside a list of errors, each of them has those.

use allocation_counter::measure;
use errspec_interpret::Api;
use http::HeaderMap;

/// How long an answer is.
const LENGTH: usize = 64_000;

/// A map has room for eleven members from the first on: 126 bytes for each of `{"":` and its end. While an error
/// is read it is there three times.
const MOST: u64 = 400;

fn api(spec: &str) -> Api {
    let spec = format!("errspec: 1\napi: nested\n{spec}");
    Api::parse("nested.yaml", &spec).unwrap_or_else(|report| panic!("{report}"))
}

/// Reads an answer, and asks whether it took memory for what was sent.
fn read(api: &Api, errors: usize, body: &str) {
    let taken = measure(|| {
        let failure = api.read(400, &HeaderMap::new(), body.as_bytes());
        assert_eq!(failure.expect("an error").errors().len(), errors);
    });
    let most = MOST * body.len() as u64;
    let start = &body[..40];
    assert!(taken.bytes_max <= most, "{errors}: {start}: {taken:?}");
    assert!(
        taken.bytes_total <= 3 * most,
        "{errors}: {start}: {taken:?}"
    );
}

/// Copies of a text, up to a length in all.
fn copies(text: &str, between: &str, length: usize) -> String {
    vec![text; length / (text.len() + between.len())].join(between)
}

fn deep(open: &str, close: &str) -> String {
    format!("{}0{}", open.repeat(120), close.repeat(120))
}

#[test]
fn what_is_around_a_list_counts_by_what_it_becomes() {
    let rest = api(r#"
envelope: { body: { "*": "{rest}", any: "{any}", errors: [ { code: "{code}" } ] } }
errors: { WRONG: { status: 400, fields: { rest: map<any>?, any: any? } } }
"#);
    let records = api(r#"
types: { Rec: { in: Rec?, "*": map<any> } }
envelope: { body: { rec: "{rec}", "*": "{rest}", errors: [ { code: "{code}", "*": "{others}" } ] } }
errors: { WRONG: { status: 400, fields: { rec: Rec?, rest: map<Rec>?, others: map<any>? } } }
"#);
    let inside = api(r#"
envelope: { body: [ { "*": "{rest}", any: "{any}", errors: [ { code: "{code}" } ] } ] }
errors: { WRONG: { status: 400, fields: { rest: map<any>?, any: any? } } }
"#);
    for errors in [1, 10, 100, 1000] {
        let items = vec![r#"{"code":"WRONG"}"#; errors].join(",");
        for value in [
            deep(r#"{"":"#, "}"),
            deep("[", "]"),
            deep(r#"[{"":"#, "}]"),
            "[[]]".to_owned(),
        ] {
            let values = copies(&value, ",", LENGTH - items.len());
            for name in ["any", "rec", "k"] {
                let body = format!(r#"{{"{name}":{{"k":[{values}]}},"errors":[{items}]}}"#);
                read(&rest, errors, &body);
                read(&records, errors, &body);
                read(&inside, errors, &format!("[{body}]"));
            }
        }
    }
}

#[test]
fn elements_around_a_list_count_by_what_they_become() {
    let xml = api(r#"
envelope: { format: xml, body: { E: { "*": "{rest}", any: "{any}", Errors: { Error: [ { Code: "{code}" } ] } } } }
errors: { WRONG: { status: 400, fields: { rest: map<any>?, any: any? } } }
"#);
    for errors in [1, 10, 100, 1000] {
        let items = "<Error><Code>WRONG</Code></Error>".repeat(errors);
        let elements = deep("<a>", "</a>");
        for element in [&elements, "<a b=''/>", "<a><b/></a>"] {
            let elements = copies(element, "", LENGTH - items.len());
            for name in ["any", "k"] {
                read(
                    &xml,
                    errors,
                    &format!("<E><{name}>{elements}</{name}><Errors>{items}</Errors></E>"),
                );
            }
        }
    }
}

/// What may be absent in a record takes nothing where it is.
#[test]
fn a_list_of_records_takes_what_is_in_them() {
    let optional: String = (0..60)
        .map(|number| format!("f{number}: string?, "))
        .collect();
    for rest in ["", r#""*": map<any>"#, r#""*": map<any>?"#] {
        let wide = api(&format!(
            "types: {{ Wide: {{ {optional} {rest} }} }}\n\
             envelope: {{ body: {{ code: \"{{code}}\", list: \"{{list}}\" }} }}\n\
             errors: {{ WRONG: {{ status: 400, fields: {{ list: list<Wide> }} }} }}\n"
        ));
        let items = copies("{}", ",", LENGTH);
        read(&wide, 1, &format!(r#"{{"code":"WRONG","list":[{items}]}}"#));
    }
}
