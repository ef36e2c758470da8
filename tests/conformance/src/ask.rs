//! A request for an error: what it says, and the error that a server makes of it.

use errspec::{ApiError, ErrorCode};
use serde::{Deserialize, Serialize};

/// The body of a request, as JSON.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Ask {
    /// The fields of the error, private ones too: text as it is, anything else as JSON.
    pub fields: Vec<(String, String)>,
    /// The cause to keep in the error.
    pub cause: Option<String>,
}

impl Ask {
    /// The error of this code with these fields and this cause.
    pub fn error<E: ApiError>(self, code: E::Code) -> E {
        let error: E = error_of(code, &self.fields);
        match self.cause {
            Some(cause) => error.with_source(cause),
            None => error,
        }
    }
}

/// The error of this code with these fields, private ones too.
pub fn error_of<E: ApiError>(code: E::Code, fields: &[(String, String)]) -> E {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let error = E::from_texts(code, &fields);
    error
        .unwrap_or_else(|field| panic!("{code:?} needs a value of the type of its field `{field}`"))
}

/// The error that a request asks for by its name and its body.
pub fn asked<E: ApiError>(name: &str, body: &[u8]) -> E {
    let named = |code: &&E::Code| code.info().name == name;
    let code = E::Code::ALL.iter().find(named).expect("a known error");
    let ask = match body {
        [] => Ask::default(),
        body => serde_json::from_slice(body).expect("an ask"),
    };
    ask.error(*code)
}
