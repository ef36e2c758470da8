//! `#[spec("…")] pub mod x {}`: reads the file, calls the engine, fills the module.

use errspec_codegen::{
    Generated, Options, Report, Severity, Side, files_of, generate, outside_of_package, read_spec,
};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, ItemMod, LitStr, Result, Token};

/// `"specs/x.yaml", crate = "path", rust = "x.rust.yaml", side = "client", non_exhaustive`, the options in any order.
struct Arguments {
    path: LitStr,
    options: Options,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        if input.is_empty() {
            return Err(input.error("name the spec: `#[spec(\"specs/x.yaml\")]`"));
        }
        let path = input.parse()?;
        let mut options = Options::default();
        while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            options = option(input, options)?;
        }
        Ok(Self { path, options })
    }
}

/// One of the options behind the path.
fn option(input: ParseStream<'_>, options: Options) -> Result<Options> {
    let name = input.call(Ident::parse_any)?;
    if name == "non_exhaustive" {
        return Ok(options.with_non_exhaustive());
    }
    input.parse::<Token![=]>()?;
    let value: LitStr = input.parse()?;
    match (name.to_string().as_str(), value.value().as_str()) {
        ("crate", path) => options
            .with_crate_path(path)
            .map_err(|message| Error::new_spanned(&value, message)),
        ("rust", path) => Ok(options.with_rust(path)),
        ("side", "client") => Ok(options.with_side(Side::Client)),
        ("side", "both") => Ok(options.with_side(Side::Both)),
        ("side", _) => Err(Error::new_spanned(&value, "a side is `client` or `both`")),
        _ => Err(Error::new_spanned(
            &name,
            "the options are `crate`, `rust`, `side` and `non_exhaustive`",
        )),
    }
}

pub(crate) fn expand(arguments: TokenStream, module: TokenStream) -> Result<TokenStream> {
    let Arguments { path, options } = syn::parse2(arguments)?;
    let module: ItemMod = syn::parse2(module)?;
    let written = module
        .content
        .as_ref()
        .is_none_or(|(_, items)| !items.is_empty());
    if written {
        let message = "the spec fills this module: write it empty, `pub mod x {}`";
        return Err(Error::new_spanned(&module.ident, message));
    }
    let root = root().map_err(|error| Error::new_spanned(&path, error))?;
    let options = options.with_place(&place(&module.ident, &path));
    let generated = read(&path, &root.join(path.value()), &options)?;
    show_warnings(&path, generated.report());
    Ok(fill(&module, &generated, &root))
}

/// Where the module is, as a number: a crate may have modules of one spec in several places.
fn place(module: &Ident, path: &LitStr) -> String {
    let mut hasher = DefaultHasher::new();
    for span in [module.span().unwrap(), path.span().unwrap()] {
        (span.file(), span.line(), span.column()).hash(&mut hasher);
    }
    (module.to_string(), path.value()).hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// The package's folder, which paths are relative to.
fn root() -> std::io::Result<PathBuf> {
    let root = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    root.ok_or_else(|| std::io::Error::other("CARGO_MANIFEST_DIR is not set: build with cargo"))
}

fn read(path: &LitStr, file: &Path, options: &Options) -> Result<Generated> {
    let text = read_spec(file).map_err(|error| {
        Error::new_spanned(path, format!("cannot read {}: {error}", file.display()))
    })?;
    let rust_settings = options.rust().map(|path| Ok(root()?.join(path)));
    let rust_settings: std::io::Result<Option<PathBuf>> = rust_settings.transpose();
    let rust_settings = rust_settings.map_err(|error| Error::new_spanned(path, error))?;
    let read = files_of(file, rust_settings.as_deref());
    generate(Path::new(&path.value()), &text, options, &|included| {
        read(&root()?.join(included))
    })
    .map_err(|report| {
        let errors = report.of(Severity::Error);
        let errors: Vec<&str> = errors.iter().map(|message| message.text()).collect();
        Error::new_spanned(
            path,
            format!(
                "the spec has mistakes\n\n{}\n\n{}\n",
                errors.join("\n\n"),
                report.read_more(Severity::Error).unwrap_or_default()
            ),
        )
    })
}

/// Shows the warnings in the compiler's output, as a build script does: a macro has no other way.
fn show_warnings(path: &LitStr, report: &Report) {
    if let Some(warning) = outside_of_package(Path::new(&path.value())) {
        eprintln!("warning: {warning}\n");
    }
    for warning in report.of(Severity::Warning) {
        eprintln!("{}\n", warning.text());
    }
    if let Some(more) = report.read_more(Severity::Warning) {
        eprintln!("{more}\n");
    }
}

fn fill(module: &ItemMod, generated: &Generated, root: &Path) -> TokenStream {
    let ItemMod {
        attrs,
        vis,
        mod_token,
        ident,
        ..
    } = module;
    let (attributes, items) = (generated.to_attributes(), generated.to_items());
    // Reading the files here has cargo build again when one changes.
    let files = generated.report().files().into_iter();
    let files = files.map(|file| root.join(file).to_string_lossy().into_owned());
    quote! {
        #(#attrs)*
        #attributes
        #vis #mod_token #ident {
            #items
            #(const _: &[u8] = include_bytes!(#files);)*
        }
    }
}
