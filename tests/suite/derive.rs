//! Error types of users' own: what they become, what is kept for the log, and what a client of
//! the API reads off the socket.

use actix_web::{App, HttpResponse, HttpServer, Responder, rt, web};
use axum::Router;
use axum::response::IntoResponse;
use axum::routing::get;
use errspec::adapter::reqwest::Check;
use errspec::{ApiError, CheckError, Failure, IntoApiError};
use errspec_tests::api::infinex;
use errspec_tests::derive::{
    Archive, Borrowed, ByGlob, ByMacro, ByOtherName, Database, Everything, NoPart, Purchase, Store,
    Withdrawal,
};
use errspec_tests::specs::{everything, messages};
use snafu::{IntoError, ResultExt};
use std::error::Error;
use tokio::net::TcpListener;

/// What frameworks answer by themselves.
trait Answers: IntoResponse + Responder + Into<actix_web::Error> + Send + 'static {}

impl<Own: IntoResponse + Responder + Into<actix_web::Error> + Send + 'static> Answers for Own {}

/// What a client makes of the answer when a handler of axum or of actix-web returns this error.
async fn answer<E: ApiError, Own: Answers>(own: fn() -> Own) -> Failure<E> {
    let of_axum = ask::<E>(&axum(own).await, "/").await;
    let address = actix_web(own);
    for path in ["/", "/alone"] {
        let of_actix_web = ask::<E>(&address, path).await;
        assert_eq!(of_actix_web.to_string(), of_axum.to_string());
        assert_eq!(of_actix_web.body(), of_axum.body());
    }
    of_axum
}

async fn ask<E: ApiError>(address: &str, path: &str) -> Failure<E> {
    let answer = reqwest::get(format!("http://{address}{path}"))
        .await
        .unwrap();
    match answer.check::<E>().await {
        Err(CheckError::Api(failure)) => failure,
        other => panic!("{other:?}"),
    }
}

async fn axum<Own: Answers>(own: fn() -> Own) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let handler = move || async move { Err::<(), Own>(own()) };
    let router = Router::new().route("/", get(handler));
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// The error in a `Result`, beside what else a handler fails with, and alone.
fn actix_web<Own: Answers>(own: fn() -> Own) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        let fail = move || async move { Err::<HttpResponse, actix_web::Error>(own().into()) };
        let alone = move || async move { own() };
        let app = move || {
            App::new()
                .route("/", web::get().to(fail))
                .route("/alone", web::get().to(alone))
        };
        let server = HttpServer::new(app).workers(1).listen(listener).unwrap();
        let run = server.disable_signals().run();
        rt::System::new().block_on(run).unwrap();
    });
    address
}

/// Asserts that a client reads this error of Infinex, whose wire format has a code and a message.
async fn answers<Own: Answers>(own: fn() -> Own, error: infinex::Error) {
    let failure = answer::<infinex::Error, Own>(own).await;
    assert_eq!(failure.status(), error.status());
    assert_eq!(failure.code(), Some(error.code()));
    assert_eq!(failure.message(), Some(error.to_string().as_str()));
}

/// The error of Everything that a client reads, with the fields that have a place on the wire.
async fn read<Own: Answers>(own: fn() -> Own) -> everything::Error {
    let failure = answer::<everything::Error, Own>(own).await;
    failure.error().expect("an error of the spec").clone()
}

/// The messages of an error and of its causes.
fn chain(error: &dyn Error) -> Vec<String> {
    let mut messages = vec![error.to_string()];
    let mut cause = error.source();
    while let Some(inner) = cause {
        messages.push(inner.to_string());
        cause = inner.source();
    }
    messages
}

fn kept(error: Withdrawal) -> Vec<String> {
    chain(&infinex::Error::from(error)).split_off(1)
}

fn exceeds_balance() -> infinex::Error {
    infinex::Error::withdrawal_exceeds_balance(infinex::WithdrawalExceedsBalanceArgs {
        amount: "10",
        asset: "BTC",
        available: "2",
    })
}

#[tokio::test]
async fn fields_are_filled_by_their_names() {
    let short = || Withdrawal::Short {
        amount: "10".to_owned(),
        asset: "BTC",
        available: "2".to_owned(),
    };
    answers(short, exceeds_balance()).await;
}

