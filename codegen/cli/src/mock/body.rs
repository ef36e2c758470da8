//! Bodies that are sent whole, slowly, or not to their end.

use bytes::Bytes;
use hyper::body::{Body, Frame, Incoming, SizeHint};
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

/// A body: one of the mock's own, or that of the service behind as it comes.
pub(crate) enum Sent {
    Own(Own),
    Passed(Incoming),
}

/// A body whose length is promised, however much of it is sent.
pub(crate) struct Own {
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
        Self::Own(Own {
            length: body.len() as u64,
            rest: body,
            pace,
            is_begun: false,
            pause: None,
        })
    }

    pub(crate) fn passed(body: Incoming) -> Self {
        Self::Passed(body)
    }
}

impl Own {
    fn take(&mut self, count: usize) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let piece = self.rest.split_to(count.min(self.rest.len()));
        self.length -= piece.len() as u64;
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if let Some(pause) = &mut self.pause {
            ready!(pause.as_mut().poll(cx));
            self.pause = None;
        }
        match self.pace {
            _ if self.rest.is_empty() => Poll::Ready(None),
            Pace::Whole => self.take(usize::MAX),
            Pace::Slow => {
                self.pause = Some(Box::pin(sleep(PAUSE)));
                let piece = usize::try_from(self.length).unwrap_or(usize::MAX);
                self.take(piece.div_ceil(PIECES).max(8))
            }
            Pace::Cut | Pace::Stuck if !self.is_begun => {
                self.is_begun = true;
                let half = self.rest.len().div_ceil(2);
                // Time for what is there to be sent.
                self.pause = Some(Box::pin(sleep(PAUSE)));
                self.take(half)
            }
            Pace::Cut => {
                self.rest = Bytes::new();
                Poll::Ready(Some(Err(io::Error::other("cut on purpose"))))
            }
            Pace::Stuck => Poll::Pending,
        }
    }
}

impl Body for Sent {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match &mut *self {
            Self::Own(own) => own.poll(cx),
            Self::Passed(body) => {
                let frame = ready!(Pin::new(body).poll_frame(cx));
                Poll::Ready(frame.map(|frame| frame.map_err(io::Error::other)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Own(own) => own.rest.is_empty(),
            Self::Passed(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Own(own) => SizeHint::with_exact(own.length),
            Self::Passed(body) => body.size_hint(),
        }
    }
}
