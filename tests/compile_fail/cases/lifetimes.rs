use errspec_compile_fail::infinex;
use std::fmt::{self, Display, Formatter};

#[derive(Debug)]
struct Borrowing<'a>(&'a str);

impl Display for Borrowing<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Borrowing<'_> {}

#[derive(errspec::IntoApiError)]
#[api_error(infinex::Error)]
enum Mine<'a> {
    #[api_error(InternalServerError)]
    Cause { source: Borrowing<'a> },
    #[api_error(NotFound)]
    Field { resource: &'a str },
}

fn main() {}
