//! What a client in a browser does with an answer that the browser's own `fetch` brought.

use errspec::{Advice, Call, Failure};
use http::{HeaderMap, Method, StatusCode};

/// Generated as for any other target.
#[errspec::spec("../../specs/infinex.yaml")]
pub mod infinex {}

/// What to do after an answer. None after a success.
pub fn advice(
    method: Method,
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
) -> Option<Advice<'static>> {
    let body = body.to_vec().into();
    let failure: infinex::Failure = Failure::read(status, headers, &body)?;
    Some(failure.advice(&Call::new(method)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_504_is_to_be_verified() {
        let status = StatusCode::GATEWAY_TIMEOUT;
        let advice = advice(Method::POST, status, &HeaderMap::new(), b"");
        assert_eq!(advice, Some(Advice::Verify));
    }
}
