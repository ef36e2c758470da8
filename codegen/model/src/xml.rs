//! XML 1.0: the writer of its values, and what can be a name in it.
//!
//! A map is an element with a child for each of its members: `@name` is an attribute, `#text` the
//! text. A list repeats its element. What a format without types cannot tell apart, such as `5` and
//! `"5"`, is text.

use crate::{Encoder, Shape, ValueWriter};
use std::fmt::{self, Write};

/// What every document begins with.
pub const PROLOG: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// The element of a member whose name can be none: `<entry key="items[0].price">`.
pub const ENTRY: &str = "entry";

/// The attribute of that element which has the name.
pub const KEY: &str = "key";

/// The element of an item that is directly in another list.
pub const ITEM: &str = "item";

/// Returns whether text can be the name of an element or attribute, with a prefix or without one
/// (Namespaces in XML 1.0, section 4).
pub fn is_qualified_name(text: &str) -> bool {
    match text.split_once(':') {
        Some((prefix, local)) => is_name(prefix) && is_name(local),
        None => is_name(text),
    }
}

/// Returns whether text can be a name without a prefix.
pub fn is_name(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(starts_name) && characters.all(continues_name)
}

/// XML 1.0 production 4, without the colon.
fn starts_name(c: char) -> bool {
    matches!(c,
        'A'..='Z' | '_' | 'a'..='z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}'
        | '\u{f8}'..='\u{2ff}' | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}'
        | '\u{200c}'..='\u{200d}' | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}'
        | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}'
        | '\u{10000}'..='\u{effff}')
}

/// XML 1.0 production 4a, likewise.
fn continues_name(c: char) -> bool {
    starts_name(c)
        || matches!(c, '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}'
            | '\u{203f}'..='\u{2040}')
}

/// The name without its prefix.
pub fn local_name(name: &str) -> &str {
    name.split_once(':').map_or(name, |(_, local)| local)
}

/// Returns whether the name of a member is that of an attribute which declares a namespace.
pub fn is_namespace(member: &str) -> bool {
    member == "@xmlns" || member.starts_with("@xmlns:")
}

/// Appends the document that a shape makes. Its root is written even if nothing is in it.
pub fn write_document(encoder: &Encoder<'_>, shape: &Shape<'_>, out: &mut Vec<u8>) {
    out.extend_from_slice(PROLOG.as_bytes());
    let mut writer = XmlWriter::new(out);
    writer.start_map();
    if let Shape::Object([root]) = shape {
        writer.key(root.name);
        encoder.write(&root.shape, &mut writer);
    }
    writer.end_map();
}

/// Appends values as XML. The outermost map is the document: its one member is the root.
pub struct XmlWriter<'o> {
    out: &'o mut Vec<u8>,
    open: Vec<Open>,
    /// The name of the value that comes next.
    key: Option<Key>,
}

/// What has begun and not ended.
enum Open {
    Document,
    /// Where attributes can still be put, behind the name in the start tag.
    Element(Name, usize),
    /// The name of the items' elements.
    List(Name),
    /// A list in an element of its own, since it is an item of another list.
    Inner,
}

#[derive(Clone)]
enum Name {
    Plain(String),
    /// The name of a member that can be no element's.
    Entry(String),
}

/// Where the value that comes next belongs.
enum Key {
    Attribute(String),
    Text,
    Element(Name),
}

impl<'o> XmlWriter<'o> {
    /// Appends the value of a document to `out`.
    pub fn new(out: &'o mut Vec<u8>) -> Self {
        let open = Vec::new();
        Self {
            out,
            open,
            key: None,
        }
    }

    /// The name of the element for the value that comes next.
    fn name(&mut self) -> Name {
        match (self.key.take(), self.open.last()) {
            (Some(Key::Element(name)), _) => name,
            // Only text can be an attribute.
            (Some(Key::Attribute(name)), _) => Name::Entry(format!("@{name}")),
            (Some(Key::Text), _) => Name::Entry("#text".to_owned()),
            (None, Some(Open::List(name))) => name.clone(),
            (None, _) => Name::Plain(ITEM.to_owned()),
        }
    }

