//! The position of a node. serde_yaml keeps none, but its errors have the position of the value at
//! which they were raised. So the text is read once more, and an error is raised on purpose: at each
//! scalar, behind which reading goes on, or at a list or map at the end of a path, behind which it does not.

use super::tree::Step;
use crate::source::Position;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::collections::HashMap;
use std::fmt;

/// Returns the positions of all scalars, in the order of the nodes of a tree. None for a list or map, and for
/// what follows a value that cannot be read so.
pub(super) fn scalars(text: &str) -> Vec<Option<Position>> {
    let mut positions = Vec::new();
    let mut last = None;
    let all = Scalars(&mut positions, &mut last);
    // A root that is a scalar needs no table, and what cannot be read so ends it.
    _ = all.deserialize(serde_yaml::Deserializer::from_str(text));
    positions
}

/// Returns the byte offsets of positions in the order of the text. What an alias repeats has a position that
/// was there before. One pass, however long the lines are.
pub(super) fn offsets(text: &str, positions: &[Option<Position>]) -> Vec<Option<usize>> {
    let mut seen: HashMap<(usize, usize), usize> = HashMap::new();
    let mut characters = text.char_indices();
    let mut at = ((1, 1), 0);
    let offset = |position: &Option<Position>| {
        let wanted = position.map(|position| (position.line, position.column))?;
        if wanted < at.0 {
            return seen.get(&wanted).copied();
        }
        while at.0 < wanted {
            let (index, character) = characters.next()?;
            let (line, column) = at.0;
            at.0 = match character {
                '\n' => (line + 1, 1),
                _ => (line, column + 1),
            };
            at.1 = index + character.len_utf8();
        }
        seen.insert(wanted, at.1);
        Some(at.1)
    };
    positions.iter().map(offset).collect()
}

/// The position that an error's text ends in: `here at line 3 column 5`.
fn position_of(error: &impl Error) -> Option<Position> {
    let text = error.to_string();
    let (text, column) = text.rsplit_once(" column ")?;
    let (_, line) = text.rsplit_once(" line ")?;
    Some(Position {
        line: line.parse().ok()?,
        column: column.parse().ok()?,
    })
}

/// Appends the positions of a value and of all in it, and tells the place of the scalar that was read last.
struct Scalars<'p>(&'p mut Vec<Option<Position>>, &'p mut Option<usize>);

impl Scalars<'_> {
    /// Appends a scalar, whose position the error tells.
    fn scalar<E: Error>(self) -> Result<(), E> {
        *self.1 = Some(self.0.len());
        self.0.push(None);
        here()
    }

    /// Keeps the position of a scalar. Behind any other value that cannot be read, reading cannot go on.
    fn keep<E: Error>(self, before: usize, read: Result<(), E>) -> Result<(), E> {
        match (read, self.0.get_mut(before)) {
            (Err(error), Some(position)) if *self.1 == Some(before) => {
                *position = position_of(&error);
                Ok(())
            }
            (read, _) => read,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Scalars<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, yaml: D) -> Result<(), D::Error> {
        yaml.deserialize_any(self)
    }
}

/// Scalars of all kinds.
macro_rules! scalar {
    ($($visit:ident: $ty:ty),*) => {$(
        fn $visit<E: Error>(self, _: $ty) -> Result<(), E> {
            self.scalar()
        }
    )*};
}

impl<'de> Visitor<'de> for Scalars<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    scalar!(
        visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_i128: i128, visit_u128: u128,
        visit_f64: f64, visit_str: &str
    );

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar()
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.scalar()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Self(positions, last) = self;
        positions.push(None);
        loop {
            let before = positions.len();
            let item = match list.next_element_seed(Scalars(&mut *positions, &mut *last)) {
                Ok(None) => return Ok(()),
                Ok(Some(())) => Ok(()),
                Err(error) => Err(error),
            };
            Scalars(&mut *positions, &mut *last).keep(before, item)?;
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self(positions, last) = self;
        positions.push(None);
        loop {
            let before = positions.len();
            let key = match map.next_key_seed(Scalars(&mut *positions, &mut *last)) {
                Ok(None) => return Ok(()),
                Ok(Some(())) => Ok(()),
                Err(error) => Err(error),
            };
            Scalars(&mut *positions, &mut *last).keep(before, key)?;
            let before = positions.len();
            let value = map.next_value_seed(Scalars(&mut *positions, &mut *last));
            Scalars(&mut *positions, &mut *last).keep(before, value)?;
        }
    }
}

/// Returns the position of the value at the end of a path.
pub(super) fn locate(text: &str, path: &[Step]) -> Option<Position> {
    let error = Walk { path }
        .deserialize(serde_yaml::Deserializer::from_str(text))
        .err()?;
    error.location().map(|place| Position {
        line: place.line(),
        column: place.column(),
    })
}

struct Walk<'p> {
    /// The steps that are left.
    path: &'p [Step],
}

/// Fails at the value that is being read. The error's text is never shown.
fn here<T, E: Error>() -> Result<T, E> {
    Err(E::custom("here"))
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, yaml: D) -> Result<(), D::Error> {
        yaml.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value on the path")
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        here()
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        here()
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        here()
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        here()
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        here()
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        here()
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        here()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Some((Step::Item(index), path)) = self.path.split_first() else {
            return here();
        };
        for _ in 0..*index {
            list.next_element::<IgnoredAny>()?;
        }
        list.next_element_seed(Walk { path })?;
        here()
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Some((step, path)) = self.path.split_first() else {
            return here();
        };
        let (Step::Key(index) | Step::Value(index)) = step else {
            return here();
        };
        for _ in 0..*index {
            map.next_entry::<IgnoredAny, IgnoredAny>()?;
        }
        if let Step::Key(_) = step {
            map.next_key_seed(Walk { path })?;
        } else {
            map.next_key::<IgnoredAny>()?;
            map.next_value_seed(Walk { path })?;
        }
        here()
    }
}

#[cfg(test)]
mod tests {
    use super::{offsets, scalars};
    use crate::source::Position;

    fn lines(text: &str) -> Vec<Option<usize>> {
        let positions = scalars(text).into_iter();
        positions.map(|position| Some(position?.line)).collect()
    }

    #[test]
    fn scalars_have_positions_and_lists_and_maps_have_none() {
        let all = lines("\na: 1\nb: [x, {c: 2}]\n");
        let wanted = [
            None,
            Some(2),
            Some(2),
            Some(3),
            None,
            Some(3),
            None,
            Some(3),
            Some(3),
        ];
        assert_eq!(all, wanted);
    }

    #[test]
    fn offsets_are_those_of_positions() {
        let text = "\né: &a [ä, b]\r\nc: [*a, \"d\", *a]\ne: f\n";
        let positions = scalars(text);
        let of_each = |position: &Option<Position>| position.map(|it| it.offset_in(text));
        let expected: Vec<Option<usize>> = positions.iter().map(of_each).collect();
        assert_eq!(offsets(text, &positions), expected);
        assert_eq!(expected.iter().flatten().count(), 11);
    }

    #[test]
    fn a_value_with_a_tag_ends_it() {
        assert_eq!(lines("\na: [!x 1, 2]\nb: 3\n"), [None, Some(2), None]);
        assert_eq!(lines("\na: !x {c: 2}\nb: 3\n"), [None, Some(2)]);
    }
}
