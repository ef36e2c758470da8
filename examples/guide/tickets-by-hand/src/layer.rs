//! Who asks, and how often.

use crate::error::ApiError;
use axum::extract::Request;
use axum::http::header::AUTHORIZATION;
use axum::middleware::Next;
use axum::response::Response;

#[derive(Clone)]
pub(crate) struct User {
    pub(crate) role: &'static str,
}

pub(crate) async fn authenticate(mut request: Request, next: Next) -> Result<Response, ApiError> {
    let token = request
        .headers()
        .get(AUTHORIZATION)
        .ok_or(ApiError::NoToken)?;
    let role = match token.as_bytes() {
        b"Bearer agent" => "agent",
        b"Bearer guest" => "guest",
        _ => return Err(ApiError::TokenExpired),
    };
    request.extensions_mut().insert(User { role });
    Ok(next.run(request).await)
}

pub(crate) async fn limit(request: Request, next: Next) -> Result<Response, ApiError> {
    if request.headers().contains_key("x-flood") {
        return Err(ApiError::TooManyRequests { retry_after: 7 });
    }
    Ok(next.run(request).await)
}
