//! Specs that try to be more than text on their pages.

use crate::program::{folder, run_in};
use serde_json::Value;
use std::path::Path;

/// All tags that a page has.
const TAGS: &[&str] = &[
    "!DOCTYPE html",
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "a",
    "header",
    "h1",
    "h2",
    "h3",
    "h4",
    "main",
    "search",
    "label",
    "input",
    "fieldset",
    "legend",
    "button",
    "p",
    "section",
    "div",
    "article",
    "code",
    "dl",
    "dt",
    "dd",
    "b",
    "ul",
    "ol",
    "li",
    "figure",
    "figcaption",
    "pre",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "span",
    "footer",
    "script",
    "nav",
    "strong",
    "em",
    "del",
    "hr",
    "br",
    "blockquote",
];

/// All attributes behind its head.
const ATTRIBUTES: &[&str] = &[
    "id",
    "class",
    "href",
    "data-t",
    "data-n",
    "role",
    "type",
    "for",
    "scope",
    "start",
    "aria-label",
    "aria-pressed",
    "aria-keyshortcuts",
    "autocomplete",
    "spellcheck",
    "align",
];

fn html(folder: &Path) -> String {
    run_in(folder, &["generate", "html", "hostile.yaml"]).expect(0)
}

fn markdown(folder: &Path) -> String {
    run_in(folder, &["generate", "markdown", "hostile.yaml"]).expect(0)
}

