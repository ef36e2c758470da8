//! A whole API: its errors, the rules that they have in common, its statuses and its old codes.

use super::anchor::Anchors;
use super::entry::{self, Advice, Entry, actions, docs_of, entry};
use super::near::near;
use super::shape::{ShapeEntry, shapes};
use super::{clean, handling, line};
use errspec::model::{Action, Docs, ErrorInfo, FieldInfo, Outcome, Slot, Spec, TypeKind};
use errspec_codegen::{outcome_in_words, retry_in_words};
use errspec_interpret::Api;
use std::collections::BTreeMap;

/// An API.
pub(crate) struct Document {
    /// Its name.
    pub(crate) api: String,
    /// What people call it.
    pub(crate) title: String,
    /// Its errors in general (Markdown).
    pub(crate) docs: String,
    /// What tells which error an answer is.
    pub(crate) identified_by: String,
    pub(crate) shapes: Vec<ShapeEntry>,
    /// When to repeat a request, errors with the same advice together.
    pub(crate) rules: Vec<Rule>,
    /// Rust that handles all errors.
    pub(crate) rust: String,
    pub(crate) classes: Vec<Class>,
    pub(crate) statuses: Vec<Status>,
    pub(crate) errors: Vec<Entry>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) types: Vec<TypeEntry>,
    /// Codes that are not those of errors any more, and those that several errors share.
    pub(crate) old: Vec<OldCode>,
}

/// What a caller does after some errors.
pub(crate) struct Rule {
    /// The statuses of these errors.
    pub(crate) statuses: Vec<u16>,
    /// How many errors these are.
    pub(crate) count: usize,
    pub(crate) carried_out: &'static str,
    pub(crate) advice: Vec<Advice>,
}

/// A class of status that the spec speaks of.
pub(crate) struct Class {
    /// `4xx`.
    pub(crate) name: String,
    pub(crate) docs: Told,
}

/// A status that the API uses.
pub(crate) struct Status {
    pub(crate) code: u16,
    pub(crate) reason: String,
    pub(crate) docs: Told,
    /// A sentence or two about what became of the request, and when to repeat it.
    pub(crate) meaning: String,
    /// The indices of the errors that have it.
    pub(crate) errors: Vec<usize>,
    /// Whether one of its errors tells the same.
    pub(crate) is_told_by_error: bool,
}

/// What is told about a status or class (Markdown).
pub(crate) struct Told {
    pub(crate) summary: String,
    pub(crate) details: String,
    pub(crate) when: String,
    pub(crate) causes: Vec<String>,
    pub(crate) actions: Vec<entry::Action>,
    pub(crate) url: String,
}

/// A call of the API.
pub(crate) struct Operation {
    pub(crate) name: String,
    pub(crate) summary: String,
    pub(crate) details: String,
    /// The indices of its errors.
    pub(crate) errors: Vec<usize>,
}

/// A type of the spec's own.
pub(crate) struct TypeEntry {
    pub(crate) name: String,
    /// The texts of an enum.
    pub(crate) texts: Vec<String>,
    /// The members of a record: name, type, presence, documentation.
    pub(crate) members: Vec<(String, String, &'static str, String)>,
}

/// A code that is read as an error of another name, or that is not used any more.
pub(crate) struct OldCode {
    pub(crate) code: String,
    /// Its place on the page, unless it is that of its error.
    pub(crate) anchor: Option<String>,
    /// What it is now.
    pub(crate) meaning: &'static str,
    /// The indices of the errors that it leads to.
    pub(crate) errors: Vec<usize>,
}

impl Document {
    /// Describes an API. The places of its errors begin with `prefix`.
    pub(crate) fn of(api: &Api, prefix: &str) -> Self {
        let (spec, outline) = (api.spec(), api.outline());
        let near = near(spec.errors);
        let errors = spec.errors.iter().zip(outline.errors).zip(near);
        let errors = errors.map(|((info, outline), near)| Entry {
            near,
            ..entry(api, info, outline)
        });
        let mut errors: Vec<Entry> = errors.collect();
        let old = place(&mut errors, spec, outline.reserved, prefix);
        let operations = outline.operations.iter();
        Self {
            api: line(spec.api),
            title: line(spec.title),
            docs: clean(spec.docs),
            identified_by: identified_by(spec),
            shapes: shapes(spec),
            rules: rules(&errors),
            rust: handling::of_api(spec.api, outline.errors.first()),
            classes: classes(spec),
            statuses: statuses(spec),
            operations: operations
                .map(|operation| Operation {
                    name: line(operation.name),
                    summary: clean(operation.summary),
                    details: clean(operation.details),
                    errors: operation.errors.to_vec(),
                })
                .collect(),
            types: types(spec),
            old,
            errors,
        }
    }

