//! Each client, sending one request and checking the answer.

use errspec::client::BODY_LIMIT;
use errspec::{Advice, adapter};
use errspec::{ApiError, Call, CheckError, ErrorSet, Failure, Outcome, TransportError};
use http::Method;
use http_body_util::{BodyExt, Empty};
use hyper_util::client::legacy::{self, connect::HttpConnector};
use hyper_util::rt::TokioExecutor;
use std::io::Read;
use std::sync::LazyLock;
use std::time::Duration;
use tokio::runtime::Runtime;

/// How long a client waits for an answer: no test gets here unless it is about waiting.
const PATIENCE: Duration = Duration::from_secs(20);

/// The clients that have an adapter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Client {
    Reqwest,
    ReqwestBlocking,
    Ureq,
    HyperUtil,
}

pub const ALL: [Client; 4] = [
    Client::Reqwest,
    Client::ReqwestBlocking,
    Client::Ureq,
    Client::HyperUtil,
];

/// What came of a request.
#[derive(Debug)]
pub enum Met<E: ApiError> {
    Failure(Failure<E>),
    Success {
        status: u16,
        body: Vec<u8>,
    },
    /// No answer, or what may have been a success broke off.
    Transport {
        outcome: Outcome,
        for_get: Advice<'static>,
        for_post: Advice<'static>,
    },
    /// A success was handed back, and its body broke off when the caller read it.
    Broken,
}

impl<E: ApiError> Met<E> {
    pub fn failure(self) -> Failure<E> {
        match self {
            Self::Failure(failure) => failure,
            other => panic!("expected a failure, got {other:?}"),
        }
    }

    fn of<T: TransportError>(error: CheckError<E, T>) -> Self {
        match error {
            CheckError::Api(failure) => Self::Failure(failure),
            transport => Self::Transport {
                outcome: transport.outcome(),
                for_get: transport.advice(&Call::new(Method::GET)),
                for_post: transport.advice(&Call::new(Method::POST)),
            },
        }
    }

    fn of_body<T>(status: u16, body: Result<Vec<u8>, T>) -> Self {
        match body {
            Ok(body) => Self::Success { status, body },
            Err(_) => Self::Broken,
        }
    }
}

pub static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());

impl Client {
    pub fn get<S: ErrorSet>(self, url: &str) -> Met<S::Api> {
        self.send::<S>(Method::GET, url, PATIENCE, BODY_LIMIT)
    }

    pub fn get_up_to<S: ErrorSet>(self, url: &str, limit: usize) -> Met<S::Api> {
        self.send::<S>(Method::GET, url, PATIENCE, limit)
    }

    pub fn get_within<S: ErrorSet>(self, url: &str, patience: Duration) -> Met<S::Api> {
        self.send::<S>(Method::GET, url, patience, BODY_LIMIT)
    }

    pub fn head<S: ErrorSet>(self, url: &str) -> Met<S::Api> {
        self.send::<S>(Method::HEAD, url, PATIENCE, BODY_LIMIT)
    }

    fn send<S: ErrorSet>(
        self,
        method: Method,
        url: &str,
        patience: Duration,
        limit: usize,
    ) -> Met<S::Api> {
        match self {
            Self::Reqwest => RUNTIME.block_on(reqwest::<S>(method, url, patience, limit)),
            Self::ReqwestBlocking => reqwest_blocking::<S>(method, url, patience, limit),
            Self::Ureq => ureq::<S>(method, url, patience, limit),
            Self::HyperUtil => RUNTIME.block_on(hyper_util::<S>(method, url, limit)),
        }
    }
}

async fn reqwest<S: ErrorSet>(
    method: Method,
    url: &str,
    patience: Duration,
    limit: usize,
) -> Met<S::Api> {
    use adapter::reqwest::Check;
    let http = ::reqwest::Client::builder()
        .timeout(patience)
        .build()
        .unwrap();
    let answer = match http.request(method, url).send().await {
        Ok(answer) => answer.check_with_limit::<S>(limit).await,
        Err(error) => Err(CheckError::Transport(error)),
    };
    match answer {
        Ok(answer) => {
            let status = answer.status().as_u16();
            Met::of_body(status, answer.bytes().await.map(Vec::from))
        }
        Err(error) => Met::of(error),
    }
}

fn reqwest_blocking<S: ErrorSet>(
    method: Method,
    url: &str,
    patience: Duration,
    limit: usize,
) -> Met<S::Api> {
    use adapter::reqwest_blocking::Check;
    let http = ::reqwest::blocking::Client::builder()
        .timeout(patience)
        .build()
        .unwrap();
    let answer = match http.request(method, url).send() {
        Ok(answer) => answer.check_with_limit::<S>(limit),
        Err(error) => Err(error.into()),
    };
    match answer {
        Ok(answer) => {
            let status = answer.status().as_u16();
            Met::of_body(status, answer.bytes().map(Vec::from))
        }
        Err(error) => Met::of(error),
    }
}

fn ureq<S: ErrorSet>(method: Method, url: &str, patience: Duration, limit: usize) -> Met<S::Api> {
    use adapter::ureq::Check;
    let config = ::ureq::Agent::config_builder()
        .http_status_as_error(false)
        .timeout_global(Some(patience));
    let agent: ::ureq::Agent = config.build().into();
    let request = http::Request::builder()
        .method(method)
        .uri(url)
        .body(())
        .unwrap();
    match agent.run(request).check_with_limit::<S>(limit) {
        Ok(answer) => {
            let status = answer.status().as_u16();
            let mut body = Vec::new();
            let read = answer.into_body().into_reader().read_to_end(&mut body);
            Met::of_body(status, read.map(|_| body))
        }
        Err(error) => Met::of(error),
    }
}

async fn hyper_util<S: ErrorSet>(method: Method, url: &str, limit: usize) -> Met<S::Api> {
    use adapter::http_body::Check;
    let http: legacy::Client<HttpConnector, Empty<&[u8]>> =
        legacy::Client::builder(TokioExecutor::new()).build_http();
    let request = http::Request::builder()
        .method(method)
        .uri(url)
        .body(Empty::new())
        .unwrap();
    let answer = match http.request(request).await {
        Ok(answer) => answer.check_with_limit::<S>(limit).await,
        Err(error) => return Met::of(CheckError::Transport(error)),
    };
    match answer {
        Ok(answer) => {
            let status = answer.status().as_u16();
            let body = answer.into_body().collect().await;
            Met::of_body(status, body.map(|body| body.to_bytes().to_vec()))
        }
        Err(error) => Met::of(error),
    }
}
