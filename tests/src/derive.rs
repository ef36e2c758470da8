//! Error types of users' own that become errors of specs, in every way that the derive knows.

use crate::api::infinex;
use crate::specs::everything;
use errspec::IntoApiError;
use snafu::Snafu;
use std::fmt;

/// An error of some database: it has private words, which no client may see.
#[derive(Debug, thiserror::Error)]
#[error("connection to 10.0.0.7 refused")]
pub struct Database;

/// An error with its own sources, by thiserror.
#[derive(Debug, thiserror::Error, IntoApiError)]
#[api_error(infinex::Error)]
pub enum Withdrawal {
    /// All fields have the names of the API's error; a private one is not there.
    #[error("ledger is short")]
    #[api_error(WithdrawalExceedsBalance)]
    Short {
        /// What was asked for.
        amount: String,
        /// Of what.
        asset: &'static str,
        /// What is there.
        available: String,
    },
    /// Expressions, and a private field by its name.
    #[error("account {account_id} is short")]
    #[api_error(WithdrawalExceedsBalance, amount = amount.to_string(), available = (amount - missing).to_string())]
    ShortBy {
        /// What was asked for.
        amount: u64,
        /// Of what.
        asset: String,
        /// What is missing.
        missing: u64,
        /// Whose it is.
        account_id: u64,
    },
    /// One field becomes another.
    #[error("no order {0}")]
    #[api_error(NotFound, resource = format!("order {_0}"))]
    NoOrder(u64),
    /// Two fields of a tuple, and one that nobody gets.
    #[error("{0} is not {1}")]
    #[api_error(NetworkMismatch, network = _0, asset = _1)]
    Network(String, char, #[api_error(skip)] u8),
    /// A constant, and what the error says of itself.
    #[error("line {line}, column {column}")]
    #[api_error(InvalidParameter, parameter = "file", problem = self.to_string())]
    Syntax {
        /// Where.
        line: u32,
        /// Where in it.
        column: u32,
    },
    /// The cause is kept for the log.
    #[error(transparent)]
    #[api_error(InternalServerError)]
    Database(#[from] Database),
    /// A cause that is called so.
    #[error("cannot read {path}")]
    #[api_error(InternalServerError, source = self)]
    Read {
        /// What was read.
        path: String,
        /// Why it could not be.
        source: std::io::Error,
    },
    /// A text is a cause too.
    #[error("late")]
    #[api_error(GatewayTimeout, source = format!("after {seconds}s"))]
    Late {
        /// How late.
        seconds: u32,
    },
    /// All of it is kept, since none of it goes anywhere.
    #[error("page {page} is damaged")]
    #[api_error(InternalServerError)]
    Damaged {
        /// Which page.
        page: u32,
    },
    /// A cause that is not kept.
    #[error("no")]
    #[api_error(TwoFactorRequired)]
    Code {
        /// Why.
        #[api_error(skip)]
        source: Database,
    },
    /// What the API says itself.
    #[error(transparent)]
    #[api_error(transparent)]
    Api(#[from] infinex::Error),
    /// What becomes an error of the API by a derive of its own.
    #[error(transparent)]
    #[api_error(transparent)]
    Archive(#[from] Archive),
}

/// A struct, by snafu.
#[derive(Debug, Snafu, IntoApiError)]
#[snafu(display("archive {id} is gone"))]
#[api_error(infinex::Error, NotFound, resource = self.to_string())]
pub struct Archive {
    /// Which one.
    pub id: u32,
}

/// An error of the domain, by snafu: causes are called as snafu calls them.
#[derive(Debug, Snafu, IntoApiError)]
#[api_error(infinex::Error)]
#[snafu(visibility(pub))]
pub enum Store {
    /// By name.
    #[snafu(display("the store is closed"))]
    #[api_error(GatewayTimeout)]
    Closed {
        /// Why.
        source: Database,
    },
    /// By attribute.
    #[snafu(display("the store is broken"))]
    #[api_error(InternalServerError)]
    Broken {
        /// Why.
        #[snafu(source(from(std::io::Error, Box::new)))]
        why: Box<std::io::Error>,
    },
    /// A field that is called so, and is none.
    #[snafu(display("no source {source}"))]
    #[api_error(NotFound, resource = source)]
    NoSource {
        /// A place.
        #[snafu(source(false))]
        source: String,
    },
}

/// An error written by hand, with parameters and a lifetime.
#[derive(Debug, IntoApiError)]
#[api_error(infinex::Error)]
pub enum Borrowed<'a, T, const N: usize = 1>
where
    T: fmt::Debug + ToString,
{
    /// It borrows.
    #[api_error(NotFound, resource = _0)]
    Unknown(&'a str),
    /// It is generic.
    #[api_error(ApiKeyNameTaken, name = name.to_string())]
    Taken {
        /// A name.
        name: T,
    },
    /// It has many.
    #[api_error(MissingParameter, parameter = many.join(" or "))]
    Missing {
        /// Names.
        many: [&'a str; N],
    },
}

/// Fields behind a box, of all types, and optional ones.
#[derive(Debug, IntoApiError)]
#[api_error(everything::Error, AllTypes, r#loop = 7, maybe = "perhaps".to_owned(), text = text + "!")]
pub struct Everything {
    /// Text.
    pub text: String,
    /// A flag.
    pub flag: bool,
    /// An integer that is not as wide.
    pub signed: i32,
    /// An integer that is not as wide.
    pub unsigned: u8,
    /// A number that is not as wide.
    pub float: f32,
    /// A list.
    pub words: [String; 2],
    /// A table.
    pub table: std::collections::BTreeMap<String, Vec<i64>>,
    /// Anything.
    pub anything: &'static str,
    /// Optional in the API, and here too.
    pub maybe_list: Option<Vec<std::time::Duration>>,
    /// Private in the API, and not optional here.
    pub secret: String,
    /// A name that needs care.
    pub r#type: String,
}

/// The errors of one operation.
#[derive(Debug, thiserror::Error, IntoApiError)]
#[api_error(everything::BuyError)]
pub enum Purchase {
    /// Nothing.
    #[error("broke")]
    #[api_error(NoFunds)]
    Broke,
    /// Both a field and a cause.
    #[error("cannot open {path}")]
    #[api_error(Broken)]
    Open {
        /// What.
        path: String,
        /// Why.
        #[source]
        why: std::io::Error,
    },
    /// The cause is shown to an expression before it is kept.
    #[error("cannot write")]
    #[api_error(Broken, path = why.to_string())]
    Write {
        /// Why.
        #[source]
        why: std::io::Error,
    },
    /// A field, and all of it.
    #[error("cannot open {path} in mode {mode}")]
    #[api_error(Broken, source = self)]
    Mode {
        /// What.
        path: String,
        /// How.
        mode: u32,
    },
    /// The operation's own.
    #[error(transparent)]
    #[api_error(transparent)]
    Buy(everything::BuyError),
}

/// What is in a code.
#[derive(Debug, IntoApiError)]
#[api_error(everything::Error, Part, side = everything::Side::Sell)]
pub struct NoPart {
    /// Its number.
    pub part: u8,
}

/// What never happens.
#[derive(Debug, IntoApiError)]
#[api_error(infinex::Error)]
pub enum Never {}

/// One part is deprecated, as is one of the API's errors.
#[derive(Debug, IntoApiError)]
#[api_error(everything::Error)]
#[deprecated]
pub enum Old {
    /// It still happens.
    #[deprecated]
    #[api_error(Conflict)]
    Conflict,
}

/// The specs' modules by other paths.
pub mod paths {
    pub use crate::specs::everything as other_name;
    pub use crate::specs::messages::*;
}

/// By another name of its module, and from the root of the crate.
#[derive(Debug, IntoApiError)]
#[api_error(crate::derive::paths::other_name::Error, NoFunds)]
pub struct ByOtherName;

/// By a module that has the items of the spec's module.
#[derive(Debug, IntoApiError)]
#[api_error(paths::Error, transparent)]
pub struct ByGlob(pub paths::Error);

macro_rules! error_enum {
    ($Name:ident, $Ty:ty, $field:ident) => {
        /// Written by a macro.
        #[derive(Debug, IntoApiError)]
        #[api_error(infinex::Error)]
        pub enum $Name {
            /// A tuple.
            #[api_error(NotFound, resource = format!("{} {_0}", _0))]
            Tuple($Ty),
            /// A name.
            #[api_error(NotFound, resource = $field)]
            Named {
                /// A field.
                $field: $Ty,
            },
            /// The whole.
            #[api_error(NotFound, resource = format!("{:?}", self))]
            Whole($Ty),
        }
    };
}
error_enum!(ByMacro, String, what);
