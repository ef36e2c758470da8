//! The types of the JSON: they are the format, and its schema is made from them.

use errspec::Value;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// All that a spec means, defaults filled and settings inherited.
///
/// Text with slots is written as in a spec: `{code}` is a slot, `{{` and `}}` are braces.
#[derive(Serialize, JsonSchema)]
pub(super) struct Document {
    /// The version of this format. Within a version, members are only added.
    #[schemars(extend("const" = 1))]
    pub(super) version: u32,
    /// The API's name.
    pub(super) api: String,
    /// What people call the API.
    pub(super) title: String,
    /// Its errors in general (Markdown).
    pub(super) docs: Option<String>,
    /// Whether codes on the wire are integers.
    pub(super) integer_codes: bool,
    /// The slots that tell errors apart, most specific first.
    pub(super) identify: Vec<String>,
    /// Codes that say, under a status below 400, that nothing went wrong.
    pub(super) success: Vec<String>,
    /// Retired codes, which never come back.
    pub(super) reserved: Vec<String>,
    /// The shapes of errors on the wire.
    pub(super) envelopes: Vec<Envelope>,
    /// The statuses that the API uses.
    pub(super) statuses: Vec<Status>,
    /// The errors, in the order of the spec.
    pub(super) errors: Vec<Error>,
    /// Records and enums that fields can have, by name.
    pub(super) types: BTreeMap<String, TypeDef>,
    /// Calls of the API.
    pub(super) operations: Vec<Operation>,
}

/// The shape of an error on the wire.
#[derive(Serialize, JsonSchema)]
pub(super) struct Envelope {
    /// Its name; `envelope` for the one without a name.
    pub(super) name: String,
    pub(super) content_type: Option<String>,
    /// `json`, `xml`, `text` or `form`.
    pub(super) format: String,
    /// The body with slots in its texts; null for none.
    pub(super) body: Value,
    pub(super) headers: Vec<Header>,
    /// The phrase behind the status on HTTP/1.1's status line.
    pub(super) reason_phrase: Option<String>,
}

/// A header of an answer.
#[derive(Serialize, JsonSchema)]
pub(super) struct Header {
    /// Its name, in lower case.
    pub(super) name: String,
    /// Text with slots.
    pub(super) value: String,
    /// Parameters behind the value: text with slots.
    pub(super) params: BTreeMap<String, String>,
    /// How many characters it may hold.
    pub(super) max_length: usize,
}

/// What to do, by who must act.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
pub(super) enum Action {
    /// For whoever reads it.
    Anyone(String),
    /// For the developer or user of a client, or the operator of the server.
    ByWho(BTreeMap<String, String>),
}

/// What is told to people.
#[derive(Serialize, JsonSchema)]
pub(super) struct Docs {
    pub(super) summary: Option<String>,
    pub(super) details: Option<String>,
    pub(super) when: Option<String>,
    pub(super) causes: Vec<String>,
    pub(super) action: Option<Action>,
    pub(super) url: Option<String>,
}

/// A status that the API uses.
#[derive(Serialize, JsonSchema)]
pub(super) struct Status {
    pub(super) code: u16,
    pub(super) reason: String,
    pub(super) docs: Docs,
    /// `succeeded`, `pending`, `failed` or `unknown`.
    pub(super) outcome: String,
    pub(super) retry: Retry,
}

/// When a request is worth repeating.
#[derive(Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum Retry {
    Never,
    Immediately,
    /// Once this many seconds have passed.
    After {
        seconds: f64,
    },
    /// After delays in seconds that grow.
    Backoff {
        initial: f64,
        max: f64,
        factor: f64,
        /// The first one included.
        attempts: u32,
    },
    /// Identically, with this attached.
    With {
        what: String,
    },
}

/// An error that the API answers with.
#[derive(Serialize, JsonSchema)]
pub(super) struct Error {
    pub(super) name: String,
    /// Its code on the wire: text or an integer; null for none.
    pub(super) code: Value,
    /// Codes that are still read as this error.
    pub(super) aliases: Vec<String>,
    /// Which of the code and the aliases are text with slots for fields.
    pub(super) templates: Vec<String>,
    /// The one that it is answered with unless the server chooses another.
    pub(super) status: u16,
    /// All that it is declared for: statuses, classes (`4xx`), `any`.
    pub(super) statuses: Vec<String>,
    /// Text with slots for fields.
    pub(super) message: String,
    pub(super) docs: Docs,
    /// `succeeded`, `pending`, `failed` or `unknown`.
    pub(super) outcome: String,
    pub(super) retry: Retry,
    /// `error`, `warn`, `info`, `debug`, `trace` or `off`.
    pub(super) log: String,
    /// The name of its envelope.
    pub(super) envelope: String,
    /// The names of others that a caller may ask for by `Accept`.
    pub(super) alternatives: Vec<String>,
    /// Headers beside those of the envelope.
    pub(super) headers: Vec<Header>,
    /// Constants for slots.
    pub(super) attributes: BTreeMap<String, Value>,
    pub(super) fields: Vec<Field>,
    pub(super) deprecated: Option<Deprecated>,
    /// The answer with the examples of its fields.
    pub(super) example: Option<Answer>,
}

/// That an error is on its way out.
#[derive(Serialize, JsonSchema)]
pub(super) struct Deprecated {
    pub(super) since: Option<String>,
    pub(super) note: Option<String>,
}

/// A value that an occurrence carries.
#[derive(Serialize, JsonSchema)]
pub(super) struct Field {
    pub(super) name: String,
    /// Its name as a member on the wire.
    pub(super) wire: String,
    /// The type as a spec writes it: `list<string>`.
    #[serde(rename = "type")]
    pub(super) ty: String,
    /// Whether an occurrence may lack it.
    pub(super) optional: bool,
    /// Whether it is for the server's log only.
    pub(super) private: bool,
    /// Whether it is among the `{fields}` of the envelope.
    pub(super) spread: bool,
    pub(super) docs: Option<String>,
    /// Its value where none is given; null for none.
    pub(super) default: Value,
    /// A value for documentation; null for none.
    pub(super) example: Value,
    /// What fills it where the error stands in for one that is not of the API; `header NAME` for a
    /// header of the request, in every error.
    pub(super) fill: Option<String>,
}

/// A whole answer.
#[derive(Serialize, JsonSchema)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) reason: String,
    /// In their order.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: String,
}

/// A type of the spec's own.
#[derive(Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum TypeDef {
    Record { fields: Vec<Field> },
    Enum { values: Vec<String> },
}

/// A call of the API.
#[derive(Serialize, JsonSchema)]
pub(super) struct Operation {
    pub(super) name: String,
    pub(super) summary: Option<String>,
    pub(super) details: Option<String>,
    /// The names of the errors that it can answer with.
    pub(super) errors: Vec<String>,
}
