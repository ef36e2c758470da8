//! What a spec tells people about a status or an error.

/// What a spec tells people about a status or an error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Docs<'a> {
    /// One line.
    pub summary: &'a str,
    /// More than one line (Markdown).
    pub details: &'a str,
    /// When to expect it.
    pub when: &'a str,
    /// Common causes.
    pub causes: &'a [&'a str],
    /// What to do about it.
    pub action: &'a str,
    /// The address of its documentation.
    pub url: &'a str,
}

/// Methods that set one member each.
macro_rules! with {
    ($($(#[$docs:meta])* $function:ident($member:ident: $ty:ty);)*) => {$(
        $(#[$docs])*
        #[must_use]
        pub const fn $function(self, $member: $ty) -> Self {
            Self { $member, ..self }
        }
    )*};
}

impl<'a> Docs<'a> {
    /// No documentation.
    pub const BLANK: Self = Self {
        summary: "",
        details: "",
        when: "",
        causes: &[],
        action: "",
        url: "",
    };

    /// Documentation of one line.
    pub const fn of(summary: &'a str) -> Self {
        Self {
            summary,
            ..Self::BLANK
        }
    }

    with! {
        /// Sets the details.
        with_details(details: &'a str);
        /// Sets when to expect it.
        with_when(when: &'a str);
        /// Sets the common causes.
        with_causes(causes: &'a [&'a str]);
        /// Sets what to do about it.
        with_action(action: &'a str);
        /// Sets the address of the documentation.
        with_url(url: &'a str);
    }
}
