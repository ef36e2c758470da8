//! The members of a record, as fields need them.

use super::Node;
use crate::Value;
use crate::model::{FieldInfo, Type};

impl Node<'_> {
    /// Calls `read` with the value of one of the fields of a record, if it is there. The field of all
    /// members which no other has is an object of these.
    pub fn field(
        self,
        field: &FieldInfo<'_>,
        record: &[FieldInfo<'_>],
        read: &mut dyn FnMut(Node<'_>),
    ) {
        if field.is_rest() {
            self.rest(record, read);
        } else if let Some(member) = self.member(field.wire_name()) {
            read(member);
        } else if matches!(field.ty, Type::List(_)) && self.element().is_some() {
            // A list without items leaves no trace in XML.
            read(Node::of_elements(&[]));
        }
    }

    fn rest(self, record: &[FieldInfo<'_>], read: &mut dyn FnMut(Node<'_>)) {
        let named = record.iter().filter(|field| !field.is_rest());
        let names: Vec<&str> = named.map(|field| field.wire_name()).collect();
        if let Some(element) = self.element() {
            read(Node::of_children(&element.without(&names)));
        } else if let Some(Value::Object(object)) = self.json() {
            let others = object.iter();
            let others = others.filter(|(name, _)| !names.contains(&name.as_str()));
            let others = others.map(|(name, value)| (name.clone(), value.clone()));
            read(Node::of_members(&Value::Object(others.collect())));
        }
    }
}
