//! A body whose beginning was looked at, to see whether it says an error.

use bytes::{Buf, Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};
use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// A body that was looked into and is whole all the same: what was read of it comes first.
pub struct Peeked<B: Body> {
    ahead: VecDeque<Frame<Bytes>>,
    error: Option<B::Error>,
    rest: Pin<Box<B>>,
}

/// How reading a beginning came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// The body was over.
    Whole,
    /// There is more of it than the limit.
    More,
    /// It broke off.
    Broken,
}

impl<B: Body> Peeked<B> {
    pub(crate) fn new(body: B) -> Self {
        Self {
            ahead: VecDeque::new(),
            error: None,
            rest: Box::pin(body),
        }
    }

    /// Reads at most `limit` bytes, and keeps what else came with them for later.
    pub(crate) async fn peek(&mut self, limit: usize) -> (Bytes, End) {
        let mut beginning = BytesMut::new();
        let end = loop {
            let frame = match poll_fn(|task| self.rest.as_mut().poll_frame(task)).await {
                None => break End::Whole,
                Some(Err(error)) => {
                    self.error = Some(error);
                    break End::Broken;
                }
                Some(Ok(frame)) => bytes_of(frame),
            };
            match frame.into_data() {
                Ok(mut data) => {
                    let room = limit - beginning.len();
                    let fits = data.split_to(data.len().min(room));
                    beginning.extend_from_slice(&fits);
                    if !data.is_empty() {
                        self.ahead.push_back(Frame::data(data));
                        break End::More;
                    }
                }
                Err(other) => self.ahead.push_back(other),
            }
        };
        let beginning = beginning.freeze();
        self.ahead.push_front(Frame::data(beginning.clone()));
        (beginning, end)
    }

    /// The error with which the body broke off.
    pub(crate) fn take_error(&mut self) -> Option<B::Error> {
        self.error.take()
    }
}

/// The frame with its data in one piece. Where it is that already, nothing is copied.
fn bytes_of<D: Buf>(frame: Frame<D>) -> Frame<Bytes> {
    frame.map_data(|mut data| data.copy_to_bytes(data.remaining()))
}

// The body is pinned in its box, and nothing else in here is ever pinned.
impl<B: Body> Unpin for Peeked<B> {}

impl<B: Body> Body for Peeked<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        if let Some(frame) = self.ahead.pop_front() {
            return Poll::Ready(Some(Ok(frame)));
        }
        if let Some(error) = self.error.take() {
            return Poll::Ready(Some(Err(error)));
        }
        let frame = ready!(self.rest.as_mut().poll_frame(task));
        Poll::Ready(frame.map(|frame| frame.map(bytes_of)))
    }

    fn is_end_stream(&self) -> bool {
        self.ahead.is_empty() && self.error.is_none() && self.rest.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let ahead = self.ahead.iter().filter_map(Frame::data_ref);
        let ahead = ahead.fold(0, |sum: u64, data| sum.saturating_add(data.len() as u64));
        let rest = self.rest.size_hint();
        let mut whole = SizeHint::new();
        whole.set_lower(rest.lower().saturating_add(ahead));
        if let Some(upper) = rest.upper() {
            whole.set_upper(upper.saturating_add(ahead));
        }
        whole
    }
}

impl<B: Body> std::fmt::Debug for Peeked<B> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Peeked").finish_non_exhaustive()
    }
}
