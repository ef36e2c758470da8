//! How long errors take: over sockets, into a response, into a body, into text.
//!
//! `cargo run --release --bin load [rounds]`

use errspec_load::client::Connection;
use errspec_load::clock::{Medians, compare};
use errspec_load::server::{self, KINDS, Kind};
use errspec_load::{by_hand, shop};
use std::fmt::Write;
use std::hint::black_box;
use std::io;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

/// As many connections keep the server busy at all times.
const CONNECTIONS: usize = 32;
/// Requests on each connection in a round.
const REQUESTS: usize = 32;
/// Pieces of work without a socket in a round.
const REPEATS: u32 = 20_000;

fn main() -> io::Result<()> {
    let rounds = match std::env::args().nth(1).map(|rounds| rounds.parse()) {
        None => 101,
        Some(Ok(rounds)) => rounds,
        Some(Err(_)) => return Err(io::Error::other("the one argument is a number of rounds")),
    };
    let start = Instant::now();
    println!("{rounds} rounds, medians: errspec / by hand");
    let address = server::start()?;
    for kind in KINDS {
        over_sockets(address, kind, rounds)?;
    }
    for kind in KINDS {
        let medians = calls(
            rounds,
            || drop((kind.declared)()),
            || drop((kind.by_hand)()),
        );
        per_call(&format!("make and respond, {}", kind.name), medians);
    }
    encode(rounds);
    display(rounds);
    println!("took {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}

/// Throughput: the server's one thread is what limits it.
fn over_sockets(address: SocketAddr, kind: Kind, rounds: usize) -> io::Result<()> {
    let open = |mapping: &str| -> io::Result<Vec<Connection>> {
        let path = format!("/{mapping}/{}", kind.path);
        (0..CONNECTIONS)
            .map(|_| Connection::open(address, &path))
            .collect()
    };
    let (mut ours, mut theirs) = (open("declared")?, open("by-hand")?);
    let said = (ours[0].answer(), theirs[0].answer());
    if said.0 != said.1 {
        return Err(io::Error::other(format!("they differ: {said:#?}")));
    }
    let mut failed = None;
    let mut ask = |connections: &mut [Connection]| {
        if let Err(error) = requests(connections) {
            failed = Some(error);
        }
    };
    let ask = std::cell::RefCell::new(&mut ask);
    let medians = compare(
        rounds,
        || ask.borrow_mut()(&mut ours),
        || ask.borrow_mut()(&mut theirs),
    );
    if let Some(error) = failed {
        return Err(error);
    }
    let requests = (CONNECTIONS * REQUESTS) as f64;
    println!(
        "throughput, {:<34} {:>8.0} / {:>8.0} a second = {:.2}",
        kind.name,
        requests / medians.ours.as_secs_f64(),
        requests / medians.theirs.as_secs_f64(),
        1.0 / medians.ratio,
    );
    Ok(())
}

fn requests(connections: &mut [Connection]) -> io::Result<()> {
    for _ in 0..REQUESTS {
        for connection in connections.iter_mut() {
            connection.ask()?;
        }
        for connection in connections.iter_mut() {
            connection.hear()?;
        }
    }
    Ok(())
}

fn calls(rounds: usize, mut ours: impl FnMut(), mut theirs: impl FnMut()) -> Medians {
    let medians = compare(
        rounds,
        || (0..REPEATS).for_each(|_| ours()),
        || (0..REPEATS).for_each(|_| theirs()),
    );
    Medians {
        ours: medians.ours / REPEATS,
        theirs: medians.theirs / REPEATS,
        ..medians
    }
}

fn per_call(what: &str, medians: Medians) {
    let nanos = |time: Duration| time.as_nanos();
    println!(
        "{what:<46} {:>7} / {:>7} ns = {:.2}",
        nanos(medians.ours),
        nanos(medians.theirs),
        medians.ratio
    );
}

/// The body alone, beside serde_json's of a struct that borrows.
fn encode(rounds: usize) {
    let (ours, theirs) = (shop::Error::cart_empty(), by_hand::Shop::CartEmpty);
    let medians = calls(
        rounds,
        || drop(black_box(errspec::server::body(black_box(&ours)))),
        || drop(black_box(black_box(&theirs).to_json())),
    );
    per_call("encode, without fields", medians);
    let (ours, theirs) = (server::out_of_stock(), server::out_of_stock_by_hand());
    let medians = calls(
        rounds,
        || drop(black_box(errspec::server::body(black_box(&ours)))),
        || drop(black_box(black_box(&theirs).to_json())),
    );
    per_call("encode, three fields", medians);
}

/// The message into a buffer, beside thiserror's.
fn display(rounds: usize) {
    let mut buffers = (String::with_capacity(256), String::with_capacity(256));
    let (ours, theirs) = (shop::Error::cart_empty(), by_hand::Shop::CartEmpty);
    let medians = calls(
        rounds,
        || write(&mut buffers.0, black_box(&ours)),
        || write(&mut buffers.1, black_box(&theirs)),
    );
    per_call("display, without fields", medians);
    let (ours, theirs) = (server::out_of_stock(), server::out_of_stock_by_hand());
    let medians = calls(
        rounds,
        || write(&mut buffers.0, black_box(&ours)),
        || write(&mut buffers.1, black_box(&theirs)),
    );
    per_call("display, three fields", medians);
}

fn write(buffer: &mut String, error: &impl std::fmt::Display) {
    buffer.clear();
    // Writing to a string cannot fail.
    let _ = write!(buffer, "{error}");
    black_box(buffer);
}
