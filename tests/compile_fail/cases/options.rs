use errspec_compile_fail::infinex;

#[derive(errspec::IntoApiError)]
#[api_error(infinex::Error, krate = "errspec", NotFound)]
enum Mine {
    #[api_error(NotFound, resource)]
    NoValue { resource: String },
    #[api_error(ApiKeyMissing, crate = "errspec")]
    Crate,
    #[api_error(ApiKeyMissing)]
    Fields {
        #[api_error(skp)]
        one: u8,
        #[api_error(from)]
        two: u8,
        #[api_error]
        three: u8,
        #[api_error()]
        four: u8,
        #[api_error(skip, source)]
        five: u8,
    },
    #[api_error(NotFound, resource = )]
    NoExpression,
    #[api_error("NotFound")]
    Text,
}

#[derive(errspec::IntoApiError)]
#[api_error(infinex::Error, crate = "not a path")]
enum Path {}

fn main() {}
