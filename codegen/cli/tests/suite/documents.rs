//! `errspec generate html` and `markdown`: what the pages say, and where their links lead.

use crate::facts::FACTS;
use crate::program::{folder, root, run, run_in};
use std::fs;
use std::path::Path;

const SHOP: &str = r#"
errspec: 1
api: shop
title: The shop
docs: "All errors of the shop, see [here](https://shop.example/errors)."
envelope: { body: { error: { code: "{code}", "*": "{fields}" }, help: "{message}" } }
statuses:
  503: { retry: { after: 30s } }
  504: { outcome: unknown, retry: backoff }
types:
  Size: [small, large]
reserved: [CHEAP]
errors:
  SOLD_OUT:
    status: 409
    summary: There is not enough.
    message: "only {left} left"
    aliases: [GONE]
    causes: [Somebody was faster, The stock is counted]
    action: { user: Take fewer., operator: Buy more. }
    fields: { left: { type: unsigned, example: 2 }, size: Size?, who: { type: string, private: true } }
  SHUT: { status: 503, code: 17x, message: closed, deprecated: use OPEN }
  SLOW: { status: 504, message: no answer }
operations:
  order: { summary: Order something., errors: [SOLD_OUT] }
"#;

/// The text of a page, in one line, as a reader sees it.
fn text_of(html: &str) -> String {
    let body = html.split_once("<body>").unwrap().1;
    let body = body.split("<script>").next().unwrap();
    let mut text = String::new();
    for piece in body.split('<') {
        let (tag, rest) = piece.split_once('>').unwrap_or(("", piece));
        // Parts of a line are not torn from what is beside them.
        let is_in_line = ["a", "b", "code", "strong", "em", "span"]
            .iter()
            .any(|name| tag.trim_start_matches('/').split(' ').next() == Some(name));
        text.push_str(if is_in_line { "" } else { " " });
        text.push_str(rest);
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">");
    let text = text.replace("&quot;", "\"").replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text of Markdown, in one line, without its marks.
fn text_of_markdown(markdown: &str) -> String {
    let text = markdown
        .replace("\\", "")
        .replace("**", "")
        .replace('`', "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn html(folder: &Path, spec: &str) -> String {
    run_in(folder, &["generate", "html", spec]).expect(0)
}

fn markdown(folder: &Path, spec: &str) -> String {
    run_in(folder, &["generate", "markdown", spec]).expect(0)
}

/// Where an error is described on a page.
fn article<'p>(page: &'p str, id: &str) -> &'p str {
    let (_, rest) = page.split_once(&format!("<article id=\"{id}\">")).unwrap();
    rest.split("</article>").next().unwrap()
}

#[test]
fn the_documents_that_the_specs_restate_come_back_out() {
    for (api, facts) in FACTS {
        let spec = format!("specs/{api}.yaml");
        let page = html(&root(), &spec);
        let html = text_of(&page).replace('`', "");
        let markdown = text_of_markdown(&markdown(&root(), &spec));
        for fact in *facts {
            // Addresses are in links.
            assert!(
                html.contains(fact) || page.contains(fact),
                "{api}: the page lacks `{fact}`\n{html}"
            );
            assert!(
                markdown.contains(fact),
                "{api}: Markdown lacks `{fact}`\n{markdown}"
            );
        }
    }
}

#[test]
fn a_page_tells_what_to_do_and_shows_the_bytes() {
    let folder = folder(&[("shop.yaml", SHOP)]);
    let page = html(folder.path(), "shop.yaml");
    assert_eq!(page, html(folder.path(), "shop.yaml"), "the same again");
    let error = article(&page, "SOLD_OUT");
    let text = text_of(&format!("<body>{error}"));
    for told in [
        "SOLD_OUT 409 Conflict There is not enough.",
        "What the user does. Take fewer.",
        "Carried out? The request was not carried out. Any request give up",
        "Causes Somebody was faster The stock is counted",
        "HTTP/1.1 409 Conflict content-type: application/json",
        r#"{"error":{"code":"SOLD_OUT","left":2},"help":"only 2 left"}"#,
        "size Size: small, large, sometimes, in the body",
        "if let Some(shop::Error::SoldOut(held)) = failure.error()",
        "held.left(), held.size()",
        "Operations. order",
        "Read as this error too. GONE",
    ] {
        assert!(text.contains(told), "`{told}` is not in\n{text}");
    }
    assert!(!text.contains("who"), "a private field is shown\n{text}");
    let slow = text_of(&format!("<body>{}", article(&page, "SLOW")));
    assert!(
        slow.contains("GET, PUT, POST with a key repeat it with growing delays"),
        "{slow}"
    );
    assert!(slow.contains("POST look whether it was done"), "{slow}");
    assert!(page.contains("<a href=\"https://shop.example/errors\">here</a>"));
}

