//! Mistakes: collected, and shown together as errors of the compiler.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Error;

/// What is wrong, in the order in which it was found.
#[derive(Default)]
pub(super) struct Mistakes(Option<Error>);

impl Mistakes {
    /// Adds a mistake in these tokens.
    pub(super) fn at(&mut self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.add(Error::new_spanned(tokens, message));
    }

    pub(super) fn add(&mut self, error: Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            None => self.0 = Some(error),
        }
    }

    /// The value, or None with its mistake added.
    pub(super) fn take<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.add(error)).ok()
    }

    /// Calls of `compile_error!`, if anything is wrong.
    pub(super) fn into_tokens(self) -> Option<TokenStream> {
        self.0.map(|error| error.to_compile_error())
    }
}

/// The end of a message: `: did you mean …?`, where one of the names is near.
pub(super) fn did_you_mean(name: &str, known: &[String]) -> String {
    let known = known.iter().map(String::as_str);
    match errspec_codegen::nearest(name, known) {
        Some(near) => format!(": did you mean `{near}`?"),
        None => String::new(),
    }
}
