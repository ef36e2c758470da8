//! Every error of every spec in `specs/`, over a real socket: what the server sends, a client
//! reads back.

use crate::net::{self, Raw};
use crate::values::{fields_with_text, has_fields_in_headers, hostile_texts};
use errspec::adapter::reqwest::Check;
use errspec::client::BODY_LIMIT;
use errspec::model::{Charset, Envelope, ErrorInfo, Format, Header, Part, Slot};
use errspec::{ApiError, CheckError, ErrorCode, Failure};
use errspec_conformance::error_of;

#[tokio::test(flavor = "multi_thread")]
async fn a_client_reads_back_what_the_server_sent() {
    let address = net::gallery().await;
    let no_redirects = reqwest::redirect::Policy::none();
    let http = reqwest::Client::builder()
        .redirect(no_redirects)
        .build()
        .unwrap();
    let mut seen = 0;
    macro_rules! run {
        ($api:ident) => {
            for text in hostile_texts() {
                seen += run::<gallery::specs::$api::Error>(&address, &http, &text).await;
            }
        };
    }
    gallery::for_each_api!(run);
    assert!(seen > 300, "only {seen} errors went around");
}

async fn run<E: ApiError>(address: &str, http: &reqwest::Client, text: &str) -> usize {
    for code in E::Code::ALL {
        let info = code.info();
        let fields = fields_with_text(*code, &held(E::Code::SPEC.envelope_of(info), text));
        let path = format!("/{}/{}", E::Code::SPEC.api, info.name);
        let raw = net::post_form(address, &path, &fields).await;
        let answer = http
            .post(format!("http://{address}{path}"))
            .body(form(&fields));
        let answer = answer.header("content-type", "application/x-www-form-urlencoded");
        let failure = match answer.send().await.unwrap().check::<E>().await {
            Err(CheckError::Api(failure)) => failure,
            // Half of a link would lead elsewhere, and with it goes what says that it is an error.
            Ok(_) if raw.header("location").is_none() && has_long_link(info, &fields) => continue,
            other => panic!("{path} is an error, but gave {other:?}"),
        };
        let sent: E = error_of(*code, &fields);
        compare(&sent, &failure, &raw);
    }
    E::Code::ALL.len()
}

/// The text that a body can hold: XML has no control characters (section 2.2).
fn held(envelope: Option<&Envelope<'_>>, text: &str) -> String {
    let is_xml = envelope.is_some_and(|envelope| envelope.format == Format::Xml);
    let is_lost = |c: char| is_xml && (c < ' ' && !c.is_ascii_whitespace());
    text.replace(is_lost, "\u{fffd}")
}

/// Whether the fields have a link for which there is no room in a header.
fn has_long_link(info: &ErrorInfo<'_>, fields: &[(String, String)]) -> bool {
    let link = fields.iter().find(|(name, _)| name == "redirect_uri");
    info.status < 400 && link.is_some_and(|(_, link)| link.len() > Header::MAX_LENGTH / 6)
}

/// Compares the error that was sent with what a client made of it.
fn compare<E: ApiError>(sent: &E, failure: &Failure<E>, raw: &Raw) {
    let info = sent.info();
    let name = info.name;
    assert_eq!(raw.status, info.status, "{name}");
    assert_eq!(failure.status(), sent.status(), "{name}");
    if raw.body.len() > BODY_LIMIT {
        assert!(failure.is_truncated(), "{name}");
        assert!(raw.body.starts_with(failure.body()), "{name}");
        return;
    }
    assert_eq!(failure.code(), Some(sent.code()), "{name}: {failure}");
    assert_eq!(failure.body().as_ref(), raw.body, "{name}");
    assert_eq!(failure.outcome(), info.kind.outcome, "{name}");
    assert_eq!(failure.retry(), info.kind.retry, "{name}");
    let envelope = E::Code::SPEC.envelope_of(info).expect("an envelope");
    let in_header = envelope.headers.iter().find(|header| is_message(header));
    match in_header {
        // A header holds what fits.
        Some(header) => {
            let received = failure.message().unwrap();
            assert_eq!(received, raw.header(header.name).unwrap(), "{name}");
            assert!(received.chars().count() <= header.max_length, "{name}");
            assert!(
                header.charset == Charset::Utf8 || received.is_ascii(),
                "{name}"
            );
        }
        None if envelope.has(Slot::Message) => {
            assert_eq!(failure.message(), Some(sent.to_string().as_str()), "{name}");
        }
        None => {}
    }
    let all_travel = info.fields.iter().all(|field| {
        field.private || field.optional || field.spread || travels(envelope, info, field.name)
    });
    if all_travel && in_header.is_none() && !has_fields_in_headers(envelope, info) {
        assert_eq!(failure.error(), Some(sent), "{name}: {failure}");
    }
    if let Some(error) = failure.error() {
        assert_eq!(error.code(), sent.code(), "{name}");
    }
}

fn is_message(header: &Header<'_>) -> bool {
    matches!(header.value, [Part::Slot(Slot::Message)])
}

/// Returns whether a field has a slot, in the body, a header, or as the whole of the message.
fn travels(envelope: &Envelope<'_>, info: &ErrorInfo<'_>, name: &str) -> bool {
    let slot = Slot::Field(name);
    let mut headers = info.kind.headers.iter();
    info.message_field() == Some(name)
        || envelope.has(slot)
        || headers.any(|header| header.has(slot))
}

fn form(fields: &[(String, String)]) -> String {
    let pairs: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("{}={}", net::escape(name), net::escape(value)))
        .collect();
    pairs.join("&")
}
