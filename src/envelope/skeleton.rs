//! Bodies that the engine made: whole, or with holes for the values of fields.

use super::{JsonText, Shape, Writer};
use crate::spec::HOLE;

impl Writer<'_> {
    /// Appends the body: by the one with holes if the error has it, else by the shape.
    pub(crate) fn body(&self, shape: &Shape, out: &mut Vec<u8>) {
        let json = Some(self.info.body).filter(|json| !json.is_empty());
        let filled = json.and_then(|json| self.skeleton(json, out));
        if filled.is_none() {
            out.clear();
            self.json(shape, out);
        }
    }

    /// Appends JSON with holes, which [`ErrorInfo::body`](crate::ErrorInfo::body) explains.
    fn skeleton(&self, json: &str, out: &mut Vec<u8>) -> Option<()> {
        let mut rest = json.as_bytes();
        while let Some(place) = memchr::memchr(HOLE, rest) {
            let (constant, hole) = rest.split_at_checked(place)?;
            out.extend_from_slice(constant);
            let ([_, letter], behind) = hole.split_first_chunk()?;
            let is_text = letter.is_ascii_uppercase();
            let index = usize::from(letter.to_ascii_lowercase().checked_sub(b'a')?);
            let field = self.info.fields.get(index)?;
            let value = *self.values.get(index)?;
            if is_text {
                // A message stands there even where a field of a type of its own fails to.
                let _ = value.write_text(&field.ty, &mut JsonText(out));
            } else {
                value.write_json(&field.ty, out);
            }
            rest = behind;
        }
        out.extend_from_slice(rest);
        Some(())
    }
}

#[cfg(all(test, feature = "macros"))]
mod tests {
    use super::*;
    use crate::{ApiError, ErrorCode, FieldReader, Type};

    #[crate::spec("specs/infinex.yaml")]
    mod infinex {}
    #[crate::spec("specs/jsonapi.yaml")]
    mod jsonapi {}
    #[crate::spec("specs/rfc9457.yaml")]
    mod rfc9457 {}
    #[crate::spec("specs/statuspage.yaml")]
    mod statuspage {}
    #[crate::spec("specs/validation.yaml")]
    mod validation {}

    /// A value that needs an escape where it can.
    fn sample(ty: &Type) -> String {
        match ty {
            Type::String => "a \"b\" \\ c\nd ☕".to_owned(),
            Type::Bool => "true".to_owned(),
            Type::Integer => "-7".to_owned(),
            Type::Number | Type::Duration(_) => "1.5".to_owned(),
            Type::List(_) => "[]".to_owned(),
            Type::Enum(texts) => texts.first().copied().unwrap_or_default().to_owned(),
            Type::Map(_) | Type::Record(_) => "{}".to_owned(),
            Type::Unsigned | Type::Any => "7".to_owned(),
        }
    }

    /// The engine's bodies and the encoder's must be the same bytes. Returns how many were whole,
    /// and how many had holes.
    fn compare<E: ApiError>() -> (usize, usize) {
        let (mut whole, mut filled) = (0, 0);
        for code in E::Code::ALL {
            let info = code.info();
            whole += usize::from(info.constant_body().is_some());
            filled += usize::from(info.body.contains('\u{1}'));
            let Some(shape) = &E::Code::SPEC.envelopes[usize::from(info.kind.envelope)].body else {
                continue;
            };
            let samples = info
                .fields
                .iter()
                .map(|field| (field.name, sample(&field.ty)));
            for mut fields in [
                FieldReader::blank(info),
                FieldReader::of_text(info, samples),
            ] {
                let error = E::build(*code, &mut fields);
                let mut walked = Vec::new();
                error.fields(&mut |values| {
                    Writer::new(E::Code::SPEC, info, values).json(shape, &mut walked);
                });
                assert_eq!(
                    String::from_utf8_lossy(&crate::server::body(&error)),
                    String::from_utf8_lossy(&walked),
                    "{}",
                    info.name
                );
            }
        }
        (whole, filled)
    }

    #[test]
    fn bodies_made_by_the_engine_are_what_the_encoder_writes() {
        let counts = [
            compare::<infinex::Error>(),
            compare::<jsonapi::Error>(),
            compare::<rfc9457::Error>(),
            compare::<statuspage::Error>(),
            compare::<validation::Error>(),
        ];
        let whole: usize = counts.iter().map(|(whole, _)| whole).sum();
        let filled: usize = counts.iter().map(|(_, filled)| filled).sum();
        assert!(whole >= 24, "{counts:?}");
        assert!(filled >= 12, "{counts:?}");
    }
}
