//! The values of an error's fields.

use super::{Custom, CustomType, Field};
use crate::model::{FieldInfo, ValueWriter, Values};
use std::any::Any;
use std::time::Duration;

/// So many values need no memory of their own.
const FEW: usize = 8;

/// The values of an error's fields, in the order of the spec.
#[derive(Debug, Default)]
pub struct FieldList<'a> {
    few: [Option<Item<'a>>; FEW],
    more: Vec<Item<'a>>,
    length: usize,
}

#[derive(Debug)]
enum Item<'a> {
    Value(&'a dyn Field),
    Custom(Box<dyn Field + 'a>),
}

impl<'a> FieldList<'a> {
    /// Adds a value.
    pub fn push(&mut self, value: &'a dyn Field) {
        self.add(Item::Value(value));
    }

    /// Adds a value in a Rust type that the spec names.
    pub fn push_custom<T: CustomType>(&mut self, value: &'a T) {
        self.add(Item::Custom(Box::new(Custom::new(value))));
    }

    /// Adds such a value that may be absent.
    pub fn push_optional_custom<T: CustomType>(&mut self, value: &'a Option<T>) {
        self.add(Item::Custom(Box::new(Custom::optional(value))));
    }

    fn add(&mut self, item: Item<'a>) {
        match self.few.get_mut(self.length) {
            Some(place) => *place = Some(item),
            None => self.more.push(item),
        }
        self.length += 1;
    }

    /// The value at a place.
    pub fn get(&self, index: usize) -> Option<&dyn Field> {
        let item = match self.few.get(index) {
            Some(item) => item.as_ref(),
            None => self.more.get(index - FEW),
        };
        Some(match item? {
            Item::Value(value) => *value,
            Item::Custom(value) => &**value,
        })
    }

    /// All values.
    pub fn iter(&self) -> impl Iterator<Item = &dyn Field> {
        (0..self.length).filter_map(|index| self.get(index))
    }

    /// What the error holds at a place, which is borrowed from the error alone.
    fn held(&self, index: usize) -> Option<&'a dyn Any> {
        let item = match self.few.get(index) {
            Some(item) => item.as_ref(),
            None => self.more.get(index - FEW),
        };
        match item? {
            Item::Value(value) => Some((*value).as_any()),
            Item::Custom(_) => None,
        }
    }

    /// The value of a field that is text.
    pub(crate) fn text(&self, index: usize) -> Option<&'a str> {
        let text = self.held(index)?.downcast_ref::<String>();
        text.map(String::as_str)
    }

    /// The value of a field that is a duration.
    pub(crate) fn duration(&self, index: usize) -> Option<Duration> {
        let value = self.held(index)?;
        let optional = || value.downcast_ref::<Option<Duration>>().copied().flatten();
        value.downcast_ref::<Duration>().copied().or_else(optional)
    }
}

impl PartialEq for FieldList<'_> {
    fn eq(&self, other: &Self) -> bool {
        let mut both = self.iter().zip(other.iter());
        self.length == other.length && both.all(|(one, other)| one.same(other))
    }
}

impl Values for FieldList<'_> {
    fn is_absent(&self, index: usize) -> bool {
        self.get(index).is_none_or(Field::is_absent)
    }

    fn write(&self, index: usize, field: &FieldInfo<'_>, out: &mut dyn ValueWriter) {
        match self.get(index) {
            Some(value) => value.write(&field.ty, out),
            None => out.null(),
        }
    }
}
