//! One suite for the servers of every framework: each must answer with what
//! [`ApiError::to_response`](errspec::ApiError::to_response) says, to the byte, over a real socket.
//!
//! A test starts a server of its framework, whose handlers return the error that [`asked`] makes,
//! and runs the [`Suite`] on it:
//!
//! - `/{api}/{error}` returns it in the `Err` of a `Result`,
//! - `/{api}/{error}/alone` returns it as it is,
//! - `/buy/{error}` returns the enum of the operation `buy` of [`apis::everything`].
//!
//! A layer of the server sets the header [`ANSWERED`] from what an adapter leaves beside a response.
//! What the layers of errspec themselves do is the suite of [`stand_in`].

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that meets what it does not expect has failed"
)]

mod ask;
pub mod stand_in;
mod suite;
pub mod values;
mod wire;

pub use ask::{Ask, asked, error_of};
pub use suite::{Framework, Suite};
pub use wire::{Answer, Connection};

#[doc(hidden)]
pub use gallery as __gallery;

/// The module of each spec that ships, and of those that use what they do not.
pub mod apis {
    pub use gallery::specs::*;

    #[errspec::spec("../specs/composed.yaml")]
    pub mod composed {}

    #[errspec::spec("../specs/everything.yaml")]
    pub mod everything {}

    #[errspec::spec("../specs/filled.yaml")]
    pub mod filled {}

    #[errspec::spec("../specs/stand_in.yaml")]
    pub mod stand_in {}
}

/// Calls a macro with the name of each module in [`apis`].
#[macro_export]
macro_rules! for_each_api {
    ($call:ident) => {
        $crate::__gallery::for_each_api!($call);
        $call!(composed);
        $call!(everything);
    };
}

/// The header that tells which error a response was made of, as a layer of a server saw it.
pub const ANSWERED: &str = "x-answered";

/// The value of the header [`ANSWERED`].
pub fn answered(answered: &errspec::server::Answered) -> String {
    format!("{}/{}", answered.spec().api, answered.error().name)
}

/// As much of a request's body as a server must take: hostile values are long.
pub const BODY_LIMIT: usize = 8 << 20;
