//! The suite on a server of actix-web.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::{Next, from_fn};
use actix_web::web::{self, Bytes, Path, PayloadConfig, ServiceConfig};
use actix_web::{App, Error, HttpResponse, HttpServer, Responder, ResponseError, rt};
use errspec::ApiError;
use errspec::server::Answered;
use errspec_conformance::apis::{self, everything};
use errspec_conformance::{
    ANSWERED, BODY_LIMIT, Connection, Framework, answered, asked, for_each_api,
};
use std::net::{SocketAddr, TcpListener};
use std::thread;

const ACTIX_WEB: Framework = Framework {
    own_headers: &["date"],
    reason_phrases: false,
};

errspec_conformance::suite!(start, ACTIX_WEB);

/// Serves on a free port until the tests end.
fn start() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let app = || App::new().wrap(from_fn(mark)).configure(routes);
        let server = HttpServer::new(app).workers(1).listen(listener).unwrap();
        rt::System::new()
            .block_on(server.disable_signals().run())
            .unwrap();
    });
    address
}

fn routes(config: &mut ServiceConfig) {
    config.app_data(PayloadConfig::new(BODY_LIMIT));
    config.route("/buy/{error}", web::route().to(buy));
    macro_rules! add {
        ($api:ident) => {
            let api = concat!("/", stringify!($api));
            config.route(
                &format!("{api}/{{error}}"),
                web::route().to(fail::<apis::$api::Error>),
            );
            config.route(
                &format!("{api}/{{error}}/alone"),
                web::route().to(alone::<apis::$api::Error>),
            );
        };
    }
    for_each_api!(add);
}

async fn fail<E: ApiError + ResponseError>(
    name: Path<String>,
    body: Bytes,
) -> Result<HttpResponse, E> {
    Err(asked(&name, &body))
}

async fn alone<E: ApiError + Responder>(name: Path<String>, body: Bytes) -> E {
    asked(&name, &body)
}

/// With actix-web's own error type, as a handler has it that may fail in many ways.
async fn buy(name: Path<String>, body: Bytes) -> Result<HttpResponse, Error> {
    let error: everything::Error = asked(&name, &body);
    Err(everything::BuyError::try_from(error).unwrap())?
}

/// A middleware, which learns from the response which error it says, and has the error itself.
async fn mark(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let mut response = next.call(request).await?;
    let answered = response.response().extensions().get().map(answered);
    if let Some(answered) = answered {
        let error = response.response().error().expect("the error is kept");
        assert!(error.as_response_error().status_code() == response.status());
        let value = HeaderValue::from_str(&answered).unwrap();
        let name = HeaderName::from_static(ANSWERED);
        response.headers_mut().insert(name, value);
    }
    Ok(response)
}

/// actix-web has no place for the phrase: the status keeps its own, and the header says the rest.
#[test]
fn the_reason_phrase_is_that_of_the_status() {
    let mut connection = Connection::open(start());
    let ask = br#"{"fields":[["detail","no such order"]],"cause":null}"#;
    let answer = connection.send("POST", "/eb/NOT_FOUND", ask);
    assert_eq!(answer.reason, "Not Found");
    let header = answer.header("eb-reason-phrase");
    assert_eq!(header, Some(&b"no such order"[..]));
}

/// What `as_error` finds is the error that the handler returned.
#[test]
fn the_error_is_kept_beside_the_response() {
    let error = apis::infinex::Error::not_found("order 7");
    let response = HttpResponse::from_error(error.clone());
    let kept = response.error().unwrap().as_error::<apis::infinex::Error>();
    assert_eq!(kept, Some(&error));
    let answered = *response.extensions().get::<Answered>().unwrap();
    assert_eq!(answered.error().name, "NOT_FOUND");
}
