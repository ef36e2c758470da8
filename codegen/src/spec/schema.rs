//! The JSON Schema of the wrappers: a `Maybe` is its value, `Entries` are an object, `Items` a list.

use super::{Entries, Items, Maybe};
use errspec_model::{Log, Outcome};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

impl<T: JsonSchema> JsonSchema for Maybe<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

impl<T: JsonSchema> JsonSchema for Entries<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Map_of_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<T>();
        json_schema!({ "type": "object", "additionalProperties": value })
    }
}

impl<T: JsonSchema> JsonSchema for Items<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("List_of_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let item = generator.subschema_for::<T>();
        json_schema!({ "type": "array", "items": item })
    }
}

/// Completes the words for what became of a request, and refuses others.
pub(crate) fn of_outcome(schema: &mut Schema) {
    insert_words(schema, Outcome::WORDS.iter().map(|(word, _)| *word));
}

/// The same of the levels at which a server logs.
pub(crate) fn of_log(schema: &mut Schema) {
    insert_words(schema, Log::WORDS.iter().map(|(word, _)| *word));
}

fn insert_words<'w>(schema: &mut Schema, words: impl Iterator<Item = &'w str>) {
    schema.insert("enum".to_owned(), words.collect::<Vec<_>>().into());
}

/// Completes the types of the language, and refuses those of others. A type that the spec declares
/// can have any other name.
pub(crate) fn of_type_name(schema: &mut Schema) {
    const TYPES: [&str; 13] = [
        "string",
        "bool",
        "integer",
        "unsigned",
        "number",
        "duration(s)",
        "duration(ms)",
        "timestamp(s)",
        "timestamp(ms)",
        "date-time",
        "http-date",
        "code",
        "any",
    ];
    const OTHERS: &str = "^(int|[iuf](8|16|32|64|128)|[iu]size|long|short|uint|float|double|boolean\
        |str|String|text|object|array|list|map|uuid|url|datetime|timestamp|duration|json)[?]?$";
    schema.insert("examples".to_owned(), TYPES.as_slice().into());
    schema.insert(
        "pattern".to_owned(),
        "^ *[A-Za-z][A-Za-z0-9_<>()? -]*$".into(),
    );
    schema.insert("not".to_owned(), json_schema!({ "pattern": OTHERS }).into());
}
