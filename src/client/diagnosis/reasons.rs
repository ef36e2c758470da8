//! Why an answer is no declared error, or proves none.

use super::misfit::shown;
use crate::client::evidence::has_text_of;
use crate::client::read::Answer;
use crate::model::{
    Constant, Envelope, ErrorInfo, Evidence, FieldInfo, Shape, Slot, StatusRange, Told,
};
use crate::wire::Capture;

/// So many errors are named at most.
const MOST_NAMES: usize = 5;

impl<'a> Answer<'a> {
    /// The errors that an answer may be, of which no single one was left, and why that is so.
    pub(super) fn undecided(
        &self,
        told: &Told<'_>,
        evidence: &dyn Evidence,
    ) -> (Vec<u16>, Vec<String>) {
        let mut identify = self.spec.identify.iter();
        let by_code = identify.find(|one| one.slot == Slot::Code);
        let is_claimed = |code: &str| {
            by_code.is_some_and(|by| by.values.find(code).next().is_some())
                || self.spec.errors_of_code(code).next().is_some()
        };
        let names_code = by_code.is_some();
        if names_code && let Some(code) = evidence.value(Slot::Code) {
            if !is_claimed(code) {
                return (
                    Vec::new(),
                    vec![format!("no error has the {{code}} {code:?}")],
                );
            }
        } else if names_code && evidence.has_code() {
            let reason = "what stands where {code} is has not the text around it".to_owned();
            return (Vec::new(), vec![reason]);
        }
        match *told.left() {
            [] => (Vec::new(), vec![self.without_code(evidence)]),
            [only] => match self.info(only) {
                Some(info) => {
                    let (is_candidate, reasons) = self.not_meant(info, only, evidence);
                    (Vec::from_iter(is_candidate.then_some(only)), reasons)
                }
                None => (Vec::new(), Vec::new()),
            },
            ref several => self.several(several, evidence),
        }
    }

    /// Why no error is left where there is no code, or one that under this status proves nothing.
    fn without_code(&self, evidence: &dyn Evidence) -> String {
        match evidence.value(Slot::Code) {
            Some(code) => format!(
                "the error with the {{code}} {code:?} is not declared for {}",
                self.status
            ),
            None => "{code} is missing, and each error has one".to_owned(),
        }
    }

    /// Why one error that is left is not meant, and whether it may be it all the same.
    fn not_meant(
        &self,
        info: &ErrorInfo<'a>,
        index: u16,
        evidence: &dyn Evidence,
    ) -> (bool, Vec<String>) {
        let name = info.name;
        if info.kind.claims != 0 {
            let claimed = self.claimed(info, index, evidence);
            return (false, vec![format!("`{name}` is told by {claimed}")]);
        }
        let status = evidence.status();
        if !info.has_status(status) {
            let of = statuses(info);
            return (
                false,
                vec![format!(
                    "`{name}` is told by its status alone, which is {of} and not {status}"
                )],
            );
        }
        let mut reasons = self.lacks_shape(info);
        if reasons.is_empty() {
            reasons.push(format!("the body has not the shape of `{name}`"));
        }
        (true, reasons)
    }

