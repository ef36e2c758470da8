//! Orders a few things.

use errspec::adapter::reqwest::Check;
use errspec::{Advice, Call, CheckError};
use shop::{Error, Failure};

#[errspec::spec("../shop/specs/shop.yaml", side = "client")]
pub mod shop {}

type Answer = Result<String, CheckError<Error, reqwest::Error>>;

async fn order(http: &reqwest::Client, what: &str) -> Answer {
    let address = std::env::var("ADDRESS").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let request = http.post(format!("http://{address}/orders/{what}"));
    let answer = request.send().await?.check::<Error>().await?;
    Ok(format!("{} left", answer.text().await?))
}

/// What the user is told.
fn explain(failure: &Failure) -> String {
    match failure.error() {
        Some(Error::OutOfStock(held)) => format!("take {} instead?", held.left()),
        Some(Error::NoSuchProduct(held)) => format!("what is {}?", held.sku()),
        _ => match failure.advice(&Call::new(reqwest::Method::POST)) {
            Advice::Verify => "it may be ordered: look before you order again".to_owned(),
            Advice::RetryAfter(delay) | Advice::Backoff(delay) => format!("again in {delay:?}"),
            _ => format!("no: {failure}"),
        },
    }
}

#[tokio::main]
async fn main() -> Result<(), reqwest::Error> {
    let http = reqwest::Client::new();
    for what in ["pen/1", "pen/3", "ink/1", "gold/1", "pen/many"] {
        match order(&http, what).await {
            Ok(answer) => println!("{what}: {answer}"),
            Err(CheckError::Api(failure)) => println!("{what}: {}", explain(&failure)),
            Err(CheckError::Transport(error)) => return Err(error),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::StatusCode;
    use reqwest::header::HeaderMap;

    #[test]
    fn fewer_are_offered() {
        let failure = Error::out_of_stock("pen", 2).to_failure();
        assert_eq!(explain(&failure), "take 2 instead?");
    }

    #[test]
    fn an_error_of_tomorrow_is_shown_as_it_came() {
        let body = r#"{"error":{"code":"BANNED","msg":"not you"}}"#.into();
        let failure = Failure::read(StatusCode::FORBIDDEN, &HeaderMap::new(), &body);
        let told = explain(&failure.unwrap());
        assert_eq!(told, "no: shop answered 403 Forbidden, BANNED: not you");
    }
}
