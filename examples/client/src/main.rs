//! A client that knows a shop's errors, and a shop that has a bad day.
//!
//! `cargo run -p client` shows it. The client is all of `client.rs`; the rest is there to try it on.

mod client;
mod server;

use server::{Books, Shared};
use std::io::{self, Write as _};
use std::sync::PoisonError;

/// The errors of the shop, for both ends.
#[errspec::spec("shop.yaml")]
pub mod shop {}

#[tokio::main]
async fn main() -> io::Result<()> {
    let (told, books) = demonstrate().await?;
    for line in told {
        // Where nobody reads any more, as in `client | head -1`, `println!` panics.
        writeln!(io::stdout(), "{line}")?;
    }
    writeln!(
        io::stdout(),
        "the shop got {} requests for pens, and noted {} order",
        books.requests,
        books.orders.len()
    )
}

/// Orders four things. Returns what the user is told, and what the shop has noted.
async fn demonstrate() -> io::Result<(Vec<String>, Books)> {
    let books = Shared::default();
    let address = server::open(books.clone()).await?;
    let http = reqwest::Client::new();
    let mut told = Vec::new();
    for (number, sku) in (1..).zip(["pen", "ink", "ghost", "paper"]) {
        let key = format!("order-{number}");
        let url = format!("{address}/orders/{sku}");
        told.push(format!("{sku}: {}", client::order(&http, &url, &key).await));
    }
    let books = std::mem::take(&mut *books.lock().unwrap_or_else(PoisonError::into_inner));
    Ok((told, books))
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn a_pen_is_ordered_once_on_a_bad_day() -> std::io::Result<()> {
        let (told, books) = super::demonstrate().await?;
        assert_eq!(told[0], "pen: ordered, receipt no. 1");
        assert_eq!(told[1], "ink: take 2 of ink instead?");
        assert_eq!(told[2], "ghost: what is ghost?");
        assert_eq!(
            told[3],
            "paper: it may be ordered: look before ordering again"
        );
        assert_eq!((books.requests, books.orders.len()), (3, 1));
        Ok(())
    }
}
