//! The shape of a body: any YAML value, with slots in its strings.

use super::declared::lower_slot;
use super::{Lower, constant, template};
use crate::diagnostics::Code;
use crate::ir::{Body, Slot};
use crate::source::Place;
use crate::spec::{self, At, Entries, Items, Maybe, Scalar};
use errspec_model::{Constant, Format, Member, Named, Part, Shape};

/// What each item of a list of errors has one of.
const OF_ERRORS: [Slot<'_>; 3] = [Slot::Code, Slot::Message, Slot::Status];

/// Lowers the shape of a body, and gathers its slots and texts with their places.
pub(super) fn lower<'a>(
    cx: &mut Lower<'_, 'a>,
    format: Format,
    shape: &At<spec::Shape>,
) -> Body<'a> {
    let mut builder = Builder {
        slots: Vec::new(),
        texts: Vec::new(),
        format,
        is_text: matches!(format, Format::Text | Format::Form),
    };
    let shape = builder.lower(cx, shape);
    let Builder {
        slots,
        texts,
        format: _,
        is_text: _,
    } = builder;
    Body {
        shape,
        slots,
        texts,
    }
}

/// What a shape is made of, as far as it was lowered.
struct Builder<'a> {
    slots: Vec<(Slot<'a>, Place)>,
    texts: Vec<(&'a [Part<'a>], Place)>,
    format: Format,
    /// Whether the next slot is text whatever its value is: the format has nothing else there.
    is_text: bool,
}

