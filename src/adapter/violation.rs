//! What is wrong with a value that was checked, whichever crate checks it.

use crate::{ApiError, Errors};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The path of a whole value.
const WHOLE: &str = "request";

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

impl Violation<'_> {
    /// Where, as a JSON Pointer (RFC 6901): `/items/0/price`. Empty for the whole value.
    pub fn pointer(&self) -> String {
        if self.path == WHOLE {
            return String::new();
        }
        let steps = self.path.split(['.', '[']).filter(|step| !step.is_empty());
        let steps = steps.map(|step| step.trim_end_matches(']'));
        steps.fold(String::new(), |pointer, step| {
            pointer + "/" + &step.replace('~', "~0").replace('/', "~1")
        })
    }
}

/// An error for each violation. A report without any is one of the whole value.
pub(super) fn errors<'a, E: ApiError, T: Into<E>>(
    violations: impl Iterator<Item = Violation<'a>>,
    mut make: impl FnMut(Violation<'a>) -> T,
) -> Errors<E> {
    let mut violations = violations;
    let first = violations.next().unwrap_or_else(|| Violation {
        path: WHOLE.to_owned(),
        code: None,
        message: Cow::Borrowed("the value is not valid"),
    });
    let mut errors = Errors::new(make(first).into());
    errors.extend(violations.map(make));
    errors
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
        WHOLE.to_owned()
    } else {
        path
    }
}
