//! A server that answers with the errors of a spec, and injects faults.

mod answer;
mod body;
mod choose;
mod fault;
mod host;
pub(crate) mod judge;
mod record;
mod upstream;

pub(crate) use answer::Values;
pub(crate) use choose::Policy;
pub(crate) use fault::{Fault, Rate, sequence, share_of};
pub(crate) use upstream::Upstream;

use crate::source::lock;
use body::{Pace, Sent};
use bytes::Bytes;
use choose::Choice;
use errspec_interpret::Api;
use fastrand::Rng;
use http::request::Parts;
use http::{HeaderValue, Method, Request, Response};
use http_body_util::{BodyExt as _, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use record::{Record, Recorded};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::net::{TcpListener, TcpStream};

/// What a mock does.
pub(crate) struct Mock {
    pub(crate) api: Api,
    policy: Mutex<Arc<Policy>>,
    pub(crate) values: Values,
    pub(crate) seed: u64,
    pub(crate) upstream: Option<Upstream>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    record: Record,
    /// How often each method and path was asked for, by their hashes: a path may be long.
    numbers: HashMap<u64, usize>,
}

/// What a request is answered with.
enum Answer {
    Made(Response<Bytes>),
    /// By the service behind.
    Passed(Response<Incoming>),
}

/// The path of the address that says what was answered.
const ADMIN: &str = "/_errspec";

/// A request with a larger body is refused.
const MAX_BODY: usize = 16_000_000;

/// Paths past this number share one count: a mock does not grow with the ids in paths.
const MAX_PATHS: usize = 10_000;

/// So many characters of a method or target are kept.
const MAX_TEXT: usize = 1000;

const DELAY: Duration = Duration::from_secs(2);

impl Mock {
    pub(crate) fn new(api: Api, policy: Policy) -> Self {
        Self {
            api,
            policy: Mutex::new(Arc::new(policy)),
            values: Values::default(),
            seed: 0,
            upstream: None,
            state: Mutex::default(),
        }
    }

    /// Changes what is answered, and forgets what was.
    fn set_policy(&self, policy: Policy) {
        *lock(&self.policy) = Arc::new(policy);
        *lock(&self.state) = State::default();
    }

    /// The last requests.
    fn requests(&self) -> Vec<Recorded> {
        lock(&self.state).record.last.clone()
    }

    /// Accepts connections for ever.
    pub(crate) async fn serve(self: Arc<Self>, listener: TcpListener) -> io::Result<()> {
        let is_local = listener.local_addr()?.ip().is_loopback();
        loop {
            let stream = match listener.accept().await {
                Ok((stream, _)) => stream,
                // The peer went away, or there are too many connections: others may come.
                Err(_) => {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                    continue;
                }
            };
            let mock = Arc::clone(&self);
            tokio::spawn(async move { mock.connection(stream, is_local).await });
        }
    }

    async fn connection(self: Arc<Self>, stream: TcpStream, is_local: bool) {
        let _ = stream.set_nodelay(true);
        // A second handle, by which the connection can be reset.
        let Ok(stream) = stream.into_std() else {
            return;
        };
        let Ok(handle) = stream.try_clone() else {
            return;
        };
        let Ok(stream) = TcpStream::from_std(stream) else {
            return;
        };
        let handle = Arc::new(handle);
        let service = service_fn(|request| {
            let (mock, handle) = (Arc::clone(&self), Arc::clone(&handle));
            async move { mock.answer(request, &handle, is_local).await }
        });
        let connection = hyper::server::conn::http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(Duration::from_secs(30))
            .serve_connection(TokioIo::new(stream), service);
        // How a connection ends is up to the fault, or to the peer.
        let _ = connection.await;
    }

    async fn answer(
        &self,
        request: Request<Incoming>,
        handle: &std::net::TcpStream,
        is_local: bool,
    ) -> io::Result<Response<Sent>> {
        let (parts, body) = request.into_parts();
        let is_private = self.upstream.is_some() || parts.uri.path() == ADMIN;
        if is_local
            && is_private
            && let Some(name) = host::strange_in(&parts.headers)
        {
            return Ok(whole(forbidden(name)));
        }
        let body = Limited::new(body, MAX_BODY).collect().await;
        let body = body.map_err(io::Error::other)?.to_bytes();
        if parts.uri.path() == ADMIN {
            return Ok(whole(self.admin(&parts.method)));
        }
        let number = self.number(&parts);
        let mut rng = self.rng(&parts, number);
        let policy = Arc::clone(&lock(&self.policy));
        let choice = choose::choose(&self.api, &policy, &parts, number, &mut rng);
        let choice = match choice {
            Ok(choice) => choice,
            Err(why) => return Ok(whole(refusal(&why))),
        };
        let response = self.respond(&choice, &parts, body.clone(), &mut rng).await;
        let response = match response {
            Answer::Made(response) => response,
            Answer::Passed(response) => {
                self.keep(&parts, &body, &choice, Some(response.status().as_u16()));
                return Ok(response.map(Sent::passed));
            }
        };
        let status = response.status().as_u16();
        let has_answer = !matches!(choice.fault, Some(Fault::Reset | Fault::Empty));
        self.keep(&parts, &body, &choice, has_answer.then_some(status));
        match choice.fault {
            Some(Fault::Reset) => {
                let _ = socket2::SockRef::from(handle).set_linger(Some(Duration::ZERO));
                Err(io::Error::other("reset on purpose"))
            }
            Some(Fault::Empty) => Err(io::Error::other("closed on purpose")),
            fault => {
                if fault == Some(Fault::Delay) {
                    tokio::time::sleep(DELAY).await;
                }
                let pace = match fault {
                    Some(Fault::Drip) => Pace::Slow,
                    Some(Fault::Cut) => Pace::Cut,
                    Some(Fault::Hang) => Pace::Stuck,
                    _ => Pace::Whole,
                };
                Ok(response.map(|body| Sent::new(body, pace)))
            }
        }
    }

    /// The response, its promises broken if that is the fault. What the service behind answers is handed on
    /// as it comes, unless a fault needs the whole of it.
    async fn respond(&self, choice: &Choice, parts: &Parts, body: Bytes, rng: &mut Rng) -> Answer {
        let info = choice
            .error
            .and_then(|index| self.api.spec().errors.get(index));
        let made =
            info.and_then(|info| answer::error(&self.api, info, self.values, &choice.given, rng));
        let behind = |error| format!("the service behind: {error}");
        let response = match (&made, &self.upstream) {
            (Some(error), _) => {
                let response = error.to_response_for(&parts.headers);
                response.map_err(|error| error.to_string())
            }
            (None, Some(upstream)) => match (upstream.send(parts, body).await, choice.fault) {
                (Ok(response), None) => return Answer::Passed(response),
                (Ok(response), Some(_)) => upstream::collect(response).await.map_err(behind),
                (Err(error), _) => Err(behind(error)),
            },
            (None, None) => Ok(success()),
        };
        Answer::Made(match (response, choice.fault) {
            (Ok(response), Some(fault)) => {
                let error = made.as_ref().map(|error| (&self.api, error));
                answer::break_promise(fault, error, response)
            }
            (Ok(response), None) => response,
            (Err(why), _) => refusal(&why),
        })
    }

    /// Counts a request among those with its method and path.
    fn number(&self, parts: &Parts) -> usize {
        let mut state = lock(&self.state);
        let mut hasher = DefaultHasher::new();
        (parts.method.as_str(), parts.uri.path()).hash(&mut hasher);
        let mut key = hasher.finish();
        if state.numbers.len() >= MAX_PATHS && !state.numbers.contains_key(&key) {
            key = 0;
        }
        let number = state.numbers.entry(key).or_default();
        *number += 1;
        *number - 1
    }

    /// The source of random choices: the same seed and the same requests make the same bytes.
    fn rng(&self, parts: &Parts, number: usize) -> Rng {
        let mut hash = 0xcbf2_9ce4_8422_2325 ^ self.seed;
        let text = format!("{} {} {number}", parts.method, parts.uri.path());
        for byte in text.bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        Rng::with_seed(hash)
    }

    fn keep(&self, parts: &Parts, body: &[u8], choice: &Choice, status: Option<u16>) {
        let key = parts.headers.get("idempotency-key");
        let target = parts
            .uri
            .path_and_query()
            .map_or("/", |target| target.as_str());
        let mut identity = DefaultHasher::new();
        (parts.method.as_str(), target, key, body).hash(&mut identity);
        let info = choice
            .error
            .and_then(|index| self.api.spec().errors.get(index));
        lock(&self.state).record.push(Recorded {
            at: Instant::now(),
            method: cut(parts.method.as_str()),
            target: cut(target),
            has_idempotency_key: key.is_some(),
            identity: identity.finish(),
            error: info.map(|info| info.name.to_owned()),
            fault: choice.fault.map(|fault| fault.to_string()),
            status,
        });
    }

    /// Shows what was answered; `DELETE` forgets it, and begins sequences anew.
    fn admin(&self, method: &Method) -> Response<Bytes> {
        let mut state = lock(&self.state);
        if method == Method::DELETE {
            *state = State::default();
        }
        json(&state.record.to_json())
    }
}

/// The beginning of a text of a request: of those, many are kept.
fn cut(text: &str) -> String {
    let mut cut: String = text.chars().take(MAX_TEXT).collect();
    if cut.len() < text.len() {
        cut.push('…');
    }
    cut
}

fn whole(response: Response<Bytes>) -> Response<Sent> {
    response.map(|body| Sent::new(body, Pace::Whole))
}

fn json(value: &serde_json::Value) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(value.to_string()));
    let json = HeaderValue::from_static("application/json");
    response.headers_mut().insert("content-type", json);
    response
}

fn success() -> Response<Bytes> {
    json(&serde_json::json!({}))
}

/// A page of that name must not read what others asked for, nor what the service behind says.
fn forbidden(name: &str) -> Response<Bytes> {
    let mut response = refusal(&format!(
        "`{name}` may be the name of a page that a browser shows: write `localhost`, or listen on another address \
         by `--host`"
    ));
    *response.status_mut() = http::StatusCode::FORBIDDEN;
    response
}

/// What the mock itself cannot do. Nothing takes it for an error of the API.
fn refusal(why: &str) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(format!("errspec mock: {why}\n")));
    *response.status_mut() = http::StatusCode::NOT_IMPLEMENTED;
    let text = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert("content-type", text);
    response
}