#[tokio::test]
async fn fields_are_filled_by_expressions_over_fields() {
    let short = || Withdrawal::ShortBy {
        amount: 10,
        asset: "BTC".to_owned(),
        missing: 8,
        account_id: 42,
    };
    answers(short, exceeds_balance()).await;
    let infinex::Error::WithdrawalExceedsBalance(held) = short().into() else {
        panic!("another error");
    };
    assert_eq!(held.account_id(), Some(42));

    answers(
        || Withdrawal::NoOrder(7),
        infinex::Error::not_found("order 7"),
    )
    .await;
    answers(
        || Withdrawal::Network("TRON".to_owned(), 'B', 0),
        infinex::Error::network_mismatch(infinex::NetworkMismatchArgs {
            network: "TRON",
            asset: "B",
        }),
    )
    .await;
    answers(
        || Withdrawal::Syntax { line: 3, column: 9 },
        infinex::Error::invalid_parameter(infinex::InvalidParameterArgs {
            parameter: "file",
            problem: "line 3, column 9",
        }),
    )
    .await;
}

#[tokio::test]
async fn what_is_an_error_of_the_api_already_stays_as_it_is() {
    answers(
        || Withdrawal::from(infinex::Error::api_key_missing()),
        infinex::Error::api_key_missing(),
    )
    .await;
    answers(
        || Withdrawal::Archive(Archive { id: 6 }),
        infinex::Error::not_found("archive 6 is gone"),
    )
    .await;
}

#[tokio::test]
async fn a_cause_is_kept_and_does_not_reach_the_client() {
    answers(
        || Withdrawal::from(Database),
        infinex::Error::internal_server_error(),
    )
    .await;

    let refused = "connection to 10.0.0.7 refused";
    assert_eq!(kept(Withdrawal::Database(Database)), [refused]);
    let cause = infinex::Error::from(Withdrawal::Database(Database));
    assert!(cause.source().unwrap().is::<Database>());

    let read = Withdrawal::Read {
        path: "/etc/keys".to_owned(),
        source: std::io::Error::other("disk on fire"),
    };
    assert_eq!(kept(read), ["cannot read /etc/keys", "disk on fire"]);
    assert_eq!(kept(Withdrawal::Late { seconds: 9 }), ["after 9s"]);
    assert_eq!(
        kept(Withdrawal::Damaged { page: 4 }),
        ["page 4 is damaged"],
        "nothing of it becomes a field of the API's error, so it is kept whole"
    );
    let none = kept(Withdrawal::Code { source: Database });
    assert_eq!(none, [""; 0]);
}

#[test]
fn question_marks_are_enough() {
    fn database() -> Result<(), Database> {
        Err(Database)
    }
    fn domain() -> Result<(), Withdrawal> {
        Ok(database()?)
    }
    fn handler() -> Result<(), infinex::Error> {
        Ok(domain()?)
    }
    assert_eq!(handler(), Err(infinex::Error::internal_server_error()));
}

#[tokio::test]
async fn causes_are_called_as_snafu_calls_them() {
    let closed: Result<(), Store> = Err(Database).context(errspec_tests::derive::ClosedSnafu);
    let closed = infinex::Error::from(closed.unwrap_err());
    assert_eq!(chain(&closed)[1], "connection to 10.0.0.7 refused");
    let why = std::io::Error::other("disk on fire");
    let broken: Store = errspec_tests::derive::BrokenSnafu.into_error(why);
    assert_eq!(chain(&infinex::Error::from(broken))[1], "disk on fire");
    answers(
        || Store::NoSource {
            source: "the spring".to_owned(),
        },
        infinex::Error::not_found("the spring"),
    )
    .await;
}

#[tokio::test]
async fn a_generic_type_answers_with_its_values() {
    let unknown: fn() -> Borrowed<'static, u8> = || Borrowed::Unknown("x");
    let taken: fn() -> Borrowed<'static, u8> = || Borrowed::Taken { name: 5 };
    let missing: fn() -> Borrowed<'static, u8, 2> = || Borrowed::Missing { many: ["a", "b"] };
    answers(unknown, infinex::Error::not_found("x")).await;
    answers(taken, infinex::Error::api_key_name_taken("5")).await;
    answers(missing, infinex::Error::missing_parameter("a or b")).await;
}

