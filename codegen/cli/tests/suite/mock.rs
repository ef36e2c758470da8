//! `errspec mock`, over real sockets.

use crate::program::{errspec, folder, run, run_in};
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const SHOP: &str = r#"
errspec: 1
api: shop
envelope: { body: { code: "{code}", text: "{message}", data: "{fields}" } }
types: { Size: [small, large] }
errors:
  SOLD_OUT: { status: 409, message: "no {sku} left", fields: { sku: { type: string, example: pens }, size: Size? } }
  CLOSED:
    status: 503
    message: closed
    retry: backoff
    headers: { Retry-After: "{retry_after}" }
    fields: { retry_after: { type: "duration(s)", example: 30 } }
  BROKEN: { status: 500, message: broken }
operations:
  order: { errors: [SOLD_OUT] }
"#;

/// A mock that runs until it is dropped.
pub(crate) struct Server {
    child: Child,
    address: String,
    _folder: tempfile::TempDir,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn start(flags: &[&str]) -> Server {
    let folder = folder(&[("shop.yaml", SHOP)]);
    let mut command = errspec(&[&["mock", "shop.yaml", "--port", "0"], flags].concat());
    command.current_dir(folder.path()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let address = line
        .split("http://")
        .nth(1)
        .unwrap()
        .split(',')
        .next()
        .unwrap();
    Server {
        child,
        address: address.to_owned(),
        _folder: folder,
    }
}

impl Server {
    /// The bytes of an answer; None where the connection was reset.
    fn raw(&self, method: &str, target: &str, headers: &str) -> Option<String> {
        self.raw_for("localhost", method, target, headers)
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    pub(crate) fn raw_for(
        &self,
        host: &str,
        method: &str,
        target: &str,
        headers: &str,
    ) -> Option<String> {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(10)))
            .unwrap();
        write!(
            stream,
            "{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}\r\n"
        )
        .unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).ok()?;
        Some(String::from_utf8(bytes).unwrap())
    }

    fn get(&self, target: &str, headers: &str) -> (u16, Value) {
        let text = self.raw("GET", target, headers).expect("an answer");
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, serde_json::from_str(body).unwrap_or(Value::Null))
    }
}

#[test]
fn a_request_chooses_by_path_header_and_query() {
    let server = start(&[]);
    let (status, body) = server.get("/orders/SOLD_OUT", "");
    assert_eq!((status, body["text"].as_str()), (409, Some("no pens left")));
    let (_, body) = server.get("/SOLD_OUT?sku=ink&size=large&size=huge", "");
    assert_eq!(
        body["data"],
        serde_json::json!({ "sku": "ink", "size": "large" })
    );
    let (status, _) = server.get("/anything", "Prefer: code=BROKEN\r\n");
    assert_eq!(status, 500);
    let (status, _) = server.get("/anything", "Prefer: code=503\r\n");
    assert_eq!(status, 503);
    let (status, body) = server.get("/anything/503", "");
    assert_eq!((status, body), (200, serde_json::json!({})));
    let text = server.raw("GET", "/x", "Prefer: code=SOLD_OT\r\n").unwrap();
    assert!(text.contains("did you mean `SOLD_OUT`?"), "{text}");
    let (_, body) = server.get("/_errspec", "");
    assert_eq!(body["counts"]["SOLD_OUT"], 2);
    assert_eq!(body["total"], 5);
}

#[test]
fn faults_of_the_connection() {
    let server = start(&[]);
    let fault = |name: &str| {
        let header = format!("Prefer: fault={name}\r\n");
        server.raw(
            "GET",
            "/SOLD_OUT",
            &format!("{header}Prefer: code=SOLD_OUT\r\n"),
        )
    };
    assert!(fault("reset").is_none_or(|text| text.is_empty()));
    assert_eq!(fault("empty").as_deref(), Some(""));
    let whole = fault("drip").unwrap();
    assert!(whole.ends_with("}}"), "{whole}");
    let cut = fault("cut").unwrap();
    assert!(
        cut.starts_with("HTTP/1.1 409") && !cut.ends_with("}}"),
        "{cut}"
    );
    let begin = Instant::now();
    fault("delay").unwrap();
    assert!(begin.elapsed() >= Duration::from_millis(1900));
}

