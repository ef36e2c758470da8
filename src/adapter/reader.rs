//! The beginning of a body that is read without `async`.

use std::io::{self, ErrorKind, Read};
use std::time::Instant;

/// How reading a beginning came to its end.
pub(crate) enum End {
    /// The body was over.
    Whole,
    /// There is more of it than the limit. The last byte that was read is the first one past it.
    More,
    /// It broke off, or took too long.
    Broken(io::Error),
}

/// Reads until one byte past the limit, which tells a body that is as long as the limit from a
/// longer one, and not past the deadline where there is one.
pub(crate) fn read_beginning(
    body: &mut impl Read,
    limit: usize,
    deadline: Option<Instant>,
) -> (Vec<u8>, End) {
    let mut bytes = Vec::new();
    let mut buffer = [0; 8 * 1024];
    loop {
        let room = limit.saturating_add(1) - bytes.len();
        if room == 0 {
            return (bytes, End::More);
        }
        if deadline.is_some_and(|deadline| Instant::now() > deadline) {
            return (bytes, End::Broken(ErrorKind::TimedOut.into()));
        }
        let most = room.min(buffer.len());
        match body.read(&mut buffer[..most]) {
            Ok(0) => return (bytes, End::Whole),
            Ok(count) => bytes.extend_from_slice(&buffer[..count]),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return (bytes, End::Broken(error)),
        }
    }
}
