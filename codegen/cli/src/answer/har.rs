//! HAR files, as browsers and proxies record them (HTTP Archive 1.2). Entries are read one by one, so
//! that a file may be larger than memory.

use super::{Answer, add_header, base64};
use http::HeaderMap;
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::Read;

/// Whether bytes are a HAR file or an entry of one.
pub(crate) fn is_har(bytes: &[u8]) -> bool {
    let start = bytes.trim_ascii_start();
    let mut begin =
        String::from_utf8_lossy(start.get(..start.len().min(65_536)).unwrap_or(start)).into_owned();
    begin.retain(|c| !c.is_whitespace());
    begin.starts_with("{\"log\":{")
        || begin.starts_with('{')
            && begin.contains("\"request\":{")
            && begin.contains("\"response\":{")
}

/// Programs write `null` for what they do not know.
fn or_nothing<'de, D: Deserializer<'de>, T: Default + Deserialize<'de>>(
    from: D,
) -> Result<T, D::Error> {
    Ok(Option::deserialize(from)?.unwrap_or_default())
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Entry {
    #[serde(deserialize_with = "or_nothing")]
    request: Request,
    #[serde(deserialize_with = "or_nothing")]
    response: Response,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Request {
    #[serde(deserialize_with = "or_nothing")]
    method: String,
    #[serde(deserialize_with = "or_nothing")]
    url: String,
    #[serde(deserialize_with = "or_nothing")]
    headers: Vec<Header>,
    #[serde(rename = "postData", deserialize_with = "or_nothing")]
    body: Content,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Response {
    /// A number, and in some programs text.
    status: serde_json::Value,
    #[serde(rename = "statusText", deserialize_with = "or_nothing")]
    status_text: String,
    #[serde(deserialize_with = "or_nothing")]
    headers: Vec<Header>,
    #[serde(deserialize_with = "or_nothing")]
    content: Content,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Header {
    #[serde(deserialize_with = "or_nothing")]
    name: String,
    #[serde(deserialize_with = "or_nothing")]
    value: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Content {
    #[serde(deserialize_with = "or_nothing")]
    text: String,
    #[serde(deserialize_with = "or_nothing")]
    encoding: String,
}

impl Response {
    /// None where no answer came: programs write 0 or -1 then.
    fn status(&self) -> Option<u16> {
        let status = match &self.status {
            serde_json::Value::String(text) => text.trim().parse().ok()?,
            other => other.to_string().trim_end_matches(".0").parse().ok()?,
        };
        (100..600).contains(&status).then_some(status)
    }
}

/// Calls `visit` with each answer of a HAR file, or with that of a single entry. A request without an
/// answer is left out.
pub(crate) fn entries(
    from: impl Read,
    visit: &mut dyn FnMut(Answer),
) -> Result<(), serde_json::Error> {
    let mut json = serde_json::Deserializer::from_reader(std::io::BufReader::new(from));
    File { visit }.deserialize(&mut json)?;
    json.end()
}

fn answer(entry: Entry) -> Option<Answer> {
    let Entry { request, response } = entry;
    let status = response.status()?;
    let mut headers = HeaderMap::new();
    for Header { name, value } in &response.headers {
        add_header(&mut headers, name, value.as_bytes());
    }
    let Content { text, encoding } = response.content;
    let body = match encoding.as_str() {
        "base64" => base64::decode(&text),
        _ => Some(text.into_bytes()),
    };
    let mut sent = request.headers.iter();
    let mut identity = DefaultHasher::new();
    let key = sent.find(|one| one.name.eq_ignore_ascii_case("idempotency-key"));
    let key = key.map(|one| one.value.as_str());
    (&request.method, &request.url, key, &request.body.text).hash(&mut identity);
    Some(Answer {
        status,
        reason: Some(response.status_text).filter(|text| !text.is_empty()),
        headers,
        // What cannot be read is not there.
        truncated: body.is_none(),
        body: body.unwrap_or_default(),
        method: request.method.parse().ok(),
        url: Some(request.url).filter(|url| !url.is_empty()),
        has_idempotency_key: key.is_some(),
        identity: Some(identity.finish()),
    })
}

/// The object at the top: a HAR file with `log`, or an entry.
struct File<'v> {
    visit: &'v mut dyn FnMut(Answer),
}

impl<'de> DeserializeSeed<'de> for File<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for File<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a HAR file or an entry of one")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let (mut request, mut response) = (None, None);
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "log" => map.next_value_seed(Log {
                    visit: &mut *self.visit,
                })?,
                "request" => request = Some(map.next_value()?),
                "response" => response = Some(map.next_value()?),
                _ => _ = map.next_value::<IgnoredAny>()?,
            }
        }
        if let (Some(request), Some(response)) = (request, response) {
            answer(Entry { request, response })
                .into_iter()
                .for_each(self.visit);
        }
        Ok(())
    }
}

struct Log<'v> {
    visit: &'v mut dyn FnMut(Answer),
}

impl<'de> DeserializeSeed<'de> for Log<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Log<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the `log` of a HAR file")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "entries" => map.next_value_seed(Entries {
                    visit: &mut *self.visit,
                })?,
                _ => _ = map.next_value::<IgnoredAny>()?,
            }
        }
        Ok(())
    }
}

struct Entries<'v> {
    visit: &'v mut dyn FnMut(Answer),
}

impl<'de> DeserializeSeed<'de> for Entries<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Entries<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of entries")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(entry) = list.next_element::<Entry>()? {
            answer(entry).into_iter().for_each(&mut *self.visit);
        }
        Ok(())
    }
}
