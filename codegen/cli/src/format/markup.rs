//! What a spec's author wrote in Markdown, made harmless: HTML in it is text, links lead to web pages,
//! mail or another place on the page, and pictures become links to them, since a page asks nobody.

use errspec::openapi::harmless::{code as in_ticks, leads_to_page};
use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, html};
use pulldown_cmark_to_cmark::{calculate_code_block_token_count, cmark_with_options};

/// No quotation or list is deeper: browsers give up on much more.
const MAX_DEPTH: usize = 16;

/// What GitHub renders too.
const EXTENSIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH);

/// HTML of a text: paragraphs, lists, tables.
pub(super) fn to_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    html::push_html(&mut out, events(text).into_iter());
    out.trim_end().to_owned()
}

/// HTML of a text that is to be in a line: without a paragraph around it where it is only one.
pub(super) fn to_line(text: &str) -> String {
    let html = to_html(text);
    let inner = html
        .strip_prefix("<p>")
        .and_then(|rest| rest.strip_suffix("</p>"));
    match inner {
        Some(inner) if !inner.contains("<p>") => inner.to_owned(),
        _ => html,
    }
}

/// Markdown of a text, written anew: nothing in it is HTML, a template of a site generator or JSX.
pub(super) fn to_markdown(text: &str) -> String {
    let events = events(text);
    let mut out = String::with_capacity(text.len());
    let options = pulldown_cmark_to_cmark::Options {
        code_block_token_count: calculate_code_block_token_count(&events).unwrap_or(3),
        ..pulldown_cmark_to_cmark::Options::default()
    };
    let mut plain = Vec::new();
    let mut block: Option<(Event<'_>, String)> = None;
    for event in events {
        match (event, &mut block) {
            (start @ Event::Start(Tag::CodeBlock(_)), _) => block = Some((start, String::new())),
            (Event::Text(text), Some((_, code))) => code.push_str(&text),
            (end @ Event::End(TagEnd::CodeBlock), _) => {
                let (start, code) = block.take().unwrap_or((end.clone(), String::new()));
                if is_template(&code) {
                    plain.push(Event::Start(Tag::HtmlBlock));
                    plain.push(Event::Html(code_block("", &code).into()));
                    plain.push(Event::End(TagEnd::HtmlBlock));
                } else {
                    plain.extend([start, Event::Text(code.into()), end]);
                }
            }
            (Event::Text(text), None) => without_templates(&text, &mut plain),
            (Event::Code(code), _) if is_template(&code) => {
                let code = format!("<code>{}</code>", entities(&code));
                plain.push(Event::InlineHtml(code.into()));
            }
            (other, _) => plain.push(other),
        }
    }
    match cmark_with_options(plain.iter(), &mut out, EXTENSIONS, options) {
        Ok(_) => escape_templates(out.trim()),
        // It fails on events that do not fit each other, which a parser does not make.
        Err(_) => entities(text),
    }
}

/// The same on one line, for a heading or a cell of a table.
pub(super) fn to_markdown_line(text: &str) -> String {
    let line = to_markdown(text)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    line.replace("\\|", "|").replace('|', "\\|")
}

/// Code in a line of Markdown.
pub(super) fn code(text: &str) -> String {
    if is_template(text) || text.contains('|') {
        return format!("<code>{}</code>", entities(text));
    }
    in_ticks(text)
}

/// A block of code in Markdown.
pub(super) fn code_block(language: &str, text: &str) -> String {
    if is_template(text) {
        return format!("<pre><code>{}</code></pre>", entities(text.trim_end()));
    }
    let longest = text.split(|one| one != '`').map(str::len).max();
    let ticks = "`".repeat((longest.unwrap_or_default() + 1).max(3));
    format!("{ticks}{language}\n{}\n{ticks}", text.trim_end())
}

/// Liquid, Jinja and the like see their marks in code too.
fn is_template(text: &str) -> bool {
    ["{{", "{%", "{#"].iter().any(|mark| text.contains(mark))
}

/// What is left is in the address of a link, where a brace is spelled so.
fn escape_templates(markdown: &str) -> String {
    markdown
        .replace("{{", "%7B%7B")
        .replace("{%", "%7B%")
        .replace("{#", "%7B#")
}

/// Every character that Markdown, HTML or a template could take for its own.
fn entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' | '<' | '>' | '"' | '{' | '}' | '|' | '*' | '_' | '`' | '[' | ']' | '\\' => {
                out.push_str(&format!("&#{};", u32::from(character)));
            }
            // A line that is empty would end the block.
            '\n' => out.push_str("&#10;"),
            other => out.push(other),
        }
    }
    out
}

/// Text in which what HTML, JSX and templates begin with are entities.
fn without_templates<'t>(text: &str, events: &mut Vec<Event<'t>>) {
    let mut rest = text;
    // A line of MDX that begins so is a line of a program.
    if rest.starts_with("import ") || rest.starts_with("export ") {
        let (first, others) = rest.split_at(1);
        let entity = format!("&#{};", u32::from(first.chars().next().unwrap_or_default()));
        events.push(Event::InlineHtml(entity.into()));
        rest = others;
    }
    while let Some(at) = rest.find(['<', '{', '}', '&']) {
        let (before, after) = rest.split_at(at);
        if !before.is_empty() {
            events.push(Event::Text(before.to_owned().into()));
        }
        let mark = after.chars().next().unwrap_or_default();
        let entity = format!("&#{};", u32::from(mark));
        events.push(Event::InlineHtml(entity.into()));
        rest = after.get(mark.len_utf8()..).unwrap_or_default();
    }
    if !rest.is_empty() {
        events.push(Event::Text(rest.to_owned().into()));
    }
}

