//! How many times errors allocate memory: into a response, and for a whole request over a socket.
//!
//! `cargo run --release --bin allocations`

use errspec_load::client::Connection;
use errspec_load::server::{self, KINDS};
use errspec_load::{by_hand, shop};
use std::fmt::Write;
use std::io;
use std::net::TcpListener;

/// Requests from which the cost of a connection is told apart.
const REQUESTS: u64 = 1_000;

fn main() -> io::Result<()> {
    println!("allocations: errspec / by hand");
    for kind in KINDS {
        let ours = allocations(|| drop((kind.declared)()));
        let theirs = allocations(|| drop((kind.by_hand)()));
        println!(
            "make and respond, {:<28} {ours:>3} / {theirs:>3}",
            kind.name
        );
    }
    for kind in KINDS {
        let ours = over_a_socket(&format!("/declared/{}", kind.path))?;
        let theirs = over_a_socket(&format!("/by-hand/{}", kind.path))?;
        println!("whole request, {:<31} {ours:>3} / {theirs:>3}", kind.name);
    }
    let mut text = String::with_capacity(256);
    let ours = allocations(|| {
        let error = shop::Error::cart_empty();
        let _ = write!(text, "{error}");
        drop(errspec::server::body(&error));
    });
    text.clear();
    let theirs = allocations(|| {
        let error = by_hand::Shop::CartEmpty;
        let _ = write!(text, "{error}");
        drop(error.to_json());
    });
    println!(
        "make, display, encode, drop, {:<17} {ours:>3} / {theirs:>3}",
        "without fields"
    );
    Ok(())
}

/// What the server's thread allocates for one request: two connections, of which one asks more.
fn over_a_socket(path: &str) -> io::Result<u64> {
    let (few, many) = (one_connection(path, 0)?, one_connection(path, REQUESTS)?);
    Ok((many - few + REQUESTS / 2) / REQUESTS)
}

/// What the server's thread allocates for a connection.
fn one_connection(path: &str, requests: u64) -> io::Result<u64> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let server = std::thread::spawn(move || {
        let mut served = Ok(());
        let count = allocations(|| served = server::serve_one(listener));
        served.map(|()| count)
    });
    let mut connection = Connection::open(address, path)?;
    for _ in 0..requests {
        connection.ask()?;
        connection.hear()?;
    }
    drop(connection);
    server
        .join()
        .map_err(|_| io::Error::other("the server stopped"))?
}

/// Allocations of memory that `work` makes on this thread.
fn allocations(work: impl FnOnce()) -> u64 {
    allocation_counter::measure(work).count_total
}
