//! JSON documents against JSON Schemas.

use serde_json::Value;

/// Checks a document by a schema.
pub(crate) fn validate(schema: &Value, document: &Value) {
    Schemas::of(schema).check("", document);
}

/// The schemas of a document, each compiled once.
pub(crate) struct Schemas {
    compiler: boon::Compiler,
    schemas: boon::Schemas,
}

impl Schemas {
    pub(crate) fn of(document: &Value) -> Self {
        let mut compiler = boon::Compiler::new();
        compiler.set_default_draft(boon::Draft::V2020_12);
        compiler.add_resource(PLACE, document.clone()).unwrap();
        Self {
            compiler,
            schemas: boon::Schemas::new(),
        }
    }

    /// Checks a value by the schema at a pointer.
    pub(crate) fn check(&mut self, pointer: &str, value: &Value) {
        let wrong = self.wrong(pointer, value);
        assert_eq!(wrong, None, "{pointer}: {value}");
    }

    pub(crate) fn is_valid(&mut self, pointer: &str, value: &Value) -> bool {
        self.wrong(pointer, value).is_none()
    }

    fn wrong(&mut self, pointer: &str, value: &Value) -> Option<String> {
        let place = format!("{PLACE}#{pointer}");
        let index = self.compiler.compile(&place, &mut self.schemas).unwrap();
        let wrong = self.schemas.validate(value, index).err();
        wrong.map(|wrong| wrong.to_string())
    }
}

const PLACE: &str = "http://localhost/schema.json";
