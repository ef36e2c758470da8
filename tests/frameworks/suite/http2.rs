//! HTTP/2, which has no reason phrase (RFC 9113 section 8.3.2): an API that says its message twice,
//! there and in a header, is understood by the header.

use axum::Router;
use axum::extract::Path;
use axum::routing::any;
use errspec::CheckError;
use errspec::adapter::reqwest::Check;
use errspec_conformance::apis::eb;
use errspec_conformance::values::{fields_with_text, hostile_texts};
use errspec_conformance::{Ask, asked};
use std::net::SocketAddr;

fn axum() -> SocketAddr {
    super::listen(|listener| async {
        let fail = async |Path(name): Path<String>, body: bytes::Bytes| {
            Err::<(), _>(asked::<eb::Error>(&name, &body))
        };
        let router = Router::new().route("/eb/{error}", any(fail));
        axum::serve(listener, router).await.unwrap();
    })
}

/// Sends every error of EB around, with every text, over HTTP/2 from its first byte.
async fn messages_come_by_the_header(address: SocketAddr) {
    let http = reqwest::Client::builder().http2_prior_knowledge();
    let http = http.no_proxy().build().unwrap();
    for code in eb::Code::ALL {
        for text in hostile_texts() {
            let ask = Ask {
                fields: fields_with_text(*code, &text),
                cause: None,
            };
            let error: eb::Error = ask.clone().error(*code);
            let url = format!("http://{address}/eb/{}", code.info().name);
            let request = http.post(url).body(serde_json::to_vec(&ask).unwrap());
            let answer = request.send().await.unwrap();
            assert_eq!(answer.version(), reqwest::Version::HTTP_2);
            let said = error.to_response();
            let header = &said.headers()["eb-reason-phrase"];
            assert_eq!(answer.headers().get("eb-reason-phrase"), Some(header));
            assert_eq!(answer.headers().get("content-type"), None);
            let failure = match answer.check::<eb::Error>().await {
                Err(CheckError::Api(failure)) => failure,
                other => panic!("{code:?} is an error, but gave {other:?}"),
            };
            assert_eq!(failure.code(), Some(*code));
            assert_eq!(failure.message(), Some(header.to_str().unwrap()));
            assert!(failure.body().is_empty());
        }
    }
}

#[test]
fn messages_come_by_the_header_from_axum() {
    super::runtime().block_on(messages_come_by_the_header(axum()));
}

#[test]
fn messages_come_by_the_header_from_hyper() {
    super::runtime().block_on(messages_come_by_the_header(super::hyper::start()));
}
