//! One event in the log for each error that is answered, with what clients do not see.

use crate::net;
use crate::values::exceeds_balance;
use actix_web::{App, HttpResponse, web};
use axum::Router;
use axum::routing::get;
use errspec::adapter::Replace;
use errspec::adapter::actix_web::StandIn;
use errspec::adapter::layer::StandInLayer;
use errspec::server;
use errspec_tests::api::infinex;
use errspec_tests::specs::everything;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, OnceLock};
use std::thread::{ThreadId, current};
use tokio::net::TcpListener;
use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

/// An event: its level, and its fields by name.
type Logged = (Level, BTreeMap<String, String>);

/// The events of errspec, by the thread that logged them: a test and the server it asks run on one.
///
/// There is one subscriber for all tests. With one for each, tracing would ask whichever is there
/// first whether an event is of interest, and remember what that one said.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<HashMap<ThreadId, Vec<Logged>>>>);

impl<S: Subscriber> Layer<S> for Log {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        if event.metadata().target() == "errspec" {
            let mut fields = Fields::default();
            event.record(&mut fields);
            let logged = (*event.metadata().level(), fields.0);
            let mut by_thread = self.0.lock().unwrap();
            by_thread.entry(current().id()).or_default().push(logged);
        }
    }
}

impl Log {
    /// The log of all tests.
    fn of_all() -> &'static Self {
        static LOG: OnceLock<Log> = OnceLock::new();
        LOG.get_or_init(|| {
            let log = Self::default();
            let subscriber = tracing_subscriber::registry().with(log.clone());
            tracing::subscriber::set_global_default(subscriber).unwrap();
            log
        })
    }

    /// What this thread logged since it was asked last.
    fn take(&self) -> Vec<Logged> {
        let mut by_thread = self.0.lock().unwrap();
        by_thread.remove(&current().id()).unwrap_or_default()
    }
}

#[derive(Default)]
struct Fields(BTreeMap<String, String>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }
}

/// The events of one request, which a server on this thread answers.
async fn events_of(router: Router, path: &str) -> (net::Raw, Vec<Logged>) {
    let log = Log::of_all();
    log.take();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move { axum::serve(listener, router).await });
    let raw = net::post_form(&address, path, &[]).await;
    (raw, log.take())
}

fn fields<const N: usize>(fields: [(&str, &str); N]) -> BTreeMap<String, String> {
    let own = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    fields.map(own).into()
}

#[tokio::test]
async fn an_error_is_logged_once_with_its_private_fields_and_all_its_causes() {
    let withdraw = || async { exceeds_balance(7) };
    let router = Router::new().fallback(withdraw);
    // The layer lets it pass, and does not log it once more.
    let router = router.layer(StandInLayer::<infinex::Error>::new());
    let (raw, events) = events_of(router, "/").await;
    assert_eq!(raw.status, 406);
    let expected = fields([
        ("api", "infinex"),
        ("code", "WITHDRAWAL_EXCEEDS_BALANCE"),
        ("status", "406"),
        ("private", "account_id=7"),
        ("message", "cannot withdraw 2 BTC: only 1 is available"),
    ]);
    assert_eq!(events, [(Level::DEBUG, expected)]);

    let broken = || async {
        let cause = std::io::Error::other("no route to db-3");
        let cause = std::io::Error::new(std::io::ErrorKind::NotConnected, Outer(cause));
        infinex::Error::internal_server_error().with_source(cause)
    };
    let (raw, events) = events_of(Router::new().fallback(broken), "/").await;
    assert!(!raw.text().contains("db-3"));
    assert_eq!(events.len(), 1);
    let (level, event) = &events[0];
    assert_eq!(*level, Level::ERROR);
    let expected = "the ledger is unreachable: no route to db-3";
    assert_eq!(event.get("source").map(String::as_str), Some(expected));
}

/// A cause that has a cause.
#[derive(Debug)]
struct Outer(std::io::Error);

impl fmt::Display for Outer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the ledger is unreachable")
    }
}

impl std::error::Error for Outer {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

#[tokio::test]
async fn what_stands_in_is_logged_with_what_was_said() {
    let broken = || async { (http::StatusCode::INTERNAL_SERVER_ERROR, "db-3 is down") };
    let router = Router::new().fallback(broken);
    let layer = StandInLayer::<infinex::Error>::new().replace(Replace::Text);
    let router = router.layer(layer);
    let (raw, events) = events_of(router, "/").await;
    assert_eq!(raw.status, 500);
    assert_eq!(events.len(), 1, "{events:?}");
    assert_eq!(
        events[0].1.get("source").map(String::as_str),
        Some("in place of 500 Internal Server Error: db-3 is down")
    );
}

/// An error of actix-web's shows clients its body, and says more to the log.
#[tokio::test]
async fn what_stands_in_on_actix_web_is_logged_once_with_its_cause() {
    let log = Log::of_all();
    log.take();
    let fail = || async {
        let body = HttpResponse::BadRequest().body("no");
        let cause = actix_web::error::InternalError::from_response("the lock of 10.0.0.7", body);
        Err::<(), _>(cause)
    };
    let middleware = StandIn::<infinex::Error>::new().replace(Replace::Text);
    let app = App::new().wrap(middleware).default_service(web::to(fail));
    let app = actix_web::test::init_service(app).await;
    let response =
        actix_web::test::call_service(&app, actix_web::test::TestRequest::get().to_request()).await;
    let body = actix_web::test::read_body(response).await;
    assert!(!String::from_utf8_lossy(&body).contains("10.0.0.7"));
    let events = log.take();
    let causes: Vec<_> = events
        .iter()
        .map(|(_, event)| event["source"].as_str())
        .collect();
    assert_eq!(
        causes,
        ["in place of 400 Bad Request: no: the lock of 10.0.0.7"]
    );
}

#[tokio::test]
async fn the_spec_says_at_which_level() {
    let router = Router::new()
        .route(
            "/warn",
            get(|| async {}).post(|| async { everything::Error::conflict() }),
        )
        .route(
            "/off",
            get(|| async {}).post(|| async { everything::Error::not_found() }),
        );
    let (_, events) = events_of(router.clone(), "/warn").await;
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].0, Level::WARN);
    let (raw, events) = events_of(router, "/off").await;
    assert_eq!((raw.status, events), (404, vec![]));
}

