//! A catalogue as a spec of errspec.

use crate::{Catalogue, Error, Type};
use std::fmt::Write;

impl Catalogue {
    /// The spec, in YAML.
    pub fn to_spec(&self) -> String {
        let mut spec = format!(
            "errspec: 1\n\
             api: {}\n\
             envelope:\n  \
               body: {{ error: {{ code: \"{{code}}\", message: \"{{message}}\", details: \"{{fields}}\" }} }}\n\
             errors:\n",
            self.name
        );
        for error in &self.errors {
            error.write_spec(&mut spec);
        }
        spec
    }
}

impl Error {
    fn write_spec(&self, spec: &mut String) {
        let fields = self.fields.iter().map(|field| {
            let ty = match field.ty {
                Type::Text => "string",
                Type::Integer => "integer",
                Type::Bool => "bool",
            };
            format!("{}: {ty}", field.name)
        });
        let fields: Vec<String> = fields.collect();
        let (name, status, message, docs) = (&self.name, self.status, &self.message, &self.docs);
        let _ = write!(
            spec,
            "  {name}:\n    status: {status}\n    message: \"{message}\"\n    docs: {docs}\n"
        );
        if !fields.is_empty() {
            let _ = writeln!(spec, "    fields: {{ {} }}", fields.join(", "));
        }
    }
}
