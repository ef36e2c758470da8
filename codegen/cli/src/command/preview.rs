//! `errspec preview`: a page that shows a spec and follows it as it is saved.

use crate::output::{self, Exit, Trouble};
use crate::preview::Preview;
use crate::source::Source;
use crate::stop;
use crate::watch::Watch;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use tokio::net::TcpListener;

/// Shows the page of a spec in the browser, as `generate html` writes it, with a place to paste an answer
/// and answers that are provoked. It follows the file as it is saved.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The spec.
    spec: PathBuf,

    /// The port; 0 for any that is free.
    #[arg(short, long, default_value_t = 4020)]
    port: u16,

    /// The address to listen on.
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
}

impl Args {
    pub(super) fn run(&self) -> Result<Exit, Trouble> {
        if self.spec == Path::new("-") {
            return Err(Trouble::said(
                "standard input cannot be watched: name a file",
            ));
        }
        let source = Source::named(&self.spec);
        // A spec with mistakes is shown with them; one that cannot be read is not.
        source.read()?;
        let watch = Watch::new(std::slice::from_ref(&self.spec))?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build();
        let runtime = runtime.map_err(|error| Trouble::said(format!("cannot start: {error}")))?;
        let ended = runtime.block_on(self.serve(source, watch));
        runtime.shutdown_background();
        ended
    }

    async fn serve(&self, source: Source, watch: Watch) -> Result<Exit, Trouble> {
        let address = SocketAddr::new(self.host, self.port);
        let listener = TcpListener::bind(address).await;
        let listener = listener.map_err(|error| {
            Trouble::said(format!(
                "cannot listen on {address}: {error}; `--port 0` takes a free port"
            ))
        })?;
        let address = listener.local_addr().map_err(Trouble::Output)?;
        let preview = Arc::new(Preview::new(source, address));
        let watched = Arc::clone(&preview);
        thread::spawn(move || {
            while watch.wait().is_ok() {
                watched.reload();
            }
        });
        let stop = stop::watch().await;
        output::print(&format!("open http://{address} in a browser\n"))?;
        tokio::select! {
            () = preview.serve(listener) => Ok(Exit::Clean),
            _ = stop => Ok(Exit::Clean),
        }
    }
}
