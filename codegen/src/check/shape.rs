//! Whether the body of one error can have the shape of another's.

use errspec_model::xml::local_name;
use errspec_model::{
    Constant, Encoder, Envelope, ErrorInfo, FieldInfo, Format, Held, Kinds, Member, Named,
    Notation, Part, Shape, Slot, Spec, Type, TypeKind, Values, match_parts,
};

/// Returns how many required values an error's shape has in one of its envelopes, if an answer with
/// `written` may have that shape. `values` say which of its fields are there.
pub(super) fn required_in(
    spec: &Spec<'_>,
    (written, values): (&ErrorInfo<'_>, &dyn Values),
    read: &ErrorInfo<'_>,
    envelope: u16,
) -> Option<usize> {
    let envelope_at = |place: u16| spec.envelopes.get(usize::from(place));
    let (own, other) = (envelope_at(written.kind.envelope)?, envelope_at(envelope)?);
    // An answer without a body has any shape.
    let (Some(body), Some(other_body)) = (own.body, other.body) else {
        return Some(0);
    };
    let pair = Pair {
        spec,
        written,
        own: Encoder {
            spec,
            info: written,
            values,
            list: &[],
        },
        read,
        format: own.format,
        body: &other_body,
    };
    let fits = std::ptr::eq(written, read) && written.kind.envelope == envelope
        || may_read(other, own) && (own.format == Format::Text || pair.fits_body(&body));
    fits.then(|| count(read, other.format, &other_body))
}

fn is_untyped(format: Format) -> bool {
    matches!(format, Format::Text | Format::Form)
}

/// Returns whether clients read what is written in one envelope by another.
pub(super) fn may_read(other: &Envelope<'_>, own: &Envelope<'_>) -> bool {
    // A text is read by its media type, which is that of its envelope.
    own.format == other.format && (!is_untyped(own.format) || other.takes(own.content_type))
}

fn count(info: &ErrorInfo<'_>, format: Format, body: &Shape<'_>) -> usize {
    let fields = info.fields.iter();
    let required = fields.filter(|field| info.requires(field, format, body));
    required.count() + usize::from(info.requires_message(body))
}

/// Two errors, written in the same format.
struct Pair<'s> {
    spec: &'s Spec<'s>,
    /// The error that a server writes.
    written: &'s ErrorInfo<'s>,
    /// Its values.
    own: Encoder<'s>,
    /// The error that it may be taken for.
    read: &'s ErrorInfo<'s>,
    format: Format,
    /// The body that it is read by.
    body: &'s Shape<'s>,
}

impl<'s> Pair<'s> {
    /// Returns whether the body that is written may fit the one that is read.
    fn fits_body(&self, own: &Shape<'_>) -> bool {
        match (self.format, own, self.body) {
            // The root of XML is always there.
            (Format::Xml, Shape::Object([own]), Shape::Object([root])) => {
                local_name(own.name) == local_name(root.name)
                    && self.fits(Some(&own.shape), &root.shape)
            }
            _ => self.fits(Some(own), self.body),
        }
    }

    /// Returns whether what is written by one shape may fit another. None is written where the answer
    /// has nothing at that place.
    fn fits(&self, own: Option<&Shape<'_>>, other: &Shape<'_>) -> bool {
        match other.bare() {
            blank if blank.is_blank() => true,
            Shape::Object(members) => self.fits_object(own, members),
            Shape::Constant(expected) => own.is_some_and(|own| self.may_be(own, expected)),
            Shape::Slot(slot) => self.fits_slot(own, *slot),
            Shape::Text(parts) => {
                // Any scalar is read as text, and the values of its slots as what they are to be.
                let is_text = own.is_some_and(|own| self.kinds(own).meet(Kinds::SCALAR));
                let mut slots = parts.iter().filter_map(Part::slot);
                slots.all(|slot| is_text || own.is_none() && !self.requires(slot))
                    && own.is_none_or(|own| self.may_have_text(own, parts))
            }
            // Of a list of errors the first item counts, and so does one that is all of a list. Others' items
            // are picked by their constants. Any other list is taken to fit.
            list @ (Shape::Errors(_) | Shape::List(_)) => match (own.map(Shape::bare), list) {
                (None, list) => list.children().all(|item| self.fits(None, item)),
                (Some(Shape::Errors(own)), Shape::Errors(item)) => self.fits(Some(own), item),
                (Some(Shape::List([own])), Shape::List([item]))
                    if !own.is_marked() && !item.is_marked() && self.own.is_written(own) =>
                {
                    self.fits(Some(own), item)
                }
                (Some(Shape::List(own)), Shape::List(items)) => items
                    .iter()
                    .filter(|item| item.is_marked())
                    .all(|item| self.fits_picked(own, item)),
                (Some(own), _) => self.kinds(own).meet(Kinds::LIST) || self.format == Format::Xml,
            },
            Shape::Proof(_) | Shape::Again(_) => true,
            Shape::Named(named) => self.fits(own, &named.shape),
        }
    }

