//! `errspec mock`: a server that answers with the errors of a spec.

use crate::document::curl;
use crate::mock::judge::{self, Client, Judged};
use crate::mock::{Fault, Mock, Policy, Rate, Upstream, Values, sequence, share_of};
use crate::output::{self, Exit, Trouble, escape_line};
use crate::source;
use crate::stop;
use anstyle::AnsiColor;
use std::fmt::Write as _;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;

/// Answers with the errors of a spec, and injects faults.
///
/// A request chooses an error by the last segment of its path (`/SOLD_OUT`), or by a header:
/// `Prefer: code=SOLD_OUT, fault=cut`. Its query has values of fields: `/SOLD_OUT?sku=pens`. Any other
/// request is answered by `--sequence`, or at random by the rates; what is left is a success, or the
/// answer of the service behind. `/_errspec` says what was answered.
#[derive(Debug, clap::Args)]
#[command(after_help = faults())]
pub(crate) struct Args {
    /// The spec.
    spec: PathBuf,

    /// The port; 0 for any that is free.
    #[arg(short, long, default_value_t = 4010)]
    port: u16,

    /// The address to listen on.
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,

    /// Where the values of fields come from.
    #[arg(long, value_enum, default_value_t)]
    values: Values,

    /// The same seed and the same requests make the same bytes.
    #[arg(long, default_value_t = 0)]
    seed: u64,

    /// How often an error is answered, from 0 to 1: one of the operation that the path names, else any.
    #[arg(long, value_parser = share_of, default_value = "0")]
    rate: f64,

    /// A fault, and how often it is injected; can be given several times.
    #[arg(long, value_name = "FAULT=RATE")]
    fault: Vec<Rate>,

    /// What is answered to the first, second … request with the same method and path: errors, faults
    /// and `ok`, such as `CLOSED*3,ok`. The last one goes on for ever.
    #[arg(long, value_name = "STEPS", conflicts_with_all = ["rate", "fault"])]
    sequence: Option<String>,

    /// A service that requests go on to: `http://127.0.0.1:8080`.
    #[arg(long, value_name = "URL")]
    upstream: Option<String>,

    /// Runs a client against each error and several faults, and says what it did wrong by the spec. The
    /// command comes after `--`, and finds the address in `ERRSPEC_MOCK_URL`.
    #[arg(long, conflicts_with_all = ["sequence", "rate", "fault"], requires = "command")]
    judge: bool,

    /// How many seconds a run of the client may take.
    #[arg(long, default_value_t = 20, value_name = "SECONDS")]
    limit: u64,

    /// Shows the results as JSON.
    #[arg(long, requires = "judge")]
    json: bool,

    /// The client's command.
    #[arg(last = true, requires = "judge")]
    command: Vec<String>,
}

fn faults() -> String {
    let mut text = "Faults:\n".to_owned();
    for (_, name, help) in Fault::ALL {
        let _ = writeln!(text, "  {name:<16}{help}");
    }
    text
}

impl Args {
    pub(super) fn run(&self) -> Result<Exit, Trouble> {
        let mock = self.mock()?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build();
        let runtime = runtime.map_err(|error| Trouble::said(format!("cannot start: {error}")))?;
        let ended = runtime.block_on(self.serve(Arc::new(mock)));
        // Connections that hang on purpose do not keep the program.
        runtime.shutdown_background();
        ended
    }

    fn mock(&self) -> Result<Mock, Trouble> {
        let api = source::load(&self.spec)?;
        let names: Vec<&str> = api.spec().errors.iter().map(|error| error.name).collect();
        let steps = self.sequence.as_deref().map(|text| sequence(text, &names));
        let policy = Policy {
            rate: self.rate,
            faults: self.fault.clone(),
            sequence: steps.transpose()?.unwrap_or_default(),
            given: Vec::new(),
        };
        let mut mock = Mock::new(api, policy);
        mock.values = self.values;
        mock.seed = self.seed;
        mock.upstream = self.upstream.as_deref().map(Upstream::parse).transpose()?;
        Ok(mock)
    }

    async fn serve(&self, mock: Arc<Mock>) -> Result<Exit, Trouble> {
        let port = if self.judge { 0 } else { self.port };
        let address = SocketAddr::new(self.host, port);
        let listener = TcpListener::bind(address).await;
        let listener = listener.map_err(|error| {
            Trouble::said(format!(
                "cannot listen on {address}: {error}; `--port 0` takes a free port"
            ))
        })?;
        let address = listener.local_addr().map_err(Trouble::Output)?;
        let server = tokio::spawn(Arc::clone(&mock).serve(listener));
        if self.judge {
            let (command, limit) = (self.command.clone(), Duration::from_secs(self.limit));
            let client = Client {
                command,
                address: address.to_string(),
                limit,
            };
            let is_json = self.json;
            let judged = tokio::task::spawn_blocking(move || judge(&mock, &client, is_json));
            return judged
                .await
                .map_err(|error| Trouble::said(error.to_string()))?;
        }
        let errors = mock.api.spec().errors.len();
        let stop = stop::watch().await;
        let first = mock.api.spec().errors.first();
        let first = first.map(|error| format!("try: {}\n", curl(address, error.name)));
        let first = first.unwrap_or_default();
        output::print(&format!(
            "listening on http://{address}, {errors} errors\n{first}"
        ))?;
        tokio::select! {
            ended = server => match ended {
                Ok(Err(error)) => Err(Trouble::said(format!("cannot listen: {error}"))),
                _ => Ok(Exit::Clean),
            },
            _ = stop => Ok(Exit::Clean),
        }
    }
}

fn judge(mock: &Mock, client: &Client, is_json: bool) -> Result<Exit, Trouble> {
    let show = &mut |one: &Judged| match is_json {
        true => Ok(()),
        false => output::print(&line(one)),
    };
    let judged = judge::judge(mock, client, show)?;
    let wrong = judged.iter().filter(|one| one.wrong.is_some()).count();
    let unjudged = judged.iter().filter(|one| one.unjudged.is_some()).count();
    if unjudged == judged.len() {
        return Err(Trouble::said(
            "no request came: does the client use the address in `ERRSPEC_MOCK_URL`?",
        ));
    }
    if is_json {
        output::print(&output::json(&judged))?;
    } else {
        let right = judged.len() - wrong - unjudged;
        output::print(&format!(
            "\n{right} right, {wrong} wrong, {unjudged} not judged\n"
        ))?;
    }
    Ok(Exit::found(wrong > 0))
}

/// A result in one line.
fn line(one: &Judged) -> String {
    let status = one
        .status
        .map_or_else(|| "-".to_owned(), |status| status.to_string());
    let (mark, text) = match (&one.wrong, &one.unjudged) {
        (Some(wrong), _) => {
            let advice = one.advice.as_deref().unwrap_or_default();
            let red = AnsiColor::Red.on_default().bold();
            (
                output::styled(red, "wrong"),
                format!("{wrong}; the spec says: {advice}"),
            )
        }
        (None, Some(why)) => (output::faint("-----"), why.clone()),
        (None, None) => {
            let advice = one.advice.as_deref().unwrap_or_default();
            let green = AnsiColor::Green.on_default().bold();
            (output::styled(green, "right"), advice.to_owned())
        }
    };
    let name = escape_line(&one.what);
    format!("{mark}  {name:<28} {status:<4} {}\n", escape_line(&text))
}
