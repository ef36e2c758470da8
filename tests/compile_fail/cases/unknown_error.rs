use errspec_compile_fail::{everything, infinex};

#[derive(errspec::IntoApiError)]
#[api_error(infinex::Error)]
enum OfTheApi {
    #[api_error(NotFond)]
    OneLetter,
    #[api_error(TWO_FACTOR_REQUIRED)]
    AsInTheSpec,
    #[api_error(transparant)]
    NoError(infinex::Error),
    #[api_error(Teapot)]
    NothingLikeIt,
}

#[derive(errspec::IntoApiError)]
#[api_error(everything::LookError)]
enum OfAnOperation {
    #[api_error(NotFound)]
    Right,
    #[api_error(NoFunds)]
    OfAnotherOperation,
}

fn main() {}
