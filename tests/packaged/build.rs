fn main() {
    errspec_codegen::Builder::new().spec("specs/shop.yaml").compile();
}
