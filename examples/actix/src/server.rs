//! The server: handlers that return the API's errors.

use crate::links::{BadLinkArgs, Error, NameTaken};
use crate::log::log_errors;
use crate::store::{LIMIT, Link, Store};
use actix_web::dev::Server;
use actix_web::http::header::LOCATION;
use actix_web::middleware::from_fn;
use actix_web::web::{Data, Json, JsonConfig, Path, Query, resource};
use actix_web::{App, HttpResponse, HttpServer};
use errspec::adapter::actix_web::StandIn;
use serde::Deserialize;
use std::io;
use std::net::TcpListener;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Starts a server without any links.
pub(crate) fn start(listener: TcpListener) -> io::Result<Server> {
    let links = Data::new(Links::default());
    let app = move || {
        App::new()
            .app_data(links.clone())
            .app_data(JsonConfig::default().limit(1000))
            .service(resource("/-/last").get(last))
            .service(resource("/-/export").get(export))
            .service(resource("/{name}").get(follow).put(create))
            // What actix-web answers in its own words leaves in the spec's.
            .wrap(StandIn::<Error>::new())
            // Around it, so that the log has that too.
            .wrap(from_fn(log_errors))
    };
    let server = HttpServer::new(app).workers(1).listen(listener)?;
    Ok(server.run())
}

/// What all handlers share.
#[derive(Default)]
struct Links(Mutex<Store>);

impl Links {
    fn lock(&self) -> MutexGuard<'_, Store> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn follow(links: Data<Links>, name: Path<String>) -> Result<HttpResponse, Error> {
    let links = links.lock();
    // A disk that fails is an `io::Error`, which the spec lists: `?` makes it `STORE_BROKEN`.
    let link = links.find(&name)?;
    let link = link.ok_or_else(|| Error::no_such_link(name.as_str()))?;
    let location = (LOCATION, link.url.as_str());
    Ok(HttpResponse::Found().insert_header(location).finish())
}

#[derive(Deserialize)]
struct NewLink {
    url: String,
    owner: String,
}

async fn create(
    links: Data<Links>,
    name: Path<String>,
    new: Json<NewLink>,
) -> Result<HttpResponse, Error> {
    let NewLink { url, owner } = new.into_inner();
    if !url.starts_with("https://") {
        let problem = "it must begin with `https://`";
        return Err(Error::bad_link(BadLinkArgs { url, problem }));
    }
    let mut links = links.lock();
    if let Some(known) = links.find(&name)? {
        let taken = NameTaken::new(name.into_inner());
        // Private in the spec: the log shows it, and no client ever sees it.
        return Err(Error::NameTaken(taken.with_owner(known.owner.as_str())));
    }
    if links.is_full() {
        let limit = u64::try_from(LIMIT).unwrap_or(u64::MAX);
        return Err(Error::too_many_links(limit, Duration::from_secs(3600)));
    }
    links.keep(&name, Link { url, owner });
    Ok(HttpResponse::Created().finish())
}

#[derive(Deserialize)]
struct Count {
    count: usize,
}

async fn last(links: Data<Links>, page: Query<Count>) -> Json<Vec<String>> {
    Json(links.lock().last(page.count))
}

/// It knows nothing of the spec, and what it fails with is not for clients.
async fn export(links: Data<Links>) -> io::Result<String> {
    links.lock().export()
}
