//! Clients that progenitor makes of the OpenAPI of every spec that ships.

#![cfg(test)]
#![allow(clippy::all, mismatched_lifetime_syntaxes)]

include!(concat!(env!("OUT_DIR"), "/clients.rs"));

/// Reads an answer of a server as a client does, and finds nothing missing in it.
fn read<T: serde::Serialize + serde::de::DeserializeOwned>(text: &str) {
    let typed: T = serde_json::from_str(text).expect(text);
    let again = serde_json::to_value(&typed).expect("it can be written");
    let value: serde_json::Value = serde_json::from_str(text).expect("it is JSON");
    assert_eq!(again, value);
}
