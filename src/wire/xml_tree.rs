//! From the text of an XML document to its root element.

use crate::field::Element;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::borrow::Cow;

/// So deep may elements be inside of each other.
const MAX_DEPTH: usize = 128;

/// So many elements of a document are read. A short body can have millions, each a few bytes long
/// there and a hundred in memory.
const MAX_ELEMENTS: usize = 100_000;

/// Returns the root of a document, and whether the document is whole. What was read before it breaks
/// off is kept. None of a document with a type declaration: it could declare entities, and nothing of
/// it is read.
pub(super) fn parse(text: &str) -> Option<(Element<'_>, bool)> {
    let mut tree = Tree::default();
    let whole = tree.read(text);
    if whole == Err(DocType) {
        return None;
    }
    // What is open ends where the text does.
    while tree.open.len() > 1 {
        tree.close(false);
    }
    let root = tree.root.or_else(|| tree.open.pop())?;
    Some((root, whole == Ok(true)))
}

/// A part of a document, which is borrowed from it where it is there as it is.
fn part<'a>(document: &'a str, part: &str) -> Cow<'a, str> {
    let start = part.as_ptr().addr().checked_sub(document.as_ptr().addr());
    let own = start.and_then(|start| document.get(start..start.checked_add(part.len())?));
    match own {
        Some(own) if own == part => Cow::Borrowed(own),
        _ => Cow::Owned(part.to_owned()),
    }
}

/// A document with a type declaration.
#[derive(Debug, PartialEq)]
struct DocType;

#[derive(Default)]
struct Tree<'a> {
    /// The elements that are open, the outermost first.
    open: Vec<Element<'a>>,
    root: Option<Element<'a>>,
    elements: usize,
}

impl<'a> Tree<'a> {
    /// Reads a document. False where it is not well-formed to its end, or too large.
    fn read(&mut self, text: &'a str) -> Result<bool, DocType> {
        let mut reader = Reader::from_str(text);
        loop {
            let Ok(event) = reader.read_event() else {
                return Ok(false);
            };
            let goes_on = match event {
                Event::Start(start) => self.start(&start, text),
                Event::Empty(start) => self.start(&start, text) && self.close(true),
                Event::End(_) => self.close(true),
                Event::Text(text) => self.text(text.xml10_content()),
                Event::CData(text) => self.text(text.xml10_content()),
                Event::GeneralRef(reference) => self.reference(&reference),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => true,
                Event::DocType(_) => return Err(DocType),
                Event::Eof => return Ok(self.root.is_some()),
            };
            if !goes_on {
                return Ok(false);
            }
        }
    }

    fn start(&mut self, start: &BytesStart<'a>, document: &'a str) -> bool {
        self.elements += 1;
        // A second root is one too many.
        if self.root.is_some() || self.open.len() >= MAX_DEPTH || self.elements > MAX_ELEMENTS {
            return false;
        }
        let mut element = Element {
            name: part(document, start.local_name().as_ref()),
            ..Element::default()
        };
        let mut is_whole = true;
        for attribute in start.attributes() {
            let read = attribute.ok().and_then(|attribute| {
                let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
                Some((attribute.key, part(document, &value)))
            });
            let Some((name, value)) = read else {
                is_whole = false;
                break;
            };
            // A namespace is for those who look at it: names are read without their prefixes.
            if name.as_namespace_binding().is_none() {
                let name = part(document, name.local_name().as_ref());
                element.attributes.push((name, value));
            }
        }
        self.open.push(element);
        is_whole
    }

    /// Ends the element that is open.
    fn close(&mut self, is_whole: bool) -> bool {
        let Some(mut element) = self.open.pop() else {
            return false;
        };
        element.is_whole = is_whole;
        element.group();
        if !is_whole {
            // Half of a text is another text.
            element.text = Cow::Borrowed("");
            if element.children.is_empty() && element.attributes.is_empty() {
                return true;
            }
        }
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None => self.root = Some(element),
        }
        true
    }

    fn text(&mut self, text: Cow<'a, str>) -> bool {
        match self.open.last_mut() {
            Some(element) if element.text.is_empty() => {
                element.text = text;
                true
            }
            Some(element) => {
                element.text.to_mut().push_str(&text);
                true
            }
            // Blanks may be around the root.
            None => text.trim().is_empty(),
        }
    }

    /// A character by its number, or one of the five that every document has.
    fn reference(&mut self, reference: &BytesRef<'a>) -> bool {
        let character = match reference.resolve_char_ref() {
            Ok(Some(character)) => Some(Cow::Owned(character.to_string())),
            Ok(None) => {
                let name = reference.xml10_content();
                resolve_xml_entity(&name).map(Cow::Borrowed)
            }
            Err(_) => None,
        };
        character.is_some_and(|text| !self.open.is_empty() && self.text(text))
    }
}
