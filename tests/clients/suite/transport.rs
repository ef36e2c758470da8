//! Requests that got no answer: the verdict is by the same rules as for answers.

use crate::client::{ALL, Client, Met};
use crate::server::{Server, answer};
use errspec::{Advice, Outcome, Retry, TransportError};
use errspec_clients::infinex::Error;
use std::error::Error as StdError;
use std::io;
use std::time::Duration;

/// Nobody listens on port 1 of this machine.
const NOBODY: &str = "http://127.0.0.1:1/";

#[test]
fn a_refused_connection_was_not_carried_out() {
    for client in ALL {
        match client.get::<Error>(NOBODY) {
            Met::Transport {
                outcome: Outcome::Failed,
                for_get: Advice::Backoff(_),
                for_post: Advice::Backoff(_),
            } => {}
            other => panic!("{client:?}: {other:?}"),
        }
    }
}

/// Services of tower box the errors of their clients.
#[test]
fn an_error_that_was_wrapped_says_the_same() {
    let refused = || ::reqwest::blocking::get(NOBODY).unwrap_err();
    let boxed: Box<dyn StdError + Send + Sync> = Box::new(io::Error::other(refused()));
    assert_eq!(boxed.outcome(), Outcome::Failed);
    let boxed: Box<dyn StdError + Send + Sync> = refused().into();
    assert_eq!(boxed.outcome(), Outcome::Failed);
    let boxed: Box<dyn StdError + Send + Sync> = "something else".into();
    assert_eq!(boxed.outcome(), Outcome::Unknown);
    for (kind, outcome) in [
        (io::ErrorKind::ConnectionRefused, Outcome::Failed),
        (io::ErrorKind::ConnectionReset, Outcome::Unknown),
        (io::ErrorKind::TimedOut, Outcome::Unknown),
        (io::ErrorKind::UnexpectedEof, Outcome::Unknown),
    ] {
        assert_eq!(io::Error::from(kind).outcome(), outcome, "{kind}");
    }
}

/// reqwest's `error_for_status` leaves the status and nothing else.
#[test]
fn a_status_that_the_client_made_an_error_of_means_what_it_means() {
    for (status, outcome) in [
        (404, Outcome::Failed),
        (500, Outcome::Unknown),
        (503, Outcome::Failed),
    ] {
        let server = Server::with(answer(&format!("{status} x"), "", ""));
        let answer = ::reqwest::blocking::get(&server.url).unwrap();
        let error = answer.error_for_status().unwrap_err();
        assert_eq!(error.outcome(), outcome, "{status}");
        let error = ::ureq::get(&server.url).call().unwrap_err();
        assert_eq!(error.outcome(), outcome, "{status}");
    }
    let error = ::ureq::get("http://[").call().unwrap_err();
    assert_eq!(
        (error.outcome(), error.retry()),
        (Outcome::Failed, Retry::Never)
    );
    let error = ::reqwest::blocking::Client::new()
        .get("no url")
        .send()
        .unwrap_err();
    assert_eq!(
        (error.outcome(), error.retry()),
        (Outcome::Failed, Retry::Never)
    );
}

#[test]
fn a_connection_that_breaks_after_the_request_leaves_it_unknown() {
    let server = Server::with("");
    for client in ALL {
        match client.get::<Error>(&server.url) {
            Met::Transport {
                outcome: Outcome::Unknown,
                for_get: Advice::Backoff(_),
                for_post: Advice::Verify,
            } => {}
            other => panic!("{client:?}: {other:?}"),
        }
    }
}

/// hyper-util's client has no timeout of its own.
#[test]
fn a_request_that_times_out_leaves_it_unknown() {
    let server = Server::start(|_, stream| std::io::copy(stream, &mut std::io::sink()).map(drop));
    for client in [Client::Reqwest, Client::ReqwestBlocking, Client::Ureq] {
        match client.get_within::<Error>(&server.url, Duration::from_secs(1)) {
            Met::Transport {
                outcome: Outcome::Unknown,
                for_get: Advice::Backoff(_),
                for_post: Advice::Verify,
            } => {}
            other => panic!("{client:?}: {other:?}"),
        }
    }
}

#[test]
fn redirections_without_end_may_have_done_something() {
    let server = Server::with(
        "HTTP/1.1 302 x\r\nConnection: close\r\nLocation: /\r\nContent-Length: 0\r\n\r\n",
    );
    for client in [Client::Reqwest, Client::ReqwestBlocking, Client::Ureq] {
        match client.get::<Error>(&server.url) {
            Met::Transport {
                outcome: Outcome::Unknown,
                for_get: Advice::Verify,
                ..
            } => {}
            Met::Success { status: 302, .. } if client == Client::Ureq => {}
            other => panic!("{client:?}: {other:?}"),
        }
    }
}
