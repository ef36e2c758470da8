//! Whether the body of one error can have the shape of another's.

use errspec_model::{
    Constant, Envelope, ErrorInfo, FieldInfo, Format, Kinds, Member, Part, Shape, Slot, Spec, Type,
};

/// Returns how many required values an error's shape has, if an answer with `written` may have that
/// shape, whatever the values of its fields are.
pub(super) fn required_in(
    spec: &Spec<'_>,
    written: &ErrorInfo<'_>,
    read: &ErrorInfo<'_>,
) -> Option<usize> {
    let envelopes = read.kind.envelopes();
    let shapes = envelopes.filter_map(|envelope| required_by(spec, written, read, envelope));
    shapes.max()
}

/// The same for one of the envelopes of the error that is read.
fn required_by(
    spec: &Spec<'_>,
    written: &ErrorInfo<'_>,
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
        read,
        format: own.format,
        body: &other_body,
    };
    let fits = std::ptr::eq(written, read) && written.kind.envelope == envelope
        || may_read(other, own) && (is_untyped(own.format) || pair.fits(Some(&body), &other_body));
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
    /// The error that it may be taken for.
    read: &'s ErrorInfo<'s>,
    format: Format,
    /// The body that it is read by.
    body: &'s Shape<'s>,
}

impl Pair<'_> {
    /// Returns whether what is written by one shape may fit another. None is written where the answer
    /// has nothing at that place.
    fn fits(&self, own: Option<&Shape<'_>>, other: &Shape<'_>) -> bool {
        match other.bare() {
            Shape::Object(members) => self.fits_object(own, members),
            Shape::Constant(expected) => own.is_some_and(|own| self.may_be(own, expected)),
            Shape::Slot(slot) => self.fits_slot(own, *slot),
            Shape::Text(parts) => {
                // Any scalar is read as text, and the values of its slots as what they are to be.
                let is_text = own.is_some_and(|own| self.kinds(own).meet(Kinds::SCALAR));
                let may_be_absent = own.is_none_or(|own| self.may_be_absent(own));
                let mut slots = parts.iter().filter_map(Part::slot);
                slots.all(|slot| is_text || may_be_absent && !self.requires(slot))
                    && own.is_none_or(|own| may_have_text(own, parts))
            }
            // What is in a list depends on its items: it is taken to fit, unless there is none.
            Shape::Errors(_) | Shape::List(_) => match own {
                None => other.bare().children().all(|item| self.fits(None, item)),
                Some(own) => {
                    self.kinds(own).meet(Kinds::LIST)
                        || self.may_be_absent(own)
                        || self.format == Format::Xml
                }
            },
            Shape::Proof(_) | Shape::Again(_) => true,
        }
    }

    fn fits_object(&self, own: Option<&Shape<'_>>, members: &[Member<'_>]) -> bool {
        let named = |name: &str| members_of(own)?.iter().find(|member| member.name == name);
        let own = own.filter(|own| !self.may_be_absent(own) || members_of(Some(own)).is_some());
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
        let mut members = members.iter().filter(|member| member.name != "*");
        is_object
            && (is_open
                || members.all(|member| is_left_out(member) || fits(member.name, &member.shape))
                    && (!spreads
                        || self
                            .spread()
                            .all(|field| fits(field.wire_name(), &field_slot(field.name)))))
    }

    /// The fields that the error to be read must have among others.
    fn spread(&self) -> impl Iterator<Item = &FieldInfo<'_>> {
        let fields = self.read.fields.iter();
        fields.filter(|field| field.spread && field.is_required() && !self.hides(field))
    }

    /// The same for a member that the shape does not name, but may write by its `*`.
    fn fits_among_others(&self, own: Option<&Shape<'_>>, name: &str, shape: &Shape<'_>) -> bool {
        let others = members_of(own).and_then(|members| members.iter().find(|one| one.name == "*"));
        let Some(others) = others else {
            return self.fits(None, shape);
        };
        if others.rest().is_some() {
            return true;
        }
        let mut fields = self.written.fields.iter();
        let field = fields.find(|field| field.spread && field.wire_name() == name);
        let own = field.map(|field| field_slot(field.name));
        self.fits(own.as_ref(), shape)
    }

    fn fits_slot(&self, own: Option<&Shape<'_>>, slot: Slot<'_>) -> bool {
        let Some(own) = own else {
            return !self.requires(slot);
        };
        if slot == Slot::Fields {
            // Where no field is required, anything else that stands there is no field.
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
        // What may be left out need not be there in another kind.
        self.kinds(own).meet(expected) || self.may_be_absent(own) && !self.requires(slot)
    }

    /// Returns whether a field among others may be in what a shape writes.
    fn fits_field(&self, own: &Shape<'_>, field: &FieldInfo<'_>) -> bool {
        let (name, expected) = (field.wire_name(), field_slot(field.name));
        match own.bare() {
            Shape::Object(members) => match members.iter().find(|member| member.name == name) {
                Some(same) => self.fits(Some(&same.shape), &expected),
                None => self.fits_among_others(Some(own), name, &expected),
            },
            Shape::Slot(Slot::Fields) => {
                let mut fields = self.written.fields.iter();
                let field = fields.find(|field| field.spread && field.wire_name() == name);
                let shape = field.map(|field| field_slot(field.name));
                self.fits(shape.as_ref(), &expected)
            }
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

    fn may_be_absent(&self, shape: &Shape<'_>) -> bool {
        let (mut has_slots, mut always) = (false, false);
        shape.visit_slots(&mut |slot| {
            has_slots = true;
            always |= match slot {
                Slot::Field(name) => {
                    let mut fields = self.written.fields.iter();
                    fields.any(|field| field.name == name && !field.may_be_absent())
                }
                Slot::Message => self.written.always_has_message(),
                _ => false,
            };
        });
        has_slots && !always
    }

    /// The kinds of what a shape writes.
    fn kinds(&self, shape: &Shape<'_>) -> Kinds {
        match shape.bare() {
            Shape::Constant(constant) => match constant {
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
            Shape::Proof(_) | Shape::Again(_) => Kinds::ANY,
        }
    }

    fn kinds_of_field(&self, info: &ErrorInfo<'_>, name: &str) -> Kinds {
        let mut fields = info.fields.iter();
        let field = fields.find(|field| field.name == name && !field.private);
        field.map_or(Kinds::NONE, |field| {
            if field.absent.is_some() {
                // It may be written as a word for no value.
                return Kinds::ANY;
            }
            Kinds::of_type(self.spec, self.format, &field.ty)
        })
    }

    /// Returns whether a shape may write a constant.
    fn may_be(&self, own: &Shape<'_>, expected: &Constant<'_>) -> bool {
        match own.bare() {
            Shape::Constant(constant) => constant == expected,
            other => {
                let constant = Shape::Constant(*expected);
                self.kinds(other).meet(self.kinds(&constant))
            }
        }
    }
}

fn field_slot(name: &str) -> Shape<'_> {
    Shape::Slot(Slot::Field(name))
}

/// The members that a shape names.
fn members_of<'m, 'a>(shape: Option<&'m Shape<'a>>) -> Option<&'m [Member<'a>]> {
    match shape?.bare() {
        Shape::Object(members) => Some(members),
        _ => None,
    }
}

/// Returns whether what a shape writes may begin as a text does.
fn may_have_text(own: &Shape<'_>, parts: &[Part<'_>]) -> bool {
    let Some(Part::Text(expected)) = parts.first() else {
        return true;
    };
    let start = match own.bare() {
        Shape::Text([Part::Text(start), ..]) => start,
        Shape::Constant(Constant::Text(text)) => return text.starts_with(expected),
        _ => return true,
    };
    start.starts_with(expected) || expected.starts_with(start)
}
