//! A client that meets every error of the API.

use crate::links::{Code, Error as Api};
use errspec::adapter::reqwest::Check;
use errspec::{Call, CheckError};
use reqwest::{Client, RequestBuilder, redirect};
use std::collections::BTreeSet;
use std::error::Error;
use std::io::{self, Write as _};

/// Calls a server, shows what came back, and fails if an error of the spec did not.
pub(crate) async fn run(server: &str) -> Result<(), Box<dyn Error>> {
    let follow_none = redirect::Policy::none();
    let http = Client::builder().redirect(follow_none).build()?;
    let get = |path: &str| http.get(format!("{server}/{path}"));
    let put = |name: &str, url: &str| {
        let link = [("url", url), ("owner", "somebody")];
        let link: std::collections::BTreeMap<_, _> = link.into();
        http.put(format!("{server}/{name}")).json(&link)
    };
    let raw = |name: &str, body: &'static str| {
        let call = http.put(format!("{server}/{name}")).body(body);
        call.header("content-type", "application/json")
    };
    let calls = [
        get("docs"),
        put("docs", "https://docs.rs"),
        get("docs"),
        put("docs", "https://example.org"),
        put("home", "gopher://example.org"),
        put("home", "https://example.org"),
        put("blog", "https://blog.rust-lang.org"),
        put("more", "https://crates.io"),
        get("lost-link"),
        // From here on it is actix-web that answers, and errors of the spec stand in.
        http.put(format!("{server}/odd")).body("{}"),
        raw("odd", "{"),
        raw("odd", r#"{"url": 7}"#),
        raw("odd", r#"{"owner": "somebody"}"#),
        put("odd", &"long".repeat(1000)),
        get("-/last?count=all"),
        get("there/is/nothing"),
        http.delete(format!("{server}/docs")),
        get("-/export"),
    ];
    let mut met = BTreeSet::new();
    for call in calls {
        if let Some(code) = show(call).await? {
            met.insert(code.as_str());
        }
    }
    let missed = Code::ALL.iter().find(|code| !met.contains(code.as_str()));
    match missed {
        None => Ok(()),
        Some(code) => Err(format!("the tour did not meet {code}").into()),
    }
}

/// Makes a call, and shows the answer in a line.
async fn show(call: RequestBuilder) -> Result<Option<Code>, Box<dyn Error>> {
    let (client, request) = call.build_split();
    let request = request?;
    let said = format!("{} {}", request.method(), request.url().path());
    let call = Call::from(&request);
    match client.execute(request).await?.check::<Api>().await {
        Ok(answer) => {
            // Where nobody reads any more, as in `links | head -1`, `println!` panics.
            writeln!(io::stdout(), "{said:30} {}", answer.status())?;
            Ok(None)
        }
        Err(CheckError::Api(failure)) => {
            let advice = failure.advice(&call);
            writeln!(io::stdout(), "{said:30} {failure}, advice: {advice:?}")?;
            Ok(failure.code())
        }
        Err(CheckError::Transport(error)) => Err(error.into()),
    }
}
