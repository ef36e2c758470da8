use errspec_compile_fail::infinex;

#[derive(errspec::IntoApiError)]
#[api_error(infinex::Error)]
enum Mine {
    #[api_error(transparent)]
    Two(infinex::Error, u8),
    #[api_error(transparent)]
    None,
    #[api_error(transparent)]
    Right(infinex::Error, #[api_error(skip)] u8),
    #[api_error(transparent, resource = "it")]
    Filled(infinex::Error),
    #[api_error(transparent)]
    NotInto(String),
}

fn main() {}
