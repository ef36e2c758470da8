//! `errspec generate openapi`, alone and merged into a document.

use crate::program::{folder, root, run, run_in, validate};
use errspec::model::{ErrorInfo, FieldInfo};
use errspec_interpret::Api;
use http::HeaderMap;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;

const SHOP: &str = r#"
errspec: 1
api: shop
envelope: { body: { code: "{code}", "*": "{fields}", help: "{message}" }, headers: { X-Code: "{code}" } }
types:
  Size: [small, large]
  Line: { sku: string, lines: list<Line>? }
errors:
  SOLD_OUT:
    status: 409
    summary: There is not enough.
    message: "only {left} left"
    fields: { left: { type: unsigned, example: 2 }, size: Size?, who: { type: string, private: true }, line: Line?, none: { type: string?, absent: null } }
  TAKEN: { status: 409, message: taken }
  CLOSED: { status: [503, 5xx], message: closed }
operations:
  place_order: { errors: [SOLD_OUT, CLOSED] }
"#;

const DOCUMENT: &str = r##"# The shop.
openapi: 3.1.0
info: {title: Shop, version: "1"}   # in braces
paths:
  /orders:
    # Places one.
    post:
      operationId: placeOrder
      responses:
        200:
          description: |
            done
            # not a comment
        '503': { description: old }   # goes

    get:
      operationId: other
      responses: { 200: { description: all } }
components:
  # Mine.
  schemas:
    Order: { type: object }
# The end.
"##;

/// The specs that ship, with the document of each.
fn shipped(options: &[&str]) -> Vec<(String, Value)> {
    let entries = fs::read_dir(root().join("specs")).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let names = names.filter_map(|name| name.strip_suffix(".yaml").map(str::to_owned));
    let document = |name: String| {
        let spec = format!("specs/{name}.yaml");
        let out = run(&[&["generate", "openapi", &spec], options].concat()).expect(0);
        let document = serde_json::from_str(&out).unwrap();
        (name, document)
    };
    names.map(document).collect()
}

/// The schemas of a document, each read once.
struct Schemas {
    compiler: boon::Compiler,
    schemas: boon::Schemas,
}

impl Schemas {
    fn of(document: &Value) -> Self {
        let mut compiler = boon::Compiler::new();
        compiler.set_default_draft(boon::Draft::V2020_12);
        compiler.add_resource(PLACE, document.clone()).unwrap();
        Self {
            compiler,
            schemas: boon::Schemas::new(),
        }
    }

    /// Checks a body by the schema at a pointer.
    fn check(&mut self, pointer: &str, body: &Value) {
        let wrong = self.wrong(pointer, body);
        assert_eq!(wrong, None, "{pointer}: {body}");
    }

    fn is_valid(&mut self, pointer: &str, body: &Value) -> bool {
        self.wrong(pointer, body).is_none()
    }

    fn wrong(&mut self, pointer: &str, body: &Value) -> Option<String> {
        let place = format!("{PLACE}#{pointer}");
        let index = self.compiler.compile(&place, &mut self.schemas).unwrap();
        let wrong = self.schemas.validate(body, index).err();
        wrong.map(|wrong| wrong.to_string())
    }
}

const PLACE: &str = "http://localhost/openapi.json";

/// The component of each error, by its name in the spec.
fn components(document: &Value) -> BTreeMap<String, String> {
    let responses = document["components"]["responses"].as_object().unwrap();
    let contents = responses.values().filter_map(|one| one.get("content"));
    let contents = contents.flat_map(|content| content.as_object().unwrap().values());
    let examples = contents.flat_map(|content| content["examples"].as_object().unwrap());
    let named = examples.map(|(name, example)| {
        let link = example["$ref"].as_str().unwrap();
        let component = link.strip_prefix("#/components/examples/").unwrap();
        (name.clone(), component.to_owned())
    });
    named.collect()
}

