//! The values of an error's fields, read from what was found in an answer.

use super::{FieldValue, Values};
use crate::Value;
use crate::field::{FieldType, Node, Raw, ReadField, default_of};
use crate::model::{ErrorInfo, FieldInfo, Type};
use std::time::{Duration, SystemTime};

/// Calls the function that it is given with the value of a field, if there is one: more than once if
/// several may be it, of which the first in the field's type is.
pub(crate) type Find<'f> = &'f dyn Fn(&FieldInfo<'_>, &mut dyn FnMut(Node<'_>));

/// Reads a field whose type only generated code knows, by its place. None for any other field.
pub(crate) type ReadOther<'f> = &'f mut dyn FnMut(usize, Node<'_>) -> ReadField;

/// Reads the values of an error's fields. Returns the first required field that is missing or of
/// another type, too: its value is then empty or zero.
pub fn read_values<'s>(
    info: &ErrorInfo<'s>,
    find: Find<'_>,
    other: ReadOther<'_>,
) -> (Values, Option<&'s str>) {
    let mut lacking = None;
    let mut values = Vec::with_capacity(info.fields.len());
    for (index, field) in info.fields.iter().enumerate() {
        let (before, mut is_there) = (values.len(), false);
        find(field, &mut |node| {
            if values.len() == before && !node.is_nothing(field) {
                is_there = true;
                values.extend(read_value(node, index, field, other));
            }
        });
        if !is_there && let Some(default) = default_of(field) {
            values.extend(read_value(Node::of_json(&default), index, field, other));
        }
        if values.len() == before {
            values.push(match field.may_be_absent() {
                true => FieldValue::Absent,
                false => {
                    lacking.get_or_insert(field.name);
                    blank(&field.ty)
                }
            });
        }
    }
    (Values::from_list(values.into_boxed_slice()), lacking)
}

/// Reads the values of an error's fields from texts by name, likewise.
pub(crate) fn read_texts<'s>(
    info: &ErrorInfo<'s>,
    texts: &[(&str, &str)],
    other: ReadOther<'_>,
) -> (Values, Option<&'s str>) {
    let find = |field: &FieldInfo<'_>, read: &mut dyn FnMut(Node<'_>)| {
        if let Some((_, text)) = texts.iter().find(|(known, _)| *known == field.name) {
            Raw::Text((*text).into()).read(read);
        }
    };
    read_values(info, &find, other)
}

fn read_value(
    node: Node<'_>,
    index: usize,
    field: &FieldInfo<'_>,
    other: ReadOther<'_>,
) -> Option<FieldValue> {
    let ty = &field.ty;
    if let Some(read) = other(index, node) {
        return read;
    }
    match ty {
        Type::String => String::read(node, ty).map(FieldValue::Text),
        Type::Bool => node.bool().map(FieldValue::Bool),
        Type::Integer => node.integer().map(FieldValue::Integer),
        Type::Unsigned => node.unsigned().map(FieldValue::Unsigned),
        Type::Number => node.number().map(FieldValue::Number),
        Type::Duration(_) => Duration::read(node, ty).map(FieldValue::Duration),
        Type::Moment(_) => SystemTime::read(node, ty).map(FieldValue::Moment),
        Type::Any => Some(Value::read(node, ty)?.into_value()),
        Type::List(_) | Type::Map(_) | Type::Named(_) | Type::Code => None,
    }
}

/// The fields of an answer without a typed error, as JSON, as far as they are there and of their
/// types.
pub(crate) fn read_fields<'s>(
    fields: &'s [FieldInfo<'s>],
    find: Find<'_>,
) -> Vec<(&'s str, Value)> {
    let mut values = Vec::new();
    for field in fields.iter().filter(|field| !field.private) {
        let (mut value, mut is_there) = (None, false);
        find(field, &mut |node| {
            if value.is_none() && !node.is_nothing(field) {
                is_there = true;
                value = read_json(node, field);
            }
        });
        if !is_there {
            value = default_of(field);
        }
        values.extend(value.map(|value| (field.name, value)));
    }
    values
}

fn read_json(node: Node<'_>, field: &FieldInfo<'_>) -> Option<Value> {
    match &field.ty {
        Type::String => node.text().map(Value::from),
        Type::Bool => node.bool().map(Value::from),
        Type::Integer => node.integer().map(Value::from),
        Type::Unsigned => node.unsigned().map(Value::from),
        Type::Number => node.number().map(Value::from),
        Type::Code => node.code().map(|_| node.to_value()),
        Type::Duration(_) => Duration::read(node, &field.ty).map(|_| node.to_value()),
        Type::Moment(_) => SystemTime::read(node, &field.ty).map(|_| node.to_value()),
        Type::Any | Type::List(_) | Type::Map(_) | Type::Named(_) => Some(node.to_value()),
    }
}

/// What a required field holds in an error that is not shown.
fn blank(ty: &Type<'_>) -> FieldValue {
    match ty {
        Type::String => FieldValue::Text(String::new()),
        _ => FieldValue::Absent,
    }
}
