//! The client: one request sent in two ways, as bytes and as a typed call.

use crate::api::infinex;
use axum::http::Method;
use errspec::adapter::reqwest::Check;
use errspec::{Call, CheckError};
use serde_json::Value;
use std::io;
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A request, before it is sent.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) path: &'static str,
    pub(crate) headers: Vec<(&'static str, &'static str)>,
    /// JSON; text is sent as it is, whatever it holds.
    pub(crate) body: Option<Value>,
}

impl Request {
    pub(crate) fn new(method: Method, path: &'static str) -> Self {
        Self {
            method,
            path,
            headers: Vec::new(),
            body: None,
        }
    }

    pub(crate) fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }

    pub(crate) fn body(mut self, body: Value) -> Self {
        self.body = Some(body);
        self
    }

    /// The same order under another reference.
    pub(crate) fn with_reference(mut self, reference: &str) -> Self {
        if let Some(body) = &mut self.body {
            body["reference"] = reference.into();
        }
        self
    }

    pub(crate) fn body_text(&self) -> String {
        match &self.body {
            None => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(json) => json.to_string(),
        }
    }
}

/// Lets a failure weigh its advice against this request: what is safe to repeat for a GET is not
/// for a POST.
impl From<&Request> for Call {
    fn from(request: &Request) -> Self {
        Self::new(request.method.clone())
    }
}

/// A call that did not succeed: the API said so, or no answer came.
pub(crate) type Error = CheckError<infinex::Error, reqwest::Error>;

/// Sends a request, and tells the API's errors from a success. This is all that a client needs.
pub(crate) async fn send(
    http: &reqwest::Client,
    server: SocketAddr,
    request: &Request,
) -> Result<reqwest::Response, Error> {
    let url = format!("http://{server}{}", request.path);
    let mut call = http.request(request.method.clone(), url);
    for (name, value) in &request.headers {
        call = call.header(*name, *value);
    }
    if request.body.is_some() {
        call = call.header("content-type", "application/json");
    }
    let response = call.body(request.body_text()).send().await;
    let response = response.map_err(CheckError::Transport)?;
    response.check::<infinex::Error>().await
}

/// Sends the same request by hand and returns the answer as it came over the wire.
pub(crate) async fn send_raw(server: SocketAddr, request: &Request) -> io::Result<String> {
    let body = request.body_text();
    let mut text = format!("{} {} HTTP/1.1\r\n", request.method, request.path);
    text += &format!("host: {server}\r\nconnection: close\r\n");
    for (name, value) in &request.headers {
        text += &format!("{name}: {value}\r\n");
    }
    if request.body.is_some() {
        text += "content-type: application/json\r\n";
    }
    text += &format!("content-length: {}\r\n\r\n{body}", body.len());
    let mut stream = TcpStream::connect(server).await?;
    stream.write_all(text.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
