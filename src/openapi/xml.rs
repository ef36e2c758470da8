//! XML in OpenAPI: what a schema has in `xml` about names, attributes and namespaces.

use crate::model::xml::{ITEM, is_namespace, is_qualified_name};
use crate::model::{Constant, Member, Shape};
use serde_json::{Map, Value, json};

/// The namespaces that elements declare, each behind its prefix.
#[derive(Clone, Debug, Default)]
pub(super) struct Namespaces<'s>(Vec<(&'s str, &'s str)>);

impl<'s> Namespaces<'s> {
    /// Those of an element with these members too.
    pub(super) fn with(&self, members: &[Member<'s>]) -> Self {
        let declared = members
            .iter()
            .filter_map(|member| match member.shape.bare() {
                Shape::Constant(Constant::Text(link)) if is_namespace(member.name) => {
                    let prefix = member.name.strip_prefix("@xmlns:").unwrap_or_default();
                    Some((prefix, *link))
                }
                _ => None,
            });
        Self(declared.chain(self.0.iter().copied()).collect())
    }

    fn of(&self, prefix: &str) -> Option<&'s str> {
        let (_, link) = self.0.iter().find(|(known, _)| *known == prefix)?;
        Some(link)
    }
}

/// A schema of an element that has a member's name. A namespace without a prefix is that of the element
/// which declares it.
pub(super) fn element(
    name: &str,
    schema: Value,
    namespaces: &Namespaces<'_>,
    declares: bool,
) -> Value {
    let mut xml = named(name, namespaces);
    if declares && !name.contains(':') {
        let link = namespaces.of("");
        xml.extend(link.map(|link| ("namespace".to_owned(), link.into())));
        xml.insert("name".to_owned(), name.into());
    }
    put(schema, xml)
}

/// The name of a property for a member, and its schema.
pub(super) fn property(name: &str, schema: Value, namespaces: &Namespaces<'_>) -> (String, Value) {
    if name == "#text" {
        return (name.to_owned(), schema);
    }
    let attribute = name
        .strip_prefix('@')
        .filter(|name| is_qualified_name(name));
    let qualified = attribute.unwrap_or(name);
    let local = crate::model::xml::local_name(qualified);
    let mut xml = named(qualified, namespaces);
    if attribute.is_some() {
        xml.insert("attribute".to_owned(), true.into());
        return (local.to_owned(), put(schema, xml));
    }
    (local.to_owned(), items(local, schema, xml))
}

/// Returns whether a schema is that of an attribute.
pub(super) fn is_attribute(schema: &Value) -> bool {
    schema["xml"]["attribute"] == true
}

/// The schema of an attribute whose property has another name than the attribute.
pub(super) fn renamed(name: &str, mut schema: Value) -> Value {
    schema["xml"]["name"] = name.into();
    schema
}

/// A list has an element for each item. One in a list is an element with others inside.
fn items(name: &str, mut schema: Value, xml: Map<String, Value>) -> Value {
    let Some(item) = schema.get("items").cloned() else {
        return put(schema, xml);
    };
    schema["items"] = match item.get("items").cloned() {
        Some(inner) => {
            let mut item = item;
            let named = Map::from_iter([("name".to_owned(), ITEM.into())]);
            item["items"] = items(ITEM, inner, named);
            let mut xml = xml;
            xml.insert("name".to_owned(), name.into());
            xml.insert("wrapped".to_owned(), true.into());
            put(item, xml)
        }
        None => put(item, xml),
    };
    schema
}

/// The prefix of a name, and its namespace.
fn named(name: &str, namespaces: &Namespaces<'_>) -> Map<String, Value> {
    let mut xml = Map::new();
    if let Some((prefix, local)) = name.split_once(':') {
        xml.insert("name".to_owned(), local.into());
        xml.insert("prefix".to_owned(), prefix.into());
        let link = namespaces.of(prefix);
        xml.extend(link.map(|link| ("namespace".to_owned(), link.into())));
    }
    xml
}

fn put(mut schema: Value, xml: Map<String, Value>) -> Value {
    if xml.is_empty() {
        return schema;
    }
    if schema.get("$ref").is_some() {
        // Beside a reference nothing counts in OpenAPI 3.0.
        schema = json!({ "allOf": [schema] });
    }
    schema["xml"] = xml.into();
    schema
}
