//! The codes of an error: its own and its aliases. One with slots is a family of codes.

use super::slot;
use crate::diagnostics::Code;
use crate::ir::{Field, Slot, WireCode};
use crate::lower::{Lower, template};
use crate::source::Place;
use crate::spec::{At, CodeChoice, Items, Maybe, Scalar};
use errspec_model::Part;

/// Every code is compared with each of them.
const MAX_FAMILIES: usize = 100;

/// The fields of an error. None where some of them could not be read, which was reported.
pub(super) type Known<'f, 'a> = Option<&'f [Field<'a>]>;

/// Returns the code on the wire: the name of the error, unless the spec sets another or none.
pub(super) fn lower<'a>(
    cx: &mut Lower<'_, 'a>,
    code: &Maybe<CodeChoice>,
    name: &At<Scalar>,
    fields: Known<'_, 'a>,
) -> Option<WireCode<'a>> {
    let (code, place) = match code.given() {
        None => (wire_code(cx, name, fields), name.place),
        Some(At { value, place }) => match value {
            CodeChoice::Text(text) => (parse(cx, text, *place, fields), *place),
            CodeChoice::Integer(number) => (WireCode::Integer(*number), *place),
            CodeChoice::Null(()) => return None,
        },
    };
    let parts = code.template().unwrap_or_default();
    let may_be_missing = |field: &&Field<'a>| {
        field.info.optional && parts.contains(&Part::Slot(Slot::Field(field.name())))
    };
    if let Some(field) = fields.and_then(|fields| fields.iter().find(may_be_missing)) {
        report_hole(cx, field, place);
    }
    Some(code)
}

/// Returns the codes that are read as an error too. Their slots may be for fields that are optional.
pub(super) fn lower_aliases<'a>(
    cx: &mut Lower<'_, 'a>,
    aliases: &Maybe<Items<Scalar>>,
    fields: Known<'_, 'a>,
) -> Vec<WireCode<'a>> {
    let aliases = aliases.items().iter();
    aliases.map(|alias| wire_code(cx, alias, fields)).collect()
}

/// Returns retired codes, of which those with slots are families.
pub(in crate::lower) fn lower_reserved<'a>(
    cx: &mut Lower<'_, 'a>,
    codes: &Maybe<Items<Scalar>>,
) -> Vec<(WireCode<'a>, Place)> {
    let mut reserved = Vec::new();
    let mut families = 0;
    for code in codes.items() {
        let lowered = wire_code(cx, code, None);
        families += usize::from(lowered.template().is_some());
        if families > MAX_FAMILIES {
            let message = format!("there are more than {MAX_FAMILIES} retired families of codes");
            cx.error(Code::Range, code.place, message)
                .help("retire the codes that there were, or families with less text");
            break;
        }
        reserved.push((lowered, code.place));
    }
    reserved
}

fn wire_code<'a>(
    cx: &mut Lower<'_, 'a>,
    scalar: &At<Scalar>,
    fields: Known<'_, 'a>,
) -> WireCode<'a> {
    match &scalar.value {
        Scalar::Text(text) => parse(cx, text, scalar.place, fields),
        Scalar::Integer(number) => WireCode::Integer(*number),
    }
}

/// Parses a code, which may have slots.
fn parse<'a>(
    cx: &mut Lower<'_, 'a>,
    text: &str,
    place: Place,
    fields: Known<'_, 'a>,
) -> WireCode<'a> {
    if !text.contains(['{', '}']) {
        return WireCode::Text(cx.text(text));
    }
    let parts = template::parse(cx, text, place, &mut |cx, name| match fields {
        Some(fields) => slot::of_field(cx, "code", name, place, fields),
        None => Some(Slot::Field(cx.text(name))),
    });
    if let Some(text) = Part::constant(parts) {
        return WireCode::Text(text);
    }
    if !parts.iter().any(|part| matches!(part, Part::Text(_))) {
        let message = format!("the code `{text}` has no text of its own: any code would fit it");
        cx.error(Code::FamilyWithoutText, place, message)
            .help("write the text that all codes of the family have, such as `PT{n}`");
    }
    WireCode::Template(parts)
}

fn report_hole(cx: &mut Lower<'_, '_>, field: &Field<'_>, place: Place) {
    let name = field.name();
    let message = format!("without `{name}`, which may be missing, there is no code");
    cx.error(Code::FamilyWithHole, place, message)
        .label(field.place, "optional here")
        .help(format!(
            "make `{name}` required, or take it out of the code; an error without it is another one"
        ));
}
