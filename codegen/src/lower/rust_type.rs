//! Rust types that a spec names. A spec can come from others, and what it names becomes code: so a
//! type is a name and nothing that could run, and it is made anew from what was read of it.

use super::Lower;
use crate::diagnostics::Code;
use crate::spec::At;
use syn::{Expr, GenericArgument, Lifetime, Lit, Path, PathArguments, Type};

/// Longer texts are refused without parsing: nobody writes such a type.
const MAX_LENGTH: usize = 1000;

/// Deeper nesting is refused without parsing: it could overflow the stack.
const MAX_NESTING: usize = 32;

/// More items than an array of any such type has.
const MAX_ITEMS: u32 = 65_536;

/// Types of the prelude, with where they are. A spec may have a type of the same name.
const PRELUDE: [(&str, &str); 5] = [
    ("Box", "boxed"),
    ("Option", "option"),
    ("Result", "result"),
    ("String", "string"),
    ("Vec", "vec"),
];

const PRIMITIVE: [&str; 17] = [
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16",
    "u32", "u64", "u128", "usize",
];

/// What a Rust type is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum For {
    /// The values of a field, which own what they are.
    Field,
    /// A cause that becomes an error.
    Cause,
}

/// Returns a type with whole paths, so that the same one is the same text.
pub(super) fn lower_rust_type<'a>(
    cx: &mut Lower<'_, 'a>,
    written: &At<String>,
    what: For,
) -> Option<&'a str> {
    let text = &written.value;
    match parse(text).map(|ty| read(&ty, what)) {
        Some(Ok(whole)) => return Some(cx.text(&whole)),
        Some(Err(help)) => {
            let message = format!("`{text}` is not the name of a Rust type");
            cx.error(Code::RustPath, written.place, message).help(help);
        }
        None => {
            let message = format!("`{text}` is not a Rust type");
            cx.error(Code::RustPath, written.place, message)
                .help("write its whole path, such as `crate::ledger::Error`");
        }
    }
    None
}

fn parse(text: &str) -> Option<Type> {
    let nesting = text.matches(['<', '(', '[', '{', '&', '*', '-', '!', '|']);
    let is_short = text.len() <= MAX_LENGTH && nesting.count() <= MAX_NESTING;
    is_short.then(|| syn::parse_str(text).ok()).flatten()
}

/// What a type is made of, or what to write instead of it.
type Whole = Result<String, &'static str>;

fn read(ty: &Type, what: For) -> Whole {
    match ty {
        Type::Slice(_) => Err("put a slice behind a reference or into a `Box`"),
        ty if is_str(ty) => Err("put `str` behind a reference, or write `String`"),
        ty => part(ty, what, MAX_ITEMS),
    }
}

/// A type inside of another one. `items` are those that an array may have.
fn part(ty: &Type, what: For, items: u32) -> Whole {
    match ty {
        Type::Path(path) if path.qself.is_none() => named(&path.path, what, items),
        Type::Tuple(tuple) => {
            let parts = tuple.elems.iter().map(|ty| part(ty, what, items));
            let parts: Vec<String> = parts.collect::<Result<_, _>>()?;
            Ok(match parts.as_slice() {
                [one] => format!("({one},)"),
                parts => format!("({})", parts.join(", ")),
            })
        }
        Type::Reference(_) if what == For::Field => {
            Err("a field owns its value: write the type without `&`")
        }
        Type::Reference(reference) if reference.mutability.is_none() => {
            let lifetime = reference.lifetime.as_ref().map(lifetime).transpose()?;
            let space = lifetime.map(|lifetime| format!("{lifetime} "));
            let inner = part(&reference.elem, what, items)?;
            Ok(format!("&{}{inner}", space.unwrap_or_default()))
        }
        Type::Slice(slice) => Ok(format!("[{}]", part(&slice.elem, what, items)?)),
        Type::Array(array) => {
            let length = length(&array.len).filter(|length| (1..=items).contains(length));
            let length = length.ok_or("the length of an array is a number from 1 to 65536")?;
            let inner = part(&array.elem, what, items / length)?;
            Ok(format!("[{inner}; {length}]"))
        }
        _ => Err(
            "a type is a path such as `crate::ledger::Error`, with types between `<` and `>` \
             where it takes any, a tuple, a reference, a slice, or an array of a length in digits",
        ),
    }
}

fn is_str(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident("str"))
}

fn length(length: &Expr) -> Option<u32> {
    let Expr::Lit(literal) = length else {
        return None;
    };
    match &literal.lit {
        Lit::Int(number) if literal.attrs.is_empty() && matches!(number.suffix(), "" | "usize") => {
            number.base10_parse().ok()
        }
        _ => None,
    }
}

/// No other lifetime is declared where the type is used.
fn lifetime(lifetime: &Lifetime) -> Result<&'static str, &'static str> {
    if lifetime.ident == "static" {
        return Ok("'static");
    }
    Err("the only lifetime that a type can have here is `'static`")
}

