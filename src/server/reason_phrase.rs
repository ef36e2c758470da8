//! The phrase for the status line of an HTTP/1.1 response, in the response's extensions.

use bytes::Bytes;
use http::Extensions;

/// The phrase for the status line of an HTTP/1.1 response, where the error's envelope has one.
///
/// With the feature `hyper` (which `axum` implies) it is hyper's own extension, which hyper's
/// server writes and its client reads. HTTP/2 and HTTP/3 have no such phrase.
///
/// ```
/// # #[cfg(feature = "macros")] {
/// # #[errspec::spec("specs/eb.yaml")]
/// # pub mod eb {}
/// use errspec::server::{answer, reason_phrase};
///
/// let response = answer(&eb::Error::not_found("no such order"));
/// assert_eq!(reason_phrase(response.extensions()), Some("no such order".as_bytes()));
/// # }
/// ```
pub fn reason_phrase(extensions: &Extensions) -> Option<&[u8]> {
    extensions.get::<ReasonPhrase>().map(ReasonPhrase::as_bytes)
}

/// Keeps a phrase of characters that a status line may hold.
pub(super) fn keep(phrase: Bytes, extensions: &mut Extensions) {
    #[cfg(feature = "hyper")]
    let phrase = ReasonPhrase::try_from(phrase).ok();
    #[cfg(not(feature = "hyper"))]
    let phrase = Some(ReasonPhrase(phrase));
    if let Some(phrase) = phrase {
        extensions.insert(phrase);
    }
}

#[cfg(feature = "hyper")]
use hyper::ext::ReasonPhrase;

/// The phrase, where it is not hyper's to keep.
#[cfg(not(feature = "hyper"))]
#[derive(Clone, Debug)]
struct ReasonPhrase(Bytes);

#[cfg(not(feature = "hyper"))]
impl ReasonPhrase {
    fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}
