//! Bodies in XML, as text and as a form, written by a server and read by a client over a socket.

use crate::around::around;
use crate::net;
use bytes::Bytes;
use errspec::Failure;
use errspec_tests::specs::formats::{
    Code, Error, Formed, Item, Note, Part, Picked, PickedInXml, Rejected, ShownAsBothArgs,
};
use http::{HeaderMap, HeaderValue, StatusCode};
use std::collections::BTreeMap;
use std::time::Duration;

fn body(raw: &net::Raw) -> &str {
    std::str::from_utf8(&raw.body).unwrap()
}

/// What an XML parser that normalizes would change, and what looks like markup.
const HARD: &str = " <a>&amp;]]>\r\n\t\"'\u{fffd}é\u{1f600} ";

fn item(id: i64) -> Item {
    Item {
        id,
        text: Some(HARD.to_owned()),
        tags: Vec::new(),
        on: None,
        inner: None,
        grid: vec![vec![1, 2], vec![], vec![3]],
    }
}

#[tokio::test]
async fn every_type_comes_back_from_xml() {
    let seen = BTreeMap::from([
        ("a".to_owned(), vec!["1".to_owned(), String::new()]),
        ("items[0].price".to_owned(), vec![HARD.to_owned()]),
        ("x:y".to_owned(), vec!["2".to_owned(), "3".to_owned()]),
    ]);
    let first = Item {
        inner: Some(Box::new(item(7))),
        tags: vec!["one".to_owned()],
        on: Some(true),
        ..item(1)
    };
    let more = BTreeMap::from([(HARD.to_owned(), HARD.to_owned())]);
    let held = Rejected::new(
        HARD,
        vec![first, item(2)],
        vec![HARD.to_owned(), "b".to_owned()],
        seen,
    );
    let held = held
        .with_severity(HARD)
        .with_wait(Duration::from_millis(1500))
        .with_name("n")
        .with_extra(5)
        .with_more(more);
    let error = Error::Rejected(held);
    let (raw, failure) = around(error.clone()).await;
    assert_eq!(raw.headers["content-type"], b"application/xml");
    let start =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<s:Error xmlns:s=\"urn:formats\" severity=\"";
    assert!(body(&raw).starts_with(start), "{}", body(&raw));
    assert!(body(&raw).contains("><Code>Rejected</Code><Message lang=\"en\"> &lt;a&gt;"));
    assert_eq!(failure.error(), Some(&error), "{}", body(&raw));
    assert_eq!(failure.message(), Some(HARD));
}

#[tokio::test]
async fn empty_lists_and_no_fields_come_back_from_xml() {
    let (raw, failure) = around(Error::empty_one()).await;
    assert_eq!(
        body(&raw),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<s:Error xmlns:s=\"urn:formats\">\
         <Code>EmptyOne</Code><Message lang=\"en\">Nothing is in it.</Message></s:Error>"
    );
    assert_eq!(failure.error(), Some(&Error::empty_one()));
    let error = Error::copy_failed("t", Vec::<String>::new(), BTreeMap::new());
    let (raw, failure) = around(error.clone()).await;
    assert_eq!(raw.status, 200);
    assert_eq!(failure.error(), Some(&error));
}

#[tokio::test]
async fn text_and_forms_come_back_as_they_were() {
    for text in ["plain", "line\n", " a: b&c=d%+é\r\n"] {
        let error = Error::plain(text);
        let (raw, failure) = around(error.clone()).await;
        assert_eq!(raw.headers["content-type"], b"text/plain");
        assert_eq!(body(&raw), format!("Plain: {text}"));
        assert_eq!(failure.error(), Some(&error));
        assert_eq!(failure.message(), Some(text));
        let error = Error::formed(text, -3);
        let (raw, failure) = around(error.clone()).await;
        assert!(
            body(&raw).starts_with("error=Formed&why="),
            "{}",
            body(&raw)
        );
        assert!(body(&raw).ends_with("&ok=false&count=-3"), "{}", body(&raw));
        assert_eq!(failure.error(), Some(&error));
    }
    let (_, failure) = around(Error::gone()).await;
    assert_eq!(failure.code(), Some(Code::Gone));
    let (_, failure) = around(Error::several("t")).await;
    assert_eq!(failure.error(), Some(&Error::several("t")));
}

