//! The values of a record's fields.

use super::{Custom, CustomType, Field};

/// The values of a record's fields, in the order of its declaration.
#[derive(Debug, Default)]
pub struct FieldList<'a>(Vec<Item<'a>>);

#[derive(Debug)]
enum Item<'a> {
    Value(&'a dyn Field),
    Custom(Box<dyn Field>),
}

impl<'a> FieldList<'a> {
    /// Adds a value.
    pub fn push(&mut self, value: &'a dyn Field) {
        self.0.push(Item::Value(value));
    }

    /// Adds a value in a Rust type that the spec names.
    pub fn push_custom<T: CustomType>(&mut self, value: &T) {
        self.0.push(Item::Custom(Box::new(Custom(value.clone()))));
    }

    /// Adds such a value that may be absent.
    pub fn push_optional_custom<T: CustomType>(&mut self, value: &Option<T>) {
        match value {
            Some(value) => self.push_custom(value),
            None => self.push(&None::<bool>),
        }
    }

    /// All values.
    pub fn iter(&self) -> impl Iterator<Item = &dyn Field> {
        self.0.iter().map(|item| match item {
            Item::Value(value) => *value,
            Item::Custom(value) => &**value,
        })
    }
}
