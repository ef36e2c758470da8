//! A page of the web can have a name of its own for `127.0.0.1`, and ask a mock there by it.

use crate::mock::{service, start};

#[test]
fn what_others_asked_for_and_the_service_behind_are_for_this_machine() {
    let alone = start(&[]);
    let behind = start(&["--upstream", &service()]);
    let port = behind.address().rsplit(':').next().unwrap();
    let own = [
        behind.address().to_owned(),
        format!("localhost:{port}"),
        format!("shop.localhost:{port}"),
        format!("[::1]:{port}"),
    ];
    for host in own {
        for (server, target, status) in [
            (&alone, "/_errspec", 200),
            (&behind, "/_errspec", 200),
            (&behind, "/x", 201),
        ] {
            let text = server.raw_for(&host, "GET", target, "").unwrap();
            assert!(
                text.starts_with(&format!("HTTP/1.1 {status}")),
                "{host}: {text}"
            );
        }
    }
    for host in [
        "evil.example",
        &format!("evil.example:{port}"),
        "localhost.evil.example",
        "",
    ] {
        for (server, method, target) in [
            (&alone, "GET", "/_errspec"),
            (&alone, "DELETE", "/_errspec"),
            (&behind, "GET", "/_errspec"),
            (&behind, "GET", "/x"),
            (&behind, "POST", "/x"),
        ] {
            let text = server.raw_for(host, method, target, "").unwrap();
            assert!(text.starts_with("HTTP/1.1 403"), "{host}: {text}");
            assert!(
                !text.contains("total") && !text.contains("x-own"),
                "{host}: {text}"
            );
        }
        // What the spec has is no secret, and a test may call its server what it likes.
        let text = alone.raw_for(host, "GET", "/SOLD_OUT", "").unwrap();
        assert!(text.starts_with("HTTP/1.1 409"), "{host}: {text}");
    }
    let counted = alone.raw_for("localhost", "GET", "/_errspec", "").unwrap();
    assert!(counted.contains("\"SOLD_OUT\":4"), "{counted}");
}

#[test]
fn who_listens_for_others_answers_under_any_name() {
    let behind = start(&["--upstream", &service(), "--host", "0.0.0.0"]);
    let text = behind.raw_for("shop.example", "GET", "/x", "").unwrap();
    assert!(text.starts_with("HTTP/1.1 201"), "{text}");
}
