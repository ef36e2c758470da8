//! Slots found in the headers of an answer, each of which may have more than one line.

use super::member::{Member, best_member};
use super::{links, query};
use crate::field::Raw;
use crate::model::{Envelope, Header, Param, Params, Part};
use crate::wire::Capture;
use std::borrow::Cow;

impl<'a> Capture<'a> {
    /// Reads the headers and the reason phrase that an envelope has slots in. What was found in the
    /// body is not overwritten.
    pub(crate) fn fill_envelope(
        &mut self,
        envelope: &'a Envelope<'a>,
        own: &'a [Header<'a>],
        headers: &'a http::HeaderMap,
        reason: Option<&'a [u8]>,
    ) {
        // A header of the error's own takes the place of one of the envelope.
        let is_own = |shape: &&Header<'_>| own.iter().any(|own| own.name == shape.name);
        for shape in envelope.headers.iter().filter(|shape| !is_own(shape)) {
            self.fill_header(shape, headers);
        }
        self.fill_headers(own, headers);
        if let (Some(shape), Some(reason)) = (&envelope.reason_phrase, reason) {
            self.fill_parts(shape.value, String::from_utf8_lossy(reason));
        }
    }

    /// Reads the headers that have these shapes.
    pub(crate) fn fill_headers(&mut self, shapes: &'a [Header<'a>], headers: &'a http::HeaderMap) {
        shapes
            .iter()
            .for_each(|shape| self.fill_header(shape, headers));
    }

    fn fill_header(&mut self, shape: &'a Header<'a>, headers: &'a http::HeaderMap) {
        let others = std::mem::take(&mut self.mismatch);
        self.fill_lines(shape, headers);
        if std::mem::replace(&mut self.mismatch, others) {
            self.misfit_headers.push(shape.name);
        }
    }

    /// Reads the lines of a header.
    fn fill_lines(&mut self, shape: &'a Header<'a>, headers: &'a http::HeaderMap) {
        let lines = headers.get_all(shape.name).iter();
        let mut lines = lines.map(|value| String::from_utf8_lossy(value.as_bytes()));
        let is_constant = Part::constant(shape.value).is_some();
        let fits = match (shape.params, shape.value) {
            (Params::Links(links), _) => {
                let mut found = vec![false; links.len()];
                lines.for_each(|line| self.fill_links(links, &line, &mut found));
                true
            }
            (Params::Query(params), parts) => {
                lines.any(|line| self.fill_query(parts, params, &line))
            }
            (Params::Auth(_) | Params::Semicolon(_) | Params::Structured(_), _) => {
                let found = best_member(shape, lines);
                let fits = found.is_some() || matches!(shape.params, Params::Auth(_));
                if let Some(found) = found {
                    self.fill_member(shape, found);
                }
                fits
            }
            // A constant header is for other readers: it identifies nothing here.
            (Params::None, _) if is_constant => true,
            // A date, or seconds, whatever the unit of the field.
            (Params::None, [Part::Slot(slot)]) if shape.name == "retry-after" => {
                if let Some(line) = lines.next() {
                    let delay = crate::client::retry_after(headers);
                    self.fill(*slot, Raw::Delay(Box::new((line, delay))));
                }
                true
            }
            (Params::None, [Part::Slot(slot)]) => {
                if let Some(value) = Raw::of_lines(lines) {
                    self.fill(*slot, value);
                }
                true
            }
            (Params::None, parts) if shape.has_links() => {
                lines.any(|line| self.try_link(parts, line).is_ok())
            }
            (Params::None, parts) => lines.any(|line| self.try_parts(parts, line).is_ok()),
        };
        // Of several shapes, not all need be there.
        self.mismatch |= !fits && !shape.in_list && headers.contains_key(shape.name);
    }

    /// Reads the links of a line, of which the first of a relation counts.
    fn fill_links(&mut self, links: &'a [Param<'a>], line: &str, is_found: &mut [bool]) {
        links::read(line, &mut |target, relations| {
            for (link, is_found) in links.iter().zip(&mut *is_found) {
                let mut relations = relations.split_ascii_whitespace();
                if !*is_found && relations.any(|name| name.eq_ignore_ascii_case(link.name)) {
                    let target = Cow::Owned(target.to_owned());
                    *is_found = self.try_link(link.value, target).is_ok();
                }
            }
        });
    }

    /// Reads a link and the parameters of its query. Returns whether the link fits.
    fn fill_query(&mut self, link: &'a [Part<'a>], params: &'a [Param<'a>], line: &str) -> bool {
        let (rest, values) = query::read(line, params);
        let fits = self.try_link(link, Cow::Owned(rest)).is_ok();
        if fits {
            self.fill_params(params, values);
        }
        fits
    }

    /// Fills the slots of a value and of its parameters.
    fn fill_member(&mut self, shape: &'a Header<'a>, found: Member) {
        let Member {
            value,
            params,
            differs,
        } = found;
        self.mismatch |= differs;
        if let Some(value) = value {
            self.fill_parts(shape.value, Cow::Owned(value));
        }
        self.fill_params(shape.params(), params);
    }

    /// Fills the slots of parameters. A constant one has none.
    fn fill_params(&mut self, params: &'a [Param<'a>], values: Vec<Option<String>>) {
        for (param, value) in params.iter().zip(values) {
            if let Some(value) = value
                && Part::constant(param.value).is_none()
            {
                self.fill_parts(param.value, Cow::Owned(value));
            }
        }
    }
}
