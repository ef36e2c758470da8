//! Slots found in the headers of an answer, each of which may have more than one line.

use super::Capture;
use super::params::{read_challenge, read_link};
use crate::field::Raw;
use crate::model::{Envelope, Header, Param, Params, Part};
use std::borrow::Cow;

impl<'a> Capture<'a> {
    /// Reads the headers and the reason phrase that an envelope has slots in. What was found in the
    /// body is not overwritten.
    pub(crate) fn fill_envelope(
        &mut self,
        envelope: &'a Envelope<'a>,
        headers: &'a http::HeaderMap,
        reason: Option<&'a [u8]>,
    ) {
        self.fill_headers(envelope.headers, headers);
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
        let lines = headers.get_all(shape.name).iter();
        let mut lines = lines.map(|value| String::from_utf8_lossy(value.as_bytes()));
        let constant = Part::constant(shape.value);
        match (shape.params, shape.value) {
            (Params::Auth(params), _) => {
                if let Some(found) = lines.find_map(|line| read_challenge(&line, constant)) {
                    self.fill_params(params, &found, str::eq_ignore_ascii_case);
                }
            }
            (Params::Query(params), parts) => {
                if let Some((link, found)) = lines.next().map(|line| read_link(&line, params)) {
                    self.fill_params(params, &found, str::eq);
                    self.fill_parts(parts, Cow::Owned(link));
                }
            }
            // A constant header is for other readers: it identifies nothing here.
            (Params::None, _) if constant.is_some() => {}
            // A date, or seconds, whatever the unit of the field.
            (Params::None, [Part::Slot(slot)]) if shape.name == "retry-after" => {
                if let Some(line) = lines.next() {
                    let delay = crate::client::retry_after(headers);
                    self.fill(*slot, Raw::Delay(Box::new((line, delay))));
                }
            }
            (Params::None, [Part::Slot(slot)]) => {
                if let Some(value) = Raw::of_lines(lines) {
                    self.fill(*slot, value);
                }
            }
            (Params::None, parts) => {
                let is_there = headers.contains_key(shape.name);
                self.mismatch |= is_there && !lines.any(|line| self.try_parts(parts, line).is_ok());
            }
        }
    }

    /// Fills the slots of parameters, which come in any order. The first of a name counts.
    fn fill_params(
        &mut self,
        params: &'a [Param<'a>],
        found: &[(String, String)],
        same_name: fn(&str, &str) -> bool,
    ) {
        for param in params {
            let named = |(name, _): &&(String, String)| same_name(name, param.name);
            if let Some((_, value)) = found.iter().find(named) {
                self.fill_parts(param.value, Cow::Owned(value.clone()));
            }
        }
    }
}
