//! Types as they are called in Rust, JSON Schema and other languages, and what they are called here.

/// The names of types elsewhere, with what to write instead.
const ELSEWHERE: [(&str, &[&str]); 7] = [
    (
        "string",
        &[
            "str", "text", "char", "varchar", "date", "time", "uuid", "guid", "url", "uri",
            "email", "ip", "ipaddr", "decimal", "enum", "byte", "bytes", "binary", "id",
        ],
    ),
    (
        "integer",
        &[
            "int", "int8", "int16", "int32", "int64", "i8", "i16", "i32", "i64", "i128", "isize",
            "long", "short",
        ],
    ),
    (
        "unsigned",
        &[
            "uint", "uint8", "uint16", "uint32", "uint64", "u8", "u16", "u32", "u64", "u128",
            "usize", "natural",
        ],
    ),
    (
        "number",
        &[
            "float", "double", "f32", "f64", "real", "float32", "float64",
        ],
    ),
    ("bool", &["boolean"]),
    (
        "date-time",
        &["datetime", "instant", "moment", "systemtime", "timestamp"],
    ),
    ("duration(s)", &["duration", "seconds", "timespan"]),
];

/// Other names of lists, maps, and values of any type.
const LISTS: [&str; 7] = ["list", "array", "vec", "vector", "set", "seq", "hashset"];
const MAPS: [&str; 9] = [
    "map",
    "object",
    "dict",
    "dictionary",
    "hashmap",
    "btreemap",
    "record",
    "hash",
    "struct",
];
const ANY: [&str; 6] = ["json", "value", "mixed", "anything", "unknown", "variant"];
const OPTIONS: [&str; 4] = ["option", "optional", "maybe", "nullable"];

/// Types of Rust that values of a name are best held by.
const RUST: [(&str, &str); 7] = [
    ("uuid", "uuid::Uuid"),
    ("guid", "uuid::Uuid"),
    ("url", "url::Url"),
    ("uri", "url::Url"),
    ("ip", "std::net::IpAddr"),
    ("ipaddr", "std::net::IpAddr"),
    ("decimal", "rust_decimal::Decimal"),
];

/// Returns what to write for the name of a type that the language does not have. `is_type` says
/// whether it has a name.
pub(super) fn help(written: &str, is_type: &dyn Fn(&str) -> bool) -> Option<String> {
    let meant = meant(written, is_type, MAX_DEPTH)?;
    let bare = written.trim_end_matches('?').to_ascii_lowercase();
    let rust = RUST.iter().find(|(name, _)| *name == bare);
    Some(match (rust, bare.as_str()) {
        (Some((_, path)), _) => {
            format!(
                "did you mean `{meant}`? Rust holds it as another type by `{{ type: {meant}, rust: {path} }}`"
            )
        }
        (None, "enum") => {
            "declare its texts under `types`, such as `Reason: [expired, declined]`, and write \
             `Reason`"
                .to_owned()
        }
        (None, "timestamp") => {
            format!("did you mean `{meant}`? a number is `timestamp(s)` or `timestamp(ms)`")
        }
        (None, "duration") => format!("did you mean `{meant}` or `duration(ms)`?"),
        (None, "date" | "time") => {
            format!("did you mean `{meant}`? a moment is a `date-time`")
        }
        (None, "object" | "struct" | "record") => format!(
            "did you mean `{meant}`? members that are known are declared under `types`, such as \
             `Item: {{ sku: string }}`"
        ),
        _ => format!("did you mean `{meant}`?"),
    })
}

/// How deep types can be nested in what is looked at.
const MAX_DEPTH: usize = 8;

/// Returns the name of the type that was probably meant.
fn meant(written: &str, is_type: &dyn Fn(&str) -> bool, depth: usize) -> Option<String> {
    let inner = |text: &str| meant(text, is_type, depth.checked_sub(1)?);
    let text = written.trim();
    if is_type(text) {
        return Some(text.to_owned());
    }
    if let Some(item) = text.strip_suffix('?') {
        return Some(optional(&inner(item)?));
    }
    if let Some(item) = text.strip_suffix("[]") {
        return Some(format!("list<{}>", required(&inner(item)?)));
    }
    if let Some(item) = text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'))
    {
        return Some(format!("list<{}>", required(&inner(item)?)));
    }
    if let Some(item) = text.strip_suffix("| null") {
        return Some(optional(&inner(item)?));
    }
    let (name, items) = match text.split_once(['<', '(']) {
        Some((name, items)) => (name, Some(items.strip_suffix(['>', ')'])?)),
        None => (text, None),
    };
    let name = name.rsplit("::").next()?.trim().to_ascii_lowercase();
    let last = items.map(|items| items.rsplit_once(',').map_or(items, |(_, last)| last));
    let known = |names: &[&str]| names.contains(&name.as_str());
    if known(&OPTIONS) {
        return Some(optional(&inner(last?)?));
    }
    if known(&LISTS) {
        let item = last.map_or(Some("string".to_owned()), inner)?;
        return Some(format!("list<{}>", required(&item)));
    }
    if known(&MAPS) {
        let item = last.map_or(Some("any".to_owned()), inner)?;
        return Some(format!("map<{}>", required(&item)));
    }
    if items.is_some() {
        return None;
    }
    if known(&ANY) {
        return Some("any".to_owned());
    }
    let mut elsewhere = ELSEWHERE.iter();
    let found = elsewhere.find(|(here, others)| *here == name || known(others));
    found.map(|(here, _)| (*here).to_owned())
}

fn optional(ty: &str) -> String {
    format!("{}?", required(ty))
}

/// The items of lists and maps are always there.
fn required(ty: &str) -> String {
    ty.trim_end_matches('?').to_owned()
}

#[cfg(test)]
mod tests {
    use super::{MAX_DEPTH, meant};

    #[test]
    fn types_of_other_languages_are_understood() {
        let is_type = |name: &str| ["string", "integer", "Item"].contains(&name);
        for (written, expected) in [
            ("i64", "integer"),
            ("String", "string"),
            ("Vec<u32>", "list<unsigned>"),
            ("Item[]", "list<Item>"),
            ("[Item]", "list<Item>"),
            ("Option<Vec<String>>", "list<string>?"),
            ("std::collections::HashMap<String, bool>", "map<bool>"),
            ("Map<string, int>", "map<integer>"),
            ("list<integer?>", "list<integer>"),
            ("integer ?", "integer?"),
            ("object", "map<any>"),
        ] {
            assert_eq!(
                meant(written, &is_type, MAX_DEPTH).as_deref(),
                Some(expected),
                "{written}"
            );
        }
        for written in [
            "itn",
            "",
            "<",
            "Vec<",
            "Vec<Colour>",
            "[[[[[[[[[[int]]]]]]]]]]",
        ] {
            assert_eq!(meant(written, &is_type, MAX_DEPTH), None, "{written}");
        }
    }
}
