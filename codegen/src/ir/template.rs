//! Text with slots in it.

/// What fills a place in a shape, a header or a message.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Slot {
    Code,
    Status,
    Reason,
    Message,
    Field(String),
    Fields,
    Attribute(String),
    DocUrl,
}

impl std::fmt::Display for Slot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name = match self {
            Self::Code => "code",
            Self::Status => "status",
            Self::Reason => "reason",
            Self::Message => "message",
            Self::Fields => "fields",
            Self::DocUrl => "doc_url",
            Self::Field(name) | Self::Attribute(name) => name,
        };
        write!(f, "{{{name}}}")
    }
}

/// A piece of a text with slots in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Text(String),
    Slot(Slot),
}

/// A text with slots in it, no two texts in a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Template(pub(crate) Vec<Part>);

impl Template {
    pub(crate) fn slots(&self) -> impl Iterator<Item = &Slot> {
        self.0.iter().filter_map(|part| match part {
            Part::Slot(slot) => Some(slot),
            Part::Text(_) => None,
        })
    }

    /// The text, where it has no slots.
    pub(crate) fn constant(&self) -> Option<&str> {
        match self.0.as_slice() {
            [] => Some(""),
            [Part::Text(text)] => Some(text),
            _ => None,
        }
    }
}

/// As a spec writes it: braces that are no slot's are doubled.
impl std::fmt::Display for Template {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|part| match part {
            Part::Text(text) => f.write_str(&text.replace('{', "{{").replace('}', "}}")),
            Part::Slot(slot) => write!(f, "{slot}"),
        })
    }
}