#[test]
fn promises_that_are_broken() {
    let server = start(&[]);
    let broken = |name: &str| {
        let headers = format!("Prefer: code=SOLD_OUT, fault={name}\r\n");
        server.get("/x?size=small", &headers)
    };
    assert_eq!(broken("unknown-code").1["code"], "SOLD_OUT_OF_TOMORROW");
    assert!(broken("missing-field").1["data"].get("sku").is_none());
    assert!(broken("wrong-field").1["data"]["sku"].is_object());
    assert_eq!(broken("new-enum-value").1["data"]["size"], "of_tomorrow");
    assert_eq!(broken("broken-json").1, Value::Null);
    assert_eq!(broken("proxy").0, 502);
    assert_eq!(broken("gateway").0, 504);
    let text = server.raw(
        "GET",
        "/SOLD_OUT",
        "Prefer: code=SOLD_OUT, fault=wrong-type\r\n",
    );
    assert!(text.unwrap().contains("content-type: text/html"));
}

#[test]
fn a_sequence_and_the_same_bytes_for_the_same_seed() {
    let server = start(&["--sequence", "CLOSED*2,ok"]);
    let statuses: Vec<u16> = (0..4).map(|_| server.get("/orders", "").0).collect();
    assert_eq!(statuses, [503, 503, 200, 200]);
    assert_eq!(server.get("/others", "").0, 503);
    server.raw("DELETE", "/_errspec", "").unwrap();
    assert_eq!(server.get("/orders", "").0, 503);

    let flags = [
        "--rate",
        "0.5",
        "--values",
        "random",
        "--seed",
        "7",
        "--fault",
        "gateway=0.2",
    ];
    let answers = || {
        let server = start(&flags);
        let paths = (0..30).map(|number| format!("/orders/{}", number % 3));
        paths.map(|path| server.get(&path, "")).collect::<Vec<_>>()
    };
    let first = answers();
    assert_eq!(first, answers());
    let statuses: Vec<u16> = first.iter().map(|(status, _)| *status).collect();
    for status in [200, 409, 504] {
        assert!(statuses.contains(&status), "{statuses:?}");
    }
}

#[test]
fn an_operation_has_its_own_errors_alone() {
    let server = start(&["--rate", "1"]);
    for number in 0..10 {
        assert_eq!(server.get(&format!("/order/{number}x"), "").0, 409);
    }
}

/// A service that answers each request in the same way.
pub(crate) fn service() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut line = String::new();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            reader.read_line(&mut line).unwrap();
            while reader.read_line(&mut line).unwrap() > 2 {}
            let target = line.split(' ').nth(1).unwrap().to_owned();
            write!(
                stream,
                "HTTP/1.1 201 Created\r\nX-Own: yes\r\nContent-Length: {}\r\n\r\n\"{target}\"",
                target.len() + 2
            )
            .unwrap();
        }
    });
    format!("http://{address}")
}

#[test]
fn in_front_of_a_service_only_what_is_chosen_is_injected() {
    let server = start(&["--upstream", &service()]);
    assert_eq!(server.get("/a/b?c=d", ""), (201, Value::from("/a/b?c=d")));
    assert_eq!(server.get("/a/SOLD_OUT", "").0, 409);
    let cut = server.raw("GET", "/long", "Prefer: fault=cut\r\n").unwrap();
    assert!(
        cut.contains("x-own: yes") && !cut.ends_with("long\""),
        "{cut}"
    );
    let nobody = start(&["--upstream", "http://127.0.0.1:9"]);
    let text = nobody.raw("GET", "/", "").unwrap();
    assert!(
        text.starts_with("HTTP/1.1 501") && text.contains("the service behind"),
        "{text}"
    );
}

/// A client in bash: `$1` is how many requests it sends at most while the status is not 200, `$2` the
/// pause between them, `$3` the method.
const CLIENT: &str = r#"
for ((try = 0; try < $1; try++)); do
    exec 3<>"/dev/tcp/${ERRSPEC_MOCK_ADDRESS/:/\/}" || continue
    printf '%s /orders HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n\r\n' "$3" >&3
    answer=$(timeout 2 cat <&3 2>/dev/null | head -1)
    exec 3>&-
    [[ $answer == *' 200 '* ]] && break
    sleep "$2"
