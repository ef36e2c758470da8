use errspec_compile_fail::infinex;

#[derive(errspec::IntoApiError)]
#[api_error(infinex::Error)]
enum Mine {
    #[api_error(NotFound)]
    ByName { resource: u32 },
    #[api_error(NotFound, resource = count + 1)]
    ByExpression { count: u32 },
    #[api_error(InternalServerError)]
    NoError { source: Vec<u8> },
}

#[derive(Debug, errspec::IntoApiError)]
#[api_error(infinex::Error)]
enum KeptWhole {
    #[api_error(InternalServerError)]
    Unit,
}

fn main() {}
