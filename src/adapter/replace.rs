//! Which answers an error of the spec takes the place of.

use crate::server::is_of_framework;

/// As much of a text is read. Extractors say less.
const TEXT_LIMIT: u64 = 4096;

/// Which answers an error of the spec takes the place of, among those with a status of 400 and above
/// that the spec has an error for and no spec made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Replace {
    /// Those that a framework made: they have no body at all, or the text of an extractor of axum,
    /// actix-web or poem or of a layer of tower-http, or Rocket answers in place of a handler. What a
    /// handler says in a body of its own stays as it is, so that a service can take the spec's errors
    /// over route by route.
    #[default]
    Framework,
    /// Those, and all whose body is `text/plain`: rejections of extractors of one's own, say.
    Text,
    /// All of them, whatever their bodies are.
    All,
}

/// Defines what an application is given to have errors of the spec stand in: the type and its settings,
/// which are the same for every framework.
macro_rules! stand_in {
    ($(#[$attribute:meta])* pub struct $StandIn:ident<E>; $kind:literal) => {
        $(#[$attribute])*
        pub struct $StandIn<E> {
            replace: $crate::adapter::Replace,
            api: ::std::marker::PhantomData<fn() -> E>,
        }

        impl<E> $StandIn<E> {
            #[doc = concat!("A ", $kind, " that answers with errors of the API `E`.")]
            pub const fn new() -> Self {
                Self {
                    replace: $crate::adapter::Replace::Framework,
                    api: ::std::marker::PhantomData,
                }
            }

            /// Which answers are replaced: those of frameworks, unless told otherwise.
            #[must_use]
            pub const fn replace(self, replace: $crate::adapter::Replace) -> Self {
                Self { replace, ..self }
            }
        }

        impl<E> Default for $StandIn<E> {
            fn default() -> Self {
                Self::new()
            }
        }

        impl<E> Clone for $StandIn<E> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<E> Copy for $StandIn<E> {}

        impl<E> ::std::fmt::Debug for $StandIn<E> {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let mut shown = f.debug_struct(stringify!($StandIn));
                shown.field("replace", &self.replace).finish()
            }
        }
    };
}
pub(super) use stand_in;

/// What the body of an answer is, by what is known of it before it is read.
pub(super) enum Body {
    /// There is none.
    None,
    /// Text that may say what is wrong, all of it there and short.
    ShortText,
    /// Any other text.
    Text,
    /// Anything else.
    Other,
}

/// What happens to an answer.
pub(super) enum Verdict {
    /// It is left as it is.
    Leave,
    /// An error of the spec takes its place.
    Replace,
    /// Its text decides.
    Read,
}

impl Body {
    /// By its media type and its length, as far as it is known. `says_length` is whether a header says
    /// that there is more than came: the answer to a HEAD is without its body.
    pub(super) fn of(content_type: Option<&[u8]>, length: Option<u64>, says_length: bool) -> Self {
        let is_text = content_type.is_some_and(|value| {
            let start = value.get(..b"text/plain".len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(b"text/plain"))
        });
        match (length, is_text) {
            (Some(0), false) if content_type.is_none() && !says_length => Self::None,
            (Some(0), true) if !says_length => Self::None,
            (Some(1..=TEXT_LIMIT), true) => Self::ShortText,
            (_, true) => Self::Text,
            _ => Self::Other,
        }
    }
}

impl Replace {
    /// Returns what happens to an answer with a body.
    pub(super) fn verdict(self, body: &Body) -> Verdict {
        match (self, body) {
            (_, Body::None) | (Self::All, Body::Text | Body::Other) => Verdict::Replace,
            (_, Body::ShortText) => Verdict::Read,
            (Self::Text, Body::Text) => Verdict::Replace,
            (Self::Framework, Body::Text) | (_, Body::Other) => Verdict::Leave,
        }
    }

    /// Returns whether an answer with this text is replaced.
    pub(super) fn takes(self, text: &str) -> bool {
        self != Self::Framework || is_of_framework(text)
    }
}
