//! Makes the Rust module of the API's errors from their spec, whenever the spec has changed.

fn main() {
    errspec_codegen::compile("../../specs/infinex.yaml");
}
