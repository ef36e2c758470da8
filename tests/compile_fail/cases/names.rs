use errspec_compile_fail::infinex;

#[derive(errspec::IntoApiError)]
#[api_error(infinex::Error)]
enum Mine {
    #[api_error(NotFound, resource = cuont.to_string())]
    NoSuchField {
        #[api_error(skip)]
        count: u32,
    },
    #[api_error(NotFound, resource = format!("{what}"))]
    NoSuchSlot,
}

fn main() {}
