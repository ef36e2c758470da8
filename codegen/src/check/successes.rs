//! An error under a success status proves that it is one.

use super::group::{group, label_each};
use crate::diagnostics::{Code, Diagnostics, some_of};
use crate::ir::Api;
use errspec_model::{
    Constant, Encoder, ErrorInfo, FieldInfo, Format, Held, Part, Shape, Slot, Spec, Type,
    ValueWriter, Values,
};

/// What an error under a success status writes must prove that it is no success: by the member that
/// its envelope names as `proof`, else by a constant, else by its code.
pub(super) fn errors_prove_themselves(
    api: &Api<'_>,
    spec: &Spec<'_>,
    diagnostics: &mut Diagnostics,
) {
    let both = api.errors.iter().zip(spec.errors);
    let found = both.filter_map(|(error, info)| {
        let mut statuses = error.statuses.iter();
        let status = statuses.find(|range| range.first() < 400)?;
        (!is_proven(spec, info)).then_some(((info.kind.envelope, *status), error))
    });
    for ((envelope, status), errors) in group(found) {
        let Some(envelope) = api.envelopes.get(usize::from(envelope)) else {
            continue;
        };
        let has_proof = envelope.body.iter().any(|body| body.shape.has_proof());
        let (lack, help) = if has_proof {
            (
                "what its envelope names as `proof` may be missing or empty in it",
                "give it a code that is not 0, a message or a required field in that member",
            )
        } else if envelope.has(Slot::Code) {
            (
                "it has no code, and its envelope no constant",
                "give it a code, or its envelope a constant such as `ok: false`, or `proof`",
            )
        } else {
            (
                "its envelope has neither a code nor a constant",
                "add a constant such as `ok: false`, or a `{code}` slot, or `proof`",
            )
        };
        let message = format!(
            "a client cannot tell {} from a success: its status is {status} and {lack}",
            some_of(errors.iter().map(|error| error.name))
        );
        let mut places = errors.iter().map(|error| error.place);
        let Some(first) = places.next() else { continue };
        let reported = diagnostics
            .error(Code::SuccessWithoutProof, first, message)
            .label(envelope.place, "this envelope");
        label_each(reported, places, "and here").help(help);
    }
}

/// Returns whether an answer with an error proves to be one.
pub(super) fn is_proven(spec: &Spec<'_>, info: &ErrorInfo<'_>) -> bool {
    let Some(envelope) = spec.envelope_of(info) else {
        return false;
    };
    let has_proof = envelope.body.is_some_and(|body| body.has_proof());
    let has_code = info.kind.has_code && envelope.has(Slot::Code);
    has_code && !has_proof || is_proven_by_shape(spec, info)
}

/// Returns whether an answer with an error proves to be one, whatever its code is.
pub(super) fn is_proven_by_shape(spec: &Spec<'_>, info: &ErrorInfo<'_>) -> bool {
    let encoder = Encoder {
        spec,
        info,
        values: &Least(info.fields),
        list: &[],
    };
    let envelope = spec.envelope_of(info);
    let body = envelope.and_then(|envelope| Some((envelope.format, envelope.body?)));
    body.is_some_and(|(format, body)| match body.has_proof() {
        true => proof_is_written(&encoder, &body),
        // The name of XML's root is always there.
        false => format == Format::Xml || constant_is_written(&encoder, &body),
    })
}

/// Returns whether the member that is named as `proof` is written.
fn proof_is_written(encoder: &Encoder<'_>, shape: &Shape<'_>) -> bool {
    match shape {
        Shape::Proof(inner) => encoder.is_written(inner) && is_filled(encoder, inner),
        _ => shape
            .children()
            .any(|inner| proof_is_written(encoder, inner)),
    }
}

/// Returns whether a value is not one of those that clients take for none: `null`, `false` or zero.
/// Texts and lists are taken to hold something.
fn is_filled(encoder: &Encoder<'_>, shape: &Shape<'_>) -> bool {
    let Shape::Slot(slot) = shape.bare() else {
        return true;
    };
    match encoder.info.held(encoder.spec, encoder.info.status, *slot) {
        Held::Constant(Constant::Number(digits)) => {
            digits.contains(|digit: char| ('1'..='9').contains(&digit))
        }
        Held::Constant(Constant::Text(text)) => !text.is_empty(),
        Held::Constant(Constant::Bool(value)) => value,
        Held::Constant(Constant::Null) | Held::Nothing => false,
        Held::Field(index) => encoder.info.fields.get(index).is_some_and(|field| {
            let may_be_zero = matches!(
                field.ty,
                Type::Bool
                    | Type::Integer
                    | Type::Unsigned
                    | Type::Number
                    | Type::Duration(_)
                    | Type::Any
            );
            !may_be_zero
        }),
        _ => true,
    }
}

/// Returns whether some constant is written. The text around a code is one as well.
fn constant_is_written(encoder: &Encoder<'_>, shape: &Shape<'_>) -> bool {
    match shape {
        Shape::Constant(_) => true,
        Shape::Slot(_) => false,
        Shape::Text(parts) => {
            parts.len() > 1 && parts.contains(&Part::Slot(Slot::Code)) && encoder.is_written(shape)
        }
        Shape::Object(members) => members.iter().any(|member| {
            encoder.is_written(&member.shape) && constant_is_written(encoder, &member.shape)
        }),
        Shape::Errors(_) | Shape::List(_) | Shape::Proof(_) | Shape::Again(_) => {
            encoder.is_written(shape)
                && shape
                    .children()
                    .any(|inner| encoder.is_written(inner) && constant_is_written(encoder, inner))
        }
    }
}

/// The values of an occurrence without anything that it may lack.
struct Least<'a>(&'a [FieldInfo<'a>]);

impl Values for Least<'_> {
    fn is_absent(&self, index: usize) -> bool {
        self.0.get(index).is_none_or(FieldInfo::may_be_absent)
    }

    fn write(&self, _: usize, _: &FieldInfo<'_>, out: &mut dyn ValueWriter) {
        out.null();
    }
}