    fn start_tag(&mut self, name: Name) -> Open {
        self.out.push(b'<');
        self.out.extend_from_slice(name.text().as_bytes());
        if let Name::Entry(key) = &name {
            self.out.extend_from_slice(format!(" {KEY}=\"").as_bytes());
            append(key, true, self.out);
            self.out.push(b'"');
        }
        let end = self.out.len();
        self.out.push(b'>');
        Open::Element(name, end)
    }

    fn end_tag(&mut self, name: &Name) {
        self.out.extend_from_slice(b"</");
        self.out.extend_from_slice(name.text().as_bytes());
        self.out.push(b'>');
    }

    /// Adds an attribute to the element that is open.
    fn put_attribute(&mut self, name: &str, write: WriteText<'_>) {
        let mut attribute = format!(" {name}=\"").into_bytes();
        let _ = write(&mut XmlText(&mut attribute, true));
        attribute.push(b'"');
        if let Some(Open::Element(_, end)) = self.open.last_mut() {
            let place = *end;
            *end += attribute.len();
            self.out.splice(place..place, attribute);
        }
    }

    fn put(&mut self, write: WriteText<'_>) {
        match self.key.take() {
            Some(Key::Attribute(name)) => self.put_attribute(&name, write),
            // Memory takes all that is written to it; a value that fails on its own ends early.
            Some(Key::Text) => _ = write(&mut XmlText(self.out, false)),
            key => {
                self.key = key;
                let name = self.name();
                let Open::Element(name, _) = self.start_tag(name) else {
                    return;
                };
                let _ = write(&mut XmlText(self.out, false));
                self.end_tag(&name);
            }
        }
    }
}

type WriteText<'w> = &'w mut dyn FnMut(&mut dyn Write) -> fmt::Result;

impl Name {
    fn text(&self) -> &str {
        match self {
            Self::Plain(name) => name,
            Self::Entry(_) => ENTRY,
        }
    }
}

impl ValueWriter for XmlWriter<'_> {
    fn null(&mut self) {
        self.put(&mut |_| Ok(()));
    }

    fn bool(&mut self, value: bool) {
        self.put(&mut |out| write!(out, "{value}"));
    }

    fn number(&mut self, digits: &str) {
        self.put(&mut |out| out.write_str(digits));
    }

    fn pieces(&mut self, write: WriteText<'_>) {
        self.put(write);
    }

    fn start_list(&mut self) {
        let name = self.name();
        if let Some(Open::List(_) | Open::Inner) = self.open.last() {
            let item = self.start_tag(name);
            self.open.push(item);
            self.open.push(Open::Inner);
        } else {
            self.open.push(Open::List(name));
        }
    }

    fn end_list(&mut self) {
        if let Some(Open::Inner) = self.open.pop() {
            self.end_map();
        }
    }

    fn start_map(&mut self) {
        if self.open.is_empty() && self.key.is_none() {
            self.open.push(Open::Document);
            return;
        }
        let name = self.name();
        let element = self.start_tag(name);
        self.open.push(element);
    }

    fn key(&mut self, name: &str) {
        self.key = Some(match (name, name.strip_prefix('@')) {
            (_, Some(name)) if is_qualified_name(name) => Key::Attribute(name.to_owned()),
            ("#text", _) => Key::Text,
            _ if is_qualified_name(name) => Key::Element(Name::Plain(name.to_owned())),
            _ => Key::Element(Name::Entry(name.to_owned())),
        });
    }

    fn entry(&mut self, name: &str) {
        let name = name.to_owned();
        self.key = Some(Key::Element(if is_name(&name) {
            Name::Plain(name)
        } else {
            Name::Entry(name)
        }));
    }

    fn is_name_of(&self, entry: &str, member: &str) -> bool {
        entry == member || entry == local_name(member)
    }

    fn end_map(&mut self) {
        if let Some(Open::Element(name, _)) = self.open.pop() {
            self.end_tag(&name);
        }
    }
}

/// Appends what is written to it to a text, or to the value of an attribute.
struct XmlText<'o>(&'o mut Vec<u8>, bool);