    /// The errors of some indices.
    pub(crate) fn at<'d>(&'d self, indices: &'d [usize]) -> impl Iterator<Item = &'d Entry> {
        indices.iter().filter_map(|index| self.errors.get(*index))
    }
}

/// Gives each error its place: first those of names, which last; then those of codes, where one leads to
/// one error only.
fn place(errors: &mut [Entry], spec: &Spec<'_>, reserved: &[&str], prefix: &str) -> Vec<OldCode> {
    let mut anchors = Anchors::new(prefix);
    for error in errors.iter_mut() {
        error.anchor = anchors.take(&error.name);
    }
    let mut by_code = BTreeMap::<String, Vec<usize>>::new();
    for (index, error) in errors.iter().enumerate() {
        if let Some(code) = error.code.clone().filter(|code| *code != error.name) {
            by_code.entry(code).or_default().push(index);
        }
    }
    let mut old = Vec::new();
    for (code, sharing) in by_code {
        let anchor = anchors.take_if_free(&code);
        match (anchor, sharing.as_slice()) {
            (Some(anchor), [index]) => {
                if let Some(error) = errors.get_mut(*index) {
                    error.other_anchors.push(anchor);
                }
            }
            (_, [_]) => {}
            (anchor, _) => old.push(OldCode {
                code,
                anchor,
                meaning: "the code of several errors",
                errors: sharing,
            }),
        }
    }
    for (index, error) in errors.iter_mut().enumerate() {
        for code in error.aliases.clone() {
            error.other_anchors.extend(anchors.take_if_free(&code));
            old.push(OldCode {
                code,
                anchor: None,
                meaning: "read as another code",
                errors: vec![index],
            });
        }
    }
    for code in reserved {
        let meaning = "retired, and never used again";
        let named = spec.errors.iter().position(|error| error.name == *code);
        old.push(OldCode {
            code: line(code),
            anchor: anchors.take_if_free(code),
            meaning,
            errors: named.into_iter().collect(),
        });
    }
    old
}

/// What tells which error an answer is, in a sentence.
fn identified_by(spec: &Spec<'_>) -> String {
    let slots = spec.identify.iter().map(|one| match one.slot {
        Slot::Code => "the code".to_owned(),
        Slot::Message => "the message".to_owned(),
        other => format!("`{}`", other.to_string().trim_matches(['{', '}'])),
    });
    let slots: Vec<String> = slots.collect();
    match slots.as_slice() {
        [] => "The status tells which error an answer is.".to_owned(),
        [one] => format!("Which error an answer is, is told by {one}, then by the status."),
        many => format!(
            "Which error an answer is, is told by the first of these that it has: {}. Then by the status.",
            line(&many.join(", "))
        ),
    }
}

/// Errors with the same advice together, in the order in which they come first.
fn rules(errors: &[Entry]) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for error in errors.iter().filter(|error| !error.advice.is_empty()) {
        let known = rules
            .iter_mut()
            .find(|rule| rule.carried_out == error.carried_out && rule.advice == error.advice);
        match known {
            Some(rule) => {
                rule.count += 1;
                rule.statuses.push(error.status);
            }
            None => rules.push(Rule {
                statuses: vec![error.status],
                count: 1,
                carried_out: error.carried_out,
                advice: error.advice.clone(),
            }),
        }
    }
    for rule in &mut rules {
        rule.statuses.sort_unstable();
        rule.statuses.dedup();
    }
    rules
}

fn told(docs: &Docs<'_>) -> Told {
    let Docs {
        summary,
        details,
        when,
        causes,
        action: _,
        url,
    } = docs;
    Told {
        summary: clean(summary),
        details: clean(details),
        when: clean(when),
        causes: causes.iter().map(|cause| clean(cause)).collect(),
        actions: actions(docs),
        url: line(url),
    }
}

fn classes(spec: &Spec<'_>) -> Vec<Class> {
    let classes = spec.classes.iter().map(|class| Class {
        name: format!("{}xx", class.class),
        docs: told(&class.docs),
    });
    let told = classes.filter(|class| {
        let docs = &class.docs;
        !docs.summary.is_empty() || !docs.details.is_empty() || !docs.actions.is_empty()
    });
    told.collect()
}

fn statuses(spec: &Spec<'_>) -> Vec<Status> {
    let statuses = spec.statuses.iter().map(|status| {
        let errors = spec.errors.iter().enumerate();
        let errors = errors.filter(|(_, error)| error.has_status(status.code));
        // What to do flows down, and so may be told of both.
        let own = Docs {
            action: Action::NONE,
            ..status.docs
        };
        let same = |error: &ErrorInfo<'_>| {
            own == Docs {
                action: Action::NONE,
                url: status.docs.url,
                ..docs_of(spec, error)
            }
        };
        let is_told_by_error = errors.clone().any(|(_, error)| same(error));
        let outcome = outcome_in_words(status.outcome);
        let went_well = matches!(status.outcome, Outcome::Succeeded | Outcome::Pending);
        let retry = retry_in_words(status.retry).filter(|_| !went_well);
        Status {
            code: status.code,
            reason: line(status.reason),
            docs: told(&status.docs),
            meaning: match retry {
                Some(retry) => format!("{outcome} {}", line(&retry)),
                None => outcome.to_owned(),
            },
            errors: errors.map(|(index, _)| index).collect(),
            is_told_by_error,
        }
    });
    statuses.collect()
}

fn types(spec: &Spec<'_>) -> Vec<TypeEntry> {
    let member = |field: &FieldInfo<'_>| {
        let presence = match field.is_always_written() {
            true => "always",
            false => "sometimes",
        };
        let ty = line(&field.ty.to_string());
        (line(field.wire_name()), ty, presence, clean(field.docs))
    };
    let types = spec.types.iter().map(|ty| {
        let (texts, members) = match ty.kind {
            TypeKind::Enum(texts) => (texts, &[][..]),
            TypeKind::Record(fields) => (&[][..], fields),
        };
        let public = members.iter().filter(|field| !field.private);
        TypeEntry {
            name: line(ty.name),
            texts: texts.iter().map(|text| line(text)).collect(),
            members: public.map(member).collect(),
        }
    });
    types.collect()
}
