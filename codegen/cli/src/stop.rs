//! Ctrl-C, by which a server is stopped.

use std::future::{Future, poll_fn};
use std::io;
use std::pin::Pin;
use std::task::Poll;

/// Watches for Ctrl-C from now on. What is returned ends when it comes: a server that has said where it
/// listens may be stopped at once.
pub(crate) async fn watch() -> Pin<Box<dyn Future<Output = io::Result<()>> + Send>> {
    let mut stop = Box::pin(tokio::signal::ctrl_c());
    // It is watched for as soon as it is asked about. Where it cannot be, that is known then.
    let mut ended = None;
    poll_fn(|cx| {
        if let Poll::Ready(result) = stop.as_mut().poll(cx) {
            ended = Some(result);
        }
        Poll::Ready(())
    })
    .await;
    Box::pin(async move {
        match ended {
            Some(ended) => ended,
            None => stop.await,
        }
    })
}