#[test]
fn the_documents_are_those_of_openapi() {
    let schema = fs::read_to_string(root().join("tests/frameworks/openapi-3.1.json")).unwrap();
    let schema: Value = serde_json::from_str(&schema).unwrap();
    for (_, document) in shipped(&[]) {
        validate(schema.clone(), &document);
    }
}

/// What an API's documentation shows whole, and what a server writes, is as the schema of its error says.
#[test]
fn answers_are_as_their_schemas_say() {
    let mut documented = 0;
    for (api, document) in shipped(&[]) {
        let components = components(&document);
        let mut schemas = Schemas::of(&document);
        let pointer = |component: &str| format!("/components/schemas/{component}");
        let parts = &document["components"];
        for component in components.values() {
            let example = &parts["examples"][component]["value"];
            let schema = &parts["schemas"][component];
            // The example of a body in XML is its text.
            if !is_element(schema) {
                schemas.check(&pointer(component), example);
            }
        }
        for (name, response) in parts["responses"].as_object().unwrap() {
            let contents = response.get("content").and_then(Value::as_object);
            for (media_type, content) in contents.into_iter().flatten() {
                if media_type.contains("xml") {
                    continue;
                }
                let media_type = media_type.replace('/', "~1").replace(' ', "%20");
                let pointer = format!("/components/responses/{name}/content/{media_type}/schema");
                for example in content["examples"].as_object().unwrap().values() {
                    let link = example["$ref"].as_str().unwrap();
                    let example = document.pointer(&link[1..]).unwrap();
                    schemas.check(&pointer, &example["value"]);
                }
            }
        }
        let path = root().join(format!("tests/samples/{api}.yaml"));
        let samples = fs::read_to_string(path).unwrap_or("[]".to_owned());
        let samples: Vec<Value> = serde_yaml::from_str(&samples).unwrap();
        for sample in samples {
            let body = sample["body"].as_str().unwrap_or_default();
            let component = sample["error"]
                .as_str()
                .and_then(|name| components.get(name));
            if let (Some(component), Ok(body)) = (component, serde_json::from_str(body)) {
                documented += 1;
                schemas.check(&pointer(component), &body);
            }
        }
    }
    assert!(documented > 50, "{documented}");
}

/// Removes what is at a path in a value.
fn remove(value: &mut Value, path: &[String]) {
    match path {
        [last] => {
            value.as_object_mut().unwrap().remove(last);
        }
        [first, rest @ ..] => {
            let inner = match value {
                Value::Array(items) => items.get_mut(first.parse::<usize>().unwrap()),
                value => value.get_mut(first),
            };
            remove(inner.unwrap(), rest);
        }
        [] => {}
    }
}

/// The paths of all members in a value.
fn members(value: &Value, path: &[String]) -> Vec<Vec<String>> {
    let at = |step: String| [path, &[step]].concat();
    match value {
        Value::Object(own) => {
            let inner = own.iter();
            let inner = inner.flat_map(|(name, value)| {
                let path = at(name.clone());
                let below = members(value, &path);
                std::iter::once(path).chain(below)
            });
            inner.collect()
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            let items = items.flat_map(|(index, value)| members(value, &at(index.to_string())));
            items.collect()
        }
        _ => Vec::new(),
    }
}

/// A schema refuses no answer that a client reads as the error with all of its fields: from each answer of
/// each error one member after the other is left out.
#[test]
fn what_a_client_reads_is_as_the_schema_says() {
    let (mut read, mut refused) = (0, 0);
    for (name, document) in shipped(&[]) {
        let api = Api::load(root().join(format!("specs/{name}.yaml"))).unwrap();
        let components = components(&document);
        let mut schemas = Schemas::of(&document);
        for info in api.spec().errors {
            let Some(component) = components.get(info.name) else {
                continue;
            };
            let pointer = format!("/components/schemas/{component}");
            let example = &document["components"]["examples"][component]["value"];
            if example.is_string() {
                // A body of another format is text there.
                continue;
            }
            let headers = headers_of(&api, info, example);
            for path in members(example, &[]) {
                let mut less = example.clone();
                remove(&mut less, &path);
                let body = less.to_string();
                let found = api.read(info.status, &headers, body.as_bytes());
                let is_read = found.as_ref().is_some_and(|found| {
                    // A value that is not of its type is no value of a field that needs none.
                    let is_dropped = |field: &FieldInfo<'_>| {
                        let member = format!("\"{}\":", field.wire_name());
                        found.field(field.name).is_none() && body.contains(&member)
                    };
                    found.name() == Some(info.name)
                        && found.missing_field().is_none()
                        && !info.fields.iter().any(is_dropped)
                });
                if is_read {
                    read += 1;
                    schemas.check(&pointer, &less);
                } else if !schemas.is_valid(&pointer, &less) {
                    refused += 1;
                }
            }
        }
    }
    assert!(read > 1_000 && refused > 1_000, "{read}, {refused}");
}

