//! Makes a module of every spec in `specs/`, and the list of them: a new spec needs no new line.

use std::{env, fs, io, path::Path};

fn main() -> io::Result<()> {
    let names = errspec_codegen::Builder::new()
        .specs_in("../../specs")
        .compile();
    let mut code = String::new();
    for name in &names {
        code.push_str(&format!("errspec::include_spec!({name:?});\n"));
    }
    let apis: Vec<String> = names
        .iter()
        .map(|name| format!("crate::Api::of::<{name}::Error>()"))
        .collect();
    let calls: Vec<String> = names
        .iter()
        .map(|name| format!("$call!({name});"))
        .collect();
    code.push_str(&format!(
        "/// Every API of the gallery.\n\
         pub fn apis() -> Vec<crate::Api> {{ vec![{}] }}\n\
         /// Calls a macro with the name of each API's module.\n\
         #[macro_export]\n\
         macro_rules! for_each_api {{ ($call:ident) => {{ {} }}; }}\n",
        apis.join(", "),
        calls.join(" "),
    ));
    let out_dir = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("OUT_DIR is not set"))?;
    fs::write(Path::new(&out_dir).join("apis.rs"), code)
}
