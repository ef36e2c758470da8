//! What a shape says about reading: which value proves an error, and which slots it has twice.

use super::Lower;
use crate::diagnostics::{Code, one_of};
use crate::ir::Slot;
use crate::spec::At;
use errspec_model::{Member, Named, Part, Shape};

/// Marks the value that proves an error: the member that a path of names leads to.
pub(super) fn mark_proof<'a>(
    cx: &mut Lower<'_, 'a>,
    shape: Shape<'a>,
    proof: &At<String>,
) -> Shape<'a> {
    let names: Vec<&str> = proof.value.split('.').collect();
    marked(cx, &shape, &names, proof).unwrap_or(shape)
}

/// Returns the shape with the mark. None if there is no such member, which is reported.
fn marked<'a>(
    cx: &mut Lower<'_, 'a>,
    shape: &Shape<'a>,
    names: &[&str],
    proof: &At<String>,
) -> Option<Shape<'a>> {
    if let Shape::Named(named) = shape {
        let shape = marked(cx, &named.shape, names, proof)?;
        let name = named.name;
        return Some(Shape::Named(cx.arena.value(Named { name, shape })));
    }
    let [name, rest @ ..] = names else {
        return mark(cx, *shape, proof);
    };
    match shape {
        Shape::Object(members) => {
            let Some(place) = members.iter().position(|member| member.name == *name) else {
                report_unknown(cx, name, members, proof);
                return None;
            };
            let inner = marked(cx, &members.get(place)?.shape, rest, proof)?;
            let mut members = members.to_vec();
            members.get_mut(place)?.shape = inner;
            Some(Shape::Object(cx.arena.list(&members)))
        }
        Shape::Errors(item) => {
            let item = marked(cx, item, names, proof)?;
            Some(Shape::Errors(cx.arena.value(item)))
        }
        _ => {
            report_unknown(cx, name, &[], proof);
            None
        }
    }
}

fn mark<'a>(cx: &mut Lower<'_, 'a>, shape: Shape<'a>, proof: &At<String>) -> Option<Shape<'a>> {
    let mut has_slots = false;
    shape.visit_slots(&mut |_| has_slots = true);
    if has_slots {
        return Some(Shape::Proof(cx.arena.value(shape)));
    }
    let message = format!("`{}` is always the same", proof.value);
    cx.error(Code::MisplacedSlot, proof.place, message)
        .help("a constant is a proof by itself: name a member with slots, or leave `proof` out");
    None
}

fn report_unknown(cx: &mut Lower<'_, '_>, name: &str, members: &[Member<'_>], proof: &At<String>) {
    let known = members.iter().map(|member| member.name);
    let known = known.filter(|name| *name != "*");
    let message = format!("the body has no member `{name}` there");
    cx.error(Code::Word, proof.place, message)
        .did_you_mean(name, known.clone(), || {
            if members.is_empty() {
                "name a member of the body, with those that it is in before it: `error.code`"
                    .to_owned()
            } else {
                format!("the members are {}", one_of(known))
            }
        });
}

/// Marks what counts only where a slot has no value in the places before.
pub(super) fn mark_repeated<'a>(cx: &Lower<'_, 'a>, shape: Shape<'a>) -> Shape<'a> {
    Repeats {
        cx,
        seen: Vec::new(),
    }
    .mark(shape)
}

struct Repeats<'c, 'l, 'a> {
    cx: &'c Lower<'l, 'a>,
    seen: Vec<Slot<'a>>,
}

impl<'a> Repeats<'_, '_, 'a> {
    fn mark(&mut self, shape: Shape<'a>) -> Shape<'a> {
        match shape {
            Shape::Constant(_) => shape,
            Shape::Slot(slot) => self.mark_slots(shape, &[slot]),
            Shape::Text(parts) => {
                let slots: Vec<Slot<'a>> = parts.iter().filter_map(Part::slot).collect();
                self.mark_slots(shape, &slots)
            }
            Shape::Object(members) => {
                let member = |member: &Member<'a>| Member {
                    name: member.name,
                    shape: self.mark(member.shape),
                };
                let members: Vec<_> = members.iter().map(member).collect();
                Shape::Object(self.cx.arena.list(&members))
            }
            // Each error of a list has slots of its own.
            Shape::Errors(item) => {
                let item = mark_repeated(self.cx, *item);
                Shape::Errors(self.cx.arena.value(item))
            }
            Shape::List(items) => {
                let items: Vec<_> = items.iter().map(|item| self.mark(*item)).collect();
                Shape::List(self.cx.arena.list(&items))
            }
            Shape::Proof(inner) => {
                let inner = self.mark(*inner);
                Shape::Proof(self.cx.arena.value(inner))
            }
            Shape::Named(named) => {
                // The name is read before the value.
                self.seen.extend(named.name.iter().filter_map(Part::slot));
                let (name, shape) = (named.name, self.mark(named.shape));
                Shape::Named(self.cx.arena.value(Named { name, shape }))
            }
            Shape::Again(_) => shape,
        }
    }

    fn mark_slots(&mut self, shape: Shape<'a>, slots: &[Slot<'a>]) -> Shape<'a> {
        let is_again = slots.iter().any(|slot| self.seen.contains(slot));
        self.seen.extend_from_slice(slots);
        if !is_again {
            return shape;
        }
        // The third place counts where the second has no value, and so on.
        let times = slots
            .iter()
            .map(|slot| self.seen.iter().filter(|seen| *seen == slot).count());
        let times = times.max().unwrap_or(1);
        (1..times).fold(shape, |shape, _| Shape::Again(self.cx.arena.value(shape)))
    }
}
