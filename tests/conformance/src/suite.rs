//! The suite: what a server answers, compared with what the error says.

use crate::apis::everything::{self, BuyError};
use crate::values::{fields_with_text, hostile_texts, private_fields};
use crate::{ANSWERED, Answer, Ask, Connection, for_each_api};
use bytes::Bytes;
use errspec::model::Charset;
use errspec::server::reason_phrase;
use errspec::{ApiError, ErrorCode};
use http::Response;
use std::net::SocketAddr;

/// Runs the whole suite on the server that `start` starts, one test for each of its rules.
#[macro_export]
macro_rules! suite {
    ($start:path, $framework:expr) => {
        fn suite() -> $crate::Suite {
            $crate::Suite::new($start(), $framework)
        }

        #[test]
        fn every_error_is_answered_as_it_says() {
            suite().every_error_is_answered_as_it_says();
        }

        #[test]
        fn errors_of_an_operation_are_answered_as_they_say() {
            suite().errors_of_an_operation_are_answered_as_they_say();
        }

        #[test]
        fn a_head_has_no_body() {
            suite().a_head_has_no_body();
        }

        #[test]
        fn nothing_private_gets_out() {
            suite().nothing_private_gets_out();
        }
    };
}

/// How many errors of an API stand for all of them with texts that take their time.
const LONG: usize = 3;

/// What a framework does in its own way.
#[derive(Clone, Copy, Debug)]
pub struct Framework {
    /// The headers that its server adds to every answer, in lower case.
    pub own_headers: &'static [&'static str],
    /// Whether it sends a reason phrase that is made at run time.
    pub reason_phrases: bool,
}

/// A connection to a framework's server, and what to expect of it.
#[derive(Debug)]
pub struct Suite {
    framework: Framework,
    connection: Connection,
}

impl Suite {
    /// A suite for the server that listens on this address.
    pub fn new(address: SocketAddr, framework: Framework) -> Self {
        let connection = Connection::open(address);
        Self {
            framework,
            connection,
        }
    }

    /// Every error of every API is answered as it says, whatever its fields hold.
    pub fn every_error_is_answered_as_it_says(&mut self) {
        let mut seen = 0;
        macro_rules! run {
            ($api:ident) => {
                seen += self.errors_of::<crate::apis::$api::Error>();
            };
        }
        for_each_api!(run);
        assert!(seen > 800, "only {seen} errors were answered");
    }

    fn errors_of<E: ApiError>(&mut self) -> usize {
        let mut long = 0;
        for code in E::Code::ALL {
            let info = code.info();
            let path = format!("/{}/{}", E::Code::SPEC.api, info.name);
            let mut texts = hostile_texts();
            texts.push("🦀\r\n".repeat(20_000));
            if info.fields.is_empty() {
                // Where there is no field to fill, all texts are the same.
                texts.truncate(1);
            } else if long == LONG {
                texts.retain(|text| text.len() < 1_000);
            } else {
                long += 1;
            }
            let ways = [path.clone(), format!("{path}/alone")];
            for (text, path) in texts.iter().zip(ways.iter().cycle()) {
                let fields = fields_with_text(*code, text);
                let ask = Ask {
                    fields,
                    cause: None,
                };
                let error: E = ask.clone().error(*code);
                self.compare(path, &ask, &error);
            }
        }
        E::Code::ALL.len()
    }

    /// The enum of an operation is answered as the API's error.
    pub fn errors_of_an_operation_are_answered_as_they_say(&mut self) {
        let mut seen = 0;
        for code in everything::Code::ALL {
            let fields = fields_with_text(*code, "text");
            let ask = Ask {
                fields,
                cause: None,
            };
            let error: everything::Error = ask.clone().error(*code);
            if BuyError::try_from(error.clone()).is_ok() {
                self.compare(&format!("/buy/{}", code.info().name), &ask, &error);
                seen += 1;
            }
        }
        assert_eq!(seen, 4, "`buy` has four errors");
    }

    /// A HEAD is answered with the head of the same answer alone.
    pub fn a_head_has_no_body(&mut self) {
        let path = "/infinex/API_KEY_MISSING";
        let whole = self.connection.send("GET", path, b"");
        let head = self.connection.send("HEAD", path, b"");
        assert!(!whole.body.is_empty());
        assert_eq!(head.status, whole.status);
        assert_eq!(self.headers(&head), self.headers(&whole));
        // What a body had left behind would be read as the next answer's beginning.
        let error = crate::apis::infinex::Error::api_key_missing();
        self.compare(path, &Ask::default(), &error);
    }

