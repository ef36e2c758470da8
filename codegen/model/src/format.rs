//! Formats of bodies, and which of them a media type means.

/// What a body is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// JSON (RFC 8259).
    #[default]
    Json,
    /// XML 1.0.
    Xml,
    /// Text as it is.
    Text,
    /// Names and values, as HTML's forms send them (`application/x-www-form-urlencoded`).
    Form,
}

impl Format {
    /// The words of the language.
    pub const WORDS: [(&'static str, Self); 4] = [
        ("json", Self::Json),
        ("xml", Self::Xml),
        ("text", Self::Text),
        ("form", Self::Form),
    ];

    /// The word that a spec uses for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Xml => "xml",
            Self::Text => "text",
            Self::Form => "form",
        }
    }

    /// The media type of a body in this format, where a spec names none.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Xml => "application/xml",
            Self::Text => "text/plain; charset=utf-8",
            Self::Form => "application/x-www-form-urlencoded",
        }
    }

    /// Returns the format that a media type means: by its subtype, or by the suffix of that (RFC 6839
    /// section 3.1, RFC 7303 section 9.2). Many subtypes of JSON are older than suffixes, and have the word
    /// elsewhere: `x-amz-json-1.1`.
    pub fn of_media_type(media_type: &str) -> Option<Self> {
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        let (kind, subtype) = essence.split_once('/')?;
        let ends_with = |suffix: &str| {
            let start = subtype.len().checked_sub(suffix.len());
            let end = start.and_then(|start| subtype.get(start..));
            end.is_some_and(|end| end.eq_ignore_ascii_case(suffix))
        };
        let mut words = subtype.split(['-', '.', '+']);
        let is_json = words.any(|word| word.eq_ignore_ascii_case("json"));
        // Several texts of JSON in a row (RFC 7464) are none.
        let is_json = is_json && !ends_with("-seq");
        if is_json || ends_with("json") || ends_with("javascript") {
            Some(Self::Json)
        } else if subtype.eq_ignore_ascii_case("xml") || ends_with("+xml") {
            Some(Self::Xml)
        } else if subtype.eq_ignore_ascii_case("x-www-form-urlencoded") {
            Some(Self::Form)
        } else if kind.eq_ignore_ascii_case("text") && subtype.eq_ignore_ascii_case("plain") {
            Some(Self::Text)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_media_type_means_a_format() {
        let of = Format::of_media_type;
        assert_eq!(of("application/vnd.api+json"), Some(Format::Json));
        assert_eq!(
            of("application/problem+XML; charset=utf-8"),
            Some(Format::Xml)
        );
        for json in [
            "application/x-amz-json-1.1",
            "application/json-rpc",
            "text/x-json",
            "text/JSON",
        ] {
            assert_eq!(of(json), Some(Format::Json), "{json}");
        }
        assert_eq!(of("application/json-seq"), None);
        assert_eq!(of("text/xml"), Some(Format::Xml));
        assert_eq!(of("text/plain;charset=utf-8"), Some(Format::Text));
        assert_eq!(of("application/x-www-form-urlencoded"), Some(Format::Form));
        assert_eq!(of("application/notxml"), None);
        assert_eq!(of("text/html"), None);
        assert_eq!(of("json"), None);
        for (word, format) in Format::WORDS {
            assert_eq!(format.as_str(), word);
            assert_eq!(of(format.media_type()), Some(format));
        }
    }
}
