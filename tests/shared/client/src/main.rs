//! Reads an answer from standard input, and says what the user is told.

use http::{HeaderMap, StatusCode};
use shop_errors::errspec::Failure;
use shop_errors::shop::Error;

fn main() {
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).expect("an answer");
    let (status, body) = answer.trim().split_once(' ').expect("a status and a body");
    let status: StatusCode = status.parse().expect("a status");
    let body = body.as_bytes().to_vec().into();
    match Failure::<Error>::read(status, &HeaderMap::new(), &body) {
        None => println!("ordered"),
        Some(failure) => match failure.error() {
            Some(Error::OutOfStock(held)) => println!("take {} of {}", held.left(), held.sku()),
            // The crate of errors is `non_exhaustive`: a newer one may have other errors.
            _ => println!("not ordered: {failure}"),
        },
    }
}
