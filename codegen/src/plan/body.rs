//! Bodies made when the spec is read: whole where they are the same for every occurrence of an error,
//! else with holes for the values of its fields. The encoder of the runtime makes them.

use crate::arena::Arena;
use errspec_model::json::{HOLE, JsonWriter};
use errspec_model::{Encoder, ErrorInfo, FieldInfo, Format, Shape, Spec, ValueWriter, Values, xml};
use std::cell::Cell;

/// Makes the bodies of errors, as many as there is room for: an envelope may be larger than all else
/// of its errors together. A server makes the others for each answer.
pub(super) fn make<'a>(
    spec: &Spec<'a>,
    errors: &mut [ErrorInfo<'a>],
    mut room: usize,
    arena: &'a Arena,
) {
    for info in errors {
        let body = body(spec, info).unwrap_or_default();
        let Some(left) = room.checked_sub(body.len()) else {
            break;
        };
        room = left;
        info.body = arena.text(&body);
    }
}

/// Returns the body of an error, as [`ErrorInfo::body`] explains. None where it has none, where
/// members are missing from some of its occurrences, or where it depends on the status, which a
/// server picks.
fn body(spec: &Spec<'_>, info: &ErrorInfo<'_>) -> Option<String> {
    let envelope = spec.envelope_of(info)?;
    let shape = &envelope.body?;
    if info.has_statuses() && shape.shows_status() {
        return None;
    }
    if shape.has_rest() {
        // Whatever members it has differs from occurrence to occurrence.
        return None;
    }
    let holes = Holes {
        fields: info.fields,
        count: Cell::new(0),
        varies: Cell::new(false),
    };
    let encoder = Encoder {
        spec,
        info,
        values: &holes,
        list: &[],
    };
    if envelope.format != Format::Json {
        let body = write(&encoder, envelope.format, shape)?;
        let is_same = !holes.varies.get() && holes.count.get() == 0 && !body.contains(HOLE);
        return is_same.then_some(body);
    }
    let mut json = Vec::new();
    encoder.write(shape, &mut JsonWriter::new(&mut json));
    if holes.varies.get() {
        return None;
    }
    let (body, count) = open_holes(&String::from_utf8(json).ok()?);
    // A control character of the spec's own looks like a hole.
    (count == holes.count.get()).then_some(body)
}

/// A body without holes, in a format that has none. A form is made at run time.
fn write(encoder: &Encoder<'_>, format: Format, shape: &Shape<'_>) -> Option<String> {
    let mut body = Vec::new();
    match format {
        Format::Xml => xml::write_document(encoder, shape, &mut body),
        Format::Text => encoder.write_plain(shape, &mut body),
        Format::Json | Format::Form => return None,
    }
    String::from_utf8(body).ok()
}

/// Values that leave a hole each: its mark and a letter, the first for the first field.
struct Holes<'a> {
    fields: &'a [FieldInfo<'a>],
    count: Cell<usize>,
    varies: Cell<bool>,
}

impl Values for Holes<'_> {
    fn is_absent(&self, index: usize) -> bool {
        let field = self.fields.get(index);
        if field.is_none_or(FieldInfo::may_be_absent) {
            self.varies.set(true);
        }
        false
    }

    // What depends on the status is no part of a body that is made beforehand.
    fn status(&self) -> Option<u16> {
        None
    }

    fn write(&self, index: usize, _: &FieldInfo<'_>, out: &mut dyn ValueWriter) {
        let letter = ('a'..='z').nth(index);
        if letter.is_none() {
            self.varies.set(true);
        }
        self.count.set(self.count.get() + 1);
        out.number(&format!("{HOLE}{}", letter.unwrap_or('a')));
    }
}

/// Makes the holes inside of strings, where their marks were escaped, like the others, but with a
/// capital letter. Returns their number, too.
fn open_holes(json: &str) -> (String, usize) {
    let mut body = String::with_capacity(json.len());
    let mut count = 0;
    let mut rest = json;
    while let Some(place) = rest.find(['\\', HOLE]) {
        let (before, mark) = rest.split_at(place);
        body.push_str(before);
        let escaped = mark.strip_prefix("\\u0001");
        let (hole, behind) = match (escaped, mark.strip_prefix(HOLE)) {
            (Some(behind), _) => (
                behind.chars().next().map(|c| c.to_ascii_uppercase()),
                behind,
            ),
            (None, Some(behind)) => (behind.chars().next(), behind),
            (None, None) => {
                // Another escape: a backslash and what it escapes.
                let end = mark
                    .char_indices()
                    .nth(2)
                    .map_or(mark.len(), |(end, _)| end);
                let (escape, behind) = mark.split_at(end);
                body.push_str(escape);
                rest = behind;
                continue;
            }
        };
        count += 1;
        body.push(HOLE);
        body.extend(hole);
        rest = behind.get(1..).unwrap_or_default();
    }
    body.push_str(rest);
    (body, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_inside_of_strings_have_capital_letters() {
        let (body, count) = open_holes("{\"a\":\u{1}a,\"b\":\"x \\\" \\\\u0001 \\u0001b.\"}");
        assert_eq!(body, "{\"a\":\u{1}a,\"b\":\"x \\\" \\\\u0001 \u{1}B.\"}");
        assert_eq!(count, 2);
    }
}