    /// No private field and no cause of any error is anywhere in an answer.
    pub fn nothing_private_gets_out(&mut self) {
        let (mut fields, mut causes) = (0, 0);
        macro_rules! run {
            ($api:ident) => {
                let (more_fields, more_causes) = self.secrets_of::<crate::apis::$api::Error>();
                fields += more_fields;
                causes += more_causes;
            };
        }
        for_each_api!(run);
        assert!(fields >= 2, "only {fields} private fields were filled");
        assert!(causes > 800, "only {causes} causes were kept");
    }

    /// Counts the private fields and the causes that were filled, and did not get out.
    fn secrets_of<E: ApiError>(&mut self) -> (usize, usize) {
        const CAUSE: &str = "the-cause-8462057391";
        let (mut fields, mut causes) = (0, 0);
        for code in E::Code::ALL {
            let info = code.info();
            let private = private_fields(*code);
            let public = fields_with_text(*code, "public");
            let ask = Ask {
                fields: public.into_iter().chain(private.clone()).collect(),
                cause: Some(CAUSE.to_owned()),
            };
            let error: E = ask.clone().error(*code);
            let mut markers: Vec<&str> = private.iter().map(|(_, value)| value.as_str()).collect();
            fields += markers.len();
            let source = error.source().expect("a cause that was kept");
            assert_eq!(source.to_string(), CAUSE, "{}", info.name);
            markers.push(CAUSE);
            causes += 1;
            let log = format!("{error:?}");
            let path = format!("/{}/{}", E::Code::SPEC.api, info.name);
            for path in [path.clone(), format!("{path}/alone")] {
                let answer = self.compare(&path, &ask, &error);
                for marker in &markers {
                    assert!(log.contains(marker), "{path}: the log must see {marker}");
                    let found = contains(&answer.raw, marker.as_bytes());
                    assert!(!found, "{path} tells a secret: {answer:?}");
                }
            }
        }
        (fields, causes)
    }

    /// Asks for an error, and compares the answer with what the error says.
    fn compare<E: ApiError>(&mut self, path: &str, ask: &Ask, error: &E) -> Answer {
        let body = serde_json::to_vec(ask).unwrap();
        let answer = self.connection.send("POST", path, &body);
        let said = error.to_response();
        assert_eq!(answer.status, said.status().as_u16(), "{path}");
        if let Some(reason) = self.reason(&said) {
            assert_eq!(answer.reason.as_bytes(), reason, "{path}");
        }
        let mut headers = headers_of(&said);
        let answered = format!("{}/{}", E::Code::SPEC.api, error.info().name);
        headers.push((ANSWERED.to_owned(), answered.into_bytes()));
        headers.sort();
        assert_eq!(self.headers(&answer), headers, "{path}");
        assert!(answer.body == *said.body(), "{path}: the bodies differ");
        keeps_caps(error, &answer);
        answer
    }

    /// The reason phrase to expect: the envelope's, else the registered one, where there is one.
    fn reason<'a>(&self, said: &'a Response<Bytes>) -> Option<&'a [u8]> {
        let phrase = reason_phrase(said.extensions());
        let phrase = phrase.filter(|_| self.framework.reason_phrases);
        let registered = said.status().canonical_reason();
        phrase.or_else(|| registered.map(str::as_bytes))
    }

    /// The headers of an answer in order, without the framework's own.
    fn headers(&self, answer: &Answer) -> Vec<(String, Vec<u8>)> {
        let own =
            |name: &str| name == "content-length" || self.framework.own_headers.contains(&name);
        let mut headers = answer.headers.clone();
        headers.retain(|(name, _)| !own(name));
        headers.sort();
        headers
    }
}

fn headers_of(said: &Response<Bytes>) -> Vec<(String, Vec<u8>)> {
    let headers = said.headers().iter();
    headers
        .map(|(name, value)| (name.as_str().to_owned(), value.as_bytes().to_vec()))
        .collect()
}

/// What came over the wire is still of the charset and the length that the spec says.
fn keeps_caps<E: ApiError>(error: &E, answer: &Answer) {
    let info = error.info();
    let envelope = E::Code::SPEC.envelope_of(info).expect("an envelope");
    for shape in envelope.headers.iter().chain(info.kind.headers) {
        let Some(value) = answer.header(shape.name) else {
            continue;
        };
        let text = std::str::from_utf8(value).expect("a header of UTF-8");
        assert!(text.chars().count() <= shape.max_length, "{}", info.name);
        assert!(!text.contains(char::is_control), "{}", info.name);
        assert!(
            shape.charset == Charset::Utf8 || text.is_ascii(),
            "{}",
            info.name
        );
    }
    if let Some(shape) = &envelope.reason_phrase {
        assert!(answer.reason.len() <= shape.max_length, "{}", info.name);
    }
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
