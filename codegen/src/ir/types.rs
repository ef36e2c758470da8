//! The spec's own types: records and enums.

use super::{Api, Field};
use crate::source::Place;
use errspec_model::Type;
use std::collections::{HashMap, HashSet};

/// A type that fields can have, by its name.
#[derive(Clone, Debug)]
pub(crate) struct TypeDef<'a> {
    /// The name in the spec.
    pub(crate) name: &'a str,
    pub(crate) place: Place,
    pub(crate) kind: TypeKind<'a>,
}

#[derive(Clone, Debug)]
pub(crate) enum TypeKind<'a> {
    Record(Vec<Field<'a>>),
    Enum(Vec<EnumValue<'a>>),
}

/// One of the texts that an enum can be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EnumValue<'a> {
    pub(crate) text: &'a str,
    pub(crate) place: Place,
}

/// Which records hold each other in a circle.
#[derive(Debug)]
pub(crate) struct Circles<'a>(HashMap<&'a str, usize>);

impl Circles<'_> {
    /// The circle that a type is in: it may be the only one there.
    pub(crate) fn of(&self, name: &str) -> Option<usize> {
        self.0.get(name).copied()
    }

    /// Returns whether a record may hold itself by a field of this type.
    pub(crate) fn lead_back(&self, record: &str, ty: Type<'_>) -> bool {
        let Type::Named(name) = ty else { return false };
        let circle = self.0.get(name);
        circle.is_some() && circle == self.0.get(record)
    }
}

impl<'a> Api<'a> {
    /// The circles of records that hold each other in themselves, not in a list or map.
    pub(crate) fn circles(&self) -> Circles<'a> {
        self.circles_of(|field| named(field.ty()))
    }

    /// The circles of records each value of which holds another.
    pub(crate) fn endless_circles(&self) -> Circles<'a> {
        self.circles_of(|field| named(field.ty()).filter(|_| !field.info.optional))
    }

    /// The circles of types that refer to each other in any way.
    pub(crate) fn circles_of_all(&self) -> Circles<'a> {
        self.circles_of(|field| innermost(field.ty()))
    }

    /// What reaches each other along the fields that refer to a type, by Kosaraju's algorithm: forwards
    /// for an order in which each comes before what it reaches, then backwards in that order.
    fn circles_of(&self, follow: fn(&Field<'a>) -> Option<&'a str>) -> Circles<'a> {
        let names = self.types.iter().map(|known| known.name);
        let index: HashMap<&str, usize> = names.zip(0..).collect();
        let mut forwards = vec![Vec::new(); self.types.len()];
        let mut backwards = forwards.clone();
        for (from, known) in self.types.iter().enumerate() {
            let TypeKind::Record(fields) = &known.kind else {
                continue;
            };
            let names = fields.iter().filter_map(follow);
            for to in names.filter_map(|name| index.get(name)) {
                push(&mut forwards, from, *to);
                push(&mut backwards, *to, from);
            }
        }
        let mut order = Vec::new();
        let mut seen = HashSet::new();
        for start in 0..forwards.len() {
            order.extend(walk(&forwards, start, &mut seen));
        }
        let mut circles = HashMap::new();
        let mut seen = HashSet::new();
        for start in order.into_iter().rev() {
            for member in walk(&backwards, start, &mut seen) {
                let known = self.types.get(member);
                circles.extend(known.map(|known| (known.name, start)));
            }
        }
        Circles(circles)
    }
}

/// The type of the spec that a value is.
fn named(ty: Type<'_>) -> Option<&str> {
    match ty {
        Type::Named(name) => Some(name),
        _ => None,
    }
}

/// The type of the spec that a value is, or what is in its lists and maps.
pub(crate) fn innermost(ty: Type<'_>) -> Option<&str> {
    match ty {
        Type::List(item) | Type::Map(item) => innermost(*item),
        ty => named(ty),
    }
}

fn push(edges: &mut [Vec<usize>], from: usize, to: usize) {
    if let Some(edges) = edges.get_mut(from) {
        edges.push(to);
    }
}

/// What is reached and was not yet seen, each after all that it reaches.
fn walk(edges: &[Vec<usize>], start: usize, seen: &mut HashSet<usize>) -> Vec<usize> {
    let mut done = Vec::new();
    let mut open = Vec::new();
    if seen.insert(start) {
        open.push((start, 0));
    }
    while let Some((node, next)) = open.last_mut() {
        let edge = edges.get(*node).and_then(|edges| edges.get(*next));
        *next += 1;
        match edge {
            Some(to) if seen.insert(*to) => open.push((*to, 0)),
            Some(_) => {}
            None => {
                done.push(*node);
                open.pop();
            }
        }
    }
    done
}
