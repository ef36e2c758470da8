//! The errors that are actix-web's own: their bodies are nobody's words.

use actix_web::error::{
    BlockingError, ContentTypeError, Error, HttpError, InternalError, JsonPayloadError, ParseError,
    PathError, PayloadError, QueryPayloadError, ReadlinesError, UrlGenerationError,
    UrlencodedError,
};
use std::io;
use std::str::Utf8Error;

/// Whether an error is of a type that actix-web itself makes a response of, in words that no handler
/// wrote. Those of extractors are among them.
pub(super) fn is_of_actix(error: &Error) -> bool {
    macro_rules! is_one_of {
        ($($ty:ty)*) => {
            $(error.as_error::<$ty>().is_some())||*
        };
    }
    is_one_of!(
        BlockingError ContentTypeError HttpError JsonPayloadError ParseError PathError PayloadError
        QueryPayloadError ReadlinesError UrlGenerationError UrlencodedError
        InternalError<serde_core::de::value::Error>
        Box<dyn std::error::Error> io::Error serde_json::Error Utf8Error
    )
}
