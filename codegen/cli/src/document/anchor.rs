//! Places on a page, by which links find an error: they stay where they are as long as its name does.

use std::collections::BTreeSet;

/// The places that are taken.
pub(super) struct Anchors {
    /// What is before each, where a page has several APIs.
    prefix: String,
    taken: BTreeSet<String>,
}

impl Anchors {
    pub(super) fn new(prefix: &str) -> Self {
        Self {
            prefix: prefix.to_owned(),
            taken: BTreeSet::new(),
        }
    }

    /// A place of this name, or one much like it where that is taken.
    pub(super) fn take(&mut self, name: &str) -> String {
        let wanted = self.of(name);
        let numbered = (2..).map(|number| format!("{wanted}-{number}"));
        let mut all = std::iter::once(wanted.clone()).chain(numbered);
        let free = all.find(|name| !self.taken.contains(name));
        let free = free.unwrap_or(wanted);
        self.taken.insert(free.clone());
        free
    }

    /// A place of this very name, if it is not taken.
    pub(super) fn take_if_free(&mut self, name: &str) -> Option<String> {
        let wanted = self.of(name);
        self.taken.insert(wanted.clone()).then_some(wanted)
    }

    /// Letters, digits and some marks stay, so that a link reads like the code.
    fn of(&self, name: &str) -> String {
        let stays = |character: char| character.is_alphanumeric() || "_-.".contains(character);
        let name = name.chars();
        let name: String = name.map(|one| if stays(one) { one } else { '-' }).collect();
        match name.is_empty() {
            true => format!("{}-", self.prefix),
            false => format!("{}{name}", self.prefix),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Anchors;

    #[test]
    fn places_differ_and_are_links_as_they_stand() {
        let mut anchors = Anchors::new("");
        assert_eq!(anchors.take("SOLD_OUT"), "SOLD_OUT");
        assert_eq!(anchors.take("a b"), "a-b");
        assert_eq!(anchors.take("a\"b"), "a-b-2");
        assert_eq!(anchors.take_if_free("a<b"), None);
        assert_eq!(anchors.take(""), "-");
        assert_eq!(Anchors::new("shop.").take("<script>"), "shop.-script-");
    }
}