/// What a text consists of, made harmless.
fn events(text: &str) -> Vec<Event<'_>> {
    let parser = Parser::new_ext(text, EXTENSIONS);
    let mut events = Vec::new();
    // What is open of the tags that may be left out, and whether each was.
    let mut open: Vec<bool> = Vec::new();
    let mut links = 0_usize;
    let mut depth = 0_usize;
    for event in parser {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => events.push(Event::Text(html)),
            Event::Start(Tag::HtmlBlock) => events.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => events.push(Event::End(TagEnd::Paragraph)),
            Event::Start(Tag::Heading { .. }) => {
                events.push(Event::Start(Tag::Paragraph));
                events.push(Event::Start(Tag::Strong));
            }
            Event::End(TagEnd::Heading(_)) => {
                events.push(Event::End(TagEnd::Strong));
                events.push(Event::End(TagEnd::Paragraph));
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                let is_kept = leads_to_page(&dest_url) && links == 0;
                open.push(is_kept);
                if is_kept {
                    links += 1;
                    events.push(Event::Start(link(dest_url)));
                }
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if open.pop() == Some(true) {
                    links -= 1;
                    events.push(Event::End(TagEnd::Link));
                }
            }
            Event::Start(Tag::BlockQuote(_)) => {
                depth += 1;
                if depth <= MAX_DEPTH {
                    events.push(Event::Start(Tag::BlockQuote(None)));
                }
            }
            Event::End(TagEnd::BlockQuote(_)) => {
                if depth <= MAX_DEPTH {
                    events.push(Event::End(TagEnd::BlockQuote(None)));
                }
                depth = depth.saturating_sub(1);
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                let language = language.chars().filter(char::is_ascii_alphanumeric);
                let language = CowStr::from(language.collect::<String>());
                events.push(Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(
                    language,
                ))));
            }
            other => events.push(other),
        }
    }
    events
}

fn link(dest_url: CowStr<'_>) -> Tag<'_> {
    Tag::Link {
        link_type: LinkType::Inline,
        dest_url,
        title: CowStr::Borrowed(""),
        id: CowStr::Borrowed(""),
    }
}

#[cfg(test)]
mod tests {
    use super::{code, code_block, to_html, to_line, to_markdown, to_markdown_line};

    #[test]
    fn html_is_text() {
        assert_eq!(
            to_line("a <script>x</script> b"),
            "a &lt;script&gt;x&lt;/script&gt; b"
        );
        assert_eq!(
            to_html("<img src=x onerror=y>"),
            "<p>&lt;img src=x onerror=y&gt;</p>"
        );
        assert_eq!(
            to_line("**a** `b<c`"),
            "<strong>a</strong> <code>b&lt;c</code>"
        );
        assert_eq!(to_html("# a"), "<p><strong>a</strong></p>");
    }

    #[test]
    fn links_lead_to_web_pages() {
        assert_eq!(to_line("[a](https://b.c)"), "<a href=\"https://b.c\">a</a>");
        for link in [
            "javascript:x",
            "JaVaScRiPt:x",
            "data:text/html,x",
            "//b.c",
            "java&#115;cript:x",
        ] {
            assert_eq!(to_line(&format!("[a]({link})")), "a", "{link}");
        }
        assert_eq!(to_line("[a][b]\n\n[b]: javascript:x"), "a");
        assert_eq!(to_line("<javascript:x>"), "javascript:x");
        assert_eq!(
            to_line("![a](https://b.c/d.png)"),
            "<a href=\"https://b.c/d.png\">a</a>"
        );
        assert_eq!(
            to_line("[![a](https://b.c/d.png)](https://e.f)"),
            "<a href=\"https://e.f\">a</a>"
        );
    }

    #[test]
    fn markdown_is_written_anew() {
        assert_eq!(
            to_markdown("a **b** `c`\n\n- d\n- e"),
            "a **b** `c`\n\n* d\n* e"
        );
        assert_eq!(
            to_markdown("a <b> {c} & d"),
            "a &#60;b> &#123;c&#125; &#38; d"
        );
        assert_eq!(
            to_markdown("`{{ x }}`"),
            "<code>&#123;&#123; x &#125;&#125;</code>"
        );
        assert_eq!(
            to_markdown("```\n{% x %}\n```"),
            "<pre><code>&#123;% x %&#125;</code></pre>"
        );
        assert_eq!(
            to_markdown("[a](https://b/{{c}})"),
            "[a](https://b/%7B%7Bc}})"
        );
        assert_eq!(
            to_markdown("[a](javascript:x) [b](https://c.d)"),
            "a [b](https://c.d)"
        );
        assert_eq!(to_markdown_line("a | b\nc"), "a \\| b c");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code_block("json", "{}\n"), "```json\n{}\n```");
        assert_eq!(
            code_block("json", "{{}}"),
            "<pre><code>&#123;&#123;&#125;&#125;</code></pre>"
        );
    }

    #[test]
    fn deep_and_long_texts_end() {
        let deep = ">".repeat(100_000);
        assert!(to_html(&deep).len() < 1_000);
        assert!(to_markdown(&deep).len() < 1_000);
        let long = "[a](".repeat(25_000);
        assert!(to_html(&long).len() >= long.len());
        assert!(to_markdown(&format!("{}a", "- ".repeat(2_000))).len() < 10_000_000);
    }
}
