//! The body of an error, in the format of its envelope. JSON may have been made by the engine, with
//! holes for the values of fields.

use super::form;
use crate::model::json::{JsonText, JsonWriter, hole};
use crate::model::{Encoder, Format, Shape, xml};

/// Returns whether a body that the engine made holds for this occurrence: it has one error, and one that
/// shows the status was made with the one that the spec declares.
pub(crate) fn is_made(encoder: &Encoder<'_>, shape: &Shape<'_>) -> bool {
    encoder.list.is_empty() && (encoder.values.status().is_none() || !shape.shows_status())
}

/// Appends the body of an error.
pub(crate) fn write_body(
    encoder: &Encoder<'_>,
    format: Format,
    shape: &Shape<'_>,
    out: &mut Vec<u8>,
) {
    match format {
        Format::Json => write_json(encoder, shape, out),
        Format::Xml => xml::write_document(encoder, shape, out),
        Format::Text => encoder.write_plain(shape, out),
        Format::Form => form::write(encoder, shape, out),
    }
}

/// Appends JSON: by the body with holes if the error has it, else by the shape.
fn write_json(encoder: &Encoder<'_>, shape: &Shape<'_>, out: &mut Vec<u8>) {
    let json = Some(encoder.info.body).filter(|json| !json.is_empty() && is_made(encoder, shape));
    if json.and_then(|json| fill(encoder, json, out)).is_none() {
        out.clear();
        encoder.write(shape, &mut JsonWriter::new(out));
    }
}

/// Appends JSON with holes, which [`ErrorInfo::body`](crate::model::ErrorInfo::body) explains.
fn fill(encoder: &Encoder<'_>, json: &str, out: &mut Vec<u8>) -> Option<()> {
    let mut rest = json.as_bytes();
    while let Some(place) = hole(rest) {
        let (constant, hole) = rest.split_at_checked(place)?;
        out.extend_from_slice(constant);
        let ([_, letter], behind) = hole.split_first_chunk()?;
        let is_text = letter.is_ascii_uppercase();
        let index = usize::from(letter.to_ascii_lowercase().checked_sub(b'a')?);
        let field = encoder.info.fields.get(index)?;
        if is_text {
            // Memory takes all that is written to it; a value that fails on its own ends early.
            let _ = encoder.values.write_text(index, field, &mut JsonText(out));
        } else {
            encoder
                .values
                .write(index, field, &mut JsonWriter::new(out));
        }
        rest = behind;
    }
    out.extend_from_slice(rest);
    Some(())
}
