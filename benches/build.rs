//! Catalogues of three sizes, as modules of errspec and as what people write by hand.

use errspec_catalogue::Catalogue;
use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs};

const SIZES: [usize; 3] = [100, 1_000, 10_000];

/// A `match` of more texts takes long to compile, and the larger ones are ever slower.
const LARGEST_MATCH: usize = 1_000;

/// Errors that the benches know by name, the last of each spec.
const SHOP: &str = "  SHOP_CLOSED:
    status: 403
    message: the shop is closed
  OUT_OF_STOCK:
    status: 409
    message: only {left} of {sku} left
    fields: { sku: string, left: integer }
";

/// An API in XML.
const STORE: &str = r#"errspec: 1
api: store
envelope:
  content_type: application/xml
  body:
    Error:
      Code: "{code}"
      Message: "{message}"
      BucketName: "{bucket}"
      Key: "{key}"
      RequestId: "{request_id}"
      HostId: "{host_id}"
      Part: "{parts}"
types: { Part: { Number: integer, ETag: string } }
statuses:
  4xx: &settings
    message: "{text}"
    fields: { text: string, bucket: string?, key: string?, request_id: string?, host_id: string?, parts: list<Part> }
  5xx: *settings
errors:
  AccessDenied: { status: 403 }
  InvalidPart: { status: 400 }
  NoSuchBucket: { status: 404 }
  NoSuchKey: { status: 404 }
  SlowDown: { status: 503 }
"#;

/// Their codes, which the peers know too.
const SHOP_CODES: [&str; 2] = ["SHOP_CLOSED", "OUT_OF_STOCK"];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let folder = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let mut builder = errspec_codegen::Builder::new();
    for size in SIZES {
        let catalogue = Catalogue::new(&format!("of_{size}"), size - SHOP_CODES.len());
        let spec = folder.join(format!("of_{size}.yaml"));
        fs::write(&spec, catalogue.to_spec() + SHOP).expect("OUT_DIR can be written to");
        fs::write(folder.join(format!("peers_{size}.rs")), peers(&catalogue))
            .expect("OUT_DIR can be written to");
        builder = builder.spec(spec);
    }
    let store = folder.join("store.yaml");
    fs::write(&store, STORE).expect("OUT_DIR can be written to");
    builder.spec(store).compile();
}

/// A `match` over the codes, and phf's map of them.
fn peers(catalogue: &Catalogue) -> String {
    let mut rust = String::from(
        "/// A `match` over the codes, none of the largest catalogue.\n#[allow(unreachable_code, clippy::match_single_binding)]\npub fn by_match(code: &str) -> Option<u16> {\n    Some(match code {\n",
    );
    let mut map = phf_codegen::Map::new();
    let names = catalogue.errors.iter().map(|error| error.name.as_str());
    for (index, name) in names.chain(SHOP_CODES).enumerate() {
        if catalogue.errors.len() <= LARGEST_MATCH {
            let _ = writeln!(rust, "        \"{name}\" => {index},");
        }
        map.entry(name, index.to_string());
    }
    rust.push_str("        _ => return None,\n    })\n}\n\n");
    let _ = writeln!(
        rust,
        "/// phf's map of them.\npub static PHF: phf::Map<&'static str, u16> = {};",
        map.build()
    );
    rust
}