impl<'a> Builder<'a> {
    fn lower(&mut self, cx: &mut Lower<'_, 'a>, shape: &At<spec::Shape>) -> Shape<'a> {
        match &shape.value {
            spec::Shape::Text(text) => self.lower_text(cx, text, shape.place),
            spec::Shape::List(items) => self.lower_list(cx, items),
            spec::Shape::Map(entries) => self.lower_object(cx, entries),
            spec::Shape::Null(())
            | spec::Shape::Bool(_)
            | spec::Shape::Integer(_)
            | spec::Shape::Float(_) => Shape::Constant(constant::lower(cx, shape)),
        }
    }

    /// Lowers a list. One with a single item that has the code, the message or the status is a list of
    /// errors.
    fn lower_list(&mut self, cx: &mut Lower<'_, 'a>, items: &Items<spec::Shape>) -> Shape<'a> {
        let items = items.0.iter();
        let items: Vec<Shape<'a>> = items.map(|item| self.lower(cx, item)).collect();
        match items.as_slice() {
            [item] if OF_ERRORS.iter().any(|slot| item.has(*slot)) => {
                Shape::Errors(cx.arena.value(*item))
            }
            items => Shape::List(cx.arena.list(items)),
        }
    }

    fn lower_object(
        &mut self,
        cx: &mut Lower<'_, 'a>,
        entries: &Entries<spec::Shape>,
    ) -> Shape<'a> {
        let places = entries.0.iter().map(|(name, _)| name.place);
        let members = entries
            .0
            .iter()
            .map(|(name, value)| self.lower_member(cx, name, value));
        let members: Vec<(Place, Member<'a>)> = places
            .zip(members)
            .filter_map(|(place, member)| Some((place, member?)))
            .collect();
        let takes_any = |member: &Member<'_>| member.name == "*" || member.named().is_some();
        let mut takes_any = members.iter().filter(|(_, member)| takes_any(member));
        if let (Some((_, first)), Some((place, second))) = (takes_any.next(), takes_any.next()) {
            let message = format!(
                "`{}` takes members that have no name here, and so does `{}`",
                second.name, first.name
            );
            cx.error(Code::MisplacedSlot, *place, message)
                .help("an object has one name with slots, or one `\"*\"`: put one of them into an object of its own");
        }
        let members: Vec<Member<'a>> = members.into_iter().map(|(_, member)| member).collect();
        Shape::Object(cx.arena.list(&members))
    }

    fn lower_member(
        &mut self,
        cx: &mut Lower<'_, 'a>,
        name: &At<Scalar>,
        value: &Maybe<spec::Shape>,
    ) -> Option<Member<'a>> {
        let text = name.value.to_string();
        let slots = match text.contains(['{', '}']) {
            true => self.lower_name(cx, &text, name.place),
            false => None,
        };
        let value = value.given()?;
        let around = self.is_text;
        self.is_text = match self.format {
            Format::Json => false,
            Format::Xml => text.starts_with(['@', '#']),
            Format::Text | Format::Form => text != "*",
        };
        let shape = self.lower(cx, value);
        self.is_text = around;
        if text == "*" && !matches!(shape, Shape::Slot(Slot::Fields | Slot::Field(_))) {
            let message = "`*` spreads the fields, or one that is a map, and nothing else";
            cx.error(Code::MisplacedSlot, value.place, message)
                .help("write `\"*\": \"{fields}\"`, or the name of a field for all other members");
        }
        let name = cx.text(&text);
        let shape = match slots {
            Some(name) => Shape::Named(cx.arena.value(Named { name, shape })),
            None => shape,
        };
        Some(Member { name, shape })
    }

    /// Lowers the name of a member that has slots: the code, attributes and fields, with text around them or
    /// without. None for one that has none.
    fn lower_name(
        &mut self,
        cx: &mut Lower<'_, 'a>,
        text: &str,
        place: Place,
    ) -> Option<&'a [Part<'a>]> {
        let parts = template::parse(cx, text, place, &mut |cx, name| lower_slot(cx, name, place));
        let slots = || parts.iter().filter_map(Part::slot);
        let is_name =
            |slot: &Slot<'_>| matches!(slot, Slot::Code | Slot::Attribute(_) | Slot::Field(_));
        if let Some(slot) = slots().find(|slot| !is_name(slot)) {
            let message = format!("`{slot}` is no name of a member");
            cx.error(Code::MisplacedSlot, place, message).help(
                "a name may have `{code}`, an attribute or a field in it; fields are spread by \
                 `\"*\": \"{fields}\"`",
            );
            return None;
        }
        if matches!(self.format, Format::Text | Format::Form) {
            let message =
                format!("`{text}` is the name of a member, which is always the same here");
            cx.error(Code::MisplacedSlot, place, message)
                .help("JSON and XML alone may have slots in names");
            return None;
        }
        slots().next()?;
        self.slots.extend(slots().map(|slot| (slot, place)));
        self.texts.push((parts, place));
        Some(parts)
    }

    /// Lowers a text: `{count}` alone is the value in its own type. `{count:text}` is text, and so
    /// is a slot with text around it.
    fn lower_text(&mut self, cx: &mut Lower<'_, 'a>, text: &str, place: Place) -> Shape<'a> {
        let mut as_text = self.is_text;
        let parts = template::parse(cx, text, place, &mut |cx, name| {
            let without_suffix = name.strip_suffix(":text");
            as_text |= without_suffix.is_some();
            lower_slot(cx, without_suffix.unwrap_or(name), place)
        });
        if let Some(text) = Part::constant(parts) {
            return Shape::Constant(Constant::Text(text));
        }
        let slots = parts.iter().filter_map(Part::slot);
        self.slots.extend(slots.map(|slot| (slot, place)));
        if let [Part::Slot(slot)] = parts
            && !as_text
        {
            return Shape::Slot(*slot);
        }
        if parts.contains(&Part::Slot(Slot::Fields)) {
            let message = "`{fields}` is an object, which cannot stand in text";
            cx.error(Code::MisplacedSlot, place, message)
                .help("write `\"{fields}\"` alone, or name the field that belongs here");
        }
        self.texts.push((parts, place));
        Shape::Text(parts)
    }
}

/// Returns how many lists of errors are in a shape. One and another in its items are one.
pub(super) fn lists_of_errors(shape: &Shape<'_>) -> usize {
    count_lists(shape, false)
}

fn count_lists(shape: &Shape<'_>, is_inside: bool) -> usize {
    let is_list = matches!(shape, Shape::Errors(_));
    let inside = shape.children();
    let inside: usize = inside
        .map(|child| count_lists(child, is_list || is_inside))
        .sum();
    match is_list {
        true if is_inside || inside == 0 => inside + 1,
        _ => inside,
    }
}
