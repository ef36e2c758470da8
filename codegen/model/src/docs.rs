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
    pub action: Action<'a>,
    /// The address of its documentation.
    pub url: &'a str,
}

/// What to do about a status or an error, by who must act. What is for nobody is empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Action<'a> {
    /// For whoever reads it.
    pub anyone: &'a str,
    /// For the developer of a client.
    pub developer: &'a str,
    /// For the user of a client.
    pub user: &'a str,
    /// For the operator of the server.
    pub operator: &'a str,
}

impl<'a> Action<'a> {
    /// Nothing to do.
    pub const NONE: Self = Self {
        anyone: "",
        developer: "",
        user: "",
        operator: "",
    };

    /// Returns whether there is nothing to do.
    pub const fn is_empty(&self) -> bool {
        let Self {
            anyone,
            developer,
            user,
            operator,
        } = self;
        anyone.is_empty() && developer.is_empty() && user.is_empty() && operator.is_empty()
    }

    /// What there is to do, each with who must act: empty for anyone.
    pub fn by_who(&self) -> impl Iterator<Item = (&'static str, &'a str)> + use<'a> {
        let Self {
            anyone,
            developer,
            user,
            operator,
        } = *self;
        let all = [
            ("", anyone),
            ("developer", developer),
            ("user", user),
            ("operator", operator),
        ];
        all.into_iter().filter(|(_, text)| !text.is_empty())
    }
}

/// Methods that set one member of the action each.
macro_rules! actions {
    ($($(#[$docs:meta])* $function:ident($member:ident);)*) => {$(
        $(#[$docs])*
        #[must_use]
        pub const fn $function(self, $member: &'a str) -> Self {
            Self {
                action: Action { $member, ..self.action },
                ..self
            }
        }
    )*};
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
        action: Action::NONE,
        url: "",
    };

    /// Documentation of one line.
    pub const fn of(summary: &'a str) -> Self {
        Self {
            summary,
            ..Self::BLANK
        }
    }

    /// Documentation of more than one line, without a line that sums it up.
    pub const fn of_details(details: &'a str) -> Self {
        Self {
            details,
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
        /// Sets the address of the documentation.
        with_url(url: &'a str);
    }

    actions! {
        /// Sets what to do about it, whoever reads that.
        with_action(anyone);
        /// Sets what the developer of a client does about it.
        with_developer_action(developer);
        /// Sets what the user of a client does about it.
        with_user_action(user);
        /// Sets what the operator of the server does about it.
        with_operator_action(operator);
    }
}
