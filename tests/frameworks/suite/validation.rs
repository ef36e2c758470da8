//! What the crates validator and garde find wrong, over a socket: one answer with all of it, by
//! field.

use axum::Router;
use axum::body::Bytes;
use axum::routing::post;
use errspec::adapter::{Violation, garde as by_garde, validator as by_validator};
use errspec_conformance::Connection;
use errspec_conformance::apis::validation;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::net::SocketAddr;
use validator::Validate;

mod with_validator {
    use serde::{Deserialize, Serialize};
    use validator::{Validate, ValidationError};

    #[derive(Deserialize, Validate)]
    #[validate(schema(function = "is_affordable", skip_on_field_errors = false))]
    pub(super) struct Order {
        #[validate(email(message = "no such mailbox"))]
        email: String,
        #[validate(length(min = 3, max = 8), must_match(other = "again"))]
        password: String,
        again: String,
        #[validate(nested, length(max = 20))]
        items: Vec<Item>,
        #[validate(nested)]
        address: Address,
    }

    #[derive(Deserialize, Serialize, Validate)]
    struct Item {
        #[validate(range(min = 1, exclusive_max = 100))]
        price: u64,
        #[validate(custom(function = "is_sold"))]
        sku: String,
    }

    #[derive(Deserialize, Validate)]
    struct Address {
        #[validate(contains(pattern = "Street"))]
        street: String,
    }

    fn is_sold(sku: &str) -> Result<(), ValidationError> {
        if sku == "ink" {
            return Err(ValidationError::new("not_sold"));
        }
        Ok(())
    }

    fn is_affordable(order: &Order) -> Result<(), ValidationError> {
        if order.items.iter().map(|item| item.price).sum::<u64>() > 200 {
            return Err(ValidationError::new("too_dear"));
        }
        Ok(())
    }
}

mod with_garde {
    use garde::{Error, Validate};
    use serde::Deserialize;

    #[derive(Deserialize, Validate)]
    pub(super) struct Order {
        #[garde(email)]
        email: String,
        #[garde(length(min = 3, max = 8), matches(again))]
        password: String,
        #[garde(skip)]
        again: String,
        #[garde(dive)]
        items: Vec<Item>,
        #[garde(dive)]
        address: Address,
    }

    #[derive(Deserialize, Validate)]
    struct Item {
        #[garde(range(min = 1, max = 99))]
        price: u64,
        #[garde(custom(is_sold))]
        sku: String,
    }

    #[derive(Deserialize, Validate)]
    struct Address {
        #[garde(contains("Street"))]
        street: String,
    }

    fn is_sold(sku: &str, _: &()) -> garde::Result {
        if sku == "ink" {
            return Err(Error::new("not sold"));
        }
        Ok(())
    }
}

fn read<T: DeserializeOwned>(body: &[u8]) -> T {
    serde_json::from_slice(body).unwrap()
}

async fn validator(body: Bytes) -> Result<(), validation::Error> {
    let valid = read::<with_validator::Order>(&body).validate();
    valid.map_err(|errors| validation::Error::validation_failed(by_validator::by_place(&errors)))
}

async fn garde(body: Bytes) -> Result<(), validation::Error> {
    let valid = garde::Validate::validate(&read::<with_garde::Order>(&body));
    valid.map_err(|report| validation::Error::validation_failed(by_garde::by_place(&report)))
}

fn start() -> SocketAddr {
    super::listen(|listener| async {
        let router = Router::new()
            .route("/validator", post(validator))
            .route("/garde", post(garde));
        axum::serve(listener, router).await.unwrap();
    })
}

/// Everything is wrong with it that can be.
fn wrong() -> Value {
    let item = |price: u64, sku: &str| json!({ "price": price, "sku": sku });
    json!({
        "email": "nobody",
        "password": "hunter2hunter2",
        "again": "secret",
        "items": [item(0, "pen"), item(5, "pen"), item(300, "ink")],
        "address": { "street": "Nowhere" },
    })
}

fn right() -> Value {
    json!({
        "email": "me@example.org",
        "password": "hunter2",
        "again": "hunter2",
        "items": [{ "price": 5, "sku": "pen" }],
        "address": { "street": "Main Street 1" },
    })
}

/// The status and the errors that a server answers with, from the bytes on the socket.
fn ask(path: &str, order: &Value) -> (u16, Value) {
    let body = order.to_string();
    let answer = Connection::open(start()).send("POST", path, body.as_bytes());
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    if answer.status == 422 {
        assert_eq!(body["message"], "The given data was invalid.");
    }
    (answer.status, body["errors"].clone())
}

#[test]
fn what_validator_finds_wrong_is_answered_by_field() {
    assert_eq!(ask("/validator", &right()).0, 200);
    let errors = json!({
        "address.street": ["contains (needle: Street)"],
        "email": ["no such mailbox"],
        "items[0].price": ["range (exclusive_max: 100, min: 1)"],
        "items[2].price": ["range (exclusive_max: 100, min: 1)"],
        "items[2].sku": ["not sold"],
        "password": ["length (max: 8, min: 3)", "must match"],
        "request": ["too dear"],
    });
    assert_eq!(ask("/validator", &wrong()), (422, errors));
}

#[test]
fn what_garde_finds_wrong_is_answered_by_field() {
    assert_eq!(ask("/garde", &right()).0, 200);
    let errors = json!({
        "address.street": ["does not contain \"Street\""],
        "email": ["not a valid email: value is missing `@`"],
        "items[0].price": ["lower than 1"],
        "items[2].price": ["greater than 99"],
        "items[2].sku": ["not sold"],
        "password": ["length is greater than 8", "does not match again field"],
    });
    assert_eq!(ask("/garde", &wrong()), (422, errors));
}

#[test]
fn violations_make_lists_of_records() {
    let body = wrong().to_string();
    let order: with_validator::Order = read(body.as_bytes());
    let errors = order.validate().unwrap_err();
    let codes = |violation: Violation<'_>| (violation.path, violation.code.unwrap().to_owned());
    let codes: Vec<_> = by_validator::violations(&errors).map(codes).collect();
    let expected = [
        ("request", "too_dear"),
        ("address.street", "contains"),
        ("email", "email"),
        ("items[0].price", "range"),
        ("items[2].price", "range"),
        ("items[2].sku", "not_sold"),
        ("password", "length"),
        ("password", "must_match"),
    ];
    assert_eq!(
        codes,
        expected.map(|(path, code)| (path.to_owned(), code.to_owned()))
    );

    let order: with_garde::Order = read(body.as_bytes());
    let report = garde::Validate::validate(&order).unwrap_err();
    let found: Vec<Violation<'_>> = by_garde::violations(&report).collect();
    assert!(found.iter().all(|violation| violation.code.is_none()));
    assert_eq!(found.len(), 7);
}
