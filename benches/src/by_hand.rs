//! From an answer to a typed error as a careful client does it by hand: the code is looked up among
//! the 1,000, the fields of that one error are read, and what came is kept.

use crate::codes::peers_1000::PHF;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::borrow::Cow;

/// What any error of the API has.
#[derive(Deserialize)]
struct Body<'a> {
    #[serde(borrow)]
    error: Inner<'a>,
}

#[derive(Deserialize)]
struct Inner<'a> {
    #[serde(borrow)]
    code: Cow<'a, str>,
    #[serde(borrow)]
    message: Cow<'a, str>,
    #[serde(borrow)]
    details: Option<&'a RawValue>,
}

/// The error, as far as its fields go. The others of the 1,000 are told by their place.
#[derive(Debug)]
pub enum Error {
    OutOfStock(OutOfStock),
    WithoutFields(u16),
}

#[derive(Debug, Deserialize)]
pub struct OutOfStock {
    pub sku: String,
    pub left: i64,
}

/// What a client keeps of an answer, to log it and to show it.
#[derive(Debug)]
pub struct Kept {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
    pub code: String,
    pub message: String,
    pub error: Option<Error>,
}

/// Reads an answer. None where it is not JSON of the API's shape, so that such an answer is not kept
/// at all.
pub fn read(status: StatusCode, headers: &HeaderMap, body: &Bytes) -> Option<Box<Kept>> {
    let Body { error } = serde_json::from_slice(body).ok()?;
    Some(Box::new(Kept {
        status,
        headers: headers.clone(),
        body: body.clone(),
        error: typed(&error),
        code: error.code.into_owned(),
        message: error.message.into_owned(),
    }))
}

fn typed(error: &Inner<'_>) -> Option<Error> {
    let place = *PHF.get(&*error.code)?;
    match &*error.code {
        "OUT_OF_STOCK" => serde_json::from_str(error.details?.get())
            .ok()
            .map(Error::OutOfStock),
        _ => Some(Error::WithoutFields(place)),
    }
}