#[tokio::test]
async fn fields_of_every_type_are_converted_behind_a_box_too() {
    let everything = || Everything {
        text: "hey".to_owned(),
        flag: true,
        signed: -3,
        unsigned: 3,
        float: 0.5,
        words: ["a".to_owned(), "b".to_owned()],
        table: [("k".to_owned(), vec![1, 2])].into(),
        anything: "any",
        maybe_list: Some(vec![std::time::Duration::from_millis(20)]),
        secret: "hush".to_owned(),
        r#type: "t".to_owned(),
    };
    let error = read(everything).await;
    let everything::Error::AllTypes(fields) = error else {
        panic!("{error:?}");
    };
    assert_eq!(fields.text(), "hey!");
    let numbers = (fields.signed(), fields.unsigned(), fields.float());
    assert_eq!(numbers, (-3, 3, 0.5));
    assert_eq!(fields.words(), ["a", "b"]);
    assert_eq!(fields.table()["k"], [1, 2]);
    assert_eq!(fields.anything(), &errspec::Value::from("any"));
    assert_eq!(fields.maybe(), Some("perhaps"));
    assert_eq!(fields.maybe_list().unwrap().len(), 1);
    assert_eq!((fields.secret(), fields.r#loop()), (None, 7));
    let everything::Error::AllTypes(fields) = everything().into() else {
        panic!("another error");
    };
    assert_eq!(fields.secret(), Some("hush"));
}

#[tokio::test]
async fn a_field_of_ones_own_goes_into_the_code() {
    let failure = answer::<everything::Error, _>(|| NoPart { part: 7 }).await;
    assert_eq!(failure.raw_code(), Some("part-7/sell"));
    let error = everything::Error::part(7, everything::Side::Sell);
    assert_eq!(failure.error(), Some(&error));
}

fn broken(path: &str) -> everything::Error {
    everything::Error::Broken(everything::Broken::new().with_path(path))
}

#[tokio::test]
async fn an_error_of_an_operation_is_one_of_the_api_too() {
    let error = read(|| Purchase::Broke).await;
    assert_eq!(error, everything::Error::no_funds());
    let open = || Purchase::Open {
        path: "a".to_owned(),
        why: std::io::Error::other("disk on fire"),
    };
    let operation = everything::BuyError::from(open());
    assert_eq!(
        operation,
        everything::BuyError::try_from(broken("a")).unwrap()
    );
    let error: everything::Error = open().into();
    assert_eq!(chain(&error), ["it broke", "disk on fire"]);
    let why = std::io::Error::other("disk full");
    let error: everything::Error = Purchase::Write { why }.into();
    assert_eq!(error, broken("disk full"));
    assert_eq!(chain(&error), ["it broke", "disk full"]);
    let mode = Purchase::Mode {
        path: "b".to_owned(),
        mode: 7,
    };
    let error: everything::Error = mode.into();
    assert_eq!(chain(&error)[1], "cannot open b in mode 7");
    assert_eq!(error, broken("b"));
    let error = read(|| Purchase::Buy(everything::BuyError::no_funds())).await;
    assert_eq!(error, everything::Error::no_funds());
}

#[test]
fn a_type_can_be_written_by_a_macro() {
    let mine = [
        (ByMacro::Tuple("x".to_owned()), "x x"),
        (
            ByMacro::Named {
                what: "y".to_owned(),
            },
            "y",
        ),
        (ByMacro::Whole("z".to_owned()), r#"Whole("z")"#),
    ];
    for (mine, resource) in mine {
        assert_eq!(
            infinex::Error::from(mine),
            infinex::Error::not_found(resource)
        );
    }
}

#[test]
fn the_module_of_the_spec_can_have_another_path() {
    assert_eq!(
        everything::Error::from(ByOtherName),
        everything::Error::no_funds()
    );
    let error = messages::Error::from(ByGlob(messages::Error::suspended()));
    assert_eq!(error, messages::Error::suspended());
}

/// In a crate that has the spec's module from another one.
#[derive(Debug, IntoApiError)]
#[api_error(infinex::Error)]
enum Elsewhere<'a> {
    #[api_error(NotFound, resource = what)]
    Lost { what: &'a str },
}

#[test]
fn a_type_can_live_in_another_crate_than_its_spec() {
    let error = infinex::Error::from(Elsewhere::Lost { what: "x" });
    assert_eq!(error, infinex::Error::not_found("x"));
}
