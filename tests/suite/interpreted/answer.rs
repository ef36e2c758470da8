//! Answers as a client has them: those of a server, what stands in between makes of them, and hostile ones.

use bytes::Bytes;
use errspec::server::reason_phrase;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};

/// An answer as a client has it.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) reason: Option<Vec<u8>>,
    pub(super) body: Bytes,
    pub(super) is_cut: bool,
}

impl Answer {
    pub(super) fn of(response: &Response<Bytes>) -> Self {
        Self {
            status: response.status(),
            headers: response.headers().clone(),
            reason: reason_phrase(response.extensions()).map(<[u8]>::to_vec),
            body: response.body().clone(),
            is_cut: false,
        }
    }

    /// The answer, and if asked for what servers and proxies make of it.
    pub(super) fn variants(self, all: bool) -> Vec<Self> {
        let mut variants = vec![self.clone()];
        if !all {
            return variants;
        }
        for status in [200, 404, 503] {
            variants.push(Self {
                status: StatusCode::from_u16(status).unwrap(),
                ..self.clone()
            });
        }
        let half = self.body.slice(..self.body.len() / 2);
        variants.push(Self {
            body: half.clone(),
            is_cut: true,
            ..self.clone()
        });
        variants.push(Self {
            body: half,
            ..self.clone()
        });
        variants.push(Self {
            headers: HeaderMap::new(),
            reason: None,
            ..self.clone()
        });
        variants.push(Self {
            body: Bytes::new(),
            ..self
        });
        variants
    }
}

/// Answers that no server should give.
pub(super) fn hostile_answers() -> impl Iterator<Item = Answer> {
    let bodies: [&[u8]; 16] = [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"<html>Bad Gateway</html>",
        b"\xef\xbb\xbf{\"error\":\"\xff\"}",
        br#"{"error":"\ud800","message":"\ud83d"}"#,
        br#"{"code":1e400,"message":-0.0,"error":{"code":true}}"#,
        br#"{"error":{"code":7,"message":null,"status":"x"}}"#,
        br#"{"errors":[]}"#,
        br#"{"errors":[{"status":"403","code":"x"},7,{"title":"a"},[]]}"#,
        br#"{"errors":{"a":[{"b":"c"}]},"detail":[1]}"#,
        br#"{"code":"","message":"","type":""}"#,
        br#"{"error":{"code":9223372036854775808,"details":[{"@type":1}]}}"#,
        br#"{"ok":false,"error":"fatal_error","code":"\u0000","errcode":-1}"#,
        br#"[{"errorCode":"REQUEST_LIMIT_EXCEEDED","message":"m"}]"#,
    ];
    let headers = [
        vec![],
        vec![
            ("retry-after", "7"),
            (
                "www-authenticate",
                r#"Bearer realm="x", error="invalid_token""#,
            ),
        ],
        vec![
            ("retry-after", "Wed, 21 Oct 2015 07:28:30 GMT"),
            ("date", "Wed, 21 Oct 2015 07:28:00 GMT"),
            (
                "location",
                "https://a.example/?error=server_error&state=%zz",
            ),
        ],
        vec![("retry-after", "-1"), ("x-error", "code=; type=")],
    ];
    bodies.into_iter().flat_map(move |body| {
        let headers = headers.clone();
        headers.into_iter().map(move |headers| {
            let headers = headers.into_iter().map(|(name, value)| {
                let name = HeaderName::from_static(name);
                (name, HeaderValue::from_static(value))
            });
            Answer {
                status: StatusCode::TOO_MANY_REQUESTS,
                headers: headers.collect(),
                reason: Some(b"no such thing".to_vec()),
                body: Bytes::from_static(body),
                is_cut: false,
            }
        })
    })
}
