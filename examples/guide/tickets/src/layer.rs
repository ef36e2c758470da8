//! Who asks, and how often.

use crate::tickets::Error;
use axum::extract::Request;
use axum::http::header::AUTHORIZATION;
use axum::middleware::Next;
use axum::response::Response;
use std::time::Duration;

#[derive(Clone)]
pub(crate) struct User {
    pub(crate) role: &'static str,
}

pub(crate) async fn authenticate(mut request: Request, next: Next) -> Result<Response, Error> {
    let token = request
        .headers()
        .get(AUTHORIZATION)
        .ok_or_else(Error::no_token)?;
    let role = match token.as_bytes() {
        b"Bearer agent" => "agent",
        b"Bearer guest" => "guest",
        _ => return Err(Error::token_expired()),
    };
    request.extensions_mut().insert(User { role });
    Ok(next.run(request).await)
}

pub(crate) async fn limit(request: Request, next: Next) -> Result<Response, Error> {
    if request.headers().contains_key("x-flood") {
        return Err(Error::too_many_requests(Duration::from_secs(7)));
    }
    Ok(next.run(request).await)
}
