//! Fields that a header of the request fills. What the layers do is the suite of each framework.

use errspec::server::{answer, filled};
use errspec_conformance::stand_in::{known, taken};
use http::{HeaderMap, HeaderValue};
use serde_json::Value;

#[test]
fn a_server_without_a_layer_fills_by_hand() {
    let mut request = HeaderMap::new();
    request.insert("x-request-id", HeaderValue::from_static("req-1"));
    let response = filled(answer(&taken()), &request);
    assert_eq!(response.headers()["x-error-id"], "req-1");
    let body: Value = serde_json::from_slice(response.body()).unwrap();
    assert_eq!(body["request_id"], "req-1");
    let whole = known().to_response();
    assert_eq!(whole.headers()["x-error-id"], "own");
}
