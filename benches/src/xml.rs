//! From an answer in XML to the typed error.

use crate::Job;
use crate::store::Failure;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde::Deserialize;
use std::fmt::Write;
use std::hint::black_box;

/// The one error that is expected, as people write it for quick-xml.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Error {
    pub code: String,
    pub message: String,
    pub bucket_name: Option<String>,
    pub key: Option<String>,
    pub request_id: Option<String>,
    pub host_id: Option<String>,
    #[serde(default)]
    pub part: Vec<Part>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Part {
    pub number: i64,
    pub e_tag: String,
}

/// An answer of an object store, with so many parts in it.
fn body(parts: usize) -> String {
    let mut list = String::new();
    for number in 1..=parts {
        let _ = write!(
            list,
            "<Part><Number>{number}</Number><ETag>a54357aff0632cce46d942af68356b{number:02}</ETag></Part>"
        );
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>NoSuchKey</Code>\
         <Message>The specified key does not exist.</Message>\
         <BucketName>pens-of-the-shop</BucketName><Key>orders/2026/03/pen-blue-07.json</Key>\
         <RequestId>4442587FB7D0A2F9</RequestId>{list}\
         <HostId>Uuag1LuByRx9e6j5Onimru9pO4ZVKnJ2Qz7/C1NPcfTWAtRPfTaOFg==</HostId></Error>"
    )
}

/// A small answer, and one with a list.
pub fn jobs() -> Vec<Job> {
    [0, 24].into_iter().map(job).collect()
}

fn job(parts: usize) -> Job {
    let body = Bytes::from(body(parts));
    let (a, b, c) = (body.clone(), body.clone(), body);
    let mut headers = HeaderMap::new();
    let media_type = HeaderValue::from_static("application/xml");
    headers.insert(http::header::CONTENT_TYPE, media_type);
    Job::new(format!("decode {} bytes of XML", a.len()), move || {
        Failure::read(StatusCode::NOT_FOUND, &headers, black_box(&a))
    })
    .beside("quick-xml, a struct", move || {
        let text = std::str::from_utf8(black_box(&b)).unwrap_or_default();
        quick_xml::de::from_str::<Error>(text)
    })
    .beside("checking its UTF-8", move || {
        std::str::from_utf8(black_box(&c)).map(str::len)
    })
}
