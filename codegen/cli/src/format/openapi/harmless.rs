//! What a spec's author wrote in Markdown, without what a page that shows a document would run: some show
//! HTML in descriptions as it is.

use crate::format::markup;
use serde_json::{Map, Value};

/// Members that hold values of answers, and no texts about them.
const DATA: [&str; 6] = ["const", "default", "enum", "example", "examples", "value"];

/// Makes the descriptions of components harmless.
pub(super) fn make(components: &mut Map<String, Value>) {
    components.values_mut().for_each(of_value);
}

fn of_value(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(text) if matches!(name.as_str(), "description" | "summary") => {
                        *text = of_text(text);
                    }
                    _ if DATA.contains(&name.as_str()) => {}
                    // A property may have any name.
                    Value::Object(properties) if name == "properties" => make(properties),
                    member => of_value(member),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(of_value),
        _ => {}
    }
}

/// Text without HTML, and links that lead to pages alone. Text that has neither stays as it is.
pub(super) fn of_text(text: &str) -> String {
    match text.contains(['<', '[', '&']) {
        true => markup::to_markdown(text),
        false => text.to_owned(),
    }
}
