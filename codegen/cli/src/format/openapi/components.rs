//! Components: a schema and an example for each error, a response for each status, also of each operation.

use crate::sample;
use errspec::model::{Envelope, ErrorInfo, Format, Shape, Slot, Spec};
use errspec::openapi::{self, Sample, harmless};
use errspec_interpret::Api;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The components of an API.
pub(super) struct Components {
    schemas: Map<String, Value>,
    examples: Map<String, Value>,
    responses: Map<String, Value>,
    /// For each operation by its name, which response a status has.
    pub(super) operations: BTreeMap<String, BTreeMap<String, String>>,
}

/// What the errors of an API are called.
struct Names {
    /// Of errors, by their places among those of the spec, for each of their envelopes.
    errors: Vec<Vec<String>>,
    /// Of the spec's own types.
    types: BTreeMap<String, String>,
}

impl Names {
    fn of(api: &Api) -> Self {
        let spec = api.spec();
        let prefix = camel(spec.api);
        let outlines = api.outline().errors.iter();
        let errors = outlines.map(|outline| format!("{prefix}{}", plain(outline.variant)));
        let errors: Vec<String> = errors.collect();
        let within = |body| within(body, &errors);
        let bodies = spec.envelopes.iter().filter_map(|one| one.body.as_ref());
        let mut taken: BTreeSet<String> = bodies.flat_map(within).collect();
        let mut take = |name: String| {
            let numbered = (2..).map(|number| format!("{name}{number}"));
            let mut all = std::iter::once(name.clone()).chain(numbered);
            all.find(|name| taken.insert(name.clone())).unwrap_or(name)
        };
        let mut of_error = |(name, info): (&String, &ErrorInfo<'_>)| {
            let formats = envelopes(spec, info).map(|(_, envelope)| envelope.format);
            let formats: Vec<Format> = formats.collect();
            let first = formats.first().copied();
            let named = formats.into_iter().enumerate().map(|(place, format)| {
                // Beside one in the usual format, another has that of its format.
                match place > 0 && Some(format) != first {
                    true => take(format!("{name}{}", camel(format.as_str()))),
                    false => take(name.clone()),
                }
            });
            named.collect()
        };
        Self {
            errors: errors.iter().zip(spec.errors).map(&mut of_error).collect(),
            types: spec
                .types
                .iter()
                .map(|ty| {
                    (
                        ty.name.to_owned(),
                        take(format!("{prefix}{}", camel(ty.name))),
                    )
                })
                .collect(),
        }
    }

    fn of_type(&self, name: &str) -> String {
        self.types.get(name).cloned().unwrap_or_default()
    }
}

/// What generators call the objects within a body, by the names of the schemas: the `error` of
/// `StripeRateLimit` is `StripeRateLimitError`, which no error may be called as well.
fn within(body: &Shape<'_>, names: &[String]) -> Vec<String> {
    let inner = |shape: &Shape<'_>, step: &str| {
        let names: Vec<String> = names.iter().map(|name| format!("{name}{step}")).collect();
        [within(shape, &names), names].concat()
    };
    match body.bare() {
        Shape::Object(members) => {
            let objects = members.iter().filter(|member| {
                let shape = member.shape.bare();
                let is_object =
                    shape.children().next().is_some() || *shape == Shape::Slot(Slot::Fields);
                member.name != "*" && member.named().is_none() && is_object
            });
            let inner = objects.map(|member| inner(&member.shape, &camel(member.name)));
            inner.flatten().collect()
        }
        other => other
            .children()
            .flat_map(|item| inner(item, "Item"))
            .collect(),
    }
}

/// Letters, digits and underscores of ASCII: all that the name of a component may have everywhere.
fn plain(name: &str) -> String {
    let name = name.chars();
    name.filter(|one| one.is_ascii_alphanumeric() || *one == '_')
        .collect()
}

/// `place_order` as `PlaceOrder`.
pub(super) fn camel(name: &str) -> String {
    let words = name.split(|one: char| !one.is_ascii_alphanumeric());
    let words = words.map(|word| {
        let (first, rest) = word.split_at(word.len().min(1));
        format!("{}{rest}", first.to_ascii_uppercase())
    });
    words.collect()
}

