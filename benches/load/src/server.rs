//! The server: three errors, each by either mapping.

use crate::{by_hand, eb, shop};
use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use std::io;
use std::net::{SocketAddr, TcpListener};

/// An error of which there are two mappings.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// What it is.
    pub name: &'static str,
    /// The last part of its path.
    pub path: &'static str,
    /// Makes errspec's error and turns it into a response.
    pub declared: fn() -> Response,
    /// Makes the error that is written by hand and turns it into a response.
    pub by_hand: fn() -> Response,
}

/// The errors that are measured.
pub const KINDS: [Kind; 3] = [
    Kind {
        name: "without fields",
        path: "plain",
        declared: || shop::Error::cart_empty().into_response(),
        by_hand: || by_hand::Shop::CartEmpty.into_response(),
    },
    Kind {
        name: "three fields",
        path: "fields",
        declared: || out_of_stock().into_response(),
        by_hand: || out_of_stock_by_hand().into_response(),
    },
    Kind {
        name: "header and reason phrase",
        path: "phrase",
        declared: || eb::Error::not_found("there is no order 4711").into_response(),
        by_hand: || {
            let detail = "there is no order 4711".into();
            by_hand::Eb::NotFound { detail }.into_response()
        },
    },
];

/// An error with three fields.
pub fn out_of_stock() -> shop::Error {
    shop::Error::out_of_stock(shop::OutOfStockArgs {
        sku: "fountain-pen-1701",
        left: 2,
        warehouse: "Rotterdam 4",
    })
}

/// The same by hand.
pub fn out_of_stock_by_hand() -> by_hand::Shop {
    by_hand::Shop::OutOfStock {
        sku: "fountain-pen-1701".into(),
        left: 2,
        warehouse: "Rotterdam 4".into(),
    }
}

fn router() -> Router {
    async fn plain() -> Result<(), shop::Error> {
        Err(shop::Error::cart_empty())
    }
    async fn plain_by_hand() -> Result<(), by_hand::Shop> {
        Err(by_hand::Shop::CartEmpty)
    }
    async fn fields() -> Result<(), shop::Error> {
        Err(out_of_stock())
    }
    async fn fields_by_hand() -> Result<(), by_hand::Shop> {
        Err(out_of_stock_by_hand())
    }
    async fn phrase() -> Result<(), eb::Error> {
        Err(eb::Error::not_found("there is no order 4711"))
    }
    async fn phrase_by_hand() -> Result<(), by_hand::Eb> {
        let detail = "there is no order 4711".into();
        Err(by_hand::Eb::NotFound { detail })
    }
    Router::new()
        .route("/declared/plain", get(plain))
        .route("/by-hand/plain", get(plain_by_hand))
        .route("/declared/fields", get(fields))
        .route("/by-hand/fields", get(fields_by_hand))
        .route("/declared/phrase", get(phrase))
        .route("/by-hand/phrase", get(phrase_by_hand))
}

/// Serves on a thread of its own until the process ends. Returns the address.
pub fn start() -> io::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let runtime = runtime()?;
    std::thread::spawn(move || {
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            axum::serve(listener, router()).await
        })
    });
    Ok(address)
}

/// Serves one connection on this thread, until its client closes it.
pub fn serve_one(listener: TcpListener) -> io::Result<()> {
    let (stream, _) = listener.accept()?;
    stream.set_nonblocking(true)?;
    runtime()?.block_on(async {
        let stream = TokioIo::new(tokio::net::TcpStream::from_std(stream)?);
        let service = TowerToHyperService::new(router());
        hyper::server::conn::http1::Builder::new()
            .serve_connection(stream, service)
            .await
            .map_err(io::Error::other)
    })
}

fn runtime() -> io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()
}
