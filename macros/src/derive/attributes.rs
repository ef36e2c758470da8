//! What an `#[api_error(…)]` says, on a type, a variant or a field.

use super::mistakes::{Mistakes, did_you_mean};
use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Ident, LitStr, Meta, Path, Result, Token};

/// What the attribute on the type says.
pub(super) struct Target {
    /// The module of the spec.
    pub(super) module: Path,
    /// The enum in it.
    pub(super) name: Ident,
    /// The path of the runtime crate.
    pub(super) runtime: TokenStream,
    /// On a struct, what it becomes.
    pub(super) becomes: Option<Becomes>,
}

/// What a variant becomes.
pub(super) enum Becomes {
    /// What its only field becomes by `Into`.
    Transparent(Ident),
    Error {
        name: Ident,
        /// Fields of the API's error, and what fills them.
        entries: Vec<(Ident, Expr)>,
    },
}

/// What the attribute on a field says of it.
pub(super) enum Role {
    Skipped,
    Cause,
}

/// One of the things between the commas.
enum Item {
    Crate(Token![crate], LitStr),
    Entry(Ident, Expr),
    Word(Ident),
}

impl Parse for Item {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        if input.peek(Token![crate]) {
            let word = input.parse()?;
            input.parse::<Token![=]>()?;
            return Ok(Self::Crate(word, input.parse()?));
        }
        if !input.peek(Ident::peek_any) {
            return Err(input.error("expected a name, as in `NotFound` or `resource = what`"));
        }
        let name = input.call(Ident::parse_any)?;
        if input.parse::<Option<Token![=]>>()?.is_none() {
            return Ok(Self::Word(name));
        }
        Ok(Self::Entry(name, input.parse()?))
    }
}

type Items = Punctuated<Item, Token![,]>;

/// `infinex::Error, NotFound, resource = what`.
struct OnType {
    path: Path,
    items: Items,
}

impl Parse for OnType {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        if input.is_empty() {
            // Without the words that syn puts before the end of its input.
            return Err(syn::Error::new(input.span(), NO_TARGET));
        }
        let path = input.call(Path::parse_mod_style)?;
        let comma = input.parse::<Option<Token![,]>>()?.is_some();
        if !comma && !input.is_empty() {
            return Err(input.error("expected `,`"));
        }
        let items = input.call(Items::parse_terminated)?;
        Ok(Self { path, items })
    }
}

const NO_TARGET: &str =
    "say which error of an API this becomes: `#[api_error(module_of_the_spec::Error)]`";

/// The one attribute `#[api_error(…)]`, if there is one.
fn single<'a>(attributes: &'a [Attribute], mistakes: &mut Mistakes) -> Option<&'a Attribute> {
    let is_ours = |attribute: &&Attribute| attribute.path().is_ident("api_error");
    let mut ours = attributes.iter().filter(is_ours);
    let first = ours.next();
    for other in ours {
        mistakes.at(
            other,
            "there is an `#[api_error(…)]` already: say all of it in one",
        );
    }
    first
}