impl Components {
    pub(super) fn of(api: &Api) -> Self {
        let spec = api.spec();
        let names = Names::of(api);
        let mut this = Self {
            schemas: Map::new(),
            examples: Map::new(),
            responses: Map::new(),
            operations: BTreeMap::new(),
        };
        let samples: Vec<Vec<Sample<'_>>> =
            spec.errors.iter().map(|one| samples(api, one)).collect();
        for ((own, samples), info) in names.errors.iter().zip(&samples).zip(spec.errors) {
            for (name, (_, envelope)) in own.iter().zip(envelopes(spec, info)) {
                let samples = samples.iter();
                let samples: Vec<&Sample<'_>> = samples
                    .filter(|sample| std::ptr::eq(sample.envelope, envelope))
                    .collect();
                this.add_error(spec, &names, name, info, &samples);
            }
        }
        for ty in spec.types {
            let schema = openapi::of_type(spec, &ty.kind, Some(&|name| names.of_type(name)));
            this.schemas.insert(names.of_type(ty.name), schema);
        }
        let prefix = camel(spec.api);
        let all: Vec<usize> = (0..spec.errors.len()).collect();
        let of_all = this.add_responses(api, &names, &samples, &all, &prefix);
        for operation in api.outline().operations {
            let prefix = format!("{prefix}{}", camel(operation.name));
            let own = this.add_responses(api, &names, &samples, operation.errors, &prefix);
            // Where an operation has all errors of a status, its response is that of the API.
            let own = own.into_iter().map(|(key, name)| match of_all.get(&key) {
                Some(general) if this.has_same(&name, general) => {
                    this.responses.remove(&name);
                    (key, general.clone())
                }
                _ => (key, name),
            });
            let own = own.collect();
            this.operations.insert(operation.name.to_owned(), own);
        }
        for components in [&mut this.schemas, &mut this.examples, &mut this.responses] {
            harmless::make(components);
        }
        this
    }

    fn has_same(&self, one: &str, other: &str) -> bool {
        self.responses.get(one) == self.responses.get(other)
    }