#[tokio::test]
async fn members_without_a_name_come_back_but_not_in_place_of_named_ones() {
    let all = |names: [&str; 3]| {
        let entries = names.map(|name| (name.to_owned(), vec![HARD.to_owned(), String::new()]));
        BTreeMap::from(entries)
    };
    let others = all(["a b", "@x", "message"]);
    for error in [
        Error::rest("t", others.clone()),
        Error::rest("t", BTreeMap::new()),
    ] {
        let (raw, failure) = around(error.clone()).await;
        assert_eq!(failure.message(), Some("t"), "{}", body(&raw));
        let Some(Error::Rest(read)) = failure.error() else {
            panic!("{failure:?}")
        };
        let Error::Rest(written) = &error else {
            unreachable!()
        };
        let mut written = written.others().clone();
        written.remove("message");
        assert_eq!(read.others(), &written, "{}", body(&raw));
    }
    let (raw, failure) = around(Error::rest_in_xml("t", all(["a b", "@x", "c"]))).await;
    let error = Error::rest_in_xml("t", all(["a b", "@x", "c"]));
    assert_eq!(failure.error(), Some(&error), "{}", body(&raw));
    let texts = BTreeMap::from([("a=b".to_owned(), HARD.to_owned())]);
    let held = errspec_tests::specs::formats::RestInForm::new().with_texts(texts);
    let error = Error::RestInForm(held);
    let (raw, failure) = around(error.clone()).await;
    assert_eq!(failure.error(), Some(&error), "{}", body(&raw));
    let (_, failure) = around(Error::rest_in_form()).await;
    assert_eq!(failure.error(), Some(&Error::rest_in_form()));
}

#[tokio::test]
async fn a_record_in_xml_takes_up_the_children_that_it_does_not_name() {
    let part = |name: &str, parts: &[(&str, Vec<Part>)]| {
        let parts = parts.iter();
        let parts = parts.map(|(name, parts)| ((*name).to_owned(), parts.clone()));
        Part {
            id: -1,
            s_name: name.to_owned(),
            parts: (parts.len() > 0).then(|| parts.collect()),
        }
    };
    let small = part(HARD, &[]);
    let whole = part(
        "w",
        &[
            ("a b", vec![small.clone(), small.clone()]),
            ("wheel", vec![small]),
        ],
    );
    let error = Error::assembled("t", whole);
    let (raw, failure) = around(error.clone()).await;
    assert_eq!(failure.error(), Some(&error), "{}", body(&raw));
    // A child is told by its name without the prefix.
    let named = part("w", &[("name", vec![part("x", &[])])]);
    let (raw, failure) = around(Error::assembled("t", named)).await;
    let read = Error::assembled("t", part("w", &[]));
    assert_eq!(failure.error(), Some(&read), "{}", body(&raw));
}

#[tokio::test]
async fn items_that_are_not_picked_are_a_list() {
    let note = |kind: Option<&str>, name: &str| Note {
        kind: kind.map(str::to_owned),
        name: Some(name.to_owned()),
        others: BTreeMap::from([("more".to_owned(), 1.into())]),
    };
    let others = vec![note(None, "a"), note(Some("b"), HARD)];
    let full = Picked::new("t", others.clone());
    let full = full.with_wait(Duration::from_secs(2)).with_name("n");
    for held in [full, Picked::new("t", others), Picked::new("t", Vec::new())] {
        let error = Error::Picked(held);
        let (raw, failure) = around(error.clone()).await;
        assert_eq!(failure.error(), Some(&error), "{}", body(&raw));
    }
    // Another item of a kind that is picked is one of the others where that one is there.
    let again = note(Some("who"), "m");
    let both = Error::Picked(Picked::new("t", vec![again.clone()]).with_name("n"));
    let (raw, failure) = around(both.clone()).await;
    assert_eq!(failure.error(), Some(&both), "{}", body(&raw));
    let alone = Picked::new("t", vec![again]);
    let (raw, failure) = around(Error::Picked(alone)).await;
    let none = Error::Picked(Picked::new("t", Vec::new()));
    assert_eq!(failure.error(), Some(&none), "{}", body(&raw));
    let part = Part {
        id: 1,
        s_name: "n".to_owned(),
        parts: None,
    };
    let wait = || PickedInXml::new().with_wait(Duration::from_secs(3));
    for held in [wait(), wait().with_parts(vec![part.clone(), part])] {
        let error = Error::PickedInXml(held);
        let (raw, failure) = around(error.clone()).await;
        assert_eq!(failure.error(), Some(&error), "{}", body(&raw));
    }
}

#[tokio::test]
async fn a_shape_tells_errors_without_a_code() {
    for error in [
        Error::shown_as_list(vec!["a".to_owned()]),
        Error::shown_as_list(Vec::<String>::new()),
        Error::shown_as_text("t"),
        Error::shown_as_both(ShownAsBothArgs {
            text: "t",
            until: "u",
        }),
    ] {
        let (raw, failure) = around(error.clone()).await;
        assert_eq!(failure.error(), Some(&error), "{}", body(&raw));
    }
}

