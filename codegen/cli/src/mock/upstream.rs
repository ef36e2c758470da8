//! The service behind a mock.

use crate::output::Trouble;
use bytes::Bytes;
use http::header::{CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HOST};
use http::request::Parts;
use http::uri::{Authority, PathAndQuery};
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, Uri};
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use std::io;
use tokio::net::TcpStream;

/// Where requests go that are not answered with an error.
#[derive(Clone, Debug)]
pub(crate) struct Upstream(Authority);

impl Upstream {
    /// Reads the address of a service.
    pub(crate) fn parse(url: &str) -> Result<Self, Trouble> {
        let uri: Option<Uri> = url.parse().ok();
        let uri = uri.filter(|uri| uri.scheme_str() == Some("http"));
        let authority = uri.as_ref().and_then(Uri::authority);
        let authority = authority.cloned().ok_or_else(|| {
            Trouble::said(format!(
                "`{url}` is no address: write `http://127.0.0.1:8080`, say"
            ))
        })?;
        Ok(Self(authority))
    }

    /// Sends a request, and returns the answer once its head is there.
    pub(crate) async fn send(&self, parts: &Parts, body: Bytes) -> io::Result<Response<Incoming>> {
        let port = self.0.port_u16().unwrap_or(80);
        let stream = TcpStream::connect((self.0.host(), port)).await?;
        let io = TokioIo::new(stream);
        let (mut sender, connection) = hyper::client::conn::http1::handshake(io)
            .await
            .map_err(io::Error::other)?;
        tokio::spawn(connection);
        let mut request = Request::new(Full::new(body));
        *request.method_mut() = parts.method.clone();
        *request.headers_mut() = parts.headers.clone();
        let target = parts.uri.path_and_query().map_or("/", PathAndQuery::as_str);
        *request.uri_mut() = target.parse().map_err(io::Error::other)?;
        let host = HeaderValue::from_str(self.0.as_str()).map_err(io::Error::other)?;
        request.headers_mut().insert("host", host);
        remove_hop_by_hop(request.headers_mut());
        // It is counted anew.
        request.headers_mut().remove(CONTENT_LENGTH);
        let response = sender
            .send_request(request)
            .await
            .map_err(io::Error::other)?;
        let (mut parts, body) = response.into_parts();
        remove_hop_by_hop(&mut parts.headers);
        Ok(Response::from_parts(parts, body))
    }
}

/// A fault is injected into no larger answer: it may have no end.
pub(super) const MAX_ANSWER: usize = 16_000_000;

/// Waits for the whole of an answer.
pub(super) async fn collect(response: Response<Incoming>) -> io::Result<Response<Bytes>> {
    let (mut parts, body) = response.into_parts();
    let body = Limited::new(body, MAX_ANSWER).collect().await;
    let body = body.map_err(|error| match error.is::<LengthLimitError>() {
        true => io::Error::other(format!(
            "its answer has more than {} MB, and a fault is for the whole of one",
            MAX_ANSWER / 1_000_000
        )),
        false => io::Error::other(error),
    })?;
    // The fault may change it.
    parts.headers.remove(CONTENT_LENGTH);
    Ok(Response::from_parts(parts, body.to_bytes()))
}

/// Removes the headers that are about one connection, those that `Connection` names among them (RFC 9110
/// section 7.6.1).
fn remove_hop_by_hop(headers: &mut HeaderMap) {
    let lines = headers.get_all(CONNECTION).iter();
    let texts = lines.filter_map(|line| line.to_str().ok());
    let names = texts.flat_map(|text| text.split(','));
    let named: Vec<HeaderName> = names.filter_map(|name| name.trim().parse().ok()).collect();
    for name in named {
        // Where a request goes and what it holds is no matter of a connection.
        if name != HOST && name != CONTENT_TYPE && name != CONTENT_LENGTH {
            headers.remove(name);
        }
    }
    for name in [
        "connection",
        "keep-alive",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    ] {
        headers.remove(name);
    }
}

#[cfg(test)]
mod tests {
    use super::remove_hop_by_hop;
    use http::{HeaderMap, HeaderValue};

    #[test]
    fn what_is_about_one_connection_is_not_handed_on() {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("connection", "close, X-Secret"),
            ("connection", "te,host"),
            ("x-secret", "1"),
            ("te", "trailers"),
            ("trailer", "x"),
            ("proxy-connection", "keep-alive"),
            ("transfer-encoding", "chunked"),
            ("host", "a"),
            ("x-other", "2"),
        ] {
            headers.append(name, HeaderValue::from_static(value));
        }
        remove_hop_by_hop(&mut headers);
        let mut left: Vec<_> = headers.keys().map(|name| name.as_str()).collect();
        left.sort_unstable();
        assert_eq!(left, ["host", "x-other"]);
    }
}
