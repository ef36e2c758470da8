//! A body whose beginning was looked at, to see whether it is an error.

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

/// How many frames are taken in a row before other tasks have their turn: a timeout among them, which
/// a body that is always ready would keep waiting.
const IN_A_ROW: usize = 32;

/// How many frames without data a beginning may have. A server can send them without end, and each
/// takes memory or time.
const MAX_EMPTY: usize = 1024;

/// How reading a beginning came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// The body was over.
    Whole,
    /// There is more of it than the limit, or nothing in it but empty frames.
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
        let mut empty = 0;
        let mut taken = 0_usize;
        let end = loop {
            if empty > MAX_EMPTY {
                break End::More;
            }
            taken = taken.wrapping_add(1);
            if taken.is_multiple_of(IN_A_ROW) {
                yield_once().await;
            }
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
                    empty += usize::from(data.is_empty());
                    let room = limit - beginning.len();
                    let fits = data.split_to(data.len().min(room));
                    beginning.extend_from_slice(&fits);
                    if !data.is_empty() {
                        self.ahead.push_back(Frame::data(data));
                        break End::More;
                    }
                }
                Err(other) => {
                    empty += 1;
                    self.ahead.push_back(other);
                }
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

/// Lets other tasks have their turn.
async fn yield_once() {
    let mut is_first = true;
    poll_fn(|task| match std::mem::take(&mut is_first) {
        true => {
            task.waker().wake_by_ref();
            Poll::Pending
        }
        false => Poll::Ready(()),
    })
    .await;
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

#[cfg(test)]
mod tests {
    use super::{End, Peeked};
    use bytes::Bytes;
    use http::HeaderMap;
    use http_body::{Body, Frame};
    use std::convert::Infallible;
    use std::pin::{Pin, pin};
    use std::task::{Context, Poll, Waker};

    /// A body that is always ready with a frame like this one.
    struct Endless(fn() -> Frame<Bytes>);

    impl Body for Endless {
        type Data = Bytes;
        type Error = Infallible;

        fn poll_frame(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
            Poll::Ready(Some(Ok(self.0())))
        }
    }

    /// Peeks, and counts how often others had their turn meanwhile.
    fn peek(peeked: &mut Peeked<Endless>, limit: usize) -> (usize, Bytes, End) {
        let mut peek = pin!(peeked.peek(limit));
        let mut turns = 0;
        loop {
            match peek.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
                Poll::Ready((beginning, end)) => return (turns, beginning, end),
                Poll::Pending => turns += 1,
            }
        }
    }

    #[test]
    fn frames_without_data_end_and_others_have_their_turn() {
        for frame in [
            || Frame::data(Bytes::new()),
            || Frame::trailers(HeaderMap::new()),
        ] {
            let mut peeked = Peeked::new(Endless(frame));
            let (turns, beginning, end) = peek(&mut peeked, 1000);
            assert_eq!((turns, beginning.len(), end), (32, 0, End::More));
            assert!(peeked.ahead.len() < 1100);
        }
    }

    #[test]
    fn small_frames_are_read_to_the_limit_in_turns() {
        let mut peeked = Peeked::new(Endless(|| Frame::data(Bytes::from_static(b"x"))));
        let (turns, beginning, end) = peek(&mut peeked, 1000);
        assert_eq!((turns, beginning.len(), end), (31, 1000, End::More));
    }
}
