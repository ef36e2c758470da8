//! What is wrong with a value that was checked, whichever crate checks it.

use std::borrow::Cow;
use std::collections::BTreeMap;

/// One thing that is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation<'a> {
    /// Where: the path to the member, such as `items[0].price`. `request` for the whole value.
    pub path: String,
    /// The name of the rule that it breaks, where the crate has names for them.
    pub code: Option<&'a str>,
    /// What is wrong, for people to read.
    pub message: Cow<'a, str>,
}

/// The messages under the paths of what they are about, for a field of type `map<list<string>>`.
pub(super) fn by_place<'a>(
    violations: impl Iterator<Item = Violation<'a>>,
) -> BTreeMap<String, Vec<String>> {
    let mut messages = BTreeMap::<String, Vec<String>>::new();
    for Violation { path, message, .. } in violations {
        let of_path = messages.entry(path).or_default();
        of_path.push(message.into_owned());
    }
    messages
}

/// The path of a whole value is that of an error of which no more is known
/// ([`Fill::Place`](crate::Fill::Place)).
pub(super) fn path_or_whole(path: String) -> String {
    if path.is_empty() {
        "request".to_owned()
    } else {
        path
    }
}
