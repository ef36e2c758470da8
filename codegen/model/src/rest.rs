//! The rest of an object: the entries of a map, written among the members that a shape or a record
//! names.

use crate::ValueWriter;
use std::fmt::{self, Write};

/// Writes a map without its beginning and end, so that its entries are in the map around it. An
/// entry with the name of a member of that one is left out: a reader would take it for the member.
pub struct RestWriter<'o> {
    out: &'o mut dyn ValueWriter,
    members: Vec<&'o str>,
    /// How many lists and maps are open.
    depth: usize,
    /// Whether the entry is left out.
    is_taken: bool,
}

impl<'o> RestWriter<'o> {
    /// Writes to `out`, in which members of these names are.
    pub fn new(out: &'o mut dyn ValueWriter, members: impl Iterator<Item = &'o str>) -> Self {
        Self {
            out,
            members: members.collect(),
            depth: 0,
            is_taken: false,
        }
    }

    /// Writes what is inside of the map.
    fn inside(&mut self, write: impl FnOnce(&mut dyn ValueWriter)) {
        if self.depth > 0 && !self.is_taken {
            write(self.out);
        }
    }

    fn start(&mut self, start: impl FnOnce(&mut dyn ValueWriter)) {
        self.inside(start);
        self.depth += 1;
    }

    fn end(&mut self, end: impl FnOnce(&mut dyn ValueWriter)) {
        self.depth = self.depth.saturating_sub(1);
        self.inside(end);
    }

    fn name(&mut self, name: &str) {
        if self.depth == 1 {
            let mut members = self.members.iter();
            self.is_taken = members.any(|member| self.out.is_name_of(name, member));
        }
    }
}

impl ValueWriter for RestWriter<'_> {
    fn null(&mut self) {
        self.inside(|out| out.null());
    }

    fn bool(&mut self, value: bool) {
        self.inside(|out| out.bool(value));
    }

    fn number(&mut self, digits: &str) {
        self.inside(|out| out.number(digits));
    }

    fn text(&mut self, text: &str) {
        self.inside(|out| out.text(text));
    }

    fn pieces(&mut self, write: &mut dyn FnMut(&mut dyn Write) -> fmt::Result) {
        self.inside(|out| out.pieces(write));
    }

    fn start_list(&mut self) {
        self.start(|out| out.start_list());
    }

    fn end_list(&mut self) {
        self.end(|out| out.end_list());
    }

    fn start_map(&mut self) {
        self.start(|out| out.start_map());
    }

    fn key(&mut self, name: &str) {
        self.name(name);
        self.inside(|out| out.key(name));
    }

    fn entry(&mut self, name: &str) {
        self.name(name);
        self.inside(|out| out.entry(name));
    }

    fn is_name_of(&self, entry: &str, member: &str) -> bool {
        self.out.is_name_of(entry, member)
    }

    fn end_map(&mut self) {
        self.end(|out| out.end_map());
    }

    fn start_any(&mut self) {
        self.inside(|out| out.start_any());
    }

    fn end_any(&mut self) {
        self.inside(|out| out.end_any());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Constant;
    use crate::json::JsonWriter;
    use crate::xml::XmlWriter;

    #[test]
    fn entries_stand_among_the_members_and_do_not_take_their_names() {
        let inner = Constant::Map(&[("a", Constant::List(&[Constant::Null]))]);
        let map = Constant::Map(&[("a", inner), ("b", inner), ("*", Constant::Text("x"))]);
        let mut json = Vec::new();
        let mut out = JsonWriter::new(&mut json);
        out.start_map();
        out.key("a");
        out.null();
        map.write(&mut RestWriter::new(&mut out, ["a"].into_iter()));
        out.end_map();
        let json = String::from_utf8(json).unwrap_or_default();
        assert_eq!(json, r#"{"a":null,"b":{"a":[null]},"*":"x"}"#);
    }

    #[test]
    fn in_xml_a_prefix_makes_no_other_name() {
        let map = Constant::Map(&[("a", Constant::Null), ("b", Constant::Text("x"))]);
        let mut xml = Vec::new();
        let mut out = XmlWriter::new(&mut xml);
        out.start_map();
        out.key("root");
        out.start_map();
        map.write(&mut RestWriter::new(&mut out, ["s:a"].into_iter()));
        out.end_map();
        out.end_map();
        let xml = String::from_utf8(xml).unwrap_or_default();
        assert_eq!(xml, "<root><b>x</b></root>");
    }
}
