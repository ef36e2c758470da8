//! A request for an error: what it says, and the error that a server makes of it.

use errspec::field::FieldReader;
use errspec::{ApiError, ErrorCode, Source};
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
        let fields = self.fields.into_iter();
        let mut reader = FieldReader::of_text(code.info(), fields);
        if let Some(cause) = self.cause {
            reader = reader.with_cause(Source::new(cause));
        }
        let error = E::build(code, &mut reader);
        assert_eq!(reader.lacking(), None, "{code:?}");
        error
    }
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
