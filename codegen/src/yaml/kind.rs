//! The kinds of YAML values, and their names in messages.

/// The value of a YAML node. Lists and maps contain the indices of other nodes.
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
    /// A value with a tag (`!name`), which the language does not use.
    Tagged(String),
}

impl Kind {
    /// Describes the value for a message.
    pub(crate) fn describe(&self) -> String {
        match self {
            Self::Null => "nothing".to_owned(),
            Self::Bool(value) => format!("`{value}`, which YAML takes for a truth value"),
            Self::Integer(value) => format!("the number `{value}`"),
            // `1.0` with its point, by which it is none of the whole numbers.
            Self::Float(value) if value.fract() == 0.0 && value.abs() < 1e15 => {
                format!("the number `{value:.1}`")
            }
            Self::Float(value) => format!("the number `{value}`"),
            Self::Text(_) => "text".to_owned(),
            Self::List(_) => "a list".to_owned(),
            Self::Map(_) => "a map".to_owned(),
            Self::Tagged(tag) => format!("a value with the YAML tag `{tag}`"),
        }
    }
}

/// Describes a kind for a message.
pub(crate) fn word(kind: &str) -> &str {
    match kind {
        "Integer" => "a whole number",
        "Float" => "a number",
        "Bool" => "`true` or `false`",
        "List" => "a list",
        "Map" => "a map",
        "Null" => "nothing",
        "Text" => "text",
        other => other,
    }
}
