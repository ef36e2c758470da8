//! The documents: a schema for each error, in every format of a body.

use super::{SHOP, schema_of_openapi, shipped};
use crate::program::{folder, run_in};
use crate::schema::{Schemas, validate};
use serde_json::{Value, json};

#[test]
fn the_documents_are_those_of_openapi() {
    let mut schema = Schemas::of(&schema_of_openapi());
    for (_, document) in shipped(&[]) {
        schema.check("", &document);
    }
}

const FORMATS: &str = r##"
errspec: 1
api: store
envelope: [json, problem, xml, form]
envelopes:
  json: { body: { code: "{code}", part: "{part}", "*": "{others}" } }
  xml:
    content_type: application/xml
    body:
      s:Error:
        "@xmlns:s": urn:store
        "@id": "{id}"
        id: { "#text": "{count}", "@unit": pieces }
        Code: "{code}"
        s:Part: "{part}"
        Rows: { Row: "{rows}" }
        Notes: { Note: [ { "@kind": wait, for: "{count}" }, { "*": "{notes}" } ] }
  form: { content_type: application/x-www-form-urlencoded, body: { error: "{code}", count: "{count}", notes: "{notes}" } }
types:
  Part: { "@name": string, p:size: integer, "*": map<integer> }
errors:
  BROKEN:
    status: 500
    fields: { id: string, count: integer, part: Part, rows: list<list<integer>>, notes: list<string>, others: map<bool> }
  GONE: { status: 410, envelope: { content_type: text/plain, body: "{code}" } }
"##;

/// All envelopes of an error are shown: XML with the names of its elements and attributes, forms with their
/// values, and members that nobody can list.
#[test]
fn every_format_of_an_error_has_a_schema() {
    let folder = folder(&[("store.yaml", FORMATS)]);
    let out = run_in(folder.path(), &["generate", "openapi", "store.yaml"]).expect(0);
    let document: Value = serde_json::from_str(&out).unwrap();
    validate(&schema_of_openapi(), &document);
    let parts = &document["components"];
    let content = parts["responses"]["Store500"]["content"]
        .as_object()
        .unwrap();
    let types: Vec<&String> = content.keys().collect();
    assert_eq!(
        types,
        [
            "application/json",
            "application/problem+json",
            "application/x-www-form-urlencoded",
            "application/xml"
        ]
    );
    let link = |media_type: &str| content[media_type]["schema"]["$ref"].as_str().unwrap();
    let schema = |media_type: &str| document.pointer(&link(media_type)[1..]).unwrap();
    let boolean = json!({ "type": "boolean" });
    assert_eq!(schema("application/json")["additionalProperties"], boolean);
    assert!(link("application/xml").ends_with("/StoreBrokenXml"));
    let root = schema("application/xml");
    assert_eq!(
        root["xml"],
        json!({ "name": "Error", "prefix": "s", "namespace": "urn:store" })
    );
    let members = &root["properties"];
    assert_eq!(
        members["@id"],
        json!({ "type": "string", "xml": { "attribute": true, "name": "id" } })
    );
    assert_eq!(members["id"]["properties"]["#text"]["type"], "string");
    let named = &members["Part"];
    assert_eq!(
        named["xml"],
        json!({ "name": "Part", "prefix": "s", "namespace": "urn:store" })
    );
    assert_eq!(named["allOf"][0]["$ref"], "#/components/schemas/StorePart");
    let row = &members["Rows"]["properties"]["Row"]["items"];
    assert_eq!(row["xml"], json!({ "name": "Row", "wrapped": true }));
    assert_eq!(row["items"]["xml"], json!({ "name": "item" }));
    let notes = &members["Notes"]["properties"]["Note"]["items"]["anyOf"];
    let kind = &notes[0]["properties"]["kind"];
    assert_eq!(kind["xml"], json!({ "attribute": true }));
    assert_eq!(notes[1], json!({ "type": "string" }));
    let part = &parts["schemas"]["StorePart"];
    assert_eq!(
        part["properties"]["name"]["xml"],
        json!({ "attribute": true })
    );
    assert_eq!(
        part["properties"]["size"]["xml"],
        json!({ "name": "size", "prefix": "p" })
    );
    let integer = json!({ "type": "integer", "format": "int64" });
    assert_eq!(part["additionalProperties"], integer);
    let form = &schema("application/x-www-form-urlencoded")["properties"];
    // The values of a form are text, as the spec has them there.
    assert_eq!(form["count"], json!({ "type": "string" }));
    assert_eq!(form["notes"], json!({ "type": "string" }));
    let examples = content["application/x-www-form-urlencoded"]["examples"]["BROKEN"].clone();
    let example = document.pointer(&examples["$ref"].as_str().unwrap()[1..]);
    let example = &example.unwrap()["value"];
    assert_eq!(
        example,
        &json!({ "error": "BROKEN", "count": "1", "notes": "notes" })
    );
    let text = &parts["schemas"]["StoreGone"];
    assert_eq!(text["type"], "string");
    let out = run_in(folder.path(), &["generate", "json-schema", "store.yaml"]).expect(0);
    let document: Value = serde_json::from_str(&out).unwrap();
    let broken = document["$defs"]["BROKEN"]["anyOf"].as_array().unwrap();
    assert_eq!(broken.len(), 2, "the bodies in JSON");
}

