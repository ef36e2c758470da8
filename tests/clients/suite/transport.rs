//! Requests that got no answer: the verdict is by the same rules as for answers.

use crate::client::{ALL, Client, Met};
use crate::server::Server;
use errspec::{Advice, Outcome};
use errspec_clients::infinex::Error;
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
        match client.get_within::<Error>(&server.url, Duration::from_millis(300)) {
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