done
"#;

/// Judges the client, and returns what it did wrong, by what was injected.
fn judged(spec: &str, flags: [&str; 3]) -> (i32, Vec<(String, String)>) {
    let folder = folder(&[("shop.yaml", spec), ("client.sh", CLIENT)]);
    let judge = [
        "mock",
        "shop.yaml",
        "--judge",
        "--json",
        "--",
        "bash",
        "client.sh",
    ];
    let ran = run_in(folder.path(), &[&judge[..], &flags].concat());
    let results: Value = serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{}", ran.err));
    let results = results.as_array().unwrap().iter();
    let wrong = results.filter_map(|one| {
        let wrong = one["wrong"].as_str()?.to_owned();
        Some((one["what"].as_str().unwrap().to_owned(), wrong))
    });
    (ran.code, wrong.collect())
}

#[test]
fn a_client_that_repeats_a_post_blindly_is_found() {
    let (code, wrong) = judged(SHOP, ["3", "0.05", "POST"]);
    assert_eq!(code, 1);
    let of = |what: &str| {
        wrong
            .iter()
            .find(|(name, _)| name == what)
            .map(|(_, why)| why.as_str())
    };
    assert_eq!(of("SOLD_OUT"), Some("repeated what fails again"));
    assert_eq!(
        of("BROKEN"),
        Some("repeated what may have been done already")
    );
    assert!(
        of("CLOSED").unwrap().contains("was told to wait 1.00 s"),
        "{wrong:?}"
    );
    assert_eq!(
        of("reset"),
        Some("repeated what may have been done already")
    );
}

#[test]
fn a_client_that_gives_up_is_found_and_only_where_it_should_not() {
    let (code, wrong) = judged(SHOP, ["1", "0", "GET"]);
    assert_eq!(code, 1);
    let expected = (
        "CLOSED".to_owned(),
        "gave up what it should have repeated".to_owned(),
    );
    assert_eq!(wrong, [expected]);
}

/// Delays that grow are random: a short one is no fault, and none at all is.
#[test]
fn a_client_that_does_not_wait_is_found() {
    let spec = "errspec: 1\napi: shop\nerrors:\n  BUSY: { status: 503, retry: { backoff: { initial: 30s, max: 60s } } }\n";
    let at_once = "came back at once, and should wait, 30.00 s at first".to_owned();
    let (code, wrong) = judged(spec, ["5", "0", "GET"]);
    assert_eq!((code, wrong), (1, vec![("BUSY".to_owned(), at_once)]));
    let spec = spec.replace("max: 60s", "max: 60s, attempts: 2");
    let too_often = "sent it 4 times, and should 2 times at most".to_owned();
    let (_, wrong) = judged(&spec, ["5", "0", "GET"]);
    assert_eq!(wrong, [("BUSY".to_owned(), too_often)]);
    let spec = spec.replace("30s", "200ms").replace(", attempts: 2", "");
    assert_eq!(judged(&spec, ["5", "0.2", "GET"]), (0, Vec::new()));
}

#[test]
fn what_cannot_run_says_why() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let eb = "specs/eb.yaml";
    let forever = "18446744073709551615";
    let cases = [
        (vec!["mock", "no.yaml"], "cannot read `no.yaml`"),
        (
            vec!["mock", eb, "--port", &port],
            "`--port 0` takes a free port",
        ),
        (vec!["mock", eb, "--fault", "cutt=1"], "did you mean `cut`?"),
        (
            vec!["mock", eb, "--fault", "cut=2"],
            "write a number from 0 to 1",
        ),
        (
            vec!["mock", eb, "--sequence", "NOT_FOND"],
            "did you mean `NOT_FOUND`?",
        ),
        (vec!["mock", eb, "--upstream", "localhost"], "is no address"),
        (
            vec!["mock", eb, "--judge", "--", "no-such-program"],
            "cannot run `no-such-program`",
        ),
        (
            vec!["mock", eb, "--judge", "--limit", forever, "--", "true"],
            "no request came",
        ),
    ];
    for (arguments, message) in cases {
        let ran = run(&arguments);
        assert_eq!(ran.code, 2, "{arguments:?}");
        assert!(ran.err.contains(message), "{arguments:?}: {}", ran.err);
    }
}