#[test]
fn errors_have_schemas_of_their_own_and_responses_one_of_them() {
    let folder = folder(&[("shop.yaml", SHOP)]);
    let out = run_in(folder.path(), &["generate", "openapi", "shop.yaml"]).expect(0);
    let document: Value = serde_json::from_str(&out).unwrap();
    let older = ["generate", "openapi", "shop.yaml", "--openapi", "3.0"];
    let older = run_in(folder.path(), &older).expect(0);
    let older: Value = serde_json::from_str(&older).unwrap();
    assert_eq!(
        older["components"]["schemas"]["ShopSoldOut"]["properties"]["none"],
        json!({ "type": "string", "nullable": true })
    );
    let components = &document["components"];
    let sold_out = &components["schemas"]["ShopSoldOut"];
    assert_eq!(sold_out["properties"]["code"]["enum"], json!(["SOLD_OUT"]));
    // What a client needs: a server writes `none` and `help` too.
    assert_eq!(sold_out["required"], json!(["code", "left"]));
    assert!(
        sold_out["properties"].get("who").is_none(),
        "a private field"
    );
    let line = &components["schemas"]["ShopLine"]["properties"]["lines"];
    assert_eq!(line["items"]["$ref"], "#/components/schemas/ShopLine");
    let schema = &components["responses"]["Shop409"]["content"]["application/json"]["schema"];
    assert_eq!(schema["oneOf"].as_array().unwrap().len(), 2);
    assert_eq!(schema["discriminator"]["propertyName"], "code");
    assert_eq!(
        schema["discriminator"]["mapping"]["TAKEN"],
        "#/components/schemas/ShopTaken"
    );
    let responses: Vec<&String> = components["responses"]
        .as_object()
        .unwrap()
        .keys()
        .collect();
    assert_eq!(
        responses,
        ["Shop409", "Shop503", "Shop5XX", "ShopPlaceOrder409"]
    );
    assert!(components["responses"]["Shop503"]["headers"]["x-code"].is_object());
    let rest = json!({ "code": "TAKEN", "help": "x" });
    let pointer = "/components/responses/Shop409/content/application~1json/schema";
    Schemas::of(&document).check(pointer, &rest);
}

/// Generators of clients call an object within a schema by both names.
#[test]
fn no_schema_is_called_as_a_part_of_another() {
    let spec = "errspec: 1\napi: shop\nenvelope: { body: { error: { code: \"{code}\" } } }\nerrors:\n  \
                LIMIT: { status: 429 }\n  LIMIT_ERROR: { status: 400 }\n";
    let folder = folder(&[("shop.yaml", spec)]);
    let out = run_in(folder.path(), &["generate", "openapi", "shop.yaml"]).expect(0);
    let document: Value = serde_json::from_str(&out).unwrap();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let names: Vec<&String> = schemas.keys().collect();
    assert_eq!(names, ["ShopLimit", "ShopLimitError2"]);
}

#[test]
fn openapi_3_0_has_no_words_of_3_1() {
    fn assert_older(value: &Value) {
        match value {
            Value::Object(members) => {
                assert!(
                    members.get("examples").is_none_or(|one| !one.is_array()),
                    "{value}"
                );
                assert!(!members.contains_key("const"), "{value}");
                assert!(!members.contains_key("contains"), "{value}");
                let values = members.get("enum").and_then(Value::as_array);
                let has_null = values.is_some_and(|values| values.contains(&Value::Null));
                assert!(!has_null || members["nullable"] == true, "{value}");
                // Beside no type it says nothing.
                assert!(
                    members.get("nullable") != Some(&json!(true)) || members.contains_key("type"),
                    "{value}"
                );
                members.values().for_each(assert_older);
            }
            Value::Array(items) => items.iter().for_each(assert_older),
            _ => {}
        }
    }
    for (_, document) in shipped(&["--openapi", "3.0"]) {
        assert_eq!(document["openapi"], "3.0.3");
        let schemas = &document["components"]["schemas"];
        schemas
            .as_object()
            .into_iter()
            .flat_map(|all| all.values())
            .for_each(assert_older);
        for response in document["components"]["responses"]
            .as_object()
            .unwrap()
            .values()
        {
            if let Some(headers) = response.get("headers") {
                headers.as_object().unwrap().values().for_each(assert_older);
            }
        }
    }
}