/// The headers that an error is answered with, its fields filled as in its example.
fn headers_of(api: &Api, info: &ErrorInfo<'_>, example: &Value) -> HeaderMap {
    let fields = errspec::openapi::examples(api.spec(), info);
    let error = api.error(info.name).unwrap();
    let error = fields.into_iter().fold(error, |error, (name, value)| {
        error.clone().with(&name, value).unwrap_or(error)
    });
    let response = error.to_response().unwrap();
    let body: Value = serde_json::from_slice(response.body()).unwrap_or_default();
    assert_eq!(body, *example, "{}", info.name);
    response.headers().clone()
}

/// Whether a schema is that of a document in XML.
fn is_element(schema: &Value) -> bool {
    let any_of = schema["anyOf"].as_array();
    schema.get("xml").is_some() || any_of.is_some_and(|all| all.iter().any(is_element))
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
    let schema = fs::read_to_string(root().join("tests/frameworks/openapi-3.1.json")).unwrap();
    validate(serde_json::from_str(&schema).unwrap(), &document);
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

#[test]
fn merging_changes_what_errspec_makes_and_nothing_else() {
    let folder = folder(&[("shop.yaml", SHOP), ("api.yaml", DOCUMENT)]);
    let merge = [
        "generate",
        "openapi",
        "shop.yaml",
        "--merge",
        "api.yaml",
        "-o",
        "api.yaml",
    ];
    let read = || fs::read_to_string(folder.path().join("api.yaml")).unwrap();
    run_in(folder.path(), &merge).expect(0);
    let merged = read();
    for line in DOCUMENT.lines().filter(|line| !line.contains("goes")) {
        assert!(
            merged.contains(&format!("{line}\n")),
            "`{line}` is gone from\n{merged}"
        );
    }
    assert!(
        merged.contains(
            "        '409':\n          $ref: '#/components/responses/ShopPlaceOrder409'\n"
        )
    );
    assert!(merged.contains("        '503':\n          $ref: '#/components/responses/Shop503'\n"));
    assert!(!merged.contains("description: old"));
    assert!(merged.ends_with("# The end.\n"), "{merged}");
    let document: Value = serde_yaml::from_str::<serde_yaml::Value>(&merged)
        .map(|document| {
            // Statuses that are numbers are texts in JSON.
            let text = serde_yaml::to_string(&document)
                .unwrap()
                .replace(" 200:", " '200':");
            serde_yaml::from_str(&text).unwrap()
        })
        .unwrap();
    assert_eq!(
        document["components"]["schemas"]["ShopTaken"]["x-errspec"],
        "shop"
    );
    assert_eq!(
        document["paths"]["/orders"]["get"]["responses"]
            .as_object()
            .unwrap()
            .len(),
        1
    );
    let schema = fs::read_to_string(root().join("tests/frameworks/openapi-3.1.json")).unwrap();
    validate(serde_json::from_str(&schema).unwrap(), &document);

    // Again it changes nothing.
    run_in(folder.path(), &[&merge[..], &["--check"]].concat()).expect(0);
    run_in(folder.path(), &merge).expect(0);
    assert_eq!(read(), merged);

    // An error goes, and what was made for it goes too.
    fs::write(
        folder.path().join("shop.yaml"),
        SHOP.replace("TAKEN: { status: 409, message: taken }", ""),
    )
    .unwrap();
    run_in(folder.path(), &[&merge[..], &["--check"]].concat()).expect(1);
    run_in(folder.path(), &merge).expect(0);
    let less = read();
    assert!(
        !less.contains("ShopTaken") && !less.contains("ShopPlaceOrder409"),
        "{less}"
    );
    assert!(
        less.contains("        '409':\n          $ref: '#/components/responses/Shop409'\n"),
        "{less}"
    );
    fs::write(
        folder.path().join("shop.yaml"),
        SHOP.replace("[SOLD_OUT, CLOSED]", "[CLOSED]"),
    )
    .unwrap();
    run_in(folder.path(), &merge).expect(0);
    assert!(!read().contains("        '409':\n"), "{}", read());
    fs::write(folder.path().join("shop.yaml"), SHOP).unwrap();
    run_in(folder.path(), &merge).expect(0);
    run_in(folder.path(), &[&merge[..], &["--check"]].concat()).expect(0);
}

#[test]
fn json_keeps_its_order_and_success_its_response() {
    let spec = "errspec: 1\napi: shop\nenvelope: { body: { ok: false, error: \"{code}\" } }\nerrors:\n  \
                BUSY: { status: 200 }\noperations:\n  order: { errors: [BUSY] }\n";
    let json = r#"{"openapi":"3.0.3","info":{"title":"b","version":"1"},"paths":{"/":{"get":{"operationId":"order","responses":{"200":{"description":"ok"}}}}}}"#;
    let folder = folder(&[("shop.yaml", spec), ("api.json", json)]);
    let merge = ["generate", "openapi", "shop.yaml", "--merge", "api.json"];
    let ran = run_in(folder.path(), &merge);
    assert!(
        ran.err
            .contains("the 200 of `order` is not errspec's and stays"),
        "{}",
        ran.err
    );
    let out = ran.expect(0);
    let order = ["openapi", "info", "paths", "components"]
        .map(|key| out.find(&format!("\n  \"{key}\"")).unwrap());
    assert!(order.is_sorted(), "{out}");
    assert!(
        out.contains("\"ShopBusy\"") && out.contains("\"description\": \"ok\""),
        "{out}"
    );
}

#[test]
fn what_cannot_be_merged_says_why() {
    let folder = folder(&[
        ("shop.yaml", SHOP),
        ("old.yaml", "swagger: '2.0'\n"),
        ("older.yaml", "openapi: 2.0.0\n"),
        (
            "flow.yaml",
            "openapi: 3.1.0\ncomponents: { schemas: { A: {} } }\n",
        ),
        (
            "own.yaml",
            "openapi: 3.1.0\ncomponents:\n  schemas:\n    ShopTaken: {}\n",
        ),
        ("bad.yaml", "openapi: [\n"),
        ("text.yaml", "just text\n"),
    ]);
    for (document, why) in [
        ("no.yaml", "cannot read `no.yaml`"),
        ("old.yaml", "it is no document of OpenAPI 3"),
        ("older.yaml", "it is OpenAPI 2.0.0"),
        (
            "flow.yaml",
            "line 2: `components` is no object in block style",
        ),
        (
            "own.yaml",
            "`components.schemas.ShopTaken` is there, and errspec did not make it",
        ),
        ("bad.yaml", "cannot merge into `bad.yaml`"),
        ("text.yaml", "it is no document of OpenAPI 3"),
    ] {
        let ran = run_in(
            folder.path(),
            &["generate", "openapi", "shop.yaml", "--merge", document],
        );
        assert_eq!(ran.code, 2, "{document}");
        assert!(ran.err.contains(why), "{document}: {}", ran.err);
    }
    let ran = run_in(
        folder.path(),
        &["generate", "json", "shop.yaml", "--merge", "own.yaml"],
    );
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("`--merge` is for the format `openapi`"),
        "{}",
        ran.err
    );
}