/// A page in a folder has files beside it, one that is alone has them in it where that is asked for.
#[test]
fn a_page_is_downloaded_for_programs() {
    let folder = folder(&[("shop.yaml", SHOP)]);
    assert!(!html(folder.path(), "shop.yaml").contains("for programs"));
    let whole = ["generate", "html", "shop.yaml", "--downloads"];
    let page = run_in(folder.path(), &whole).expect(0);
    let embedded = page.matches("href=\"data:application/json;base64,").count();
    assert_eq!(embedded, 2);
    run_in(
        folder.path(),
        &["generate", "html", "shop.yaml", "-o", "page/"],
    )
    .expect(0);
    for (format, name) in [("json", "shop.json"), ("openapi", "shop.openapi.json")] {
        let mut document = run_in(folder.path(), &["generate", format, "shop.yaml"]).expect(0);
        if format == "json" {
            // What is private is in none that a page leads to.
            let mut value: serde_json::Value = serde_json::from_str(&document).unwrap();
            let fields = value["errors"][0]["fields"].as_array_mut().unwrap();
            assert_eq!(fields.pop().unwrap()["name"], "who");
            let beside = fs::read_to_string(folder.path().join("page").join(name)).unwrap();
            assert_eq!(
                serde_json::from_str::<serde_json::Value>(&beside).unwrap(),
                value
            );
            document = beside;
        }
        let beside = fs::read_to_string(folder.path().join("page").join(name)).unwrap();
        assert_eq!(beside, document);
        let (link, _) = page.split_once(&format!("\" download=\"{name}\"")).unwrap();
        let (_, link) = link.rsplit_once("base64,").unwrap();
        assert_eq!(link.len(), document.len().div_ceil(3) * 4);
    }
    let ran = run_in(
        folder.path(),
        &["generate", "json", "shop.yaml", "--downloads"],
    );
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("is for the format `html`"), "{}", ran.err);
}

#[test]
fn old_names_and_codes_lead_somewhere() {
    let folder = folder(&[("shop.yaml", SHOP)]);
    let page = html(folder.path(), "shop.yaml");
    assert!(article(&page, "SOLD_OUT").contains("<a id=\"GONE\"></a>"));
    assert!(article(&page, "SHUT").contains("<a id=\"17x\"></a>"));
    assert!(page.contains("<dt id=\"CHEAP\">"));
    for (spec, shared) in [
        ("specs/stripe.yaml", "resource_missing"),
        ("specs/discord.yaml", "50035"),
    ] {
        let page = html(&root(), spec);
        assert!(page.contains(&format!("id=\"{shared}\"")), "{spec}");
    }
    let text = markdown(folder.path(), "shop.yaml");
    for id in ["SOLD_OUT", "GONE", "17x", "CHEAP"] {
        assert!(text.contains(&format!("<a id=\"{id}\"></a>")), "{text}");
    }
}

/// Each place of a page is there once, and each link on it leads to one.
#[test]
fn links_lead_to_places() {
    for entry in fs::read_dir(root().join("specs")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        let page = html(&root(), path.to_str().unwrap());
        let after = |text: &str, mark: &str| -> Vec<String> {
            let pieces = text.split(mark).skip(1);
            pieces
                .map(|piece| piece.split('"').next().unwrap().to_owned())
                .collect()
        };
        let ids = after(&page, " id=\"");
        for (index, id) in ids.iter().enumerate() {
            assert!(
                !ids[..index].contains(id),
                "{path:?}: `{id}` is there twice"
            );
        }
        for link in after(&page, " href=\"#") {
            assert!(ids.contains(&link), "{path:?}: `#{link}` leads nowhere");
        }
    }
}

/// What a page is made of that was written with care.
#[test]
fn pages_ask_nobody_and_stay_small() {
    let page = html(&root(), "specs/stripe.yaml");
    assert!(page.len() < 500_000, "{} bytes", page.len());
    let all = html(&root(), "specs");
    for page in [&page, &all] {
        let head = page.split("</head>").next().unwrap();
        assert!(head.contains("default-src 'none'"), "{head}");
        for asks in [" src=", "@import", "<link", "<iframe", "<img", "fetch("] {
            assert!(!page.contains(asks), "the page has `{asks}`");
        }
        assert!(!head.contains("url("), "{head}");
    }
    assert!(all.contains("id=\"stripe.card_declined\"") && all.contains("id=\"eb.NOT_FOUND\""));
}

