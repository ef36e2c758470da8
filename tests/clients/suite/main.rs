//! One suite: each client over a real socket, against servers that do what servers do at their worst.

mod client;
mod framing;
mod hostile;
mod kinds;
mod reqwest_retry;
mod server;
mod transport;
