//! The server's own log: which error a response says, with what no client gets to see.

use crate::links;
use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use errspec::adapter::actix_web::kept;
use errspec::server::Answered;

/// A middleware that writes a line for each error.
pub(crate) async fn log_errors(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let response = next.call(request).await?;
    let extensions = response.response().extensions();
    // What is static: enough to count errors by their names, whatever their API.
    if let Some(answered) = extensions.get::<Answered>() {
        eprint!("[server] {}", answered.error().name);
        // The error itself, with its private fields and its cause.
        let error = response.response().error();
        match error.and_then(kept::<links::Error>) {
            Some(error) => eprintln!(": {error:?}"),
            None => eprintln!(),
        }
    }
    drop(extensions);
    Ok(response)
}
