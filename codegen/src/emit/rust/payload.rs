//! What a variant of `Error` holds: the error's own fields, and those of its status or class.

use super::names;
use crate::ir::{Api, Error, Field};
use errspec_model::{FieldInfo, StatusRange, Type};

/// What a variant holds: a struct over the values of the fields.
pub(super) struct Payload<'a> {
    /// The struct of an error with fields of its own. It contains that of the level.
    pub(super) own: Option<Struct<'a>>,
    /// The struct of the status or class, which all of its errors share.
    pub(super) common: Option<Struct<'a>>,
}

/// A struct over the values of fields.
pub(super) struct Struct<'a> {
    pub(super) name: String,
    /// The status or class: `404`, `4xx`. None for an error's own fields.
    pub(super) level: Option<String>,
    pub(super) fields: Vec<Field<'a>>,
    /// What its constructor takes: the required fields, those of the level too.
    pub(super) required: Vec<Field<'a>>,
    /// What a server picks the status from; empty where there is nothing to pick.
    pub(super) statuses: Vec<StatusRange>,
}

impl<'a> Payload<'a> {
    /// An error has the fields of its status or class in their struct, unless it declares one of them
    /// anew: then all fields are its own.
    pub(super) fn of(api: &Api<'a>, error: &Error<'a>) -> Self {
        let split = error
            .fields
            .iter()
            .take_while(|field| field.level.is_none())
            .count();
        let (own, inherited) = error.fields.split_at(split);
        let shared = level_fields(api, error);
        let is_whole = inherited.len() == shared.len()
            && inherited
                .iter()
                .zip(shared)
                .all(|(one, other)| is_same(one, other));
        let (own, common) = if is_whole {
            (own, inherited)
        } else {
            (&*error.fields, &[][..])
        };
        Self {
            own: Struct::of_error(error, own),
            common: common.first().and_then(|first| {
                let level = level_of(api, error, first.level?);
                Struct::of_level(level, common)
            }),
        }
    }

    /// The struct that the variant holds.
    pub(super) fn outer(&self) -> Option<&Struct<'a>> {
        self.own.as_ref().or(self.common.as_ref())
    }

    /// The names of the structs, of the arguments of their constructors, and of their statuses.
    pub(super) fn struct_names(&self) -> impl Iterator<Item = String> {
        let structs = self.own.iter().chain(&self.common);
        structs.flat_map(|one| {
            let names = [one.name.clone(), one.args_name()];
            names.into_iter().chain(one.status_name())
        })
    }
}

/// The fields that all errors have of the status or class that an error has its settings from.
fn level_fields<'p, 'a>(api: &'p Api<'a>, error: &Error<'a>) -> &'p [Field<'a>] {
    match error.statuses.first() {
        Some(StatusRange::One(status)) => {
            let mut statuses = api.statuses.iter();
            let status = statuses.find(|known| known.code == *status);
            status.map_or(&[], |status| &status.fields)
        }
        Some(StatusRange::Class(digit)) => {
            let mut classes = api.classes.iter();
            let class = classes.find(|known| known.digit == *digit);
            class.map_or(&[], |class| &class.fields)
        }
        Some(StatusRange::Any) | None => &[],
    }
}

/// The status or class whose fields all errors of a status have: the class, unless the status has other
/// fields than that, of its own or by withdrawing some.
fn level_of(api: &Api<'_>, error: &Error<'_>, first: &str) -> String {
    let Some(StatusRange::One(status)) = error.statuses.first() else {
        return first.to_owned();
    };
    let mut classes = api.classes.iter();
    let class = classes.find(|class| class.digit == status / 100);
    let of_class = class.map_or(&[][..], |class| &class.fields);
    let own = level_fields(api, error);
    let is_of_class = own.len() == of_class.len()
        && own
            .iter()
            .zip(of_class)
            .all(|(one, other)| is_same(one, other));
    if is_of_class {
        first.to_owned()
    } else {
        status.to_string()
    }
}

fn is_same(one: &Field<'_>, other: &Field<'_>) -> bool {
    one.info == other.info && one.rust == other.rust && one.level == other.level
}

impl<'a> Struct<'a> {
    /// The struct of a status or class with fields.
    fn of_level(level: String, fields: &[Field<'a>]) -> Option<Self> {
        let required = fields.iter().filter(|field| field.is_required());
        (!fields.is_empty()).then(|| Self {
            name: format!("Fields{level}"),
            level: Some(level),
            fields: fields.to_vec(),
            required: required.copied().collect(),
            statuses: Vec::new(),
        })
    }

    /// The struct of an error with fields of its own, or with a status to pick.
    fn of_error(error: &Error<'a>, fields: &[Field<'a>]) -> Option<Self> {
        let required = error.fields.iter().filter(|field| field.is_required());
        (!fields.is_empty() || error.has_statuses()).then(|| Self {
            name: names::of_error(error),
            level: None,
            fields: fields.to_vec(),
            required: required.copied().collect(),
            statuses: match error.has_statuses() {
                true => error.statuses.clone(),
                false => Vec::new(),
            },
        })
    }

    /// The enum of the statuses that a server picks from: none where a type of the runtime is that.
    pub(super) fn status_name(&self) -> Option<String> {
        let is_list = self.statuses.len() > 1;
        is_list.then(|| format!("{}Status", self.name))
    }

    /// Returns whether the constructor takes the required fields by name: one by one, two of them
    /// could change places without anybody noticing.
    pub(super) fn takes_args(&self) -> bool {
        are_taken_by_name(&self.required)
    }

    /// The struct of the constructor's arguments.
    pub(super) fn args_name(&self) -> String {
        format!("{}Args", self.name)
    }
}

/// As many arguments as a function may have, by clippy's default.
const MAX_ARGUMENTS: usize = 7;

/// Returns whether fields are arguments by name rather than one by one.
fn are_taken_by_name(fields: &[Field<'_>]) -> bool {
    fields.len() > MAX_ARGUMENTS || can_be_confused(fields)
}

/// Returns whether two arguments could change places without anybody noticing.
fn can_be_confused(fields: &[Field<'_>]) -> bool {
    let mut rest = fields;
    while let Some((first, others)) = rest.split_first() {
        if others.iter().any(|other| accept_the_same(first, other)) {
            return true;
        }
        rest = others;
    }
    false
}

/// Returns whether some argument is accepted for either field.
fn accept_the_same(one: &Field<'_>, other: &Field<'_>) -> bool {
    let is_whole = |ty| matches!(ty, Type::Integer | Type::Unsigned);
    let is_text = |ty| matches!(ty, Type::String | Type::Code);
    match (one.rust.ty, other.rust.ty) {
        (Some(one), Some(other)) => one == other,
        (None, None) => {
            let (one, other) = (one.ty(), other.ty());
            one == other
                || [one, other].contains(&Type::Any)
                || is_whole(one) && is_whole(other)
                || is_text(one) && is_text(other)
        }
        _ => false,
    }
}

/// Returns whether an argument of a constructor is converted, so that `&str` is text.
pub(super) fn is_converted(field: &Field<'_>) -> bool {
    let FieldInfo { ty, .. } = field.info;
    let has_conversion = matches!(
        ty,
        Type::String | Type::Code | Type::List(_) | Type::Map(_) | Type::Any
    );
    field.rust.ty.is_none() && has_conversion
}
