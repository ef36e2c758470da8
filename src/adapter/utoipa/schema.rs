//! From the shape of a body to the JSON Schema of what it can be.

use super::Sample;
use super::value::{any, of_field, of_type, of_value, with_field};
use crate::field::to_json;
use crate::model::{ErrorInfo, FieldInfo, Format, Held, Member, Part, Shape, Slot, Spec, pattern};
use serde_json::Value;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{
    AnyOfBuilder, ArrayBuilder, OneOfBuilder, Schema, SchemaFormat, Type,
};

/// The schema of bodies of one media type.
pub(super) fn of_bodies(
    spec: &'static Spec<'static>,
    samples: &[&Sample],
) -> Option<RefOr<Schema>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for sample in samples {
        match groups.iter_mut().find(|group| group.takes(sample)) {
            Some(group) => group.errors.push(sample.info),
            None => groups.push(Group {
                spec,
                first: sample,
                errors: vec![sample.info],
            }),
        }
    }
    let by_code = groups.iter().all(Group::has_code) && are_disjoint(&groups);
    let mut schemas = groups.iter().filter_map(Group::schema);
    Some(match groups.len() {
        1 => schemas.next()?.into(),
        _ if by_code => schemas.fold(OneOfBuilder::new(), OneOfBuilder::item).into(),
        _ => schemas.fold(AnyOfBuilder::new(), AnyOfBuilder::item).into(),
    })
}

/// Whether no two groups have a code in common. A family may have a code of another error in it.
fn are_disjoint(groups: &[Group<'_>]) -> bool {
    let codes = |group: &Group<'_>| -> Vec<_> {
        let codes = group.errors.iter().map(|error| error.code);
        codes.collect()
    };
    let mut errors = groups.iter().flat_map(|group| &group.errors);
    let are_exact = errors.all(|error| !error.kind.code_has_slots);
    are_exact
        && groups.iter().enumerate().all(|(index, group)| {
            let known = codes(group);
            let others = groups[index + 1..].iter().flat_map(codes);
            others.into_iter().all(|code| !known.contains(&code))
        })
}

/// Errors whose bodies differ in nothing but constants and values.
struct Group<'a> {
    spec: &'static Spec<'static>,
    first: &'a Sample,
    errors: Vec<&'static ErrorInfo<'static>>,
}

/// A schema, and whether a body always has what it describes.
type Described = Option<(Schema, bool)>;

