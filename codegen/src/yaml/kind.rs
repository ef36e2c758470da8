//! The kinds of YAML values, and the words for them.

/// What a YAML node holds.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Null,
    Bool(bool),
    Integer(i64),
    /// A whole number beyond 64 bits, or one with a fraction.
    Float(f64),
    Text(String),
    List(Vec<u32>),
    /// Keys and values.
    Map(Vec<(u32, u32)>),
    /// A value with a tag (`!name`), which the language has no use for.
    Tagged(String),
}

impl Kind {
    /// The name by which an enum of the spec types picks its variant.
    pub(crate) fn variant(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "bool",
            Self::Integer(_) => "integer",
            Self::Float(_) => "float",
            Self::Text(_) => "text",
            Self::List(_) => "list",
            Self::Map(_) => "map",
            Self::Tagged(_) => "tagged",
        }
    }

    /// The value in words, for a message.
    pub(crate) fn describe(&self) -> String {
        match self {
            Self::Null => "nothing".to_owned(),
            Self::Bool(value) => format!("`{value}`, which YAML takes for a truth value"),
            Self::Integer(value) => format!("the number `{value}`"),
            Self::Float(value) => format!("the number `{value}`"),
            Self::Text(_) => "text".to_owned(),
            Self::List(_) => "a list".to_owned(),
            Self::Map(_) => "a map".to_owned(),
            Self::Tagged(tag) => format!("a value with the YAML tag `{tag}`"),
        }
    }
}

/// A variant's name in words, for a message.
pub(crate) fn word(variant: &str) -> &str {
    match variant {
        "integer" => "a whole number",
        "float" => "a number",
        "bool" => "`true` or `false`",
        "list" => "a list",
        "map" => "a map",
        "null" => "nothing",
        other => other,
    }
}
