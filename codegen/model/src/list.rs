//! Lists in text, as HTTP has them in headers (RFC 9110 section 5.6.1): items between commas, of
//! which a quoted string can be any text. Empty items are none.

use crate::quoted::{self, Pieces};
use std::borrow::Cow;

/// The items of a list in text.
#[derive(Clone, Debug)]
pub struct ListItems<'a>(Option<Pieces<'a>>);

impl<'a> ListItems<'a> {
    /// Reads the list that a text is.
    pub const fn of(text: &'a str) -> Self {
        Self(Some(Pieces::of(text)))
    }
}

impl<'a> Iterator for ListItems<'a> {
    type Item = ListItem<'a>;

    fn next(&mut self) -> Option<ListItem<'a>> {
        loop {
            let (piece, separator) = self.0.as_mut()?.take(b",");
            if separator.is_none() {
                self.0 = None;
            }
            match quoted::inside(piece) {
                Some(inside) => return Some(ListItem::Quoted(inside)),
                None if !piece.is_empty() => return Some(ListItem::Plain(piece)),
                None => {}
            }
        }
    }
}

/// An item of a list in text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListItem<'a> {
    /// It is there as it is.
    Plain(&'a str),
    /// What is between quotation marks.
    Quoted(&'a str),
}

impl<'a> ListItem<'a> {
    /// The characters of the item.
    pub fn text(self) -> Cow<'a, str> {
        match self {
            Self::Plain(text) => Cow::Borrowed(text),
            Self::Quoted(inside) => quoted::unescape(inside),
        }
    }
}

/// Appends an item to a list in text: as it is if it is read as itself, else as a quoted string.
pub(crate) fn push_item(item: &str, list: &mut String) {
    if is_plain(item) {
        list.push_str(item);
    } else {
        quoted::push(item, list);
    }
}

/// Returns whether an item can be in a list as it is, whatever follows it.
fn is_plain(item: &str) -> bool {
    // A bracket or brace would make JSON of the list.
    if item.starts_with(['[', '{']) {
        return false;
    }
    if !item.contains(['"', ',']) {
        return !item.is_empty() && quoted::trim(item) == item;
    }
    // It must end before a quotation mark that comes next.
    let followed = format!("{item},\"");
    let items = [ListItem::Plain(item), ListItem::Plain("\"")];
    ListItems::of(&followed).eq(items)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(list: &str) -> Vec<String> {
        let items = ListItems::of(list);
        items.map(|item| item.text().into_owned()).collect()
    }

    fn written(items: &[&str]) -> String {
        let mut list = String::new();
        for (place, item) in items.iter().enumerate() {
            if place > 0 {
                list.push_str(", ");
            }
            push_item(item, &mut list);
        }
        list
    }

    #[test]
    fn empty_items_are_ignored_and_commas_in_quoted_strings_separate_nothing() {
        assert_eq!(read("GET, HEAD"), ["GET", "HEAD"]);
        assert_eq!(read(" ,a,,\tb , "), ["a", "b"]);
        assert_eq!(
            read(r#""a, b" , private="c, d", """#),
            ["a, b", r#"private="c, d""#, ""]
        );
        assert_eq!(read(""), [""; 0]);
    }

    #[test]
    fn items_are_quoted_where_they_must_be() {
        assert_eq!(written(&["GET", "on hold", "a=1"]), "GET, on hold, a=1");
        assert_eq!(written(&["", " a", "b,c"]), r#""", " a", "b,c""#);
        assert_eq!(written(&["[1]", "{}"]), r#""[1]", "{}""#);
        assert_eq!(
            written(&[r#"p="a, b""#, r#"5" wide"#]),
            r#"p="a, b", "5\" wide""#
        );
    }

    #[test]
    fn any_items_are_read_as_they_were() {
        let pieces = ["", "a", "\"", "\\", ",", " ", "[", "é", "\t", "\n"];
        let words: Vec<String> = pieces
            .iter()
            .flat_map(|a| pieces.iter().map(move |b| format!("{a}{b}")))
            .flat_map(|start| pieces.iter().map(move |end| format!("{start}{end}")))
            .collect();
        for (place, word) in words.iter().enumerate() {
            let next = words.iter().cycle().nth(place * 7 + 3).unwrap_or(word);
            let items = [word.as_str(), next, word];
            assert_eq!(read(&written(&items)), items);
        }
    }
}
