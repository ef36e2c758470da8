//! XML bodies: slots found on the way in. Names count without their prefixes, and namespaces not at
//! all.

use super::fields::Key;
use super::untyped::is_constant;
use super::xml_tree::parse;
use super::{Capture, ErrorList, Picks};
use crate::field::{Element, Raw};
use crate::model::xml::{is_namespace, local_name};
use crate::model::{Member, Named, Shape, Slot, is_filled_text};
use std::borrow::Cow;

/// Finds the slots of `shape` in `body`. False where the body is not XML to its end; what was found
/// before that point is kept.
pub(super) fn read<'a>(shape: &'a Shape<'a>, body: &'a str, into: &mut Capture<'a>) -> bool {
    let document = Some(body).filter(|body| body.trim_start().starts_with('<'));
    let (Shape::Object([root]), Some((element, is_whole))) = (shape, document.and_then(parse))
    else {
        into.mismatch = true;
        return false;
    };
    if element.name != local_name(root.name) {
        into.mismatch = true;
        return is_whole;
    }
    // The name of the root is as good as a constant.
    into.marked = true;
    into.hides_lists = true;
    into.fill_element(&root.shape, element);
    is_whole
}

/// Says what makes a body no XML with the root of a shape, for people.
pub(super) fn error(shape: &Shape<'_>, body: &str, is_cut: bool) -> Option<String> {
    let is_markup = body.trim_start().starts_with('<');
    let Some((root, is_whole)) = Some(body).filter(|_| is_markup).and_then(parse) else {
        return Some(match is_markup {
            true => "the body is no XML, or has a `<!DOCTYPE`, of which nothing is read".to_owned(),
            false => "the body is no XML".to_owned(),
        });
    };
    match shape {
        Shape::Object([member]) if root.name != local_name(member.name) => Some(format!(
            "the root element is `{}`, and should be `{}`",
            root.name,
            local_name(member.name)
        )),
        _ if !is_whole && !is_cut => Some("the body is no whole XML".to_owned()),
        _ => None,
    }
}

impl<'a> Capture<'a> {
    /// Walks a shape and an element side by side.
    fn fill_element(&mut self, shape: &'a Shape<'a>, element: Element<'a>) {
        match shape {
            blank if blank.is_blank() => {}
            Shape::Object(members) => self.fill_members(members, element),
            Shape::Slot(Slot::Fields) if element.is_plain_text() => self.mismatch = true,
            Shape::Slot(Slot::Fields) => self.fill_fields(element.children),
            Shape::Slot(slot) => self.fill(*slot, Raw::Elements(Box::new([element]))),
            Shape::Proof(inner) => {
                self.proof |= is_filled(&element);
                self.fill_element(inner, element);
            }
            Shape::Again(inner) => self.fill_element(inner, element),
            // What is around it reads it, which knows its name.
            Shape::Named(_) => self.mismatch = true,
            Shape::Text(_) | Shape::Constant(_) if !element.is_leaf() => self.mismatch = true,
            Shape::Text(_) | Shape::Constant(_) => self.fill_untyped(shape, element.text),
            // A list directly in a list: no spec has one.
            Shape::Errors(_) | Shape::List(_) => self.mismatch = true,
        }
    }