/// What is between the parentheses. `else_say` is what an attribute without any is told.
fn read<T>(
    attribute: &Attribute,
    parse: fn(ParseStream<'_>) -> Result<T>,
    else_say: &str,
    mistakes: &mut Mistakes,
) -> Option<T> {
    let Meta::List(list) = &attribute.meta else {
        mistakes.at(attribute, else_say);
        return None;
    };
    mistakes.take(list.parse_args_with(parse))
}

/// Reads the attribute on the type, which says what it becomes too if it is a struct.
pub(super) fn of_type(
    name: &Ident,
    attributes: &[Attribute],
    is_struct: bool,
    mistakes: &mut Mistakes,
) -> Option<Target> {
    let Some(attribute) = single(attributes, mistakes) else {
        mistakes.at(name, NO_TARGET);
        return None;
    };
    let OnType { path, items } = read(attribute, OnType::parse, NO_TARGET, mistakes)?;
    let mut module = path.clone();
    let name = module.segments.pop()?.ident;
    if module.segments.pop_punct().is_none() {
        let message = format!("name the module of the spec too, such as `shop::{name}`");
        mistakes.at(&path, message);
        return None;
    }
    let (runtime, rest) = runtime(items, mistakes);
    let becomes = if is_struct {
        becomes(attribute, rest, mistakes)
    } else {
        for item in rest {
            refuse_on_enum(&item, mistakes);
        }
        None
    };
    Some(Target {
        module,
        name,
        runtime,
        becomes,
    })
}

/// The path of the runtime crate, and the items that say something else.
fn runtime(items: Items, mistakes: &mut Mistakes) -> (TokenStream, Vec<Item>) {
    let mut runtime = None;
    let mut rest = Vec::new();
    for item in items {
        match item {
            Item::Crate(word, _) if runtime.is_some() => mistakes.at(word, "`crate` is said twice"),
            Item::Crate(_, text) => match text.parse_with(Path::parse_mod_style) {
                Ok(path) => runtime = Some(quote!(#path)),
                Err(_) => mistakes.at(&text, no_path(&text)),
            },
            other => rest.push(other),
        }
    }
    (runtime.unwrap_or_else(|| quote!(::errspec)), rest)
}

fn no_path(text: &LitStr) -> String {
    format!("`{}` is not a path to the crate `errspec`", text.value())
}

fn refuse_on_enum(item: &Item, mistakes: &mut Mistakes) {
    let (Item::Entry(word, _) | Item::Word(word)) = item else {
        return;
    };
    let hint = did_you_mean(&word.to_string(), &["crate".to_owned()]);
    let message = if hint.is_empty() {
        format!("`{word}` is for the variants: an enum says `crate = \"…\"` at most")
    } else {
        format!("unknown option `{word}`{hint}")
    };
    mistakes.at(word, message);
}

/// Reads the attribute on a variant.
pub(super) fn of_variant(
    name: &Ident,
    attributes: &[Attribute],
    mistakes: &mut Mistakes,
) -> Option<Becomes> {
    let Some(attribute) = single(attributes, mistakes) else {
        let message = format!(
            "`{name}` becomes no error of the API: say `#[api_error(…)]` with the error's name, or \
             `#[api_error(transparent)]`"
        );
        mistakes.at(name, message);
        return None;
    };
    let items = read(attribute, Items::parse_terminated, NO_ERROR, mistakes)?;
    becomes(attribute, items.into_iter().collect(), mistakes)
}

const NO_ERROR: &str =
    "say what it becomes: the name of an error of the API, as in `NotFound`, or `transparent`";

/// `transparent`, or `NotFound, resource = what`.
fn becomes(attribute: &Attribute, items: Vec<Item>, mistakes: &mut Mistakes) -> Option<Becomes> {
    let mut items = items.into_iter();
    let name = match items.next() {
        Some(Item::Word(name)) => name,
        Some(Item::Crate(word, _)) => {
            mistakes.at(word, "`crate` is said on the type");
            return None;
        }
        Some(Item::Entry(field, _)) => {
            mistakes.at(field, NO_ERROR);
            return None;
        }
        None => {
            mistakes.at(attribute, NO_ERROR);
            return None;
        }
    };
    let is_transparent = name == "transparent";
    let mut entries: Vec<(Ident, Expr)> = Vec::new();
    for item in items {
        match item {
            Item::Crate(word, _) => mistakes.at(word, "`crate` is said on the type"),
            Item::Word(word) => mistakes.at(
                &word,
                format!("unknown option `{word}`: a field is filled by `{word} = …`"),
            ),
            Item::Entry(field, _) if is_transparent => {
                mistakes.at(&field, "what is `transparent` fills no fields");
            }
            Item::Entry(field, _) if entries.iter().any(|(known, _)| *known == field) => {
                mistakes.at(&field, format!("`{field}` is filled twice"));
            }
            Item::Entry(field, value) => entries.push((field, value)),
        }
    }
    Some(if is_transparent {
        Becomes::Transparent(name)
    } else {
        Becomes::Error { name, entries }
    })
}

/// Reads the attribute on a field. One that is wrong is no reason to miss the field.
pub(super) fn of_field(attributes: &[Attribute], mistakes: &mut Mistakes) -> Option<Role> {
    const EITHER: &str = "a field is `#[api_error(skip)]` or `#[api_error(source)]`";
    let attribute = single(attributes, mistakes)?;
    let parse = Punctuated::<Ident, Token![,]>::parse_terminated;
    let Some(words) = read(attribute, parse, EITHER, mistakes) else {
        return Some(Role::Skipped);
    };
    let words: Vec<Ident> = words.into_iter().collect();
    match &words[..] {
        [word] if word == "skip" => {}
        [word] if word == "source" => return Some(Role::Cause),
        [word] => {
            let known = ["skip".to_owned(), "source".to_owned()];
            let hint = match did_you_mean(&word.to_string(), &known) {
                hint if hint.is_empty() => format!(": {EITHER}"),
                hint => hint,
            };
            mistakes.at(word, format!("unknown option `{word}`{hint}"));
        }
        _ => mistakes.at(attribute, EITHER),
    }
    Some(Role::Skipped)
}
