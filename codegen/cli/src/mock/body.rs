//! Bodies that are sent whole, slowly, or not to their end.

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use std::future::Future as _;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::time::{Sleep, sleep};

/// How a body is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pace {
    Whole,
    Slow,
    /// Half of it, then the connection is closed.
    Cut,
    /// Half of it, then nothing more.
    Stuck,
}

/// A body whose length is promised, however much of it is sent.
pub(crate) struct Sent {
    rest: Bytes,
    /// How many bytes are promised and not sent.
    length: u64,
    pace: Pace,
    /// Whether the half that is sent is on its way.
    is_begun: bool,
    pause: Option<Pin<Box<Sleep>>>,
}

/// A slow body comes in so many pieces at most.
const PIECES: usize = 20;

const PAUSE: Duration = Duration::from_millis(50);

impl Sent {
    pub(crate) fn new(body: Bytes, pace: Pace) -> Self {
        Self {
            length: body.len() as u64,
            rest: body,
            pace,
            is_begun: false,
            pause: None,
        }
    }

    fn take(&mut self, count: usize) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let piece = self.rest.split_to(count.min(self.rest.len()));
        self.length -= piece.len() as u64;
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }
}

impl Body for Sent {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let this = &mut *self;
        if let Some(pause) = &mut this.pause {
            ready!(pause.as_mut().poll(cx));
            this.pause = None;
        }
        match this.pace {
            _ if this.rest.is_empty() => Poll::Ready(None),
            Pace::Whole => this.take(usize::MAX),
            Pace::Slow => {
                this.pause = Some(Box::pin(sleep(PAUSE)));
                let piece = usize::try_from(this.length).unwrap_or(usize::MAX);
                this.take(piece.div_ceil(PIECES).max(8))
            }
            Pace::Cut | Pace::Stuck if !this.is_begun => {
                this.is_begun = true;
                let half = this.rest.len().div_ceil(2);
                // Time for what is there to be sent.
                this.pause = Some(Box::pin(sleep(PAUSE)));
                this.take(half)
            }
            Pace::Cut => {
                this.rest = Bytes::new();
                Poll::Ready(Some(Err(io::Error::other("cut on purpose"))))
            }
            Pace::Stuck => Poll::Pending,
        }
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length)
    }
}
