use errspec_compile_fail::infinex;

#[derive(errspec::IntoApiError)]
#[api_error(infinex::Error)]
enum Mine {
    Nothing,
    #[api_error]
    NoParentheses,
    #[api_error()]
    Empty,
    #[api_error = "NotFound"]
    Text,
    #[api_error(resource = "it")]
    NoName,
    #[api_error(crate = "errspec")]
    Crate,
}

#[derive(errspec::IntoApiError)]
#[api_error(infinex::Error)]
struct Whole;

fn main() {}
