//! What a spec's author wrote in Markdown, without what a page that shows a document would run or fetch: some
//! show HTML in descriptions as it is.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde_json::{Map, Value};

/// Members that hold values of answers, and no texts about them.
const DATA: [&str; 6] = ["const", "default", "enum", "example", "examples", "value"];

/// Makes the descriptions of things that have names harmless: schemas, responses, properties.
pub fn make(named: &mut Map<String, Value>) {
    named.values_mut().for_each(of_value);
}

/// Makes the descriptions in something harmless.
pub fn of_value(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(text) if matches!(name.as_str(), "description" | "summary") => {
                        *text = of_text(text);
                    }
                    // These have any names.
                    Value::Object(named) if matches!(name.as_str(), "properties" | "examples") => {
                        make(named);
                    }
                    _ if DATA.contains(&name.as_str()) => {}
                    member => of_value(member),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(of_value),
        _ => {}
    }
}

/// Text without HTML, pictures as links, and links that lead to pages alone. All else stays as it is.
pub fn of_text(text: &str) -> String {
    let extensions = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut out = String::with_capacity(text.len());
    let (mut copied, mut is_code) = (0, false);
    for (event, place) in Parser::new_ext(text, extensions).into_offset_iter() {
        // Of what was escaped as a whole, the parts come too.
        let start = place.start.max(copied);
        let end = place.end.max(start);
        let piece = text.get(start..end).unwrap_or_default();
        let harmless = match event {
            Event::Start(Tag::CodeBlock(_)) | Event::End(TagEnd::CodeBlock) => {
                is_code = !is_code;
                continue;
            }
            // Some see HTML where others see text.
            Event::Text(_) if !is_code && !text.get(..start).is_some_and(|t| t.ends_with('\\')) => {
                piece.replace('<', "&lt;")
            }
            Event::Html(_) | Event::InlineHtml(_) => escape(piece),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. })
                if !leads_to_page(&dest_url) =>
            {
                escape(piece)
            }
            Event::Start(Tag::Image { .. }) => {
                out.push_str(text.get(copied..start).unwrap_or_default());
                copied = start + usize::from(piece.starts_with('!'));
                continue;
            }
            _ => continue,
        };
        out.push_str(text.get(copied..start).unwrap_or_default());
        out.push_str(&harmless);
        copied = end;
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    out
}

/// What would be HTML or a link as text.
fn escape(text: &str) -> String {
    text.replace('<', "&lt;")
        .replace('[', "&#91;")
        .replace(']', "&#93;")
}

/// Code in a line of Markdown.
pub fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    let longest = text.split(|one| one != '`').map(str::len).max();
    let ticks = "`".repeat(longest.unwrap_or_default() + 1);
    match text.starts_with('`') || text.ends_with('`') {
        true => format!("{ticks} {text} {ticks}"),
        false => format!("{ticks}{text}{ticks}"),
    }
}

/// Whether a link leads to a web page, to mail or to a place on the page.
pub fn leads_to_page(link: &str) -> bool {
    let schemes = ["http://", "https://", "mailto:", "#"];
    let lower = link.to_ascii_lowercase();
    let is_plain = !link
        .chars()
        .any(|one| one.is_control() || one.is_whitespace());
    is_plain && schemes.iter().any(|scheme| lower.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_would_run_is_text() {
        for (text, harmless) in [
            (
                "a <b>c</b>, List<u8> \\<d>",
                "a &lt;b>c&lt;/b>, List&lt;u8> \\<d>",
            ),
            ("\\\\<script>x</script>", "\\\\&lt;script>x&lt;/script>"),
            (
                "<div>\n[a](javascript:b)\n</div>",
                "&lt;div>\n&#91;a&#93;(javascript:b)\n&lt;/div>",
            ),
            (
                "[a](javascript:b) <data:c>",
                "&#91;a&#93;(javascript:b) &lt;data:c>",
            ),
            (
                "[![a](https://b.c/d)](data:e)",
                "&#91;!&#91;a&#93;(https://b.c/d)&#93;(data:e)",
            ),
            ("![a](https://b.c/d.png)", "[a](https://b.c/d.png)"),
            ("`a\n\n<script>`", "`a\n\n&lt;script>`"),
        ] {
            assert_eq!(of_text(text), harmless);
            let mut again = Parser::new(harmless);
            assert!(!again.any(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_))));
        }
    }

    #[test]
    fn all_else_stays() {
        for text in [
            "`Vec<u8>` and\n\n```\n<a>\n```\n\n    <b>\n",
            "- [a](https://b.c \"d\")\n- <https://e.f> *g* & [h]\n\n| i |\n| - |\n| j |",
        ] {
            assert_eq!(of_text(text), text);
        }
    }

    #[test]
    fn values_are_no_descriptions() {
        let mut document = json!({
            "description": "<a>",
            "properties": { "description": { "type": "string", "const": "<b>" } },
            "examples": { "E": { "summary": "<c>", "value": { "description": "<d>" } } },
        });
        of_value(&mut document);
        let wanted = json!({
            "description": "&lt;a>",
            "properties": { "description": { "type": "string", "const": "<b>" } },
            "examples": { "E": { "summary": "&lt;c>", "value": { "description": "<d>" } } },
        });
        assert_eq!(document, wanted);
    }
}