    fn fill_members(&mut self, members: &'a [Member<'a>], mut element: Element<'a>) {
        let takes_text = members.iter().any(|member| member.name == "#text");
        self.mismatch |= element.is_plain_text() && !takes_text;
        // An element that was cut may have had what is missing.
        let lacks = element.is_whole;
        let attributes = std::mem::take(&mut element.attributes);
        let mut groups = groups(element.children);
        let is_fixed = |member: &&Member<'_>| member.name != "*" && member.named().is_none();
        for member in members.iter().filter(is_fixed) {
            let attribute = member.name.strip_prefix('@').map(local_name);
            let found = if is_namespace(member.name) {
                continue;
            } else if member.name == "#text" {
                self.fill_untyped(&member.shape, std::mem::take(&mut element.text));
                true
            } else if let Some(name) = attribute {
                let value = attributes.iter().find(|(known, _)| known == name);
                value.is_some_and(|(_, value)| {
                    self.fill_untyped(&member.shape, value.clone());
                    true
                })
            } else {
                let group = take(&mut groups, local_name(member.name));
                let is_there = !group.is_empty();
                if is_there {
                    self.fill_group(&member.shape, group);
                }
                is_there
            };
            self.mismatch |= !found && lacks && member.is_constant();
        }
        if let Some(named) = members.iter().find_map(Member::named) {
            self.fill_named_group(named, groups);
            return;
        }
        let rest = members.iter().find(|member| member.name == "*");
        let Some(rest) = rest else { return };
        let children = groups.into_iter().flatten().collect();
        match rest.rest() {
            Some(slot) => {
                let others = Element {
                    children,
                    ..Element::default()
                };
                self.fill(slot, Raw::Children(Box::new(others)));
            }
            None => self.fill_fields(children),
        }
    }

    /// Reads the first elements that can have a name with slots.
    fn fill_named_group(&mut self, named: &'a Named<'a>, groups: Vec<Vec<Element<'a>>>) {
        let is_object = matches!(
            named.shape.bare(),
            Shape::Object(_) | Shape::Slot(Slot::Fields)
        );
        for group in groups {
            // Where a name can be none of XML's, an entry has it.
            let mut group = group.into_iter().map(Element::into_member).peekable();
            while let Some((name, first)) = group.next() {
                let may_be = !is_object || !first.is_plain_text();
                let mut members = vec![first];
                while let Some((_, next)) = group.next_if(|(next, _)| *next == name) {
                    members.push(next);
                }
                if may_be && self.try_name(named, name, true) {
                    self.fill_group(&named.shape, members);
                    return;
                }
            }
        }
    }

    /// Reads the elements of one name.
    fn fill_group(&mut self, shape: &'a Shape<'a>, group: Vec<Element<'a>>) {
        match shape {
            Shape::Proof(inner) => {
                self.proof |= group.iter().any(is_filled);
                self.fill_group(inner, group);
            }
            // The walk is in the order of the shape, so what comes first counts.
            Shape::Again(inner) => self.fill_group(inner, group),
            Shape::Errors(item) => self.fill_error_elements(item, group),
            Shape::List(items) if items.iter().any(is_marked) => {
                let mut picks = Picks::of(items);
                let mut others = Vec::new();
                for element in group {
                    match picks.pick(|item| has_constants(item, &element)) {
                        Some(item) => self.fill_element(item, element),
                        None => others.push(element),
                    }
                }
                if let Some(slot) = picks.others {
                    self.fill(slot, Raw::Elements(others.into()));
                }
            }
            Shape::List(items) => {
                self.mismatch |= group.len() < items.len();
                for (item, element) in items.iter().zip(group) {
                    self.fill_element(item, element);
                }
            }
            Shape::Slot(slot @ Slot::Field(_)) => self.fill(*slot, Raw::Elements(group.into())),
            _ => {
                let first = group.into_iter().next();
                first
                    .into_iter()
                    .for_each(|first| self.fill_element(shape, first));
            }
        }
    }

    /// Reads an object of fields.
    fn fill_fields(&mut self, children: Vec<Element<'a>>) {
        let mut fields: Vec<(Cow<'a, str>, Vec<Element<'a>>)> = Vec::new();
        for child in children {
            let (name, child) = child.into_member();
            match fields.last_mut() {
                Some((known, group)) if *known == name => group.push(child),
                _ => fields.push((name, vec![child])),
            }
        }
        let fields = fields.into_iter();
        self.fields
            .extend(fields.map(|(name, group)| (Key::Member(name), Raw::Elements(group.into()))));
    }

    /// Reads a list of errors.
    fn fill_error_elements(&mut self, item: &'a Shape<'a>, group: Vec<Element<'a>>) {
        let mut errors = ErrorList::of(item, self);
        for element in group {
            if !errors.has_room() {
                break;
            }
            let is_one = has_constants(item, &element);
            let mut capture = errors.next(!element.is_plain_text());
            capture.fill_element(item, element);
            errors.push(capture, is_one);
        }
        errors.end(self);
    }
}

/// The elements of each name together.
fn groups(children: Vec<Element<'_>>) -> Vec<Vec<Element<'_>>> {
    let mut groups: Vec<Vec<Element<'_>>> = Vec::new();
    for child in children {
        match groups.last_mut() {
            Some(group) if group.first().is_some_and(|first| first.name == child.name) => {
                group.push(child);
            }
            _ => groups.push(vec![child]),
        }
    }
    groups
}

/// Takes the group of a name, which leaves an empty one.
fn take<'a>(groups: &mut [Vec<Element<'a>>], name: &str) -> Vec<Element<'a>> {
    let named =
        |group: &&mut Vec<Element<'a>>| group.first().is_some_and(|first| first.name == name);
    groups
        .iter_mut()
        .find(named)
        .map(std::mem::take)
        .unwrap_or_default()
}

/// Returns whether a shape has constants by which its element is told from others: namespaces are none.
fn is_marked(shape: &Shape<'_>) -> bool {
    let Shape::Object(members) = shape.bare() else {
        return false;
    };
    members.iter().any(|member| match &member.shape {
        Shape::Constant(_) => member.is_constant() && !is_namespace(member.name),
        shape => is_marked(shape),
    })
}

/// Returns whether an element has the constants of a shape's own members, and of the elements in it.
fn has_constants(shape: &Shape<'_>, element: &Element<'_>) -> bool {
    let Shape::Object(members) = shape.bare() else {
        return true;
    };
    members.iter().all(|member| match &member.shape {
        Shape::Constant(expected) if member.is_constant() && !is_namespace(member.name) => {
            let found = text_of(element, member.name);
            found.is_some_and(|text| is_constant(text, expected))
        }
        shape if is_marked(shape) => {
            let mut children = element.children_of(local_name(member.name)).iter();
            children
                .next()
                .is_some_and(|child| has_constants(shape, child))
        }
        _ => true,
    })
}

/// The text of an attribute, of an element itself, or of the first child of a name.
fn text_of<'e>(element: &'e Element<'_>, name: &str) -> Option<&'e str> {
    match name.strip_prefix('@') {
        Some(name) => element.attribute(local_name(name)),
        None if name == "#text" => Some(element.text.as_ref()),
        None => {
            let first = element.children_of(local_name(name)).first();
            first.map(|first| first.text.as_ref())
        }
    }
}

/// Returns whether something is in an element.
fn is_filled(element: &Element<'_>) -> bool {
    let mut attributes = element.attributes.iter();
    // An element may say that it is `null` (XML Schema part 1, section 2.6.2).
    let is_nil =
        attributes.any(|(name, value)| name == "nil" && matches!(value.trim(), "true" | "1"));
    !is_nil
        && (!element.is_leaf() || !element.attributes.is_empty() || is_filled_text(&element.text))
}
