//! Whether an answer under a status below 400 is an error: it is one only by proof. The rule of the
//! language, for whoever has an answer and for the check that each error proves itself.

use crate::{ErrorInfo, Slot, Spec};

/// What an answer, or one item of its list of errors, proves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Proof {
    /// Nothing: it is a success.
    #[default]
    None,
    /// That it is an error that claims its code.
    Code,
    /// That it is an error, whatever its code is.
    Sure,
}

/// What one envelope finds in an answer, or in one item of its list of errors. What is around a list
/// counts for its items.
pub trait Sighting {
    /// The code, if there is one that is not empty.
    fn code(&self) -> Option<&str>;

    /// The status that an item has of its own.
    fn own_status(&self) -> Option<u16>;

    /// Returns whether a constant of the shape is there.
    fn is_marked(&self) -> bool;

    /// Returns whether the member that the envelope names as `proof` is there, and not empty.
    fn has_proof(&self) -> bool;

    /// Returns whether nothing is there where the envelope of an error has something else.
    fn fits(&self, error: &ErrorInfo<'_>) -> bool;

    /// Returns whether it has the shape of an error.
    fn has_shape_of(&self, error: &ErrorInfo<'_>) -> bool;
}

/// Returns whether text that has no type means something: it is neither empty nor `false` nor zero.
pub fn is_filled_text(text: &str) -> bool {
    let text = text.trim();
    let is_zero = text.contains('0') && text.trim_matches(['-', '.', '0']).is_empty();
    !matches!(text, "" | "false") && !is_zero
}

impl Spec<'_> {
    /// Returns what one envelope, which has this index, proves by what it finds in an answer with this
    /// status: by the member that it names as `proof`, or a constant, or the code.
    pub fn proof(&self, envelope: u16, status: u16, sighting: &dyn Sighting) -> Proof {
        let errors = || self.errors_in(envelope, status);
        let shape = self.envelopes.get(usize::from(envelope));
        let Some(shape) = shape.filter(|_| errors().any(|error| sighting.fits(error))) else {
            return Proof::None;
        };
        let own_status = sighting.own_status();
        // An item with the status of another success went well, whatever is around its list.
        let went_well = own_status.is_some_and(|own| own < 400 && own != status);
        if shape.body.is_some_and(|body| body.has_proof()) {
            return match sighting.has_proof() && !went_well {
                true => Proof::Sure,
                false => Proof::None,
            };
        }
        let code = sighting.code();
        if code.is_some_and(|code| self.success.contains(&code)) {
            return Proof::None;
        }
        // Where the spec lists the codes of successes, any other is that of an error.
        let is_listed = code.is_some() && !self.success.is_empty();
        let has_own_status = own_status.is_some_and(|status| status >= 400);
        let is_marked = sighting.is_marked() && !went_well;
        // What has the constants of an envelope is an error of that envelope if it has some code where
        // the error has one, else by the shape of the error.
        let is_meant = |error: &ErrorInfo<'_>| match error.kind.has_code && shape.has(Slot::Code) {
            true => code.is_some(),
            false => sighting.has_shape_of(error),
        };
        if is_listed || has_own_status || is_marked && errors().any(is_meant) {
            return Proof::Sure;
        }
        let claims = |code: &str| {
            let mut errors = self.errors_of_code(code);
            errors.any(|error| error.has_status(status))
        };
        match code.is_some_and(claims) {
            true => Proof::Code,
            false => Proof::None,
        }
    }

    /// Returns whether what is proven of an answer with this status and code allows an error.
    pub fn proves(
        &self,
        proof: Proof,
        status: u16,
        error: &ErrorInfo<'_>,
        code: Option<&str>,
    ) -> bool {
        let has_its_code = || {
            code.is_some_and(|code| {
                let mut errors = self.errors_of_code(code);
                errors.any(|own| std::ptr::eq(own, error))
            })
        };
        let is_proven = match proof {
            Proof::None => false,
            Proof::Code => has_its_code(),
            Proof::Sure => true,
        };
        is_proven && error.has_status(status)
    }
}