    fn add_error(
        &mut self,
        spec: &Spec<'_>,
        names: &Names,
        name: &str,
        info: &ErrorInfo<'_>,
        samples: &[&Sample<'_>],
    ) {
        let Some(first) = samples
            .first()
            .filter(|sample| sample.envelope.body.is_some())
        else {
            return;
        };
        let schema = openapi::of_bodies(spec, samples, Some(&|name| names.of_type(name)));
        if let Some(mut schema) = schema {
            let line = openapi::line(info);
            if !line.is_empty() {
                schema["description"] = line.into();
            }
            self.schemas.insert(name.to_owned(), schema);
        }
        let mut example = openapi::example(spec, first);
        if let Value::Object(example) = &mut example {
            example.retain(|_, value| *value != "");
        }
        self.examples.insert(name.to_owned(), example);
    }

    /// Adds the responses of some errors, and returns their names by status.
    fn add_responses(
        &mut self,
        api: &Api,
        names: &Names,
        samples: &[Vec<Sample<'_>>],
        errors: &[usize],
        prefix: &str,
    ) -> BTreeMap<String, String> {
        let mut by_status = BTreeMap::<String, Vec<(usize, &Sample<'_>)>>::new();
        for index in errors {
            for sample in samples.get(*index).into_iter().flatten() {
                let of_status = by_status.entry(openapi::key(sample.range)).or_default();
                of_status.push((*index, sample));
            }
        }
        let mut added = BTreeMap::new();
        for (key, of_status) in by_status {
            let name = match key.as_str() {
                "default" => format!("{prefix}Default"),
                key => format!("{prefix}{key}"),
            };
            let all: Vec<&Sample<'_>> = of_status.iter().map(|(_, sample)| *sample).collect();
            let mut content = |samples: &[&Sample<'_>]| {
                let named = samples.iter().filter_map(|sample| {
                    let mut of_status = of_status.iter();
                    let (index, _) =
                        of_status.find(|(_, one)| one.info.name == sample.info.name)?;
                    let mut envelopes = envelopes(api.spec(), sample.info);
                    let place = envelopes
                        .position(|(_, envelope)| std::ptr::eq(envelope, sample.envelope))?;
                    Some((names.errors.get(*index)?.get(place)?.as_str(), *sample))
                });
                self.content(&named.collect::<Vec<_>>())
            };
            let response = openapi::response(api.spec(), &key, &all, &mut content);
            self.responses.insert(name.clone(), response);
            added.insert(key, name);
        }
        added
    }

    /// The bodies of one media type: one of the errors' schemas, and an example of each.
    fn content(&self, samples: &[(&str, &Sample<'_>)]) -> Value {
        let examples = samples.iter().map(|(name, sample)| {
            let link = json!({ "$ref": format!("#/components/examples/{name}") });
            (sample.info.name.to_owned(), link)
        });
        let examples: Map<String, Value> = examples.collect();
        let mut content = json!({ "examples": examples });
        if let Some(schema) = self.one_of(samples) {
            content["schema"] = schema;
        }
        content
    }

    fn one_of(&self, samples: &[(&str, &Sample<'_>)]) -> Option<Value> {
        let known = samples
            .iter()
            .filter(|(name, _)| self.schemas.contains_key(*name));
        let known: Vec<_> = known.collect();
        let link = |name: &str| format!("#/components/schemas/{name}");
        let mut links: Vec<Value> = known
            .iter()
            .map(|(name, _)| json!({ "$ref": link(name) }))
            .collect();
        if links.len() < 2 {
            return links.pop();
        }
        let mut codes = BTreeSet::new();
        let mut has_own_code = |sample: &Sample<'_>| {
            let body = sample.envelope.body.as_ref();
            let kind = &sample.info.kind;
            let is_exact = kind.has_code && !kind.code_has_slots && kind.uncoded.is_empty();
            is_exact
                && sample.envelope.format == Format::Json
                // A list may have several errors, each of its own kind.
                && !is_list(sample.envelope)
                && body.is_some_and(|body| body.has(Slot::Code))
                && codes.insert(sample.info.code.to_owned())
        };
        if !known.iter().all(|(_, sample)| has_own_code(sample)) {
            return Some(json!({ "anyOf": links }));
        }
        let mut schema = json!({ "oneOf": links });
        let members: BTreeSet<Option<&str>> = known
            .iter()
            .map(|(_, sample)| code_member(sample.envelope))
            .collect();
        let mut members = members.into_iter();
        // A client that is generated looks there, where all have it.
        if let (Some(Some(member)), None) = (members.next(), members.next()) {
            let mapping = known
                .iter()
                .map(|(name, sample)| (sample.info.code.to_owned(), Value::from(link(name))));
            let mapping: Map<String, Value> = mapping.collect();
            let is_text = mapping.keys().all(|code| code.parse::<i64>().is_err());
            if is_text {
                schema["discriminator"] = json!({ "propertyName": member, "mapping": mapping });
            }
        }
        Some(schema)
    }

    pub(super) fn value(self) -> Value {
        let mut value = json!({});
        for (name, components) in self.maps() {
            if !components.is_empty() {
                value[name] = components.into();
            }
        }
        value
    }

    /// The components by their kinds.
    pub(super) fn maps(self) -> [(&'static str, Map<String, Value>); 3] {
        [
            ("schemas", self.schemas),
            ("examples", self.examples),
            ("responses", self.responses),
        ]
    }
}

/// The envelopes that an error is written in, each with its place in the spec.
fn envelopes<'s>(
    spec: &'s Spec<'s>,
    info: &ErrorInfo<'s>,
) -> impl Iterator<Item = (u16, &'s Envelope<'s>)> {
    let places = info.kind.envelopes();
    places.filter_map(|place| Some((place, spec.envelopes.get(usize::from(place))?)))
}

/// An error under each of its statuses, in each of its envelopes.
fn samples<'s>(api: &'s Api, info: &'s ErrorInfo<'s>) -> Vec<Sample<'s>> {
    let mut samples = Vec::new();
    for range in openapi::ranges(info) {
        let error = sample::of_examples(api, info);
        let error = error.and_then(|error| error.with_status(range.first()).ok());
        let Some(error) = error else { continue };
        let written = envelopes(api.spec(), info).filter_map(|(place, envelope)| {
            Some(Sample {
                info,
                range,
                envelope,
                response: error.to_response_in(place).ok()?,
            })
        });
        samples.extend(written);
    }
    samples
}

/// Whether an answer can have several errors.
fn is_list(envelope: &Envelope<'_>) -> bool {
    fn has_list(shape: &Shape<'_>) -> bool {
        matches!(shape, Shape::Errors(_)) || shape.children().any(has_list)
    }
    envelope.body.as_ref().is_some_and(has_list)
}

/// The member at the top of the body that is the code.
fn code_member<'s>(envelope: &Envelope<'s>) -> Option<&'s str> {
    let Some(Shape::Object(members)) = envelope.body.as_ref().map(Shape::bare) else {
        return None;
    };
    let mut members = members.iter();
    let is_code = |shape: &Shape<'_>| matches!(shape.bare(), Shape::Slot(Slot::Code));
    members
        .find(|member| is_code(&member.shape))
        .map(|member| member.name)
}
