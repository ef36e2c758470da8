//! For whom a request on this machine is: whoever has a name resolved to `127.0.0.1` has a browser take the mock
//! for a part of their page. The service behind may look at that name itself, but what it sees is its own.

use http::HeaderMap;
use http::header::HOST;
use http::uri::Authority;
use std::net::IpAddr;

/// The name that a request is for, if others can have it: neither an address nor one that always means this
/// machine (RFC 6761 section 6.3).
pub(super) fn strange_in(headers: &HeaderMap) -> Option<&str> {
    let lines = headers.get_all(HOST).iter();
    let mut names = lines.map(|line| line.to_str().unwrap_or_default());
    names.find(|name| !is_of_this_machine(name))
}

fn is_of_this_machine(host: &str) -> bool {
    let Ok(authority) = host.parse::<Authority>() else {
        return false;
    };
    let name = authority.host().trim_end_matches('.').to_ascii_lowercase();
    let address = name.trim_start_matches('[').trim_end_matches(']');
    let is_localhost = name == "localhost" || name.ends_with(".localhost");
    is_localhost || address.parse::<IpAddr>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::is_of_this_machine;

    #[test]
    fn addresses_and_localhost_are_nobody_elses() {
        for host in [
            "localhost",
            "LocalHost:4010",
            "localhost.:4010",
            "shop.localhost:4010",
            "127.0.0.1:4010",
            "[::1]:4010",
            "192.168.1.2",
        ] {
            assert!(is_of_this_machine(host), "{host}");
        }
        for host in [
            "",
            "evil.example",
            "evil.example:4010",
            "localhost.evil.example",
            "evillocalhost",
            "127.0.0.1.evil.example:4010",
            "localhost@evil.example",
            "127.1.evil",
            "a b",
        ] {
            assert!(!is_of_this_machine(host), "{host}");
        }
    }
}
