use errspec_compile_fail::infinex;

#[derive(errspec::IntoApiError)]
#[api_error(infinex::Error)]
enum Unbound<T> {
    #[api_error(InternalServerError)]
    Cause { source: T },
}

fn main() {}