impl Group<'_> {
    fn takes(&self, sample: &Sample) -> bool {
        self.first.info.kind.envelope == sample.info.kind.envelope
            && looks(self.spec, self.first) == looks(self.spec, sample)
    }

    fn has_code(&self) -> bool {
        let body = self.first.envelope.body.as_ref();
        self.first.info.kind.has_code && body.is_some_and(|body| body.has(Slot::Code))
    }

    fn schema(&self) -> Option<Schema> {
        let envelope = self.first.envelope;
        if envelope.format != Format::Json {
            return Some(of_type(Type::String).into());
        }
        let (schema, _) = self.shape(envelope.body.as_ref()?)?;
        Some(schema)
    }

    fn shape(&self, shape: &Shape<'_>) -> Described {
        match shape {
            Shape::Constant(value) => Some((constants(vec![to_json(value)]), true)),
            Shape::Slot(slot) => self.slot(*slot),
            Shape::Text(parts) => {
                let slots = parts.iter().filter_map(|part| match part {
                    Part::Slot(slot) => Some(self.slot(*slot)),
                    Part::Text(_) => None,
                });
                let always: Option<Vec<bool>> = slots.map(|slot| Some(slot?.1)).collect();
                let always = always?.into_iter().all(|always| always);
                Some((of_type(Type::String).into(), always))
            }
            Shape::Object(members) => self.object(members),
            Shape::Errors(item) => self.list(std::slice::from_ref(*item)),
            Shape::List(items) => self.list(items),
            Shape::Proof(inner) | Shape::Again(inner) => self.shape(inner),
        }
    }

    fn object(&self, members: &[Member<'_>]) -> Described {
        let mut object = of_type(Type::Object);
        // An object that is all slots is left out if none of them is filled.
        let mut always = members.is_empty();
        let mut empty = !members.is_empty();
        for member in members {
            if member.name == "*" {
                for field in self.spread() {
                    (empty, always) = (false, always || field.is_always_written());
                    object = with_field(object, self.spec, field, &[]);
                }
            } else if let Some((schema, required)) = self.shape(&member.shape) {
                (empty, always) = (false, always || required);
                object = object.property(member.name, schema);
                if required {
                    object = object.required(member.name);
                }
            }
        }
        (!empty).then(|| (object.into(), always))
    }

    fn list(&self, items: &[Shape<'_>]) -> Described {
        let described: Vec<_> = items.iter().filter_map(|item| self.shape(item)).collect();
        let always = items.is_empty() || described.iter().any(|(_, always)| *always);
        let count = described.len();
        let mut schemas = described.into_iter().map(|(schema, _)| schema);
        let item: RefOr<Schema> = match count {
            0 if !items.is_empty() => return None,
            0 => any().into(),
            1 => schemas.next()?.into(),
            _ => schemas.fold(AnyOfBuilder::new(), AnyOfBuilder::item).into(),
        };
        Some((ArrayBuilder::new().items(item).into(), always))
    }

    /// One of these codes, or what all codes of a family have.
    fn codes(&self, exact: Vec<Value>) -> Schema {
        let families = self.errors.iter().filter_map(|error| error.code_parts());
        let mut schemas: Vec<Schema> = families
            .map(|parts| {
                let pattern = pattern(parts.iter().copied());
                of_type(Type::String).pattern(Some(pattern)).into()
            })
            .collect();
        if !exact.is_empty() {
            schemas.insert(0, constants(exact));
        }
        match schemas.len() {
            1 => schemas.remove(0),
            _ => schemas
                .into_iter()
                .fold(AnyOfBuilder::new(), AnyOfBuilder::item)
                .into(),
        }
    }

    fn slot(&self, slot: Slot<'_>) -> Described {
        let status = self.first.status;
        let held = self
            .errors
            .iter()
            .map(|error| error.held(self.spec, status, slot));
        let values = held.filter_map(|held| match held {
            Held::Constant(value) => Some(to_json(&value)),
            _ => None,
        });
        let info = self.first.info;
        match info.held(self.spec, status, slot) {
            Held::Nothing => None,
            Held::Constant(_) if slot == Slot::DocUrl => {
                let uri = Some(SchemaFormat::Custom("uri".to_owned()));
                Some((of_type(Type::String).format(uri).into(), true))
            }
            Held::Constant(_) | Held::Code if slot == Slot::Code => {
                Some((self.codes(values.collect()), true))
            }
            Held::Constant(_) | Held::Code => Some((constants(values.collect()), true)),
            Held::Message => {
                let always = self.errors.iter().all(|error| error.always_has_message());
                Some((of_type(Type::String).into(), always))
            }
            Held::Field(index) => {
                let field = info.fields.get(index)?;
                Some((of_field(self.spec, field, &[]), field.is_always_written()))
            }
            Held::Fields => self.fields(),
        }
    }

    fn fields(&self) -> Described {
        let always = self.spread().any(FieldInfo::is_always_written);
        let with_field = |object, field| with_field(object, self.spec, field, &[]);
        let object = self.spread().fold(of_type(Type::Object), with_field);
        let is_any = self.spread().next().is_some();
        is_any.then(|| (object.into(), always))
    }

    /// The fields that are among the `{fields}` of the envelope.
    fn spread(&self) -> impl Iterator<Item = &'static FieldInfo<'static>> {
        let fields = self.first.info.fields.iter();
        fields.filter(|field| field.spread && !field.private)
    }
}

/// A field that a body shows: its name, whether it is optional, and its type.
type Shown = (&'static str, bool, Schema);

/// What errors have in common that share a schema: which slots have values, and of which types.
fn looks(spec: &Spec<'_>, sample: &Sample) -> (bool, bool, Vec<&'static str>, Vec<Shown>) {
    let info = sample.info;
    let body = sample.envelope.body.as_ref();
    let is_shown = |slot| body.is_some_and(|body| body.has(slot));
    let fields = info
        .fields
        .iter()
        .filter(|field| !field.private && (field.spread || is_shown(Slot::Field(field.name))));
    let fields = fields.map(|field| {
        let optional = !field.is_always_written();
        (field.wire_name(), optional, of_value(spec, &field.ty, &[]))
    });
    let attributes = info.kind.attributes.iter().map(|(name, _)| *name);
    let attributes = attributes.filter(|name| is_shown(Slot::Attribute(name)));
    (
        info.kind.has_code && is_shown(Slot::Code),
        info.docs.url.is_empty(),
        attributes.collect(),
        fields.collect(),
    )
}

/// One of these values, each once.
fn constants(mut values: Vec<Value>) -> Schema {
    let mut known = Vec::new();
    values.retain(|value| {
        let is_new = !known.contains(value);
        known.push(value.clone());
        is_new
    });
    let is_of = |is: fn(&Value) -> bool| values.iter().all(is);
    let object = match () {
        () if is_of(Value::is_string) => of_type(Type::String),
        () if is_of(Value::is_i64) => of_type(Type::Integer),
        () if is_of(Value::is_boolean) => of_type(Type::Boolean),
        () => any(),
    };
    object.enum_values(Some(values)).into()
}
