//! What headers hold, written by a server and read by a client, over a real socket.

use crate::capabilities::around;
use errspec_tests::specs::headers::{Error, Method};

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
