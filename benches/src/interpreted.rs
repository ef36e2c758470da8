//! A spec that is read at run time beside the module that is generated of it.

use crate::bodies::{CLOSED, Order, Size, body};
use crate::{Job, of_1000};
use bytes::Bytes;
use errspec_interpret::Api;
use http::{HeaderMap, StatusCode};
use std::hint::black_box;

const OF_100: &str = include_str!(concat!(env!("OUT_DIR"), "/of_100.yaml"));
const OF_1000: &str = include_str!(concat!(env!("OUT_DIR"), "/of_1000.yaml"));

/// An answer written, one read, and a spec loaded, which a generated module never has to.
///
/// # Panics
///
/// Panics if the catalogue is no spec, or one without the errors that are written here.
pub fn jobs() -> Vec<Job> {
    // The jobs live as long as the program.
    let api: &'static Api = Box::leak(Box::new(load("of_1000.yaml", OF_1000)));
    vec![
        write_closed(api),
        write_out_of_stock(api),
        read(api, Bytes::from_static(CLOSED.as_bytes())),
        read(
            api,
            body(Size::Middle, Order::CodeFirst, "OUT_OF_STOCK").into(),
        ),
        loading("100", "of_100.yaml", OF_100),
        loading("1,000", "of_1000.yaml", OF_1000),
    ]
}

#[expect(
    clippy::expect_used,
    reason = "a bench of what cannot be read measures nothing"
)]
fn load(path: &str, text: &str) -> Api {
    Api::parse(path, text).expect("the catalogue is a spec")
}

fn write_closed(api: &'static Api) -> Job {
    let write = move || {
        api.error(black_box("SHOP_CLOSED"))
            .map(|error| error.to_response())
    };
    assert!(matches!(write(), Some(Ok(_))), "nothing was written");
    let body = of_1000::Error::shop_closed().to_response().into_body();
    Job::new("response without fields, interpreted", write)
        .beside("compiled", || {
            black_box(of_1000::Error::shop_closed()).to_response()
        })
        .beside("copying the body", move || black_box(&body).to_vec())
}

fn write_out_of_stock(api: &'static Api) -> Job {
    let write = move || {
        let error = api.error(black_box("OUT_OF_STOCK"))?;
        let error = error.with("sku", black_box("pen-blue-07")).ok()?;
        let error = error.with("left", black_box(2)).ok()?;
        error.to_response().ok()
    };
    assert!(write().is_some(), "nothing was written");
    let ours = || of_1000::Error::out_of_stock(black_box("pen-blue-07"), black_box(2));
    let body = ours().to_response().into_body();
    Job::new("response with two fields, interpreted", write)
        .beside("compiled", move || ours().to_response())
        .beside("copying the body", move || black_box(&body).to_vec())
}

fn read(api: &'static Api, body: Bytes) -> Job {
    let (a, b, c) = (body.clone(), body.clone(), body);
    let read = move || api.read(409, &HeaderMap::new(), black_box(&a));
    let name = read().and_then(|failure| failure.name());
    assert!(name.is_some(), "no error was read");
    Job::new(format!("decode {} bytes, interpreted", b.len()), read)
        .beside("compiled", move || {
            of_1000::Failure::read(StatusCode::CONFLICT, &HeaderMap::new(), black_box(&b))
        })
        .beside("checking its UTF-8", move || {
            std::str::from_utf8(black_box(&c)).map(str::len)
        })
}

fn loading(count: &str, path: &'static str, text: &'static str) -> Job {
    Job::new(format!("load a spec of {count} errors"), move || {
        load(path, black_box(text))
    })
    .beside("yaml_serde, a value", move || {
        serde_yaml::from_str::<serde_yaml::Value>(black_box(text))
    })
}
