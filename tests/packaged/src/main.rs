//! A server answers with an error, and a client reads it: with the module of the build script, and with
//! that of the attribute.

errspec::include_spec!("shop");

#[errspec::spec("specs/shop.yaml")]
mod by_attribute {}

fn main() {
    let response: http::Response<bytes::Bytes> = shop::Error::out_of_stock("pen", 2).into();
    println!("{} {}", response.status(), String::from_utf8_lossy(response.body()));
    let (head, body) = response.into_parts();
    let failure: by_attribute::Failure =
        errspec::Failure::read(head.status, &head.headers, &body).expect("an error");
    match failure.error() {
        Some(by_attribute::Error::OutOfStock(held)) => {
            assert_eq!((held.sku(), held.left()), ("pen", 2));
        }
        other => panic!("{other:?}"),
    }
}