/// Everywhere that a spec has text.
pub(crate) fn hostile(text: &str) -> String {
    let quoted = serde_json::Value::from(text).to_string();
    // In a code braces are those of slots.
    let code = quoted.replace('{', "{{").replace('}', "}}");
    format!(
        "errspec: 1
api: hostile
title: {quoted}
docs: {quoted}
envelope: {{ content_type: application/json, body: {{ code: \"{{code}}\", text: \"{{message}}\", data: \"{{fields}}\" }} }}
types: {{ Kind: [plain, {quoted}], Record: {{ a: {{ type: string, docs: {quoted} }} }} }}
statuses:
  4xx: {{ summary: {quoted}, docs: {quoted} }}
  404: {{ summary: {quoted}, docs: {quoted}, when: {quoted}, causes: [{quoted}], action: {quoted} }}
errors:
  ONE:
    status: 400
    code: {code}
    summary: {quoted}
    docs: {quoted}
    when: {quoted}
    causes: [{quoted}, {quoted}]
    action: {{ user: {quoted}, developer: {quoted}, operator: {quoted} }}
    deprecated: {{ since: {quoted}, note: {quoted} }}
    fields: {{ a: {{ type: string, docs: {quoted}, example: {quoted} }}, b: Kind?, c: Record? }}
  TWO: {{ status: 409, message: two }}
operations:
  order: {{ summary: {quoted}, docs: {quoted}, errors: [ONE] }}
"
    )
}

/// The other places: constants, names of members, attributes, aliases, defaults and links.
fn hostile_parts(text: &str) -> String {
    let quote = |text: &str| Value::from(text).to_string();
    let quoted = quote(text);
    // Where slots can be, braces are doubled.
    let plain = text.replace('{', "{{").replace('}', "}}");
    let code = |suffix: &str| quote(&format!("{plain}{suffix}"));
    let (one, k, retired) = (code(""), code("k"), code("r"));
    let (x, alias, family) = (code(": {code}"), code("al"), code("{a}"));
    let link: String = plain.chars().filter(char::is_ascii_graphic).collect();
    let link = quote(&format!("https://shop.example/{link}/{{code}}"));
    format!(
        "errspec: 1
api: hostile
doc_url: {link}
identify: [kind, code]
reserved: [{retired}]
envelope:
  body:
    code: \"{{code}}\"
    text: \"{{message}}\"
    kind: \"{{kind}}\"
    \"{{kind}}\": {{ {one}: \"{{status}}\", list: [{{ \"@type\": {one}, a: \"{{a}}\" }}, {{ \"*\": \"{{others}}\" }}] }}
    {k}: \"{{b}}\"
    same: {{ {one}: {one} }}
    data: \"{{fields}}\"
envelopes: {{ x: {{ content_type: text/plain, body: {x} }} }}
types: {{ Kind: [plain, {quoted}], Record: {{ a: {{ type: string, wire: {quoted} }}, \"*\": map<any> }} }}
statuses: {{ 4xx: {{ attributes: {{ kind: {quoted} }} }}, 404: {{ message: {one} }} }}
errors:
  ONE:
    status: 400
    message: {one}
    retry: {{ with: {quoted} }}
    fields: {{ a: string, b: {{ type: Kind, default: {quoted} }}, c: Record?, others: list<any>? }}
  FAMILY:
    status: 400
    code: {family}
    aliases: [{alias}]
    attributes: {{ kind: other }}
    fields: {{ a: string, b: {{ type: string?, absent: {quoted} }}, others: list<any>? }}
  X: {{ status: 422, code: {k}, envelope: x }}
"
    )
}

/// Texts that try to be more than text.
pub(crate) const TRICKS: &[&str] = &[
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</style></title></textarea><svg onload=alert(1)>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script>alert(1)</script>",
    "<!-- --><script>alert(1)</script><!--",
    "<![CDATA[<script>alert(1)</script>]]>",
    "[a](javascript:alert(1))",
    "[a](<javascript:alert(1)>)",
    "[a]: javascript:alert(1)\n\n[a]",
    "![a](javascript:alert(1)) ![b](https://evil.example/b.png)",
    "<javascript:alert(1)>",
    "[a](data:text/html;base64,PHNjcmlwdD4=)",
    "```\n</code></pre><script>alert(1)</script>\n```",
    "`</code><script>alert(1)</script>`",
    "| a |\n| --- |\n| <script>alert(1)</script> |",
    "    <script>alert(1)</script>",
    "# a\n\n---\ntitle: b\n---",
    "a\n\n***\n\n> b\n\n1. c\n\n- [ ] d",
    "\u{202e}drow\u{2066} \u{200f}x",
    "{{ site.pages }} {% include x %} {#x#} {process.exit()} ${x}",
    "export const x = 1; import y from 'z'",
    "\u{0}\u{1b}[31m\u{7f}",
];

/// Every tag on a page is one of the page's own, and has no more than the page gives it.
fn assert_harmless(page: &str, trick: &str) {
    let body = page.split_once("</style>").unwrap();
    let body = body.1.rsplit_once("<script>").unwrap().0;
    for piece in body.split('<').skip(1) {
        let tag = piece.split('>').next().unwrap().trim_start_matches('/');
        let name = tag.split([' ', '\n']).next().unwrap();
        assert!(TAGS.contains(&name), "{trick:?} makes <{tag}>");
        assert!(
            name != "script" && name != "style",
            "{trick:?} makes <{tag}>"
        );
        // Values are in quotes, in which there is none.
        let mut rest = tag[name.len()..].trim();
        while let Some((attribute, more)) = rest.split_once("=\"") {
            let (value, more) = more
                .split_once('"')
                .unwrap_or_else(|| panic!("{trick:?}: <{tag}>"));
            let attribute = attribute.trim();
            assert!(ATTRIBUTES.contains(&attribute), "{trick:?}: <{tag}>");
            if attribute == "href" {
                let schemes = ["#", "https://", "http://", "mailto:"];
                assert!(
                    schemes.iter().any(|one| value.starts_with(one)),
                    "{trick:?}: <{tag}>"
                );
            }
            rest = more.trim();
        }
        assert!(["", "/"].contains(&rest), "{trick:?}: <{tag}>");
    }
    assert_eq!(page.matches("<script").count(), 1, "{trick:?}");
    assert_eq!(page.matches("</script").count(), 1, "{trick:?}");
    let turns = |one: char| matches!(one, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    assert!(!page.contains(turns), "{trick:?} turns the text");
}

#[test]
fn nothing_in_a_spec_breaks_out() {
    let both = |trick: &&'static str| [(*trick, hostile(trick)), (*trick, hostile_parts(trick))];
    for (trick, spec) in TRICKS.iter().flat_map(both) {
        let folder = folder(&[("hostile.yaml", &spec)]);
        let ran = run_in(folder.path(), &["generate", "html", "hostile.yaml"]);
        if trick.contains('\u{0}') && ran.code == 2 {
            // YAML itself refuses some of these.
            continue;
        }
        assert_harmless(&ran.expect(0), trick);
        let text = markdown(folder.path());
        let lower = text.to_lowercase();
        for made in [
            "<script",
            "<svg",
            "<img",
            "](javascript:",
            "](data:",
            "<!--",
            "{{",
            "{%",
            "<![cdata",
        ] {
            let is_in_code = in_code(&lower, made);
            assert!(is_in_code, "{trick:?} makes {made:?} in\n{text}");
        }
        let document = run_in(folder.path(), &["generate", "openapi", "hostile.yaml"]).expect(0);
        let document: Value = serde_json::from_str(&document).unwrap();
        let mut described = vec![document["info"]["description"].clone()];
        descriptions(&document["components"]["responses"], &mut described);
        descriptions(&document["components"]["schemas"], &mut described);
        assert!(described.len() > 2);
        for text in described.iter().filter_map(Value::as_str) {
            let lower = text.to_lowercase();
            for made in [
                "<script",
                "<svg",
                "<img",
                "](javascript:",
                "](data:",
                "<javascript:",
            ] {
                assert!(in_code(&lower, made), "{trick:?} makes {made:?} in\n{text}");
            }
        }
        let front = ["generate", "markdown", "hostile.yaml", "--front-matter"];
        let text = run_in(folder.path(), &front).expect(0);
        let (head, _) = text
            .strip_prefix("---\n")
            .unwrap()
            .split_once("\n---\n")
            .unwrap();
        assert_eq!(head.lines().count(), 2, "{trick:?}: {head}");
    }
}

/// Finds the texts of a document of OpenAPI that are Markdown.
fn descriptions(value: &Value, found: &mut Vec<Value>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members
                .iter()
                .filter(|(name, _)| !name.starts_with("example"))
            {
                match name == "description" && member.is_string() {
                    true => found.push(member.clone()),
                    false => descriptions(member, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| descriptions(item, found)),
        _ => {}
    }
}

/// Whether a text is nowhere but in code, where Markdown shows it as it is.
fn in_code(markdown: &str, text: &str) -> bool {
    let mut block = 0;
    markdown.lines().all(|line| {
        let text_of_line = line.trim_start();
        let ticks = text_of_line.len() - text_of_line.trim_start_matches('`').len();
        // A fence ends with as many ticks as it begins with.
        if ticks >= 3 && (block == 0 || ticks >= block) {
            block = if block == 0 { ticks } else { 0 };
            return true;
        }
        let is_block = block > 0;
        // What is between ticks is every other piece.
        let mut pieces = line.split('`').step_by(2);
        is_block || line.starts_with("    ") || !pieces.any(|piece| piece.contains(text))
    })
}

#[test]
fn a_long_text_is_shown_whole() {
    let long = "<b>0123456789</b> ".repeat(6_000);
    let spec = hostile(&long);
    let folder = folder(&[("hostile.yaml", &spec)]);
    let page = html(folder.path());
    assert_harmless(&page, "a long text");
    assert!(page.matches("&lt;b&gt;0123456789").count() >= 6_000);
    assert!(markdown(folder.path()).len() > long.len());
}