/// The texts of the one event of an error: its message, its private fields and its causes.
fn texts_of(error: &infinex::Error) -> [String; 3] {
    let log = Log::of_all();
    log.take();
    assert_eq!(server::answer(error).status(), error.status());
    let events = log.take();
    assert_eq!(events.len(), 1);
    let text = |name: &str| events[0].1.get(name).cloned().unwrap_or_default();
    ["message", "private", "source"].map(text)
}

/// A cause of others: what it does when it is shown, and what it says its own cause is.
#[derive(Debug)]
struct Odd(fn(&mut fmt::Formatter<'_>) -> fmt::Result, Option<Box<Odd>>);

impl fmt::Display for Odd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0(f)
    }
}

impl std::error::Error for Odd {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.1 {
            Some(cause) => Some(&**cause),
            None => Some(self),
        }
    }
}

fn caused_by(cause: Odd) -> [String; 3] {
    texts_of(&infinex::Error::internal_server_error().with_source(cause))
}

#[test]
fn nothing_in_an_event_begins_a_line_of_its_own() {
    let error = infinex::Error::not_found("/x\n2026-01-01 ERROR forged\u{1b}[2J\u{202e}");
    let [message, ..] = texts_of(&error);
    assert!(
        message.contains(r"/x\n2026-01-01 ERROR forged\u{1b}[2J\u{202e}"),
        "{message}"
    );

    let [.., source] = caused_by(Odd(|f| f.write_str("a\r\nb"), None));
    assert!(source.starts_with(r"a\r\nb: a\r\nb"), "{source}");
}

#[test]
fn a_cause_that_cannot_be_shown_takes_nothing_with_it() {
    let inner = || Some(Box::new(Odd(|f| f.write_str("the disk is full"), None)));
    for fails in [
        Odd(|_| Err(fmt::Error), inner()),
        Odd(|_| panic!("no text"), inner()),
    ] {
        let [.., source] = caused_by(fails);
        assert!(
            source.starts_with("(it cannot be shown): the disk is full: "),
            "{source}"
        );
    }
}

#[test]
fn causes_without_end_are_cut_and_so_are_their_texts() {
    let [.., source] = caused_by(Odd(|f| f.write_str("again"), None));
    assert_eq!(source.matches("again").count(), 32);
    assert!(source.ends_with('…'), "{source}");

    let endless = |f: &mut fmt::Formatter<'_>| loop {
        f.write_str("more and more ")?;
    };
    let [.., source] = caused_by(Odd(endless, None));
    assert!(
        source.ends_with('…') && source.len() < 9_000,
        "{}",
        source.len()
    );

    let nothing = |f: &mut fmt::Formatter<'_>| loop {
        f.write_str("")?;
    };
    let [.., source] = caused_by(Odd(nothing, None));
    assert_eq!(source, "…");

    // One that goes on writing is cut no later.
    let deaf = |f: &mut fmt::Formatter<'_>| {
        (0..1_000_000).for_each(|_| _ = f.write_str("more"));
        Ok(())
    };
    let inner = Some(Box::new(Odd(|f| f.write_str("inner"), None)));
    let [.., source] = caused_by(Odd(deaf, inner));
    assert!(
        source.ends_with("more…") && source.len() < 9_000,
        "{}",
        source.len()
    );

    let [message, ..] = texts_of(&infinex::Error::not_found("x".repeat(1_000_000)));
    assert!(
        message.ends_with('…') && message.len() < 9_000,
        "{}",
        message.len()
    );
}

/// A cause that is there for its own causes alone, each of which is new.
struct Fresh(usize);

impl fmt::Display for Fresh {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl fmt::Debug for Fresh {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("nobody shows it so")
    }
}

impl std::error::Error for Fresh {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self.0 {
            1_000_000 => panic!("there is none"),
            number => Some(Box::leak(Box::new(Self(number + 1)))),
        }
    }
}

#[test]
fn causes_that_are_made_when_asked_for_end_too() {
    let shown = |first: usize| {
        let [.., source] =
            texts_of(&infinex::Error::internal_server_error().with_source(Fresh(first)));
        source
    };
    let all: Vec<String> = (0..32).map(|number| number.to_string()).collect();
    assert_eq!(shown(0), format!("{}…", all.join(": ")));
    assert_eq!(shown(999_999), "999999: 1000000");
}
