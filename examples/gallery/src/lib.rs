//! Every error of every spec in `specs/`, answered on its own wire format.
//!
//! `GET /` lists the APIs, `GET /{api}` its errors: as a page where a browser asks, else as text.
//! `GET /{api}/{error}?field=value…` answers with that error; a field that is not given takes the spec's example. A `POST` takes the fields from a
//! form instead, for values that are too long for a URL.

mod api;
mod page;
mod server;
pub mod specs;

pub use api::Api;
pub use server::router;

/// What the gallery itself answers when it cannot show what it was asked for.
#[errspec::spec("gallery.yaml")]
pub mod errors {}