    /// Returns whether what is picked from the items of a list by the constants of a shape may fit that.
    fn fits_picked(&self, own: &[Shape<'_>], item: &Shape<'_>) -> bool {
        // Where items are of any kind, so may be what is picked.
        if !own.iter().all(Shape::is_marked) {
            return true;
        }
        let is_picked = |own: &&Shape<'_>| {
            let constants = members_of(Some(item)).unwrap_or_default().iter();
            let is_mark =
                |member: &&Member<'_>| member.is_constant() || member.shape.bare().is_marked();
            let mut constants = constants.filter(is_mark);
            constants.all(|member| {
                let mut own = members_of(Some(own)).unwrap_or_default().iter();
                own.any(|own| own.name == member.name && self.fits(Some(&own.shape), &member.shape))
            })
        };
        let mut picked = own.iter().filter(is_picked);
        match (picked.next(), picked.next()) {
            (Some(_), Some(_)) => true,
            (one, _) => self.fits(one.filter(|one| self.own.is_written(one)), item),
        }
    }

    fn fits_object(&self, own: Option<&Shape<'_>>, members: &[Member<'_>]) -> bool {
        let named = |name: &str| {
            let mut members = members_of(own)?.iter();
            let named = members.find(|member| member.is_called(name));
            named.filter(|member| self.own.is_written(&member.shape))
        };
        let is_object = own.is_none_or(|own| self.kinds(own).meet(Kinds::OBJECT));
        let is_open = own.is_some_and(|own| members_of(Some(own)).is_none());
        let spreads = members
            .iter()
            .any(|member| member.name == "*" && member.rest().is_none());
        let fits = |name: &str, shape: &Shape<'_>| match named(name) {
            Some(same) => self.fits(Some(&same.shape), shape),
            None => self.fits_among_others(own, name, shape),
        };
        // Where the whole object is left out, so are the constants in it.
        let is_left_out = |member: &Member<'_>| own.is_none() && member.is_constant();
        // What is left of an object is there where the object is.
        let mut rests = members.iter().filter_map(Member::rest);
        let has_rest = own.is_some() || rests.all(|slot| !self.requires(slot));
        // Any other member may have a name with slots. Without one these slots have no value.
        let mut names = members.iter().filter_map(Member::named);
        let has_name = names.all(|named| {
            let mut slots = named.name.iter().filter_map(Part::slot);
            self.may_have_other(own, members, named)
                || slots.all(|slot| !self.requires(slot)) && self.fits(None, &named.shape)
        });
        let is_fixed = |member: &&Member<'_>| member.name != "*" && member.named().is_none();
        let mut members = members.iter().filter(is_fixed);
        is_object
            && has_rest
            && has_name
            && (is_open
                || members.all(|member| is_left_out(member) || fits(member.name, &member.shape))
                    && (!spreads
                        || self
                            .spread()
                            .all(|field| fits(field.wire_name(), &field_slot(field.name)))))
    }

    /// Returns whether an object may have a member that others do not name, which fits one whose name has slots.
    fn may_have_other(
        &self,
        own: Option<&Shape<'_>>,
        others: &[Member<'_>],
        named: &Named<'_>,
    ) -> bool {
        let is_known = |name: &str| others.iter().any(|member| member.is_called(name));
        let may_be = |own: &Member<'_>| {
            if own.name == "*" && own.rest().is_none() {
                return self.own.spread().next().is_some();
            }
            let is_open = own.rest().is_some() || own.named().is_some();
            let fits = |own: &Shape<'_>| self.fits(Some(own), &named.shape);
            self.own.is_written(&own.shape) && (is_open || !is_known(own.name) && fits(&own.shape))
        };
        let is_any = |own| members_of(Some(own)).is_none_or(|own| own.iter().any(may_be));
        own.is_some_and(is_any)
    }

    /// The fields that the error to be read must have among others.
    fn spread(&self) -> impl Iterator<Item = &FieldInfo<'_>> {
        let fields = self.read.fields.iter();
        fields.filter(|field| field.spread && field.is_required() && !self.hides(field))
    }

    /// The same for a member that the shape does not name, but may write by its `*`.
    fn fits_among_others(&self, own: Option<&Shape<'_>>, name: &str, shape: &Shape<'_>) -> bool {
        if let Some(named) = members_of(own).and_then(named_of)
            && self.own.is_written(&Shape::Named(named))
            && self.fixed(named.name).is_none_or(|fixed| fixed == name)
            && named.matches(name, self.format == Format::Xml, &mut |_, _| {})
        {
            return self.fits(Some(&named.shape), shape) || self.fits(None, shape);
        }
        let others = members_of(own).and_then(|members| members.iter().find(|one| one.name == "*"));
        let Some(others) = others else {
            return self.fits(None, shape);
        };
        if let Some(slot) = others.rest() {
            // Its entries have any names but those of the shape.
            let mut members = members_of(own).unwrap_or_default().iter();
            let is_named = members.any(|member| member.name == name);
            let may_be_written = self.own.has(slot) && !is_named && self.may_be_entry(slot, shape);
            return may_be_written || self.fits(None, shape);
        }
        self.fits(self.among_others(name).as_ref(), shape)
    }

    /// Returns whether an entry of a map may be what is in a shape.
    fn may_be_entry(&self, map: Slot<'_>, shape: &Shape<'_>) -> bool {
        let mut fields = self.written.fields.iter();
        let field = fields.find(|field| map == Slot::Field(field.name));
        let Some(Type::Map(entry)) = field.map(|field| field.ty) else {
            return true;
        };
        let expected = match shape.bare() {
            Shape::Slot(Slot::Field(name)) => self.kinds_of_field(self.read, name),
            Shape::Slot(Slot::Fields) => Kinds::OBJECT,
            Shape::Slot(_) | Shape::Text(_) => Kinds::SCALAR,
            other => self.kinds(other),
        };
        Kinds::of_type(self.spec, self.format, entry).meet(expected)
    }

    /// The field of this name that is written among others.
    fn among_others(&self, name: &str) -> Option<Shape<'_>> {
        let mut spread = self.own.spread();
        let field = spread.find_map(|index| {
            let field = self.written.fields.get(index)?;
            (field.wire_name() == name).then_some(field)
        });
        field.map(|field| field_slot(field.name))
    }

    fn fits_slot(&self, own: Option<&Shape<'_>>, slot: Slot<'_>) -> bool {
        let Some(own) = own else {
            return match slot {
                Slot::Fields => self.spread().next().is_none(),
                slot => !self.requires(slot),
            };
        };
        if slot == Slot::Fields {
            // Where no field is required, anything else that is there is no field.
            let mut names = self.spread().peekable();
            return names.peek().is_none()
                || self.kinds(own).meet(Kinds::OBJECT)
                    && names.all(|field| self.fits_field(own, field));
        }
        let expected = match slot {
            Slot::Code | Slot::Message | Slot::Reason => Kinds::SCALAR,
            Slot::Field(name) if self.requires(slot) => self.kinds_of_field(self.read, name),
            _ => Kinds::ANY,
        };
        let kinds = self.kinds(own);
        kinds.meet(expected) || kinds == Kinds::NONE && !self.requires(slot)
    }

    /// Returns whether a field among others may be in what a shape writes.
    fn fits_field(&self, own: &Shape<'_>, field: &FieldInfo<'_>) -> bool {
        let (name, expected) = (field.wire_name(), field_slot(field.name));
        match own.bare() {
            Shape::Object(members) => match members.iter().find(|member| member.is_called(name)) {
                Some(same) => self.fits(Some(&same.shape), &expected),
                None => self.fits_among_others(Some(own), name, &expected),
            },
            Shape::Slot(Slot::Fields) => self.fits(self.among_others(name).as_ref(), &expected),
            _ => true,
        }
    }

    fn requires(&self, slot: Slot<'_>) -> bool {
        match slot {
            Slot::Message => self.read.requires_message(self.body),
            Slot::Field(name) => {
                let mut fields = self.read.fields.iter();
                let field = fields.find(|field| field.name == name);
                field.is_some_and(|field| self.read.requires(field, self.format, self.body))
            }
            _ => false,
        }
    }

    /// Returns whether a required field may leave no trace.
    fn hides(&self, field: &FieldInfo<'_>) -> bool {
        self.format == Format::Xml && matches!(field.ty, Type::List(_))
    }

    /// The kinds of what a shape writes.
    fn kinds(&self, shape: &Shape<'_>) -> Kinds {
        if is_untyped(self.format) {
            return Kinds::ANY;
        }
        if let (Shape::Slot(_), Some(constant)) = (shape.bare(), self.constant(shape)) {
            return self.kinds(&Shape::Constant(constant));
        }
        match shape.bare() {
            Shape::Constant(constant) => match constant {
                // An element without anything in it may be text or an object.
                Constant::Null if self.format == Format::Xml => Kinds::SCALAR.or(Kinds::OBJECT),
                Constant::Null => Kinds::NONE,
                Constant::Bool(_) => Kinds::BOOL.in_format(self.format),
                Constant::Number(_) => Kinds::NUMBER.in_format(self.format),
                Constant::Text(_) => Kinds::TEXT.in_format(self.format),
                Constant::List(_) => Kinds::LIST,
                Constant::Map(_) => Kinds::OBJECT,
            },
            Shape::Slot(slot) => match slot {
                Slot::Field(name) => self.kinds_of_field(self.written, name),
                Slot::Fields => Kinds::OBJECT,
                Slot::Code | Slot::Attribute(_) => Kinds::SCALAR,
                Slot::Status => Kinds::NUMBER.in_format(self.format),
                Slot::Retryable => Kinds::BOOL.in_format(self.format),
                Slot::Message | Slot::Reason | Slot::DocUrl => Kinds::TEXT.in_format(self.format),
            },
            Shape::Text(_) => Kinds::TEXT.in_format(self.format),
            Shape::Object(_) => Kinds::OBJECT,
            Shape::Errors(_) | Shape::List(_) if self.format == Format::Xml => Kinds::ANY,
            Shape::Errors(_) | Shape::List(_) => Kinds::LIST,
            Shape::Proof(_) | Shape::Again(_) | Shape::Named(_) => Kinds::ANY,
        }
    }

    fn kinds_of_field(&self, info: &ErrorInfo<'_>, name: &str) -> Kinds {
        if is_untyped(self.format) {
            return Kinds::ANY;
        }
        let mut fields = info.fields.iter();
        let field = fields.find(|field| field.name == name && !field.private);
        field.map_or(Kinds::NONE, |field| {
            if let Some(absent) = field.absent
                && std::ptr::eq(info, self.written)
                && !self.own.has(Slot::Field(field.name))
            {
                return self.kinds(&Shape::Constant(absent));
            }
            let kinds = Kinds::of_type(self.spec, self.format, &field.ty);
            match std::ptr::eq(info, self.written) && self.may_be_empty(field.ty) {
                true => kinds.or(Kinds::SCALAR),
                false => kinds,
            }
        })
    }

    /// Returns whether a value may be an element without anything in it, which empty text is too.
    fn may_be_empty(&self, ty: Type<'_>) -> bool {
        let is_empty = match ty {
            Type::Map(_) => true,
            Type::Named(name) => match self.spec.type_of(name).map(|ty| ty.kind) {
                Some(TypeKind::Record(fields)) => fields.iter().all(FieldInfo::may_be_absent),
                Some(TypeKind::Enum(_)) | None => false,
            },
            _ => false,
        };
        self.format == Format::Xml && is_empty
    }

    /// What a shape writes, where that is always the same.
    fn constant<'a>(&self, shape: &Shape<'a>) -> Option<Constant<'a>>
    where
        's: 'a,
    {
        match shape.bare() {
            Shape::Constant(constant) => Some(*constant),
            Shape::Slot(slot) => match self.own.held(*slot) {
                Held::Constant(constant) => Some(constant),
                Held::Message => {
                    let mut parts = self.written.message_parts();
                    match (parts.next(), parts.next()) {
                        (Some(Part::Text(text)), None) => Some(Constant::Text(text)),
                        _ => None,
                    }
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// The text that parts write, where that is always the same.
    fn fixed(&self, parts: &[Part<'_>]) -> Option<String> {
        let pieces = parts.iter().map(|part| match part {
            Part::Text(text) => Some((*text).to_owned()),
            Part::Slot(slot) => Some(self.constant(&Shape::Slot(*slot))?.to_string()),
        });
        pieces.collect()
    }

    /// Returns whether a shape may write a constant.
    fn may_be(&self, own: &Shape<'_>, expected: &Constant<'_>) -> bool {
        match self.constant(own) {
            Some(constant) if self.format == Format::Json => constant == *expected,
            Some(constant) => constant.to_string() == expected.to_string(),
            None => {
                let constant = Shape::Constant(*expected);
                self.kinds(own).meet(self.kinds(&constant))
            }
        }
    }

    /// The text around the slots of a shape that writes nothing else but numbers and truth values.
    fn around_words(&self, own: &Shape<'_>) -> Option<String> {
        let parts = match own.bare() {
            Shape::Slot(slot) => &[Part::Slot(*slot)],
            Shape::Text(parts) => *parts,
            _ => return None,
        };
        let mut slots = parts.iter().filter_map(Part::slot);
        let is_word = slots.all(|slot| self.is_word(slot));
        is_word.then(|| parts.iter().map(Part::text).collect())
    }

    /// Returns whether a slot holds a number or a truth value, if it holds anything.
    fn is_word(&self, slot: Slot<'_>) -> bool {
        let mut fields = self.written.fields.iter();
        match slot {
            Slot::Status | Slot::Retryable => true,
            Slot::Code => self.spec.integer_codes,
            Slot::Field(name) => match fields
                .find(|field| field.name == name)
                .map(|field| field.ty)
            {
                Some(Type::Code) => self.spec.integer_codes,
                Some(Type::Bool | Type::Integer | Type::Unsigned | Type::Number) => true,
                Some(Type::Duration(_)) => true,
                Some(Type::Moment(notation)) => {
                    matches!(notation, Notation::Seconds | Notation::Milliseconds)
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// Returns whether what a shape writes may have the text around slots.
    fn may_have_text(&self, own: &Shape<'_>, parts: &[Part<'_>]) -> bool {
        if let Some(constant) = self.constant(own) {
            return match_parts(parts.iter().copied(), &constant.to_string(), &mut |_, _| {});
        }
        // No number or truth value has any other characters.
        let is_of = |others: &str, text: &str| {
            let is_one = |one| "0123456789+-.eEtrufals".contains(one) || others.contains(one);
            text.chars().all(is_one)
        };
        let around = self.around_words(own);
        if around.is_some_and(|others| !parts.iter().all(|part| is_of(&others, part.text()))) {
            return false;
        }
        match (own.bare(), parts.first()) {
            (Shape::Text([Part::Text(start), ..]), Some(Part::Text(expected))) => {
                start.starts_with(expected) || expected.starts_with(start)
            }
            _ => true,
        }
    }
}

fn field_slot(name: &str) -> Shape<'_> {
    Shape::Slot(Slot::Field(name))
}

/// The member whose name has slots.
fn named_of<'a>(members: &[Member<'a>]) -> Option<&'a Named<'a>> {
    members.iter().find_map(Member::named)
}

/// The members that a shape names.
fn members_of<'m, 'a>(shape: Option<&'m Shape<'a>>) -> Option<&'m [Member<'a>]> {
    match shape?.bare() {
        Shape::Object(members) => Some(members),
        _ => None,
    }
}
