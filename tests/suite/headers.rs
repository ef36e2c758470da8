//! What headers hold, written by a server and read by a client, over a real socket.

use crate::around::around;
use errspec_tests::specs::headers::{DnsError, Error, Fields4xx, Method, Short};

fn texts<const N: usize>(texts: [&str; N]) -> Vec<String> {
    texts.map(str::to_owned).to_vec()
}

#[tokio::test]
async fn lists_in_headers_go_around() {
    let error = Error::method(texts(["GET", "HEAD"]));
    let (raw, failure) = around(error.clone()).await;
    assert_eq!(raw.header("allow"), Some("GET, HEAD"));
    assert_eq!(error.to_string(), "use GET, HEAD");
    assert_eq!(failure.error(), Some(&error), "{failure:?}");

    let held = Method::new(texts(["a, b", "", " “c” ", "é"])).with_sizes(vec![1.5, -2.0]);
    let (raw, failure) = around(Error::Method(held)).await;
    assert_eq!(raw.header("allow"), Some(r#""a, b", "", " \"c\" ", e"#));
    assert_eq!(raw.header("x-sizes"), Some("sizes 1.5, -2.0"));
    let held = match failure.error() {
        Some(Error::Method(held)) => held,
        other => panic!("{other:?}"),
    };
    assert_eq!(held.methods(), ["a, b", "", " \"c\" ", "e"]);
    assert_eq!(held.sizes(), Some([1.5, -2.0].as_slice()));

    let none = Error::method(Vec::<String>::new());
    let (_, failure) = around(none.clone()).await;
    assert_eq!(
        failure.error(),
        Some(&none),
        "an empty list is no missing one"
    );
}

#[tokio::test]
async fn each_challenge_is_a_line_where_it_has_a_value() {
    let error = Error::NoToken(
        Fields4xx::new()
            .with_basic_realm("a \"b\"")
            .with_realm("c, d"),
    );
    let (raw, failure) = around(error.clone()).await;
    let expected = [
        r#"Bearer realm="c, d", error="no_token""#,
        r#"Basic realm="a \"b\"", charset="UTF-8""#,
        "Negotiate",
    ];
    let expected = expected.join("\n");
    assert_eq!(raw.header("www-authenticate"), Some(expected.as_str()));
    assert_eq!(failure.error(), Some(&error), "{failure:?}");

    let plain = Error::NoToken(Fields4xx::new());
    let (raw, failure) = around(plain.clone()).await;
    let lines = "Bearer error=\"no_token\"\nNegotiate";
    assert_eq!(raw.header("www-authenticate"), Some(lines));
    assert_eq!(failure.error(), Some(&plain), "{failure:?}");
}

#[tokio::test]
async fn parameters_behind_semicolons_and_links_go_around() {
    let held = DnsError::new()
        .with_proxy("edge.example")
        .with_seen(404)
        .with_final(true)
        .with_file("a; b.txt")
        .with_next("https://a.example/?q=<é>")
        .with_terms("/terms");
    let error = Error::DnsError(held);
    let (raw, failure) = around(error).await;
    assert_eq!(
        raw.header("proxy-status"),
        Some(r#"edge.example;error=dns_error;details="no such name";received-status=404;final=?1"#)
    );
    let file = raw.header("content-disposition");
    assert_eq!(file, Some(r#"attachment; filename="a; b.txt""#));
    let links =
        r#"<https://a.example/?q=%3C%C3%A9%3E>; rel="next", </terms>; rel="terms-of-service""#;
    assert_eq!(raw.header("link"), Some(links));
    let held = match failure.error() {
        Some(Error::DnsError(held)) => held,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        (held.proxy(), held.seen()),
        (Some("edge.example"), Some(404))
    );
    assert_eq!(
        (held.r#final(), held.file()),
        (Some(true), Some("a; b.txt"))
    );
    assert_eq!(held.next(), Some("https://a.example/?q=%3C%C3%A9%3E"));
    assert_eq!(held.terms(), Some("/terms"));

    let absent = Error::dns_error();
    let (raw, failure) = around(absent.clone()).await;
    let status = r#""";error=dns_error;details="no such name""#;
    assert_eq!(raw.header("proxy-status"), Some(status));
    assert_eq!(
        (raw.header("link"), raw.header("content-disposition")),
        (None, Some("attachment"))
    );
    assert_eq!(failure.error(), Some(&absent), "{failure:?}");
}

#[test]
fn what_does_not_fit_is_cut_or_left_out() {
    let held = Short::new("123456789 1234")
        .with_two("x\"y")
        .with_n(1234567);
    let response = Error::Short(held).to_response();
    let header = |name| response.headers()[name].to_str().unwrap();
    assert_eq!(header("x-auth"), r#"A one="123456789 1234""#);
    assert_eq!(header("x-item"), r#""123456789 1234""#);
    assert_eq!(header("link"), r#"<x%22y>; rel="last""#);
    let held = Short::new("ab").with_two("1234567890\"").with_n(1234567);
    let response = Error::Short(held).to_response();
    let header = |name| response.headers()[name].to_str().unwrap();
    assert_eq!(header("x-auth"), r#"A one="ab", two="123456""#);
    assert_eq!(header("x-item"), r#"ab;two="1234567""#);
    assert_eq!(header("link"), r#"<ab>; rel="next""#);
}
