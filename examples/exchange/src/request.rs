//! What handlers take out of a request, beside what axum's own extractors do.

use crate::amount::Amount;
use crate::api::infinex::{self, InvalidParameterArgs};
use crate::ledger::{Caller, Order};
use crate::server::Exchange;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use serde::Deserialize;

pub(crate) const API_KEY: &str = "x-api-key";
pub(crate) const TWO_FACTOR_CODE: &str = "x-2fa-code";

impl FromRequestParts<Exchange> for Caller {
    type Rejection = infinex::Error;

    async fn from_request_parts(
        parts: &mut Parts,
        exchange: &Exchange,
    ) -> Result<Self, infinex::Error> {
        let key = parts.headers.get(API_KEY);
        let key = key.ok_or_else(infinex::Error::api_key_missing)?;
        let key = key
            .to_str()
            .map_err(|_| infinex::Error::api_key_invalid())?;
        Ok(exchange.ledger().authenticate(key)?)
    }
}

/// The 2FA code, if one is attached.
pub(crate) struct Code(pub(crate) Option<String>);

impl FromRequestParts<Exchange> for Code {
    type Rejection = infinex::Error;

    async fn from_request_parts(parts: &mut Parts, _: &Exchange) -> Result<Self, infinex::Error> {
        let Some(code) = parts.headers.get(TWO_FACTOR_CODE) else {
            return Ok(Self(None));
        };
        let code = code.to_str();
        let code = code.map_err(|_| invalid("2FA code", "is not ASCII text"))?;
        Ok(Self(Some(code.to_owned())))
    }
}

#[derive(Deserialize)]
pub(crate) struct NewKey {
    name: Option<String>,
}

impl NewKey {
    pub(crate) fn name(self) -> Result<String, infinex::Error> {
        required("name", self.name)
    }
}

/// The body of a withdrawal. Each part may be missing, so that the answer can say which one is.
#[derive(Deserialize)]
pub(crate) struct NewWithdrawal {
    reference: Option<String>,
    asset: Option<String>,
    network: Option<String>,
    amount: Option<String>,
}

impl NewWithdrawal {
    pub(crate) fn order(self) -> Result<Order, infinex::Error> {
        let amount = required("amount", self.amount)?.parse();
        let amount = amount.ok().filter(|amount| *amount > Amount::ZERO);
        let wrong_amount = || invalid("amount", "must be a positive number of at most 8 decimals");
        Ok(Order {
            reference: required("reference", self.reference)?,
            asset: required("asset", self.asset)?,
            network: required("network", self.network)?,
            amount: amount.ok_or_else(wrong_amount)?,
        })
    }
}

fn required(parameter: &str, value: Option<String>) -> Result<String, infinex::Error> {
    value.ok_or_else(|| infinex::Error::missing_parameter(parameter))
}

fn invalid(parameter: &str, problem: &str) -> infinex::Error {
    infinex::Error::invalid_parameter(InvalidParameterArgs { parameter, problem })
}
