//! A page that shows a spec, reads pasted answers by it, and follows the file as it is saved.

use crate::answer;
use crate::document::Document;
use crate::format;
use crate::format::html::{Place, page, script, style};
use crate::format::openapi::{self, Version};
use crate::output;
use crate::sample;
use crate::source::{Source, lock};
use crate::verdict::Verdict;
use bytes::Bytes;
use errspec_interpret::Api;
use http::{HeaderValue, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Limited};
use hyper::body::{Body, Frame, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// The page of a spec.
pub(crate) struct Preview {
    source: Source,
    address: SocketAddr,
    state: Mutex<State>,
    /// The pages that are open.
    pages: Mutex<Vec<UnboundedSender<Bytes>>>,
}

#[derive(Default)]
struct State {
    /// The last spec without mistakes.
    api: Option<Arc<Api>>,
    /// What is wrong with it since then.
    mistakes: Option<String>,
    /// The page, which is made when the spec is read.
    page: Bytes,
}

/// A pasted answer is no larger.
const MAX_ANSWER: usize = 4_000_000;

/// So many of the answers in a recording are shown.
const MAX_ANSWERS: usize = 100;

/// The body of a response, or the events of a page.
enum Sent {
    Whole(Option<Bytes>),
    Events(UnboundedReceiver<Bytes>),
}

impl Body for Sent {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        match &mut *self {
            Self::Whole(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Self::Events(events) => {
                let event = events.poll_recv(cx);
                event.map(|event| event.map(|bytes| Ok(Frame::data(bytes))))
            }
        }
    }
}

impl Preview {
    pub(crate) fn new(source: Source, address: SocketAddr) -> Self {
        let preview = Self {
            source,
            address,
            state: Mutex::default(),
            pages: Mutex::default(),
        };
        preview.reload();
        preview
    }

    /// Reads the spec again, and tells all open pages.
    pub(crate) fn reload(&self) {
        let (api, mistakes) = match self.source.load() {
            Ok(Ok(api)) => (Some(Arc::new(api)), None),
            Ok(Err(report)) => (None, Some(report.to_string())),
            Err(trouble) => (None, Some(trouble.to_string())),
        };
        let mut state = lock(&self.state);
        state.api = api.or(state.api.take());
        state.mistakes = mistakes.map(|text| anstream::adapter::strip_str(&text).to_string());
        let documents = state.api.as_ref().map(|api| Document::of(api, ""));
        let documents: Vec<Document> = documents.into_iter().collect();
        let mistakes = state.mistakes.as_deref();
        state.page = Bytes::from(page(&documents, Place::Server { mistakes }));
        drop(state);
        let event = Bytes::from_static(b"event: change\ndata: x\n\n");
        lock(&self.pages).retain(|page| page.send(event.clone()).is_ok());
    }

    /// Accepts connections for ever.
    pub(crate) async fn serve(self: Arc<Self>, listener: TcpListener) {
        loop {
            let Ok((stream, _)) = listener.accept().await else {
                tokio::time::sleep(Duration::from_millis(20)).await;
                continue;
            };
            let preview = Arc::clone(&self);
            tokio::spawn(async move {
                let service = service_fn(move |request| {
                    let preview = Arc::clone(&preview);
                    async move { Ok::<_, Infallible>(preview.answer(request).await) }
                });
                let connection = hyper::server::conn::http1::Builder::new()
                    .serve_connection(TokioIo::new(stream), service);
                // A page that is closed ends its connection.
                let _ = connection.await;
            });
        }
    }

    async fn answer(&self, request: Request<Incoming>) -> Response<Sent> {
        if !self.is_asked_for(&request) {
            return text(
                StatusCode::FORBIDDEN,
                "this page is for its own address only\n",
            );
        }
        let path = request.uri().path().to_owned();
        match (request.method(), path.as_str()) {
            (&Method::GET, "/") => {
                let page = lock(&self.state).page.clone();
                asset("text/html; charset=utf-8", page)
            }
            (&Method::GET, "/page.css") => asset("text/css", style()),
            (&Method::GET, "/page.js") => asset("text/javascript", script()),
            (&Method::GET, "/live.css") => asset("text/css", include_str!("live.css")),
            (&Method::GET, "/live.js") => asset("text/javascript", include_str!("live.js")),
            (&Method::GET, "/spec.json") => self.download(format::public_json),
            (&Method::GET, "/openapi.json") => {
                self.download(|api| output::json(&openapi::document(api, Version::V31)))
            }
            (&Method::GET, "/events") => self.events(),
            (&Method::POST, "/decode") => self.decode(request.into_body()).await,
            (_, path) => match path.strip_prefix("/answer/") {
                Some(name) => self.example(name),
                None => text(StatusCode::NOT_FOUND, "there is nothing here\n"),
            },
        }
    }

    /// A page of another origin must not read this one by a name of its own for this address, nor have it
    /// do anything by the right name.
    fn is_asked_for(&self, request: &Request<Incoming>) -> bool {
        if !self.address.ip().is_loopback() {
            return true;
        }
        let header = |name| request.headers().get(name)?.to_str().ok();
        let port = self.address.port();
        let own = [self.address.to_string(), format!("localhost:{port}")];
        let is_own = |host: &str| own.iter().any(|own| own == host);
        let is_other = |origin: &str| !origin.strip_prefix("http://").is_some_and(is_own);
        let has_origin = request.headers().contains_key("origin");
        header("host").is_some_and(is_own) && !(has_origin && header("origin").is_none_or(is_other))
    }

    /// The spec for programs.
    fn download(&self, write: impl Fn(&Api) -> String) -> Response<Sent> {
        let api = lock(&self.state).api.clone();
        match api {
            Some(api) => asset("application/json", write(&api)),
            None => text(StatusCode::CONFLICT, "the spec has mistakes\n"),
        }
    }

    fn events(&self) -> Response<Sent> {
        let (sender, events) = unbounded_channel();
        let mut pages = lock(&self.pages);
        pages.retain(|page| !page.is_closed());
        pages.push(sender);
        let mut response = Response::new(Sent::Events(events));
        let kind = HeaderValue::from_static("text/event-stream");
        response.headers_mut().insert("content-type", kind);
        response
    }

    async fn decode(&self, body: Incoming) -> Response<Sent> {
        let Ok(body) = Limited::new(body, MAX_ANSWER).collect().await else {
            return text(StatusCode::BAD_REQUEST, "the answer is too large\n");
        };
        let api = lock(&self.state).api.clone();
        let Some(api) = api else {
            return text(StatusCode::CONFLICT, "the spec has mistakes\n");
        };
        match answer::parse(&body.to_bytes()) {
            Ok(answers) => {
                let texts = answers.iter().take(MAX_ANSWERS);
                let texts = texts.map(|answer| Verdict::of(&api, answer).to_text());
                let mut plain = texts.collect::<Vec<_>>().join("\n");
                if answers.len() > MAX_ANSWERS {
                    let more = answers.len() - MAX_ANSWERS;
                    plain += &format!("\n{more} more: `errspec verify` reads whole recordings\n");
                }
                let plain = anstream::adapter::strip_str(&plain).to_string();
                text(StatusCode::OK, &plain)
            }
            Err(why) => text(StatusCode::BAD_REQUEST, &format!("{why}\n")),
        }
    }

    /// The answer of an error, with the examples of its fields.
    fn example(&self, name: &str) -> Response<Sent> {
        let api = lock(&self.state).api.clone();
        let response = api.as_ref().and_then(|api| {
            let name = percent_decoded(name);
            let info = api.spec().errors.iter().find(|error| error.name == name)?;
            sample::of_examples(api, info)?.to_response().ok()
        });
        match response {
            Some(mut response) => {
                // What a spec makes a body of must not act as a part of this page.
                let policy = HeaderValue::from_static("sandbox");
                response
                    .headers_mut()
                    .insert("content-security-policy", policy);
                response.map(|body| Sent::Whole(Some(body)))
            }
            None => text(StatusCode::NOT_FOUND, "there is no such error\n"),
        }
    }
}

fn percent_decoded(text: &str) -> String {
    let text = text.replace('+', "%2B");
    let mut pairs = form_urlencoded::parse(text.as_bytes());
    pairs
        .next()
        .map(|(name, _)| name.into_owned())
        .unwrap_or_default()
}

/// A response that nothing but this page can use.
fn asset(kind: &'static str, body: impl Into<Bytes>) -> Response<Sent> {
    let mut response = Response::new(Sent::Whole(Some(body.into())));
    let policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
                  base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    let headers = [
        ("content-type", kind),
        ("content-security-policy", policy),
        ("x-content-type-options", "nosniff"),
        ("cache-control", "no-store"),
    ];
    for (name, value) in headers {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    response
}

fn text(status: StatusCode, text: &str) -> Response<Sent> {
    let mut response = asset("text/plain; charset=utf-8", text.to_owned());
    *response.status_mut() = status;
    response
}