    /// The values that an error claims, beside what the answer has there.
    fn claimed(&self, info: &ErrorInfo<'_>, index: u16, evidence: &dyn Evidence) -> String {
        let slots = self.spec.identify.iter().enumerate();
        let claimed = slots.filter(|(place, _)| info.kind.claims(*place));
        let claimed = claimed.map(|(_, identifier)| {
            let slot = identifier.slot;
            let own = match slot {
                Slot::Code => info.code.to_owned(),
                Slot::Message => info.message.to_owned(),
                Slot::Attribute(name) => {
                    let own = info.attribute(name);
                    own.map(|own: Constant<'_>| own.to_string())
                        .unwrap_or_default()
                }
                _ => String::new(),
            };
            match evidence.value(slot) {
                Some(value) if info.agrees(identifier, index, value) => format!("{slot} {own:?}"),
                Some(value) => format!("{slot} {own:?}, which is {value:?}"),
                None => format!("{slot} {own:?}, which is missing"),
            }
        });
        claimed.collect::<Vec<_>>().join(" and ")
    }

    /// Why several errors are left, and which of them it may be.
    fn several(&self, left: &[u16], evidence: &dyn Evidence) -> (Vec<u16>, Vec<String>) {
        let status = evidence.status();
        let infos: Vec<_> = left.iter().filter_map(|index| self.info(*index)).collect();
        let code = evidence.value(Slot::Code);
        let has_code = code.is_some_and(|code| {
            let mut of_code = self.spec.errors_of_code(code);
            of_code.any(|error| infos.iter().any(|info| std::ptr::eq(*info, error)))
        });
        let mut reasons = Vec::new();
        if !infos.iter().any(|info| info.has_status(status)) {
            let named = infos.iter().take(MOST_NAMES);
            let named = named.map(|info| format!("`{}` is for {}", info.name, statuses(info)));
            let mut named = named.collect::<Vec<_>>().join(", ");
            if infos.len() > MOST_NAMES {
                named.push_str(" and so on");
            }
            let what = match code.filter(|_| has_code) {
                Some(code) => format!("no error with the {{code}} {code:?}"),
                None => "no error without a value that tells it".to_owned(),
            };
            reasons.push(format!("{what} is declared for {status}: {named}"));
            // By its status alone it is none of them.
            if !has_code && infos.iter().all(|info| info.kind.claims == 0) {
                return (Vec::new(), reasons);
            }
        }
        let slots = self.spec.identify.iter().enumerate();
        for (place, identifier) in slots.filter(|(_, one)| one.slot != Slot::Code) {
            let slot = identifier.slot;
            if !infos.iter().any(|info| info.kind.claims(place)) {
                continue;
            }
            let value = evidence.value(slot);
            let mut known = left.iter().zip(&infos);
            let mut is_known = |value| {
                known.any(|(index, info)| {
                    info.kind.claims(place) && info.agrees(identifier, *index, value)
                })
            };
            match value {
                None => reasons.push(format!("{slot} is missing")),
                Some(value) if !is_known(value) => {
                    reasons.push(format!("{slot} is {value:?}, which none of them has"));
                }
                Some(_) => {}
            }
        }
        if reasons.is_empty() {
            reasons.push("nothing in the answer tells them apart".to_owned());
        }
        (left.to_vec(), reasons)
    }

    /// What an answer lacks of the shape of an error that its status alone tells.
    fn lacks_shape(&self, info: &ErrorInfo<'a>) -> Vec<String> {
        self.reading(|reading| {
            let own = self.written_in(info, reading.captures);
            let Some(around) = reading.captures.get(own) else {
                return Vec::new();
            };
            let part = around.items.first().unwrap_or(around);
            if around.is_misfit_of(info) || part.is_misfit_of(info) {
                let name = self.spec.envelopes.get(own).map_or("", |own| own.name);
                return vec![format!(
                    "`{}` is told by its shape, and its envelope `{name}` does not fit",
                    info.name
                )];
            }
            let Some((format, body)) = self.body_of(info, around) else {
                return Vec::new();
            };
            let mut lacking = Vec::new();
            for field in info.fields {
                let is_required = info.requires(field, format, &body)
                    && body.has(Slot::Field(field.name))
                    && ![part, around]
                        .into_iter()
                        .any(|part| self.has_fitting(field, (format, &body), part));
                if is_required {
                    lacking.push(described(field, [part, around]));
                }
            }
            let needs_message = info.requires_message(&body);
            if needs_message && !has_text_of(info, part) && !has_text_of(info, around) {
                lacking.push("{message} is missing".to_owned());
            }
            let lacking = lacking.into_iter();
            lacking
                .map(|lacking| format!("it has not the shape of `{}`: {lacking}", info.name))
                .collect()
        })
    }

    /// Why there is no typed error: of each field that is missing, what is in its place.
    pub(super) fn lacking(
        &self,
        info: &ErrorInfo<'_>,
        found: &Capture<'_>,
        missing: &[&str],
    ) -> Vec<String> {
        let fields = info.fields.iter();
        let fields = fields.filter(|field| missing.contains(&field.name));
        fields
            .map(|field| described(field, [found, found]))
            .collect()
    }

    /// Why an answer that fits an envelope proves no error in it.
    pub(super) fn unproven(
        &self,
        index: u16,
        envelope: &Envelope<'_>,
        capture: &Capture<'_>,
    ) -> String {
        let part = capture.items.first().unwrap_or(capture);
        let errors = || self.spec.errors_in(index, self.status);
        if let Some(body) = &envelope.body
            && let Some(path) = path_of_proof(body)
        {
            return format!("its `proof`, the member `{path}`, is missing or empty");
        }
        let code = part.code.as_deref().or(capture.code.as_deref());
        let code = code.filter(|code| !code.is_empty());
        if let Some(code) = code {
            if self.spec.success.contains(&code) {
                return format!("{{code}} is {code:?}, which is listed under `success`");
            }
            return format!(
                "no error of {} has the {{code}} {code:?}, and no constant of the envelope is there",
                self.status
            );
        }
        if errors().any(|error| error.kind.has_code) && envelope.has(Slot::Code) {
            return "{code} is missing".to_owned();
        }
        if part.marked || capture.marked {
            return "a member is missing that each error has".to_owned();
        }
        "no code or constant is there that proves one".to_owned()
    }
}

/// The statuses that an error is declared for.
fn statuses(info: &ErrorInfo<'_>) -> String {
    let declared = match info.kind.statuses {
        [] => vec![StatusRange::One(info.status).to_string()],
        several => several.iter().map(StatusRange::to_string).collect(),
    };
    declared.join(" or ")
}

/// What is in the place of a field that is missing, or of another type.
fn described(field: &FieldInfo<'_>, parts: [&Capture<'_>; 2]) -> String {
    let slot = Slot::Field(field.name);
    let found = parts.into_iter().find_map(|part| {
        let mut fields = part.fields.iter();
        fields.find_map(|(key, value)| key.is_of(field).then(|| shown(value)))
    });
    match found {
        Some(value) => format!(
            "{slot} is {value}, and should be of the type `{}`",
            field.ty
        ),
        None => format!("{slot} is missing"),
    }
}

/// The names of the members that lead to the one that proves an error.
fn path_of_proof(shape: &Shape<'_>) -> Option<String> {
    match shape {
        Shape::Object(members) => members.iter().find_map(|member| match member.shape {
            Shape::Proof(_) => Some(member.name.to_owned()),
            ref inner => path_of_proof(inner).map(|path| format!("{}.{path}", member.name)),
        }),
        Shape::Again(inner) => path_of_proof(inner),
        _ => None,
    }
}
