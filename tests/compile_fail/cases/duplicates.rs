use errspec_compile_fail::infinex;

#[derive(errspec::IntoApiError)]
#[api_error(infinex::Error)]
#[api_error(infinex::Error)]
enum Mine {
    #[api_error(NotFound, resource = "it")]
    #[api_error(ApiKeyMissing)]
    Variant,
    #[api_error(ApiKeyMissing)]
    Field {
        #[api_error(skip)]
        #[api_error(skip)]
        field: u8,
    },
    #[api_error(InternalServerError)]
    Causes {
        #[api_error(source)]
        why: std::fmt::Error,
        source: std::fmt::Error,
    },
}

#[derive(errspec::IntoApiError)]
#[api_error(infinex::Error, crate = "errspec", crate = "errspec")]
enum Crates {}

fn main() {}
