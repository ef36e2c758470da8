//! The memory that a spec's meaning is kept in: everything in it is freed at once.

use bumpalo::Bump;

/// Memory for text and lists that live as long as it does.
#[derive(Debug, Default)]
pub struct Arena(Bump);

impl Arena {
    /// Copies text.
    pub(crate) fn text(&self, text: &str) -> &str {
        if text.is_empty() {
            return "";
        }
        self.0.alloc_str(text)
    }

    /// Keeps a list.
    pub(crate) fn list<T: Copy>(&self, items: &[T]) -> &[T] {
        self.0.alloc_slice_copy(items)
    }

    /// Keeps a value.
    pub(crate) fn value<T: Copy>(&self, value: T) -> &T {
        self.0.alloc(value)
    }
}
