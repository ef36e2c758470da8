//! When a request is worth repeating.

use super::Maybe;
use crate::yaml::{keys, kinds};

#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub(crate) enum Retry {
    /// `never`, `immediately` or `backoff`.
    #[cfg_attr(
        feature = "schema",
        schemars(extend("enum" = ["never", "immediately", "backoff"]))
    )]
    Text(String),
    Map(LongRetry),
}

kinds! { Retry: Text, Map }

#[derive(Debug, Default)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(default, deny_unknown_fields)
)]
pub(crate) struct LongRetry {
    /// Once this long has passed.
    #[cfg_attr(
        feature = "schema",
        schemars(extend(
            "pattern" = "^[0-9]+([.][0-9]+)? *(ms|s|m|h)$",
            "examples" = ["500ms", "2s", "10m", "1h"]
        ))
    )]
    pub(crate) after: Maybe<String>,
    /// After delays that grow.
    pub(crate) backoff: Maybe<Backoff>,
    /// Identically, with this attached.
    pub(crate) with: Maybe<String>,
}

keys! { LongRetry: after, backoff, with }

#[derive(Debug, Default)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(default, deny_unknown_fields)
)]
pub(crate) struct Backoff {
    /// The first delay.
    #[cfg_attr(
        feature = "schema",
        schemars(extend(
            "pattern" = "^[0-9]+([.][0-9]+)? *(ms|s|m|h)$",
            "examples" = ["500ms", "2s", "10m", "1h"]
        ))
    )]
    pub(crate) initial: Maybe<String>,
    /// The longest delay.
    #[cfg_attr(
        feature = "schema",
        schemars(extend(
            "pattern" = "^[0-9]+([.][0-9]+)? *(ms|s|m|h)$",
            "examples" = ["500ms", "2s", "10m", "1h"]
        ))
    )]
    pub(crate) max: Maybe<String>,
    /// How many times longer each delay is than the one before.
    #[cfg_attr(feature = "schema", schemars(extend("minimum" = 1, "maximum" = 100)))]
    pub(crate) factor: Maybe<f64>,
    /// How many attempts, the first included.
    #[cfg_attr(feature = "schema", schemars(extend("minimum" = 1, "maximum" = 1000)))]
    pub(crate) attempts: Maybe<u64>,
}

keys! { Backoff: initial, max, factor, attempts }
