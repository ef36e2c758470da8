use errspec_compile_fail::infinex::{self, Error};

#[derive(errspec::ApiError)]
enum Nothing {
    Unmapped,
}

#[derive(errspec::ApiError)]
#[api_error]
enum NoParentheses {}

#[derive(errspec::ApiError)]
#[api_error()]
enum Empty {}

#[derive(errspec::ApiError)]
#[api_error(Error)]
enum NoModule {}

#[derive(errspec::ApiError)]
#[api_error(infinex::Eror)]
enum NoSuchEnum {}

#[derive(errspec::ApiError)]
#[api_error(infinex::Error NotFound)]
struct NoComma;

#[derive(errspec::ApiError)]
#[api_error(std::fmt::Error)]
enum NotOfASpec {}

fn main() {
    let _: Error;
}
