use errspec_compile_fail::{everything, infinex};

#[derive(errspec::IntoApiError)]
#[api_error(infinex::Error)]
enum Mine {
    #[api_error(NotFound)]
    Nothing,
    #[api_error(NotFound)]
    Slip { resorce: String },
    #[api_error(NetworkMismatch)]
    Two,
    #[api_error(NotFound)]
    Position(String),
    #[api_error(NotFound, resorce = what)]
    NoSuchField { what: String },
    #[api_error(NotFound, resource = "it", resource = "that")]
    Twice,
    #[api_error(ApiKeyMissing)]
    Lost { key: String },
    #[api_error(NotFound, resource = format!("{what} {}", which))]
    Shown { what: u8, which: u8, other: u8 },
    #[api_error(ApiKeyMissing, source = "why", source = "what")]
    TwoCauses,
    #[api_error(InternalServerError)]
    BesideTheCause { source: std::fmt::Error, path: String },
}

#[derive(errspec::IntoApiError)]
#[api_error(everything::Error, Rejected, frist = first)]
struct Whole {
    first: everything::Violation,
    by_nmae: u8,
}

fn main() {}
