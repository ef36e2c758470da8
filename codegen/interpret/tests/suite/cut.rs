//! Answers whose body broke off: what is half of a value is no value.

use errspec_interpret::Api;
use http::{HeaderMap, HeaderValue, header::CONTENT_TYPE};

fn read(spec: &str, media_type: &str, body: &str) -> (Option<String>, Option<String>) {
    let spec = format!("errspec: 1\napi: cut\n{spec}");
    let api = Api::parse("cut.yaml", &spec).unwrap_or_else(|report| panic!("{report}"));
    let mut headers = HeaderMap::new();
    let value = HeaderValue::from_str(media_type).expect("a media type");
    headers.insert(CONTENT_TYPE, value);
    let failure = api.read_parts(400, &headers, None, body.as_bytes(), true);
    let failure = failure.expect("a failure");
    let code = failure.raw_code().map(str::to_owned);
    (failure.name().map(str::to_owned), code)
}

#[test]
fn half_of_a_code_is_no_code() {
    let errors = "errors: { 40: { status: 400 }, 4001: { status: 400 } }";
    let texts = "errors: { SLOW: { status: 400 }, SLOW_DOWN: { status: 400 } }";
    let named = |name: &str| (Some(name.to_owned()), Some(name.to_owned()));
    let json = format!("envelope: {{ body: {{ code: \"{{code}}\" }} }}\n{errors}");
    let read_json = |body| read(&json, "application/json", body);
    assert_eq!(read_json(r#"{"code":40"#), (None, None));
    assert_eq!(read_json(r#"{"code":40,"#), named("40"));
    assert_eq!(read_json(r#"{"code":"40"#), (None, None));
    let form = format!(
        "envelope: {{ format: form, content_type: application/x-www-form-urlencoded, body: {{ error: \"{{code}}\", a: \"{{message}}\" }} }}\n{texts}"
    );
    let read_form = |body| read(&form, "application/x-www-form-urlencoded", body);
    assert_eq!(read_form("a=b&error=SLOW"), (None, None));
    assert_eq!(read_form("error=SLOW&a=b"), named("SLOW"));
    let text = format!("envelope: {{ content_type: text/plain, body: \"E {{code}}\" }}\n{texts}");
    assert_eq!(read(&text, "text/plain", "E SLOW"), (None, None));
    let xml = format!(
        "envelope: {{ format: xml, content_type: application/xml, body: {{ E: {{ C: \"{{code}}\", M: \"{{message}}\" }} }} }}\n{texts}"
    );
    let read_xml = |body| read(&xml, "application/xml", body);
    assert_eq!(read_xml("<E><C>SLOW"), (None, None));
    assert_eq!(read_xml("<E><C>SLOW</C><M>a"), named("SLOW"));
    assert_eq!(read_xml("<E><M>a</M><C>SLOW</"), (None, None));
}

#[test]
fn a_page_that_was_cut_has_not_the_shape_of_an_error() {
    let spec = r#"
envelope: { body: { text: "{message}" } }
statuses: { 400: { message: "{text}", fields: { text: string } } }
errors: { OTHER: { status: 409, message: other } }
"#;
    assert_eq!(read(spec, "text/html", "<html><body>"), (None, None));
    assert_eq!(read(spec, "text/plain", "not found"), (None, None));
    let named = (Some("BAD_REQUEST".to_owned()), None);
    assert_eq!(read(spec, "application/json", r#"{"text":"a","b":"#), named);
}
