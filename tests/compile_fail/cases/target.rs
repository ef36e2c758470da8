use errspec_compile_fail::infinex::{self, Error};

#[derive(errspec::IntoApiError)]
enum Nothing {
    Unmapped,
}

#[derive(errspec::IntoApiError)]
#[api_error]
enum NoParentheses {}

#[derive(errspec::IntoApiError)]
#[api_error()]
enum Empty {}

#[derive(errspec::IntoApiError)]
#[api_error(Error)]
enum NoModule {}

#[derive(errspec::IntoApiError)]
#[api_error(infinex::Eror)]
enum NoSuchEnum {}

#[derive(errspec::IntoApiError)]
#[api_error(infinex::Error NotFound)]
struct NoComma;

#[derive(errspec::IntoApiError)]
#[api_error(std::fmt::Error)]
enum NotOfASpec {}

fn main() {
    let _: Error;
}