fn read(media_type: Option<&'static str>, body: &[u8]) -> Failure<Error> {
    let mut headers = HeaderMap::new();
    if let Some(media_type) = media_type {
        headers.insert("content-type", HeaderValue::from_static(media_type));
    }
    let body = Bytes::copy_from_slice(body);
    let failure = Failure::read_parts(StatusCode::NOT_FOUND, &headers, None, &body, false);
    let failure = failure.expect("404 is an error");
    assert_eq!(failure.body(), &body);
    failure
}

#[test]
fn the_media_type_tells_text_from_other_bodies_and_where_there_is_none_the_body_does() {
    let text = b"Plain: x";
    assert_eq!(read(Some("text/plain"), text).code(), Some(Code::Plain));
    assert_eq!(read(None, text).code(), Some(Code::Plain));
    assert_eq!(read(Some("text/html"), text).code(), None);
    assert_eq!(read(Some("application/json"), text).code(), None);
    let json = br#"{"code":"Typed","message":"m","count":1}"#;
    for media_type in [None, Some("text/plain"), Some("application/xml")] {
        assert_eq!(read(media_type, json).code(), Some(Code::Typed));
    }
    let form = b"why=m+n&count=5&error=Formed&ok=false";
    let failure = read(None, form);
    assert_eq!(failure.error(), Some(&Error::formed("m n", 5)));
    assert_eq!(failure.message(), Some("m n"));
}

#[test]
fn xml_in_any_encoding_is_read() {
    let xml = |encoding: &str| {
        format!(
            "<?xml version='1.0' encoding='{encoding}'?><Error><Code>EmptyOne</Code>\
             <Message lang='en'>é</Message></Error>"
        )
    };
    let latin: Vec<u8> = xml("ISO-8859-1").chars().map(|c| c as u8).collect();
    let little = |text: &str| {
        text.encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<_>>()
    };
    let big = |text: &str| {
        text.encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect::<Vec<_>>()
    };
    let mut marked = vec![0xff, 0xfe];
    marked.extend(little(&xml("UTF-16")));
    let utf_8 = [b"\xef\xbb\xbf", xml("utf-8").as_bytes()].concat();
    for body in [
        latin,
        marked,
        little(&xml("UTF-16")),
        big(&xml("UTF-16")),
        utf_8,
    ] {
        let failure = read(Some("application/xml"), &body);
        assert_eq!(failure.code(), Some(Code::EmptyOne), "{body:?}");
        assert_eq!(failure.message(), Some("é"));
    }
}

#[test]
fn xml_that_is_made_to_break_its_reader_is_kept() {
    let deep = format!("{}{}", "<a>".repeat(1_000_000), "</a>".repeat(1_000_000));
    let inside = format!("<Error><Code>Plain</Code>{}</Error>", "<a>".repeat(200_000));
    let wide = format!(
        "<Error><Code>Plain</Code>{}</Error>",
        "<a/>".repeat(1_000_000)
    );
    let attributes: String = (0..100_000).map(|n| format!(" a{n}='x'")).collect();
    let attributes = format!("<Error{attributes}><Code>EmptyOne</Code></Error>");
    let text = format!("<Error><Code>{}</Code></Error>", "&#65;".repeat(1_000_000));
    let laughs = "<!DOCTYPE l [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>\
                  <Error><Code>&b;</Code></Error>";
    let halves = "<Error><Code>Plain</Code".repeat(100_000);
    for body in [&deep, &inside, &wide, &attributes, &text, laughs, &halves] {
        // Were each read more than a few times, this would not end.
        let failure = read(Some("application/xml"), body.as_bytes());
        assert!(!format!("{failure}").is_empty());
    }
    assert_eq!(read(None, laughs.as_bytes()).raw_code(), None);
}

#[test]
fn a_document_that_was_cut_keeps_what_came() {
    let whole = Error::empty_one().to_response().into_body();
    for end in 0..whole.len() {
        let cut = whole.slice(..end);
        let status = StatusCode::BAD_REQUEST;
        let failure: Failure<Error> =
            Failure::read_parts(status, &HeaderMap::new(), None, &cut, true).unwrap();
        // Before its element ends, a code may be a longer one.
        let text = std::str::from_utf8(&cut).unwrap();
        let behind = text.split_once("EmptyOne");
        let came = behind.is_some_and(|(_, behind)| behind.contains('>'));
        assert_eq!(failure.code().is_some(), came, "{cut:?}");
    }
}

#[test]
fn a_list_is_made_of_whatever_has_its_items() {
    let made = Error::copy_failed("t", ["a", "b"], BTreeMap::new());
    let owned = vec!["a".to_owned(), "b".to_owned()];
    assert_eq!(made, Error::copy_failed("t", owned, BTreeMap::new()));
    let split = Error::copy_failed("t", "a b".split(' '), BTreeMap::new());
    assert_eq!(made, split);
    let formed = Formed::new("m", 5).with_tags(Some("x"));
    assert_eq!(formed.tags(), Some(&["x".to_owned()][..]));
}
