//! The same errors as people write them by hand: thiserror, serde structs that borrow, and `Json`.

use axum::Json;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use hyper::ext::ReasonPhrase;
use serde::{Serialize, Serializer};

/// The errors of the shop.
#[derive(Debug, thiserror::Error)]
pub enum Shop {
    /// 422.
    #[error("the cart is empty")]
    CartEmpty,
    /// 409.
    #[error("only {left} of {sku} left in {warehouse}")]
    OutOfStock {
        /// What was ordered.
        sku: String,
        /// How many there are.
        left: i64,
        /// Where.
        warehouse: String,
    },
}

#[derive(Serialize)]
struct Body<M, D> {
    error: Inner<M, D>,
}

#[derive(Serialize)]
struct Inner<M, D> {
    code: &'static str,
    message: M,
    #[serde(skip_serializing_if = "Option::is_none")]
    details: Option<D>,
}

#[derive(Serialize)]
struct Details<'a> {
    sku: &'a str,
    left: i64,
    warehouse: &'a str,
}

impl Shop {
    fn status(&self) -> StatusCode {
        match self {
            Self::CartEmpty => StatusCode::UNPROCESSABLE_ENTITY,
            Self::OutOfStock { .. } => StatusCode::CONFLICT,
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::CartEmpty => "CART_EMPTY",
            Self::OutOfStock { .. } => "OUT_OF_STOCK",
        }
    }

    fn details(&self) -> Option<Details<'_>> {
        match self {
            Self::CartEmpty => None,
            Self::OutOfStock {
                sku,
                left,
                warehouse,
            } => Some(Details {
                sku,
                left: *left,
                warehouse,
            }),
        }
    }

    /// The body by the quickest way that serde has: the message goes straight into the JSON.
    pub fn to_json(&self) -> Vec<u8> {
        struct Message<'a>(&'a Shop);
        impl Serialize for Message<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self.0)
            }
        }
        let error = Inner {
            code: self.code(),
            message: Message(self),
            details: self.details(),
        };
        serde_json::to_vec(&Body { error }).unwrap_or_default()
    }
}

impl IntoResponse for Shop {
    fn into_response(self) -> Response {
        let error = Inner {
            code: self.code(),
            message: self.to_string(),
            details: self.details(),
        };
        (self.status(), Json(Body { error })).into_response()
    }
}

/// The error of an API that says its message in a header and in the status line.
#[derive(Debug, thiserror::Error)]
pub enum Eb {
    /// 404.
    #[error("{detail}")]
    NotFound {
        /// What there is not.
        detail: String,
    },
}

impl IntoResponse for Eb {
    fn into_response(self) -> Response {
        let text: String = self
            .to_string()
            .chars()
            .take(512)
            .map(|c| if matches!(c, ' '..='~') { c } else { '?' })
            .collect();
        let mut response = StatusCode::NOT_FOUND.into_response();
        let phrase = &text.as_bytes()[..text.len().min(128)];
        if let Ok(phrase) = ReasonPhrase::try_from(phrase) {
            response.extensions_mut().insert(phrase);
        }
        if let Ok(value) = HeaderValue::from_str(&text) {
            response.headers_mut().insert("eb-reason-phrase", value);
        }
        response
    }
}
