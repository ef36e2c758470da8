//! A value of an answer, whatever the format it came in.

use super::element::Element;
use super::json::value_of;
use super::number::whole;
use super::scalar::to_json;
use crate::Value;
use crate::model::json::special;
use crate::model::xml::local_name;
use crate::model::{Constant, FieldInfo, ListItem, ListItems, Type, quoted};
use serde_json::Map;
use std::borrow::Cow;
use std::time::Duration;

/// A value of an answer, borrowed from it.
///
/// Each method reads it as what a field needs, and gives none where it is something else. Text that
/// has no types, such as that of a header, is read as whatever the field needs: a list is what is
/// between commas, a map is JSON. JSON has types.
#[derive(Clone, Copy, Debug)]
pub struct Node<'a>(Repr<'a>);

#[derive(Clone, Copy, Debug)]
enum Repr<'a> {
    /// JSON that is neither a list nor an object.
    Scalar(&'a str),
    /// JSON.
    Json(&'a Value),
    /// Text without a type, and the JSON that it may be.
    Text(&'a str, Option<&'a Value>),
    /// The same, in a quoted string: the text between its quotation marks.
    Quoted(&'a str),
    /// The lines of a header: the first, and all of them as one list.
    Lines(&'a str, &'a str),
    /// The text of a `Retry-After`, and the delay that it asks for.
    Delay(&'a str, Option<Duration>),
    /// The elements of one name in an XML document. None for a list without items, which leaves no
    /// trace there.
    Elements(&'a [Element<'a>]),
    /// An element that is an item of a list.
    Element(&'a Element<'a>),
    /// The members of an object that its shape or record does not name, or the items of a list that its
    /// shape does not pick: none leave no trace.
    Members(&'a Value),
    /// The same of an element, of which only these children are left.
    Children(&'a Element<'a>),
    /// The same of a form.
    Texts(&'a [(&'a str, &'a str)]),
}

impl<'a> Node<'a> {
    /// A value of a JSON document.
    pub fn of_json(value: &'a Value) -> Self {
        Self(Repr::Json(value))
    }

    /// Text without a type.
    pub fn of_text(text: &'a str) -> Self {
        Self(Repr::Text(text, None))
    }

    /// Text without a type that is JSON.
    pub(super) fn of_json_text(text: &'a str, json: &'a Value) -> Self {
        Self(Repr::Text(text, Some(json)))
    }

    /// The lines of a header.
    pub(super) fn of_lines(first: &'a str, joined: &'a str) -> Self {
        Self(Repr::Lines(first, joined))
    }

    /// An item of a list in text.
    fn of_item(item: ListItem<'a>) -> Self {
        match item {
            ListItem::Plain(text) => Self::of_text(text),
            ListItem::Quoted(inside) => Self(Repr::Quoted(inside)),
        }
    }

    /// The elements of one name.
    pub(crate) fn of_elements(elements: &'a [Element<'a>]) -> Self {
        Self(Repr::Elements(elements))
    }

    /// An object of the members that a shape does not name, or a list of the items that it does not pick.
    pub(super) fn of_members(object: &'a Value) -> Self {
        Self(Repr::Members(object))
    }

    /// An element of which the children are left that a shape does not name.
    pub(super) fn of_children(element: &'a Element<'a>) -> Self {
        Self(Repr::Children(element))
    }

    /// The texts of a form that a shape does not name.
    pub(super) fn of_texts(texts: &'a [(&'a str, &'a str)]) -> Self {
        Self(Repr::Texts(texts))
    }

    fn of_element(element: &'a Element<'a>) -> Self {
        Self(Repr::Element(element))
    }

    pub(super) fn of_scalar(json: &'a str) -> Self {
        Self(Repr::Scalar(json))
    }

    pub(super) fn of_delay(text: &'a str, delay: Option<Duration>) -> Self {
        Self(Repr::Delay(text, delay))
    }

    /// Returns whether it is JSON's `null`, or nothing at all.
    pub fn is_null(self) -> bool {
        match self.0 {
            Repr::Scalar(json) => json == "null",
            Repr::Json(value) => value.is_null(),
            Repr::Elements(elements) => elements.is_empty(),
            Repr::Members(Value::Array(items)) => items.is_empty(),
            Repr::Members(object) => object.as_object().is_none_or(Map::is_empty),
            Repr::Children(element) => element.is_leaf(),
            Repr::Texts(texts) => texts.is_empty(),
            _ => false,
        }
    }

    /// Returns whether it says that a field has no value: it is `null`, or what the spec says is written
    /// then.
    pub fn is_nothing(self, field: &FieldInfo<'_>) -> bool {
        if self.is_null() {
            let is_told = field.absent == Some(Constant::Null) || field.default.is_some();
            return is_told || field.null_is_absent();
        }
        if let Repr::Elements([]) = self.0 {
            // Only a list may have no items, and no trace.
            let is_list = matches!(field.ty, Type::List(_));
            return !is_list || field.absent == Some(Constant::List(&[]));
        }
        let Some(absent) = field.absent else {
            return false;
        };
        match self.0 {
            Repr::Json(_) | Repr::Scalar(_) => self.to_value() == to_json(&absent),
            // Where values have no types, `null` is empty text.
            _ => self.text().is_some_and(|text| match absent {
                Constant::Null => text.is_empty(),
                Constant::Text(expected) => text == expected,
                Constant::Bool(_) | Constant::Number(_) => absent.is(text.trim()),
                Constant::List(_) | Constant::Map(_) => false,
            }),
        }
    }

    /// The text.
    pub fn text(self) -> Option<Cow<'a, str>> {
        match self.0 {
            Repr::Scalar(json) => characters(json),
            Repr::Json(value) => value.as_str().map(Cow::Borrowed),
            Repr::Text(text, _) | Repr::Lines(text, _) | Repr::Delay(text, _) => {
                Some(Cow::Borrowed(text))
            }
            Repr::Quoted(inside) => Some(quoted::unescape(inside)),
            Repr::Elements(_) | Repr::Element(_) => Some(Cow::Borrowed(&self.leaf()?.text)),
            Repr::Members(_) | Repr::Children(_) | Repr::Texts(_) => None,
        }
    }

    /// A code: text, or the digits of a whole number.
    pub fn code(self) -> Option<Cow<'a, str>> {
        let signed = || Some(self.integer()?.to_string().into());
        let unsigned = || Some(self.unsigned()?.to_string().into());
        self.text().or_else(signed).or_else(unsigned)
    }

    /// `true` or `false`.
    pub fn bool(self) -> Option<bool> {
        match self.0 {
            Repr::Json(value) => value.as_bool(),
            _ => match self.source()? {
                "true" => Some(true),
                "false" => Some(false),
                _ => None,
            },
        }
    }

    /// A signed whole number.
    pub fn integer(self) -> Option<i64> {
        match self.0 {
            Repr::Json(Value::Number(number)) => number
                .as_i64()
                .or_else(|| whole(&number.to_string())?.try_into().ok()),
            Repr::Json(_) => None,
            _ => self.whole()?.try_into().ok(),
        }
    }

    /// An unsigned whole number.
    pub fn unsigned(self) -> Option<u64> {
        match self.0 {
            Repr::Json(Value::Number(number)) => number
                .as_u64()
                .or_else(|| whole(&number.to_string())?.try_into().ok()),
            Repr::Json(_) => None,
            _ => self.whole()?.try_into().ok(),
        }
    }

    /// A number.
    pub fn number(self) -> Option<f64> {
        match self.0 {
            Repr::Json(value) => value.as_f64(),
            _ => {
                let number: serde_json::Number = serde_json::from_str(self.source()?).ok()?;
                number.as_f64()
            }
        }
    }

    /// The digits of a number, or text that may hold some.
    pub(super) fn digits(self) -> Option<Cow<'a, str>> {
        match self.0 {
            Repr::Json(Value::Number(number)) => Some(number.to_string().into()),
            Repr::Scalar(json) if json.starts_with(|c: char| c == '-' || c.is_ascii_digit()) => {
                Some(Cow::Borrowed(json))
            }
            _ => self.text(),
        }
    }

    /// The delay that a `Retry-After` asks for, where it is one.
    pub(super) fn delay(self) -> Option<Duration> {
        match self.0 {
            Repr::Delay(_, delay) => delay,
            _ => None,
        }
    }

    /// Returns whether it is the text of a `Retry-After`.
    pub(super) fn is_delay(self) -> bool {
        matches!(self.0, Repr::Delay(..))
    }

    /// The items of a list.
    pub fn items(self) -> Option<impl Iterator<Item = Node<'a>>> {
        let (json, text, elements): (&[Value], _, &[Element<'a>]) = match (self.json(), self.0) {
            (Some(Value::Array(items)), _) => (items, None, &[]),
            (_, Repr::Text(text, _) | Repr::Lines(_, text)) => {
                (&[], Some(ListItems::of(text)), &[])
            }
            (_, Repr::Elements(elements)) => (&[], None, elements),
            (_, Repr::Element(item)) => (&[], None, item.items()),
            _ => return None,
        };
        let text = text.into_iter().flatten().map(Node::of_item);
        let elements = elements.iter().map(Node::of_element);
        Some(json.iter().map(Node::of_json).chain(text).chain(elements))
    }

    /// The names and values of a map.
    pub fn entries(self) -> Option<impl Iterator<Item = (&'a str, Node<'a>)>> {
        let object = self.json().and_then(Value::as_object);
        let element = self.element().filter(|element| !element.is_plain_text());
        let texts: &[(&str, &str)] = match self.0 {
            Repr::Texts(texts) => texts,
            _ if object.is_none() && element.is_none() => return None,
            _ => &[],
        };
        let texts = texts
            .iter()
            .map(|(name, text)| (*name, Node::of_text(text)));
        let members = object.into_iter().flatten();
        let members = members.map(|(name, value)| (name.as_str(), Node::of_json(value)));
        let children = element.into_iter().flat_map(Element::entries);
        let children = children.map(|(name, group)| (name, Node::of_elements(group)));
        Some(members.chain(children).chain(texts))
    }

    /// The value of a name in a map. None also where it is no map.
    pub fn member(self, name: &str) -> Option<Node<'a>> {
        let Some(element) = self.element() else {
            return self.json()?.get(name).map(Node::of_json);
        };
        match name.strip_prefix('@') {
            Some(attribute) if element.attribute(attribute).is_some() => {
                element.attribute(attribute).map(Node::of_text)
            }
            _ if name == "#text" => Some(Node::of_text(&element.text)),
            _ => Some(element.children_of(local_name(name)))
                .filter(|children| !children.is_empty())
                .map(Node::of_elements),
        }
    }

    /// The first element.
    pub(super) fn element(self) -> Option<&'a Element<'a>> {
        match self.0 {
            Repr::Elements(elements) => elements.first(),
            Repr::Element(element) | Repr::Children(element) => Some(element),
            _ => None,
        }
    }

    /// The same, if it has no others inside.
    fn leaf(self) -> Option<&'a Element<'a>> {
        self.element().filter(|element| element.is_leaf())
    }

    /// The value as it is. Text without a type is JSON where it is JSON.
    pub fn to_value(self) -> Value {
        match self.0 {
            Repr::Json(value) | Repr::Members(value) => value.clone(),
            Repr::Scalar(json) => value_of(json).unwrap_or_default(),
            Repr::Children(element) if element.is_leaf() => Value::Object(Map::new()),
            Repr::Element(element) | Repr::Children(element) | Repr::Elements([element]) => {
                element.to_value()
            }
            Repr::Texts(texts) => {
                let texts = texts.iter();
                let texts = texts.map(|(name, text)| ((*name).to_owned(), Value::from(*text)));
                Value::Object(texts.collect())
            }
            Repr::Elements(several) => several.iter().map(Element::to_value).collect(),
            _ => {
                let text = self.text().unwrap_or_default();
                serde_json::from_str(&text).unwrap_or_else(|_| Value::from(text))
            }
        }
    }

    /// The value as JSON of a type. Text without a type is text where the type is no other.
    pub(super) fn to_typed_value(self, ty: &Type<'_>) -> Value {
        if matches!(self.0, Repr::Json(_) | Repr::Scalar(_) | Repr::Members(_)) {
            return self.to_value();
        }
        let typed = match ty {
            Type::Bool => self.bool().map(Value::from),
            Type::Integer => self.integer().map(Value::from),
            Type::Unsigned => self.unsigned().map(Value::from),
            Type::Number => self.number().map(Value::from),
            Type::Any => Some(self.to_value()),
            Type::List(item) => self
                .items()
                .map(|items| items.map(|node| node.to_typed_value(item)).collect()),
            Type::Map(_) | Type::Named(_)
                if self.element().is_some() || matches!(self.0, Repr::Texts(_)) =>
            {
                Some(self.to_value())
            }
            Type::Map(_) | Type::Named(_) => self.json().cloned(),
            Type::String | Type::Code | Type::Duration(_) | Type::Moment(_) => None,
        };
        typed.unwrap_or_else(|| Value::from(self.text().unwrap_or_default()))
    }

    pub(super) fn json(self) -> Option<&'a Value> {
        match self.0 {
            Repr::Json(value) | Repr::Text(_, Some(value)) | Repr::Members(value) => Some(value),
            _ => None,
        }
    }

    /// The text that a scalar is written as.
    fn source(self) -> Option<&'a str> {
        match self.0 {
            Repr::Scalar(json) => Some(json),
            Repr::Text(text, _) | Repr::Lines(text, _) | Repr::Delay(text, _) => Some(text.trim()),
            // Nothing that is written without quotation marks needs an escape.
            Repr::Quoted(inside) => Some(inside),
            Repr::Elements(_) | Repr::Element(_) => Some(self.leaf()?.text.trim()),
            Repr::Json(_) | Repr::Members(_) | Repr::Children(_) | Repr::Texts(_) => None,
        }
    }

    fn whole(self) -> Option<i128> {
        whole(self.source()?)
    }
}

/// The characters of a JSON string. None of what is no string, or holds half of a surrogate pair.
pub(crate) fn characters(json: &str) -> Option<Cow<'_, str>> {
    let quoted = json.strip_prefix('"')?.strip_suffix('"')?;
    if special(quoted.as_bytes()).is_none() {
        // Without an escape they are what is between the quotation marks.
        return Some(Cow::Borrowed(quoted));
    }
    serde_json::from_str(json).ok().map(Cow::Owned)
}
