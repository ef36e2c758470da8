//! Each error, as a server writes it, is read as itself.

mod families;
mod found;
mod item;
mod proof;
mod readings;
mod report;
mod sample;
mod settle;
mod value;

pub(super) use settle::name_what_settles;

use crate::diagnostics::Diagnostics;
use crate::ir::Api;
use errspec_model::{
    ErrorInfo, Evidence, FieldInfo, Format, Slot, Spec, StatusRange, reason_phrase,
};
use readings::Readings;
use sample::{Given, Sample};
use std::collections::HashSet;

/// What a client sees of an error must identify it by the rule by which clients read,
/// [`Spec::identify`]: whatever the values of its fields are, with each of its statuses, and in all
/// envelopes in which something of it is found.
pub(super) fn errors_are_themselves(api: &Api<'_>, spec: &Spec<'_>, diagnostics: &mut Diagnostics) {
    let reported = families::are_apart(api, spec, diagnostics);
    for (index, (error, info)) in (0_u16..).zip(api.errors.iter().zip(spec.errors)) {
        if reported.contains(&index) {
            continue;
        }
        let Some(readings) = misread(spec, index, info) else {
            continue;
        };
        if let Some((envelope, code)) = foreign_code(&readings) {
            report::code(error, envelope, code, diagnostics);
            continue;
        }
        if let Some(named) = named_in_place_of(spec, &readings) {
            report::uncoded(error, named.name, readings.status(), diagnostics);
            continue;
        }
        let candidates = spec.candidates(&readings);
        match candidates.into_iter().find(|other| *other != index) {
            // Two errors that are alike are reported once, at the second.
            Some(other) if other > index && is_reported_at(spec, index, other) => {}
            Some(other) => {
                if let Some(rival) = api.errors.get(usize::from(other)) {
                    report::alike(api, (error, rival), readings.status(), diagnostics);
                }
            }
            None => report::nothing(api, error, diagnostics),
        }
    }
}

/// Returns whether clients may take an answer with an error for a success.
pub(super) fn is_like_a_success(spec: &Spec<'_>, info: &ErrorInfo<'_>) -> bool {
    let statuses = statuses(spec, info).into_iter();
    let mut statuses = statuses.filter(|status| *status < 400);
    statuses.any(|status| {
        let given = [Given::All, Given::Required, Given::Zero];
        let mut samples = given
            .map(|given| Sample::of(spec, info, status, given))
            .into_iter();
        samples.any(|sample| is_success(&Readings::of(spec, &sample)))
    }) || variations(spec, info).any(|readings| readings.status() < 400 && is_success(&readings))
}

fn is_success(readings: &Readings<'_>) -> bool {
    !readings.is_error() || readings.is_none_of_its_list()
}

/// What clients find in answers with an error, with each of its statuses: in one that has all fields,
/// in one that has only those that are required, and in one with nothing in them, where that counts.
fn readings<'s>(spec: &'s Spec<'s>, info: &'s ErrorInfo<'s>) -> impl Iterator<Item = Readings<'s>> {
    let varies = info.fields.iter().any(FieldInfo::may_be_absent);
    let may_be_empty = spec
        .envelope_of(info)
        .is_some_and(|envelope| matches!(envelope.format, Format::Text | Format::Form));
    // Text and forms may be empty as a whole, and so have any shape. An empty text is no code, so that a
    // status may name another error for it.
    let given: &[Given] = match (varies, may_be_empty || !spec.uncoded.is_empty()) {
        (true, true) => &[Given::All, Given::Required, Given::Empty, Given::Least],
        (false, true) => &[Given::All, Given::Empty],
        (true, false) => &[Given::All, Given::Required],
        (false, false) => &[Given::All],
    };
    let statuses = statuses(spec, info).into_iter();
    statuses.flat_map(move |status| {
        let samples = given.iter();
        samples.map(move |given| Readings::of(spec, &Sample::of(spec, info, status, *given)))
    })
}

/// The statuses of an error. Of a class these are the one that stands for it, and those of each kind that no
/// error is declared for by itself; of any, such ones of each class.
fn statuses(spec: &Spec<'_>, info: &ErrorInfo<'_>) -> Vec<u16> {
    let mut statuses = Vec::new();
    for range in info.kind.statuses {
        match range {
            StatusRange::One(status) => statuses.push(*status),
            StatusRange::Class(_) => {
                statuses.push(range.first());
                statuses.extend(unnamed(spec, info, *range));
            }
            StatusRange::Any => {
                statuses.push(range.first());
                let classes = [4, 5].map(StatusRange::Class);
                statuses.extend(classes.iter().flat_map(|class| unnamed(spec, info, *class)));
            }
        }
    }
    if statuses.is_empty() {
        statuses.push(info.status);
    }
    statuses
}