/// A path from its crate on: what is in the generated module itself is never meant.
fn named(path: &Path, what: For, items: u32) -> Whole {
    const FROM_CRATE: &str = "write its whole path, such as `crate::ledger::Error`";
    let mut segments = Vec::new();
    for segment in &path.segments {
        let arguments = arguments(&segment.arguments, what, items)?;
        let name = match segment.ident.to_string() {
            // syn does not know the keyword of edition 2024.
            name if name == "gen" => "r#gen".to_owned(),
            name => name,
        };
        let is_after_super = segments.last().is_none_or(|(before, _)| before == "super");
        let is_keyword = match name.as_str() {
            "super" => !is_after_super,
            "crate" | "self" | "Self" => !segments.is_empty(),
            _ => false,
        };
        if is_keyword {
            return Err(FROM_CRATE);
        }
        segments.push((name, arguments));
    }
    let is_global = path.leading_colon.is_some();
    let mut names = segments.iter().map(|(name, _)| name.as_str());
    let (first, is_alone) = (names.next().unwrap_or_default(), segments.len() == 1);
    let start = match (first, is_alone, is_global) {
        (name, true, false) if PRIMITIVE.contains(&name) => String::new(),
        (name, true, false) => {
            let mut prelude = PRELUDE.iter();
            let (_, module) = prelude
                .find(|(known, _)| *known == name)
                .ok_or(FROM_CRATE)?;
            format!("::std::{module}::")
        }
        ("crate" | "super", false, false) => String::new(),
        ("self" | "Self", ..) | (_, true, true) => return Err(FROM_CRATE),
        _ => "::".to_owned(),
    };
    if matches!(first, "core" | "alloc") {
        // `std` has all that they have: so the same type has one name.
        if let Some((first, _)) = segments.first_mut() {
            "std".clone_into(first);
        }
    }
    let segments = segments
        .iter()
        .map(|(name, arguments)| format!("{name}{arguments}"));
    Ok(start + &segments.collect::<Vec<_>>().join("::"))
}

/// What is between `<` and `>`.
fn arguments(arguments: &PathArguments, what: For, items: u32) -> Whole {
    let list = match arguments {
        PathArguments::None => return Ok(String::new()),
        PathArguments::AngleBracketed(list) => list.args.iter().map(|argument| match argument {
            GenericArgument::Type(ty) => part(ty, what, items),
            GenericArgument::Lifetime(name) => lifetime(name).map(str::to_owned),
            GenericArgument::Const(Expr::Lit(literal)) if literal.attrs.is_empty() => {
                match &literal.lit {
                    Lit::Int(number) => Ok(number.to_string()),
                    Lit::Bool(truth) => Ok(truth.value.to_string()),
                    _ => Err("a value between `<` and `>` is a number, `true` or `false`"),
                }
            }
            _ => Err("between `<` and `>` are types, numbers, `true`, `false` and `'static`"),
        }),
        PathArguments::Parenthesized(_) => {
            return Err("a type has what it takes between `<` and `>`");
        }
    };
    let list: Vec<String> = list.collect::<Result<_, _>>()?;
    Ok(match list.as_slice() {
        [] => String::new(),
        list => format!("<{}>", list.join(", ")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str, what: For) -> Option<String> {
        read(&parse(text)?, what).ok()
    }

    #[test]
    fn a_type_is_its_whole_path() {
        for (written, expected) in [
            ("std::io::Error", "::std::io::Error"),
            ("::core::num::Wrapping<u64>", "::std::num::Wrapping<u64>"),
            ("crate :: ledger::Error", "crate::ledger::Error"),
            ("super::r#type::A", "super::r#type::A"),
            ("gen::gen::A<a::r#gen>", "::r#gen::r#gen::A<::a::r#gen>"),
            ("Vec::<String>", "::std::vec::Vec<::std::string::String>"),
            ("a::B<'static, 3, true>", "::a::B<'static, 3, true>"),
            ("(u8,)", "(u8,)"),
            ("([u8; 0x10], &'static [str])", "([u8; 16], &'static [str])"),
            ("Box<[u8]>", "::std::boxed::Box<[u8]>"),
            ("()", "()"),
        ] {
            assert_eq!(whole(written, For::Cause).as_deref(), Some(expected));
        }
    }

    #[test]
    fn what_could_run_or_names_nothing_is_no_type() {
        for written in [
            "[u8; { static X: u8 = 1; 1 }]",
            "[u8; include_bytes!(\"/etc/passwd\").len()]",
            "[u8; 1 + 1]",
            "[u8; N]",
            "[u8; #[cfg(x)] 1]",
            "[u8; 4_000_000_000]",
            "[[u8; 65536]; 2]",
            "[u8; 1u8]",
            "a::m!()",
            "a::B<{ 1 + 1 }>",
            "a::B<\"x\">",
            "a::B<C = u8>",
            "a::B<m!()>",
            "a::F(u8) -> u8",
            "<u8 as a::B>::C",
            "dyn a::B",
            "impl a::B",
            "fn() -> u8",
            "*const u8",
            "!",
            "_",
            "(u8)",
            "&mut u8",
            "&'a str",
            "[u8]",
            "str",
            "Self",
            "self::Error",
            "Self::A",
            "Error",
            "::Error",
            "crate",
            "crate::self::A",
            "a::super::A",
            "crate::crate::A",
        ] {
            assert_eq!(whole(written, For::Cause), None, "{written}");
        }
        assert_eq!(whole("&'static str", For::Field), None);
        assert_eq!(whole("Vec<&u8>", For::Field), None);
    }
}
