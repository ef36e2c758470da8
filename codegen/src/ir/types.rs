//! The spec's own types: records and enums.

use super::{Api, Field};
use crate::source::Place;
use errspec_model::Type;
use std::collections::{HashMap, HashSet};

/// A type that fields can have, by its name.
#[derive(Debug)]
pub(crate) struct TypeDef<'a> {
    /// The name in the spec.
    pub(crate) name: &'a str,
    pub(crate) place: Place,
    pub(crate) kind: TypeKind<'a>,
}

#[derive(Debug)]
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
        self.circles_of(|_| true)
    }

    /// The circles of records each value of which holds another.
    pub(crate) fn endless_circles(&self) -> Circles<'a> {
        self.circles_of(|field| !field.info.optional)
    }

    /// What reaches each other along the fields that are followed, by Kosaraju's algorithm: forwards
    /// for an order in which each comes before what it reaches, then backwards in that order.
    fn circles_of(&self, follow: fn(&Field<'a>) -> bool) -> Circles<'a> {
        let names = self.types.iter().map(|known| known.name);
        let index: HashMap<&str, usize> = names.zip(0..).collect();
        let mut forwards = vec![Vec::new(); self.types.len()];
        let mut backwards = forwards.clone();
        for (from, known) in self.types.iter().enumerate() {
            let TypeKind::Record(fields) = &known.kind else {
                continue;
            };
            for field in fields.iter().filter(|field| follow(field)) {
                if let Type::Named(name) = field.ty()
                    && let Some(to) = index.get(name)
                {
                    push(&mut forwards, from, *to);
                    push(&mut backwards, *to, from);
                }
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