/// The last statuses of a range that no error is declared for by itself, of each kind: with a reason phrase or
/// without it, and such that a request may be repeated or not.
fn unnamed(spec: &Spec<'_>, info: &ErrorInfo<'_>, range: StatusRange) -> Vec<u16> {
    let mut named = HashSet::new();
    for error in spec.errors {
        named.extend(error.kind.statuses.iter().filter_map(|range| match range {
            StatusRange::One(status) => Some(*status),
            StatusRange::Class(_) | StatusRange::Any => None,
        }));
        if error.kind.statuses.is_empty() {
            named.insert(error.status);
        }
    }
    let mut kinds = HashSet::new();
    let of_range = (100..=599).rev().filter(|status| range.contains(*status));
    let unnamed = of_range.filter(|status| !named.contains(status));
    let mut is_new = |status: &u16| {
        let is_repeated = info.retry(spec, *status).is_repetition();
        kinds.insert((reason_phrase(*status).is_some(), is_repeated))
    };
    unnamed.filter(|status| is_new(status)).collect()
}

/// The code that a client takes for that of an error, and is another, with the envelope that has it.
fn foreign_code<'r>(readings: &'r Readings<'_>) -> Option<(&'r str, &'r str)> {
    let (envelope, code) = readings.find(Slot::Code)?;
    (readings.written_code() != Some(code)).then_some((envelope.name, code))
}

/// Returns the error that a client reads instead since the status names it for answers without a code.
fn named_in_place_of<'s>(spec: &Spec<'s>, readings: &Readings<'_>) -> Option<&'s ErrorInfo<'s>> {
    let found = readings.error()?;
    let error = spec.errors.get(usize::from(found))?;
    let is_candidate = spec.candidates(readings).contains(&found);
    (!is_candidate && !error.kind.uncoded.is_empty()).then_some(error)
}

/// What clients find in an answer with an error that they read as another one, or as none.
fn misread<'s>(spec: &'s Spec<'s>, index: u16, info: &'s ErrorInfo<'s>) -> Option<Readings<'s>> {
    // One that proves nothing was reported: it is no error to a client, and so it is none of two.
    let is_misread = |readings: &Readings<'_>| {
        let is_other = readings.is_error() && readings.error() != Some(index);
        is_other && !belongs_to_another(spec, info, readings)
    };
    let mut compares_shapes = false;
    let mut misfits: Option<Vec<bool>> = None;
    for readings in readings(spec, info) {
        if is_misread(&readings) {
            return Some(readings);
        }
        // What is there counts for a shape, and for whether an envelope fits at all.
        let found = misfits.get_or_insert_with(|| readings.misfits().collect());
        compares_shapes |=
            readings.compares_shapes() || !readings.misfits().eq(found.iter().copied());
    }
    compares_shapes
        .then(|| variations(spec, info).find(is_misread))
        .flatten()
}

/// Returns whether another error is declared for the class of an answer's status, where this one is
/// declared for any: then the answer is that one, as the rule has it.
fn belongs_to_another(spec: &Spec<'_>, info: &ErrorInfo<'_>, readings: &Readings<'_>) -> bool {
    let status = readings.status();
    let class = StatusRange::Class(status / 100);
    let found = readings.error();
    let found = found.and_then(|found| spec.errors.get(usize::from(found)));
    status != info.status
        && !info.is_declared_for(StatusRange::One(status))
        && !info.is_declared_for(class)
        && found.is_some_and(|found| found.is_declared_for(class))
}

/// What clients find where one of the fields that an error may lack is there, or where one is not. More
/// of them than anybody has are not looked at.
fn variations<'s>(
    spec: &'s Spec<'s>,
    info: &'s ErrorInfo<'s>,
) -> impl Iterator<Item = Readings<'s>> {
    let fields = info.fields.iter().enumerate();
    let optional = fields.filter(|(_, field)| field.may_be_absent() && !field.private);
    let given = optional
        .take(32)
        .flat_map(|(place, _)| [Given::With(place), Given::Without(place)]);
    let statuses = statuses(spec, info);
    given.flat_map(move |given| {
        let readings = |status: &u16| Readings::of(spec, &Sample::of(spec, info, *status, given));
        statuses.iter().map(readings).collect::<Vec<_>>()
    })
}

/// Returns whether two errors are reported where the other one is looked at: an answer with that one is
/// read wrongly too, and may be this one.
fn is_reported_at(spec: &Spec<'_>, index: u16, other: u16) -> bool {
    let info = spec.errors.get(usize::from(other));
    info.is_some_and(|info| {
        let mut readings = readings(spec, info);
        misread(spec, other, info).is_some()
            && readings.any(|readings| spec.candidates(&readings).contains(&index))
    })
}
