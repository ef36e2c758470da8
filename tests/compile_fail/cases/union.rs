#[derive(errspec::IntoApiError)]
#[api_error(errspec_compile_fail::infinex::Error)]
union Mine {
    one: u8,
    two: i8,
}

fn main() {}
