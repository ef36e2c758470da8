//! Answers of several sizes, each with its code first and last.

/// The body of `SHOP_CLOSED`, an error without fields, in some 60 bytes.
pub const CLOSED: &str = r#"{"error":{"code":"SHOP_CLOSED","message":"the shop is closed"}}"#;

/// The body of `OUT_OF_STOCK`, or of another code, of some size.
pub fn body(size: Size, order: Order, code: &str) -> String {
    let details = r#""details":{"sku":"pen-blue-07","left":2}"#;
    let code = format!(r#""code":"{code}""#);
    let message = r#""message":"only 2 of pen-blue-07 left""#;
    let around = match size {
        Size::Small => String::new(),
        Size::Middle => concat!(
            r#""request_id":"req_7f3a9c21d4e84b06a1c5e2f0","at":"2026-03-01T12:34:56.789Z","#,
            r#""documentation":"https://docs.example.com/errors/out-of-stock","retryable":false,"#,
        )
        .to_owned(),
        Size::Large => {
            let frame = r#"{"service":"stock","at":"2026-03-01T12:34:56.789Z","span":9216734,"ok":[true,false]}"#;
            format!(
                r#""request_id":"req_7f3a9c21d4e84b06a1c5e2f0","trace":[{}],"#,
                [frame; 21].join(",")
            )
        }
    };
    let members = match order {
        Order::CodeFirst => format!("{code},{message},{around}{details}"),
        Order::CodeLast => format!("{message},{around}{details},{code}"),
    };
    format!(r#"{{"error":{{{members}}}}}"#)
}

/// How large a body is.
#[derive(Clone, Copy, Debug)]
pub enum Size {
    /// Some 110 bytes: the error and nothing else.
    Small,
    /// Some 300 bytes: a few members that no spec names.
    Middle,
    /// Some 2 KB: a list of objects that no spec names.
    Large,
}

/// Where in the body the code stands.
#[derive(Clone, Copy, Debug)]
pub enum Order {
    /// Before all else.
    CodeFirst,
    /// After all else.
    CodeLast,
}
