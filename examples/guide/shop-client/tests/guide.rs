//! What the tutorial says that the client shows is what it shows, where the service of the other tutorial
//! runs.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command};
use std::time::Duration;

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the service, which is built first where only this package was.
fn open(address: &str) -> Server {
    let client = Path::new(env!("CARGO_BIN_EXE_shop-client"));
    let service = client.with_file_name(format!("shop{}", std::env::consts::EXE_SUFFIX));
    // The tests of the workspace build it, since its own tests run it.
    if !service.exists() {
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "--package", "shop", "--target-dir"]);
        build.arg(client.parent().unwrap().parent().unwrap());
        assert!(build.status().unwrap().success());
    }
    let server = Server(
        Command::new(service)
            .env("ADDRESS", address)
            .spawn()
            .unwrap(),
    );
    for _ in 0..500 {
        if TcpStream::connect(address).is_ok() {
            return server;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("the service does not open");
}

#[test]
fn the_client_shows_what_the_tutorial_says() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = free.local_addr().unwrap().to_string();
    drop(free);
    let _server = open(&address);
    let mut client = Command::new(env!("CARGO_BIN_EXE_shop-client"));
    let shown = client.env("ADDRESS", &address).output().unwrap();
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../src/guide/client.md");
    let page = std::fs::read_to_string(page).unwrap();
    let told = page.split("```text\n").nth(1).unwrap();
    let told = told.split("```").next().unwrap();
    assert_eq!(String::from_utf8(shown.stdout).unwrap(), told);
}
