//! The clients and services before and after the change, each with each.

#![allow(clippy::unwrap_used)]

use axum::Router;
use reqwest::{Client, Method};
use serde_json::{Value, json};
use tickets_by_hand::client as by_hand;

async fn open(router: Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    url
}

/// What a client tells its user, of one request after the other.
macro_rules! told {
    ($client:ident, $url:expr) => {{
        let tickets = |token: &str| $client::Tickets {
            http: Client::new(),
            url: $url.clone(),
            token: token.to_owned(),
        };
        let guest = tickets("guest");
        let mut told = Vec::new();
        for (show, seat, card) in [
            (1, "A1", "ok"),
            (1, "A1", "ok"),
            (1, "A2", "old"),
            (1, "A", ""),
            (9, "A1", "ok"),
            (2, "A1", "ok"),
            (1, "A2", "slow"),
            (1, "A2", "ok"),
            (1, "A3", "ok"),
        ] {
            let booked = guest.book(show, &$client::Order { seat, card }, "k").await;
            told.push(booked.map_or_else(|e| $client::explain(&e), |id| format!("no. {id}")));
        }
        for token in ["guest", "agent", "old"] {
            let error = tickets(token).cancel(7).await.unwrap_err();
            told.push($client::explain(&error));
        }
        told
    }};
}

const TOLD: [&str; 12] = [
    "no. 1",
    "A1 is taken, B2 is free",
    "declined: Expired",
    "the request is not valid",
    "there is no show 9",
    "the show has begun",
    "it may be booked: look before trying again",
    "no. 2",
    "only 0 seats are left",
    "this needs the role agent",
    "there is no booking 7",
    "the token has expired",
];

#[tokio::test]
async fn the_client_tells_what_the_one_by_hand_told() {
    let url = open(tickets::router()).await;
    assert_eq!(told!(tickets_client, url), TOLD);
}

#[tokio::test]
async fn a_client_that_was_not_changed_goes_on() {
    let url = open(tickets::router()).await;
    assert_eq!(told!(by_hand, url), TOLD);
}

#[tokio::test]
async fn a_changed_client_gets_on_with_a_service_that_was_not() {
    let url = open(tickets_by_hand::router()).await;
    assert_eq!(told!(tickets_client, url), TOLD);
}

/// The status, the headers that count, and the body of an answer.
async fn answer(url: &str, method: Method, path: &str, token: &str, body: &str) -> Value {
    let request = Client::new().request(method, format!("{url}{path}"));
    let request = match token {
        "" => request,
        "flood" => request.header("x-flood", "1"),
        token => request.bearer_auth(token),
    };
    let request = request.header("content-type", "application/json");
    let answer = request.body(body.to_owned()).send().await.unwrap();
    let headers = ["retry-after", "www-authenticate", "content-type"];
    let headers = headers.map(|name| {
        let value = answer.headers().get(name);
        value.map(|value| value.to_str().unwrap().to_owned())
    });
    let status = answer.status().as_u16();
    let body: Value = answer.json().await.unwrap();
    json!([status, headers, body])
}

/// The same errors, to the member; `nearest` alone is left out where it was `null`.
#[tokio::test]
async fn both_services_answer_alike() {
    let urls = [
        open(tickets_by_hand::router()).await,
        open(tickets::router()).await,
    ];
    let order = |seat: &str, card: &str| json!({ "seat": seat, "card": card }).to_string();
    for (method, path, token, body) in [
        (
            Method::POST,
            "/shows/9/bookings",
            "guest",
            order("A1", "ok"),
        ),
        (
            Method::POST,
            "/shows/13/bookings",
            "guest",
            order("A1", "ok"),
        ),
        (
            Method::POST,
            "/shows/1/bookings",
            "guest",
            order("A1", "empty"),
        ),
        (Method::POST, "/shows/1/bookings", "guest", order("", "")),
        (
            Method::POST,
            "/shows/1/bookings",
            "guest",
            order("A1", "slow"),
        ),
        (Method::POST, "/shows/1/bookings", "", order("A1", "ok")),
        (
            Method::POST,
            "/shows/1/bookings",
            "flood",
            order("A1", "ok"),
        ),
        (Method::DELETE, "/bookings/7", "guest", String::new()),
        (Method::DELETE, "/bookings/7", "agent", String::new()),
        (Method::DELETE, "/nowhere", "agent", String::new()),
    ] {
        let [before, after] = &urls;
        let before = answer(before, method.clone(), path, token, &body).await;
        let after = answer(after, method, path, token, &body).await;
        assert_eq!(before, after, "{path} {token} {body}");
    }
}