impl Write for XmlText<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        append(text, self.1, self.0);
        Ok(())
    }
}

/// Escapes what a reader would take for markup, or would not give back as it was: it makes one line
/// break of each (XML 1.0 section 2.11), and in an attribute blanks of these too (section 3.3.3). What
/// XML 1.0 cannot hold at all (section 2.2) becomes U+FFFD.
fn append(text: &str, is_attribute: bool, out: &mut Vec<u8>) {
    let mut start = 0;
    for (place, c) in text.char_indices() {
        let spelled = match c {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '\r' => "&#13;",
            '"' if is_attribute => "&quot;",
            '\n' if is_attribute => "&#10;",
            '\t' if is_attribute => "&#9;",
            '\t' | '\n' => continue,
            ..' ' | '\u{fffe}' | '\u{ffff}' => "\u{fffd}",
            _ => continue,
        };
        out.extend_from_slice(text.get(start..place).unwrap_or_default().as_bytes());
        out.extend_from_slice(spelled.as_bytes());
        start = place + c.len_utf8();
    }
    out.extend_from_slice(text.get(start..).unwrap_or_default().as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn xml(write: impl FnOnce(&mut XmlWriter<'_>)) -> String {
        let mut out = Vec::new();
        write(&mut XmlWriter::new(&mut out));
        String::from_utf8(out).unwrap_or_default()
    }

    #[test]
    fn maps_are_elements_and_lists_repeat_theirs() {
        let written = xml(|out| {
            out.start_map();
            out.key("Error");
            out.start_map();
            out.key("Code");
            out.text("A");
            out.key("@id");
            out.number("5");
            out.key("Item");
            out.start_list();
            out.text("x");
            out.start_map();
            out.key("#text");
            out.text("y");
            out.key("@lang");
            out.text("en");
            out.end_map();
            out.start_list();
            out.bool(true);
            out.null();
            out.end_list();
            out.end_list();
            out.end_map();
            out.end_map();
        });
        assert_eq!(
            written,
            "<Error id=\"5\"><Code>A</Code><Item>x</Item><Item lang=\"en\">y</Item>\
             <Item><item>true</item><item></item></Item></Error>"
        );
    }

    #[test]
    fn names_that_can_be_no_elements_are_entries() {
        let written = xml(|out| {
            out.start_map();
            out.key("e");
            out.start_map();
            for name in ["a", "@b", "#text", "c d", "x:y", "\"&"] {
                out.entry(name);
                out.number("1");
            }
            out.key("@f");
            out.start_list();
            out.number("2");
            out.number("3");
            out.end_list();
            out.end_map();
            out.end_map();
        });
        assert_eq!(
            written,
            "<e><a>1</a><entry key=\"@b\">1</entry><entry key=\"#text\">1</entry>\
             <entry key=\"c d\">1</entry><entry key=\"x:y\">1</entry>\
             <entry key=\"&quot;&amp;\">1</entry><entry key=\"@f\">2</entry>\
             <entry key=\"@f\">3</entry></e>"
        );
    }

    #[test]
    fn text_is_escaped_so_that_it_comes_back() {
        let written = xml(|out| {
            out.start_map();
            out.key("e");
            out.start_map();
            out.key("@a");
            out.text("\"<>&'\t\r\n\u{1}");
            out.key("#text");
            out.text("]]> \"\t\r\n\u{0}\u{ffff}é");
            out.end_map();
            out.end_map();
        });
        assert_eq!(
            written,
            "<e a=\"&quot;&lt;&gt;&amp;'&#9;&#13;&#10;\u{fffd}\">\
             ]]&gt; \"\t&#13;\n\u{fffd}\u{fffd}é</e>"
        );
    }

    #[test]
    fn names_are_those_of_the_standard() {
        for name in ["Error", "_", "é-1.x"] {
            assert!(is_name(name), "{name}");
        }
        for name in ["", "1a", "-a", "a b", "a:b", "a<"] {
            assert!(!is_name(name), "{name}");
        }
        assert!(is_qualified_name("soap:Fault") && !is_qualified_name("a:b:c"));
    }
}