#[test]
fn a_folder_has_a_page_for_each_error_and_keeps_no_old_one() {
    let folder = folder(&[("shop.yaml", SHOP)]);
    let write = ["generate", "markdown", "shop.yaml", "-o", "docs/"];
    run_in(folder.path(), &write).expect(0);
    let names = || {
        let entries = fs::read_dir(folder.path().join("docs")).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    assert_eq!(names(), ["README.md", "SHUT.md", "SLOW.md", "SOLD_OUT.md"]);
    let index = fs::read_to_string(folder.path().join("docs/README.md")).unwrap();
    assert!(
        index.contains("| [`SOLD_OUT`](SOLD_OUT.md) | 409 Conflict |"),
        "{index}"
    );
    let check = [&write[..], &["--check"]].concat();
    run_in(folder.path(), &check).expect(0);
    // An error is renamed: its old page goes, and pages that errspec did not make stay.
    fs::write(folder.path().join("docs/own.md"), "# Mine\n").unwrap();
    fs::write(
        folder.path().join("shop.yaml"),
        SHOP.replace("SLOW", "LATE"),
    )
    .unwrap();
    let ran = run_in(folder.path(), &check);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("SLOW.md` is not what"), "{}", ran.err);
    assert!(ran.err.contains("LATE.md` is not what"), "{}", ran.err);
    assert!(!ran.err.contains("own.md"), "{}", ran.err);
    run_in(folder.path(), &write).expect(0);
    assert_eq!(
        names(),
        ["LATE.md", "README.md", "SHUT.md", "SOLD_OUT.md", "own.md"]
    );
    run_in(folder.path(), &check).expect(0);
}

#[test]
fn a_page_that_is_stale_is_found() {
    let folder = folder(&[("shop.yaml", SHOP)]);
    for (format, file) in [("html", "shop.html"), ("markdown", "shop.md")] {
        let write = ["generate", format, "shop.yaml", "-o", file];
        let check = [&write[..], &["--check"]].concat();
        run_in(folder.path(), &write).expect(0);
        run_in(folder.path(), &check).expect(0);
        fs::write(
            folder.path().join("shop.yaml"),
            SHOP.replace("not enough", "none"),
        )
        .unwrap();
        let ran = run_in(folder.path(), &check);
        assert_eq!(ran.code, 1, "{format}");
        assert!(
            ran.err
                .contains(&format!("run `errspec generate {format} shop.yaml"))
        );
        fs::write(folder.path().join("shop.yaml"), SHOP).unwrap();
    }
}

#[test]
fn a_folder_of_specs_is_one_page_and_parts_are_none() {
    let folder = folder(&[
        (
            "specs/shop.yaml",
            &SHOP.replace("\nerrors:", "\ninclude: [more.yaml]\nerrors:"),
        ),
        (
            "specs/more.yaml",
            "errspec: 1\nerrors: { MORE: { status: 400 } }\n",
        ),
        (
            "specs/other.yaml",
            "errspec: 1\napi: other\nerrors: { SOLD_OUT: { status: 410 } }\n",
        ),
    ]);
    let page = html(folder.path(), "specs");
    for id in [
        "shop.SOLD_OUT",
        "shop.MORE",
        "other.SOLD_OUT",
        "page--shop",
        "page--other",
    ] {
        assert!(page.contains(&format!("id=\"{id}\"")), "{id}");
    }
    run_in(folder.path(), &["generate", "html", "specs", "-o", "site/"]).expect(0);
    for file in ["index.html", "shop.json", "other.json", "shop.openapi.json"] {
        assert!(folder.path().join("site").join(file).exists(), "{file}");
    }
    let site = fs::read_to_string(folder.path().join("site/index.html")).unwrap();
    assert!(site.contains("href=\"shop.json\""));
    run_in(
        folder.path(),
        &["generate", "markdown", "specs", "-o", "wiki/"],
    )
    .expect(0);
    for file in [
        "README.md",
        "shop/README.md",
        "shop/MORE.md",
        "other/SOLD_OUT.md",
    ] {
        assert!(folder.path().join("wiki").join(file).exists(), "{file}");
    }
    for (arguments, why) in [
        (
            vec!["generate", "markdown", "specs"],
            "a page is about one spec, and there are 2",
        ),
        (
            vec!["generate", "json", "specs"],
            "made of one spec, and there are 3",
        ),
        (
            vec!["generate", "json", "specs/shop.yaml", "-o", "site/"],
            "this format is one file",
        ),
    ] {
        let ran = run_in(folder.path(), &arguments);
        assert_eq!(ran.code, 2, "{arguments:?}");
        assert!(ran.err.contains(why), "{}", ran.err);
    }
}

/// The variants and accessors that documents name are those of the generated module.
#[test]
fn the_rust_of_documents_is_that_of_the_module() {
    for spec in [
        "specs/infinex.yaml",
        "specs/github.yaml",
        "specs/jsonrpc.yaml",
    ] {
        let module = run(&["generate", "rust", spec]).expect(0);
        let page = text_of(&html(&root(), spec));
        let snippets: Vec<&str> = page.split("if let Some(").skip(1).collect();
        assert!(snippets.len() > 4, "{spec}");
        for snippet in snippets {
            let (variant, rest) = snippet.split_once('(').unwrap();
            let variant = variant.rsplit("::").next().unwrap();
            assert!(module.contains(&format!("{variant}(")), "{spec}: {variant}");
            let (code, _) = rest.split_once('}').unwrap();
            for call in code.split("held.").skip(1) {
                let accessor = call.split('(').next().unwrap();
                assert!(
                    module.contains(&format!("fn {accessor}(")),
                    "{spec}: {accessor}"
                );
            }
        }
    }
}
